import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { act } from "../../src/commands/act.ts";
import { readBaseline } from "../../src/config/baseline.ts";
import { readHistory } from "../../src/config/history.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { renderHistory } from "../../src/render/history.ts";
import { newRepo, removeFolders, temporaryFolder, type GitRepo } from "../support/git-repo.ts";
import { comment, created, error, ok } from "../support/github-replies.ts";
import { fakeRepository, type FakeRepository } from "../support/github-repository.ts";
import { entry } from "../support/histories.ts";
import { startLoopback, type Answer, type Asked, type Loopback, type Reply } from "../support/loopback.ts";
import { junitOf, lcovOf } from "../support/story.ts";
import { entriesOf } from "../support/snapshots.ts";
import { SNAPSHOT } from "../support/verdicts.ts";

const BASELINE = ".proofgate/baseline.json";
const HISTORY = ".proofgate/history.ndjson";

let loopback: Loopback | null = null;
afterEach(async () => {
  vi.unstubAllEnvs();
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  loopback = null;
  removeFolders();
});

const FILES = {
  "proofgate.yml": "version: 1\ncoverage: [coverage/lcov.info]\ntests: [junit.xml]\n",
  "src/cart.js": "let a = 1;\n".repeat(10),
  "test/cart.test.js": "import '../src/cart.js';\n",
  ".gitignore": "coverage/\njunit.xml\n",
};

/** A checkout, and the same repository as GitHub has it. */
interface Shop {
  readonly repo: GitRepo;
  readonly hub: FakeRepository;
}

const measure = ({ repo }: Shop, hit: number, ...tests: readonly string[]): void => repo.write({
  "coverage/lcov.info": lcovOf({ "src/cart.js": [hit, 10] }), "junit.xml": junitOf({ "test/cart.test.js": ["adds", ...tests] }),
});

/** Commits here, and tells the hub of it. */
const commit = ({ repo, hub }: Shop, files: Readonly<Record<string, string>> = {}): string => {
  const parent = hub.branches.get("main");
  const sha = repo.commit(files);
  hub.add(sha, { files: { ...hub.commits.get(parent ?? "")?.files, ...files }, parents: parent === undefined ? [] : [parent] });
  hub.branches.set("main", sha);
  return sha;
};

const shop = (): Shop => {
  const made = { repo: newRepo(join(temporaryFolder(), "shop")), hub: fakeRepository() };
  commit(made, FILES);
  measure(made, 8);
  return made;
};

interface Step {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly ref?: string;
  readonly payload?: unknown;
  readonly sha?: string;
}

interface Acted {
  readonly code: number;
  readonly out: string;
  readonly output: (name: string) => string | undefined;
  readonly json: any;
}

const ofEvent = { repository: { default_branch: "main" } };

const run = async ({ repo }: Shop, { inputs = {}, event = "push", ref = "refs/heads/main", payload = ofEvent, sha }: Step = {}): Promise<Acted> => {
  const temp = temporaryFolder();
  for (const file of ["event.json", "output", "summary"]) writeFileSync(join(temp, file), file === "event.json" ? JSON.stringify(payload) : "");
  const env = {
    GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(temp, "event.json"), GITHUB_REPOSITORY: "octo/shop", GITHUB_REF: ref,
    GITHUB_SHA: sha ?? repo.git("rev-parse", "HEAD"), GITHUB_WORKSPACE: repo.root, RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"), GITHUB_API_URL: loopback?.url ?? "http://127.0.0.1:9", SOURCE_DATE_EPOCH: "1795132800",
  };
  const given = { "github-token": "t0ken", "mode": "record", "comment": "never", ...inputs };
  for (const [name, value] of Object.entries({ ...env, ...Object.fromEntries(Object.entries(given).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])) })) vi.stubEnv(name, value);
  let out = "";
  const code = await act({ env, cwd: repo.root, version: "v24.0.0", out: (text) => void (out += text) });
  const outputs = readFileSync(join(temp, "output"), "utf8");
  const output = (name: string): string | undefined => new RegExp(`^${name}<<(\\S+)\n([^]*?)\n?\\1$`, "m").exec(outputs)?.[2];
  return { code, out, output, json: output("json") === undefined ? null : JSON.parse(readFileSync(output("json")!, "utf8")) };
};

const start = async ({ hub }: Shop, answers: Readonly<Record<string, Answer>> = {}): Promise<void> => {
  loopback = await startLoopback({ ...hub.answers, "issues/list-events": ok([]), ...answers });
};

const commitsIn = ({ hub }: Shop, branch = "main"): string[] => readHistory(hub.file(branch, HISTORY) ?? "", HISTORY).map((one) => one.commit);
const hitIn = ({ hub }: Shop, branch = "main"): number | undefined =>
  readBaseline(hub.file(branch, BASELINE)!, BASELINE).files.get("src/cart.js")?.lines?.hit;

describe("mode record on the default branch", () => {
  it("judges, writes baseline and history in one commit, and says so", async () => {
    const made = shop();
    const head = made.repo.git("rev-parse", "HEAD");
    await start(made);
    const acted = await run(made);
    const tip = made.hub.branches.get("main")!;
    expect([acted.code, acted.output("verdict"), acted.output("recorded")]).toEqual([0, "passed", tip]);
    expect(made.hub.commits.get(tip)).toMatchObject({ parents: [head], message: `proofgate: record ${head.slice(0, 7)} [skip ci]` });
    expect(readHistory(made.hub.file("main", HISTORY)!, HISTORY)).toEqual([{
      version: 1, commit: head, time: Number(made.repo.git("show", "-s", "--format=%ct", "HEAD")), lines: { hit: 8, total: 10 },
      tests: { total: 1, passed: 1, failed: 0, errored: 0, skipped: 0 },
      modules: { other: { lines: { hit: 8, total: 10 }, tests: { total: 1, passed: 1, failed: 0, errored: 0, skipped: 0 } } },
    }]);
    expect(hitIn(made)).toBe(8);
    expect(made.hub.file("main", "src/cart.js")).toBe(FILES["src/cart.js"]);
    expect(acted.out).toContain(`${head.slice(0, 7)} is recorded on main, by commit ${tip.slice(0, 7)}.\nThe baseline was written.`);
  });

  it("done twice records once", async () => {
    const made = shop();
    await start(made);
    await run(made);
    const tip = made.hub.branches.get("main");
    const acted = await run(made);
    expect([acted.code, acted.output("recorded"), made.hub.branches.get("main")]).toEqual([0, "", tip]);
    expect(acted.out).toContain("There was nothing to record");
  });

  it("raises what rose, from what is recorded at the tip", async () => {
    const made = shop();
    await start(made);
    await run(made);
    const first = commitsIn(made)[0]!;
    const second = commit(made, { "README.md": "# Shop\n" });
    measure(made, 9);
    await run(made);
    expect([hitIn(made), new Set(commitsIn(made))]).toEqual([9, new Set([first, second])]);
  });

  it.each([["the default branch", {}, "main"], ["a branch for data", { "data-branch": "proofgate-data" }, "proofgate-data"]])(
    "lets a renamed file take its entry along, so that renaming lowers nothing: on %s", async (_, inputs, branch) => {
      const made = shop();
      await start(made);
      await run(made, { inputs });
      made.repo.git("mv", "src/cart.js", "src/basket.js");
      commit(made);
      made.repo.write({ "coverage/lcov.info": lcovOf({ "src/basket.js": [7, 10] }) });
      await run(made, { inputs });
      expect(readBaseline(made.hub.file(branch, BASELINE)!, BASELINE).files).toEqual(entriesOf({ "src/basket.js": { lines: { hit: 8, total: 10 } } }));
    });

  it("of two commits whose runs end in the wrong order loses none, and the older does not overwrite the newer", async () => {
    const made = shop();
    const older = made.repo.git("rev-parse", "HEAD");
    const newer = commit(made, { "README.md": "# Shop\n" });
    await start(made);
    measure(made, 7);
    await run(made);
    made.repo.git("checkout", "--quiet", older);
    measure(made, 10);
    const acted = await run(made);
    expect([hitIn(made), new Set(commitsIn(made))]).toEqual([7, new Set([older, newer])]);
    expect(acted.out).toContain(`The baseline stays as it is: ${newer} is a later commit, and was recorded already.`);
  });

  it("holds a recorded commit that a force push left behind to its time", async () => {
    const made = shop();
    const lost = entry("2998-01-01", "5/10");
    commit(made, { [HISTORY]: renderHistory([lost]) });
    measure(made, 8);
    await start(made);
    const acted = await run(made);
    expect([commitsIn(made).at(-1), made.hub.file("main", BASELINE)]).toEqual([lost.commit, undefined]);
    expect(acted.out).toContain(`${lost.commit} is a later commit`);
  });

  it("that another run overtakes does all of it again on what that one wrote", async () => {
    const made = shop();
    const older = entry("2026-01-01", "5/10");
    let raced = false;
    await start(made, {
      "git/update-ref": (asked: Asked) => {
        if (!raced) made.hub.push("main", { [HISTORY]: renderHistory([older]) });
        raced = true;
        return (made.hub.answers["git/update-ref"] as (asked: Asked) => Reply)(asked);
      },
    });
    const acted = await run(made);
    expect(commitsIn(made)).toEqual([older.commit, made.repo.git("rev-parse", "HEAD")]);
    expect(acted.output("recorded")).toBe(made.hub.branches.get("main"));
  });

  it("with a failing test that the baseline does not know keeps the baseline, and records what is so", async () => {
    const made = shop();
    await start(made);
    await run(made);
    const second = commit(made, { [BASELINE]: made.hub.file("main", BASELINE)!, "README.md": "# Shop\n" });
    measure(made, 9, "pays:failed");
    const acted = await run(made);
    expect([acted.code, hitIn(made)]).toEqual([1, 8]);
    expect(acted.out).toMatch(/The baseline stays as it is:\n.*pays.* fails, and the baseline does not know it\./);
    expect(readHistory(made.hub.file("main", HISTORY)!, HISTORY).find((one) => one.commit === second)?.tests).toMatchObject({ failed: 1 });
  });
});

describe("nothing is recorded", () => {
  it.each<[string, Step, string]>([
    ["on another branch", { ref: "refs/heads/topic" }, "Nothing is recorded: topic is not the default branch, which is main."],
    ["on a tag", { ref: "refs/tags/v1" }, "Nothing is recorded: push is no run of a branch."],
    ["of a commit that is not the run's", { sha: "f".repeat(40) }, "is not the run's own, fffffff."],
    ["without a token", { inputs: { "github-token": "" } }, "Set github-token."],
    ["of a baseline outside of the repository", { inputs: { baseline: "../b.json" } }, "the baseline ../b.json lies outside of the repository."],
  ])("%s", async (_, step, words) => {
    const made = shop();
    await start(made);
    made.repo.write({ "../b.json": renderBaseline(SNAPSHOT) });
    const tip = made.hub.branches.get("main");
    const acted = await run(made, step);
    expect(acted.out).toContain(words);
    expect([made.hub.branches.get("main"), acted.output("recorded") ?? ""]).toEqual([tip, ""]);
  });

  it("of a run that could not be judged", async () => {
    const made = shop();
    made.repo.write({ "junit.xml": "<testsuites>" });
    await start(made);
    const acted = await run(made);
    expect([acted.code, loopback!.operations()]).toEqual([2, []]);
    expect(acted.out).toContain("Nothing is recorded: the verdict is incomplete.");
  });

  it("on a pull request, which is judged as ever", async () => {
    const made = shop();
    const [base, head] = [made.repo.git("rev-parse", "HEAD"), commit(made, { "README.md": "# Shop\n" })];
    await start(made, { "issues/list-comments": ok([]), "issues/create-comment": created(comment(1, "github-actions[bot]", "")) });
    const payload = { ...ofEvent, pull_request: { number: 7, head: { sha: head, repo: { id: 1 } }, base: { sha: base, repo: { id: 1 } } } };
    const acted = await run(made, { event: "pull_request", ref: "refs/pull/7/merge", payload, inputs: { comment: "always" } });
    expect([acted.code, acted.output("verdict")]).toEqual([0, "passed"]);
    expect(acted.out).toContain("Nothing is recorded: pull_request is no run of a branch.");
    expect(loopback!.operations()).toEqual(["issues/list-comments", "issues/create-comment"]);
  });

  it("that GitHub refuses, and then the verdict stands and the permission is named", async () => {
    const made = shop();
    await start(made, { "git/create-blob": error(403, "Resource not accessible by integration") });
    const acted = await run(made);
    expect([acted.code, acted.output("verdict"), acted.output("recorded")]).toEqual([0, "passed", ""]);
    expect(acted.out).toMatch(/^::warning .*The record was not written.*Add "contents: write" to the job's permissions\./m);
  });

  it("over a history that cannot be read, which is a problem", async () => {
    const made = shop();
    const tip = commit(made, { [HISTORY]: "nonsense\n" });
    await start(made);
    const acted = await run(made);
    expect([acted.code, acted.json.problems.map(({ slug, where }: any) => [slug, where])]).toEqual([2, [["history-malformed", `${HISTORY}:1`]]]);
    expect(made.hub.branches.get("main")).toBe(tip);
  });

  it("over a history that was broken since the run began", async () => {
    const made = shop();
    const tip = made.hub.push("main", { [HISTORY]: "nonsense\n" });
    await start(made);
    const acted = await run(made);
    expect(acted.code).toBe(0);
    expect(acted.out).toContain(`::warning title=Proofgate::Nothing was recorded: ${HISTORY}:1: A line of the history is no JSON object.`);
    expect(made.hub.branches.get("main")).toBe(tip);
  });

  it("with the mode publish, which is not in this version", async () => {
    const acted = await run(shop(), { inputs: { mode: "publish" } });
    expect([acted.code, acted.out]).toEqual([2, expect.stringContaining("mode-unavailable")]);
  });
});

describe("record-as pull-request", () => {
  it("leaves the branch alone, and lets the checks of the pull request run", async () => {
    const made = shop();
    const head = made.repo.git("rev-parse", "HEAD");
    await start(made);
    const acted = await run(made, { inputs: { "record-as": "pull-request" } });
    const tip = made.hub.branches.get("proofgate/record")!;
    expect([made.hub.branches.get("main"), acted.output("recorded"), hitIn(made, "proofgate/record")]).toEqual([head, tip, 8]);
    expect(made.hub.commits.get(tip)!.message).not.toContain("skip ci");
    expect(acted.out).toContain("is recorded in https://github.com/octo/shop/pull/1");
    expect(made.hub.pulls).toEqual([{ head: "proofgate/record", base: "main", open: true }]);
  });

  it("goes without a branch of data", async () => {
    const acted = await run(shop(), { inputs: { "record-as": "pull-request", "data-branch": "proofgate-data" } });
    expect([acted.code, acted.out]).toEqual([2, expect.stringContaining("Leave record-as away, or data-branch.")]);
  });
});

describe("a data branch", () => {
  const inputs = { "data-branch": "proofgate-data" };

  it("is begun with nothing but baseline and history, and the project's own branch is left alone", async () => {
    const made = shop();
    const main = made.hub.branches.get("main");
    await start(made);
    await run(made, { inputs });
    const tip = made.hub.commits.get(made.hub.branches.get("proofgate-data")!)!;
    expect([Object.keys(tip.files).sort(), tip.parents, made.hub.branches.get("main")]).toEqual([[BASELINE, HISTORY], [], main]);
  });

  it("is what pull requests are compared with", async () => {
    const made = shop();
    await start(made);
    await run(made, { inputs });
    const [base, head] = [made.repo.git("rev-parse", "HEAD"), commit(made, { "README.md": "# Shop\n" })];
    measure(made, 5);
    const payload = { ...ofEvent, pull_request: { number: 7, head: { sha: head, repo: { id: 1 } }, base: { sha: base, repo: { id: 1 } } } };
    const acted = await run(made, { event: "pull_request", ref: "refs/pull/7/merge", payload, inputs: { ...inputs, mode: "check" } });
    expect(acted.code).toBe(1);
    expect(acted.json.findings.map(({ rule }: any) => rule)).toContain("coverage-dropped");
    expect(acted.json.before.totals.coverage.lines).toEqual({ hit: 8, total: 10 });
    expect(acted.json.trend.entries).toBe(1);
  });

  it("that cannot be had is a problem: a baseline that is not seen must not make it green", async () => {
    const made = shop();
    await start(made, { "git/get-ref": error(403, "Resource not accessible by integration") });
    const acted = await run(made, { inputs: { ...inputs, mode: "check" } });
    expect([acted.code, acted.out]).toEqual([2, expect.stringContaining("base-unreadable")]);
  });

  it("is read from what was fetched where there is no token", async () => {
    const made = shop();
    made.repo.git("checkout", "--quiet", "--orphan", "data");
    const data = made.repo.commit({ [HISTORY]: renderHistory([entry("2026-01-01", "5/10")]) });
    made.repo.git("checkout", "--quiet", "--force", "main");
    made.repo.git("update-ref", "refs/remotes/origin/proofgate-data", data);
    measure(made, 8);
    const acted = await run(made, { inputs: { ...inputs, "mode": "check", "github-token": "" } });
    expect([acted.code, acted.json.trend.entries]).toEqual([0, 1]);
  });

  it.each(["a b", "-x", "a..b", "x.lock", "refs/heads/x", "a//b", "/a", "a/", "a:b"])("cannot be called %s", async (name) => {
    const acted = await run(shop(), { inputs: { "data-branch": name } });
    expect([acted.code, acted.out]).toEqual([2, expect.stringContaining("no name of a branch")]);
  });
});
