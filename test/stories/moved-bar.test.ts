/** Ways in which a pull request was seen to move its own bar in silence: each as a story in which a finding says so. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { act } from "../../src/commands/act.ts";
import { removeFolders, temporaryFolder, type GitRepo } from "../support/git-repo.ts";
import { code, pullRequest, toldBy } from "../support/pull-request.ts";

afterAll(removeFolders);
afterEach(() => void vi.unstubAllEnvs());

const CONFIG = "version: 1\ncoverage: [lcov.info]\ntests: [junit.xml]\n";
const FILES = { "proofgate.yml": CONFIG, "src/a.js": code(10), "test/a.test.js": "import '../src/a.js';\n" };
const FAILING = { "test/a.test.js": ["adds:failed"] };

/** The verdict of the action on a pull request, as the runner starts it, and its exit code. */
const actOn = async (repo: GitRepo, event: "pull_request" | "merge_group", inputs: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly told: (rule: string) => string[] }> => {
  const temp = temporaryFolder();
  const [base, head] = [repo.git("rev-parse", "main"), repo.git("rev-parse", "HEAD")];
  const payload = event === "merge_group" ? { merge_group: { base_sha: base } }
    : { pull_request: { number: 7, head: { sha: head, repo: { id: 1 } }, base: { sha: base, repo: { id: 1 } } } };
  for (const file of ["event.json", "output", "summary"]) writeFileSync(join(temp, file), file === "event.json" ? JSON.stringify(payload) : "");
  const env = {
    GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(temp, "event.json"), GITHUB_WORKSPACE: repo.root, GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"), GITHUB_SHA: head, RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const exit = await act({ env, cwd: repo.root, version: "v24.0.0", out: () => undefined });
  const verdict = JSON.parse(readFileSync(join(temp, "proofgate-default.json"), "utf8"));
  return { code: exit, told: (rule) => toldBy(verdict, rule) };
};

describe("the workflow's own inputs say who judges", () => {
  const PATH = ".github/workflows/ci.yml";
  const workflow = (rest: string): string => `on: pull_request\njobs:\n  test:\n    steps:\n      - uses: acme/proofgate@v1\n${rest}`;
  const withInput = (name: string, value: string): string => workflow(`        with:\n          ${name}: ${value}\n`);
  const changed = (input: string, value: string, files = {}): GitRepo =>
    pullRequest({ base: { ...FILES, [PATH]: workflow("") }, head: { [PATH]: withInput(input, value), ...files }, lines: { "src/a.js": [5, 10] }, tests: FAILING });
  const line = (input: string, value: string, path = PATH): string => `${path} changes what the gate judges by, or whether it can fail: line 7 (${input}: ${value}).`;

  it.each(["pull_request", "merge_group"] as const)("base: head lets the head's policy judge, and is told on %s", async (event) => {
    const { code: exit, told } = await actOn(changed("base", "head", { "proofgate.yml": `${CONFIG}targets: { passRate: 0 }\nrules: { newly-failing: off }\n` }), event, { base: "head" });
    expect([exit, told("exclusions-grew")]).toEqual([0, [`warning ${PATH}:7 ${line("base", "head")}`]]);
    expect(told("policy-weakened")).toEqual([]);
  });

  it("so does the head's own commit as a base", async () => {
    const repo = changed("base", "SHA");
    expect((await actOn(repo, "pull_request", { base: repo.git("rev-parse", "HEAD") })).told("exclusions-grew"))
      .toEqual([`error ${PATH}:7 ${line("base", "SHA")} The verdict is failed, and would not be seen.`]);
  });

  it("another folder is another project", async () => {
    const files = { "sub/a.js": code(3), "sub/lcov.info": "TN:\nSF:a.js\nDA:1,1\nend_of_record\n" };
    const repo = pullRequest({ base: { ...FILES, ".gitignore": "/lcov.info\n/junit.xml\n", [PATH]: workflow("") }, head: { [PATH]: withInput("working-directory", "sub"), ...files }, tests: FAILING });
    expect((await actOn(repo, "pull_request", { "working-directory": "sub" })).told("exclusions-grew")).toEqual([expect.stringContaining(line("working-directory", "sub", `../${PATH}`))]);
  });

  it("and so are other reports", async () => {
    const repo = changed("tests", "fake.xml", { "fake.xml": "<testsuites><testsuite name='a'><testcase name='b'/></testsuite></testsuites>" });
    expect((await actOn(repo, "pull_request", { tests: "fake.xml" })).told("exclusions-grew")).toEqual([expect.stringContaining(line("tests", "fake.xml"))]);
  });
});
