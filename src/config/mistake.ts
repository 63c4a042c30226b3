/** The wording of every mistake in a configuration's keys and values. Knows neither YAML nor how a mistake is found. */
import { GLOB_FAULTS } from "../model/glob.ts";
import type { Slug } from "../model/problem.ts";
import { quote } from "./quote.ts";
import { isList, isMap, type Path, type Tree } from "./tree.ts";

/** A mistake before it is known in which file; no line where it is about the whole. */
export interface Mistake {
  readonly slug: Slug;
  readonly line: number | null;
  readonly message: string;
  readonly hint: string;
}

/** A mistake that leaves nothing to read. */
export const malformed = (line: number | null, message: string, hint: string): Mistake =>
  ({ slug: "config-malformed", line, message, hint });

/** A mistake in one key or value. */
export const wrong = (line: number | null, message: string, hint: string): Mistake =>
  ({ slug: "config-invalid", line, message, hint });

/** What a value must do, and how one is written. */
interface Want {
  readonly must: string;
  /** A value that could stand there, and others for single keys… */
  readonly example?: string;
  readonly examples?: Readonly<Record<string, string>>;
  /** …or advice, where no value of its own would help. */
  readonly hint?: string;
}

const GLOB = { coverage: "\"coverage/lcov.info\"", paths: "\"src/api/**\"", exclude: "\"**/generated/**\"" };
const GLOBS = Object.fromEntries(Object.entries(GLOB).map(([key, glob]) => [key, `[${glob}]`]));
const PERCENTAGES = { file: "20", passRate: "98", skipRate: "5", flakyRate: "2" };

const RELATIVE = "Write it from the root on, for example `coverage/lcov.info`.";

/** What each sort of value must be. The schema names these ids as its errors. */
export const WANTED = {
  "percentage": { must: "be a percentage from 0 to 100, with at most two decimals", example: "80", examples: PERCENTAGES },
  "points": { must: "be percentage points from 0 to 100, with at most two decimals", example: "0.1" },
  "seconds": { must: "be a number of seconds above 0", example: "90" },
  "count": { must: "be a whole number of at least 1", example: "3" },
  "date": { must: "be a date of the calendar, year first", example: "2026-12-31" },
  "text": { must: "be a text", example: "api shards" },
  "reason": { must: "be a reason in words", example: "\"replaced in March\"" },
  "subject": { must: "be the name of a module or kind, or a path", example: "src/legacy.py" },
  "prefix": { must: "be a text that paths begin with", example: "backend/" },
  "prefixes": { must: "be a text that paths begin with, or a list of such", example: "[\"/app/\"]" },
  "path": { must: "be a path of the repository", example: "src/api.py" },
  "glob": { must: "be a glob", example: "\"tests/**\"", examples: GLOB },
  "globs": { must: "be a glob or a list of globs", example: "[\"tests/**\"]", examples: GLOBS },
  "glob-absolute": { must: "be relative to the root", hint: RELATIVE },
  "glob-outside": { must: "stay inside the root, without `..`", hint: "Name a place below the root, or set the root higher with `--root` or `working-directory`." },
  ...GLOB_FAULTS,
  "glob-negated": { must: "name what to take, without a leading `!`", hint: "What to leave out stands under `exclude`." },
  "targets": { must: "be a map of targets", example: "{ lines: 80 }" },
  "modules": { must: "be a map from names to modules", example: "{ api: { paths: [\"src/api/**\"] } }" },
  "module": { must: "be a map", example: "{ paths: [\"src/api/**\"] }" },
  "module-other": { must: "have another name: `other` is the module of whatever no module holds", hint: "Choose another name." },
  "kinds": { must: "be a map from names to kinds", example: "{ e2e: { tests: [\"tests/e2e/**\"] } }" },
  "kind": { must: "be a map", example: "{ tests: [\"tests/e2e/**\"] }" },
  "expect": { must: "be a list of expectations", example: "[{ name: api shards, tests: \"reports/api-*.xml\", count: 3 }]" },
  "expectation": { must: "be a map", example: "{ name: api shards, tests: \"reports/api-*.xml\", count: 3 }" },
  "expects-nothing": { must: "name `coverage`, `tests` or both", hint: "Add, for example, `tests: \"reports/*.xml\"`." },
  "cases-without-tests": { must: "name `tests`, because `cases` counts test cases", hint: "Add, for example, `tests: \"reports/*.xml\"`, or remove `cases`." },
  "links": { must: "be a list of links", example: "[{ tests: \"tests/api/**\", subject: src/api.py }]" },
  "link": { must: "be a map", example: "{ tests: \"tests/api/**\", subject: src/api.py }" },
  "ignore": { must: "be a list of accepted findings", example: "[{ rule: skips-rose, subject: api, reason: \"flaky network\" }]" },
  "ignored": { must: "be a map", example: "{ rule: skips-rose, subject: api, reason: \"flaky network\" }" },
  "paths": { must: "be a map", example: "{ strip: [\"/app/\"] }" },
  "rules": { must: "be a map from rules to levels", example: "{ skips-rose: note }" },
  "rule": { must: "be a rule's id", example: "skips-rose" },
  "retries": { must: "be one of its values", example: "worst" },
  "priority": { must: "be one of its values", example: "high" },
  "status": { must: "be one of its values", example: "deprecated" },
  "unless": { must: "be one of its values", example: "fork" },
  "level": { must: "be one of its values", example: "warning" },
} as const satisfies Readonly<Record<string, Want>>;
export type WantId = keyof typeof WANTED;

/** What is wanted under an id; of a sort that nobody named, the plain words. */
export const wanted = (id: string): Want =>
  Object.hasOwn(WANTED, id) ? WANTED[id as WantId] : { must: "be of another type" };

/** A path as code: `modules.api.paths[0]`. */
export const showPath = (path: Path): string =>
  quote(path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("").replace(/^\./, ""));

/** A value as a predicate: "150", "a list", "empty". */
export const showValue = ({ value }: Tree): string => {
  if (value === null || value === "") return "empty";
  if (isList(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isMap(value)) return "a map";
  return typeof value === "string" ? `the text ${quote(value)}` : String(value);
};

/** Words as an enumeration: "`a`, `b` or `c`". */
export const eitherOf = (words: readonly string[]): string =>
  words.map((word) => quote(word)).join(", ").replace(/, ([^,]*)$/, " or $1");
