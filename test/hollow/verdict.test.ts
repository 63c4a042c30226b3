import { describe, expect, it } from "vitest";
import type { IgnoreSettings } from "../../src/model/settings.ts";
import type { SceneDrawing } from "../support/draw.ts";
import { body, DEAD, imports, IMPORTING, look, mark, replaces, scene, type Said } from "./make.ts";

const T = "tests/test_billing.py";
const M = "app/billing.py";
const BY_NAME: Said = { [T]: {} };

describe("the level", () => {
  it.each<[string, string, Said, SceneDrawing]>([
    ["strong, without a base", "error", IMPORTING, {}],
    ["strong, where the test changed", "error", IMPORTING, { changes: { [T]: "3" } }],
    ["strong, where the subject changed", "error", IMPORTING, { changes: { [M]: "3" } }],
    ["strong, of old debt", "warning", IMPORTING, { changes: { "app/rates.py": "1" } }],
    ["explicit by a remark in the test", "error", { [T]: { marks: [mark("covers", M)] } }, {}],
    ["explicit by the configuration", "error", BY_NAME, { settings: { links: [{ tests: T, subject: M }] } }],
    ["by name alone", "warning", BY_NAME, {}],
    ["by name, with a swallowed import that is not there", "error", { [T]: { imports: [imports("app.billling", { swallowed: true })] } }, {}],
    ["by name, with a swallowed import of somebody else's", "warning", { [T]: { imports: [imports("numpy", { swallowed: true })] } }, {}],
  ])("%s is %s", async (_, level, said, drawing) => {
    expect((await look(scene(DEAD, drawing), said)).hollow.map((one) => one.level)).toEqual([level]);
  });

  it.each<[string, Said]>([["by name alone", BY_NAME], ["left out of measuring", { ...IMPORTING, [M]: { bodies: [body(2, 3)], excluded: [{ line: 1, text: "# pragma: no cover" }] } }]])(
    "%s cannot be raised above a warning", async (_, said) => {
      const made = said === BY_NAME ? scene(DEAD) : scene(null);
      expect((await look(made, said)).hollow.map(({ atMost }) => atMost)).toEqual(["warning"]);
    });

  it("is a note at most where fewer than four of five cases are known to be of a file", async () => {
    const tests = (lost: number): SceneDrawing => ({ tests: { [T]: "3 passed", "tests/test_rates.py": "1 passed", "suite:elsewhere": `${lost} passed` } });
    expect((await look(scene(DEAD, tests(1)), IMPORTING)).said).toEqual([`error ${M}: unknown`]);
    const poor = await look(scene(DEAD, tests(2)), IMPORTING);
    expect(poor.said).toEqual([`note ${M}: unknown`]);
    expect(poor.remarks[0]).toMatch(/^4 of 6 test cases were resolved to files\. /);
  });

  it("is a note where others of its tests were skipped, and nothing shows what those that passed do instead", async () => {
    const tests = { [T]: "2 passed, 1 skipped", "tests/test_rates.py": "2 passed" };
    expect((await look(scene(DEAD, { tests }), IMPORTING)).said).toEqual([`note ${M}: unknown`]);
    expect((await look(scene(DEAD, { tests }), { [T]: { imports: [imports("app.billing")], replaced: [replaces("app.billing")] } })).said).toEqual([`error ${M}: subject-replaced`]);
  });

  it("is no more than a note where the test itself ran other code that it imports", async () => {
    const made = scene(DEAD);
    const bits = { base: 0, words: new Uint32Array([0b100]) };
    const runs = { byTest: new Map([[T, new Map([["app/rates.py", bits]])]]), outside: new Map(), unknown: 0 };
    const said = { [T]: { imports: [imports("app.billing"), imports("app.rates")] } };
    expect((await look({ ...made, runs: runs as unknown as typeof made.runs }, said)).said).toEqual([`note ${M}: unknown`]);
  });
});

describe("one finding", () => {
  it("stands for a subject, and lists all its tests", async () => {
    const drawing: SceneDrawing = { tests: { [T]: "18 passed", "tests/billing_test.py": "2 passed", "tests/test_rates.py": "1 passed" } };
    const { hollow } = await look(scene(DEAD, drawing), { ...IMPORTING, "tests/billing_test.py": { imports: [imports("app.billing")] } });
    expect(hollow).toMatchObject([{ subject: M, tests: ["tests/billing_test.py", T], passed: 20, functions: 9 }]);
  });
});

describe("the count", () => {
  it("tells how hard was looked", async () => {
    const drawing: SceneDrawing = { tests: { [T]: "18 passed", "tests/test_rates.py": "1 passed", "tests/test_nothing_here.py": "1 passed" } };
    expect((await look(scene(DEAD, drawing), { ...IMPORTING, "tests/test_nothing_here.py": {} })).count)
      .toMatchObject({ testFiles: 3, linked: 2, abstained: 1, unwitnessed: 0, cases: { total: 20, resolved: 20 } });
  });

  it("understands nothing where nothing is suspicious", async () => {
    expect((await look(scene({ lines: "3/3", functions: "9/9" }), IMPORTING)).count.parsed).toBe(0);
  });

  it("names sources that could not be understood", async () => {
    const { remarks, said } = await look(scene(DEAD), { [T]: "minified" });
    expect(remarks).toEqual(["1 source could not be understood and was judged by names alone: 1 minified."]);
    expect(said).toEqual([`warning ${M}: unknown`]);
  });

  it("names links of the configuration that lead nowhere, with their lines", async () => {
    const drawing: SceneDrawing = { settings: { links: [{ tests: "tests/**", subject: "app/gone.py" }], source: { path: "proofgate.yml", lines: new Map([["links.0", 5]]) } } };
    expect((await look(scene("3/3", drawing))).remarks).toEqual(["The link to app/gone.py leads nowhere: there is no such file (proofgate.yml:5)."]);
  });

  it("names links of the configuration that hold no test file, however many test files there are", async () => {
    const drawing: SceneDrawing = { settings: { links: [{ tests: "tests/nix/*.py", subject: "app/rates.py" }], source: { path: "proofgate.yml", lines: new Map([["links.0", 5]]) } } };
    expect((await look(scene("3/3", drawing))).remarks).toEqual(["The link to app/rates.py holds no test file: nothing fits tests/nix/*.py (proofgate.yml:5)."]);
  });

  it("names remarks in tests that say to cover what is not there, with their lines", async () => {
    const made: Said = { [T]: { marks: [mark("covers", "app/gone.py", 3), mark("covers", "app/billing.py", 4), mark("covers", "everything", 5)] } };
    expect((await look(scene("3/3"), made)).remarks).toEqual([`${T}:3 says that it covers app/gone.py, which is nothing of the tree, so it links nothing.`]);
  });
});

describe("without sound reports", () => {
  it.each<[string, string, SceneDrawing]>([
    ["no tests", "no test report was read", { files: { [M]: DEAD } }],
    ["no coverage", "no coverage report was read", { files: { [M]: null }, tests: { [T]: "1 passed" } }],
    ["foreign paths", "half of the coverage reports' paths, or more, fit no file of the repository", { files: { [M]: DEAD }, tests: { [T]: "1 passed" }, foreign: ["/opt/lib/a.py", "/opt/lib/b.py"] }],
    ["many tests and nothing that ran", "coverage was not collected", { files: { [M]: "0/9" }, tests: { [T]: "20 passed" } }],
  ])("of %s nobody is accused, and it is said", async (_, why, drawing) => {
    const { drawScene } = await import("../support/draw.ts");
    const { said, remarks } = await look(drawScene(drawing), IMPORTING);
    expect([said, remarks]).toEqual([[], [`Hollow tests were not looked for: ${why}.`]]);
  });
});

describe("laws", () => {
  const grid = [...Array.from({ length: 8 }, (_, bits) => bits)].map((bits) => ({ 1: bits & 1, 2: (bits >> 1) & 1, 3: (bits >> 2) & 1 }));
  const facts: Said = { ...IMPORTING, [M]: { bodies: [body(2, 3)] } };
  const accused = async (lines: Readonly<Record<number, number>>, tests?: SceneDrawing["tests"]): Promise<boolean> =>
    (await look(scene({ lines }, tests ? { tests } : {}), facts)).hollow.some(({ level }) => level !== "note");

  it("another hit never adds an accusation", async () => {
    for (const lines of grid) {
      for (const line of [1, 2, 3] as const) {
        if (!(await accused(lines))) expect(await accused({ ...lines, [line]: 1 }) && lines[line] === 1).toBe(false);
        if (await accused({ ...lines, [line]: 1 })) expect(await accused(lines)).toBe(true);
      }
    }
  });

  it("what lives is never accused", async () => {
    for (const lines of grid.filter((one) => one[3] > 0)) expect(await accused(lines)).toBe(false);
  });

  it("nobody is accused without a witness", async () => {
    for (const lines of grid) {
      const { hollow } = await look(scene({ lines }, { tests: { [T]: "18 passed" } }), facts, { "app/rates.py": "import billing" });
      for (const one of hollow) expect([one.witness, one.level]).toEqual([null, "note"]);
    }
  });

  it("shuffled facts change nothing", async () => {
    const said = (list: readonly ReturnType<typeof replaces>[]): Said => ({ [T]: { imports: [imports("app.billing")], replaced: list } });
    const two = [replaces("app.billing.a", { how: "member", line: 3 }), replaces("app.billing.b", { how: "member", line: 9 })];
    expect((await look(scene(DEAD), said(two))).said).toEqual((await look(scene(DEAD), said([...two].reverse()))).said);
  });

  it("an acceptance of the configuration is not the examination's to know", () => {
    const entry: Pick<IgnoreSettings, "rule" | "subject"> = { rule: "tests-without-coverage", subject: M };
    return expect(look(scene(DEAD, { ignore: [entry] }), IMPORTING)).resolves.toMatchObject({ said: [`error ${M}: unknown`] });
  });
});

describe("the pairing of the configuration", () => {
  const ALONE = { [T]: "18 passed" };
  const EXPECT = { name: "unit", coverage: ["cov/*.xml"], tests: ["results/**"], count: null, cases: null, unless: null };
  const drawn = (paths: readonly [coverage: string, tests: string], expect_: readonly (typeof EXPECT)[], extra: readonly string[] = []): ReturnType<typeof scene> => {
    const made = scene({ lines: { 1: 0, 2: 0, 3: 0 }, functions: "0/9" }, { tests: ALONE, settings: { expect: expect_ } });
    const reports = made.reports.map((report) => (report.kind === "coverage"
      ? { ...report, path: paths[0], cover: { files: 2, lines: { hit: 3, total: 5 }, branches: null, functions: null } } : { ...report, path: paths[1] }));
    const more = extra.map((path) => ({ ...reports.find(({ kind }) => kind === "tests")!, path }));
    return { ...made, reports: [...reports, ...more], cases: made.cases.map((one) => ({ ...one, report: paths[1] })) };
  };
  const OWN = { [T]: { imports: [imports("app.billing")] } };

  it.each<[string, ReturnType<typeof scene>, string]>([
    ["names the test's report with a coverage report", drawn(["cov/a.xml", "results/a.xml"], [EXPECT]), "error"],
    ["names them with a dot in front", drawn(["cov/a.xml", "results/a.xml"], [{ ...EXPECT, coverage: ["./cov/a.xml"] }]), "error"],
    ["names them apart", drawn(["cov/a.xml", "results/a.xml"], [{ ...EXPECT, tests: [] }, { ...EXPECT, coverage: [] }]), "note"],
    ["names other reports", drawn(["cov/a.xml", "junit.xml"], [EXPECT]), "note"],
    ["holds more results than coverage", drawn(["cov/a.xml", "results/a.xml"], [EXPECT], ["results/b.xml"]), "note"],
    ["is not there", drawn(["cov/a.xml", "results/a.xml"], []), "note"],
  ])("is a witness only where one entry of `expect` holds both: it %s", async (_, made, level) => {
    const looked = await look(made, OWN);
    expect(looked.hollow.map((one) => one.level)).toEqual([level]);
    if (level === "error") expect(looked.hollow[0]?.witness?.why).toBe("the configuration says that cov/a.xml is of the same run (unit)");
  });
});

describe("reports that do not fit the sources", () => {
  it.each<[string, (made: ReturnType<typeof scene>) => ReturnType<typeof scene>, RegExp]>([
    ["measure lines beyond the end of a file", (made) => ({ ...made, files: made.files.map((file) => (file.path === "app/rates.py" ? { ...file, lines: 1 } : file)) }), /^the coverage reports do not fit the sources, for they measure line 2 of app\/rates\.py, which has 1\.$/],
    ["measure blank lines", (made) => ({ ...made, look: { ...made.look, misfits: new Map([["app/rates.py", { measured: 9, empty: 3 }]]) as unknown as typeof made.look.misfits } }), /^the coverage reports do not fit the sources, for they measure blank lines of app\/rates\.py\.$/],
    ["are of another commit", (made) => ({ ...made, look: { ...made.look, commits: ["a".repeat(40)] }, reports: made.reports.map((report) => (report.kind === "coverage" ? { ...report, commit: "b".repeat(40) } : report)) }), / is of another commit\.$/],
  ])("silence the files: they %s", async (_, changed, why) => {
    const sound = scene(DEAD);
    expect((await look(sound, IMPORTING)).said).toHaveLength(1);
    const looked = await look(changed(sound), IMPORTING);
    expect([looked.said, looked.chains]).toEqual([[], []]);
    expect(looked.remarks[0]).toMatch(/^Hollow tests were not looked for: /);
    expect(looked.remarks[0]!.replace("Hollow tests were not looked for: ", "")).toMatch(why);
  });

  it("name stray links of the configuration all the same", async () => {
    const made = scene(DEAD, { settings: { links: [{ tests: T, subject: "app/gone.py" }] } });
    const looked = await look({ ...made, reports: made.reports.filter(({ kind }) => kind === "tests") }, IMPORTING);
    expect(looked.remarks).toEqual(["Hollow tests were not looked for: no coverage report was read.", "The link to app/gone.py leads nowhere: there is no such file."]);
  });
});

describe("the first words of a name", () => {
  const [subject, test] = ["src/formats/json.ts", "test/formats/json-coverage-laws.test.ts"];
  const others = ["a", "b", "c", "d", "e"].map((name) => `src/formats/${name}.ts`);
  const made = scene(null, {
    files: { [subject]: { lines: "0/3", functions: "0/2" }, ...Object.fromEntries(others.map((path) => [path, { lines: "3/3", functions: "2/2" }])) },
    tests: { [test]: "3 passed", "test/formats/a.test.ts": "1 passed" },
  });

  it.each([[4, "error"], [5, null]])("tell too little where the test imports %i files beside the subject as well: %s", async (count, level) => {
    const paths = [subject, ...others.slice(0, count)];
    const { chains } = await look(made, { [subject]: { bodies: [body(2, 3)] }, [test]: { imports: paths.map((path) => imports(path)) }, ...Object.fromEntries(others.map((path) => [path, { bodies: [body(2, 3)] }])) });
    expect(chains.map((chain) => [chain.link.level, chain.level])).toEqual([[level === null ? "weak" : "strong", level]]);
  });
});
