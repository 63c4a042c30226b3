import { afterEach, describe, expect, it } from "vitest";
import { comment, created, ok } from "../support/github-replies.ts";
import { startLoopback, type Loopback } from "../support/loopback.ts";

const HEADERS = { authorization: "token t", "x-github-api-version": "2022-11-28" };

let loopback: Loopback;

afterEach(() => loopback.close());

const post = (path: string, body: object, headers: Record<string, string> = HEADERS): Promise<Response> =>
  fetch(loopback.url + path, { method: "POST", headers, body: JSON.stringify(body) });

const COMMENTS = "/repos/octo/shop/issues/7/comments";

describe("the loopback tells what is not as GitHub describes it", () => {
  it.each([
    ["a body of the wrong type", COMMENTS, { body: 7 }, "must be string"],
    ["a body without what is required", COMMENTS, {}, "required property 'body'"],
    ["a body with more than is described", COMMENTS, { body: "x", colour: "red" }, "unknown colour"],
    ["a number that is none", COMMENTS.replace("7", "seven"), { body: "x" }, "issue_number"],
    ["a comment that GitHub refuses for its length", COMMENTS, { body: "x".repeat(65_537) }, "too long"],
    ["a query that is not described", `${COMMENTS}?sort=asc`, { body: "x" }, "unknown query sort"],
  ])("%s", async (_, path, body, words) => {
    loopback = await startLoopback({ "issues/create-comment": created(comment(1, "a", "")) });
    await post(path, body);
    expect(loopback.faults).toEqual([expect.stringContaining(words)]);
  });

  it("a request without the version of the API", async () => {
    loopback = await startLoopback({ "issues/create-comment": created(comment(1, "a", "")) });
    await post(COMMENTS, { body: "x" }, { authorization: "token t" });
    expect(loopback.faults).toEqual([expect.stringContaining("x-github-api-version")]);
  });

  it.each([
    ["an answer that lacks a field", ok([{ id: 1 }])],
    ["an answer with a wrong value", ok([{ ...comment(1, "a", ""), html_url: "no address" }])],
    ["a success that is not described", { status: 206, body: [] }],
  ])("%s", async (_, reply) => {
    loopback = await startLoopback({ "issues/list-comments": reply });
    await fetch(loopback.url + COMMENTS, { headers: HEADERS });
    expect(loopback.faults).toHaveLength(1);
  });

  it("what a test did not plan, and what GitHub does not have", async () => {
    loopback = await startLoopback({});
    await post(COMMENTS, { body: "x" });
    await post("/repos/octo/shop/nonsense", {});
    expect(loopback.faults).toHaveLength(2);
  });

  it("nothing, where all is well", async () => {
    loopback = await startLoopback({ "issues/create-comment": created(comment(1, null, "")) });
    expect((await post(COMMENTS, { body: "x" })).status).toBe(201);
    expect(loopback.faults).toEqual([]);
  });
});
