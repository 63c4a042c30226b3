/** What holds for every JUnit report: chunks change nothing, a cut is refused, damage gives a report or a Problem. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { junit } from "../../src/formats/junit.ts";
import { Problem } from "../../src/model/problem.ts";
import type { TestReport } from "../../src/model/tests.ts";
import { corpusFiles, FIXTURES, inCorpus } from "../support/corpus.ts";
import { textSource } from "../support/source.ts";

const FOLDER = join(FIXTURES, "junit");
const contents = readdirSync(FOLDER).sort().map((name) => readFileSync(join(FOLDER, name, "report.xml")));
const fixture = fc.constantFrom(...contents);
const SEED = 20261120;

const read = (bytes: Uint8Array, chunkSize?: number): TestReport | Problem => {
  try {
    return junit.read(textSource(bytes, chunkSize));
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};
const damaged = (from: number, to: number, bytes: Uint8Array, into: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), into, bytes.subarray(to)]);

describe("laws of reading JUnit", () => {
  it.each([1, 7, 64])("chunks of %i bytes change nothing", (chunkSize) => {
    const real = corpusFiles("tests/junit").slice(0, 40).map((path) => readFileSync(inCorpus(path)));
    for (const bytes of [...contents, ...real.filter(({ length }) => length < 100_000)]) expect(read(bytes, chunkSize)).toEqual(read(bytes));
  });

  it("chunks of any size change nothing", () => {
    fc.assert(fc.property(fixture, fc.integer({ min: 1, max: 3000 }), (bytes, chunkSize) => {
      expect(read(bytes, chunkSize)).toEqual(read(bytes));
    }), { seed: SEED, numRuns: 100 });
  });

  it("a report that is cut anywhere before its end is refused", () => {
    const small = contents.reduce((a, b) => (a.length < b.length ? a : b));
    const cuts = (bytes: Buffer): number => bytes.lastIndexOf(">");
    const isRefused = (bytes: Buffer, at: number): boolean => read(bytes.subarray(0, at)) instanceof Problem;
    for (let at = 0; at <= cuts(small); at++) expect(isRefused(small, at)).toBe(true);
    fc.assert(fc.property(fixture, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
      isRefused(bytes, Math.floor(share * bytes.lastIndexOf("</testsuites>")))), { seed: SEED, numRuns: 300 });
  });

  it("damage gives a report or a Problem, never anything else", () => {
    const damage = fc.record({ bytes: fixture, from: fc.nat(20_000), length: fc.nat(40), into: fc.uint8Array({ maxLength: 3 }) });
    fc.assert(fc.property(damage, ({ bytes, from, length, into }) => {
      const at = from % bytes.length;
      // What is no Problem is thrown on, and fails here.
      const found = read(damaged(at, at + length, bytes, into), 512);
      if (!(found instanceof Problem)) expect(found.cases.length).toBeLessThanOrEqual(16);
    }), { seed: SEED, numRuns: 1500 });
  });

  it("random bytes give a Problem", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes) instanceof Problem), { seed: SEED });
  });

  it("a report in UTF-16, or with a mark, says the same", () => {
    for (const bytes of contents) {
      const text = bytes.toString().replace(/encoding="[^"]*"/, 'encoding="UTF-16"');
      expect(read(Buffer.from(`\ufeff${text}`, "utf16le"))).toEqual(read(bytes));
      expect(read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))).toEqual(read(bytes));
    }
  });

  it("a report inside another suite has the same cases, one suite further in", () => {
    for (const bytes of contents) {
      const nested = bytes.toString().replace(/^<\?xml[^>]*>/, `<testsuite name="outer">`) + "</testsuite>";
      const [outer, inner] = [read(Buffer.from(nested)) as TestReport, read(bytes) as TestReport];
      const plain = ({ cases }: TestReport) => cases.map(({ name, outcome, flaky, text }) => ({ name, outcome, flaky, text }));
      expect(plain(outer)).toEqual(plain(inner));
      expect(outer.cases.every(({ suite }) => suite.startsWith("outer"))).toBe(true);
    }
  });
});
