/** The rule `baseline-slack`: what is measured well above the baseline, which then would let much of it go unseen. */
import type { RawFinding } from "../model/finding.ts";
import { hundredths, plus, show, type Ratio } from "../model/ratio.ts";
import type { Metric } from "../model/coverage.ts";
import type { Scene } from "../model/scene.ts";
import { compareFiles, type Comparison } from "./comparable.ts";
import { expiredReasons, type ExpiredReason } from "./expired-reasons.ts";
import { leftReports } from "./left-reports.ts";
import { meteredText } from "./reasons.ts";
import { rule } from "./rule.ts";
import { configuredModules, noBaseline, PROJECT } from "./scopes.ts";
import { agreeing, counted, listed, METRIC_WORDS } from "./words.ts";

/** So many percentage points, and so many lines or branches, are worth an update. */
const MIN_POINTS = hundredths(1);
const MIN_MORE = 10;
const WHOLE = 10_000n;

const UPDATE = "Run `proofgate baseline --update` and commit what it writes.";

const METRICS = ["lines", "branches"] as const satisfies readonly Metric[];

/** How many more are hit than the baseline's share of the present total. */
const moreThan = (now: Ratio, before: Ratio): number =>
  now.total === 0 || before.total === 0 ? 0 : now.hit - Number((BigInt(before.hit) * BigInt(now.total) + BigInt(before.total) - 1n) / BigInt(before.total));

const isSlack = (now: Ratio, before: Ratio): boolean =>
  moreThan(now, before) >= MIN_MORE &&
  (BigInt(now.hit) * BigInt(before.total) - BigInt(before.hit) * BigInt(now.total)) * WHOLE >= BigInt(MIN_POINTS) * BigInt(now.total) * BigInt(before.total);

/** Lines that left files of a module, or of the project for null. */
type Gone = (module: string | null) => Ratio | null;

/** Lines that left files which are still measured: what they leave behind is a larger share, and nobody's merit. */
const goneLines = (scene: Scene): Gone => {
  const some = leftReports(scene).filter(({ whole }) => !whole);
  return (module) => some.filter((left) => module === null || left.module === module)
    .reduce<Ratio | null>((sum, { lines }) => (sum === null ? lines : plus(sum, lines)), null);
};

/** How many branches left with the lines, nobody knows. */
const isExplained = ({ now, before }: Comparison, metric: Metric, gone: Ratio | null): boolean =>
  gone !== null && (metric !== "lines" || !isSlack(plus(now, gone), before));

const slackOf = (scene: Scene, module: string | null, gone: Gone): RawFinding | null => {
  for (const metric of METRICS) {
    const compared = compareFiles(scene, metric, module);
    const { now, before } = compared;
    if (!isSlack(now, before) || isExplained(compared, metric, gone(module))) continue;
    const more = moreThan(now, before);
    const { name, one, many } = METRIC_WORDS[metric];
    return {
      subject: module ?? PROJECT,
      module,
      message: `${name} of ${module ?? "the project"} is ${show(now)}, and the baseline asks for ${show(before)}: ${counted(more, one, many)} could be lost unseen.`,
      hint: UPDATE,
      at: null,
      numbers: { hit: now.hit, total: now.total, hitBefore: before.hit, totalBefore: before.total },
    };
  }
  return null;
};

/** Tests that the baseline still calls known to fail, and that ran and passed every time. */
const mended = ({ cases, before }: Scene): string[] => {
  const known = new Set(before?.snapshot.knownFailing);
  if (known.size === 0) return [];
  const passed = new Set(cases.filter(({ outcome, identity }) => outcome === "passed" && known.has(identity)).map(({ identity }) => identity));
  for (const { outcome, identity } of cases) if (outcome !== "passed") passed.delete(identity);
  return [...passed].sort();
};

const stale = (names: readonly string[]): RawFinding => ({
  subject: PROJECT,
  module: null,
  message: `${counted(names.length, "test")} that the baseline calls known to fail ${agreeing(names.length, "passes", "pass")}: ${listed(names)}.`,
  hint: UPDATE,
  at: null,
  numbers: { passed: names.length },
});

/** More entries than these are counted, not told. */
const MAX_TOLD = 10;

const RENEW = "Test it as before, run `proofgate baseline --update`, and take `lowered` out of the entry; or lower it anew with `--allow-lower SUBJECT:METRIC --reason TEXT --until DATE`.";

const expired = (entry: ExpiredReason): RawFinding => ({
  subject: entry.name,
  module: null,
  message: `The baseline asks for less of ${meteredText(entry)} since it was lowered until ${entry.until}, which has passed. The reason was: “${entry.reason}”.`,
  hint: RENEW,
  at: null,
  numbers: {},
});

const moreExpired = (count: number): RawFinding => ({
  subject: PROJECT,
  module: null,
  message: `${counted(count, "more entry", "more entries")} of the baseline ${agreeing(count, "was", "were")} lowered until a day that has passed.`,
  hint: RENEW,
  at: null,
  numbers: { entries: count },
});

export const baselineSlack = rule({
  id: "baseline-slack",
  summary: "The baseline asks for much less than is measured.",
  level: "note",
  docs: {
    fires: "When the project or a module is at least 1 percentage point above the baseline, over the files that both know, and at least 10 lines or branches more are covered than it asks for; when a test passes that the baseline calls known to fail; and when an entry is still lowered although the `until` of its reason has passed. A rise that comes from lines which left the reports is said by `files-left-report`.",
    why: "What a baseline does not ask for can be lost without a word. One that is raised as the tests grow holds what they have won.",
    example: "Line coverage of the project is 84 %, and the baseline asks for 81 %: 36 lines could be lost unseen.",
    fix: "Run `proofgate baseline --update` and commit the file, or let a run with `mode: record` do it on the main branch.",
  },
  unjudged: noBaseline,
  *check(scene) {
    const gone = goneLines(scene);
    const project = slackOf(scene, null, gone);
    const modules = configuredModules(scene).map(({ name }) => slackOf(scene, name, gone)).filter((finding) => finding !== null);
    // What holds for the project as a whole is said once.
    if (project) yield project;
    else yield* modules;
    const names = mended(scene);
    if (names.length > 0) yield stale(names);
    const passed = expiredReasons(scene);
    yield* passed.slice(0, MAX_TOLD).map(expired);
    if (passed.length > MAX_TOLD) yield moreExpired(passed.length - MAX_TOLD);
  },
});
