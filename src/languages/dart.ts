/** Dart and Flutter. */
import type { Language } from "./language.ts";
import { inFolder, stem } from "./paths.ts";

export const dart: Language = {
  id: "dart",
  extensions: [".dart"],
  comments: ["//"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["test", "integration_test"]),
};
