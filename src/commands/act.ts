/** What the action does: judges like the command line, then speaks. What is refused while speaking is a warning. */
import { join } from "node:path";
import { openGitHub } from "../edge/github.ts";
import { openCompare } from "../edge/github-compare.ts";
import { openOverrides } from "../edge/github-override.ts";
import { openRecorder } from "../edge/github-record.ts";
import { readFailOn, readInputs, type FailOn, type Inputs } from "../edge/inputs.ts";
import { silenced, warn } from "../edge/log.ts";
import type { Refusal } from "../edge/refusal.ts";
import { appendSummary, setOutputs } from "../edge/runner-outputs.ts";
import { changesBase, decideActivity, readRunner, type Activity, type RunnerContext } from "../edge/runner.ts";
import { openWorld, type World } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { Problem } from "../model/problem.ts";
import type { Verdict } from "../model/verdict.ts";
import { annotationsOf, workflowCommands } from "../render/annotations.ts";
import { renderJson } from "../render/json.ts";
import { outputsOf } from "../render/outputs.ts";
import type { RenderContext } from "../render/renderer.ts";
import { renderSummary } from "../render/summary.ts";
import { renderText } from "../render/text.ts";
import { VERSION } from "../version.ts";
import { withAcceptance } from "./accept.ts";
import { EXIT } from "./exit.ts";
import { withDataBranch } from "./kept.ts";
import { record } from "./record.ts";
import type { Host, Run } from "./run.ts";
import { bugStory } from "./say.ts";
import { speak } from "./speak.ts";

const LOG_WIDTH = 120;

/** The word that chooses the head's own policy aloud, where the event names a base. */
const OWN_POLICY = "head";

const baseOf = ({ inputs, runner }: Run): string | null =>
  inputs.base === OWN_POLICY ? null : inputs.base ?? runner.base;

const judge = (run: Run, world: World): Promise<Verdict> => {
  const { inputs, runner } = run;
  const base = baseOf(run);
  const ofEvent = runner.base === null ? null : changesBase(runner, world.parents());
  return gate(world, {
    config: inputs.config,
    coverage: inputs.coverage,
    tests: inputs.tests,
    baseline: inputs.baseline,
    base,
    changesFrom: inputs.base === null && base !== null ? ofEvent : base,
    // Whatever base was chosen: the choice itself may be the pull request's.
    barFrom: ofEvent,
    testOutcome: inputs.testOutcome,
    fork: runner.pullRequest?.fork ?? false,
    partial: inputs.partial,
  });
};

const contextOf = ({ runner, inputs }: Run, world: World): RenderContext => ({
  version: VERSION,
  repository: world.repository(),
  prefix: world.prefix(),
  runUrl: runner.runUrl,
  key: inputs.commentKey,
  colour: false,
  width: LOG_WIDTH,
  files: false,
});

/** `fail-on` changes only the exit code, and so does a person who accepts a failed verdict. */
const exitCode = ({ verdict, findings, override }: Pick<Verdict, "verdict" | "findings" | "override">, failOn: FailOn): number => {
  if (failOn === "never" || override) return EXIT.passed;
  if (failOn === "warning" && verdict === "passed" && findings.some(({ level }) => level === "warning")) return EXIT.failed;
  return EXIT[verdict];
};

const sayRefused = (host: Host, refusals: readonly (Refusal | null)[]): void => {
  for (const refusal of refusals) {
    if (refusal === null) continue;
    const hint = refusal.permission === null ? "" : ` Add "${refusal.permission}" to the job's permissions.`;
    // GitHub's own words end as they like.
    host.out(warn(`${refusal.message.replace(/(?<![.!?])$/, ".")}${hint}`));
  }
};

const openHub = ({ repository, apiUrl }: RunnerContext, { token }: Inputs): Pick<Run, "askOverride" | "compare" | "github" | "recorder"> => {
  if (token === null || repository === null) return { askOverride: null, compare: null, github: null, recorder: null };
  const options = { repository, token, apiUrl };
  return { askOverride: openOverrides(options), compare: openCompare(options), github: openGitHub(options), recorder: openRecorder(options) };
};

const begin = async (host: Host): Promise<Run> => {
  const runner = readRunner(host.env);
  const inputs = await readInputs(runner.workspace ?? host.cwd);
  if (inputs.mode === "publish") {
    throw new Problem("mode-unavailable", "The mode publish is not in this version.", { where: "mode", hint: "Leave `mode` away, or set it to check or record." });
  }
  for (const warning of runner.warnings) host.out(warn(warning));
  return { host, runner, inputs, ...openHub(runner, inputs) };
};

const say = (host: Host, verdict: Verdict, context: RenderContext, { annotations, why }: Activity): void => {
  host.out(silenced(`${renderText(verdict, context)}${why === null ? "" : `\n${why}\n`}`));
  if (annotations) host.out(workflowCommands(annotationsOf(verdict, context)));
};

const judgeAndSpeak = async (run: Run): Promise<Verdict> => {
  const { host, runner, inputs, github } = run;
  const world = await withDataBranch(openWorld(inputs.root, { env: host.env, sha: runner.sha, fetchText: github?.fileAt ?? null, compare: run.compare }), run);
  const { verdict, invitation, refusal } = await withAcceptance(run, await judge(run, world));
  const context = { ...contextOf(run, world), invitation };
  const activity = decideActivity(runner);
  say(host, verdict, context, { ...activity, annotations: activity.annotations && inputs.annotations });
  const { url, refusals } = await speak(run, verdict, context);
  const json = join(runner.temp ?? inputs.root, `proofgate-${inputs.commentKey.replaceAll(/[^\w.-]/g, "-")}.json`);
  world.writeText(json, renderJson(verdict, context));
  const recorded = inputs.mode === "record" ? await record(run, world, verdict) : null;
  if (recorded !== null && recorded.said.length > 0) host.out(silenced(`${recorded.said.join("\n")}\n`));
  sayRefused(host, [
    refusal,
    ...refusals,
    recorded?.refusal ?? null,
    appendSummary(host.env, renderSummary(verdict, context)),
    await setOutputs(host.env, { ...outputsOf(verdict), json, recorded: recorded?.commit ?? "", "comment-url": url ?? "" }),
  ]);
  return verdict;
};

/** A problem that kept us from coming to a verdict. */
const sayProblem = async (host: Host, { where, message, hint, slug }: Problem): Promise<void> => {
  const said = `${where === null ? "" : `${where}: `}${message} ${hint}`;
  host.out(workflowCommands([{ level: "error", path: null, startLine: null, endLine: null, title: `Proofgate: ${slug}`, message: said }]));
  sayRefused(host, [await setOutputs(host.env, { verdict: "incomplete" })]);
};

/** Runs the action; gives the exit code. A problem before anything was judged leaves the verdict incomplete. */
export async function act(host: Host): Promise<number> {
  let failOn: FailOn = "error";
  try {
    // Before anything that may be wrong: never is never.
    failOn = await readFailOn();
    return exitCode(await judgeAndSpeak(await begin(host)), failOn);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) {
      host.out(silenced(bugStory(thrown, host.version)));
      return EXIT.bug;
    }
    await sayProblem(host, thrown);
    return exitCode({ verdict: "incomplete", findings: [] }, failOn);
  }
}
