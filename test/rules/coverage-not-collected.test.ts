import { describe, expect, it } from "vitest";
import { livenessOf, notCollected } from "../../src/model/liveness.ts";
import { drawScene, type FileDrawing, type SceneDrawing } from "../support/draw.ts";
import { told, whyNot } from "./ask.ts";

const RULE = "coverage-not-collected";

/** So many dead files of 100 lines, and so many of which a line ran. */
const files = (dead: number, live: number, hit = 1): Record<string, FileDrawing> => Object.fromEntries([
  ...Array.from({ length: dead }, (_, at) => [`src/d${at}.ts`, "0/100"]), ...Array.from({ length: live }, (_, at) => [`src/l${at}.ts`, `${hit}/100`]),
]);
const run = (drawn: Record<string, FileDrawing>, passed = 20, rest: SceneDrawing = {}): SceneDrawing => ({ files: drawn, tests: { "tests/a.test.ts": `${passed} passed` }, ...rest });

describe(RULE, () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["60 % of the files", run(files(6, 4)), []],
    ["more", run(files(7, 4)), ["error project: 20 tests pass, but 7 of 11 source files did not run at all."]],
    ["more, and 19 tests", run(files(7, 4), 19), []],
    ["more, and just below 5 % of the lines ran", run(files(7, 3, 16)), ["error project: 20 tests pass, but 7 of 10 source files did not run at all."]],
    ["more, and 5 % of the lines ran: few tests, and not none", run(files(7, 4, 14)), []],
    ["three of four files", run(files(3, 1)), []],
    ["four of four files", run(files(4, 0)), ["error project: 20 tests pass, but none of the 4 source files ran."]],
    ["the only file", run(files(1, 0)), ["error project: 20 tests pass, but the only source file did not run at all."]],
    ["none", run({ "src/a.ts": null }), []],
    ["all but a test's own file", run({ ...files(6, 0), "tests/a.test.ts": "90/90" }), ["error project: 20 tests pass, but none of the 6 source files ran."]],
    ["all but a deprecated one", run({ ...files(6, 0), "src/old/x.ts": "90/90" }, 20, { modules: { old: { deprecated: true } } }), ["error project: 20 tests pass, but none of the 6 source files ran."]],
  ])("asks how many are dead: %s", (_, drawing, expected) => expect(told(RULE, drawing)).toEqual(expected));

  it("takes lines of loaded files for nothing where functions are known", () => {
    const loaded: Record<string, FileDrawing> = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`src/f${at}.ts`, { lines: "60/100", functions: "0/9" }]));
    expect(told(RULE, run(loaded))).toEqual(["error project: 20 tests pass, but none of the 6 source files ran."]);
  });

  it("is not judged where one of both is missing", () => {
    expect(whyNot(RULE, { files: files(6, 0) })).toBe("no test report was read");
    expect(whyNot(RULE, { tests: { "tests/a.test.ts": "20 passed" } })).toBe("no coverage report was read");
  });

  it("tells others what it found", () => {
    expect(notCollected(drawScene(run(files(7, 4))))).toEqual({ passed: 20, files: 11, dead: 7, hit: 4, total: 1100 });
    expect(notCollected(drawScene(run(files(6, 4))))).toBeNull();
  });
});

it.each([
  ["nothing", null], ["nothing", { lines: { hit: 0, total: 0 }, functions: null }], ["live", { lines: { hit: 1, total: 9 }, functions: null }],
  ["dead", { lines: { hit: 0, total: 9 }, functions: null }], ["dead", { lines: { hit: 5, total: 9 }, functions: { hit: 0, total: 2 } }],
  ["live", { lines: { hit: 5, total: 9 }, functions: { hit: 0, total: 0 } }], ["live", { lines: null, functions: { hit: 1, total: 2 } }],
] as const)("a file is %s by its cover %j", (liveness, cover) => {
  expect(livenessOf(cover && { files: 1, branches: null, ...cover })).toBe(liveness);
});
