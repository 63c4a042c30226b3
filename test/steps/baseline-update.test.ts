import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { baseline } from "../../src/commands/baseline.ts";
import type { Io } from "../../src/commands/io.ts";
import type { Values } from "../../src/commands/options.ts";
import { newRepo, removeFolders, type GitRepo } from "../support/git-repo.ts";
import { baselineText, code } from "../support/pull-request.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterAll(removeFolders);
afterEach(() => void vi.unstubAllEnvs());

const PATH = ".proofgate/baseline.json";

const run = async (repo: GitRepo, values: Partial<Values> = {}) => {
  let [out, err] = ["", ""];
  const io: Io = { out: (text) => void (out += text), err: (text) => void (err += text), colour: false, width: 100 };
  const exit = await baseline({ root: repo.root, update: true, ...values }, io);
  return { exit, out, err, text: readFileSync(join(repo.root, PATH), "utf8") };
};

type Lines = Readonly<Record<string, readonly [number, number]>>;

const reports = (lines: Lines, tests: Readonly<Record<string, readonly string[]>> = { "test/a.test.js": ["a"] }) =>
  ({ "lcov.info": lcovOf(lines), "junit.xml": junitOf(tests) });

/** A repository whose baseline was written and committed. */
const kept = async (lines: Lines, tests?: Readonly<Record<string, readonly string[]>>): Promise<GitRepo> => {
  const repo = newRepo();
  repo.commit({ ".gitignore": "*.info\n*.xml\n", ...Object.fromEntries(Object.keys(lines).map((path) => [path, code(10)])), ...Object.fromEntries(Object.keys(tests ?? { "test/a.test.js": [] }).map((path) => [path, ""])) });
  repo.write(reports(lines, tests));
  await run(repo);
  repo.commit();
  return repo;
};

describe("an update", () => {
  it("lets a renamed file take its entry along, so that renaming lowers nothing", async () => {
    const repo = await kept({ "src/a.js": [8, 10] });
    repo.git("mv", "src/a.js", "src/b.js");
    repo.write(reports({ "src/b.js": [7, 10] }));
    const { err, text } = await run(repo);
    expect(err).toContain("src/b.js: lines stays at 8 of 10 (80 %); this run measured 7 of 10 (70 %).");
    expect(text).toContain('"src/b.js": { "lines": { "hit": 8, "total": 10 } }');
    expect(text).not.toContain("src/a.js");
  });

  it("lets go of deleted files, and takes new ones as they are", async () => {
    const repo = await kept({ "src/a.js": [8, 10], "src/gone.js": [9, 10] });
    repo.commit({ "src/gone.js": null, "lib/new.js": `${code(3)}b();\n` });
    repo.write(reports({ "src/a.js": [8, 10], "lib/new.js": [1, 4] }));
    const { err, text } = await run(repo);
    expect(text).not.toContain("gone.js");
    expect(text).toContain('"lib/new.js": { "lines": { "hit": 1, "total": 4 } }');
    expect(err).toContain("1 file is measured that the baseline did not know: it is new in it, and no loss.");
  });

  it("says what is no loss: repetitions, and cases that were only ever skipped", async () => {
    const repo = await kept({ "src/a.js": [8, 10] }, { "test/a.test.js": ["a", "a", "b", "c:skipped"] });
    repo.write(reports({ "src/a.js": [8, 10] }, { "test/a.test.js": ["a", "b", "c:skipped"] }));
    expect((await run(repo)).err).toContain("test/a.test.js: 1 fewer test cases are no loss, since the cases that are gone were repetitions of others.");
    repo.write(reports({ "src/a.js": [8, 10] }, { "test/a.test.js": ["a", "b"] }));
    expect((await run(repo)).err).toContain("test/a.test.js: 1 fewer test cases are no loss, since the cases that are gone were only ever skipped.");
  });

  it("is refused where the evidence is smaller than the last, and nothing is written", async () => {
    const repo = await kept({ "src/a.js": [8, 10] }, { "test/a.test.js": ["a", "b", "c"] });
    const before = readFileSync(join(repo.root, PATH), "utf8");
    repo.write(reports({ "src/a.js": [8, 10] }, { "test/a.test.js": ["a"] }));
    const { exit, err, text } = await run(repo);
    expect([exit, text]).toEqual([2, before]);
    expect(err).toContain("The baseline was not written:\nThis run's evidence is smaller than the baseline's: 2 of 2 reports, 1 of 3 test cases that ran, 1 of 1 measured files.");
    const allowed = await run(repo, { "allow-lower": ["project:evidence", "test/a.test.js:tests"], reason: "merged into one" });
    expect(allowed.exit).toBe(0);
    expect(allowed.text).toContain('"merged into one"');
  });

  const FIVE: Lines = { "src/a.js": [8, 10], "src/b.js": [4, 10], "src/c.js": [8, 10], "src/d.js": [8, 10], "src/e.js": [8, 10], "src/f.js": [8, 10] };
  const without = (name: string): Lines => Object.fromEntries(Object.entries(FIVE).filter(([path]) => path !== name));

  it("keeps the entry of a file that left the reports and is still there, and says so", async () => {
    const repo = await kept(FIVE);
    repo.write(reports(without("src/b.js")));
    const { exit, err, text } = await run(repo);
    expect(exit).toBe(0);
    expect(err).toContain("src/b.js: lines stays at 4 of 10 (40 %); this run measured nothing of it.");
    expect(text).toContain('"src/b.js": { "lines": { "hit": 4, "total": 10 } }');
  });

  it("lets go of such a file with a reason, or once it is excluded", async () => {
    const repo = await kept(FIVE);
    repo.write(reports(without("src/b.js")));
    const { text } = await run(repo, { "allow-lower": ["src/b.js:lines"], reason: "measured elsewhere" });
    expect(text).toContain('"src/b.js": { "lowered": { "lines": { "reason": "measured elsewhere", "until": null } } }');
    repo.commit({ "proofgate.yml": "version: 1\nexclude: [src/b.js]\n" });
    expect((await run(repo)).text).not.toContain("src/b.js");
  });

  it("keeps the entry of a test file that is still there and of which no test ran", async () => {
    const tests = { "test/a.test.js": ["a", "b", "c", "d", "e"], "test/b.test.js": ["one"] };
    const repo = await kept({ "src/a.js": [8, 10] }, tests);
    repo.commit({ "test/b.test.js": "import { it } from 'vitest';\nit('one', () => {});\n" });
    repo.write(reports({ "src/a.js": [8, 10] }, { "test/a.test.js": tests["test/a.test.js"] }));
    const { err, text } = await run(repo);
    expect(err).toContain("test/b.test.js: tests stays at 1 of 1 (100 %); this run measured nothing of it.");
    expect(text).toContain('"test/b.test.js": { "errored": 0,');
  });

  it("is refused where a fifth of the files or tests that are still there is missing", async () => {
    const repo = await kept({ "src/a.js": [8, 10], "src/b.js": [4, 10] });
    repo.write(reports({ "src/a.js": [8, 10] }));
    const { exit, err } = await run(repo);
    expect(exit).toBe(2);
    expect(err).toContain("1 of 1 test cases that ran, 1 of 2 measured files.");
    // Deleted, it is not missing.
    repo.commit({ "src/b.js": null });
    expect((await run(repo)).exit).toBe(0);
  });

  it("lowers what belongs to a module or a kind, entry by entry", async () => {
    const repo = await kept({ "src/a.js": [8, 10], "lib/b.js": [8, 10] }, { "test/a.test.js": ["a", "b", "c", "d", "e"], "e2e/b.test.js": ["a", "b", "c", "d", "e"] });
    repo.commit({ "proofgate.yml": "version: 1\nmodules: { lib: { paths: ['lib/**'] } }\n" });
    repo.write(reports({ "src/a.js": [7, 10], "lib/b.js": [7, 10] }, { "test/a.test.js": ["a", "b", "c", "d"], "e2e/b.test.js": ["a", "b", "c", "d"] }));
    const { err, text } = await run(repo, { "allow-lower": ["lib:lines", "kind:e2e:tests", "project:evidence"], reason: "rewritten" });
    expect(text).toMatch(/"lib\/b\.js": \{ "lines": \{ "hit": 7, "total": 10 \}, "lowered"/);
    expect(text).toMatch(/"e2e\/b\.test\.js": \{ .*"passed": 4/);
    expect(err).toContain("src/a.js: lines stays at 8 of 10 (80 %)");
    expect(err).toContain("test/a.test.js: tests stays at 5 of 5 (100 %)");
  });

  it("may not be told that evidence is smaller where it is not", async () => {
    const repo = await kept({ "src/a.js": [8, 10] });
    await expect(run(repo, { "allow-lower": ["project:evidence"], reason: "why not" })).rejects.toThrow("names nothing that fell");
  });
});

describe("two branches", () => {
  it.each([["with others between", "src/a.js", "src/c.js"], ["side by side", "src/a.js", "src/b.js"]])("that update different entries, %s, merge without conflict, and lose nothing", async (_, one, two) => {
    const lines: Lines = { "src/a.js": [5, 10], "src/b.js": [5, 10], "src/c.js": [5, 10] };
    const repo = await kept(lines);
    for (const [branch, path] of [["one", one], ["two", two]] as const) {
      repo.git("switch", "--quiet", "--create", branch, "main");
      repo.write(reports({ ...lines, [path]: [9, 10] }));
      await run(repo);
      repo.commit({});
    }
    repo.git("merge", "--quiet", "--no-edit", "one");
    const merged = readFileSync(join(repo.root, PATH), "utf8");
    for (const path of [one, two]) expect(merged).toContain(`"${path}": { "lines": { "hit": 9, "total": 10 } }`);
    repo.write(reports({ ...lines, [one]: [9, 10], [two]: [9, 10] }));
    expect((await run(repo)).text).toBe(merged);
  });

  it("that raise different entries merge without conflict", () => {
    const files = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [`src/${name}.js`, { lines: { hit: 5, total: 10 } }]));
    const raised = (name: string) => baselineText({ files: { ...files, [`src/${name}.js`]: { lines: { hit: 9, total: 10 } } } });
    const repo = newRepo();
    repo.commit({ [PATH]: baselineText({ files }) });
    repo.git("switch", "--quiet", "--create", "one");
    repo.commit({ [PATH]: raised("a") });
    repo.git("switch", "--quiet", "--create", "two", "main");
    repo.commit({ [PATH]: raised("d") });
    repo.git("merge", "--quiet", "--no-edit", "one");
    const merged = readFileSync(join(repo.root, PATH), "utf8");
    expect(merged).toContain('"src/a.js": { "lines": { "hit": 9');
    expect(merged).toContain('"src/d.js": { "lines": { "hit": 9');
    expect(merged).not.toContain("<<<<");
  });
});
