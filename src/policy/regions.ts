/** Which lines of code the marks of changed sources newly keep out of coverage, whether the marks are new or not. Reads no file. */
import { endsMark, markIn, type FoundMark, type Mark } from "./marks.ts";
import { reachedFrom } from "./reach.ts";

/** Both versions of a source, as far as they may hold marks; null where one is not there. */
export interface SourceVersions {
  readonly path: string;
  /** A language's id. */
  readonly language: string;
  readonly base: string | null;
  readonly head: string | null;
}

/** What a mark keeps out now and did not before. */
export interface Growth {
  readonly path: string;
  /** The mark's, from 1 on. */
  readonly line: number;
  /** How the mark is written. */
  readonly text: string;
  /** The lines of code, ascending. */
  readonly lines: readonly number[];
}

/** Which of some lines of a text are code. */
export type CodeLines = (version: { readonly path: string; readonly text: string }, lines: readonly number[]) => readonly number[];

interface CodeLine {
  readonly line: number;
  /** What it says, without the mark. */
  readonly says: string;
}

/** A mark with the code that it reaches and no mark before it does. */
interface Region {
  readonly line: number;
  readonly text: string;
  /** The mark's line, by which the same one is known in the other version. */
  readonly key: string;
  readonly code: readonly CodeLine[];
}

/** More marks of one file than these are not told apart. */
const MAX_MARKS = 2000;

interface Version {
  readonly path: string;
  readonly language: string;
  readonly text: string;
}

const regionsOf = ({ path, language, text }: Version, codeLines: CodeLines): readonly Region[] => {
  const lines = text.split("\n");
  const taken = new Set<number>();
  const regions: Region[] = [];
  const withoutMark = (line: number): string => {
    const written = lines[line - 1] ?? "";
    const found = markIn(written, language);
    return (found ? written.slice(0, written.indexOf(found.text)) : written).trim();
  };
  let open: Mark | null = null;
  for (let at = 1; at <= lines.length && regions.length < MAX_MARKS; at++) {
    const written = lines[at - 1]!;
    // Where a start and its stop are written the same, the second one begins nothing.
    const ends: boolean = open !== null && endsMark(written, open);
    if (ends) open = null;
    const found: FoundMark | null = ends ? null : markIn(written, language);
    if (!found) continue;
    if (found.mark.reach === "stop") open = found.mark;
    const fresh = reachedFrom(lines, language, at).filter((line) => !taken.has(line));
    for (const line of fresh) taken.add(line);
    const code = codeLines({ path, text }, fresh).map((line) => ({ line, says: withoutMark(line) }));
    regions.push({ line: at, text: found.text, key: written.trim(), code });
  }
  return regions;
};

/** Takes from a list what also stands in another one, each as often as it does; gives what is left of both. */
const matched = <Left extends { readonly says: string }>(left: readonly Left[], right: readonly CodeLine[]): { readonly left: Left[]; readonly right: CodeLine[] } => {
  const open = new Map<string, CodeLine[]>();
  for (const line of right) {
    const alike = open.get(line.says) ?? [];
    open.set(line.says, alike);
    alike.push(line);
  }
  const rest = left.filter(({ says }) => open.get(says)?.pop() === undefined);
  return { left: rest, right: [...open.values()].flat() };
};

interface Pair {
  readonly path: string;
  readonly head: Region;
  /** What it reaches now and its counterpart did not. */
  readonly added: readonly CodeLine[];
  /** How many lines its counterpart reached that it does not: what was rewritten in place is no growth. */
  readonly rewritten: number;
}

interface Compared {
  readonly pairs: readonly Pair[];
  /** What the base kept out, and no counterpart does. */
  readonly left: readonly CodeLine[];
}

const compareFile = ({ path, language, base, head }: SourceVersions, codeLines: CodeLines): Compared => {
  const [before, after] = [base, head].map((text) => (text === null ? [] : regionsOf({ path, language, text }, codeLines)));
  const free = [...before!];
  const left: CodeLine[] = [];
  const pairs = after!.map((region): Pair => {
    const at = free.findIndex(({ key }) => key === region.key);
    const [counterpart] = at < 0 ? [] : free.splice(at, 1);
    const rest = matched(region.code, counterpart?.code ?? []);
    left.push(...rest.right);
    return { path, head: region, added: rest.left, rewritten: rest.right.length };
  });
  return { pairs, left: [...left, ...free.flatMap(({ code }) => code)] };
};

/** What marks keep out more than before. Code that was kept out before and only moved, with its mark or to another one, is no more. */
export const grownRegions = (files: readonly SourceVersions[], codeLines: CodeLines): readonly Growth[] => {
  const compared = files.map((file) => compareFile(file, codeLines));
  const added = compared.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.added.map((line) => ({ ...line, pair }))));
  const unknown = new Map<Pair, number[]>();
  for (const { pair, line } of matched(added, compared.flatMap(({ left }) => left)).left) {
    const known = unknown.get(pair) ?? [];
    unknown.set(pair, known);
    known.push(line);
  }
  return [...unknown].flatMap(([pair, all]): Growth[] => {
    const lines = all.slice(pair.rewritten);
    return lines.length === 0 ? [] : [{ path: pair.path, line: pair.head.line, text: pair.head.text, lines }];
  });
};
