import { afterEach, describe, expect, it } from "vitest";
import { withAcceptance } from "../../src/commands/accept.ts";
import type { Run } from "../../src/commands/run.ts";
import { openOverrides } from "../../src/edge/github-override.ts";
import { OVERRIDE_LABEL } from "../../src/model/override.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderMarkdown } from "../../src/render/comment.ts";
import { renderJson } from "../../src/render/json.ts";
import { comment, error, labelEvent, ok, permission } from "../support/github-replies.ts";
import { startLoopback, type Answer, type Loopback } from "../support/loopback.ts";
import { CONTEXT, finding, verdictOf } from "../support/verdicts.ts";

const COMMIT = "4f0c2d9a1b3e5f7a8c6d4e2f0a1b3c5d7e9f0a2b";
const REASON = comment(2, "ada", "proofgate: accept 4f0c2d9 the vendor's mock is down");
const FAILED = verdictOf({ verdict: "failed", findings: [finding({ rule: "newly-failing", level: "error", message: "A test fails." })] });

let loopback: Loopback | null = null;
afterEach(async () => {
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  loopback = null;
});

const ANSWERS = {
  "issues/list-events": ok([labelEvent(1, "ada", OVERRIDE_LABEL)]), "issues/list-comments": ok([comment(1, "bob", "hm"), REASON]),
  "repos/get-collaborator-permission-level": permission("ada", "write"),
};

/** What comes of a verdict on pull request 7. */
const accepted = async (answers: Readonly<Record<string, Answer>>, verdict: Verdict = FAILED) => {
  loopback = await startLoopback(answers);
  const askOverride = openOverrides({ apiUrl: loopback.url, token: "t0ken", repository: "octo/shop", patience: { total: 40_000, answer: 20_000, backOff: 5 } });
  const runner = { pullRequest: { number: 7, headSha: COMMIT, baseSha: "b".repeat(40), fork: false } };
  return withAcceptance({ runner, askOverride } as Run, verdict);
};

describe("a failed verdict", () => {
  it("is accepted by a person with write access who gives a reason for its commit, and stays failed", async () => {
    const { verdict, invitation } = await accepted(ANSWERS);
    expect(verdict).toMatchObject({ verdict: "failed", override: { by: "ada", reason: "the vendor's mock is down", commit: COMMIT } });
    expect(invitation).toBeNull();
    expect(JSON.parse(renderJson(verdict, CONTEXT))).toMatchObject({ verdict: "failed", override: { by: "ada", reason: "the vendor's mock is down", commit: COMMIT } });
    const text = renderMarkdown(verdict, CONTEXT);
    expect(text).toContain("**Accepted** by ada for the commit `4f0c2d9`: “the vendor's mock is down”. The verdict stays failed; the job does not fail.");
    expect(loopback!.asked.map(({ operation, path }) => path["username"] ?? operation)).toEqual(["issues/list-events", "issues/list-comments", "ada"]);
  });

  it.each([
    ["nobody labelled it", { "issues/list-events": ok([]) }, null],
    ["the label is of a bot", { "issues/list-events": ok([labelEvent(1, "github-actions[bot]", OVERRIDE_LABEL)]) }, null],
    ["the label was taken off", { "issues/list-events": ok([labelEvent(1, "ada", OVERRIDE_LABEL), labelEvent(2, "ada", OVERRIDE_LABEL, "unlabeled")]) }, null],
    ["the reason is somebody else's", { "issues/list-comments": ok([comment(1, "bob", "proofgate: accept 4f0c2d9 fine")]) }, "ada gave no reason for this commit."],
    ["the reason is for another commit", { "issues/list-comments": ok([comment(1, "ada", "proofgate: accept 1111111 fine")]) }, "ada gave no reason for this commit."],
    ["the person may only read", { "repos/get-collaborator-permission-level": permission("ada", "read") }, "ada has no write access."],
    ["the person is no collaborator", { "repos/get-collaborator-permission-level": error(404, "ada is not a user") }, "ada has no write access."],
  ])("is not accepted where %s; the comment says how it is", async (_, over, why) => {
    const { verdict, invitation, refusal } = await accepted({ ...ANSWERS, ...over });
    expect(verdict).toBe(FAILED);
    expect(refusal).toBeNull();
    if (why !== null) expect(invitation).toContain(`The label “${OVERRIDE_LABEL}” does not count: ${why}`);
    expect(renderMarkdown(verdict, { ...CONTEXT, invitation })).toContain("comment “proofgate: accept `4f0c2d9` REASON”");
  });

  it("is not accepted where GitHub does not answer, which is a warning", async () => {
    const { verdict, refusal } = await accepted({ "issues/list-events": error(403, "Resource not accessible by integration") });
    expect(verdict).toBe(FAILED);
    expect(refusal).toMatchObject({ permission: "pull-requests: read", message: expect.stringMatching(/^The override could not be asked for\. GitHub answered 403/) });
  });

  it("is read through all pages of events", async () => {
    const others = Array.from({ length: 100 }, (_, index) => labelEvent(index + 10, "bob", "bug"));
    const events: Answer = ({ query }) => ok(query["page"] === "1" ? others : [labelEvent(1, "ada", OVERRIDE_LABEL)]);
    expect((await accepted({ ...ANSWERS, "issues/list-events": events })).verdict.override?.by).toBe("ada");
  });

  it("shows a hostile reason as text", async () => {
    const hostile = comment(2, "ada", "proofgate: accept 4f0c2d9 <img src=x> @everyone [a](https://b.example) `c`");
    const { verdict } = await accepted({ ...ANSWERS, "issues/list-comments": ok([hostile]) });
    const text = renderMarkdown(verdict, CONTEXT);
    expect(text).toContain("“`<img` `src=x>` `@everyone` `[a](https://b.example)` `c`”");
  });
});

it.each(["incomplete", "passed"] as const)("a verdict that is %s is not asked about: there is nothing that somebody could accept knowing what", async (word) => {
  const verdict = verdictOf({ verdict: word });
  expect(await accepted({}, verdict)).toEqual({ verdict, invitation: null, refusal: null });
  expect(loopback!.asked).toEqual([]);
});
