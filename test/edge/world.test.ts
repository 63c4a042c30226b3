import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { RepoPath } from "../../src/model/path.ts";
import { openWorld } from "../../src/edge/world.ts";
import { Problem } from "../../src/model/problem.ts";
import { newRepo, removeFolders, temporaryFolder } from "../support/git-repo.ts";

afterAll(removeFolders);

const path = (text: string): RepoPath => text as RepoPath;

describe("the day of a run", () => {
  const today = (epoch?: string): string => openWorld(temporaryFolder(), { env: epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch } }).today;

  it.each([["0", "1970-01-01"], ["1795132799", "2026-11-19"], ["1795132800", "2026-11-20"], ["1795219199", "2026-11-20"]])(
    "is that of SOURCE_DATE_EPOCH in UTC: %s is %s", (epoch, day) => expect(today(epoch)).toBe(day));

  it.each([undefined, "", "soon", "NaN", "Infinity"])("is today where it is %j", (epoch) => {
    const before = new Date().toISOString().slice(0, 10);
    const day = today(epoch);
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(day);
  });

  it.each(["9e99", "-9e99"])("is today where it is %s, which no calendar holds", (epoch) => expect(today(epoch)).toMatch(/^\d{4}-\d{2}-\d{2}$/));
});

describe("a project in a repository", () => {
  const repo = newRepo();
  const base = repo.commit({ "app/src/a.py": "a = 1\n", "app/proofgate.yml": "version: 1\n", "other.py": "b = 1\n", ".gitignore": "*.info\n" });
  repo.commit({ "app/src/a.py": "a = 1\nb = 2\n", "app/proofgate.yml": null });
  repo.write({ "app/lcov.info": "SF:a\n", "app/new.py": "c = 1\n" });
  const world = openWorld(join(repo.root, "app"));

  it("is seen from its root: files, revisions and changes", async () => {
    expect(world.prefix()).toBe("app/");
    expect(world.tree()).toEqual(["new.py", "src/a.py"]);
    expect(await world.textAt(base, "proofgate.yml")).toBe("version: 1\n");
    expect(await world.textAt(base, "gone.yml")).toBeNull();
    expect([...(await world.changesSince(base)).files.keys()]).toEqual(["new.py", "proofgate.yml", "src/a.py"]);
    expect(world.parents()).toEqual([base]);
  });

  it("tells the commit that is checked out, and when it was made", () => {
    expect(world.head()).toEqual({ sha: repo.git("rev-parse", "HEAD"), time: Number(repo.git("show", "-s", "--format=%ct", "HEAD")) });
    expect(openWorld(newRepo().root).head()).toBeNull();
    expect(openWorld(temporaryFolder()).head()).toBeNull();
  });

  it("gives texts, sources and reports, ignored ones too", () => {
    expect(world.readText("src/a.py", "config-malformed")).toBe("a = 1\nb = 2\n");
    expect(world.readText("gone.yml", "config-malformed")).toBeNull();
    expect(() => world.readText("src", "baseline-malformed")).toThrow(expect.objectContaining({ slug: "baseline-malformed", where: "src" }));
    expect(world.readSource(path("src/a.py"))).toBe("a = 1\nb = 2\n");
    expect(world.findReports(["*.info"]).sources.map((source) => source.path)).toEqual(["lcov.info"]);
  });

  it("asks GitHub for what the clone does not have, by the path from the top", async () => {
    const asked: string[] = [];
    const fetchText = (ref: string, place: string): Promise<string | null> => {
      asked.push(`${ref} ${place}`);
      return Promise.resolve("from afar\n");
    };
    const remote = openWorld(join(repo.root, "app"), { fetchText });
    expect(await remote.textAt("f".repeat(40), "proofgate.yml")).toBe("from afar\n");
    expect(await remote.textAt(base, "proofgate.yml")).toBe("version: 1\n");
    expect(asked).toEqual([`${"f".repeat(40)} app/proofgate.yml`]);
    await expect(world.textAt("f".repeat(40), "proofgate.yml")).rejects.toThrow(expect.objectContaining({ slug: "base-unreadable" }));
  });
});

describe("a project without git", () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "a.py"), "a = 1\n");
  writeFileSync(join(root, "node_modules/b.js"), "b\n");
  const world = openWorld(root);

  it("is the files of its folder, and has no revision to compare with", async () => {
    expect(world.tree()).toEqual(["a.py"]);
    expect([world.prefix(), world.parents()]).toEqual(["", []]);
    await expect(world.changesSince("main")).rejects.toThrow(expect.objectContaining({ slug: "base-unreadable", where: "main" }));
    await expect(world.textAt("main", "a.py")).rejects.toThrow(expect.objectContaining({ slug: "base-unreadable" }));
  });

  it("writes inside the root what belongs to the project, and elsewhere what the user names", () => {
    world.writeInRoot(".proofgate/baseline.json", "{}\n");
    expect(readFileSync(join(root, ".proofgate/baseline.json"), "utf8")).toBe("{}\n");
    expect(() => world.writeInRoot("../outside.json", "{}\n")).toThrow(expect.objectContaining({ slug: "output-unwritable" }));
    const elsewhere = join(temporaryFolder(), "new/verdict.json");
    world.writeText(elsewhere, "{}\n");
    expect(readFileSync(elsewhere, "utf8")).toBe("{}\n");
  });

  it("must be there, as a folder", () => {
    expect(() => openWorld(join(root, "gone"))).toThrow(Problem);
    expect(() => openWorld(join(root, "a.py"))).toThrow(expect.objectContaining({ slug: "tree-unreadable", message: expect.stringContaining("is no folder") }));
  });
});

describe("links to lines", () => {
  const base = (env: Record<string, string>, sha?: string | null) => openWorld(temporaryFolder(), { env, ...(sha === undefined ? {} : { sha }) }).repository();

  it("lead to the commit that was judged", () => {
    const env = { GITHUB_REPOSITORY: "octo/shop", GITHUB_SHA: "a1", GITHUB_SERVER_URL: "https://git.example" };
    expect(base(env)).toEqual({ server: "https://git.example", owner: "octo", name: "shop", sha: "a1" });
    expect(base(env, "b2")).toMatchObject({ sha: "b2" });
    expect(base({ GITHUB_REPOSITORY: "octo/shop", GITHUB_SHA: "a1" })).toMatchObject({ server: "https://github.com" });
  });

  it.each([[{}], [{ GITHUB_REPOSITORY: "octo/shop" }], [{ GITHUB_SHA: "a1" }], [{ GITHUB_REPOSITORY: "octo", GITHUB_SHA: "a1" }]])("are none outside of a runner: %j", (env) => {
    expect(base(env)).toBeNull();
  });
});
