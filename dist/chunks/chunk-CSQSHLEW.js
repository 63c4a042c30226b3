// src/languages/paths.ts
var baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var stem = (path) => {
  const name = baseOf(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};
var inFolder = (path, folders) => {
  const segments = path.split("/");
  return segments.slice(0, -1).some((segment) => folders.includes(segment.toLowerCase()));
};
var TEST_FOLDERS = ["test", "tests", "__tests__", "spec", "specs", "testing", "e2e", "__mocks__"];

module.exports = { baseOf, stem, inFolder, TEST_FOLDERS };
