/** The formats that are one JSON document. To add one: a file, and a line here. */
import { codecov } from "./codecov.ts";
import { covdir } from "./covdir.ts";
import { coveragePy } from "./coverage-py.ts";
import { coveralls } from "./coveralls.ts";
import { ctrf } from "./ctrf.ts";
import type { Format } from "./format.ts";
import { gcovJson, gcovJsonLines } from "./gcov-json.ts";
import { gcovrSummary } from "./gcovr-summary.ts";
import { gcovr } from "./gcovr.ts";
import { istanbulSummary } from "./istanbul-summary.ts";
import { istanbul } from "./istanbul.ts";
import { jestJson } from "./jest-json.ts";
import { kcov } from "./kcov.ts";
import { llvmCov } from "./llvm-cov.ts";
import { mochaJson } from "./mocha-json.ts";
import { playwrightJson } from "./playwright-json.ts";
import { pytestJson } from "./pytest-json.ts";
import { simplecov } from "./simplecov.ts";
import { tarpaulin } from "./tarpaulin.ts";
import { v8 } from "./v8.ts";
import { xccov } from "./xccov.ts";

export const JSON_FORMATS: readonly Format[] = [
  istanbul, istanbulSummary, coveragePy, llvmCov, gcovJson, gcovJsonLines, gcovr, gcovrSummary, simplecov, coveralls, codecov,
  xccov, tarpaulin, kcov, covdir, v8, ctrf, jestJson, mochaJson, playwrightJson, pytestJson,
];
