/** What mode `record` does after it judged: raises the baseline, appends to the history, and commits both through GitHub. */
import { isAbsolute } from "node:path";
import type { Committed, CommitRequest, Plan, Proposal, Recorder, Standing, Texts } from "../edge/github-record.ts";
import { refusal, type Refusal } from "../edge/refusal.ts";
import type { Commit, World } from "../edge/world.ts";
import { entryOf, type HistoryEntry } from "../model/history.ts";
import { Problem } from "../model/problem.ts";
import type { Verdict } from "../model/verdict.ts";
import { recordingOf, type Kept, type Paths, type Recording, type ToRecord } from "../steps/record.ts";
import { refusals } from "./baseline.ts";
import { pathsOf, placesOf } from "./kept.ts";
import type { Run } from "./run.ts";

/** What came of the recording. */
export interface Recorded {
  /** The commit that was made; null for none. */
  readonly commit: string | null;
  /** Sentences for the log. */
  readonly said: readonly string[];
  readonly refusal: Refusal | null;
}

/** The branch of the pull request. */
const PROPOSAL_BRANCH = "proofgate/record";

const PROPOSAL: Proposal = {
  branch: PROPOSAL_BRANCH,
  title: "Record what the tests prove",
  body: "Proofgate raises the baseline and adds to the history. It keeps this pull request up to date until it is merged.",
};

const SHORT_SHA = 7;

const short = (sha: string): string => sha.slice(0, SHORT_SHA);

const nothing = (...said: readonly string[]): Recorded => ({ commit: null, said, refusal: null });

const refused = (message: string): Recorded => ({ commit: null, said: [], refusal: refusal("The record", `Nothing was recorded: ${message}`) });

/** A commit of the default branch, which was judged whole, and where to write. */
interface Occasion {
  readonly head: Commit;
  readonly branch: string;
  readonly recorder: Recorder;
  readonly places: Paths;
  readonly world: World;
}

/** Why there is nothing to record, in a sentence; null where there is. */
const idle = ({ runner: { event, branch, defaultBranch } }: Run, { problems }: Verdict): string | null => {
  if (branch === null) return `Nothing is recorded: ${event || "this event"} is no run of a branch.`;
  if (defaultBranch !== null && branch !== defaultBranch) return `Nothing is recorded: ${branch} is not the default branch, which is ${defaultBranch}.`;
  return problems.length > 0 ? "Nothing is recorded: the verdict is incomplete." : null;
};

/** What is recorded where, or why it cannot be. */
const occasionOf = (run: Run, world: World, branch: string): Occasion | Recorded => {
  const { recorder, runner: { sha } } = run;
  const [head, places] = [world.head(), placesOf(run, world)];
  if (recorder === null) return refused("there is no token. Set github-token.");
  if (head === null) return refused("the commit is not known, since there is no git. Check the project out with actions/checkout.");
  if (head.sha !== sha) return refused(`the commit that is checked out, ${short(head.sha)}, is not the run's own, ${short(sha ?? "unknown")}.`);
  if (isAbsolute(places.baseline) || places.baseline.startsWith("../")) return refused(`the baseline ${places.baseline} lies outside of the repository.`);
  return { head, branch, recorder, places, world };
};

const keptOf = (texts: Texts, { baseline, history }: Paths): Kept => ({ baseline: texts[baseline] ?? null, history: texts[history] ?? null });

/** The files of a recording that are not at the tip as they are to be. */
const planOf = ({ files }: Recording, { tip }: Standing, { baseline, history }: Paths, message: string): Plan | null => {
  if (files === null) return null;
  const wanted = [[baseline, files.baseline], [history, files.history]] as const;
  return { message, files: Object.fromEntries(wanted.filter(([path, text]) => text !== null && text !== tip[path])) as Plan["files"] };
};

const isLater = ({ later }: Recorder, { sha, time }: Commit) => async (other: HistoryEntry): Promise<boolean> => {
  const order = await later(sha, other.commit);
  // Where neither descends from the other, their times decide.
  return order === "unknown" ? other.time > time : order === "second";
};

/** A baseline on a branch for data was never committed here, and one that was is of the commit that was recorded before. */
const renamesOf = (run: Run, world: World) => (recorded: string | null): ReadonlyMap<string, string> =>
  new Map([...world.renamesSince(pathsOf(run).baseline), ...recorded === null ? [] : world.renamesFrom(recorded)]);

const toRecord = (run: Run, verdict: Verdict, { head, recorder, world }: Occasion): ToRecord => ({
  entry: entryOf(verdict, { commit: head.sha, time: head.time }),
  now: verdict.now,
  whereabouts: verdict.whereabouts,
  proposes: run.inputs.recordAs === "pull-request",
  refusals: (succession) => refusals({ ...succession, problems: [] }).map((line) => line.trim()),
  renames: renamesOf(run, world),
  isLater: isLater(recorder, head),
});

const tell = (done: Committed | Refusal, { branch, head }: Occasion, said: readonly string[]): Recorded => {
  if (done.kind === "refused") return { commit: null, said: [], refusal: done };
  const { commit, url } = done;
  const where = commit === null ? `There was nothing to record of ${short(head.sha)}.`
    : `${short(head.sha)} is recorded ${url === null ? `on ${branch}` : `in ${url}`}, by commit ${short(commit)}.`;
  return { commit, said: [where, ...said], refusal: null };
};

const commitAll = async (run: Run, verdict: Verdict, occasion: Occasion): Promise<Recorded> => {
  const { recorder, places, head } = occasion;
  const branch = run.inputs.dataBranch ?? occasion.branch;
  const made = toRecord(run, verdict, occasion);
  // On the branch itself the commit must not start the workflow anew; of a pull request the checks are to run.
  const message = `proofgate: record ${short(head.sha)}${made.proposes ? "" : " [skip ci]"}`;
  let said: readonly string[] = [];
  const plan: CommitRequest["plan"] = async (standing) => {
    const { tip, pending } = standing;
    const recording = await recordingOf({ tip: keptOf(tip, places), pending: pending && keptOf(pending, places) }, made, places);
    ({ said } = recording);
    return planOf(recording, standing, places, message);
  };
  const done = await recorder.commit({
    branch, begins: branch !== occasion.branch, proposal: made.proposes ? PROPOSAL : null, paths: Object.values(places), plan,
  });
  return tell(done, { ...occasion, branch }, said);
};

/** Records what a run of the default branch measured. Whatever keeps it from that is said, and changes no verdict. */
export async function record(run: Run, world: World, verdict: Verdict): Promise<Recorded> {
  const why = idle(run, verdict);
  if (why !== null || run.runner.branch === null) return nothing(why ?? "");
  const occasion = occasionOf(run, world, run.runner.branch);
  if ("refusal" in occasion) return occasion;
  try {
    return await commitAll(run, verdict, occasion);
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return refused(`${thrown.where === null ? "" : `${thrown.where}: `}${thrown.message}`);
  }
}
