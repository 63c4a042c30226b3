/** What holds for every JSON coverage format: for what is left of a report, for any change in it, and for what means harm. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codecov } from "../../src/formats/codecov.ts";
import { covdir } from "../../src/formats/covdir.ts";
import { coveragePy } from "../../src/formats/coverage-py.ts";
import { coveralls } from "../../src/formats/coveralls.ts";
import type { CoverageFormat } from "../../src/formats/format.ts";
import { gcovJson } from "../../src/formats/gcov-json.ts";
import { gcovr } from "../../src/formats/gcovr.ts";
import { gcovrSummary } from "../../src/formats/gcovr-summary.ts";
import { istanbul } from "../../src/formats/istanbul.ts";
import { istanbulSummary } from "../../src/formats/istanbul-summary.ts";
import { kcov } from "../../src/formats/kcov.ts";
import { llvmCov } from "../../src/formats/llvm-cov.ts";
import { isObject } from "../../src/formats/json.ts";
import { readReport } from "../../src/formats/read.ts";
import { simplecov } from "../../src/formats/simplecov.ts";
import { tarpaulin } from "../../src/formats/tarpaulin.ts";
import { v8 } from "../../src/formats/v8.ts";
import { xccov } from "../../src/formats/xccov.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { FIXTURES } from "../support/corpus.ts";
import { readDocument } from "../support/json-report.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource } from "../support/source.ts";

const SEED = 20261120;

const FORMATS: readonly CoverageFormat[] = [
  istanbul, istanbulSummary, coveragePy, llvmCov, gcovJson, gcovr, gcovrSummary, simplecov, coveralls, codecov, xccov, tarpaulin, kcov,
  covdir, v8,
];

/** Shapes of which there is no fixture. */
const BY_HAND: readonly (readonly [CoverageFormat, unknown])[] = [
  [tarpaulin, { files: [{ path: ["a.rs"], traces: [{ line: 4, stats: { Branch: { being_true: true, being_false: false } } }], covered: 1, coverable: 2 }] }],
  [simplecov, { meta: { simplecov_version: "1.0", root: "/app" }, total: { lines: { covered: 1, total: 2 } }, coverage: { "a.rb": { lines: [1, 0, null, "ignored"], branches: [{ start_line: 2, report_line: 1, coverage: 1 }], methods: [{ name: "A#b", start_line: 1, end_line: 2, coverage: 0 }] } } }],
];

interface Sample {
  readonly name: string;
  readonly format: CoverageFormat;
  readonly text: string;
}

const samples: readonly Sample[] = [
  ...FORMATS.filter(({ id }) => existsSync(join(FIXTURES, id))).flatMap((format) =>
    readdirSync(join(FIXTURES, format.id)).map((name) => ({ name: `${format.id}/${name}`, format, file: join(FIXTURES, format.id, name, "report.json") })))
    .filter(({ file }) => existsSync(file)).map(({ name, format, file }) => ({ name, format, text: readFileSync(file, "utf8") })),
  ...BY_HAND.map(([format, document], index) => ({ name: `${format.id}, by hand ${index}`, format, text: JSON.stringify(document) })),
];

/** Where a fixture keeps the sources that its report is about. */
const sourcesOf = (name: string): string => join(FIXTURES, name, "sources");

/** What came of reading; throws what is no Problem. */
const outcomeOf = (read: () => unknown): Problem | null => {
  try {
    read();
    return null;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};

describe("what is left of a report", () => {
  const STEPS = 5000;

  it.each(samples)("is refused wherever it is cut: $name", ({ text }) => {
    const whole = text.trimEnd();
    const step = Math.ceil(whole.length / STEPS);
    for (let length = 0; length < whole.length; length += step) {
      const problem = outcomeOf(() => readReport(textSource(whole.slice(0, length)), FORMATS));
      expect(problem?.slug, `the first ${length} characters`).toMatch(/^report-(?:empty|truncated)$/);
    }
    expect(outcomeOf(() => readReport(textSource(whole), FORMATS))).toBeNull();
  });

  it("is refused wherever it is cut while it is packed", () => {
    const packed = readFileSync(join(FIXTURES, "gcov/gcc-12.2.0-json/report.gz"));
    for (let length = 0; length < packed.length; length++) {
      expect(outcomeOf(() => readReport(textSource(packed.subarray(0, length)), FORMATS)), `the first ${length} bytes`).toBeInstanceOf(Problem);
    }
  });
});

/** Values that stand nowhere in a report, or mean harm where they stand. */
const STRANGE: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e9, 1e300, -1e300, 2 ** 32, "", "x", "1", "1/0", "__proto__", "\0", "x".repeat(5000), [], [[]], [null], [-1],
  {}, { "": {} }, { constructor: 1 }, [1, 2, 3, 4, 5], { line: 1e9 }, { start: null }, JSON.parse(`{"__proto__": {"line": 1}}`),
];

interface Change {
  readonly at: readonly number[];
  readonly put: unknown;
  readonly as: "value" | "key" | "nothing";
}

/** The same document with one thing changed, somewhere down the way that `at` takes. */
const changed = (value: unknown, { at: [turn, ...rest], put, as }: Change): unknown => {
  if (turn === undefined || typeof value !== "object" || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return put;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as unknown as Record<string, unknown>) : { ...value };
  const isLast = rest.length === 0;
  if (isLast && as === "nothing") {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(copy, key);
  } else if (isLast && as === "key") {
    const old = copy[key];
    Reflect.deleteProperty(copy, key);
    Object.defineProperty(copy, typeof put === "string" ? put : "1", { value: old, enumerable: true, configurable: true, writable: true });
  } else copy[key] = changed(copy[key], { at: rest, put, as });
  return copy;
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }),
  put: fc.constantFrom(...STRANGE),
  as: fc.constantFrom("value", "value", "key", "nothing"),
});

const isSound = (report: CoverageReport): boolean => {
  const { lines, branches, functions } = figures(report);
  return [lines, branches, functions].every((ratio) => ratio === null || (ratio.hit >= 0 && ratio.hit <= ratio.total && Number.isFinite(ratio.total)));
};

describe("a changed report", () => {
  it("is read to sound figures, or refused with a problem", () => {
    let [read, refused] = [0, 0];
    fc.assert(fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 3 }), ({ name, format, text }, changes) => {
      const document = changes.reduce<unknown>((value, one) => changed(value, one), JSON.parse(text));
      const problem = outcomeOf(() => expect(isSound(readDocument(format, document, sourcesOf(name)))).toBe(true));
      if (problem) refused++;
      else read++;
    }), { seed: SEED, numRuns: 6000 });
    expect(Math.min(read, refused)).toBeGreaterThan(500);
  });

  it("is read or refused with a problem, whichever of its bytes were changed", () => {
    const bytes = fc.record({
      at: fc.nat(), length: fc.nat(20),
      put: fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.constantFrom("[", "]", "{", "}", ",", ":", "\"", "1e999", "null", "-", "\\u0000").map((text) => Buffer.from(text))),
    });
    fc.assert(fc.property(fc.constantFrom(...samples), fc.array(bytes, { minLength: 1, maxLength: 3 }), ({ text }, changes) => {
      const content = changes.reduce((old, { at, length, put }) => {
        const from = at % old.length;
        return Buffer.concat([old.subarray(0, from), put, old.subarray(from + length)]);
      }, Buffer.from(text));
      outcomeOf(() => readReport(textSource(content), FORMATS));
    }), { seed: SEED, numRuns: 2000 });
  });
});

/** A document in which keys and the lists of files stand in another order. */
const shuffled = (value: unknown, turns: () => number, isList = false): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, turns));
    return isList ? items.map((item) => [turns(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [turns(), key, shuffled(item, turns, /^(?:files|source_files|functions|lines)$/.test(key) && Array.isArray(item) && item.every(isObject))] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, item]) => [key, item]));
};

describe("the order of a report", () => {
  it.each(samples)("changes nothing of what it says: $name", ({ name, format, text }) => {
    const document: unknown = JSON.parse(text);
    const says = ({ coverage, declared, producer, bases }: CoverageReport) => ({ files: plainCoverage(coverage), declared, producer, bases });
    const expected = says(readDocument(format, document, sourcesOf(name)));
    fc.assert(fc.property(fc.infiniteStream(fc.nat()), (stream) => {
      const turns = () => stream.next().value as number;
      expect(says(readDocument(format, shuffled(document, turns), sourcesOf(name)))).toEqual(expected);
    }), { seed: SEED, numRuns: 20 });
  });
});

describe("what means harm", () => {
  const MILLION = 1_000_000;
  const nulls = Array.from({ length: MILLION }, () => null);
  const noFile = { path: "a.js", statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} };

  it.each([
    ["coveralls", coveralls, { source_files: [{ name: "a", coverage: nulls }] }],
    ["covdir", covdir, { children: { a: { coverage: nulls.map(() => -1) } } }],
    ["simplecov", simplecov, { RSpec: { coverage: { a: { lines: nulls } }, timestamp: 1 } }],
    ["codecov", codecov, { coverage: { a: [null, null, ...nulls] } }],
  ] as const)("does none: a million lines without code, of %s", (_, format, document) => {
    expect(figures(readDocument(format, document)).lines).toEqual({ hit: 0, total: 0 });
  });

  it.each([
    ["a branch with a million outcomes", istanbul, { a: { ...noFile, branchMap: { 0: { loc: { start: { line: 1 } }, locations: [] } }, b: { 0: nulls } } }],
    ["a line with a million branches", coveragePy, { meta: { show_contexts: false }, files: { a: { executed_lines: [], missing_lines: [], executed_branches: nulls.map((_, index) => [1, index]), missing_branches: [] } } }],
  ] as const)("is counted as far as it goes: %s", (_, format, document) => {
    expect(figures(readDocument(format, document)).branches?.total).toBe(65_535);
  });

  it("does none: lists in lists", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    for (const format of FORMATS) {
      const keys = ["a", "coverage", "files", "data", "source_files", "targets", "children"];
      const document = `{${keys.map((key) => `"${key}": ${deep}`).join(",")}}`;
      expect(outcomeOf(() => readDocument(format, document)), format.id).toBeInstanceOf(Problem);
    }
  });

  it("does none: keys of JavaScript's own objects", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const all = (value: string) => `{${names.map((name) => `"${name}": ${value}`).join(",")}}`;
    expect(plainCoverage(readDocument(codecov, `{"coverage": ${all(`{"1": 1}`)}}`).coverage).map(({ path }) => path)).toEqual([...names].sort());
    expect(outcomeOf(() => readDocument(istanbul, `{"a": {"statementMap": ${all("{}")}, "s": {}}}`))).toBeInstanceOf(Problem);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });
});
