/** The project's figures, now and in the baseline, as rows of plain words. Knows no markup; nothing here is escaped. */
import type { Cover, Metric } from "../model/coverage.ts";
import { missed, show, type Ratio } from "../model/ratio.ts";
import { passRate, type TestCount } from "../model/tests.ts";
import type { Verdict } from "../model/verdict.ts";
import { isInPart } from "./digest.ts";
import { known, moreOrFewer, NOTHING, shift } from "./words.ts";

/** One row of "baseline, now, change". `before` is null where the baseline says nothing of it. */
export interface ChangeRow {
  readonly name: string;
  readonly before: string | null;
  readonly now: string;
  readonly change: string;
}

/** What the words of a share are: its name, what a missing part of it is called, and what is said where nothing is compared. */
interface ShareWords {
  readonly name: string;
  readonly lacking: string;
  readonly alone: (now: Ratio) => string;
}

const UNMEASURED = "no longer measured";
const UNREPORTED = "no longer reported";

/** What evidence that is lacking would have told may be measured as ever. */
const IN_PART: Readonly<Record<string, string>> = { [UNMEASURED]: "not measured in this run", [UNREPORTED]: "not reported in this run" };

const changeOf = (now: Ratio, before: Ratio, lacking: string): string => {
  const parts = [shift(now, before), moreOrFewer(missed(now) - missed(before), lacking)].filter((part) => part !== null);
  return parts.length === 0 ? "no change" : parts.join(", ");
};

const shareRow = (words: ShareWords, now: Ratio | null, before: Ratio | null): ChangeRow[] => {
  if (now === null && before === null) return [];
  const change = now === null ? UNMEASURED : before === null ? words.alone(now) : changeOf(now, before, words.lacking);
  return [{ name: words.name, before: before && show(before), now: show(now), change }];
};

const METRIC_WORDS: readonly (readonly [Metric, string, string])[] =
  [["lines", "Lines", "line"], ["branches", "Branches", "branch"], ["functions", "Functions", "function"]];

const coverRows = (now: Cover | null, before: Cover | null): ChangeRow[] =>
  METRIC_WORDS.flatMap(([metric, name, noun]) => shareRow(
    { name, lacking: `uncovered ${noun}`, alone: ({ hit, total }) => `${hit} of ${total} covered` },
    known(now?.[metric]), known(before?.[metric]),
  ));

const testRows = (now: TestCount | null, before: TestCount | null): ChangeRow[] => {
  if (now === null) return before === null ? [] : [{ name: "Tests", before: `${before.total}`, now: NOTHING, change: UNREPORTED }];
  const counted = before === null ? null : moreOrFewer(now.total - before.total, "test") ?? "no change";
  const skipped = now.skipped > 0 ? `${now.skipped} skipped` : before === null ? "none skipped" : null;
  const words = { name: "Pass rate", lacking: "failing test", alone: ({ hit, total }: Ratio) => `${hit} of ${total} passed` };
  return [
    {
      name: "Tests", before: before && `${before.total}`, now: `${now.total}`,
      change: [counted, skipped].filter((part) => part !== null).join(", "),
    },
    ...shareRow(words, known(passRate(now)), before && known(passRate(before))),
  ];
};

const changedLinesRow = (changed: Ratio | null): ChangeRow[] => shareRow(
  { name: "Changed lines", lacking: "", alone: ({ hit, total }) => `${hit} of ${total} covered` }, known(changed), null,
);

/** The project's figures now and in the baseline; only what either of them knows. */
export const changeRows = (verdict: Verdict): ChangeRow[] => {
  const { totals, before, changedLines } = verdict;
  const rows = [
    ...coverRows(totals.coverage, before?.totals.coverage ?? null),
    ...changedLinesRow(changedLines),
    ...testRows(totals.tests, before?.totals.tests ?? null),
  ];
  return isInPart(verdict) ? rows.map((row) => ({ ...row, change: IN_PART[row.change] ?? row.change })) : rows;
};
