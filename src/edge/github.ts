/** What we say to GitHub and ask of it: a comment, a status, a file of the base. Judges nothing; refusals are values. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Octokit } from "@octokit/rest";
import { commentMarker } from "../model/marker.ts";
import { Problem } from "../model/problem.ts";
import { markedBody } from "./comment.ts";
import { describe, isHttpError, openClient, PATIENCE, RETRIES, unusable, waitAskedFor, type ClientOptions } from "./github-client.ts";
import { clip, oneLine, refusal, type Refusal } from "./refusal.ts";
import { decodeText } from "./text.ts";

export interface GitHubOptions extends ClientOptions {
  /** "owner/name". */
  readonly repository: string;
}

export interface CommentRequest {
  /** Of the pull request. */
  readonly number: number;
  readonly key: string;
  /** Markdown; the marker is put before it. */
  readonly body: string;
  /** Whether to write at all, by whether our comment is there. */
  readonly wanted: (exists: boolean) => boolean;
}

export interface StatusRequest {
  readonly sha: string;
  readonly state: "success" | "failure" | "error";
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string | null;
}

export interface Said {
  readonly kind: "said";
  readonly did: "created" | "updated" | "nothing";
  /** Where to read it; null where there is nothing to read. */
  readonly url: string | null;
}

export interface GitHub {
  /** Writes our comment, or brings the oldest of ours up to date. Never throws for what GitHub does. */
  readonly upsertComment: (request: CommentRequest) => Promise<Said | Refusal>;
  /** Sets a commit status. Never throws for what GitHub does. */
  readonly setStatus: (request: StatusRequest) => Promise<Said | Refusal>;
  /** A file's text at a revision, by its path from the top of the repository; null where it has none. Throws base-unreadable. */
  readonly fileAt: (ref: string, path: string) => Promise<string | null>;
}

/** The client, and whose repository it speaks of. */
export interface Session {
  readonly client: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Milliseconds before what failed on GitHub's side is tried again. */
  readonly backOff: number;
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

const PER_PAGE = 100;
const MAX_PAGES = 30;
const MAX_DESCRIPTION = 140;

/** Permission is what a plain 403 lacks; a locked conversation and a used-up limit need something else. */
export const refusedBy = (what: string, permission: string, thrown: unknown): Refusal => {
  if (!isHttpError(thrown)) throw thrown;
  const story = describe(thrown);
  const lacks = thrown.status === 403 && waitAskedFor(thrown, 0) === null && !/\blocked\b|rate limit|abuse/i.test(story);
  return refusal(what, `${what} was not written. ${story}`, {
    status: thrown.response ? thrown.status : null, permission: lacks ? permission : null,
  });
};

/** Whose token it is: "github-actions[bot]", an app's bot, or a person. REST tells that to people only. */
const ownLogin = async ({ client }: Session): Promise<string> => {
  try {
    const { viewer } = await client.graphql<{ readonly viewer: { readonly login: string } }>("query { viewer { login } }");
    return viewer.login;
  } catch (thrown) {
    if (isHttpError(thrown)) throw thrown;
    throw unusable("it does not tell whose token this is.");
  }
};

/** The oldest comment of ours. The marker alone is no proof: anyone may paste it, and edit that comment later. */
const findOwn = async (session: Session, number: number, key: string): Promise<Comment | null> => {
  const { client, owner, repo } = session;
  const marker = commentMarker(key);
  let login: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: PER_PAGE, page });
    if (!Array.isArray(data)) throw unusable("the list of comments is cut.");
    for (const comment of data) {
      if (!comment.body?.startsWith(marker)) continue;
      login ??= await ownLogin(session);
      if (comment.user?.login === login) return comment;
    }
    if (data.length < PER_PAGE) return null;
  }
  // Not to know whether there is one, and to write another each time, would be worse than silence.
  throw unusable(`ours is not among the first ${MAX_PAGES * PER_PAGE} comments.`);
};

const said = (did: Said["did"], url: string | undefined): Said => ({ kind: "said", did, url: url ?? null });

const sameText = (a: string | undefined, b: string): boolean => a?.replaceAll("\r\n", "\n").trimEnd() === b.trimEnd();

/** Null where the comment was deleted since it was found. */
const update = async ({ client, owner, repo }: Session, id: number, body: string): Promise<Said | null> => {
  try {
    const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return said("updated", data.html_url);
  } catch (thrown) {
    if (isHttpError(thrown) && thrown.status === 404) return null;
    throw thrown;
  }
};

/** Failures on GitHub's side, after which a comment may be there all the same. */
const mayHaveCreated = (thrown: unknown): boolean => isHttpError(thrown) && thrown.status >= 500 && thrown.name !== "AbortError";

/** Creates our comment. Before it is tried again, it is looked for: GitHub may have stored what it then failed to answer. */
const create = async (session: Session, { number, key }: Pick<CommentRequest, "number" | "key">, body: string): Promise<Said> => {
  const { client, owner, repo, backOff } = session;
  for (let tries = 1; ; tries++) {
    try {
      const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
      return said("created", data.html_url);
    } catch (thrown) {
      if (!mayHaveCreated(thrown) || tries > RETRIES) throw thrown;
      await sleep(tries * tries * backOff);
      const own = await findOwn(session, number, key);
      if (own) return said("created", own.html_url);
    }
  }
};

const upsertComment = async (session: Session, { number, key, body, wanted }: CommentRequest): Promise<Said> => {
  const own = await findOwn(session, number, key);
  const text = markedBody(key, body);
  if (!wanted(own !== null) || (own && sameText(own.body, text))) return said("nothing", own?.html_url);
  const updated = own && await update(session, own.id, text);
  if (updated) return updated;
  return create(session, { number, key }, text);
};

const setStatus = async ({ client, owner, repo }: Session, { sha, state, context, description, targetUrl }: StatusRequest): Promise<Said> => {
  await client.rest.repos.createCommitStatus({
    owner, repo, sha, state, context, description: clip(description, MAX_DESCRIPTION), ...(targetUrl === null ? {} : { target_url: targetUrl }),
  });
  return said("created", targetUrl ?? undefined);
};

/** Null where the revision has no such file. One that cannot be seen at all is answered with 404 as well, so it is asked for. */
export const fileAt = async ({ client, owner, repo }: Session, ref: string, path: string): Promise<Uint8Array | null> => {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
    if (typeof data !== "object") throw unusable(`${path} is cut.`);
    if (Array.isArray(data) || data.type !== "file") return null;
    if ("content" in data && data.encoding === "base64") return Buffer.from(data.content, "base64");
    // Above 1 MB the content stays away, and the blob has it.
    const blob = await client.rest.git.getBlob({ owner, repo, file_sha: data.sha });
    if (typeof blob.data !== "object") throw unusable(`${path} is cut.`);
    return Buffer.from(blob.data.content, "base64");
  } catch (thrown) {
    if (!isHttpError(thrown) || thrown.status !== 404) throw thrown;
    await client.rest.repos.getCommit({ owner, repo, ref, mediaType: { format: "sha" } });
    return null;
  }
};

/** The problem of a revision that GitHub does not hand over, or the bug that was thrown, thrown on. */
export const unreadableRevision = (ref: string, thrown: unknown): Problem => {
  if (!isHttpError(thrown)) throw thrown;
  return new Problem("base-unreadable", oneLine(`The revision ${ref} cannot be had from GitHub. ${describe(thrown)}`), {
    where: ref, hint: "Set fetch-depth: 0 on actions/checkout, or allow contents: read.",
  });
};

/** Opens a session, once, when it is first asked for. */
export const sessionOpener = ({ repository, ...options }: GitHubOptions): (() => Promise<Session>) => {
  const [owner = "", repo = ""] = repository.split("/");
  const { backOff } = options.patience ?? PATIENCE;
  let client: Promise<Octokit> | null = null;
  return async () => ({ client: await (client ??= openClient(options)), owner, repo, backOff });
};

/** Opens GitHub for one repository. Nothing is loaded or asked before a function is called. */
export const openGitHub = (options: GitHubOptions): GitHub => {
  const open = sessionOpener(options);
  return {
    upsertComment: (request) => open().then((session) => upsertComment(session, request))
      .catch((thrown: unknown) => refusedBy("The comment", "pull-requests: write", thrown)),
    setStatus: (request) => open().then((session) => setStatus(session, request))
      .catch((thrown: unknown) => refusedBy("The status", "statuses: write", thrown)),
    fileAt: async (ref, path) => {
      const bytes = await open().then((session) => fileAt(session, ref, path)).catch((thrown: unknown) => {
        throw unreadableRevision(ref, thrown);
      });
      return bytes && decodeText(bytes, { path: `${ref}:${path}`, slug: "base-unreadable" });
    },
  };
};
