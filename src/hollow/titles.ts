/** Which test file a case is in, by its titles alone, where its report names no file. Knows no runner and reads nothing. */
import type { TestTitle } from "../model/facts.ts";
import { folderOf, type RepoPath } from "../model/path.ts";

/** A case as its report names it. Suites are joined by " › ", outermost first. */
export interface Unplaced {
  readonly suite: string;
  readonly classname: string | null;
  readonly name: string;
}

/** Where a case was found: the only file that declares such a test. */
export interface Placed {
  readonly file: RepoPath;
  /** True where all tests of this title are only announced: reporters write them down as passed. */
  readonly todo: boolean;
  readonly line: number;
}

interface Told extends Placed {
  /** What is written out of the title, around what is put in at run time; one part where nothing is. */
  readonly parts: readonly string[];
}

/** Longer names hold data. */
const MAX_NAME = 1000;
/** A title with fewer letters written out fits anything. */
const MIN_LITERAL = 4;
/** A title that is all gaps is no title; one of so many is data. */
const MAX_PARTS = 20;
/** Titles with gaps that one case is compared with, and all cases together. */
const MAX_TRIED = 5000;
const MAX_TRIED_IN_ALL = 20_000_000;
const MAX_SUITES = 20;

/** What runners put between a suite and what it holds comes to a space. */
const SEPARATOR = /\s*[›»>]\s+|\s+::\s+|\s+/g;

const plain = (text: string): string => text.slice(0, MAX_NAME).replaceAll(SEPARATOR, " ").trim();

/** Where runners put a row's values into a title: `%s`, `$name`, `${…}`. */
const GAP = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|%[sdifjopbcOx#$]|%\.?\d*f|\$#|\$[A-Za-z_][\w.]*/g;

const partsOf = (title: string): readonly string[] => title.split(GAP).slice(0, MAX_PARTS);

const firstWord = (text: string): string => /^\S*/.exec(text)![0];

/** Tests by their titles: those that are written out in full, and those with gaps by their first word. */
interface Index {
  readonly whole: ReadonlyMap<string, readonly Told[]>;
  readonly gapped: ReadonlyMap<string, readonly Told[]>;
}

/** Stands for a first word that is not written out. */
const ANY = "";

const put = (map: Map<string, Told[]>, key: string, one: Told): void => {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
};

const indexOf = (titles: ReadonlyMap<RepoPath, readonly TestTitle[]>): Index => {
  const [whole, gapped] = [new Map<string, Told[]>(), new Map<string, Told[]>()];
  for (const [file, tests] of titles) {
    for (const { title, within, todo, line } of tests) {
      const full = plain([...within, title].join(" "));
      const parts = partsOf(full);
      const told = { file, todo, line, parts };
      // A title may hold a percent sign and mean it.
      put(whole, full, told);
      if (parts.length < 2 || parts.join("").replaceAll(/[^\p{L}\p{N}]/gu, "").length < MIN_LITERAL) continue;
      const [first] = parts as readonly [string];
      put(gapped, first.includes(" ") ? firstWord(first) : ANY, told);
    }
  }
  return { whole, gapped };
};

/** True where the parts stand in a name one after another, the first at its beginning and the last at its end. */
const fits = (name: string, parts: readonly string[]): boolean => {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
};

/** The full titles that a case may stand for: its name alone, or behind its suites or its class. */
const namesOf = ({ suite, classname, name }: Unplaced): readonly string[] => {
  const suites = suite.split(" › ").filter((one) => one !== "").slice(-MAX_SUITES);
  const chains = suites.map((_, at) => [...suites.slice(at), name].join(" "));
  return [...new Set([...chains, `${classname ?? ""} ${name}`, name].map(plain))].filter((one) => one !== "");
};

const placed = (found: readonly Told[]): Placed | null => {
  const [first] = found;
  if (first === undefined || found.some(({ file }) => file !== first.file)) return null;
  return { file: first.file, line: first.line, todo: found.every(({ todo }) => todo) };
};

/** How much of the end of a package's path a file's folder is; none for one at the top, which ends any. */
const endOf = (suites: readonly string[], { file }: Told): number => {
  const folder = folderOf(file);
  return folder !== "" && suites.some((one) => `/${one}`.endsWith(`/${folder}`)) ? folder.length : 0;
};

/** Of tests that go by one name in several of Go's packages, those of the package that the suite names. */
const inPackage = (found: readonly Told[], suite: string): readonly Told[] => {
  if (found.length < 2 || !found.every(({ file }) => file.endsWith(".go"))) return found;
  const suites = suite.split(" › ");
  const most = Math.max(...found.map((one) => endOf(suites, one)));
  return most === 0 ? found : found.filter((one) => endOf(suites, one) === most);
};

/** Finds the file of each case, in their order; null where no file declares such a test, or several do. */
export const placeByTitles = (cases: readonly Unplaced[], titles: ReadonlyMap<RepoPath, readonly TestTitle[]>): readonly (Placed | null)[] => {
  const { whole, gapped } = indexOf(titles);
  let tried = 0;
  const withGaps = (name: string): readonly Told[] => {
    const asked = [...(gapped.get(firstWord(name)) ?? []).slice(0, MAX_TRIED), ...(gapped.get(ANY) ?? []).slice(0, MAX_TRIED)];
    tried += asked.length;
    return tried > MAX_TRIED_IN_ALL ? [] : asked.filter(({ parts }) => fits(name, parts));
  };
  return cases.map((one) => {
    const names = namesOf(one);
    // Where the longest chain of titles is known, a shorter one that fits as well says less.
    const exact = names.map((name) => whole.get(name) ?? []).find((found) => found.length > 0);
    return placed(inPackage(exact ?? names.map(withGaps).find((found) => found.length > 0) ?? [], one.suite));
  });
};
