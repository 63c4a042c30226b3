import { describe, expect, it } from "vitest";
import { judge } from "../../src/rules/judge.ts";
import { newlyFailing } from "../../src/rules/newly-failing.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";
import { ask, problemsOf, told, verdictOf, whyNot } from "./ask.ts";

const FILE = "tests/core/a.test.ts";
const run = (tests: string, rest: SceneDrawing = {}): SceneDrawing => ({ tests: { [FILE]: tests }, ...rest });

describe("pass-rate-below-target", () => {
  const RULE = "pass-rate-below-target";

  it.each<[string, SceneDrawing, string[]]>([
    ["all pass", run("3 passed"), []],
    ["one of many fails", run("2999 passed, 1 failed"), ["error project: The pass rate of the project is 99.96 % (2999 of 3000 tests), below its target of 100 %: 1 test failed."]],
    ["failed and errored count alike", run("1 passed, 1 failed, 1 errored"), ["error project: The pass rate of the project is 33.33 % (1 of 3 tests), below its target of 100 %: 2 tests failed."]],
    ["skipped ones do not count", run("3 passed, 9 skipped"), []],
    ["just below a target", run("97 passed, 3 failed", { targets: { passRate: 97.5 } }), ["error project: The pass rate of the project is 97 % (97 of 100 tests), below its target of 97.5 %: 3 tests failed."]],
    ["exactly at a target", run("98 passed, 2 failed", { targets: { passRate: 98 } }), []],
    ["none passes", run("1 failed", { targets: { passRate: 0 } }), []],
    ["a target with time", run("1 failed", { targets: { passRate: 98, by: "2026-11-20" } }), ["warning project: The pass rate of the project is 0 % (0 of 1 test), below its target of 98 %: 1 test failed."]],
    ["a target that was due", run("1 failed", { targets: { passRate: 98, by: "2026-11-19" } }), ["error project: The pass rate of the project is 0 % (0 of 1 test), below its target of 98 %: 1 test failed."]],
  ])("judges the project: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("gives no time to the pass rate that nobody wrote down", () => {
    expect(told(RULE, run("1 failed", { targets: { lines: 0, by: "2026-12-31" } }))[0]).toMatch(/^error/);
    expect(told(RULE, run("1 failed", { targets: { passRate: 100, by: "2026-12-31" }, config: { "targets.passRate": 3 } }))[0]).toMatch(/^warning/);
  });

  it("judges modules and kinds with targets, and names what fails", () => {
    const findings = ask(RULE, {
      tests: { [FILE]: "9 passed", "tests/e2e/b.test.ts": [{ name: "buys", outcome: "failed" }, { name: "pays", outcome: "errored" }, { name: "looks" }] },
      targets: { passRate: 50 }, modules: { core: { tests: ["tests/**"], target: { passRate: 90 } } }, kinds: { e2e: { target: { passRate: 100 } } },
    });
    expect(findings.map(({ subject, message, hint }) => [subject, message, hint])).toEqual([
      ["e2e", "The pass rate of the e2e tests is 33.33 % (1 of 3 tests), below its target of 100 %: 2 tests failed.", "Failing: buys and pays."],
      ["core", "The pass rate of core is 83.33 % (10 of 12 tests), below its target of 90 %: 2 tests failed.", "Failing: buys and pays."],
    ]);
  });

  it("wants nothing of a project without test reports, unless somebody wrote it down", () => {
    const files = { "src/a.ts": "1/1" };
    expect(verdictOf({ files })).toMatchObject({ verdict: "passed", targets: [] });
    expect(problemsOf({ files, config: { "targets.passRate": 3 } }))
      .toEqual(["target-unmeasured proofgate.yml:3: There is a target on the pass rate of the project, but no report measures it."]);
  });

  it("has a problem where a module's tests are to pass and none ran", () => {
    const drawing = run("1 passed", { files: { "src/remote/a.ts": "1/1" }, modules: { core: {}, remote: { target: { passRate: 90 } } } });
    expect(problemsOf(drawing)).toEqual(["target-unmeasured -: There is a target on the pass rate of remote, but there is nothing to measure: 0 of 0."]);
  });

  it.each([
    ["holds no case", {}, "No test ran: the test reports hold no test case."],
    ["holds skipped cases only", { [FILE]: "4 skipped" }, "No test ran: all 4 were skipped."],
  ])("leaves it to one problem when a test report %s", (_, tests, message) => {
    expect(problemsOf({ tests, targets: { passRate: 98, skipRate: 100, flakyRate: 1 } })).toEqual([`no-tests-ran reports/junit.xml: ${message}`]);
  });
});

describe("pass-rate-dropped", () => {
  const RULE = "pass-rate-dropped";
  const compare = (now: string, before: string, rest: SceneDrawing = {}): SceneDrawing =>
    run(now, { targets: { passRate: 0 }, before: { tests: { [FILE]: before } }, ...rest });

  it.each<[string, SceneDrawing, string[]]>([
    ["fell", compare("8 passed, 2 failed", "9 passed, 1 failed"), ["error project: The pass rate of the project fell from 90 % to 80 %: 2 of 10 tests failed."]],
    ["the same", compare("9 passed, 1 failed", "9 passed, 1 failed"), []],
    ["rose", compare("10 passed", "9 passed, 1 failed"), []],
    ["fell by exactly the tolerance", compare("98 passed, 2 failed", "99 passed, 1 failed", { tolerance: 1 }), []],
    ["fell by more than the tolerance", compare("97 passed, 2 failed", "99 passed, 1 failed", { tolerance: 1 }), ["error project: The pass rate of the project fell from 99 % to 97.97 %: 2 of 99 tests failed."]],
    ["nothing ran in the baseline", compare("1 failed", "1 skipped"), []],
  ])("compares with the baseline: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("compares modules, but none that is new or deprecated", () => {
    const drawing: SceneDrawing = {
      tests: { "tests/a/x.test.ts": "1 passed, 1 failed", "tests/b/y.test.ts": "98 passed", "tests/c/z.test.ts": "1 failed", "tests/d/z.test.ts": "1 failed" },
      modules: { a: {}, b: {}, c: {}, d: { deprecated: true } }, targets: { passRate: 0 }, tolerance: 3,
      before: { tests: { "tests/a/x.test.ts": "2 passed", "tests/b/y.test.ts": "98 passed", "tests/d/z.test.ts": "1 passed" } },
    };
    expect(told(RULE, drawing)).toEqual(["error a: The pass rate of a fell from 100 % to 50 %: 1 of 2 tests failed."]);
  });

  it("is not judged without something to compare", () => {
    expect(whyNot(RULE, run("1 passed"))).toBe("no baseline");
    expect(whyNot(RULE, run("1 passed", { before: { files: { "src/a.ts": "1/1" } } }))).toBe("the baseline holds no tests");
    expect(whyNot(RULE, { files: { "src/a.ts": "1/1" }, before: { tests: { [FILE]: "1 passed" } } })).toBe("no test report was read");
  });
});

describe("newly-failing", () => {
  const RULE = "newly-failing";
  const failing = (...names: string[]) => names.map((name) => ({ name, outcome: "failed" as const, text: `${name} broke` }));

  it("names the tests that fail and did not, one finding for each file", () => {
    const findings = ask(RULE, {
      tests: { "tests/b.test.ts": failing("z", "y"), "tests/a.test.ts": [...failing("known"), { name: "ok" }], "suite:live": [{ name: "up", outcome: "errored", text: null }] },
      before: { tests: { "tests/a.test.ts": [...failing("known"), { name: "ok" }] } },
    });
    expect(findings.map(({ level, subject, message, hint, at, numbers }) => ({ level, subject, message, hint, at, numbers }))).toEqual([
      { level: "error", subject: "live", message: "1 test of live fails that did not fail in the baseline: up.", hint: null, at: null, numbers: { tests: 1 } },
      {
        level: "error", subject: "tests/b.test.ts", message: "2 tests of tests/b.test.ts fail that did not fail in the baseline: y and z.",
        hint: "The first one says: y broke", at: { path: "tests/b.test.ts", line: null }, numbers: { tests: 2 },
      },
    ]);
  });

  it("lists five names and the number of the others", () => {
    const [finding] = ask(RULE, { tests: { [FILE]: failing(..."abcdefgh") }, before: { tests: {} } });
    expect(finding!.message).toBe(`8 tests of ${FILE} fail that did not fail in the baseline: a, b, c, d, e and 3 more.`);
  });

  it("takes a test for known by its identity, wherever it stands in the report", () => {
    const drawing = { tests: { "tests/b.test.ts": failing("b", "a") }, before: { tests: { "tests/b.test.ts": failing("a", "b") } } };
    expect(told(RULE, drawing)).toEqual([]);
  });

  it("knows nothing as failing from a baseline without tests", () => {
    expect(told(RULE, { tests: { [FILE]: failing("a") }, before: { files: { "src/a.ts": "1/1" } } })).toHaveLength(1);
  });

  it("keeps the tests of a module that is judged, where a suite of the same name is deprecated", () => {
    const scene = drawScene({ tests: { "suite:live": failing("a", "b") }, modules: { old: { deprecated: true } }, before: { tests: {} } });
    const cases = scene.cases.map((one) => (one.name === "a" ? { ...one, module: "old" } : one));
    expect(judge({ ...scene, cases }, [newlyFailing], { problems: [], remarks: [] }).findings.map(({ message }) => message))
      .toEqual(["1 test of live fails that did not fail in the baseline: b."]);
  });

  it("leaves tests of a deprecated module alone, and is not judged without a baseline", () => {
    expect(told(RULE, { tests: { "tests/old/a.test.ts": failing("a") }, modules: { old: { deprecated: true } }, before: { tests: {} } })).toEqual([]);
    expect(whyNot(RULE, { tests: { [FILE]: failing("a") } })).toBe("no baseline");
    expect(whyNot(RULE, { files: { "src/a.ts": "1/1" }, before: "same" })).toBe("no test report was read");
  });
});
