/** What a test reaches: the files that it imports, those behind them that are only passed on, and those that it replaces. */
import type { Facts, Import, Replacement } from "../model/facts.ts";
import type { RepoPath } from "../model/path.ts";
import type { Ground, Subject } from "./ground.ts";

/** Files of the tree that a test names, each with the first line that names it. */
export interface Reach {
  /** At run time, tests left out. */
  readonly imported: ReadonlyMap<RepoPath, Import>;
  readonly replaced: ReadonlyMap<RepoPath, readonly Replacement[]>;
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
  return { imported, replaced, astray };
};

const passesOn = ({ names }: Import, taken: readonly string[]): boolean =>
  names.includes("*") || taken.includes("*") || taken.length === 0 || names.some((name) => taken.includes(name));

/** Files that a file only passes on, by the names that were taken of it. */
export const passedOn = (ground: Ground, path: RepoPath, taken: readonly string[]): readonly RepoPath[] =>
  (ground.factsOf(path)?.imports ?? [])
    .filter((one) => one.how === "reexport" && passesOn(one, taken))
    .flatMap((one) => ground.sources.resolve(one.specifier, path));

/** The import by which a test reaches a subject: directly, or through one file that passes it on. */
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

/** The stand-ins that a test puts in the place of a subject, or of its members. */
export const replacementsOf = ({ replaced }: Reach, { files }: Subject): readonly Replacement[] =>
  files.flatMap((file) => replaced.get(file) ?? []);
