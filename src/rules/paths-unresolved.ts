/** The rule `paths-unresolved`: report paths that fit no file of the repository, or more than one. */
import type { RawFinding } from "../model/finding.ts";
import { byText } from "../model/order.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import type { Unresolved } from "../model/scene.ts";
import { rule } from "./rule.ts";
import { hasCoverage } from "./scopes.ts";
import { agreeing, counted, listed } from "./words.ts";

const HINTS: Readonly<Record<Unresolved["why"], string>> = {
  "no match": "Take a foreign prefix off with `paths: { strip: [\"/app/\"] }`, or leave generated files out with `exclude`.",
  "ambiguous": "Say which folder the report's paths start from with `paths: { add: \"backend/\" }`.",
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byText);

/** The lines that are lost with the paths; null where there are none. */
const lostLines = (group: readonly Unresolved[]): Ratio | null => group.reduce<Ratio | null>((sum, { lines }) => plusKnown(sum, lines), null);

const find = (report: string, why: Unresolved["why"], group: readonly Unresolved[]): RawFinding => {
  const paths = unique(group.map(({ path }) => path));
  const candidates = unique(group.flatMap((one) => one.candidates));
  const fit = agreeing(paths.length, "fits", "fit");
  const lost = lostLines(group);
  const left = lost === null || lost.total === 0 ? "" : ` Left out of all totals: ${counted(lost.total, "line")}, ${lost.hit} of them hit.`;
  return {
    subject: report,
    module: null,
    message: `${counted(paths.length, "path")} of ${report} ${fit} ${why === "no match" ? "no file" : "more than one file"} of the repository: ${listed(paths)}.${left}`,
    hint: candidates.length === 0 ? HINTS[why] : `${HINTS[why]} Candidates: ${listed(candidates)}.`,
    at: null,
    numbers: { paths: paths.length, ...(lost && { hit: lost.hit, total: lost.total }) },
  };
};

export const pathsUnresolved = rule({
  id: "paths-unresolved",
  summary: "Paths of a coverage report fit no file of the repository.",
  level: "warning",
  docs: {
    fires: "When some paths of a coverage report fit no file of the repository, or more than one. They count nowhere: nothing is guessed. Where no path of any report fits, that is a problem instead.",
    why: "Reports are written in containers and on other machines. A file whose path is lost is neither covered nor uncovered: it is gone.",
    example: "3 paths of coverage.xml fit no file of the repository: /app/a.py, /app/b.py and /app/c.py. Left out of all totals: 120 lines, 80 of them hit.",
    fix: "Set `paths.strip` or `paths.add`, or let the tool write paths from the repository's root.",
    silence: "`exclude` leaves generated and foreign files out.",
  },
  *check(scene) {
    if (!hasCoverage(scene)) return;
    for (const report of unique(scene.unresolved.map((one) => one.report))) {
      for (const why of ["no match", "ambiguous"] as const) {
        const group = scene.unresolved.filter((one) => one.report === report && one.why === why);
        if (group.length > 0) yield find(report, why, group);
      }
    }
  },
});
