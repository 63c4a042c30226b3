import { describe, expect, it } from "vitest";
import type { SceneDrawing } from "../support/draw.ts";
import { body, DEAD, imports, IMPORTING, look, mark, replaces, scene, type Said } from "./make.ts";

const T = "tests/test_billing.py";
const M = "app/billing.py";

describe("an accusation", () => {
  it("is made where the subject is dead, its test passes and was measured", async () => {
    expect((await look(scene(DEAD), IMPORTING)).said).toEqual([`error ${M}: unknown`]);
  });

  /** By the numbers of the guards; what is not of these languages has none. */
  it.each<[string, string, Parameters<typeof scene>, Said]>([
    ["1: only types, interfaces or re-exports", "nothing in it could run: it holds types, constants or re-exports", [DEAD], { [M]: { inert: true, bodies: [body(2, 3)] } }],
    ["1: no function at all", "it has no function", [{ lines: "0/3" }], { [M]: { bodies: [] } }],
    ["3: a body that ran while tests were collected", "it ran", [{ lines: { 1: 1, 2: 1, 3: 1, 4: 0 } }], {}],
    ["8: a file for one platform", "it is for one platform only, as its name says", [null, { files: { "app/billing_win.py": "0/3" }, tests: { "tests/test_billing_win.py": "1 passed", "tests/test_rates.py": "1 passed" } }], { "tests/test_billing_win.py": { marks: [mark("covers", "app/billing_win.py")] }, "app/billing_win.py": { bodies: [body(1, 2)] } }],
    ["9: what a tool wrote", "a tool wrote it, or it comes from elsewhere", [DEAD], { [M]: { generated: true, bodies: [body(2, 3)] } }],
    ["12: a façade whose implementation ran", "it passes on what is in app/rates.py, which ran", [DEAD], { [M]: { bodies: [body(2, 3)], imports: [imports("app.rates", { how: "reexport", names: ["vat"] })] } }],
    ["13: an heir that ran and is imported", "app/rates.py extends Billing of it, and ran", [DEAD], { [T]: { imports: [imports("app.billing"), imports("app.rates")] }, [M]: { bodies: [body(2, 3)], declares: ["Billing"] }, "app/rates.py": { bodies: [body(1, 2)], extends: ["Billing"] } }],
    ["14: a file that the report knows under its old name", "the report still knows it as app/invoices.py", [null, { changes: { [M]: "renamed app/invoices.py" }, foreign: ["app/invoices.py"], files: { "app/other.py": "1/2" } }], {}],
    ["7: functions that a native twin takes the place of", "line 9 takes functions of the same names from outside of the tree", [DEAD], { [M]: { bodies: [body(2, 3, "total")], imports: [imports("_billing", { line: 9, names: ["*"], swallowed: true })] } }],
    ["7: a class that a native twin takes the place of", "line 9 takes functions of the same names from outside of the tree", [DEAD], { [M]: { bodies: [body(2, 3, "__init__")], declares: ["Parser"], imports: [imports("_billing", { line: 9, names: ["Parser"], swallowed: true })] } }],
    ["8: functions of a branch that was not taken", "its functions stand in branches that were not taken when it was loaded: they are not of this platform", [{ lines: { 1: 1, 2: 0, 3: 0 } }], { [M]: { bodies: [body(2, 3)], branches: [{ from: 2, to: 3, decided: 1 }] } }],
    ["only constants that are taken of it", "the test takes nothing of it but constants", [DEAD], { [T]: { imports: [imports("app.billing", { names: ["LIMIT"] })] }, [M]: { bodies: [body(2, 3)], declares: ["total"] } }],
    ["20: cases that are only announced", "none of its cases that passed has a body", [DEAD, { tests: { [T]: [{ name: "works later" }], "tests/test_rates.py": "1 passed" } }], { [T]: { imports: [imports("app.billing")], tests: [{ title: "works later", within: [], line: 3, todo: true, assertions: 0 }] } }],
  ])("is not made of %s", async (_, why, made, said) => {
    const looked = await look(scene(...made), { ...IMPORTING, ...said });
    expect(looked.said).toEqual([]);
    expect(looked.chains.map((chain) => chain.why)).toContain(why);
  });

  it("2: says that no function ran, never that nothing was imported", async () => {
    expect((await look(scene({ lines: "0/3", functions: "0/1" }), IMPORTING)).said).toEqual([`error ${M}: unknown`]);
  });

  it("5: is not made of end-to-end tests, which have no single subject", async () => {
    const { said, count } = await look(scene(DEAD, { tests: { "tests/e2e/test_billing.py": "3 passed", "tests/test_rates.py": "1 passed" } }));
    expect([said, count.abstained]).toEqual([[], 1]);
  });

  it("7: is not made of a language that the reports do not measure", async () => {
    const drawing: SceneDrawing = { files: { "src/a.ts": null }, tests: { "src/a.test.ts": "3 passed", "tests/test_rates.py": "1 passed" } };
    expect((await look(scene("3/3", drawing), { "src/a.ts": { bodies: [body(1, 2)] }, "src/a.test.ts": { marks: [mark("covers", "src/a.ts")] } })).said).toEqual([]);
  });

  it("10: is not made of a mirror that is a stand-in itself", async () => {
    const drawing: SceneDrawing = { files: { "app/fakes/store.py": DEAD }, tests: { "tests/fakes/test_store.py": "3 passed", "tests/test_rates.py": "1 passed" } };
    const said = { "app/fakes/store.py": { bodies: [body(2, 3)] }, "tests/fakes/test_store.py": { marks: [mark("covers", "app/fakes/store.py")] } };
    expect((await look(scene("3/3", drawing), said)).said).toEqual([]);
  });

  it("11: is not made where several files fit a name equally well", async () => {
    const drawing: SceneDrawing = { files: { "a/models.py": DEAD, "b/models.py": DEAD }, tests: { "tests/test_models.py": "3 passed", "tests/test_rates.py": "1 passed" } };
    const { said, abstained } = await look(scene("3/3", drawing), { "a/models.py": { bodies: [body(2, 3)] }, "b/models.py": { bodies: [body(2, 3)] }, "tests/test_models.py": {} });
    expect(said).toEqual([]);
    expect(abstained).toEqual([{ test: "tests/test_models.py", why: "2 files fit its name equally well: a/models.py, b/models.py" }]);
  });

  it("4: is never made of a single case: what a file's other cases ran speaks for all of them", async () => {
    const bits = { base: 0, words: new Uint32Array([0b1000]) };
    const made = scene(DEAD);
    const runs = { byTest: new Map([[T, new Map([[M, bits]])]]), outside: new Map(), unknown: 0 };
    const looked = await look({ ...made, runs: runs as unknown as typeof made.runs }, IMPORTING);
    expect(looked.said).toEqual([`note ${M}: unknown`]);
    expect(looked.idle).toEqual([]);
  });

  it("6: is a note where a job wrote test results and no coverage", async () => {
    const made = scene(DEAD);
    const job = (path: string, own: string): typeof made => {
      const [report] = made.reports.filter(({ kind }) => kind === "tests");
      return { ...made, reports: [...made.reports, { ...report!, path }], cases: made.cases.map((one) => (one.file === own ? { ...one, report: path } : one)) };
    };
    expect((await look(job("device.xml", T), IMPORTING)).said).toEqual([`note ${M}: not-collected`]);
  });

  it.each([["App/Billing.py"], ["C:\\ci\\shop\\app\\billing.py"], ["/build/app/billing.py"], ["billing.py"]])(
    "15: is not made of a file that an unknown path of a report may mean: %s", async (foreign) => {
      const made = scene(null, { files: { "app/other.py": "1/2" } });
      const unresolved = [{ path: foreign, report: "lcov.info", why: "no match", candidates: [], lines: null }] as typeof made.unresolved;
      const looked = await look({ ...made, unresolved }, IMPORTING);
      expect([looked.said, looked.why]).toEqual([[], `lcov.info speaks of ${foreign}, which may be it`]);
    });

  it.each(["rebilling.py", "app/billing.py.orig", "/usr/lib/json.py"])("15: is made beside an unknown path of another file: %s", async (path) => {
    const made = scene(null, { files: { "app/other.py": "1/2" } });
    const unresolved = [{ path, report: "lcov.info", why: "no match", candidates: [], lines: null }] as typeof made.unresolved;
    expect((await look({ ...made, unresolved }, IMPORTING)).said).toHaveLength(1);
  });

  it("16: is made of no test that a part of a run did not run, and without a witness of none that it did", async () => {
    expect((await look(scene(DEAD, { partial: true, tests: { "tests/test_rates.py": "2 passed" } }), IMPORTING)).said).toEqual([]);
    expect((await look(scene({ lines: { 1: 0, 2: 0, 3: 0 }, functions: "0/9" }, { partial: true, tests: { [T]: "2 passed" } }), { [T]: { imports: [imports("app.billing")] } })).said).toEqual([`note ${M}: not-collected`]);
  });

  it.each<[string, string, string | null]>([
    ["inline fun twice(f: () -> Unit) { f(); f() }\ninline fun <T> once(f: () -> T) = f()\n", "note", "inlined"],
    ["inline fun twice(f: () -> Unit) { f(); f() }\nfun once() = 1\n", "warning", null], ["", "warning", null],
  ])("17: is one level lower of functions that are all inlined: %j", async (text, level, why) => {
    const [subject, test] = ["src/main/kotlin/a/Times.kt", "src/test/kotlin/a/TimesTest.kt"];
    const files = { [subject]: { lines: "0/3", functions: "0/2" }, "src/main/kotlin/a/Rates.kt": { lines: "3/3", functions: "1/1" } };
    const tests = { [test]: "3 passed", "src/test/kotlin/a/RatesTest.kt": "1 passed" };
    const looked = await look(scene(null, { files, tests }), { [subject]: "no grammar", [test]: "no grammar" }, { [subject]: text });
    expect(looked.hollow.map((one) => [one.subject, one.level, one.atMost])).toEqual([[subject, level, level]]);
    const [chain] = looked.chains;
    expect(chain?.why.includes("inlined")).toBe(why !== null);
  });

  it("18: is not made of a project of which nothing was collected, which is said as a whole", async () => {
    const dead = { lines: "0/3", functions: "0/2" };
    const drawing = (passed: number, tests: Record<string, string> = {}): SceneDrawing => ({
      files: { "web/pyproject.toml": null, "web/page.py": dead, "web/menu.py": dead, "app/other.py": { lines: "3/3", functions: "2/2" } },
      tests: { "web/tests/test_page.py": `${passed} passed`, "web/tests/test_menu.py": "10 passed", "tests/test_rates.py": "1 passed", ...tests },
    });
    const said = {
      "web/page.py": { bodies: [body(2, 3)] }, "web/menu.py": { bodies: [body(2, 3)] },
      "web/tests/test_page.py": { imports: [imports("web.page"), imports("app.other")] }, "web/tests/test_menu.py": { imports: [imports("web.menu"), imports("app.other")] }, "app/other.py": { bodies: [body(2, 3)] },
    };
    const looked = await look(scene("3/3", drawing(10)), said);
    expect([looked.said, looked.unmeasured]).toEqual([[], [{ project: "web", passed: 20, files: 2 }]]);
    const few = await look(scene("3/3", drawing(9)), said);
    expect([few.said, few.unmeasured]).toEqual([["error web/menu.py: unknown", "error web/page.py: unknown"], []]);
  });

  it("is not made of tests that say themselves that they have no single subject", async () => {
    const wide = [{ line: 3, text: "pytestmark = pytest.mark.e2e" }];
    const looked = await look(scene(DEAD), { [T]: { imports: [imports("app.billing")], wide } });
    expect([looked.said, looked.abstained]).toEqual([[], [{ test: T, why: "line 3 says that it has no single subject: pytestmark = pytest.mark.e2e" }]]);
    expect((await look(scene(DEAD), { [T]: { wide, marks: [mark("covers", M)], imports: [imports("app.rates")] } })).said).toEqual([`error ${M}: unknown`]);
  });

  it("19: is a note where the test reads its subject as text", async () => {
    const reads = { [T]: { reads: [{ line: 3, text: "open(\"app/billing.py\")" }] } };
    expect((await look(scene(DEAD), reads)).said).toEqual([`note ${M}: unknown`]);
  });

  it("21: is accepted by a remark with a reason, in test or subject, and counted", async () => {
    for (const path of [T, M]) {
      const said: Said = { ...IMPORTING, [path]: { ...(IMPORTING[path] as object), bodies: [body(2, 3)], marks: [mark("accepted", "goes in March", 7)] } };
      const { hollow, count, remarks } = await look(scene(DEAD), said);
      expect(hollow[0]?.accepted).toMatchObject({ path, line: 7, text: "goes in March" });
      expect([count.accepted, remarks]).toEqual([1, [`1 hollow test subject is accepted by remarks in sources: ${path}:7 (goes in March).`]]);
    }
  });

  it("21: is not accepted without a reason, and the line is named", async () => {
    const { hollow, remarks } = await look(scene(DEAD), { [T]: { imports: [imports("app.billing")], marks: [mark("accepted", "", 7)] } });
    expect([hollow[0]?.accepted, remarks]).toEqual([null, [`${T}:7 says proofgate-ok without a reason, so it accepts nothing.`]]);
  });

  it("22: is a warning where the coverage tool may not have understood the file", async () => {
    expect((await look(scene(null), { ...IMPORTING, [M]: { bodies: [body(2, 3)], damaged: true } })).said).toEqual([`warning ${M}: excluded`]);
  });

  it("is not made of a subject that the test replaces only in part and calls", async () => {
    const said = { [T]: { imports: [imports("app.billing")], replaced: [replaces("app.billing", { partial: true })] } };
    expect((await look(scene({ lines: "2/3", functions: "1/9" }), said)).said).toEqual([]);
  });
});
