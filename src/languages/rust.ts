/** Rust: integration tests in folders of their own; unit tests stand inside the sources and are not told by path. */
import type { Language } from "./language.ts";
import { inFolder, stem } from "./paths.ts";

export const rust: Language = {
  id: "rust",
  extensions: [".rs"],
  comments: ["//"],
  isTest: (path) => stem(path) === "tests" || inFolder(path, ["tests", "benches", "examples"]),
};
