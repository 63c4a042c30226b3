/** The JSON coverage formats over real reports: the large corpus, and fixtures of which one run wrote several formats. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clover } from "../../src/formats/clover.ts";
import { cobertura } from "../../src/formats/cobertura.ts";
import { codecov } from "../../src/formats/codecov.ts";
import { covdir } from "../../src/formats/covdir.ts";
import { coveragePy } from "../../src/formats/coverage-py.ts";
import { coveralls } from "../../src/formats/coveralls.ts";
import type { CoverageFormat, Head } from "../../src/formats/format.ts";
import { gcovJson } from "../../src/formats/gcov-json.ts";
import { gcovr } from "../../src/formats/gcovr.ts";
import { gcovrSummary } from "../../src/formats/gcovr-summary.ts";
import { makeHead } from "../../src/formats/head.ts";
import { istanbul } from "../../src/formats/istanbul.ts";
import { istanbulSummary } from "../../src/formats/istanbul-summary.ts";
import { jsonHead } from "../../src/formats/json.ts";
import { kcov } from "../../src/formats/kcov.ts";
import { lcov } from "../../src/formats/lcov.ts";
import { llvmCov } from "../../src/formats/llvm-cov.ts";
import { readReport } from "../../src/formats/read.ts";
import { simplecov } from "../../src/formats/simplecov.ts";
import { tarpaulin } from "../../src/formats/tarpaulin.ts";
import { v8 } from "../../src/formats/v8.ts";
import { xccov } from "../../src/formats/xccov.ts";
import type { Coverage, CoverageReport } from "../../src/model/coverage.ts";
import { coverOfAll, figures } from "../../src/model/figures.ts";
import { mergeCoverage } from "../../src/model/merge.ts";
import { isTests } from "../../src/model/report.ts";
import { corpusFiles, corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { fileSource } from "../support/source.ts";

const FORMATS: readonly CoverageFormat[] = [
  istanbul, istanbulSummary, coveragePy, llvmCov, gcovJson, gcovr, gcovrSummary, simplecov, coveralls, codecov, xccov, tarpaulin, kcov,
  covdir, v8,
];

const readCoverage = (file: string): CoverageReport => {
  const report = readReport(fileSource(file), FORMATS);
  if (isTests(report)) throw new Error(`${file} is no coverage report`);
  return report;
};

/** What every format is shown of a file; a document that is none is left to the formats of text. */
const headOf = (file: string): Head => {
  const bytes = readFileSync(file);
  try {
    return { ...makeHead(bytes), json: jsonHead(JSON.parse(bytes.toString("utf8"))) };
  } catch {
    return makeHead(bytes);
  }
};

const claims = (file: string): string[] => FORMATS.filter((format) => format.recognises(headOf(file))).map(({ id }) => id);

const ids = new Set(FORMATS.map(({ id }) => id));
type Row = Readonly<Record<string, string | null>>;
const rows = corpusTable("expected-coverage.tsv").filter(({ format }) => ids.has(format!))
  .filter(({ path }) => /^\s*[[{]/.test(readFileSync(inCorpus(path!), "utf8")))
  .map((row): [string, Row] => [row["path"]!, row]);

const inPairs = (cells: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(cells).filter(([, cell]) => cell !== null && cell !== undefined).map(([name, cell]) => `${name} ${String(cell)}`);

describe.skipIf(!hasCorpus)("the large corpus", () => {
  it("holds reports of ten of these formats", () => expect(new Set(rows.map(([, { format }]) => format)).size).toBe(10));

  it.each(rows)("is read to its known figures: %s", (path, row) => {
    const report = readCoverage(inCorpus(path));
    const { lines, branches } = figures(report);
    const ours = inPairs({
      format: report.format,
      lines_hit: lines?.hit, lines_total: lines?.total, branches_hit: branches?.hit, branches_total: branches?.total,
      declared_lines_hit: report.declared?.lines?.hit, declared_lines_total: report.declared?.lines?.total,
    });
    expect(ours).toEqual(expect.arrayContaining(inPairs({ ...row, path: null, note: null })));
  });

  it.each([...corpusFiles("coverage"), ...corpusFiles("tests")])("has one of these formats at most that claims %s", (path) => {
    const format = path.split("/")[1]!;
    const isOurs = rows.some(([ours]) => ours === path);
    expect(claims(inCorpus(path))).toEqual(isOurs ? [format] : []);
  });

  it.each(corpusFiles("unreadable"))("holds %s, which none of these formats claims", (path) => {
    expect(claims(inCorpus(path))).toEqual([]);
  });

  it.each(corpusFiles("unreadable").filter((path) => /cut-(?:coverage-final|coverage-py|llvm-cov|resultset)/.test(path)))("refuses %s as cut", (path) => {
    expect(() => readReport(fileSource(inCorpus(path)), FORMATS)).toThrow(expect.objectContaining({ slug: "report-truncated" }));
  });
});

const fixtures = [...ids].flatMap((id) => {
  const folder = join(FIXTURES, id);
  return existsSync(folder) ? readdirSync(folder).map((name) => `${id}/${name}`) : [];
}).map((name) => ({ name, file: ["report.json", "report.gz"].map((file) => join(FIXTURES, name, file)).find((file) => existsSync(file)) }))
  .filter((fixture): fixture is { name: string; file: string } => fixture.file !== undefined);

describe("the fixtures", () => {
  it("are there for each of these formats", () => expect(new Set(fixtures.map(({ name }) => name.split("/")[0]))).toEqual(ids));

  it.each(fixtures)("$name is read to its figures, or refused", ({ name, file }) => {
    const problem = join(FIXTURES, name, "expected.problem.txt");
    if (existsSync(problem)) {
      const [slug] = readFileSync(problem, "utf8").split(" ");
      expect(() => readCoverage(file)).toThrow(expect.objectContaining({ slug, where: file }));
    } else {
      const report = readCoverage(file);
      expect(report.format).toBe(name.split("/")[0]);
      expect({ ...figures(report), declared: report.declared }).toEqual(JSON.parse(readFileSync(join(FIXTURES, name, "expected.json"), "utf8")));
    }
  });

  it.each(fixtures)("$name is claimed by its format alone", ({ name, file }) => {
    if (file.endsWith(".json")) expect(claims(file)).toEqual([name.split("/")[0]]);
  });
});

/** What a report says of each line, by the last part of its file's path: "stock.c:5". */
const hitsOf = ({ coverage }: CoverageReport): Map<string, boolean> =>
  new Map(plainCoverage(coverage).flatMap(({ path, lines }) =>
    (lines ?? []).map(([line, hits]) => [`${path.slice(path.lastIndexOf("/") + 1)}:${line}`, hits > 0] as const)));

/** "5 left ran" for each function; null where none is told. */
const functionsOf = ({ coverage }: CoverageReport): string[] | null => {
  const files = plainCoverage(coverage).filter(({ functions }) => functions !== null);
  return files.length === 0 ? null : files.flatMap(({ functions }) =>
    functions!.map(([start, name, , hits]) => `${start} ${name} ${hits > 0 ? "ran" : "did not run"}`)).sort();
};

const byLastPart = (coverage: Coverage): Coverage =>
  ({ ...coverage, files: coverage.files.map((file) => ({ ...file, path: file.path.slice(file.path.lastIndexOf("/") + 1) })) });

interface Agreement {
  readonly fixture: string;
  readonly other: "lcov.info" | "cobertura.xml" | "clover.xml";
  /** Lines that only one of them has, and why. */
  readonly onlyInOther?: readonly string[];
  readonly onlyInJson?: readonly string[];
  readonly why?: string;
  /** Why branches differ; without it their figures agree wherever both tell any. */
  readonly branches?: string;
  /** Functions that only one of them has, by place and name, and why. Only where both tell functions. */
  readonly functionsOnlyInOther?: readonly string[];
  readonly functionsWhy?: string;
}

const OTHERS = { "lcov.info": lcov, "cobertura.xml": cobertura, "clover.xml": clover } as const;
const DOCSTRINGS = ["stock.py:1", "stock.py:23"];
const SAME_TOOL = ["vitest-4.1.12-v8", "vitest-4.1.12-istanbul", "jest-30.5.2", "nyc-17.1.0", "c8-10.1.3"]
  .flatMap((name): Agreement[] => [
    { fixture: `istanbul/${name}`, other: "lcov.info" },
    { fixture: `istanbul/${name}`, other: "cobertura.xml" },
    { fixture: `istanbul/${name}`, other: "clover.xml" },
  ]);

const agreements: readonly Agreement[] = [
  ...SAME_TOOL,
  {
    fixture: "istanbul/istanbul-0.4.5", other: "lcov.info", onlyInOther: ["a.js:4"],
    why: "LCOV counts what a comment excludes as covered; here it is left out",
    branches: "LCOV lists excluded branches too",
    functionsOnlyInOther: ["4 hidden did not run"], functionsWhy: "LCOV lists an excluded function too",
  },
  {
    fixture: "coverage-py/coverage.py-6.5.0-branch", other: "cobertura.xml", onlyInJson: DOCSTRINGS,
    why: "only the JSON and the LCOV of coverage.py before 7.13.1 list docstrings",
  },
  {
    fixture: "coverage-py/coverage.py-6.5.0-branch", other: "lcov.info", onlyInOther: ["stock.py:31"],
    why: "LCOV lists an excluded line that was executed",
    branches: "LCOV gives a branch the line that it leads to: that out of the module has none",
  },
  { fixture: "coverage-py/coverage.py-6.5.0-statements", other: "cobertura.xml", onlyInJson: DOCSTRINGS, why: "docstrings, as above" },
  { fixture: "coverage-py/coverage.py-6.5.0-contexts", other: "cobertura.xml", onlyInJson: DOCSTRINGS, why: "docstrings, as above" },
  { fixture: "coverage-py/coverage.py-7.16.2-contexts", other: "cobertura.xml" },
  { fixture: "coverage-py/coverage.py-7.16.2-contexts", other: "lcov.info" },
  { fixture: "gcovr/gcovr-5.2-c", other: "cobertura.xml" },
  {
    fixture: "gcovr/gcovr-5.2-c", other: "lcov.info", onlyInOther: ["stock.c:17"],
    why: "lcov does not know the comment by which gcovr excludes a line; gcovr keeps the function that begins on it",
  },
  { fixture: "coveralls/grcov-0.8.12-c", other: "lcov.info" },
  { fixture: "covdir/grcov-0.8.12-c", other: "lcov.info" },
  {
    fixture: "llvm-cov/llvm-14.0.6-cpp", other: "lcov.info",
    branches: "LCOV lists the branches of each instance of a template, where llvm-cov's totals count them once",
    functionsOnlyInOther: ["7 _Z6largerIdET_S0_S0_ did not run", "7 _Z6largerIiET_S0_S0_ ran"],
    functionsWhy: "LCOV lists each instance of a template; here they are one function, which ran where any of them did",
  },
];

const both = (fixture: string, other: Agreement["other"]): [CoverageReport, CoverageReport] =>
  [readCoverage(join(FIXTURES, fixture, "report.json")), OTHERS[other].read(fileSource(join(FIXTURES, fixture, `report.${other}`)))];

const SUMMARIES = [
  ...["vitest-4.1.12-v8", "vitest-4.1.12-istanbul", "jest-30.5.2", "nyc-17.1.0", "c8-10.1.3"]
    .map((name) => ({ summary: `istanbul-summary/${name}`, details: `istanbul/${name}` })),
  { summary: "gcovr-summary/gcovr-5.2-c", details: "gcovr/gcovr-5.2-c" },
  { summary: "llvm-cov/llvm-14.0.6-summary-only", details: "llvm-cov/llvm-14.0.6-cpp" },
];

describe("formats of one run", () => {
  it.each(SUMMARIES)("$summary declares what its details come to", ({ summary, details }) => {
    const { files, lines, branches } = figures(readCoverage(join(FIXTURES, details, "report.json")));
    const report = readCoverage(join(FIXTURES, summary, "report.json"));
    expect(report.declared).toEqual({ lines, branches });
    expect(figures(report)).toEqual({ files, lines: null, branches: null, functions: null });
  });

  it.each(agreements)("$fixture has the lines of its $other", ({ fixture, other, onlyInOther = [], onlyInJson = [] }) => {
    const [ours, theirs] = both(fixture, other).map(hitsOf) as [Map<string, boolean>, Map<string, boolean>];
    for (const line of onlyInJson) expect(ours.delete(line), line).toBe(true);
    for (const line of onlyInOther) expect(theirs.delete(line), line).toBe(true);
    expect(new Map([...ours].sort())).toEqual(new Map([...theirs].sort()));
  });

  it.each(agreements)("$fixture has the branches of its $other", ({ fixture, other, branches: why }) => {
    const [ours, theirs] = both(fixture, other).map((report) => figures(report).branches);
    if (why !== undefined) expect(ours).not.toEqual(theirs);
    else if (ours && theirs) expect(ours).toEqual(theirs);
  });

  // Outcomes that were counted once by each must not come to more when both reports are given.
  it.each(agreements.filter(({ branches }) => branches === undefined))("$fixture and its $other together have no more branches", ({ fixture, other }) => {
    const reports = both(fixture, other);
    const union = coverOfAll(mergeCoverage(reports.map(({ coverage }) => byLastPart(coverage))));
    expect(union.branches).toEqual(figures(reports[0]).branches ?? figures(reports[1]).branches);
  });

  it.each(agreements)("$fixture has the functions of its $other", ({ fixture, other, functionsOnlyInOther: extra = [] }) => {
    const [ours, theirs] = both(fixture, other).map(functionsOf);
    if (!ours || !theirs) return;
    const onlyOurs = fixture.startsWith("llvm-cov/") ? ["7 _Z6largerIdET_S0_S0_ ran"] : [];
    expect(theirs.filter((one) => !ours.includes(one))).toEqual(extra);
    expect(ours.filter((one) => !theirs.includes(one))).toEqual(onlyOurs);
  });
});
