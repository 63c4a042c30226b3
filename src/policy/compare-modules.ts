/** Compares modules: what each asks and holds, which are gone, and which take files from others. */
import { PRIORITIES, type ModuleSettings, type Settings } from "../model/settings.ts";
import { changeOf, listChanges, orderChange, sameTexts, type Draft } from "./change.ts";
import { compareTargets } from "./compare-targets.ts";
import type { Surroundings } from "./surroundings.ts";
import { NONE, shortened } from "./words.ts";

const compareModule = (base: ModuleSettings, head: ModuleSettings, { holdsAny }: Surroundings): Draft[] => {
  const key = `modules.${base.name}`;
  const name = shortened(base.name);
  const dropped = base.paths.filter((path) => !head.paths.includes(path));
  return [
    ...compareTargets(`${key}.target`, name, { base: base.target, head: head.target }),
    ...dropped.map((path) => changeOf(`${key}.paths`, holdsAny(path) ? "weaker" : "neutral", {
      from: path, to: NONE, text: `The module ${name} no longer holds ${shortened(path)}.`,
    })),
    ...listChanges(`${key}.paths`, { base: base.paths, head: head.paths }).added.map(({ key: at, text }) =>
      changeOf(at, "stronger", { from: NONE, to: text, text: `The module ${name} now holds ${shortened(text)} as well.` })),
    ...(sameTexts(base.tests, head.tests) ? [] : [changeOf(`${key}.tests`, "neutral", {
      from: base.tests.join(", "), to: head.tests.join(", "), text: `The tests of the module ${name} are found elsewhere.`,
    })]),
    ...orderChange(`${key}.status`, { base: base.deprecated ? "deprecated" : "live", head: head.deprecated ? "deprecated" : "live" },
      { strictestFirst: ["live", "deprecated"], text: (from, to) => `The module ${name} was ${from} and is now ${to}.` }),
    ...orderChange(`${key}.priority`, { base: base.priority, head: head.priority },
      { strictestFirst: PRIORITIES, text: (from, to) => `The priority of ${name} goes from ${from} to ${to}.` }),
  ];
};

/** True where a module only got another name: the same paths, judged no more mildly. */
const isRenamed = (module: ModuleSettings, added: readonly ModuleSettings[], around: Surroundings): boolean =>
  added.some((heir) => sameTexts(heir.paths, module.paths) && compareModule(module, heir, around).every(({ direction }) => direction !== "weaker"));

/** The changes of the modules; which files they hold is another question. */
export const compareModules = (base: readonly ModuleSettings[], head: readonly ModuleSettings[], around: Surroundings): Draft[] => {
  const [before, after] = [new Map(base.map((one) => [one.name, one])), new Map(head.map((one) => [one.name, one]))];
  const added = head.filter(({ name }) => !before.has(name));
  const ofBase = base.flatMap((module): Draft[] => {
    const heir = after.get(module.name);
    if (heir) return compareModule(module, heir, around);
    const vacant = !module.paths.some(around.holdsAny);
    return [changeOf(`modules.${module.name}`, vacant || isRenamed(module, added, around) ? "neutral" : "weaker", {
      from: module.paths.join(", "), to: NONE, text: `The module ${shortened(module.name)} is removed.`,
    })];
  });
  return [...ofBase, ...added.map((module) => addition(module, around))];
};

/** What a deprecated module holds is judged no more. */
const addition = ({ name, paths, deprecated }: ModuleSettings, { holdsAny }: Surroundings): Draft =>
  changeOf(`modules.${name}`, !deprecated ? "stronger" : paths.some(holdsAny) ? "weaker" : "neutral", {
    from: NONE, to: paths.join(", "), text: `The module ${shortened(name)} is added${deprecated ? ", and is deprecated from the start" : ""}.`,
  });

/** True where a module asks less of what another one held. */
const asksLess = (from: ModuleSettings, to: ModuleSettings): boolean =>
  (to.deprecated && !from.deprecated) || PRIORITIES.indexOf(to.priority) > PRIORITIES.indexOf(from.priority)
  || compareTargets("", "", { base: from.target, head: to.target }).some(({ direction }) => direction === "weaker");

/** The first module that holds a file claims it: what one that comes before another takes from it. */
export const takeovers = (base: Settings, head: Settings, { movedFiles }: Surroundings): Draft[] =>
  movedFiles(base, head).flatMap(({ from, to, files }): Draft[] => {
    const [was, is] = [base.modules.find(({ name }) => name === from), head.modules.find(({ name }) => name === to)];
    // What a module that is gone held is told of with it.
    if (!was || !is || !head.modules.some(({ name }) => name === from)) return [];
    const milder = asksLess(was, is);
    const what = `The module ${shortened(to)} takes ${files === 1 ? "a file" : `${files} files`} from ${shortened(from)}`;
    return [changeOf(`modules.${to}`, milder ? "weaker" : "neutral", { from, to, text: `${what}${milder ? ", and asks less" : ""}.` })];
  });
