/** What a run is judged by where nothing is configured. Light on purpose: it is all that loads without a configuration. */
import { hundredths } from "../model/ratio.ts";
import type { KindSettings, Settings, Targets } from "../model/settings.ts";

/** Where coverage reports are sought: the names that tools give them. Dot files count. */
export const DEFAULT_COVERAGE_GLOBS: readonly string[] = [
  "**/lcov.info",
  "**/*.lcov",
  "**/coverage*.xml",
  "**/*[.-]coverage.xml",
  "**/cobertura*.xml",
  "**/*[.-]cobertura.xml",
  "**/clover.xml",
  "**/jacoco*.xml",
  "**/kover/**/*.xml",
  "**/*opencover*.xml",
  "**/scoverage.xml",
  "**/coverage.json",
  "**/coverage-final.json",
  "**/.resultset.json",
  "**/coverage.out",
  "**/cover.out",
  "**/*.coverprofile",
];

/** Where test reports are sought: the names and folders that tools give them. */
export const DEFAULT_TEST_GLOBS: readonly string[] = [
  "**/junit*.xml",
  "**/*junit.xml",
  "**/TEST-*.xml",
  "**/test-results.xml",
  "**/test-results/**/*.xml",
  "**/test-report.xml",
  "**/test-reports/**/*.xml",
  "**/surefire-reports/**/TEST-*.xml",
  "**/reports/junit/**/*.xml",
  "**/xunit*.xml",
  "**/nunit*.xml",
  "**/TestResult.xml",
  "**/*.trx",
  "**/ctrf-report.json",
  "**/ctrf/*.json",
];

/** Where test reports are sought too, by names that people give them: what is of no known format there is none. */
export const LIKELY_TEST_GLOBS: readonly string[] = [
  "**/*.tap",
  "**/*test-report*.json",
  "**/*test-results*.json",
  "**/gotest*.json",
  "**/go-test*.json",
];

const kind = (name: string): KindSettings => ({ name, tests: [`**/${name}/**`], target: {}, configured: false });

/** The kinds that are there by default: by the folder that a test lies in. */
export const DEFAULT_KINDS: readonly KindSettings[] = [kind("unit"), kind("integration"), kind("e2e")];

/** The project's targets where none is configured: every test that runs passes. */
export const DEFAULT_TARGETS: Targets = { passRate: hundredths(100) };

/** Percentage points by which a share may fall against the baseline. */
export const DEFAULT_TOLERANCE = 0.1;

/** Settings of a run without a configuration. */
export const defaultSettings = (): Settings => ({
  coverage: null,
  tests: null,
  expect: [],
  targets: DEFAULT_TARGETS,
  tolerance: hundredths(DEFAULT_TOLERANCE),
  modules: [],
  kinds: DEFAULT_KINDS,
  exclude: [],
  links: [],
  ignore: [],
  paths: { strip: [], add: "" },
  retries: "worst",
  rules: {},
  source: null,
});
