import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { outerWorkflows } from "../../src/edge/git-workflows.ts";
import { newRepo, removeFolders, repoAt, type GitRepo } from "../support/git-repo.ts";
import { code, judged, toldBy } from "../support/pull-request.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterAll(removeFolders);

const workflow = (rest: string): string => `on: pull_request
jobs:
  test:
    steps:
      - run: npm test
      - uses: proofgate/proofgate@v1
${rest}`;

const CI = ".github/workflows/ci.yml";
const SOFT = workflow("        continue-on-error: true\n");

const repository = (head: Readonly<Record<string, string | null>>): GitRepo => {
  const repo = newRepo();
  repo.commit({
    ".gitignore": "*.info\n*.xml\n", [CI]: workflow(""), "web/shop/src/a.js": code(10), "web/shop/test/a.test.js": "import '../src/a.js';\n",
  });
  repo.git("switch", "--quiet", "--create", "topic");
  repo.commit(head);
  repoAt(join(repo.root, "web/shop")).write({ "lcov.info": lcovOf({ "src/a.js": [5, 10] }), "junit.xml": junitOf({ "test/a.test.js": ["adds"] }) });
  return repo;
};

describe("workflows above the root", () => {
  it("are judged like those of the root", async () => {
    const verdict = await judged(join(repository({ [CI]: SOFT }).root, "web/shop"));
    expect(toldBy(verdict, "exclusions-grew")).toEqual(["warning - ../../.github/workflows/ci.yml changes what the gate judges by, or whether it can fail: line 7 (continue-on-error)."]);
    expect(toldBy(await judged(join(repository({ [CI]: null }).root, "web/shop")), "exclusions-grew"))
      .toEqual(["warning - ../../.github/workflows/ci.yml changes what the gate judges by, or whether it can fail: the step that runs Proofgate is gone."]);
  });

  it("are said once where the root is the top", async () => {
    expect(toldBy(await judged(repository({ [CI]: SOFT }).root), "exclusions-grew"))
      .toEqual([`warning ${CI}:7 ${CI} changes what the gate judges by, or whether it can fail: line 7 (continue-on-error).`]);
  });

  it("are only those that changed, and only workflows", () => {
    const repo = repository({ "README.md": "# A\n", ".github/workflows/deep/ci.yml": SOFT, ".github/dependabot.yml": "version: 2\n", ".github/workflows/new.yml": SOFT });
    const root = join(repo.root, "web/shop");
    expect(outerWorkflows({ root, prefix: "web/shop/" }, repo.git("rev-parse", "main"))).toEqual([{ path: "../../.github/workflows/new.yml", base: null, head: SOFT }]);
    expect(outerWorkflows({ root, prefix: "" }, "main")).toEqual([]);
    expect(outerWorkflows({ root, prefix: "web/shop/" }, "1234567890123456789012345678901234567890")).toEqual([]);
  });
});
