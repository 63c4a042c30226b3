/**
 * Commits files on GitHub with optimistic locking: what is there is read, what is to be is made from it, and the branch is
 * moved only if nobody moved it meanwhile; else all of it is done again. Knows neither baseline nor history.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../model/problem.ts";
import { fileAt, refusedBy, sessionOpener, type GitHubOptions, type Session } from "./github.ts";
import { describe, isHttpError, unusable } from "./github-client.ts";
import { oneLine, refusal, type Refusal } from "./refusal.ts";
import { decodeText } from "./text.ts";

/** Texts by their path from the top of the repository; null where there is no such file. */
export type Texts = Readonly<Record<string, string | null>>;

/** What is there when a commit is planned. */
export interface Standing {
  /** At the branch's tip; all null where the branch is not there. */
  readonly tip: Texts;
  /** On the branch of the pull request; null where there is none. */
  readonly pending: Texts | null;
}

/** A commit to make. */
export interface Plan {
  /** All that is to be, by path: whatever of it differs is written. */
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The pull request that a commit goes through. */
export interface Proposal {
  /** Its branch, in the same repository. */
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

export interface CommitRequest {
  readonly branch: string;
  /** True where a branch that is not there is begun, with a commit that has no parent. */
  readonly begins: boolean;
  readonly proposal: Proposal | null;
  /** What `plan` wants to see. */
  readonly paths: readonly string[];
  /** Asked again whenever the branch was moved meanwhile; null for nothing to commit. */
  readonly plan: (standing: Standing) => Promise<Plan | null>;
}

export interface Committed {
  readonly kind: "committed";
  /** The commit's id; null where there was nothing to commit. */
  readonly commit: string | null;
  /** Of the pull request; null where there is none. */
  readonly url: string | null;
}

/** Which of two commits came later: "unknown" where neither is the other's ancestor, or GitHub does not know them. */
export type Order = "first" | "second" | "unknown";

export interface Recorder {
  /** Commits what is planned. Never throws for what GitHub does. */
  readonly commit: (request: CommitRequest) => Promise<Committed | Refusal>;
  /** Which of two commits has the other among its ancestors. */
  readonly later: (first: string, second: string) => Promise<Order>;
  /** Files at a branch's tip; all null where there is no such branch. Throws base-unreadable. */
  readonly textsAt: (branch: string, paths: readonly string[]) => Promise<Texts>;
}

/** How often a branch that others move is tried. */
export const MAX_ATTEMPTS = 5;

const FILE_MODE = "100644";

const is = (thrown: unknown, ...statuses: readonly number[]): boolean => isHttpError(thrown) && statuses.includes(thrown.status);

/** The commit that a branch points to; null where there is no such branch. */
const tipOf = async ({ client, owner, repo }: Session, branch: string): Promise<string | null> => {
  try {
    const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    if (typeof data !== "object") throw unusable(`the answer about ${branch} is cut.`);
    return data.object.sha;
  } catch (thrown) {
    if (is(thrown, 404)) return null;
    throw thrown;
  }
};

const readTexts = async (session: Session, commit: string | null, paths: readonly string[]): Promise<Texts> => {
  const texts: Record<string, string | null> = {};
  for (const path of paths) {
    const bytes = commit === null ? null : await fileAt(session, commit, path);
    texts[path] = bytes && decodeText(bytes, { path, slug: "base-unreadable" });
  }
  return texts;
};

/** Where a branch and the branch of its pull request point to. */
interface Tips {
  readonly target: string | null;
  readonly proposed: string | null;
}

const tipsOf = async (session: Session, { branch, proposal }: CommitRequest): Promise<Tips> =>
  ({ target: await tipOf(session, branch), proposed: proposal && await tipOf(session, proposal.branch) });

/** Makes the commit's objects, which nothing points to yet; gives its id. */
const makeCommit = async ({ client, owner, repo }: Session, { target, proposed }: Tips, { files, message }: Plan): Promise<string> => {
  const base = target && (await client.rest.git.getCommit({ owner, repo, commit_sha: target })).data.tree.sha;
  const entries = [];
  for (const [path, content] of Object.entries(files)) {
    const { data } = await client.rest.git.createBlob({ owner, repo, content, encoding: "utf-8" });
    entries.push({ path, mode: FILE_MODE, type: "blob", sha: data.sha } as const);
  }
  const tree = await client.rest.git.createTree({ owner, repo, tree: entries, ...(base === null ? {} : { base_tree: base }) });
  // The pull request's own tip comes first, so that its branch moves forward and never needs force.
  const parents = [...new Set([proposed, target].filter((sha) => sha !== null))];
  const { data } = await client.rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents });
  return data.sha;
};

/** Moves a branch, or begins it. False where somebody else did so meanwhile. */
const move = async (session: Session, branch: string, { from, to }: { readonly from: string | null; readonly to: string }): Promise<boolean> => {
  const { client, owner, repo } = session;
  try {
    if (from === null) await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
    else await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false });
    return true;
  } catch (thrown) {
    // A rule of the branch refuses with the same status as a race does: only after a race the branch is elsewhere.
    if (is(thrown, 409, 422) && await tipOf(session, branch) !== from) return false;
    throw thrown;
  }
};

/** The open pull request of a proposal, or a new one. */
const openPull = async ({ client, owner, repo }: Session, branch: string, { branch: head, title, body }: Proposal): Promise<string> => {
  const find = async (): Promise<string | undefined> =>
    (await client.rest.pulls.list({ owner, repo, state: "open", head: `${owner}:${head}`, base: branch })).data[0]?.html_url;
  const found = await find();
  if (found !== undefined) return found;
  try {
    return (await client.rest.pulls.create({ owner, repo, head, base: branch, title, body })).data.html_url;
  } catch (thrown) {
    // Another run may have opened it in between.
    const other = is(thrown, 422) ? await find() : undefined;
    if (other === undefined) throw thrown;
    return other;
  }
};

const CONTENTS = "contents: write";

const gone = (branch: string): Refusal => refusal("The record", `Nothing was recorded: there is no branch ${branch}, or the token may not see it.`, { permission: CONTENTS });

const finish = async (session: Session, { branch, proposal }: CommitRequest, commit: string | null): Promise<Committed | Refusal> => {
  if (proposal === null || commit === null) return { kind: "committed", commit, url: null };
  try {
    return { kind: "committed", commit, url: await openPull(session, branch, proposal) };
  } catch (thrown) {
    if (!is(thrown, 403) || !isHttpError(thrown) || !/not permitted to create/i.test(describe(thrown))) {
      return refusedBy("The pull request", "pull-requests: write", thrown);
    }
    return refusal("The pull request", `${describe(thrown)} Allow GitHub Actions to create pull requests in the repository's settings.`, { status: 403 });
  }
};

const attempt = async (session: Session, request: CommitRequest): Promise<Committed | Refusal | null> => {
  const tips = await tipsOf(session, request);
  if (tips.target === null && !request.begins) return gone(request.branch);
  const standing: Standing = {
    tip: await readTexts(session, tips.target, request.paths),
    pending: tips.proposed === null ? null : await readTexts(session, tips.proposed, request.paths),
  };
  const plan = await request.plan(standing);
  if (plan === null) return finish(session, request, null);
  const [branch, from] = request.proposal === null ? [request.branch, tips.target] : [request.proposal.branch, tips.proposed];
  const commit = await makeCommit(session, tips, plan);
  return await move(session, branch, { from, to: commit }) ? finish(session, request, commit) : null;
};

const commit = async (session: Session, request: CommitRequest): Promise<Committed | Refusal> => {
  for (let tried = 1; tried <= MAX_ATTEMPTS; tried++) {
    const done = await attempt(session, request);
    if (done !== null) return done;
    if (tried < MAX_ATTEMPTS) await sleep(session.backOff * tried);
  }
  return refusal("The record", `Nothing was recorded: ${request.branch} was moved by others during each of ${MAX_ATTEMPTS} attempts.`);
};

const ORDERS: Readonly<Record<string, Order>> = { ahead: "second", behind: "first", identical: "first" };

const later = async ({ client, owner, repo }: Session, first: string, second: string): Promise<Order> => {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${first}...${second}`, per_page: 1 });
    return ORDERS[data.status] ?? "unknown";
  } catch (thrown) {
    // A commit that a force push left behind.
    if (is(thrown, 404)) return "unknown";
    throw thrown;
  }
};

const unreadable = (branch: string, thrown: unknown): Problem => {
  if (!isHttpError(thrown)) throw thrown;
  return new Problem("base-unreadable", oneLine(`The branch ${branch} cannot be had from GitHub. ${describe(thrown)}`), {
    where: branch, hint: "Allow contents: read, or run it again.",
  });
};

/** Opens the recorder for one repository. Nothing is loaded or asked before a function is called. */
export const openRecorder = (options: GitHubOptions): Recorder => {
  const open = sessionOpener(options);
  return {
    commit: (request) => open().then((session) => commit(session, request))
      .catch((thrown: unknown) => refusedBy("The record", CONTENTS, thrown)),
    later: (first, second) => open().then((session) => later(session, first, second)),
    textsAt: (branch, paths) => open().then(async (session) => readTexts(session, await tipOf(session, branch), paths))
      .catch((thrown: unknown) => {
        throw unreadable(branch, thrown);
      }),
  };
};
