/** Reads the branches of llvm-cov: regions with a count for true and one for false. Knows nothing of the rest of an export. */
import { countIn, lineIn, listIn, objectIn } from "./json-checks.ts";
import type { Draft } from "./json-draft.ts";
import { packed, pushOutcome } from "./lcov-branches.ts";

/** A condition of the source, at the place where a person reads it: that of the macro's use, for one inside a macro. */
interface Condition {
  readonly line: number;
  readonly column: number;
  /** In which order conditions of the same place came. */
  readonly order: number;
  isTrue: boolean;
  isFalse: boolean;
}

type Conditions = Map<string, Condition>;

const PLACE_LENGTH = 4;

/** Reads a branch; each instance of a template has its own, which are one condition. */
const readBranch = (draft: Draft, conditions: Conditions, value: unknown, use: readonly unknown[] | null): void => {
  const branch = listIn(draft, value, "branches");
  const [first, column] = use ?? branch;
  const line = lineIn(draft, first, "branches");
  const [isTrue, isFalse] = [countIn(draft, branch[4], "branches") > 0, countIn(draft, branch[5], "branches") > 0];
  const key = [line, column, ...branch.slice(0, PLACE_LENGTH)].map(Number).join(" ");
  const known = conditions.get(key);
  if (known) [known.isTrue, known.isFalse] = [known.isTrue || isTrue, known.isFalse || isFalse];
  else conditions.set(key, { line, column: Number(column), order: conditions.size, isTrue, isFalse });
};

/** Reads a file's branches, and those in the macros that it uses. Their order is that of llvm-cov's LCOV: by place, true first. */
export const readBranches = (draft: Draft, branches: readonly unknown[], expansions: readonly unknown[]): void => {
  const conditions: Conditions = new Map();
  for (const branch of branches) readBranch(draft, conditions, branch, null);
  for (const value of expansions) {
    const { source_region: use, branches: inside = [] } = objectIn(draft, value, "expansions");
    for (const branch of listIn(draft, inside, "branches")) readBranch(draft, conditions, branch, listIn(draft, use, "source_region"));
  }
  const inOrder = [...conditions.values()].sort((a, b) => a.line - b.line || a.column - b.column || a.order - b.order);
  for (const [index, { line, isTrue, isFalse }] of inOrder.entries()) {
    if (line === 0) continue;
    pushOutcome(draft.outcomes, line, packed(index, 0), isTrue ? 1 : 0);
    pushOutcome(draft.outcomes, line, packed(index, 1), isFalse ? 1 : 0);
  }
};
