import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changesBase, decideActivity, readRunner, type Environment, type RunnerContext } from "../../src/edge/runner.ts";
import { removeFolders, temporaryFolder } from "../support/git-repo.ts";

afterAll(removeFolders);

const [HEAD, BASE, MERGE] = ["a".repeat(40), "b".repeat(40), "c".repeat(40)] as const;
const folder = temporaryFolder();

/** What a runner's environment is for an event with this payload. */
const environment = (event: string, payload: unknown): Environment => {
  const path = join(folder, "event.json");
  writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: "octo/shop", GITHUB_SHA: MERGE, GITHUB_RUN_ID: "42",
    GITHUB_SERVER_URL: "https://git.example", GITHUB_API_URL: "https://git.example/api/v3", GITHUB_WORKSPACE: "/w", RUNNER_TEMP: "/t",
  };
};

interface Told {
  readonly headRepo?: object | null;
  readonly baseRepo?: object;
  readonly login?: string;
}

const pullRequest = ({ headRepo = { id: 1 }, baseRepo = { id: 1 }, login = "alice" }: Told = {}): object => ({
  pull_request: {
    number: 7, user: { login }, head: { sha: HEAD, repo: headRepo }, base: { sha: BASE, ref: "main", repo: baseRepo },
  },
});

const read = (event: string, payload: unknown): RunnerContext => readRunner(environment(event, payload));

describe("the runner", () => {
  it("tells repository, run, addresses and folders", () => {
    expect(read("push", { after: HEAD })).toEqual({
      event: "push", repository: "octo/shop", pullRequest: null, base: null, sha: MERGE, branch: null, defaultBranch: null, runUrl: "https://git.example/octo/shop/actions/runs/42",
      apiUrl: "https://git.example/api/v3", workspace: "/w", temp: "/t", warnings: [],
    });
  });

  it("tells nothing where there is none", () => {
    expect(readRunner({})).toEqual({
      event: "", repository: null, pullRequest: null, base: null, sha: null, branch: null, defaultBranch: null, runUrl: null, apiUrl: "https://api.github.com",
      workspace: null, temp: null, warnings: [],
    });
  });

  it("tells the pull request, and posts to its head, not to the merge that is checked out", () => {
    expect(read("pull_request", pullRequest())).toMatchObject({
      pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, fork: false },
      base: BASE, sha: HEAD,
    });
  });

  it.each<[string, Told, object]>([
    ["a fork", { headRepo: { id: 2, full_name: "mallory/shop" } }, { fork: true }],
    ["a fork that is gone", { headRepo: null }, { fork: true }],
    ["repositories that cannot be told apart", { headRepo: {}, baseRepo: {} }, { fork: true }],
    ["Dependabot", { login: "dependabot[bot]" }, { fork: false }],
  ])("tells %s", (_, what, expected) => {
    expect(read("pull_request", pullRequest(what)).pullRequest).toMatchObject(expected);
  });

  it("tells the base of a merge queue, which has no number", () => {
    expect(read("merge_group", { merge_group: { base_sha: BASE, head_sha: MERGE } })).toMatchObject({ pullRequest: null, base: BASE, sha: MERGE });
  });

  it("warns of pull_request_target", () => {
    expect(read("pull_request_target", pullRequest()).warnings).toEqual([expect.stringContaining("Use pull_request.")]);
  });

  it("posts nothing to the default branch's commit for a workflow_run", () => {
    expect(read("workflow_run", { workflow_run: { head_sha: HEAD, pull_requests: [] } })).toMatchObject({ pullRequest: null, base: null, sha: null });
  });

  it.each<[string, string, unknown]>([
    ["no JSON", "push", "{"],
    ["no pull request", "pull_request", {}],
    ["null", "pull_request", null],
    ["a list", "pull_request", []],
    ["a number that is text", "pull_request", { pull_request: { ...(pullRequest() as { pull_request: object }).pull_request, number: "7; rm" } }],
    ["a commit that is none", "merge_group", { merge_group: { base_sha: "--upload-pack=x" } }],
    ["a head that is missing", "pull_request", { pull_request: { number: 7, base: { sha: BASE } } }],
    ["inherited keys", "pull_request", { pull_request: "__proto__" }],
  ])("has a problem with a payload of %s", (_, event, payload) => {
    expect(() => read(event, payload)).toThrow(expect.objectContaining({ slug: "event-unreadable" }));
  });

  it("has a problem with a payload that is not there, or too large", () => {
    const env = environment("push", `"${"x".repeat(26 * 1024 * 1024)}"`);
    expect(() => readRunner(env)).toThrow(expect.objectContaining({ slug: "event-unreadable", message: expect.stringContaining("bytes") }));
    expect(() => readRunner({ ...env, GITHUB_EVENT_PATH: join(folder, "none.json") })).toThrow(expect.objectContaining({ slug: "event-unreadable" }));
    mkdirSync(join(folder, "dir"));
    symlinkSync("dir", join(folder, "link"));
    expect(() => readRunner({ ...env, GITHUB_EVENT_PATH: join(folder, "link") })).toThrow(expect.objectContaining({ slug: "event-unreadable" }));
  });
});

describe("the branch whose commit was judged", () => {
  const branch = (event: string, ref: string, payload: unknown = {}): RunnerContext => readRunner({ ...environment(event, payload), GITHUB_REF: ref });

  it.each<[string, string, string | null]>([
    ["push", "refs/heads/main", "main"],
    ["push", "refs/heads/feature/a", "feature/a"],
    ["push", "refs/tags/v1", null],
    ["push", "", null],
    ["schedule", "refs/heads/main", "main"],
    ["workflow_dispatch", "refs/heads/topic", "topic"],
    ["workflow_run", "refs/heads/main", null],
  ])("on %s of %s is %s", (event, ref, name) => expect(branch(event, ref).branch).toBe(name));

  it("is none of a pull request's, whatever it checks out", () => {
    expect(branch("pull_request", "refs/pull/7/merge", pullRequest()).branch).toBeNull();
    expect(branch("pull_request_target", "refs/heads/main", pullRequest()).branch).toBeNull();
    expect(branch("merge_group", "refs/heads/gh-readonly-queue/main/x", { merge_group: { base_sha: BASE } }).branch).toBeNull();
  });

  it("is held against the default branch, where the event tells it", () => {
    expect(read("push", { repository: { default_branch: "trunk" } }).defaultBranch).toBe("trunk");
    expect(read("schedule", { repository: { default_branch: 7 } }).defaultBranch).toBeNull();
  });
});

describe("changed lines", () => {
  const context = read("pull_request", pullRequest());

  it("are those since the first parent of the merge that is checked out", () => {
    expect(changesBase(context, [MERGE, HEAD])).toBe(MERGE);
  });

  it.each([[[]], [[HEAD]], [[HEAD, MERGE]], [[MERGE, BASE]], [[MERGE, HEAD, BASE]]])("are those since the event's base with other parents: %o", (parents) => {
    expect(changesBase(context, parents)).toBe(BASE);
  });

  it("are none without a base", () => {
    expect(changesBase(read("push", {}), [MERGE, HEAD])).toBeNull();
  });
});

describe("what may be said", () => {
  const fork = pullRequest({ headRepo: { id: 2 } });
  it.each<[string, string, unknown, { comment: boolean; status: boolean; annotations: boolean }, RegExp | null]>([
    ["pull_request", "pull_request", pullRequest(), { comment: true, status: true, annotations: true }, null],
    ["Dependabot, whose permissions may be raised", "pull_request", pullRequest({ login: "dependabot[bot]" }), { comment: true, status: true, annotations: true }, null],
    ["a fork's pull_request", "pull_request", fork, { comment: false, status: false, annotations: true }, /fork/],
    ["a pull_request of a fork that is gone", "pull_request", pullRequest({ headRepo: null }), { comment: false, status: false, annotations: true }, /fork/],
    ["a fork's pull_request_target", "pull_request_target", fork, { comment: true, status: true, annotations: true }, null],
    ["push", "push", {}, { comment: false, status: true, annotations: true }, /^push has no pull request/],
    ["merge_group", "merge_group", { merge_group: { base_sha: BASE } }, { comment: false, status: true, annotations: true }, /^merge_group has no/],
    ["workflow_dispatch", "workflow_dispatch", { inputs: null }, { comment: false, status: true, annotations: true }, /no pull request/],
    ["schedule", "schedule", { schedule: "0 0 * * *" }, { comment: false, status: true, annotations: true }, /no pull request/],
    ["workflow_run", "workflow_run", {}, { comment: false, status: false, annotations: false }, /default branch/],
    ["an event of the future", "moon_landing", {}, { comment: false, status: true, annotations: true }, /^moon_landing has no/],
  ])("on %s", (_, event, payload, expected, why) => {
    const activity = decideActivity(read(event, payload));
    expect(activity).toMatchObject(expected);
    if (why === null) expect(activity.why).toBeNull();
    else expect(activity.why).toMatch(why);
  });

  it("is no status where there is no commit", () => {
    expect(decideActivity({ event: "", pullRequest: null, sha: null })).toEqual({
      comment: false, status: false, annotations: true, why: "This event has no pull request: there is no comment.",
    });
  });
});
