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
export async function readChanges(reader: ChangesReader, ref: string | null, { targets }: Settings): Promise<ChangesRead> {
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
