const { folderOf } = require("./chunk-I4MSP46S.js");

// src/languages/mirror.ts
var TEST_ROOTS = /* @__PURE__ */ new Set(["test", "tests", "spec", "specs", "__tests__", "testing", "unit", "unittest", "unittests", "unit_tests", "unit-tests"]);
var SOURCE_ROOTS = /* @__PURE__ */ new Set(["src", "lib", "source", "sources", "python", "main", "java"]);
var segmentsOf = (folder) => folder === "" ? [] : folder.split("/");
var placeOf = (test) => {
  const segments = segmentsOf(folderOf(test));
  const root = segments.findIndex((segment) => TEST_ROOTS.has(segment.toLowerCase()));
  if (root === -1) return { project: segments, below: null };
  return {
    project: segments.slice(0, root),
    below: segments.slice(root + 1).filter((segment) => !TEST_ROOTS.has(segment.toLowerCase())).map((segment) => segment.replace(/^tests?_|_tests?$/g, ""))
  };
};
var same = (one, other) => one.length === other.length && one.every((segment, index) => segment === other[index]);
var startsWith = (all, start) => same(all.slice(0, start.length), start);
var withoutRoots = (segments) => segments.filter((segment) => !SOURCE_ROOTS.has(segment));
var mirrors = (test, source) => {
  const folder = segmentsOf(folderOf(source));
  const { project, below } = placeOf(test);
  if (below === null) return same(folder, project);
  if (same(folder, segmentsOf(folderOf(test)))) return true;
  if (!startsWith(folder, project)) return false;
  const inner = folder.slice(project.length);
  const stripped = withoutRoots(inner);
  return [inner, stripped, inner.slice(1), stripped.slice(1)].some((rest) => same(rest, below)) || same(stripped, withoutRoots(below));
};
var mirrorsExactly = (test, source) => {
  const { project, below } = placeOf(test);
  const folder = segmentsOf(folderOf(source));
  return below !== null && startsWith(folder, project) && same(withoutRoots(folder.slice(project.length)), withoutRoots(below));
};
var isOfProject = (test, source) => {
  const { project, below } = placeOf(test);
  return below === null || startsWith(segmentsOf(folderOf(source)), project);
};
var shared = (one, other) => {
  const [a, b] = [segmentsOf(folderOf(one)), segmentsOf(folderOf(other))];
  const differs = a.findIndex((segment, index) => segment !== b[index]);
  return differs === -1 ? a.length : differs;
};
var nearest = (from, paths) => {
  const most = Math.max(...paths.slice(0, MAX_COMPARED).map((path) => shared(from, path)), 0);
  return paths.slice(0, MAX_COMPARED).filter((path) => shared(from, path) === most);
};
var MAX_COMPARED = 500;

module.exports = { placeOf, mirrors, mirrorsExactly, isOfProject, nearest };
