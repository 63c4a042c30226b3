/** C and C++, which one report measures together. */
import type { Language } from "./language.ts";
import { inFolder, stem, TEST_FOLDERS } from "./paths.ts";

export const c: Language = {
  id: "c",
  extensions: [".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".ipp", ".m", ".mm"],
  comments: ["//", "/*", "*"],
  isTest: (path) => /_(unit)?tests?$|^test_|[a-z0-9]Tests?$/.test(stem(path)) || inFolder(path, TEST_FOLDERS),
};
