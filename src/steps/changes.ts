/** What changed since the base, or why that cannot be told. Reads through its edge. */
import { asProblem, type Problem } from "../model/problem.ts";
import type { Changes } from "../model/scene.ts";

/** What is asked of git, or of who hosts it. */
export interface ChangesReader {
  /** What changed since the merge base with a revision, with the lines that are wanted; throws a Problem when that cannot be told. */
  readonly changesSince: (ref: string, wanted?: (line: string) => boolean) => Changes | Promise<Changes>;
}

export interface ChangesRead {
  readonly changes: Changes | null;
  /** Why they are not known; null where they are, or nobody asked. */
  readonly unknown: Problem | null;
}

/** What nobody asked for. */
const UNASKED: ChangesRead = { changes: null, unknown: null };

/** A problem in one line. */
export const remedied = ({ message, hint }: Problem): string => `${message} ${hint}`;

/** Reads the changes since a revision; null is none. */
export async function readChanges(reader: ChangesReader, ref: string | null): Promise<ChangesRead> {
  if (ref === null) return UNASKED;
  const { mayHoldMark } = await import("../policy/marks.ts");
  try {
    return { changes: await reader.changesSince(ref, mayHoldMark), unknown: null };
  } catch (thrown) {
    return { changes: null, unknown: asProblem(thrown) };
  }
}

/** What exclusions and workflows are compared with. */
export interface Bar {
  readonly ref: string;
  /** Null where it is not known what changed. */
  readonly changes: Changes | null;
}

/** The bar, and what keeps us from reading it. */
export interface BarRead {
  /** Null where there is nothing to compare with. */
  readonly bar: Bar | null;
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

/** There is nothing to compare with. */
export const NO_BAR: BarRead = { bar: null, problems: [], remarks: [] };

/** What was asked for of a base. */
interface BarRequest {
  readonly base: string | null;
  readonly changesFrom: string | null;
  readonly barFrom?: string | null;
}

/**
 * Finds what to compare the bar with; `read` are the changes since `changesFrom`. A bar that is not known is a problem, or who
 * leaves the base unfetched would not be judged by it; only the head's own policy, chosen aloud, does without.
 */
export async function readBar(reader: ChangesReader, { base, changesFrom, barFrom = null }: BarRequest, read: ChangesRead): Promise<BarRead> {
  const other = barFrom !== null && barFrom !== changesFrom;
  const ref = other ? barFrom : base;
  if (ref === null) return NO_BAR;
  const { changes, unknown } = other ? await readChanges(reader, barFrom) : read;
  // What is wrong with changes that were read before is known.
  const fresh = other && unknown !== null ? [unknown] : [];
  return { bar: { ref, changes }, problems: base === null ? [] : fresh, remarks: base === null ? fresh.map(remedied) : [] };
}
