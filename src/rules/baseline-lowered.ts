/** The rule `baseline-lowered`: what the head's baseline asks less of than the base's, which judges. */
import type { RawFinding } from "../model/finding.ts";
import { show, type Ratio } from "../model/ratio.ts";
import type { ProposedBaseline } from "../model/proposal.ts";
import { forgottenInputs, loweredEntries, newlyKnown, type LoweredEntry } from "./lowered-entries.ts";
import { meteredText } from "./reasons.ts";
import { rule } from "./rule.ts";
import { noBaseline } from "./scopes.ts";
import { agreeing, counted, listed } from "./words.ts";

/** More entries than these are counted, not told. */
const MAX_TOLD = 30;

const REMEDY = "Restore the entry, or lower it with `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.";

const inCounts = (ratio: Ratio | null): string => (ratio === null ? "nothing" : `${ratio.hit} of ${ratio.total} (${show(ratio)})`);

const reasonText = ({ said }: LoweredEntry): string => {
  if (said === null) return "No reason is given.";
  const until = said.until === null ? "" : ` until ${said.until}`;
  return said.void === null ? `The reason${until}: “${said.reason}”.` : `Its reason, “${said.reason}”, does not hold: ${said.void}.`;
};

const ofEntry = (path: string, entry: LoweredEntry): RawFinding => ({
  subject: entry.name,
  module: null,
  message: `The baseline lowers ${meteredText(entry)} from ${inCounts(entry.from)} to ${inCounts(entry.to)}. ${reasonText(entry)}`,
  hint: entry.said?.void === null ? "The base's figures judge this run. From when it is merged, the lower ones do." : REMEDY,
  at: { path, line: entry.line },
  numbers: { hitBefore: entry.from.hit, totalBefore: entry.from.total, ...(entry.to && { hit: entry.to.hit, total: entry.to.total }) },
  level: entry.said?.void === null ? "warning" : "error",
});

const whole = (path: string, message: string, line: number | null = null): RawFinding =>
  ({ subject: path, module: null, message, hint: REMEDY, at: { path, line }, numbers: {} });

const knownText = (names: readonly string[]): string =>
  `The baseline newly calls ${counted(names.length, "test")} known to fail: ${listed(names)}.`;

const forgotten = ({ path, lines }: ProposedBaseline, names: readonly string[]): RawFinding[] => (names.length === 0 ? [] : [{
  ...whole(path, `The baseline no longer names ${counted(names.length, "report")} that this run read: ${listed(names)}.`, lines.get("inputs") ?? null),
  hint: "Restore its line: it is how a report that is missing later is noticed.",
}]);

const removed = ({ path }: ProposedBaseline): RawFinding =>
  ({ ...whole(path, `The baseline ${path} is removed.`), hint: "Restore it with git." });

export const baselineLowered = rule({
  id: "baseline-lowered",
  summary: "The pull request's baseline asks for less than the base's.",
  level: "error",
  docs: {
    fires: "When an entry of the head's baseline is lower than the base's (a smaller share, fewer hit or more missed; of a test file a smaller share that passes, fewer tests or fewer different ones), is gone although this run still measures it, when a report that this run read is not named any more, or when tests are newly called known to fail. Smaller numbers that this run measured are no lowering, as long as the share did not fall with more that is missed: deleted code makes an entry smaller. What `--allow-lower` recorded with a reason is a warning, as long as its `until` has not passed; a reason that the base's baseline has already was for an earlier fall, and does not count. An entry that only the base changed meanwhile is nothing of the head's.",
    why: "A committed baseline can be edited. What the head lowers is a proposal: the base's figures judge this run, and with a reason that holds, the fall that it explains is a warning.",
    example: "The baseline lowers line coverage of src/pay.py from 80 of 100 (80 %) to 60 of 100 (60 %). No reason is given.",
    fix: "Restore the entry with git, and run `proofgate baseline --update`, which never lowers one. A fall that is meant is lowered with `--allow-lower SUBJECT:METRIC --reason TEXT`, and perhaps `--until DATE`.",
  },
  unjudged: (scene) => (scene.proposal === undefined ? "no base to compare with" : scene.proposal.ownPolicy ? "the head's own policy was chosen" : noBaseline(scene)),
  *check(scene) {
    const proposed = scene.proposal?.baseline;
    if (!proposed) return;
    const { path, snapshot, lines } = proposed;
    if (snapshot === null) {
      yield removed(proposed);
      return;
    }
    const entries = loweredEntries(scene, proposed, snapshot);
    for (const entry of entries.slice(0, MAX_TOLD)) yield ofEntry(path, entry);
    const rest = entries.slice(MAX_TOLD);
    if (rest.length > 0) {
      const level = rest.some(({ said }) => said?.void !== null) ? "error" : "warning";
      yield { ...whole(path, `The baseline lowers ${counted(rest.length, "more entry", "more entries")}, which ${agreeing(rest.length, "is", "are")} not listed.`), level };
    }
    yield* forgotten(proposed, forgottenInputs(scene, proposed, snapshot));
    const known = newlyKnown(scene, proposed, snapshot);
    if (known.length > 0) yield { ...whole(path, knownText(known), lines.get(`knownFailing.${known[0]!}`) ?? null), hint: "Make them pass. A test that fails is known only where the first baseline recorded it." };
  },
});
