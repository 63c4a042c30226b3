/** What an examination stands on: the scene, its sources, and everything that is asked of them more than once. */
import type { Facts } from "../model/facts.ts";
import type { Candidate, Figures } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import { remembered } from "../model/remembered.ts";
import type { FileScene, Scene, TestCase } from "../model/scene.ts";
import type { Placement } from "./placement.ts";
import { isKnown, type LeftOut, type Sources } from "./sources.ts";
import { figuresOf, livesByReport, together, type Rows } from "./state.ts";

/** A test file with cases in the reports. */
export interface TestFile {
  readonly path: RepoPath;
  readonly passed: readonly TestCase[];
  /** Paths of the reports that hold them. */
  readonly reports: ReadonlySet<string>;
}

/** What a test file is meant to exercise: a source file, or all product files of a folder. */
export interface Subject {
  readonly path: RepoPath;
  readonly files: readonly RepoPath[];
}

export interface Ground {
  readonly scene: Scene;
  readonly sources: Sources;
  readonly tests: ReadonlyMap<RepoPath, TestFile>;
  readonly fileOf: (path: string) => FileScene | undefined;
  readonly candidatesOf: (test: RepoPath) => readonly Candidate[];
  /** What a file says; null where it was left out, which is counted. */
  readonly factsOf: (path: RepoPath) => Facts | null;
  readonly leftOut: ReadonlyMap<RepoPath, LeftOut>;
  /** Files that were parsed, or tried. */
  readonly parsed: () => number;
  readonly subjectOf: (path: RepoPath) => Subject;
  /** What of a subject ran; understands its files where the report does not settle it. */
  readonly figuresOf: (subject: Subject) => Figures;
  /** True, false, or null where only a source can tell. Understands nothing. */
  readonly lives: (path: RepoPath) => boolean | null;
  /** What is found out once, by a name; makes it when it is first asked for. */
  readonly once: <Value>(name: string, make: () => Value) => Value;
}

/** Test files by path, with their cases that passed; helpers of tests hold none of their own. */
const testsOf = ({ cases, files }: Scene, { isSupport }: Sources, placed: Placement): ReadonlyMap<RepoPath, TestFile> => {
  const isTest = new Map(files.map(({ path, test }) => [path as string, test]));
  const tests = new Map<RepoPath, { path: RepoPath; passed: TestCase[]; reports: Set<string> }>();
  for (const one of cases) {
    const found = placed.get(one);
    const file = one.file ?? found?.file ?? null;
    if (file === null || !isTest.get(file) || isSupport(file)) continue;
    const known = tests.get(file) ?? { path: file, passed: [], reports: new Set<string>() };
    if (one.outcome === "passed" && !found?.todo) known.passed.push(one);
    known.reports.add(one.report);
    tests.set(file, known);
  }
  return tests;
};

const rowsIn = ({ coverage }: Scene, file: FileScene | undefined): Rows | null =>
  (file?.rows ? { coverage, file: file.rows } : null);

/** Product code of a folder in one file is that file, to whoever reads of it. */
const subjectIn = ({ scene: { tree }, sources }: Pick<Ground, "scene" | "sources">) => (path: RepoPath): Subject => {
  const files = tree.has(path) ? [path] : sources.filesOf(path);
  return { path: files.length === 1 ? files[0]! : path, files };
};

const remembering = (): Ground["once"] => {
  const known = new Map<string, { readonly value: unknown }>();
  return <Value>(name: string, make: () => Value): Value => {
    const answer = known.get(name) ?? { value: make() };
    known.set(name, answer);
    return answer.value as Value;
  };
};

/** Puts together what an examination stands on. Nothing is read before it is asked for. */
export const groundOf = (scene: Scene, sources: Sources, placed: Placement = new Map()): Ground => {
  const files = new Map<string, FileScene>(scene.files.map((file) => [file.path, file]));
  const leftOut = new Map<RepoPath, LeftOut>();
  const seen = new Set<RepoPath>();
  const factsOf = remembered((path: RepoPath): Facts | null => {
    const facts = sources.facts(path);
    seen.add(path);
    if (isKnown(facts)) return facts;
    leftOut.set(path, facts);
    return null;
  });
  const fileOf = (path: string): FileScene | undefined => files.get(path);
  const lives = remembered((path: RepoPath): boolean | null => {
    const rows = rowsIn(scene, fileOf(path));
    const told = rows === null ? false : livesByReport(rows);
    return told ?? sources.glance(path, hitLines(rows!));
  });
  const figures = remembered((path: RepoPath): Figures => {
    const facts = factsOf(path);
    // What is not understood in full may hold bodies that nobody sees, and they may have run.
    return figuresOf(rowsIn(scene, fileOf(path)), { facts: facts?.damaged ? null : facts, text: sources.text(path) });
  });
  return {
    scene, sources, leftOut, fileOf, factsOf, lives,
    tests: testsOf(scene, sources, placed),
    candidatesOf: remembered(sources.candidates),
    once: remembering(),
    parsed: () => seen.size,
    subjectOf: remembered(subjectIn({ scene, sources })),
    figuresOf: (subject) => together(subject.files.map(figures)),
  };
};

const hitLines = ({ coverage: { lines }, file }: Rows): ((line: number) => boolean) => {
  const hit = new Set<number>();
  for (let row = file.lines?.from ?? 0; row < (file.lines?.to ?? 0); row++) if (lines.hits[row]! > 0) hit.add(lines.line[row]!);
  return (line) => hit.has(line);
};

/** True where a line of a file ran. */
export const hasHits = ({ fileOf, scene: { coverage } }: Ground, path: RepoPath): boolean => {
  const rows = fileOf(path)?.rows?.lines ?? null;
  if (rows === null) return false;
  for (let row = rows.from; row < rows.to; row++) if (coverage.lines.hits[row]! > 0) return true;
  return false;
};
