/** Ways in which a pull request was seen to move its own bar in silence: each as a story in which a finding says so. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { act } from "../../src/commands/act.ts";
import { removeFolders, temporaryFolder, type GitRepo } from "../support/git-repo.ts";
import { baselineText, code, judged, pullRequest, toldBy, verdictOn } from "../support/pull-request.ts";
import { junitOf, lcovOf } from "../support/story.ts";

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
      .toEqual([`error ${PATH}:7 ${line("base", "SHA")} The verdict is failed, which such a change may hide.`]);
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

describe("the head says where reports lie", () => {
  const base = { ...FILES, "proofgate.yml": CONFIG.replace("junit.xml", "'*.xml'") };
  const lines = { "src/a.js": [5, 10] } as const;

  it.each([
    ["none at all", "[]"], ["one that it brings along", "[fake.xml]"],
  ])("and names %s: the failing one that the base would read is an error", async (_, places) => {
    const head = { "proofgate.yml": CONFIG.replace("[junit.xml]", places), "fake.xml": junitOf({ "test/a.test.js": ["adds"] }) };
    const verdict = await verdictOn({ base, head, lines, tests: FAILING });
    expect(verdict.verdict).toBe("failed");
    expect(toldBy(verdict, "policy-weakened")).toContain(
      `error proofgate.yml:3 ${places === "[]" ? "fake.xml and junit.xml lie" : "junit.xml lies"} where main looks for test reports, and the head reads ${places === "[]" ? "them" : "it"} no more. With ${places === "[]" ? "them" : "it"} the verdict would be failed, and not passed.`);
  });

  it("and no longer names a good one: that is a warning", async () => {
    const head = { "proofgate.yml": CONFIG.replace("[junit.xml]", "[other.xml]") };
    const repo = pullRequest({ base: { ...base, ".gitignore": "*.info\n*.xml\n" }, head, lines });
    repo.write({ "other.xml": junitOf({ "test/a.test.js": ["adds"] }).replace("0.01", "0.02") });
    const verdict = await judged(repo.root);
    expect([verdict.verdict, toldBy(verdict, "policy-weakened")]).toEqual(["passed", ["warning proofgate.yml:3 junit.xml lies where main looks for test reports, and the head reads it no more."]]);
  });

  it("and moves them: nothing is left at the old place, and nothing is said", async () => {
    const repo = pullRequest({ base: { ...base, ".gitignore": "*.info\n*.xml\nreports/\n" }, head: { "proofgate.yml": CONFIG.replace("[junit.xml]", "[reports/*.xml]") }, lines });
    repo.write({ "junit.xml": null, "reports/junit.xml": junitOf({ "test/a.test.js": ["adds"] }) });
    const verdict = await judged(repo.root);
    expect([verdict.verdict, toldBy(verdict, "policy-weakened")]).toEqual(["passed", []]);
  });
});

describe("a report that comes with the change", () => {
  const baseline = baselineText({ files: { "src/a.js": { lines: { hit: 9, total: 10 } } } });
  const base = { "proofgate.yml": "version: 1\ncoverage: ['**/*.info']\ntests: [junit.xml]\n", "src/a.js": code(10), "test/a.test.js": "", ".proofgate/baseline.json": baseline };
  const head = { "fixtures/more.info": lcovOf({ "src/a.js": [9, 10] }) };
  const told = "fixtures/more.info is part of the pull request itself, so nothing shows that a run wrote it.";

  it("is an error where the verdict hangs on it", async () => {
    expect(toldBy(await verdictOn({ base, head, lines: { "src/a.js": [5, 10] } }), "report-stale"))
      .toEqual([`error fixtures/more.info ${told} Without it the verdict would be failed, and not passed.`]);
  });

  it("is a warning where it does not", async () => {
    expect(toldBy(await verdictOn({ base, head, lines: { "src/a.js": [9, 10] } }), "report-stale")).toEqual([`warning fixtures/more.info ${told}`]);
  });

  it("is an error where it is the only one", async () => {
    const own = { "proofgate.yml": CONFIG.replace("lcov.info", "own.info").replace("junit.xml", "own.xml"), "own.info": lcovOf({ "src/a.js": [9, 10] }), "own.xml": junitOf({ "test/a.test.js": ["adds"] }) };
    const verdict = await verdictOn({ base: { "src/a.js": code(10), "test/a.test.js": "" }, head: own });
    expect(toldBy(verdict, "report-stale").map((line) => line.replace(/ .*the verdict/, " … the verdict"))).toEqual(Array(2).fill("error … the verdict would be incomplete, and not passed."));
  });

  it("is none where a run has written it since, where git does not know it, and where nobody reads it", async () => {
    const repo = pullRequest({ base, head, lines: { "src/a.js": [9, 10] } });
    repo.write({ "fixtures/more.info": lcovOf({ "src/a.js": [8, 10] }), "new.info": lcovOf({ "src/a.js": [1, 10] }) });
    expect(toldBy(await judged(repo.root), "report-stale")).toEqual([]);
    const example = { "test/fixtures/example.xml": junitOf({ "x.test.js": ["adds"] }) };
    expect(toldBy(await verdictOn({ base, head: example, lines: { "src/a.js": [9, 10] } }), "report-stale")).toEqual([]);
  });
});

describe("a configuration that only differs", () => {
  const files = { "src/a.js": code(10), "src/bad.js": code(10), "test/a.test.js": "" };
  const lines = { "src/a.js": [9, 10], "src/bad.js": [1, 10] } as const;
  const change = (from: string, to: string): Promise<string[]> =>
    verdictOn({ base: { ...files, "proofgate.yml": `${CONFIG}${from}` }, head: { "proofgate.yml": `${CONFIG}${to}` }, lines }).then((verdict) => {
      expect(verdict.remarks.join(" ")).not.toContain("asks for more");
      return toldBy(verdict, "policy-weakened");
    });
  const TURNED = "By the proposal the verdict would be passed, and not failed.";

  it("by a new deprecated module is weaker", async () => {
    const told = await change("targets: { lines: 70 }\n", "targets: { lines: 70 }\nmodules:\n  old: { paths: [src/bad.js], status: deprecated }\n");
    expect(told).toEqual([`error proofgate.yml:6 The module old is added, and is deprecated from the start. ${TURNED}`]);
  });

  it("by a module that takes files from another one is weaker", async () => {
    const strict = "  all: { paths: ['src/**'], target: { lines: 70 } }\n";
    expect(await change(`modules:\n${strict}`, `modules:\n  first: { paths: [src/bad.js] }\n${strict}`))
      .toEqual([`error proofgate.yml:5 The module first takes a file from all, and asks less. ${TURNED}`]);
  });

  it("is weaker where the verdict turns, whatever it is", async () => {
    expect(await change("kinds:\n  slow: { tests: ['slow/**'], target: { tests: 1 } }\n", "kinds:\n  slow: { tests: ['test/**'], target: { tests: 1 } }\n"))
      .toEqual([expect.stringMatching(/^error proofgate\.yml:5 The slow tests are found elsewhere\. By the proposal the verdict would be passed, and not (?:failed|incomplete)/)]);
  });
});

describe("marks that keep code out of coverage", () => {
  const marked = (inside: string, behind = ""): string => `a();\n/* v8 ignore start */\ndebug();\n${inside}/* v8 ignore stop */\n${behind}`;
  const NEW = "export const one = () => 1;\nexport const two = () => 2;\n";
  const base = { "proofgate.yml": `${CONFIG}targets: { changedLines: 80 }\nexclude: [vendor/**]\n`, "src/a.js": marked(""), "test/a.test.js": "" };
  const told = (head: Readonly<Record<string, string>>, lines: Readonly<Record<string, readonly [number, number]>> = { "src/a.js": [1, 1] }): Promise<string[]> =>
    verdictOn({ base, head, lines }).then((verdict) => toldBy(verdict, "exclusions-grew"));
  const TURNED = "Counted as uncovered, 2 lines that are left out would turn the verdict from passed to failed.";

  it.each([
    ["new code behind an old one", marked(NEW)],
    ["a stop that is gone", marked("").replace("/* v8 ignore stop */\n", NEW)],
  ])("hide %s", async (_, head) => {
    expect(await told({ "src/a.js": head })).toEqual([
      `error src/a.js:2 src/a.js has 1 mark that keeps more code out of coverage than before: line 2 (/* v8 ignore start, which reaches 2 more lines). ${TURNED}`,
    ]);
  });

  it("are no concern in a file that the policy leaves out anyway", async () => {
    expect(await told({ "vendor/lib.js": `/* istanbul ignore next */\n${NEW}` })).toEqual([]);
  });

  it("hide nothing more where what they hide is only rewritten", async () => {
    expect(await told({ "src/a.js": marked("").replace("debug()", "debug('more')") })).toEqual([]);
  });
});
