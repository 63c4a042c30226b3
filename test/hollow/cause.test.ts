import { describe, expect, it } from "vitest";
import type { SceneDrawing } from "../support/draw.ts";
import { body, DEAD, imports, look, mark, replaces, scene, type Said } from "./make.ts";

const T = "tests/test_billing.py";
const M = "app/billing.py";
const ZERO = { lines: "0/3", functions: "0/1" };
const IMPORT = imports("app.billing");
const OUTER = { imports: [IMPORT, imports("matplotlib", { line: 4, swallowed: true })], bodies: [body(3, 9)], lenient: [{ line: 6, text: "return" }] };
const covering = { marks: [mark("covers", M)] };

describe("the cause", () => {
  it.each<[string, string, string[], Parameters<typeof scene>, Said]>([
    ["a module that is replaced", "subject-replaced", [`${T}:4 replaces app.billing with a mock`], [ZERO], { [T]: { replaced: [replaces("app.billing")] } }],
    ["a module that is replaced, in no report", "subject-replaced", [`${T}:4 replaces app.billing with a mock`], [null], { [T]: { replaced: [replaces("app.billing")] } }],
    ["a part of a module that is replaced", "members-mocked", [`${T}:4 replaces members of app.billing with mocks`], [ZERO], { [T]: { replaced: [replaces("app.billing", { partial: true })] } }],
    ["members that are mocked", "members-mocked", [`${T}:4 replaces app.billing.Billing with a mock`], [DEAD], { [T]: { replaced: [replaces("app.billing.Billing", { how: "member" })] } }],
    ["an automock", "members-mocked", [`${T}:4 replaces every member of app.billing with a stub`], [DEAD], { [T]: { replaced: [replaces("app.billing", { how: "automock" })] } }],
    ["a double", "members-mocked", [`${T}:4 makes a double of app.billing.Billing`], [ZERO], { [T]: { replaced: [replaces("app.billing.Billing", { how: "double" })] } }],
    ["an import that the test swallows", "import-failed", [`${T}:1 imports app.billing, and goes on when that fails`], [ZERO], { [T]: { imports: [imports("app.billing", { swallowed: true })] } }],
    ["an import that misses it", "never-imported", [`${T}:1 imports app.biling, which is not there, and goes on when that fails`], [ZERO], { [T]: { imports: [imports("app.biling", { swallowed: true })] } }],
    ["a loader that swallows the failure", "import-failed", ["app/rates.py:1 imports app.billing, and goes on when that fails"], [ZERO], { [T]: { imports: [imports("app.rates")] }, "app/rates.py": { bodies: [body(1, 2)], imports: [imports("app.billing", { swallowed: true })] } }],
    ["nothing that imports it", "never-imported", [], [null], { [T]: covering }],
    ["a remark that takes it out", "excluded", [`${M}:1 takes it out of measuring`], [null], { [T]: covering, [M]: { bodies: [body(2, 3)], excluded: [{ line: 1, text: "# pragma: no cover" }] } }],
    ["a file that was surely loaded and is in no report", "excluded", [], [null], { [T]: { imports: [imports("app.billing")] } }],
    ["an import that may not be reached", "unknown", [], [null], { [T]: { imports: [imports("app.billing", { line: 5 })], bodies: [body(3, 6)] } }],
    ["an import from outside, without which the test ends early", "import-failed", [`${T}:4 imports matplotlib, and goes on when that fails`], [DEAD], { [T]: OUTER }],
    ["one that is not swallowed", "unknown", [`${T}:6 lets a test end before it asserts anything`], [DEAD], { [T]: { ...OUTER, imports: [IMPORT, imports("matplotlib", { line: 4 })] } }],
    ["one without which the test goes on", "unknown", [], [DEAD], { [T]: { ...OUTER, lenient: [] } }],
    ["one after which another assertion is lenient", "unknown", [], [DEAD], { [T]: { ...OUTER, lenient: [{ line: 6, text: "assert status in (200, 500)" }] } }],
    ["one in another function", "unknown", [`${T}:6 lets a test end before it asserts anything`], [DEAD], { [T]: { ...OUTER, bodies: [body(3, 5), body(6, 9)] } }],
    ["one whose end did not run", "unknown", [], [DEAD, { files: { [T]: { lines: { 4: 1, 6: 0 } } } }], { [T]: OUTER }],
    ["nothing that shows it", "unknown", [], [DEAD], { [T]: { imports: [imports("app.billing")] } }],
  ])("of %s is %s", async (_, cause, proofs, made, said) => {
    const [found] = (await look(scene(...made), said)).hollow;
    expect(found?.cause).toBe(cause);
    expect(found?.proofs.map(({ path, line, shows }) => `${path}:${line} ${shows}`)).toEqual(proofs);
  });

  it("names all that one line replaces, as many as can be read", async () => {
    const members = (...names: string[]) => ({ [T]: { replaced: names.map((member) => replaces("app.billing", { how: "member", member })) } });
    const shown = async (...names: string[]): Promise<string | undefined> => (await look(scene(DEAD), members(...names))).hollow[0]?.proofs.map(({ line, shows }) => `${line} ${shows}`).join("; ");
    expect(await shown("charge", "Billing", "charge")).toBe("4 replaces app.billing.charge and app.billing.Billing with a mock");
    expect(await shown("a", "b", "c")).toBe("4 replaces app.billing.a, app.billing.b and app.billing.c with a mock");
    expect(await shown("a", "b", "c", "d", "e", "f", "g")).toMatch(/app\.billing\.e and 2 more with a mock$/);
  });

  it("shows lines that replace it, five at most", async () => {
    const replaced = Array.from({ length: 9 }, (_, at) => replaces("app.billing.charge", { how: "member", line: at + 4 }));
    expect((await look(scene(DEAD), { [T]: { replaced } })).hollow[0]?.proofs.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8]);
  });

  describe("in a file that is loaded before the tests", () => {
    const SET_UP = "tests/conftest.py";
    const drawing: SceneDrawing = { tree: [SET_UP] };
    const importing = { [T]: { imports: [imports("app.billing")] } };

    it.each<[string, string, string[], Said]>([
      ["is the module's replacement there", "subject-replaced", [`${SET_UP}:4 replaces app.billing with a mock`], { [SET_UP]: { replaced: [replaces("app.billing")] } }],
      ["is that of its members", "members-mocked", [`${SET_UP}:4 replaces app.billing.Billing with a mock`], { [SET_UP]: { replaced: [replaces("app.billing.Billing", { how: "member" })] } }],
      ["is not that of another module", "unknown", [], { [SET_UP]: { replaced: [replaces("app.rates")] } }],
      ["is not what lets the real thing through", "unknown", [], { [SET_UP]: { replaced: [replaces("app.billing.Billing", { how: "member", partial: true })] } }],
      ["is what the test itself replaces, if it does", "members-mocked", [`${T}:4 replaces app.billing.charge with a mock`],
        { [SET_UP]: { replaced: [replaces("app.billing")] }, [T]: { ...importing[T], replaced: [replaces("app.billing.charge", { how: "member" })] } }],
      ["is the import that the test misses, if it does", "never-imported", [`${T}:1 imports app.biling, which is not there, and goes on when that fails`],
        { [SET_UP]: { replaced: [replaces("app.billing")] }, [T]: { imports: [imports("app.biling", { swallowed: true })] } }],
    ])("%s", async (_, cause, proofs, said) => {
      const [found] = (await look(scene(DEAD, drawing), { ...importing, ...said })).hollow;
      expect(found?.cause).toBe(cause);
      expect(found?.proofs.map(({ path, line, shows }) => `${path}:${line} ${shows}`)).toEqual(proofs);
    });

    it("is not looked for where the subject is alive", async () => {
      const { count } = await look(scene({ lines: { 1: 1, 2: 1 }, functions: "1/1" }, drawing), { ...importing, [SET_UP]: { replaced: [replaces("app.billing")] } });
      expect(count.parsed).toBe(0);
    });
  });

  describe("of a package whose own tests reach nothing of it", () => {
    const OWN = "pay/pay_test.go";
    const drawn = scene(null, { files: { "pay/pay.go": "0/3", "rates/rates.go": "2/2" }, tests: { [OWN]: "1 passed", "rates/rates_test.go": "1 passed" } });
    const PAY = { bodies: [body(2, 3)], declares: ["Charge", "Gateway"] };
    const fake = replaces("Gateway", { how: "double" });

    it.each<[string, string, string[], Said[string]]>([
      ["a double", "members-mocked", [`${OWN}:4 makes a double of Gateway`], { replaced: [fake], used: ["g.Charge"] }],
      ["something that they declare", "members-mocked", [], { declares: ["recorder"] }],
      ["nothing at all", "never-imported", [], { used: ["t.Fatal"] }],
      ["a function that they declare", "never-imported", [`${OWN}:3 declares sum, which the tests call instead`], { declares: ["sum"], bodies: [body(3, 5, "sum"), body(7, 9, "TestSum")], used: ["sum"] }],
      ["the package beside a double", "unknown", [], { replaced: [fake], used: ["Charge"] }],
      ["the package by its name, from outside", "unknown", [], { replaced: [fake], used: ["pay.Charge"] }],
    ])("and call %s is %s", async (_, cause, proofs, said) => {
      const { hollow } = await look(drawn, { "pay/pay.go": PAY, "rates/rates.go": { bodies: [body(1, 2)] }, [OWN]: said });
      const found = hollow.find(({ subject }) => subject === "pay/pay.go");
      expect(found?.cause).toBe(cause);
      expect(found?.proofs.map(({ path, line, shows }) => `${path}:${line} ${shows}`)).toEqual(proofs);
    });
  });

  it("is the configuration of a coverage tool, by its line", async () => {
    const drawing: SceneDrawing = { tree: [".coveragerc"] };
    const texts = { ".coveragerc": "[run]\nsource = app\nomit =\n    app/bill*.py\n" };
    const [found] = (await look(scene(null, drawing), { [T]: covering }, texts)).hollow;
    expect(found).toMatchObject({ cause: "excluded", level: "warning", proofs: [{ path: ".coveragerc", line: 4, shows: "leaves app/bill*.py out of measuring" }] });
  });

  it("is not held up by a tool's configuration of anything", async () => {
    const config = `[run]\nomit =\n${"*i".repeat(95)}b\n${"    [[[{{{(((*\n".repeat(1000)}    app/bill*.py\n`;
    const started = performance.now();
    const [found] = (await look(scene(null, { tree: [".coveragerc"] }), { [T]: covering }, { ".coveragerc": config })).hollow;
    expect(found).toMatchObject({ cause: "excluded", proofs: [{ path: ".coveragerc", line: 1004 }] });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("is a list of what is measured, where an exclamation mark takes it out", async () => {
    const texts = { "package.json": "{ \"jest\": { \"collectCoverageFrom\": [\n\"app/**\",\n\"!app/billing.py\"\n] } }" };
    const [found] = (await look(scene(null, { tree: ["package.json"] }), { [T]: covering }, texts)).hollow;
    expect(found?.proofs).toMatchObject([{ path: "package.json", line: 3 }]);
  });

  it("is loading that stopped, with the line that raised", async () => {
    const texts = { [M]: "import gone\n\ndef total():\n    return 1\n" };
    const said = { [T]: covering, [M]: { bodies: [body(3, 4)] } };
    const [found] = (await look(scene({ lines: { 1: 1, 3: 0, 4: 0 } }), said, texts)).hollow;
    expect(found).toMatchObject({ state: "partly loaded", cause: "import-failed", proofs: [{ path: M, line: 1, text: "import gone" }] });
  });
});

describe("a witness", () => {
  const alone: SceneDrawing = { tests: { [T]: "18 passed" } };
  const importing: Said = { [T]: { imports: [imports("app.billing")] } };
  /** Nothing of it ran, not even when it was loaded. */
  const UNLOADED = { lines: { 1: 0, 2: 0, 3: 0 }, functions: "0/9" };
  const deadBeside = (...names: string[]): { readonly drawing: SceneDrawing; readonly said: Said } => ({
    drawing: {
      tests: { [T]: "1 passed", "tests/test_rates.py": "1 passed", ...Object.fromEntries(names.map((name) => [`tests/test_${name}.py`, "1 passed"])) },
      files: Object.fromEntries(names.map((name) => [`app/${name}.py`, "0/2"])),
    },
    said: { ...importing, ...Object.fromEntries(names.flatMap((name) => [[`tests/test_${name}.py`, {}], [`app/${name}.py`, { bodies: [body(1, 2)] }]])) },
  });

  it.each<[string, string, SceneDrawing, Said]>([
    ["W1, the test's own lines", "its own lines are in the report, and ran", { ...alone, files: { [T]: "3/3" } }, importing],
    ["W3, an import that ran", "it imports this file, which ran", alone, { [T]: { imports: [imports("app.billing"), imports("app.rates")] } }],
    ["W4, its siblings", "1 of 1 test files beside it reached what they are named after", {}, importing],
  ])("is %s", async (_, why, drawing, said) => {
    expect((await look(scene(DEAD, drawing), said)).hollow[0]?.witness?.why).toBe(why);
  });

  it("is W2, a context of the test", async () => {
    const made = scene(DEAD, alone);
    const runs = { byTest: new Map([[T, new Map()]]), outside: new Map(), unknown: 0 };
    const { hollow } = await look({ ...made, runs: runs as unknown as typeof made.runs }, importing);
    expect(hollow[0]?.witness?.why).toBe("the report tells what its tests ran");
  });

  it.each<[string, string, SceneDrawing, Said]>([
    ["an import that is mocked", "not-collected", alone, { [T]: { imports: [imports("app.billing"), imports("app.rates")], replaced: [replaces("app.rates")] } }],
    ["nothing at all", "not-collected", alone, importing],
    ["siblings of another project", "not-collected", { tests: { "web/tests/test_billing.py": "1 passed", "tests/test_rates.py": "1 passed" }, tree: ["web/package.json"] }, { "web/tests/test_billing.py": covering }],
    ["another process that the test starts", "subprocess", {}, { [T]: { imports: [imports("app.billing")], spawns: [{ line: 8, text: "subprocess.run([…])" }] } }],
  ])("is not %s: that is a note, counted as unwitnessed", async (_, cause, drawing, said) => {
    const { hollow, count } = await look(scene(UNLOADED, drawing), said);
    expect(hollow.find(({ subject }) => subject === M)).toMatchObject({ level: "note", atMost: "note", witness: null, cause });
    expect(count.unwitnessed).toBeGreaterThan(0);
  });

  it("is that its subject was loaded, where no other file names it", async () => {
    expect((await look(scene(DEAD, alone), importing)).hollow).toMatchObject([{ level: "error", witness: { why: "its subject was loaded, and no other file names it", path: M } }]);
  });

  it.each<[string, SceneDrawing, Said, Readonly<Record<string, string>>]>([
    ["another source names it", alone, importing, { "app/rates.py": "from app import billing\n" }],
    ["another file is not readable", { ...alone, files: { "app/unread.py": null } }, importing, {}],
    ["another file loads what it does not name", alone, importing, { "app/rates.py": "for one in pkgutil.iter_modules(app.__path__): ...\n" }],
    ["the test does not import it", alone, { [T]: { marks: [mark("covers", M)] } }, {}],
  ])("is not that its subject was loaded, where %s", async (_, drawing, said, texts) => {
    expect((await look(scene(DEAD, drawing), said, texts)).said).toEqual([`note ${M}: not-collected`]);
  });

  it("is not that its subject was loaded, where more runs wrote results than coverage", async () => {
    const made = scene(DEAD, alone);
    const second = { ...made.reports.find(({ kind }) => kind === "tests")!, path: "second.xml" };
    expect((await look({ ...made, reports: [...made.reports, second] }, importing)).said).toEqual([`note ${M}: not-collected`]);
  });

  describe("is that another test of the only run reached its subject, though most did not", () => {
    const { drawing, said } = deadBeside("a", "b", "c");

    it("which is one level lower: of several processes only one may be measured", async () => {
      const { hollow, count } = await look(scene(UNLOADED, drawing), said);
      expect(hollow.find(({ subject }) => subject === M)).toMatchObject({ level: "warning", atMost: "warning", witness: { indirect: true, path: "tests/test_rates.py" } });
      expect(count.unwitnessed).toBe(0);
    });

    it("and of old debt a note, as of a name alone", async () => {
      const debt = await look(scene(UNLOADED, { ...drawing, changes: { "app/rates.py": "1" } }), said);
      expect(debt.hollow.map(({ level }) => level)).toEqual(["note", "note", "note", "note"]);
    });

    const MOCKED = { line: 1, text: "sys.modules[\"app.billing\"] = Mock()" };
    it.each<[string, string, string]>([
      ["an error where the test replaces all of it, for all of itself", MOCKED.text, "error"],
      ["a warning where the line may be of one test only", `    ${MOCKED.text}`, "warning"],
      ["a warning where the real thing is brought back", `${MOCKED.text}\ndel sys.modules["app.billing"]`, "warning"],
    ])("and %s", async (_, text, level) => {
      const replacing = { [T]: { imports: [imports("app.billing", { line: 2 })], replaced: [replaces("app.billing", MOCKED)] } };
      const { hollow } = await look(scene(UNLOADED, drawing), { ...said, ...replacing }, { [T]: text });
      expect(hollow.find(({ subject }) => subject === M)).toMatchObject({ cause: "subject-replaced", level });
    });

    it("but not where that is of another language, another project, or one of two runs", async () => {
      const made = scene(UNLOADED, drawing);
      const note = [`note ${M}: not-collected`];
      const [results, coverage] = [made.reports.find(({ kind }) => kind === "tests")!, made.reports.find(({ kind }) => kind === "coverage")!];
      const twice = { ...made, reports: [...made.reports, { ...results, path: "second.xml" }, { ...coverage, path: "second.info" }] };
      expect((await look(twice, said)).said.filter((one) => one.includes(M))).toEqual(note);
      const apart = scene(UNLOADED, { ...drawing, tests: { ...drawing.tests, "web/tests/test_billing.py": "1 passed" }, tree: ["web/package.json"] });
      const web = { ...said, [T]: {}, "web/tests/test_billing.py": { marks: [mark("covers", M)] } };
      expect((await look(apart, web)).chains.find(({ link }) => link.test.startsWith("web/"))?.witness).toBeNull();
    });
  });
});
