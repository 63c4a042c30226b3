import { afterEach, describe, expect, it } from "vitest";
import { clone, newRepo, removeFolders, type GitRepo } from "../support/git-repo.ts";
import { junitOf, lcovOf, proofgate } from "../support/story.ts";

afterEach(removeFolders);

const CODE = Array.from({ length: 10 }, (_, line) => `export const a${line} = ${line};\n`);
const FILES = {
  "proofgate.yml": "version: 1\ncoverage: ['cov/*.info']\ntests: [junit.xml]\ntargets: { changedLines: 80 }\n",
  "src/cart.js": CODE.join(""),
  "test/cart.test.js": "import '../src/cart.js';\n",
  ".gitignore": "cov/\njunit.xml\n",
};

const begun = (): { repo: GitRepo; base: string } => {
  const repo = newRepo();
  const base = repo.commit(FILES);
  repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [10, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
  return { repo, base };
};

const check = async (root: string, ...args: readonly string[]): Promise<{ code: number | null; json: any }> => {
  const { code, out } = await proofgate(root, "check", "--output", "json", ...args);
  return { code, json: JSON.parse(out) };
};

const errors = (json: any): string[] => json.findings.filter(({ level }: { level: string }) => level === "error").map(({ rule }: { rule: string }) => rule);

describe("changed lines", () => {
  it("that no test runs fail, and are counted from the merge base", async () => {
    const { repo, base } = begun();
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.commit({ "src/cart.js": [...CODE, "export const more = 1;\n", "export const most = 2;\n"].join("") });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "src/other.js": "export const b = 1;\n" });
    repo.git("checkout", "--quiet", "topic");
    repo.write({ "cov/lcov.info": `SF:src/cart.js\n${Array.from({ length: 12 }, (_, at) => `DA:${at + 1},${at === 10 ? 0 : 1}\n`).join("")}end_of_record\n` });
    const { code, json } = await check(repo.root, "--base", "main");
    expect([code, errors(json)]).toEqual([1, ["changed-lines-uncovered"]]);
    expect(json.targets).toContainEqual(expect.objectContaining({ metric: "changedLines", now: { hit: 1, total: 2 }, target: 80, reached: false }));
    expect(json.findings[0].at).toEqual({ path: "src/cart.js", line: 11 });
    expect((await check(repo.root, "--base", base)).code).toBe(1);
  });

  it("of a source that no report knows count as uncovered; those of tests and documents do not", async () => {
    const { repo, base } = begun();
    repo.commit({ "src/new.js": "export const c = 1;\n", "test/new.test.js": "import '../src/new.js';\n", "README.md": "# Shop\n" });
    const { code, json } = await check(repo.root, "--base", base);
    expect([code, errors(json)]).toEqual([1, ["changed-lines-uncovered"]]);
    expect(json.targets).toContainEqual(expect.objectContaining({ metric: "changedLines", now: { hit: 0, total: 1 } }));
  });

  it("are nothing to judge where only documents changed", async () => {
    const { repo, base } = begun();
    repo.commit({ "README.md": "# Shop\n" });
    expect(await check(repo.root, "--base", base)).toMatchObject({ code: 0, json: { verdict: "passed" } });
  });
});

describe("the base", () => {
  it("gives configuration and baseline: what the head lowers does not count", async () => {
    const { repo } = begun();
    await proofgate(repo.root, "baseline", "--update");
    const base = repo.commit({ "proofgate.yml": FILES["proofgate.yml"].replace("changedLines: 80", "lines: 90") });
    repo.commit({ "proofgate.yml": FILES["proofgate.yml"].replace("changedLines: 80", "lines: 5"), ".proofgate/baseline.json": null });
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [5, 10] }) });
    const { json } = await check(repo.root, "--base", base);
    expect(errors(json).sort()).toEqual(["baseline-lowered", "coverage-below-target", "coverage-dropped"]);
    expect(json.before).toMatchObject({ source: "base", ref: base });
    expect(errors((await check(repo.root)).json)).toEqual([]);
  });

  it("without configuration lets the head's judge, and says so", async () => {
    const repo = newRepo();
    const base = repo.commit({ "README.md": "# Shop\n" });
    repo.commit(FILES);
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [10, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
    const { code, json } = await check(repo.root, "--base", base);
    expect(code).toBe(0);
    expect(JSON.stringify(json)).toContain("has no configuration");
  });

  it("that is not in a shallow clone is a problem that says what to do", async () => {
    const { repo, base } = begun();
    repo.commit({ "README.md": "# Shop\n" });
    const shallow = clone(repo, "--depth", "1");
    shallow.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [10, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
    const { code, json } = await check(shallow.root, "--base", base);
    expect(code).toBe(2);
    expect(json.problems).toMatchObject([{ slug: "base-unreadable" }]);
    expect(json.problems[0].hint).toContain("fetch-depth: 0");
  });

  it.each(["nonsense", "--output=/tmp/x", "HEAD:proofgate.yml"])("named %j is a problem, not a command", async (ref) => {
    const { repo } = begun();
    const { code, json } = await check(repo.root, `--base=${ref}`);
    expect([code, json.problems.map(({ slug }: { slug: string }) => slug)]).toEqual([2, ["base-unreadable"]]);
  });

  it("works for a root that is a folder of the repository", async () => {
    const repo = newRepo();
    const base = repo.commit(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`services/shop/${path}`, text])));
    repo.commit({ "services/shop/src/new.js": "export const c = 1;\n", "elsewhere.js": "let z;\n" });
    repo.write({ "services/shop/cov/lcov.info": lcovOf({ "/home/runner/work/shop/shop/services/shop/src/cart.js": [10, 10] }), "services/shop/junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
    const { json } = await check(repo.root, "--root", "services/shop", "--base", base);
    expect(json.targets).toContainEqual(expect.objectContaining({ metric: "changedLines", now: { hit: 0, total: 1 } }));
    expect(json.totals.coverage).toMatchObject({ files: 1, lines: { hit: 10, total: 10 } });
  });
});

describe("a module of the base", () => {
  const MODULES = "modules: { cart: { paths: ['src/**'], target: { lines: 90 }, priority: critical } }\n";

  it("that is gone from the head asks for nothing, and that is said", async () => {
    const { repo } = begun();
    const base = repo.commit({ "proofgate.yml": `${FILES["proofgate.yml"]}${MODULES}` });
    repo.commit({ "src/cart.js": null, "lib/cart.js": CODE.join("") });
    repo.write({ "cov/lcov.info": lcovOf({ "lib/cart.js": [10, 10] }) });
    const { code, json } = await check(repo.root, "--base", base);
    expect([code, Object.keys(json.modules)]).toEqual([0, ["other"]]);
    expect(json.remarks).toContain("The module cart of the base matches nothing any more: src/**.");
  });
});

describe("without git", () => {
  it("a base is a problem", async () => {
    const { root } = (await import("../support/story.ts")).project({ ...FILES, "cov/lcov.info": lcovOf({ "src/cart.js": [10, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
    const { code, json } = await check(root, "--base", "main");
    expect([code, json.problems.map(({ slug }: { slug: string }) => slug)]).toEqual([2, ["base-unreadable"]]);
  });
});
