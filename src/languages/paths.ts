/** What the names of files and folders tell. Knows no language. */

/** The file's name with its extension. */
export const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The file's name without its folders and its last extension. */
export const stem = (path: string): string => {
  const name = baseOf(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};

/** True when the path goes through a folder of one of these names. */
export const inFolder = (path: string, folders: readonly string[]): boolean => {
  const segments = path.split("/");
  return segments.slice(0, -1).some((segment) => folders.includes(segment.toLowerCase()));
};

/** Folders that hold tests in any language. */
export const TEST_FOLDERS: readonly string[] = ["test", "tests", "__tests__", "spec", "specs", "testing", "e2e", "__mocks__"];
