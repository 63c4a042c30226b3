/** What a test reaches: the files that it imports, those behind them that are only passed on, and those that it replaces. */
import type { Facts, Import, Replacement } from "../model/facts.ts";
import type { RepoPath } from "../model/path.ts";
import type { Ground, Subject } from "./ground.ts";

/** Files of the tree that a test names, each with the first line that names it. */
export interface Reach {
  /** At run time, tests left out. */
  readonly imported: ReadonlyMap<RepoPath, Import>;
  readonly replaced: ReadonlyMap<RepoPath, readonly Replacement[]>;
  /** Those that stand for a subject because they replace a file that passes it on. */
  readonly behind: (subject: Subject) => readonly Replacement[];
  /** Imports whose failure the test would not show, of what is not in the tree. */
  readonly astray: readonly Import[];
}

/** More imports than this are read of no file. */
const MAX_IMPORTS = 500;

const atRunTime = (facts: Facts): readonly Import[] => facts.imports.slice(0, MAX_IMPORTS).filter(({ how }) => how !== "type");

/** What a test file reaches. */
export const reachOf = (ground: Ground, test: RepoPath, facts: Facts): Reach => {
  const imported = new Map<RepoPath, Import>();
  const replaced = new Map<RepoPath, Replacement[]>();
  const astray: Import[] = [];
  for (const one of atRunTime(facts)) {
    const targets = ground.sources.resolve(one.specifier, test);
    if (targets.length === 0 && one.swallowed) astray.push(one);
    for (const target of targets) {
      if (!imported.has(target) && target !== test && ground.fileOf(target)?.test === false) imported.set(target, one);
    }
  }
  for (const one of facts.replaced) {
    for (const target of ground.sources.resolve(one.target, test)) replaced.set(target, [...replaced.get(target) ?? [], one]);
  }
  return { imported, replaced, astray, behind: (subject) => replacedBehind(ground, { imported, replaced }, subject) };
};

/** Re-exports are followed from file to file this far, and through so many files. */
const MAX_HOPS = 4;
const MAX_FILES = 200;

/** A file that is reached through others, and what is taken of it. */
export interface Handed {
  readonly path: RepoPath;
  readonly names: readonly string[];
}

const isAll = (names: readonly string[]): boolean => names.length === 0 || names.includes("*");

/** A statement of ECMAScript: what else hands something on gives all of it to a default import. */
const OF_MODULE = /^export\b/;

/** What a re-export takes of what stands behind it, for names that are taken of it; null where it hands on none of these. */
const behindOf = ({ names, handed, text }: Import, taken: readonly string[]): readonly string[] | null => {
  if (isAll(taken) || (taken.includes("default") && !OF_MODULE.test(text))) return names;
  if (handed === undefined) return names.includes("*") ? taken : keptIf(names.filter((name) => taken.includes(name)));
  return keptIf(names.filter((_, at) => taken.includes(handed[at] ?? "")));
};

const keptIf = (names: readonly string[]): readonly string[] | null => (names.length === 0 ? null : names);

const handedBy = (ground: Ground, { path, names }: Handed): readonly Handed[] =>
  (ground.factsOf(path)?.imports ?? []).filter(({ how }) => how === "reexport").flatMap((one) => {
    const behind = behindOf(one, names);
    return behind === null ? [] : ground.sources.resolve(one.specifier, path).map((target) => ({ path: target, names: behind }));
  });

const keyOf = ({ path, names }: Handed): string => `${path}\0${names.join(",")}`;

const follow = (ground: Ground, from: Handed): readonly Handed[] => {
  const found = new Map<string, Handed>();
  let open: readonly Handed[] = [from];
  for (let hop = 0; hop < MAX_HOPS && found.size < MAX_FILES; hop++) {
    open = open.flatMap((one) => handedBy(ground, one)).filter((one) => one.path !== from.path && !found.has(keyOf(one)));
    for (const one of open) found.set(keyOf(one), one);
  }
  return [...found.values()];
};

/** What a file only passes on, by the names that were taken of it: files, and what of these is meant. */
export const handedOn = (ground: Ground, path: RepoPath, taken: readonly string[]): readonly Handed[] =>
  ground.once(`handed on ${keyOf({ path, names: taken })}`, () => follow(ground, { path, names: taken }));

/** Files that a file only passes on, by the names that were taken of it. */
export const passedOn = (ground: Ground, path: RepoPath, taken: readonly string[]): readonly RepoPath[] =>
  handedOn(ground, path, taken).map((one) => one.path);

/** The import by which a test reaches a subject: directly, or through files that pass it on. */
export const importOf = (ground: Ground, { imported }: Reach, subject: Subject): { readonly by: Import; readonly via: RepoPath | null } | null => {
  for (const file of subject.files) {
    const by = imported.get(file);
    if (by) return { by, via: null };
  }
  for (const [via, by] of imported) {
    if (passedOn(ground, via, by.names).some((path) => subject.files.includes(path))) return { by, via };
  }
  return null;
};

/** The names of a member that is replaced, from the outermost on; a module's own may be among them. */
const replacedNames = ({ target, member }: Replacement): readonly string[] =>
  [...target.includes("/") ? [] : target.split(".").slice(1), ...member?.split(".") ?? []].filter((name) => name !== "");

/** The stand-ins that a test puts in the place of what a file passes on, where the test comes to its subject by that file alone. */
const replacedBehind = (ground: Ground, { imported, replaced }: Pick<Reach, "imported" | "replaced">, { files }: Subject): readonly Replacement[] => {
  if (files.some((file) => imported.has(file) || replaced.has(file))) return [];
  return [...replaced].flatMap(([path, all]) => all.filter((one) => {
    const whole = one.how === "module" || one.how === "automock";
    const taken = whole ? imported.get(path)?.names ?? null : keptIf(replacedNames(one));
    return taken !== null && passedOn(ground, path, taken).some((file) => files.includes(file));
  }));
};

/** The stand-ins that a test puts in the place of a subject, or of its members. */
export const replacementsOf = ({ replaced, behind }: Reach, subject: Subject): readonly Replacement[] =>
  [...subject.files.flatMap((file) => replaced.get(file) ?? []), ...behind(subject)];
