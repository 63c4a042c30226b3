/** What Java sources say and import; loaded when a file asks for it. */
import { javaFacts } from "./java-facts.ts";
import { resolveJava } from "./java-resolve.ts";
import type { Syntax } from "./language.ts";

/** Java's facts and imports. */
export const javaSyntax: Syntax = { facts: javaFacts, resolve: resolveJava };
