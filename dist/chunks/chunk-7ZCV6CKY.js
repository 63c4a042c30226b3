const { malformed } = require("./chunk-3FB2SSQW.js");
const { branchRows, branchTable, closeBranches, closeFunctions, closeLines, functionRows, functionTable, lineRows, lineTable, mergeCoverage } = require("./chunk-L7CDWHMO.js");

// src/formats/pages.ts
var MAX_PATH = 4096;
var MAX_NAME = 1024;
var newPages = () => ({ lines: lineRows(), branches: branchRows(), functions: functionRows(), full: [], open: null });
var endPage = (pages) => {
  const { lines, branches, functions, full, open } = pages;
  if (open === null) return;
  full.push({
    path: open.path,
    lines: closeLines(lines, open.lines),
    branches: closeBranches(branches, open.branches),
    functions: closeFunctions(functions, open.functions)
  });
  pages.open = null;
};
var turnTo = (pages, path) => {
  if (pages.open?.path === path) return;
  endPage(pages);
  const { lines, branches, functions } = pages;
  pages.open = { path, lines: lines.length, branches: branches.length, functions: functions.length };
};
var namePages = (pages, from, nameOf) => {
  endPage(pages);
  for (const page of pages.full.splice(from)) {
    const path = nameOf(page.path);
    if (path !== null) pages.full.push({ ...page, path });
  }
};
var coverageOf = (pages, tells) => {
  endPage(pages);
  const files = pages.full.map((page) => ({
    path: page.path,
    lines: tells.lines ? page.lines : null,
    branches: tells.branches ? page.branches : null,
    functions: tells.functions ? page.functions : null
  }));
  return mergeCoverage([{
    files,
    lines: lineTable(pages.lines),
    branches: branchTable(pages.branches),
    functions: functionTable(pages.functions)
  }]);
};
var boundedPath = (path, report, format) => {
  if (path.length > MAX_PATH) throw malformed(report, format, `the path of a file has ${path.length} characters`);
  return path;
};

module.exports = { MAX_PATH, MAX_NAME, newPages, turnTo, namePages, coverageOf, boundedPath };
