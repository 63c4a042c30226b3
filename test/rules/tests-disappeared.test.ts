import { describe, expect, it } from "vitest";
import { judge } from "../../src/rules/judge.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { testsDisappeared } from "../../src/rules/tests-disappeared.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";
import { entriesOf } from "../support/snapshots.ts";
import { ask, told, whyNot } from "./ask.ts";

const RULE = "tests-disappeared";
const TEST = "tests/test_billing.py";
const CODE = "app/billing.py";

/** A project of 100 tests, of which 12 are of billing. */
const BEFORE = { files: { [CODE]: "80/100" }, tests: { [TEST]: "12 passed", "tests/test_rest.py": "88 passed" } } as const;
const now = (tests: Readonly<Record<string, string>>, rest: SceneDrawing = {}): SceneDrawing =>
  ({ files: { [CODE]: "80/100" }, tests: { "tests/test_rest.py": "88 passed", ...tests }, before: BEFORE, ...rest });

describe(RULE, () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["nothing", now({ [TEST]: "12 passed" }), []],
    ["a file that is still in the tree", now({}, { tree: [TEST] }), [`error ${TEST}: ${TEST} is still there, but its 12 tests are in no test report any more.`]],
    ["a file that was deleted", now({}), [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["a file that was deleted with its subject", now({}, { files: { "app/other.py": "1/2" } }), []],
    ["a file whose subject was only renamed", now({}, { files: { "app/invoices.py": "80/100" }, changes: { "app/invoices.py": `renamed ${CODE}` } }), [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["a file that is still in the tree while its subject is gone", now({}, { files: { "app/other.py": "1/2" }, tree: [TEST] }), [`error ${TEST}: ${TEST} is still there, but its 12 tests are in no test report any more.`]],
    ["a single case", now({ [TEST]: "11 passed" }), [`warning ${TEST}: 1 test of ${TEST} is gone: 12 ran in the baseline.`]],
    ["exactly 2 %", now({ [TEST]: "10 passed" }), [`error ${TEST}: 2 tests of ${TEST} are gone: 12 ran in the baseline.`]],
    ["cases that fail now, or are skipped", now({ [TEST]: "4 failed, 8 skipped" }), []],
    ["more than before", now({ [TEST]: "13 passed" }), []],
  ])("judges what is gone: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("takes less than 2 % for single cases", () => {
    const before = { tests: { "tests/test_a.py": "101 passed" } };
    expect(told(RULE, { tests: { "tests/test_a.py": "99 passed" }, before })[0]).toMatch(/^warning .* 2 tests /);
    expect(told(RULE, { tests: { "tests/test_a.py": "98 passed" }, before })[0]).toMatch(/^error .* 3 tests /);
  });

  it("never takes one case for many, however small the suite", () => {
    expect(told(RULE, { tests: { [TEST]: "1 passed" }, before: { tests: { [TEST]: "2 passed" } } })[0]).toMatch(/^warning/);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["was only ever skipped", {}, { [TEST]: "12 skipped" }],
    ["was skipped, beside others that are left", { [TEST]: "6 passed" }, { [TEST]: "6 passed, 6 skipped" }],
    ["belongs to a deprecated module", {}, { "tests/old/test_a.py": "12 passed" }],
  ])("does not miss what %s", (_, tests, before) => {
    expect(told(RULE, { tests, before: { tests: before }, modules: { old: { deprecated: true } } })).toEqual([]);
  });

  it("does not miss repetitions of one test, as of a second matrix job", () => {
    const scene = drawScene({ tests: { [TEST]: "10 passed" }, before: { tests: { [TEST]: "20 passed" } } });
    const before = { ...scene.before!.snapshot, tests: entriesOf({ [TEST]: { ...scene.before!.snapshot.tests.get(TEST)!, distinct: 10 } }) };
    const repeated = { ...scene, before: { ...scene.before!, snapshot: before } };
    expect(judge(repeated, [testsDisappeared], { problems: [], remarks: [] }).findings).toEqual([]);
    expect(judge(scene, [testsDisappeared], { problems: [], remarks: [] }).findings).toHaveLength(1);
  });

  it("does not miss parameters of a test that is still there, but the test", () => {
    const cases = (...names: string[]) => names.map((name) => ({ name, classname: "tests.test_billing" }));
    const of = (before: string[], now: string[]) => told(RULE, { tests: { [TEST]: cases(...now) }, before: { tests: { [TEST]: cases(...before) } } });
    expect(of(["test_tax[1]", "test_tax[2-a]", "test_tax[[3]]", "test_fee"], ["test_tax[1]", "test_fee"])).toEqual([]);
    expect(of(["add(int, int)", "add(int)", "take(1)"], ["add(int)", "take(1)"])).toEqual([]);
    expect(of(["test_tax[1]", "test_tax[2]", "test_fee"], ["test_tax[1]", "test_tax[2]"])).toEqual([`warning ${TEST}: 1 test of ${TEST} is gone: 3 ran in the baseline.`]);
    expect(of(["renders (mobile)", "renders (desktop)"], ["renders (mobile)"])).toHaveLength(1);
  });

  it("notes a test report that is gone without any test, unless a new one stands in for it", () => {
    const reports = (testReport: string, tests: SceneDrawing["tests"]): SceneDrawing => ({ files: {}, tests: tests!, testReport });
    const same = { [TEST]: "2 passed" };
    const moved = { ...reports("reports/junit.xml", same), before: reports("old/junit.xml", same) };
    expect(told(RULE, moved)).toEqual([]);
    const scene = drawScene({ ...reports("reports/junit.xml", same), before: "same" });
    const before = { ...scene.before!, snapshot: { ...scene.before!.snapshot, inputs: ["reports/junit-e2e.xml", "reports/junit.xml"] } };
    expect(judge({ ...scene, before }, [testsDisappeared], { problems: [], remarks: [] }).findings).toMatchObject([{
      level: "note", subject: "reports/junit-e2e.xml",
      message: "The baseline was taken with the test report reports/junit-e2e.xml, which this run did not read; no test is missing with it.",
    }]);
  });

  it("does not judge whole files and suites whose evidence was not to be had, unless somebody touched them", () => {
    const notRun = [{ name: "live suite", coverage: false, tests: true }];
    const why = "live suite was not run here: what only it feeds is not judged";
    expect(told(RULE, now({}, { tree: [TEST], notRun }))).toEqual([]);
    expect(whyNot(RULE, now({}, { tree: [TEST], notRun }))).toBe(why);
    expect(told(RULE, now({}, { tree: [TEST], notRun, changes: { [TEST]: "1" } }))).toHaveLength(1);
    expect(told(RULE, now({}, { notRun }))).toHaveLength(1);
    expect(told(RULE, now({ [TEST]: "6 passed" }, { notRun }))).toHaveLength(1);
    expect(whyNot(RULE, now({ [TEST]: "12 passed" }, { notRun }))).toBeUndefined();
  });

  it("follows a renamed test file, and counts its cases", () => {
    const renamed = (tests: string): SceneDrawing =>
      now({ "tests/test_money.py": tests }, { changes: { "tests/test_money.py": `renamed ${TEST}` } });
    expect(told(RULE, renamed("12 passed"))).toEqual([]);
    expect(told(RULE, renamed("2 passed"))).toEqual([`error ${TEST}: 10 tests of ${TEST} are gone: 12 ran in the baseline.`]);
  });

  it.each<[string, Record<string, string>, number]>([
    ["of the same name with as many cases", { "tests/unit/test_billing.py": "12 passed" }, 0],
    ["of the same name with fewer cases", { "tests/unit/test_billing.py": "11 passed" }, 1],
    ["of another name", { "tests/unit/test_bills.py": "12 passed" }, 1],
    ["of the same name in another language", { "tests/test_billing.pyx": "12 passed" }, 0],
    ["that is the suite's", { "suite:tests.test_billing": "12 passed" }, 0],
  ])("lets a new test file take over: one %s", (_, tests, findings) => {
    expect(told(RULE, now(tests))).toHaveLength(findings);
  });

  it.each<[string, SceneDrawing, string[]]>([
    ["in two new files of one folder, and what they test is covered as before", now({ "tests/test_pay.py": "6 passed", "tests/test_fees.py": "6 passed" }),
      [`note ${TEST}: 12 tests of ${TEST} are gone, and as many came in tests/test_fees.py and tests/test_pay.py: what they test is covered as before.`]],
    ["in part in a new file", now({ [TEST]: "6 passed", "tests/test_pay.py": "6 passed" }),
      [`note ${TEST}: 6 tests of ${TEST} are gone, and as many came in tests/test_pay.py: what they test is covered as before.`]],
    ["in another file of the folder that grew", now({ "tests/test_rest.py": "100 passed" }),
      [`note ${TEST}: 12 tests of ${TEST} are gone, and as many came in tests/test_rest.py: what they test is covered as before.`]],
    ["but for one", now({ "tests/test_pay.py": "11 passed" }), [`warning ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["but for two", now({ "tests/test_pay.py": "10 passed" }), [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["and what they test is covered worse: others came", now({ "tests/test_pay.py": "12 passed" }, { files: { [CODE]: "79/100" } }),
      [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["of a file that is still there, and was not run", now({ "tests/test_pay.py": "12 passed" }, { tree: [TEST] }),
      [`error ${TEST}: ${TEST} is still there, but its 12 tests are in no test report any more.`]],
    ["of a file that is still there, and holds no test any more", now({ "tests/test_pay.py": "12 passed" }, { tree: [TEST], look: { idle: new Set([TEST as RepoPath]) } }),
      [`note ${TEST}: 12 tests of ${TEST} are gone, and as many came in tests/test_pay.py: what they test is covered as before.`]],
    ["in a new file of the same folder, and what they test was renamed with them", now({ "tests/test_invoices.py": "12 passed" }, { files: { "app/invoices.py": "80/100" }, changes: { "app/invoices.py": `renamed ${CODE}` } }),
      [`note ${TEST}: 12 tests of ${TEST} are gone, and as many came in tests/test_invoices.py: what they test is covered as before.`]],
    ["in a new file, and what was renamed with them is covered worse", now({ "tests/test_invoices.py": "12 passed" }, { files: { "app/invoices.py": "79/100" }, changes: { "app/invoices.py": `renamed ${CODE}` } }),
      [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["in a folder elsewhere", now({ "web/test_pay.py": "12 passed" }), [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
    ["as a suite of no known file", now({ "suite:pay": "12 passed" }), [`error ${TEST}: ${TEST} is gone with 12 tests that ran in the baseline, while ${CODE} is still there.`]],
  ])("sets off what came elsewhere: as many %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("sets off within a module, as a warning where nothing shows what is tested, and never against another module", () => {
    const modules = { a: {}, b: {} };
    const before = { tests: { "tests/a/x.test.ts": "30 passed", "tests/a/deep/y.test.ts": "30 passed", "tests/b/z.test.ts": "30 passed" } };
    const of = (x: string, y: string, z: string) => told(RULE, { modules, before, tests: { "tests/a/x.test.ts": x, "tests/a/deep/y.test.ts": y, "tests/b/z.test.ts": z } });
    expect(of("1 passed", "59 passed", "30 passed")).toEqual(["warning tests/a/x.test.ts: 29 tests of tests/a/x.test.ts are gone, and as many came in tests/a/deep/y.test.ts."]);
    expect(of("1 passed", "30 passed", "59 passed")).toEqual(["error tests/a/x.test.ts: 29 tests of tests/a/x.test.ts are gone: 30 ran in the baseline."]);
    expect(of("1 passed", "1 passed", "59 passed")[0]).toMatch(/^error a: 58 tests of a are gone/);
  });

  it("takes a renamed suite without a file for the same, where as many of its cases are there", () => {
    const before = { tests: { "suite:cart": "30 passed", "suite:tax": "30 passed" } };
    expect(told(RULE, { before, tests: { "suite:shopping cart": "30 passed", "suite:tax": "30 passed" } }))
      .toEqual(["warning cart: 30 tests of cart are gone, and as many came in shopping cart."]);
  });

  it("sets each case that came off against one that is gone", () => {
    const before = { tests: { "t/a.test.ts": "10 passed", "t/b.test.ts": "10 passed" } };
    expect(told(RULE, { before, tests: { "t/c.test.ts": "12 passed" } })).toEqual([
      "error t/b.test.ts: t/b.test.ts is gone with 10 tests that ran in the baseline.",
      "warning t/a.test.ts: 10 tests of t/a.test.ts are gone, and as many came in t/c.test.ts.",
    ]);
  });

  it("lets a new test file take over only once", () => {
    const before = { tests: { "a/test_x.py": "3 passed", "b/test_x.py": "3 passed" } };
    expect(told(RULE, { tests: { "c/test_x.py": "6 passed" }, before })).toEqual(["error b/test_x.py: b/test_x.py is gone with 3 tests that ran in the baseline."]);
  });

  it("misses a suite whose file nobody knows, as long as its code is there", () => {
    const before = { files: { "src/Billing.java": "1/2" }, tests: { "suite:com.acme.BillingTest": "3 passed" } };
    expect(told(RULE, { files: { "src/Billing.java": "1/2" }, tests: {}, before }))
      .toEqual(["error com.acme.BillingTest: The suite com.acme.BillingTest is gone with 3 tests that ran in the baseline."]);
    expect(told(RULE, { files: { "src/Other.java": "1/2" }, tests: {}, before })).toEqual([]);
  });

  it.each([
    ["billing.test.ts", "src/billing.ts"], ["billing.spec.tsx", "src/billing.tsx"], ["test_billing.py", "src/billing.py"],
    ["billing_test.go", "src/billing.go"], ["BillingTest.java", "src/Billing.java"], ["BillingTests.cs", "src/Billing.cs"],
    ["TestBilling.java", "src/Billing.java"], ["billing_spec.rb", "src/billing.rb"], ["BillingIT.java", "src/Billing.java"],
  ])("knows %s as the test of %s", (test, code) => {
    const drawing = { before: { files: { [code]: "1/2" }, tests: { [`tests/${test}`]: "3 passed" } }, tests: {} };
    expect(told(RULE, { ...drawing, files: { "src/else.ts": "1/1" } })).toEqual([]);
    expect(told(RULE, { ...drawing, files: { [code]: "1/2" } })).toHaveLength(1);
  });

  it("takes tests of another name for tests of their module, and forgives them when all of it is gone", () => {
    const before = { files: { "src/pay/card.ts": "1/2" }, tests: { "tests/pay/flows.test.ts": "3 passed" } };
    expect(told(RULE, { files: { "src/pay/card.ts": "1/2" }, tests: {}, modules: { pay: {} }, before })).toHaveLength(1);
    expect(told(RULE, { files: { "src/else.ts": "1/2" }, tests: {}, modules: { pay: {} }, before })).toEqual([]);
  });

  it("only warns where at least as many coverable lines left the code as tests", () => {
    expect(told(RULE, now({ [TEST]: "6 passed" }, { files: { [CODE]: "80/94" } }))[0]).toMatch(/^warning/);
    expect(told(RULE, now({ [TEST]: "6 passed" }, { files: { [CODE]: "80/95" } }))[0]).toMatch(/^error/);
    expect(told(RULE, now({ [TEST]: "6 passed" }, { files: { [CODE]: null } }))[0]).toMatch(/^error/);
  });

  it("weighs only what its code did not lose, each file and each module for itself", () => {
    const before = { files: { "src/a/x.ts": "9/90", "src/b/y.ts": "9/90" }, tests: { "tests/a/x.test.ts": "50 passed", "tests/b/y.test.ts": "50 passed" } };
    const lose = (x: string, y: string) => told(RULE, {
      files: { "src/a/x.ts": "9/50", "src/b/y.ts": "9/90" }, tests: { "tests/a/x.test.ts": x, "tests/b/y.test.ts": y }, modules: { a: {}, b: {} }, before,
    }).map((text) => text.slice(0, text.indexOf(":")));
    expect(lose("30 passed", "49 passed")).toEqual(["warning tests/a/x.test.ts", "warning tests/b/y.test.ts"]);
    expect(lose("30 passed", "48 passed")).toEqual(["error tests/b/y.test.ts", "warning tests/a/x.test.ts"]);
  });

  it("does not weigh what a deprecated module loses", () => {
    const before = { tests: { "tests/old/a.test.ts": "50 passed", "tests/b.test.ts": "50 passed" } };
    expect(told(RULE, { tests: { "tests/b.test.ts": "49 passed" }, modules: { old: { deprecated: true } }, before })).toEqual([
      "warning tests/b.test.ts: 1 test of tests/b.test.ts is gone: 50 ran in the baseline.",
    ]);
  });

  it("does not take a measured test file for its own subject", () => {
    const before = { files: { "tests/flows.test.ts": "9/9", "src/a.ts": "1/1" }, tests: { "tests/flows.test.ts": "3 passed" } };
    expect(told(RULE, { files: { "src/a.ts": "1/1" }, tests: {}, before })).toHaveLength(1);
  });

  it("says once for each module what a missing report took away", () => {
    const files = Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((name) => [`tests/api/${name}.test.ts`, "2 passed"]));
    const findings = ask(RULE, {
      tests: { "tests/web/x.test.ts": "3 passed" }, testReport: "reports/web.xml", tree: Object.keys(files), modules: { api: {}, web: {} },
      before: { tests: { ...files, "tests/web/x.test.ts": "3 passed" }, testReport: "reports/all.xml" },
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      level: "error", subject: "api", module: "api", at: { path: "tests/api/a.test.ts", line: null }, numbers: { tests: 14, before: 14 },
      message: "7 test files of api are gone from the test reports with 14 tests that ran in the baseline: tests/api/a.test.ts (2), " +
        "tests/api/b.test.ts (2), tests/api/c.test.ts (2), tests/api/d.test.ts (2), tests/api/e.test.ts (2) and 2 more.",
    });
    expect(findings[0]!.hint).toMatch(/^The baseline was taken with reports\/all\.xml, which this run did not read\./);
  });

  it("tells whole files and single cases of one module apart", () => {
    const before = { tests: { "tests/a.test.ts": "150 passed", "tests/b.test.ts": "149 passed", "tests/c.test.ts": "1 passed", "suite:live": "1 passed" } };
    expect(told(RULE, { tests: { "tests/a.test.ts": "149 passed", "tests/b.test.ts": "148 passed" }, before })).toEqual([
      "error project: 2 test files and suites of the project are gone from the test reports with 2 tests that ran in the baseline: live (1) and tests/c.test.ts (1).",
      "warning project: 2 tests of the project are gone: tests/a.test.ts (1) and tests/b.test.ts (1).",
    ]);
  });

  it("misses all tests where no test report was read at all", () => {
    expect(told(RULE, { files: BEFORE.files, before: BEFORE })[0]).toMatch(/^error project: 2 test files of the project are gone/);
  });

  it("is not judged without a baseline of tests, and finds nothing in the same run", () => {
    expect(whyNot(RULE, { tests: { [TEST]: "1 passed" } })).toBe("no baseline");
    expect(whyNot(RULE, { tests: { [TEST]: "1 passed" }, before: { files: { [CODE]: "1/2" } } })).toBe("the baseline holds no tests");
    expect(told(RULE, now({ [TEST]: "9 passed, 3 skipped" }, { before: "same" }))).toEqual([]);
  });
});
