/** How a change of a setting is written down: its direction, and what it was before and after. Knows no setting. */
import type { Direction, PolicyChange } from "../model/proposal.ts";

/** A change before its line is known. */
export type Draft = Omit<PolicyChange, "line">;

/** Makes a change. */
export const changeOf = (key: string, direction: Direction, rest: Pick<Draft, "from" | "to" | "text">): Draft => ({ key, direction, ...rest });

/** Two versions of the same thing. */
export interface Pair<Value> {
  readonly base: Value;
  readonly head: Value;
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

/** What entered a list, at its place in the head, and what left it. */
export const listChanges = (key: string, { base, head }: Pair<readonly string[]>): { readonly added: readonly Entry[]; readonly removed: readonly Entry[] } => ({
  added: head.flatMap((text, index) => (base.includes(text) ? [] : [{ key: `${key}.${index}`, text }])),
  removed: base.filter((text) => !head.includes(text)).map((text) => ({ key, text })),
});

interface Order<Value> {
  readonly strictestFirst: readonly Value[];
  readonly text: (from: Value, to: Value) => string;
}

/** The change of a value of which some are stricter than others; none where it is the same. */
export const orderChange = <Value extends string>(key: string, { base, head }: Pair<Value>, { strictestFirst, text }: Order<Value>): Draft[] => {
  const [from, to] = [strictestFirst.indexOf(base), strictestFirst.indexOf(head)];
  return from === to ? [] : [changeOf(key, to > from ? "weaker" : "stronger", { from: base, to: head, text: text(base, head) })];
};

/** True where two lists hold the same texts, in whatever order. */
export const sameTexts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text) => b.includes(text));
