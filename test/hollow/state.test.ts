import { describe, expect, it } from "vitest";
import { ABSENT, figuresOf, isDead, livesByReport, together } from "../../src/hollow/state.ts";
import type { Facts } from "../../src/model/facts.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { drawCoverage, type CoverDrawing } from "../support/draw-coverage.ts";
import { body } from "./make.ts";

const A = "a.py" as RepoPath;
const rows = (drawing: CoverDrawing) => {
  const coverage = drawCoverage<RepoPath>({ [A]: drawing });
  return { coverage, file: coverage.files[0]! };
};
const facts = (...bodies: Facts["bodies"]): Facts => ({ bodies }) as Facts;
const TEXT = "import gone\nLIMIT = 1\ndef f():\n    return 1\ndef g():\n    return 2\n";
const BODIES = facts(body(3, 4), body(5, 6));

describe("the state of a file", () => {
  it.each<[string, string, CoverDrawing, Facts | null]>([
    ["no coverable line", "empty", { lines: "0/0" }, BODIES],
    ["no function, and lines that ran", "data only", { lines: "2/2" }, facts()],
    ["no line that ran", "zero", { lines: { 1: 0, 2: 0, 3: 0, 4: 0 } }, BODIES],
    ["an import that raised", "partly loaded", { lines: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 } }, BODIES],
    ["62 % of lines and no body", "loaded only", { lines: { 1: 1, 2: 1, 3: 1, 4: 0, 5: 1, 6: 0 } }, BODIES],
    ["one body that ran", "live", { lines: { 1: 1, 2: 1, 3: 1, 4: 0, 5: 1, 6: 1 } }, BODIES],
    ["functions of the report, none of which ran", "loaded only", { lines: "2/6", functions: "0/2" }, null],
    ["functions of the report, one of which ran", "live", { lines: "2/6", functions: "1/2" }, null],
    ["lines alone, one of which ran, and no source", "live", { lines: "1/6" }, null],
    ["a one-line function in a file that was loaded", "loaded only", { lines: { 1: 1, 2: 1 } }, facts(body(2, 2))],
    ["a one-line function that alone ran", "live", { lines: { 2: 1 } }, facts(body(2, 2))],
  ])("with %s is %s", (_, state, drawing, known) => {
    expect(figuresOf(rows(drawing), { facts: known, text: TEXT }).state).toBe(state);
  });

  it.each<[string, string]>([
    ["a condition is the last that ran", "LIMIT = 1\nif LIMIT > 2:\n    import windows\n"],
    ["only a handler did not run", "try:\n    import a\nexcept ImportError:\n    a = None\n"],
  ])("is no loading that stopped where %s", (_, text) => {
    expect(figuresOf(rows({ lines: { 1: 1, 2: 1, 3: 0, 4: 0 } }), { facts: facts(body(9, 10)), text }).stopped).toBeNull();
  });

  it.each<[string, string, CoverDrawing]>([
    ["is data only where a branch that it did not take holds all functions", "data only", { lines: { 1: 1, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0 } }],
    ["has the functions of a branch that it took", "loaded only", { lines: { 1: 1, 2: 1, 3: 1, 4: 0, 5: 1, 6: 0 } }],
    ["is as dead as before where it was not loaded", "zero", { lines: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 } }],
  ])("%s", (_, state, drawing) => {
    const text = "LIMIT = 1\nif LIMIT > 2:\n    def f():\n        return 1\n    def g():\n        return 2\n";
    const branched = { ...facts(body(3, 4), body(5, 6)), branches: [{ from: 3, to: 6, decided: 2 }] };
    expect(figuresOf(rows(drawing), { facts: branched, text }).state).toBe(state);
  });

  it("counts none of the functions that stand in a branch that was not taken", () => {
    const branched = { ...facts(body(3, 4), body(5, 6)), branches: [{ from: 5, to: 6, decided: 2 }] };
    expect(figuresOf(rows({ lines: { 1: 1, 2: 1, 3: 1, 4: 0, 5: 0, 6: 0 } }), { facts: branched, text: TEXT }).functions).toEqual({ hit: 0, total: 1 });
  });

  it("counts the bodies that ran", () => {
    expect(figuresOf(rows({ lines: { 1: 1, 4: 1, 6: 0 } }), { facts: BODIES, text: TEXT }).functions).toEqual({ hit: 1, total: 2 });
  });

  it("needs no source where the report settles it", () => {
    expect([{ lines: "2/2" }, { lines: "0/2" }, { lines: "1/2" }, { lines: "1/2", functions: "0/1" }].map((one) => livesByReport(rows(one))))
      .toEqual([true, false, null, false]);
  });

  it("of several files is alive where one of them is, and sums their functions", () => {
    const dead = figuresOf(rows({ lines: "1/3", functions: "0/2" }), { facts: null, text: null });
    const live = figuresOf(rows({ lines: "3/3", functions: "1/1" }), { facts: null, text: null });
    expect(together([dead, live])).toMatchObject({ state: "live", functions: { hit: 1, total: 3 } });
    expect([isDead(dead), isDead(live), isDead(ABSENT)]).toEqual([true, false, true]);
  });
});
