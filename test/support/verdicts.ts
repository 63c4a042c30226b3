/** Verdicts for the tests of rendering, made by hand, so that a rule's new wording changes no picture of a layout. */
import type { Cover } from "../../src/model/coverage.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { hundredths, missing, type Ratio } from "../../src/model/ratio.ts";
import type { Report } from "../../src/model/report.ts";
import type { Before, Code, KindScene } from "../../src/model/scene.ts";
import type { Priority, Targets } from "../../src/model/settings.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { NO_TESTS, type Outcome, type ReportedCase, type TestCount } from "../../src/model/tests.ts";
import type { FailureGroup, Standing, TargetRow, Verdict, VerdictFile, VerdictModule } from "../../src/model/verdict.ts";
import type { RenderContext } from "../../src/render/renderer.ts";
import { drawCoverage, drawRatio, type CoverDrawing } from "./draw-coverage.ts";

export const path = (text: string): RepoPath => text as RepoPath;

/** "830/1044" for lines; the other metrics where they are given. */
export const cover = (lines: string | null, rest: { branches?: string; functions?: string; files?: number } = {}): Cover => ({
  files: rest.files ?? 41,
  lines: lines === null ? null : drawRatio(lines),
  branches: rest.branches === undefined ? null : drawRatio(rest.branches),
  functions: rest.functions === undefined ? null : drawRatio(rest.functions),
});

/** Counts with their total. */
export const count = (counts: Partial<Omit<TestCount, "total">>): TestCount => {
  const full = { ...NO_TESTS, flakyKnown: true, ...counts };
  return { ...full, total: full.passed + full.failed + full.errored + full.skipped };
};

export const CODE: Code = { files: 41, lines: 2174, testFiles: 12, testLines: 344 };

export const SNAPSHOT: Snapshot =
  { version: 1, inputs: ["coverage.xml", "junit.xml"], files: new Map(), tests: new Map(), knownFailing: [] };

export const before = (coverage: Cover | null, tests: TestCount | null, rest: Partial<Before> = {}): Before =>
  ({ source: "base", ref: "main", snapshot: SNAPSHOT, places: new Map(), totals: { coverage, tests }, modules: {}, kinds: {}, ...rest });

export const finding = (made: Partial<Finding> & Pick<Finding, "rule" | "level" | "message">): Finding =>
  ({ subject: "project", hint: null, at: null, numbers: {}, cause: null, module: null, accepted: null, ...made });

interface ModuleMade {
  readonly name: string;
  readonly standing: Standing;
  readonly priority?: Priority;
  readonly coverage?: Cover | null;
  readonly tests?: TestCount | null;
  readonly target?: Targets;
}

export const module = ({ name, standing, priority = "medium", coverage = null, tests = null, target = {} }: ModuleMade): VerdictModule => ({
  name, standing, coverage, tests, code: CODE,
  settings: { name, paths: [`src/${name}/**`], tests: [`tests/${name}/**`], target, priority, deprecated: standing === "deprecated" },
});

export const kind = (name: string, tests: TestCount, configured = false): KindScene =>
  ({ name, tests, present: tests.total > 0, settings: { name, tests: [`tests/${name}/**`], target: {}, configured } });

export const target = (scope: string, metric: string, now: Ratio, percent: number, by: string | null = null): TargetRow => {
  const lacking = missing(now, hundredths(percent));
  return { scope, metric, now, value: null, target: percent, by, reached: lacking === 0, missing: lacking };
};

export const file = (name: string, moduleName: string, lines: string, standing: Standing): VerdictFile => ({
  path: path(name), module: moduleName, test: false, language: "python", nonBlank: 100, lines: 120, cover: cover(lines, { files: 1 }), rows: null, standing,
});

export const failure = (made: Partial<FailureGroup> & Pick<FailureGroup, "name">): FailureGroup =>
  ({ suite: "", file: null, message: null, count: 1, ...made });

const drawCase = (name: string, outcome: Outcome): ReportedCase =>
  ({ suite: "", suiteFile: null, classname: null, name, file: "tests/test_api.py", line: null, outcome, flaky: false, seconds: 0.5, text: null });

export const coverageReport = (files: Readonly<Record<string, CoverDrawing>>, rest: Partial<Report & { kind: "coverage" }> = {}): Report => ({
  kind: "coverage", path: "coverage.xml", format: "cobertura", producer: "coverage.py 7.6.1", bases: [], declared: null, warnings: [],
  coverage: drawCoverage(files), ...rest,
});

export const testReport = (outcomes: readonly Outcome[], rest: Partial<Report & { kind: "tests" }> = {}): Report => ({
  kind: "tests", path: "junit.xml", format: "junit", producer: "pytest", flakyKnown: true, declared: null, warnings: [],
  cases: outcomes.map((outcome, index) => drawCase(`test_${index + 1}`, outcome)), ...rest,
});

/** A passed verdict of nothing, with what is given. */
export const verdictOf = (made: Partial<Verdict> = {}): Verdict => ({
  verdict: "passed", totals: { coverage: null, tests: null, code: CODE }, modules: [], kinds: [], files: [], targets: [],
  changedLines: null, uncovered: [], before: null, now: SNAPSHOT, whereabouts: { tree: new Set(), measurable: new Set(), settled: new Set() }, findings: [], notJudged: [], problems: [], failures: [], reports: [],
  unresolved: [], remarks: [], tolerance: hundredths(0.1), ...made,
});

/** A run on GitHub. */
export const CONTEXT: RenderContext = {
  version: "1.2.3",
  repository: { server: "https://github.com", owner: "acme", name: "shop", sha: "4f0c2d9a1b3e5f7a8c6d4e2f0a1b3c5d7e9f0a2b" },
  prefix: "", runUrl: "https://github.com/acme/shop/actions/runs/1234567890", key: "default", colour: false, width: 100, files: false,
};
