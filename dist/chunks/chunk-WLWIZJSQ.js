const { byKeys } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-UGDFFDZQ.js");

// src/edge/system.ts
const { isAbsolute, relative, sep } = require("node:path");
var isInside = (folder, path) => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};
var withSlashes = (path) => sep === "/" ? path : path.replaceAll(sep, "/");
var isSystemError = (thrown) => thrown instanceof Error && "code" in thrown;
var reasonOf = (thrown) => {
  if (!isSystemError(thrown)) throw thrown;
  return thrown.message.replace(/, .*/s, "");
};
var isAbsent = (thrown) => isSystemError(thrown) && (thrown.code === "ENOENT" || thrown.code === "ENOTDIR");

// src/edge/report-files.ts
const { closeSync, constants, lstatSync, openSync, readSync, realpathSync } = require("node:fs");
const { isAbsolute: isAbsolute2, posix, relative: relative2, resolve } = require("node:path");
var MAX_REPORT_BYTES = 1024 ** 3;
var CHUNK_BYTES = 128 * 1024;
var READABLE = "Let the user that runs this read the file.";
var fileProblem = (slug, path, what, hint) => new Problem(slug, `${path} ${what}`, { where: path, hint });
var exists = (path) => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch (thrown) {
    reasonOf(thrown);
    return false;
  }
};
function* chunksOf(path, size, shown) {
  const changed = () => fileProblem("report-unreadable", shown, "changed while it was read.", "Judge after the tools that write it have ended.");
  let file = null;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size + 1));
    let left = size;
    for (let length; (length = readSync(file, buffer)) > 0; ) {
      left -= length;
      if (left < 0) throw changed();
      yield buffer.subarray(0, length);
    }
    if (left > 0) throw changed();
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw fileProblem("report-unreadable", shown, `cannot be read (${reasonOf(thrown)}).`, READABLE);
  } finally {
    if (file !== null) closeSync(file);
  }
}
var examine = ({ realRoot, options: { outside = false, maxBytes = MAX_REPORT_BYTES } }, { path, named }) => {
  try {
    const real = realpathSync(resolve(realRoot, path));
    if (!outside && !isInside(realRoot, real)) {
      return fileProblem("report-unreadable", path, "leads out of the root by a link.", "Copy the report into the project before this step.");
    }
    const stat = lstatSync(real);
    if (stat.isDirectory()) {
      return named ? fileProblem("report-unreadable", path, "is a folder.", `Name the files in it, such as ${posix.join(path, "**/*.xml")}.`) : null;
    }
    if (!stat.isFile()) return fileProblem("report-unreadable", path, "is no regular file.", "Write the report to a file first.");
    if (stat.size > maxBytes) return fileProblem("report-too-large", path, `has ${stat.size} bytes, and ${maxBytes} are read at most.`, "Write one report for each part of the project.");
    return { path, real, size: stat.size };
  } catch (thrown) {
    return fileProblem("report-unreadable", path, `cannot be read (${reasonOf(thrown)}).`, READABLE);
  }
};
var withoutAliases = ({ realRoot }, files) => {
  const isLink = ({ path, real }) => Number(resolve(realRoot, path) !== real);
  const byReal = /* @__PURE__ */ new Map();
  for (const file of [...files].sort(byKeys(isLink, ({ path }) => path))) {
    if (!byReal.has(file.real)) byReal.set(file.real, file);
  }
  return [...byReal.values()].sort(byKeys(({ path }) => path)).map(({ path, real, size }) => ({ path, size, chunks: () => chunksOf(real, size, path) }));
};
var unreadableRoot = (root, why) => new Problem("tree-unreadable", `The root ${why}.`, { where: root, hint: "Name a folder that exists." });
var realRootOf = (root) => {
  try {
    const real = realpathSync(root);
    if (!lstatSync(real).isDirectory()) throw unreadableRoot(root, "is no folder");
    return real;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unreadableRoot(root, `cannot be read (${reasonOf(thrown)})`);
  }
};
var placeAt = (root, options) => ({ root: resolve(root), realRoot: realRootOf(resolve(root)), options });
var nameFromRoot = ({ root, realRoot }, name, baseOf) => {
  const written = posix.normalize(withSlashes(name));
  const top = [root, realRoot].find((folder) => isAbsolute2(written) && isInside(folder, baseOf(written)));
  return top === void 0 ? written : withSlashes(relative2(top, written));
};
var found = (place, examined, unmatched) => {
  const problems = new Map(examined.flatMap((one) => one instanceof Problem ? [[one.message, one]] : []));
  const files = examined.filter((one) => !(one instanceof Problem));
  return { sources: withoutAliases(place, files), problems: [...problems.values()], unmatched };
};
var namedReports = (root, names, options = {}) => {
  const place = placeAt(root, options);
  const paths = new Map(names.map((name) => [name, nameFromRoot(place, name, (written) => written)]));
  const isThere = (name) => name !== "" && exists(resolve(place.realRoot, paths.get(name)));
  const examined = names.filter(isThere).flatMap((name) => examine(place, { path: paths.get(name), named: true }) ?? []);
  return found(place, examined, names.filter((name) => !isThere(name)));
};

module.exports = { isInside, withSlashes, reasonOf, isAbsent, fileProblem, exists, examine, placeAt, nameFromRoot, found, namedReports };
