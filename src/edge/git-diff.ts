/** Reads what `git diff --raw -z --patch --unified=0 --no-prefix` writes. Runs nothing and reads no file. */
import type { RepoPath } from "../model/path.ts";
import type { ChangedFile, LineRange, NumberedLine, PickedLines } from "../model/scene.ts";

/**
 * The arguments that make git write what is read here, whatever the user's configuration says. All files are taken as
 * text, or a pull request could hide its changed lines by an attribute.
 */
export const DIFF_ARGUMENTS = [
  "diff", "--raw", "-z", "--patch", "--unified=0", "--inter-hunk-context=0", "--no-prefix", "--relative", "--find-renames",
  "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--ignore-submodules=all", "--diff-algorithm=myers", "-O/dev/null",
] as const;

const LINE_FEED = 10;
const NUL = 0;
const COLON = 58;

const STATUSES: Readonly<Record<string, ChangedFile["status"]>> = { A: "added", D: "deleted", R: "renamed" };

/** Modes of what is no file of its own: links, and commits of other repositories. */
const NO_FILE = /^:\d+ (?:120000|160000) /;

/** Reads entries up to the empty one that ends them; gives where the patch begins. */
const readEntries = (output: Buffer, files: Map<string, ChangedFile>): number => {
  let at = 0;
  const field = (): string => {
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
    const path = (renamed ? field() : first) as RepoPath;
    if (NO_FILE.test(entry)) continue;
    files.set(path, { path, status: STATUSES[letter] ?? "modified", before: renamed ? (first as RepoPath) : null, lines: [] });
  }
  return at + 1;
};

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };

/** A path as a patch's header writes it: quoted as in C where it must be, and followed by a tab where it has a space. */
const unquote = (written: string): string => {
  const path = written.replace(/\t$/, "");
  return !path.startsWith('"') ? path : path.slice(1, -1).replace(/\\([0-7]{3}|.)/g, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped));
};

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Longest part of a line that is looked at: more than any path or hunk header has. */
const MAX_HEADER_BYTES = 16_384;

/** Longest parts of a changed line that are handed to who asks for lines: its beginning, and its end, where comments stand. */
const MAX_LINE_BYTES = 1_000;
const MAX_END_BYTES = 500;

/** More lines of one file than these are not picked. */
const MAX_PICKED = 1_000;

const lineText = (patch: Buffer, from: number, to: number): string =>
  to - from <= MAX_LINE_BYTES + MAX_END_BYTES ? patch.toString("utf8", from, to)
    : `${patch.toString("utf8", from, from + MAX_LINE_BYTES)} … ${patch.toString("utf8", to - MAX_END_BYTES, to)}`;

/** Says of a line's text whether it is wanted. */
export type Wanted = (text: string) => boolean;

/** What is told of a patch on the way through it. */
interface Listener {
  /** What a hunk adds, null for nothing, and how many lines it removes. */
  readonly hunk: (path: string, added: LineRange | null, removed: number) => void;
  /** Null where nobody asks for lines. A removed line has no number. */
  readonly line: ((path: string, line: number | null, text: string) => void) | null;
}

const MINUS = 45;
const BACKSLASH = 92;
const NOWHERE = "/dev/null";

/** Reads the ranges of added and changed lines of each file, and the lines themselves where they are asked for. */
const readPatch = (patch: Buffer, { hunk, line: tell }: Listener): void => {
  let [from, path] = [null as string | null, null as string | null];
  let [body, next] = [0, 0];
  for (let at = 0; at < patch.length;) {
    const found = patch.indexOf(LINE_FEED, at);
    const end = found === -1 ? patch.length : found;
    // Lines of a hunk are counted: they may say anything, a header included.
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
      if (first !== undefined) {
        [body, next] = [Number(removed) + Number(added), Number(first)];
        if (path !== null) hunk(path, Number(added) > 0 ? { from: next, to: next + Number(added) - 1 } : null, Number(removed));
      }
    }
    at = end + 1;
  }
};

/** Gathers picked lines by file. */
export const lineKeeper = (wanted: Wanted): { readonly keep: NonNullable<Listener["line"]>; readonly picked: Map<string, PickedLines> } => {
  const picked = new Map<string, { readonly added: NumberedLine[]; readonly removed: string[] }>();
  const keep: NonNullable<Listener["line"]> = (path, line, text) => {
    if (!wanted(text)) return;
    const kept = picked.get(path) ?? { added: [], removed: [] };
    picked.set(path, kept);
    if (line === null) {
      if (kept.removed.length < MAX_PICKED) kept.removed.push(text);
    } else if (kept.added.length < MAX_PICKED) kept.added.push({ line, text });
  };
  return { keep, picked };
};

/** Reads a diff: every changed file by its path, with the head's changed lines, ascending. `line` hears of each of them. */
export const readDiff = (output: Buffer, line: Listener["line"] = null): Map<string, ChangedFile> => {
  const files = new Map<string, ChangedFile>();
  const hunks = new Map<string, { readonly lines: LineRange[]; removed: number }>();
  const patch = output.subarray(readEntries(output, files));
  const hunk: Listener["hunk"] = (path, added, removed) => {
    const known = hunks.get(path) ?? { lines: [], removed: 0 };
    hunks.set(path, known);
    if (added) known.lines.push(added);
    known.removed += removed;
  };
  readPatch(patch, { hunk, line });
  for (const [path, { lines, removed }] of hunks) {
    const file = files.get(path);
    if (file) files.set(path, { ...file, lines, ...(removed > 0 && { removed }) });
  }
  return files;
};
