/** The formats that are XML. To add one: a file, and a line here. */
import { clover } from "./clover.ts";
import { cobertura } from "./cobertura.ts";
import { dotcover } from "./dotcover.ts";
import type { Format } from "./format.ts";
import { jacoco } from "./jacoco.ts";
import { junit } from "./junit.ts";
import { msCoverageXml } from "./ms-coverage-xml.ts";
import { msCoveragexml } from "./ms-coveragexml.ts";
import { nunit } from "./nunit.ts";
import { opencover } from "./opencover.ts";
import { phpunitXml } from "./phpunit-xml.ts";
import { robot } from "./robot.ts";
import { scoverage } from "./scoverage.ts";
import { sonar } from "./sonar.ts";
import { trx } from "./trx.ts";
import { xunit } from "./xunit.ts";

export const XML_FORMATS: readonly Format[] = [
  cobertura, jacoco, clover, opencover, dotcover, msCoverageXml, msCoveragexml, sonar, scoverage, phpunitXml,
  junit, trx, nunit, xunit, robot,
];
