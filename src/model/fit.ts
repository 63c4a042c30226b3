/** Whether coverage reports fit the sources that are there: what shows that they are of another state of them. Knows no rule. */
import type { ReadCoverage } from "./report.ts";
import type { FileScene, Misfit, Scene } from "./scene.ts";

/** Languages and files of which compilers give lines that are not those of the source: inlined, or generated from templates. */
const UNSTEADY = new Set(["kotlin", "scala", "groovy"]);
const TRANSLATED = /\.(?:vue|svelte|pyx)$/;

/** Fewer blank lines than this may be one odd statement. */
const MIN_EMPTY = 3;

/** Zeros alone stand for a commit that the tool did not know. */
const COMMIT = /^(?!0+$)[0-9a-f]{7,64}$/i;

/** A file, and the last line of it that a report measures. */
export interface Beyond {
  readonly file: FileScene;
  readonly line: number;
}

/** The files of which a line is measured that they do not have. */
export const linesBeyond = ({ files, coverage }: Pick<Scene, "files" | "coverage">): readonly Beyond[] => files.flatMap((file) => {
  const span = file.rows?.lines;
  if (!span || span.to === span.from || file.lines === 0 || UNSTEADY.has(file.language ?? "") || TRANSLATED.test(file.path)) return [];
  const line = coverage.lines.line[span.to - 1]!;
  return line > file.lines ? [{ file, line }] : [];
});

/** Changed files of which blank lines or comments are measured. */
export const misplaced = ({ look: { misfits } }: Pick<Scene, "look">): readonly (readonly [path: string, Misfit])[] =>
  [...misfits].filter(([, { empty }]) => empty >= MIN_EMPTY);

/** The commit that a report says it is of, where that is not the one that is judged; null where it is, or nobody tells. */
export const otherCommit = ({ look: { commits } }: Pick<Scene, "look">, { commit }: Pick<ReadCoverage, "commit">): string | null => {
  if (!commit || !COMMIT.test(commit) || commits.length === 0) return null;
  const named = commit.toLowerCase();
  return commits.some((id) => id.startsWith(named) || named.startsWith(id)) ? null : named;
};
