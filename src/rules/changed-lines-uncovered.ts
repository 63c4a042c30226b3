/** The rule `changed-lines-uncovered`: the lines that a pull request changes against the target for them. */
import { byKeys } from "../model/order.ts";
import type { Place } from "../model/path.ts";
import { show } from "../model/ratio.ts";
import { changedLines, type ChangedCover } from "./changed-lines.ts";
import { missedTargets } from "./missed.ts";
import { rule } from "./rule.ts";
import { counted, listed, sentences } from "./words.ts";

const byUncovered = byKeys<ChangedCover>(({ uncovered }) => -uncovered.length, ({ path }) => path);

/** Ascending line numbers as ranges: "3-5, 9". */
const ranges = (lines: readonly number[]): string[] => {
  const texts: string[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    if (lines[index + 1] === line + 1) return;
    texts.push(from === index ? `${line}` : `${lines[from]!}-${line}`);
    from = index + 1;
  });
  return texts;
};

const uncoveredText = (files: readonly ChangedCover[]): string =>
  `Uncovered: ${listed(files.map(({ path, uncovered }) => `${path} (${counted(uncovered.length, "line")}: ${listed(ranges(uncovered))})`))}.`;

const unknownText = (files: readonly ChangedCover[]): string | null => {
  const unknown = files.filter(({ measured }) => !measured).map(({ path }) => path);
  return unknown.length === 0 ? null : `No coverage report knows ${listed(unknown)}.`;
};

const firstPlace = (files: readonly ChangedCover[]): Place | null =>
  files[0] ? { path: files[0].path, line: files[0].uncovered[0] ?? null } : null;

export const changedLinesUncovered = rule({
  id: "changed-lines-uncovered",
  summary: "Too few of the changed lines are covered.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When, of the changed lines that are coverable, a smaller share is covered than `targets.changedLines` asks for. A changed source (not a test) that no report knows, of a language that reports measure elsewhere, counts as uncovered with all its changed lines of code. A change without coverable lines fires nothing. Without a base it is not judged.",
    why: "New code is the cheapest to test now, and the likeliest to be wrong. A file that is missing from the report must not count as covered.",
    example: "Coverage of the changed lines is 62.5 % (10 of 16), below its target of 80 %: 3 more lines must be covered.",
    fix: "Test the lines that the hint names. Where no report knows a file, see that the coverage tool loads or includes it.",
    silence: "`exclude` takes generated code out; `targets.changedLines` is the number.",
  },
  unjudged: ({ changes, changesUnknown = "no base to compare with" }) => (changes === null ? changesUnknown : null),
  *check(scene) {
    for (const { now, row, about, due } of missedTargets(scene, ["changedLines"])) {
      const files = (changedLines(scene) ?? []).filter(({ uncovered }) => uncovered.length > 0).sort(byUncovered);
      const more = row.missing ?? 0;
      yield {
        ...about,
        message: `Coverage of the changed lines is ${show(now)} (${now.hit} of ${now.total}), below its target of ${row.target} %: ` +
          `${counted(more, "more line")} must be covered.`,
        hint: sentences(uncoveredText(files), unknownText(files), due),
        at: firstPlace(files),
        numbers: { hit: now.hit, total: now.total, target: row.target, missing: more },
      };
    }
  },
});
