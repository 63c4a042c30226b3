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

/** What a mark is about may stand behind it on its own line: after the comment, or after further annotations. */
const isAboutOwnLine = ({ text, rest }: FoundMark): boolean => {
  if (/^(?:\/\/|#(?!!?\[)|--)/.test(text)) return false;
  if (text.startsWith("/*")) return /\w/.test(rest.replace(/^.*?(?:\*\/|$)/, ""));
  const own = text.startsWith("@") ? /^\s*\((?:"[^"]*"|[^()"])*\)/ : /^[^\]>]*[\]>]+/;
  const code = rest.replace(own, "").replace(/@[\w.:]+(?:\([^)]*\))?|#?\[[^\]]*\]|\/\/.*$|\/\*.*?\*\//g, "");
  return /\w/.test(code);
};

const reachOf = (lines: readonly string[], at: number, found: FoundMark): number[] => {
  switch (found.mark.reach) {
    case "file": return lines.map((_, index) => index);
    case "stop": return upToStop(lines, at, found);
    case "next": return blockFrom(lines, isAboutOwnLine(found) ? at : nextCode(lines, at));
    // A comment on a line of its own is about what follows it.
    case "line": return found.trailing ? blockFrom(lines, at) : blockFrom(lines, nextCode(lines, at));
  }
};

/** The lines, from 1 on and ascending, that a mark on one of them reaches; none where no mark stands there. */
export const reachedFrom = (lines: readonly string[], language: string, number: number): number[] => {
  const found = markIn(lines[number - 1] ?? "", language);
  return found === null ? [] : reachOf(lines, number - 1, found).map((at) => at + 1).filter((line) => line <= lines.length);
};
