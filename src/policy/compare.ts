/** Compares a base's settings with a head's: what of them became weaker, stronger, or merely different. Reads no file. */
import type { Level } from "../model/finding.ts";
import { byKeys, byText } from "../model/order.ts";
import type { PolicyChange } from "../model/proposal.ts";
import { percent } from "../model/ratio.ts";
import { PRIORITIES, type IgnoreSettings, type KindSettings, type ModuleSettings, type Settings } from "../model/settings.ts";
import { compareExpectations } from "./compare-expectations.ts";
import { changeOf, listChanges, orderChange, type Draft } from "./change.ts";
import { compareTargets } from "./compare-targets.ts";
import { NONE, shortened } from "./words.ts";

/** What comparing needs to know besides the settings. */
export interface Surroundings {
  /** The level that a rule has without configuration; undefined for no rule. */
  readonly levelOf: (rule: string) => Level | undefined;
  /** True where a glob holds a file of the head's tree: to drop one that holds nothing weakens nothing. */
  readonly holdsAny: (glob: string) => boolean;
}

/** From the strictest on. */
const LEVELS: readonly (Level | "off")[] = ["error", "warning", "note", "off"];

const sameTexts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text) => b.includes(text));

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

const compareModules = (base: readonly ModuleSettings[], head: readonly ModuleSettings[], around: Surroundings): Draft[] => {
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
  return [...ofBase, ...added.map(({ name, paths }) => changeOf(`modules.${name}`, "stronger", {
    from: NONE, to: paths.join(", "), text: `The module ${shortened(name)} is added.`,
  }))];
};

const compareKinds = (base: readonly KindSettings[], head: readonly KindSettings[]): Draft[] => {
  const after = new Map(head.map((kind) => [kind.name, kind]));
  return base.flatMap((kind): Draft[] => {
    const heir = after.get(kind.name);
    const key = `kinds.${kind.name}`;
    const name = `the ${shortened(kind.name)} tests`;
    const moved = heir === undefined || sameTexts(kind.tests, heir.tests) ? [] : [changeOf(`${key}.tests`, "neutral", {
      from: kind.tests.join(", "), to: heir.tests.join(", "), text: `${name.replace("the", "The")} are found elsewhere.`,
    })];
    return [...moved, ...compareTargets(`${key}.target`, name, { base: kind.target, head: heir?.target ?? {} })];
  });
};

const compareRules = (base: Settings["rules"], head: Settings["rules"], { levelOf }: Surroundings): Draft[] =>
  [...new Set([...Object.keys(base), ...Object.keys(head)])].sort(byText).flatMap((rule) => {
    const standard = levelOf(rule);
    const level = (rules: Settings["rules"]): Level | "off" | undefined => (Object.hasOwn(rules, rule) ? rules[rule] : standard);
    const [from, to] = [level(base), level(head)];
    if (from === undefined || to === undefined) return [];
    return orderChange(`rules.${rule}`, { base: from, head: to },
      { strictestFirst: LEVELS, text: () => `The rule ${rule} goes from ${from} to ${to}.` });
  });

const ignoreKey = ({ rule, subject }: IgnoreSettings): string => `${rule} on ${subject}`;

const EVER = "9999-12-31";

/** Where several entries accept the same, the longest of them counts. */
const untilByKey = (entries: readonly IgnoreSettings[]): ReadonlyMap<string, string> => {
  const until = new Map<string, string>();
  for (const entry of entries) {
    const [key, day] = [ignoreKey(entry), entry.until ?? EVER];
    if (day > (until.get(key) ?? "")) until.set(key, day);
  }
  return until;
};

const dayText = (day: string): string => (day === EVER ? "without an end" : `until ${day}`);

const compareIgnored = (base: Settings["ignore"], head: Settings["ignore"]): Draft[] => {
  const [before, after] = [untilByKey(base), untilByKey(head)];
  const at = (key: string): string => {
    const index = head.findIndex((entry) => ignoreKey(entry) === key);
    return index < 0 ? "ignore" : `ignore.${index}`;
  };
  return [...new Set([...before.keys(), ...after.keys()])].sort(byText).flatMap((key): Draft[] => {
    const [from, to] = [before.get(key), after.get(key)];
    if (from === to) return [];
    const text = from === undefined ? `Findings of ${shortened(key)} are newly accepted.`
      : to === undefined ? `Findings of ${shortened(key)} are no longer accepted.`
      : `Findings of ${shortened(key)} were accepted ${dayText(from)}, and now are ${dayText(to)}.`;
    return [changeOf(at(key), (to ?? "") > (from ?? "") ? "weaker" : "stronger", {
      from: from === undefined ? NONE : dayText(from), to: to === undefined ? NONE : dayText(to), text,
    })];
  });
};

const compareLinks = (base: Settings["links"], head: Settings["links"], { holdsAny }: Surroundings): Draft[] => {
  const textOf = ({ tests, subject }: Settings["links"][number]): string => `${tests} to ${subject}`;
  const { added, removed } = listChanges("links", { base: base.map(textOf), head: head.map(textOf) });
  const isIdle = (text: string): boolean => base.some((link) => textOf(link) === text && (!holdsAny(link.tests) || !holdsAny(link.subject)));
  return [
    ...removed.map(({ key, text }) => changeOf(key, isIdle(text) ? "neutral" : "weaker", { from: text, to: NONE, text: `The link of ${shortened(text)} is removed.` })),
    ...added.map(({ key, text }) => changeOf(key, "stronger", { from: NONE, to: text, text: `The link of ${shortened(text)} is added.` })),
  ];
};

const compareRest = (base: Settings, head: Settings): Draft[] => {
  const exclude = listChanges("exclude", { base: base.exclude, head: head.exclude });
  const wider = head.tolerance - base.tolerance;
  const points = [`${percent(base.tolerance)}`, `${percent(head.tolerance)}`] as const;
  const paths = (settings: Settings): string => JSON.stringify(settings.paths);
  return [
    ...exclude.added.map(({ key, text }) => changeOf(key, "weaker", { from: NONE, to: text, text: `${shortened(text)} is newly left out of everything.` })),
    ...exclude.removed.map(({ key, text }) => changeOf(key, "stronger", { from: text, to: NONE, text: `${shortened(text)} is no longer left out.` })),
    ...(wider === 0 ? [] : [changeOf("tolerance", wider > 0 ? "weaker" : "stronger", {
      from: points[0], to: points[1], text: `The tolerance goes from ${points[0]} to ${points[1]} percentage points.`,
    })]),
    ...orderChange("retries", { base: base.retries, head: head.retries },
      { strictestFirst: ["worst", "last"], text: (from, to) => `Of several attempts at one test the ${from} counted, and now the ${to}.` }),
    ...(paths(base) === paths(head) ? [] : [changeOf("paths", "neutral", {
      from: paths(base), to: paths(head), text: "How paths of reports become paths of the repository is changed.",
    })]),
  ];
};

/** The line of a key, or of what holds it; null where the head has neither. */
const lineOf = ({ source }: Settings, key: string): number | null => {
  for (let at = key; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const line = source?.lines.get(at);
    if (line !== undefined) return line;
  }
  return null;
};

/** Every difference between two settings, in the order of their lines. Where reports lie is the head's business, and not compared. */
export const compareSettings = (base: Settings, head: Settings, around: Surroundings): readonly PolicyChange[] => {
  const drafts = [
    ...compareTargets("targets", "the project", { base: base.targets, head: head.targets }),
    ...compareModules(base.modules, head.modules, around),
    ...compareKinds(base.kinds, head.kinds),
    ...compareRules(base.rules, head.rules, around),
    ...compareIgnored(base.ignore, head.ignore),
    ...compareExpectations(base.expect, head.expect),
    ...compareLinks(base.links, head.links, around),
    ...compareRest(base, head),
  ];
  return drafts.map((draft): PolicyChange => ({ ...draft, line: lineOf(head, draft.key) }))
    .sort(byKeys(({ line }) => line ?? 0, ({ key }) => key, ({ text }) => text));
};
