/** What Python sources say and import; loaded when a file asks for it. */
import { pythonFacts } from "./python-facts.ts";
import { resolvePython } from "./python-resolve.ts";
import type { Syntax } from "./language.ts";

/** No project has its tests so deep. */
const MAX_CONFTESTS = 10;

/** Python's facts and imports, and the `conftest.py` of the folders above a test. */
export const pythonSyntax: Syntax = {
  facts: pythonFacts,
  resolve: resolvePython,
  loadedBefore: (test, { projectFiles }) => projectFiles("conftest.py", test).filter((path) => path !== test).slice(0, MAX_CONFTESTS),
};
