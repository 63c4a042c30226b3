/** Python: pytest and unittest. */
import type { Language } from "./language.ts";
import { abstainsInPython, isPythonSupport, isPythonTest, pythonCandidates } from "./python-names.ts";

export const python: Language = {
  id: "python",
  extensions: [".py", ".pyx"],
  comments: ["#"],
  isTest: isPythonTest,
  isSupport: isPythonSupport,
  abstains: abstainsInPython,
  candidates: pythonCandidates,
  // Cython's syntax is not Python's.
  grammarOf: (path) => (path.endsWith(".py") ? "python" : null),
  syntax: async () => (await import("./python-syntax.ts")).pythonSyntax,
};
