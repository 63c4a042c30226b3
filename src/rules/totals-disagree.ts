/** The rule `totals-disagree`: what a coverage report declares against what its own details add up to. */
import { figures } from "../model/figures.ts";
import type { RawFinding } from "../model/finding.ts";
import { byKeys } from "../model/order.ts";
import { show, type Ratio } from "../model/ratio.ts";
import { isCoverage, type ReadCoverage } from "../model/report.ts";
import { rule } from "./rule.ts";

/** What producers declare totals of. */
const DECLARED = ["lines", "branches"] as const;
type DeclaredMetric = (typeof DECLARED)[number];

/** What is declared, and what the details give. */
interface Totals {
  readonly report: ReadCoverage;
  readonly declared: Ratio;
  readonly ours: Ratio;
}

/** A way of counting that is known, and right in its own manner. */
type Explains = (totals: Totals) => boolean;

/** Producers that count a line, and its branches, once for each function, method or class that holds it. */
const COUNTS_REPEATEDLY = /gcovr|coverlet|opencover|altcover|dotcover|dotnet|ms-coverage|llvm|xccov|swift|slather/i;

/** No line is in more functions than these, or has more branches, on the average of a whole report. */
const MOST_TIMES = 3;

const declaresMore = ({ declared, ours }: Totals): boolean =>
  declared.hit >= ours.hit && declared.total >= ours.total && declared.total <= MOST_TIMES * ours.total;

const countsRepeatedly: Explains = (totals) =>
  COUNTS_REPEATEDLY.test(`${totals.report.format} ${totals.report.producer ?? ""}`) && declaresMore(totals);

/** Some count every element: a record of LCOV for each test that ran the file, a statement of Clover where lines have several. */
const countsElements = (metric: DeclaredMetric): Explains => ({ report, declared, ours }) =>
  report.elements?.[metric] === declared.total && declared.total > ours.total && declared.hit >= ours.hit;

/** Before 7.13.1 coverage.py lists docstrings among the lines that ran, and leaves them out of its totals. */
const listsDocstrings: Explains = ({ report, declared, ours }) =>
  report.format === "coverage-py" && ours.total > declared.total && ours.hit - declared.hit === ours.total - declared.total;

/** Clover's conditionals are branches and conditions together, or one branch of each line: no two writers mean the same. */
const hasConditionals: Explains = ({ report }) => report.format === "clover";

/** Of several branches of one line, Istanbul's Cobertura shows one, and counts all. */
const showsOneBranch: Explains = (totals) => totals.report.producer === "istanbul" && declaresMore(totals);

/** LLVM's tracefiles list the branches of templates that nothing uses, and leave them out of their totals. */
const listsUnused: Explains = ({ report, declared, ours }) =>
  report.format === "lcov" && declared.hit === ours.hit && declared.total < ours.total && declared.total > 0;

const WAYS: Readonly<Record<DeclaredMetric, readonly Explains[]>> = {
  lines: [countsRepeatedly, countsElements("lines"), listsDocstrings],
  branches: [countsRepeatedly, countsElements("branches"), hasConditionals, showsOneBranch, listsUnused],
};

/** The counts alone where both come to the same percentage: that would only look like a contradiction. */
const asText = (ratio: Ratio, besides: Ratio): string =>
  `${ratio.hit} of ${ratio.total}${show(ratio) === show(besides) ? "" : ` (${show(ratio)})`}`;

const compare = (report: ReadCoverage, metric: DeclaredMetric): RawFinding | null => {
  const [declared, ours] = [report.declared?.[metric] ?? null, figures(report)[metric]];
  if (declared === null || ours === null || (declared.hit === ours.hit && declared.total === ours.total)) return null;
  if (WAYS[metric].some((explains) => explains({ report, declared, ours }))) return null;
  return {
    subject: report.path,
    module: null,
    message: `${report.path} declares ${declared.hit} of ${declared.total} ${metric} (${show(declared)}); its details give ${asText(ours, declared)}.`,
    hint: metric === "lines"
      ? "The details are what is judged. A producer may count a line once per function or method; otherwise the report was filtered or edited after it was written."
      : "The details are what is judged. Unless the producer counts branches in a way of its own, the report was filtered or edited after it was written.",
    at: null,
    numbers: { declaredHit: declared.hit, declaredTotal: declared.total, hit: ours.hit, total: ours.total },
  };
};

export const totalsDisagree = rule({
  id: "totals-disagree",
  summary: "A coverage report's own totals differ from what its details add up to.",
  level: "warning",
  docs: {
    fires: "When the totals of lines or branches that a coverage report declares differ from what its details come to, each line counted once. Known ways of counting are no finding. Producers that count a line once for each function or method (gcovr, coverlet and other .NET tools, LLVM) may declare up to three times as much. A tracefile may count the records of several tests one by one, and Clover the statements of a line. coverage.py's JSON declares fewer lines, by as many that ran: docstrings. Of branches, Istanbul's Cobertura declares more than it shows, LLVM's tracefile fewer than it lists, and Clover's conditionals are compared with nothing.",
    why: "A report that was cut, filtered or edited gives itself away here. Proofgate judges by the details, never by declared totals.",
    example: "coverage.xml declares 163 of 235 lines (69.36 %); its details give 158 of 221 (71.49 %).",
    fix: "Look at what runs between the coverage tool and Proofgate: filters and merging tools often keep the old totals.",
  },
  *check({ reports }) {
    for (const report of reports.filter(isCoverage).sort(byKeys(({ path }) => path))) {
      for (const metric of DECLARED) {
        const finding = compare(report, metric);
        if (finding !== null) yield finding;
      }
    }
  },
});
