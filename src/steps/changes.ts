/** What changed since the base, or why that is not known and whether anything hangs on it. Reads through its edge. */
import { asProblem, type Problem } from "../model/problem.ts";
import type { Changes } from "../model/scene.ts";
import type { Settings } from "../model/settings.ts";

/** What is asked of git. */
export interface ChangesReader {
  /** What changed since the merge base with a revision, with the lines that are wanted; throws a Problem when that cannot be told. */
  readonly changesSince: (ref: string, wanted?: (line: string) => boolean) => Changes;
}

export interface ChangesRead {
  readonly changes: Changes | null;
  /** Why they are not known, where nothing hangs on it; null otherwise. */
  readonly unknown: string | null;
  readonly problems: readonly Problem[];
}

const remedied = ({ message, hint }: Problem): string => `${message} ${hint}`;

/** Reads the changes. Where they cannot be told that is a problem only if a target on changed lines asks for them. */
export async function readChanges(reader: ChangesReader, ref: string | null, { targets }: Pick<Settings, "targets">): Promise<ChangesRead> {
  if (ref === null) return { changes: null, unknown: null, problems: [] };
  const { mayHoldMark } = await import("../policy/marks.ts");
  try {
    return { changes: reader.changesSince(ref, mayHoldMark), unknown: null, problems: [] };
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.slug !== "base-unreadable" || targets.changedLines !== undefined) return { changes: null, unknown: null, problems: [problem] };
    return { changes: null, unknown: remedied(problem), problems: [] };
  }
}

/** What exclusions and workflows are compared with. */
export interface Bar {
  readonly ref: string;
  /** Null where it is not known what changed. */
  readonly changes: Changes | null;
}

/** What was asked for of a base. */
interface BarRequest {
  readonly base: string | null;
  readonly changesFrom: string | null;
  readonly barFrom?: string | null;
}

/** Finds what to compare the bar with; null where there is nothing. `changes` are those since `changesFrom`. */
export async function readBar(reader: ChangesReader, { base, changesFrom, barFrom = null }: BarRequest, changes: Changes | null): Promise<Bar | null> {
  if (barFrom !== null && barFrom !== changesFrom) return { ref: barFrom, changes: (await readChanges(reader, barFrom, { targets: {} })).changes };
  return base === null ? null : { ref: base, changes };
}
