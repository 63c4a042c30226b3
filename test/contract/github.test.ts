import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { commentMarker } from "../../src/model/marker.ts";
import { openGitHub, type CommentRequest, type GitHub } from "../../src/edge/github.ts";
import type { Patience } from "../../src/edge/github-client.ts";
import { blob, comment, commitStatus, contentFile, created, error, ok, SITE, viewer } from "../support/github-replies.ts";
import { startLoopback, type Answer, type Loopback, type Reply } from "../support/loopback.ts";

const BOT = "github-actions[bot]";
const SHA = "a".repeat(40);
const OURS = `${commentMarker("default")}\nold`;
const QUICK: Patience = { total: 5_000, answer: 2_000, backOff: 5 };

let loopback: Loopback | null = null;

afterEach(async () => {
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  loopback = null;
});

const start = async (answers: Readonly<Record<string, Answer>>, patience = QUICK): Promise<GitHub> => {
  loopback = await startLoopback(answers);
  return openGitHub({ apiUrl: loopback.url, token: "t0ken", repository: "octo/shop", patience });
};

const request = (over: Partial<CommentRequest> = {}): CommentRequest =>
  ({ number: 7, key: "default", body: "new", wanted: () => true, ...over });

const status = { sha: SHA, state: "success", context: "proofgate", description: "passed", targetUrl: `${SITE}/actions/runs/1` } as const;

const strangers = (from: number, count: number): object[] =>
  Array.from({ length: count }, (_, index) => comment(from + index, "someone", "a remark"));

describe("a comment", () => {
  it("is created where there is none, with the marker first and once", async () => {
    const github = await start({ "issues/list-comments": ok([]), "issues/create-comment": created(comment(1, BOT, "")) });
    expect(await github.upsertComment(request())).toEqual({ kind: "said", did: "created", url: `${SITE}/pull/7#issuecomment-1` });
    expect(loopback!.asked.at(-1)!.body).toEqual({ body: `${commentMarker("default")}\nnew` });
    expect(loopback!.asked.at(-1)!.headers.authorization).toBe("token t0ken");
  });

  it("is updated where it is ours", async () => {
    const github = await start({
      "issues/list-comments": ok([...strangers(1, 2), comment(3, BOT, OURS)]), "graphql": viewer(BOT),
      "issues/update-comment": ok(comment(3, BOT, "")),
    });
    expect(await github.upsertComment(request())).toMatchObject({ did: "updated", url: `${SITE}/pull/7#issuecomment-3` });
    expect(loopback!.asked.at(-1)!.path).toMatchObject({ comment_id: "3" });
  });

  it("is not ours when somebody else pasted the marker", async () => {
    const github = await start({
      "issues/list-comments": ok([comment(1, "mallory", OURS), comment(2, null, OURS), comment(3, "other-app[bot]", OURS)]), "graphql": viewer(BOT),
      "issues/create-comment": created(comment(4, BOT, "")),
    });
    expect(await github.upsertComment(request())).toMatchObject({ did: "created" });
  });

  it("is not ours when it quotes the marker, or has another key", async () => {
    const github = await start({
      "issues/list-comments": ok([comment(1, BOT, `see ${OURS}`), comment(2, BOT, `${commentMarker("default-2")}\nold`)]),
      "issues/create-comment": created(comment(4, BOT, "")),
    });
    expect(await github.upsertComment(request())).toMatchObject({ did: "created" });
  });

  it("is the oldest of several of ours; the rest is left alone", async () => {
    const github = await start({
      "issues/list-comments": ok([comment(4, BOT, OURS), comment(9, BOT, OURS)]), "graphql": viewer(BOT),
      "issues/update-comment": ok(comment(4, BOT, "")),
    });
    await github.upsertComment(request());
    expect(loopback!.operations()).toEqual(["issues/list-comments", "graphql", "issues/update-comment"]);
    expect(loopback!.asked.at(-1)!.path).toMatchObject({ comment_id: "4" });
  });

  it("is found on page 3", async () => {
    const pages = [strangers(1, 100), strangers(101, 100), [comment(999, BOT, OURS)]];
    const github = await start({
      "issues/list-comments": ({ query }) => ok(pages[Number(query["page"]) - 1]), "graphql": viewer(BOT),
      "issues/update-comment": ok(comment(999, BOT, "")),
    });
    expect(await github.upsertComment(request())).toMatchObject({ did: "updated" });
    expect(loopback!.asked.map(({ query }) => query["page"])).toEqual(["1", "2", "3", undefined, undefined]);
    expect(loopback!.asked[0]!.query["per_page"]).toBe("100");
  });

  it("is not written at all where there are more comments than are looked through", async () => {
    const github = await start({ "issues/list-comments": ok(strangers(1, 100)) });
    expect(await github.upsertComment(request())).toMatchObject({ kind: "refused", permission: null, message: expect.stringContaining("first 3000 comments") });
    expect(loopback!.operations()).toHaveLength(30);
  });

  it("is created anew when it is deleted between list and update", async () => {
    const github = await start({
      "issues/list-comments": ok([comment(3, BOT, OURS)]), "graphql": viewer(BOT),
      "issues/update-comment": error(404, "Not Found"), "issues/create-comment": created(comment(5, BOT, "")),
    });
    expect(await github.upsertComment(request())).toMatchObject({ did: "created" });
  });

  it("is left alone when it says the same already, whatever ends its lines", async () => {
    const github = await start({ "issues/list-comments": ok([comment(3, BOT, `${commentMarker("default")}\r\nnew\r\n`)]), "graphql": viewer(BOT) });
    expect(await github.upsertComment(request())).toEqual({ kind: "said", did: "nothing", url: `${SITE}/pull/7#issuecomment-3` });
  });

  it("is not written when it is not wanted, and whether it exists is told", async () => {
    const seen: boolean[] = [];
    const wanted = (exists: boolean): boolean => {
      seen.push(exists);
      return false;
    };
    const github = await start({ "issues/list-comments": [ok([]), ok([comment(3, BOT, OURS)])], "graphql": viewer(BOT) });
    expect(await github.upsertComment(request({ wanted }))).toEqual({ kind: "said", did: "nothing", url: null });
    expect(await github.upsertComment(request({ wanted }))).toMatchObject({ did: "nothing", url: `${SITE}/pull/7#issuecomment-3` });
    expect(seen).toEqual([false, true]);
  });

  it("is a personal token's or an app's own as well", async () => {
    for (const login of ["alice", "our-app[bot]"]) {
      const github = await start({
        "issues/list-comments": ok([comment(3, login, OURS)]), "graphql": viewer(login), "issues/update-comment": ok(comment(3, login, "")),
      });
      expect(await github.upsertComment(request())).toMatchObject({ did: "updated" });
      await loopback!.close();
      expect(loopback!.faults).toEqual([]);
    }
  });
});

describe("a refused comment", () => {
  it("names the permission on 403, and nothing else is asked", async () => {
    const github = await start({ "issues/list-comments": ok([]), "issues/create-comment": error(403, "Resource not accessible by integration") });
    expect(await github.upsertComment(request())).toEqual({
      kind: "refused", what: "The comment", permission: "pull-requests: write", status: 403,
      message: `The comment was not written. GitHub answered 403 to POST ${loopback!.url}/repos/octo/shop/issues/7/comments: Resource not accessible by integration`,
    });
    expect(loopback!.operations()).toEqual(["issues/list-comments", "issues/create-comment"]);
  });

  it("names no permission where the conversation is locked", async () => {
    const github = await start({ "issues/list-comments": ok([]), "issues/create-comment": error(403, "Unable to create comment because issue is locked.") });
    expect(await github.upsertComment(request())).toMatchObject({ permission: null, status: 403 });
  });

  it.each([
    [401, "Bad credentials"],
    [404, "Not Found"],
    [410, "Issues are disabled for this repo"],
  ])("is one line of words, and not tried again: %i %s", async (code, words) => {
    const github = await start({ "issues/list-comments": error(code, words) });
    const answer = await github.upsertComment(request());
    expect(answer).toMatchObject({ kind: "refused", permission: null, status: code });
    expect(answer).toHaveProperty("message", expect.stringContaining(words));
    expect(loopback!.operations()).toEqual(["issues/list-comments"]);
  });

  it("says why a body is not valid", async () => {
    const invalid: Reply = { status: 422, body: { message: "Validation Failed", documentation_url: "https://docs.github.com/rest", errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message: "Body is too long" }] } };
    const github = await start({ "issues/list-comments": ok([]), "issues/create-comment": invalid });
    expect(await github.upsertComment(request())).toMatchObject({ status: 422, message: expect.stringContaining("Validation Failed") });
    expect(loopback!.operations()).toHaveLength(2);
  });

  it("shows the words of an HTML page, not its tags, on one line", async () => {
    const page = "<html><head><title>x</title><style>b{}</style></head>\n<body>\n<h1>Unicorn!</h1>\n<p>::error::no server\u202e</p></body></html>";
    const github = await start({ "issues/list-comments": { status: 502, page } });
    const answer = await github.upsertComment(request());
    expect(answer).toHaveProperty("message", expect.stringMatching(/answered 502 .*: Unicorn! ::error::no server$/));
  });
});

describe("failures on GitHub's side", () => {
  it("are tried again: 502, 502, 201 succeeds", async () => {
    const github = await start({
      "issues/list-comments": ok([]), "issues/create-comment": [error(502, "Server Error"), error(502, "Server Error"), created(comment(1, BOT, ""))],
    });
    expect(await github.upsertComment(request())).toMatchObject({ did: "created" });
    expect(loopback!.operations().filter((one) => one === "issues/create-comment")).toHaveLength(3);
  });

  it("do not make a second comment where the first was stored, and only its answer failed", async () => {
    const github = await start({ "issues/list-comments": [ok([]), ok([comment(7, BOT, OURS)])], "graphql": viewer(BOT), "issues/create-comment": error(502, "Server Error") });
    expect(await github.upsertComment(request())).toMatchObject({ kind: "said", did: "created" });
    expect(loopback!.operations().filter((one) => one === "issues/create-comment")).toHaveLength(1);
  });

  it("end in a refusal after 3 retries", async () => {
    const github = await start({ "repos/create-commit-status": error(503, "Service unavailable") });
    expect(await github.setStatus(status)).toMatchObject({ kind: "refused", status: 503, permission: null });
    expect(loopback!.operations()).toHaveLength(4);
  });

  it("are told from a cut answer, which is no empty list", async () => {
    const github = await start({ "issues/list-comments": { status: 200, body: [comment(1, BOT, OURS)], cutAfter: 40 } });
    expect(await github.upsertComment(request())).toMatchObject({ kind: "refused", status: null, message: expect.stringContaining("the list of comments") });
    expect(new Set(loopback!.operations())).toEqual(new Set(["issues/list-comments"]));
  });

  it("do not lose a comment whose answer is cut", async () => {
    const github = await start({ "issues/list-comments": ok([]), "issues/create-comment": { status: 201, body: comment(1, BOT, ""), cutAfter: 30 } });
    expect(await github.upsertComment(request())).toEqual({ kind: "said", did: "created", url: null });
  });

  it("do not take longer than the patience for one answer", async () => {
    const github = await start({ "repos/create-commit-status": [{ ...commitStatus(), delay: 3_000 }, commitStatus()] }, { ...QUICK, answer: 100 });
    expect(await github.setStatus(status)).toMatchObject({ kind: "said" });
  });

  it("do not take longer than the patience for all answers", async () => {
    const github = await start({ "repos/create-commit-status": { ...commitStatus(), delay: 3_000 } }, { total: 250, answer: 100, backOff: 200 });
    const began = Date.now();
    expect(await github.setStatus(status)).toMatchObject({ kind: "refused", status: null, message: expect.stringContaining("no usable answer") });
    expect(Date.now() - began).toBeLessThan(1_500);
  });

  it("use patience up only while something is asked", async () => {
    const github = await start({ "repos/create-commit-status": { ...commitStatus(), delay: 250 } }, { total: 1_000, answer: 1_000, backOff: 1 });
    expect(await github.setStatus(status)).toMatchObject({ kind: "said" });
    await sleep(1_000);
    expect(await github.setStatus(status)).toMatchObject({ kind: "said" });
  });

  it("include that nobody listens", async () => {
    const github = await start({});
    await loopback!.close();
    expect(await github.setStatus(status)).toMatchObject({ kind: "refused", status: null, message: expect.stringContaining("ECONNREFUSED") });
  });
});

describe("a limit", () => {
  it.each([
    ["429 with retry-after", error(429, "Too many requests", { "retry-after": "0" })],
    ["403 with retry-after", error(403, "You have exceeded a secondary rate limit", { "retry-after": "0" })],
    ["403 with a used-up limit that is reset by now", error(403, "API rate limit exceeded", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" })],
  ])("is waited for: %s", async (_, reply) => {
    const github = await start({ "repos/create-commit-status": [reply, commitStatus()] });
    expect(await github.setStatus(status)).toMatchObject({ kind: "said" });
  });

  it.each([
    ["429 without a time means a minute", error(429, "Too many requests")],
    ["a retry-after beyond the patience", error(403, "secondary rate limit", { "retry-after": "3600" })],
    ["a reset in the far future", error(403, "API rate limit exceeded", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" })],
  ])("is not waited for longer than the patience, and names no permission: %s", async (_, reply) => {
    const github = await start({ "repos/create-commit-status": reply });
    expect(await github.setStatus(status)).toMatchObject({ kind: "refused", permission: null, status: reply.status });
    expect(loopback!.operations()).toHaveLength(1);
  });

  it("is not waited for for ever", async () => {
    const github = await start({ "repos/create-commit-status": error(429, "Too many requests", { "retry-after": "0" }) });
    expect(await github.setStatus(status)).toMatchObject({ kind: "refused", status: 429 });
    expect(loopback!.operations()).toHaveLength(4);
  });

  it("is not read into the reset time that every answer carries", async () => {
    const github = await start({ "repos/create-commit-status": error(403, "Resource not accessible by integration", { "x-ratelimit-remaining": "4999", "x-ratelimit-reset": "1" }) });
    expect(await github.setStatus(status)).toMatchObject({ kind: "refused", permission: "statuses: write" });
    expect(loopback!.operations()).toHaveLength(1);
  });
});

describe("a status", () => {
  it("goes to the commit with all it says", async () => {
    const github = await start({ "repos/create-commit-status": commitStatus() });
    expect(await github.setStatus(status)).toEqual({ kind: "said", did: "created", url: status.targetUrl });
    expect(loopback!.asked[0]).toMatchObject({
      path: { owner: "octo", repo: "shop", sha: SHA },
      body: { state: "success", context: "proofgate", description: "passed", target_url: status.targetUrl },
    });
  });

  it("is cut to what GitHub takes, between characters", async () => {
    const github = await start({ "repos/create-commit-status": commitStatus() });
    await github.setStatus({ ...status, description: "𝒙".repeat(141), targetUrl: null });
    expect(loopback!.asked[0]!.body["description"]).toBe(`${"𝒙".repeat(139)}…`);
  });
});

describe("a file of the base", () => {
  it("is read", async () => {
    const github = await start({ "repos/get-content": contentFile("proofgate.yml", "version: 1 # über\n") });
    expect(await github.fileAt(SHA, ".github/proofgate.yml")).toBe("version: 1 # über\n");
    expect(loopback!.asked[0]).toMatchObject({ path: { path: ".github/proofgate.yml" }, query: { ref: SHA } });
  });

  it("is read from its blob above 1 MB", async () => {
    const github = await start({ "repos/get-content": contentFile("baseline.json", null), "git/get-blob": blob("{}") });
    expect(await github.fileAt(SHA, "baseline.json")).toBe("{}");
  });

  it("is null where the commit has none, or a folder", async () => {
    const github = await start({ "repos/get-content": [error(404, "Not Found"), ok([])], "repos/get-commit": { status: 200, page: SHA } });
    expect(await github.fileAt(SHA, "proofgate.yml")).toBeNull();
    expect(loopback!.asked.at(-1)).toMatchObject({ path: { ref: SHA }, headers: { accept: "application/vnd.github.v3.sha" } });
    expect(await github.fileAt("main", "folder")).toBeNull();
  });

  it("is a problem, not absent, where the commit cannot be seen", async () => {
    const github = await start({ "repos/get-content": error(404, "Not Found"), "repos/get-commit": error(404, "Not Found") });
    await expect(github.fileAt(SHA, "proofgate.yml")).rejects.toMatchObject({ slug: "base-unreadable", hint: expect.stringContaining("fetch-depth: 0") });
  });

  it.each([
    ["refused", error(403, "Forbidden")],
    ["broken", error(500, "Oops")],
    ["cut", { status: 200, body: {}, cutAfter: 1 }],
  ])("is a problem where GitHub does not hand it over: %s", async (_, reply) => {
    const github = await start({ "repos/get-content": reply });
    await expect(github.fileAt(SHA, "proofgate.yml")).rejects.toMatchObject({ slug: "base-unreadable" });
  });
});

describe("the token's own name", () => {
  it.each<[string, Reply]>([
    ["refused by GraphQL", ok({ errors: [{ type: "FORBIDDEN", message: "Resource not accessible" }] })],
    ["refused by HTTP", error(403, "Forbidden")],
  ])("must be known before a comment is taken for ours: %s", async (_, reply) => {
    const github = await start({ "issues/list-comments": ok([comment(3, BOT, OURS)]), "graphql": reply });
    expect(await github.upsertComment(request())).toMatchObject({ kind: "refused", what: "The comment" });
    expect(loopback!.operations()).toEqual(["issues/list-comments", "graphql"]);
  });

  it("is asked for beside the API on a server of one's own", async () => {
    loopback = await startLoopback({ "issues/list-comments": ok([comment(3, BOT, OURS)]), "graphql": viewer(BOT), "issues/update-comment": ok(comment(3, BOT, "")) });
    const github = openGitHub({ apiUrl: `${loopback.url}/api/v3`, token: "t0ken", repository: "octo/shop", patience: QUICK });
    expect(await github.upsertComment(request())).toMatchObject({ did: "updated" });
    expect(loopback.asked[1]!.body).toEqual({ query: "query { viewer { login } }" });
  });
});
