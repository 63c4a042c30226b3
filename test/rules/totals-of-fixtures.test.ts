/** The rule `totals-disagree` on reports of real tools: what is known to be right is left without a finding. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { readReport } from "../../src/formats/read.ts";
import { isCoverage } from "../../src/model/report.ts";
import { Problem } from "../../src/model/problem.ts";
import { totalsDisagree } from "../../src/rules/totals-disagree.ts";
import { FIXTURES } from "../support/corpus.ts";
import { drawScene } from "../support/draw.ts";
import { textSource } from "../support/source.ts";

/** Fixtures whose producer contradicts itself, with how. */
const CONTRADICTIONS = [
  // Of two files that have one path under two sources, this version writes one.
  "cobertura/coverage.py-6.5.0-two-sources/report.xml declares 5 of 6 lines (83.33 %); its details give 3 of 4 (75 %).",
  // This version counts outcomes as taken that it writes with a count of 0.
  "istanbul/istanbul-0.4.5/report.lcov.info declares 5 of 6 branches (83.33 %); its details give 2 of 6 (33.33 %).",
];

const saidOf = (path: string): string[] => {
  try {
    const report = { ...readReport(textSource(readFileSync(join(FIXTURES, path))), FORMATS), path };
    return isCoverage(report) ? [...totalsDisagree.check({ ...drawScene({ files: {} }), reports: [report] })].map(({ message }) => message) : [];
  } catch (thrown) {
    if (thrown instanceof Problem) return [];
    throw thrown;
  }
};

it("agrees with every fixture but those of producers that contradict themselves", () => {
  const paths = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^report\.|\.gcov$|\.gz$/.test(path.split("/").at(-1)!)).sort();
  expect(paths.flatMap(saidOf)).toEqual(CONTRADICTIONS);
});
