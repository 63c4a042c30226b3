import { describe, expect, it } from "vitest";
import type { RepoPath } from "../../src/model/path.ts";
import type { SceneDrawing } from "../support/draw.ts";
import { ask, told, whyNot } from "./ask.ts";

const RULE = "report-stale";
const REPORT = "coverage/lcov.info";
const HEAD = "4f0c2d9a1b3e5f7a8c6d4e2f0a1b3c5d7e9f0a2b";
const file = (length: number, path = "src/a.ts"): SceneDrawing => ({ files: { [path]: { lines: "5/10", length } } });

describe(RULE, () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["its last line", file(10), []],
    ["the line behind its end", file(9), [`error src/a.ts: ${REPORT} measures line 10 of src/a.ts, which has 9 lines.`]],
    ["a line of a file whose text is not known", file(0), []],
    ["a line behind the end of a file whose compiler inlines others", file(9, "src/a.kt"), []],
    ["a line behind the end of a deprecated file", { ...file(9, "src/old/a.ts"), modules: { old: { deprecated: true } } }, []],
    ["such lines in three files", { files: { "src/a.ts": { lines: "5/10", length: 9 }, "src/b.ts": { lines: "5/10", length: 3 }, "src/c.ts": "1/1", "src/d.ts": { lines: "5/10", length: 1 } } },
      [`error project: ${REPORT} measures line 10 of src/a.ts, which has 9 lines, and lines beyond the end of 2 other files: src/b.ts and src/d.ts.`]],
  ])("tells by the end of a file: a report measures %s", (_, drawing, expected) => expect(told(RULE, drawing)).toEqual(expected));

  it.each<[string, number, string[]]>([
    ["two blank lines", 2, []],
    ["three", 3, [`error src/a.ts: Of 10 lines of src/a.ts that ${REPORT} measures, 3 are blank or comments: the file changed after it was measured.`]],
  ])("tells by blank lines: %s", (_, empty, expected) => {
    expect(told(RULE, { ...file(99), look: { misfits: new Map([["src/a.ts" as RepoPath, { measured: 10, empty }]]) } })).toEqual(expected);
  });

  it.each<[string, string, string[], string[]]>([
    ["the one that is checked out", HEAD, [HEAD], []],
    ["it, cut short", HEAD.slice(0, 8), [HEAD], []],
    ["the head that was merged", "a".repeat(40), [HEAD, "a".repeat(40)], []],
    ["another", "b".repeat(40), [HEAD], [`error ${REPORT}: ${REPORT} is of commit bbbbbbbbbbbb, and 4f0c2d9a1b3e is judged.`]],
    ["another, and git does not tell", "b".repeat(40), [], []],
    ["none, in words", "HEAD", [HEAD], []],
    ["none, in zeros", "0".repeat(40), [HEAD], []],
  ])("tells by the commit that a report names: %s", (_, commit, commits, expected) => {
    expect(told(RULE, { ...file(99), said: { commit }, look: { commits } })).toEqual(expected);
  });

  const OLD = `note ${REPORT}: ${REPORT} was written before the newest commit was made, which touches 1 measured source file.`;
  const CHANGED = { changes: { "src/a.ts": "3" } };
  it.each<[string, SceneDrawing, string[]]>([
    ["a minute before the commit", { said: { written: 940 }, look: { committed: 1000 }, ...CHANGED }, []],
    ["more than a minute before it", { said: { written: 939 }, look: { committed: 1000 }, ...CHANGED }, [OLD]],
    ["long before it, and nothing that it measures changed", { said: { written: 9 }, look: { committed: 1000 }, changes: { "README.md": "1" } }, []],
    ["long before it, and nobody compares", { said: { written: 9 }, look: { committed: 1000 } }, []],
    ["at a time that it does not tell", { look: { committed: 1000 }, ...CHANGED }, []],
    ["as it is in the base", { tree: [REPORT], ...CHANGED }, [`note ${REPORT}: ${REPORT} is tracked by git, and the same as before the change, which touches 1 measured source file.`]],
    ["as it is in the base, and nobody compares", { tree: [REPORT] }, []],
    ["anew, though git tracks it", { tree: [REPORT], changes: { "src/a.ts": "3", [REPORT]: "1" } }, []],
  ])("only notes age: a report was written %s", (_, drawing, expected) => {
    expect(told(RULE, { ...file(99), ...drawing })).toEqual(expected);
    expect(told(RULE, { ...file(99), ...drawing, rules: { [RULE]: "error" } })).toEqual(expected);
  });

  it("says of one report only the worst", () => {
    const findings = ask(RULE, { ...file(99), ...CHANGED, said: { commit: "b".repeat(40), written: 1 }, look: { commits: [HEAD], committed: 1000 } });
    expect(findings.map(({ level }) => level)).toEqual(["error"]);
  });

  it("is not judged without coverage", () => expect(whyNot(RULE, { tests: { "a.test.ts": "1 passed" } })).toBe("no coverage report was read"));
});
