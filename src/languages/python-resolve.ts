/** Which files of the tree a dotted name of Python means. */
import { folderOf, type RepoPath } from "../model/path.ts";
import type { ImportGround } from "./language.ts";
import { nearest } from "./mirror.ts";
import type { NameIndex } from "./names.ts";
import { baseOf } from "./paths.ts";

/** Names with more parts than this are no names. */
const MAX_PARTS = 12;

/** Folders beside which packages lie, wherever they are. */
const USUAL_ROOTS = ["", "src", "lib", "python"];

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("/");

/** A dotted name's file, and how many of its parts are not in the path: the names taken from the module. */
interface Match {
  readonly path: RepoPath;
  readonly left: readonly string[];
}

const fileOf = (place: string, { has }: ImportGround): RepoPath | null =>
  ([`${place}.py`, `${place}/__init__.py`, `${place}.pyx`].find(has) ?? null) as RepoPath | null;

/** The longest beginning of a name that is a file below a root. */
const matchIn = (root: string, parts: readonly string[], ground: ImportGround): Match | null => {
  for (let length = Math.min(parts.length, MAX_PARTS); length > 0; length--) {
    const path = fileOf(join(root, ...parts.slice(0, length)), ground);
    if (path !== null) return { path, left: parts.slice(length) };
  }
  return null;
};

/** A package's `__init__.py` answers for the names that it gives itself, and not for a module that is missing. */
const holds = ({ path, left }: Match, { read }: ImportGround): boolean => {
  const [first] = left;
  if (first === undefined || baseOf(path) !== "__init__.py") return true;
  if (left.length > 1 && !/^[A-Z]/.test(first)) return false;
  const text = read(path);
  return text === null || text.includes("__getattr__") || /\bimport\s*\*/.test(text) || new RegExp(`\\b${first.replaceAll(/\W/g, "")}\\b`).test(text);
};

/** The folders from a file's own up to the root of the tree. */
const foldersAbove = (from: string): readonly string[] => {
  const segments = folderOf(from).split("/").filter((segment) => segment !== "");
  return segments.map((_, index) => segments.slice(0, segments.length - index).join("/")).concat("");
};

const CONFIGURED = [
  ["pyproject.toml", /(?:pythonpath|where|package-dir|from)\s*=\s*(?:\[([^\]]*)\]|\{([^}]*)\}|["']([^"'\n]+)["'])/g],
  ["setup.cfg", /(?:where|pythonpath)\s*=\s*([^\n]+)|package_dir\s*=\s*=?\s*([^\n]+)/g],
  ["pytest.ini", /pythonpath\s*=\s*([^\n]+)/g],
  ["tox.ini", /pythonpath\s*=\s*([^\n]+)/g],
] as const;

/** Folders that a project's own files name as roots of imports. */
const configuredRoots = (from: RepoPath, { projectFiles, read }: ImportGround): readonly string[] =>
  CONFIGURED.flatMap(([name, expression]) => {
    const file = projectFiles(name, from)[0];
    const text = file === undefined ? null : read(file);
    if (file === undefined || text === null) return [];
    const values = [...text.matchAll(expression)].flatMap((match) => match.slice(1).filter(Boolean));
    const folders = values.flatMap((value) => value.split(/[,\s=]+/)).map((value) => value.replaceAll(/["'{}]/g, "").replace(/^\.\/|\/$/g, ""));
    return folders.filter((folder) => /^[\w.-]+(\/[\w.-]+)*$/.test(folder)).map((folder) => join(folderOf(file), folder === "." ? "" : folder));
  });

const topPackages = new WeakMap<NameIndex, ReadonlyMap<string, readonly RepoPath[]>>();

/** Packages that lie in no other package, by their names. */
const packagesOf = ({ names }: ImportGround): ReadonlyMap<string, readonly RepoPath[]> => {
  const known = topPackages.get(names);
  if (known) return known;
  const made = new Map<string, RepoPath[]>();
  for (const path of names.sourcesNamed("python", ["init"])) {
    const folder = folderOf(path);
    if (folder === "" || names.has(join(folderOf(folder), "__init__.py"))) continue;
    made.set(baseOf(folder), [...(made.get(baseOf(folder)) ?? []), path]);
  }
  topPackages.set(names, made);
  return made;
};

/** Where the parts of a name may begin, nearest first. A folder inside of a package is no root. */
const rootsOf = (from: RepoPath, ground: ImportGround): readonly string[] => {
  const outside = foldersAbove(from).filter((folder) => !ground.has(join(folder, "__init__.py")));
  return [...new Set([...outside.flatMap((folder) => USUAL_ROOTS.map((root) => join(folder, root))), ...configuredRoots(from, ground)])];
};

const roots = new WeakMap<ImportGround, Map<string, readonly string[]>>();
const answers = new WeakMap<ImportGround, Map<string, readonly RepoPath[]>>();

/** What was made for a key before, or is made now; both live as long as the ground. */
const kept = <Value>(all: WeakMap<ImportGround, Map<string, Value>>, ground: ImportGround, key: string) => (make: () => Value): Value => {
  const known = all.get(ground) ?? new Map<string, Value>();
  all.set(ground, known);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

/** Files of one folder import much the same. Only what would mean the file itself is looked up again. */
const absolute = (parts: readonly string[], from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  const nowhere = join(folderOf(from), " ") as RepoPath;
  const answer = kept(answers, ground, `${folderOf(from)} ${parts.join(".")}`)(() => lookUp(parts, nowhere, ground));
  return answer.includes(from) ? lookUp(parts, from, ground) : answer;
};

const lookUp = (parts: readonly string[], from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  const found = kept(roots, ground, folderOf(from))(() => rootsOf(from, ground)).flatMap((root) => matchIn(root, parts, ground) ?? []).filter(({ path }) => path !== from);
  const fewest = Math.min(...found.map(({ left }) => left.length));
  const best = found.find(({ left }) => left.length === fewest);
  if (best) return holds(best, ground) ? [best.path] : [];
  const tops = nearest(from, packagesOf(ground).get(parts[0]!) ?? []);
  return tops.flatMap((top) => matchIn(folderOf(folderOf(top)), parts, ground) ?? []).filter((match) => holds(match, ground)).map(({ path }) => path);
};

const relative = (dots: number, parts: readonly string[], { from, ground }: { readonly from: RepoPath; readonly ground: ImportGround }): readonly RepoPath[] => {
  const folder = foldersAbove(from)[dots - 1];
  if (folder === undefined) return [];
  const match = matchIn(folder, parts, ground) ?? ownPackage(folder, parts, ground);
  return match !== null && match.path !== from && holds(match, ground) ? [match.path] : [];
};

/** `from . import x` is the package's own `__init__.py` where `x` is no module. */
const ownPackage = (folder: string, parts: readonly string[], { has }: ImportGround): Match | null => {
  const path = join(folder, "__init__.py");
  return has(path) ? { path: path as RepoPath, left: parts } : null;
};

const asPath = (path: string, from: RepoPath, { has }: ImportGround): readonly RepoPath[] => {
  const plain = path.replace(/^\.\//, "").replace(/::?[\w.:]*$/, "");
  return [join(folderOf(from), plain), plain].filter(has).slice(0, 1) as RepoPath[];
};

/** The files that a dotted name, or a path in a mark, means; none for what is not of this tree. */
export const resolvePython = (specifier: string, from: RepoPath, ground: ImportGround): readonly RepoPath[] => {
  if (specifier.includes("/") || specifier.endsWith(".py")) return asPath(specifier, from, ground);
  const [, dots = "", name = ""] = /^(\.*)(.*)$/s.exec(specifier) ?? [];
  const parts = name.split(".").filter((part) => part !== "");
  if (dots !== "") return relative(dots.length, parts, { from, ground });
  return parts.length === 0 ? [] : absolute(parts, from, ground);
};
