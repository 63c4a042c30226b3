/** Go: a package's tests stand beside its sources, and test the package. */
import { abstainsByPath } from "./abstain.ts";
import type { Language } from "./language.ts";
import { inFolder, stem } from "./paths.ts";
import { folderOf, type RepoPath } from "../model/path.ts";

const SUPPORT = /^(?:export(?:_\w+)?|mocks?|fakes?|stubs?|helpers?|testutils?|test_?helpers?|fixtures?)_test$/;

/** What Go's tools leave out when they are asked for all packages. */
const OUTSIDE = /(?:^|\/)[._]/;

export const go: Language = {
  id: "go",
  extensions: [".go"],
  comments: ["//"],
  isOutside: (path) => OUTSIDE.test(path),
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["testdata"]),
  isSupport: (path) => SUPPORT.test(stem(path)) || inFolder(path, ["testdata"]),
  abstains: abstainsByPath,
  candidates: (test, names) => {
    const folder = folderOf(test) as RepoPath;
    const sources = names.inFolder(folder).some((path) => path.endsWith(".go") && names.isSource(path));
    return sources ? [{ subject: folder, why: "package", rank: 0 }] : [];
  },
  grammarOf: () => "go",
  syntax: async () => (await import("./go-syntax.ts")).goSyntax,
};
