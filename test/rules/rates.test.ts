import { describe, expect, it } from "vitest";
import type { SceneDrawing, TargetsDrawing } from "../support/draw.ts";
import { ask, problemsOf, told, verdictOf, whyNot } from "./ask.ts";

const FILE = "tests/core/a.test.ts";
const run = (tests: string, targets: TargetsDrawing = {}, rest: SceneDrawing = {}): SceneDrawing =>
  ({ tests: { [FILE]: tests }, targets, ...rest });

describe("skips-rose", () => {
  const RULE = "skips-rose";
  const compare = (now: string, before: string): SceneDrawing => run(now, {}, { before: { tests: { [FILE]: before } } });

  it.each<[string, SceneDrawing, string[]]>([
    ["one more", compare("9 passed, 2 skipped", "10 passed, 1 skipped"), ["warning project: The project skips 2 of 11 tests; in the baseline it skipped 1 of 11."]],
    ["the first", compare("9 passed, 1 skipped", "10 passed"), ["warning project: The project skips 1 of 10 tests; in the baseline it skipped 0 of 10."]],
    ["as many", compare("9 passed, 1 skipped", "9 passed, 1 skipped"), []],
    ["fewer", compare("9 passed, 1 skipped", "8 passed, 2 skipped"), []],
    ["as many of fewer tests", compare("1 passed, 1 skipped", "9 passed, 1 skipped"), []],
    ["a suite that grew in all its parts", compare("18 passed, 2 skipped", "9 passed, 1 skipped"), []],
    ["a first suite", compare("1 skipped", ""), []],
  ])("compares with the baseline: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("names the files in which more is skipped, the worst first", () => {
    const [finding] = ask(RULE, {
      tests: { "tests/a.test.ts": "1 skipped", "tests/b.test.ts": "1 passed, 3 skipped", "suite:live": "2 skipped", "tests/c.test.ts": "1 skipped, 1 passed" },
      before: { tests: { "tests/a.test.ts": "1 skipped", "tests/b.test.ts": "4 passed", "tests/c.test.ts": "2 skipped, 3 passed" } },
    });
    expect(finding!.hint).toBe("More is skipped in tests/b.test.ts (3) and live (2).");
  });

  it("is not judged without a baseline", () => {
    expect(whyNot(RULE, run("1 skipped, 1 passed"))).toBe("no baseline");
  });
});

describe("skip-rate-above-target", () => {
  const RULE = "skip-rate-above-target";

  it.each<[string, SceneDrawing, string[]]>([
    ["exactly at", run("95 passed, 5 skipped", { skipRate: 5 }), []],
    ["just above", run("94 passed, 6 skipped", { skipRate: 5 }), ["error project: Of 100 tests of the project 6 were skipped, 1 more than the target of 5 % allows."]],
    ["above by less than can be shown", run("18999 passed, 1001 skipped", { skipRate: 5 }), ["error project: Of 20000 tests of the project 1001 were skipped, 1 more than the target of 5 % allows."]],
    ["none allowed", run("1 passed, 1 skipped", { skipRate: 0 }), ["error project: Of 2 tests of the project 1 was skipped, 1 more than the target of 0 % allows."]],
    ["none skipped", run("1 passed", { skipRate: 0 }), []],
    ["all allowed", run("1 passed, 9 skipped", { skipRate: 100 }), []],
    ["with time", run("1 passed, 1 skipped", { skipRate: 5, by: "2026-11-20" }), ["warning project: Of 2 tests of the project 1 was skipped, 1 more than the target of 5 % allows."]],
    ["no target", run("1 passed, 9 skipped"), []],
  ])("judges the project: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("judges modules and kinds too", () => {
    const drawing: SceneDrawing = {
      tests: { [FILE]: "1 passed, 1 skipped", "tests/e2e/b.test.ts": "1 passed, 2 skipped" },
      modules: { core: { target: { skipRate: 10 } } }, kinds: { e2e: { target: { skipRate: 10 } } },
    };
    expect(told(RULE, drawing)).toEqual([
      "error e2e: Of 3 e2e tests 2 were skipped, 2 more than the target of 10 % allows.",
      "error core: Of 2 tests of core 1 was skipped, 1 more than the target of 10 % allows.",
    ]);
  });

  it("names the tests that are skipped, of the scope alone", () => {
    const drawing: SceneDrawing = {
      tests: { [FILE]: [{ name: "pays", outcome: "skipped" }, { name: "adds" }], "tests/e2e/b.test.ts": [{ name: "buys", outcome: "skipped" }] },
      kinds: { e2e: { target: { skipRate: 10, by: "2026-11-20" } } }, targets: { skipRate: 10 },
    };
    expect(ask(RULE, drawing).map(({ hint }) => hint)).toEqual([
      "Skipped: buys and pays.", "Skipped: buys. It must be reached by 2026-11-20; until then this is no error.",
    ]);
  });
});

describe("flaky-rate-above-target", () => {
  const RULE = "flaky-rate-above-target";

  it.each<[string, SceneDrawing, string[]]>([
    ["exactly at", run("98 passed, 2 flaky, 50 skipped", { flakyRate: 2 }), []],
    ["just above", run("97 passed, 3 flaky", { flakyRate: 2 }), ["error project: Of 100 tests of the project 3 were flaky, 1 more than the target of 2 % allows."]],
    ["no flaky test", run("3 passed", { flakyRate: 0 }), []],
  ])("judges the project: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("names the tests that are flaky", () => {
    const tests = { [FILE]: [{ name: "waits", flaky: true }, { name: "adds" }] };
    expect(ask(RULE, { tests, targets: { flakyRate: 2 } })[0]!.hint).toBe("Flaky: waits.");
  });

  it("is not judged, and no problem, where no report can tell retries", () => {
    const drawing = run("3 passed", { flakyRate: 2 }, { flakyKnown: false });
    expect(whyNot(RULE, drawing)).toBe("no report can tell retries");
    expect(verdictOf(drawing)).toMatchObject({ verdict: "passed", problems: [] });
    expect(verdictOf(drawing).targets).toContainEqual(expect.objectContaining({ metric: "flakyRate", now: null, reached: null }));
  });

  it("says nothing where nobody asks", () => {
    expect(whyNot(RULE, run("3 passed", {}, { flakyKnown: false }))).toBeUndefined();
  });

  it("has a problem where there is no test report to tell anything", () => {
    expect(problemsOf({ files: { "src/a.ts": "1/1" }, targets: { flakyRate: 2 } }))
      .toEqual(["target-unmeasured -: There is a target on the flaky rate of the project, but no report measures it."]);
  });
});

describe("tests-too-slow", () => {
  const RULE = "tests-too-slow";
  const took = (seconds: number | null, targets: TargetsDrawing): SceneDrawing => ({ tests: { [FILE]: [{ name: "a", seconds }] }, targets });

  it.each<[string, SceneDrawing, string[]]>([
    ["exactly at", took(90, { seconds: 90 }), []],
    ["just above", took(90.001, { seconds: 90 }), ["warning project: The tests of the project took 90.1 s, longer than their target of 90 s."]],
    ["above", took(95.3, { seconds: 90 }), ["warning project: The tests of the project took 95.3 s, longer than their target of 90 s."]],
    ["no target", took(95.3, {}), []],
  ])("judges the project: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("names the slowest tests", () => {
    const seconds = [1, 9.04, 3, 9.04, 2, 4, null];
    const tests = { [FILE]: seconds.map((took, index) => ({ name: `t${index}`, seconds: took })) };
    expect(ask(RULE, { tests, targets: { seconds: 5 } })[0]!.hint).toBe("Slowest: t1 (9.04 s), t3 (9.04 s), t5 (4 s), t2 (3 s), t4 (2 s) and 2 more.");
  });

  it("judges modules and kinds by their own tests", () => {
    const drawing: SceneDrawing = {
      tests: { [FILE]: [{ name: "a", seconds: 5 }], "tests/e2e/b.test.ts": [{ name: "b", seconds: 50 }] },
      modules: { core: { target: { seconds: 4 } } }, kinds: { e2e: { target: { seconds: 49 } }, unit: { target: { seconds: 5 } } },
    };
    expect(told(RULE, drawing)).toEqual([
      "warning e2e: The e2e tests took 50 s, longer than their target of 49 s.",
      "warning core: The tests of core took 5 s, longer than their target of 4 s.",
    ]);
  });

  it("has a problem where no case has a time: that is not fast, but unknown", () => {
    expect(problemsOf(took(null, { seconds: 90 }))).toEqual(["target-unmeasured -: There is a target on the time of the tests of the project, but no report measures it."]);
  });
});
