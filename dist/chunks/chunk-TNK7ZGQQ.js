const { abstainsByPath, abstainsInJvm, isJvmSupport, isJvmTest, jvmCandidates } = require("./chunk-NIJ5E7WF.js");
const { holdsCode, isOfProject, mirrors, mirrorsExactly, nearest, placeOf } = require("./chunk-V6VMJA5C.js");
const { best, groundOf, idleSuspects, isKnown, resolutionOf, resolutionRemark, unmeasuredIn } = require("./chunk-M53ZNLWK.js");
const { tokensOf } = require("./chunk-RS7G37OH.js");
const { linesBeyond, misplaced, otherCommit } = require("./chunk-4OZ4AEN4.js");
const { languageFinder } = require("./chunk-PVC7LNCM.js");
const { anyOf, notCollected, remembered } = require("./chunk-SM6IKJRF.js");
const { isCoverage, isTests } = require("./chunk-U2JTI5JC.js");
const { reportFinder, walkTree } = require("./chunk-X75EHX66.js");
const { MAX_SOURCE_BYTES, decodeText, readSource, readText, withSlashes, writeTextAtomic } = require("./chunk-F35NO2H5.js");
const { require_micromatch } = require("./chunk-BI3OTRZI.js");
const { globFault } = require("./chunk-BSRBJETY.js");
const { byText } = require("./chunk-WJGK2NSE.js");
const { Problem, asProblem } = require("./chunk-6OXN5Y6M.js");
const { TEST_FOLDERS, baseOf, inFolder, stem } = require("./chunk-CSQSHLEW.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
const { __toESM } = require("./chunk-SEWDMQ6Q.js");

// src/edge/world.ts
const { resolve } = require("node:path");
const { env: environment2 } = require("node:process");

// src/edge/distant-changes.ts
const { lstatSync } = require("node:fs");
const { join, posix: posix3 } = require("node:path");

// src/edge/git.ts
const { isAbsolute, posix, relative } = require("node:path");

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
  const path = written2.replace(/\t$/, "");
  return !path.startsWith('"') ? path : path.slice(1, -1).replace(/\\([0-7]{3}|.)/g, (_, escaped) => escaped.length === 3 ? String.fromCharCode(parseInt(escaped, 8)) : ESCAPES[escaped] ?? escaped);
};
var HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
var MAX_HEADER_BYTES = 16384;
var MAX_LINE_BYTES = 1e3;
var MAX_END_BYTES = 500;
var MAX_PICKED = 1e3;
var lineText = (patch, from, to) => to - from <= MAX_LINE_BYTES + MAX_END_BYTES ? patch.toString("utf8", from, to) : `${patch.toString("utf8", from, from + MAX_LINE_BYTES)} \u2026 ${patch.toString("utf8", to - MAX_END_BYTES, to)}`;
var MINUS = 45;
var BACKSLASH = 92;
var NOWHERE = "/dev/null";
var readPatch = (patch, { hunk, line: tell }) => {
  let [from, path] = [null, null];
  let [body, next] = [0, 0];
  for (let at = 0; at < patch.length; ) {
    const found = patch.indexOf(LINE_FEED, at);
    const end = found === -1 ? patch.length : found;
    if (body > 0 && patch[at] !== BACKSLASH) {
      body--;
      const removed = patch[at] === MINUS;
      const owner = path ?? from;
      if (tell && owner !== null) tell(owner, removed ? null : next, lineText(patch, at + 1, end));
      if (!removed) next++;
    } else if (body === 0) {
      const line = patch.toString("utf8", at, Math.min(end, at + MAX_HEADER_BYTES));
      if (line.startsWith("--- ")) from = line === `--- ${NOWHERE}` ? null : unquote(line.slice(4));
      if (line.startsWith("+++ ")) path = line === `+++ ${NOWHERE}` ? null : unquote(line.slice(4));
      const [, removed = "1", first, added = "1"] = HUNK.exec(line) ?? [];
      if (first !== void 0) {
        [body, next] = [Number(removed) + Number(added), Number(first)];
        if (path !== null) hunk(path, Number(added) > 0 ? { from: next, to: next + Number(added) - 1 } : null, Number(removed));
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
  const hunks = /* @__PURE__ */ new Map();
  const patch = output.subarray(readEntries(output, files));
  const hunk = (path, added, removed) => {
    const known = hunks.get(path) ?? { lines: [], removed: 0 };
    hunks.set(path, known);
    if (added) known.lines.push(added);
    known.removed += removed;
  };
  readPatch(patch, { hunk, line });
  for (const [path, { lines, removed }] of hunks) {
    const file = files.get(path);
    if (file) files.set(path, { ...file, lines, ...removed > 0 && { removed } });
  }
  return files;
};

// src/edge/git-run.ts
const { spawnSync } = require("node:child_process");
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
  return new Problem("tree-unreadable", `git ${args[0] ?? ""} ${why}.`, { hint: "Run the step again; where that does not help, leave large generated folders out with .gitignore." });
};
var hasGit = () => runGit(".", ["--version"]) !== null;
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

// src/edge/git.ts
var SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var git = (root, args, input) => {
  const answer = runGit(root, args, input);
  if (answer === null) throw new Problem("tree-unreadable", "git is gone since it was last asked.", {
    hint: "Leave git installed until this step has ended."
  });
  return answer;
};
var demand = (root, args) => {
  const { status, output, complaint } = git(root, args);
  if (status === 0) return output;
  throw new Problem("tree-unreadable", `git ${args[0] ?? ""} failed: ${complaint}`, { where: root, hint: `See what git -C '${root}' ${args.join(" ")} says, and check the project out anew.` });
};
var refused = (root, complaint) => /dubious ownership/.test(complaint) ? new Problem("tree-unreadable", `git refuses to read ${root}, since it belongs to another user.`, {
  where: root,
  hint: `Run git config --global --add safe.directory '${root}' in a step before this one.`
}) : new Problem("tree-unreadable", `git cannot read ${root}: ${complaint}`, { where: root, hint: "Check the project out anew with actions/checkout." });
var writtenParents = (root, sha) => {
  const [header = ""] = demand(root, ["cat-file", "commit", sha]).toString().split("\n\n", 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
};
var readHead = (root) => {
  const answer = runGit(root, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix", "--revs-only", "HEAD", "HEAD^@"]);
  if (answer === null || /not a git repository/.test(answer.complaint)) return null;
  if (answer.status !== 0) throw refused(root, answer.complaint);
  const [inside, shallow, ...rest] = answer.output.toString().split("\n").slice(0, -1);
  if (inside !== "true") return null;
  const shas = rest.slice(rest.findLastIndex((line) => !SHA.test(line)) + 1);
  const [headSha = null, ...known] = shas;
  const parents = shallow === "true" && known.length === 0 && headSha !== null ? writtenParents(root, headSha) : known;
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
var addedFile = (root, path, tell) => {
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
  for (const path of untracked) files.set(path, addedFile(head.root, path, tell));
  return {
    files: new Map([...files.values()].sort((a, b) => byText(a.path, b.path)).map((file) => [file.path, file])),
    since,
    ...keeper && { picked: keeper.picked }
  };
};
var renamesFrom = (head, sha, untracked) => {
  if (!SHA.test(sha) || git(head.root, ["merge-base", sha, "HEAD"]).status !== 0) return /* @__PURE__ */ new Map();
  const { files } = changesSince(head, sha, { untracked, wanted: void 0 });
  return new Map([...files.values()].flatMap(({ path: now, before, status: how }) => how === "renamed" && before !== null ? [[before, now]] : []));
};
var renamesSince = (head, path, untracked) => {
  const { status, output } = git(head.root, ["log", "-1", "--format=%H", "--", path]);
  return status === 0 ? renamesFrom(head, output.toString().trim(), untracked) : /* @__PURE__ */ new Map();
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
    renamesFrom: (sha) => renamesFrom(head, sha, files().untracked),
    changesSince: (ref, wanted) => changesSince(head, ref, { untracked: files().untracked, wanted })
  };
};

// src/edge/github-patch.ts
var HUNK2 = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
var readPatch2 = ({ patch, additions, deletions }, tell) => {
  const ranges = [];
  let [old, now, next] = [0, 0, 0];
  let [added, removed] = [0, 0];
  for (const line of patch.split("\n")) {
    const sign = line[0];
    if (sign === "\\") continue;
    if (old + now === 0) {
      const [, before = "1", first, after = "1"] = HUNK2.exec(line) ?? [];
      if (first !== void 0) [old, now, next] = [Number(before), Number(after), Number(first)];
      continue;
    }
    if (sign !== "+") old--;
    if (sign === "-") removed++;
    if (sign === "+" || sign === "-") tell?.(sign === "+" ? next : null, line.slice(1));
    if (sign === "-") continue;
    if (sign === "+") {
      added++;
      const last = ranges.at(-1);
      if (last?.to === next - 1) last.to = next;
      else ranges.push({ from: next, to: next });
    }
    now--;
    next++;
  }
  return old === 0 && now === 0 && added === additions && removed === deletions ? ranges : null;
};

// src/edge/git-workflows.ts
const { posix: posix2 } = require("node:path");
var WORKFLOWS = ".github/workflows";
var MAX_WORKFLOWS = 50;
var textAt = (root, since, path) => {
  const answer = runGit(root, ["cat-file", "blob", `${since}:${path}`]);
  return answer?.status !== 0 || answer.output.length > MAX_SOURCE_BYTES ? null : answer.output.toString();
};
var outerWorkflows = ({ root, prefix }, since) => {
  if (prefix === "") return [];
  const answer = runGit(root, ["diff", "--name-only", "-z", "--no-relative", "--no-renames", "--no-ext-diff", "-O/dev/null", since, "--", `:(top)${WORKFLOWS}`]);
  if (answer?.status !== 0) return [];
  const paths = answer.output.toString().split("\0").filter((path) => posix2.dirname(path) === WORKFLOWS).slice(0, MAX_WORKFLOWS);
  return paths.map((path) => {
    const fromRoot = `${"../".repeat(prefix.split("/").length - 1)}${path}`;
    return { path: fromRoot, base: textAt(root, since, path), head: readSource(root, fromRoot) };
  });
};

// src/edge/distant-changes.ts
var MAX_UNSHOWN = 50;
var untold = (ref, why) => new Problem("base-unreadable", `GitHub does not tell all that changed since ${ref}: ${why}.`, {
  where: ref,
  hint: "This clone does not tell it either: set fetch-depth: 0 on actions/checkout."
});
var STATUSES2 = { added: "added", copied: "added", removed: "deleted", modified: "modified", changed: "modified", renamed: "renamed", unchanged: null };
var innerOf = (of, prefix) => {
  const inside = (path2) => path2?.startsWith(prefix) ? path2.slice(prefix.length) : null;
  const [path, status] = [inside(of.path), STATUSES2[of.status]];
  const before = status === "renamed" ? inside(of.before) : null;
  if (status === null) return null;
  if (path === null) return before === null ? null : { path: before, before: null, status: "deleted", of };
  return status === "renamed" && before === null ? { path, before, status: "added", of } : { path, before, status, of };
};
var isNoFile = (root, { path, status }) => {
  const there = status === "deleted" ? void 0 : lstatSync(join(root, path), { throwIfNoEntry: false });
  return there !== void 0 && !there.isFile();
};
var knownText = async (text, since) => {
  try {
    return await text;
  } catch (thrown) {
    if (asProblem(thrown).where === since) throw thrown;
    return null;
  }
};
var unshownLines = async ({ path, status, of }, { since }, { root, textAt: textAt2 }, tell) => {
  const head = status === "deleted" ? null : readSource(root, path);
  if (head === null && status !== "deleted") return of.additions + of.deletions === 0 ? [] : null;
  const base = await knownText(textAt2(since, of.before ?? of.path), since);
  if (status === "deleted") base?.split("\n").forEach(tell);
  return status === "deleted" || base === head ? [] : null;
};
var removedOf = ({ status, of: { deletions } }) => deletions > 0 && (status === "modified" || status === "renamed") ? { removed: deletions } : {};
var isUnshown = ({ status, of }) => of.patch === null && status !== "added";
var conflicting = (inner, { files }) => {
  const local = new Set([...files.values()].flatMap(({ path, before }) => [path, before]));
  return inner.find(({ path, before }) => local.has(path) || before !== null && local.has(before))?.path ?? null;
};
async function distantChanges(comparison, ground, { ref, wanted, local }) {
  if (!comparison.whole) throw untold(ref, `it lists no more than ${comparison.files.length} files`);
  const inner = comparison.files.map((file) => innerOf(file, ground.prefix)).filter((file) => file !== null).filter((file) => !isNoFile(ground.root, file));
  const twice = conflicting(inner, local);
  if (twice !== null) throw untold(ref, `${twice} has changes that are not committed`);
  const unshown = inner.filter(isUnshown).length;
  if (unshown > MAX_UNSHOWN) throw untold(ref, `it does not show the lines of ${unshown} files`);
  const keeper = wanted && lineKeeper(wanted);
  const files = new Map(local.files);
  for (const file of inner) {
    const lines = await linesOf(file, comparison, ground, keeper?.keep ?? null);
    if (lines === null) throw untold(ref, `it does not show all lines of ${file.path}`);
    files.set(file.path, { path: file.path, status: file.status, before: file.before, lines, ...removedOf(file) });
  }
  const picked = new Map([...local.picked ?? [], ...keeper?.picked ?? []]);
  return {
    files: new Map([...files].sort(([a], [b]) => byText(a, b))),
    since: comparison.since,
    ...wanted && { picked }
  };
}
var linesOf = async (file, comparison, ground, keep) => {
  const { path, status, of } = file;
  if (status === "added" && readSource(ground.root, path) !== null) return addedFile(ground.root, path, keep).lines;
  if (of.patch === null) return unshownLines(file, comparison, ground, (text) => keep?.(path, null, text));
  return readPatch2({ ...of, patch: of.patch }, keep && ((line, text) => keep(path, line, text)));
};
var distantWorkflows = async ({ files, since }, { root, prefix, textAt: textAt2 }) => {
  const named3 = files.filter(({ status }) => status !== "unchanged").flatMap(({ path, before }) => before === null ? [path] : [path, before]);
  const paths = [...new Set(named3)].filter((path) => prefix !== "" && posix3.dirname(path) === WORKFLOWS).sort(byText);
  const workflows = [];
  for (const path of paths) {
    const fromRoot = `${"../".repeat(prefix.split("/").length - 1)}${path}`;
    workflows.push({ path: fromRoot, base: await knownText(textAt2(since, path), since), head: readSource(root, fromRoot) });
  }
  return workflows;
};

// src/edge/grammars.ts
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, join: join2 } = require("node:path");
const { fileURLToPath } = require("node:url");
var PACKAGE = "@vscode/tree-sitter-wasm";
var folderOfGrammars = () => {
  const shipped = join2(dirname(fileURLToPath(require("node:url").pathToFileURL(__filename).href)), "..", "grammars");
  return existsSync(shipped) ? shipped : dirname(createRequire(require("node:url").pathToFileURL(__filename).href).resolve(PACKAGE));
};
var start = async (folder) => {
  const { default: runtime } = await Promise.resolve().then(() => require("./tree-sitter-SZFBGS5L.js"));
  const options = { wasmBinary: readFileSync(join2(folder, "tree-sitter.wasm")) };
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
  const loaded = /* @__PURE__ */ new Map();
  const load = async (name) => {
    const file = join2(folder, `tree-sitter-${name}.wasm`);
    return existsSync(file) ? parserOf(await (runtime ??= start(folder)), file) : null;
  };
  return (name) => {
    const known = loaded.get(name) ?? load(name);
    loaded.set(name, known);
    return known;
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
var ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var idIn = (ref) => ref !== null && ID.test(ref) ? ref : null;
var commitsOf = (root, ref) => {
  const both = ref === null || ref.startsWith("-") ? null : logOf(root, ["HEAD", `${ref}^{commit}`]);
  const [head, base = head] = both ?? logOf(root, ["HEAD"]) ?? [];
  if (head === void 0) return NOBODY;
  return { ...readLine(head), base: both === null ? idIn(ref) : base.split(" ", 1)[0] };
};

// src/edge/git-committed.ts
var MAX_PATHS = 1e3;
var namesOf = (root, args) => {
  const answer = runGit(root, args);
  return answer?.status === 0 ? answer.output.toString().split("\0").filter((name) => name !== "") : [];
};
var committedFiles = (root, paths) => {
  const asked = paths.slice(0, MAX_PATHS);
  const known = new Set(namesOf(root, ["ls-tree", "-z", "--name-only", "HEAD", "--", ...asked]));
  if (known.size === 0) return known;
  const written2 = namesOf(root, ["diff", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", "HEAD", "--", ...asked.map((path) => `:(literal)${path}`)]);
  for (const path of written2) known.delete(path);
  return known;
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
var noRepository = (ref) => hasGit() ? new Problem("base-unreadable", `${ref} cannot be read: the root is no checkout of a git repository.`, {
  where: ref,
  hint: "Check the project out with git, or leave the base away."
}) : new Problem("base-unreadable", `${ref} cannot be read: git is not installed, or not on the PATH.`, {
  where: ref,
  hint: "Install git before the project is checked out, or leave the base away."
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
var changesReader = (root, repository, { compare, fetchText }) => {
  const distant = /* @__PURE__ */ new Map();
  const groundOf2 = (known) => ({ root, prefix: known?.prefix ?? "", textAt: fetchText ?? (() => Promise.resolve(null)) });
  return {
    changesSince: async (ref, wanted) => {
      const known = repository();
      if (known === null) throw noRepository(ref);
      try {
        return known.changesSince(ref, wanted);
      } catch (thrown) {
        if (asProblem(thrown).slug !== "base-unreadable" || !compare || !fetchText || known.headSha === null) throw thrown;
        const comparison = await compare(ref, known.headSha);
        distant.set(comparison.since, comparison);
        return distantChanges(comparison, groundOf2(known), { ref, wanted, local: known.changesSince("HEAD", wanted) });
      }
    },
    outerWorkflows: async (since) => {
      const comparison = distant.get(since);
      return comparison ? distantWorkflows(comparison, groundOf2(repository())) : outerWorkflows({ root, prefix: repository()?.prefix ?? "" }, since);
    }
  };
};
var headOf = (repository) => {
  const time = repository?.headTime() ?? null;
  return time !== null && repository?.headSha ? { sha: repository.headSha, time } : null;
};
var openWorld = (folder, options = {}) => {
  const root = resolve(folder);
  const env = options.env ?? environment2;
  const repository = once(() => openRepository(root));
  const grammars = once(() => grammarLoader());
  const changes = changesReader(root, repository, options);
  return {
    root,
    today: dayOf(env),
    findReports: reportFinder(root),
    readText: (path, slug) => readText({ root, path, slug }),
    textAt: (ref, path) => readAt(repository(), options, ref, path),
    tree: () => repository()?.listFiles() ?? walkTree(root),
    readSource: (path) => readSource(root, path),
    grammar: (name) => grammars()(name),
    changesSince: changes.changesSince,
    renamesSince: (path) => repository()?.renamesSince(path) ?? /* @__PURE__ */ new Map(),
    renamesFrom: (sha) => repository()?.renamesFrom(sha) ?? /* @__PURE__ */ new Map(),
    committed: (paths) => repository() === null ? /* @__PURE__ */ new Set() : committedFiles(root, paths),
    outerWorkflows: changes.outerWorkflows,
    writeText: (path, text) => writeTextAtomic({ root: null, path, text }),
    writeInRoot: (path, text) => writeTextAtomic({ root, path, text }),
    prefix: () => unlessRefused(repository)?.prefix ?? "",
    commits: (ref) => {
      const known = repository() === null ? NO_COMMITS : commitsOf(root, ref);
      const named3 = options.sha ?? env["GITHUB_SHA"];
      return named3 && known.ids.length > 0 ? { ...known, ids: [...known.ids, named3] } : known;
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
var OUTSIDE = /(?:^|\/)[._]/;
var go = {
  id: "go",
  extensions: [".go"],
  comments: ["//"],
  isOutside: (path) => OUTSIDE.test(path),
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["testdata"]),
  isSupport: (path) => SUPPORT.test(stem(path)) || inFolder(path, ["testdata"]),
  abstains: abstainsByPath,
  candidates: (test, names) => {
    const folder = folderOf(test);
    const sources = names.inFolder(folder).some((path) => path.endsWith(".go") && names.isSource(path));
    return sources ? [{ subject: folder, why: "package", rank: 0 }] : [];
  },
  grammarOf: () => "go",
  syntax: async () => (await Promise.resolve().then(() => require("./go-syntax-YM2VNHEA.js"))).goSyntax
};

// src/languages/javascript-support.ts
var MARKER = /[._-](?:test|tests|spec|specs|cy|test-d|bench|stories)$/i;
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
var SUPPORT_ENDS = [
  "setup",
  "set-up",
  "teardown",
  "helpers?",
  "utils?",
  "fixtures?",
  "factory",
  "factories",
  "mocks?",
  "stubs?",
  "harness",
  "config",
  "environment",
  "reporter",
  "matchers?",
  "custom-matchers",
  "shared",
  "common",
  "constants",
  "types?",
  "globals?"
];
var [SUPPORT_BEGINNINGS, SUPPORT_NAMES] = [["setup", "global", "jest", "vitest", "mocha", "karma", "playwright", "cypress"], ["test-utils?", "testing-utils?", "polyfills?", "bootstrap"]];
var [SUPPORT_WORDS, SET_UP_WORDS] = [["Helpers?", "Utils?", "Fixtures?", "Mocks?", "Setup"], ["Tests?", "Utils?", "Helpers?", "Setup", "Env"]];
var oneOf = (words) => `(?:${words.join("|")})`;
var SUPPORT_NAME = new RegExp([
  `(?:^|[._-])${oneOf(SUPPORT_ENDS)}$`,
  `^${oneOf(SUPPORT_BEGINNINGS)}[._-]`,
  `^(?:setup|test)${oneOf(SET_UP_WORDS)}`,
  `^${oneOf(SUPPORT_NAMES)}$`,
  `${oneOf(SUPPORT_WORDS)}$`
].join("|"));
var isTest2 = (path) => /[.-](?:test|spec|cy|bench|stories|test-d)$|_test$/.test(stem(path)) || inFolder(path, [...TEST_FOLDERS, "cypress", "playwright"]);
var DECLARES = /^(?:describe|suite|context|it|test|specify)(?:\.(?:only|skip|each|serial|concurrent|sequential))*\s{0,9}[(`]/m;
var isSupport = (path, textOf = () => null) => {
  if (!isTest2(path)) return false;
  if (inFolder(path, ["__mocks__", "__fixtures__", "fixtures"])) return true;
  if (MARKER.test(stem(path))) return false;
  return (inFolder(path, SUPPORT_FOLDERS) || SUPPORT_NAME.test(stem(path))) && !DECLARES.test(textOf() ?? "");
};

// src/languages/javascript-names.ts
var LANGUAGE = "javascript";
var VARIANT = /[.](?:unit|int|integration|browser|node|dom|jsdom|ssr|e2e|it|component|snapshot|a11y|native|web|ios|android|slow|fast|edge|worker|types?|test|spec)$/i;
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
var indexOf = (names, folder, base) => {
  const below = exactly(names, join3(folder, base), "index");
  return below.length > 0 || tokensOf(baseOf(folder)).join(" ") !== tokensOf(base).join(" ") ? below : exactly(names, folder, "index");
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
  ["index of the folder", (base, names, test) => base === "index" ? [] : firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => indexOf(names, folder, base))],
  ["the folder's name", (base, names, test) => base !== "index" ? [] : firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => exactly(names, folderOf(folder), baseOf(folder)))],
  ["same words, mirrored folder", (base, names, test) => firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => sameWords(names, folder, tokensOf(base)))],
  ["only file of this name", (base, names, test) => base === "index" ? [] : byWords(test, names, tokensOf(base))],
  ["folder and name", folderAndName],
  ["first words of the name, mirrored folder", (base, names, test) => firstWords(base, (tokens) => firstOf([...homesOf(test), ...mirrorsOf(test)], (folder) => sameWords(names, folder, tokens)))],
  ["first words of the name", (base, names, test) => firstWords(base, (tokens) => byWords(test, names, tokens))],
  ["same words but for a plural", (base, names, test) => byWords(test, names, otherNumber(tokensOf(base)))]
];
var UNSURE = 5;
var PARTS = /^first words/;
var MAX_CANDIDATES = 8;
var candidate = (subject, why, rank) => ({
  subject,
  why,
  rank,
  ...rank < UNSURE ? {} : { onlyIfReached: true },
  ...PARTS.test(why) ? { partly: true } : {}
});
var candidates = (test, names) => {
  const found = /* @__PURE__ */ new Map();
  const bases = basesOf(test);
  for (const [rank, [why, find]] of CONVENTIONS.entries()) {
    if (rank === UNSURE && found.size > 0) break;
    const subjects = firstOf(bases, (base) => find(base, names, test));
    for (const subject of subjects) if (!found.has(subject)) found.set(subject, candidate(subject, why, rank));
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
  syntax: async () => (await Promise.resolve().then(() => require("./javascript-syntax-ZXAMEZIF.js"))).javascriptSyntax
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
var allLines = (kind, says) => (text) => {
  const lines = (text.match(kind) ?? []).map((line) => line.slice(0, MAX_LINE));
  return lines.length > 0 && lines.every((line) => says.test(line));
};
var MAX_LINE = 1e3;
var java = {
  ...language2("java", ".java"),
  grammarOf: () => "java",
  syntax: async () => (await Promise.resolve().then(() => require("./java-syntax-EBA6JEZ2.js"))).javaSyntax
};
var kotlin = { ...language2("kotlin", ".kt"), isInlined: allLines(/^.*\bfun\b.*/gm, /\binline\b/) };
var groovy = language2("groovy", ".groovy");
var scala = { ...language2("scala", ".scala"), isInlined: allLines(/^.*\bdef\b.*/gm, /\binline\b|\bmacro\b/) };

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
var TESTS = /\b(?:unittest|pytest|doctest|hypothesis|nose|TestCase)\b|^[ \t]*class[ \t]+\w*Test|^[ \t]+(?:async[ \t]+)?def[ \t]+test|\bassert/m;
var isNamedTestsOnly = (text) => text !== null && holdsCode(text, LANGUAGE2) && !TESTS.test(text);
var isPythonTest = (path, text = null) => inFolder(path, TEST_FOLDERS) || /^test_|_test$|^conftest$/.test(stem(path)) || stem(path) === "tests" && !isNamedTestsOnly(text);
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
var candidate2 = (rank, why) => (subject) => ({ subject, why, rank });
var looseCandidate = (rank, why) => (subject) => ({ subject, why, rank, onlyIfReached: true });
var asWritten = (name, paths) => {
  const exact = paths.filter((path) => stem(asModule(path)) === name);
  return exact.length > 0 ? exact : paths;
};
var isWithinPackage = ({ test, names }) => {
  const { project, below } = placeOf(test);
  return below !== null && project.length > 0 && names.has([...project, "__init__.py"].join("/"));
};
var mirrored = (search, paths) => {
  const exactly2 = paths.filter((path) => mirrorsExactly(search.test, asModule(path)));
  const wide = exactly2.length === 0 && !isWithinPackage(search);
  return asWritten(search.name, wide ? paths.filter((path) => mirrors(search.test, asModule(path))) : exactly2);
};
var byName = (search) => {
  const paths = named(search.tokens, search);
  const right = mirrored(search, paths);
  if (right.length > 0) return right.map(candidate2(RANK.mirrored, placeOf(search.test).below === null ? "same folder" : "mirrored folder"));
  const only = nearest(search.test, asWritten(search.name, paths));
  return paths.length === 1 && !isWithinPackage(search) ? only.map(candidate2(RANK.nearest, "same name")) : only.map(looseCandidate(RANK.nearest, "nearest of the same name"));
};
var byPackage = (search) => {
  const { test, tokens } = search;
  for (let split = 1; split < tokens.length; split++) {
    const folder = tokens.slice(0, split).join(" ");
    const found = named(tokens.slice(split), search).filter((path) => endsWith(folderOf(asModule(path)), folder));
    if (found.length > 0) return nearest(test, found).map(candidate2(RANK.qualified, "package and name"));
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
var hasRival = ({ test, tokens, names }, path) => names.inFolder(folderOf(asModule(path))).some((other) => {
  const words = tokensOf(stem(other));
  return words.length > tokens.length && tokens.every((token, index) => token === words[index]) && names.isSource(other) && !names.has(`${folderOf(test)}/test_${stem(other)}.py`);
});
var byBeginning = (search) => {
  for (let kept = search.tokens.length - 1; kept > 0; kept--) {
    const shorter = without(search, kept);
    const paths = named(shorter.tokens, search);
    const right = mirrored(shorter, paths);
    const found = right.length > 0 ? right : asWritten(shorter.name, paths);
    if (found.length > 0) return found.length === 1 && !hasRival(shorter, found[0]) ? found.map((right.length > 0 ? candidate2 : looseCandidate)(RANK.prefix, "first words of the name")) : [];
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
  syntax: async () => (await Promise.resolve().then(() => require("./python-syntax-7GQOBHSP.js"))).pythonSyntax
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

// src/steps/examination.ts
const createHash = (...given) => require("node:crypto").createHash(...given);

// src/hollow/configured.ts
var isLeftOut = ({ exclude }) => anyOf(exclude);
var entriesOf = ({ links }) => links.map(({ tests, subject }, index) => ({
  subject: subject.replace(/^\.\//, "").replace(/\/$/, ""),
  index,
  holds: anyOf([tests])
}));
var configuredLinks = (settings, isThere) => {
  const entries = entriesOf(settings).filter(({ subject }) => isThere(subject));
  return (test) => entries.filter(({ holds }) => holds(test)).map(({ subject }) => ({ test, subject, level: "explicit", why: "the configuration says so" }));
};
var strayLinks = (settings, tests, isThere) => {
  const { source } = settings;
  const place = (index) => {
    const line = source?.lines.get(`links.${index}`);
    return source === null ? "" : ` (${source.path}${line === void 0 ? "" : `:${line}`})`;
  };
  return entriesOf(settings).flatMap(({ subject, index, holds }) => {
    if (!isThere(subject)) return [`The link to ${subject} leads nowhere: there is no such file${place(index)}.`];
    return tests.some(holds) ? [] : [`The link to ${subject} holds no test file: nothing fits ${settings.links[index].tests}${place(index)}.`];
  });
};

// src/hollow/health.ts
var staleness = (scene) => {
  const [beyond] = linesBeyond(scene).filter(({ file }) => !file.test);
  if (beyond) return `the coverage reports do not fit the sources, for they measure line ${beyond.line} of ${beyond.file.path}, which has ${beyond.file.lines}`;
  const [wrong] = misplaced(scene);
  if (wrong) return `the coverage reports do not fit the sources, for they measure blank lines of ${wrong[0]}`;
  const old = scene.reports.filter(isCoverage).find((report) => otherCommit(scene, report) !== null);
  return old ? `${old.path} is of another commit` : null;
};
var sickness = (scene) => {
  const { coverage, reports, unresolved } = scene;
  if (!reports.some(isTests)) return "no test report was read";
  if (!reports.some(isCoverage)) return "no coverage report was read";
  if (coverage.lines.line.length === 0 && coverage.functions.start.length === 0) return "the coverage reports hold nothing that could run";
  const foreign = new Set(unresolved.map(({ path }) => path)).size;
  if (foreign > 0 && foreign >= coverage.files.length) return "half of the coverage reports' paths, or more, fit no file of the repository";
  return notCollected(scene) === null ? staleness(scene) : "coverage was not collected";
};

// src/hollow/placement.ts
var MAX_SEARCHED = 4e3;
var unclaimed = ({ cases, files }, { isSupport: isSupport2 }) => {
  const claimed = new Set(cases.map(({ file }) => file));
  return files.filter(({ path, test, language: language3 }) => test && language3 !== null && !claimed.has(path) && !isSupport2(path)).map(({ path }) => path);
};
var named2 = ({ report, suite }, name) => JSON.stringify([report, suite, name]);
var withSubtests = (open, placed) => {
  const tests = new Map([...placed].filter(([, { file }]) => file.endsWith(".go")).map(([one, where]) => [named2(one, one.name), where]));
  if (tests.size === 0) return placed;
  const subtests = open.filter((one) => one.name.includes("/") && !placed.has(one)).flatMap((one) => {
    const where = tests.get(named2(one, one.name.slice(0, one.name.indexOf("/"))));
    return where === void 0 ? [] : [[one, where]];
  });
  return new Map([...placed, ...subtests]);
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
  const { placeByTitles } = await Promise.resolve().then(() => require("./titles-3A3OVITZ.js"));
  const found = placeByTitles(open.map(({ suite, name }) => ({ suite, name, classname: null })), titles);
  return withSubtests(open, new Map(open.flatMap((one, at) => found[at] ? [[one, found[at]]] : [])));
};

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

// src/hollow/examine.ts
var isThereIn = ({ tree }, sources) => (path) => tree.has(path) || sources.filesOf(path).length > 0;
var changedTests = ({ changes, files }, { isSupport: isSupport2 }) => files.filter(({ path, test }) => test && changes?.files.has(path) === true && changes.files.get(path).status !== "deleted" && !isSupport2(path)).map(({ path }) => path);
var isAsked = (ground, asked, test) => asked !== null && (test === asked || ground.candidatesOf(test).some(({ subject }) => ground.subjectOf(subject).files.includes(asked) || subject === asked));
var many = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var LISTED = 3;
var unreadRemark = (unread) => {
  if (unread.length === 0) return null;
  const names = `${unread.slice(0, LISTED).join(", ")}${unread.length > LISTED ? " \u2026" : ""}`;
  return `${many(unread.length, "source")} could not be read and ${unread.length === 1 ? "was" : "were"} left out, for being binary, too large, in another encoding or a link: ${names}.`;
};
var unreadIn = ({ settings }, sources) => {
  const leftOut = isLeftOut(settings);
  return sources.unread().filter((path) => !leftOut(path) && sources.text(path) === null);
};
var unreadTests = ({ cases }, unread) => {
  const tests = new Set(cases.map(({ file }) => file));
  return unread.filter((path) => tests.has(path)).length;
};
var strayIn = (scene, isThere) => strayLinks(scene.settings, scene.files.filter(({ test }) => test).map(({ path }) => path), isThere);
var casesIn = ({ cases, resolved }) => ({ total: cases, resolved });
var withoutLook = (scene, why, { sifted, stray }) => {
  const resolution = resolutionOf(scene, /* @__PURE__ */ new Map());
  const testFiles = sifted.linked.length + sifted.suspects.length + sifted.abstained.length;
  const count = { testFiles, linked: testFiles - sifted.abstained.length, abstained: sifted.abstained.length, unwitnessed: 0, accepted: 0, parsed: 0, cases: casesIn(resolution) };
  return { hollow: [], idle: [], unmeasured: [], lenient: [], count, chains: [], abstained: [], resolution, remarks: [`Hollow tests were not looked for: ${why}.`, ...stray] };
};
var NOTHING_SEEN = { hollow: [], idle: [], chains: [], abstained: [], lenient: [], remarks: [], linked: 0, unwitnessed: 0, accepted: 0 };
async function examine(scene, sources, asked = null) {
  const isThere = isThereIn(scene, sources);
  const configured = configuredLinks(scene.settings, isThere);
  const why = sickness(scene);
  if (why !== null) return withoutLook(scene, why, { sifted: sift(groundOf(scene, sources), configured), stray: strayIn(scene, isThere) });
  const placed = await placeCases(scene, sources);
  const resolution = resolutionOf(scene, placed);
  const ground = groundOf(scene, sources, placed);
  const sifted = sift(ground, configured);
  const wanted = [...sifted.linked, ...sifted.abstained].filter((test) => isAsked(ground, asked, test));
  const closely = [...sifted.suspects, ...wanted].sort();
  const [changed, doubtful, unread] = [changedTests(scene, sources), idleSuspects(ground), unreadIn(scene, sources)];
  const { linked, unwitnessed, accepted, ...seen } = closely.length + changed.length + doubtful.length === 0 ? NOTHING_SEEN : await (await Promise.resolve().then(() => require("./closer-MQP4U4KS.js"))).lookCloser({ ground, configured, resolution, closely, changed, doubtful });
  const testFiles = ground.tests.size + unreadTests(scene, unread);
  const known = linked + sifted.linked.filter((test) => !wanted.includes(test)).length;
  const remarks = [...strayIn(scene, isThere), resolutionRemark(resolution), unreadRemark(unread), ...seen.remarks].filter((remark) => remark !== null);
  const count = { testFiles, linked: known, abstained: testFiles - known, unwitnessed, accepted, parsed: ground.parsed(), cases: casesIn(resolution) };
  return { ...seen, unmeasured: unmeasuredIn(ground), resolution, remarks, count };
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

// src/languages/names.ts
var NONE = [];
var push = (map, key, path) => {
  const known = map.get(key);
  if (known) known.push(path);
  else map.set(key, [path]);
};
var indexNames = (sources) => {
  const byName2 = /* @__PURE__ */ new Map();
  const byFolder2 = /* @__PURE__ */ new Map();
  const tests = new Map(sources.map(({ path, test }) => [path, test]));
  for (const { path, language: language3, test } of sources) {
    push(byFolder2, folderOf(path), path);
    if (!test) push(byName2, `${language3}\0${tokensOf(stem(path)).join(" ")}`, path);
  }
  return {
    sourcesNamed: (language3, tokens) => byName2.get(`${language3}\0${tokens.join(" ")}`) ?? NONE,
    has: (path) => tests.has(path),
    isSource: (path) => tests.get(path) === false,
    inFolder: (folder) => byFolder2.get(folder) ?? NONE
  };
};

// src/languages/stand-ins.ts
var STAND_INS = /* @__PURE__ */ new Set(["mock", "mocks", "fake", "fakes", "stub", "stubs"]);
var OF_STAND_INS = /mock|fake|stub/i;
var HEAD = 2e3;
var GENERATED = /^(?:\/\/|\/\*|#) Code generated .* DO NOT EDIT\.|@generated\b/m;
var CONSTRAINED = /^\/\/(?:go:build|\s*\+build)\s/m;
var TEST_WORDS = /* @__PURE__ */ new Set(["test", "tests"]);
var wordsOf = (path) => tokensOf(stem(path)).filter((word) => !TEST_WORDS.has(word)).join(" ");
var isNamedSo = (path) => {
  const words = tokensOf(stem(path));
  return STAND_INS.has(words[0] ?? "") || STAND_INS.has(words.at(-1) ?? "");
};
var productOf = (folder, { files, isSource, isGenerated, text }) => {
  const sources = files.filter(isSource);
  if (sources.length < 2 || OF_STAND_INS.test(baseOf(folder))) return sources;
  const tested = new Set(files.filter((path) => !isSource(path)).map(wordsOf));
  const own = sources.filter((path) => {
    if (tested.has(wordsOf(path))) return true;
    if (isGenerated(path)) return false;
    const head = (text(path) ?? "").slice(0, HEAD);
    return !GENERATED.test(head) && (!isNamedSo(path) || CONSTRAINED.test(head));
  });
  return own.length === 0 ? sources : own;
};

// src/steps/generated.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var MARKED = /^(\S+)\s(?:.*\s)?linguist-(?:generated|vendored)(?:=true)?(?:\s|$)/;
var MAX_FILES = 50;
var MAX_PATTERNS = 1e3;
var MAX_PATTERN = 200;
var MAX_STARS = 6;
var isSound = (pattern) => pattern.length <= MAX_PATTERN && pattern.split(/\*+/).length <= MAX_STARS + 1 && globFault(pattern) === null;
var matcherIn = (folder, pattern) => {
  const anywhere = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
  return import_micromatch.default.matcher(`${folder}${anywhere}`, { dot: true });
};
var generatedIn = (tree, read) => {
  let matchers = null;
  const prepare = () => [...tree].filter((path) => /(?:^|\/)\.gitattributes$/.test(path)).slice(0, MAX_FILES).flatMap((path) => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return (read(path) ?? "").split("\n").flatMap((line) => {
      const pattern = MARKED.exec(line.trim())?.[1];
      return pattern === void 0 || !isSound(pattern) ? [] : [matcherIn(folder, pattern)];
    });
  }).slice(0, MAX_PATTERNS);
  return (path) => (matchers ??= prepare()).some((matches) => matches(path));
};

// src/steps/examination.ts
var LONG_LINES = 400;
var SHORT_FILE = 5e3;
var isMinified = (text) => text.length > SHORT_FILE && text.length > LONG_LINES * text.split("\n").length;
var projectFilesIn = (tree) => (name, from) => {
  const found = [];
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (tree.has(path)) found.push(path);
    if (folder === "") return found;
  }
};
var everywhereIn = (tree) => remembered((name) => [...tree].filter((path) => path === name || path.endsWith(`/${name}`)).sort());
var understand = ({ grammars, syntaxes }, language3, { path, text }) => {
  const withTree = grammars.get(language3?.grammarOf?.(path) ?? "") ?? null;
  const syntax = language3 === null ? void 0 : syntaxes.get(language3);
  if (withTree === null || syntax === void 0) return "no grammar";
  if (text === null) return "not readable";
  return isMinified(text) ? "minified" : withTree(text, (root) => syntax.facts(root, baseOf(path)));
};
var understanding = (loaded) => {
  const known = /* @__PURE__ */ new Map();
  return (language3, { path, text }) => {
    const key = createHash("sha256").update(`${language3?.id}\0${baseOf(path)}\0${text === null ? "" : `=${text}`}`).digest("base64");
    const answer = known.get(key) ?? understand(loaded, language3, { path, text });
    if (answer !== "no grammar") known.set(key, answer);
    return answer;
  };
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
  const languageOf = remembered((path) => finder(path));
  const names = indexNames(sources);
  const text = (path) => tree.has(path) ? reader.readSource(path) : null;
  const projectText = remembered(text);
  const loaded = { grammars: /* @__PURE__ */ new Map(), syntaxes: /* @__PURE__ */ new Map() };
  const ground = {
    has: (path) => tree.has(path),
    projectFiles: projectFilesIn(tree),
    everywhere: everywhereIn(tree),
    read: projectText,
    names,
    look: (path, look) => {
      const [withTree, source] = [loaded.grammars.get(languageOf(path)?.grammarOf?.(path) ?? "") ?? null, projectText(path)];
      return withTree === null || source === null || isMinified(source) ? null : withTree(source, look);
    }
  };
  const factsOf = understanding(loaded);
  const isGenerated = generatedIn(tree, projectText);
  return {
    candidates: (test) => languageOf(test)?.candidates?.(test, names) ?? [],
    abstains: (test) => languageOf(test)?.abstains?.(test) ?? null,
    isSupport: remembered((path) => languageOf(path)?.isSupport?.(path, () => text(path)) ?? false),
    isGenerated,
    unread: () => [...tree].filter((path) => !names.has(path) && languageOf(path) !== null).sort(),
    isInlined: (path) => languageOf(path)?.isInlined?.(text(path) ?? "") ?? false,
    filesOf: remembered((subject) => names.has(subject) ? [subject] : productOf(subject, { files: names.inFolder(subject), isSource: names.isSource, isGenerated, text })),
    resolve: (specifier, from) => loaded.syntaxes.get(languageOf(from))?.resolve(specifier, from, ground) ?? [],
    loadedBefore: remembered((test) => loaded.syntaxes.get(languageOf(test))?.loadedBefore?.(test, ground) ?? []),
    ready: (paths) => loadFor(loaded, [...new Set(paths.flatMap((path) => languageOf(path) ?? []))], {
      paths: (language3) => sources.flatMap(({ path }) => languageOf(path) === language3 ? path : []),
      load: async (name) => await reader.grammar?.(name) ?? null
    }),
    facts: remembered((path) => factsOf(languageOf(path), { path, text: text(path) })),
    text,
    glance: (path, isHit) => glance(text(path), languageOf(path)?.id ?? null, isHit)
  };
};
var terrainOf = ({ tree, files }) => ({
  tree,
  sources: files.flatMap(({ path, language: language3, test }) => language3 === null ? [] : [{ path, language: language3, test }])
});
var examineTests = (scene, languages, reader, asked = null) => examine(scene, sourcesOf(terrainOf(scene), languages, reader), asked);

module.exports = { openWorld, LANGUAGES, configuredLinks, strayLinks, sourcesOf, terrainOf, examineTests };
