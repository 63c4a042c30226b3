/** The rule `totals-disagree`: what a coverage report declares against what its own details add up to. */
import { figures } from "../model/figures.ts";
import { byKeys } from "../model/order.ts";
import { show, type Ratio } from "../model/ratio.ts";
import { isCoverage, type ReadCoverage } from "../model/report.ts";
import { rule } from "./rule.ts";

/** Producers that count a line once for each function, method or class that holds it, so that they declare more. */
const COUNTS_REPEATEDLY = /gcovr|coverlet|opencover|altcover|dotcover|dotnet|ms-coverage|llvm|xccov|swift|slather/i;

/** Before 7.13.1 coverage.py lists docstrings among the lines that ran, and leaves them out of its totals. */
const LISTS_DOCSTRINGS = "coverage-py";

const isExplained = ({ format, producer }: ReadCoverage, declared: Ratio, ours: Ratio): boolean =>
  (declared.hit >= ours.hit && declared.total >= ours.total && COUNTS_REPEATEDLY.test(`${format} ${producer ?? ""}`)) ||
  (format === LISTS_DOCSTRINGS && ours.total > declared.total && ours.hit - declared.hit === ours.total - declared.total);

/** The counts alone where both come to the same percentage: that would only look like a contradiction. */
const asText = (ratio: Ratio, besides: Ratio): string =>
  `${ratio.hit} of ${ratio.total}${show(ratio) === show(besides) ? "" : ` (${show(ratio)})`}`;

export const totalsDisagree = rule({
  id: "totals-disagree",
  summary: "A coverage report's own totals differ from what its details add up to.",
  level: "warning",
  docs: {
    fires: "When the line totals that a coverage report declares differ from the number of its lines, each counted once. Producers that are known to count a line once for each function or method (gcovr, coverlet and other .NET tools, LLVM) may declare more without a finding, and coverage.py's JSON fewer, by as many lines that ran: docstrings.",
    why: "A report that was cut, filtered or edited gives itself away here. Proofgate judges by the details, never by declared totals.",
    example: "coverage.xml declares 163 of 235 lines (69.36 %); its details give 158 of 221 (71.49 %).",
    fix: "Look at what runs between the coverage tool and Proofgate: filters and merging tools often keep the old totals.",
  },
  *check({ reports }) {
    for (const report of reports.filter(isCoverage).sort(byKeys(({ path }) => path))) {
      const [declared, ours] = [report.declared?.lines ?? null, figures(report).lines];
      if (declared === null || ours === null || isExplained(report, declared, ours)) continue;
      if (declared.hit === ours.hit && declared.total === ours.total) continue;
      yield {
        subject: report.path,
        module: null,
        message: `${report.path} declares ${declared.hit} of ${declared.total} lines (${show(declared)}); its details give ${asText(ours, declared)}.`,
        hint: "The details are what is judged. A producer may count a line once per function or method; otherwise the report was filtered or edited after it was written.",
        at: null,
        numbers: { declaredHit: declared.hit, declaredTotal: declared.total, hit: ours.hit, total: ours.total },
      };
    }
  },
});
