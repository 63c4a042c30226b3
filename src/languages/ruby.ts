/** Ruby: RSpec and minitest. */
import type { Language } from "./language.ts";
import { inFolder, stem, TEST_FOLDERS } from "./paths.ts";

export const ruby: Language = {
  id: "ruby",
  extensions: [".rb"],
  comments: ["#"],
  isTest: (path) => /_spec$|_test$|^test_|^(spec|test|rails)_helper$/.test(stem(path)) || inFolder(path, TEST_FOLDERS),
};
