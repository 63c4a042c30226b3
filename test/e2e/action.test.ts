import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { clone, newRepo, removeFolders, type GitRepo } from "../support/git-repo.ts";
import { comment, commitStatus, created, error, ok, SITE, viewer } from "../support/github-replies.ts";
import { githubOf } from "../support/github-of.ts";
import { fakeRepository } from "../support/github-repository.ts";
import { startLoopback, type Answer, type Loopback } from "../support/loopback.ts";
import { junitOf, lcovOf, proofgate, REPOSITORY, runNode, type Outcome } from "../support/story.ts";

const BOT = "github-actions[bot]";

let loopback: Loopback | null = null;
const temps: string[] = [];
afterEach(async () => {
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  loopback = null;
  removeFolders();
  for (const temp of temps.splice(0)) rmSync(temp, { recursive: true });
});

const CONFIG = "version: 1\ncoverage: [coverage/lcov.info]\ntests: [junit.xml]\ntargets: { lines: 80 }\n";
const FILES = {
  "proofgate.yml": CONFIG,
  "src/cart.js": "let a = 1;\n".repeat(10),
  "test/cart.test.js": "import '../src/cart.js';\n",
  ".gitignore": "coverage/\njunit.xml\n",
};

/** A repository whose head changes a line, with the reports of its tests. */
const shop = (hit = 9): { repo: GitRepo; base: string; head: string } => {
  const repo = newRepo();
  const base = repo.commit(FILES);
  const head = repo.commit({ "src/cart.js": `${"let a = 1;\n".repeat(9)}let b = 2;\n` });
  repo.write({ "coverage/lcov.info": lcovOf({ "src/cart.js": [hit, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
  return { repo, base, head };
};

interface Acted extends Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface Step {
  readonly root: string;
  readonly event: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The first value of each input of the contract, as the runner hands it over. */
const DEFAULTS = {
  config: "", coverage: "", tests: "", baseline: "", base: "", "working-directory": ".", "test-outcome": "", "github-token": "t0ken",
  comment: "always", "comment-key": "default", status: "", annotations: "true", "fail-on": "error", mode: "check",
};

const readOutputs = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name!, value!]));

const act = async ({ root, event, payload, sha, inputs = {}, env = {} }: Step): Promise<Acted> => {
  const temp = mkdtempSync(join(tmpdir(), "proofgate-runner-"));
  for (const file of ["event.json", "output", "summary"]) writeFileSync(join(temp, file), file === "event.json" ? JSON.stringify(payload) : "");
  const given = Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const outcome = await runNode([join(REPOSITORY, "dist/action.js")], {
    cwd: root,
    env: {
      ...Object.fromEntries(given), GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(temp, "event.json"), GITHUB_REPOSITORY: "octo/shop",
      GITHUB_SHA: sha, GITHUB_SERVER_URL: "https://github.com", GITHUB_RUN_ID: "11", GITHUB_WORKSPACE: root, RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "summary"), GITHUB_API_URL: loopback?.url ?? "http://127.0.0.1:9",
      ...env,
    },
  });
  const read = (file: string): string => readFileSync(join(temp, file), "utf8");
  temps.push(temp);
  return { ...outcome, outputs: readOutputs(read("output")), summary: read("summary") };
};

const pull = (base: string, head: string, fork = false): unknown => ({
  pull_request: {
    number: 7, user: { login: "ada" },
    head: { sha: head, ref: "topic", repo: { id: fork ? 2 : 1 } }, base: { sha: base, ref: "main", repo: { id: 1 } },
  },
});

const start = async (answers: Readonly<Record<string, Answer>>): Promise<void> => {
  loopback = await startLoopback(answers);
};

const QUIET = { "issues/list-events": ok([]), "issues/list-comments": ok([]), "issues/create-comment": created(comment(1, BOT, "")) };

describe("on a pull request", () => {
  it("judges, comments, sets a status, and hands everything to later steps", async () => {
    const { repo, base, head } = shop();
    await start({ ...QUIET, "repos/create-commit-status": commitStatus() });
    const acted = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head, inputs: { status: "proofgate" } });
    expect(acted.code).toBe(0);
    expect(acted.outputs).toMatchObject({
      verdict: "passed", errors: "0", warnings: "0", lines: "90", branches: "", "pass-rate": "100", tests: "1", failed: "0", hollow: "0",
      "comment-url": `${SITE}/pull/7#issuecomment-1`,
    });
    expect(JSON.parse(readFileSync(acted.outputs["json"]!, "utf8")).verdict).toBe("passed");
    expect(acted.summary).toContain("passed");
    expect(loopback!.operations()).toEqual(["issues/list-comments", "issues/create-comment", "repos/create-commit-status"]);
    expect(loopback!.asked.at(-1)).toMatchObject({ path: { sha: head }, body: { state: "success", context: "proofgate" } });
  });

  it("in a clone of its last commit alone is judged by what GitHub tells, and incomplete where nobody does", async () => {
    const { repo, base } = shop();
    const head = repo.commit({ "src/cart.js": `${"let a = 1;\n".repeat(9)}let b = 2; /* c8 ignore next */\n` });
    const shallow = clone(repo, "--depth", "1");
    shallow.write({ "coverage/lcov.info": lcovOf({ "src/cart.js": [9, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds"] }) });
    await start({ ...QUIET, ...githubOf(repo) });
    const told = await act({ root: shallow.root, event: "pull_request", payload: pull(base, head), sha: head });
    expect([told.code, told.summary.includes("exclusions-grew")]).toEqual([0, true]);
    const alone = await act({ root: shallow.root, event: "pull_request", payload: pull(base, head), sha: head, inputs: { "github-token": "" } });
    expect([alone.code, alone.outputs["verdict"]]).toEqual([2, "incomplete"]);
    expect(alone.summary).toContain("fetch-depth: 0");
    const pushed = await act({ root: shallow.root, event: "push", payload: {}, sha: head, inputs: { "github-token": "" } });
    expect(pushed.code).toBe(0);
  });

  it("comes to the same verdict as the command line", async () => {
    const { repo, base, head } = shop(7);
    await start(QUIET);
    const acted = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head });
    const json = await proofgate(repo.root, "check", "--base", base, "--output", "json");
    expect([acted.code, json.code]).toEqual([1, 1]);
    expect(readFileSync(acted.outputs["json"]!, "utf8")).toBe(json.out);
  });

  it("is judged by the base's policy, not by its own", async () => {
    const { repo, base } = shop(7);
    const head = repo.commit({ "proofgate.yml": CONFIG.replace("80", "10") });
    await start(QUIET);
    const acted = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head });
    expect(acted.code).toBe(1);
    const chosen = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head, inputs: { base: "head" } });
    expect(chosen.code).toBe(0);
  });

  it("keeps its verdict when the comment is refused, and names the permission", async () => {
    const { repo, base, head } = shop();
    await start({ "issues/list-comments": error(403, "Resource not accessible by integration") });
    const acted = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head });
    expect([acted.code, acted.outputs["verdict"], acted.outputs["comment-url"]]).toEqual([0, "passed", ""]);
    expect(acted.out).toMatch(/^::warning .*pull-requests: write/m);
  });

  it("from a fork has everything but the comment and the status", async () => {
    const { repo, base, head } = shop(7);
    await start({ "issues/list-events": ok([]) });
    const acted = await act({ root: repo.root, event: "pull_request", payload: pull(base, head, true), sha: head, inputs: { status: "proofgate" } });
    expect(acted.code).toBe(1);
    expect(acted.summary).toContain("failed");
    expect(acted.out).toMatch(/^::error /m);
    expect(acted.out).toContain("The pull request comes from a fork, whose token can only read");
    // Whether a maintainer accepts it is asked for, since that takes no more than reading.
    expect(loopback!.operations().filter((operation) => operation !== "issues/list-events")).toEqual([]);
  });

  it("brings its own comment up to date, and leaves one alone that is", async () => {
    const { repo, base, head } = shop();
    await start({ "issues/list-comments": ok([comment(3, BOT, "<!-- proofgate:default -->\nold")]), "graphql": viewer(BOT), "issues/update-comment": ok(comment(3, BOT, "")) });
    await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head });
    const body = (loopback!.asked.at(-1)!.body as { body: string }).body;
    await loopback!.close();
    await start({ "issues/list-comments": ok([comment(3, BOT, body)]), "graphql": viewer(BOT) });
    const again = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head });
    expect(loopback!.operations()).toEqual(["issues/list-comments", "graphql"]);
    expect(again.outputs["comment-url"]).toBe(`${SITE}/pull/7#issuecomment-3`);
  });
});

describe("every other event", () => {
  it.each([
    ["push", {}],
    ["workflow_dispatch", { inputs: null }],
    ["schedule", { schedule: "0 4 * * *" }],
  ])("%s is judged without a comment", async (event, payload) => {
    const { repo, head } = shop();
    await start({});
    const acted = await act({ root: repo.root, event, payload, sha: head });
    expect([acted.code, acted.outputs["verdict"]]).toEqual([0, "passed"]);
    expect(loopback!.operations()).toEqual([]);
  });

  it("merge_group is judged against its base", async () => {
    const { repo, base } = shop(7);
    const head = repo.commit({ "proofgate.yml": CONFIG.replace("80", "10") });
    await start({});
    const acted = await act({ root: repo.root, event: "merge_group", payload: { merge_group: { base_sha: base, head_sha: head } }, sha: head });
    expect(acted.code).toBe(1);
  });
});

describe("mode record", () => {
  it("keeps up baseline and history, and the next pull request is compared with them", async () => {
    const { repo, base, head } = shop();
    const hub = fakeRepository();
    hub.add(head, {});
    hub.branches.set("main", head);
    await start({ ...hub.answers, ...QUIET });
    const env = { GITHUB_REF: "refs/heads/main" };
    const inputs = { "mode": "record", "data-branch": "proofgate-data" };
    const recorded = await act({ root: repo.root, event: "push", payload: { repository: { default_branch: "main" } }, sha: head, inputs, env });
    expect([recorded.code, recorded.outputs["recorded"]]).toEqual([0, hub.branches.get("proofgate-data")]);
    repo.write({ "coverage/lcov.info": lcovOf({ "src/cart.js": [8, 10] }) });
    const judged = await act({ root: repo.root, event: "pull_request", payload: pull(base, head), sha: head, inputs });
    const { before, findings, trend } = JSON.parse(readFileSync(judged.outputs["json"]!, "utf8"));
    expect([before.totals.coverage.lines, trend.entries]).toEqual([{ hit: 9, total: 10 }, 1]);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("coverage-dropped");
    expect([judged.code, judged.outputs["recorded"]]).toEqual([1, ""]);
  });
});

describe("inputs", () => {
  it.each([
    [{ "fail-on": "sometimes" }, 2, "fail-on"],
    [{ mode: "publish" }, 2, "mode"],
    [{ annotations: "perhaps" }, 2, "annotations"],
    [{ "working-directory": "../.." }, 2, "working-directory"],
  ])("%j end with code %i and say why", async (inputs, code, said) => {
    const { repo, head } = shop();
    const acted = await act({ root: repo.root, event: "push", payload: {}, sha: head, inputs });
    expect(acted.code).toBe(code);
    expect(acted.out).toMatch(/^::error /m);
    expect(acted.out).toContain(said);
    expect(acted.outputs["verdict"]).toBe("incomplete");
  });

  it("fail-on never lets the step pass, and changes no verdict", async () => {
    const { repo, head } = shop(1);
    const acted = await act({ root: repo.root, event: "push", payload: {}, sha: head, inputs: { "fail-on": "never" } });
    expect([acted.code, acted.outputs["verdict"]]).toEqual([0, "failed"]);
  });

  it("fail-on never lets the step pass also where nothing could be judged", async () => {
    const { repo, head } = shop();
    repo.write({ "out": "a file\n" });
    const env = { RUNNER_TEMP: join(repo.root, "out/below-a-file") };
    const acted = await act({ root: repo.root, event: "push", payload: {}, sha: head, inputs: { "fail-on": "never" }, env });
    expect([acted.code, acted.outputs["verdict"]]).toEqual([0, "incomplete"]);
    expect((await act({ root: repo.root, event: "push", payload: {}, sha: head, env })).code).toBe(2);
  });

  it.each([{ comment: "bogus" }, { mode: "publish" }, { "working-directory": "../.." }])("fail-on never holds beside the wrong input %j", async (inputs) => {
    const { repo, head } = shop();
    const acted = await act({ root: repo.root, event: "push", payload: {}, sha: head, inputs: { ...inputs, "fail-on": "never" } });
    expect([acted.code, acted.outputs["verdict"]]).toEqual([0, "incomplete"]);
    expect(acted.out).toMatch(/^::error /m);
  });

  it("fail-on never holds also where the payload is not JSON", async () => {
    const { repo, head } = shop();
    const acted = await act({ root: repo.root, event: "pull_request", payload: "nothing", sha: head, inputs: { "fail-on": "never" } });
    expect([acted.code, acted.outputs["verdict"]]).toEqual([0, "incomplete"]);
  });

  it("a payload that is not JSON is a problem, not a crash", async () => {
    const { repo, head } = shop();
    const acted = await act({ root: repo.root, event: "pull_request", payload: "nothing", sha: head });
    expect(acted.code).toBe(2);
  });
});

describe("the log", () => {
  it("obeys no command that a report carries", async () => {
    const { repo, head } = shop();
    const hostile = '<testsuites><testsuite name="s"><testcase name="x&#10;::set-output name=a::b&#10;##[error]no" classname="c"><failure message="::error::boo&#10;::add-mask::1"/></testcase></testsuite></testsuites>';
    repo.write({ "junit.xml": hostile });
    const acted = await act({ root: repo.root, event: "push", payload: {}, sha: head });
    const token = /^::stop-commands::(\S+)$/m.exec(acted.out)![1]!;
    const [before, , after] = acted.out.split(new RegExp(`::stop-commands::${token}|::${token}::`));
    expect(before).toBe("::add-mask::t0ken\n");
    for (const line of after!.split("\n").filter((text) => text !== "")) expect(line).toMatch(/^::(error|warning|notice) /);
    expect(after).not.toMatch(/^::(set-output|add-mask)/m);
  });
});
