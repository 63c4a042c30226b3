import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { baseline } from "../../src/commands/baseline.ts";
import type { Io } from "../../src/commands/io.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { clone, newRepo, removeFolders, repoAt, temporaryFolder, type GitRepo } from "../support/git-repo.ts";
import { baselineText, code, judged, pullRequest } from "../support/pull-request.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterAll(removeFolders);
afterEach(() => void vi.unstubAllEnvs());

const PATH = ".proofgate/baseline.json";
const FILES = { "src/a.js": code(10), "test/a.test.js": "import '../src/a.js';\n" };
const HALF = { lines: { hit: 5, total: 10 } };
const BASE = { ...FILES, [PATH]: baselineText({ files: { "src/a.js": HALF } }) };
const REPORTS = { "lcov.info": lcovOf({ "src/a.js": [5, 10] }), "junit.xml": junitOf({ "test/a.test.js": ["adds"] }) };
const NO_BASE = { base: null, changesFrom: null };

const problems = ({ problems: all }: Verdict): string[] => all.map(({ slug, where, message, hint }) => [slug, where, message, hint].join(" | "));
const errors = ({ findings }: Verdict): string[] => findings.filter(({ level }) => level !== "note").map(({ rule, message }) => `${rule} ${message}`);
const told = (verdict: Verdict) => [verdict.verdict, ...errors(verdict), ...problems(verdict)];

const story = (): GitRepo => pullRequest({ base: BASE, head: { "README.md": "# A\n" }, lines: { "src/a.js": [5, 10] } });

const update = async (root: string): Promise<{ readonly code: number; readonly err: string }> => {
  let err = "";
  const io: Io = { out: () => undefined, err: (text) => void (err += text), colour: false, width: 100 };
  return { code: await baseline({ root, update: true }, io), err };
};

describe("the repository", () => {
  it("with a detached head is judged like any other", async () => {
    const repo = story();
    repo.git("checkout", "--quiet", "--detach");
    expect(told(await judged(repo.root))).toEqual(["passed"]);
    repo.write({ "lcov.info": lcovOf({ "src/a.js": [4, 10] }) });
    expect(told(await judged(repo.root))).toEqual(["failed", expect.stringMatching(/^coverage-dropped /)]);
  });

  it("with a submodule is judged without what belongs to that one, and a moved submodule is no change of ours", async () => {
    const library = newRepo();
    library.commit({ "lib.js": code(50) });
    const repo = newRepo();
    repo.commit({ ".gitignore": "*.info\n*.xml\n", ...BASE });
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.root, "vendored");
    repo.commit();
    repo.git("switch", "--quiet", "--create", "topic");
    library.commit({ "lib.js": code(60) });
    repo.git("-C", "vendored", "pull", "--quiet");
    repo.commit({ "README.md": "# A\n" });
    repo.write(REPORTS);
    const verdict = await judged(repo.root);
    expect(told(verdict)).toEqual(["passed"]);
    expect(verdict.files.map(({ path }) => path)).toEqual(["src/a.js", "test/a.test.js"]);
  });

  it("that is none is judged without a base, and with one it is said what is missing", async () => {
    const root = temporaryFolder();
    repoAt(root).write({ ...BASE, ...REPORTS });
    expect(told(await judged(root, NO_BASE))).toEqual(["passed"]);
    expect(told(await judged(root))).toEqual([
      "incomplete", "base-unreadable | main | main cannot be read: the root is no checkout of a git repository. | Check the project out with git, or leave the base away.",
    ]);
  });

  it("on a machine without git is judged by its files", async () => {
    const repo = story();
    vi.stubEnv("PATH", temporaryFolder());
    expect(told(await judged(repo.root, NO_BASE))).toEqual(["passed"]);
    expect(told(await judged(repo.root))).toEqual([
      "incomplete", "base-unreadable | main | main cannot be read: git is not installed, or not on the PATH. | Install git before the project is checked out, or leave the base away.",
    ]);
  });

  it("that is bare has no files to judge by a base", async () => {
    const repo = story();
    const bare = join(temporaryFolder(), "bare.git");
    repo.git("clone", "--quiet", "--bare", repo.root, bare);
    repoAt(bare).write(REPORTS);
    const verdict = await judged(bare);
    expect(verdict.verdict).toBe("incomplete");
    expect(problems(verdict)).toContainEqual(expect.stringContaining("base-unreadable | main | main cannot be read: the root is no checkout of a git repository. | "));
  });

  it("whose base commit is not there says how to have it", async () => {
    const gone = "1234567890123456789012345678901234567890";
    expect(told(await judged(story().root, { base: gone, changesFrom: gone }))).toEqual([
      "incomplete", `base-unreadable | ${gone} | This clone has no revision ${gone}. | Fetch it first: set fetch-depth: 0 on actions/checkout.`,
    ]);
  });

  it("that is a shallow clone says so", async () => {
    const origin = story();
    const shallow = clone(origin, "--depth", "1", "--branch", "topic");
    shallow.write(REPORTS);
    const base = origin.git("rev-parse", "main");
    expect(told(await judged(shallow.root, { base, changesFrom: base }))).toEqual([
      "incomplete", `base-unreadable | ${base} | This clone has no revision ${base}. | This clone is shallow: set fetch-depth: 0 on actions/checkout.`,
    ]);
  });
});

describe("a shallow clone to which the base's last commit was fetched", () => {
  /** A clone that can read the base's files, and cannot tell what the head changed. */
  const halfFetched = (): GitRepo => {
    const origin = pullRequest({ base: BASE, head: { "src/a.js": `${code(9)}let b = 2; /* c8 ignore next */\n` } });
    const shallow = clone(origin, "--depth", "1", "--branch", "topic");
    shallow.git("fetch", "--quiet", "--depth", "1", "origin", "main:refs/remotes/origin/main");
    shallow.write(REPORTS);
    return shallow;
  };
  const WHAT = "origin/main and the head have no common ancestor in this clone.";
  const HOW = "This clone is shallow: set fetch-depth: 0 on actions/checkout.";

  it("is incomplete, since nobody can tell what the head leaves out, and says what to do", async () => {
    const verdict = await judged(halfFetched().root, { base: "origin/main", changesFrom: "origin/main" });
    expect(told(verdict)).toEqual(["incomplete", `base-unreadable | origin/main | ${WHAT} | ${HOW}`]);
    expect(verdict.notJudged).toContainEqual({ rule: "exclusions-grew", why: `${WHAT} ${HOW}` });
    expect(verdict.notJudged).toContainEqual({ rule: "changed-lines-uncovered", why: `${WHAT} ${HOW}` });
  });

  it("is incomplete too where the event's own base is the one that is not there, whatever base is named", async () => {
    const { root } = halfFetched();
    const verdict = await judged(root, { base: "HEAD", changesFrom: "HEAD", barFrom: "origin/main" });
    expect(told(verdict)).toEqual(["incomplete", `base-unreadable | origin/main | ${WHAT} | ${HOW}`]);
  });

  it("is judged by the head's own policy where that was chosen aloud, and what is not known is said", async () => {
    const verdict = await judged(halfFetched().root, { ...NO_BASE, barFrom: "origin/main" });
    expect(told(verdict)).toEqual(["passed"]);
    expect(verdict.remarks).toContain(`${WHAT} ${HOW}`);
  });

  it("needs no base on a push", async () => {
    expect(told(await judged(halfFetched().root, NO_BASE))).toEqual(["passed"]);
  });

  it("passes once it is whole, and the mark is told", async () => {
    const shallow = halfFetched();
    shallow.git("fetch", "--quiet", "--unshallow", "origin");
    const verdict = await judged(shallow.root, { base: "origin/main", changesFrom: "origin/main" });
    expect(told(verdict)).toEqual(["passed", expect.stringMatching(/^exclusions-grew src\/a\.js has 1 new mark /)]);
  });
});

describe("names that differ by case alone", () => {
  it("are two files where the file system has two", async () => {
    const repo = pullRequest({
      base: { ...FILES, "src/A.js": code(10), [PATH]: baselineText({ files: { "src/A.js": HALF, "src/a.js": HALF } }) },
      head: { "src/A.js": null }, lines: { "src/a.js": [5, 10] },
    });
    expect(told(await judged(repo.root))).toEqual(["passed"]);
  });

  it("are one file that was renamed where git was told that it cannot see the difference", async () => {
    const repo = newRepo();
    repo.git("config", "core.ignorecase", "true");
    repo.commit({ ".gitignore": "*.info\n*.xml\n", ...BASE });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("mv", "src/a.js", "src/A.js");
    repo.commit({ "test/a.test.js": "import '../src/A.js';\n" });
    repo.write({ ...REPORTS, "lcov.info": lcovOf({ "src/A.js": [5, 10] }) });
    expect(told(await judged(repo.root))).toEqual(["passed"]);
    repo.write({ "lcov.info": lcovOf({ "src/A.js": [4, 10] }) });
    expect(told(await judged(repo.root))).toEqual(["failed", expect.stringMatching(/^coverage-dropped /)]);
  });

  it("in a report are the one file that they fit, and none where they fit two", async () => {
    const one = await judged(pullRequest({ base: BASE, lcov: lcovOf({ "SRC/A.JS": [9, 10] }) }).root);
    expect(one.files.find(({ path }) => path === "src/a.js")?.cover?.lines).toEqual({ hit: 9, total: 10 });
    const two = await judged(pullRequest({ base: { ...BASE, "src/A.js": code(10) }, lcov: lcovOf({ "SRC/A.JS": [9, 10] }) }).root);
    expect(two.verdict).toBe("incomplete");
    expect(problems(two)).toEqual([expect.stringContaining("paths-unresolved")]);
  });
});

describe("a baseline that cannot be used", () => {
  const NEWER = baselineText({}).replace('"version": 1', '"version": 2');
  it.each([["corrupt", "{ \"version\": 1, ", "baseline-malformed"], ["empty", "", "baseline-malformed"], ["newer", NEWER, "baseline-version"], ["no text", "\u0000\u0001", "baseline-malformed"]])(
    "leaves the verdict incomplete, and is not written over: %s", async (_, text, slug) => {
      const repo = pullRequest({ base: { ...FILES, [PATH]: text }, lines: { "src/a.js": [5, 10] } });
      for (const request of [{}, NO_BASE]) expect(told(await judged(repo.root, request))).toEqual(["incomplete", expect.stringContaining(`${slug} | `)]);
      expect(await update(repo.root)).toMatchObject({ code: 2, err: expect.stringContaining("The baseline was not written:") });
      expect(readFileSync(join(repo.root, PATH), "utf8")).toBe(text);
    });

  it("is not replaced where it is a folder", async () => {
    const repo = newRepo();
    repo.commit({ ".gitignore": "*.info\n*.xml\n", ...FILES });
    repo.write(REPORTS);
    mkdirSync(join(repo.root, PATH), { recursive: true });
    await expect(update(repo.root)).rejects.toMatchObject({ slug: "baseline-malformed" });
    expect(existsSync(join(repo.root, PATH))).toBe(true);
  });
});

describe("a baseline of 200,000 files", () => {
  /** Far more than any machine needs; what grows faster than the entries would not end in it. */
  const SECONDS = 20;

  it("is judged against in bounded time", async () => {
    const files = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`src/p${at % 97}/f${at}.js`, HALF]));
    const repo = newRepo();
    repo.commit({ ".gitignore": "*.info\n*.xml\n", ...FILES });
    mkdirSync(join(repo.root, ".proofgate"));
    writeFileSync(join(repo.root, PATH), baselineText({ files: { ...files, "src/a.js": HALF } }));
    repo.write(REPORTS);
    const start = performance.now();
    expect(told(await judged(repo.root, NO_BASE))).toEqual(["passed"]);
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  }, 60_000);
});
