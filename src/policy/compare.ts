/** Compares a base's settings with a head's: what of them became weaker, stronger, or merely different. Reads no file. */
import type { Level } from "../model/finding.ts";
import { byKeys, byText } from "../model/order.ts";
import type { PolicyChange } from "../model/proposal.ts";
import { percent } from "../model/ratio.ts";
import type { IgnoreSettings, KindSettings, Settings } from "../model/settings.ts";
import { changeOf, listChanges, orderChange, sameTexts, type Draft } from "./change.ts";
import { compareExpectations } from "./compare-expectations.ts";
import { compareModules, takeovers } from "./compare-modules.ts";
import { compareTargets } from "./compare-targets.ts";
import type { Surroundings } from "./surroundings.ts";
import { NONE, shortened } from "./words.ts";

/** From the strictest on. */
const LEVELS: readonly (Level | "off")[] = ["error", "warning", "note", "off"];

const compareKinds = (base: readonly KindSettings[], head: readonly KindSettings[]): Draft[] => {
  const after = new Map(head.map((kind) => [kind.name, kind]));
  const added = head.filter(({ name }) => !base.some((kind) => kind.name === name));
  const ofBase = base.flatMap((kind): Draft[] => {
    const heir = after.get(kind.name);
    const key = `kinds.${kind.name}`;
    const name = `the ${shortened(kind.name)} tests`;
    const moved = heir === undefined || sameTexts(kind.tests, heir.tests) ? [] : [changeOf(`${key}.tests`, "neutral", {
      from: kind.tests.join(", "), to: heir.tests.join(", "), text: `${name.replace("the", "The")} are found elsewhere.`,
    })];
    return [...moved, ...compareTargets(`${key}.target`, name, { base: kind.target, head: heir?.target ?? {} })];
  });
  return [...ofBase, ...added.map(({ name, tests }) => changeOf(`kinds.${name}`, "neutral", {
    from: NONE, to: tests.join(", "), text: `The kind ${shortened(name)} is added.`,
  }))];
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
  const taken = takeovers(base, head, around);
  // A module that takes from a stricter one is nothing to praise.
  const milder = new Set(taken.filter(({ direction }) => direction === "weaker").map(({ key }) => key));
  const drafts = [
    ...compareTargets("targets", "the project", { base: base.targets, head: head.targets }),
    ...compareModules(base.modules, head.modules, around).filter(({ key, direction }) => direction !== "stronger" || !milder.has(key)),
    ...taken,
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
