import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { act } from "../../src/commands/act.ts";
import { OVERRIDE_LABEL } from "../../src/model/override.ts";
import { removeFolders } from "../support/git-repo.ts";
import { comment, commitStatus, created, labelEvent, ok, permission } from "../support/github-replies.ts";
import { startLoopback, type Answer, type Loopback } from "../support/loopback.ts";
import { code, pullRequest } from "../support/pull-request.ts";

const BOT = "github-actions[bot]";

let loopback: Loopback | null = null;
const temps: string[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await loopback?.close();
  expect(loopback?.faults ?? []).toEqual([]);
  removeFolders();
  for (const temp of temps.splice(0)) rmSync(temp, { recursive: true });
});

const CONFIG = "version: 1\ncoverage: [lcov.info]\ntests: [junit.xml]\ntargets: { lines: 80 }\n";

/** Runs the action on a pull request that fails, on which somebody may have written something. */
const acted = async (sayFor: (head: string) => string) => {
  const { root, git } = pullRequest({ base: { "proofgate.yml": CONFIG, "src/a.js": code(10), "test/a.test.js": "" }, lines: { "src/a.js": [7, 10] } });
  const [base, head] = [git("rev-parse", "main"), git("rev-parse", "HEAD")];
  const remark = comment(2, "ada", sayFor(head));
  const answers: Readonly<Record<string, Answer>> = {
    "issues/list-events": ok([labelEvent(1, "ada", OVERRIDE_LABEL)]), "issues/list-comments": ok([remark]),
    "repos/get-collaborator-permission-level": permission("ada", "admin"),
    "issues/create-comment": created(comment(3, BOT, "")), "repos/create-commit-status": commitStatus(),
  };
  loopback = await startLoopback(answers);
  const temp = mkdtempSync(join(tmpdir(), "proofgate-runner-"));
  temps.push(temp);
  const payload = { pull_request: { number: 7, head: { sha: head, repo: { id: 1 } }, base: { sha: base, repo: { id: 1 } } } };
  for (const file of ["event.json", "output", "summary"]) writeFileSync(join(temp, file), file === "event.json" ? JSON.stringify(payload) : "");
  const env = {
    GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: join(temp, "event.json"), GITHUB_REPOSITORY: "octo/shop", GITHUB_SHA: head,
    GITHUB_WORKSPACE: root, RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "summary"),
    GITHUB_API_URL: loopback.url, SOURCE_DATE_EPOCH: "1795132800",
  };
  for (const [name, value] of Object.entries({ ...env, "INPUT_GITHUB-TOKEN": "t0ken", "INPUT_STATUS": "proofgate" })) vi.stubEnv(name, value);
  const exit = await act({ env, cwd: root, version: "v24.0.0", out: () => undefined });
  const bodyOf = (operation: string): any => loopback!.asked.find((one) => one.operation === operation)?.body;
  return {
    exit, status: bodyOf("repos/create-commit-status"), comment: String(bodyOf("issues/create-comment")["body"]),
    json: JSON.parse(readFileSync(join(temp, "proofgate-default.json"), "utf8")), summary: readFileSync(join(temp, "summary"), "utf8"),
  };
};

describe("the action on a failed verdict", () => {
  it("that a person accepts does not fail its job, and says so wherever it speaks", async () => {
    const { exit, status, comment: text, json, summary } = await acted((head) => `proofgate: accept ${head.slice(0, 9)} the sandbox is down`);
    expect(exit).toBe(0);
    expect(status).toMatchObject({ state: "success", description: "accepted by @ada: the sandbox is down" });
    expect(text).toContain("**Accepted** by ada");
    expect(summary).toContain("**Accepted** by ada");
    expect(json).toMatchObject({ verdict: "failed", override: { by: "ada", reason: "the sandbox is down" } });
  });

  it("that was accepted for an earlier commit fails, and says how this one is accepted", async () => {
    const { exit, status, comment: text, json } = await acted(() => `proofgate: accept ${"0".repeat(40)} the sandbox is down`);
    expect(exit).toBe(1);
    expect(status).toMatchObject({ state: "failure" });
    expect(text).toContain("ada gave no reason for this commit");
    expect(json).toMatchObject({ verdict: "failed", override: null });
  });
});
