import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  DEFAULT_COVERAGE_GLOBS,
  DEFAULT_TEST_GLOBS,
  OTHER,
  PRIORITIES,
  conflictLine,
  defaultSettings,
  quote
} from "./chunk-MQXFH6PX.js";
import {
  FORMATS,
  INDENT,
  METRICS,
  NOTHING,
  NO_TESTS,
  acceptedFindings,
  addCoverage,
  byKeys,
  byText,
  countCases,
  counted,
  coverJson,
  coverOf,
  entry,
  executed,
  failing,
  failureName,
  figures,
  figures2,
  findingsAt,
  flakyRate,
  holding,
  isAbsent,
  isCoverage,
  isInside,
  isTests,
  known,
  lineRanges,
  listed,
  many,
  moreOrFewer,
  newUnion,
  notJudgedRows,
  page,
  paint,
  passRate,
  plusTests,
  problemEntry,
  problemJson,
  ratioJson,
  readAll,
  reason,
  reasonOf,
  reportFinder,
  reportJson,
  require_micromatch,
  shift,
  skipRate,
  sortedFiles,
  sortedReports,
  tally,
  terminal,
  testsJson,
  textTable,
  unionOf,
  walkTree,
  withSlashes,
  withoutRows,
  words,
  wrap,
  writeJson
} from "./chunk-GSB2Q6O6.js";
import {
  clean,
  wellFormed
} from "./chunk-42T5ILYM.js";
import {
  LEVELS,
  fellByMoreThan,
  hundredths,
  isBelow,
  missed,
  missing,
  percent,
  plus,
  plusKnown,
  reaches,
  show
} from "./chunk-LQWMK3EE.js";
import {
  Problem,
  asProblem
} from "./chunk-Y3MI5XQX.js";
import {
  __toESM
} from "./chunk-HJB6ESR4.js";

// src/edge/world.ts
import { resolve as resolve2 } from "node:path";
import { env as environment2 } from "node:process";

// src/edge/git.ts
import { isAbsolute, posix, relative } from "node:path";

// src/edge/git-diff.ts
var DIFF_ARGUMENTS = [
  "diff",
  "--raw",
  "-z",
  "--patch",
  "--unified=0",
  "--inter-hunk-context=0",
  "--no-prefix",
  "--relative",
  "--find-renames",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--text",
  "--ignore-submodules=all",
  "--diff-algorithm=myers",
  "-O/dev/null"
];
var LINE_FEED = 10;
var NUL = 0;
var COLON = 58;
var STATUSES = { A: "added", D: "deleted", R: "renamed" };
var NO_FILE = /^:\d+ (?:120000|160000) /;
var readEntries = (output, files2) => {
  let at = 0;
  const field = () => {
    const end = output.indexOf(NUL, at);
    const text = output.toString("utf8", at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return text;
  };
  while (output[at] === COLON) {
    const entry2 = field();
    const letter = /([A-Z])\d*$/.exec(entry2)?.[1] ?? "M";
    const first = field();
    const renamed = letter === "R";
    const path = renamed ? field() : first;
    if (NO_FILE.test(entry2)) continue;
    files2.set(path, { path, status: STATUSES[letter] ?? "modified", before: renamed ? first : null, lines: [] });
  }
  return at + 1;
};
var ESCAPES = { a: "\x07", b: "\b", t: "	", n: "\n", v: "\v", f: "\f", r: "\r" };
var unquote = (written2) => {
  if (!written2.startsWith('"')) return written2.replace(/\t$/, "");
  return written2.slice(1, -1).replace(/\\([0-7]{3}|.)/g, (_, escaped) => escaped.length === 3 ? String.fromCharCode(parseInt(escaped, 8)) : ESCAPES[escaped] ?? escaped);
};
var HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
var MAX_HEADER_BYTES = 16384;
var readPatch = (patch, add) => {
  let path = null;
  let body = 0;
  for (let at = 0; at < patch.length; ) {
    const found = patch.indexOf(LINE_FEED, at);
    const end = found === -1 ? patch.length : found;
    if (body > 0 && patch[at] !== 92) body--;
    else if (body === 0) {
      const line = patch.toString("utf8", at, Math.min(end, at + MAX_HEADER_BYTES));
      if (line.startsWith("+++ ")) path = line === "+++ /dev/null" ? null : unquote(line.slice(4));
      const [, removed = "1", from, added = "1"] = HUNK.exec(line) ?? [];
      if (from !== void 0) {
        body = Number(removed) + Number(added);
        if (path !== null && Number(added) > 0) add(path, { from: Number(from), to: Number(from) + Number(added) - 1 });
      }
    }
    at = end + 1;
  }
};
var readDiff = (output) => {
  const files2 = /* @__PURE__ */ new Map();
  const ranges2 = /* @__PURE__ */ new Map();
  const patch = output.subarray(readEntries(output, files2));
  readPatch(patch, (path, range) => {
    const known2 = ranges2.get(path);
    if (known2) known2.push(range);
    else ranges2.set(path, [range]);
  });
  for (const [path, lines] of ranges2) {
    const file = files2.get(path);
    if (file) files2.set(path, { ...file, lines });
  }
  return files2;
};

// src/edge/git-run.ts
import { spawnSync } from "node:child_process";
var MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
var MAX_MILLISECONDS = 12e4;
var ELSEWHERE = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"];
var environment = () => {
  const kept = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" };
};
var ALWAYS = ["-c", "core.quotepath=off", "-c", "core.fsmonitor=false", "--no-pager"];
var failure = (thrown, args) => {
  const why = thrown.code === "ETIMEDOUT" ? `took more than ${MAX_MILLISECONDS / 1e3} s` : thrown.code === "ENOBUFS" ? `said more than ${MAX_OUTPUT_BYTES} bytes` : `could not be run (${thrown.code ?? thrown.message})`;
  return new Problem("tree-unreadable", `git ${args[0] ?? ""} ${why}.`);
};
var runGit = (folder, args, input = "") => {
  const { status, stdout, stderr, error } = spawnSync("git", [...ALWAYS, ...args], {
    cwd: folder,
    env: environment(),
    input,
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: MAX_MILLISECONDS,
    windowsHide: true
  });
  if (error) {
    if (error.code === "ENOENT") return null;
    throw failure(error, args);
  }
  const complaint2 = stderr.toString().split("\n").find((line) => line !== "") ?? "";
  return { status: status ?? -1, output: stdout, complaint: complaint2.replace(/^(?:fatal|error): /, "") };
};

// src/edge/text.ts
import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
var MAX_TEXT_BYTES = 32 * 1024 * 1024;
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

// src/edge/git.ts
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var git = (root, args, input) => {
  const answer2 = runGit(root, args, input);
  if (answer2 === null) throw new Problem("tree-unreadable", "git is gone since it was last asked.");
  return answer2;
};
var demand = (root, args) => {
  const { status, output, complaint: complaint2 } = git(root, args);
  if (status === 0) return output;
  throw new Problem("tree-unreadable", `git ${args[0] ?? ""} failed: ${complaint2}`, { where: root });
};
var refused = (root, complaint2) => /dubious ownership/.test(complaint2) ? new Problem("tree-unreadable", `git refuses to read ${root}, since it belongs to another user.`, {
  where: root,
  hint: `Run git config --global --add safe.directory '${root}' in a step before this one.`
}) : new Problem("tree-unreadable", `git cannot read ${root}: ${complaint2}`, { where: root });
var readHead = (root) => {
  const answer2 = runGit(root, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix", "--revs-only", "HEAD", "HEAD^@"]);
  if (answer2 === null || /not a git repository/.test(answer2.complaint)) return null;
  if (answer2.status !== 0) throw refused(root, answer2.complaint);
  const [inside, shallow, ...rest] = answer2.output.toString().split("\n").slice(0, -1);
  if (inside !== "true") return null;
  const shas = rest.slice(rest.findLastIndex((line) => !SHA.test(line)) + 1);
  const [headSha = null, ...parents] = shas;
  return { root, prefix: rest.slice(0, rest.length - shas.length).join("\n"), headSha, parents, isShallow: shallow === "true" };
};
var ENTRY = /^(.) (?:(\d{6}) [0-9a-f]+ \d\t)?(.*)$/s;
var LINK_OR_SUBMODULE = /* @__PURE__ */ new Set(["120000", "160000"]);
var listFiles = (root) => {
  const output = demand(root, ["ls-files", "-z", "-t", "--stage", "--cached", "--deleted", "--others", "--exclude-standard"]);
  const [present, untracked, deleted] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const entry2 of output.toString().split("\0")) {
    const [, tag, mode = "", name = ""] = ENTRY.exec(entry2) ?? [];
    if (name === "" || name.endsWith("/") || LINK_OR_SUBMODULE.has(mode)) continue;
    const path = name;
    if (tag === "R") deleted.add(path);
    else if (tag !== "S") present.add(path);
    if (tag === "?") untracked.add(path);
  }
  return { all: [...present].filter((path) => !deleted.has(path)).sort(byText), untracked: [...untracked].sort(byText) };
};
var unreadable = ({ isShallow }, ref, what) => new Problem("base-unreadable", what, {
  where: ref,
  hint: isShallow ? "This clone is shallow: set fetch-depth: 0 on actions/checkout." : SHA.test(ref) ? "Fetch it first: set fetch-depth: 0 on actions/checkout." : `Fetch it first, or name it as this clone knows it, such as origin/${ref}.`
});
var checkRef = (head, ref) => {
  if (/^-|[\0\n]/.test(ref) || ref === "") throw unreadable(head, ref, `\u201C${ref}\u201D is no revision.`);
};
var readObject = (output, from) => {
  const end = output.indexOf("\n", from);
  const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("utf8", from, end)) ?? [];
  if (kind === void 0) return null;
  const start = end + 1;
  return { kind, content: output.subarray(start, start + Number(size)), next: start + Number(size) + 1 };
};
var showFile = (head, ref, path) => {
  checkRef(head, ref);
  const fromRoot = isAbsolute(path) ? withSlashes(relative(head.root, path)) : path;
  const place = posix.join(head.prefix, fromRoot);
  const { output } = git(head.root, ["cat-file", "--batch"], `${ref}^{commit}
${ref}:${place}
`);
  const commit = readObject(output, 0);
  if (commit === null) throw unreadable(head, ref, `This clone has no revision ${ref}.`);
  const file = place.includes("\n") ? null : readObject(output, commit.next);
  return file?.kind === "blob" ? decodeText(file.content, { path: `${ref}:${path}`, slug: "base-unreadable" }) : null;
};
var mergeBase = (head, ref) => {
  checkRef(head, ref);
  const { status, output, complaint: complaint2 } = git(head.root, ["merge-base", ref, "HEAD"]);
  const sha = output.toString().trim();
  if (status === 0) return sha;
  throw unreadable(head, ref, complaint2 === "" ? `${ref} and the head have no common ancestor in this clone.` : `This clone has no revision ${ref}.`);
};
var untrackedFile = (root, path) => {
  const text = readSource(root, path) ?? "";
  const count = text.split("\n").length - (text === "" || text.endsWith("\n") ? 1 : 0);
  return { path, status: "added", before: null, lines: count > 0 ? [{ from: 1, to: count }] : [] };
};
var changesSince = (head, ref, untracked) => {
  const files2 = readDiff(demand(head.root, [...DIFF_ARGUMENTS, mergeBase(head, ref), "--"]));
  for (const path of untracked) files2.set(path, untrackedFile(head.root, path));
  return { files: new Map([...files2.values()].sort((a, b) => byText(a.path, b.path)).map((file) => [file.path, file])) };
};
var openRepository = (root) => {
  const head = readHead(root);
  if (head === null) return null;
  let listed3 = null;
  const files2 = () => listed3 ??= listFiles(root);
  return {
    ...head,
    listFiles: () => files2().all,
    showFile: (ref, path) => showFile(head, ref, path),
    changesSince: (ref) => changesSince(head, ref, files2().untracked)
  };
};

// src/edge/world.ts
var SECOND = 1e3;
var EPOCH = /^\d{1,11}$/;
var dayOf = ({ SOURCE_DATE_EPOCH: epoch = "" }) => new Date(EPOCH.test(epoch) ? Number(epoch) * SECOND : Date.now()).toISOString().slice(0, "2026-01-01".length);
var linkBaseOf = (env, sha) => {
  const [owner, name] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const commit = sha ?? env["GITHUB_SHA"];
  return owner && name && commit ? { server: env["GITHUB_SERVER_URL"] || "https://github.com", owner, name, sha: commit } : null;
};
var noRepository = (ref) => new Problem("base-unreadable", `${ref} cannot be read: the root is in no git repository.`, {
  where: ref,
  hint: "Check the project out with git, or leave the base away."
});
var once = (make) => {
  let made = null;
  return () => (made ??= { value: make() }).value;
};
var readAt = async (repository, options, ref, path) => {
  try {
    if (repository === null) throw noRepository(ref);
    return repository.showFile(ref, path);
  } catch (thrown) {
    if (!(thrown instanceof Problem) || !options.fetchText) throw thrown;
    return options.fetchText(ref, `${repository?.prefix ?? ""}${path}`);
  }
};
var openWorld = (folder, options = {}) => {
  const root = resolve2(folder);
  const env = options.env ?? environment2;
  const repository = once(() => openRepository(root));
  const changesSince2 = (ref) => {
    const known2 = repository();
    if (known2 === null) throw noRepository(ref);
    return known2.changesSince(ref);
  };
  return {
    root,
    today: dayOf(env),
    findReports: reportFinder(root),
    readText: (path, slug) => readText({ root, path, slug }),
    textAt: (ref, path) => readAt(repository(), options, ref, path),
    tree: () => repository()?.listFiles() ?? walkTree(root),
    readSource: (path) => readSource(root, path),
    changesSince: changesSince2,
    writeText: (path, text) => writeTextAtomic({ root: null, path, text }),
    writeInRoot: (path, text) => writeTextAtomic({ root, path, text }),
    prefix: () => repository()?.prefix ?? "",
    parents: () => repository()?.parents ?? [],
    repository: () => linkBaseOf(env, options.sha)
  };
};

// src/rules/scopes.ts
var PROJECT = "project";
var rankOf = ({ priority }) => PRIORITIES.indexOf(priority);
var liveModules = (scene) => scene.modules.filter(({ settings }) => !settings.deprecated).sort((a, b) => rankOf(a.settings) - rankOf(b.settings));
var namedModules = (scene) => liveModules(scene).filter(({ name }) => name !== OTHER);
var configuredModules = (scene) => scene.settings.modules.length === 0 ? [] : liveModules(scene);
var isDeprecated = ({ modules: modules2 }, name) => modules2.some((module) => module.name === name && module.deprecated);
var isJudged = ({ settings }, { module }) => !isDeprecated(settings, module);
var isJudgedCode = (scene, file) => !file.test && isJudged(scene, file);
var hasTests = ({ reports }) => reports.some(isTests);
var hasCoverage = ({ coverage }) => coverage.files.length > 0;
var noCoverageToCompare = (scene) => {
  if (scene.before === null) return "no baseline";
  if (scene.before.totals.coverage === null) return "the baseline holds no coverage";
  return hasCoverage(scene) ? null : "no coverage report was read";
};
var noTestsToCompare = (scene) => {
  if (scene.before === null) return "no baseline";
  if (scene.before.totals.tests === null) return "the baseline holds no tests";
  return hasTests(scene) ? null : "no test report was read";
};

// src/rules/changed-lines.ts
var measuredCover = ({ lines }, span, ranges2) => {
  const uncovered = [];
  let total = 0;
  let range = 0;
  for (let row2 = span.from; row2 < span.to; row2++) {
    const line = lines.line[row2];
    while (range < ranges2.length && ranges2[range].to < line) range++;
    if (range === ranges2.length) break;
    if (line < ranges2[range].from) continue;
    total++;
    if (lines.hits[row2] === 0) uncovered.push(line);
  }
  return { total, uncovered };
};
var measuredLanguages = (files2) => new Set(files2.filter(({ cover }) => cover !== null).map(({ language: language3 }) => language3));
var coverOfChange = (scene, file, languages) => {
  const { path } = file;
  const change = scene.changes?.files.get(path);
  if (!change) return null;
  const lines = file.rows?.lines;
  if (lines) return { path, measured: true, ...measuredCover(scene.coverage, lines, change.lines) };
  if (file.cover !== null || file.language === null || !languages.has(file.language)) return null;
  const uncovered = scene.changedSource.get(path) ?? [];
  return { path, measured: false, total: uncovered.length, uncovered };
};
var changedLines = (scene) => {
  if (scene.changes === null) return null;
  const languages = measuredLanguages(scene.files);
  return scene.files.filter((file) => isJudgedCode(scene, file)).map((file) => coverOfChange(scene, file, languages)).filter((cover) => cover !== null && cover.total > 0);
};
var changedRatio = (covers) => covers.reduce(({ hit, total }, cover) => ({ hit: hit + cover.total - cover.uncovered.length, total: total + cover.total }), { hit: 0, total: 0 });

// src/rules/target-scopes.ts
var isTimed = ({ seconds }) => seconds !== null;
var projectScope = (scene) => {
  const changed = changedLines(scene);
  return {
    scope: PROJECT,
    name: "the project",
    key: "targets",
    targets: scene.settings.targets,
    coverage: scene.totals.coverage,
    tests: hasTests(scene) ? scene.totals.tests ?? NO_TESTS : null,
    changed: changed && changedRatio(changed),
    timed: scene.cases.some(isTimed)
  };
};
var moduleScopes = (scene) => liveModules(scene).map(({ name, settings, coverage, tests }) => ({
  scope: `module:${name}`,
  name,
  key: `modules.${name}.target`,
  targets: settings.target,
  coverage,
  tests: hasTests(scene) ? tests ?? NO_TESTS : null,
  changed: null,
  timed: scene.cases.some((one) => one.module === name && isTimed(one))
}));
var kindScopes = (scene) => scene.kinds.map(({ name, settings, tests }) => ({
  scope: `kind:${name}`,
  name: `kind ${name}`,
  key: `kinds.${name}.target`,
  targets: settings.target,
  coverage: null,
  tests: hasTests(scene) ? tests : null,
  changed: null,
  timed: scene.cases.some((one) => one.kind === name && isTimed(one))
}));
var scopesOf = (scene) => [projectScope(scene), ...moduleScopes(scene), ...kindScopes(scene)];

// src/rules/targets.ts
var ratio = (now, excused = false) => ({ now, value: null, excused });
var value = (figure) => ({ now: null, value: figure, excused: false });
var nothingRan = ({ scope, tests }) => scope === PROJECT && tests !== null && executed(tests) === 0;
var TARGET_KINDS = {
  lines: { words: "line coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.lines ?? null) },
  branches: { words: "branch coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.branches ?? null) },
  functions: { words: "function coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.functions ?? null) },
  changedLines: {
    words: "coverage of the changed lines",
    bound: "least",
    // Without a base the rule says that it was not judged; a change of nothing coverable asks for nothing.
    figure: ({ changed, coverage }) => ratio(changed, changed === null || (coverage?.lines ?? null) !== null)
  },
  passRate: {
    words: "the pass rate",
    bound: "least",
    figure: (scope) => ratio(scope.tests && passRate(scope.tests), nothingRan(scope))
  },
  skipRate: {
    words: "the skip rate",
    bound: "most",
    figure: (scope) => ratio(scope.tests && skipRate(scope.tests), nothingRan(scope))
  },
  flakyRate: {
    words: "the flaky rate",
    bound: "most",
    figure: (scope) => ratio(scope.tests && flakyRate(scope.tests), nothingRan(scope) || scope.tests?.flakyKnown === false)
  },
  seconds: { words: "the time of the tests", bound: "most", figure: ({ tests, timed }) => value(tests && timed ? tests.seconds : null) },
  tests: { words: "the number of tests", bound: "least", figure: ({ tests }) => value(tests && executed(tests)) }
};
var TARGET_METRICS = Object.keys(TARGET_KINDS);
var isPlain = (metric) => metric === "seconds" || metric === "tests";
var DEFAULT_PASS_RATE = hundredths(100);
var isBuiltIn = ({ scope, targets: targets2 }, metric, source) => scope === PROJECT && metric === "passRate" && !source?.lines.has("targets.passRate") && (targets2.passRate ?? DEFAULT_PASS_RATE) === DEFAULT_PASS_RATE;
var ALL = hundredths(100);
var staysWithin = (now, target) => reaches({ hit: missed(now), total: now.total }, ALL - target);
var isReached = ({ now, value: figure }, bound, target) => {
  if (figure !== null) return bound === "least" ? figure >= target : figure <= target;
  if (now === null || now.total === 0) return null;
  return bound === "least" ? reaches(now, target) : staysWithin(now, target);
};
var lacking = ({ now, value: figure }, target) => figure !== null ? Math.max(0, target - figure) : now && now.total > 0 ? missing(now, target) : null;
var placeOf = (source, key) => {
  const line = source?.lines.get(key);
  return source && (line === void 0 ? source.path : `${source.path}:${line}`);
};
var unmeasured = (what, { now }, where) => new Problem("target-unmeasured", `There is a target on ${what}, but ${now === null ? "no report measures it" : "there is nothing to measure: 0 of 0"}.`, {
  where,
  hint: "Name a report that measures it, or remove the target."
});
var judgeTarget = (scope, metric, source) => {
  const builtIn = isBuiltIn(scope, metric, source);
  const target = scope.targets[metric] ?? (builtIn ? DEFAULT_PASS_RATE : void 0);
  if (target === void 0 || builtIn && scope.tests === null) return null;
  const { words: words2, bound, figure: measure } = TARGET_KINDS[metric];
  const figure = measure(scope);
  const reached = isReached(figure, bound, target);
  return {
    row: {
      scope: scope.scope,
      metric,
      now: figure.now,
      value: figure.value,
      target: isPlain(metric) ? target : percent(target),
      by: builtIn ? null : scope.targets.by ?? null,
      reached,
      missing: bound === "least" ? lacking(figure, target) : null
    },
    problem: reached !== null || figure.excused ? null : unmeasured(`${words2} of ${scope.name}`, figure, placeOf(source, `${scope.key}.${metric}`))
  };
};
var fileProblems = ({ settings: { targets: targets2, source }, totals: totals2 }) => targets2.file === void 0 || (totals2.coverage?.lines ?? null) !== null ? [] : [unmeasured("line coverage of every file", ratio(null), placeOf(source, "targets.file"))];
var OF_COVERAGE = ["lines", "branches", "functions"];
var withoutCoverage = (scene, problems) => {
  const [first] = problems;
  if (scene.totals.coverage !== null || problems.length < 2 || !first) return problems;
  return [new Problem("target-unmeasured", `There are ${problems.length} targets on coverage, but no coverage report was read.`, {
    where: first.where,
    hint: "Name a coverage report that is there, or remove the targets."
  })];
};
var compute = (scene) => {
  const { source } = scene.settings;
  const judged = scopesOf(scene).flatMap((scope) => TARGET_METRICS.map((metric) => judgeTarget(scope, metric, source)).filter((one) => one !== null));
  const problems = (ofCoverage) => judged.filter(({ row: row2 }) => OF_COVERAGE.includes(row2.metric) === ofCoverage).flatMap(({ problem }) => problem ?? []);
  return {
    rows: judged.map(({ row: row2 }) => row2),
    problems: [...withoutCoverage(scene, [...problems(true), ...fileProblems(scene)]), ...problems(false)]
  };
};
var computed = /* @__PURE__ */ new WeakMap();
var targetRows = (scene) => {
  const known2 = computed.get(scene);
  if (known2) return known2;
  const made = compute(scene);
  computed.set(scene, made);
  return made;
};

// src/rules/missed.ts
var named = (scope) => {
  if (scope === PROJECT) return { subject: PROJECT, module: null, name: "the project" };
  const subject = scope.slice(scope.indexOf(":") + 1);
  return scope.startsWith("module:") ? { subject, module: subject, name: subject } : { subject, module: null, name: `the ${subject} tests` };
};
var dated = (by, today) => by && today <= by ? { atMost: "warning" } : {};
var dueText = (by, today) => {
  if (!by) return null;
  return today <= by ? `It must be reached by ${by}; until then this is no error.` : `It was to be reached by ${by}.`;
};
var isOn = (metrics, metric) => metrics.includes(metric);
var missedTargets = (scene, metrics) => targetRows(scene).rows.flatMap((row2) => {
  if (row2.reached !== false || !isOn(metrics, row2.metric)) return [];
  const { subject, module, name } = named(row2.scope);
  return [{
    metric: row2.metric,
    row: row2,
    name,
    now: row2.now ?? { hit: 0, total: 0 },
    about: { subject, module, at: null, ...dated(row2.by, scene.today) },
    due: dueText(row2.by, scene.today)
  }];
});

// src/rules/rule.ts
var rule = (made) => made;

// src/rules/words.ts
var LISTED = 5;
var NAME_LENGTH = 120;
var METRIC_WORDS = {
  lines: { name: "Line coverage", one: "line", many: "lines" },
  branches: { name: "Branch coverage", one: "branch", many: "branches" },
  functions: { name: "Function coverage", one: "function", many: "functions" }
};
var counted2 = (number, one, many3 = `${one}s`) => `${number} ${number === 1 ? one : many3}`;
var allSkipped = (number) => number === 1 ? "the only one was skipped" : `all ${number} were skipped`;
var agreeing = (number, one, many3) => number === 1 ? one : many3;
var clipped = (name) => {
  const line = name.replace(/\s+/g, " ");
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}\u2026` : line;
};
var listed2 = (names) => {
  const shown = names.slice(0, LISTED).map(clipped);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? last ?? "" : `${shown.join(", ")} and ${last}`;
};
var sentences = (...parts) => parts.filter((part) => part !== null).join(" ") || null;

// src/rules/changed-lines-uncovered.ts
var byUncovered = byKeys(({ uncovered }) => -uncovered.length, ({ path }) => path);
var ranges = (lines) => {
  const texts = [];
  let from = 0;
  lines.forEach((line, index) => {
    if (lines[index + 1] === line + 1) return;
    texts.push(from === index ? `${line}` : `${lines[from]}-${line}`);
    from = index + 1;
  });
  return texts;
};
var uncoveredText = (files2) => `Uncovered: ${listed2(files2.map(({ path, uncovered }) => `${path} (${counted2(uncovered.length, "line")}: ${listed2(ranges(uncovered))})`))}.`;
var unknownText = (files2) => {
  const unknown = files2.filter(({ measured: measured2 }) => !measured2).map(({ path }) => path);
  return unknown.length === 0 ? null : `No coverage report knows ${listed2(unknown)}.`;
};
var firstPlace = (files2) => files2[0] ? { path: files2[0].path, line: files2[0].uncovered[0] ?? null } : null;
var changedLinesUncovered = rule({
  id: "changed-lines-uncovered",
  summary: "Too few of the changed lines are covered.",
  level: "error",
  docs: {
    fires: "When, of the changed lines that are coverable, a smaller share is covered than `targets.changedLines` asks for. A changed source (not a test) that no report knows, of a language that reports measure elsewhere, counts as uncovered with all its changed lines of code. A change without coverable lines fires nothing. Without a base it is not judged.",
    why: "New code is the cheapest to test now, and the likeliest to be wrong. A file that is missing from the report must not count as covered.",
    example: "Coverage of the changed lines is 62.5 % (10 of 16), below its target of 80 %: 3 more lines must be covered.",
    fix: "Test the lines that the hint names. Where no report knows a file, see that the coverage tool loads or includes it.",
    silence: "`exclude` takes generated code out; `targets.changedLines` is the number."
  },
  unjudged: ({ changes }) => changes === null ? "no base to compare with" : null,
  *check(scene) {
    for (const { now, row: row2, about, due } of missedTargets(scene, ["changedLines"])) {
      const files2 = (changedLines(scene) ?? []).filter(({ uncovered }) => uncovered.length > 0).sort(byUncovered);
      const more = row2.missing ?? 0;
      yield {
        ...about,
        message: `Coverage of the changed lines is ${show(now)} (${now.hit} of ${now.total}), below its target of ${row2.target} %: ${counted2(more, "more line")} must be covered.`,
        hint: sentences(uncoveredText(files2), unknownText(files2), due),
        at: firstPlace(files2),
        numbers: { hit: now.hit, total: now.total, target: row2.target, missing: more }
      };
    }
  }
});

// src/rules/coverage-below-target.ts
var worstFiles = (scene, metric, module) => {
  const files2 = scene.files.filter((file) => isJudged(scene, file) && (module === null || file.module === module)).map(({ path, cover }) => ({ path, uncovered: missed(cover?.[metric] ?? { hit: 0, total: 0 }) })).filter(({ uncovered }) => uncovered > 0).sort(byKeys(({ uncovered }) => -uncovered, ({ path }) => path));
  if (files2.length === 0) return null;
  return `Most uncovered ${METRIC_WORDS[metric].many}: ${listed2(files2.map(({ path, uncovered }) => `${path} (${uncovered})`))}.`;
};
var coverageBelowTarget = rule({
  id: "coverage-below-target",
  summary: "A module or the project is below its coverage target.",
  level: "error",
  docs: {
    fires: "When hit of total, as integers, is less than `targets.lines`, `branches` or `functions` of the project, or a module's `target`. Targets are exact: `tolerance` does not soften them. Up to and including the day `by`, it is a warning.",
    why: "A target is a promise. Rounding or averaging would let it be broken unseen.",
    example: "Line coverage of remote is 18.1 %, below its target of 80 %: 619 more lines must be covered.",
    fix: "Test the files that the hint names, which have the most to gain. A target that is not meant for today takes a `by:` date.",
    silence: "`by: 2026-12-31` beside the target makes it a warning until that day; `status: deprecated` takes a module out."
  },
  *check(scene) {
    for (const { metric, row: row2, now, name, about, due } of missedTargets(scene, METRICS)) {
      const { name: words2, one, many: many3 } = METRIC_WORDS[metric];
      const more = row2.missing ?? 0;
      yield {
        ...about,
        message: `${words2} of ${name} is ${show(now)}, below its target of ${row2.target} %: ${counted2(more, `more ${one}`, `more ${many3}`)} must be covered.`,
        hint: sentences(worstFiles(scene, metric, about.module ?? null), due),
        numbers: { hit: now.hit, total: now.total, target: row2.target, missing: more }
      };
    }
  }
});

// src/rules/own.ts
var own = (record, key) => record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;

// src/rules/comparable.ts
var NOTHING2 = { hit: 0, total: 0 };
var baselineFinder = ({ before, changes }) => ({ path }) => {
  const renamed = changes?.files.get(path)?.before;
  return own(before?.snapshot.files, path) ?? (renamed ? own(before?.snapshot.files, renamed) : void 0);
};
var compareFiles = (scene, metric, module) => {
  const known2 = baselineFinder(scene);
  const result = { now: NOTHING2, before: NOTHING2, losses: [], entered: 0, left: 0 };
  for (const file of scene.files) {
    if (!isJudged(scene, file) || module !== null && file.module !== module) continue;
    const [now, before] = [file.cover?.[metric], known2(file)?.[metric]];
    if (now && before) {
      result.now = plus(result.now, now);
      result.before = plus(result.before, before);
      const uncovered = missed(now) - missed(before);
      if (uncovered > 0) result.losses.push({ path: file.path, uncovered });
    } else if (now) result.entered++;
    else if (before) result.left++;
  }
  return result;
};

// src/rules/coverage-dropped.ts
var COMPARED = ["lines", "branches"];
var fallText = (before, now) => {
  if (show(before) !== show(now)) return `from ${show(before)} to ${show(now)}`;
  return `from ${show(before)} (${before.hit} of ${before.total}) to ${show(now)} (${now.hit} of ${now.total})`;
};
var apart = ({ entered, left }) => {
  const parts = [
    ...entered > 0 ? [`${counted2(entered, "file")} that the baseline does not know`] : [],
    ...left > 0 ? [`${counted2(left, "file")} that no report measures any more`] : []
  ];
  return parts.length === 0 ? null : `Not compared: ${parts.join(", ")}.`;
};
var dropOf = (scene, metric, module) => {
  const compared = compareFiles(scene, metric, module);
  const { now, before } = compared;
  const more = missed(now) - missed(before);
  return more > 0 && fellByMoreThan(now, before, scene.settings.tolerance) ? [{ ...compared, metric, more }] : [];
};
var sentence = ({ metric, now, before, more }, of) => {
  const { name, one, many: many3 } = METRIC_WORDS[metric];
  return `${name}${of} fell ${fallText(before, now)}: ${counted2(more, `more ${one}`, `more ${many3}`)} ${agreeing(more, "is", "are")} not covered.`;
};
var hint = ({ metric, losses }) => {
  const worst2 = [...losses].sort(byKeys(({ uncovered }) => -uncovered, ({ path }) => path));
  return `Newly uncovered ${METRIC_WORDS[metric].many}: ${listed2(worst2.map(({ path, uncovered }) => `${path} (${uncovered})`))}.`;
};
var find = (scene, module) => {
  const drops = COMPARED.flatMap((metric) => dropOf(scene, metric, module));
  const [first] = drops;
  if (!first) return null;
  const of = ` of ${module ?? "the project"}`;
  const { now, before, more } = first;
  return {
    subject: module ?? PROJECT,
    module,
    message: sentences(...drops.map((drop2) => sentence(drop2, drop2 === first ? of : "")), apart(first)),
    hint: hint(first),
    at: null,
    numbers: { hit: now.hit, total: now.total, hitBefore: before.hit, totalBefore: before.total, uncovered: more }
  };
};
var coverageDropped = rule({
  id: "coverage-dropped",
  summary: "The share of the project or a module that is covered fell since the baseline, and more of it is uncovered.",
  level: "error",
  docs: {
    fires: "When line or branch coverage fell by more than `tolerance` percentage points since the baseline and the number of uncovered lines or branches rose. Only files that both the baseline and this run know are compared; renamed files are followed. What is newly measured, or no longer, is said apart.",
    why: "A share alone falls when well-tested code is deleted, which is no loss. Share and uncovered lines together fall only when the proof got weaker.",
    example: "Line coverage of billing fell from 81.2 % to 79.9 %: 12 more lines are not covered.",
    fix: "Test the files that the hint names. A fall that is meant goes into the baseline with `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.",
    silence: "`tolerance` lets small falls pass."
  },
  unjudged: noCoverageToCompare,
  *check(scene) {
    const modules2 = [null, ...configuredModules(scene).map(({ name }) => name)];
    for (const module of modules2) {
      const finding = find(scene, module);
      if (finding) yield finding;
    }
  }
});

// src/rules/file-below-target.ts
var HINT = "Test it, or leave it out with `exclude` if it should not be measured.";
var isChanged = ({ changes }, { path }) => changes?.files.has(path) ?? false;
var fileBelowTarget = rule({
  id: "file-below-target",
  summary: "A file is below the target for every file.",
  level: "warning",
  docs: {
    fires: "When the line coverage of a measured file is less than `targets.file`. For a file that the pull request changes it is an error. Files without coverable lines are not asked.",
    why: "A good average hides the file that nothing tests.",
    example: "Line coverage of app/billing.py is 12.5 %, below the target of 20 % for every file: 6 more lines must be covered.",
    fix: "Test the file, or take what should not be measured out with `exclude`.",
    silence: "`by:` beside the target makes it a warning until that day, for changed files too."
  },
  *check(scene) {
    const { file: wanted, by } = scene.settings.targets;
    if (wanted === void 0) return;
    const target = percent(wanted);
    for (const file of scene.files) {
      const lines = file.cover?.lines;
      if (!lines || reaches(lines, wanted)) continue;
      const more = missing(lines, wanted);
      yield {
        subject: file.path,
        module: file.module,
        level: isChanged(scene, file) ? "error" : "warning",
        ...dated(by, scene.today),
        message: `Line coverage of ${file.path} is ${show(lines)}, below the target of ${target} % for every file: ${counted2(more, "more line")} must be covered.`,
        hint: sentences(HINT, dueText(by, scene.today)),
        at: { path: file.path, line: null },
        numbers: { hit: lines.hit, total: lines.total, target, missing: more }
      };
    }
  }
});

// src/rules/excess.ts
var ALL_PERCENT = 100;
var tooMany = ({ now, row: row2 }) => missing({ hit: missed(now), total: now.total }, hundredths(ALL_PERCENT - row2.target));
var excess = (missed2, word, where) => {
  const { now, row: row2, about, due, name } = missed2;
  const more = tooMany(missed2);
  const whose = row2.scope.startsWith("kind:") ? counted2(now.total, `${about.subject} test`) : `${counted2(now.total, "test")} of ${name}`;
  return {
    ...about,
    message: `Of ${whose} ${now.hit} ${agreeing(now.hit, "was", "were")} ${word}, ${more} more than the target of ${row2.target} % allows.`,
    hint: sentences(where, due),
    numbers: { [word]: now.hit, total: now.total, target: row2.target }
  };
};

// src/rules/scoped-cases.ts
var casesIn = ({ cases }, scope) => cases.filter(({ module, kind }) => [PROJECT, `module:${module}`, `kind:${kind}`].includes(scope));
var namesOf = (cases) => [...new Set(cases.map(({ name }) => name))].sort(byText);

// src/rules/flaky-rate-above-target.ts
var flakyRateAboveTarget = rule({
  id: "flaky-rate-above-target",
  summary: "More tests are flaky than the target allows.",
  level: "error",
  docs: {
    fires: "When flaky of executed test cases is more than `flakyRate` of the project, a module or a kind. A test is flaky that passed after an attempt that did not. Where no report writes attempts down, it is not judged.",
    why: "A test that passes every second time is believed by nobody, also when it is right.",
    example: "Of 121 tests of the project 3 were flaky, 1 more than the target of 2 % allows.",
    fix: "Find what the test depends on: time, order, the network. Retries hide it.",
    silence: "`targets.flakyRate` is the number; with a `by:` it is a warning until that day."
  },
  unjudged: (scene) => {
    const rows = targetRows(scene).rows.filter(({ metric }) => metric === "flakyRate");
    return rows.length > 0 && hasTests(scene) && rows.every(({ now }) => now === null) ? "no report can tell retries" : null;
  },
  *check(scene) {
    for (const missed2 of missedTargets(scene, ["flakyRate"])) {
      yield excess(missed2, "flaky", `Flaky: ${listed2(namesOf(casesIn(scene, missed2.row.scope).filter(({ flaky }) => flaky)))}.`);
    }
  }
});

// src/rules/kind-empty.ts
var hasTarget = ({ settings: { target } }) => Object.entries(target).some(([key, value2]) => key !== "by" && value2 !== void 0);
var complaint = ({ name, settings, present, tests }) => {
  const ran = executed(tests);
  const wanted = settings.target.tests ?? 0;
  if (ran > 0) return ran < wanted ? `${counted2(ran, `${name} test`)} ran, fewer than the target of ${wanted}.` : null;
  if (!settings.configured && !present) return null;
  return tests.skipped > 0 ? `No ${name} test ran: ${allSkipped(tests.skipped)}.` : `No ${name} test ran.`;
};
var find2 = (kind, message, today) => {
  const { name, settings: { target }, tests } = kind;
  return {
    subject: name,
    module: null,
    ...hasTarget(kind) ? { level: "error", ...dated(target.by, today) } : { level: "warning" },
    message,
    hint: sentences(
      `See that the step that runs the ${name} tests ran, and that its report is read.`,
      hasTarget(kind) ? dueText(target.by, today) : null
    ),
    at: null,
    numbers: { tests: executed(tests), skipped: tests.skipped }
  };
};
var kindEmpty = rule({
  id: "kind-empty",
  summary: "A kind of tests is there, and none of its tests ran.",
  level: "warning",
  docs: {
    fires: "When a kind is configured, or its folder is in the tree, and no test case of it ran; skipped ones do not count. With a target for the kind it is an error, also where fewer tests ran than its `tests` target; before its `by:` a warning.",
    why: "End-to-end and integration suites drop out of a pipeline without a sound: the job is skipped, and everything that ran is green.",
    example: "No e2e test ran.",
    fix: "Run the suite and name its report. A folder that only looks like tests of the kind is told so by the kind's own `tests`."
  },
  unjudged: (scene) => hasTests(scene) ? null : "no test report was read",
  *check(scene) {
    for (const kind of scene.kinds) {
      const message = complaint(kind);
      if (message !== null) yield find2(kind, message, scene.today);
    }
  }
});

// src/rules/module-unmeasured.ts
var isCritical = ({ settings }) => settings.priority === "critical";
var hasCoverageTarget = ({ settings: { target } }) => (target.lines ?? target.branches ?? target.functions) !== void 0;
var unmeasured2 = (scene) => namedModules(scene).filter((module) => module.coverage === null && (module.code.files > 0 || isCritical(module)));
var isExpected = (scene) => hasCoverage(scene) || (scene.before?.totals.coverage ?? null) !== null;
var demanding = (scene) => unmeasured2(scene).filter((module) => isCritical(module) || hasCoverageTarget(module));
var levelOf = (module, today) => {
  if (isCritical(module)) return { level: "error" };
  return hasCoverageTarget(module) ? { level: "error", ...dated(module.settings.target.by, today) } : { level: "warning" };
};
var messageOf = ({ name, code: { files: files2 } }) => files2 === 0 ? `No coverage report says anything about ${name}.` : `${name} has ${counted2(files2, "source file")}, and no coverage report says anything about ${agreeing(files2, "it", "them")}.`;
var moduleUnmeasured = rule({
  id: "module-unmeasured",
  summary: "A module has source files, and no report says anything about them.",
  level: "warning",
  docs: {
    fires: "When a module has source files besides tests, and no coverage report knows any of them. It is an error for a module with a coverage target (a warning until its `by:`), and for a critical one, also where its files are of no language that Proofgate knows. Where only test reports were read, and the baseline has no coverage either, only these two are asked.",
    why: "What is not measured is not 0 % and not 100 %: nothing is known. A module can lose its report and stay green for months.",
    example: "remote has 12 source files, and no coverage report says anything about them.",
    fix: "Collect its coverage, or see that the report's paths fit the repository (`paths`).",
    silence: "`status: deprecated` takes the module out; `exclude` takes files out."
  },
  unjudged: (scene) => isExpected(scene) || demanding(scene).length > 0 ? null : "no coverage report was read",
  *check(scene) {
    for (const module of isExpected(scene) ? unmeasured2(scene) : demanding(scene)) {
      const { name, code: code2, settings } = module;
      yield {
        subject: name,
        module: name,
        ...levelOf(module, scene.today),
        message: messageOf(module),
        hint: sentences(
          "Collect its coverage and name the report, or set `status: deprecated`.",
          hasCoverageTarget(module) ? dueText(settings.target.by, scene.today) : null
        ),
        at: null,
        numbers: { files: code2.files, lines: code2.lines }
      };
    }
  }
});

// src/rules/module-untested.ts
var HINT2 = "Write a test for it, or name its test files under the module's `tests`.";
var isCritical2 = ({ settings }) => settings.priority === "critical";
var hasCode = ({ code: code2, coverage }) => code2.files > 0 || coverage !== null;
var untested = (scene) => namedModules(scene).filter((module) => (hasCode(module) || isCritical2(module)) && executed(module.tests ?? NO_TESTS) === 0);
var noneRan = ({ name, tests }) => {
  const skipped = tests?.skipped ?? 0;
  return skipped > 0 ? `No test of ${name} ran: ${counted2(skipped, "test")} ${agreeing(skipped, "was", "were")} skipped.` : `No test of ${name} ran.`;
};
var silent = (module, level) => ({ subject: module.name, module: module.name, level, message: noneRan(module), hint: HINT2, at: null, numbers: { tests: 0 } });
var tooFew = ({ row: row2, name, about, due }) => ({
  ...about,
  level: "error",
  message: `${counted2(row2.value ?? 0, "test")} of ${name} ran, fewer than its target of ${row2.target}.`,
  hint: sentences(HINT2, due),
  numbers: { tests: row2.value ?? 0, target: row2.target }
});
var moduleUntested = rule({
  id: "module-untested",
  summary: "No test case of a module ran.",
  level: "note",
  docs: {
    fires: "When a module has source files and no test case of it ran; skipped ones do not count. It is an error for a critical module, and where fewer tests ran than the `tests` target of a module or the project.",
    why: "A module without tests may still show coverage, from other modules' tests that pass through it.",
    example: "No test of remote ran.",
    fix: "Write a test, or name the module's test files under `tests`: a test belongs to the first module whose `tests` hold its file.",
    silence: "`priority` other than `critical`; `status: deprecated`."
  },
  unjudged: (scene) => hasTests(scene) || untested(scene).some(isCritical2) ? null : "no test report was read",
  *check(scene) {
    const none = untested(scene);
    const critical = none.filter(isCritical2);
    const short = missedTargets(scene, ["tests"]).filter(({ row: row2, about }) => !row2.scope.startsWith("kind:") && !critical.some(({ name }) => name === about.module));
    const others = none.filter((module) => !isCritical2(module) && !short.some(({ about }) => about.module === module.name));
    for (const module of critical) yield silent(module, "error");
    for (const missed2 of short) yield tooFew(missed2);
    if (hasTests(scene)) for (const module of others) yield silent(module, "note");
  }
});

// src/rules/failing.ts
var isFailing = ({ outcome }) => outcome === "failed" || outcome === "errored";

// src/rules/group.ts
var groupBy = (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const key = keyOf(item2);
    const group = groups.get(key);
    if (group) group.push(item2);
    else groups.set(key, [item2]);
  }
  return groups;
};

// src/rules/newly-failing.ts
var placeOf2 = ({ file, suite }) => file ?? (suite || PROJECT);
var byIdentity = byKeys(({ identity }) => identity, ({ text }) => text ?? "");
var newlyFailing = rule({
  id: "newly-failing",
  summary: "A test fails that the baseline does not know as failing.",
  level: "error",
  docs: {
    fires: "When a test case failed or errored whose identity is not among the baseline's known failures. One finding names the tests of one file, or of one suite where no file is known.",
    why: "A suite that is allowed to be partly red must not hide that something new broke.",
    example: "1 test of tests/test_billing.py fails that did not fail in the baseline: test_refund.",
    fix: "Make the test pass. What the baseline knows as failing is only ever reduced by `proofgate baseline --update`."
  },
  unjudged: (scene) => scene.before === null ? "no baseline" : hasTests(scene) ? null : "no test report was read",
  *check({ cases, before, settings }) {
    const known2 = new Set(before?.snapshot.knownFailing);
    const failing3 = cases.filter((one) => isFailing(one) && !known2.has(one.identity) && !isDeprecated(settings, one.module));
    for (const [place, group] of groupBy(failing3, placeOf2)) {
      const sorted = group.sort(byIdentity);
      const names = [...new Set(sorted.map(({ name }) => name))];
      const first = sorted[0];
      yield {
        subject: place,
        module: first.module,
        message: `${counted2(names.length, "test")} of ${place} ${agreeing(names.length, "fails", "fail")} that did not fail in the baseline: ${listed2(names)}.`,
        hint: first.text === null ? null : `The first one says: ${listed2([first.text])}`,
        at: first.file === null ? null : { path: first.file, line: first.line },
        numbers: { tests: names.length }
      };
    }
  }
});

// src/rules/pass-rate-below-target.ts
var passRateBelowTarget = rule({
  id: "pass-rate-below-target",
  summary: "Fewer tests pass than the target asks for.",
  level: "error",
  docs: {
    fires: "When passed of executed test cases (all but the skipped ones) is less than `passRate` of the project, a module or a kind. The project's is 100 unless configured. Failed and errored cases count alike; of several attempts the worst counts, unless `retries: last`.",
    why: "Coverage by tests that fail proves nothing.",
    example: "The pass rate of the project is 97.52 % (118 of 121 tests), below its target of 100 %: 3 tests failed.",
    fix: "Make the tests pass. Tests that are known to fail may be tolerated by a `passRate` below 100, and stay visible.",
    silence: "`targets.passRate` is the number; with a `by:` it is a warning until that day."
  },
  *check(scene) {
    for (const { row: row2, now, name, about, due } of missedTargets(scene, ["passRate"])) {
      yield {
        ...about,
        message: `The pass rate of ${name} is ${show(now)} (${now.hit} of ${counted2(now.total, "test")}), below its target of ${row2.target} %: ${counted2(missed(now), "test")} failed.`,
        hint: sentences(`Failing: ${listed2(namesOf(casesIn(scene, row2.scope).filter(isFailing)))}.`, due),
        numbers: { passed: now.hit, executed: now.total, target: row2.target }
      };
    }
  }
});

// src/rules/pass-rate-dropped.ts
var isPart = (totals2) => ({ now }) => now !== null && (now.total !== totals2?.total || now.passed !== totals2.passed || now.skipped !== totals2.skipped);
var pairsOf = ({ totals: totals2, kinds: kinds2, before }, modules2) => [
  { subject: PROJECT, name: "the project", module: null, now: totals2.tests, before: before?.totals.tests },
  ...[
    ...modules2.map(({ name, tests }) => ({ subject: name, name, module: name, now: tests, before: own(before?.modules, name)?.tests })),
    ...kinds2.map(({ name, tests }) => ({ subject: name, name: `the ${name} tests`, module: null, now: tests, before: own(before?.kinds, name) }))
  ].filter(isPart(totals2.tests))
];
var drop = ({ settings }, { subject, name, module, now: count, before: countBefore }) => {
  if (!count || !countBefore) return null;
  const [now, before] = [passRate(count), passRate(countBefore)];
  if (!fellByMoreThan(now, before, settings.tolerance)) return null;
  return {
    subject,
    module,
    message: `The pass rate of ${name} fell ${fallText(before, now)}: ${missed(now)} of ${counted2(now.total, "test")} failed.`,
    hint: `Make them pass: in the baseline ${missed(before)} of ${counted2(before.total, "test")} failed.`,
    at: null,
    numbers: { passed: now.hit, executed: now.total, passedBefore: before.hit, executedBefore: before.total }
  };
};
var passRateDropped = rule({
  id: "pass-rate-dropped",
  summary: "A smaller share of the tests passes than in the baseline.",
  level: "error",
  docs: {
    fires: "When passed of executed test cases of the project, or of a module or kind that is a part of it, fell by more than `tolerance` percentage points since the baseline.",
    why: "Where a pass rate below 100 is tolerated, it must not sink unseen.",
    example: "The pass rate of billing fell from 100 % to 98.33 %: 2 of 120 tests failed.",
    fix: "Make the tests pass; `newly-failing` names them.",
    silence: "`tolerance` lets small falls pass."
  },
  unjudged: noTestsToCompare,
  *check(scene) {
    for (const pair of pairsOf(scene, configuredModules(scene))) {
      const finding = drop(scene, pair);
      if (finding) yield finding;
    }
  }
});

// src/rules/paths-unresolved.ts
var HINTS = {
  "no match": 'Take a foreign prefix off with `paths: { strip: ["/app/"] }`, or leave generated files out with `exclude`.',
  "ambiguous": 'Say which folder the report\'s paths start from with `paths: { add: "backend/" }`.'
};
var unique = (texts) => [...new Set(texts)].sort(byText);
var find3 = (report, why, group) => {
  const paths = unique(group.map(({ path }) => path));
  const candidates = unique(group.flatMap((one) => one.candidates));
  const fit2 = agreeing(paths.length, "fits", "fit");
  return {
    subject: report,
    module: null,
    message: `${counted2(paths.length, "path")} of ${report} ${fit2} ${why === "no match" ? "no file" : "more than one file"} of the repository: ${listed2(paths)}.`,
    hint: candidates.length === 0 ? HINTS[why] : `${HINTS[why]} Candidates: ${listed2(candidates)}.`,
    at: null,
    numbers: { paths: paths.length }
  };
};
var pathsUnresolved = rule({
  id: "paths-unresolved",
  summary: "Paths of a coverage report fit no file of the repository.",
  level: "warning",
  docs: {
    fires: "When some paths of a coverage report fit no file of the repository, or more than one. They count nowhere: nothing is guessed. Where no path of any report fits, that is a problem instead.",
    why: "Reports are written in containers and on other machines. A file whose path is lost is neither covered nor uncovered: it is gone.",
    example: "3 paths of coverage.xml fit no file of the repository: /app/a.py, /app/b.py and /app/c.py.",
    fix: "Set `paths.strip` or `paths.add`, or let the tool write paths from the repository's root.",
    silence: "`exclude` leaves generated and foreign files out."
  },
  *check(scene) {
    if (!hasCoverage(scene)) return;
    for (const report of unique(scene.unresolved.map((one) => one.report))) {
      for (const why of ["no match", "ambiguous"]) {
        const group = scene.unresolved.filter((one) => one.report === report && one.why === why);
        if (group.length > 0) yield find3(report, why, group);
      }
    }
  }
});

// src/rules/skip-rate-above-target.ts
var skipRateAboveTarget = rule({
  id: "skip-rate-above-target",
  summary: "More tests are skipped than the target allows.",
  level: "error",
  docs: {
    fires: "When skipped of all test cases is more than `skipRate` of the project, a module or a kind.",
    why: "A pass rate leaves skipped tests out, so that skipping is the easiest way to make it rise.",
    example: "Of 131 tests of the project 10 were skipped, 4 more than the target of 5 % allows.",
    fix: "Run the skipped tests again, or delete those that are not meant to come back.",
    silence: "`targets.skipRate` is the number; with a `by:` it is a warning until that day."
  },
  *check(scene) {
    for (const missed2 of missedTargets(scene, ["skipRate"])) {
      const skipped = casesIn(scene, missed2.row.scope).filter(({ outcome }) => outcome === "skipped");
      yield excess(missed2, "skipped", `Skipped: ${listed2(namesOf(skipped))}.`);
    }
  }
});

// src/rules/skips-rose.ts
var risen = ({ now, before }) => Object.entries(now.tests).map(([key, { skipped }]) => ({ key, more: skipped - (own(before?.snapshot.tests, key)?.skipped ?? 0) })).filter(({ more }) => more > 0).sort(byKeys(({ more }) => -more, ({ key }) => key)).map(({ key, more }) => `${key.replace(/^suite:/, "")} (${more})`);
var skipsRose = rule({
  id: "skips-rose",
  summary: "More tests are skipped than in the baseline.",
  level: "warning",
  docs: {
    fires: "When more test cases are skipped than in the baseline, and they are a larger share of all. A suite that grows in all its parts fires nothing.",
    why: "A skipped test is not red, and proves nothing.",
    example: "The project skips 12 of 131 tests; in the baseline it skipped 10 of 131.",
    fix: "Run the tests again that the hint names, or delete what is not meant to come back.",
    silence: "`rules: { skips-rose: note }`; `targets.skipRate` sets an upper bound instead."
  },
  unjudged: noTestsToCompare,
  *check(scene) {
    const [now, before] = [scene.totals.tests ?? NO_TESTS, scene.before?.totals.tests ?? NO_TESTS];
    if (now.skipped <= before.skipped || before.total > 0 && !isBelow(skipRate(before), skipRate(now))) return;
    const where = risen(scene);
    yield {
      subject: PROJECT,
      module: null,
      message: `The project skips ${now.skipped} of ${counted2(now.total, "test")}; in the baseline it skipped ${before.skipped} of ${before.total}.`,
      hint: where.length === 0 ? null : `More is skipped in ${listed2(where)}.`,
      at: null,
      numbers: { skipped: now.skipped, total: now.total, skippedBefore: before.skipped, totalBefore: before.total }
    };
  }
});

// src/rules/globs.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var anyOf = (globs) => {
  const matchers = globs.map((glob) => import_micromatch.default.matcher(glob.endsWith("/") ? `${glob}**` : glob, { dot: true }));
  return (path) => matchers.some((matches) => matches(path)) || globs.includes(path);
};
var holder = (globs) => {
  const takes = anyOf(globs.filter((glob) => !glob.startsWith("!")));
  const refuses = anyOf(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
  return (path) => takes(path) && !refuses(path);
};

// src/rules/test-subjects.ts
var SUITE = "suite:";
var TEST_AFFIXES = /^(?:test[_-]|[Tt]est(?=[A-Z]))|(?:[._-](?:tests?|specs?|it|e2e|unit|cy)|(?<=[a-z0-9])(?:Tests?|TestCase|ITCase|IT|Specs?))$/g;
var isSuite = (key) => key.startsWith(SUITE);
var nameOf = (key) => isSuite(key) ? key.slice(SUITE.length) : key;
var withoutExtension = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};
var lastName = (key) => {
  const name = nameOf(key);
  return isSuite(key) && !name.includes("/") ? name.split(/[.:›\\]/).at(-1).trim() : withoutExtension(name);
};
var stemOf = (name) => name.replace(TEST_AFFIXES, "").toLowerCase();
var stemsOf = (key) => (isSuite(key) ? nameOf(key).split(/[./:›\\\s]+/) : [lastName(key)]).map(stemOf).filter((stem2) => stem2 !== "");
var subjectsIn = ({ before, settings: { modules: modules2 } }) => {
  const held = modules2.map(({ name, paths, tests }) => ({ name, paths: holder(paths), tests: holder(tests) }));
  const placeOf4 = (path) => held.find((module) => module.paths(path))?.name;
  const sources = Object.keys(before?.snapshot.files ?? {}).filter((path) => !own(before?.snapshot.tests, path));
  const byStem = groupBy(sources, (path) => stemOf(withoutExtension(path)));
  const named3 = (key) => stemsOf(key).flatMap((stem2) => byStem.get(stem2) ?? []);
  const moduleOf = (key) => {
    const placed = isSuite(key) ? void 0 : held.find((module) => module.tests(key))?.name ?? placeOf4(key);
    return placed ?? placeOf4(named3(key)[0] ?? "") ?? OTHER;
  };
  return {
    moduleOf,
    named: named3,
    of: (key) => {
      const byName = named3(key);
      const module = moduleOf(key);
      return byName.length > 0 || module === OTHER ? byName : sources.filter((path) => placeOf4(path) === module);
    }
  };
};

// src/rules/lost-tests.ts
var renames = ({ changes }) => new Map([...changes?.files.values() ?? []].flatMap(({ before, path, status }) => status === "renamed" && before !== null ? [[before, path]] : []));
var heirFinder = ({ now, before }) => {
  const heirs = groupBy(
    Object.entries(now.tests).filter(([key]) => !own(before?.snapshot.tests, key)).sort(byKeys(([key]) => key)),
    ([key]) => lastName(key)
  );
  return ({ key, before: cases }) => {
    const named3 = heirs.get(lastName(key)) ?? [];
    const heir = named3.findIndex(([, { total }]) => total >= cases);
    return heir >= 0 && named3.splice(heir, 1).length > 0;
  };
};
var distinct = ({ distinct: known2, total }) => known2 ?? total;
var goneOf = (key, before, now) => {
  const ran = executed(before);
  if (!now || now.total === 0) return ran === 0 ? null : { key, tests: ran, before: ran, whole: true };
  const tests = Math.min(ran - executed(now), distinct(before) - distinct(now));
  return tests > 0 ? { key, tests, before: ran, whole: false } : null;
};
var shrinkage = ({ before, files: files2, tree }, renamed) => {
  const lines = new Map(files2.flatMap(({ path, cover }) => cover?.lines ? [[path, cover.lines.total]] : []));
  return (paths) => paths.reduce((sum2, path) => {
    const then = own(before?.snapshot.files, path)?.lines?.total ?? 0;
    const place = renamed.get(path) ?? path;
    return sum2 + then - (lines.get(place) ?? (tree.has(place) ? then : 0));
  }, 0);
};
var lostTests = (scene) => {
  const renamed = renames(scene);
  const hasHeir = heirFinder(scene);
  const subjects = subjectsIn(scene);
  const linesGone = shrinkage(scene, renamed);
  const isLeft = (path) => scene.tree.has(path) || renamed.has(path);
  return Object.entries(scene.before?.snapshot.tests ?? {}).sort(byKeys(([key]) => key)).flatMap(([key, entry2]) => {
    const gone = goneOf(key, entry2, own(scene.now.tests, renamed.get(key) ?? key));
    if (gone === null || isDeprecated(scene.settings, subjects.moduleOf(key))) return [];
    const tested = subjects.of(key);
    const wentTogether = tested.length > 0 && !tested.some(isLeft) && !isLeft(key);
    if (gone.whole && (wentTogether || hasHeir(gone))) return [];
    const subject = subjects.named(key).find(isLeft) ?? null;
    return [{ ...gone, subject, module: subjects.moduleOf(key), codeShrank: linesGone(tested) >= gone.tests }];
  });
};

// src/rules/tests-disappeared.ts
var MANY_PERCENT = 2;
var REMEDY = "Run them again, or delete the code that they tested as well. A loss that is meant goes into the baseline with a reason: `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.";
var sum = (losses) => losses.reduce((tests, loss) => tests + loss.tests, 0);
var withCounts = (losses) => listed2(losses.map(({ key, tests }) => `${nameOf(key)} (${tests})`));
var oneGone = ({ key, tests, subject }, tree) => {
  const ran = `${counted2(tests, "test")} that ran in the baseline`;
  if (isSuite(key)) return `The suite ${nameOf(key)} is gone with ${ran}.`;
  if (tree.has(key)) return `${key} is still there, but its ${counted2(tests, "test")} ${agreeing(tests, "is", "are")} in no test report any more.`;
  return `${key} is gone with ${ran}${subject === null ? "" : `, while ${subject} is still there`}.`;
};
var manyGone = (losses, of) => {
  const suites = losses.filter(({ key }) => isSuite(key)).length;
  const what = suites === 0 ? "test files" : suites === losses.length ? "suites" : "test files and suites";
  return `${losses.length} ${what} of ${of} are gone from the test reports with ${sum(losses)} tests that ran in the baseline: ${withCounts(losses)}.`;
};
var someGone = (losses, of) => {
  const tests = sum(losses);
  const are = agreeing(tests, "is", "are");
  if (losses.length > 1) return `${tests} tests of ${of} ${are} gone: ${withCounts(losses)}.`;
  const { key, before } = losses[0];
  return `${counted2(tests, "test")} of ${nameOf(key)} ${are} gone: ${before} ran in the baseline.`;
};
var missingInputs = ({ before, now }) => {
  const inputs = new Set(now.inputs);
  const gone = (before?.snapshot.inputs ?? []).filter((path) => !inputs.has(path));
  return gone.length === 0 ? null : `The baseline was taken with ${listed2(gone)}, which this run did not read.`;
};
var find4 = (scene, losses, level) => {
  const { module, whole: whole2, key } = losses[0];
  const single = losses.length === 1;
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  const of = name === PROJECT ? "the project" : name;
  const place = losses.find((loss) => scene.tree.has(loss.key))?.key ?? null;
  return {
    subject: single ? nameOf(key) : name,
    module,
    level,
    message: !whole2 ? someGone(losses, of) : single ? oneGone(losses[0], scene.tree) : manyGone(losses, of),
    hint: sentences(missingInputs(scene), REMEDY),
    at: place === null ? null : { path: place, line: null },
    numbers: { tests: sum(losses), before: losses.reduce((ran, { before }) => ran + before, 0) }
  };
};
var isMany = (losses, { before }) => {
  const ran = Object.values(before?.snapshot.tests ?? {}).reduce((tests, entry2) => tests + executed(entry2), 0);
  const gone = sum(losses);
  return gone > 1 && gone * 100 >= MANY_PERCENT * ran;
};
var testsDisappeared = rule({
  id: "tests-disappeared",
  summary: "Tests of the baseline are gone while the code that they tested is still there.",
  level: "error",
  docs: {
    fires: "When a test file or suite of the baseline is in no test report any more, or cases of it are gone. Whole files and suites, and at least 2 % of all cases, are an error; single cases are a warning, and so are cases that went with at least as many coverable lines of the file that they test. Renamed and moved test files, cases that were only ever skipped, tests of deprecated modules, and a test file that was deleted together with all files of its name do not count as gone.",
    why: "The easiest way to a green suite is a smaller one. A shard that is not started, a glob that no longer fits and a deleted test look the same from outside: everything that ran passed.",
    example: "tests/test_billing.py is gone with 12 tests that ran in the baseline, while app/billing.py is still there.",
    fix: "Run them again; see first that every report that the baseline was taken with is there. If the tests are meant to go, lower the baseline with a reason."
  },
  unjudged: ({ before }) => before === null ? "no baseline" : before.totals.tests === null ? "the baseline holds no tests" : null,
  *check(scene) {
    const losses = lostTests(scene);
    const grave = isMany(losses.filter(({ codeShrank }) => !codeShrank), scene);
    for (const module of new Set(losses.map((loss) => loss.module))) {
      const ofModule = losses.filter((loss) => loss.module === module);
      const [whole2, some] = [ofModule.filter((loss) => loss.whole), ofModule.filter((loss) => !loss.whole)];
      if (whole2.length > 0) yield find4(scene, whole2, "error");
      if (some.length > 0) yield find4(scene, some, grave && some.some(({ codeShrank }) => !codeShrank) ? "error" : "warning");
    }
  }
});

// src/rules/tests-too-slow.ts
var MICROSECONDS = 1e6;
var TENTH = 1e5;
var shownSeconds = (seconds) => Math.ceil(Math.round(seconds * MICROSECONDS) / TENTH) / 10;
var bySlowness = byKeys(({ seconds }) => -(seconds ?? 0), ({ identity }) => identity);
var slowest = (cases) => `Slowest: ${listed2([...cases].sort(bySlowness).map(({ name, seconds }) => `${name} (${shownSeconds(seconds ?? 0)} s)`))}.`;
var testsTooSlow = rule({
  id: "tests-too-slow",
  summary: "The tests take longer than their target.",
  level: "warning",
  docs: {
    fires: "When the sum of the test cases' times is more than `targets.seconds` of the project, or of a module or kind. Tests that ran side by side are added up. Without any time in the reports the target is a problem.",
    why: "Slow tests are run less often, and then not at all.",
    example: "The tests of the project took 95.3 s, longer than their target of 90 s.",
    fix: "Look at the slowest cases, which the hint names; waiting and real clocks are the usual reasons.",
    silence: "`targets.seconds` is the number."
  },
  *check(scene) {
    for (const { row: row2, name, about, due } of missedTargets(scene, ["seconds"])) {
      const whose = row2.scope.startsWith("kind:") ? name.replace(/^the/, "The") : `The tests of ${name}`;
      const seconds = row2.value ?? 0;
      yield {
        ...about,
        message: `${whose} took ${shownSeconds(seconds)} s, longer than their target of ${row2.target} s.`,
        hint: sentences(slowest(casesIn(scene, row2.scope)), due),
        numbers: { seconds, target: row2.target }
      };
    }
  }
});

// src/rules/tests-without-coverage.ts
var NOTHING3 = { hit: 0, total: 0 };
var runnableIn = (files2) => files2.reduce(({ functions, lines }, { cover }) => ({
  functions: plus(functions, cover?.functions ?? NOTHING3),
  lines: plus(lines, (cover?.functions ? null : cover?.lines) ?? NOTHING3)
}), { functions: NOTHING3, lines: NOTHING3 });
var noneRan2 = ({ functions, lines }) => functions.total + lines.total > 0 && functions.hit + lines.hit === 0;
var whatDidNotRun = ({ functions, lines }) => {
  if (functions.total + lines.total === 1) return `its only ${functions.total === 1 ? "function" : "coverable line"} did not run`;
  const parts = [
    ...functions.total > 0 ? [counted2(functions.total, "function")] : [],
    ...lines.total > 0 ? [counted2(lines.total, "coverable line")] : []
  ];
  return `none of its ${parts.join(" and ")} ran`;
};
var find5 = (scene, module) => {
  const passed = module.tests?.passed ?? 0;
  const runnable = runnableIn(scene.files.filter((file) => file.module === module.name && isJudgedCode(scene, file)));
  if (passed === 0 || !noneRan2(runnable)) return null;
  const isProject = scene.settings.modules.length === 0;
  const name = isProject ? "the project" : module.name;
  return {
    subject: isProject ? PROJECT : module.name,
    module: module.name,
    // What no configured module claims is thrown together in `other`: these tests may be of quite different code.
    ...module.name === OTHER && !isProject ? { level: "warning", atMost: "warning" } : {},
    cause: "unknown",
    message: `${counted2(passed, "test")} of ${name} ${agreeing(passed, "passes", "pass")}, but ${whatDidNotRun(runnable)}.`,
    hint: "Either the tests do not call the code, for instance because they replace it, or their coverage was not collected: see that one command writes both reports.",
    at: null,
    numbers: { passed, functions: runnable.functions.total, lines: runnable.lines.total }
  };
};
var testsWithoutCoverage = rule({
  id: "tests-without-coverage",
  summary: "Tests pass while none of the code that they are to prove ran.",
  level: "error",
  docs: {
    fires: "When test cases of a module pass while none of the functions of its source files ran, or none of their lines where no report tells functions. Test files do not count as code. For `other`, beside configured modules, it is a warning at most: nothing ties its tests to its code.",
    why: "Green tests that never reach the code prove nothing, and a pass rate of 100 % hides it.",
    example: "18 tests of billing pass, but none of its 9 functions ran.",
    fix: "See first whether coverage was collected from the process in which the tests ran; if it was, let the tests call the code instead of a double of it.",
    silence: "`status: deprecated` takes the module out."
  },
  *check(scene) {
    for (const module of liveModules(scene)) {
      const finding = find5(scene, module);
      if (finding) yield finding;
    }
  }
});

// src/rules/totals-disagree.ts
var COUNTS_REPEATEDLY = /gcovr|coverlet|opencover|altcover|dotcover|dotnet|ms-coverage|llvm|xccov|swift|slather/i;
var isExplained = ({ format, producer }, declared, ours) => declared.hit >= ours.hit && declared.total >= ours.total && COUNTS_REPEATEDLY.test(`${format} ${producer ?? ""}`);
var asText = (ratio2) => `${ratio2.hit} of ${ratio2.total} (${show(ratio2)})`;
var totalsDisagree = rule({
  id: "totals-disagree",
  summary: "A coverage report's own totals differ from what its details add up to.",
  level: "warning",
  docs: {
    fires: "When the line totals that a coverage report declares differ from the number of its lines, each counted once. Producers that are known to count a line once for each function or method (gcovr, coverlet and other .NET tools, LLVM) may declare more without a finding.",
    why: "A report that was cut, filtered or edited gives itself away here. Proofgate judges by the details, never by declared totals.",
    example: "coverage.xml declares 163 of 235 lines (69.36 %); its details give 158 of 221 (71.49 %).",
    fix: "Look at what runs between the coverage tool and Proofgate: filters and merging tools often keep the old totals."
  },
  *check({ reports }) {
    for (const report of reports.filter(isCoverage).sort(byKeys(({ path }) => path))) {
      const [declared, ours] = [report.declared?.lines ?? null, figures(report).lines];
      if (declared === null || ours === null || isExplained(report, declared, ours)) continue;
      if (declared.hit === ours.hit && declared.total === ours.total) continue;
      yield {
        subject: report.path,
        module: null,
        message: `${report.path} declares ${declared.hit} of ${declared.total} lines (${show(declared)}); its details give ${asText(ours)}.`,
        hint: "The details are what is judged. A producer may count a line once per function or method; otherwise the report was filtered or edited after it was written.",
        at: null,
        numbers: { declaredHit: declared.hit, declaredTotal: declared.total, hit: ours.hit, total: ours.total }
      };
    }
  }
});

// src/rules/index.ts
var RULES = [
  coverageBelowTarget,
  fileBelowTarget,
  coverageDropped,
  changedLinesUncovered,
  moduleUnmeasured,
  moduleUntested,
  kindEmpty,
  passRateBelowTarget,
  passRateDropped,
  newlyFailing,
  testsDisappeared,
  skipsRose,
  skipRateAboveTarget,
  flakyRateAboveTarget,
  testsTooSlow,
  testsWithoutCoverage,
  pathsUnresolved,
  totalsDisagree
];

// src/model/day.ts
var isDay = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

// src/model/snapshot.ts
var SNAPSHOT_VERSION = 1;

// src/config/baseline.ts
var MAX_TEXT = 64 << 20;
var RENEW = "Restore it with git, or delete it and run `proofgate baseline --update`.";
var RESOLVE = "Take either side of the conflict, then run `proofgate baseline --update` on the merged code.";
var isMap = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var isCount = (value2) => Number.isSafeInteger(value2) && value2 >= 0;
var mapFault = (value2, checks, required) => {
  if (!isMap(value2)) return " is no object";
  for (const key in value2) {
    const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
    if (check === void 0) return ` has ${quote(key)}, which is unknown here`;
    const fault = check(value2[key]);
    if (fault !== null) return ` \u203A ${key}${fault}`;
  }
  const lacking2 = required.find((key) => value2[key] === void 0);
  return lacking2 === void 0 ? null : ` lacks ${quote(lacking2)}`;
};
var each = (keys, check) => Object.fromEntries(keys.map((key) => [key, check]));
var countFault = (value2) => isCount(value2) ? null : " is no whole number of at least 0";
var nameFault = (value2) => typeof value2 === "string" && value2 !== "" ? null : " is no name";
var RATIO_KEYS = ["hit", "total"];
var RATIO = each(RATIO_KEYS, countFault);
var ratioFault = (value2) => {
  const fault = mapFault(value2, RATIO, RATIO_KEYS);
  if (fault !== null) return fault;
  const { hit, total } = value2;
  return hit > total ? ` counts more hit than there are: ${hit} of ${total}` : null;
};
var LOWERED = {
  reason: (value2) => typeof value2 === "string" && value2.trim() !== "" ? null : " is no reason in words",
  until: (value2) => value2 === null || typeof value2 === "string" && isDay(value2) ? null : " is neither null nor a date such as 2027-03-31"
};
var loweredFault = (metrics) => {
  const checks = each(metrics, (value2) => mapFault(value2, LOWERED, Object.keys(LOWERED)));
  return (value2) => mapFault(value2, checks, []);
};
var COVER = { ...each(METRICS, ratioFault), lowered: loweredFault(METRICS) };
var coverFault = (value2) => mapFault(value2, COVER, []);
var OUTCOMES = ["passed", "failed", "errored", "skipped"];
var COUNT_KEYS = [...OUTCOMES, "flaky", "total"];
var COUNTS = { ...each([...COUNT_KEYS, "distinct"], countFault), lowered: loweredFault(["tests"]) };
var countsFault = (value2) => {
  const fault = mapFault(value2, COUNTS, COUNT_KEYS);
  if (fault !== null) return fault;
  const counts = value2;
  const sum2 = OUTCOMES.reduce((all, outcome) => all + counts[outcome], 0);
  return sum2 === counts.total ? null : ` has a total of ${counts.total}, but its outcomes add up to ${sum2}`;
};
var MODULE = { coverage: coverFault, tests: countsFault };
var moduleFault = (value2) => mapFault(value2, MODULE, []);
var SECTIONS = {
  files: { list: false, fault: coverFault },
  inputs: { list: true, fault: nameFault },
  kinds: { list: false, fault: countsFault },
  knownFailing: { list: true, fault: nameFault },
  modules: { list: false, fault: moduleFault },
  tests: { list: false, fault: countsFault }
};
var readBaseline = (text, path) => {
  const malformed = (message, line = null, hint2 = RENEW) => new Problem("baseline-malformed", message, { where: line === null ? path : `${path}:${line}`, hint: hint2 });
  if (text.length > MAX_TEXT) throw malformed("The baseline is larger than 64 MiB.");
  if (text.trim() === "") throw malformed("The baseline is empty.");
  const conflict = conflictLine(text);
  if (conflict !== null) {
    throw malformed("A merge left its conflict markers in the baseline.", conflict, RESOLVE);
  }
  const json = parse(text.replace(/^\uFEFF/, ""), malformed);
  if (!isMap(json)) throw malformed("The baseline is no JSON object.");
  if (isCount(json["version"]) && json["version"] > SNAPSHOT_VERSION) {
    const message = `The baseline has version ${json["version"]}; this program reads version ${SNAPSHOT_VERSION}.`;
    throw new Problem("baseline-version", message, { where: path, hint: "Use a newer Proofgate, the one that wrote it." });
  }
  if (json["version"] !== SNAPSHOT_VERSION) throw malformed("The baseline does not say that its version is 1.");
  const found = sectionFault(json);
  if (found !== null) throw malformed(found.message, lineOf(text, found));
  for (const record of Object.values(json)) if (isMap(record)) Object.setPrototypeOf(record, null);
  return json;
};
var parse = (text, malformed) => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const { message } = thrown;
    const [at, end] = [brokenAt(text, message), text.trimEnd().length];
    if (at !== null && at >= end) throw malformed("The baseline ends before its end.", lineAt(text, end));
    const said = message.replace(/, (\.\.\.)?"[^]*$| in JSON at position [^]*$/, "");
    throw malformed(`The baseline is not JSON: ${said}.`, at === null ? null : lineAt(text, at));
  }
};
var lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
var brokenAt = (text, message) => {
  if (message === "Unexpected end of JSON input") return text.length;
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== void 0) return Number(position);
  const around = /\.\.\."([^]*)"\.\.\. is not valid JSON$/.exec(message)?.[1];
  const at = around === void 0 ? -1 : text.indexOf(around);
  return at >= 0 && at === text.lastIndexOf(around) ? at + around.length / 2 : null;
};
var sectionFault = (json) => {
  const unknown = Object.keys(json).find((key) => key !== "version" && !Object.hasOwn(SECTIONS, key));
  if (unknown !== void 0) {
    return { section: unknown, entry: null, message: `The baseline has ${quote(unknown)}, which is unknown here.` };
  }
  for (const [section, { list, fault }] of Object.entries(SECTIONS)) {
    const value2 = json[section];
    if (list ? !Array.isArray(value2) : !isMap(value2)) {
      return { section, entry: null, message: `In the baseline, ${section} is no ${list ? "list" : "object"}.` };
    }
    const found = entryFault(section, value2, fault);
    if (found !== null) return found;
  }
  return null;
};
var entryFault = (section, entries, check) => {
  for (const [key, value2] of Object.entries(entries)) {
    const fault = key === "__proto__" ? " cannot be a name" : check(value2);
    if (fault === null) continue;
    const [entry2, shown] = Array.isArray(entries) ? [null, `entry ${Number(key) + 1}`] : [key, quote(key)];
    return { section, entry: entry2, message: `In the baseline, ${section} \u203A ${shown}${fault}.` };
  }
  return null;
};
var lineOf = (text, { section, entry: entry2 }) => {
  const start = text.indexOf(`
  ${JSON.stringify(section)}:`);
  if (start < 0 || entry2 === null) return start < 0 ? null : lineAt(text, start + 1);
  const at = text.indexOf(`
    ${JSON.stringify(entry2)}:`, start);
  return at < 0 ? null : lineAt(text, at + 1);
};

// src/steps/policy.ts
var CONFIG_PATHS = ["proofgate.yml", ".github/proofgate.yml"];
var BASELINE_PATH = ".proofgate/baseline.json";
var firstText = async (paths, read) => {
  for (const path of paths) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
};
var tried = async ({ problems }, step) => {
  try {
    return { text: await step, failed: false };
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return { text: null, failed: true };
  }
};
var versionsOf = async ({ paths, slug }, { reader, base, ledger }) => {
  const head = await tried(ledger, firstText(paths, (path) => reader.readText(path, slug)));
  const atBase = base === null ? { text: null, failed: false } : await tried(ledger, firstText(paths, (path) => reader.textAt(base, path)));
  return { head: head.text, base: atBase.text, headFailed: head.failed, baseFailed: atBase.failed };
};
var parse2 = async (text) => {
  if (text === null) return { settings: defaultSettings(), problems: [] };
  const { readConfig } = await import("./read-PINTZ7GD.js");
  return readConfig(text.text, text.path, RULES.map(({ id }) => id));
};
var namedMissing = (slug, what, path) => new Problem(slug, `The ${what} ${path} is not there.`, { where: path, hint: "Name a file that exists, or leave the option away." });
var atRef = (ref, { slug, message, where, hint: hint2 }) => new Problem(slug, message, { where: ref === null || where === null ? where ?? ref : `${where} at ${ref}`, hint: hint2 });
var PLACES = ["coverage", "tests", "paths"];
var placesMoved = (head, base) => PLACES.filter((key) => JSON.stringify(head[key]) !== JSON.stringify(base[key]));
var settingsOf = async ({ head, base }, ref, ledger) => {
  const { settings: own2, problems } = await parse2(head);
  ledger.problems.push(...problems);
  if (base === null) {
    if (ref !== null && head !== null) ledger.remarks.push(`${ref} has no configuration: the one of the head is used.`);
    return { settings: own2, places: own2.source };
  }
  const policy = await parse2(base);
  ledger.problems.push(...policy.problems.map((problem) => atRef(ref, problem)));
  if (head === null) return { settings: policy.settings, places: policy.settings.source };
  const moved = placesMoved(own2, policy.settings);
  if (head.text !== base.text) ledger.remarks.push(`${head.path} differs from ${ref ?? "the base"}: the base's is what judges.`);
  if (moved.length > 0) ledger.remarks.push(`Where reports lie comes from the head, and changed: ${moved.join(", ")}.`);
  const { coverage, tests, paths } = own2;
  return { settings: { ...policy.settings, coverage, tests, paths }, places: own2.source };
};
var snapshotOf = (file, ref, { problems }) => {
  try {
    return file && readBaseline(file.text, file.path);
  } catch (thrown) {
    problems.push(atRef(ref, asProblem(thrown)));
    return null;
  }
};
var baselineOf = ({ head, base }, request, ledger) => {
  const own2 = head?.text === base?.text ? null : snapshotOf(head, null, ledger);
  if (base !== null) {
    const snapshot = snapshotOf(base, request.base, ledger);
    return snapshot && { source: "base", ref: request.base, snapshot };
  }
  if (request.base !== null && head !== null) ledger.remarks.push(`${request.base} has no baseline: the one of the head is used.`);
  return own2 && { source: request.baseline === null ? "head" : "file", ref: null, snapshot: own2 };
};
async function readPolicy(reader, request) {
  const ledger = { problems: [], remarks: [] };
  const reading = { reader, base: request.base, ledger };
  const config = await versionsOf({ paths: request.config === null ? CONFIG_PATHS : [request.config], slug: "config-malformed" }, reading);
  const base = config.baseFailed ? null : request.base;
  const baseline = await versionsOf({ paths: [request.baseline ?? BASELINE_PATH], slug: "baseline-malformed" }, { ...reading, base });
  const isMissing = (named3, { head, headFailed }) => named3 !== null && head === null && !headFailed;
  if (isMissing(request.config, config)) ledger.problems.push(namedMissing("config-missing", "configuration", request.config));
  if (isMissing(request.baseline, baseline)) ledger.problems.push(namedMissing("baseline-missing", "baseline", request.baseline));
  return {
    ...await settingsOf(config, base, ledger),
    baseline: baselineOf(baseline, { ...request, base }, ledger),
    fromBase: config.base !== null,
    baseFailed: config.baseFailed || baseline.baseFailed,
    ...ledger
  };
}

// src/languages/language.ts
var inFolder = (path, folders) => {
  const segments = path.split("/");
  return segments.slice(0, -1).some((segment) => folders.includes(segment.toLowerCase()));
};
var stem = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};
var TEST_FOLDERS = ["test", "tests", "__tests__", "spec", "specs", "testing", "e2e", "__mocks__"];

// src/languages/c.ts
var c = {
  id: "c",
  extensions: [".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".ipp", ".m", ".mm"],
  comments: ["//", "/*", "*"],
  isTest: (path) => /_(unit)?tests?$|^test_|[a-z0-9]Tests?$/.test(stem(path)) || inFolder(path, TEST_FOLDERS)
};

// src/languages/dart.ts
var dart = {
  id: "dart",
  extensions: [".dart"],
  comments: ["//"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["test", "integration_test"])
};

// src/languages/dotnet.ts
var isTest = (path) => /(Test|Tests|Spec|Specs)$/.test(stem(path)) || /(^|\/)(tests?|[^/]*\.(Unit|Integration)?Tests?)\//i.test(path);
var language = (id, comment, ...extensions) => ({ id, extensions, comments: [comment], isTest });
var csharp = language("csharp", "//", ".cs");
var fsharp = language("fsharp", "//", ".fs");
var visualBasic = language("visual-basic", "'", ".vb");

// src/languages/elixir.ts
var elixir = {
  id: "elixir",
  extensions: [".ex", ".exs"],
  comments: ["#"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["test"])
};

// src/languages/go.ts
var go = {
  id: "go",
  extensions: [".go"],
  comments: ["//"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["testdata"])
};

// src/languages/javascript.ts
var javascript = {
  id: "javascript",
  extensions: [".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts", ".vue", ".svelte"],
  comments: ["//", "/*", "*"],
  isTest: (path) => /[.-](test|spec|cy|bench|stories|test-d)$/.test(stem(path)) || inFolder(path, [...TEST_FOLDERS, "cypress", "playwright"])
};

// src/languages/jvm.ts
var isTest2 = (path) => /(^|\/)src\/([a-z]+Test|test|it|integrationTest|testFixtures)\//.test(path) || /(Test|Tests|TestCase|IT|Spec)$/.test(stem(path));
var language2 = (id, ...extensions) => ({ id, extensions, comments: ["//", "/*", "*"], isTest: isTest2 });
var java = language2("java", ".java");
var kotlin = language2("kotlin", ".kt");
var groovy = language2("groovy", ".groovy");
var scala = language2("scala", ".scala");

// src/languages/lua.ts
var lua = {
  id: "lua",
  extensions: [".lua"],
  comments: ["--"],
  isTest: (path) => stem(path).endsWith("_spec") || inFolder(path, TEST_FOLDERS)
};

// src/languages/php.ts
var php = {
  id: "php",
  extensions: [".php"],
  comments: ["//", "#", "/*", "*"],
  isTest: (path) => /(Test|TestCase)$/.test(stem(path)) || inFolder(path, TEST_FOLDERS)
};

// src/languages/python.ts
var python = {
  id: "python",
  extensions: [".py", ".pyx"],
  comments: ["#"],
  isTest: (path) => /^test_|_test$|^conftest$|^tests$/.test(stem(path)) || inFolder(path, TEST_FOLDERS)
};

// src/languages/ruby.ts
var ruby = {
  id: "ruby",
  extensions: [".rb"],
  comments: ["#"],
  isTest: (path) => /_spec$|_test$|^test_|^(spec|test|rails)_helper$/.test(stem(path)) || inFolder(path, TEST_FOLDERS)
};

// src/languages/rust.ts
var rust = {
  id: "rust",
  extensions: [".rs"],
  comments: ["//"],
  isTest: (path) => stem(path) === "tests" || inFolder(path, ["tests", "benches", "examples"])
};

// src/languages/swift.ts
var swift = {
  id: "swift",
  extensions: [".swift"],
  comments: ["//"],
  isTest: (path) => /Tests?$/.test(stem(path)) || /(^|\/)Tests\/|(^|\/)[^/]*Tests\//.test(path)
};

// src/languages/index.ts
var LANGUAGES = [
  python,
  javascript,
  go,
  java,
  kotlin,
  groovy,
  scala,
  php,
  ruby,
  rust,
  csharp,
  fsharp,
  visualBasic,
  c,
  swift,
  elixir,
  dart,
  lua
];

// src/languages/survey.ts
var languageFinder = (languages) => {
  const byExtension = new Map(languages.flatMap((language3) => language3.extensions.map((extension) => [extension, language3])));
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    if (/\.d\.[cm]?ts$|\.min\.[cm]?js$/.test(name)) return null;
    return byExtension.get(name.slice(name.lastIndexOf("."))) ?? null;
  };
};
var countNonBlank = (text) => {
  let count = 0;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 === 10) blank = true;
    else if (blank && code2 > 32) {
      blank = false;
      count++;
    }
  }
  return count;
};
var codeLines = (text, language3, asked) => {
  const lines = text.split("\n");
  return [...asked].filter((number) => {
    const line = lines[number - 1]?.trim() ?? "";
    return /[\p{L}\p{N}]/u.test(line) && !language3.comments.some((comment) => line.startsWith(comment));
  });
};
var survey = (tree, languages, read) => {
  const languageOf = languageFinder(languages);
  const sources = [];
  for (const path of tree) {
    const language3 = languageOf(path);
    const text = language3 && read(path);
    if (language3 && text !== null) {
      sources.push({ path, language: language3.id, test: language3.isTest(path), nonBlank: countNonBlank(text) });
    }
  }
  return sources;
};

// src/normalise/clean.ts
var ABSOLUTE = /^(?:[A-Za-z]:)?\//;
var isAbsolute2 = (path) => ABSOLUTE.test(path);
var UNRESOLVED = /(?:^|\/)\.{1,2}(?:\/|$)|\/\/|.\/$/;
var squash = (path) => {
  if (!UNRESOLVED.test(path)) return path;
  const start = ABSOLUTE.exec(path)?.[0] ?? "";
  const kept = [];
  for (const segment of path.slice(start.length).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (start === "") kept.push(segment);
  }
  return start + kept.join("/");
};
var join2 = (folder, path) => folder === "" || isAbsolute2(path) ? path : squash(`${folder}/${path}`);
var withoutAscent = (path) => path.replace(/^(?:\.\.\/)+/, "");
var within = (folder, path) => {
  if (folder === "") return path;
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path === folder ? "" : null;
};
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
var foldersAbove = (path) => {
  const folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ""];
};
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var WEBPACK = /^(?:.*\/)?webpack(?:-internal)?:\/+/;
var SCHEME = /^([A-Za-z][\w+.-]+):(?:\/\/([^/]*))?\//;
var VITE_OUTSIDE = /^\/?@fs\/+/;
var BUNDLER_CONTEXT = /^.*?\/\.\//;
var fromLocalUrl = (rest) => /^[A-Za-z]:\//.test(rest) ? rest : `/${rest}`;
var fromUrl = (text) => {
  const webpack = WEBPACK.exec(text);
  if (webpack) return decoded(text.slice(webpack[0].length).replace(BUNDLER_CONTEXT, ""));
  const scheme = SCHEME.exec(text);
  const [name, host, rest] = scheme ? [scheme[1], scheme[2] ?? "", text.slice(scheme[0].length)] : [null, "", text];
  if (name === "file") return host === "" || host === "localhost" ? fromLocalUrl(decoded(rest)) : decoded(`/${host}/${rest}`);
  if (VITE_OUTSIDE.test(rest)) return fromLocalUrl(decoded(rest.replace(VITE_OUTSIDE, "")));
  if (name === null) return null;
  const served = name === "http" || name === "https" ? rest : `${host}/${rest}`.replace(BUNDLER_CONTEXT, "");
  return decoded(withoutRoot(served));
};
var withoutRoot = (path) => path.replace(/^\/+/, "");
var withoutQuery = (path) => {
  const at = path.indexOf("?");
  return at > 0 ? path.slice(0, at) : path;
};
var clean2 = (text) => {
  const slashed = text.trim().normalize("NFC").replaceAll("\\", "/").replace(/^\/\/\?\//, "");
  const plain2 = withoutQuery(slashed);
  return squash((/:\/|@fs\//.test(plain2) ? fromUrl(plain2) : null) ?? plain2).replace(/^[a-z]:\//, (drive) => drive.toUpperCase());
};

// src/normalise/globs.ts
var import_micromatch2 = __toESM(require_micromatch(), 1);
var meant = (glob) => glob.replace(/^\.\//, "").replace(/\/$/, "/**");
var holder2 = (globs) => {
  if (globs.length === 0) return () => false;
  const literal = new Set(globs);
  const pattern = new RegExp(globs.map((glob) => import_micromatch2.default.makeRe(meant(glob), { dot: true }).source).join("|"));
  return (path) => pattern.test(path) || literal.has(path);
};

// src/normalise/suffix.ts
var LIBRARIES = new RegExp(`(?:^|/)(?:${[
  "node_modules",
  "bower_components",
  "site-packages",
  "dist-packages",
  "\\.venv",
  "\\.tox",
  "\\.nox",
  "vendor/bundle",
  "\\.cargo/registry",
  "\\.cargo/git",
  "rustlib/src",
  "rustc/[0-9a-f]{40}",
  "go/pkg/mod",
  "\\.m2/repository",
  "\\.gradle/caches",
  "\\.nuget/packages"
].join("|")})/`);
var MAX_DEPTH = 64;
var placesOf = (table2, homes, folder) => {
  const segments = folder === "" ? [] : folder.split("/");
  const places = [];
  for (let cut = Math.max(0, segments.length - MAX_DEPTH); cut <= segments.length; cut++) {
    const rest = segments.slice(cut).join("/");
    const prefix = segments.slice(0, cut).map((segment) => `${segment}/`).join("");
    if (LIBRARIES.test(prefix)) continue;
    for (const home of homes) {
      const tracked = home === "" || rest === "" ? home + rest : `${home}/${rest}`;
      if (table2.hasFolder(tracked)) {
        places.push({ folder: tracked, segments: segments.length - cut + 1, prefix: `${prefix} ${home}`.toLowerCase() });
      }
    }
  }
  return places;
};
var suffixFinder = (table2, homes) => {
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const at = path.lastIndexOf("/");
    const [folder, name] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
    const places = known2.get(folder) ?? placesOf(table2, homes, folder);
    known2.set(folder, places);
    let best = null;
    let found = null;
    for (const place of places) {
      if (best !== null && place.segments < best.segments) break;
      const file = table2.find(place.folder === "" ? name : `${place.folder}/${name}`);
      if (file === null || file === found) continue;
      if (found !== null) return { kind: "several", candidates: [found, file] };
      [best, found] = [place, file];
    }
    if (best === null || found === null) return null;
    return { kind: "suffix", path: found, segments: best.segments, prefix: best.prefix, relative: !isAbsolute2(path) };
  };
};

// src/normalise/paths.ts
var MAX_PATH = 4096;
var MAX_CANDIDATES = 5;
var NO_MATCH = { path: null, why: "no match", candidates: [] };
var rewritten = (path, { strip, add }) => {
  for (const prefix of strip) {
    const rest = within(prefix, path);
    if (rest !== null) return join2(add, rest.replace(/^\//, ""));
  }
  return null;
};
var nearestEnding = (table2, path, folders) => {
  const files2 = table2.endingWith(path);
  if (files2.length < 2) return files2;
  for (const folder of folders) {
    const exact = table2.find(join2(folder, path));
    if (exact !== null) return [exact];
    const inside = files2.filter((file) => within(folder, table2.spell(file)) !== null);
    if (inside.length > 0) return inside;
  }
  return files2;
};
var foldersOfReport = (report) => {
  const path = clean2(report);
  return isAbsolute2(path) || path.startsWith("../") ? [""] : foldersAbove(path);
};
var sure = (found) => found && { kind: "sure", path: found };
var located = (by, fit2) => fit2 && { by, fit: fit2 };
var united = (fits) => {
  const known2 = fits.filter((fit2) => fit2 !== null);
  const files2 = new Set(known2.flatMap((fit2) => fit2.kind === "several" ? fit2.candidates : [fit2.path]));
  return files2.size > 1 ? { kind: "several", candidates: [...files2].sort(byText) } : known2[0] ?? null;
};
var byYield = (table2, folders, paths) => {
  if (folders.length < 2) return folders;
  const relative2 = paths.filter((path) => !isAbsolute2(path));
  return ["", ...folders.slice(0, -1)].map((folder) => ({ folder, found: relative2.filter((path) => table2.find(join2(folder, path)) !== null).length })).sort((a, b) => b.found - a.found).map(({ folder }) => folder);
};
var locator = (table2, { root, bases, folders }, paths) => {
  const homes = byYield(table2, folders, paths);
  const bySuffix = suffixFinder(table2, folders);
  const inside = (path) => isAbsolute2(path) ? root === "" ? null : within(root, path) : path;
  const fromBases = (path) => {
    const joined = bases.map((base) => join2(base, path));
    const places = joined.map(inside);
    return united(places.map((place) => place === null ? null : sure(table2.find(place)))) ?? united(joined.map((one, index) => places[index] === null ? bySuffix(one) : null));
  };
  const fromHomes = (path) => {
    for (const home of homes) {
      const found = table2.find(join2(home, path));
      if (found !== null) return sure(found);
    }
    return null;
  };
  const byEnding = (path) => {
    const found = nearestEnding(table2, path, folders);
    return found.length > 1 ? { kind: "several", candidates: found } : sure(found[0] ?? null);
  };
  return (path) => {
    const place = inside(path);
    const end = withoutAscent(place ?? path);
    if (isAbsolute2(path)) {
      return located("place", place === null ? null : sure(table2.find(place))) ?? located("suffix", bySuffix(end));
    }
    return located("base", fromBases(path)) ?? located("place", fromHomes(path)) ?? located("ending", byEnding(end)) ?? located("suffix", bySuffix(end));
  };
};
var locateAll = (table2, { root, bases, folders }, paths) => {
  const spelled = paths.map(table2.spell);
  const starts = { root: table2.spell(root), bases: bases.map(table2.spell), folders: folders.map(table2.spell) };
  return spelled.map(locator(table2, starts, spelled));
};
var NO_EVIDENCE = { sure: false, based: false, prefixes: /* @__PURE__ */ new Set(), contested: /* @__PURE__ */ new Set() };
var weigh = (all, known2) => {
  const prefixes = new Set(known2.prefixes);
  const claims = /* @__PURE__ */ new Map();
  const contested = /* @__PURE__ */ new Set();
  for (const fit2 of all.map((one) => one?.fit)) {
    if (fit2?.kind !== "suffix") continue;
    if (fit2.segments > 1) prefixes.add(fit2.prefix);
    else if ((claims.get(fit2.path) ?? fit2.prefix) !== fit2.prefix) contested.add(fit2.path);
    else claims.set(fit2.path, fit2.prefix);
  }
  return {
    sure: known2.sure || all.some((one) => one?.fit.kind === "sure"),
    based: known2.based || all.some((one) => one?.by === "base"),
    prefixes,
    contested
  };
};
var settled = (one, { sure: others, based, prefixes, contested }) => {
  if (one === null || based && one.by === "ending") return NO_MATCH;
  const { fit: fit2 } = one;
  if (fit2.kind === "several") return { path: null, why: "ambiguous", candidates: fit2.candidates.slice(0, MAX_CANDIDATES) };
  if (fit2.kind === "sure") return { path: fit2.path };
  if (fit2.relative && others) return NO_MATCH;
  if (fit2.segments > 1 || prefixes.has(fit2.prefix)) return { path: fit2.path };
  if (others || prefixes.size > 0) return NO_MATCH;
  return contested.has(fit2.path) ? { path: null, why: "ambiguous", candidates: [fit2.path] } : { path: fit2.path };
};
var ruled = (table2, path, { strip, add }) => {
  const mine = rewritten(path, { strip, add });
  if (mine !== null) return { path: mine, found: table2.find(mine) };
  return { path, found: strip.length === 0 && add !== "" && !isAbsolute2(path) ? table2.find(join2(add, path)) : null };
};
var resolvePaths = (index, { root, strip, add }, report) => {
  const rules = { strip: strip.map(clean2), add: clean2(add) };
  const resolutions = /* @__PURE__ */ new Map();
  let open = [];
  for (const raw of new Set(report.paths)) {
    const { path, found } = raw.length > MAX_PATH ? { path: "", found: null } : ruled(index.exact, clean2(raw), rules);
    resolutions.set(raw, found === null ? NO_MATCH : { path: found });
    if (found === null && path !== "") open.push({ raw, path });
  }
  const bases = new Set(report.bases.map(clean2).map((base) => rewritten(base, rules) ?? base));
  const starts = { root: clean2(root), bases: [...bases], folders: foldersOfReport(report.report) };
  let evidence = NO_EVIDENCE;
  for (const tableOf2 of [() => index.exact, index.folded]) {
    if (open.length === 0) break;
    const found = locateAll(tableOf2(), starts, open.map(({ path }) => path));
    evidence = weigh(found, evidence);
    open = open.filter(({ raw }, at) => {
      const resolution = settled(found[at], evidence);
      resolutions.set(raw, resolution);
      return resolution.path === null && resolution.why === "no match";
    });
  }
  return resolutions;
};

// src/normalise/rewrite.ts
var SAMPLE = 500;
var MAX_NAMESAKES = 16;
var MAX_TRIED = 8;
var MAX_NAMED = 3;
var rewritesOf = (table2, path) => {
  const segments = path.split("/");
  let best = [];
  for (let cut = segments.length - 1; cut >= 0; cut--) {
    const end = segments.slice(cut).join("/");
    const files2 = end === "" ? [] : table2.endingWith(end);
    if (files2.length === 0) break;
    if (files2.length > MAX_NAMESAKES) continue;
    best = files2.map((file) => ({ strip: path.slice(0, path.length - end.length), add: file.slice(0, file.length - end.length) }));
  }
  return best;
};
var yieldOf = (table2, paths, { strip, add }) => {
  const rules = { strip: [clean2(strip)], add: clean2(add) };
  return paths.filter((path) => table2.find(rewritten(path, rules) ?? "") !== null).length;
};
var askedFor = (table2, paths) => {
  const votes = /* @__PURE__ */ new Map();
  for (const rewrite of paths.flatMap((path) => rewritesOf(table2, path))) {
    const key = JSON.stringify([rewrite.strip, rewrite.add]);
    const vote = votes.get(key) ?? { rewrite, count: 0 };
    vote.count++;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.count - a.count).slice(0, MAX_TRIED).map(({ rewrite }) => rewrite);
};
var guess = (table2, paths) => {
  const [first, second] = askedFor(table2, paths).map((rewrite) => ({ rewrite, found: yieldOf(table2, paths, rewrite) })).sort((a, b) => b.found - a.found);
  if (!first || first.found * 2 <= paths.length || first.found === second?.found) return null;
  return first.rewrite;
};
var lineFor = ({ strip, add }) => {
  const parts = [...strip === "" ? [] : [`strip: [${JSON.stringify(strip)}]`], ...add === "" ? [] : [`add: ${JSON.stringify(add)}`]];
  return `paths: { ${parts.join(", ")} }`;
};
var extensionOf = (path) => /\.\w+$/.exec(path)?.[0] ?? "/";
var startedPaths = ({ coverage, bases }) => {
  const base = bases.map(clean2).find(isAbsolute2) ?? "";
  return coverage.files.map(({ path }) => join2(base, clean2(path)));
};
var named2 = (reports) => {
  const names = reports.slice(0, MAX_NAMED).join(", ");
  return reports.length > MAX_NAMED ? `${names} and ${reports.length - MAX_NAMED} more` : names;
};
var unresolvedProblem = (lost, index, tree) => {
  const [paths, reports] = [[...lost.paths].sort(byText), [...lost.reports].sort(byText)];
  const rewrite = guess(index.exact, paths.slice(0, SAMPLE));
  const example = paths[0] ?? "";
  const ours = tree.find((path) => path.endsWith(extensionOf(example))) ?? tree[0];
  const message = paths.length === 1 ? `The only path in ${named2(reports)} fits no file of the repository: ${example}.` : `None of the ${paths.length} paths in ${named2(reports)} fits a file of the repository: ${example}, for example.`;
  return new Problem("paths-unresolved", message, {
    where: reports[0],
    hint: rewrite ? `Add ${lineFor(rewrite)} to the configuration.` : `The reports say ${example}${ours === void 0 ? "" : `, the repository ${ours}`}: say with paths: { strip: [\u2026], add: \u2026 } in the configuration how the one becomes the other.`
  });
};

// src/normalise/tree.ts
var MAX_ENDINGS = 256;
var backwards = (path) => `${path.split("/").reverse().join("/")}/`;
var lowerBound = (sorted, text) => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if (sorted[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
};
var lazily = (make) => {
  let made = null;
  return () => (made ??= { value: make() }).value;
};
var foldersOf = (paths) => {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths) {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
};
var tableOf = (tree, spell) => {
  const files2 = /* @__PURE__ */ new Map();
  for (const path of tree) {
    const spelled = spell(path);
    files2.set(spelled, files2.has(spelled) ? null : path);
  }
  const folders = lazily(() => foldersOf(files2.keys()));
  const endings = lazily(() => [...files2.keys()].map(backwards).sort());
  const endingWith = (path) => {
    const [sorted, ending, found] = [endings(), backwards(path), []];
    for (let at = lowerBound(sorted, ending); sorted[at]?.startsWith(ending) && found.length < MAX_ENDINGS; at++) {
      const file = files2.get(backwards(sorted[at].slice(0, -1)).slice(0, -1));
      if (file) found.push(file);
    }
    return found.sort(byText);
  };
  return { spell, find: (path) => files2.get(path) ?? null, hasFolder: (folder) => folders().has(folder), endingWith };
};
var indexTree = (tree) => ({
  exact: tableOf(tree, (path) => path.normalize("NFC")),
  folded: lazily(() => tableOf(tree, (path) => path.normalize("NFC").toLowerCase()))
});

// src/normalise/merge.ts
var MAX_UNRESOLVED = 1e3;
var rename = (report, { index, rules, excluded }) => {
  const { path: name, bases, coverage } = report;
  const resolutions = resolvePaths(index, rules, { report: name, bases, paths: coverage.files.map(({ path }) => path) });
  const files2 = coverage.files.flatMap((file) => {
    const { path } = resolutions.get(file.path);
    return path === null || excluded(path) ? [] : [{ ...file, path }];
  });
  const unresolved = [...resolutions].flatMap(([path, resolution]) => resolution.path !== null || excluded(clean2(path).replace(/^\//, "")) ? [] : [{ ...resolution, path, report: name }]);
  const fits = [...resolutions.values()].some(({ path }) => path !== null);
  return { coverage: { ...coverage, files: files2 }, fits, unresolved };
};
var startMerging = (ground) => ({ ground, union: newUnion(), unresolved: [], lost: { paths: /* @__PURE__ */ new Set(), reports: [] } });
var inOrder = (unresolved) => [...unresolved].sort(byKeys((one) => one.path, (one) => one.report)).slice(0, MAX_UNRESOLVED);
var groundOf = (settings, tree, root) => ({ tree, index: indexTree(tree), rules: { ...settings.paths, root }, excluded: holder2(settings.exclude) });
var mergeReport = (merging, report) => {
  const { coverage, fits, unresolved } = rename(report, merging.ground);
  addCoverage(merging.union, coverage);
  merging.unresolved = merging.unresolved.concat(unresolved);
  if (merging.unresolved.length > 2 * MAX_UNRESOLVED) merging.unresolved = inOrder(merging.unresolved);
  if (fits) merging.lost = null;
  if (merging.lost === null || report.coverage.files.length === 0) return;
  merging.lost.reports.push(report.path);
  for (const path of startedPaths(report)) merging.lost.paths.add(path);
};
var endMerging = ({ ground, union, unresolved, lost }) => ({
  coverage: unionOf(union),
  unresolved: inOrder(unresolved),
  problems: lost !== null && unresolved.length > 0 ? [unresolvedProblem(lost, ground.index, ground.tree)] : []
});

// src/normalise/measure.ts
var filesOf = (coverage, sources, { moduleOf }) => {
  const rowsOf = new Map(coverage.files.map((file) => [file.path, file]));
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  return [.../* @__PURE__ */ new Set([...rowsOf.keys(), ...sourceOf.keys()])].sort(byText).map((path) => {
    const [rows, source] = [rowsOf.get(path) ?? null, sourceOf.get(path)];
    return {
      path,
      rows,
      module: moduleOf(path),
      test: source?.test ?? false,
      language: source?.language ?? null,
      nonBlank: source?.nonBlank ?? 0,
      cover: rows && coverOf(coverage, rows)
    };
  });
};
var sumCovers = (covers) => {
  let sum2 = null;
  for (const cover of covers) {
    if (cover === null) continue;
    sum2 = sum2 === null ? cover : {
      files: sum2.files + cover.files,
      lines: plusKnown(sum2.lines, cover.lines),
      branches: plusKnown(sum2.branches, cover.branches),
      functions: plusKnown(sum2.functions, cover.functions)
    };
  }
  return sum2;
};
var codeOf = (files2) => {
  const code2 = { files: 0, lines: 0, testFiles: 0, testLines: 0 };
  for (const { language: language3, test, nonBlank } of files2) {
    if (language3 === null) continue;
    code2[test ? "testFiles" : "files"]++;
    code2[test ? "testLines" : "lines"] += nonBlank;
  }
  return code2;
};
var grouped = (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item2 of items) {
    const known2 = groups.get(keyOf(item2));
    if (known2) known2.push(item2);
    else groups.set(keyOf(item2), [item2]);
  }
  return groups;
};
var counter = ({ testReports }) => (cases) => countCases(cases, cases.some(({ report }) => testReports.get(report)));
var OTHER_MODULE = { name: OTHER, paths: [], tests: [], target: {}, priority: "medium", deprecated: false };
var totalsOf = (measured2, { isDeprecated: isDeprecated2 }) => ({
  coverage: sumCovers(measured2.files.filter(({ module }) => !isDeprecated2(module)).map(({ cover }) => cover)),
  tests: measured2.testReports.size === 0 ? null : counter(measured2)(measured2.cases),
  code: codeOf(measured2.files)
});
var modulesOf = (measured2) => {
  const [files2, cases] = [grouped(measured2.files, ({ module }) => module), grouped(measured2.cases, ({ module }) => module)];
  const { modules: modules2 } = measured2.settings;
  const other = (files2.has(OTHER) || cases.has(OTHER)) && !modules2.some(({ name }) => name === OTHER) ? [OTHER_MODULE] : [];
  return [...modules2, ...other].map((settings) => {
    const mine = files2.get(settings.name) ?? [];
    return {
      name: settings.name,
      settings,
      coverage: sumCovers(mine.map(({ cover }) => cover)),
      tests: measured2.testReports.size === 0 ? null : counter(measured2)(cases.get(settings.name) ?? []),
      code: codeOf(mine)
    };
  });
};
var kindsOf = (measured2, tree, { kindOf }) => {
  const cases = grouped(measured2.cases, ({ kind }) => kind);
  const tests = measured2.files.filter(({ test }) => test).map(({ path }) => path);
  return measured2.settings.kinds.map((settings) => {
    const { name, configured } = settings;
    const [mine, holds] = [cases.get(name), holder2(settings.tests)];
    return {
      name,
      settings,
      present: configured ? tree.some(holds) : tests.some((path) => holds(path) && kindOf(path) === name),
      tests: mine ? counter(measured2)(mine) : NO_TESTS
    };
  });
};

// src/normalise/identity.ts
import { createHash } from "node:crypto";
var CHANGING = [
  [/\b0x[0-9a-f]+\b/gi, "0x\u2026"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z\b|[+-]\d{2}:?\d{2}\b)?/g, "<time>"],
  [/\b(?:19|20)\d{6}T?\d{6}Z?\b/g, "<time>"]
];
var MAX_LENGTH = 300;
var DIGEST_LENGTH = 16;
var bounded = (text) => {
  if (text.length <= MAX_LENGTH) return text;
  const digest = createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LENGTH);
  return `${text.slice(0, MAX_LENGTH - DIGEST_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}#${digest}`;
};
var steadyFor = (root) => {
  const roots = root.length > 1 ? [root, root.replaceAll("/", "\\"), root.replaceAll("\\", "/")] : [];
  return (text) => {
    const local = roots.reduce((rest, prefix) => rest.replaceAll(`${prefix}/`, "").replaceAll(`${prefix}\\`, ""), text);
    const steady = /\d/.test(local) ? CHANGING.reduce((rest, [pattern, by]) => rest.replace(pattern, by), local) : local;
    return steady.replace(/\s+/g, " ").trim();
  };
};
var identityOf = (parts, steady) => bounded(parts.map((part) => part === null ? "" : steady(part)).filter((part) => part !== "").join(" \u203A "));

// src/normalise/snapshot.ts
var SUITE2 = "suite:";
var entryKeyOf = ({ file, suite, report }, steady) => file ?? SUITE2 + identityOf([suite === "" ? report : suite], steady);
var isSuiteKey = (key) => key.startsWith(SUITE2);
var sortedRecord = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => byText(a, b)));
var coverEntry = ({ lines, branches, functions }) => ({ ...lines && { lines }, ...branches && { branches }, ...functions && { functions } });
var countEntry = ({ total, passed, failed: failed2, errored, skipped, flaky }) => ({ total, passed, failed: failed2, errored, skipped, flaky });
var testEntry = (cases) => {
  const distinct2 = new Set(cases.map(({ identity }) => identity)).size;
  return { ...countEntry(countCases(cases, true)), ...distinct2 < cases.length && { distinct: distinct2 } };
};
var failing2 = ({ outcome }) => outcome === "failed" || outcome === "errored";
var snapshotOf2 = ({ reports, files: files2, cases, modules: modules2, kinds: kinds2 }, steady) => {
  const moduleEntry = ({ coverage, tests }) => ({
    ...coverage && { coverage: coverEntry(coverage) },
    ...tests && tests.total > 0 && { tests: countEntry(tests) }
  });
  return {
    version: SNAPSHOT_VERSION,
    inputs: [...new Set(reports.map(({ path }) => path))].sort(byText),
    modules: sortedRecord(modules2.map((module) => [module.name, moduleEntry(module)]).filter(([, entry2]) => entry2.coverage !== void 0 || entry2.tests !== void 0)),
    kinds: sortedRecord(kinds2.filter(({ tests }) => tests.total > 0).map(({ name, tests }) => [name, countEntry(tests)])),
    files: sortedRecord(files2.flatMap(({ path, cover }) => cover ? [[path, coverEntry(cover)]] : [])),
    tests: sortedRecord([...grouped(cases, (one) => entryKeyOf(one, steady))].map(([key, some]) => [key, testEntry(some)])),
    knownFailing: [...new Set(cases.filter(failing2).map(({ identity }) => identity))].sort(byText)
  };
};

// src/normalise/before.ts
var coverOf2 = ({ lines, branches, functions }) => ({ files: 1, lines: lines ?? null, branches: branches ?? null, functions: functions ?? null });
var countOf = ({ total, passed, failed: failed2, errored, skipped, flaky }) => ({ total, passed, failed: failed2, errored, skipped, flaky, flakyKnown: flaky > 0, seconds: 0 });
var sumCounts = (entries) => entries.map(countOf).reduce(plusTests, NO_TESTS);
var suiteModules = ({ cases, steady }) => {
  const modules2 = /* @__PURE__ */ new Map();
  for (const one of cases) {
    if (one.file !== null) continue;
    const key = entryKeyOf(one, steady);
    modules2.set(key, (modules2.get(key) ?? one.module) === one.module ? one.module : OTHER);
  }
  return modules2;
};
var beforeOf = ({ source, ref, snapshot }, present) => {
  const { division, moduleNames } = present;
  const ofSuites = suiteModules(present);
  const files2 = Object.entries(snapshot.files).filter(([path]) => !division.excluded(path)).map(([path, entry2]) => ({ module: division.moduleOf(path), cover: coverOf2(entry2) }));
  const tests = Object.entries(snapshot.tests).map(([key, entry2]) => ({ module: isSuiteKey(key) ? ofSuites.get(key) ?? OTHER : division.moduleOfTest(key), entry: entry2 }));
  const [filesOf2, testsOf] = [grouped(files2, ({ module }) => module), grouped(tests, ({ module }) => module)];
  const names = [.../* @__PURE__ */ new Set([...moduleNames, ...filesOf2.has(OTHER) || testsOf.has(OTHER) ? [OTHER] : []])];
  const counted3 = (some) => tests.length === 0 ? null : sumCounts(some.map(({ entry: entry2 }) => entry2));
  return {
    source,
    ref,
    snapshot,
    totals: {
      coverage: sumCovers(files2.filter(({ module }) => !division.isDeprecated(module)).map(({ cover }) => cover)),
      tests: counted3(tests)
    },
    modules: Object.fromEntries(names.map((name) => [name, {
      coverage: sumCovers((filesOf2.get(name) ?? []).map(({ cover }) => cover)),
      tests: counted3([...testsOf.get(name) ?? []])
    }])),
    kinds: Object.fromEntries(Object.entries(snapshot.kinds).map(([name, entry2]) => [name, countOf(entry2)]))
  };
};

// src/normalise/class-files.ts
var EXTENSIONS = [".java", ".kt", ".groovy", ".scala", ".py", ".rb", ".php", ".cs", ".fs", ".vb", ".swift", ".exs", ".rs"];
var DOTTED = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;
var AFTER_CLASS = /[$+([].*$/s;
var ELIXIR = "Elixir.";
var MAX_NAME = 300;
var underscored = (name) => name.replace(new RegExp("([\\p{Lu}\\d]+)(\\p{Lu}\\p{Ll})", "gu"), "$1_$2").replace(new RegExp("([\\p{Ll}\\d])(\\p{Lu})", "gu"), "$1_$2").toLowerCase();
var lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var plainOf = (name) => name.replace(AFTER_CLASS, "").replaceAll("\\", ".");
var guessesOf = (plain2) => {
  if (plain2.length > MAX_NAME) return [];
  if (plain2.includes("::")) {
    const [, ...rest] = plain2.split("::");
    const rust2 = `tests/${rest.join("/").replace(/^tests\//, "")}`;
    const ruby2 = plain2.split("::").map(underscored).join("/");
    return [{ path: rust2, extensions: [".rs"] }, { path: `${rust2}/main`, extensions: [".rs"] }, { path: ruby2, extensions: [".rb"] }];
  }
  if (!DOTTED.test(plain2)) return [];
  if (plain2.startsWith(ELIXIR)) {
    const path = plain2.slice(ELIXIR.length).split(".").map(underscored).join("/");
    return [path, lastOf(path)].map((one) => ({ path: one, extensions: [".exs"] }));
  }
  const segments = plain2.split(".");
  const prefixes = segments.map((_, index) => segments.slice(0, segments.length - index).join("/"));
  const last = segments.at(-1);
  const extensions = EXTENSIONS.filter((extension) => extension !== ".exs" && extension !== ".rs");
  return [...prefixes, ...new RegExp("^\\p{Lu}", "u").test(last) ? [last] : []].map((path) => ({ path, extensions }));
};
var classFinder = (table2, sources) => {
  const tests = new Set(sources.filter(({ test }) => test).map(({ path }) => path));
  const present = new Set(sources.map(({ path }) => path.slice(path.lastIndexOf("."))));
  const search2 = (plain2, folders) => {
    for (const { path, extensions } of guessesOf(plain2)) {
      for (const extension of extensions.filter((one) => present.has(one))) {
        const files2 = nearestEnding(table2, table2.spell(path + extension), folders);
        const inTests = files2.filter((file) => tests.has(file));
        const found = inTests.length > 0 || !path.includes("/") ? inTests : files2;
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  return (folders) => {
    const known2 = /* @__PURE__ */ new Map();
    return (name) => {
      const plain2 = plainOf(name);
      const found = known2.get(plain2) ?? search2(plain2, folders);
      known2.set(plain2, found);
      return found;
    };
  };
};

// src/normalise/case-files.ts
var SUITE_SEPARATOR = " \u203A ";
var MAX_NAME2 = 500;
var GO_TEST = "_test.go";
var SOME_FILE = "_";
var WITH_DOMAIN = /^[\w-]+(?:\.[\w-]+)+\//;
var WITH_PLACE = /^(.+?)(?:::.*|:(\d+)(?::\d+)?)$/s;
var placeOf3 = (text) => {
  const place = WITH_PLACE.exec(text);
  return place ? { path: place[1], line: place[2] === void 0 ? null : Number(place[2]) } : { path: text, line: null };
};
var labelsOf = ({ classname, suite }) => [classname ?? "", ...suite.split(SUITE_SEPARATOR).reverse()].filter((label) => label !== "");
var QUALIFIED = /^([^\s([]+)\.[^\s.([]+/;
var PATH_LIKE = /[\\/]|\.\w{1,5}$/;
var isPathLike = (text) => PATH_LIKE.test(text);
var pathsIn = (text) => !/[\\/]/.test(text) ? [] : text.slice(0, MAX_NAME2).split(/[\s"'`()[\]{}<>,;|]+/).map((word) => placeOf3(word).path).filter((word) => /[\\/].*\.\w{1,5}$/.test(word));
var goPackages = (sources) => {
  const files2 = /* @__PURE__ */ new Map();
  for (const { path } of sources) {
    if (!path.endsWith(GO_TEST)) continue;
    const [folder, known2] = [folderOf(path), files2.get(folderOf(path))];
    if (known2) known2.push(path);
    else files2.set(folder, [path]);
  }
  const inFolders = [...files2.keys()].map((folder) => folder === "" ? SOME_FILE : `${folder}/${SOME_FILE}`);
  return { index: indexTree(inFolders), files: files2 };
};
var cluesOf = (report, { ground, go: go2, classesNear }) => {
  const [attributes, labels, names] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const one of report.cases) {
    for (const file of [one.file, one.suiteFile]) if (file !== null) attributes.add(placeOf3(file).path);
    for (const label of labelsOf(one)) labels.add(label);
    for (const path of pathsIn(one.name)) names.add(path);
  }
  const resolve3 = (index, paths) => resolvePaths(index, ground.rules, { report: report.path, bases: [], paths: [...paths] });
  const said = [...labels];
  const ofGo = report.format.startsWith("go");
  const packages = go2.files.size === 0 ? [] : said.filter((label) => /^\S+\/\S+$/.test(label) || ofGo);
  return {
    attributes: resolve3(ground.index, attributes),
    labels: resolve3(ground.index, /* @__PURE__ */ new Set([...said.filter(isPathLike), ...said.flatMap(pathsIn)])),
    names: resolve3(ground.index, names),
    packages: resolve3(go2.index, packages.map((label) => `${label}/${SOME_FILE}`)),
    classes: classesNear(foldersOfReport(report.path)),
    ofGo
  };
};
var fileOf = (resolutions, text) => {
  const path = resolutions.get(text)?.path ?? null;
  return path === null ? [] : [path];
};
var inPackage = (clues, { go: go2 }, label) => fileOf(clues.packages, `${label}/${SOME_FILE}`).filter((path) => path !== SOME_FILE || WITH_DOMAIN.test(label) || clues.ofGo).flatMap((path) => go2.files.get(folderOf(path)) ?? []);
var inLabel = (clues, { isTest: isTest3 }, label, classname) => [label, ...pathsIn(label)].flatMap((path) => fileOf(clues.labels, path).filter((file) => isTest3.get(file) !== false || path === classname));
var inName = (clues, { isTest: isTest3 }, name) => pathsIn(name).flatMap((path) => fileOf(clues.names, path).filter((file) => isTest3.get(file) || name.startsWith(path)));
function* searches(one, clues, setting) {
  for (const file of [one.file, one.suiteFile]) if (file !== null) yield fileOf(clues.attributes, placeOf3(file).path);
  const labels = labelsOf(one);
  for (const label of labels) yield inLabel(clues, setting, label, one.classname);
  for (const label of labels) yield clues.classes(label);
  for (const label of labels) yield inPackage(clues, setting, label);
  yield inName(clues, setting, one.name);
  if (one.classname === null) yield clues.classes(QUALIFIED.exec(one.name)?.[1] ?? "");
}
var whereabouts = (found, { file }) => {
  const line = file === null ? null : placeOf3(file).line;
  let open = [];
  for (const files2 of found) {
    if (new Set(files2).size === 1) return { candidates: files2.slice(0, 1), line };
    if (open.length === 0) open = files2;
  }
  return { candidates: open, line };
};
var caseFinder = (ground) => {
  const setting = {
    ground,
    isTest: new Map(ground.sources.map(({ path, test }) => [path, test])),
    go: goPackages(ground.sources),
    classesNear: classFinder(ground.index.exact, ground.sources)
  };
  return (report) => {
    const clues = cluesOf(report, setting);
    const known2 = /* @__PURE__ */ new Map();
    return (one) => {
      const telling = one.classname === null || pathsIn(one.name).length > 0;
      const key = JSON.stringify([one.file, one.suiteFile, one.classname, one.suite, telling ? one.name : ""]);
      const where = known2.get(key) ?? whereabouts(searches(one, clues, setting), one);
      known2.set(key, where);
      return where;
    };
  };
};

// src/normalise/retries.ts
var failed = ({ outcome, flaky }) => outcome === "failed" || outcome === "errored" || flaky;
var lastOf2 = (attempts) => {
  const last = attempts.at(-1);
  return { ...last, flaky: last.flaky || last.outcome === "passed" && attempts.some(failed) };
};
var settleRetries = (cases, retries) => {
  if (retries === "worst") return cases;
  const attempts = /* @__PURE__ */ new Map();
  for (const one of cases) {
    const earlier = attempts.get(one.identity);
    if (earlier) earlier.push(one);
    else attempts.set(one.identity, [one]);
  }
  return [...attempts.values()].map(lastOf2);
};

// src/normalise/cases.ts
var agreed = ({ candidates }, ask2) => {
  const answers = new Set(candidates.map(ask2));
  return answers.size === 1 ? [...answers][0] : null;
};
var caseOf = (one, where, report, { division, steady }) => {
  const file = where.candidates.length === 1 ? where.candidates[0] : null;
  return {
    identity: identityOf([file ?? one.suite, one.classname, one.name], steady),
    suite: one.suite,
    name: one.name,
    file,
    line: one.line ?? where.line,
    kind: agreed(where, division.kindOf) ?? division.kindOf(report),
    module: agreed(where, division.moduleOfTest) ?? division.moduleOfReport(report),
    outcome: one.outcome,
    flaky: one.flaky,
    seconds: one.seconds,
    text: one.text,
    report
  };
};
var casesOf = (reports, rules) => {
  const finderOf = caseFinder(rules.ground);
  return reports.flatMap((report) => {
    const find6 = finderOf(report);
    return settleRetries(report.cases.map((one) => caseOf(one, find6(one), report.path, rules)), rules.retries);
  });
};

// src/normalise/modules.ts
var FALLBACK_KIND = "unit";
var remembered = (ask2) => {
  const known2 = /* @__PURE__ */ new Map();
  return (path) => {
    const answer2 = known2.get(path) ?? ask2(path);
    known2.set(path, answer2);
    return answer2;
  };
};
var nameOfFirst = (held, path) => held.find(({ holds }) => holds(path))?.name;
var divide = ({ modules: modules2, kinds: kinds2, links, exclude }) => {
  const byPaths = modules2.map(({ name, paths }) => ({ name, holds: holder2(paths) }));
  const byTests = modules2.map(({ name, tests }) => ({ name, holds: holder2(tests) }));
  const linked = links.map(({ tests, subject }) => ({ subject, holds: holder2([tests]) }));
  const ofKinds = kinds2.map(({ name, tests }) => ({ name, holds: holder2(tests) }));
  const deprecated = new Set(modules2.filter((module) => module.deprecated).map(({ name }) => name));
  const moduleOf = remembered((path) => nameOfFirst(byPaths, path) ?? OTHER);
  const ofSubject = (path) => {
    const subject = linked.find(({ holds }) => holds(path))?.subject;
    return subject === void 0 ? void 0 : nameOfFirst(byPaths, subject);
  };
  return {
    moduleOf,
    moduleOfTest: remembered((path) => nameOfFirst(byTests, path) ?? ofSubject(path) ?? moduleOf(path)),
    moduleOfReport: remembered((report) => {
      const holding2 = byTests.filter(({ holds }) => holds(report));
      return holding2.length === 1 ? holding2[0].name : OTHER;
    }),
    kindOf: remembered((path) => nameOfFirst(ofKinds, path) ?? FALLBACK_KIND),
    isDeprecated: (module) => deprecated.has(module),
    excluded: holder2(exclude)
  };
};

// src/normalise/unmatched.ts
var MAX_NAMED2 = 5;
var globsOf = ({ modules: modules2, kinds: kinds2, source }) => {
  const listed3 = (key, owner, globs) => globs.map((glob, index) => ({ key: `${key}.${index}`, owner, glob }));
  const written2 = kinds2.filter(({ name, configured }) => configured && source?.lines.has(`kinds.${name}.tests`) !== false);
  return [
    ...modules2.flatMap(({ name, paths, tests }) => [...listed3(`modules.${name}.paths`, `module ${name}`, paths), ...listed3(`modules.${name}.tests`, `module ${name}`, tests)]),
    ...written2.flatMap(({ name, tests }) => listed3(`kinds.${name}.tests`, `kind ${name}`, tests))
  ];
};
var splitGlob = (glob) => {
  const segments = glob.replace(/^\.?\//, "").split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  const cut = wild === -1 ? segments.length - 1 : wild;
  return { folder: segments.slice(0, cut).join("/"), rest: segments.slice(cut).join("/") };
};
var isMeant = (folder, asked) => `/${folder}`.toLowerCase().endsWith(`/${asked}`.toLowerCase());
var hintFor = (glob, folders) => {
  const plain2 = glob.replace(/^\.?\//, "");
  if (folders.has(plain2)) return `${plain2} is a folder: write ${plain2}/** for all that is in it.`;
  const { folder, rest } = splitGlob(glob);
  const meant2 = folder === "" ? [] : [...folders].filter((one) => isMeant(one, folder)).sort(byText);
  if (meant2.length === 1) {
    return meant2[0] === folder ? `The folder ${folder} is there, but no file in it fits ${rest}.` : `Write ${meant2[0]}/${rest}.`;
  }
  if (meant2.length > 1) return `There are ${meant2.slice(0, MAX_NAMED2).join(", ")}: write which one is meant.`;
  const deepest = foldersAbove(folder).find((one) => folders.has(one)) ?? "";
  const inside = [...folders].filter((one) => one !== "" && one.slice(0, Math.max(0, one.lastIndexOf("/"))) === deepest).sort(byText);
  const names = inside.length === 0 ? "no folder" : inside.slice(0, MAX_NAMED2).join(", ") + (inside.length > MAX_NAMED2 ? " \u2026" : "");
  return `${deepest === "" ? "The project" : deepest} has ${names}: correct the glob, or remove it.`;
};
var withoutVacant = (settings, tree) => ({ ...settings, modules: settings.modules.filter(({ paths }) => tree.some(holder2(paths))) });
var checkGlobs = (settings, paths, fromBase) => {
  const unmatched = globsOf(settings).filter(({ glob }) => !paths.some(holder2([glob])));
  if (unmatched.length === 0) return { problems: [], remarks: [] };
  if (fromBase) {
    const remarks = unmatched.map(({ owner, glob }) => `The ${owner} of the base matches nothing any more: ${glob}.`);
    return { problems: [], remarks };
  }
  const folders = new Set(paths.flatMap(foldersAbove));
  const { source } = settings;
  const problems = unmatched.map(({ key, owner, glob }) => {
    const line = source?.lines.get(key) ?? source?.lines.get(key.slice(0, key.lastIndexOf(".")));
    return new Problem("config-matches-nothing", `The ${owner} has a glob that matches no file: ${glob}.`, {
      where: source && (line === void 0 ? source.path : `${source.path}:${line}`),
      hint: hintFor(glob, folders)
    });
  });
  return { problems, remarks: [] };
};

// src/normalise/scene.ts
var orderOfReports = byKeys(({ path }) => path, ({ kind }) => kind, ({ format }) => format);
var mergingOf = (reports, ground) => {
  const merging = startMerging(ground);
  for (const report of reports) mergeReport(merging, report);
  return merging;
};
var normalise = (material) => {
  const { tree, root, baseline, policyFromBase } = material;
  const settings = policyFromBase ? withoutVacant(material.settings, tree) : material.settings;
  const reports = [...material.reports].sort(orderOfReports);
  const [division, steady] = [divide(settings), steadyFor(root)];
  const merging = material.merging ?? mergingOf(reports.filter(isCoverage), groundOf(settings, tree, root));
  const { index, rules } = merging.ground;
  const sources = material.sources.filter(({ path }) => !division.excluded(path));
  const merged = endMerging(merging);
  const testReports = reports.filter(isTests);
  const ground = { index, rules, sources: material.sources };
  const measured2 = {
    settings,
    files: filesOf(merged.coverage, sources, division),
    cases: casesOf(testReports, { ground, division, steady, retries: settings.retries }),
    testReports: new Map(testReports.map(({ path, flakyKnown }) => [path, flakyKnown]))
  };
  const { files: files2, cases } = measured2;
  const [modules2, kinds2] = [modulesOf(measured2), kindsOf(measured2, tree, division)];
  const present = { division, moduleNames: modules2.map(({ name }) => name), cases, steady };
  const globs = checkGlobs(material.settings, [...tree, ...testReports.map(({ path }) => path)], policyFromBase);
  const scene = {
    settings,
    reports,
    files: files2,
    cases,
    modules: modules2,
    kinds: kinds2,
    today: material.today,
    coverage: merged.coverage,
    tree: new Set(tree),
    unresolved: merged.unresolved,
    totals: totalsOf(measured2, division),
    now: snapshotOf2({ reports, files: files2, cases, modules: modules2, kinds: kinds2 }, steady),
    before: baseline && beforeOf(baseline, present),
    changes: material.changes,
    changedSource: material.changedSource
  };
  return { scene, problems: [...merged.problems, ...globs.problems], remarks: globs.remarks };
};

// src/rules/failures.ts
var bySmallest = byKeys(({ suite }) => suite, ({ name }) => name, ({ file }) => file ?? "");
var groupOf = (message, cases) => {
  const { suite, name, file } = [...cases].sort(bySmallest)[0];
  return { suite, name, file, message, count: cases.length };
};
var groupFailures = (cases) => {
  const groups = groupBy(cases.filter(isFailing), ({ text }) => text?.split("\n", 1)[0]?.trim() || null);
  return [...groups].map(([message, group]) => groupOf(message, group)).sort(byKeys(({ count }) => -count, ({ message }) => message ?? ""));
};

// src/rules/nothing-to-judge.ts
var pathsOf = (reports) => reports.map(({ path }) => path).sort(byText);
var noTestRan = ({ reports, totals: totals2 }) => {
  const [first] = pathsOf(reports.filter(isTests));
  if (first === void 0 || executed(totals2.tests ?? NO_TESTS) > 0) return null;
  const skipped = totals2.tests?.skipped ?? 0;
  return new Problem("no-tests-ran", skipped > 0 ? `No test ran: ${allSkipped(skipped)}.` : "No test ran: the test reports hold no test case.", {
    where: first,
    hint: "See in the test step's log whether the runner found any tests."
  });
};
var measures = (cover) => [cover?.lines, cover?.branches, cover?.functions].some((ratio2) => (ratio2?.total ?? 0) > 0);
var nothingMeasured = ({ reports, totals: totals2 }) => {
  const coverage = reports.filter(isCoverage);
  const [first] = pathsOf(coverage);
  const measured2 = coverage.some((report) => measures(figures(report))) && (reports.some(isTests) || measures(totals2.coverage));
  return first === void 0 || measured2 ? null : new Problem("nothing-measured", `Nothing was measured: no line, branch or function of ${listed2(pathsOf(coverage))} counts.`, {
    where: first,
    hint: "See that coverage was collected for the sources, that its report gives lines and not only totals, and that `exclude` leaves any of them."
  });
};
var nothingToJudge = (scene, given) => [noTestRan(scene), given.length === 0 ? nothingMeasured(scene) : null].filter((problem) => problem !== null);

// src/rules/standing.ts
var GOOD = 70;
var FAIR = 40;
var OPTIONAL = ["changedLines", "flakyRate"];
var RANKING = ["poor", "fair", "good"];
var worst = (standings) => RANKING.find((standing) => standings.includes(standing)) ?? "good";
var withoutTarget = (lines) => reaches(lines, hundredths(GOOD)) ? "good" : reaches(lines, hundredths(FAIR)) ? "fair" : "poor";
var againstTarget = ({ hit, total }, target) => {
  if (reaches({ hit, total }, hundredths(target))) return "good";
  return reaches({ hit: 2 * hit, total }, hundredths(target)) ? "fair" : "poor";
};
var ofRow = ({ metric, now, value: value2, target, reached, missing: missing2 }) => {
  if (reached === true || reached === null && OPTIONAL.includes(metric)) return "good";
  if (missing2 === null) return "fair";
  return value2 !== null ? 2 * value2 >= target ? "fair" : "poor" : againstTarget(now, target);
};
var measured = (cover) => {
  const ratio2 = cover?.lines ?? cover?.branches ?? cover?.functions ?? null;
  return ratio2 === null || ratio2.total === 0 ? null : ratio2;
};
var beforeTargets = (cover) => {
  const ratio2 = measured(cover);
  if (ratio2 === null) return "unmeasured";
  return ratio2.hit === 0 ? "none" : null;
};
var moduleStanding = (scene, { name, settings, coverage }) => {
  if (settings.deprecated) return "deprecated";
  const early = beforeTargets(coverage);
  if (early !== null) return early;
  const rows = targetRows(scene).rows.filter(({ scope }) => scope === `module:${name}`);
  const hasTarget2 = rows.some(({ metric }) => METRICS.includes(metric));
  return worst([...rows.map(ofRow), ...hasTarget2 ? [] : [withoutTarget(measured(coverage))]]);
};
var fileStanding = (scene, file) => {
  if (isDeprecated(scene.settings, file.module)) return "deprecated";
  const early = beforeTargets(file.cover);
  if (early !== null) return early;
  const ratio2 = measured(file.cover);
  const wanted = scene.settings.targets.file;
  return wanted !== void 0 && file.cover?.lines ? againstTarget(ratio2, percent(wanted)) : withoutTarget(ratio2);
};

// src/rules/judge.ts
var SWITCHED_OFF = "switched off by the configuration";
var milder = (a, b) => LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
var isExpired = ({ until }, today) => until !== null && until < today;
var acceptance = ({ settings, today }) => {
  const entries = settings.ignore.filter((entry2) => !isExpired(entry2, today)).map(({ rule: rule2, subject, reason: reason2 }) => ({ rule: rule2, reason: reason2, holds: holder([subject]) }));
  return (rule2, subject) => entries.find((entry2) => entry2.rule === rule2 && entry2.holds(subject))?.reason ?? null;
};
var asFinding = (raw, { id, level }, { rules }, accepts) => {
  const configured = own(rules, id);
  const wanted = configured === void 0 || configured === "off" ? raw.level ?? level : configured;
  const accepted = accepts(id, raw.subject);
  const { subject, message, hint: hint2, at, numbers, cause = null, module = null, atMost = "error" } = raw;
  return { rule: id, level: accepted === null ? milder(wanted, atMost) : "note", subject, message, hint: hint2, at, numbers, cause, module, accepted };
};
var PROJECT_RANK = rankOf({ priority: "high" }) + 0.5;
var ordered = ({ modules: modules2 }, findings2) => {
  const rankByModule = new Map(modules2.map((module) => [module.name, rankOf(module)]));
  const other = rankOf({ priority: "medium" });
  return [...findings2].sort(byKeys(
    ({ level }) => LEVELS.indexOf(level),
    ({ module }) => module === null ? PROJECT_RANK : rankByModule.get(module) ?? other,
    ({ rule: rule2 }) => rule2,
    ({ subject }) => subject,
    ({ at }) => at?.path ?? "",
    ({ at }) => at?.line ?? 0,
    ({ message }) => message
  ));
};
var ask = (scene, rules) => {
  const findings2 = [];
  const notJudged = [];
  const accepts = acceptance(scene);
  for (const rule2 of rules) {
    const why = own(scene.settings.rules, rule2.id) === "off" ? SWITCHED_OFF : rule2.unjudged?.(scene) ?? null;
    if (why !== null) notJudged.push({ rule: rule2.id, why });
    else for (const raw of rule2.check(scene)) {
      if (!raw.module || !isDeprecated(scene.settings, raw.module)) findings2.push(asFinding(raw, rule2, scene.settings, accepts));
    }
  }
  return { findings: ordered(scene.settings, findings2), notJudged: notJudged.sort(byKeys(({ rule: rule2 }) => rule2)) };
};
var expiredRemarks = ({ settings: { ignore, source }, today }) => ignore.flatMap((entry2, index) => {
  if (!isExpired(entry2, today)) return [];
  const line = source?.lines.get(`ignore.${index}`);
  const where = source ? ` (${source.path}${line === void 0 ? "" : `:${line}`})` : "";
  return [`The ignore entry for ${entry2.rule} on ${entry2.subject} expired on ${entry2.until}${where}: its findings count again.`];
});
var allProblems = (scene, given) => [...given, ...nothingToJudge(scene, given), ...targetRows(scene).problems].sort(byKeys(({ where }) => where ?? "", ({ slug }) => slug, ({ message }) => message));
var judge = (scene, rules, given) => {
  const { findings: findings2, notJudged } = ask(scene, rules);
  const problems = allProblems(scene, given.problems);
  const changed = changedLines(scene);
  return {
    verdict: problems.length > 0 ? "incomplete" : findings2.some(({ level }) => level === "error") ? "failed" : "passed",
    totals: scene.totals,
    modules: scene.modules.map((module) => ({ ...module, standing: moduleStanding(scene, module) })),
    kinds: scene.kinds,
    files: scene.files.map((file) => ({ ...file, standing: fileStanding(scene, file) })),
    targets: targetRows(scene).rows,
    changedLines: changed && changedRatio(changed),
    uncovered: (changed ?? []).filter(({ uncovered }) => uncovered.length > 0).map(({ path, uncovered }) => ({ path, lines: uncovered })),
    before: scene.before,
    now: scene.now,
    findings: findings2,
    notJudged,
    problems,
    failures: groupFailures(scene.cases),
    reports: scene.reports,
    unresolved: scene.unresolved,
    remarks: [...given.remarks, ...expiredRemarks(scene)],
    tolerance: scene.settings.tolerance
  };
};

// src/steps/changed-code.ts
function* numbersOf(ranges2) {
  for (const { from, to } of ranges2) for (let line = from; line <= to; line++) yield line;
}
var changedCode = (changes, languages, read) => {
  const languageOf = languageFinder(languages);
  const code2 = /* @__PURE__ */ new Map();
  for (const { path, lines, status } of changes?.files.values() ?? []) {
    const language3 = languageOf(path);
    if (language3 === null || status === "deleted" || lines.length === 0 || language3.isTest(path)) continue;
    const text = read(path);
    if (text !== null) code2.set(path, codeLines(text, language3, numbersOf(lines)));
  }
  return code2;
};

// src/rules/evidence.ts
var import_micromatch3 = __toESM(require_micromatch(), 1);
var many2 = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var reportsOf = ({ coverage, tests }, reports) => reports.filter(({ path, kind }) => import_micromatch3.default.isMatch(path, [...kind === "tests" ? tests : coverage], { dot: true }));
var shortfall = (expectation, reports) => {
  const { name, count, cases } = expectation;
  const read = reportsOf(expectation, reports);
  const globs = [...expectation.coverage, ...expectation.tests].join(", ");
  if (read.length === 0) return `${name}: no report matches ${globs}.`;
  if (count !== null && read.length < count) return `${name}: ${many2(read.length, "report")} of ${count} are there (${globs}).`;
  const ran = read.filter(isTests).reduce((sum2, report) => sum2 + report.cases.filter(({ outcome }) => outcome !== "skipped").length, 0);
  if (cases !== null && ran < cases) return `${name}: ${many2(ran, "test case")} of at least ${cases} ran (${globs}).`;
  return null;
};
var expectationProblems = (expectations, reports, source) => expectations.flatMap((expectation, index) => {
  const message = shortfall(expectation, reports);
  const line = source?.lines.get(`expect.${index}`);
  return message === null ? [] : [new Problem("evidence-missing", message, {
    where: source === null ? null : `${source.path}${line === void 0 ? "" : `:${line}`}`,
    hint: "See that each job that writes this evidence ran and uploaded it."
  })];
});
var outcomeProblem = (reports) => {
  const failing3 = reports.filter(isTests).some(({ cases }) => cases.some(({ outcome }) => outcome === "failed" || outcome === "errored"));
  return failing3 ? [] : [new Problem("test-outcome", "The test step failed, but no test of the reports did.", {
    where: "test-outcome",
    hint: "The reports are not of this run, or the runner died before it wrote them: look at the test step's log."
  })];
};
var contradictionProblems = (reports) => reports.filter(isTests).flatMap(({ path, contradiction }) => contradiction ? [new Problem("report-contradicts-itself", contradiction, {
  where: path,
  hint: "Let the runner write its errors into the report; its log says what they are."
})] : []);

// src/steps/evidence.ts
var KINDS = ["coverage", "tests"];
var DEFAULTS = { coverage: DEFAULT_COVERAGE_GLOBS, tests: DEFAULT_TEST_GLOBS };
var NOUNS = { coverage: "coverage", tests: "test" };
var unmatchedProblem = ({ glob, kind, index }, places) => {
  const line = places?.lines.get(`${kind}.${index}`) ?? places?.lines.get(kind);
  return new Problem(places ? "config-matches-nothing" : "report-missing", `No file matches ${glob}.`, {
    where: places ? `${places.path}${line === void 0 ? "" : `:${line}`}` : `--${kind} ${glob}`,
    hint: `Run the step that writes the ${NOUNS[kind]} report before this one, or correct the glob.`
  });
};
var want = ({ sources, wantedAs }, source, kinds2) => {
  sources.set(source.path, source);
  wantedAs.set(source.path, /* @__PURE__ */ new Set([...wantedAs.get(source.path) ?? [], ...kinds2]));
};
var search = (finder, request, settings) => {
  const found = { sources: /* @__PURE__ */ new Map(), wantedAs: /* @__PURE__ */ new Map(), literal: /* @__PURE__ */ new Set(), problems: [] };
  const globsOf2 = (kind) => request[kind] ?? settings[kind];
  const unnamed = KINDS.filter((kind) => globsOf2(kind) === null);
  for (const kind of KINDS) {
    const named3 = globsOf2(kind);
    const result = finder.findReports(named3 ?? DEFAULTS[kind]);
    found.problems.push(...result.problems);
    for (const source of result.sources) {
      want(found, source, named3 === null ? unnamed : [kind]);
      if (named3?.includes(source.path)) found.literal.add(source.path);
    }
    for (const glob of named3 === null ? [] : result.unmatched) {
      found.problems.push(unmatchedProblem({ glob, kind, index: named3.indexOf(glob) }, request[kind] === null ? request.places : null));
    }
  }
  return found;
};
var searchExpected = (finder, expectations, found) => {
  for (const { coverage, tests } of expectations) {
    const result = finder.findReports([...coverage, ...tests]);
    found.problems.push(...result.problems);
    for (const source of result.sources) want(found, source, KINDS);
  }
};
var isWanted = ({ wantedAs }, { path, kind }) => wantedAs.get(path)?.has(kind) ?? false;
var ofWantedKind = (reports, found, problems, remarks) => reports.filter((report) => {
  if (isWanted(found, report)) return true;
  const { path, kind } = report;
  const what = `${path} is a ${NOUNS[kind]} report`;
  if (found.literal.has(path)) {
    problems.push(new Problem("report-wrong-kind", `${what}.`, { where: path, hint: `Name it under \`${kind}\` instead.` }));
  } else remarks.push(`${what} that was not asked for as one: it was left out.`);
  return false;
});
var noEvidence = () => new Problem("no-evidence", "No coverage report and no test report was found.", {
  hint: "Run the tests with coverage first, and name the reports with --coverage and --tests or in proofgate.yml."
});
function gatherEvidence(finder, request, settings, { formats, keep = (report) => report }) {
  const found = search(finder, request, settings);
  const expected = settings.expect.filter(({ unless }) => !(unless === "fork" && request.fork));
  searchExpected(finder, expected, found);
  const remarks = settings.expect.filter((entry2) => !expected.includes(entry2)).map(({ name }) => `${name}: not run here, since the pull request comes from a fork.`);
  const read = readAll(found.sources.values(), formats, (report) => isWanted(found, report) ? keep(report) : report);
  const problems = [...found.problems, ...read.problems];
  const reports = ofWantedKind(read.reports, found, problems, remarks);
  problems.push(...contradictionProblems(reports), ...expectationProblems(expected, reports, settings.source));
  if (request.testOutcome === "failure") problems.push(...outcomeProblem(reports));
  if (reports.length === 0 && problems.length === 0) problems.push(noEvidence());
  return { reports, problems, remarks };
}

// src/gate.ts
var attempt = (problems, step) => {
  try {
    return step();
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return null;
  }
};
var merger = (merging) => (report) => {
  if (!isCoverage(report)) return report;
  mergeReport(merging, report);
  return withoutRows(report);
};
async function gate(edge, request) {
  const problems = [];
  const { settings, baseline, ...policy } = await readPolicy(edge, request);
  const tree = edge.tree();
  const merging = startMerging(groundOf(settings, tree, edge.root));
  const evidence = gatherEvidence(edge, { ...request, places: policy.places }, settings, { formats: FORMATS, keep: merger(merging) });
  const sources = survey(tree, LANGUAGES, edge.readSource);
  const { changesFrom } = request;
  const changes = changesFrom === null || policy.baseFailed ? null : attempt(problems, () => edge.changesSince(changesFrom));
  const { scene, ...normal } = normalise({
    reports: evidence.reports,
    merging,
    tree,
    sources,
    settings,
    baseline,
    changes,
    today: edge.today,
    root: edge.root,
    changedSource: changedCode(changes, LANGUAGES, edge.readSource),
    policyFromBase: policy.fromBase
  });
  return judge(scene, RULES, {
    problems: [...policy.problems, ...evidence.problems, ...problems, ...normal.problems],
    remarks: [...policy.remarks, ...evidence.remarks, ...normal.remarks]
  });
}

// src/model/marker.ts
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "gu");
var commentMarker = (key) => `<!-- proofgate:${encodeURIComponent(key.replace(LONE_SURROGATE, "\uFFFD")).replaceAll("--", "%2D%2D")} -->`;

// src/render/spans.ts
var PIECES = /`[^`]+`| |[^ `]+|`/g;
var WORD = /^(["'(«“‘]*)(.*?)([.,;:!?)"'»”’…]*)$/su;
var HARMLESS = /^(?:[^\u0000-\u007f]|[A-Za-z0-9%'"=?,;()+-]|(?<=\d)\.(?=\d))*$/u;
var LINKED = /(?<![0-9a-z])(?:(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])|(?:GH|CVE|GHSA)-)|^--?[a-z]/iu;
var isPlain2 = (word) => HARMLESS.test(word) && !LINKED.test(word);
var plain = (text) => ({ before: text, name: "", after: "" });
var closing = (name, after) => {
  const opened = name.split("(").length - name.split(")").length;
  return /^\)*/.exec(after)[0].slice(0, Math.max(0, opened));
};
var pieceOf = (text) => {
  if (text === " ") return plain(text);
  if (text.startsWith("`")) return { before: "", name: text === "`" ? text : text.slice(1, -1), after: "" };
  const [, before = "", inner = "", after = ""] = WORD.exec(text) ?? [];
  const own2 = after.startsWith(")") ? closing(inner, after) : "";
  return isPlain2(inner + own2) ? plain(text) : { before, name: inner + own2, after: after.slice(own2.length) };
};
var spansOf = (text, most) => {
  const spans = [];
  let words2 = "";
  for (const found of clean(text, most).match(PIECES) ?? []) {
    const { before, name, after } = pieceOf(found);
    words2 += before;
    if (name === "") continue;
    if (words2 !== "") spans.push({ text: words2, name: false });
    spans.push({ text: name, name: true });
    words2 = after;
  }
  return words2 === "" ? spans : [...spans, { text: words2, name: false }];
};

// src/render/markdown.ts
var BACKTICKS = /`+/g;
var code = (text, most) => {
  const inner = clean(text, most);
  const longest = Math.max(0, ...[...inner.matchAll(BACKTICKS)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = inner === "" || /^`|`$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded}${fence}`;
};
var OPENS_BLOCK = /^(?:[-+=]+|\d+[.)])(?= |$)/;
var prose = (text, most) => {
  let line = "";
  for (const { text: part, name } of spansOf(text, most)) {
    const next = name ? code(part) : part;
    line += line.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return line.replace(OPENS_BLOCK, (opening) => code(opening));
};
var NO_ADDRESS = /[^A-Za-z0-9._~:/?#@!$&+,;=%-]/gu;
var encodeSign = (sign) => encodeURIComponent(sign).replace(/[()*']/g, (plain2) => `%${plain2.charCodeAt(0).toString(16)}`);
var link = (text, url) => `[${text}](${wellFormed(url).replace(NO_ADDRESS, encodeSign)})`;
var row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
var tableHead = (columns) => `${row(columns.map(({ title }) => title))}
${row(columns.map(({ figures: figures3 }) => figures3 ? "---:" : ":---"))}`;
var fold = (summary) => ({ open: `<details><summary>${summary}</summary>`, close: "</details>" });

// src/render/blocks.ts
var listBlock = ({ title, items, noun, most }, write2) => ({
  head: title === void 0 ? "" : `${title}
`,
  foot: "",
  noun,
  most,
  count: items.length,
  row: (index) => `- ${write2(items[index])}`
});
var tableBlock = ({ title, items, noun, most, columns }, cells) => ({
  head: `${title === void 0 ? "" : `${title}

`}${tableHead(columns)}`,
  foot: "",
  noun,
  most,
  count: items.length,
  row: (index) => row(cells(items[index]))
});
var partsBlock = (parts) => ({ head: "", foot: "", noun: "detail", most: parts.length, count: parts.length, row: (index) => `
${parts[index]}`.slice(index === 0 ? 1 : 0) });
var folded = (summary, block) => {
  const { open, close } = fold(summary);
  return { ...block, head: block.head === "" ? `${open}
` : `${open}

${block.head}`, foot: `${block.foot}

${close}` };
};

// src/render/fit.ts
var utf16Units = (text) => text.length;
var utf8Bytes = (text) => Buffer.byteLength(text);
var GAP = "\n\n";
var leftOut = ({ noun, count }, shown, rest) => shown === 0 ? `${many(count, noun)}: ${rest}.` : `${count - shown} more ${counted(count - shown, noun)}: ${rest}.`;
var writeRows = (block, { budget, measure, rest }) => {
  const rows = [];
  let need = measure(GAP + block.head + block.foot);
  while (rows.length < Math.min(block.count, block.most) && need <= budget) {
    const row2 = `
${block.row(rows.length)}`;
    rows.push(row2);
    need += measure(row2);
  }
  return { block, rows, need: need + (rows.length < block.count ? measure(GAP + leftOut(block, 1, rest)) : 0) };
};
var assemble = ({ block, rows }, shown, rest) => shown === 0 ? leftOut(block, 0, rest) : `${block.head}${rows.slice(0, shown).join("")}${shown < block.count ? GAP + leftOut(block, shown, rest) : ""}${block.foot}`;
var whole = (block, rest) => {
  const written2 = writeRows(block, { budget: Infinity, measure: utf16Units, rest });
  return assemble(written2, written2.rows.length, rest);
};
var shownWithin = ({ block, rows, need }, grant, { measure, rest }) => {
  if (need <= grant) return rows.length;
  let [used, shown] = [measure(GAP + block.head + block.foot + GAP + leftOut(block, 1, rest)), 0];
  while (shown < rows.length && (used += measure(rows[shown])) <= grant) shown++;
  return shown;
};
var grants = (blocks, room) => {
  let left = Math.max(0, room);
  const smallestFirst = [...blocks].sort((a, b) => a.need - b.need);
  return new Map(smallestFirst.map((written2, index) => {
    const grant = Math.min(written2.need, Math.floor(left / (blocks.length - index)));
    left -= grant;
    return [written2, grant];
  }));
};
var fit = ({ top: top2, blocks, bottom: bottom2 }, room) => {
  const { budget, measure, rest } = room;
  const written2 = blocks.filter(({ count }) => count > 0).map((block) => writeRows(block, room));
  const granted = grants(written2, budget - measure(`${top2}${GAP}${bottom2}
`));
  let spare = 0;
  const texts = written2.map((one) => {
    const grant = granted.get(one) + spare;
    const text = assemble(one, shownWithin(one, grant, room), rest);
    const size = measure(GAP + text);
    spare = size <= grant ? grant - size : grant;
    return size <= grant ? text : "";
  });
  return `${[top2, ...texts, bottom2].filter((text) => text !== "").join(GAP)}
`;
};

// src/render/changes.ts
var changeOf = (now, before, lacking2) => {
  const parts = [shift(now, before), moreOrFewer(missed(now) - missed(before), lacking2)].filter((part) => part !== null);
  return parts.length === 0 ? "no change" : parts.join(", ");
};
var shareRow = (words2, now, before) => {
  if (now === null && before === null) return [];
  const change = now === null ? "no longer measured" : before === null ? words2.alone(now) : changeOf(now, before, words2.lacking);
  return [{ name: words2.name, before: before && show(before), now: show(now), change }];
};
var METRIC_WORDS2 = [["lines", "Lines", "line"], ["branches", "Branches", "branch"], ["functions", "Functions", "function"]];
var coverRows = (now, before) => METRIC_WORDS2.flatMap(([metric, name, noun]) => shareRow(
  { name, lacking: `uncovered ${noun}`, alone: ({ hit, total }) => `${hit} of ${total} covered` },
  known(now?.[metric]),
  known(before?.[metric])
));
var testRows = (now, before) => {
  if (now === null) return before === null ? [] : [{ name: "Tests", before: `${before.total}`, now: NOTHING, change: "no longer reported" }];
  const counted3 = before === null ? null : moreOrFewer(now.total - before.total, "test") ?? "no change";
  const skipped = now.skipped > 0 ? `${now.skipped} skipped` : before === null ? "none skipped" : null;
  const words2 = { name: "Pass rate", lacking: "failing test", alone: ({ hit, total }) => `${hit} of ${total} passed` };
  return [
    {
      name: "Tests",
      before: before && `${before.total}`,
      now: `${now.total}`,
      change: [counted3, skipped].filter((part) => part !== null).join(", ")
    },
    ...shareRow(words2, known(passRate(now)), before && known(passRate(before)))
  ];
};
var changedLinesRow = (changed) => shareRow(
  { name: "Changed lines", lacking: "", alone: ({ hit, total }) => `${hit} of ${total} covered` },
  known(changed),
  null
);
var changeRows = ({ totals: totals2, before, changedLines: changedLines2 }) => [
  ...coverRows(totals2.coverage, before?.totals.coverage ?? null),
  ...changedLinesRow(changedLines2),
  ...testRows(totals2.tests, before?.totals.tests ?? null)
];

// src/render/links.ts
var placeText = ({ path, line }) => line === null ? path : `${path}:${line}`;
var encoded = (path) => wellFormed(path).split("/").map(encodeURIComponent).join("/");
var placeUrl = ({ repository, prefix }, { path, line }) => {
  if (repository === null) return null;
  const { server, owner, name, sha } = repository;
  return `${server}/${encoded(`${owner}/${name}/blob/${sha}/${prefix}${path}`)}${line === null ? "" : `#L${line}`}`;
};

// src/render/modules.ts
var PRIORITY_NUMBERS = { critical: "P0", high: "P1", medium: "P2", low: "P3" };
var written = (value2) => `${percent(value2)} %`;
var targetWords = ({ lines, branches, functions, by }, lacking2) => {
  const parts = [
    lines === void 0 ? null : written(lines),
    branches === void 0 ? null : `branches ${written(branches)}`,
    functions === void 0 ? null : `functions ${written(functions)}`
  ].filter((part) => part !== null);
  if (parts.length === 0) return NOTHING;
  return `${parts.join(", ")}${by === void 0 ? "" : ` by ${by}`}${lacking2 > 0 ? `, ${many(lacking2, "line")} to go` : ""}`;
};
var moduleRow = ({ name, settings, standing, coverage, tests }, targets2) => {
  const row2 = targets2.find(({ scope, metric }) => scope === `module:${name}` && metric === "lines");
  return {
    name,
    standing,
    priority: `${PRIORITY_NUMBERS[settings.priority]} ${settings.priority}`,
    lines: show(coverage?.lines ?? null),
    target: targetWords(settings.target, row2?.missing ?? 0),
    tests: tests ? `${tests.total}` : NOTHING,
    passRate: tests ? show(passRate(tests)) : NOTHING
  };
};
var byPriority = byKeys(
  ({ standing }) => standing === "deprecated" ? 1 : 0,
  ({ settings }) => PRIORITIES.indexOf(settings.priority)
);
var isRest = ({ name, coverage, code: code2 }) => name === OTHER && coverage === null && code2.files === 0;
var sortedModules = ({ modules: modules2 }) => modules2.some(({ name }) => name !== OTHER) ? modules2.filter((module) => !isRest(module)).sort(byPriority) : [];
var moduleRows = (verdict) => sortedModules(verdict).map((module) => moduleRow(module, verdict.targets));
var kindRows = ({ kinds: kinds2, before }) => {
  const rows = kinds2.flatMap(({ name, settings, present, tests }) => {
    const earlier = before && Object.hasOwn(before.kinds, name) ? before.kinds[name] : null;
    if (tests.total === 0 && !present && !settings.configured && earlier === null) return [];
    return [{ name, before: before && (earlier ? `${earlier.total}` : NOTHING), now: `${tests.total}`, passRate: show(passRate(tests)) }];
  });
  return rows.length > 1 ? rows : [];
};
var METRIC_NAMES = /* @__PURE__ */ new Map([
  ["changedLines", "changed lines"],
  ["passRate", "pass rate"],
  ["skipRate", "skipped, at most"],
  ["flakyRate", "flaky, at most"],
  ["seconds", "seconds, at most"],
  ["tests", "tests that ran"]
]);
var MODULE_METRICS = new Set(METRICS);
var PLAIN_NUMBERS = /* @__PURE__ */ new Set(["seconds", "tests"]);
var targetLine = ({ scope, metric, now, value: value2, target, by, reached, missing: missing2 }) => ({
  scope: scope.replace(/^module:/, "").replace(/^kind:(.*)/s, "$1 tests"),
  metric: METRIC_NAMES.get(metric) ?? metric,
  now: value2 === null ? show(now) : `${value2}`,
  target: `${target}${PLAIN_NUMBERS.has(metric) ? "" : " %"}${by === null ? "" : ` by ${by}`}`,
  reached: reached === null ? "not measured" : reached ? "reached" : missing2 === null ? "missed" : `missed by ${missing2}`,
  inModule: scope.startsWith("module:") && MODULE_METRICS.has(metric)
});
var targetLines = ({ targets: targets2 }) => targets2.map(targetLine);

// src/render/sections.ts
var MOST_RANGES = 8;
var placeLink = (at, context) => {
  const url = placeUrl(context, at);
  return url === null ? code(placeText(at)) : link(code(placeText(at)), url);
};
var LINE_END = "  \n  ";
var item = (message, hint2, marks) => [prose(message), ...hint2 === null ? [] : [`\u2192 ${prose(hint2)}`], marks.join(" \xB7 ")].filter((line) => line !== "").join(LINE_END);
var findingItem = (context) => ({ message, hint: hint2, at, rule: rule2 }) => item(message, hint2, [...at === null ? [] : [placeLink(at, context)], code(rule2)]);
var problemItem = ({ message, hint: hint2, where, slug }) => item(message, hint2, [...where === null ? [] : [code(where)], code(slug)]);
var problemsBlock = ({ problems }, { most }) => listBlock({ title: `#### ${many(problems.length, "problem")}`, items: problems, noun: "problem", most }, problemItem);
var findingsBlock = (verdict, level, { most, context }) => {
  const items = findingsAt(verdict, level);
  return listBlock({ title: `#### ${many(items.length, level)}`, items, noun: level, most }, findingItem(context));
};
var notesBlock = (verdict, { most, context }) => {
  const items = findingsAt(verdict, "note");
  return folded(many(items.length, "note"), listBlock({ items, noun: "note", most }, findingItem(context)));
};
var acceptedBlock = (verdict, { most, context }) => {
  const items = acceptedFindings(verdict);
  const plain2 = findingItem(context);
  const write2 = (finding) => `${plain2({ ...finding, hint: null })}${LINE_END}Accepted: ${prose(finding.accepted ?? "")}`;
  return folded(many(items.length, "accepted finding"), listBlock({ items, noun: "accepted finding", most }, write2));
};
var nowTitle = (problems) => problems.length > 0 ? "Now, in part" : "Now";
var NO_BASELINE = "There is no baseline yet, so nothing is compared. To write one, run `proofgate baseline --update` on the default branch and commit `.proofgate/baseline.json`.";
var figuresBlock = ({ problems }, items) => {
  const table2 = tableBlock(
    { items, noun: "figure", most: items.length, columns: [words(""), figures2(nowTitle(problems)), words("")] },
    ({ name, now, change }) => [name, now, change]
  );
  return problems.length > 0 ? table2 : { ...table2, foot: `

${NO_BASELINE}` };
};
var changesBlock = (verdict) => {
  const items = changeRows(verdict);
  if (verdict.before === null) return figuresBlock(verdict, items);
  const columns = [words(""), figures2("Baseline"), figures2(nowTitle(verdict.problems)), words("Change")];
  return tableBlock(
    { items, noun: "figure", most: items.length, columns },
    ({ name, before, now, change }) => [name, before ?? NOTHING, now, change]
  );
};
var failureItem = (context) => (group) => {
  const { file, message, count } = group;
  const others = count > 1 ? ` and ${count - 1} more` : "";
  const from = file === null ? "" : ` in ${placeLink({ path: file, line: null }, context)}`;
  return `${code(failureName(group))}${from}${others}${message === null ? "" : `${LINE_END}${code(message)}`}`;
};
var failuresBlock = (verdict, { most, context }) => listBlock(
  { title: `#### ${many(failing(verdict), "failing test")}`, items: verdict.failures, noun: "failure", most },
  failureItem(context)
);
var uncoveredBlock = ({ uncovered }, { most, context }) => {
  const columns = [words("File"), words("Lines")];
  return folded(
    `Changed lines that no test runs, in ${many(uncovered.length, "file")}`,
    tableBlock({ items: uncovered, noun: "file", most, columns }, ({ path, lines }) => [placeLink({ path, line: lines[0] ?? null }, context), lineRanges(lines, MOST_RANGES)])
  );
};
var modulesBlock = (verdict, { most }) => tableBlock({
  title: "#### Modules",
  items: moduleRows(verdict),
  noun: "module",
  most,
  columns: [words("Module"), figures2("Lines"), words("Target"), words("Standing"), words("Priority")]
}, ({ name, priority, standing, lines, target }) => [prose(name), lines, prose(target), standing, priority]);
var kindsBlock = (verdict, { most }) => {
  const table2 = { title: "#### Tests by kind", items: kindRows(verdict), noun: "kind", most };
  const [now, rate] = [figures2("Now"), figures2("Pass rate")];
  return verdict.before === null ? tableBlock({ ...table2, columns: [words("Kind"), now, rate] }, (kind) => [prose(kind.name), kind.now, kind.passRate]) : tableBlock(
    { ...table2, columns: [words("Kind"), figures2("Baseline"), now, rate] },
    (kind) => [prose(kind.name), kind.before ?? NOTHING, kind.now, kind.passRate]
  );
};
var targetsBlock = (verdict, { most }) => tableBlock({
  title: "#### Targets",
  items: targetLines(verdict),
  noun: "target",
  most,
  columns: [words("Of"), words("On"), figures2("Now"), words("Target"), words("")]
}, ({ scope, metric, now, target, reached }) => [prose(scope), prose(metric), now, prose(target), reached]);
var reportsBlock = (verdict, { most }) => tableBlock({
  title: "**Reports read**",
  items: sortedReports(verdict),
  noun: "report",
  most,
  columns: [words("Report"), words("Format"), words("Holds")]
}, (report) => {
  const { path, format, holds } = holding(report);
  return [code(path), prose(format), holds];
});
var notJudgedBlock = (verdict, { most }) => listBlock(
  { title: "**Not judged**", items: notJudgedRows(verdict), noun: "reason", most },
  ({ why, rules }) => `${listed(rules.map((rule2) => code(rule2)), rules.length)}: ${prose(why)}`
);
var remarksBlock = ({ remarks }, { most }) => listBlock({ title: "**Remarks**", items: remarks, noun: "remark", most }, (remark) => prose(remark));
var unresolvedBlock = ({ unresolved }, { most }) => listBlock(
  { title: "**Paths that fit no file of the repository**", items: unresolved, noun: "path", most },
  ({ path, report, why }) => `${code(path)} of ${code(report)}: ${why}`
);
var filesBlock = (verdict, { most, context }) => {
  const items = sortedFiles(verdict);
  const columns = [words("File"), words("Module"), figures2("Lines"), figures2("Uncovered"), words("Standing")];
  return folded(many(items.length, "measured file"), tableBlock({ items, noun: "file", most, columns }, ({ path, module, cover, standing }) => {
    const lines = cover?.lines ?? null;
    return [placeLink({ path, line: null }, context), prose(module), show(lines), lines ? `${lines.total - lines.hit}` : NOTHING, standing];
  }));
};

// src/render/document.ts
var LONGEST_REASON = 200;
var SHORT_SHA = 7;
var SYMBOLS = { passed: "\u2705", failed: "\u274C", incomplete: "\u26A0\uFE0F" };
var top = (verdict, { marked, context }) => {
  const { verdict: word, findings: findings2, problems } = verdict;
  const heading = `### ${SYMBOLS[word]} Proofgate: ${word} \u2014 ${prose(reason(verdict), LONGEST_REASON)}`;
  return [
    marked ? `${commentMarker(context.key)}
${heading}` : heading,
    // One finding or problem needs no counting.
    findings2.length + problems.length < 2 ? null : `${tally(verdict)}.`
  ].filter((part) => part !== null).join("\n\n");
};
var bottom = ({ version, repository, runUrl }) => [
  `Proofgate ${version}`,
  repository === null ? null : `commit ${code(repository.sha.slice(0, SHORT_SHA))}`,
  runUrl === null ? null : link("run", runUrl)
].filter((part) => part !== null).join(" \xB7 ");
var MOST_INSIDE = 100;
var background = (verdict, standing, { context, most, rest }) => {
  const extent = { context, most: Math.min(most, MOST_INSIDE) };
  const summary = standing.some(({ count }) => count > 0) ? "Modules, tests by kind, and how this was judged" : "How this was judged";
  const parts = [...standing, ...[unresolvedBlock, remarksBlock, notJudgedBlock, reportsBlock].map((block) => block(verdict, extent))];
  return folded(summary, partsBlock(parts.filter(({ count }) => count > 0).map((block) => whole(block, rest))));
};
var documentOf = (verdict, shape) => {
  const standing = [modulesBlock(verdict, shape), kindsBlock(verdict, shape)];
  const short = verdict.verdict === "passed" && !shape.full;
  return {
    top: top(verdict, shape),
    blocks: [
      problemsBlock(verdict, shape),
      changesBlock(verdict),
      findingsBlock(verdict, "error", shape),
      findingsBlock(verdict, "warning", shape),
      failuresBlock(verdict, shape),
      ...short ? [] : standing,
      ...shape.full ? [targetsBlock(verdict, shape)] : [],
      uncoveredBlock(verdict, shape),
      notesBlock(verdict, shape),
      acceptedBlock(verdict, shape),
      background(verdict, short ? standing : [], shape),
      ...shape.full ? [filesBlock(verdict, shape)] : []
    ],
    bottom: bottom(shape.context)
  };
};

// src/render/comment.ts
var COMMENT_BUDGET = 65e3;
var MOST_ROWS = 25;
var restOf = ({ runUrl }) => runUrl === null ? "`proofgate check --output json` lists all" : `see the ${link("run summary", runUrl)}`;
var write = (verdict, context, { marked, budget }) => {
  const rest = restOf(context);
  return fit(documentOf(verdict, { context, marked, most: MOST_ROWS, full: false, rest }), { budget, measure: utf16Units, rest });
};
var renderComment = (verdict, context, budget = COMMENT_BUDGET) => write(verdict, context, { marked: true, budget });
var renderMarkdown = (verdict, context) => write(verdict, context, { marked: false, budget: COMMENT_BUDGET });

// src/render/json.ts
var JSON_VERSION = 1;
var codeJson = ({ files: files2, lines, testFiles, testLines }) => ({ files: files2, lines, testFiles, testLines });
var measureJson = ({ coverage, tests, code: code2 }) => ({ coverage: coverJson(coverage), tests: testsJson(tests), code: codeJson(code2) });
var SHARES = /* @__PURE__ */ new Set(["lines", "branches", "functions", "changedLines", "file", "passRate", "skipRate", "flakyRate"]);
var targetsJson = (targets2) => Object.fromEntries(Object.entries(targets2).map(([key, value2]) => [key, SHARES.has(key) ? percent(value2) : value2]));
var moduleJson = (module) => ({
  ...measureJson(module),
  target: targetsJson(module.settings.target),
  priority: module.settings.priority,
  standing: module.standing
});
var targetJson = ({ scope, metric, now, value: value2, target, by, reached, missing: missing2 }) => ({ scope, metric, now: ratioJson(now), value: value2, target, by, reached, missing: missing2 });
var beforeJson = (before) => before && {
  source: before.source,
  ref: before.ref,
  totals: { coverage: coverJson(before.totals.coverage), tests: testsJson(before.totals.tests) },
  modules: Object.fromEntries(Object.entries(before.modules).map(([name, { coverage, tests }]) => [name, { coverage: coverJson(coverage), tests: testsJson(tests) }]))
};
var findingJson = ({ rule: rule2, level, subject, message, hint: hint2, at, numbers, cause, module, accepted }) => ({ rule: rule2, level, subject, message, hint: hint2, at: at && { path: at.path, line: at.line }, numbers: { ...numbers }, cause, module, accepted });
var failureJson = ({ suite, name, file, message, count }) => ({ suite, name, file, message, count });
var fileTests = ({ now }, path) => {
  if (!Object.hasOwn(now.tests, path)) return null;
  const { total, passed, failed: failed2, errored, skipped, flaky } = now.tests[path];
  return { total, passed, failed: failed2, errored, skipped, flaky };
};
var fileJson = (verdict, { path, module, cover, standing }) => ({ path, module, coverage: coverJson(cover), tests: fileTests(verdict, path), standing });
var renderJson = (verdict, { files: files2 }) => writeJson({
  version: JSON_VERSION,
  verdict: verdict.verdict,
  totals: measureJson(verdict.totals),
  modules: Object.fromEntries([...verdict.modules].sort(byPriority).map((module) => [module.name, moduleJson(module)])),
  kinds: Object.fromEntries(verdict.kinds.map(({ name, tests }) => [name, { tests: testsJson(tests) }])),
  targets: verdict.targets.map(targetJson),
  changedLines: ratioJson(verdict.changedLines),
  uncovered: verdict.uncovered.map(({ path, lines }) => ({ path, lines })),
  before: beforeJson(verdict.before),
  findings: verdict.findings.map(findingJson),
  notJudged: verdict.notJudged.map(({ rule: rule2, why }) => ({ rule: rule2, why })),
  problems: verdict.problems.map(problemJson),
  failures: verdict.failures.map(failureJson),
  reports: sortedReports(verdict).map(reportJson),
  links: null,
  remarks: verdict.remarks,
  ...files2 ? { files: verdict.files.map((file) => fileJson(verdict, file)) } : {}
});

// src/render/summary.ts
var SUMMARY_BUDGET = 1048576;
var REST = "the JSON output lists all";
var renderSummary = (verdict, context, budget = SUMMARY_BUDGET) => fit(documentOf(verdict, { context, marked: false, most: Infinity, full: true, rest: REST }), { budget, measure: utf8Bytes, rest: REST });

// src/render/text.ts
var answer = (verdict) => {
  if (verdict.verdict !== "passed") return tally(verdict);
  return verdict.findings.length === 0 ? reason(verdict) : `${reason(verdict)}; ${tally(verdict)}`;
};
var headline = (screen) => {
  const word = screen.verdict.verdict;
  const [first = "", ...rest] = wrap(answer(screen.verdict), screen.width - word.length - INDENT.length);
  return [`${paint(screen, word)}${INDENT}${first}`, ...rest.map((line) => INDENT + line)];
};
var MOST = { error: 100, warning: 50, note: 20 };
var MOST_FAILURES = 50;
var findingEntry = (screen) => ({ level, at, rule: rule2, message, hint: hint2 }) => entry({ word: level, place: at && placeText(at), id: rule2, message, hint: hint2 }, screen);
var findings = (screen, level) => {
  const all = findingsAt(screen.verdict, level);
  const more = all.length - MOST[level];
  return [
    ...all.slice(0, MOST[level]).map(findingEntry(screen)),
    ...more > 0 ? [[`${many(more, `more ${level}`)}; --output json lists all.`]] : []
  ];
};
var failureLines = ({ width }) => (group) => {
  const { file, count, message } = group;
  const from = file === null ? "" : ` in ${clean(file)}`;
  const name = `${clean(failureName(group))}${from}${count > 1 ? ` and ${count - 1} more` : ""}`;
  const said = message === null ? [] : wrap(clean(message), width - 2 * INDENT.length);
  return [...wrap(name, width - INDENT.length), ...said.map((line) => INDENT + line)].map((line) => INDENT + line);
};
var failures = (screen) => {
  const { verdict, colours } = screen;
  if (verdict.failures.length === 0) return [];
  const more = verdict.failures.length - MOST_FAILURES;
  return [
    colours.bold(many(failing(verdict), "failing test")),
    ...verdict.failures.slice(0, MOST_FAILURES).flatMap(failureLines(screen)),
    ...more > 0 ? [`${INDENT}${many(more, "more failure")}; --output json lists all.`] : []
  ];
};
var table = ({ width, colours }, columns, rows) => {
  if (rows.length === 0) return [];
  const [head, ...rest] = textTable(columns, rows.map((cells) => cells.map((cell) => clean(cell))), width);
  return [colours.dim(head), ...rest];
};
var modules = (screen) => table(
  screen,
  [words("module"), words("priority"), words("standing"), figures2("lines"), figures2("tests"), words("target")],
  moduleRows(screen.verdict).map(({ name, priority, standing, lines, tests, target }) => [name, priority, standing, lines, tests, target])
);
var kinds = (screen) => {
  const [compared, rows] = [screen.verdict.before !== null, kindRows(screen.verdict)];
  return table(
    screen,
    [words("kind"), ...compared ? [figures2("baseline")] : [], figures2("now"), figures2("pass rate")],
    rows.map(({ name, before, now, passRate: passRate2 }) => [name, ...compared ? [before ?? NOTHING] : [], now, passRate2])
  );
};
var targets = (screen) => {
  const rows = targetLines(screen.verdict).filter(({ inModule }) => !inModule);
  if (rows.every(({ metric }) => metric === "pass rate")) return [];
  return table(
    screen,
    [words("target of"), words("on"), figures2("now"), words("target"), words("")],
    rows.map(({ scope, metric, now, target, reached }) => [scope, metric, now, target, reached])
  );
};
var files = (screen) => table(
  screen,
  [words("file"), words("module"), figures2("lines"), figures2("uncovered"), words("standing")],
  sortedFiles(screen.verdict).map(({ path, module, cover, standing }) => {
    const lines = known(cover?.lines);
    return [path, module, show(lines), lines ? `${missed(lines)}` : NOTHING, standing];
  })
);
var asides = (screen) => {
  const { verdict, colours } = screen;
  const accepted = acceptedFindings(verdict).map(({ rule: rule2, subject, accepted: why }) => `accepted: ${rule2} of ${subject}, ${why ?? ""}`);
  const notJudged = notJudgedRows(verdict).map(({ why, rules }) => `not judged: ${rules.join(", ")} (${why})`);
  const noBaseline = verdict.before === null ? ["no baseline to compare with; proofgate baseline --update writes one"] : [];
  return [...verdict.remarks, ...accepted, ...notJudged, ...noBaseline].flatMap((text) => wrap(clean(text), screen.width - INDENT.length).map((line, index) => colours.dim(index === 0 ? line : INDENT + line)));
};
var totals = (screen) => {
  const rows = changeRows(screen.verdict);
  return screen.verdict.before === null ? table(screen, [words("total"), figures2("now"), words("")], rows.map(({ name, now, change }) => [name.toLowerCase(), now, change])) : table(
    screen,
    [words("total"), figures2("baseline"), figures2("now"), words("change")],
    rows.map(({ name, before, now, change }) => [name.toLowerCase(), before ?? NOTHING, now, change])
  );
};
var renderText = (verdict, context) => {
  const screen = { ...terminal(context), verdict };
  const sections = [
    headline(screen),
    ...verdict.problems.map((problem) => problemEntry(problem, screen)),
    ...LEVELS.flatMap((level) => findings(screen, level)),
    failures(screen),
    ...context.files ? [files(screen)] : [],
    modules(screen),
    kinds(screen),
    targets(screen),
    asides(screen),
    totals(screen)
  ];
  return page(sections);
};

export {
  decodeText,
  openWorld,
  RULES,
  isDay,
  readBaseline,
  BASELINE_PATH,
  namedMissing,
  gate,
  commentMarker,
  spansOf,
  prose,
  row,
  tableHead,
  changeRows,
  placeText,
  placeUrl,
  sortedModules,
  moduleRows,
  kindRows,
  targetLines,
  renderComment,
  renderMarkdown,
  renderJson,
  renderSummary,
  renderText
};
