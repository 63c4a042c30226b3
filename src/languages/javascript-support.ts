/** Which JavaScript and TypeScript files lie among tests, and which of these hold none. Knows names, and of texts whether they declare tests. */
import { inFolder, stem, TEST_FOLDERS } from "./paths.ts";

/** How a test's name ends, before its extension. */
export const MARKER = /[._-](?:test|tests|spec|specs|cy|test-d|bench|stories)$/i;

const SUPPORT_FOLDERS = [
  "__mocks__", "__fixtures__", "__snapshots__", "fixtures", "fixture", "mocks", "helpers", "helper", "support", "factories",
  "test-utils", "testutils", "test-helpers", "stubs", "setup", "__utils__", "__helpers__",
];

/** How the name of a file ends that supports tests, after a dot, a dash or nothing; beginnings before one; whole names; and ends of a word. */
const SUPPORT_ENDS = [
  "setup", "set-up", "teardown", "helpers?", "utils?", "fixtures?", "factory", "factories", "mocks?", "stubs?", "harness", "config", "environment",
  "reporter", "matchers?", "custom-matchers", "shared", "common", "constants", "types?", "globals?",
];
const [SUPPORT_BEGINNINGS, SUPPORT_NAMES] = [["setup", "global", "jest", "vitest", "mocha", "karma", "playwright", "cypress"], ["test-utils?", "testing-utils?", "polyfills?", "bootstrap"]];
const [SUPPORT_WORDS, SET_UP_WORDS] = [["Helpers?", "Utils?", "Fixtures?", "Mocks?", "Setup"], ["Tests?", "Utils?", "Helpers?", "Setup", "Env"]];

const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

const SUPPORT_NAME = new RegExp([
  `(?:^|[._-])${oneOf(SUPPORT_ENDS)}$`, `^${oneOf(SUPPORT_BEGINNINGS)}[._-]`, `^(?:setup|test)${oneOf(SET_UP_WORDS)}`, `^${oneOf(SUPPORT_NAMES)}$`, `${oneOf(SUPPORT_WORDS)}$`,
].join("|"));

/** True for `.test`, `.spec` and their like, and for what lies in a folder of tests. */
export const isTest = (path: string): boolean =>
  /[.-](?:test|spec|cy|bench|stories|test-d)$|_test$/.test(stem(path)) || inFolder(path, [...TEST_FOLDERS, "cypress", "playwright"]);

/** Tests at the margin of a file, which run when it is loaded: those that a helper declares for others stand within its functions. */
const DECLARES = /^(?:describe|suite|context|it|test|specify)(?:\.(?:only|skip|each|serial|concurrent|sequential))*\s{0,9}[(`]/m;

/**
 * True for what lies among tests without being one: set-up, helpers, fixtures, mocks. A file that is marked as a test is none of it,
 * nor is one that only bears the name of a helper: mocha's `test/load-config.js` may test `lib/load-config.js`. The text is asked for only then.
 */
export const isSupport = (path: string, textOf: () => string | null = () => null): boolean => {
  if (!isTest(path)) return false;
  if (inFolder(path, ["__mocks__", "__fixtures__", "fixtures"])) return true;
  if (MARKER.test(stem(path))) return false;
  return (inFolder(path, SUPPORT_FOLDERS) || SUPPORT_NAME.test(stem(path))) && !DECLARES.test(textOf() ?? "");
};
