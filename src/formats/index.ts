/** The formats that are read. To add one: a file, and a line here. */
import { cargoJson } from "./cargo-json.ts";
import { clover } from "./clover.ts";
import { cobertura } from "./cobertura.ts";
import { codecov } from "./codecov.ts";
import { covdir } from "./covdir.ts";
import { coveragePy } from "./coverage-py.ts";
import { coveralls } from "./coveralls.ts";
import { ctrf } from "./ctrf.ts";
import { dartJson } from "./dart-json.ts";
import { dotcover } from "./dotcover.ts";
import type { Format } from "./format.ts";
import { gcovJson } from "./gcov-json.ts";
import { gcovText } from "./gcov.ts";
import { gcovrSummary } from "./gcovr-summary.ts";
import { gcovr } from "./gcovr.ts";
import { goTestJson } from "./go-test-json.ts";
import { go } from "./go.ts";
import { istanbulSummary } from "./istanbul-summary.ts";
import { istanbul } from "./istanbul.ts";
import { jacoco } from "./jacoco.ts";
import { jestJson } from "./jest-json.ts";
import { junit } from "./junit.ts";
import { kcov } from "./kcov.ts";
import { lcov } from "./lcov.ts";
import { llvmCov } from "./llvm-cov.ts";
import { luacov } from "./luacov.ts";
import { mochaJson } from "./mocha-json.ts";
import { msCoverageXml } from "./ms-coverage-xml.ts";
import { msCoveragexml } from "./ms-coveragexml.ts";
import { nunit } from "./nunit.ts";
import { opencover } from "./opencover.ts";
import { phpunitXml } from "./phpunit-xml.ts";
import { playwrightJson } from "./playwright-json.ts";
import { pytestJson } from "./pytest-json.ts";
import { robot } from "./robot.ts";
import { scoverage } from "./scoverage.ts";
import { simplecov } from "./simplecov.ts";
import { sonar } from "./sonar.ts";
import { tap } from "./tap.ts";
import { tarpaulin } from "./tarpaulin.ts";
import { trx } from "./trx.ts";
import { v8 } from "./v8.ts";
import { xccov } from "./xccov.ts";
import { xunit } from "./xunit.ts";

export const FORMATS: readonly Format[] = [
  lcov, cobertura, jacoco, clover, istanbul, istanbulSummary, coveragePy, go, llvmCov, gcovText, gcovJson, gcovr,
  gcovrSummary, simplecov, opencover, dotcover, msCoverageXml, msCoveragexml, sonar, coveralls, codecov, xccov,
  scoverage, luacov, tarpaulin, kcov, covdir, phpunitXml, v8,
  junit, trx, nunit, xunit, tap, ctrf, goTestJson, jestJson, mochaJson, dartJson, playwrightJson, pytestJson,
  cargoJson, robot,
];
