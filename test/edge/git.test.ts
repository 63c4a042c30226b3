import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { openRepository, type Repository } from "../../src/edge/git.ts";
import { Problem } from "../../src/model/problem.ts";
import { clone, newRepo, removeFolders, repoAt, temporaryFolder, type GitRepo } from "../support/git-repo.ts";

afterAll(removeFolders);
afterEach(() => void vi.unstubAllEnvs());

const open = (repo: GitRepo | string): Repository => {
  const repository = openRepository(typeof repo === "string" ? repo : repo.root);
  if (repository === null) throw new Error("no repository");
  return repository;
};

const problemOf = (step: () => unknown): Problem => {
  try {
    step();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("no problem");
};

/** What changed, as lines of text. */
const told = (repository: Repository, ref: string): string[] =>
  [...repository.changesSince(ref).files.values()].map(({ path, status, before, lines }) =>
    `${status} ${before === null ? "" : `${before} → `}${path} ${lines.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(",")}`.trim());

const ODD = ["a b.py", "ü.py", "日本/x.py", "tab\there.py", "line\nfeed.py", 'quo"te.py', "back\\slash.py", " lead.py", "trail.py ", "-dash.py", "+++ plus.py",
  'a "quote".py', "tab\there too.py", "line\nfeed too.py", 'ü "q".py'];

describe("a repository", () => {
  it("is none where there is no repository", () => {
    expect(openRepository(temporaryFolder())).toBeNull();
  });

  it("is none where there is no git", () => {
    const { root } = newRepo();
    vi.stubEnv("PATH", temporaryFolder());
    expect(openRepository(root)).toBeNull();
  });

  it("is none inside of its own .git, nor where it is bare", () => {
    const repo = newRepo();
    expect(openRepository(join(repo.root, ".git"))).toBeNull();
    const bare = temporaryFolder();
    repo.git("init", "--quiet", "--bare", bare);
    expect(openRepository(bare)).toBeNull();
  });

  it("has no head before its first commit, and lists its files all the same", () => {
    const repo = newRepo();
    repo.write({ "a.py": "1\n" });
    const repository = open(repo);
    expect(repository).toMatchObject({ prefix: "", headSha: null, parents: [], isShallow: false });
    expect(repository.listFiles()).toEqual(["a.py"]);
    expect(problemOf(() => repository.changesSince("main")).slug).toBe("base-unreadable");
  });

  it("knows head and parents, of a merge both", () => {
    const repo = newRepo();
    const first = repo.commit({ "a.py": "1\n" });
    expect(open(repo)).toMatchObject({ headSha: first, parents: [] });
    repo.git("switch", "--quiet", "--create", "side");
    const side = repo.commit({ "b.py": "1\n" });
    repo.git("switch", "--quiet", "main");
    const main = repo.commit({ "c.py": "1\n" });
    repo.git("merge", "--quiet", "--no-ff", "--message", "merge", "side");
    expect(open(repo).parents).toEqual([main, side]);
  });

  it("is seen from a folder inside of it", () => {
    const repo = newRepo();
    repo.commit({ "top.py": "1\n", "apps/sh op/a.py": "1\n", "apps/sh op/b/c.py": "1\n" });
    const repository = open(join(repo.root, "apps/sh op"));
    expect(repository.prefix).toBe("apps/sh op/");
    expect(repository.listFiles()).toEqual(["a.py", "b/c.py"]);
  });

  it("is the root's, not the one that a hook's environment names", () => {
    const [repo, other] = [newRepo(), newRepo()];
    const headSha = repo.commit({ "a.py": "1\n" });
    vi.stubEnv("GIT_DIR", join(other.root, ".git"));
    vi.stubEnv("GIT_INDEX_FILE", join(other.root, ".git/index"));
    expect(open(repo).headSha).toBe(headSha);
    expect(told(open(repo), "main")).toEqual([]);
  });

  it("is a problem with a way out where it belongs to somebody else", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "1\n" });
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    expect(problemOf(() => openRepository(repo.root))).toMatchObject({
      slug: "tree-unreadable", hint: `Run git config --global --add safe.directory '${repo.root}' in a step before this one.`,
    });
  });

  it("is a problem where git cannot make sense of it", () => {
    const repo = newRepo();
    repo.write({ ".git/config": "[core\n" });
    expect(problemOf(() => openRepository(repo.root))).toMatchObject({ slug: "tree-unreadable", message: expect.stringContaining("bad config") });
  });
});

describe("its files", () => {
  it("are tracked or new, there, each once and in order; ignored ones, links and submodules are not among them", () => {
    const inner = newRepo();
    inner.commit({ "x.py": "1\n" });
    const repo = newRepo();
    repo.commit({ ".gitignore": "*.log\nbuild/\n", "b.py": "1\n", "a.py": "1\n", "gone.py": "1\n" });
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub");
    symlinkSync("a.py", join(repo.root, "link.py"));
    repo.commit();
    repo.write({ "gone.py": null, "new.py": "1\n", "x.log": "1\n", "build/y.py": "1\n" });
    newRepo(join(repo.root, "nested")).commit({ "z.py": "1\n" });
    expect(open(repo).listFiles()).toEqual([".gitignore", ".gitmodules", "a.py", "b.py", "new.py"]);
  });

  it("are listed once in a conflict", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "1\n" });
    repo.git("switch", "--quiet", "--create", "side");
    repo.commit({ "a.py": "2\n" });
    repo.git("switch", "--quiet", "main");
    repo.commit({ "a.py": "3\n" });
    expect(() => repo.git("merge", "--quiet", "side")).toThrow();
    expect(open(repo).listFiles()).toEqual(["a.py"]);
    expect(told(open(repo), "HEAD~1")).toEqual(["modified a.py 1-5"]);
  });

  it("keep every character of their names", () => {
    const repo = newRepo();
    repo.write(Object.fromEntries(ODD.slice(0, 5).map((path) => [path, "1\n"])));
    repo.commit();
    repo.write(Object.fromEntries(ODD.slice(5).map((path) => [path, "1\n"])));
    expect(open(repo).listFiles()).toEqual([...ODD].sort());
  });
});

describe("a file at a revision", () => {
  it("is read as it was, from a folder's point of view", () => {
    const repo = newRepo();
    const first = repo.commit({ "app/proofgate.yml": "\ufeffversion: 1 # über\n", "proofgate.yml": "top\n" });
    repo.commit({ "app/proofgate.yml": "version: 2\n" });
    expect(open(repo).showFile(first, "proofgate.yml")).toBe("top\n");
    const app = open(join(repo.root, "app"));
    expect(app.showFile(first, "proofgate.yml")).toBe("version: 1 # über\n");
    expect(app.showFile("HEAD~1", "./proofgate.yml")).toBe("version: 1 # über\n");
    expect(app.showFile("main", "../proofgate.yml")).toBe("top\n");
    expect(app.showFile("main", join(repo.root, "app/proofgate.yml"))).toBe("version: 2\n");
  });

  it("is null where the revision has none, or a folder", () => {
    const repo = newRepo();
    repo.commit({ "app/a.py": "1\n", "one": "1\n" });
    const repository = open(repo);
    for (const path of ["b.py", "app", "../outside", "one\nmain:app/a.py", "/etc/passwd"]) expect(repository.showFile("main", path)).toBeNull();
  });

  it.each(["nowhere", "a".repeat(40), "--all", "-h", "", "main\nmain", "main:one"])("is a problem where %o is no revision", (ref) => {
    const repo = newRepo();
    repo.commit({ one: "1\n" });
    expect(problemOf(() => open(repo).showFile(ref, "one"))).toMatchObject({ slug: "base-unreadable", where: ref });
  });

  it("is a problem that says fetch-depth: 0 where the clone is shallow", () => {
    const origin = newRepo();
    const first = origin.commit({ one: "1\n" });
    origin.commit({ one: "2\n" });
    const shallow = open(clone(origin, "--depth", "1"));
    expect(shallow.isShallow).toBe(true);
    expect(problemOf(() => shallow.showFile(first, "one"))).toMatchObject({ slug: "base-unreadable", hint: expect.stringContaining("fetch-depth: 0") });
    expect(problemOf(() => shallow.changesSince(first)).hint).toContain("fetch-depth: 0");
    expect(shallow.showFile("HEAD", "one")).toBe("2\n");
  });

  it("is a problem where it is not UTF-8", () => {
    const repo = newRepo();
    repo.commit({ "proofgate.yml": Uint8Array.of(0xff, 0xfe, 0x41) });
    expect(problemOf(() => open(repo).showFile("main", "proofgate.yml"))).toMatchObject({ slug: "base-unreadable", where: "main:proofgate.yml" });
  });
});

describe("what changed", () => {
  const ten = Array.from({ length: 10 }, (_, index) => `line ${index + 1}\n`);

  it("is told with the head's lines: added, changed, deleted, renamed, new", () => {
    const repo = newRepo();
    repo.commit({ "edit.py": ten.join(""), "drop.py": "gone\n", "move.py": ten.join(""), "same.py": "1\n", "cut.py": ten.join("") });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("mv", "move.py", "moved.py");
    repo.commit({
      "edit.py": [ten[0], "new 2\n", ...ten.slice(2, 6), "a\n", "b\n", ...ten.slice(6)].join(""), "drop.py": null,
      "moved.py": ["new 1\n", ...ten.slice(1)].join(""), "cut.py": ten.slice(3).join(""), "fresh.py": "1\n2", "empty.py": "",
    });
    repo.write({ "untracked.py": "1\n2\n3\n", "untracked-empty.py": "", "same.py": "2\n" });
    expect(told(open(repo), "main")).toEqual([
      "modified cut.py", "deleted drop.py", "modified edit.py 2,7-8", "added empty.py", "added fresh.py 1-2",
      "renamed move.py → moved.py 1", "modified same.py 1", "added untracked-empty.py", "added untracked.py 1-3",
    ]);
  });

  it("is told with how many lines of the old file went", () => {
    const repo = newRepo();
    repo.commit({ "edit.py": ten.join(""), "move.py": ten.join("x"), "grow.py": ten.join("") });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("mv", "move.py", "moved.py");
    repo.commit({ "edit.py": ["new\n", ...ten.slice(2, 5), ...ten.slice(7)].join(""), "moved.py": ten.slice(0, 9).join("x"), "grow.py": ["new\n", ...ten].join("") });
    expect([...open(repo).changesSince("main").files.values()].map(({ path, removed }) => [path, removed])).toEqual([["edit.py", 4], ["grow.py", undefined], ["moved.py", 1]]);
  });

  it("counts from where the head left the base, not from the base as it is now", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "1\n" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "b.py": "1\n" });
    repo.git("switch", "--quiet", "main");
    repo.commit({ "a.py": "other\n" });
    repo.git("switch", "--quiet", "--detach", "topic");
    expect(told(open(repo), "main")).toEqual(["added b.py 1"]);
  });

  it("keeps every character of paths, in hunks too", () => {
    const repo = newRepo();
    repo.commit(Object.fromEntries(ODD.map((path) => [path, "1\n2\n"])));
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit(Object.fromEntries(ODD.map((path) => [path, "1\nnew\n"])));
    expect(told(open(repo), "main")).toEqual([...ODD].sort().map((path) => `modified ${path} 2`));
  });

  it("is not misled by lines that look like a diff", () => {
    const repo = newRepo();
    repo.commit({ "a.sql": "x\ny\n", "z.py": "1\n" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "a.sql": "x\n++ z.py\n@@ -1 +1,99 @@\n\\ No newline at end of file\ny\ndiff --git a b", "z.py": "2\n" });
    expect(told(open(repo), "main")).toEqual(["modified a.sql 2-4,6", "modified z.py 1"]);
  });

  it("is not misled by files without a line feed at their end", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "1\n2", "b.py": "1\n2\n3" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "a.py": "1\n2\n3", "b.py": "one\n2\nthree" });
    expect(told(open(repo), "main")).toEqual(["modified a.py 2-3", "modified b.py 1,3"]);
  });

  it("cannot be hidden by an attribute, and shows binary files as changed", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "1\n", "b.png": Uint8Array.of(0, 1, 10, 0) });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ ".gitattributes": "*.py -diff\n", "a.py": "2\n", "b.png": Uint8Array.of(0, 2, 10, 0), "c.png": Uint8Array.of(0, 0) });
    expect(told(open(repo), "main").map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "added .gitattributes", "modified a.py", "modified b.png", "added c.png",
    ]);
    expect(told(open(repo), "main")[1]).toBe("modified a.py 1");
  });

  it("leaves links, submodules and modes out of the lines", () => {
    const inner = newRepo();
    inner.commit({ "x.py": "1\n" });
    const repo = newRepo();
    repo.commit({ "run.sh": "1\n", "to-link": "1\n" });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub");
    symlinkSync("run.sh", join(repo.root, "link"));
    rmSync(join(repo.root, "to-link"));
    symlinkSync("run.sh", join(repo.root, "to-link"));
    repo.git("update-index", "--chmod=+x", "run.sh");
    repo.git("commit", "--quiet", "--all", "--message", "change");
    repo.git("add", "--all");
    expect(told(open(repo), "main")).toEqual(["added .gitmodules 1-3"]);
  });

  it("is only what lies under the root, as the root sees it", () => {
    const repo = newRepo();
    repo.commit({ "top.py": "1\n", "app/a.py": "1\n", "app/old.py": ten.join(""), "lib.py": ten.map((line) => `lib ${line}`).join("") });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("mv", "app/old.py", "app/new.py");
    repo.git("mv", "lib.py", "app/lib.py");
    repo.commit({ "top.py": "2\n", "app/a.py": "2\n" });
    expect(told(open(join(repo.root, "app")), "main")).toEqual(["modified a.py 1", "added lib.py 1-10", "renamed old.py → new.py"]);
  });

  it("is the same whatever the user's configuration says about diffs", () => {
    const repo = newRepo();
    repo.commit({ "a b.py": ten.join(""), "old.py": ten.join("x") });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("mv", "old.py", "new.py");
    repo.commit({ "a b.py": ["new\n", ...ten.slice(1, 4), "new\n", ...ten.slice(5)].join("") });
    const plain = told(open(repo), "main");
    for (const [key, value] of Object.entries({
      "diff.mnemonicPrefix": "true", "diff.noprefix": "true", "diff.context": "9", "diff.interHunkContext": "9", "diff.renames": "false",
      "color.ui": "always", "diff.external": "false", "core.quotepath": "true", "diff.orderFile": "/nowhere", "diff.algorithm": "patience",
      "core.pager": "false", "diff.relative": "false", "core.fsmonitor": "/nowhere",
    })) repo.git("config", key, value);
    expect(told(open(repo), "main")).toEqual(plain);
    expect(plain).toEqual(["modified a b.py 1,5", "renamed old.py → new.py"]);
  });

  it("is a problem where head and base have nothing in common", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "1\n" });
    repo.git("switch", "--quiet", "--orphan", "other");
    repo.commit({ "b.py": "1\n" });
    expect(problemOf(() => open(repo).changesSince("main"))).toMatchObject({ slug: "base-unreadable", message: expect.stringContaining("no common ancestor") });
  });

  it("is told in a clone that is shallow, but deep enough", () => {
    const origin = newRepo();
    for (const text of ["1\n", "2\n", "3\n"]) origin.commit({ "a.py": text });
    const shallow = clone(origin, "--depth", "2");
    expect(told(open(repoAt(shallow.root)), "HEAD~1")).toEqual(["modified a.py 1"]);
  });
});

describe("lines of a change", () => {
  it("are picked by what they say, with their numbers where they were added", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "one\ntwo # mark\nthree\n", "gone.py": "mark\n", "moved.py": `${"same\n".repeat(20)}mark\n` });
    repo.git("switch", "--quiet", "--create", "topic");
    repo.git("mv", "moved.py", "there.py");
    repo.commit({ "a.py": "one\nthree\nfour # mark\n--- mark\n+++ mark\n", "gone.py": null, "ü.py": "quite\nmark\nother\nwords\nhere\n" });
    repo.write({ "new.py": "mark\n", "long.py": `mark ${"x".repeat(10_000)}\n` });
    const { picked, since } = open(repo).changesSince("main", (line) => line.includes("mark"));
    expect(since).toBe(repo.git("rev-parse", "main"));
    expect(picked!.get("long.py")!.added[0]!.line).toBe(1);
    expect(Object.fromEntries([...picked!].filter(([path]) => path !== "long.py"))).toEqual({
      "a.py": { added: [{ line: 3, text: "four # mark" }, { line: 4, text: "--- mark" }, { line: 5, text: "+++ mark" }], removed: ["two # mark"] },
      "gone.py": { added: [], removed: ["mark"] },
      "new.py": { added: [{ line: 1, text: "mark" }], removed: [] },
      "ü.py": { added: [{ line: 2, text: "mark" }], removed: [] },
    });
  });

  it("are known by their beginning and their end, however long they are", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "one\n" });
    repo.git("switch", "--quiet", "--create", "topic");
    const long = "x".repeat(100_000);
    repo.commit({ "a.py": `${long} # mark\nmark ${long}\n${long}\n` });
    const { picked } = open(repo).changesSince("main", (line) => line.includes("mark"));
    expect(picked!.get("a.py")!.added.map(({ line, text }) => [line, text.length < 2_000])).toEqual([[1, true], [2, true]]);
  });

  it("are not picked where nobody asks", () => {
    const repo = newRepo();
    repo.commit({ "a.py": "one\n" });
    expect(open(repo).changesSince("main")).not.toHaveProperty("picked");
  });
});

describe("renames since a file was last committed", () => {
  it("are told, those of the work tree included", () => {
    const repo = newRepo();
    repo.commit({ "baseline.json": "{}", "a.py": "x\n".repeat(20), "b.py": "y\n".repeat(20) });
    repo.git("mv", "a.py", "c.py");
    repo.commit();
    repo.git("mv", "b.py", "d.py");
    expect([...open(repo).renamesSince("baseline.json")]).toEqual([["a.py", "c.py"], ["b.py", "d.py"]]);
    repo.commit({ "baseline.json": "{ }" });
    expect([...open(repo).renamesSince("baseline.json")]).toEqual([]);
    expect([...open(repo).renamesSince("never.json")]).toEqual([]);
  });
});
