/** The formats that are read line by line. To add one: a file, and a line here. */
import { cargoJson } from "./cargo-json.ts";
import { dartJson } from "./dart-json.ts";
import type { Format } from "./format.ts";
import { gcovText } from "./gcov.ts";
import { goTestJson } from "./go-test-json.ts";
import { go } from "./go.ts";
import { lcov } from "./lcov.ts";
import { luacov } from "./luacov.ts";
import { tap } from "./tap.ts";

export const TEXT_FORMATS: readonly Format[] = [
  lcov, go, gcovText, luacov, tap, goTestJson, dartJson, cargoJson,
];
