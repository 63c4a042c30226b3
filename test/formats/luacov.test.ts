import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeHead } from "../../src/formats/head.ts";
import { luacov } from "../../src/formats/luacov.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource } from "../support/source.ts";

const SEED = 20261120;
const RULE = "=".repeat(78);
const titled = (title: string, ...lines: readonly string[]): string => [RULE, title, RULE, ...lines, ""].join("\n");
const summary = (hits: number, missed: number): string =>
  titled("Summary", "", "File  Hits Missed Coverage", "-------------------------", `a.lua ${hits}    ${missed}      9.99%`, "-------------------------", `Total ${hits}    ${missed}      9.99%`);

const outcome = (text: string | Uint8Array, chunkSize?: number) => {
  try {
    const { coverage, declared } = luacov.read(textSource(text, chunkSize));
    return { lines: Object.fromEntries(plainCoverage(coverage).map(({ path, lines }) => [path, Object.fromEntries(lines!)])), declared: declared?.lines };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { slug: thrown.slug, where: thrown.where };
  }
};

describe("a file of a report", () => {
  it.each([
    ["with hits, misses and lines without code", ["  1 a = 1", "**0 b = 2", "    -- c", "", " 12 d()"], { 1: 1, 2: 0, 5: 12 }],
    ["with numbers that are the source's own", ["  1 a = [[", "    2 apples", "     33 pears", "    **0 plums", "    ]]"], { 1: 1 }],
    ["with nothing that ran", ["*0 a = 1", "   b"], { 1: 0 }],
    ["with nothing to run", ["   -- a", "", "   -- 12 b"], {}],
    ["as old versions write it, with tabs", ["  1\ta = 1", "**0\tb = 2", "   \t-- c", " 12\td()"], { 1: 1, 2: 0, 4: 12 }],
    ["with counted lines that are blank", ["  1", "**0"], { 1: 1, 2: 0 }],
    ["with counts beyond 32 bits", [" 99999999999 a", "           1 b"], { 1: 4294967295, 2: 1 }],
  ])("%s", (_, lines, expected) => {
    expect(outcome(titled("a.lua", ...lines, "") + summary(1, 2))).toEqual({ lines: { "a.lua": expected }, declared: { hit: 1, total: 3 } });
  });

  it("has a column of hits as wide as that of the others", () => {
    expect(outcome(titled("a.lua", "   1 a", "     22 b", "") + titled("b.lua", " 100 a", "") + summary(2, 0)))
      .toEqual({ lines: { "a.lua": { 1: 1 }, "b.lua": { 1: 100 } }, declared: { hit: 2, total: 2 } });
  });
});

describe("a report", () => {
  it("tells neither branches nor functions", () => {
    expect(figures(luacov.read(textSource(titled("a.lua", " 1 a") + summary(1, 0))))).toEqual({ files: 1, lines: { hit: 1, total: 1 }, branches: null, functions: null });
  });

  it("declares the total of its summary, which is the last row with or without the word", () => {
    const old = titled("Summary", "", "7\t2\t77.78%\ta.lua", "------------------------", "7\t2\t77.78%\t");
    expect(outcome(`\n${titled("a.lua", " 1\ta")}${old}`)).toMatchObject({ declared: { hit: 7, total: 9 } });
    expect(outcome(titled("a.lua", "   -- a") + summary(0, 0))).toMatchObject({ declared: { hit: 0, total: 0 } });
  });

  it("may be several that stand one after the other", () => {
    expect(outcome(titled("a.lua", " 1 a", "*0 b") + summary(1, 1) + titled("a.lua", "*0 a", " 1 b") + summary(1, 1)))
      .toEqual({ lines: { "a.lua": { 1: 1, 2: 1 } }, declared: { hit: 2, total: 4 } });
  });

  it("is refused when it ends anywhere before the total", () => {
    const text = titled("a.lua", "  1 a", "**0 b", "") + summary(1, 1);
    const whole = text.lastIndexOf("%") + 1;
    for (let length = RULE.length; length < text.length; length++) {
      const found = outcome(text.slice(0, length));
      if (length >= whole) expect(found).toMatchObject({ declared: { hit: 1, total: 2 } });
      else expect(found).toMatchObject({ slug: "report-truncated", where: expect.stringMatching(/^report:\d+$/) });
    }
  });

  it.each([
    ["a title has no rule below it", `${titled("a.lua", " 1 a")}${RULE}\nb.lua\n 1 a\n`, 7],
    ["a title is missing", `${titled("a.lua", " 1 a")}${RULE}\n${RULE}\n`, 6],
  ])("is refused where %s", (_, text, line) => {
    expect(outcome(text + summary(1, 0))).toEqual({ slug: "report-malformed", where: `report:${line}` });
  });

  it("is refused when it holds no file", () => {
    expect(outcome(summary(0, 0))).toEqual({ slug: "report-empty", where: "report" });
  });
});

const reports = [join(FIXTURES, "luacov/by-hand-two-files/report.out"), ...(hasCorpus ? corpusFiles("coverage/luacov").map(inCorpus) : [])].map((path) => readFileSync(path));
const aReport = fc.constantFrom(...reports);

describe("reading", () => {
  it("gives the same in chunks of any size, and whatever ends the lines", () => {
    fc.assert(fc.property(aReport, fc.integer({ min: 1, max: 100 }), (bytes, size) => {
      expect(outcome(bytes, size)).toEqual(outcome(bytes));
      expect(outcome(String(bytes).replaceAll("\n", "\r\n"))).toEqual(outcome(bytes));
    }), { seed: SEED, numRuns: 40 });
  });

  it("throws nothing but problems that name the report, whatever is changed in it", () => {
    fc.assert(fc.property(aReport, fc.nat(), fc.nat(255), fc.nat(90), (bytes, place, byte, gone) => {
      const at = place % bytes.length;
      const found = outcome(Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + gone)]));
      if ("slug" in found) expect(found.where).toMatch(/^report(:\d+)?$/);
    }), { seed: SEED, numRuns: 500 });
  });
});

describe("recognition", () => {
  const recognises = (text: string): boolean => luacov.recognises(makeHead(Buffer.from(text)));
  it.each([titled("a.lua"), `\n${titled("a.lua")}`, titled("a.lua").replaceAll("\n", "\r\n")])("claims %j", (text) => {
    expect(recognises(text)).toBe(true);
  });
  it.each(["", RULE, `${RULE}\n${RULE}\n`, `=${titled("a.lua")}`, `x\n${titled("a.lua")}`, "===== test session starts =====\n", `${RULE}\na\nb\n${RULE}\n`])("does not claim %j", (text) => {
    expect(recognises(text)).toBe(false);
  });
});
