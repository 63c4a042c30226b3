/** How much of the changed lines is covered, where that can be told. Knows no target. */
import type { RepoPath } from "../model/path.ts";
import type { Ratio } from "../model/ratio.ts";
import type { Coverage, Span } from "../model/coverage.ts";
import type { FileScene, LineRange, Scene } from "../model/scene.ts";
import { isJudgedCode } from "./scopes.ts";

/** The changed lines of one file that are coverable, and those of them that no test runs. */
export interface ChangedCover {
  readonly path: RepoPath;
  /** False for a source that no report knows: all its changed code counts as uncovered. */
  readonly measured: boolean;
  readonly total: number;
  /** Ascending. */
  readonly uncovered: readonly number[];
}

/** Walks the file's rows and the changed ranges side by side; both ascend. */
const measuredCover = ({ lines }: Coverage, span: Span, ranges: readonly LineRange[]): Pick<ChangedCover, "total" | "uncovered"> => {
  const uncovered: number[] = [];
  let total = 0;
  let range = 0;
  for (let row = span.from; row < span.to; row++) {
    const line = lines.line[row]!;
    while (range < ranges.length && ranges[range]!.to < line) range++;
    if (range === ranges.length) break;
    if (line < ranges[range]!.from) continue;
    total++;
    if (lines.hits[row] === 0) uncovered.push(line);
  }
  return { total, uncovered };
};

/** With the changed lines that are taken as uncovered although no report has them. */
const withHidden = (cover: ChangedCover, { hiddenLines }: Scene, ranges: readonly LineRange[]): ChangedCover => {
  const hidden = (hiddenLines?.get(cover.path) ?? []).filter((line) => ranges.some(({ from, to }) => line >= from && line <= to));
  if (hidden.length === 0) return cover;
  return { ...cover, total: cover.total + hidden.length, uncovered: [...cover.uncovered, ...hidden].sort((a, b) => a - b) };
};

/** The languages of which reports measure at least one file. */
const measuredLanguages = (files: readonly FileScene[]): ReadonlySet<string | null> =>
  new Set(files.filter(({ cover }) => cover !== null).map(({ language }) => language));

const coverOfChange = (scene: Scene, file: FileScene, languages: ReadonlySet<string | null>): ChangedCover | null => {
  const { path } = file;
  const change = scene.changes?.files.get(path);
  if (!change) return null;
  const lines = file.rows?.lines;
  if (lines) return withHidden({ path, measured: true, ...measuredCover(scene.coverage, lines, change.lines) }, scene, change.lines);
  if (file.cover !== null || file.language === null || !languages.has(file.language)) return null;
  const uncovered = scene.changedSource.get(path) ?? [];
  return { path, measured: false, total: uncovered.length, uncovered };
};

/** The changed files that hold anything coverable, ordered by path; null where there is no base to compare with. */
export const changedLines = (scene: Scene): readonly ChangedCover[] | null => {
  if (scene.changes === null) return null;
  const languages = measuredLanguages(scene.files);
  return scene.files.filter((file) => isJudgedCode(scene, file))
    .map((file) => coverOfChange(scene, file, languages))
    .filter((cover) => cover !== null && cover.total > 0) as ChangedCover[];
};

/** How much of the changed lines is covered, as one ratio. */
export const changedRatio = (covers: readonly ChangedCover[]): Ratio =>
  covers.reduce(({ hit, total }, cover) =>
    ({ hit: hit + cover.total - cover.uncovered.length, total: total + cover.total }), { hit: 0, total: 0 });
