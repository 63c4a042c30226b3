/** Formats of one run say the same lines, and come to the totals that their own tool prints; where they do not, why. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { readReport } from "../../src/formats/read.ts";
import { linesIn } from "../../src/model/contexts.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import type { Ratio } from "../../src/model/ratio.ts";
import { FIXTURES } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { fileSource } from "../support/source.ts";

const RUNS = join(import.meta.dirname, "../same-run");

const reportAt = (path: string): CoverageReport => readReport(fileSource(path), FORMATS) as CoverageReport;
const printedAt = (path: string): string => readFileSync(join(RUNS, path), "utf8");

/** What a report says of each line: "tariff.c:5 ran". */
const saidBy = ({ coverage }: CoverageReport): string[] => plainCoverage(coverage)
  .flatMap(({ path, lines }) => (lines ?? []).map(([line, hits]) => `${basename(path)}:${line} ${hits > 0 ? "ran" : "did not run"}`)).sort();

/** The two numbers of a match. */
const ratioIn = (text: string, pattern: RegExp): Ratio => {
  const [, hit, total] = pattern.exec(text)!;
  return { hit: Number(hit), total: Number(total) };
};

const sumOf = (ratios: readonly Ratio[]): Ratio =>
  ratios.reduce((sum, { hit, total }) => ({ hit: sum.hit + hit, total: sum.total + total }), { hit: 0, total: 0 });

describe("one run of a C program", () => {
  const run = "gcovr-5.2-c";
  const read = (name: string): CoverageReport => reportAt(join(RUNS, run, name));
  const printed = (name: string): string => printedAt(`${run}/${name}`);
  const lines = figures(read("gcovr.json")).lines!;

  it.each([
    ["cobertura.xml", "cobertura"], ["sonarqube.xml", "sonar"], ["coveralls.json", "coveralls"], ["lcov.info", "lcov"], ["program.gcov", "gcov"], ["gcov.jsonl", "gcov"],
  ])("has in %s the lines of gcovr's JSON", (name, format) => {
    const report = read(name);
    expect(report.format).toBe(format);
    expect(saidBy(report)).toEqual(saidBy(read("gcovr.json")));
    expect(figures(report).lines).toEqual(lines);
  });

  it("has in whatever tells branches those of gcovr's JSON", () => {
    const { branches } = figures(read("gcovr.json"));
    for (const name of ["cobertura.xml", "sonarqube.xml"]) expect(figures(read(name)).branches, name).toEqual(branches);
    expect(branches).toEqual(ratioIn(printed("gcovr-branches.txt").replace(/^TOTAL +(\d+) +(\d+).*$/m, "TOTAL $2 $1"), /^TOTAL (\d+) (\d+)/m));
  });

  it("comes to what gcovr prints, in its text, its table of values and its summary", () => {
    const [, total, hit] = /^TOTAL +(\d+) +(\d+)/m.exec(printed("gcovr.txt"))!;
    expect(lines).toEqual({ hit: Number(hit), total: Number(total) });
    const rows = printed("gcovr.csv").trim().split(/\r?\n/).slice(1).map((row) => row.split(","));
    expect(sumOf(rows.map(([, all, ran]) => ({ hit: Number(ran), total: Number(all) })))).toEqual(lines);
    expect(read("gcovr-summary.json").declared?.lines).toEqual(lines);
    expect(read("cobertura.xml").declared?.lines).toEqual(lines);
  });

  it("comes to what gcov prints, of the program and of each file", () => {
    const text = printed("gcov-printed.txt");
    const shares = [...text.matchAll(/^File 'src\/(.+)'\nLines executed:([\d.]+)% of (\d+)$/gm)].map(([, file, share, total]) => [file, share, total]);
    expect(shares).toEqual(plainCoverage(read("program.gcov").coverage).map(({ path, lines: rows }) => {
      const ran = rows!.filter(([, hits]) => hits > 0).length;
      return [basename(path), ((ran / rows!.length) * 100).toFixed(2), String(rows!.length)];
    }));
    expect(/\nLines executed:([\d.]+)% of (\d+)\n*$/.exec(text)!.slice(1)).toEqual([((lines.hit / lines.total) * 100).toFixed(2), String(lines.total)]);
  });
});

describe("the program of gcovr-5.2-c in the corpus", () => {
  it("has in its Coveralls JSON the lines of gcovr's JSON", () =>
    expect(saidBy(reportAt(join(FIXTURES, "coveralls/gcovr-5.2-c/report.json")))).toEqual(saidBy(reportAt(join(FIXTURES, "gcovr/gcovr-5.2-c/report.json")))));
});

describe("one run of RSpec", () => {
  const report = reportAt(join(RUNS, "simplecov-0.22.0/resultset.json"));

  it("comes to what SimpleCov prints but for lines between :nocov: comments, which its resultset holds", () => {
    // lib/till.rb has two lines of code between the comments: its definition ran, its body did not.
    const hidden = ["till.rb:26 ran", "till.rb:27 did not run"];
    const left = saidBy(report).filter((line) => !hidden.includes(line));
    expect(saidBy(report)).toEqual(expect.arrayContaining(hidden));
    expect({ hit: left.filter((line) => line.endsWith(" ran")).length, total: left.length }).toEqual(ratioIn(printedAt("simplecov-0.22.0/printed.txt"), /(\d+) \/ (\d+) LOC/));
  });

  it("has the branches of SimpleCov's total", () => {
    const { hit, total } = figures(report).branches!;
    expect((hit / total) * 100).toBe((JSON.parse(printedAt("simplecov-0.22.0/last_run.json")) as { result: { branch: number } }).result.branch);
  });
});

describe("one run of PHPUnit", () => {
  const files = ["Fares.php.xml", "Zones.php.xml"].map((name) => reportAt(join(RUNS, "phpunit-9.6.7-pcov", name)));
  const clover = reportAt(join(RUNS, "phpunit-9.6.7-pcov/clover.xml"));
  const ranIn = (report: CoverageReport): string[] => saidBy(report).filter((line) => line.endsWith(" ran"));

  it("has in its XML by test the lines that Clover says to have run, and by no test another", () => {
    const byTest = files.flatMap(({ contexts }) => [...contexts!.files].flatMap(([path, sets]) =>
      [...sets.values()].flatMap((bits) => linesIn(bits).map((line) => `${basename(path)}:${line} ran`))));
    expect([...new Set(byTest)].sort()).toEqual(ranIn(clover));
    // It lists what ran, and not what did not: that is no count of lines.
    expect(files.map((report) => figures(report).lines)).toEqual([null, null]);
    expect(new Set(files.flatMap(({ contexts }) => contexts!.names))).toEqual(new Set(["FaresTest::testRides", "FaresTest::testHasNoBonusAtFirst", "ZonesTest::testIsFreeInside"]));
  });

  it("comes to what PHPUnit prints, in Clover as in its XML's totals", () => {
    const printed = ratioIn(printedAt("phpunit-9.6.7-pcov/text.txt"), /^ {2}Lines: .*\((\d+)\/(\d+)\)/m);
    expect(figures(clover).lines).toEqual(printed);
    expect(sumOf(files.map((report) => report.declared!.lines!))).toEqual(printed);
  });
});

describe("one run of go test", () => {
  it("has the statements of go tool cover's total", () => {
    const { hit, total } = reportAt(join(RUNS, "go-1.19.8/profile.out")).statements!;
    expect(((hit / total) * 100).toFixed(1)).toBe(/^total:\s+\(statements\)\s+([\d.]+)%$/m.exec(printedAt("go-1.19.8/func.txt"))![1]);
  });
});
