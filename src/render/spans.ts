/** Tells words from names in a sentence that may hold foreign text. Knows no markup but backticks, and gives none. */
import { clean } from "./clean.ts";

/** A part of a sentence: plain words with their spaces, or a name. */
export interface TextSpan {
  readonly text: string;
  /** True for what is more than a word: a path, an identifier, a command, a mention, an address, a tag. */
  readonly name: boolean;
}

/** A span that the author marked, a space, a word, or a stray backtick. */
const PIECES = /`[^`]+`| |[^ `]+|`/g;
/** A word, with the quotes and brackets before it and the punctuation after it. */
const WORD = /^(["'(«“‘]*)(.*?)([.,;:!?)"'»”’…]*)$/su;
/** Letters, digits and signs that mean nothing to Markdown; a full stop only between digits, else it may make a link. */
const HARMLESS = /^(?:[^\u0000-\u007f]|[A-Za-z0-9%'"=?,;()+-]|(?<=\d)\.(?=\d))*$/u;
/** Harmless sign by sign, and yet linked by GitHub: commit ids, issues and advisories. Options are names for the eye. */
const LINKED = /(?<![0-9a-z])(?:(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])|(?:GH|CVE|GHSA)-)|^--?[a-z]/iu;

const isPlain = (word: string): boolean => HARMLESS.test(word) && !LINKED.test(word);

/** A piece of a sentence: a name with what stands around it, or, without one, plain words. */
interface Piece {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

const plain = (text: string): Piece => ({ before: text, name: "", after: "" });

/** Closing brackets after a name that belong to it: `app.total()` keeps the one that it opened. */
const closing = (name: string, after: string): string => {
  const opened = name.split("(").length - name.split(")").length;
  return /^\)*/.exec(after)![0].slice(0, Math.max(0, opened));
};

const pieceOf = (text: string): Piece => {
  if (text === " ") return plain(text);
  if (text.startsWith("`")) return { before: "", name: text === "`" ? text : text.slice(1, -1), after: "" };
  const [, before = "", inner = "", after = ""] = WORD.exec(text) ?? [];
  const own = after.startsWith(")") ? closing(inner, after) : "";
  return isPlain(inner + own) ? plain(text) : { before, name: inner + own, after: after.slice(own.length) };
};

/** The parts of a sentence, cleaned; together they are its text but for the author's backticks. */
export const spansOf = (text: string, most?: number): TextSpan[] => {
  const spans: TextSpan[] = [];
  let words = "";
  for (const found of clean(text, most).match(PIECES) ?? []) {
    const { before, name, after } = pieceOf(found);
    words += before;
    if (name === "") continue;
    if (words !== "") spans.push({ text: words, name: false });
    spans.push({ text: name, name: true });
    words = after;
  }
  return words === "" ? spans : [...spans, { text: words, name: false }];
};
