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
  repo.commit({ ".gitignore": "*.info\n*.xml\n", ...Object.fromEntries(Object.keys(lines).map((path) => [path, code(10)])), "test/a.test.js": "" });
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

  it("may not be told that evidence is smaller where it is not", async () => {
    const repo = await kept({ "src/a.js": [8, 10] });
    await expect(run(repo, { "allow-lower": ["project:evidence"], reason: "why not" })).rejects.toThrow("names nothing that fell");
  });
});

describe("two branches", () => {
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
