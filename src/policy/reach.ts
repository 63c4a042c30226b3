/** Which lines of a file a mark keeps out of coverage, as indentation tells. Knows no language's grammar. */
import { endsMark, markIn, type FoundMark } from "./marks.ts";

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlank = (line: string): boolean => line.trim() === "";

/** Further attributes, decorators and comments between a mark and what it is about. */
const PREFACE = /^\s*(?:@|#!?\[|\[[A-Z<]|\/\/|\/\*|\*|#(?![\w]))/;
const CLOSER = /^\s*(?:[)\]}]+[;,)]*|end|fi|done)\s*(?:$|[;,)]|else\b|catch\b|finally\b)/;

/** The block that begins on a line: it, and what follows and stands further in, with the line that closes it. */
const blockFrom = (lines: readonly string[], first: number): number[] => {
  const indent = indentOf(lines[first] ?? "");
  const block = [first];
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBlank(line)) continue;
    if (indentOf(line) > indent) block.push(at);
    else {
      if (indentOf(line) === indent && CLOSER.test(line)) block.push(at);
      break;
    }
  }
  return block;
};

const nextCode = (lines: readonly string[], after: number): number => {
  let at = after + 1;
  while (at < lines.length && (isBlank(lines[at]!) || PREFACE.test(lines[at]!))) at++;
  return at;
};

const upToStop = (lines: readonly string[], from: number, { mark }: FoundMark): number[] => {
  const reached: number[] = [];
  for (let at = from + 1; at < lines.length && !endsMark(lines[at]!, mark); at++) reached.push(at);
  return reached;
};

const reachOf = (lines: readonly string[], at: number, found: FoundMark): number[] => {
  switch (found.mark.reach) {
    case "file": return lines.map((_, index) => index);
    case "stop": return upToStop(lines, at, found);
    case "next": return blockFrom(lines, nextCode(lines, at));
    // A comment on a line of its own is about what follows it.
    case "line": return found.trailing ? blockFrom(lines, at) : blockFrom(lines, nextCode(lines, at));
  }
};

/** The lines of a text, from 1 on and ascending, that the marks on some of its lines reach. */
export const linesReached = (text: string, language: string, marked: readonly number[]): number[] => {
  const lines = text.split("\n");
  const reached = new Set<number>();
  for (const number of marked) {
    const found = markIn(lines[number - 1] ?? "", language);
    if (found) for (const at of reachOf(lines, number - 1, found)) reached.add(at + 1);
  }
  return [...reached].filter((line) => line <= lines.length).sort((a, b) => a - b);
};
