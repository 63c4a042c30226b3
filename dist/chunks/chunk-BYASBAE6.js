import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  slipsBetween
} from "./chunk-YXZMX5LA.js";
import {
  languageFinder,
  notCollected
} from "./chunk-QFESDK24.js";
import {
  isAbsent,
  isInside,
  reasonOf,
  reportFinder,
  walkTree,
  withSlashes
} from "./chunk-FHQEUKOX.js";
import {
  isCoverage,
  isTests,
  require_micromatch
} from "./chunk-DAIBDC5D.js";
import {
  LEVELS
} from "./chunk-BQMRQDWF.js";
import {
  byKeys,
  byText,
  ranWithin
} from "./chunk-OI323MWW.js";
import {
  Problem,
  asProblem
} from "./chunk-HBS2OMIC.js";
import {
  abstainsByPath,
  abstainsInJvm,
  indexNames,
  isJvmSupport,
  isJvmTest,
  jvmCandidates,
  tokensOf
} from "./chunk-2J7VN2FO.js";
import {
  isOfProject,
  mirrors,
  nearest,
  placeOf
} from "./chunk-ASZHURAN.js";
import {
  TEST_FOLDERS,
  baseOf,
  folderOf,
  inFolder,
  stem
} from "./chunk-HGP6JGCW.js";
import {
  __toESM
} from "./chunk-P4D65IRM.js";

// src/edge/world.ts
import { resolve as resolve2 } from "node:path";
import { env as environment2 } from "node:process";

// src/edge/grammars.ts
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var PACKAGE = "@vscode/tree-sitter-wasm";
var folderOfGrammars = () => {
  const shipped = join(dirname(fileURLToPath(import.meta.url)), "..", "grammars");
  return existsSync(shipped) ? shipped : dirname(createRequire(import.meta.url).resolve(PACKAGE));
};
var start = async (folder) => {
  const { default: runtime } = await import("./tree-sitter-RT4OL4KK.js");
  const options = { wasmBinary: readFileSync(join(folder, "tree-sitter.wasm")) };
  await runtime.Parser.init(options);
  return runtime;
};
var parserOf = async ({ Parser: Made, Language: Kind }, file) => {
  const parser = new Made().setLanguage(await Kind.load(readFileSync(file)));
  return (text, look) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`${file} gave no tree`);
    try {
      return look(tree.rootNode);
    } finally {
      tree.delete();
    }
  };
};
var grammarLoader = (folder = folderOfGrammars()) => {
  let runtime = null;
  const loaded2 = /* @__PURE__ */ new Map();
  const load = async (name) => {
    const file = join(folder, `tree-sitter-${name}.wasm`);
    return existsSync(file) ? parserOf(await (runtime ??= start(folder)), file) : null;
  };
  return (name) => {
    const known = loaded2.get(name) ?? load(name);
    loaded2.set(name, known);
    return known;
  };
};

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
var readEntries = (output, files) => {
  let at = 0;
  const field = () => {
    const end = output.indexOf(NUL, at);
    const text = output.toString("utf8", at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return text;
  };
  while (output[at] === COLON) {
    const entry = field();
    const letter = /([A-Z])\d*$/.exec(entry)?.[1] ?? "M";
    const first = field();
    const renamed = letter === "R";
    const path = renamed ? field() : first;
    if (NO_FILE.test(entry)) continue;
    files.set(path, { path, status: STATUSES[letter] ?? "modified", before: renamed ? first : null, lines: [] });
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
var MAX_LINE_BYTES = 1e3;
var MAX_PICKED = 1e3;
var MINUS = 45;
var BACKSLASH = 92;
var NOWHERE = "/dev/null";
var readPatch = (patch, { range, line: tell }) => {
  let [from, path] = [null, null];
  let [body, next] = [0, 0];
  for (let at = 0; at < patch.length; ) {
    const found = patch.indexOf(LINE_FEED, at);
    const end = found === -1 ? patch.length : found;
    if (body > 0 && patch[at] !== BACKSLASH) {
      body--;
      const removed = patch[at] === MINUS;
      const owner = path ?? from;
      if (tell && owner !== null) tell(owner, removed ? null : next, patch.toString("utf8", at + 1, Math.min(end, at + 1 + MAX_LINE_BYTES)));
      if (!removed) next++;
    } else if (body === 0) {
      const line = patch.toString("utf8", at, Math.min(end, at + MAX_HEADER_BYTES));
      if (line.startsWith("--- ")) from = line === `--- ${NOWHERE}` ? null : unquote(line.slice(4));
      if (line.startsWith("+++ ")) path = line === `+++ ${NOWHERE}` ? null : unquote(line.slice(4));
      const [, removed = "1", first, added2 = "1"] = HUNK.exec(line) ?? [];
      if (first !== void 0) {
        [body, next] = [Number(removed) + Number(added2), Number(first)];
        if (path !== null && Number(added2) > 0) range(path, { from: next, to: next + Number(added2) - 1 });
      }
    }
    at = end + 1;
  }
};
var lineKeeper = (wanted) => {
  const picked = /* @__PURE__ */ new Map();
  const keep = (path, line, text) => {
    if (!wanted(text)) return;
    const kept = picked.get(path) ?? { added: [], removed: [] };
    picked.set(path, kept);
    if (line === null) {
      if (kept.removed.length < MAX_PICKED) kept.removed.push(text);
    } else if (kept.added.length < MAX_PICKED) kept.added.push({ line, text });
  };
  return { keep, picked };
};
var readDiff = (output, line = null) => {
  const files = /* @__PURE__ */ new Map();
  const ranges = /* @__PURE__ */ new Map();
  const patch = output.subarray(readEntries(output, files));
  const range = (path, one) => {
    const known = ranges.get(path);
    if (known) known.push(one);
    else ranges.set(path, [one]);
  };
  readPatch(patch, { range, line });
  for (const [path, lines] of ranges) {
    const file = files.get(path);
    if (file) files.set(path, { ...file, lines });
  }
  return files;
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
  const complaint = stderr.toString().split("\n").find((line) => line !== "") ?? "";
  return { status: status ?? -1, output: stdout, complaint: complaint.replace(/^(?:fatal|error): /, "") };
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
  readFileSync as readFileSync2,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { basename, dirname as dirname2, join as join2, resolve } from "node:path";
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
    return decodeText(readFileSync2(file), { path, slug });
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
    file = openSync(join2(root, path), WITHOUT_LINK);
    const stat = fstatSync(file);
    if (!stat.isFile() || stat.size > MAX_SOURCE_BYTES) return null;
    const bytes = readFileSync2(file);
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
  makeFolders(dirname2(folder));
  mkdirSync(folder);
};
var makeFolder = (root, target, path) => {
  if (!isInside(root, target)) throw unwritable(path, "it lies outside the root");
  let existing = dirname2(target);
  while (!isThere(existing)) existing = dirname2(existing);
  if (!isInside(realpathSync(root), realpathSync(existing))) throw unwritable(path, "a link leads out of the root");
  makeFolders(dirname2(target));
};
var putInPlace = (target, text) => {
  const draft = join2(dirname2(target), `.${basename(target)}.${randomUUID()}.tmp`);
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
    if (root === null) makeFolders(dirname2(target));
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
  const answer = runGit(root, args, input);
  if (answer === null) throw new Problem("tree-unreadable", "git is gone since it was last asked.");
  return answer;
};
var demand = (root, args) => {
  const { status, output, complaint } = git(root, args);
  if (status === 0) return output;
  throw new Problem("tree-unreadable", `git ${args[0] ?? ""} failed: ${complaint}`, { where: root });
};
var refused = (root, complaint) => /dubious ownership/.test(complaint) ? new Problem("tree-unreadable", `git refuses to read ${root}, since it belongs to another user.`, {
  where: root,
  hint: `Run git config --global --add safe.directory '${root}' in a step before this one.`
}) : new Problem("tree-unreadable", `git cannot read ${root}: ${complaint}`, { where: root });
var readHead = (root) => {
  const answer = runGit(root, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix", "--revs-only", "HEAD", "HEAD^@"]);
  if (answer === null || /not a git repository/.test(answer.complaint)) return null;
  if (answer.status !== 0) throw refused(root, answer.complaint);
  const [inside, shallow, ...rest] = answer.output.toString().split("\n").slice(0, -1);
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
  for (const entry of output.toString().split("\0")) {
    const [, tag, mode = "", name = ""] = ENTRY.exec(entry) ?? [];
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
  const start2 = end + 1;
  return { kind, content: output.subarray(start2, start2 + Number(size)), next: start2 + Number(size) + 1 };
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
var headTime = ({ root, headSha }) => {
  if (headSha === null) return null;
  const line = /^committer .*> (\d+) [+-]\d{4}$/m.exec(demand(root, ["cat-file", "commit", headSha]).toString());
  return line === null ? null : Number(line[1]);
};
var mergeBase = (head, ref) => {
  checkRef(head, ref);
  const { status, output, complaint } = git(head.root, ["merge-base", ref, "HEAD"]);
  const sha = output.toString().trim();
  if (status === 0) return sha;
  throw unreadable(head, ref, complaint === "" ? `${ref} and the head have no common ancestor in this clone.` : `This clone has no revision ${ref}.`);
};
var untrackedFile = (root, path, tell) => {
  const text = readSource(root, path) ?? "";
  const lines = text.split("\n");
  const count = lines.length - (text === "" || text.endsWith("\n") ? 1 : 0);
  if (tell) lines.forEach((line, index) => tell(path, index + 1, line));
  return { path, status: "added", before: null, lines: count > 0 ? [{ from: 1, to: count }] : [] };
};
var changesSince = (head, ref, { untracked, wanted }) => {
  const since = mergeBase(head, ref);
  const keeper = wanted && lineKeeper(wanted);
  const tell = keeper?.keep ?? null;
  const files = readDiff(demand(head.root, [...DIFF_ARGUMENTS, since, "--"]), tell);
  for (const path of untracked) files.set(path, untrackedFile(head.root, path, tell));
  return {
    files: new Map([...files.values()].sort((a, b) => byText(a.path, b.path)).map((file) => [file.path, file])),
    since,
    ...keeper && { picked: keeper.picked }
  };
};
var renamesSince = (head, path, untracked) => {
  const { status, output } = git(head.root, ["log", "-1", "--format=%H", "--", path]);
  const sha = output.toString().trim();
  if (status !== 0 || !SHA.test(sha)) return /* @__PURE__ */ new Map();
  const { files } = changesSince(head, sha, { untracked, wanted: void 0 });
  return new Map([...files.values()].flatMap(({ path: now, before, status: how }) => how === "renamed" && before !== null ? [[before, now]] : []));
};
var openRepository = (root) => {
  const head = readHead(root);
  if (head === null) return null;
  let listed = null;
  const files = () => listed ??= listFiles(root);
  return {
    ...head,
    listFiles: () => files().all,
    headTime: () => headTime(head),
    showFile: (ref, path) => showFile(head, ref, path),
    renamesSince: (path) => renamesSince(head, path, files().untracked),
    changesSince: (ref, wanted) => changesSince(head, ref, { untracked: files().untracked, wanted })
  };
};

// src/edge/git-commits.ts
var NOBODY = { ids: [], made: null, base: null };
var MERGE = 2;
var FORMAT = "--format=%H %ct %P";
var logOf = (root, refs) => {
  const answer = runGit(root, ["log", "--no-walk=unsorted", "--no-show-signature", FORMAT, ...refs, "--"]);
  return answer?.status === 0 ? answer.output.toString().split("\n").filter((line) => line !== "") : null;
};
var readLine = (line) => {
  const [id = "", made = "", ...parents] = line.split(" ");
  return { ids: parents.length === MERGE ? [id, parents[1]] : [id], made: Number(made) };
};
var commitsOf = (root, ref) => {
  const both = ref === null || ref.startsWith("-") ? null : logOf(root, ["HEAD", `${ref}^{commit}`]);
  const [head, base = head] = both ?? logOf(root, ["HEAD"]) ?? [];
  if (head === void 0) return NOBODY;
  return { ...readLine(head), base: both === null ? null : base.split(" ", 1)[0] };
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
var NO_COMMITS = { ids: [], made: null, base: null };
var once = (make) => {
  let made = null;
  return () => (made ??= { value: make() }).value;
};
var unlessRefused = (open) => {
  try {
    return open();
  } catch (thrown) {
    asProblem(thrown);
    return null;
  }
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
var headOf = (repository) => {
  const time = repository?.headTime() ?? null;
  return time !== null && repository?.headSha ? { sha: repository.headSha, time } : null;
};
var openWorld = (folder, options = {}) => {
  const root = resolve2(folder);
  const env = options.env ?? environment2;
  const repository = once(() => openRepository(root));
  const grammars = once(() => grammarLoader());
  const changesSince2 = (ref, wanted) => {
    const known = repository();
    if (known === null) throw noRepository(ref);
    return known.changesSince(ref, wanted);
  };
  return {
    root,
    today: dayOf(env),
    findReports: reportFinder(root),
    readText: (path, slug) => readText({ root, path, slug }),
    textAt: (ref, path) => readAt(repository(), options, ref, path),
    tree: () => repository()?.listFiles() ?? walkTree(root),
    readSource: (path) => readSource(root, path),
    grammar: (name) => grammars()(name),
    changesSince: changesSince2,
    renamesSince: (path) => repository()?.renamesSince(path) ?? /* @__PURE__ */ new Map(),
    writeText: (path, text) => writeTextAtomic({ root: null, path, text }),
    writeInRoot: (path, text) => writeTextAtomic({ root, path, text }),
    prefix: () => unlessRefused(repository)?.prefix ?? "",
    commits: (ref) => {
      const known = repository() === null ? NO_COMMITS : commitsOf(root, ref);
      const named2 = options.sha ?? env["GITHUB_SHA"];
      return named2 && known.ids.length > 0 ? { ...known, ids: [...known.ids, named2] } : known;
    },
    parents: () => unlessRefused(repository)?.parents ?? [],
    head: () => headOf(repository()),
    repository: () => linkBaseOf(env, options.sha)
  };
};

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
var SUPPORT = /^(?:export(?:_\w+)?|mocks?|fakes?|stubs?|helpers?|testutils?|test_?helpers?|fixtures?)_test$/;
var go = {
  id: "go",
  extensions: [".go"],
  comments: ["//"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["testdata"]),
  isSupport: (path) => SUPPORT.test(stem(path)) || inFolder(path, ["testdata"]),
  abstains: abstainsByPath,
  candidates: (test, names) => {
    const folder = folderOf(test);
    const sources = names.inFolder(folder).some((path) => path.endsWith(".go") && names.isSource(path));
    return sources ? [{ subject: folder, why: "package", rank: 0 }] : [];
  },
  grammarOf: () => "go",
  syntax: async () => (await import("./go-syntax-BGQYEE6A.js")).goSyntax
};

// src/languages/javascript-names.ts
var LANGUAGE = "javascript";
var MARKER = /[._-](?:test|tests|spec|specs|cy|test-d|bench|stories)$/i;
var VARIANT = /[.](?:unit|int|integration|browser|node|dom|jsdom|ssr|e2e|it|component|snapshot|a11y|native|web|ios|android|slow|fast|edge|worker|types?|test|spec)$/i;
var SUPPORT_FOLDERS = [
  "__mocks__",
  "__fixtures__",
  "__snapshots__",
  "fixtures",
  "fixture",
  "mocks",
  "helpers",
  "helper",
  "support",
  "factories",
  "test-utils",
  "testutils",
  "test-helpers",
  "stubs",
  "setup",
  "__utils__",
  "__helpers__"
];
var SUPPORT_NAME = /(?:^|[._-])(?:setup|set-up|teardown|helpers?|utils?|fixtures?|factory|factories|mocks?|stubs?|harness|config|environment|reporter|matchers?|custom-matchers|shared|common|constants|types?|globals?)$|^(?:setup|global|jest|vitest|mocha|karma|playwright|cypress)[._-]|^(?:setup|test)(?:Tests?|Utils?|Helpers?|Setup|Env)|^(?:test-utils?|testing-utils?|polyfills?|bootstrap)$|(?:Helpers?|Utils?|Fixtures?|Mocks?|Setup)$/;
var isTest2 = (path) => /[.-](?:test|spec|cy|bench|stories|test-d)$|_test$/.test(stem(path)) || inFolder(path, [...TEST_FOLDERS, "cypress", "playwright"]);
var isSupport = (path) => {
  if (!isTest2(path)) return false;
  if (inFolder(path, ["__mocks__", "__fixtures__", "fixtures"])) return true;
  if (MARKER.test(stem(path))) return false;
  return inFolder(path, SUPPORT_FOLDERS) || SUPPORT_NAME.test(stem(path));
};
var REASONS = [
  { name: /[.-]test-d$/i, folders: [], amongTests: ["types", "type"], why: "type tests run no code" },
  { name: /[.-]stories$/i, folders: [".storybook"], amongTests: [], why: "stories show components, they do not test one" },
  {
    name: /[.-]cy$|[.-]e2e(?:[.-](?:test|spec))?$/i,
    folders: ["e2e", "end-to-end", "playwright", "cypress", "acceptance", "smoke", "browser-tests"],
    amongTests: ["system", "browser"],
    why: "end-to-end tests have no single subject"
  },
  {
    name: /[.-](?:int|integration)[.-](?:test|spec)$/i,
    folders: ["integration", "integration-tests"],
    amongTests: ["functional", "features", "contract", "scenarios", "regression"],
    why: "integration tests have no single subject"
  },
  {
    name: /[.-](?:bench|perf)(?:[.-](?:test|spec))?$/i,
    folders: ["bench", "benches", "benchmark", "benchmarks"],
    amongTests: ["perf", "performance"],
    why: "benchmarks have no single subject"
  },
  { name: /^$/, folders: [], amongTests: ["examples", "example", "demo", "demos"], why: "examples have no single subject" }
];
var isAmongTests = (path, folders) => {
  const segments = path.toLowerCase().split("/").slice(0, -1);
  return segments.some((segment, at) => at > 0 && folders.includes(segment) && TEST_FOLDERS.includes(segments[at - 1]));
};
var abstains = (path) => REASONS.find(({ name, folders, amongTests }) => name.test(stem(path)) || inFolder(path, folders) || isAmongTests(path, amongTests))?.why ?? null;
var basesOf = (test) => {
  const bases = [stem(test).replace(MARKER, "")];
  for (let next = bases[0].replace(VARIANT, ""); next !== bases.at(-1); next = next.replace(VARIANT, "")) bases.push(next);
  return bases.filter((base) => base !== "");
};
var written = (paths) => {
  const typed = paths.filter((path) => /\.[cm]?tsx?$/.test(path));
  return typed.length > 0 ? paths.filter((path) => !/\.[cm]?jsx?$/.test(path)) : paths;
};
var sourcesIn = (names, folder) => names.inFolder(folder).filter((path) => /\.(?:[cm]?[jt]sx?|vue|svelte)$/i.test(path) && names.isSource(path));
var exactly = (names, folder, base) => written(sourcesIn(names, folder).filter((path) => stem(path) === base));
var sameWords = (names, folder, tokens) => {
  const asked = tokens.join(" ");
  return written(sourcesIn(names, folder).filter((path) => tokensOf(stem(path)).join(" ") === asked));
};
var join3 = (...parts) => parts.filter((part) => part !== "").join("/");
var KINDS = ["unit", "units", "component", "components", "spec", "specs", "jest", "vitest", "mocha", "node", "browser"];
var ROOTS = ["src", "lib", "app", "source", "sources", "pkg", "server", "client", ""];
var mirrorsOf = (test) => {
  const segments = folderOf(test).split("/").filter((segment) => segment !== "");
  const at = segments.findLastIndex((segment) => TEST_FOLDERS.includes(segment.toLowerCase()));
  if (at < 0) return [];
  const before = segments.slice(0, at).join("/");
  const rest = segments.slice(at + 1);
  const rests = [rest, KINDS.includes(rest[0]?.toLowerCase() ?? "") ? rest.slice(1) : rest];
  return [...new Set(rests.flatMap((after) => [
    ...ROOTS.map((root) => join3(before, root, ...after)),
    ...after[0] === "packages" && after.length > 1 ? [join3(before, "packages", after[1], "src", ...after.slice(2))] : [],
    ...after.length > 0 ? [join3(before, "packages", after[0], "src", ...after.slice(1)), join3(before, "packages", ...after)] : []
  ]))];
};
var WORKSPACES = ["packages", "apps", "libs", "modules", "services", "plugins", "extensions", "examples", "crates"];
var workspaceOf = (path) => {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => WORKSPACES.includes(segment));
  return at >= 0 && segments.length > at + 2 ? `${segments.slice(0, at + 2).join("/")}/` : "";
};
var nearest2 = (test, paths) => {
  const folders = test.split("/");
  const shared = paths.map((path) => {
    const at = path.split("/").findIndex((segment, index) => segment !== folders[index]);
    return at < 0 ? folders.length : at;
  });
  const most = Math.max(...shared);
  return paths.filter((_, index) => shared[index] === most);
};
var firstOf = (folders, look) => {
  for (const folder of folders) {
    const found = look(folder);
    if (found.length > 0) return found;
  }
  return [];
};
var homesOf = (test) => {
  const folder = folderOf(test);
  return /(?:^|\/)__tests?__$/.test(folder) ? [folderOf(folder), folder] : [folder];
};
var byWords = (test, names, tokens) => {
  const workspace = workspaceOf(test);
  const all = names.sourcesNamed(LANGUAGE, tokens).filter((path) => path.startsWith(workspace));
  return all.length > 1 ? nearest2(test, written(all)) : all;
};
var folderAndName = (base, names, test) => {
  const tokens = tokensOf(base);
  for (let at = 1; at < tokens.length; at++) {
    const folder = tokens.slice(0, at).join(" ");
    const found = byWords(test, names, tokens.slice(at)).filter((path) => tokensOf(baseOf(folderOf(path))).join(" ") === folder);
    if (found.length > 0) return found;
  }
  return [];
};
var prefixes = (base) => {
  const tokens = tokensOf(base);
  return tokens.slice(1).map((_, at) => tokens.slice(0, tokens.length - 1 - at));
};
var firstWords = (base, look) => {
  for (const tokens of prefixes(base)) {
    const found = look(tokens);
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
};
var otherNumber = (tokens) => {
  const last = tokens.at(-1) ?? "";
  return [...tokens.slice(0, -1), last.endsWith("s") ? last.slice(0, -1) : `${last}s`];
};
var CONVENTIONS = [
  ["same folder", (base, names, test) => firstOf(homesOf(test), (folder) => exactly(names, folder, base))],
  ["mirrored folder", (base, names, test) => firstOf(mirrorsOf(test), (folder) => exactly(names, folder, base))],
  ["index of the folder", (base, names, test) => base === "index" ? [] : firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => exactly(names, join3(folder, base), "index"))],
  ["the folder's name", (base, names, test) => base !== "index" ? [] : firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => exactly(names, folderOf(folder), baseOf(folder)))],
  ["same words, mirrored folder", (base, names, test) => firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => sameWords(names, folder, tokensOf(base)))],
  ["only file of this name", (base, names, test) => base === "index" ? [] : byWords(test, names, tokensOf(base))],
  ["folder and name", folderAndName],
  ["first words of the name, mirrored folder", (base, names, test) => firstWords(base, (tokens) => firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => sameWords(names, folder, tokens)))],
  ["first words of the name", (base, names, test) => firstWords(base, (tokens) => byWords(test, names, tokens))],
  ["same words but for a plural", (base, names, test) => byWords(test, names, otherNumber(tokensOf(base)))]
];
var UNSURE = 5;
var MAX_CANDIDATES = 8;
var candidates = (test, names) => {
  const found = /* @__PURE__ */ new Map();
  const bases = basesOf(test);
  for (const [rank, [why, find]] of CONVENTIONS.entries()) {
    if (rank === UNSURE && found.size > 0) break;
    const subjects = firstOf(bases, (base) => find(base, names, test));
    for (const subject of subjects) if (!found.has(subject)) found.set(subject, { subject, why, rank, ...rank < UNSURE ? {} : { onlyIfReached: true } });
  }
  return [...found.values()].slice(0, MAX_CANDIDATES);
};

// src/languages/javascript.ts
var GRAMMARS = [[/\.tsx$/i, "tsx"], [/\.[cm]?ts$/i, "typescript"], [/\.(?:[cm]?js|jsx)$/i, "javascript"]];
var grammarOf = (path) => GRAMMARS.find(([name]) => name.test(path))?.[1] ?? null;
var javascript = {
  id: "javascript",
  extensions: [".js", ".jsx", ".mjs", ".cjs", ".ts", ".tsx", ".mts", ".cts", ".vue", ".svelte"],
  comments: ["//", "/*", "*"],
  isTest: isTest2,
  isSupport,
  abstains,
  candidates,
  grammarOf,
  syntax: async () => (await import("./javascript-syntax-7FRVITEH.js")).javascriptSyntax
};

// src/languages/jvm.ts
var language2 = (id, ...extensions) => ({
  id,
  extensions,
  comments: ["//", "/*", "*"],
  isTest: isJvmTest,
  isSupport: isJvmSupport,
  abstains: abstainsInJvm,
  candidates: jvmCandidates
});
var java = {
  ...language2("java", ".java"),
  grammarOf: () => "java",
  syntax: async () => (await import("./java-syntax-WVOCANXD.js")).javaSyntax
};
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

// src/languages/python-names.ts
var LANGUAGE2 = "python";
var RANK = { mirrored: 0, qualified: 1, nearest: 2, version: 3, prefix: 4, plural: 5, folder: 6 };
var COLLECTED = /^tests?([_-].*)?$|^.*[_-]tests?$|^.*Tests?$/;
var SUPPORT2 = /^(conftest|__init__|__main__|setup)$/;
var SUPPORT_FOLDERS2 = ["fixtures", "factories", "mocks", "__mocks__", "testdata", "test_data", "data", "support", "helpers", "testutils"];
var VERSION = /^(py|python)?\d+$/;
var isPythonTest = (path) => /^test_|_test$|^conftest$|^tests$/.test(stem(path)) || inFolder(path, TEST_FOLDERS);
var isPythonSupport = (path) => SUPPORT2.test(stem(path)) || !COLLECTED.test(stem(path)) || inFolder(path, SUPPORT_FOLDERS2);
var abstainsInPython = (path) => abstainsByPath(path);
var nameOf = (test) => stem(test).replace(/^tests?[_-]/, "").replace(/[_-]tests?$/, "").replace(/^tests?$/, "");
var packages = /* @__PURE__ */ new WeakMap();
var packagesOf = (names) => {
  const known = packages.get(names);
  if (known) return known;
  const made = /* @__PURE__ */ new Map();
  for (const path of names.sourcesNamed(LANGUAGE2, ["init"])) {
    if (baseOf(path) !== "__init__.py") continue;
    const key = tokensOf(baseOf(folderOf(path))).join(" ");
    made.set(key, [...made.get(key) ?? [], path]);
  }
  packages.set(names, made);
  return made;
};
var named = (tokens, { test, names }) => {
  if (tokens.length === 0) return [];
  const modules = names.sourcesNamed(LANGUAGE2, tokens).filter((path) => baseOf(path) !== "__init__.py");
  return [...modules, ...packagesOf(names).get(tokens.join(" ")) ?? []].filter((path) => isOfProject(test, path));
};
var asModule = (path) => baseOf(path) === "__init__.py" ? `${folderOf(path)}.py` : path;
var candidate = (rank, why) => (subject) => ({ subject, why, rank });
var looseCandidate = (rank, why) => (subject) => ({ subject, why, rank, onlyIfReached: true });
var asWritten = (name, paths) => {
  const exact = paths.filter((path) => stem(asModule(path)) === name);
  return exact.length > 0 ? exact : paths;
};
var mirrored = ({ test, name }, paths) => asWritten(name, paths.filter((path) => mirrors(test, asModule(path))));
var byName = (search) => {
  const paths = named(search.tokens, search);
  const right = mirrored(search, paths);
  if (right.length > 0) return right.map(candidate(RANK.mirrored, placeOf(search.test).below === null ? "same folder" : "mirrored folder"));
  const only = nearest(search.test, asWritten(search.name, paths));
  return paths.length === 1 ? only.map(candidate(RANK.nearest, "same name")) : only.map(looseCandidate(RANK.nearest, "nearest of the same name"));
};
var byPackage = (search) => {
  const { test, tokens } = search;
  for (let split = 1; split < tokens.length; split++) {
    const folder = tokens.slice(0, split).join(" ");
    const found = named(tokens.slice(split), search).filter((path) => endsWith(folderOf(asModule(path)), folder));
    if (found.length > 0) return nearest(test, found).map(candidate(RANK.qualified, "package and name"));
  }
  return [];
};
var endsWith = (folder, words) => {
  const segments = folder.split("/");
  return segments.some((_, from) => tokensOf(segments.slice(from).join("/")).join(" ") === words);
};
var without = (search, kept) => {
  const tokens = search.tokens.slice(0, kept);
  return { ...search, tokens, name: tokens.join("_") };
};
var byVersion = (search) => {
  const { tokens } = search;
  const kept = tokens.findLastIndex((token) => !VERSION.test(token)) + 1;
  if (kept === 0 || kept === tokens.length) return [];
  return byName(without(search, kept)).map(({ subject }) => ({ subject, why: "same name but for the version", rank: RANK.version }));
};
var byBeginning = (search) => {
  for (let kept = search.tokens.length - 1; kept > 0; kept--) {
    const shorter = without(search, kept);
    const paths = named(shorter.tokens, search);
    const right = mirrored(shorter, paths);
    const found = right.length > 0 ? right : asWritten(shorter.name, paths);
    if (found.length > 0) return found.length === 1 ? found.map((right.length > 0 ? candidate : looseCandidate)(RANK.prefix, "first words of the name")) : [];
  }
  return [];
};
var byNumber = (search) => {
  const last = search.tokens.at(-1) ?? "";
  const other = last.endsWith("s") ? last.slice(0, -1) : `${last}s`;
  if (last.length < SHORTEST_PLURAL) return [];
  const paths = mirrored(search, named([...search.tokens.slice(0, -1), other], search));
  return paths.map(looseCandidate(RANK.plural, "same name but for the plural"));
};
var SHORTEST_PLURAL = 4;
var byFolder = (search) => {
  const { test } = search;
  const last = placeOf(test).below?.at(-1);
  if (last === void 0) return [];
  const found = asWritten(last, named(tokensOf(last), search)).filter((path) => mirrors(`${folderOf(folderOf(test))}/x.py`, asModule(path)));
  return found.length === 1 ? found.map(looseCandidate(RANK.folder, "name of the folder")) : [];
};
var CONVENTIONS2 = [byName, byPackage, byVersion, byBeginning, byNumber, byFolder];
var pythonCandidates = (test, names) => {
  const name = nameOf(test);
  const search = { test, name, tokens: tokensOf(name), names };
  for (const convention of CONVENTIONS2) {
    const found = convention(search).filter(({ subject }) => subject !== test);
    if (found.length > 0) return found;
  }
  return [];
};

// src/languages/python.ts
var python = {
  id: "python",
  extensions: [".py", ".pyx"],
  comments: ["#"],
  isTest: isPythonTest,
  isSupport: isPythonSupport,
  abstains: abstainsInPython,
  candidates: pythonCandidates,
  // Cython's syntax is not Python's.
  grammarOf: (path) => path.endsWith(".py") ? "python" : null,
  syntax: async () => (await import("./python-syntax-WCPKN233.js")).pythonSyntax
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

// src/hollow/configured.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var meant = (glob) => glob.replace(/^\.\//, "").replace(/\/$/, "/**");
var entriesOf = ({ links }) => links.map(({ tests, subject }, index) => ({
  subject: subject.replace(/^\.\//, "").replace(/\/$/, ""),
  index,
  holds: import_micromatch.default.matcher(meant(tests), { dot: true })
}));
var configuredLinks = (settings, isThere2) => {
  const entries = entriesOf(settings).filter(({ subject }) => isThere2(subject));
  return (test) => entries.filter(({ holds }) => holds(test)).map(({ subject }) => ({ test, subject, level: "explicit", why: "the configuration says so" }));
};
var strayLinks = (settings, tests, isThere2) => {
  const { source } = settings;
  const place = (index) => {
    const line = source?.lines.get(`links.${index}`);
    return source === null ? "" : ` (${source.path}${line === void 0 ? "" : `:${line}`})`;
  };
  return entriesOf(settings).flatMap(({ subject, index, holds }) => {
    if (!isThere2(subject)) return [`The link to ${subject} leads nowhere: there is no such file${place(index)}.`];
    return tests.some(holds) ? [] : [`The link to ${subject} holds no test file: nothing fits ${settings.links[index].tests}${place(index)}.`];
  });
};

// src/hollow/gather.ts
var severity = (level) => LEVELS.indexOf(level);
var isAccusing = (chain) => chain.level !== null;
var order = byKeys(
  ({ accepted }) => Number(accepted !== null),
  ({ level }) => severity(level),
  ({ proofs }) => Number(proofs.length === 0),
  ({ passed }) => -passed,
  ({ link }) => link.test
);
var hollowOf = (subject, chains) => {
  const first = chains[0];
  const byPath = [...chains].sort(byKeys(({ link }) => link.test));
  return {
    subject,
    tests: byPath.map(({ link }) => link.test),
    passed: chains.reduce((sum, { passed }) => sum + passed, 0),
    functions: first.figures.functions?.total ?? 0,
    lines: first.figures.outside.total,
    state: first.figures.state,
    links: byPath.map(({ link }) => link),
    witness: first.witness,
    cause: first.cause ?? "unknown",
    proofs: first.proofs,
    lenient: byPath.flatMap(({ lenient }) => lenient),
    level: first.level,
    atMost: first.atMost,
    accepted: first.accepted
  };
};
var gather = (chains) => {
  const bySubject = /* @__PURE__ */ new Map();
  for (const chain of chains.filter(isAccusing)) {
    const known = bySubject.get(chain.link.subject);
    if (known) known.push(chain);
    else bySubject.set(chain.link.subject, [chain]);
  }
  return [...bySubject].map(([subject, all]) => hollowOf(subject, all.sort(order))).sort(byKeys(({ subject }) => subject));
};

// src/hollow/sources.ts
var isKnown = (facts) => typeof facts !== "string";

// src/hollow/state.ts
var NO_BODY = /^(?:<clinit>|static \{\.\.\.\}|<static_initializer>|<module>|\(empty-report\))/;
var NONE = { hit: 0, total: 0 };
var counting = (ratio, hit) => ({ hit: ratio.hit + (hit ? 1 : 0), total: ratio.total + 1 });
var linesIn = ({ coverage: { lines }, file }) => {
  const { from, to } = file.lines ?? { from: 0, to: 0 };
  return Array.from({ length: to - from }, (_, at) => ({ line: lines.line[from + at], hit: lines.hits[from + at] > 0 }));
};
var functionsIn = ({ coverage: { functions }, file }) => {
  if (file.functions === null) return null;
  let ratio = NONE;
  for (let row = file.functions.from; row < file.functions.to; row++) {
    if (!NO_BODY.test(functions.name(row))) ratio = counting(ratio, functions.hits[row] > 0);
  }
  return ratio.total === 0 ? null : ratio;
};
var placeIn = (bodies) => {
  const places = /* @__PURE__ */ new Map();
  for (const { from, first, to } of bodies) {
    if (first === from && from === to && !places.has(from)) places.set(from, "oneLiners");
    for (let line = first === from ? from + 1 : first; line <= to; line++) places.set(line, "inside");
  }
  return places;
};
var divide = (lines, bodies) => {
  const places = placeIn(bodies);
  const sums = { inside: NONE, oneLiners: NONE, outside: NONE };
  const outsideLines = [];
  for (const ran of lines) {
    const place = places.get(ran.line) ?? "outside";
    sums[place] = counting(sums[place], ran.hit);
    if (place === "outside") outsideLines.push(ran);
  }
  return { ...sums, outsideLines };
};
var CONDITION = /^(?:if|elif|else|try|except|finally|with|for|while|match|case|def|async def|class|@)\b|^@/;
var HANDLER = /^(?:except|finally|else|elif|case)\b/;
var stoppedAt = (outside, text) => {
  const cut = outside.findIndex(({ hit }) => !hit);
  if (text === null || cut < 1 || outside.slice(cut).some(({ hit }) => hit)) return null;
  const lines = text.split("\n");
  const last = outside[cut - 1].line;
  if (CONDITION.test((lines[last - 1] ?? "").trim())) return null;
  const outermost = outside.slice(cut).some(({ line }) => /^\S/.test(lines[line - 1] ?? "") && !HANDLER.test(lines[line - 1] ?? ""));
  return outermost ? last : null;
};
var withFunctions = (functions, { outside, outsideLines }, text) => {
  const stopped2 = functions.hit > 0 ? null : stoppedAt(outsideLines, text);
  const state = functions.hit > 0 ? "live" : stopped2 !== null ? "partly loaded" : outside.hit > 0 ? "loaded only" : "zero";
  return { state, functions, inside: null, outside, stopped: stopped2 };
};
var bodiesThatRan = (bodies, lines, oneLiners) => {
  const hit = new Set(lines.filter((ran) => ran.hit).map(({ line }) => line));
  return bodies.filter(({ from, first, to }) => {
    if (first === from && from === to) return oneLiners && hit.has(from);
    for (let line = first === from ? from + 1 : first; line <= to; line++) if (hit.has(line)) return true;
    return false;
  }).length;
};
var withBodies = (bodies, { inside, oneLiners, outside, outsideLines }, text) => {
  const live = inside.hit > 0 || oneLiners.hit > 0 && outside.hit === 0;
  const stopped2 = live ? null : stoppedAt(outsideLines, text);
  const all = { hit: outside.hit + oneLiners.hit, total: outside.total + oneLiners.total };
  const idle = stopped2 !== null ? "partly loaded" : all.hit > 0 ? "loaded only" : "zero";
  const empty = inside.total + oneLiners.total === 0;
  const state = live ? "live" : empty ? outside.hit > 0 ? "data only" : "empty" : idle;
  return { state, functions: bodies, inside, outside: all, stopped: stopped2 };
};
var withLines = (outside, known) => {
  const state = outside.total === 0 ? "empty" : outside.hit === 0 ? "zero" : known ? "data only" : "live";
  return { state, functions: known ? NONE : null, inside: null, outside, stopped: null };
};
var ABSENT = { state: "absent", functions: null, inside: null, outside: NONE, stopped: null };
var figuresOf = (rows, { facts, text }) => {
  if (rows === null) return { ...ABSENT, functions: facts === null ? null : { hit: 0, total: facts.bodies.length } };
  const functions = functionsIn(rows);
  const divided = divide(linesIn(rows), facts?.bodies ?? []);
  if (functions !== null) return withFunctions(functions, divided, facts === null ? null : text);
  if (facts !== null && facts.bodies.length > 0) {
    const hit = bodiesThatRan(facts.bodies, linesIn(rows), divided.outside.hit === 0);
    return withBodies({ hit, total: facts.bodies.length }, divided, text);
  }
  return withLines(divided.outside, facts !== null);
};
var livesByReport = (rows) => {
  const functions = functionsIn(rows);
  if (functions !== null) return functions.hit > 0;
  const lines = linesIn(rows);
  if (lines.every(({ hit }) => hit)) return true;
  return lines.some(({ hit }) => hit) ? null : false;
};
var isDead = ({ state }) => state === "absent" || state === "zero" || state === "partly loaded" || state === "loaded only";
var LIVELIEST = ["live", "loaded only", "partly loaded", "zero", "absent", "data only", "empty"];
var added = (a, b) => a === null || b === null ? a ?? b : { hit: a.hit + b.hit, total: a.total + b.total };
var together = (figures) => figures.slice(1).reduce((sum, one) => ({
  state: LIVELIEST.indexOf(one.state) < LIVELIEST.indexOf(sum.state) ? one.state : sum.state,
  functions: added(sum.functions, one.functions),
  inside: added(sum.inside, one.inside),
  outside: added(sum.outside, one.outside),
  stopped: sum.stopped ?? one.stopped
}), figures[0] ?? ABSENT);

// src/hollow/ground.ts
var remembered = (ask) => {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const answer = known.get(key) ?? { value: ask(key) };
    known.set(key, answer);
    return answer.value;
  };
};
var testsOf = ({ cases, files }, { isSupport: isSupport2 }, placed2) => {
  const isTest3 = new Map(files.map(({ path, test }) => [path, test]));
  const tests = /* @__PURE__ */ new Map();
  for (const one of cases) {
    const found = placed2.get(one);
    const file = one.file ?? found?.file ?? null;
    if (file === null || !isTest3.get(file) || isSupport2(file)) continue;
    const known = tests.get(file) ?? { path: file, passed: [], reports: /* @__PURE__ */ new Set() };
    if (one.outcome === "passed" && !found?.todo) known.passed.push(one);
    known.reports.add(one.report);
    tests.set(file, known);
  }
  return tests;
};
var rowsIn = ({ coverage }, file) => file?.rows ? { coverage, file: file.rows } : null;
var subjectIn = ({ scene: { tree }, sources }) => (path) => {
  const files = tree.has(path) ? [path] : sources.filesOf(path);
  return { path: files.length === 1 ? files[0] : path, files };
};
var remembering = () => {
  const known = /* @__PURE__ */ new Map();
  return (name, make) => {
    const answer = known.get(name) ?? { value: make() };
    known.set(name, answer);
    return answer.value;
  };
};
var groundOf = (scene, sources, placed2 = /* @__PURE__ */ new Map()) => {
  const files = new Map(scene.files.map((file) => [file.path, file]));
  const leftOut = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const factsOf = remembered((path) => {
    const facts = sources.facts(path);
    seen.add(path);
    if (isKnown(facts)) return facts;
    leftOut.set(path, facts);
    return null;
  });
  const fileOf = (path) => files.get(path);
  const lives = remembered((path) => {
    const rows = rowsIn(scene, fileOf(path));
    const told = rows === null ? false : livesByReport(rows);
    return told ?? sources.glance(path, hitLines(rows));
  });
  const figures = remembered((path) => {
    const facts = factsOf(path);
    return figuresOf(rowsIn(scene, fileOf(path)), { facts: facts?.damaged ? null : facts, text: sources.text(path) });
  });
  return {
    scene,
    sources,
    leftOut,
    fileOf,
    factsOf,
    lives,
    tests: testsOf(scene, sources, placed2),
    candidatesOf: remembered(sources.candidates),
    once: remembering(),
    parsed: () => seen.size,
    subjectOf: remembered(subjectIn({ scene, sources })),
    figuresOf: (subject) => together(subject.files.map(figures))
  };
};
var hitLines = ({ coverage: { lines }, file }) => {
  const hit = /* @__PURE__ */ new Set();
  for (let row = file.lines?.from ?? 0; row < (file.lines?.to ?? 0); row++) if (lines.hits[row] > 0) hit.add(lines.line[row]);
  return (line) => hit.has(line);
};

// src/hollow/health.ts
var sickness = (scene) => {
  const { coverage, reports, unresolved } = scene;
  if (!reports.some(isTests)) return "no test report was read";
  if (!reports.some(isCoverage)) return "no coverage report was read";
  if (coverage.lines.line.length === 0 && coverage.functions.start.length === 0) return "the coverage reports hold nothing that could run";
  const foreign = new Set(unresolved.map(({ path }) => path)).size;
  if (foreign > 0 && foreign >= coverage.files.length) return "half of the coverage reports' paths, or more, fit no file of the repository";
  return notCollected(scene) === null ? null : "coverage was not collected";
};

// src/hollow/contexts.ts
var ranBody = ({ factsOf }, path, bits) => bits !== void 0 && (factsOf(path)?.bodies ?? []).some(({ from, first, to }) => (first > from || to > from) && ranWithin(bits, first > from ? first : from + 1, to));
var isTold = ({ scene: { runs } }, test) => runs?.byTest.has(test) ?? false;
var ranByItself = (ground, test, files) => {
  const runs = ground.scene.runs?.byTest.get(test);
  return runs && [...files].find((path) => ranBody(ground, path, runs.get(path)));
};
var ranOutside = (ground, path) => ranBody(ground, path, ground.scene.runs?.outside.get(path));
var ranAnything = ({ scene: { runs }, sources, fileOf }, test) => [...runs?.byTest.get(test) ?? []].some(([path, bits]) => fileOf(path)?.test === false && sources.glance(path, (line) => ranWithin(bits, line, line)) === true);

// src/hollow/imports.ts
var MAX_IMPORTS = 500;
var atRunTime = (facts) => facts.imports.slice(0, MAX_IMPORTS).filter(({ how }) => how !== "type");
var reachOf = (ground, test, facts) => {
  const imported = /* @__PURE__ */ new Map();
  const replaced2 = /* @__PURE__ */ new Map();
  const astray = [];
  for (const one of atRunTime(facts)) {
    const targets = ground.sources.resolve(one.specifier, test);
    if (targets.length === 0 && one.swallowed) astray.push(one);
    for (const target of targets) {
      if (!imported.has(target) && target !== test && ground.fileOf(target)?.test === false) imported.set(target, one);
    }
  }
  for (const one of facts.replaced) {
    for (const target of ground.sources.resolve(one.target, test)) replaced2.set(target, [...replaced2.get(target) ?? [], one]);
  }
  return { imported, replaced: replaced2, astray };
};
var passesOn = ({ names }, taken) => names.includes("*") || taken.includes("*") || taken.length === 0 || names.some((name) => taken.includes(name));
var passedOn = (ground, path, taken) => (ground.factsOf(path)?.imports ?? []).filter((one) => one.how === "reexport" && passesOn(one, taken)).flatMap((one) => ground.sources.resolve(one.specifier, path));
var importOf = (ground, { imported }, subject) => {
  for (const file of subject.files) {
    const by = imported.get(file);
    if (by) return { by, via: null };
  }
  for (const [via, by] of imported) {
    if (passedOn(ground, via, by.names).some((path) => subject.files.includes(path))) return { by, via };
  }
  return null;
};
var replacementsOf = ({ replaced: replaced2 }, { files }) => files.flatMap((file) => replaced2.get(file) ?? []);

// src/hollow/idle.ts
var MAX_LOOKED_AT = 200;
var idleSuspects = (ground) => {
  const { runs } = ground.scene;
  if (runs === null || runs.unknown > 0) return [];
  const told = [...ground.tests.values()].filter(({ path, passed }) => passed.length > 0 && runs.byTest.has(path));
  const idle = told.map(({ path }) => path).filter((path) => !ranAnything(ground, path)).sort();
  return idle.length > MAX_LOOKED_AT ? [] : idle;
};
var isRunnable = ({ factsOf }, path) => (factsOf(path)?.bodies.length ?? 0) > 0;
var idleOf = (ground, test) => {
  const facts = ground.factsOf(test);
  if (facts === null || facts.spawns.length > 0) return null;
  const imported = [...reachOf(ground, test, facts).imported.keys()].filter((path) => isRunnable(ground, path)).sort();
  const runs = ground.scene.runs.byTest.get(test);
  const product = [...runs.keys()].filter((path) => ground.fileOf(path)?.test === false);
  const ran = ranByItself(ground, test, [...imported, ...product]);
  if (imported.length === 0 || ran !== void 0 || imported.some((path) => ranOutside(ground, path))) return null;
  return { test, passed: ground.tests.get(test).passed.length, imported };
};

// src/hollow/link.ts
var MANY_MODULES = 8;
var LISTED = 3;
var abstaining = (why) => ({ links: [], abstains: why });
var linked = (links) => ({ links, abstains: null });
var marked = ({ sources, scene }, test, marks) => marks.filter(({ kind }) => kind === "covers").flatMap(({ target, line }) => {
  const named2 = target;
  const paths = scene.tree.has(named2) ? [named2] : sources.resolve(target, test);
  return paths.map((subject) => ({ test, subject, level: "explicit", why: `line ${line} says so` }));
});
var best = (candidates2) => {
  const rank = Math.min(...candidates2.map((one) => one.rank));
  return candidates2.filter((one) => one.rank === rank);
};
var howReached = (ground, reach, subject) => {
  const found = importOf(ground, reach, subject);
  if (found !== null) return found.via === null ? "import" : `import by way of ${found.via}`;
  return replacementsOf(reach, subject).length > 0 ? "replacement" : null;
};
var isFolder = ({ scene: { tree } }, { subject }) => !tree.has(subject);
var byName2 = (ground, test, candidates2, reach) => {
  const linkTo = (level, reason) => (one) => ({ test, subject: ground.subjectOf(one.subject).path, level, why: `${one.why}${reason}` });
  const folders = candidates2.filter((one) => isFolder(ground, one));
  if (folders.length > 0) return linked(folders.slice(0, 1).map(linkTo("explicit", "")));
  const reached = reach === null ? [] : candidates2.flatMap((one) => {
    const how = howReached(ground, reach, ground.subjectOf(one.subject));
    return how === null ? [] : [{ ...one, how }];
  });
  if (reached.length > 0) return linked(best(reached).map((one) => linkTo("strong", `, ${reached.find(({ subject }) => subject === one.subject).how}`)(one)));
  const named2 = best(reach === null ? candidates2 : candidates2.filter(({ onlyIfReached }) => !onlyIfReached));
  if (named2.length === 0) return byReach(test, reach);
  if (named2.length === 1) return linked(named2.map(linkTo("name", "")));
  const shown = named2.slice(0, LISTED).map(({ subject }) => subject).join(", ");
  return abstaining(`${named2.length} files fit its name equally well: ${shown}${named2.length > LISTED ? " \u2026" : ""}`);
};
var byReach = (test, reach) => {
  if (reach === null) return abstaining("nothing of the tree fits its name, and what it imports is not known");
  const weak = (subject, why) => linked([{ test, subject, level: "weak", why }]);
  const [modules, replaced2] = [[...reach.imported.keys()], [...reach.replaced.keys()]];
  const both = modules.filter((path) => reach.replaced.has(path));
  if (modules.length === 1) return weak(modules[0], "its only import");
  if (replaced2.length === 1) return weak(replaced2[0], "the only file that it replaces");
  if (both.length === 1) return weak(both[0], "imported and replaced");
  if (modules.length > MANY_MODULES) return abstaining(`it imports ${modules.length} files and is named after none of them`);
  return abstaining("nothing of the tree fits its name");
};
var linksOf = (ground, test, configured, facts) => {
  const settled = configured(test);
  if (settled.length > 0) return linked(settled);
  if (facts?.marks.some(({ kind }) => kind === "nothing")) return abstaining("it says that it covers nothing");
  const said = marked(ground, test, facts?.marks ?? []);
  if (said.length > 0) return linked(said);
  const why = ground.sources.abstains(test);
  if (why !== null) return abstaining(why);
  const reach = facts && reachOf(ground, test, facts);
  const candidates2 = ground.candidatesOf(test).filter(({ subject }) => ground.subjectOf(subject).files.length > 0);
  return candidates2.length > 0 ? byName2(ground, test, candidates2, reach) : byReach(test, reach);
};

// src/hollow/titles.ts
var MAX_NAME = 1e3;
var MIN_LITERAL = 4;
var MAX_PARTS = 20;
var MAX_TRIED = 5e3;
var MAX_TRIED_IN_ALL = 2e7;
var MAX_SUITES = 20;
var SEPARATOR = /\s*[›»>]\s+|\s+::\s+|\s+/g;
var plain = (text) => text.slice(0, MAX_NAME).replaceAll(SEPARATOR, " ").trim();
var GAP = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|%[sdifjopbcOx#$]|%\.?\d*f|\$#|\$[A-Za-z_][\w.]*/g;
var partsOf = (title) => title.split(GAP).slice(0, MAX_PARTS);
var firstWord = (text) => /^\S*/.exec(text)[0];
var ANY = "";
var put = (map, key, one) => {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
};
var indexOf = (titles) => {
  const [whole, gapped] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const [file, tests] of titles) {
    for (const { title, within, todo, line } of tests) {
      const full = plain([...within, title].join(" "));
      const parts = partsOf(full);
      const told = { file, todo, line, parts };
      put(whole, full, told);
      if (parts.length < 2 || parts.join("").replaceAll(/[^\p{L}\p{N}]/gu, "").length < MIN_LITERAL) continue;
      const [first] = parts;
      put(gapped, first.includes(" ") ? firstWord(first) : ANY, told);
    }
  }
  return { whole, gapped };
};
var fits = (name, parts) => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
};
var namesOf = ({ suite, classname, name }) => {
  const suites = suite.split(" \u203A ").filter((one) => one !== "").slice(-MAX_SUITES);
  const chains = suites.map((_, at) => [...suites.slice(at), name].join(" "));
  return [...new Set([...chains, `${classname ?? ""} ${name}`, name].map(plain))].filter((one) => one !== "");
};
var placed = (found) => {
  const [first] = found;
  if (first === void 0 || found.some(({ file }) => file !== first.file)) return null;
  return { file: first.file, line: first.line, todo: found.every(({ todo }) => todo) };
};
var placeByTitles = (cases, titles) => {
  const { whole, gapped } = indexOf(titles);
  let tried = 0;
  const withGaps = (name) => {
    const asked = [...(gapped.get(firstWord(name)) ?? []).slice(0, MAX_TRIED), ...(gapped.get(ANY) ?? []).slice(0, MAX_TRIED)];
    tried += asked.length;
    return tried > MAX_TRIED_IN_ALL ? [] : asked.filter(({ parts }) => fits(name, parts));
  };
  return cases.map((one) => {
    const names = namesOf(one);
    const exact = names.map((name) => whole.get(name) ?? []).find((found) => found.length > 0);
    return placed(exact ?? names.map(withGaps).find((found) => found.length > 0) ?? []);
  });
};

// src/hollow/placement.ts
var MAX_SEARCHED = 4e3;
var unclaimed = ({ cases, files }, { isSupport: isSupport2 }) => {
  const claimed = new Set(cases.map(({ file }) => file));
  return files.filter(({ path, test, language: language3 }) => test && language3 !== null && !claimed.has(path) && !isSupport2(path)).map(({ path }) => path);
};
var placeCases = async (scene, sources) => {
  const open = scene.cases.filter(({ file }) => file === null);
  const tests = open.length === 0 ? [] : unclaimed(scene, sources);
  if (tests.length === 0 || tests.length > MAX_SEARCHED) return /* @__PURE__ */ new Map();
  await sources.ready(tests);
  const titles = /* @__PURE__ */ new Map();
  for (const path of tests) {
    const facts = sources.facts(path);
    if (isKnown(facts) && facts.tests.length > 0) titles.set(path, facts.tests);
  }
  const found = placeByTitles(open.map(({ suite, name }) => ({ suite, name, classname: null })), titles);
  return new Map(open.flatMap((one, at) => found[at] ? [[one, found[at]]] : []));
};

// src/hollow/resolution.ts
var ENOUGH_PERCENT = 80;
var ADVICE = [
  [/jest/i, 'Set addFileAttribute: "true" for jest-junit (JEST_JUNIT_ADD_FILE_ATTRIBUTE=true).'],
  [/mocha/i, "Use mocha-junit-reporter, which names each suite's file, or mocha's own JSON with --reporter json."],
  [/vitest/i, 'Set reporters: [["junit", { addFileAttribute: true }]] for vitest, and leave classnameTemplate as it is.'],
  [/node/i, "Use a newer Node, whose junit reporter names each test's file."],
  [/playwright/i, "Use playwright's own junit or json reporter, whose suites are named after their files."],
  [/pytest/i, "Set junit_family = xunit1 for pytest, so that each case names its file, and run it from the root."],
  [/phpunit/i, "Use PHPUnit's --log-junit, which names each case's file."],
  [/gotestsum|go-junit|^go/i, "Let gotestsum write whole package names: --junitfile-testsuite-name=full --junitfile-testcase-classname=full."],
  [/surefire|maven|gradle/i, "Leave Surefire's class names as they are: without phrasedClassName and its relatives."],
  [/rspec/i, "Use rspec_junit_formatter, which names each example's file."]
];
var GENERAL = "Let the runner's reporter write each test's file into the report.";
var adviceFor = (reports) => {
  const said = reports.map(({ producer, format }) => `${producer ?? ""} ${format}`.trim());
  return ADVICE.find(([fits3]) => said.some((one) => fits3.test(one)))?.[1] ?? GENERAL;
};
var resolutionOf = ({ cases, reports }, placed2) => {
  const open = cases.filter((one) => one.file === null && !placed2.has(one));
  const lacking = new Set(open.map(({ report }) => report));
  return {
    cases: cases.length,
    resolved: cases.length - open.length,
    advice: open.length === 0 ? null : adviceFor(reports.filter(isTests).filter(({ path }) => lacking.has(path)))
  };
};
var isPoor = ({ resolved, cases }) => resolved * 100 < ENOUGH_PERCENT * cases;
var resolutionRemark = ({ resolved, cases, advice }) => resolved === cases ? null : `${resolved} of ${cases} test cases were resolved to files. ${advice ?? ""}`.trim();

// src/hollow/suspects.ts
var COVERS = /(?:#|\/\/|\*)\s*@?covers\b|#\[Covers|\bproofgate-ok\b/i;
var subjectsOf = (ground, test, configured) => {
  const links = configured(test);
  if (links.length > 0) return links.map(({ subject }) => subject);
  if (ground.sources.abstains(test) !== null) return null;
  return ground.candidatesOf(test).map(({ subject }) => subject);
};
var looksAlive = (ground, test, subjects) => {
  const telling = new Set(best(ground.candidatesOf(test)).map(({ subject }) => subject));
  const asked = subjects.filter((subject) => telling.has(subject));
  return (asked.length > 0 ? asked : subjects).every((subject) => ground.subjectOf(subject).files.some((file) => ground.lives(file) === true));
};
var sift = (ground, configured) => {
  const sifted = { suspects: [], linked: [], abstained: [] };
  for (const test of [...ground.tests.keys()].sort()) {
    const subjects = subjectsOf(ground, test, configured);
    if (ground.tests.get(test).passed.length === 0) sifted[subjects === null || subjects.length === 0 ? "abstained" : "linked"].push(test);
    else if (COVERS.test(ground.sources.text(test) ?? "")) sifted.suspects.push(test);
    else if (subjects === null || subjects.length === 0) sifted.abstained.push(test);
    else if (looksAlive(ground, test, subjects)) sifted.linked.push(test);
    else sifted.suspects.push(test);
  }
  return sifted;
};

// src/hollow/exclusion.ts
var import_micromatch2 = __toESM(require_micromatch(), 1);
var CONFIGURATIONS = /(?:^|\/)(?:\.coveragerc|setup\.cfg|tox\.ini|pyproject\.toml|package\.json|\.c8rc(?:\.json)?|\.nycrc(?:\.\w+)?|pom\.xml|build\.gradle(?:\.kts)?|(?:vite|vitest|jest)\.config\.\w+|vitest\.workspace\.\w+|jest\.\w+\.(?:js|ts|json))$/;
var LEAVES_OUT = /omit|exclu|ignore/i;
var KEY = /^\s*["']?([\w.-]+)["']?\s*(?:[:=]|\()/;
var SECTION = /^\s*\[[^\]"']+\]\s*$/;
var GLOB = /[\w@.*?{!/][\w@.*?{},!+/-]*/g;
var MAX_EXCERPT = 200;
var MAX_FILES = 40;
var fits2 = (glob, path, folder) => {
  if (!/[/*.]/.test(glob) || glob.length > MAX_EXCERPT || /^[.*/]+$/.test(glob)) return false;
  const below = folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const plain2 = glob.replace(/^!?(?:\.\/|\/)?/, "").replace(/\/$/, "/**");
  return plain2 === below || plain2 === path || /[*?{]/.test(plain2) && import_micromatch2.default.isMatch(below, plain2, { dot: true });
};
var inText = (text, path, config) => {
  const folder = config.slice(0, Math.max(config.lastIndexOf("/"), 0));
  let leavesOut = false;
  for (const [index, line] of text.split("\n").entries()) {
    const key = KEY.exec(line)?.[1];
    if (key !== void 0) leavesOut = LEAVES_OUT.test(key);
    else if (SECTION.test(line)) leavesOut = false;
    const mentions = leavesOut || /exclude/.test(line);
    const glob = (line.slice(0, MAX_EXCERPT).match(GLOB) ?? []).find((one) => (mentions || one.startsWith("!")) && fits2(one, path, folder));
    if (glob !== void 0) return { path: config, line: index + 1, text: line.trim().slice(0, MAX_EXCERPT), shows: `leaves ${glob} out of measuring` };
  }
  return null;
};
var exclusionOf = ({ scene: { tree }, sources, once: once2 }, path) => {
  const configs = once2("configurations", () => [...tree].filter((one) => CONFIGURATIONS.test(one)).slice(0, MAX_FILES));
  for (const config of configs) {
    const text = sources.text(config);
    const proof = text === null ? null : inText(text, path, config);
    if (proof) return proof;
  }
  return null;
};

// src/hollow/alike.ts
var LETTERS_PER_SLIP = 3;
var MAX_SLIPS = 2;
var INDEX = /* @__PURE__ */ new Set(["index", "__init__", "mod"]);
var partsOf2 = (path) => path.split(/[/\\.:]+/).filter((part) => part !== "");
var namesOf2 = (path) => {
  const segments = path.split("/");
  const stem2 = segments.at(-1).replace(/\.\w+$/, "");
  return INDEX.has(stem2) && segments.length > 1 ? { name: segments.at(-2), folders: segments.slice(0, -2) } : { name: stem2, folders: segments.slice(0, -1) };
};
var comesClose = (parts, { name, folders }, isRelative) => {
  const last = parts.at(-1) ?? "";
  const slips = Math.min(MAX_SLIPS, Math.floor(name.length / LETTERS_PER_SLIP));
  const isNear = isRelative || parts.length > 1 && folders.includes(parts[0]);
  return isNear && Math.abs(last.length - name.length) <= slips && slipsBetween(last.toLowerCase(), name.toLowerCase()) <= slips;
};
var meansSubject = ({ specifier, names }, path) => {
  const parts = partsOf2(specifier.replace(/\.[cm]?[jt]sx?$/, ""));
  const isRelative = specifier.startsWith(".");
  const module = names.includes(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
  return [parts, module].some((one) => comesClose(one, namesOf2(path), isRelative));
};

// src/hollow/cause.ts
var proofOf = (path, { line, text }, shows) => ({ path, line, text, shows });
var MAX_PROOFS = 5;
var distinct = (proofs) => proofs.filter((one, at) => proofs.findIndex(({ path, line }) => path === one.path && line === one.line) === at).slice(0, MAX_PROOFS);
var excluded = (ground, { figures, subject }) => {
  if (figures.state !== "absent") return null;
  for (const path of subject.files) {
    const facts = ground.factsOf(path);
    const remark = facts?.excluded[0];
    if (remark) return { cause: "excluded", proofs: [proofOf(path, remark, "takes it out of measuring")] };
    if (facts?.damaged) return { cause: "excluded", proofs: [{ path, line: null, text: "", shows: "is not understood in full, perhaps not by the coverage tool either" }] };
    const line = exclusionOf(ground, path);
    if (line) return { cause: "excluded", proofs: [line] };
  }
  return null;
};
var loader = (ground, { reach, subject }) => {
  for (const path of reach.imported.keys()) {
    const found = ground.factsOf(path)?.imports.find((one) => one.swallowed && ground.sources.resolve(one.specifier, path).some((file) => subject.files.includes(file)));
    if (found) return proofOf(path, found, `imports ${found.specifier}, and goes on when that fails`);
  }
  return null;
};
var stopped = (ground, known) => {
  const path = known.subject.files.find((file) => ground.figuresOf({ path: file, files: [file] }).stopped !== null);
  if (path === void 0) return null;
  const { stopped: line } = ground.figuresOf({ path, files: [path] });
  const text = (ground.sources.text(path) ?? "").split("\n")[line - 1]?.trim().slice(0, 200) ?? "";
  const own = importOf(ground, known.reach, known.subject);
  const swallowing = own?.by.swallowed ? proofOf(known.test.path, own.by, `imports ${own.by.specifier}, and goes on when that fails`) : loader(ground, known);
  return { cause: "import-failed", proofs: [{ path, line, text, shows: "is the last one that ran: loading stopped there" }, ...swallowing ? [swallowing] : []] };
};
var WORDS = {
  module: ({ target }) => `replaces ${target} with a mock`,
  automock: ({ target }) => `replaces every member of ${target} with a stub`,
  member: ({ target, member }) => `replaces ${member === null ? target : `${target}.${member}`} with a mock`,
  double: ({ target }) => `makes a double of ${target}`
};
var replaced = ({ test, reach, subject }) => {
  const all = replacementsOf(reach, subject);
  const whole = all.filter(({ how, partial }) => how === "module" && !partial);
  if (whole.length > 0) return { cause: "subject-replaced", proofs: distinct(whole.map((one) => proofOf(test.path, one, WORDS.module(one)))) };
  const members = all.filter(({ how }) => how !== "module");
  return members.length === 0 ? null : { cause: "members-mocked", proofs: distinct(members.map((one) => proofOf(test.path, one, WORDS[one.how](one)))) };
};
var swallowedImport = (ground, { test, reach, subject }) => {
  const found = importOf(ground, reach, subject);
  return found?.by.swallowed ? { cause: "import-failed", proofs: [proofOf(test.path, found.by, `imports ${found.by.specifier}, and goes on when that fails`)] } : null;
};
var missedImports = ({ astray }, { subject }) => astray.filter((one) => subject.files.some((file) => meansSubject(one, file)));
var missed = (known) => {
  const [first] = missedImports(known.reach, known);
  return first ? { cause: "never-imported", proofs: [proofOf(known.test.path, first, `imports ${first.specifier}, which is not there, and goes on when that fails`)] } : null;
};
var loaded = (ground, known) => {
  const proof = loader(ground, known);
  return proof && { cause: "import-failed", proofs: [proof] };
};
var ownDouble = (ground, { test, facts, subject }) => {
  const declared = new Set(subject.files.flatMap((file) => ground.factsOf(file)?.declares ?? []));
  const isPackage = ground.candidatesOf(test.path).some((one) => !ground.scene.tree.has(one.subject));
  const calls = facts.used.some((name) => declared.has(name.split(".").at(-1)));
  return isPackage && facts.declares.length > 0 && !calls ? { cause: "members-mocked", proofs: [] } : null;
};
var certainlyLoaded = (ground, { figures, facts, reach, subject }) => {
  const found = figures.state === "absent" ? importOf(ground, reach, subject) : null;
  if (found === null || found.by.swallowed || found.by.how !== "static") return null;
  const inBody = facts.bodies.some(({ from, to }) => found.by.line >= from && found.by.line <= to);
  return inBody ? null : { cause: "excluded", proofs: [] };
};
var neverImported = (ground, { figures, reach, subject }) => figures.state !== "loaded only" && importOf(ground, reach, subject) === null ? { cause: "never-imported", proofs: [] } : null;
var UNKNOWN = { cause: "unknown", proofs: [] };
var explain = (ground, dead) => {
  const out = excluded(ground, dead);
  const { facts, reach } = dead;
  if (out !== null) return out;
  if (facts === null || reach === null) return UNKNOWN;
  const known = { ...dead, facts, reach };
  return stopped(ground, known) ?? replaced(known) ?? swallowedImport(ground, known) ?? missed(known) ?? loaded(ground, known) ?? (dead.figures.state === "absent" && dead.universe === "all files" ? { cause: "excluded", proofs: [] } : null) ?? certainlyLoaded(ground, known) ?? ownDouble(ground, known) ?? neverImported(ground, known) ?? UNKNOWN;
};

// src/hollow/guards.ts
var STAND_INS = /* @__PURE__ */ new Set(["__mocks__", "mocks", "mock", "fakes", "stubs", "fixtures", "__fixtures__", "testdata", "test_data", "testutil", "testutils"]);
var BUILT = /* @__PURE__ */ new Set(["node_modules", "vendor", "third_party", "dist", "build", "generated", "__generated__", "gen", "migrations"]);
var BUILT_NAME = /(?:\.pb\.go|_pb2(?:_grpc)?\.py|\.generated\.\w+|\.gen\.\w+|_generated\.\w+|\.min\.[cm]?js)$/;
var PLATFORM = /[._-](?:win(?:32|64|dows)?|nt|linux|darwin|mac(?:os)?|osx|posix|unix|bsd|freebsd|android|ios|wasm|wasi|js|arm64|amd64)\.\w+$/i;
var foldersIn = (path) => path.split("/").slice(0, -1);
var noProduct = ({ sources, fileOf }, path, facts) => {
  if (fileOf(path)?.test ?? false) return "it is a test itself, or supports tests";
  if (foldersIn(path).some((folder) => STAND_INS.has(folder.toLowerCase()))) return "it is a stand-in for tests, and no product code";
  if (facts?.generated || BUILT_NAME.test(path) || foldersIn(path).some((folder) => BUILT.has(folder)) || sources.isGenerated(path)) {
    return "a tool wrote it, or it comes from elsewhere";
  }
  return null;
};
var movedAway = ({ changes, unresolved }, path) => {
  const before = changes?.files.get(path)?.before ?? null;
  return before !== null && unresolved.some((one) => one.path.endsWith(before)) ? `the report still knows it as ${before}` : null;
};
var maybeMeasured = ({ unresolved }, path, state) => {
  const claim = state !== "absent" ? void 0 : unresolved.find((one) => one.candidates.includes(path) || path === one.path || path.endsWith(`/${one.path.replace(/^\.?\//, "")}`));
  return claim === void 0 ? null : `${claim.report} speaks of ${claim.path}, which may be it`;
};
var nativeTwin = ({ sources }, facts, path) => {
  const twin = facts.imports.find(({ how, names, specifier, swallowed }) => how !== "type" && how !== "reexport" && names.some((name) => name === "*" ? swallowed : facts.bodies.some((body) => body.name === name)) && sources.resolve(specifier, path).length === 0);
  return twin === void 0 ? null : `line ${twin.line} takes functions of the same names from outside of the tree`;
};
var passesOnLife = (ground, facts, path) => {
  const behind = facts.imports.filter(({ how }) => how === "reexport").flatMap(({ specifier }) => ground.sources.resolve(specifier, path));
  const living = behind.find((one) => one !== path && ground.figuresOf(ground.subjectOf(one)).state === "live");
  return living === void 0 ? null : `it passes on what is in ${living}, which ran`;
};
var aboutFile = (ground, path, { state }) => {
  const facts = ground.factsOf(path);
  const guard = noProduct(ground, path, facts) ?? movedAway(ground.scene, path) ?? maybeMeasured(ground.scene, path, state);
  if (guard !== null) return guard;
  if ((state === "absent" || state === "zero") && PLATFORM.test(path)) return "it is for one platform only, as its name says";
  if (facts === null) return state === "absent" ? "no report knows it, and nothing is known of what it says" : null;
  if (facts.inert) return "nothing in it could run: it holds types, constants or re-exports";
  return nativeTwin(ground, facts, path) ?? passesOnLife(ground, facts, path);
};
var subjectGuard = (ground, { files }, figures) => {
  if (files.length === 0) return "it is no source of the tree";
  if (!isDead(figures)) return figures.state === "live" ? "it ran" : "nothing in it could run";
  const reasons = files.map((path) => aboutFile(ground, path, ground.figuresOf({ path, files: [path] })));
  if (!reasons.includes(null)) return reasons[0];
  if (figures.functions !== null && figures.functions.total === 0) return "it has no function";
  const { language: language3 } = ground.fileOf(files[0]) ?? {};
  const measured = ground.scene.files.some((file) => file.language === language3 && !file.test && file.rows !== null);
  return measured ? null : "the reports measure nothing of its language";
};
var takesConstantsOnly = (ground, { imported, replaced: replaced2 }, { files }) => {
  const taken = files.map((path) => imported.get(path));
  const declared = new Set(files.flatMap((path) => {
    const facts = ground.factsOf(path);
    return [...facts?.declares ?? [], ...facts?.bodies.map(({ name }) => name) ?? []];
  }));
  const only = taken.every((one) => one !== void 0 && !one.swallowed && one.names.length > 0 && one.names.every((name) => name !== "*" && name !== "default" && !declared.has(name)));
  return only && files.length > 0 && !files.some((path) => replaced2.has(path)) && files.every((path) => ground.factsOf(path) !== null) ? "the test takes nothing of it but constants" : null;
};
var livesThrough = (ground, { imported }, { files }) => {
  const declared = new Set(files.flatMap((path) => ground.factsOf(path)?.declares ?? []));
  for (const path of imported.keys()) {
    if (files.includes(path) || ground.lives(path) === false) continue;
    const heir = ground.factsOf(path)?.extends.find((name) => declared.has(name.split(".").at(-1) ?? ""));
    if (heir !== void 0 && ground.figuresOf(ground.subjectOf(path)).state === "live") return `${path} extends ${heir} of it, and ran`;
  }
  return null;
};

// src/hollow/universe.ts
var MAX_LOOKED_AT2 = 16;
var WHOLE = { jacoco: ["java", "kotlin", "groovy", "scala"], go: ["go"] };
var showsNeverLoaded = (ground, { path }, lines) => {
  const facts = ground.factsOf(path);
  if (facts === null) return false;
  return lines.some(({ line }) => !facts.bodies.some(({ from, to }) => line >= from && line <= to));
};
var searched = (ground, language3) => {
  const { scene } = ground;
  const measured = scene.files.filter((file) => file.language === language3 && !file.test && file.rows !== null);
  if (measured.length === 0) return "nothing";
  if (scene.reports.some(({ format }) => WHOLE[format]?.includes(language3 ?? ""))) return "all files";
  let looked = 0;
  for (const file of measured) {
    const lines = linesIn({ coverage: scene.coverage, file: file.rows });
    if (lines.length === 0 || lines.some(({ hit }) => hit)) continue;
    if (++looked > MAX_LOOKED_AT2) break;
    if (showsNeverLoaded(ground, file, lines)) return "all files";
  }
  return "loaded files";
};
var universeOf = (ground, language3) => ground.once(`universe ${language3 ?? ""}`, () => searched(ground, language3));

// src/hollow/witness.ts
var siblingsIn = (ground, configured) => {
  const subjectsOf2 = (test) => {
    const links = configured(test);
    return (links.length > 0 ? links : best(ground.candidatesOf(test))).flatMap(({ subject }) => ground.subjectOf(subject).files);
  };
  const known = /* @__PURE__ */ new Map();
  const lives = (path) => ground.lives(path) ?? ground.figuresOf({ path, files: [path] }).state === "live";
  return {
    isLinked: (test) => subjectsOf2(test).length > 0,
    reached: (test) => {
      const answer = known.get(test) ?? subjectsOf2(test).some(lives);
      known.set(test, answer);
      return answer;
    }
  };
};
var hasHits = ({ fileOf, scene: { coverage } }, path) => {
  const rows = fileOf(path)?.rows?.lines ?? null;
  if (rows === null) return false;
  for (let row = rows.from; row < rows.to; row++) if (coverage.lines.hits[row] > 0) return true;
  return false;
};
var PROJECT_FILES = ["package.json", "pyproject.toml", "setup.py", "setup.cfg", "go.mod", "pom.xml", "build.gradle", "build.gradle.kts"];
var above = (folder) => folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));
var sharesReport = (a, b) => [...a.reports].some((report) => b.reports.has(report));
var nearest3 = ({ tests, scene: { tree } }, test) => {
  for (let folder = above(test.path); ; folder = above(folder)) {
    const inside = folder === "" ? "" : `${folder}/`;
    const found = [...tests.values()].filter((one) => one !== test && one.path.startsWith(inside) && sharesReport(one, test));
    const isProject = PROJECT_FILES.some((name) => tree.has(`${inside}${name}`));
    if (found.length > 0 || folder === "" || isProject) return found;
  }
};
var byContext = (ground, { test }) => isTold(ground, test.path) ? { why: "the report tells what its tests ran", path: test.path } : null;
var byOwnLines = (ground, { test }) => hasHits(ground, test.path) ? { why: "its own lines are in the report, and ran", path: test.path } : null;
var byImport = (ground, { reach, subject }) => {
  for (const path of reach?.imported.keys() ?? []) {
    if (subject.files.includes(path) || reach.replaced.has(path) || ground.lives(path) === false) continue;
    if (ground.figuresOf({ path, files: [path] }).state === "live") return { why: "it imports this file, which ran", path };
  }
  return null;
};
var bySiblings = (ground, { test }, siblings) => {
  const linked2 = nearest3(ground, test).filter(({ path }) => siblings.isLinked(path));
  const reached = linked2.filter(({ path }) => siblings.reached(path));
  if (reached.length === 0 || reached.length * 2 < linked2.length) return null;
  return { why: `${reached.length} of ${linked2.length} test files beside it reached what they are named after`, path: reached[0].path };
};
var byPackage2 = ({ scene, fileOf }, { subject }) => {
  const ofGo = scene.reports.some((report) => isCoverage(report) && report.format === "go");
  const path = subject.files.find((file) => (fileOf(file)?.rows ?? null) !== null && fileOf(file)?.language === "go");
  return ofGo && path !== void 0 ? { why: "the profile holds its package", path } : null;
};
var isOfMeasuredJob = (ground, asked, siblings) => {
  const { reports } = ground.scene;
  if (reports.filter(isTests).length <= reports.filter(isCoverage).length) return true;
  return hasHits(ground, asked.test.path) || [...ground.tests.values()].some((one) => one !== asked.test && sharesReport(one, asked.test) && siblings.reached(one.path));
};
var runsElsewhere = ({ facts, reach, subject }) => facts !== null && facts.spawns.length > 0 && !subject.files.some((file) => reach.replaced.has(file));
var witnessOf = (ground, asked, siblings) => {
  if (runsElsewhere(asked)) return { witness: null, cause: "subprocess" };
  if (!isOfMeasuredJob(ground, asked, siblings)) return { witness: null, cause: "not-collected" };
  const witness = byOwnLines(ground, asked) ?? byContext(ground, asked) ?? byImport(ground, asked) ?? byPackage2(ground, asked) ?? bySiblings(ground, asked, siblings);
  return witness === null ? { witness, cause: "not-collected" } : { witness };
};

// src/hollow/verdict.ts
var nothing = (why) => ({ level: null, atMost: "note", why });
var note = (why) => ({ level: "note", atMost: "note", why });
var ranOf = ({ test, facts }) => {
  const announced = (facts?.tests ?? []).filter(({ todo }) => todo).map(({ title }) => title);
  return test.passed.filter(({ name }) => !announced.some((title) => name === title || name.endsWith(` ${title}`))).length;
};
var remarksOf = ({ factsOf }, path) => (factsOf(path)?.marks ?? []).filter(({ kind, target }) => kind === "accepted" && target.trim() !== "").map(({ line, target }) => ({ path, line, text: target.trim(), shows: "accepts it" }));
var acceptedBy = (ground, { test }, subject) => [test.path, ...subject.files].flatMap((path) => remarksOf(ground, path))[0] ?? null;
var hasChanged = ({ scene: { changes } }, paths) => paths.find((path) => changes?.files.has(path));
var exercised = (ground, { test, reach }) => {
  const named2 = ground.candidatesOf(test.path).flatMap(({ subject }) => ground.subjectOf(subject).files);
  return ranByItself(ground, test.path, /* @__PURE__ */ new Set([...named2, ...reach?.imported.keys() ?? []]));
};
var liesOutside = ({ scene, fileOf }, { files }) => files.every((path) => {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const language3 = fileOf(path)?.language;
  return !scene.files.some((file) => file.rows !== null && !file.test && file.language === language3 && file.path.startsWith(folder));
});
var ruled = (judging, asked, { link, explained, universe }) => {
  const { ground } = judging;
  if (explained.cause === "excluded" && explained.proofs.length === 0 && liesOutside(ground, asked.subject)) {
    return nothing("nothing beside it is measured: it lies outside of what coverage was asked for");
  }
  const missed2 = asked.reach === null ? [] : missedImports(asked.reach, asked);
  if (link.level === "name" && missed2.length === 0) {
    return { level: "warning", atMost: "warning", why: "only its name ties the test to the subject" };
  }
  const raised = link.level === "name" ? ` (line ${missed2[0].line} of the test swallows an import that is not there, which ties it to the subject)` : "";
  if (explained.cause === "excluded") {
    return { level: "warning", atMost: "warning", why: universe === "all files" ? "the reports hold all files but this one, so it may have run" : "it is left out of measuring, so it may have run" };
  }
  if (ground.scene.changes === null) return { level: "error", atMost: "error", why: `there is no base to compare with${raised}` };
  const changed = hasChanged(ground, [asked.test.path, ...asked.subject.files]);
  return changed === void 0 ? { level: "warning", atMost: "error", why: `neither the test nor the subject changed${raised}` } : { level: "error", atMost: "error", why: `${changed} changed${raised}` };
};
var onlyReads = ({ facts, reach, subject }, ground) => {
  if (facts === null || reach === null || facts.reads.length === 0 || replacementsOf(reach, subject).length > 0) return false;
  const found = importOf(ground, reach, subject);
  return found === null || facts.reads.some(({ line }) => line === found.by.line);
};
var WITHOUT = {
  "subprocess": "the test starts another process, and nothing shows that it was measured",
  "not-collected": "nothing shows that the test's own process was measured"
};
var lenientOf = ({ facts, test }) => (facts?.lenient ?? []).map(({ line, text }) => ({ path: test.path, line, text, shows: "accepts failure as success" }));
var spared = ({ ground }, { link }, asked, figures) => {
  if (link.level === "weak") return "the link is too weak to accuse anybody";
  return subjectGuard(ground, asked.subject, figures) ?? (asked.reach && (livesThrough(ground, asked.reach, asked.subject) ?? takesConstantsOnly(ground, asked.reach, asked.subject)));
};
var weigh = (judging, pair, asked) => {
  const { ground, siblings } = judging;
  const figures = ground.figuresOf(asked.subject);
  const language3 = ground.fileOf(asked.subject.files[0] ?? "")?.language ?? null;
  const universe = figures.state === "absent" ? universeOf(ground, language3) : null;
  const unexplained = { figures, universe, explained: null };
  const reason = spared(judging, pair, asked, figures);
  const testimony = reason === null || isDead(figures) ? witnessOf(ground, asked, siblings) : { witness: null, cause: "not-collected" };
  if (reason !== null) return { ...unexplained, witness: testimony.witness, ruling: nothing(reason) };
  if (ranOf(pair) === 0) return { ...unexplained, witness: testimony.witness, ruling: nothing("none of its cases that passed has a body") };
  if (testimony.witness === null) {
    return { figures, universe, witness: null, explained: { cause: testimony.cause, proofs: spawnProofs(pair, testimony.cause) }, ruling: note(WITHOUT[testimony.cause]) };
  }
  const explained = explain(ground, { ...asked, figures, universe });
  const found = { figures, universe, witness: testimony.witness, explained };
  const other = exercised(ground, asked);
  if (other !== void 0) return { ...found, ruling: note(`the report shows that its tests ran ${other}`) };
  if (onlyReads(asked, ground)) return { ...found, ruling: note("the test reads files as text, which may be all that it is to do") };
  const ruling = ruled(judging, asked, { link: pair.link, explained, universe });
  return { ...found, ruling: judging.poorlyResolved ? note("too few test cases are known to be of any file") : ruling };
};
var spawnProofs = ({ facts, test }, cause) => (cause === "subprocess" ? (facts?.spawns ?? []).slice(0, 1) : []).map(({ line, text }) => ({ path: test.path, line, text, shows: "starts another process" }));
var chainOf = (judging, pair) => {
  const { ground } = judging;
  const subject = ground.subjectOf(pair.link.subject);
  const reach = pair.facts && reachOf(ground, pair.test.path, pair.facts);
  const { figures, universe, witness, explained, ruling } = weigh(judging, pair, { test: pair.test, subject, facts: pair.facts, reach });
  const accepted = ruling.level === null ? null : acceptedBy(ground, pair, subject);
  return {
    link: pair.link,
    passed: ranOf(pair),
    figures,
    universe,
    witness,
    accepted,
    cause: explained?.cause ?? null,
    proofs: explained?.proofs ?? [],
    lenient: lenientOf(pair),
    ...ruling
  };
};

// src/hollow/examine.ts
var isThereIn = ({ tree }, sources) => (path) => tree.has(path) || sources.filesOf(path).length > 0;
var changedTests = ({ changes, files }, { isSupport: isSupport2 }) => files.filter(({ path, test }) => test && changes?.files.has(path) === true && changes.files.get(path).status !== "deleted" && !isSupport2(path)).map(({ path }) => path);
var lenientIn = ({ factsOf }, tests) => tests.flatMap((path) => (factsOf(path)?.lenient ?? []).map(({ line, text }) => ({ path, line, text, shows: "accepts failure as success" })));
var isAsked = (ground, asked, test) => asked !== null && (test === asked || ground.candidatesOf(test).some(({ subject }) => ground.subjectOf(subject).files.includes(asked) || subject === asked));
var examined = (judging, configured, test) => {
  const { ground } = judging;
  const facts = ground.factsOf(test);
  const linked2 = linksOf(ground, test, configured, facts);
  const file = ground.tests.get(test);
  return { test, linked: linked2, chains: linked2.links.map((link) => chainOf(judging, { link, test: file, facts })) };
};
var isLinked = ({ linked: { links } }) => links.some(({ level }) => level !== "weak");
var isUnwitnessed = ({ chains }) => chains.some(({ level, witness }) => level !== null && witness === null);
var countOf = (sifted, all) => {
  const linked2 = sifted.linked.length + all.filter(isLinked).length;
  const testFiles = sifted.linked.length + sifted.abstained.length + all.length;
  return { testFiles, linked: linked2, abstained: testFiles - linked2, unwitnessed: all.filter(isUnwitnessed).length };
};
var many = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var leftOutRemark = ({ leftOut }) => {
  const counts = /* @__PURE__ */ new Map();
  for (const why of leftOut.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return null;
  const reasons = [...counts].sort().map(([why, count]) => `${count} ${why}`).join(", ");
  return `${many(leftOut.size, "source")} could not be understood and ${leftOut.size === 1 ? "was" : "were"} judged by names alone: ${reasons}.`;
};
var idleRemarks = ({ factsOf }, paths) => paths.flatMap((path) => (factsOf(path)?.marks ?? []).filter(({ kind, target }) => kind === "accepted" && target.trim() === "").map(({ line }) => `${path}:${line} says proofgate-ok without a reason, so it accepts nothing.`));
var acceptedRemark = (places) => places.length === 0 ? null : `${many(places.length, "hollow test subject")} ${places.length === 1 ? "is" : "are"} accepted by remarks in sources: ${places.map(({ path, line, text }) => `${path}:${line} (${text})`).join(", ")}.`;
var withoutLook = (scene, why, sifted) => {
  const resolution = resolutionOf(scene, /* @__PURE__ */ new Map());
  const testFiles = sifted.linked.length + sifted.suspects.length + sifted.abstained.length;
  const count = { testFiles, linked: testFiles - sifted.abstained.length, abstained: sifted.abstained.length, unwitnessed: 0, accepted: 0, parsed: 0 };
  return { hollow: [], idle: [], lenient: [], count, chains: [], abstained: [], resolution, remarks: [`Hollow tests were not looked for: ${why}.`] };
};
async function examine(scene, sources, asked = null) {
  const isThere2 = isThereIn(scene, sources);
  const configured = configuredLinks(scene.settings, isThere2);
  const why = sickness(scene);
  if (why !== null) return withoutLook(scene, why, sift(groundOf(scene, sources), configured));
  const placed2 = await placeCases(scene, sources);
  const ground = groundOf(scene, sources, placed2);
  const sifted = sift(ground, configured);
  const wanted = [...sifted.linked, ...sifted.abstained].filter((test) => isAsked(ground, asked, test));
  const closely = [...sifted.suspects, ...wanted].sort();
  const changed = changedTests(scene, sources);
  const doubtful = idleSuspects(ground);
  if (closely.length + changed.length + doubtful.length > 0) await sources.ready([...closely, ...changed, ...doubtful]);
  const resolution = resolutionOf(scene, placed2);
  const judging = { ground, siblings: siblingsIn(ground, configured), poorlyResolved: isPoor(resolution) };
  const all = closely.map((test) => examined(judging, configured, test));
  const chains = all.flatMap((one) => one.chains);
  const hollow = gather(chains);
  const accusing = new Set(hollow.flatMap(({ tests }) => tests));
  const idle = doubtful.filter((test) => !accusing.has(test)).flatMap((test) => idleOf(ground, test) ?? []);
  const accepted = hollow.flatMap((one) => one.accepted ?? []);
  const others = (tests) => tests.filter((test) => !wanted.includes(test));
  const rest = { suspects: [], linked: others(sifted.linked), abstained: others(sifted.abstained) };
  const remarks = [
    ...strayLinks(scene.settings, scene.files.filter(({ test }) => test).map(({ path }) => path), isThere2),
    resolutionRemark(resolution),
    leftOutRemark(ground),
    acceptedRemark(accepted),
    ...idleRemarks(ground, closely)
  ].filter((remark) => remark !== null);
  const abstained = all.flatMap(({ test, linked: { abstains: abstains2 } }) => abstains2 === null ? [] : [{ test, why: abstains2 }]);
  const lenient = lenientIn(ground, changed);
  return { hollow, idle, chains, abstained, resolution, remarks, lenient, count: { ...countOf(rest, all), accepted: accepted.length, parsed: ground.parsed() } };
}

// src/languages/glance.ts
var INDENTED = {
  python: /^(\s*)(?:async\s+)?def\b/
};
var FUNCTIONS_ONLY = /* @__PURE__ */ new Set(["go"]);
var HEADER_ENDS = /:\s*(?:#.*)?$/;
var indentOf = (line) => line.length - line.trimStart().length;
var ranIndented = (text, header, isHit) => {
  let [function_, inHeader] = [null, false];
  for (const [index, line] of text.split("\n").entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    if (inHeader) {
      inHeader = !HEADER_ENDS.test(line);
      continue;
    }
    const indent = indentOf(line);
    if (function_ !== null && indent <= function_) function_ = null;
    if (function_ !== null && isHit(index + 1)) return true;
    const begins = header.exec(line);
    if (begins === null) continue;
    function_ ??= begins[1].length;
    inHeader = !HEADER_ENDS.test(line) && !/\)\s*(?:->[^:]*)?:/.test(line);
  }
  return false;
};
var glance = (text, language3, isHit) => {
  if (language3 !== null && FUNCTIONS_ONLY.has(language3)) return true;
  const header = INDENTED[language3 ?? ""];
  return header !== void 0 && text !== null && ranIndented(text, header, isHit) ? true : null;
};

// src/steps/generated.ts
var import_micromatch3 = __toESM(require_micromatch(), 1);
var MARKED = /^(\S+)\s(?:.*\s)?linguist-(?:generated|vendored)(?:=true)?(?:\s|$)/;
var MAX_FILES2 = 50;
var matcherIn = (folder, pattern) => {
  const anywhere = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
  return import_micromatch3.default.matcher(`${folder}${anywhere}`, { dot: true });
};
var generatedIn = (tree, read) => {
  let matchers = null;
  const prepare = () => [...tree].filter((path) => /(?:^|\/)\.gitattributes$/.test(path)).slice(0, MAX_FILES2).flatMap((path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return (read(path) ?? "").split("\n").flatMap((line) => {
      const pattern = MARKED.exec(line.trim())?.[1];
      return pattern === void 0 ? [] : [matcherIn(folder, pattern)];
    });
  });
  return (path) => (matchers ??= prepare()).some((matches) => matches(path));
};

// src/steps/examination.ts
var LONG_LINES = 400;
var SHORT_FILE = 5e3;
var isMinified = (text) => text.length > SHORT_FILE && text.length > LONG_LINES * text.split("\n").length;
var remembered2 = (ask) => {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const answer = known.get(key) ?? { value: ask(key) };
    known.set(key, answer);
    return answer.value;
  };
};
var projectFilesIn = (tree) => (name, from) => {
  const found = [];
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (tree.has(path)) found.push(path);
    if (folder === "") return found;
  }
};
var everywhereIn = (tree) => remembered2((name) => [...tree].filter((path) => path === name || path.endsWith(`/${name}`)).sort());
var understand = ({ grammars, syntaxes }, language3, { path, text }) => {
  const withTree = grammars.get(language3?.grammarOf?.(path) ?? "") ?? null;
  const syntax = language3 === null ? void 0 : syntaxes.get(language3);
  if (withTree === null || syntax === void 0) return "no grammar";
  if (text === null) return "not readable";
  return isMinified(text) ? "minified" : withTree(text, (root) => syntax.facts(root, path));
};
var loadFor = async ({ grammars, syntaxes }, wanted, { paths, load }) => {
  for (const language3 of wanted) {
    if (syntaxes.has(language3) || language3.syntax === void 0) continue;
    syntaxes.set(language3, await language3.syntax());
    const names = new Set(paths(language3).flatMap((path) => language3.grammarOf?.(path) ?? []));
    for (const name of [...names].sort()) if (!grammars.has(name)) grammars.set(name, await load(name));
  }
};
var sourcesOf = ({ tree, sources }, languages, reader) => {
  const finder = languageFinder(languages);
  const languageOf = remembered2((path) => finder(path));
  const names = indexNames(sources);
  const text = (path) => tree.has(path) ? reader.readSource(path) : null;
  const projectText = remembered2(text);
  const ground = { has: (path) => tree.has(path), projectFiles: projectFilesIn(tree), everywhere: everywhereIn(tree), read: projectText, names };
  const loaded2 = { grammars: /* @__PURE__ */ new Map(), syntaxes: /* @__PURE__ */ new Map() };
  const isGenerated = generatedIn(tree, projectText);
  return {
    candidates: (test) => languageOf(test)?.candidates?.(test, names) ?? [],
    abstains: (test) => languageOf(test)?.abstains?.(test) ?? null,
    isSupport: (path) => languageOf(path)?.isSupport?.(path) ?? false,
    isGenerated,
    filesOf: (subject) => names.has(subject) ? [subject] : names.inFolder(subject).filter((path) => names.isSource(path)),
    resolve: (specifier, from) => loaded2.syntaxes.get(languageOf(from))?.resolve(specifier, from, ground) ?? [],
    ready: (paths) => loadFor(loaded2, [...new Set(paths.flatMap((path) => languageOf(path) ?? []))], {
      paths: (language3) => sources.flatMap(({ path }) => languageOf(path) === language3 ? path : []),
      load: async (name) => await reader.grammar?.(name) ?? null
    }),
    facts: remembered2((path) => understand(loaded2, languageOf(path), { path, text: text(path) })),
    text,
    glance: (path, isHit) => glance(text(path), languageOf(path)?.id ?? null, isHit)
  };
};
var terrainOf = ({ tree, files }) => ({
  tree,
  sources: files.flatMap(({ path, language: language3, test }) => language3 === null ? [] : [{ path, language: language3, test }])
});
var examineTests = (scene, languages, reader, asked = null) => examine(scene, sourcesOf(terrainOf(scene), languages, reader), asked);

export {
  decodeText,
  openWorld,
  LANGUAGES,
  configuredLinks,
  strayLinks,
  groundOf,
  linksOf,
  sourcesOf,
  terrainOf,
  examineTests
};
