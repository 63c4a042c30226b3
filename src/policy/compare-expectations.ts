/** Compares the evidence that is declared: what need not be there any more, and what must be there besides. */
import type { Direction } from "../model/proposal.ts";
import type { Expectation } from "../model/settings.ts";
import { changeOf, type Draft } from "./change.ts";
import { NONE, shortened } from "./words.ts";

type Number = "count" | "cases";
const NOUNS: Readonly<Record<Number, string>> = { count: "reports", cases: "test cases" };

/** What is asked for where no number is written: reports then may be of any number, one at least. */
const UNWRITTEN: Readonly<Record<Number, number>> = { count: 1, cases: 0 };

const globsOf = ({ coverage, tests }: Expectation): string => [...coverage, ...tests].join(", ");

/** The same evidence under another name. */
const isSame = (a: Expectation, b: Expectation): boolean => globsOf(a) === globsOf(b) && a.count === b.count && a.cases === b.cases && a.unless === b.unless;

const numberChange = (key: string, base: Expectation, { head, of }: { readonly head: Expectation; readonly of: Number }): Draft[] => {
  const [from, to] = [base[of] ?? UNWRITTEN[of], head[of] ?? UNWRITTEN[of]];
  if (from === to) return [];
  return [changeOf(`${key}.${of}`, to < from ? "weaker" : "stronger", {
    from: `${from}`, to: `${to}`, text: `The ${NOUNS[of]} that ${shortened(base.name)} must have go from ${from} to ${to}.`,
  })];
};

/** A number that is written is exact: a report too many is told as well as one too few. */
const countChange = (key: string, base: Expectation, head: Expectation): Draft[] => {
  if ((base.count === null) === (head.count === null)) return numberChange(key, base, { head, of: "count" });
  const [from, to] = [base, head].map(({ count }) => (count === null ? "any number" : `exactly ${count}`)) as [string, string];
  return [changeOf(`${key}.count`, head.count === null ? "weaker" : "stronger", {
    from, to, text: `The reports that ${shortened(base.name)} must have go from ${from} to ${to}.`,
  })];
};

const compareOne = (key: string, base: Expectation, head: Expectation): Draft[] => {
  const name = shortened(base.name);
  const [from, to] = [globsOf(base), globsOf(head)];
  const direction: Direction = head.unless === null ? "stronger" : "weaker";
  return [
    ...countChange(key, base, head), ...numberChange(key, base, { head, of: "cases" }),
    ...(base.unless === head.unless ? [] : [changeOf(`${key}.unless`, direction, {
      from: base.unless ?? NONE, to: head.unless ?? NONE,
      text: direction === "weaker" ? `${name} is no longer expected on forks.` : `${name} is expected on forks as well.`,
    })]),
    ...(from === to ? [] : [changeOf(key, "neutral", { from, to, text: `The reports of ${name} are expected elsewhere: ${shortened(to)}.` })]),
  ];
};

/** The changes of `expect`: entries are known by their names, or by what they expect. */
export const compareExpectations = (base: readonly Expectation[], head: readonly Expectation[]): Draft[] => {
  const heirOf = (entry: Expectation): number => {
    const named = head.findIndex(({ name }) => name === entry.name);
    return named >= 0 ? named : head.findIndex((one) => isSame(entry, one));
  };
  const heirs = base.map(heirOf);
  return [
    ...base.flatMap((entry, index) => {
      const at = heirs[index]!;
      return at >= 0 ? compareOne(`expect.${at}`, entry, head[at]!)
        : [changeOf("expect", "weaker", { from: globsOf(entry), to: NONE, text: `The expected evidence ${shortened(entry.name)} is removed.` })];
    }),
    ...head.flatMap((entry, at) => (heirs.includes(at) ? []
      : [changeOf(`expect.${at}`, "stronger", { from: NONE, to: globsOf(entry), text: `${shortened(entry.name)} is newly expected.` })])),
  ];
};
