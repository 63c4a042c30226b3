/** What holds for every fixture of every format, whatever was changed in it: it is read, or refused with a problem, in bounded time and memory. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { readReport } from "../../src/formats/read.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { isTests } from "../../src/model/report.ts";
import { FIXTURES } from "../support/corpus.ts";
import { textSource, textsIn } from "../support/source.ts";

const SEED = 20261120;
/** Far above what the largest fixture takes, and far below what would be felt as hanging. */
const MOST_MILLISECONDS = 3_000;
/** Far above what the largest fixture takes with all garbage of earlier attempts, and far below what a machine would be felt to lack. */
const MOST_BYTES = 256 * 1024 ** 2;
const KILOBYTE = 1024;

interface Fixture {
  readonly path: string;
  readonly bytes: Buffer;
}

const FIXTURE = /^report\.|\.gcov$|\.gz$/;
const fixtures: readonly Fixture[] = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((path) => FIXTURE.test(path.split("/").at(-1)!)).sort()
  .map((path) => ({ path, bytes: readFileSync(join(FIXTURES, path)) }));

/** Reads content as a user's file is read. Throws what is no Problem. */
const attempt = (path: string, bytes: Uint8Array): "read" | "refused" => {
  try {
    const report = readReport({ ...textSource(bytes), sourceText: textsIn(join(FIXTURES, dirname(path), "sources")) }, FORMATS);
    if (isTests(report)) figures(report);
    else figures(report);
    return "read";
  } catch (thrown) {
    if (thrown instanceof Problem) return "refused";
    throw thrown;
  }
};

/** Memory in use, garbage included: objects, and the tables outside of their heap even where nothing was written to them. */
const inUse = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** The most that the process ever had at once, which what was freed again shows in too. */
const peak = (): number => process.resourceUsage().maxRSS * KILOBYTE;

const PIECES = [
  "<", ">", "&", '"', "/>", "]]>", "<!--", "<![CDATA[", "{", "}", "[", "]", ",", ":", "null", "\\u0000", "\0", "\n", "\r\n", "\ufeff", "-1", "0",
  "1e999", "NaN", "4294967296", "99999999999999999999", "SF:", "end_of_record\n", "1..9\n", "not ok 1\n", "mode: set\n", "__proto__", "x".repeat(2_000),
];

/** One place of a report, by its share of the whole, and what becomes of it. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  lost: fc.oneof(fc.nat(3), fc.nat(60)),
  put: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...PIECES).map((text) => new TextEncoder().encode(text))),
  /** How much of what follows stands there twice. */
  again: fc.oneof(fc.constant(0), fc.nat(400)),
});

const changed = (bytes: Uint8Array, { at, lost, put, again }: { readonly at: number; readonly lost: number; readonly put: Uint8Array; readonly again: number }): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  const rest = bytes.subarray(from + lost);
  return Buffer.concat([bytes.subarray(0, from), put, rest.subarray(0, again), rest]);
};

it.each(fixtures.map(({ path, bytes }) => [path, bytes] as const))("%s is read or refused, whatever was changed in it", (path, bytes) => {
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
    const content = changes.reduce<Uint8Array>(changed, bytes);
    const [began, used, most] = [performance.now(), inUse(), peak()];
    attempt(path, content);
    expect(performance.now() - began).toBeLessThan(MOST_MILLISECONDS);
    expect(inUse() - used).toBeLessThan(MOST_BYTES);
    expect(peak() - most).toBeLessThan(MOST_BYTES);
  }), { seed: SEED, numRuns: 40 });
});

it("has fixtures of every format", () => {
  expect(new Set(fixtures.map(({ path }) => path.split("/")[0]))).toEqual(new Set(FORMATS.map(({ id }) => id)));
});
