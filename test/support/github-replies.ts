/** Answers of GitHub as they look, for the loopback. */
import type { Reply } from "./loopback.ts";

const DAY = "2026-11-20T10:00:00Z";
export const API = "https://api.github.com/repos/octo/shop";
export const SITE = "https://github.com/octo/shop";

/** A user, a bot, or the account of an app. */
const user = (login: string): object => ({
  login, id: 1, node_id: "U_1", avatar_url: SITE, gravatar_id: "", type: login.endsWith("[bot]") ? "Bot" : "User", site_admin: false,
  ...Object.fromEntries(["url", "html_url", "followers_url", "following_url", "gists_url", "starred_url", "subscriptions_url",
    "organizations_url", "repos_url", "events_url", "received_events_url"].map((key) => [key, SITE])),
});

/** A comment on pull request 7. */
export const comment = (id: number, login: string | null, body: string): object => ({
  id, node_id: `IC_${id}`, url: `${API}/issues/comments/${id}`, html_url: `${SITE}/pull/7#issuecomment-${id}`, issue_url: `${API}/issues/7`,
  body, user: login === null ? null : user(login), created_at: DAY, updated_at: DAY, author_association: "NONE",
});

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });

/** An error with GitHub's usual body. */
export const error = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  ({ status, headers, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } });

export const viewer = (login: string): Reply => ok({ data: { viewer: { login } } });

export const commitStatus = (): Reply => created({
  url: `${API}/statuses/1`, avatar_url: null, id: 1, node_id: "S_1", state: "success", description: null, target_url: null,
  context: "proofgate", created_at: DAY, updated_at: DAY, creator: user("github-actions[bot]"),
});

/** A file of the contents API; `content` null where it is too large to come along. */
export const contentFile = (path: string, content: string | null): Reply => ok({
  type: "file", encoding: content === null ? "none" : "base64", size: content?.length ?? 2_000_000, name: path, path,
  content: content === null ? "" : Buffer.from(content).toString("base64").replace(/(.{60})/g, "$1\n"), sha: "f".repeat(40),
  url: API, git_url: API, html_url: SITE, download_url: SITE, _links: { git: API, html: SITE, self: API },
});

export const blob = (content: string): Reply => ok({
  content: Buffer.from(content).toString("base64"), encoding: "base64", url: API, sha: "f".repeat(40), size: content.length, node_id: "B_1",
});

/** A label that a person, or a bot, put on pull request 7 or took off. */
export const labelEvent = (id: number, login: string, label: string, event: "labeled" | "unlabeled" = "labeled"): object => ({
  id, node_id: `LE_${id}`, url: `${API}/issues/events/${id}`, actor: user(login), event, commit_id: null, commit_url: null, created_at: DAY,
  performed_via_github_app: null, label: { name: label, color: "ededed" },
});

/** What somebody may do with the repository. */
export const permission = (login: string, level: "admin" | "write" | "read" | "none"): Reply =>
  ok({ permission: level, role_name: level, user: { ...user(login), role_name: level } });
