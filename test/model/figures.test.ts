import { describe, expect, it } from "vitest";
import { endingsOf, withoutRows } from "../../src/model/figures.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { isCoverage } from "../../src/model/report.ts";
import { drawCoverage } from "../support/draw-coverage.ts";
import { drawScene } from "../support/draw.ts";

const of = (...paths: string[]): CoverageReport => ({
  ...drawScene({ files: { "a.py": "1/1" } }).reports.find(isCoverage)!, cover: undefined, endings: undefined,
  coverage: drawCoverage(Object.fromEntries(paths.map((path) => [path, { lines: "1/2" }]))),
} as unknown as CoverageReport);

describe("how the names of a report's files end", () => {
  it.each([
    [["app/b.py", "app/a.py", "web/x.ts"], [".py", ".ts"]], [["web/x.test.ts"], [".ts"]], [["Makefile"], [""]],
    [["a.b/script"], [""]], [["C:\\app\\a.b\\script"], [""]], [[], []], [[`x.${"y".repeat(30)}`], [""]],
  ])("%j: %j", (paths, endings) => expect(endingsOf(of(...paths))).toEqual(endings));

  it("is still known once its rows were given up", () => {
    const report = withoutRows(of("app/b.py", "web/x.ts"));
    expect(report.coverage.files).toEqual([]);
    expect(endingsOf(report)).toEqual([".py", ".ts"]);
  });
});
