/** The matrix of modules as a Markdown table: how much each of them matters, and what is proved of it. */
import { passRate } from "../model/tests.ts";
import { show } from "../model/ratio.ts";
import type { Verdict } from "../model/verdict.ts";
import { figures, words } from "./columns.ts";
import { reason } from "./digest.ts";
import { prose, row, tableHead } from "./markdown.ts";
import { moduleRows } from "./modules.ts";
import { NOTHING } from "./words.ts";

const HEAD = tableHead([
  words("Module"), words("Priority"), words("Standing"), figures("Lines"), words("Target"), figures("Tests"), figures("Pass rate"),
]);

/** What keeps a matrix of half the evidence from being taken for the whole. */
const caveat = (verdict: Verdict): string[] => (verdict.verdict === "incomplete"
  ? [`Incomplete: ${prose(reason(verdict))}. The figures below are only what could be measured.`, ""] : []);

/** Renders one row for each module by priority, and one for the project; of an incomplete verdict it says first that it is one. */
export const renderMatrix = (verdict: Verdict): string => {
  const { coverage, tests } = verdict.totals;
  return `${[
    ...caveat(verdict),
    HEAD,
    ...moduleRows(verdict).map(({ name, priority, standing, lines, target, tests: count, passRate: rate }) =>
      row([prose(name), priority, standing, lines, prose(target), count, rate])),
    row(["**all**", "", "", show(coverage?.lines ?? null), "", tests ? `${tests.total}` : NOTHING, tests ? show(passRate(tests)) : NOTHING]),
  ].join("\n")}\n`;
};
