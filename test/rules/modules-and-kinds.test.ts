import { describe, expect, it } from "vitest";
import type { SceneDrawing } from "../support/draw.ts";
import { ask, problemsOf, told, verdictOf, whyNot } from "./ask.ts";

const MEASURED = { "src/core/a.ts": "8/10" } as const;
const RAN = { "tests/core/a.test.ts": "3 passed" } as const;

describe("module-unmeasured", () => {
  const RULE = "module-unmeasured";
  const remote = (module: NonNullable<SceneDrawing["modules"]>[string], rest: SceneDrawing = {}): SceneDrawing =>
    ({ files: { ...MEASURED, "src/remote/a.ts": null, "src/remote/b.ts": null }, modules: { core: {}, remote: module }, ...rest });

  it("warns of a module with sources of which no report says anything", () => {
    expect(ask(RULE, remote({}))).toMatchObject([{
      level: "warning", subject: "remote", module: "remote", numbers: { files: 2, lines: 20 },
      message: "remote has 2 source files, and no coverage report says anything about them.",
    }]);
  });

  it.each<[string, string, NonNullable<SceneDrawing["modules"]>[string]]>([
    ["with a target", "error", { target: { lines: 80 } }],
    ["with a target that has time", "warning", { target: { lines: 80, by: "2026-11-20" } }],
    ["with a target that was due", "error", { target: { lines: 80, by: "2026-11-19" } }],
    ["with a target on tests only", "warning", { target: { tests: 1 } }],
    ["that is critical", "error", { priority: "critical" }],
    ["that is critical, with a target that has time", "error", { priority: "critical", target: { lines: 80, by: "2026-12-31" } }],
    ["of high priority", "warning", { priority: "high" }],
  ])("judges a module %s as %s", (_, level, module) => {
    expect(ask(RULE, remote(module)).map((finding) => finding.level)).toEqual([level]);
  });

  it.each<[string, SceneDrawing]>([
    ["deprecated", remote({ deprecated: true, priority: "critical" })],
    ["measured, though nothing of it ran", remote({}, { files: { ...MEASURED, "src/remote/a.ts": "0/10" } })],
    ["without sources", remote({}, { files: { ...MEASURED, "src/remote/a.test.ts": null } })],
  ])("leaves a module alone that is %s", (_, drawing) => {
    expect(told(RULE, drawing)).toEqual([]);
  });

  it("asks only modules that demand it where there are but test reports", () => {
    const files = { "src/core/a.ts": null, "src/remote/b.ts": null };
    expect(whyNot(RULE, { files, tests: RAN, modules: { core: {} } })).toBe("no coverage report was read");
    expect(told(RULE, { files, tests: RAN, modules: { core: {}, remote: { priority: "critical" } } }))
      .toEqual(["error remote: remote has 1 source file, and no coverage report says anything about it."]);
  });

  it("asks all of them where the baseline had coverage and this run has none", () => {
    expect(told(RULE, { files: { "src/core/a.ts": null }, tests: RAN, modules: { core: {} }, before: { files: MEASURED } })).toHaveLength(1);
  });
});

describe("module-untested", () => {
  const RULE = "module-untested";
  const remote = (module: NonNullable<SceneDrawing["modules"]>[string], tests: NonNullable<SceneDrawing["tests"]> = RAN): SceneDrawing => ({
    files: { ...MEASURED, "src/remote/a.ts": "1/2" }, modules: { core: {}, remote: module }, tests,
  });

  it.each<[string, SceneDrawing, string[]]>([
    ["no test", remote({}), ["note remote: No test of remote ran."]],
    ["only skipped tests", remote({}, { ...RAN, "tests/remote/a.test.ts": "2 skipped" }), ["note remote: No test of remote ran: 2 tests were skipped."]],
    ["a single skipped test", remote({}, { ...RAN, "tests/remote/a.test.ts": "1 skipped" }), ["note remote: No test of remote ran: 1 test was skipped."]],
    ["a failing test", remote({}, { ...RAN, "tests/remote/a.test.ts": "1 failed" }), []],
    ["no test, critical", remote({ priority: "critical" }), ["error remote: No test of remote ran."]],
    ["no test, deprecated", remote({ priority: "critical", deprecated: true }), []],
    ["fewer than the target", remote({ target: { tests: 3 } }, { ...RAN, "tests/remote/a.test.ts": "2 passed" }), ["error remote: 2 tests of remote ran, fewer than its target of 3."]],
    ["exactly the target", remote({ target: { tests: 3 } }, { ...RAN, "tests/remote/a.test.ts": "3 passed" }), []],
    ["fewer than a target that has time", remote({ target: { tests: 3, by: "2026-11-20" } }, { ...RAN, "tests/remote/a.test.ts": "1 passed" }), ["warning remote: 1 test of remote ran, fewer than its target of 3."]],
    ["none of a target that has time, critical", remote({ priority: "critical", target: { tests: 3, by: "2026-12-31" } }), ["error remote: No test of remote ran."]],
    ["none of a target", remote({ target: { tests: 3 } }), ["error remote: 0 tests of remote ran, fewer than its target of 3."]],
  ])("judges a module with %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("asks a critical module even where none of its files is known as code, and no other", () => {
    const drawing = (priority: "critical" | "high"): SceneDrawing =>
      ({ files: MEASURED, tests: RAN, tree: ["src/sql/a.sql"], modules: { core: {}, sql: { priority } } });
    expect(told(RULE, drawing("critical"))).toEqual(["error sql: No test of sql ran."]);
    expect(told("module-unmeasured", drawing("critical"))).toEqual(["error sql: No coverage report says anything about sql."]);
    expect([...told(RULE, drawing("high")), ...told("module-unmeasured", drawing("high"))]).toEqual([]);
  });

  it("asks a measured module whose language nobody knows", () => {
    expect(told(RULE, { files: { "src/sql/a.sql": "1/2" }, tests: RAN, modules: { sql: {} } })).toEqual(["note sql: No test of sql ran."]);
  });

  it("asks a critical module even where no test report was read, and no other", () => {
    expect(told(RULE, { files: { "src/remote/a.ts": "1/2" }, modules: { remote: { priority: "critical" } } })).toEqual(["error remote: No test of remote ran."]);
    expect(whyNot(RULE, { files: { "src/remote/a.ts": "1/2" }, modules: { remote: {} } })).toBe("no test report was read");
  });

  it("holds the project to its own number of tests", () => {
    expect(told(RULE, { files: MEASURED, tests: RAN, targets: { tests: 4 } })).toEqual(["error project: 3 tests of the project ran, fewer than its target of 4."]);
  });
});

describe("kind-empty", () => {
  const RULE = "kind-empty";

  it.each<[string, SceneDrawing, string[]]>([
    ["a folder, and nothing ran", { tests: RAN, tree: [], files: { "tests/e2e/shop.test.ts": null } }, ["warning e2e: No e2e test ran."]],
    ["no folder and no configuration", { tests: RAN }, []],
    ["configured", { tests: RAN, kinds: { e2e: {} } }, ["warning e2e: No e2e test ran."]],
    ["configured, all skipped", { tests: { ...RAN, "tests/e2e/shop.test.ts": "2 skipped" }, kinds: { e2e: {} } }, ["warning e2e: No e2e test ran: all 2 were skipped."]],
    ["configured with a target", { tests: RAN, kinds: { e2e: { target: { tests: 1 } } } }, ["error e2e: No e2e test ran."]],
    ["with a day, but no target", { tests: RAN, kinds: { e2e: { target: { by: "2026-11-19" } } } }, ["warning e2e: No e2e test ran."]],
    ["with a target that has time", { tests: RAN, kinds: { e2e: { target: { tests: 1, by: "2026-11-20" } } } }, ["warning e2e: No e2e test ran."]],
    ["with a target that was due", { tests: RAN, kinds: { e2e: { target: { tests: 1, by: "2026-11-19" } } } }, ["error e2e: No e2e test ran."]],
    ["below its number of tests", { tests: { ...RAN, "tests/e2e/shop.test.ts": "1 passed" }, kinds: { e2e: { target: { tests: 2 } } } }, ["error e2e: 1 e2e test ran, fewer than the target of 2."]],
    ["at its number of tests", { tests: { ...RAN, "tests/e2e/shop.test.ts": "2 failed" }, kinds: { e2e: { target: { tests: 2 } } } }, []],
    ["a kind of the user's own", { tests: RAN, kinds: { live: {} } }, ["warning live: No live test ran."]],
  ])("judges a kind: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("finds an empty kind and has no problem where only the number of tests is asked for", () => {
    const drawing = { tests: RAN, kinds: { e2e: { target: { tests: 1 } } } };
    expect(verdictOf(drawing)).toMatchObject({ verdict: "failed", problems: [] });
  });

  it("has a problem besides with a pass rate of no tests", () => {
    expect(problemsOf({ tests: RAN, kinds: { e2e: { target: { tests: 1, passRate: 100 } } } }))
      .toEqual(["target-unmeasured -: There is a target on the pass rate of kind e2e, but there is nothing to measure: 0 of 0."]);
  });

  it("is not judged where no test report was read", () => {
    expect(whyNot(RULE, { files: MEASURED, kinds: { e2e: {} } })).toBe("no test report was read");
  });
});
