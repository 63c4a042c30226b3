import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_LINES } from "../../src/formats/go-files.ts";
import { go } from "../../src/formats/go.ts";
import { makeHead } from "../../src/formats/head.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource } from "../support/source.ts";

const SEED = 20261120;
const FOLDER = join(FIXTURES, "go");

const read = (text: string | Uint8Array, chunkSize?: number): CoverageReport => go.read(textSource(text, chunkSize));
const profile = (...blocks: readonly string[]): string => ["mode: count", ...blocks, ""].join("\n");
/** Blocks of one file, written without its path. */
const inFile = (...blocks: readonly string[]): string => profile(...blocks.map((block) => `m/a.go:${block}`));

/** Hits by line of each file, by its path. */
const linesIn = (report: CoverageReport): Record<string, Record<number, number>> =>
  Object.fromEntries(plainCoverage(report.coverage).map(({ path, lines }) => [path, Object.fromEntries(lines!)]));

const outcome = (text: string | Uint8Array, chunkSize?: number) => {
  try {
    const report = read(text, chunkSize);
    return { lines: linesIn(report), statements: report.statements, warnings: report.warnings };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { slug: thrown.slug, where: thrown.where, message: thrown.message };
  }
};

describe("the lines of a profile", () => {
  it.each([
    ["all lines of a block", ["3.20,5.9 2 1"], { 3: 1, 4: 1, 5: 1 }],
    ["the line of a brace that ends a function too", ["3.20,5.2 2 1"], { 3: 1, 4: 1, 5: 1 }],
    ["the only line of a block wherever it ends", ["3.1,3.2 1 1"], { 3: 1 }],
    ["a line that several blocks share as the one that ran most", ["3.2,4.9 1 0", "4.9,6.3 1 4", "6.3,6.20 1 2"], { 3: 0, 4: 4, 5: 4, 6: 4 }],
    ["blocks inside of others", ["1.1,9.9 3 0", "3.5,4.6 1 2", "4.6,12.9 1 1"], { 1: 0, 2: 0, 3: 2, 4: 2, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1, 12: 1 }],
    ["blocks in any order", ["9.1,9.5 1 1", "2.1,3.5 1 0"], { 2: 0, 3: 0, 9: 1 }],
    ["no line of a block without statements", ["3.14,3.16 0 7", "5.1,5.9 1 1"], { 5: 1 }],
    ["lines twice over as one", ["3.1,4.5 1 0", "3.1,4.5 1 3", "3.1,4.5 1 2"], { 3: 3, 4: 3 }],
    ["counts up to 32 bits", ["3.1,3.5 1 4294967296"], { 3: 4294967295 }],
  ])("are %s", (_, blocks, lines) => {
    expect(linesIn(read(inFile(...blocks)))).toEqual({ "m/a.go": lines });
  });

  it("are those of each file by itself, wherever in the profile its blocks stand", () => {
    const text = profile("b.go:1.1,1.5 1 1", "a.go:1.1,2.5 1 0", "b.go:3.1,3.5 1 0", "a.go:2.5,2.9 1 1");
    const report = read(text);
    expect(linesIn(report)).toEqual({ "a.go": { 1: 0, 2: 1 }, "b.go": { 1: 1, 3: 0 } });
    expect(report.coverage.files.map(({ path }) => path)).toEqual(["a.go", "b.go"]);
    expect(figures(report)).toEqual({ files: 2, lines: { hit: 2, total: 4 }, branches: null, functions: null });
  });

  it("are none where no block has statements, which is not the same as unknown", () => {
    expect(figures(read(inFile("3.14,3.15 0 0"))).lines).toEqual({ hit: 0, total: 0 });
  });
});

describe("the statements of a profile", () => {
  it.each([
    ["of blocks that ran, of all", ["1.1,2.5 3 1", "4.1,5.5 2 0"], 3, 5],
    ["once for a block that is written again", ["1.1,2.5 3 0", "1.1,2.5 3 1", "1.1,2.5 3 0"], 3, 3],
    ["apart for blocks that only begin alike", ["1.1,2.5 3 0", "1.1,3.5 1 1"], 1, 4],
  ])("are counted %s", (_, blocks, hit, total) => {
    expect(read(inFile(...blocks)).statements).toEqual({ hit, total });
  });

  // What `go tool cover -func` and `go test` print of these fixtures stands in their ORIGIN.md.
  it.each([["go-1.19.8-set", 19, 28], ["go-1.19.8-coverpkg-atomic", 22, 28]])("of %s are those that go counts", (fixture, hit, total) => {
    expect(read(readFileSync(join(FOLDER, fixture, "report.out"))).statements).toEqual({ hit, total });
  });

  it("are declared by no profile", () => {
    expect(read(inFile("1.1,2.5 3 1")).declared).toBeNull();
  });
});

describe("a profile", () => {
  it.each([
    ["a path with a colon", "C:/m/a.go"], ["a path with spaces", "m/my file.go"], ["a path that looks like a block", "m:1.1,2.2 3 4/a.go"],
    ["a path beyond ASCII", "m/größe.go"], ["a relative path", "./a.go"], ["an absolute path", "_/home/me/a.go"],
  ])("may hold %s", (_, path) => {
    expect(linesIn(read(profile(`${path}:1.1,1.5 1 1`, `${path}:2.1,2.5 1 0`)))).toEqual({ [path]: { 1: 1, 2: 0 } });
  });

  it("may be several that stand one after the other", () => {
    expect(outcome("mode: set\na.go:1.1,1.5 1 1\nmode: atomic\na.go:1.1,1.5 1 0\n\nb.go:1.1,1.5 1 0\n"))
      .toMatchObject({ lines: { "a.go": { 1: 1 }, "b.go": { 1: 0 } }, statements: { hit: 1, total: 2 } });
  });

  it("says with a warning that a block has no place", () => {
    expect(outcome(inFile("0.0,0.0 1 1", "7.1,5.9 1 1"))).toEqual({
      lines: { "m/a.go": { 1: 1, 7: 1 } }, statements: { hit: 2, total: 2 },
      warnings: ["2 blocks begin at no line, or end before they begin: their first line alone is counted."],
    });
  });

  it.each([
    "m/a.go", "m/a.go:", "m/a.go:1.1,2.2", "m/a.go:1.1,2.2 1", "m/a.go:1.1,2.2 1 ", "m/a.go:1.1,2.2 1 x", "m/a.go:1.1,2.2 -1 1", "m/a.go:1.1,2.2 1 -1",
    "m/a.go:1.1,2.2 1 1.5", "m/a.go:1,2 1 1", "m/a.go:1.1-2.2 1 1", ":1.1,2.2 1 1", "m/a.go 1.1,2.2 1 1", "mode: other", "PASS", `${"x".repeat(5000)}:1.1,2.2 1 1`,
  ])("is refused for the line %s", (line) => {
    expect(outcome(inFile("1.1,1.5 1 1", "2.1,2.5 1 1") + `${line}\n`)).toMatchObject({ slug: "report-malformed", where: "report:4" });
  });

  it("is refused where two of its parts know a block with different statements", () => {
    expect(outcome(inFile("1.1,2.5 3 1", "4.1,5.5 1 0", "1.1,2.5 2 1"))).toMatchObject({
      slug: "report-malformed", where: "report:4",
      message: "report was recognised as a Go coverage profile, but a block of m/a.go has other statements here than elsewhere: the profiles are of different sources.",
    });
  });

  it("is refused where a few bytes stand for more lines than any code has", () => {
    const end = (lines: number): string => inFile(`1.1,${lines}.9 1 1`);
    expect(outcome(end(MOST_LINES + 1))).toMatchObject({ slug: "report-malformed", where: "report:2" });
    expect(outcome(inFile(...Array.from({ length: 40 }, (_, column) => `1.${column},1000000.9 1 1`)))).toMatchObject({ slug: "report-malformed", where: "report:35" });
    expect(outcome(end(4294967296))).toMatchObject({ slug: "report-malformed" });
  });

  it.each(["mode: set\n", "mode: set", "mode: set\n\n"])("is refused when it holds no block: %j", (text) => {
    expect(outcome(text)).toMatchObject({ slug: "report-empty", where: "report" });
  });

  it("is refused when it ends within any line", () => {
    const text = inFile("1.1,1.5 1 12", "2.1,2.5 1 0");
    const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
    for (let length = "mode: count\n".length + 1; length < text.length; length++) {
      if (lineEnds.includes(length)) continue;
      expect(outcome(text.slice(0, length))).toMatchObject({ slug: "report-truncated", where: `report:${text.slice(0, length).split("\n").length}` });
    }
  });
});

const aBlock = fc.tuple(
  fc.constantFrom("m/a.go", "m/b.go", "m/b.go2"), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }), fc.nat(4), fc.integer({ min: 1, max: 4 }),
  fc.constantFrom(0, 0, 1, 2, 12345678901),
).map(([path, start, column, length, end, count]) => ({ path, start, column, finish: start + length, end, statements: (start + column + length + end) % 4, count }));
type Drawn = typeof aBlock extends fc.Arbitrary<infer Block> ? Block : never;

const written = (blocks: readonly Drawn[]): string =>
  profile(...blocks.map(({ path, start, column, finish, end, statements, count }) => `${path}:${start}.${column},${finish}.${end} ${statements} ${count}`));

/** The slow and obvious way: every block by its place, then every line of every block. */
const reference = (blocks: readonly Drawn[]) => {
  const byPlace = new Map<string, Omit<Drawn, "count"> & { readonly count: number }>();
  for (const block of blocks) {
    const key = [block.path, block.start, block.column, block.finish, block.end].join();
    const known = byPlace.get(key);
    byPlace.set(key, { ...block, count: Math.max(known?.count ?? 0, block.count) });
  }
  const lines: Record<string, Record<number, number>> = Object.fromEntries(blocks.map(({ path }) => [path, {}]));
  const statements = { hit: 0, total: 0 };
  for (const { path, start, finish, statements: number, count } of byPlace.values()) {
    statements.total += number;
    if (count > 0) statements.hit += number;
    for (let line = start; line <= finish && number > 0; line++) {
      lines[path]![line] = Math.max(lines[path]![line] ?? 0, Math.min(count, 4294967295));
    }
  }
  return { lines, statements, warnings: [] };
};

const profiles = (): readonly Buffer[] => [
  ...readdirSync(FOLDER).filter((name) => !name.startsWith("cut-")).map((name) => join(FOLDER, name, "report.out")),
  ...(hasCorpus ? corpusFiles("coverage/go").map(inCorpus) : []),
].map((path) => readFileSync(path));
const aProfile = fc.oneof(fc.constantFrom(...profiles()), fc.array(aBlock, { minLength: 1, maxLength: 20 }).map((blocks) => Buffer.from(written(blocks))));

describe("reading a profile", () => {
  it("equals the slow and obvious way", () => {
    fc.assert(fc.property(fc.array(aBlock, { minLength: 1, maxLength: 30 }), (blocks) => {
      expect(outcome(written(blocks))).toEqual(reference(blocks));
    }), { seed: SEED, numRuns: 500 });
  });

  it("gives the same in chunks of any size", () => {
    fc.assert(fc.property(aProfile, fc.integer({ min: 1, max: 200 }), (bytes, size) => {
      expect(outcome(bytes, size)).toEqual(outcome(bytes));
    }), { seed: SEED, numRuns: 100 });
  });

  it("gives the same whatever ends the lines: the quick reader agrees with the careful one, which alone knows returns", () => {
    fc.assert(fc.property(aProfile.map(String), (text) => {
      const unix = text.replaceAll("\r\n", "\n");
      expect(outcome(unix.replaceAll("\n", "\r\n"))).toEqual(outcome(unix));
    }), { seed: SEED, numRuns: 100 });
  });

  it("gives the same when it is given twice over, or its lines in another order", () => {
    fc.assert(fc.property(aProfile.map(String), fc.nat(), (text, turn) => {
      const [mode, ...lines] = text.trimEnd().split("\n");
      const cut = turn % lines.length;
      const turned = [mode, ...lines.slice(cut), ...lines.slice(0, cut), ""].join("\n");
      expect(outcome(turned)).toEqual(outcome(text));
      expect(outcome(text + text)).toEqual(outcome(text));
    }), { seed: SEED, numRuns: 100 });
  });

  it("throws nothing but problems that name the report, whatever is changed in it", () => {
    fc.assert(fc.property(aProfile, fc.nat(), fc.nat(255), fc.nat(30), (bytes, place, byte, gone) => {
      const at = place % bytes.length;
      const changed = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + gone)]);
      const found = outcome(changed);
      if ("slug" in found) expect(found.where).toMatch(/^report(:\d+)?$/);
    }), { seed: SEED, numRuns: 500 });
  });
});

describe("recognition", () => {
  const recognises = (text: string): boolean => go.recognises(makeHead(Buffer.from(text)));
  it.each(["mode: set\n", "mode: count\r\nm/a.go:1.1,1.5 1 1\r\n", "mode: atomic", "\ufeffmode: set\n", "\nmode: set\n"])("claims %j", (text) => {
    expect(recognises(text)).toBe(true);
  });
  it.each(["mode: other\n", "mode: setup\n", "mode:set\n", "# mode: set\n", "SF:a\nmode: set\n", "m/a.go:1.1,1.5 1 1\n", "", '{"mode": "set"}'])("does not claim %j", (text) => {
    expect(recognises(text)).toBe(false);
  });
});
