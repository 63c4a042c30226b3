/** PHP: PHPUnit and Pest. */
import type { Language } from "./language.ts";
import { inFolder, stem, TEST_FOLDERS } from "./paths.ts";

export const php: Language = {
  id: "php",
  extensions: [".php"],
  comments: ["//", "#", "/*", "*"],
  isTest: (path) => /(Test|TestCase)$/.test(stem(path)) || inFolder(path, TEST_FOLDERS),
};
