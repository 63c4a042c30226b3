const { byKeys } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");

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
const { closeSync: closeSync2, constants: constants2, lstatSync: lstatSync2, openSync: openSync2, readSync, realpathSync: realpathSync3 } = require("node:fs");
const { isAbsolute: isAbsolute2, posix, relative: relative3, resolve: resolve2 } = require("node:path");

// src/edge/source-texts.ts
const { realpathSync: realpathSync2 } = require("node:fs");
const { relative: relative2 } = require("node:path");
const { fileURLToPath } = require("node:url");

// src/edge/text.ts
const randomUUID = (...given) => require("node:crypto").randomUUID(...given);
const { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const { basename, dirname, join, resolve } = require("node:path");
var MAX_TEXT_BYTES = 64 * 1024 * 1024;
var MAX_SOURCE_BYTES = 1024 * 1024;
var WITHOUT_WAITING = constants.O_RDONLY | constants.O_NONBLOCK;
var WITHOUT_LINK = WITHOUT_WAITING | constants.O_NOFOLLOW;
var decodeText = (bytes, { path, slug }) => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(slug, `${path} is not UTF-8.`, { where: path, hint: "Save the file as UTF-8." });
  }
};
var openText = (path) => {
  try {
    return openSync(path, WITHOUT_WAITING);
  } catch (thrown) {
    if (isAbsent(thrown)) return null;
    throw thrown;
  }
};
var readText = ({ root, path, slug, maxBytes = MAX_TEXT_BYTES }) => {
  let file = null;
  try {
    file = openText(resolve(root, path));
    if (file === null) return null;
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Problem(slug, `${path} is no regular file.`, { where: path, hint: "Name a file." });
    if (stat.size > maxBytes) {
      throw new Problem(slug, `${path} has ${stat.size} bytes, and ${maxBytes} are read at most.`, { where: path, hint: "See what filled it." });
    }
    return decodeText(readFileSync(file), { path, slug });
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw new Problem(slug, `${path} cannot be read (${reasonOf(thrown)}).`, { where: path, hint: "Let the user that runs this read the file." });
  } finally {
    if (file !== null) closeSync(file);
  }
};
var readSource = (root, path) => {
  let file = null;
  try {
    file = openSync(join(root, path), WITHOUT_LINK);
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > MAX_SOURCE_BYTES) return null;
    const bytes = readFileSync(file);
    return bytes.includes(0) ? null : new TextDecoder().decode(bytes);
  } catch (thrown) {
    reasonOf(thrown);
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
};
var unwritable = (path, why) => new Problem("output-unwritable", `${path} cannot be written: ${why}.`, { where: path, hint: "Name a file in a folder that can be written to." });
var isThere = (path) => lstatSync(path, { throwIfNoEntry: false }) !== void 0;
var makeFolders = (folder) => {
  if (isThere(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
};
var makeFolder = (root, target, path) => {
  if (!isInside(root, target)) throw unwritable(path, "it lies outside the root");
  let existing = dirname(target);
  while (!isThere(existing)) existing = dirname(existing);
  if (!isInside(realpathSync(root), realpathSync(existing))) throw unwritable(path, "a link leads out of the root");
  makeFolders(dirname(target));
};
var putInPlace = (target, text) => {
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, target);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
};
var writeTextAtomic = ({ root, path, text }) => {
  const target = resolve(root ?? ".", path);
  try {
    if (root === null) makeFolders(dirname(target));
    else makeFolder(resolve(root), target, path);
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there !== void 0 && !there.isFile()) throw unwritable(path, "something that is no regular file stands there");
    putInPlace(target, text);
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unwritable(path, reasonOf(thrown));
  }
};

// src/edge/source-texts.ts
var MAX_KEPT = 32 * 1024 * 1024;
var realPathOf = (url) => {
  try {
    return realpathSync2(fileURLToPath(url));
  } catch (thrown) {
    reasonOf(thrown);
    return null;
  }
};
var sourceTexts = (realRoot) => {
  const kept = /* @__PURE__ */ new Map();
  let length = 0;
  return (url) => {
    const known = kept.get(url);
    if (known !== void 0) return known;
    const path = realPathOf(url);
    const text = path !== null && isInside(realRoot, path) ? readSource(realRoot, relative2(realRoot, path)) : null;
    length += url.length + (text?.length ?? 0);
    if (length > MAX_KEPT) {
      kept.clear();
      length = url.length + (text?.length ?? 0);
    }
    kept.set(url, text);
    return text;
  };
};

// src/edge/report-files.ts
var MAX_REPORT_BYTES = 1024 ** 3;
var CHUNK_BYTES = 128 * 1024;
var READABLE = "Let the user that runs this read the file.";
var fileProblem = (slug, path, what, hint) => new Problem(slug, `${path} ${what}`, { where: path, hint });
var exists = (path) => {
  try {
    return lstatSync2(path, { throwIfNoEntry: false }) !== void 0;
  } catch (thrown) {
    reasonOf(thrown);
    return false;
  }
};
function* chunksOf(path, size, shown) {
  const changed = () => fileProblem("report-unreadable", shown, "changed while it was read.", "Judge after the tools that write it have ended.");
  let file = null;
  try {
    file = openSync2(path, constants2.O_RDONLY | constants2.O_NONBLOCK);
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
    if (file !== null) closeSync2(file);
  }
}
var examine = ({ realRoot, options: { outside = false, maxBytes = MAX_REPORT_BYTES } }, { path, named }) => {
  try {
    const real = realpathSync3(resolve2(realRoot, path));
    if (!outside && !isInside(realRoot, real)) {
      return fileProblem("report-unreadable", path, "leads out of the root by a link.", "Copy the report into the project before this step.");
    }
    const stat = lstatSync2(real);
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
  const isLink = ({ path, real }) => Number(resolve2(realRoot, path) !== real);
  const byReal = /* @__PURE__ */ new Map();
  for (const file of [...files].sort(byKeys(isLink, ({ path }) => path))) {
    if (!byReal.has(file.real)) byReal.set(file.real, file);
  }
  const sourceText = sourceTexts(realRoot);
  return [...byReal.values()].sort(byKeys(({ path }) => path)).map(({ path, real, size }) => ({ path, size, chunks: () => chunksOf(real, size, path), sourceText }));
};
var unreadableRoot = (root, why) => new Problem("tree-unreadable", `The root ${why}.`, { where: root, hint: "Name a folder that exists." });
var realRootOf = (root) => {
  try {
    const real = realpathSync3(root);
    if (!lstatSync2(real).isDirectory()) throw unreadableRoot(root, "is no folder");
    return real;
  } catch (thrown) {
    if (thrown instanceof Problem) throw thrown;
    throw unreadableRoot(root, `cannot be read (${reasonOf(thrown)})`);
  }
};
var placeAt = (root, options) => ({ root: resolve2(root), realRoot: realRootOf(resolve2(root)), options });
var nameFromRoot = ({ root, realRoot }, name, baseOf) => {
  const written = posix.normalize(withSlashes(name));
  const top = [root, realRoot].find((folder) => isAbsolute2(written) && isInside(folder, baseOf(written)));
  return top === void 0 ? written : withSlashes(relative3(top, written));
};
var found = (place, examined, unmatched) => {
  const problems = new Map(examined.flatMap((one) => one instanceof Problem ? [[one.message, one]] : []));
  const files = examined.filter((one) => !(one instanceof Problem));
  return { sources: withoutAliases(place, files), problems: [...problems.values()], unmatched };
};
var namedReports = (root, names, options = {}) => {
  const place = placeAt(root, options);
  const paths = new Map(names.map((name) => [name, nameFromRoot(place, name, (written) => written)]));
  const isThere2 = (name) => name !== "" && exists(resolve2(place.realRoot, paths.get(name)));
  const examined = names.filter(isThere2).flatMap((name) => examine(place, { path: paths.get(name), named: true }) ?? []);
  return found(place, examined, names.filter((name) => !isThere2(name)));
};

module.exports = { isInside, withSlashes, reasonOf, MAX_SOURCE_BYTES, decodeText, readText, readSource, writeTextAtomic, fileProblem, exists, examine, placeAt, nameFromRoot, found, namedReports };
