/** Draws what a scene is made of, with few words. */
import { LANGUAGES } from "../../src/languages/index.ts";
import { survey } from "../../src/languages/survey.ts";
import { defaultSettings } from "../../src/config/defaults.ts";
import { byText } from "../../src/model/order.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { ReadCoverage, ReadTests } from "../../src/model/report.ts";
import type { SourceFile } from "../../src/model/scene.ts";
import type { KindSettings, ModuleSettings, Settings } from "../../src/model/settings.ts";
import type { ReportedCase } from "../../src/model/tests.ts";
import { normalise, type Material, type Normalised } from "../../src/normalise/scene.ts";
import { drawCoverage, type CoverDrawing } from "../support/draw-coverage.ts";

/** A path of the tree. */
export const ours = (path: string): RepoPath => path as RepoPath;

/** The tree's sources; each has two lines that are not blank. */
export const sourcesOf = (tree: readonly string[]): SourceFile[] => survey(tree.map(ours), LANGUAGES, () => "one\n\ntwo\n");

/** A coverage report; "8/10" draws lines only. */
export const covers = (
  files: Readonly<Record<string, string | CoverDrawing>>, report: Partial<Omit<ReadCoverage, "kind" | "coverage">> = {},
): ReadCoverage => ({
  kind: "coverage", path: "coverage.xml", format: "cobertura", producer: null, bases: [], declared: null, warnings: [], ...report,
  coverage: drawCoverage(Object.fromEntries(Object.entries(files).map(([path, file]) => [path, typeof file === "string" ? { lines: file } : file]))),
});

/** A case as its report tells it. */
export const reported = (one: Partial<ReportedCase> = {}): ReportedCase => ({
  suite: "", suiteFile: null, classname: null, name: "works", file: null, line: null, outcome: "passed", flaky: false,
  seconds: 0.5, text: null, ...one,
});

/** A test report. */
export const ran = (cases: readonly Partial<ReportedCase>[], report: Partial<Omit<ReadTests, "kind" | "cases">> = {}): ReadTests => ({
  kind: "tests", path: "junit.xml", format: "junit", producer: null, flakyKnown: false, declared: null, warnings: [], ...report,
  cases: cases.map(reported),
});

export const moduleOf = (name: string, module: Partial<ModuleSettings> = {}): ModuleSettings =>
  ({ name, paths: [`src/${name}/**`], tests: [`tests/${name}/**`], target: {}, priority: "medium", deprecated: false, ...module });

export const kindOf = (name: string, kind: Partial<KindSettings> = {}): KindSettings =>
  ({ name, tests: [`**/${name}/**`], target: {}, configured: true, ...kind });

export type MaterialDrawing = Partial<Omit<Material, "settings" | "tree">> & {
  readonly tree?: readonly string[];
  readonly settings?: Partial<Settings>;
};

/** What a scene is made of, with defaults for what is not said. */
export const materialOf = ({ tree = [], settings, reports = [], ...rest }: MaterialDrawing): Material => ({
  reports,
  tree: [...tree].sort(byText).map(ours),
  sources: sourcesOf([...tree].sort(byText)),
  settings: { ...defaultSettings(), ...settings },
  today: "2026-11-20", root: "", baseline: null, changes: null, changedSource: new Map(), policyFromBase: false, ...rest,
});

/** The scene of such material. */
export const sceneOf = (drawing: MaterialDrawing): Normalised => normalise(materialOf(drawing));

