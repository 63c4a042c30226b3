const { examine, exists, fileProblem, found, isInside, nameFromRoot, placeAt, reasonOf } = require("./chunk-F35NO2H5.js");
const { require_micromatch } = require("./chunk-BI3OTRZI.js");
const { GLOB_FAULTS, globFault } = require("./chunk-BSRBJETY.js");
const { byText } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");
const { __toESM } = require("./chunk-SEWDMQ6Q.js");

// src/edge/files.ts
var import_micromatch = __toESM(require_micromatch(), 1);
const { posix, resolve } = require("node:path");

// src/edge/walk.ts
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
var MAX_ENTRIES = 2e6;
var entriesOf = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (thrown) {
    reasonOf(thrown);
    return [];
  }
};
var filesBelow = (folder, { depth, enters, keeps, keepsFolder = () => false, maxEntries = MAX_ENTRIES }) => {
  const files = [];
  const pending = [{ prefix: "", level: 0 }];
  let entries = 0;
  for (let at; (at = pending.pop()) !== void 0; ) {
    for (const entry of entriesOf(join(folder, at.prefix))) {
      if (++entries > maxEntries) {
        throw new Problem("tree-unreadable", `${folder} holds more than ${maxEntries} files and folders.`, {
          where: folder,
          hint: "Name a smaller folder as the root, or globs that begin with a folder."
        });
      }
      const path = at.prefix + entry.name;
      const isFolder = entry.isDirectory();
      if (isFolder ? keepsFolder(entry.name) : keeps(entry)) files.push(path);
      if (isFolder && at.level < depth && enters(entry.name)) pending.push({ prefix: `${path}/`, level: at.level + 1 });
    }
  }
  return files.sort(byText);
};
var NO_SOURCES = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  "__pycache__",
  ".venv",
  ".tox",
  ".nox",
  ".eggs",
  ".cache",
  ".mypy_cache",
  ".pytest_cache",
  ".ruff_cache",
  ".hypothesis",
  ".gradle",
  ".nyc_output",
  ".next",
  ".nuxt",
  ".turbo",
  ".idea",
  ".terraform"
]);
var walkTree = (root) => filesBelow(root, {
  depth: Infinity,
  enters: (name) => !NO_SOURCES.has(name),
  keeps: (entry) => entry.isFile()
});

// src/edge/files.ts
var DOTTED = /(?:^|[/{,(|])\./;
var UNBOUNDED = /\*\*|\(/;
var LIKE_REPORT = /\.(?:xml|json|jsonl|ndjson|info|lcov|out|cov|trx|tap|gz)$/i;
var listBelow = ({ realRoot, listed }, base, glob) => {
  const depth = UNBOUNDED.test(glob) ? Infinity : glob.split("/").length - 1;
  const [git, modules, dotted] = [glob.includes(".git"), glob.includes("node_modules"), DOTTED.test(glob)];
  const key = [base, depth, git, modules, dotted].join("\0");
  const enters = (name) => name === ".git" ? git : name === "node_modules" ? modules : dotted || !name.startsWith(".");
  const files = listed.get(key) ?? filesBelow(resolve(realRoot, base), { depth, enters, keeps: () => true, keepsFolder: (name) => LIKE_REPORT.test(name) });
  listed.set(key, files);
  return files;
};
var alternativesOf = (glob) => {
  try {
    return glob.includes("{") ? import_micromatch.default.braces(glob, { expand: true }) : [glob];
  } catch {
    return [glob];
  }
};
var DOT_IS_ANY = { flags: "s" };
var matcherOf = (glob) => {
  const matchers = alternativesOf(glob).map((one) => import_micromatch.default.matcher(one, DOT_IS_ANY));
  return (path) => matchers.some((matches) => matches(path));
};
var fromRoot = (search, glob) => nameFromRoot(search, glob, (written) => import_micromatch.default.scan(written).base);
var matchesOf = (search, glob) => {
  const path = fromRoot(search, glob);
  const scan = import_micromatch.default.scan(path);
  const base = scan.isGlob ? scan.base.replaceAll(/\\(.)/g, "$1") : path;
  if (search.options.outside !== true && !isInside(search.realRoot, resolve(search.realRoot, base))) {
    return fileProblem("report-unreadable", glob, "lies outside the root.", "Copy the report into the project before this step.");
  }
  if (exists(resolve(search.realRoot, path))) return [{ path, named: true }];
  if (!scan.isGlob) return [];
  return listBelow(search, base, scan.glob).filter(matcherOf(scan.glob)).map((name) => ({ path: posix.join(base, name), named: LIKE_REPORT.test(scan.glob) }));
};
var SHOWN = 60;
var refused = (search, glob) => {
  const fault = globFault(glob);
  if (fault === null || exists(resolve(search.realRoot, glob))) return null;
  const { must, hint } = GLOB_FAULTS[fault];
  return new Problem("usage", `The glob ${glob.length > SHOWN ? `${glob.slice(0, SHOWN)}\u2026` : glob} must ${must}.`, { hint });
};
var isNegated = (glob) => import_micromatch.default.scan(glob).negated;
var find = (search, written) => {
  const problems = written.flatMap((glob) => refused(search, glob) ?? []);
  const globs = written.filter((glob) => refused(search, glob) === null);
  const leftOut = globs.filter(isNegated).map((glob) => matcherOf(fromRoot(search, glob.slice(1))));
  const unmatched = [];
  const examined = problems;
  const taking = globs.filter((glob) => glob !== "" && !isNegated(glob));
  for (const glob of taking) {
    const matches = matchesOf(search, glob);
    const fitting = matches instanceof Problem ? [matches] : matches.filter(({ path }) => !leftOut.some((fits) => fits(path))).flatMap((match) => examine(search, match) ?? []);
    if (fitting.length === 0) unmatched.push(glob);
    examined.push(...fitting);
  }
  return found(search, examined, taking.length === 0 && problems.length === 0 ? globs : unmatched);
};
var reportFinder = (root, options = {}) => {
  const search = { ...placeAt(root, options), listed: /* @__PURE__ */ new Map() };
  return (globs) => find(search, globs);
};

module.exports = { walkTree, reportFinder };
