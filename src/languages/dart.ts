/** Dart and Flutter. */
import { inFolder, stem, type Language } from "./language.ts";

export const dart: Language = {
  id: "dart",
  extensions: [".dart"],
  comments: ["//"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["test", "integration_test"]),
};
