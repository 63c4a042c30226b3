/** Which settings of which tools' configurations decide what coverage leaves out, as a table. Reads no file. */
import { onlyBetween, onlyBlocks, onlyLines, onlySections, type Notation } from "./extract.ts";

/** "exclude": more entries leave out more. "include": fewer do, and more that begin with "!". "minimum": a lower number is weaker. "switch": to be on no more is. */
export type SettingKind = "exclude" | "include" | "minimum" | "switch";

export interface ToolSetting {
  /** A pattern without groups that capture. */
  readonly key: string;
  readonly kind: SettingKind;
  readonly notation: Notation;
  /** What it is called, where the pattern does not say. */
  readonly name?: string;
  /** A star in its patterns crosses folders. */
  readonly crosses?: true;
}

export interface ToolFile {
  /** What its path from the root fits. */
  readonly path: RegExp;
  /** The part of it that is about coverage. */
  readonly part: (text: string) => string;
  readonly settings: readonly ToolSetting[];
}

const setting = (notation: Notation, kind: SettingKind) => (key: string): ToolSetting => ({ key, kind, notation });
const settings = (notation: Notation, kinds: Readonly<Partial<Record<SettingKind, readonly string[]>>>): ToolSetting[] =>
  (Object.entries(kinds) as [SettingKind, readonly string[]][]).flatMap(([kind, keys]) => keys.map(setting(notation, kind)));

const all = (text: string): string => text;

const NUMBERS = ["lines", "branches", "functions", "statements"];

const COVERAGE_PY = { exclude: ["omit", "exclude_lines", "exclude_also", "partial_branches"], include: ["include", "source", "source_pkgs"], minimum: ["fail_under"] };
const ofCoveragePy = (settings: readonly ToolSetting[]): ToolSetting[] => settings.map((one) => ({ ...one, crosses: true }));
const COVERAGE_INI = ofCoveragePy(settings("ini", COVERAGE_PY));
/** TOML may write the way to a key in the key. */
const COVERAGE_TOML = ofCoveragePy(settings("brackets", COVERAGE_PY)).map((one) =>
  ({ ...one, name: one.key, key: `(?:(?:(?:tool\\.)?coverage\\.)?(?:run|report)\\.)?${one.key}` }));
const PYTEST = settings("options", { minimum: ["cov-fail-under", "fail-under"] });
const JEST = settings("brackets", { exclude: ["coveragePathIgnorePatterns"], include: ["collectCoverageFrom"], minimum: NUMBERS });
const NYC = settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS, switch: ["check-coverage", "checkCoverage"] });
const SCALA = ["", "StmtTotal", "BranchTotal", "StmtPerPackage", "BranchPerPackage", "StmtPerFile", "BranchPerFile"];
const GCOVR = ["line", "branch", "decision", "function"];

const inPackage = (text: string): string => onlyBlocks(text, /"(?:jest|nyc|c8|vitest)"\s*:\s*\{/);
const inCoverage = (text: string): string => onlyBlocks(text, /\bcoverage["']?\s*:\s*\{/);
const inJest = (text: string): string => onlyBlocks(text, /\bcoverageThreshold["']?\s*:\s*\{/);

/** Thresholds of jest count only inside of their own setting: `lines` may be anybody's word. */
const jestFile = (path: RegExp): ToolFile[] => [
  { path, part: all, settings: JEST.filter(({ kind }) => kind !== "minimum") },
  { path, part: inJest, settings: JEST.filter(({ kind }) => kind === "minimum") },
];

/** What git's attributes call generated or vendored, each on its line: such code is not judged by what its tests run. */
const inAttributes = (text: string): string => text.split("\n").map((line) => {
  const [, pattern] = /^\s*(\S{1,500})\s(?:.*\s)?linguist-(?:generated|vendored)(?:=true)?(?:\s|$)/.exec(line) ?? [];
  return pattern === undefined || pattern.startsWith("#") ? "" : `linguist-generated=${pattern}`;
}).join("\n");

/** The tools' files. To add one: a line here. */
export const TOOL_FILES: readonly ToolFile[] = [
  { path: /(?:^|\/)\.coveragerc$/, part: all, settings: COVERAGE_INI },
  { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, part: (text) => onlySections(text, /^\[coverage:/), settings: COVERAGE_INI },
  { path: /(?:^|\/)(?:pyproject|\.coveragerc)\.toml$/, part: (text) => onlySections(text, /^\[(?:tool|tool\.coverage|(?:tool\.coverage\.)?(?:run|report)|)\]/), settings: COVERAGE_TOML },
  { path: /(?:^|\/)(?:pyproject\.toml|\.?pytest\.ini|setup\.cfg|tox\.ini)$/, part: all, settings: PYTEST },
  { path: /(?:^|\/)package\.json$/, part: inPackage, settings: [...JEST.filter(({ kind }) => kind !== "minimum"), ...NYC] },
  { path: /(?:^|\/)package\.json$/, part: (text) => onlyLines(text, /\b(?:c8|nyc)\b/), settings: settings("options", { minimum: NUMBERS }) },
  ...jestFile(/(?:^|\/)jest\.config\.(?:[cm]?[jt]s|json)$/),
  { path: /(?:^|\/)(?:vite|vitest)(?:\.\w+)?\.config\.[cm]?[jt]s$/, part: inCoverage, settings: settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS, switch: ["100"] }) },
  { path: /(?:^|\/)(?:\.nycrc|\.c8rc)(?:\.json)?$|(?:^|\/)nyc\.config\.[cm]?js$/, part: all, settings: NYC },
  { path: /(?:^|\/)(?:\.nycrc)\.ya?ml$/, part: all, settings: settings("yaml", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS, switch: ["check-coverage"] }) },
  { path: /(?:^|\/)\.?codecov\.ya?ml$/, part: all, settings: settings("yaml", { exclude: ["ignore"] }) },
  {
    path: /(?:^|\/)pom\.xml$/, part: (text) => onlyBetween(text, /<artifactId>jacoco-maven-plugin<\/artifactId>/, /<\/plugin>/),
    settings: settings("xml", { exclude: ["exclude"], include: ["include"], minimum: ["minimum"] }),
  },
  { path: /(?:^|\/)pom\.xml$/, part: all, settings: settings("xml", { exclude: ["sonar\\.coverage\\.exclusions", "sonar\\.exclusions"] }) },
  {
    path: /\.gradle(?:\.kts)?$/, part: (text) => onlyBlocks(text, /\b(?:jacoco\w*|kover\w*|JacocoReport|JacocoCoverageVerification)\b[^\n{]{0,200}\{/),
    settings: settings("brackets", { exclude: ["exclude", "excludes", "classes", "packages"], minimum: ["minimum", "minBound", "minValue"] }),
  },
  {
    path: /(?:^|\/)phpunit(?:\.dist)?\.xml(?:\.dist)?$/, part: (text) => onlyBetween(text, /<exclude>/, /<\/exclude>/),
    settings: settings("xml", { exclude: ["directory", "file"] }),
  },
  { path: /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/, part: all, settings: settings("brackets", { exclude: ["add_filter"], minimum: ["minimum_coverage"] }) },
  { path: /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/, part: (text) => onlyLines(text, /\bminimum_coverage\b/), settings: settings("brackets", { minimum: ["line", "branch"] }) },
  {
    path: /(?:^|\/)\.?gcovr\.cfg$/, part: all,
    settings: settings("ini", { exclude: ["exclude", "exclude-directories"], include: ["filter"], minimum: GCOVR.map((what) => `fail-under-${what}`) }),
  },
  { path: /(?:^|\/)mix\.exs$/, part: all, settings: settings("brackets", { minimum: ["threshold", "minimum_coverage"] }) },
  { path: /(?:^|\/)coveralls\.json$/, part: all, settings: settings("brackets", { exclude: ["skip_files"], minimum: ["minimum_coverage"] }) },
  {
    path: /\.sbt$/, part: all,
    settings: SCALA.map((what) => ({ key: `coverageMinimum${what}\\s*:?`, name: `coverageMinimum${what}`, kind: "minimum", notation: "brackets" } as const)),
  },
  {
    path: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Build\.(?:props|targets)$/, part: all,
    settings: settings("xml", { exclude: ["ExcludeByFile", "ExcludeByAttribute"], minimum: ["Threshold"] }),
  },
  { path: /(?:^|\/)sonar-project\.properties$/, part: all, settings: settings("properties", { exclude: ["sonar\\.coverage\\.exclusions", "sonar\\.exclusions"] }) },
  { path: /\.runsettings$/, part: (text) => onlyBetween(text, /<Exclude\w{0,20}>/, /<\/Exclude\w{0,20}>/), settings: settings("xml", { exclude: ["Exclude\\w*", "ModulePath", "Function", "Source", "Attribute"] }) },
  { path: /(?:^|\/)coverlet\.runsettings$/, part: all, settings: settings("xml", { minimum: ["Threshold"] }) },
  { path: /(?:^|\/)(?:\.?tarpaulin)\.toml$/, part: all, settings: settings("brackets", { exclude: ["exclude-files", "exclude_files"], minimum: ["fail-under", "fail_under"] }) },
  { path: /(?:^|\/)\.gitattributes$/, part: inAttributes, settings: settings("properties", { exclude: ["linguist-generated"] }) },
  { path: /(?:^|\/)(?:\.luacov)$/, part: all, settings: settings("brackets", { exclude: ["exclude"], include: ["include"] }) },
];

/** A root that is a folder of its repository has them above it. */
const WORKFLOW = /^(?:\.\.\/)*\.github\/workflows\/[^/]+\.ya?ml$/;

/** True for a workflow of GitHub's. */
export const isWorkflow = (path: string): boolean => WORKFLOW.test(path);

/** True for files that may move the bar: the tools' configurations, and workflows. */
export const isBarFile = (path: string): boolean => isWorkflow(path) || TOOL_FILES.some((file) => file.path.test(path));
