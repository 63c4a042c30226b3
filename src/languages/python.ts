/** Python: pytest and unittest. */
import { inFolder, stem, TEST_FOLDERS, type Language } from "./language.ts";

export const python: Language = {
  id: "python",
  extensions: [".py", ".pyx"],
  comments: ["#"],
  isTest: (path) => /^test_|_test$|^conftest$|^tests$/.test(stem(path)) || inFolder(path, TEST_FOLDERS),
};
