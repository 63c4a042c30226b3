/** What a language is to Proofgate, as far as paths and lines tell: which files are its sources, and which of them tests. */

export interface Language {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** What a line that is only a comment begins with. */
  readonly comments: readonly string[];
  /** True for test files and for what only supports tests, by the conventions of the language's runners. */
  readonly isTest: (path: string) => boolean;
}

/** True when the path goes through a folder of one of these names. */
export const inFolder = (path: string, folders: readonly string[]): boolean => {
  const segments = path.split("/");
  return segments.slice(0, -1).some((segment) => folders.includes(segment.toLowerCase()));
};

/** The file's name without its folders and its last extension. */
export const stem = (path: string): string => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};

/** Folders that hold tests in any language. */
export const TEST_FOLDERS: readonly string[] = ["test", "tests", "__tests__", "spec", "specs", "testing", "e2e", "__mocks__"];
