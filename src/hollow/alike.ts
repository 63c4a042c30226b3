/** Whether an import that leads nowhere was meant for a file. Knows spelling only. */
import type { Import } from "../model/facts.ts";
import { slipsBetween } from "../model/slips.ts";

/** One letter in so many may be wrong, or missing. */
const LETTERS_PER_SLIP = 3;
const MAX_SLIPS = 2;

const INDEX = new Set(["index", "__init__", "mod"]);

const partsOf = (path: string): readonly string[] => path.split(/[/\\.:]+/).filter((part) => part !== "");

/** The name by which a file is imported: that of its folder, where its own is only a convention. */
const namesOf = (path: string): { readonly name: string; readonly folders: readonly string[] } => {
  const segments = path.split("/");
  const stem = segments.at(-1)!.replace(/\.\w+$/, "");
  return INDEX.has(stem) && segments.length > 1 ? { name: segments.at(-2)!, folders: segments.slice(0, -2) } : { name: stem, folders: segments.slice(0, -1) };
};

/** The word or words by which a file is known: without its folders and its ending. */
export const nameOf = (path: string): string => namesOf(path).name;

const comesClose = (last: string, name: string): boolean => {
  const slips = Math.min(MAX_SLIPS, Math.floor(name.length / LETTERS_PER_SLIP));
  return Math.abs(last.length - name.length) <= slips && slipsBetween(last.toLowerCase(), name.toLowerCase()) <= slips;
};

/** True where an import comes close to a file: nearly its name, in a folder that it lies in, or by a relative path. */
export const meansSubject = ({ specifier, names }: Pick<Import, "specifier" | "names">, path: string): boolean => {
  const parts = partsOf(specifier.replace(/\.[cm]?[jt]sx?$/, ""));
  const { name, folders } = namesOf(path);
  const isNear = (one: readonly string[]): boolean => specifier.startsWith(".") || (one.length > 1 && folders.includes(one[0]!));
  // In Python, what is taken of a module stands in the specifier as well.
  const module = names.includes(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
  return [parts, module].some((one) => isNear(one) && comesClose(one.at(-1) ?? "", name));
};
