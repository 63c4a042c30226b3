import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHistory } from "../../src/config/history.ts";
import { joined, type HistoryEntry } from "../../src/model/history.ts";
import type { Problem } from "../../src/model/problem.ts";
import { MAX_HISTORY_BYTES, renderHistory } from "../../src/render/history.ts";
import { cases, commitOf, entry } from "../support/histories.ts";

const PATH = ".proofgate/history.ndjson";
const A = entry("2026-11-01", "8/10", { tests: cases(3, 1), modules: { "api": { lines: { hit: 1, total: 2 } }, "1": {}, "constructor": { tests: cases(2) } } });
const B = entry("2026-11-02", "9/10");
const TEXT = renderHistory([A, B]);
const [LINE_A, LINE_B] = TEXT.trimEnd().split("\n") as [string, string];

const refusalOf = (text: string): Pick<Problem, "slug" | "message" | "where" | "hint"> => {
  try {
    readHistory(text, PATH);
  } catch (thrown) {
    const { slug, message, where, hint } = thrown as Problem;
    return { slug, message, where, hint };
  }
  throw new Error("It was read.");
};

describe("a history", () => {
  it("has one line a commit, with sorted keys and integers only", () => {
    expect(LINE_A).toBe(`{"commit":"${A.commit}","lines":{"hit":8,"total":10},"modules":{"1":{},"api":{"lines":{"hit":1,"total":2}},`
      + `"constructor":{"tests":{"errored":0,"failed":0,"passed":2,"skipped":0,"total":2}}},`
      + `"tests":{"errored":0,"failed":1,"passed":3,"skipped":0,"total":4},"time":${A.time},"version":1}`);
    expect(LINE_A).not.toMatch(/\d\.\d/);
  });

  it("is read as it was written", () => {
    expect(readHistory(TEXT, PATH)).toEqual([A, B]);
    fc.assert(fc.property(fc.uniqueArray(fc.nat(1000)), fc.dictionary(fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"), fc.constant({})), (numbers, modules) => {
      const entries = joined(numbers.map((number) => ({ ...A, commit: commitOf(number), time: number, modules: { ...modules } })));
      expect(readHistory(renderHistory(entries), PATH)).toEqual(entries);
    }));
  });

  it("may be empty, and none is refused for its lines' order, ends, blanks or byte order mark", () => {
    expect(readHistory("", PATH)).toEqual([]);
    expect(readHistory(`\uFEFF${LINE_B}\r\n\r\n${LINE_A}\r\n`, PATH)).toEqual([A, B]);
    expect(readHistory(`${LINE_A}\n${LINE_B}`, PATH)).toEqual([A, B]);
  });

  it("counts of a commit the line that was written last", () => {
    const again = { ...A, lines: { hit: 10, total: 10 } };
    expect(readHistory(renderHistory([A]) + renderHistory([B]) + renderHistory([again]), PATH)).toEqual([again, B]);
  });

  it.each<[string, string, string]>([
    ["a line that is no JSON", `${LINE_A}\nnonsense\n${LINE_B}\n`, "A line of the history is no JSON object."],
    ["a list", `${LINE_A}\n[]\n`, "A line of the history is no JSON object."],
    ["a last line that is cut", `${LINE_A}\n${LINE_B.slice(0, 40)}`, "The history ends in the middle of a line."],
    ["no version", `${LINE_A}\n${LINE_B.replace(',"version":1', "")}\n`, "A line of the history does not say that its version is 1."],
    ["an unknown key", `${LINE_A}\n${LINE_B.replace("{", '{"colour":"red",')}\n`, "In the history, an entry has `colour`, which is unknown here."],
    ["no commit", `${LINE_A}\n${LINE_B.replace(B.commit, "main")}\n`, "In the history, an entry › commit is no commit's id."],
    ["a time that is none", `${LINE_A}\n${LINE_B.replace(`${B.time}`, "-1")}\n`, "In the history, an entry › time is no number of seconds since 1970."],
    ["a float", `${LINE_A}\n${LINE_B.replace('"hit":9', '"hit":9.5')}\n`, "In the history, an entry › lines › hit is no whole number of at least 0."],
    ["more hit than there are", `${LINE_A}\n${LINE_B.replace('"hit":9', '"hit":90')}\n`, "In the history, an entry › lines counts more hit than there are: 90 of 10."],
    ["modules that are none", `${LINE_A}\n${LINE_B.replace('"modules":{}', '"modules":[]')}\n`, "In the history, an entry › modules is no object."],
    ["a module's outcomes that do not add up", `${LINE_B}\n${LINE_A.replace('"passed":2', '"passed":3')}\n`, "In the history, an entry › modules › `constructor` › tests has a total of 2, but its outcomes add up to 3."],
    ["a name that is none", `${LINE_A}\n${LINE_B.replace('"modules":{}', '"modules":{"__proto__":{}}')}\n`, "In the history, an entry › modules › `__proto__` cannot be a name."],
  ])("is refused for %s, and the line is named", (_, text, message) => {
    expect(refusalOf(text)).toEqual({
      slug: "history-malformed", message, where: `${PATH}:2`, hint: "Restore it with git, or delete the line: what it held is then missing from the trend.",
    });
  });

  it("of a newer version is refused as such", () => {
    expect(refusalOf(`${LINE_A}\n${LINE_B.replace('"version":1', '"version":2')}\n`)).toEqual({
      slug: "history-version", message: "The history has a line of version 2; this program reads version 1.",
      where: `${PATH}:2`, hint: "Use a newer Proofgate, the one that wrote it.",
    });
  });

  it("is refused for what a merge left, and says that both sides are wanted", () => {
    expect(refusalOf(`${LINE_A}\n<<<<<<< ours\n${LINE_B}\n=======\n>>>>>>> theirs\n`)).toMatchObject({
      slug: "history-malformed", where: `${PATH}:2`, hint: "Keep the lines of both sides, and delete the markers: their order does not matter.",
    });
  });

  it("of 200,000 lines is read in seconds, and written within its bound", () => {
    const lines = Array.from({ length: 200_000 }, (_, number): HistoryEntry => ({ ...B, commit: commitOf(number), time: number * 1000 }));
    const text = lines.map((one) => JSON.stringify(one)).join("\n");
    const start = performance.now();
    expect(readHistory(text, PATH)).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("that would grow too large loses its oldest lines", () => {
    const modules = Object.fromEntries(Array.from({ length: 1000 }, (_, number) => [`module ${number}`, { lines: { hit: 1, total: 2 } }]));
    const entries = Array.from({ length: 300 }, (_, number): HistoryEntry => ({ ...B, commit: commitOf(number), time: number, modules }));
    const text = renderHistory(entries);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_HISTORY_BYTES);
    const read = readHistory(text, PATH);
    expect(read).toEqual(entries.slice(-read.length));
    expect(read.length).toBeGreaterThan(100);
  });
});
