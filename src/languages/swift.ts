/** Swift: XCTest and Swift Testing. */
import { stem, type Language } from "./language.ts";

export const swift: Language = {
  id: "swift",
  extensions: [".swift"],
  comments: ["//"],
  isTest: (path) => /Tests?$/.test(stem(path)) || /(^|\/)Tests\/|(^|\/)[^/]*Tests\//.test(path),
};
