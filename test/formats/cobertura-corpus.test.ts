/** Cobertura reports of real tools: against known figures, and against a plain reader over xml2js's tree. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cobertura } from "../../src/formats/cobertura.ts";
import {
  branchesOf, functionsOf, linesOf, type Coverage, type CoverageReport, type FileCoverage,
} from "../../src/model/coverage.ts";
import { Problem } from "../../src/model/problem.ts";
import { plusKnown, type Ratio } from "../../src/model/ratio.ts";
import { corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { fileSource, textSource } from "../support/source.ts";
import { plainCobertura, plainCoverage } from "../support/xml2js-cobertura.ts";

const FOLDER = join(FIXTURES, "cobertura");
const fixtures = readdirSync(FOLDER).sort();

const total = ({ coverage }: CoverageReport, of: (coverage: Coverage, file: FileCoverage) => Ratio | null): Ratio | null =>
  coverage.files.map((file) => of(coverage, file)).reduce(plusKnown, null);

const problemOf = (read: () => unknown): Problem => {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("It was read.");
};

describe("fixtures by real tools", () => {
  it.each(fixtures)("%s gives the figures that are expected of it", (name) => {
    const report = cobertura.read(fileSource(join(FOLDER, name, "report.xml")));
    expect({
      lines: total(report, linesOf),
      branches: total(report, branchesOf),
      functions: total(report, functionsOf),
      declared: report.declared,
    }).toEqual(JSON.parse(readFileSync(join(FOLDER, name, "expected.json"), "utf8")));
  });

  it.each(fixtures)("%s is read as xml2js reads it", (name) => {
    const path = join(FOLDER, name, "report.xml");
    expect(plainCoverage(cobertura.read(fileSource(path)).coverage)).toEqual(plainCobertura(readFileSync(path, "utf8")));
  });

  it.each([
    ["coverage.py-6.5.0-branch", "coverage.py 6.5.0"],
    ["coverage.py-6.5.0-statements", "coverage.py 6.5.0"],
    ["gcovr-5.2-c", "gcovr 5.2"],
    ["vitest-4.1.12-v8", "istanbul"],
  ])("%s is told to be by %s", (name, producer) => {
    expect(cobertura.read(fileSource(join(FOLDER, name, "report.xml"))).producer).toBe(producer);
  });

  it("says that coverage.py lost a file which has the same path under another source", () => {
    const report = cobertura.read(fileSource(join(FOLDER, "coverage.py-6.5.0-two-sources", "report.xml")));
    expect(report.bases).toEqual(["/home/runner/work/shop/shop/two/a", "/home/runner/work/shop/shop/two/b"]);
    expect(report.warnings).toEqual([
      "The root declares 6 lines, but the report holds only 4: a part of it is missing.",
    ]);
  });
});

/** Hits by "file:line" of an LCOV report, read line by line; files by their last name. */
const lcovLines = (text: string): Map<string, number> => {
  const lines = new Map<string, number>();
  let file = "";
  for (const record of text.split("\n")) {
    if (record.startsWith("SF:")) file = record.slice(record.lastIndexOf("/") + 1);
    const [, line, hits] = /^DA:(\d+),(\d+)/.exec(record) ?? [];
    if (line !== undefined) lines.set(`${file}:${line}`, Number(hits));
  }
  return lines;
};

const ourLines = ({ coverage }: CoverageReport): Map<string, number> =>
  new Map([...plainCoverage(coverage)].flatMap(([path, file]) =>
    [...file.lines].map(([line, hits]) => [`${path.slice(path.lastIndexOf("/") + 1)}:${line}`, hits] as const)));

const lcovSum = (text: string, record: string): number =>
  [...text.matchAll(new RegExp(`^${record}:(\\d+)`, "gm"))].reduce((sum, [, value]) => sum + Number(value), 0);

describe("formats of one run", () => {
  // What the tool's LCOV counts although it is no statement: a docstring, and line 0 of an empty file.
  const onlyInLcov: Record<string, readonly string[]> = {
    "coverage.py-6.5.0-branch": ["prices.py:1"],
    "coverage.py-6.5.0-statements": ["__init__.py:0", "prices.py:1"],
  };

  it.each(fixtures.filter((name) => name !== "coverage.py-6.5.0-two-sources"))("%s has the lines of its LCOV", (name) => {
    const theirs = lcovLines(readFileSync(join(FOLDER, name, "report.lcov.info"), "utf8"));
    for (const line of onlyInLcov[name] ?? []) expect(theirs.delete(line)).toBe(true);
    expect(ourLines(cobertura.read(fileSource(join(FOLDER, name, "report.xml"))))).toEqual(theirs);
  });

  it.each(["coverage.py-6.5.0-branch", "vitest-4.1.12-v8"])("%s has as many branches as its LCOV", (name) => {
    const text = readFileSync(join(FOLDER, name, "report.lcov.info"), "utf8");
    expect(total(cobertura.read(fileSource(join(FOLDER, name, "report.xml"))), branchesOf))
      .toEqual({ hit: lcovSum(text, "BRH"), total: lcovSum(text, "BRF") });
  });

  it("vitest's functions are those of its LCOV", () => {
    const text = readFileSync(join(FOLDER, "vitest-4.1.12-v8", "report.lcov.info"), "utf8");
    const report = cobertura.read(fileSource(join(FOLDER, "vitest-4.1.12-v8", "report.xml")));
    expect([...plainCoverage(report.coverage).values()].flatMap(({ functions }) => functions.map(({ name, start }) => `${start},${name}`)))
      .toEqual([...text.matchAll(/^FN:(.*)$/gm)].map(([, record]) => record));
    expect(total(report, functionsOf)).toEqual({ hit: lcovSum(text, "FNH"), total: lcovSum(text, "FNF") });
  });
});

const rows = corpusTable("expected-coverage.tsv").filter(({ format }) => format === "cobertura");

describe.skipIf(!hasCorpus)("the large corpus", () => {
  const ratioIn = (row: (typeof rows)[number], name: string): Ratio | null =>
    row[`${name}_total`] ? { hit: Number(row[`${name}_hit`]), total: Number(row[`${name}_total`]) } : null;

  it("holds Cobertura reports", () => expect(rows.length).toBeGreaterThan(20));

  it.each(rows)("$path gives the known figures", (row) => {
    const report = cobertura.read(fileSource(inCorpus(row["path"]!)));
    const ours = { lines: total(report, linesOf), branches: total(report, branchesOf), declared_lines: report.declared?.lines };
    for (const [name, value] of Object.entries(ours)) {
      const known = ratioIn(row, name);
      if (known) expect(value, name).toEqual(known);
    }
  });

  it.each(rows)("$path is read as xml2js reads it", ({ path }) => {
    const file = inCorpus(path!);
    expect(plainCoverage(cobertura.read(fileSource(file)).coverage)).toEqual(plainCobertura(readFileSync(file, "utf8")));
  });

  it.each([
    ["unreadable/cut-cobertura.xml", "report-truncated"],
    ["unreadable/mismatched-tag-cobertura.xml", "report-malformed"],
  ])("%s is refused: %s", (path, slug) => {
    const problem = problemOf(() => cobertura.read(fileSource(inCorpus(path))));
    expect(problem.slug).toBe(slug);
    expect(problem.where).toContain(inCorpus(path));
  });
});

const report = (classes: string): string =>
  `<coverage line-rate="1"><packages><package name=""><classes>${classes}</classes></package></packages></coverage>`;
const ONE = `<class filename="a.c"><lines><line number="1" hits="1"/></lines></class>`;
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Where xml2js gives something else. `ours`: the paths that we read, or the problem. */
const divergences: readonly { why: string; content: string | Uint8Array; ours: string[] | string; theirs: string[] }[] = [
  { why: "two documents in one file: we refuse, for half of the evidence would be lost", content: report(ONE) + report(ONE),
    ours: "report-malformed", theirs: ["a.c"] },
  { why: "text after the root: we refuse, for XML does not allow it and a log in a report is no report", content: `${report(ONE)}done`,
    ours: "report-malformed", theirs: ["a.c"] },
  { why: "an attribute twice: we refuse, for which of the counts is right cannot be known",
    content: report(ONE.replace("hits", `hits="0" hits`)), ours: "report-malformed", theirs: ["a.c"] },
  { why: "an entity of HTML: we refuse, for XML has no such entity", content: report(ONE.replace("a.c", "&nbsp;a.c")),
    ours: "report-malformed", theirs: ["\u00a0a.c"] },
  { why: "a bare < in a value: we refuse, for XML does not allow it", content: report(ONE.replace("a.c", "a<b>.c")),
    ours: "report-malformed", theirs: ["a<b>.c"] },
  { why: "a control character: we leave it out, for XML has none and a path with it fits no file",
    content: report(ONE.replace("a.c", "a\u0007.c")), ours: ["a.c"], theirs: ["a\u0007.c"] },
  { why: "bytes that are no UTF-8: we refuse instead of guessing a path", content: latin1(report(ONE.replace("a.c", "ä.c"))),
    ours: "report-encoding", theirs: ["\ufffd.c"] },
  { why: "a declared encoding: we follow it", content: latin1(`<?xml version="1.0" encoding="iso-8859-1"?>${report(ONE.replace("a.c", "ä.c"))}`),
    ours: ["ä.c"], theirs: ["\ufffd.c"] },
  { why: "a namespace prefix: we read it, for names are local names", theirs: [],
    content: report(ONE).replaceAll(/<(\/?)(\w)/g, "<$1c:$2").replace(" line-rate", ` xmlns:c="urn:c" line-rate`), ours: ["a.c"] },
];

describe("where xml2js differs", () => {
  it.each(divergences)("$why", ({ content, ours, theirs }) => {
    const text = typeof content === "string" ? content : Buffer.from(content).toString("utf8");
    expect([...plainCobertura(text).keys()]).toEqual(theirs);
    const read = () => cobertura.read(textSource(content));
    if (typeof ours === "string") expect(problemOf(read).slug).toBe(ours);
    else expect(read().coverage.files.map(({ path }) => path)).toEqual(ours);
  });
});
