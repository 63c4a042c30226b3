import { afterEach, describe, expect, it } from "vitest";
import { baseline } from "../../src/commands/baseline.ts";
import { gate } from "../../src/gate.ts";
import { openWorld } from "../../src/edge/world.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { newRepo, removeFolders, type GitRepo } from "../support/git-repo.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterEach(removeFolders);

const CONFIG = "version: 1\ncoverage: ['cov/*.info']\ntests: ['junit/*.xml']\ntargets: { changedLines: 80 }\n";
const code = (lines: number, name = "a"): string => Array.from({ length: lines }, (_, at) => `export const ${name}${at} = () => ${at};\n`).join("");
const TESTS = "import { it } from 'vitest';\nit('adds', () => {});\n";

const SHOP = {
  "proofgate.yml": CONFIG, ".gitignore": "cov/\njunit/\n*.gen.js\n",
  "src/cart.js": code(100, "cart"), "src/tax.js": code(100, "tax"), "test/cart.test.js": TESTS, "test/tax.test.js": TESTS,
};
const CART = ["adds", "takes", "sums", "counts"];
const TAX = ["rounds", "adds"];
const REPORTS = {
  "cov/lcov.info": lcovOf({ "src/cart.js": [90, 100], "src/tax.js": [40, 100] }),
  "junit/unit.xml": junitOf({ "test/cart.test.js": CART, "test/tax.test.js": TAX }),
};

interface Asked {
  readonly base?: string;
  readonly partial?: boolean;
}

const judge = ({ root }: GitRepo, { base = "main", partial = false }: Asked = {}): Promise<Verdict> => gate(openWorld(root, { env: {} }), {
  config: null, coverage: null, tests: null, baseline: null, base, changesFrom: base, testOutcome: null, fork: false, partial,
});

/** A repository whose main branch has a baseline, and a topic branch that is checked out. */
const begun = async (files: Readonly<Record<string, string>> = {}, reports: Readonly<Record<string, string>> = REPORTS): Promise<GitRepo> => {
  const repo = newRepo();
  repo.commit({ ...SHOP, ...files });
  repo.write(reports);
  repo.commit({ ".proofgate/baseline.json": renderBaseline((await judge(repo)).now) });
  repo.git("checkout", "--quiet", "-b", "topic");
  return repo;
};

const updated = ({ root }: GitRepo): Promise<number> =>
  baseline({ root, update: true }, { out: () => undefined, err: () => undefined, colour: false, width: 100 });

const said = ({ verdict, findings, problems }: Verdict): { verdict: string; said: string[] } => ({
  verdict, said: [...findings.map(({ rule, level, subject }) => `${level} ${rule} ${subject}`), ...problems.map(({ slug, message }) => `${slug}: ${message}`)],
});

const PASSED = { verdict: "passed", said: [] };

describe("a pull request is not failed by", () => {
  it("nothing at all", async () => {
    expect(said(await judge(await begun()))).toEqual(PASSED);
  });

  it("the deletion of well-covered code: the share falls, and no more is uncovered", async () => {
    const repo = await begun();
    repo.commit({ "src/cart.js": code(40, "cart") });
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [30, 40], "src/tax.js": [40, 100] }) });
    expect(said(await judge(repo))).toEqual(PASSED);
  });

  it("the deletion of a covered file with its tests", async () => {
    const repo = await begun();
    repo.commit({ "src/cart.js": null, "test/cart.test.js": null });
    repo.write({ "cov/lcov.info": lcovOf({ "src/tax.js": [40, 100] }), "junit/unit.xml": junitOf({ "test/tax.test.js": TAX }) });
    expect(said(await judge(repo))).toEqual(PASSED);
  });

  it("renamed and moved files", async () => {
    const repo = await begun();
    repo.commit({ "src/cart.js": null, "lib/shop/basket.js": SHOP["src/cart.js"], "test/cart.test.js": null, "test/shop/basket.test.js": TESTS });
    repo.write({
      "cov/lcov.info": lcovOf({ "lib/shop/basket.js": [90, 100], "src/tax.js": [40, 100] }),
      "junit/unit.xml": junitOf({ "test/shop/basket.test.js": CART, "test/tax.test.js": TAX }),
    });
    expect(said(await judge(repo))).toEqual(PASSED);
  });

  it("reports that come in another order, in other pieces and by other names", async () => {
    const repo = await begun();
    repo.commit({ "README.md": "# Shop\n" });
    repo.write({
      "cov/lcov.info": null, "junit/unit.xml": null,
      "cov/z.info": lcovOf({ "src/cart.js": [90, 100] }), "cov/a.info": lcovOf({ "src/tax.js": [40, 100] }),
      "junit/1.xml": junitOf({ "test/tax.test.js": [...TAX].reverse() }), "junit/2.xml": junitOf({ "test/cart.test.js": [...CART].reverse() }),
    });
    expect(said(await judge(repo))).toEqual(PASSED);
  });

  it("generated files that come and go, tracked or not", async () => {
    const generated = { "src/api.gen.js": code(50, "api") };
    const withApi = { ...REPORTS, "cov/lcov.info": lcovOf({ "src/api.gen.js": [5, 50], "src/cart.js": [90, 100], "src/tax.js": [40, 100] }) };
    const repo = await begun(generated, withApi);
    repo.write({ "src/api.gen.js": null, ...REPORTS });
    expect(said(await judge(repo))).toEqual(PASSED);
    repo.write({ ...generated, ...withApi });
    // What git ignores is no file of the project, and a report that measures it is told so; that fails nobody.
    expect(said(await judge(repo))).toEqual({ verdict: "passed", said: ["warning paths-unresolved cov/lcov.info"] });
  });

  it("a generated file that is there and measured only sometimes, as long as git does not track it", async () => {
    const repo = newRepo();
    repo.commit({ ...SHOP, "proofgate.yml": CONFIG.replace(/targets.*\n/, "") });
    repo.write({ "src/made.js": code(50, "made"), ...REPORTS, "cov/lcov.info": lcovOf({ "src/made.js": [50, 50], "src/cart.js": [90, 100], "src/tax.js": [40, 100] }) });
    const baseline = renderBaseline((await judge(repo)).now);
    repo.write({ ".proofgate/baseline.json": baseline });
    repo.git("add", ".proofgate");
    repo.git("commit", "--quiet", "--message", "baseline");
    repo.write(REPORTS);
    expect(said(await judge(repo)).verdict).toBe("passed");
  });

  it("a base branch that moved: what was added there is not missing here", async () => {
    const repo = await begun();
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "src/cart.js": code(160, "cart"), "src/fees.js": code(60, "fees"), "test/fees.test.js": TESTS });
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [90, 160], "src/fees.js": [60, 60], "src/tax.js": [40, 100] }), "junit/unit.xml": junitOf({ "test/cart.test.js": CART, "test/fees.test.js": ["charges"], "test/tax.test.js": TAX }) });
    repo.commit({ ".proofgate/baseline.json": renderBaseline((await judge(repo, { base: "HEAD" })).now) });
    repo.git("checkout", "--quiet", "topic");
    repo.commit({ "src/tax.js": `${code(100, "tax")}// rounded\n` });
    repo.write({ ...REPORTS, "junit/unit.xml": junitOf({ "test/cart.test.js": CART, "test/tax.test.js": TAX }) });
    const { verdict, findings } = await judge(repo);
    expect([verdict, findings.filter(({ level }) => level !== "note")]).toEqual(["passed", []]);
  });

  it("a base branch that gained tests and raised its baseline: what is missing here was never here", async () => {
    const repo = await begun();
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "test/cart.test.js": `${TESTS}// more\n` });
    repo.write({
      "cov/lcov.info": lcovOf({ "src/cart.js": [99, 100], "src/tax.js": [90, 100] }),
      "junit/unit.xml": junitOf({ "test/cart.test.js": [...CART, "a", "b", "c", "d"], "test/tax.test.js": TAX }),
    });
    repo.commit({ ".proofgate/baseline.json": renderBaseline((await judge(repo, { base: "HEAD" })).now) });
    const raised = { "cov/lcov.info": lcovOf({ "src/cart.js": [99, 100], "src/tax.js": [90, 100] }) };
    repo.git("checkout", "--quiet", "topic");
    repo.commit({ "README.md": "# Shop\n" });
    repo.write(REPORTS);
    const behind = await judge(repo);
    expect(said(behind)).toEqual(PASSED);
    expect(behind.remarks).toEqual([expect.stringMatching(/^Compared with the baseline at the merge base [0-9a-f]{7}, since main has moved on\./)]);
    // A fall of its own is one all the same, …
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [80, 100], "src/tax.js": [40, 100] }) });
    expect(said(await judge(repo))).toEqual({ verdict: "failed", said: ["error coverage-dropped project"] });
    // … and what both come to is judged by the base's baseline, which the merge holds.
    repo.git("merge", "--quiet", "--no-edit", "main");
    repo.write(REPORTS);
    expect(said(await judge(repo)).said).toEqual(["error coverage-dropped project", "error tests-disappeared test/cart.test.js"]);
    repo.write({ ...raised, "junit/unit.xml": junitOf({ "test/cart.test.js": [...CART, "a", "b", "c", "d"], "test/tax.test.js": TAX }) });
    expect(said(await judge(repo))).toEqual(PASSED);
  });

  it.each<[string, Readonly<Record<string, string | null>>, Readonly<Record<string, readonly string[]>>]>([
    ["was split in two", { "test/cart.test.js": null, "test/adds.test.js": `${TESTS}// adds\n`, "test/takes.test.js": `${TESTS}// takes\n` },
      { "test/adds.test.js": CART.slice(0, 2), "test/takes.test.js": CART.slice(2), "test/tax.test.js": TAX }],
    ["gave half of its cases to a new one", { "test/takes.test.js": `${TESTS}// takes\n` },
      { "test/cart.test.js": CART.slice(0, 2), "test/takes.test.js": CART.slice(2), "test/tax.test.js": TAX }],
    ["was merged with another", { "test/cart.test.js": null, "test/tax.test.js": null, "test/all.test.js": `${TESTS}// all\n` },
      { "test/all.test.js": [...CART, ...TAX.map((name) => `tax ${name}`)] }],
  ])("tests that moved: a file %s", async (_, files, tests) => {
    const repo = await begun();
    repo.commit(files);
    repo.write({ "junit/unit.xml": junitOf(tests) });
    const { verdict, findings } = await judge(repo);
    expect([verdict, findings.filter(({ rule }) => rule === "tests-disappeared").map(({ level }) => level)]).toEqual(["passed", ["note"]]);
    // Once merged, the baseline goes with them, and asks nobody for the old places.
    const next = await updated(repo);
    expect(next).toBe(0);
    repo.commit({});
    expect(said(await judge(repo, { base: "HEAD" })).said).toEqual([]);
  });

  it("noise within the tolerance", async () => {
    const repo = await begun({ "proofgate.yml": `${CONFIG}tolerance: 1\n` });
    repo.commit({ "README.md": "# Shop\n" });
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [88, 100], "src/tax.js": [40, 100] }) });
    expect(said(await judge(repo))).toEqual(PASSED);
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [87, 100], "src/tax.js": [40, 100] }) });
    expect(said(await judge(repo))).toEqual({ verdict: "failed", said: ["error coverage-dropped project"] });
  });

  it("a partial run that declares itself, and by one that does not it is", async () => {
    const repo = await begun();
    repo.commit({ "src/tax.js": `${code(100, "tax")}// rounded\n` });
    repo.write({ "cov/lcov.info": lcovOf({ "src/tax.js": [40, 100] }), "junit/unit.xml": junitOf({ "test/tax.test.js": TAX }) });
    const part = await judge(repo, { partial: true });
    expect(said(part)).toEqual(PASSED);
    expect(part.notJudged).toContainEqual({ rule: "tests-disappeared", why: "the run says that it is only a part" });
    expect(said(await judge(repo))).toEqual({ verdict: "failed", said: ["error files-left-report src/cart.js", "error tests-disappeared test/cart.test.js"] });
  });

  it("a module that was split in two", async () => {
    const modules = (...names: readonly string[]): string => `${CONFIG}modules:\n${names.map((name) => `  ${name}: { paths: ['src/${name}/**'], tests: ['test/${name}/**'] }\n`).join("")}`;
    const files = { "src/shop/cart.js": code(100, "cart"), "src/shop/tax.js": code(100, "tax"), "test/shop/cart.test.js": TESTS, "test/shop/tax.test.js": `${TESTS}// tax\n` };
    const repo = await begun({ ...Object.fromEntries(Object.keys(SHOP).filter((path) => /^(src|test)/.test(path)).map((path) => [path.replace("/", "/old-"), "\n"])), ...files, "proofgate.yml": modules("shop") }, {
      "cov/lcov.info": lcovOf({ "src/shop/cart.js": [90, 100], "src/shop/tax.js": [40, 100], "src/cart.js": [1, 1], "src/tax.js": [1, 1] }),
      "junit/unit.xml": junitOf({ "test/shop/cart.test.js": CART, "test/shop/tax.test.js": TAX, "test/cart.test.js": ["a"], "test/tax.test.js": ["a"] }),
    });
    repo.commit({
      "proofgate.yml": modules("cart", "tax"),
      ...Object.fromEntries(Object.keys(files).map((path) => [path, null])),
      "src/cart/cart.js": files["src/shop/cart.js"], "src/tax/tax.js": files["src/shop/tax.js"], "test/cart/cart.test.js": files["test/shop/cart.test.js"], "test/tax/tax.test.js": files["test/shop/tax.test.js"],
    });
    repo.write({
      "cov/lcov.info": lcovOf({ "src/cart/cart.js": [90, 100], "src/tax/tax.js": [40, 100], "src/cart.js": [1, 1], "src/tax.js": [1, 1] }),
      "junit/unit.xml": junitOf({ "test/cart/cart.test.js": CART, "test/tax/tax.test.js": TAX, "test/cart.test.js": ["a"], "test/tax.test.js": ["a"] }),
    });
    expect((await judge(repo)).findings.filter(({ level }) => level === "error")).toEqual([]);
  });
});
