/** What Python sources say and import; loaded when a file asks for it. */
import { pythonFacts } from "./python-facts.ts";
import { resolvePython } from "./python-resolve.ts";
import type { Syntax } from "./language.ts";

/** Python's facts and imports. */
export const pythonSyntax: Syntax = { facts: pythonFacts, resolve: resolvePython };
