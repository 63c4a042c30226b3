/** Says a verdict on GitHub: one comment, one status. Never changes what was judged. */
import { shouldComment } from "../edge/comment.ts";
import type { Refusal } from "../edge/refusal.ts";
import { decideActivity } from "../edge/runner.ts";
import type { Verdict } from "../model/verdict.ts";
import { renderMarkdown } from "../render/comment.ts";
import { reason } from "../render/digest.ts";
import { saysSomethingNew } from "../render/outputs.ts";
import type { RenderContext } from "../render/renderer.ts";
import type { Run } from "./run.ts";

const STATES = { passed: "success", failed: "failure", incomplete: "error" } as const;

interface Spoken {
  /** Where the comment is to be read; null where there is none. */
  readonly url: string | null;
  readonly refusals: readonly Refusal[];
}

const comment = async ({ github, runner, inputs }: Run, verdict: Verdict, context: RenderContext): Promise<Spoken> => {
  const { pullRequest } = runner;
  if (github === null || pullRequest === null || inputs.comment === "never" || !decideActivity(runner).comment) return { url: null, refusals: [] };
  const answer = await github.upsertComment({
    number: pullRequest.number,
    key: inputs.commentKey,
    body: renderMarkdown(verdict, context),
    wanted: (exists) => shouldComment(inputs.comment, { verdict: verdict.verdict, changed: saysSomethingNew(verdict), exists }),
  });
  return answer.kind === "refused" ? { url: null, refusals: [answer] } : { url: answer.url, refusals: [] };
};

const status = async ({ github, runner, inputs }: Run, verdict: Verdict, context: RenderContext, url: string | null): Promise<Refusal[]> => {
  if (github === null || inputs.status === null || runner.sha === null || !decideActivity(runner).status) return [];
  const answer = await github.setStatus({
    sha: runner.sha,
    state: verdict.override ? STATES.passed : STATES[verdict.verdict],
    context: inputs.status,
    description: verdict.override ? `accepted by @${verdict.override.by}: ${verdict.override.reason}` : reason(verdict),
    targetUrl: url ?? context.runUrl,
  });
  return answer.kind === "refused" ? [answer] : [];
};

/** Writes the comment and the status that the inputs ask for and the event allows. What GitHub refuses is handed back. */
export async function speak(run: Run, verdict: Verdict, context: RenderContext): Promise<Spoken> {
  const { url, refusals } = await comment(run, verdict, context);
  return { url, refusals: [...refusals, ...await status(run, verdict, context, url)] };
}
