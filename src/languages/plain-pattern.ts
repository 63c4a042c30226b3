/** Regular expressions that strangers wrote, where they are plain enough to take no time. Knows no language's files. */

const LETTER = String.raw`[\w@~#:\/ -]`;
const ESCAPED = String.raw`\\[.\/$@~#^-]`;
const WORDS = String.raw`(?:[\w@~\/-]|\\[.\/-])+`;
const ALTERNATIVES = String.raw`\((?:\?:)?${WORDS}(?:\|${WORDS})*\)`;
const REST = String.raw`\((?:\.|\[\^\/\])[*+]\)`;

const PLAIN = new RegExp(`^\\^?(?:${LETTER}|${ESCAPED}|${ALTERNATIVES}|${REST}|\\.)*\\$?$`);
const STARS = new RegExp(REST, "g");

const MAX_PATTERN = 200;
/** Each one, and a beginning that is not said, costs as many steps as the text has letters. */
const MAX_OPEN = 2;

/** The expression of a pattern such as `^@app/(.*)$`; null for one that does more than name a path and its rest. */
export const plainPattern = (source: string): RegExp | null => {
  if (source.length > MAX_PATTERN || !PLAIN.test(source)) return null;
  const open = (source.match(STARS)?.length ?? 0) + (source.startsWith("^") ? 0 : 1);
  return open > MAX_OPEN ? null : new RegExp(source);
};
