/** Which settings of which tools' configurations decide what coverage leaves out, as a table. Reads no file. */
import { onlyBetween, onlyBlocks, onlySections, type Notation } from "./extract.ts";

/** "exclude": more entries leave out more. "include": fewer do, and more that begin with "!". "minimum": a lower number is weaker. */
export type SettingKind = "exclude" | "include" | "minimum";

export interface ToolSetting {
  /** A pattern without groups that capture. */
  readonly key: string;
  readonly kind: SettingKind;
  readonly notation: Notation;
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
const JEST = settings("brackets", { exclude: ["coveragePathIgnorePatterns"], include: ["collectCoverageFrom"], minimum: NUMBERS });
const NYC = settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS });

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
  { path: /(?:^|\/)\.coveragerc$/, part: all, settings: settings("ini", COVERAGE_PY) },
  { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, part: (text) => onlySections(text, /^\[coverage:/), settings: settings("ini", COVERAGE_PY) },
  { path: /(?:^|\/)(?:pyproject|\.coveragerc)\.toml$/, part: (text) => onlySections(text, /^\[(?:tool\.coverage\.)?(?:run|report)\]/), settings: settings("brackets", COVERAGE_PY) },
  { path: /(?:^|\/)package\.json$/, part: inPackage, settings: [...JEST.filter(({ kind }) => kind !== "minimum"), ...NYC] },
  ...jestFile(/(?:^|\/)jest\.config\.(?:[cm]?[jt]s|json)$/),
  { path: /(?:^|\/)(?:vite|vitest)(?:\.\w+)?\.config\.[cm]?[jt]s$/, part: inCoverage, settings: settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS }) },
  { path: /(?:^|\/)(?:\.nycrc|\.c8rc)(?:\.json)?$|(?:^|\/)nyc\.config\.[cm]?js$/, part: all, settings: NYC },
  { path: /(?:^|\/)(?:\.nycrc)\.ya?ml$/, part: all, settings: settings("yaml", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS }) },
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
