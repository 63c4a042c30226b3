/** What Go sources say and import; loaded when a file asks for it. */
import { goFacts } from "./go-facts.ts";
import { resolveGo } from "./go-resolve.ts";
import type { Syntax } from "./language.ts";

/** Go's facts and imports. */
export const goSyntax: Syntax = { facts: goFacts, resolve: resolveGo };
