/** The test cases that a target is about, and what they are called. Knows no target. */
import { byText } from "../model/order.ts";
import type { Scene, TestCase } from "../model/scene.ts";
import { PROJECT } from "./scopes.ts";

/** The test cases of "project", "module:NAME" or "kind:NAME". */
export const casesIn = ({ cases }: Scene, scope: string): readonly TestCase[] =>
  cases.filter(({ module, kind }) => [PROJECT, `module:${module}`, `kind:${kind}`].includes(scope));

/** Their names, each once, in order. */
export const namesOf = (cases: readonly TestCase[]): string[] => [...new Set(cases.map(({ name }) => name))].sort(byText);
