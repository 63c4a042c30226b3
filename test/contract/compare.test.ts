import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openGitHub } from "../../src/edge/github.ts";
import { openCompare } from "../../src/edge/github-compare.ts";
import type { Patience } from "../../src/edge/github-client.ts";
import { openWorld, type World } from "../../src/edge/world.ts";
import { gate } from "../../src/gate.ts";
import type { Changes } from "../../src/model/scene.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { error, ok } from "../support/github-replies.ts";
import { githubOf } from "../support/github-of.ts";
import { sampleOf } from "../support/github-sample.ts";
import { clone, newRepo, removeFolders, repoAt, type GitRepo } from "../support/git-repo.ts";
import { startLoopback, type Answer, type Loopback, type Reply } from "../support/loopback.ts";
import { code, pullRequest, toldBy } from "../support/pull-request.ts";
import { junitOf, lcovOf } from "../support/story.ts";

const QUICK: Patience = { total: 20_000, answer: 10_000, backOff: 5 };
const COMPARE = "repos/compare-commits-with-basehead";
const CONTENT = "repos/get-content";

let loopback: Loopback | null = null;

afterAll(removeFolders);
afterEach(async () => {
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  loopback = null;
});

/** A clone of the branch that is checked out, at its last commit alone. */
const shallowOf = (origin: GitRepo): GitRepo => clone(origin, "--depth", "1", "--branch", "topic");

/** The world of a clone that may ask GitHub about what it lacks. */
const worldOf = async (root: string, answers: Readonly<Record<string, Answer>>): Promise<World> => {
  loopback = await startLoopback(answers);
  const options = { apiUrl: loopback.url, token: "t0ken", repository: "octo/shop", patience: QUICK };
  return openWorld(root, { env: { SOURCE_DATE_EPOCH: "1795132800" }, fetchText: openGitHub(options).fileAt, compare: openCompare(options) });
};

const holdsMark = (line: string): boolean => line.includes("mark");

/** Git counts lines of what is no text, which nobody reads. */
const plain = ({ files, picked, since }: Changes) => ({ files: [...files.values()].map((file) => (file.path.endsWith(".bin") ? { path: file.path, status: file.status, before: file.before } : file)), picked: new Map([...picked!].sort()), since });

const NUMBERS = Array.from({ length: 60 }, (_, at) => `line ${at}\n`);
const numbered = (changed: Readonly<Record<number, string>>): string => NUMBERS.map((line, at) => changed[at] ?? line).join("");

/** A branch that does to files whatever can be done to them. */
const eventful = (): GitRepo => {
  const repo = newRepo();
  repo.commit({
    "app/changed.txt": numbered({ 3: "old mark\n" }), "app/moved.txt": numbered({}), "app/moved-too.txt": numbered({ 1: "x\n" }), "app/gone.txt": "one\nmark two\n",
    "app/ends.txt": "one\ntwo", "app/picture.bin": "\0one", "app/same.txt": "same\n", "app/leaves.txt": "y\n".repeat(40), "comes.txt": numbered({ 2: "z\n" }),
    "app/hidden.dat": "one\ntwo\n", "outside.txt": "one\n", "app/run.sh": "run\n", "app/old.bin": "\0two", "app/windows.txt": "one\r\ntwo\r\n",
  });
  repo.git("switch", "--quiet", "--create", "topic");
  repo.git("mv", "app/moved.txt", "app/moved here.txt");
  repo.git("mv", "app/moved-too.txt", "app/“moved” too.txt");
  repo.git("mv", "app/leaves.txt", "left.txt");
  repo.git("mv", "comes.txt", "app/came.txt");
  symlinkSync("changed.txt", join(repo.root, "app/link.txt"));
  chmodSync(join(repo.root, "app/run.sh"), 0o755);
  repo.commit({
    "app/changed.txt": numbered({ 0: "", 3: "old mark\n", 20: "a\nb mark\n", 24: "c\n", 59: "end\nmark" }), "app/“moved” too.txt": numbered({ 1: "x\n", 40: "mark\n" }),
    "app/gone.txt": null, "app/ends.txt": "one\ntwo\n", "app/picture.bin": "\0three", "app/new.txt": "mark one\ntwo", "app/empty.txt": "", "app/new.bin": "\0new", "app/old.bin": null,
    "outside.txt": "two\n", "app/windows.txt": "one\r\nmark\r\n",
  });
  return repo;
};

describe("what changed, asked of GitHub by a clone that lacks the base", () => {
  it.each(["", "app"])("is what git tells in a whole clone, seen from %j", async (folder) => {
    const origin = eventful();
    const base = origin.git("rev-parse", "main");
    const told = await (await worldOf(join(shallowOf(origin).root, folder), githubOf(origin))).changesSince(base, holdsMark);
    expect(plain(told)).toEqual(plain(await openWorld(join(origin.root, folder)).changesSince(base, holdsMark)));
    expect(told.files.size).toBeGreaterThan(12);
  });

  it("is counted from where the head left the base", async () => {
    const origin = eventful();
    const since = origin.git("rev-parse", "main");
    origin.git("switch", "--quiet", "main");
    const base = origin.commit({ "app/same.txt": "another\n" });
    const told = await (await worldOf(shallowOf(origin).root, githubOf(origin))).changesSince(base, holdsMark);
    expect([told.since, told.files.has("app/same.txt" as never)]).toEqual([since, false]);
  });

  it("is asked of git alone where that can tell", async () => {
    const origin = eventful();
    const world = await worldOf(origin.root, {});
    expect((await world.changesSince("main")).files.size).toBeGreaterThan(12);
    expect(loopback!.operations()).toEqual([]);
  });

  it("counts what the work tree changed since its own commit", async () => {
    const origin = eventful();
    const shallow = shallowOf(origin);
    shallow.write({ "app/same.txt": "same\nand mark\n", "app/unknown.txt": "one\nmark\n" });
    const told = await (await worldOf(shallow.root, githubOf(origin))).changesSince(origin.git("rev-parse", "main"), holdsMark);
    expect([told.files.get("app/same.txt" as never), told.picked!.get("app/unknown.txt")]).toEqual([
      { path: "app/same.txt", status: "modified", before: null, lines: [{ from: 2, to: 2 }] }, { added: [{ line: 2, text: "mark" }], removed: [] },
    ]);
    shallow.write({ "app/changed.txt": "other\n" });
    await expect((await worldOf(shallow.root, githubOf(origin))).changesSince(origin.git("rev-parse", "main"))).rejects.toMatchObject({
      slug: "base-unreadable", message: expect.stringContaining("app/changed.txt has changes that are not committed"), hint: expect.stringContaining("fetch-depth: 0"),
    });
  });

  it("takes the parents of a merge from the merge itself, so that what came to the base meanwhile is nobody's doing", () => {
    const origin = eventful();
    const head = origin.git("rev-parse", "HEAD");
    origin.git("switch", "--quiet", "main");
    const base = origin.commit({ "app/same.txt": "another\n" });
    origin.git("switch", "--quiet", "--create", "merge");
    origin.git("merge", "--quiet", "--no-ff", "--no-edit", "topic");
    expect(openWorld(clone(origin, "--depth", "1", "--branch", "merge").root).parents()).toEqual([base, head]);
  });

  describe("is a problem that says fetch-depth: 0 where GitHub tells less than all", () => {
    const origin = eventful();
    const base = origin.git("rev-parse", "main");
    const entry = (made: object): object => ({ ...sampleOf("diff-entry"), sha: "f".repeat(40), status: "modified", filename: "app/changed.txt", additions: 1, deletions: 0, ...made });
    const listing = (files: readonly object[] | undefined): Reply =>
      ok({ ...sampleOf("commit-comparison"), merge_base_commit: { ...sampleOf("commit"), sha: base }, ...(files && { files }) });

    it.each<[string, Reply, string]>([
      ["as many files as it ever lists", listing(Array.from({ length: 300 }, (_, at) => entry({ filename: `${at}.txt` }))), "it lists no more than 300 files"],
      ["a large file without its lines", listing([entry({ additions: 9000 })]), "it does not show all lines of app/changed.txt"],
      ["a file that an attribute calls binary", listing([entry({ additions: 0 })]), "it does not show all lines of app/changed.txt"],
      ["a moved file that an attribute calls binary", listing([entry({ additions: 0, status: "renamed", previous_filename: "app/moved.txt" })]), "it does not show all lines of app/changed.txt"],
      ["a patch with fewer lines than it counts", listing([entry({ additions: 2, patch: "@@ -1 +1,2 @@\n line 0\n+new" })]), "it does not show all lines of app/changed.txt"],
      ["a patch that is cut", listing([entry({ patch: "@@ -1,3 +1,4 @@\n line 0\n+new" })]), "it does not show all lines of app/changed.txt"],
      ["too many files without their lines", listing(Array.from({ length: 51 }, (_, at) => entry({ additions: 0, filename: `${at}.txt` }))), "it does not show the lines of 51 files"],
      ["no files at all", listing(undefined), "GitHub gave no usable answer"],
      ["nothing", error(404, "Not Found"), "GitHub answered 404"],
      ["a refusal", error(403, "Resource not accessible by integration"), "GitHub answered 403"],
      ["half an answer", { status: 200, body: {}, cutAfter: 1 }, "cannot be had from GitHub"],
    ])("%s", async (_, reply, why) => {
      const world = await worldOf(shallowOf(origin).root, { ...githubOf(origin), [COMPARE]: reply });
      await expect(world.changesSince(base, holdsMark)).rejects.toMatchObject({
        slug: "base-unreadable", where: base, message: expect.stringContaining(why), hint: expect.stringMatching(/fetch-depth: 0/i),
      });
    });
  });
});

const GATE = "on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/proofgate@v1\n";
const CONFIG = "version: 1\ncoverage: [lcov.info]\ntests: [junit.xml]\n";
const REPORTS = { "lcov.info": lcovOf({ "src/a.js": [9, 10] }), "junit.xml": junitOf({ "test/a.test.js": ["adds"] }) };

/** A pull request that moves the bar outside of our own file. */
const bendsTheBar = (folder = ""): GitRepo => pullRequest({
  base: { ".gitignore": "lcov.info\njunit.xml\n", ".github/workflows/ci.yml": GATE, [`${folder}proofgate.yml`]: CONFIG, [`${folder}.coveragerc`]: "[run]\nsource = src\n",
    [`${folder}src/a.js`]: code(10), [`${folder}test/a.test.js`]: "import '../src/a.js';\n" },
  head: { ".github/workflows/ci.yml": `${GATE}        continue-on-error: true\n`, [`${folder}.coveragerc`]: "[run]\nsource = src\nomit = src/b.js\n",
    [`${folder}src/a.js`]: `${code(9)}let b = 2; /* c8 ignore next */\n` },
});

const judgedBy = (world: World, origin: GitRepo, over: object = {}): Promise<Verdict> => {
  const base = origin.git("rev-parse", "main");
  return gate(world, { config: null, coverage: null, tests: null, baseline: null, base, changesFrom: base, barFrom: base, testOutcome: null, fork: false, ...over });
};

const RULE = "exclusions-grew";

describe("a pull request that moves the bar, in a clone of its last commit alone", () => {
  it.each(["", "web/shop/"])("is judged as in a whole clone, seen from %j", async (folder) => {
    const origin = bendsTheBar(folder);
    const shallow = shallowOf(origin);
    for (const repo of [origin, shallow]) repoAt(join(repo.root, folder)).write(REPORTS);
    const [whole, part] = [
      await judgedBy(openWorld(join(origin.root, folder), { env: { SOURCE_DATE_EPOCH: "1795132800" } }), origin),
      await judgedBy(await worldOf(join(shallow.root, folder), githubOf(origin)), origin),
    ];
    expect(toldBy(whole, RULE)).toHaveLength(3);
    expect(toldBy(part, RULE)).toEqual(toldBy(whole, RULE));
    expect([part.verdict, part.problems, part.notJudged]).toEqual([whole.verdict, whole.problems, whole.notJudged]);
  });

  it("is judged by the bar of the event's base, whatever policy was chosen aloud", async () => {
    const origin = bendsTheBar();
    const shallow = shallowOf(origin);
    shallow.write(REPORTS);
    const verdict = await judgedBy(await worldOf(shallow.root, githubOf(origin)), origin, { base: null, changesFrom: null });
    expect(toldBy(verdict, RULE)).toHaveLength(3);
  });

  it.each<[string, Readonly<Record<string, Reply>>]>([
    ["what changed", { [COMPARE]: error(500, "Oops") }],
    ["what changed, for it is too much", { [COMPARE]: ok({ ...sampleOf("commit-comparison"), files: Array.from({ length: 300 }, () => sampleOf("diff-entry")) }) }],
  ])("is incomplete where GitHub does not tell %s", async (_, answers) => {
    const origin = bendsTheBar();
    const shallow = shallowOf(origin);
    shallow.write(REPORTS);
    const { verdict, problems } = await judgedBy(await worldOf(shallow.root, { ...githubOf(origin), ...answers }), origin);
    expect([verdict, problems.map(({ slug }) => slug)]).toEqual(["incomplete", ["base-unreadable"]]);
    expect(problems[0]!.hint).toMatch(/fetch-depth: 0/i);
  });

  it("is incomplete where GitHub tells what changed, and not what it was before", async () => {
    const origin = bendsTheBar();
    const shallow = shallowOf(origin);
    shallow.write(REPORTS);
    const answers = githubOf(origin);
    const content = answers[CONTENT] as (asked: never) => Reply;
    const withoutWorkflows: Answer = (asked) => (asked.path["path"]!.includes("workflows") ? error(403, "Forbidden") : content(asked as never));
    const { verdict, problems } = await judgedBy(await worldOf(shallow.root, { ...answers, [CONTENT]: withoutWorkflows }), origin);
    expect([verdict, problems.map(({ slug }) => slug)]).toEqual(["incomplete", ["base-unreadable"]]);
  });
});
