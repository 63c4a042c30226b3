/**
 * Draws scenes for tests with few words, through the real normalisation; whatever is not said has a sensible default.
 *
 *     drawScene({
 *       files: { "src/billing/tax.ts": "8/10", "src/new.ts": null },
 *       tests: { "tests/billing/tax.test.ts": "5 passed, 1 failed" },
 *       modules: { billing: { target: { lines: 90 } } },
 *       before: { files: { "src/billing/tax.ts": "9/10" } },
 *       changes: { "src/billing/tax.ts": "3-5,9" },
 *     })
 */
import { LANGUAGES } from "../../src/languages/index.ts";
import { languageFinder } from "../../src/languages/survey.ts";
import { byText } from "../../src/model/order.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { hundredths } from "../../src/model/ratio.ts";
import type { ReadCoverage, Report } from "../../src/model/report.ts";
import type { ChangedFile, Changes, LineRange, Look, NotRun, Scene, SourceFile } from "../../src/model/scene.ts";
import type { IgnoreSettings, KindSettings, ModuleSettings, Settings, Targets } from "../../src/model/settings.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { normalise } from "../../src/normalise/scene.ts";
import { drawCoverage, drawRatio, type CoverDrawing } from "./draw-coverage.ts";
import { drawCases, type TestsDrawing } from "./draw-tests.ts";

/** Targets as in a configuration: percentages as numbers. */
export type TargetsDrawing = { readonly [Key in keyof Targets]?: Key extends "by" ? string : number };

/** "8/10" for lines only; null for a source that no report knows. */
export type FileDrawing = string | null | (CoverDrawing & Partial<Pick<SourceFile, "test" | "language" | "nonBlank"> & { readonly length: number }>);

/** Default: `src/NAME/**` and `tests/NAME/**`. */
export type ModuleDrawing = Partial<Omit<ModuleSettings, "name" | "target">> & { readonly target?: TargetsDrawing };

export interface KindDrawing {
  readonly tests?: readonly string[];
  readonly target?: TargetsDrawing;
}

/** "3-5,9": these lines of a modified file; "added 1-9", "deleted", "renamed OLD"; or what changed in full. */
export type ChangeDrawing = string | Partial<Omit<ChangedFile, "path">>;

export interface SceneDrawing {
  /** Default: 2026-11-20. */
  readonly today?: string;
  readonly files?: Readonly<Record<string, FileDrawing>>;
  /** By test file, or "suite:NAME". Without any there is no test report; `{}` is an empty one. */
  readonly tests?: Readonly<Record<string, TestsDrawing>>;
  /** Files of the tree besides those of `files` and `tests`. */
  readonly tree?: readonly string[];
  readonly modules?: Readonly<Record<string, ModuleDrawing>>;
  readonly kinds?: Readonly<Record<string, KindDrawing>>;
  readonly targets?: TargetsDrawing;
  /** Percentage points. Default: 0. */
  readonly tolerance?: number;
  readonly rules?: Settings["rules"];
  readonly ignore?: readonly (Partial<IgnoreSettings> & Pick<IgnoreSettings, "rule" | "subject">)[];
  /** Whatever else the settings hold. */
  readonly settings?: Partial<Settings>;
  /** Lines of proofgate.yml on which keys stand. Default: there is no configuration. */
  readonly config?: Readonly<Record<string, number>>;
  /** False: no report tells retries. Default: true. */
  readonly flakyKnown?: boolean;
  /** What the coverage report declares of its lines, as "8/10". */
  readonly declared?: string;
  readonly producer?: string;
  /** Paths of the coverage report that fit no file of the tree, or more than one. */
  readonly foreign?: readonly string[];
  /** Path of the test report. Default: reports/junit.xml. */
  readonly testReport?: string;
  /** A baseline, drawn in the same words; settings are the scene's own. "same": this very run. */
  readonly before?: Pick<SceneDrawing, "files" | "tests" | "testReport"> | "same";
  /** What changed since the merge base; without it there is no base. */
  readonly changes?: Readonly<Record<string, ChangeDrawing>>;
  /** What texts and git tell. Default: nothing was looked at. */
  readonly look?: Partial<Look>;
  readonly notRun?: readonly NotRun[];
  readonly partial?: boolean;
  /** What else the coverage report says of itself. */
  readonly said?: Partial<Pick<ReadCoverage, "written" | "commit" | "format" | "statements" | "producer" | "declared" | "elements">>;
  /** Changed lines of code in sources that no report knows. Default: all changed lines. */
  readonly changedSource?: Readonly<Record<string, readonly number[]>>;
}

export const COVERAGE_REPORT = "coverage/lcov.info";
export const TEST_REPORT = "reports/junit.xml";
export const CONFIG = "proofgate.yml";

const TODAY = "2026-11-20";
const DEFAULT_SIZE = 10;
/** Lines of a file that nothing else is said of: more than any drawing hits. */
const LONG_ENOUGH = 1_000_000;
const PERCENTAGES: ReadonlySet<string> =
  new Set(["lines", "branches", "functions", "changedLines", "file", "passRate", "skipRate", "flakyRate"]);
const languageOf = languageFinder(LANGUAGES);

/** Targets as settings hold them. */
export const drawTargets = (targets: TargetsDrawing = {}): Targets =>
  Object.fromEntries(Object.entries(targets).map(([key, value]) =>
    [key, PERCENTAGES.has(key) ? hundredths(value as number) : value]));

const drawModule = ([name, { target, ...rest }]: [string, ModuleDrawing]): ModuleSettings => ({
  name, paths: [`src/${name}/**`], tests: [`tests/${name}/**`], priority: "medium", deprecated: false, ...rest,
  target: drawTargets(target),
});

const drawKinds = (kinds: Readonly<Record<string, KindDrawing>>): KindSettings[] =>
  [...new Set(["unit", "integration", "e2e", ...Object.keys(kinds)])].map((name) => ({
    name, tests: kinds[name]?.tests ?? [`**/${name}/**`], target: drawTargets(kinds[name]?.target),
    configured: kinds[name] !== undefined,
  }));

/** Settings of a scene. */
export const drawSettings = (drawing: SceneDrawing): Settings => ({
  coverage: null, tests: null, expect: [], exclude: [], links: [], paths: { strip: [], add: "" }, retries: "worst",
  targets: { passRate: hundredths(100), ...drawTargets(drawing.targets) },
  tolerance: hundredths(drawing.tolerance ?? 0),
  modules: Object.entries(drawing.modules ?? {}).map(drawModule),
  kinds: drawKinds(drawing.kinds ?? {}),
  ignore: (drawing.ignore ?? []).map((ignore) => ({ reason: "it is accepted", until: null, ...ignore })),
  rules: drawing.rules ?? {},
  source: drawing.config ? { path: CONFIG, lines: new Map(Object.entries(drawing.config)) } : null,
  ...drawing.settings,
});

const coverOf = (file: FileDrawing): CoverDrawing | null => (typeof file === "string" ? { lines: file } : file);

const isMeasured = (file: CoverDrawing | null): file is CoverDrawing =>
  file !== null && (file.lines ?? file.branches ?? file.functions) !== undefined;

const drawReports = (drawing: SceneDrawing): Report[] => {
  const files = Object.entries(drawing.files ?? {}).map(([path, file]) => [path, coverOf(file)] as const);
  const foreign = (drawing.foreign ?? []).map((path) => [path, { lines: "0/1" }] as const);
  const measured = [...files.filter(([, file]) => isMeasured(file)), ...foreign] as [string, CoverDrawing][];
  const declared = drawing.declared === undefined ? null : { lines: drawRatio(drawing.declared), branches: null };
  return [
    ...(measured.length === 0 ? [] : [{
      kind: "coverage" as const, path: COVERAGE_REPORT, format: "lcov", producer: drawing.producer ?? null, bases: [],
      coverage: drawCoverage(Object.fromEntries(measured)), declared, warnings: [], ...drawing.said,
    }]),
    ...(drawing.tests === undefined ? [] : [{
      kind: "tests" as const, path: drawing.testReport ?? TEST_REPORT, format: "junit", producer: null, declared: null, warnings: [],
      flakyKnown: drawing.flakyKnown ?? true,
      cases: Object.entries(drawing.tests).flatMap(([key, tests]) => drawCases(key, tests)),
    }]),
  ];
};

const drawSource = ([path, file]: [string, FileDrawing]): SourceFile[] => {
  const language = languageOf(path);
  const drawn = typeof file === "string" || file === null ? {} : file;
  const id = drawn.language ?? language?.id;
  const lines = typeof file === "string" ? drawRatio(file).total : DEFAULT_SIZE;
  return id === undefined ? [] : [{
    path: path as RepoPath, language: id,
    test: drawn.test ?? language?.isTest(path) ?? false, nonBlank: drawn.nonBlank ?? lines,
    lines: drawn.length ?? LONG_ENOUGH,
  }];
};

const drawRanges = (text: string): LineRange[] =>
  text.split(",").filter((range) => range.trim() !== "").map((range) => {
    const [from, to] = range.split("-").map(Number);
    return { from: from!, to: to ?? from! };
  });

const drawChange = (path: string, drawing: ChangeDrawing): ChangedFile => {
  const plain: ChangedFile = { path: path as RepoPath, status: "modified", before: null, lines: [] };
  if (typeof drawing !== "string") return { ...plain, ...drawing };
  const [word, rest = ""] = drawing.split(" ");
  if (word === "deleted") return { ...plain, status: "deleted" };
  if (word === "renamed") return { ...plain, status: "renamed", before: rest as RepoPath };
  return word === "added" ? { ...plain, status: "added", lines: drawRanges(rest) } : { ...plain, lines: drawRanges(drawing) };
};

const drawChanges = (changes: SceneDrawing["changes"]): Changes | null => {
  const files = Object.entries(changes ?? {}).map(([path, change]) => drawChange(path, change));
  return changes ? { files: new Map(files.map((change) => [change.path, change])) } : null;
};

const numbersOf = (ranges: readonly LineRange[]): number[] =>
  ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));

interface Earlier {
  readonly settings: Settings;
  readonly snapshot: Snapshot | null;
}

const drawRun = (drawing: Omit<SceneDrawing, "before">, { settings, snapshot }: Earlier): Scene => {
  const changes = drawChanges(drawing.changes);
  const changed = [...changes?.files.values() ?? []];
  const gone = new Set(changed.filter(({ status }) => status === "deleted").map(({ path }) => path));
  const testFiles = Object.keys(drawing.tests ?? {}).filter((key) => !key.startsWith("suite:"));
  const files: Record<string, FileDrawing> = { ...Object.fromEntries(testFiles.map((path) => [path, null])), ...drawing.files };
  const tree = [...new Set([...Object.keys(files), ...drawing.tree ?? []] as RepoPath[])].filter((path) => !gone.has(path)).sort(byText);
  const source = Object.entries(drawing.changedSource ?? {}) as [RepoPath, readonly number[]][];
  const { scene } = normalise({
    reports: drawReports(drawing), settings, tree, changes, root: "", policyFromBase: false,
    sources: Object.entries(files).flatMap(drawSource).filter(({ path }) => !gone.has(path)),
    today: drawing.today ?? TODAY,
    baseline: snapshot && { source: "base", ref: "main", snapshot },
    changedSource: new Map([...changed.map(({ path, lines }) => [path, numbersOf(lines)] as const), ...source]),
  });
  return { ...scene, look: { ...scene.look, ...drawing.look }, notRun: drawing.notRun ?? [], partial: drawing.partial ?? false };
};

/** A scene, complete. */
export const drawScene = (drawing: SceneDrawing = {}): Scene => {
  const settings = drawSettings(drawing);
  const { before, ...run } = drawing;
  const earlier = before === undefined ? null : drawRun(before === "same" ? run : before, { settings, snapshot: null });
  return drawRun(run, { settings, snapshot: earlier && earlier.now });
};
