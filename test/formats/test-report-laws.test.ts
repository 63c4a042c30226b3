/** What holds for every test format: chunks change nothing, a cut shows, damage gives a report or a Problem. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TestFormat } from "../../src/formats/format.ts";
import { Problem } from "../../src/model/problem.ts";
import { countCases, type TestReport } from "../../src/model/tests.ts";
import { FIXTURES } from "../support/corpus.ts";
import { attempt, headOf, JSON_FORMATS, jsonLines, LINE_FORMATS, TEST_FORMATS, XML_FORMATS } from "../support/test-formats.ts";

const SEED = 20261120;

const contentsOf = ({ id }: TestFormat): Buffer[] => readdirSync(join(FIXTURES, id)).sort().map((name) => {
  const folder = join(FIXTURES, id, name);
  return readFileSync(join(folder, readdirSync(folder).find((file) => file.startsWith("report."))!));
});
const smallest = (contents: readonly Buffer[]): Buffer => contents.reduce((a, b) => (a.length < b.length ? a : b));
const named = (formats: readonly TestFormat[]) => formats.map((format) => [format.id, format] as const);

const isBad = ({ cases, contradiction }: TestReport): boolean =>
  (contradiction ?? null) !== null || cases.some(({ outcome }) => outcome === "failed" || outcome === "errored");

const plain = ({ cases }: TestReport) => countCases(cases.map((one) => ({ ...one, seconds: null })), false);

describe.each(named(TEST_FORMATS))("%s", (_, format) => {
  const contents = contentsOf(format);

  it("reads the same in chunks of any size", () => {
    for (const bytes of contents) {
      for (const size of [1, 7, 64, 1000]) expect(attempt(format, bytes, size)).toEqual(attempt(format, bytes));
    }
  });

  it("reads the same with a byte order mark, and in UTF-16", () => {
    for (const bytes of contents) {
      const text = bytes.toString().replace(/^\ufeff/, "");
      const marked = Buffer.from(`\ufeff${text}`);
      const wide = Buffer.from(`\ufeff${text.replace(/encoding="[^"]*"/, 'encoding="utf-16"')}`, "utf16le");
      for (const same of [marked, wide, Buffer.from(wide).swap16()]) expect(attempt(format, same)).toEqual(attempt(format, bytes));
    }
  });

  it("gives a report or a Problem, whatever bytes are damaged", () => {
    const damage = fc.record({ bytes: fc.constantFrom(...contents), from: fc.nat(60_000), length: fc.nat(40), into: fc.uint8Array({ maxLength: 3 }) });
    fc.assert(fc.property(damage, ({ bytes, from, length, into }) => {
      const at = from % bytes.length;
      const damaged = Buffer.concat([bytes.subarray(0, at), into, bytes.subarray(at + length)]);
      // What is no Problem is thrown on, and fails here.
      attempt(format, damaged, 512);
      headOf(damaged);
      format.recognises(headOf(damaged));
    }), { seed: SEED, numRuns: 200 });
  });

  it("gives a Problem, or nothing, for random bytes, and does not claim them", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const found = attempt(format, bytes);
      expect(found instanceof Problem || found.cases.length === 0).toBe(true);
      expect(format.recognises(headOf(bytes))).toBe(false);
    }), { seed: SEED, numRuns: 200 });
  });
});

describe.each(named([...XML_FORMATS, ...JSON_FORMATS]))("%s, which has an end,", (_, format) => {
  it("is refused when it is cut anywhere before it", () => {
    const contents = contentsOf(format);
    const small = smallest(contents);
    const lastOf = (bytes: Buffer): number => bytes.toString("latin1").trimEnd().length - 1;
    const step = Math.ceil(lastOf(small) / 4000);
    for (let at = 0; at <= lastOf(small); at += step) expect(attempt(format, small.subarray(0, at))).toBeInstanceOf(Problem);
    fc.assert(fc.property(fc.constantFrom(...contents), fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
      attempt(format, bytes.subarray(0, Math.floor(share * lastOf(bytes)))) instanceof Problem), { seed: SEED, numRuns: 100 });
  });
});

describe.each(named(JSON_FORMATS))("%s", (_, format) => {
  const documents = contentsOf(format).map((bytes) => JSON.parse(bytes.toString()) as unknown);

  /** Every place of a value, as the keys that lead to it. */
  const placesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
    typeof value !== "object" || value === null ? [path] :
      [path, ...Object.entries(value).slice(0, 4).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];

  const replaced = (document: unknown, path: readonly string[], by: unknown): unknown => {
    const [key, ...rest] = path;
    if (key === undefined) return by;
    const copy = structuredClone(document) as Record<string, unknown>;
    copy[key] = replaced(copy[key], rest, by);
    return copy;
  };

  it("gives a report or a Problem, whatever stands in a place of the document", () => {
    const strange = fc.constantFrom<unknown>(null, [], {}, "", "x", 0, -1, -1e300, true, [null], [[]], [{}], ["x"], { length: 3 }, JSON.parse(`{"__proto__":{"a":1},"constructor":1}`));
    const drawn = fc.constantFrom(...documents).chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...placesOf(document)), strange));
    fc.assert(fc.property(drawn, ([document, path, by]) => {
      const content = JSON.stringify(replaced(document, path, by));
      const found = attempt(format, content);
      format.recognises(headOf(content));
      if (found instanceof Problem) expect(found).toMatchObject({ slug: "report-malformed", where: "report" });
    }), { seed: SEED, numRuns: 250 });
  });

  it.each(["null", "[]", "3", `"text"`, "[{}]"])("is no %s", (content) => {
    expect(attempt(format, content)).toMatchObject({ slug: "report-malformed" });
    expect(format.recognises(headOf(content))).toBe(false);
  });
});

const go = (...actions: readonly string[]) => actions.map((drawing) => {
  const [Action, Package, Test] = drawing.split(" ");
  return { Time: "2026-11-20T11:30:00Z", Action, Package, ...(Test === undefined ? {} : { Test }) };
});

/** All is well in each of them. */
const PASSING: Readonly<Record<string, string>> = {
  "go-test-json": jsonLines(...go("start a", "run a TestA", "pass a TestA", "run a TestB", "run a TestB/x", "pass a TestB/x", "pass a TestB", "pass a")),
  "dart-json": jsonLines(
    { protocolVersion: "0.1.1", type: "start", time: 0 }, { suite: { id: 0, path: "test/a_test.dart" }, type: "suite", time: 0 },
    { test: { id: 1, name: "adds up", suiteID: 0, groupIDs: [] }, type: "testStart", time: 1 },
    { testID: 1, result: "success", skipped: false, hidden: false, type: "testDone", time: 2 }, { success: true, type: "done", time: 3 }),
  "cargo-json": jsonLines(
    { type: "suite", event: "started", test_count: 2 }, { type: "test", event: "started", name: "adds_up" }, { type: "test", event: "ok", name: "adds_up" },
    { type: "test", event: "started", name: "waits" }, { type: "test", event: "ignored", name: "waits" },
    { type: "suite", event: "ok", passed: 1, failed: 0, ignored: 1 }),
  "tap": "TAP version 13\n# Subtest: cart\n    ok 1 - adds up\n      ---\n      duration_ms: 1\n      ...\n    ok 2 - waits # SKIP no backend\n    1..2\nok 1 - cart\nok 2 - rounds # time=1ms\n1..2\n# pass 2\n# fail 0\n",
};

describe.each(named(LINE_FORMATS))("%s, of which lines may be missing,", (id, format) => {
  const whole = Buffer.from(PASSING[id]!);
  const report = attempt(format, whole) as TestReport;

  it("shows a cut at any byte: it is refused, fails, or reads the same", () => {
    expect(isBad(report)).toBe(false);
    for (let at = 1; at < whole.length; at++) {
      const cut = attempt(format, whole.subarray(0, at));
      if (!(cut instanceof Problem) && !isBad(cut)) expect(plain(cut)).toEqual(plain(report));
    }
  });

  it("reads two runs in one file as both, so that a cut between them cannot be told", () => {
    const twice = attempt(format, Buffer.concat([whole, whole])) as TestReport;
    expect(isBad(twice)).toBe(false);
    expect(plain(twice).total).toBe(2 * plain(report).total);
    const cut = attempt(format, Buffer.concat([whole, whole.subarray(0, whole.length >> 1)]));
    expect(cut instanceof Problem || isBad(cut)).toBe(true);
  });

  it("is no greener when any one of its lines is missing", () => {
    const lines = whole.toString().split(/(?<=\n)/);
    for (const [index] of lines.entries()) {
      const less = attempt(format, lines.toSpliced(index, 1).join(""));
      if (!(less instanceof Problem) && !isBad(less)) expect(plain(less).passed).toBeLessThanOrEqual(plain(report).passed);
    }
  });
});

describe("tap with its plan in front", () => {
  it("shows a cut at any byte", () => {
    const tap = LINE_FORMATS.find(({ id }) => id === "tap")!;
    const whole = "1..3\nok 1 - adds up\nok 2 - waits # SKIP no backend\nok 3 - rounds # TODO\n";
    for (let at = 1; at < whole.length; at++) expect([at, attempt(tap, whole.slice(0, at)) instanceof Problem]).toEqual([at, true]);
  });
});
