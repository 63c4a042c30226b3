/**
 * Takes a large JSON document apart at the members of one object, the entries of its files, so that they can be parsed one
 * after the other: only one entry's objects live at once. Knows no format, and leaves to JSON.parse what it does not understand.
 */

/** A document in parts. It is JSON only if every entry is: who has taken them all knows. */
export interface JsonParts {
  /** The document with some of its entries alone: the first few, and those whose keys do not look like paths. */
  readonly skeleton: unknown;
  /** All keys of the root. */
  readonly keys: ReadonlySet<string>;
  /** The key of the root whose members are the entries; null where the root's own members are. */
  readonly under: string | null;
  /** Parses every entry, in the order in which JSON.parse of the whole has them. Throws SyntaxError for one that is no JSON, or ends elsewhere. */
  readonly entries: () => Iterable<readonly [key: string, value: unknown]>;
}

/** The member of the root that holds entries; where it has none, its own members are the entries. */
const FILES = "files";

/** How many entries the skeleton shows whatever their keys: enough to tell of what kind they are. */
const SHOWN = 8;

/** How much may stand outside of entries: where more does, there is little to gain. */
const MAX_REST = 1 << 20;

/** Paths have one of these; no key does that formats ask for by its name to see its value. */
const PATH_LIKE = /[/\\.]/;

/** Keys that an object has before all others, wherever they were written. */
const INDEX = /^\d+$/;

/** Longer numbers are left to JSON.parse, and so is what is no word at all. */
const LONGEST_WORD = 64;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** A text, and where in it the next of some characters stand: they are sought forwards only, so each is passed once. */
interface Scan {
  readonly text: string;
  quote: number;
  open: number;
  close: number;
  line: number;
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
};

const nextOf = (text: string, character: string, from: number): number => {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
};

/** Where a string ends that begins at `from`: behind its quote, or behind the text where it has none. */
const stringEnd = (text: string, from: number): number => {
  let at = from + 1;
  for (let code; at < text.length && (code = text.charCodeAt(at)) !== QUOTE; at++) if (code === BACKSLASH) at++;
  return at + 1;
};

/**
 * Where the object ends that begins at `from`, if it is JSON: that is not asked here, so brackets of lists need not be
 * seen, and lists of numbers are leapt over. Null where it ends behind `most`, or not at all.
 */
const objectEnd = (scan: Scan, from: number, most: number): number | null => {
  const { text } = scan;
  for (let [at, depth] = [from, 0]; at < most;) {
    if (scan.quote < at) scan.quote = nextOf(text, '"', at);
    if (scan.open < at) scan.open = nextOf(text, "{", at);
    if (scan.close < at) scan.close = nextOf(text, "}", at);
    const { quote, open, close } = scan;
    if (quote < open && quote < close) at = stringEnd(text, quote);
    else if (open < close) {
      depth++;
      at = open + 1;
    } else {
      at = close + 1;
      if (--depth === 0) return at;
    }
  }
  return null;
};

/**
 * Where the object that begins at `from` ends, if it stands on a line of its own, as Istanbul writes them: then what is
 * in it need not be looked at. Null where another entry does not follow. A wrong guess is no JSON when it is parsed.
 */
const lineEnd = (scan: Scan, from: number): number | null => {
  const { text } = scan;
  if (scan.line < from) scan.line = nextOf(text, "\n", from);
  let end = scan.line;
  if (text.charCodeAt(end - 1) === COMMA) end--;
  const isBetween = text.charCodeAt(end - 1) === CLOSE && text.charCodeAt(end === scan.line ? end + 1 : end) === COMMA;
  return isBetween ? end : null;
};

/** Where a word, a number or a text ends, if it is one; null for lists, which no document has that is taken apart. */
const plainEnd = (text: string, from: number): number | null => {
  const code = text.charCodeAt(from);
  if (code === QUOTE) return stringEnd(text, from);
  const length = /^[\w.+-]+/.exec(text.slice(from, from + LONGEST_WORD))?.[0].length;
  return length === undefined ? null : from + length;
};

/** A member of an object: its key, where it begins, and where its value does and ends. */
interface Member {
  readonly key: string;
  readonly from: number;
  readonly value: number;
  readonly to: number;
}

/** An object, and where its braces stand. */
interface Span {
  readonly members: readonly Member[];
  readonly keys: ReadonlySet<string>;
  readonly open: number;
  readonly close: number;
}

/** The member that begins at a quote; null where none does. `endOf` tells where its value ends, or gives up. */
const memberAt = (text: string, from: number, endOf: (key: string, value: number) => number | null): Member | null => {
  if (text.charCodeAt(from) !== QUOTE) return null;
  const keyEnd = stringEnd(text, from);
  const colon = skipSpace(text, keyEnd);
  if (text.charCodeAt(colon) !== COLON) return null;
  const key = JSON.parse(text.slice(from, keyEnd)) as string;
  const value = skipSpace(text, colon + 1);
  const to = endOf(key, value);
  return to === null || to > text.length ? null : { key, from, value, to };
};

/** The object that begins at `open`; null where it has no member, is cut, or has keys twice or in another order than JSON.parse gives them. */
const spanAt = (text: string, open: number, endOf: (key: string, value: number) => number | null): Span | null => {
  const members: Member[] = [];
  const keys = new Set<string>();
  if (text.charCodeAt(open) !== OPEN) return null;
  for (let at = open; ;) {
    const member = memberAt(text, skipSpace(text, at + 1), endOf);
    if (member === null || keys.has(member.key) || INDEX.test(member.key)) return null;
    keys.add(member.key);
    members.push(member);
    at = skipSpace(text, member.to);
    const code = text.charCodeAt(at);
    if (code === CLOSE) return { members, keys, open, close: at };
    if (code !== COMMA) return null;
  }
};

/** The root, and the object whose members are the entries, which may be the same. */
const spansOf = (text: string): { readonly root: Span; readonly files: Span | null } | null => {
  const scan: Scan = { text, quote: -1, open: -1, close: -1, line: -1 };
  let files: Span | null = null;
  let rest = 0;
  const endOf = (key: string, value: number): number | null => {
    const isObject = text.charCodeAt(value) === OPEN;
    if (isObject && PATH_LIKE.test(key)) return objectEnd(scan, value, text.length);
    const end = isObject ? objectEnd(scan, value, value + MAX_REST) : plainEnd(text, value);
    rest += (end ?? value) - value;
    return rest > MAX_REST ? null : end;
  };
  const root = spanAt(text, skipSpace(text, 0), (key, value) => {
    if (text.charCodeAt(value) !== OPEN) return endOf(key, value);
    if (key !== FILES) return (PATH_LIKE.test(key) ? lineEnd(scan, value) : null) ?? endOf(key, value);
    files = spanAt(text, value, endOf);
    return files && files.close + 1;
  });
  return root && { root, files };
};

const split = (text: string): JsonParts | null => {
  const spans = spansOf(text);
  if (spans === null) return null;
  const { root, files } = spans;
  const { members, open, close } = files ?? root;
  const shown = members.filter(({ key, value }, index) => index < SHOWN || !PATH_LIKE.test(key) || text.charCodeAt(value) !== OPEN);
  const entries = shown.map(({ from, to }) => text.slice(from, to)).join(",");
  return {
    skeleton: JSON.parse(text.slice(0, open + 1) + entries + text.slice(close)) as unknown,
    keys: root.keys,
    under: files && FILES,
    *entries() {
      for (const { key, value, to } of members) yield [key, JSON.parse(text.slice(value, to)) as unknown];
    },
  };
};

/** Takes a document apart; null where it is of another shape, or damaged as far as that is seen. Throws nothing. */
export const jsonParts = (text: string): JsonParts | null => {
  try {
    return split(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
};
