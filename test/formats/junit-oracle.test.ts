/** JUnit reports of real tools: against known figures, and against a plain count over xml2js's tree. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { junit } from "../../src/formats/junit.ts";
import { Problem } from "../../src/model/problem.ts";
import { countCases } from "../../src/model/tests.ts";
import { corpusFiles, corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { fileSource } from "../support/source.ts";
import { plainCount, type PlainCount } from "../support/xml2js-oracle.ts";

const FOLDER = join(FIXTURES, "junit");
const fixtures = readdirSync(FOLDER).sort();
const reports = [
  ...fixtures.map((name) => [name, join(FOLDER, name, "report.xml")] as const),
  ...corpusFiles("tests/junit").map((path) => [path, inCorpus(path)] as const),
];

const counted = (path: string): PlainCount => {
  const { cases, flakyKnown } = junit.read(fileSource(path));
  const { total, passed, failed, errored, skipped, flaky } = countCases(cases, flakyKnown);
  return { total, passed, failed, errored, skipped, flaky };
};

const problemOf = (path: string): unknown => {
  try {
    return junit.read(fileSource(path));
  } catch (thrown) {
    return thrown;
  }
};

describe("fixtures by real tools", () => {
  it.each(fixtures)("%s is counted as is expected of it", (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name, "expected.json"), "utf8")) as { tests: PlainCount };
    expect(counted(join(FOLDER, name, "report.xml"))).toEqual(expected.tests);
  });

  it("pytest's lines, which it counts from 0, become lines that an editor counts", () => {
    const { cases } = junit.read(fileSource(join(FOLDER, "pytest-7.2.1-xunit1", "report.xml")));
    expect(cases.find(({ name }) => name === "test_total_of_nothing")).toMatchObject({ file: "tests/test_cart.py", line: 11 });
  });

  it("say what failed, and why something is skipped, in one line", () => {
    const textsOf = (fixture: string): (string | null)[] =>
      junit.read(fileSource(join(FOLDER, fixture, "report.xml"))).cases.map(({ text }) => text).filter((text) => text !== null);
    expect(textsOf("pytest-7.2.1-xunit2")).toEqual([
      "assert 6 == 7",
      "the discount is not decided yet",
      "rounding is wrong",
      "[XPASS(strict)] was wrong once",
      `failed on setup with "ConnectionError: no store at localhost:5432"`,
      "AssertionError: assert [] == ['bread']",
      `failed on teardown with "OSError: the store was not closed"`,
      `failed on teardown with "OSError: the store was not closed"`,
      "AssertionError: #x1B[31mred#x1B[0m & <bold>",
      "no backend",
    ]);
    expect(textsOf("vitest-4.1.12-mixed"))
      .toEqual(["expected 3 to be 4 // Object.is equality", `no <price> & no "name"`, "no store"]);
  });
});

describe.skipIf(!hasCorpus)("the large corpus", () => {
  it.each(corpusTable("expected-tests.tsv").filter(({ format }) => format === "junit").map((row) => [row["path"]!, row] as const))(
    "%s has its known figures", (path, row) => {
      const ours = counted(inCorpus(path));
      const known = (Object.keys(ours) as (keyof PlainCount)[]).filter((key) => row[key] !== null);
      expect(Object.fromEntries(known.map((key) => [key, ours[key]])))
        .toEqual(Object.fromEntries(known.map((key) => [key, Number(row[key])])));
    });

  it.each(corpusFiles("unreadable").filter((path) => /junit|\.xml$/.test(path)))("%s is refused with a problem that names it", (path) => {
    const problem = problemOf(inCorpus(path));
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).where).toContain(path);
  });
});

const NODE = "node-20.20.2-test-runner";
const RERUN_ONLY = "tests/junit/junit-to-ctrf-test-junit-problem-string.xml";

describe("xml2js as an oracle", () => {
  const plain = (path: string): PlainCount => plainCount(readFileSync(path, "utf8"));

  it.each(reports.filter(([name]) => name !== NODE && name !== RERUN_ONLY))("agrees on %s", (_, path) => {
    expect(counted(path)).toEqual(plain(path));
  });

  it("counts a failing todo of Node as failed; we do not, as Node itself does not", () => {
    const path = join(FOLDER, NODE, "report.xml");
    const { failed, skipped, ...others } = plain(path);
    expect(counted(path)).toEqual({ ...others, failed: failed - 1, skipped: skipped + 1 });
  });

  it.skipIf(!hasCorpus)("counts a case with nothing but failed reruns as passed; we do not, as nothing says that it passed", () => {
    const path = inCorpus(RERUN_ONLY);
    const { failed, passed, ...others } = plain(path);
    expect(counted(path)).toEqual({ ...others, failed: failed + 1, passed: passed - 1 });
  });
});
