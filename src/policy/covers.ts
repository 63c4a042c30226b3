/** Whether one pattern of paths holds all that another one does, as far as their texts tell. Matches no file. */

/** What patterns of a tool mean. */
export interface Meaning {
  /** A single star crosses folders, as coverage.py's do. */
  readonly crosses: boolean;
  /** A folder's name stands for all in it. */
  readonly folders: boolean;
}

/** More alternatives than these are not compared. */
const MAX_ALTERNATIVES = 100;

const alternatives = (pattern: string): readonly string[] => {
  const [, before, inner, after] = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern) ?? [];
  if (inner === undefined) return [pattern];
  return inner.split(",").slice(0, MAX_ALTERNATIVES).flatMap((one) => alternatives(`${before!}${one}${after!}`)).slice(0, MAX_ALTERNATIVES);
};

const GLOB = /[*?[\]{}()^$|\\!]/;

/** The folder that a pattern is all of; null where it is not of one. */
const folderOf = (pattern: string, { crosses, folders }: Meaning): string | null => {
  const stem = pattern.replace(crosses ? /\/(?:\*\*?(?:\/\*)?)?$/ : /\/(?:\*\*(?:\/\*)?)?$/, "");
  return GLOB.test(stem) || stem === "" || (stem === pattern && !folders) ? null : stem;
};

/** True where the wide pattern surely holds whatever the narrow one holds. */
export const covers = (wide: string, narrow: string, meaning: Meaning): boolean => alternatives(wide).some((one) => {
  const folder = folderOf(one, meaning);
  return one === narrow || (folder !== null && (narrow === folder || narrow.startsWith(`${folder}/`)));
});
