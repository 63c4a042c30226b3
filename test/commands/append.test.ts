import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { baseline } from "../../src/commands/baseline.ts";
import { readHistory } from "../../src/config/history.ts";
import { newRepo, removeFolders, temporaryFolder, type GitRepo } from "../support/git-repo.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterEach(removeFolders);

const HISTORY = ".proofgate/history.ndjson";

const measure = (repo: Pick<GitRepo, "write">, hit: number): void => repo.write({
  "coverage/lcov.info": lcovOf({ "src/cart.js": [hit, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }),
});

const begun = (): GitRepo => {
  const repo = newRepo();
  repo.commit({ "src/cart.js": "one();\n".repeat(10), "test/cart.test.js": "one();\n", ".gitignore": "coverage/\njunit.xml\n" });
  measure(repo, 8);
  return repo;
};

const update = (root: string): Promise<number> =>
  baseline({ root, update: true, history: true }, { out: () => undefined, err: () => undefined, colour: false, width: 100 });

const historyOf = ({ root }: GitRepo): unknown[] =>
  readHistory(readFileSync(join(root, HISTORY), "utf8"), HISTORY).map(({ commit, lines }) => [commit, lines?.hit]);

describe("proofgate baseline --update --history", () => {
  it("adds the commit that is checked out, once", async () => {
    const repo = begun();
    const first = repo.git("rev-parse", "HEAD");
    expect(await update(repo.root)).toBe(0);
    expect(await update(repo.root)).toBe(0);
    expect(historyOf(repo)).toEqual([[first, 8]]);
    const second = repo.commit({ "README.md": "# Shop\n" });
    measure(repo, 9);
    expect(await update(repo.root)).toBe(0);
    expect(new Set(historyOf(repo))).toEqual(new Set([[first, 8], [second, 9]]));
  });

  it("writes neither file where one of them cannot be", async () => {
    const repo = begun();
    repo.write({ [HISTORY]: "nonsense\n" });
    expect(await update(repo.root)).toBe(2);
    expect(readFileSync(join(repo.root, HISTORY), "utf8")).toBe("nonsense\n");
    expect(existsSync(join(repo.root, ".proofgate/baseline.json"))).toBe(false);
  });

  it("needs a commit, and --update", async () => {
    const folder = temporaryFolder();
    measure(begunIn(folder), 8);
    await expect(update(folder)).rejects.toMatchObject({ slug: "usage", message: "--history needs a commit that is checked out, and here is none." });
    expect(existsSync(join(folder, ".proofgate"))).toBe(false);
    await expect(baseline({ root: folder, history: true }, { out: () => undefined, err: () => undefined, colour: false, width: 100 }))
      .rejects.toMatchObject({ slug: "usage", message: "--history goes with --update." });
  });
});

/** A repository before its first commit. */
function begunIn(folder: string): GitRepo {
  const repo = newRepo(folder);
  repo.write({ "src/cart.js": "one();\n".repeat(10), "test/cart.test.js": "one();\n" });
  return repo;
}
