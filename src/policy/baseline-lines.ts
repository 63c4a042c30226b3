/** On which line of a baseline each entry stands, as it is written: one entry a line. Checks nothing. */

const SECTION = /^ {2}"(\w+)": [[{]/;
const ENTRY = /^ {4}("(?:[^"\\]|\\.)*")(?::|,?$)/;

const nameOf = (written: string): string | null => {
  try {
    return JSON.parse(written) as string;
  } catch {
    return null;
  }
};

/** Lines by "section.name"; empty for a text that is laid out in another way. */
export const entryLines = (text: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  let section = "";
  text.split("\n").forEach((line, index) => {
    section = SECTION.exec(line)?.[1] ?? section;
    const name = nameOf(ENTRY.exec(line)?.[1] ?? "");
    if (name !== null) lines.set(`${section}.${name}`, index + 1);
  });
  return lines;
};
