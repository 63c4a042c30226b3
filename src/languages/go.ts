/** Go: a package's tests stand beside its sources. */
import { inFolder, stem, type Language } from "./language.ts";

export const go: Language = {
  id: "go",
  extensions: [".go"],
  comments: ["//"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["testdata"]),
};
