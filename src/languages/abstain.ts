/** Why a test file has no single subject, by the folders and words of its name. Knows no language. */
import { stem, TEST_FOLDERS } from "./paths.ts";
import { tokensOf } from "../model/words.ts";

/** Words that say so wherever they stand. */
const ALWAYS: Readonly<Record<string, string>> = {
  e2e: "end-to-end tests have no single subject",
  endtoend: "end-to-end tests have no single subject",
  integration: "integration tests have no single subject",
  acceptance: "acceptance tests have no single subject",
  smoke: "smoke tests have no single subject",
  playwright: "tests in a browser have no single subject",
  cypress: "tests in a browser have no single subject",
  selenium: "tests in a browser have no single subject",
};

/** Words that are also names of product code: they say so only as the folder right below that of the tests. */
const AMONG_TESTS: Readonly<Record<string, string>> = {
  system: "system tests have no single subject",
  features: "feature tests have no single subject",
  functional: "functional tests have no single subject",
  contract: "contract tests have no single subject",
  contracts: "contract tests have no single subject",
  perf: "tests of performance have no single subject",
  performance: "tests of performance have no single subject",
  bench: "benchmarks have no single subject",
  benchmarks: "benchmarks have no single subject",
  examples: "examples have no single subject",
};

const meaning = (words: Readonly<Record<string, string>>, word: string): string | null => (Object.hasOwn(words, word) ? words[word]! : null);

/** How a folder's name is compared: `end-to-end` and `EndToEnd` are one. `integrationTest` is `integration`. */
const wordOf = (folder: string): string => tokensOf(folder).filter((token) => !["test", "tests", "spec", "specs"].includes(token)).join("");

/** Why a test file has no single subject; null where it may have one. */
export const abstainsByPath = (path: string): string | null => {
  const folders = path.split("/").slice(0, -1);
  for (const [index, folder] of folders.entries()) {
    const word = wordOf(folder);
    const below = index === 0 || TEST_FOLDERS.includes(folders[index - 1]!.toLowerCase());
    const why = meaning(ALWAYS, word) ?? (below ? meaning(AMONG_TESTS, word) : null);
    if (why !== null) return why;
  }
  for (const token of tokensOf(stem(path))) {
    const why = meaning(ALWAYS, token);
    if (why !== null) return why;
  }
  return null;
};
