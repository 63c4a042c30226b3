const { holding } = require("./chunk-5XOEGXBI.js");
const { INDENT, many, page, problemEntry, problemJson, reportJson, terminal, wrap, writeJson } = require("./chunk-6P3J4K4B.js");
const { formatsFor, readAll } = require("./chunk-SULI34IQ.js");
const { figures, isCoverage, withoutRows } = require("./chunk-U2JTI5JC.js");
require("./chunk-YC6WDWNF.js");
const { wrongUsage } = require("./chunk-6XEUWHX5.js");
const { EXIT, clean } = require("./chunk-2WDISCH5.js");
const { namedReports } = require("./chunk-F35NO2H5.js");
require("./chunk-7ZCV6CKY.js");
require("./chunk-FKRIRWMB.js");
require("./chunk-3FB2SSQW.js");
require("./chunk-UIFP542I.js");
require("./chunk-L7CDWHMO.js");
require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");
require("./chunk-SEWDMQ6Q.js");

// src/render/inspect.ts
var INSPECTION_VERSION = 1;
var same = (ours, theirs) => theirs === null || ours !== null && ours.hit === theirs.hit && ours.total === theirs.total;
var declared = (report) => {
  if (report.declared === null) return null;
  const { lines, branches } = report.declared;
  const ours = figures(report);
  if (same(ours.lines, lines) && same(ours.branches, branches)) return "The producer declares the same.";
  const parts = [lines && `${lines.hit} of ${many(lines.total, "line")}`, branches && `${branches.hit} of ${many(branches.total, "branch")}`];
  return `The producer declares ${parts.filter((part) => part !== null).join(", ")}.`;
};
var reportLines = (report, { width, colours }) => {
  const { path, format, holds } = holding(report);
  const sentences = [holds, isCoverage(report) ? declared(report) : null, ...report.warnings.map((warning) => `warning: ${warning}`)];
  return [
    `${colours.bold(clean(path))}${INDENT}${colours.dim(clean(format))}`,
    ...sentences.filter((sentence) => sentence !== null).flatMap((sentence) => wrap(clean(sentence), width - INDENT.length)).map((line) => INDENT + line)
  ];
};
var renderInspection = ({ reports, problems }, output, context) => {
  if (output === "json") return writeJson({ version: INSPECTION_VERSION, reports: reports.map(reportJson), problems: problems.map(problemJson) });
  const screen = terminal(context);
  return page([...reports.map((report) => reportLines(report, screen)), ...problems.map((problem) => problemEntry(problem, screen))]);
};

// src/commands/inspect.ts
var GLOB = /[*?[\]{}()!+@\\]/;
var find = async (root, operands) => {
  if (!operands.some((operand) => GLOB.test(operand))) return namedReports(root, operands, { outside: true });
  const { reportFinder } = await Promise.resolve().then(() => require("./files-XZLSJAM2.js"));
  return reportFinder(root, { outside: true })(operands);
};
async function inspect(values, operands, io) {
  if (operands.length === 0) throw wrongUsage("No report is named.", "inspect");
  const found = await find(values.root ?? ".", operands);
  const missing = found.unmatched.map((glob) => new Problem("report-missing", `No file matches ${glob}.`, { where: glob, hint: "Correct the glob, or write the report first." }));
  const { reports, problems } = readAll(found.sources, await formatsFor(found.sources), {
    keep: (report) => isCoverage(report) ? withoutRows(report) : report
  });
  const inspection = { reports, problems: [...found.problems, ...missing, ...problems] };
  io.out(renderInspection(inspection, values.output === "json" ? "json" : "text", { colour: io.colour, width: io.width }));
  return inspection.problems.length === 0 ? EXIT.passed : EXIT.incomplete;
}
module.exports = { inspect };
