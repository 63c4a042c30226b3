/** Swift: XCTest and Swift Testing. */
import type { Language } from "./language.ts";
import { stem } from "./paths.ts";

export const swift: Language = {
  id: "swift",
  extensions: [".swift"],
  comments: ["//"],
  isTest: (path) => /Tests?$/.test(stem(path)) || /(^|\/)Tests\/|(^|\/)[^/]*Tests\//.test(path),
};
