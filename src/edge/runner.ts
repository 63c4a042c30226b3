/** What the runner tells of the event: which pull request, which base, whom we may speak to. Asks nobody else. */
import { readFileSync, statSync } from "node:fs";
import { Problem } from "../model/problem.ts";
import { reasonOf } from "./system.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface PullRequest {
  readonly number: number;
  /** The author's commit, to which statuses are posted; what is checked out is the merge of it. */
  readonly headSha: string;
  readonly baseSha: string;
  /** True when the head lies in another repository, or in one that is gone. */
  readonly fork: boolean;
}

export interface RunnerContext {
  readonly event: string;
  /** "owner/name"; null outside of a runner. */
  readonly repository: string | null;
  readonly pullRequest: PullRequest | null;
  /** The revision that the event compares with; null where it names none. */
  readonly base: string | null;
  /** The commit that a status belongs to. */
  readonly sha: string | null;
  /** The branch whose commit was judged, where the event is of one; null for tags, pull requests and merge groups. */
  readonly branch: string | null;
  /** Null where the event does not tell. */
  readonly defaultBranch: string | null;
  readonly runUrl: string | null;
  readonly apiUrl: string;
  readonly workspace: string | null;
  readonly temp: string | null;
  /** Sentences that the user should read: the event is used in a way that is not safe. */
  readonly warnings: readonly string[];
}

/** The largest payload that GitHub sends. */
const MAX_PAYLOAD_BYTES = 25 * 1024 * 1024;

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const PULL_REQUEST_EVENTS = new Set(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"]);

const unreadable = (message: string): Problem => new Problem("event-unreadable", message, {
  where: "GITHUB_EVENT_PATH", hint: "Run Proofgate as a step of a workflow, or use the command line.",
});

const readPayload = (path: string | undefined): unknown => {
  if (path === undefined || path === "") return {};
  try {
    const { size } = statSync(path);
    if (size > MAX_PAYLOAD_BYTES) throw unreadable(`The event's payload has ${size} bytes.`);
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    if (thrown instanceof SyntaxError) throw unreadable("The event's payload is not JSON.");
    throw unreadable(`The event's payload cannot be read (${reasonOf(thrown)}).`);
  }
};

/** The value at a place of the payload; undefined where the way to it ends early. */
const at = (payload: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) =>
    (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), payload);

const shaAt = (payload: unknown, ...keys: readonly string[]): string => {
  const sha = at(payload, ...keys);
  if (typeof sha === "string" && SHA.test(sha)) return sha;
  throw unreadable(`The event's payload has no commit at ${keys.join(".")}.`);
};

const readPullRequest = (payload: unknown): PullRequest => {
  const number = at(payload, "pull_request", "number");
  if (!Number.isSafeInteger(number)) throw unreadable("The event's payload has no number of the pull request.");
  const headRepo = at(payload, "pull_request", "head", "repo");
  return {
    number: number as number,
    headSha: shaAt(payload, "pull_request", "head", "sha"),
    baseSha: shaAt(payload, "pull_request", "base", "sha"),
    fork: at(headRepo, "id") === undefined || at(headRepo, "id") !== at(payload, "pull_request", "base", "repo", "id"),
  };
};

const TARGET_WARNING = "pull_request_target runs with a token that may write and with the secrets, and checks out the base. "
  + "What it judges is not the pull request unless the workflow checks that out, which lets its author run code with them. Use pull_request.";

const orNull = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);

const runUrlOf = (env: Environment): string | null => {
  const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server } = env;
  return repository && run ? `${server ?? "https://github.com"}/${repository}/actions/runs/${run}` : null;
};

const BRANCH_EVENTS = new Set(["push", "schedule", "workflow_dispatch"]);
const BRANCH_REF = "refs/heads/";

const branchOf = (event: string, { GITHUB_REF: ref = "" }: Environment): string | null =>
  BRANCH_EVENTS.has(event) && ref.startsWith(BRANCH_REF) ? orNull(ref.slice(BRANCH_REF.length)) : null;

/** Reads the runner's environment and the event's payload. Throws event-unreadable for a payload that is not what its event says. */
export const readRunner = (env: Environment): RunnerContext => {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const payload = readPayload(env["GITHUB_EVENT_PATH"]);
  const pullRequest = PULL_REQUEST_EVENTS.has(event) ? readPullRequest(payload) : null;
  const defaultBranch = at(payload, "repository", "default_branch");
  return {
    event,
    repository: orNull(env["GITHUB_REPOSITORY"]),
    pullRequest,
    base: event === "merge_group" ? shaAt(payload, "merge_group", "base_sha") : (pullRequest?.baseSha ?? null),
    // The commit of a workflow_run is the default branch's, which was not judged.
    sha: pullRequest?.headSha ?? (event === "workflow_run" ? null : orNull(env["GITHUB_SHA"])),
    branch: branchOf(event, env),
    defaultBranch: typeof defaultBranch === "string" ? defaultBranch : null,
    runUrl: runUrlOf(env),
    apiUrl: orNull(env["GITHUB_API_URL"]) ?? "https://api.github.com",
    workspace: orNull(env["GITHUB_WORKSPACE"]),
    temp: orNull(env["RUNNER_TEMP"]),
    warnings: event === "pull_request_target" ? [TARGET_WARNING] : [],
  };
};

/**
 * The revision to take changed lines from. The merge that a pull request's run checks out may be newer than the event's
 * base, and then its own first parent is what the pull request is laid upon.
 */
export const changesBase = ({ pullRequest, base }: RunnerContext, parents: readonly string[]): string | null =>
  pullRequest !== null && parents.length === 2 && parents[1] === pullRequest.headSha ? parents[0]! : base;

/** Where to speak besides the exit code and the step summary, which always work. */
export interface Activity {
  readonly comment: boolean;
  readonly status: boolean;
  readonly annotations: boolean;
  /** Why something is left out, as a sentence; null where nothing is. */
  readonly why: string | null;
}

/** Decides where an event lets us speak. What is allowed may still be refused by the token's permissions. */
export const decideActivity = ({ event, pullRequest, sha }: Pick<RunnerContext, "event" | "pullRequest" | "sha">): Activity => {
  if (event === "workflow_run") {
    return { comment: false, status: false, annotations: false, why: "A workflow_run belongs to the default branch: there is only the step summary." };
  }
  if (pullRequest === null) {
    return { comment: false, status: sha !== null, annotations: true, why: `${event || "This event"} has no pull request: there is no comment.` };
  }
  // The token of a fork's pull_request can only read, whatever the workflow's permissions say.
  if (pullRequest.fork && event !== "pull_request_target") {
    return { comment: false, status: false, annotations: true, why: "The pull request comes from a fork, whose token can only read: the step summary says what a comment would." };
  }
  return { comment: true, status: true, annotations: true, why: null };
};
