import { describe, expect, it } from "vitest";
import type { FileDrawing, SceneDrawing, TargetsDrawing } from "../support/draw.ts";
import { verdictOf } from "./ask.ts";

const moduleOf = (file: FileDrawing, target: TargetsDrawing, rest: SceneDrawing = {}): string | undefined =>
  verdictOf({ files: { "src/m/a.ts": file, "src/else.ts": "1/1" }, modules: { m: { target } }, ...rest }).modules[0]?.standing;

describe("a module's standing", () => {
  it.each<[string, FileDrawing, TargetsDrawing, string]>([
    ["without a target, at 70 %", "70/100", {}, "good"],
    ["without a target, just below 70 %", "69/100", {}, "fair"],
    ["without a target, at 40 %", "40/100", {}, "fair"],
    ["without a target, just below 40 %", "39/100", {}, "poor"],
    ["without a target, one line", "1/100", {}, "poor"],
    ["measured, and nothing ran", "0/100", {}, "none"],
    ["measured, and nothing ran, with a target of nothing", "0/100", { lines: 0 }, "none"],
    ["no report knows it", null, {}, "unmeasured"],
    ["nothing coverable", "0/0", {}, "unmeasured"],
    ["at its target", "90/100", { lines: 90 }, "good"],
    ["just below its target", "89/100", { lines: 90 }, "fair"],
    ["at half of its target", "45/100", { lines: 90 }, "fair"],
    ["just below half of its target", "44/100", { lines: 90 }, "poor"],
    ["at a low target", "10/100", { lines: 10 }, "good"],
    ["as good as the worst of its targets", { lines: "9/10", branches: "1/10" }, { lines: 80, branches: 50 }, "poor"],
    ["with a target that nothing measures", "9/10", { lines: 80, branches: 50 }, "fair"],
    ["of functions, where nothing tells lines", { functions: "9/10" }, {}, "good"],
  ])("%s", (_, file, target, expected) => {
    expect(moduleOf(file, target)).toBe(expected);
  });

  it.each<[string, string, TargetsDrawing, string]>([
    ["passes", "9 passed, 1 failed", { passRate: 90 }, "good"],
    ["passes too little", "8 passed, 2 failed", { passRate: 90 }, "fair"],
    ["passes less than half", "4 passed, 6 failed", { passRate: 90 }, "poor"],
    ["skips too much", "1 passed, 9 skipped", { skipRate: 5 }, "fair"],
    ["tells no retries", "1 passed", { flakyRate: 5 }, "good"],
    ["has too few tests", "3 passed", { tests: 6 }, "fair"],
    ["has far too few tests", "2 passed", { tests: 6 }, "poor"],
  ])("is that of its tests too: %s", (_, tests, target, expected) => {
    expect(moduleOf("9/10", target, { tests: { "tests/m/a.test.ts": tests }, flakyKnown: false })).toBe(expected);
  });

  it("is deprecated, whatever is measured", () => {
    expect(verdictOf({ files: { "src/m/a.ts": "9/10" }, modules: { m: { deprecated: true } } }).modules[0]?.standing).toBe("deprecated");
  });
});

describe("a file's standing", () => {
  const fileOf = (file: FileDrawing, targets: TargetsDrawing = {}): string | undefined =>
    verdictOf({ files: { "src/m/a.ts": file, "src/else.ts": "1/1" }, targets }).files.find(({ path }) => path === "src/m/a.ts")?.standing;

  it.each<[string, FileDrawing, TargetsDrawing, string]>([
    ["without a target", "70/100", {}, "good"],
    ["without a target, lower", "40/100", {}, "fair"],
    ["without a target, low", "39/100", {}, "poor"],
    ["at the target for files", "20/100", { file: 20 }, "good"],
    ["below the target for files", "19/100", { file: 20 }, "fair"],
    ["below half of it", "9/100", { file: 20 }, "poor"],
    ["whose functions are all that is told", { functions: "1/2" }, { file: 90 }, "fair"],
    ["that did not run", "0/100", {}, "none"],
    ["that no report knows", null, {}, "unmeasured"],
  ])("%s", (_, file, targets, expected) => {
    expect(fileOf(file, targets)).toBe(expected);
  });

  it("is deprecated with its module", () => {
    expect(verdictOf({ files: { "src/m/a.ts": "9/10" }, modules: { m: { deprecated: true } } }).files[0]?.standing).toBe("deprecated");
  });
});
