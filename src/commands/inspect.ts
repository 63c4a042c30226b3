/** `proofgate inspect`: says what reports hold, without judging. */
import { namedReports, type Found } from "../edge/report-files.ts";
import { formatsFor } from "../formats/load.ts";
import { readAll } from "../formats/read.ts";
import { withoutRows } from "../model/figures.ts";
import { Problem } from "../model/problem.ts";
import { isCoverage } from "../model/report.ts";
import { renderInspection } from "../render/inspect.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { wrongUsage, type Values } from "./options.ts";

/** What makes a glob of a name, and so asks for the library that understands globs. */
const GLOB = /[*?[\]{}()!+@\\]/;

const find = async (root: string, operands: readonly string[]): Promise<Found> => {
  if (!operands.some((operand) => GLOB.test(operand))) return namedReports(root, operands, { outside: true });
  const { reportFinder } = await import("../edge/files.ts");
  return reportFinder(root, { outside: true })(operands);
};

/** Runs the command; gives 0 when every named file was read, else 2. */
export async function inspect(values: Values, operands: readonly string[], io: Io): Promise<number> {
  if (operands.length === 0) throw wrongUsage("No report is named.", "inspect");
  const found = await find(values.root ?? ".", operands);
  const missing = found.unmatched.map((glob) =>
    new Problem("report-missing", `No file matches ${glob}.`, { where: glob, hint: "Correct the glob, or write the report first." }));
  const { reports, problems } = readAll(found.sources, await formatsFor(found.sources), {
    keep: (report) => (isCoverage(report) ? withoutRows(report) : report),
  });
  const inspection = { reports, problems: [...found.problems, ...missing, ...problems] };
  io.out(renderInspection(inspection, values.output === "json" ? "json" : "text", { colour: io.colour, width: io.width }));
  return inspection.problems.length === 0 ? EXIT.passed : EXIT.incomplete;
}
