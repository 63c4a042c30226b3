/** A report that was cut is refused, or reads the same, wherever it was cut: for every format that has an end. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { readReport } from "../../src/formats/read.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { Problem } from "../../src/model/problem.ts";
import { isTests, type Report } from "../../src/model/report.ts";
import { FIXTURES } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource, textsIn } from "../support/source.ts";

/** Fixtures of a format without an end, and why it has none. What is read of a cut one must be a beginning of the whole. */
const ENDLESS: Readonly<Record<string, string>> = {
  "lcov/": "a tracefile ends behind any of its records",
  "go/": "a profile ends behind any of its lines",
  "gcov/llvm-cov-14-intermediate": "each line stands for itself",
  "gcov/llvm-cov-14-text": "the annotated source ends behind any of its lines",
  "gcov/gcc-12.2.0-lines-only": "gcov writes the annotated source of several files into one",
  "gcov/gcc-12.2.0-json-lines": "documents of data files follow one another",
  "go-test-json/": "packages follow one another, and each ends for itself",
  "tap/": "a plan at the end says how many tests there were; behind it more may follow",
};
/** Larger ones would take too long: every position is read. */
const LARGEST = 20_000;
/** The format's own report, beside which some folders hold the same run in other formats. */
const REPORT = /^report\.(?:xml|json|jsonl|info|out|gcov|gz|tap|trx)$/;

interface Fixture {
  readonly name: string;
  readonly bytes: Buffer;
  readonly whole: Report;
}

const attempt = ({ name, bytes }: Pick<Fixture, "name" | "bytes">): Report | Problem => {
  try {
    return readReport({ ...textSource(bytes), sourceText: textsIn(join(FIXTURES, name, "sources")) }, FORMATS);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};

const fixturesOf = (format: string): Fixture[] => readdirSync(join(FIXTURES, format)).flatMap((name) =>
  readdirSync(join(FIXTURES, format, name)).filter((file) => REPORT.test(file)).flatMap((file) => {
    const fixture = { name: `${format}/${name}`, bytes: readFileSync(join(FIXTURES, format, name, file)) };
    const whole = attempt(fixture);
    return whole instanceof Problem ? [] : [{ ...fixture, whole }];
  }));

/** The reason why a fixture has no end; undefined for one that has. */
const reasonOf = ({ name }: Fixture): string | undefined => Object.entries(ENDLESS).find(([prefix]) => name.startsWith(prefix))?.[1];
const isEndless = (one: Fixture): boolean => reasonOf(one) !== undefined;

/** The smallest fixtures of each format: one with an end, and one for each reason to have none. */
const SMALLEST: readonly Fixture[] = readdirSync(FIXTURES).flatMap((format) => {
  const fixtures = fixturesOf(format).sort((a, b) => a.bytes.length - b.bytes.length);
  return [...new Map(fixtures.toReversed().map((one) => [reasonOf(one), one])).values()];
});

/** What a report says, without how it is kept. */
const saidBy = (report: Report): unknown => {
  if (isTests(report)) return report;
  const { coverage, contexts, ...rest } = report;
  return { ...rest, coverage: plainCoverage(coverage), contexts: contexts?.names };
};

/** Every line with a sign of whether it was hit. */
const linesOf = ({ coverage }: CoverageReport): Map<string, boolean> => new Map(coverage.files.flatMap(({ path, lines }) =>
  Array.from({ length: (lines?.to ?? 0) - (lines?.from ?? 0) }, (_, at): [string, boolean] =>
    [`${path}:${coverage.lines.line[lines!.from + at]!}`, coverage.lines.hits[lines!.from + at]! > 0])));

const isFailure = (outcome: string): boolean => outcome === "failed" || outcome === "errored";

/** What a part of a report makes greener than the whole: lines that are hit, and cases that pass, and do not there. */
const greener = (part: Report, whole: Report): unknown[] => {
  if (isTests(part) && isTests(whole)) {
    if ((part.contradiction ?? null) !== null) return [];
    const known = new Set(whole.cases.filter(({ outcome }) => !isFailure(outcome)).map(({ suite, name, outcome }) => `${suite} ${name} ${outcome}`));
    return part.cases.filter(({ suite, name, outcome }) => !isFailure(outcome) && !known.has(`${suite} ${name} ${outcome}`));
  }
  if (isTests(part) || isTests(whole)) return ["of another kind"];
  const all = linesOf(whole);
  return [...linesOf(part)].filter(([line, isHit]) => !all.has(line) || (isHit && !all.get(line)));
};

const named = (fixtures: readonly Fixture[]): [string, Fixture][] => fixtures.map((one) => [one.name, one]);

it("has a fixture of every format", () => {
  expect(new Set(SMALLEST.map(({ whole }) => whole.format))).toEqual(new Set(FORMATS.map(({ id }) => id)));
  expect(SMALLEST.filter(({ bytes }) => bytes.length > LARGEST)).toEqual([]);
});

describe("a report that is cut", () => {
  it.each(named(SMALLEST.filter((one) => !isEndless(one))))("is refused wherever that is, or reads the same: %s", (_, { name, bytes, whole }) => {
    const said = saidBy(whole);
    for (let length = 0; length < bytes.length; length++) {
      const cut = attempt({ name, bytes: bytes.subarray(0, length) });
      if (!(cut instanceof Problem)) expect(saidBy(cut), `the first ${length} bytes`).toEqual(said);
    }
  });

  it.each(named(SMALLEST.filter(isEndless)))("is refused, or no more than a beginning, where it has no end: %s", (_, { name, bytes, whole }) => {
    let read = 0;
    for (let length = 0; length < bytes.length; length++) {
      const cut = attempt({ name, bytes: bytes.subarray(0, length) });
      if (cut instanceof Problem) continue;
      read++;
      expect(greener(cut, whole), `the first ${length} bytes`).toEqual([]);
    }
    expect(read).toBeGreaterThan(0);
  });
});
