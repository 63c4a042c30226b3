/** The further XML coverage formats over reports of real tools: known figures, a second reader, other formats of the same run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cobertura } from "../../src/formats/cobertura.ts";
import type { CoverageFormat, Format } from "../../src/formats/format.ts";
import { HEAD_BYTES, makeHead } from "../../src/formats/head.ts";
import { junit } from "../../src/formats/junit.ts";
import { lcov } from "../../src/formats/lcov.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { corpusFiles, corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { fileSource } from "../support/source.ts";
import { problemOf, toldBy, XML_COVERAGE } from "../support/xml-coverage.ts";
import { linesOfReport, plainLines, type PlainLines } from "../support/xml2js-coverage.ts";

const formatOf = (id: string): CoverageFormat => [...XML_COVERAGE, cobertura, lcov].find((format) => format.id === id)!;
const readAs = (id: string, file: string): CoverageReport => formatOf(id).read(fileSource(file));
const fixtures = XML_COVERAGE.flatMap(({ id }) => readdirSync(join(FIXTURES, id)).sort().map((name): [string, string] => [id, name]));
const fixture = (id: string, name: string, file = "report.xml"): string => join(FIXTURES, id, name, file);
const textOf = (file: string): string => {
  const bytes = readFileSync(file);
  return bytes[0] === 0xff ? bytes.toString("utf16le") : bytes.toString("utf8");
};

describe("the fixtures", () => {
  it("are there for every format", () => expect(new Set(fixtures.map(([id]) => id)).size).toBe(XML_COVERAGE.length));

  it.each(fixtures)("%s/%s gives the figures that are expected of it", (id, name) => {
    const report = readAs(id, fixture(id, name));
    const { lines, branches, functions } = figures(report);
    expect({ lines, branches, functions, declared: report.declared }).toEqual(JSON.parse(readFileSync(fixture(id, name, "expected.json"), "utf8")));
  });

  it.each(fixtures)("%s/%s has the lines that xml2js finds in it", (id, name) =>
    expect(linesOfReport(readAs(id, fixture(id, name)))).toEqual(plainLines(id, textOf(fixture(id, name)))));
});

const rows = corpusTable("expected-coverage.tsv").filter(({ format }) => XML_COVERAGE.some(({ id }) => id === format));
const inPairs = rows.map((row): [string, typeof row] => [row["path"]!, row]);

const claims = (file: string): string[] => {
  const head = makeHead(readFileSync(file).subarray(0, HEAD_BYTES));
  return ([...XML_COVERAGE, cobertura, junit, lcov] as readonly Format[]).filter((format) => format.recognises(head)).map(({ id }) => id);
};

describe.skipIf(!hasCorpus)("the large corpus", () => {
  it("holds reports of these formats", () => expect(rows.length).toBeGreaterThan(35));

  it.each(inPairs)("%s gives the known figures", (_, row) => {
    const report = readAs(row["format"]!, inCorpus(row["path"]!));
    const { lines, branches } = figures(report);
    for (const [column, ours] of [["lines", lines], ["branches", branches], ["declared_lines", report.declared?.lines]] as const) {
      const [hit, total] = [row[`${column}_hit`], row[`${column}_total`]];
      if (hit !== null) expect(ours, column).toEqual({ hit: Number(hit), total: Number(total) });
    }
  });

  it.each(inPairs)("%s has the lines that xml2js finds in it", (_, row) => {
    const file = inCorpus(row["path"]!);
    expect(linesOfReport(readAs(row["format"]!, file))).toEqual(plainLines(row["format"]!, textOf(file)));
  });

  const others = ["cobertura", "junit", "lcov"];
  it.each([...corpusFiles("coverage"), ...corpusFiles("tests")])("%s is recognised by its own format alone", (path) => {
    const format = path.split("/")[1]!;
    const isOurs = others.includes(format) || XML_COVERAGE.some(({ id }) => id === format);
    expect(claims(inCorpus(path))).toEqual(isOurs ? [format] : []);
  });

  it.each([["clover", "unreadable/cut-clover.xml"], ["jacoco", "unreadable/cut-jacoco.xml"], ["opencover", "unreadable/cut-opencover.xml"]])(
    "%s refuses %s", (id, path) => {
      expect(claims(inCorpus(path))).toEqual([id]);
      const problem = problemOf(() => readAs(id, inCorpus(path)));
      expect(problem.slug).toBe("report-truncated");
      expect(problem.where).toContain(inCorpus(path));
    });

  it.each(corpusFiles("unreadable").filter((path) => !/cut-(?:clover|jacoco|opencover)/.test(path)))("%s is none of these formats", (path) =>
    expect(claims(inCorpus(path)).filter((id) => !others.includes(id))).toEqual([]));

  it.each([["codacy-test_jacoco"], ["codeclimate-example"], ["madrapps-multi_module-appcoverage"], ["madrapps-multi_module-mathcoverage"], ["reportgenerator-java-jacoco0.8.3"], ["reportgenerator-java-jacoco0.7.7"]])(
    "%s has as many functions as its own counter of methods says", (name) => {
      const file = inCorpus(`coverage/jacoco/${name}.xml`);
      const counters = [...textOf(file).matchAll(/<counter\s[^>]*METHOD[^>]*>/g)].map(([counter]) => counter);
      const [missed, covered] = ["missed", "covered"].map((key) => Number(new RegExp(`${key}="(\\d+)"`).exec(counters.at(-1)!)![1]));
      expect(figures(readAs("jacoco", file)).functions).toEqual({ hit: covered, total: covered! + missed! });
    });
});

/** Files by their last names. */
const byName = (report: CoverageReport): PlainLines =>
  new Map([...linesOfReport(report)].map(([path, lines]) => [path.replace(/^.*[\\/]/, ""), lines]));

/** Files by their last names, without those that have nothing to cover: LCOV and others may leave them out. */
const coverable = (report: CoverageReport): PlainLines => new Map([...byName(report)].filter(([, lines]) => lines === null || lines.size > 0));

const functionNames = (report: CoverageReport, path: string): string[] =>
  (toldBy(report)[path]!.functions).split(" ").filter((one) => one !== "" && one !== "untold").map((one) => one.replace(/-\d+=(\d+)$/, (_, hits) => (hits === "0" ? " no" : " ran")));

describe("formats of one run", () => {
  const php = (file = "report.xml"): string => fixture("clover", "phpunit-9.6.7-pcov", file);
  const phpunit = (name: string): CoverageReport => readAs("phpunit-xml", fixture("phpunit-xml", `phpunit-9.6.7-pcov-${name}`));

  it("PHPUnit's Clover has the lines of its Cobertura", () =>
    expect(byName(readAs("clover", php()))).toEqual(byName(readAs("cobertura", php("report.cobertura.xml")))));

  it("PHPUnit's Clover has the lines of its Clover with path coverage", () =>
    expect(byName(readAs("clover", php()))).toEqual(byName(readAs("clover", fixture("clover", "phpunit-9.6.7-xdebug-paths")))));

  it.each([["basket", "Basket.php"], ["rounds", "Rounds.php"], ["unused", "Unused.php"]])("PHPUnit's Clover has the methods of its XML: %s", (name, file) => {
    const [report, clover] = [phpunit(name), readAs("clover", php())];
    const [path, inClover] = [Object.keys(toldBy(report))[0]!, Object.keys(toldBy(clover)).find((one) => one.endsWith(`/${file}`))!];
    expect(functionNames(report, path)).toEqual(functionNames(clover, inClover));
    expect(report.declared!.lines!.total).toBe(byName(clover).get(file)!.size);
  });

  it("PHPUnit's index declares the totals of its Clover", () =>
    expect(phpunit("index").declared!.lines).toEqual(readAs("clover", php()).declared!.lines));

  it("PHPUnit's Clover does not tell functions outside of classes, which its XML does", () => {
    const [path] = Object.keys(toldBy(readAs("clover", php()))).filter((one) => one.endsWith("/prices.php"));
    expect(toldBy(readAs("clover", php()))[path!]!.functions).toBe("untold");
    expect(functionNames(phpunit("prices"), "prices.php")).toEqual(["Atlas\\discount@5 ran", "Atlas\\label@14 no"]);
  });

  const vitest = (id: string, file?: string): CoverageReport => readAs(id, fixture("clover", "vitest-4.1.12-v8", file));

  it.each([["cobertura", "report.cobertura.xml"], ["lcov", "report.lcov.info"]])("vitest's Clover has the lines and branches of its %s", (id, file) => {
    expect(byName(vitest("clover"))).toEqual(byName(vitest(id, file)));
    expect(figures(vitest("clover")).branches).toEqual(figures(vitest(id, file)).branches);
  });

  it("vitest's Clover says how many functions there are, and not which: they are untold", () => {
    expect(figures(vitest("clover")).functions).toBeNull();
    expect(figures(vitest("lcov", "report.lcov.info")).functions).toEqual({ hit: 4, total: 6 });
  });

  const gcovr = (id: string, file?: string): CoverageReport => readAs(id, fixture("sonar", "gcovr-5.2-c", file));

  it.each([["cobertura", "report.cobertura.xml"], ["lcov", "report.lcov.info"]])("gcovr's generic coverage has the lines and branches of %s", (id, file) => {
    expect(byName(gcovr("sonar"))).toEqual(byName(gcovr(id, file)));
    expect(figures(gcovr("sonar")).branches).toEqual(figures(gcovr(id, file)).branches);
  });

  it("JaCoCo's groups hold the files of the module that was reported alone", () => {
    const [alone, groups] = ["junit4", "groups"].map((name) => toldBy(readAs("jacoco", fixture("jacoco", `jacoco-0.8.6-${name}`))));
    for (const [path, file] of Object.entries(alone!)) {
      expect(groups![path.endsWith("/Util.java") ? `core/${path}` : path]).toEqual(file);
    }
  });
});

describe.skipIf(!hasCorpus)("formats of one run, in the large corpus", () => {
  const named = (id: string, name: string): CoverageReport => readAs(id, inCorpus(`coverage/${id}/${name}`));

  it.each(["const-functions-gcc-14", "stdout-clang-10"])("gcovr's %s has the same lines in four formats", (run) => {
    const lines = coverable(named("sonar", `gcovr-${run}-sonarqube.xml`));
    for (const [id, end] of [["clover", "clover.xml"], ["cobertura", "cobertura.xml"], ["lcov", "coverage.lcov"]] as const) {
      expect(coverable(named(id, `gcovr-${run}-${end}`)), id).toEqual(lines);
    }
  });

  it.each(["const-functions-gcc-14", "stdout-clang-10", "exclude-line-branch-gcc-5"])("gcovr's %s has as many branches in JaCoCo as in generic coverage", (run) =>
    expect(figures(named("jacoco", `gcovr-${run}-jacoco.xml`)).branches).toEqual(figures(named("sonar", `gcovr-${run}-sonarqube.xml`)).branches));

  const generic = (): PlainLines => byName(named("sonar", "reportgenerator-sonarqube-sonarqube.xml"));
  const without = (lines: PlainLines, other: PlainLines): string[] => [...lines].flatMap(([path, file]) =>
    [...file!.keys()].filter((line) => !other.get(path)?.has(line)).map((line) => `${path}:${line}`));
  const agreed = (lines: PlainLines, other: PlainLines): void => {
    for (const [path, file] of lines) for (const [line, ran] of file!) expect(generic().get(path)!.get(line) ?? ran, `${path}:${line}`).toBe(other.get(path)?.get(line) ?? ran);
  };

  it("ReportGenerator's OpenCover lacks two lines of its generic coverage, and agrees on the others", () => {
    const opencover = byName(named("opencover", "reportgenerator-opencover.xml"));
    expect(without(generic(), opencover)).toEqual(["Program.cs:22", "Program.cs:50"]);
    expect(without(opencover, generic())).toEqual([]);
    agreed(opencover, generic());
  });

  it("ReportGenerator's Clover gives the first lines of methods to the methods alone, and agrees on the others", () => {
    const report = named("clover", "reportgenerator-clover.xml");
    const starts = Object.entries(toldBy(report)).flatMap(([path, { functions }]) =>
      [...functions.matchAll(/@(\d+)-0=/g)].map(([, line]) => `${path.replace(/^.*\\/, "")}:${line}`));
    expect(starts).toEqual(expect.arrayContaining(without(generic(), byName(report))));
    expect(without(byName(report), generic())).toEqual([]);
    agreed(byName(report), generic());
    expect(figures(report).branches).toEqual(figures(named("sonar", "reportgenerator-sonarqube-sonarqube.xml")).branches);
  });

  it("dotCover has the lines of dotnet-coverage's Cobertura, over the same program", () =>
    expect(byName(named("dotcover", "reportgenerator-csharp-dotcover.xml")))
      .toEqual(coverable(named("cobertura", "reportgenerator-csharp-cobertura_dotnet-coverage.xml"))));

  it("coverlet has the same figures in OpenCover and Cobertura", () => {
    const [opencover, other] = [named("opencover", "reportgenerator-csharp-opencover_coverlet.xml"), named("cobertura", "reportgenerator-csharp-cobertura_coverlet.xml")];
    expect(byName(opencover)).toEqual(byName(other));
    expect(figures(opencover).branches).toEqual(figures(other).branches);
  });
});
