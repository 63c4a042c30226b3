/** PHP: PHPUnit and Pest. */
import { inFolder, stem, TEST_FOLDERS, type Language } from "./language.ts";

export const php: Language = {
  id: "php",
  extensions: [".php"],
  comments: ["//", "#", "/*", "*"],
  isTest: (path) => /(Test|TestCase)$/.test(stem(path)) || inFolder(path, TEST_FOLDERS),
};
