/** Every format that is read. Of any report exactly one of them recognises the head. */
import { cobertura } from "./cobertura.ts";
import type { Format } from "./format.ts";
import { junit } from "./junit.ts";
import { lcov } from "./lcov.ts";

export const FORMATS: readonly Format[] = [lcov, cobertura, junit];
