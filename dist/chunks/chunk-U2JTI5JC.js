const { NO_COVERAGE, countCases } = require("./chunk-L7CDWHMO.js");

// src/model/coverage.ts
var METRICS = ["lines", "branches", "functions"];
var countHits = (hits, { from, to }) => {
  let hit = 0;
  for (let row = from; row < to; row++) if (hits[row] !== 0) hit++;
  return { hit, total: to - from };
};
var popcount = (bits) => {
  let value = bits - (bits >>> 1 & 1431655765);
  value = (value & 858993459) + (value >>> 2 & 858993459);
  return Math.imul(value + (value >>> 4) & 252645135, 16843009) >>> 24;
};
var outcomesTaken = (table, row) => Math.max(table.hit[row], popcount(table.taken[row]));
var countBranches = (table, { from, to }) => {
  let hit = 0;
  let total = 0;
  for (let row = from; row < to; row++) {
    hit += outcomesTaken(table, row);
    total += table.total[row];
  }
  return { hit, total };
};
var linesOf = (coverage, file) => file.lines && countHits(coverage.lines.hits, file.lines);
var branchesOf = (coverage, file) => file.branches && countBranches(coverage.branches, file.branches);
var functionsOf = (coverage, file) => file.functions && countHits(coverage.functions.hits, file.functions);
var coverOf = (coverage, file) => ({
  files: 1,
  lines: linesOf(coverage, file),
  branches: branchesOf(coverage, file),
  functions: functionsOf(coverage, file)
});

// src/model/report.ts
var isCoverage = (report) => report.kind === "coverage";
var isTests = (report) => report.kind === "tests";
var countsTests = (report) => isTests(report) && report.copyOf === void 0;

// src/model/figures.ts
var hitsOfAll = ({ files }, metric, hits) => {
  let [isKnown, hit, total] = [false, 0, 0];
  for (const file of files) {
    const span = file[metric];
    if (span === null) continue;
    isKnown = true;
    total += span.to - span.from;
    for (let row = span.from; row < span.to; row++) if (hits[row] !== 0) hit++;
  }
  return isKnown ? { hit, total } : null;
};
var branchesOfAll = ({ files, branches }) => {
  let [isKnown, hit, total] = [false, 0, 0];
  for (const { branches: span } of files) {
    if (span === null) continue;
    isKnown = true;
    for (let row = span.from; row < span.to; row++) {
      hit += outcomesTaken(branches, row);
      total += branches.total[row];
    }
  }
  return isKnown ? { hit, total } : null;
};
var coverOfAll = (coverage) => ({
  files: coverage.files.length,
  lines: hitsOfAll(coverage, "lines", coverage.lines.hits),
  branches: branchesOfAll(coverage),
  functions: hitsOfAll(coverage, "functions", coverage.functions.hits)
});
function figures(report) {
  return report.kind === "coverage" ? report.cover ?? coverOfAll(report.coverage) : countCases(report.cases, report.flakyKnown);
}
var ENDING = /\.[^./\\]{1,20}$/;
var endingsOf = ({ endings, coverage }) => {
  if (endings) return endings;
  const found = /* @__PURE__ */ new Set();
  for (const { path } of coverage.files) found.add(ENDING.exec(path)?.[0] ?? "");
  return [...found].sort();
};
var withoutRows = (report) => ({ ...report, coverage: NO_COVERAGE, contexts: null, ...report.groups && { groups: /* @__PURE__ */ new Map() }, cover: figures(report), endings: endingsOf(report) });

module.exports = { METRICS, linesOf, coverOf, isCoverage, isTests, countsTests, figures, endingsOf, withoutRows };
