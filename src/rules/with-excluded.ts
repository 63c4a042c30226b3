/** A scene as it would be if what a pull request newly leaves out had not been left out: uncovered, or as the baseline has it. */
import type { Cover } from "../model/coverage.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import type { Proposal } from "../model/proposal.ts";
import type { FileScene, Scene } from "../model/scene.ts";
import { isJudgedCode } from "./scopes.ts";

/** The lines of a measured file that no report has a row for. */
const outside = ({ coverage: { lines } }: Scene, { rows }: FileScene, hidden: readonly number[]): readonly number[] => {
  const known = new Set<number>();
  for (let row = rows?.lines?.from ?? 0; row < (rows?.lines?.to ?? 0); row++) known.add(lines.line[row]!);
  return hidden.filter((line) => !known.has(line));
};

/** The hidden lines of each file that the reports do not know: they are taken as uncovered. */
const hiddenLines = (scene: Scene, { hidden }: Proposal): ReadonlyMap<string, readonly number[]> =>
  new Map(scene.files.filter((file) => isJudgedCode(scene, file) && hidden.has(file.path))
    .map((file) => [file.path as string, outside(scene, file, hidden.get(file.path)!)] as const)
    .filter(([, lines]) => lines.length > 0));

/** Files of the tree that the baseline knows and that left the reports, where a tool's configuration leaves more out. */
const leftFiles = (scene: Scene, { exclusions }: Proposal): ReadonlyMap<string, Ratio> => {
  if (!exclusions?.some(({ place }) => place === "tool")) return new Map();
  return new Map(scene.files.filter((file) => file.cover === null && isJudgedCode(scene, file)).flatMap(({ path }) => {
    const lines = scene.before?.snapshot.files.get(path)?.lines;
    return lines ? [[path, lines] as const] : [];
  }));
};

const plusLines = (cover: Cover | null, extra: Ratio | null): Cover | null => {
  if (extra === null) return cover;
  const known = cover ?? { files: 0, lines: null, branches: null, functions: null };
  return { ...known, lines: plusKnown(known.lines, extra) };
};

const sumOf = (extras: ReadonlyMap<string, Ratio>, files: readonly FileScene[]): Ratio | null =>
  files.reduce<Ratio | null>((sum, { path }) => plusKnown(sum, extras.get(path) ?? null), null);

/** The scene with what was left out; the very scene where that is nothing. */
export const withExcluded = (scene: Scene, proposal: Proposal): Scene => {
  const hidden = hiddenLines(scene, proposal);
  const extras = new Map<string, Ratio>([
    ...leftFiles(scene, proposal),
    ...[...hidden].map(([path, lines]) => [path, { hit: 0, total: lines.length }] as const),
  ]);
  if (extras.size === 0) return scene;
  return {
    ...scene,
    files: scene.files.map((file) => (extras.has(file.path) ? { ...file, cover: plusLines(file.cover, extras.get(file.path)!) } : file)),
    totals: { ...scene.totals, coverage: plusLines(scene.totals.coverage, sumOf(extras, scene.files)) },
    modules: scene.modules.map((module) =>
      ({ ...module, coverage: plusLines(module.coverage, sumOf(extras, scene.files.filter((file) => file.module === module.name))) })),
    hiddenLines: hidden,
  };
};
