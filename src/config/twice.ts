/** Finds what a hand or a merge wrote twice in a text with one entry a line, where JSON would take the last. Knows no section. */

/** A section or an entry that stands twice, and the line of the second one. */
export interface Twice {
  readonly name: string;
  readonly line: number;
}

const ENTRY_START = '\n    "';
const KEY = /^( {2}| {4})("(?:[^"\\]|\\.)*"):/;

const countOf = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
};

/** The first key that stands twice at its place, as JSON writes it; null where every one stands once. */
const firstTwice = (text: string): Twice | null => {
  const [sections, entries] = [new Set<string>(), new Set<string>()];
  for (const [index, row] of text.split("\n").entries()) {
    const [, indent, name] = KEY.exec(row) ?? [];
    if (indent === undefined || name === undefined) continue;
    const known = indent.length === 2 ? sections : entries;
    if (known === sections) entries.clear();
    if (known.has(name)) return { name, line: index + 1 };
    known.add(name);
  }
  return null;
};

/** The entry or section that stands twice, `entries` being how many there are of all sections once the text is parsed; null for none, and for another layout. */
export const writtenTwice = (text: string, entries: number): Twice | null =>
  (countOf(text, ENTRY_START) > entries ? firstTwice(text) : null);
