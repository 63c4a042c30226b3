import { afterEach, describe, expect, it } from "vitest";
import { commitsOf } from "../../src/edge/git-commits.ts";
import { newRepo, removeFolders, temporaryFolder } from "../support/git-repo.ts";

afterEach(removeFolders);

describe("what git tells of the commit that is judged", () => {
  it("is its id, its time, and the revision's commit", () => {
    const repo = newRepo();
    const base = repo.commit({ "a.txt": "1" });
    const head = repo.commit({ "a.txt": "2" });
    expect(commitsOf(repo.root, "HEAD~1")).toEqual({ ids: [head], made: Number(repo.git("log", "-1", "--format=%ct")), base });
    expect(commitsOf(repo.root, base).base).toBe(base);
    expect(commitsOf(repo.root, "main").base).toBe(head);
    expect(commitsOf(repo.root, null)).toMatchObject({ ids: [head], base: null });
  });

  it("is also the head of what was merged, and never the base of it", () => {
    const repo = newRepo();
    const base = repo.commit({ "a.txt": "1" });
    repo.git("checkout", "--quiet", "-b", "topic");
    const topic = repo.commit({ "b.txt": "1" });
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
    const { ids } = commitsOf(repo.root, base);
    expect(ids).toEqual([repo.git("rev-parse", "HEAD"), topic]);
    expect(ids).not.toContain(base);
  });

  it.each(["nonsense", "--all", ""])("is the head alone for a revision that is none: %j", (ref) => {
    const repo = newRepo();
    const head = repo.commit({ "a.txt": "1" });
    expect(commitsOf(repo.root, ref)).toMatchObject({ ids: [head], base: null });
  });

  it("is nothing without a commit, or without git", () => {
    expect(commitsOf(newRepo().root, "main")).toEqual({ ids: [], made: null, base: null });
    expect(commitsOf(temporaryFolder(), null)).toEqual({ ids: [], made: null, base: null });
  });
});
