/** What JavaScript and TypeScript sources say and import; loaded when a file asks for it. */
import { facts } from "./javascript-facts.ts";
import { loadedBefore, resolve } from "./javascript-resolve.ts";
import type { Syntax } from "./language.ts";

/** JavaScript's and TypeScript's facts and imports. */
export const javascriptSyntax: Syntax = { facts, resolve, loadedBefore };
