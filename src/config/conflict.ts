/** Finds what an unfinished merge leaves in a file. Knows no format. */

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
const OPENING = /^<{7}(?:\s|$)/m;

/** The line of the first conflict marker that git left in the text; null where there is none. */
export const conflictLine = (text: string): number | null =>
  OPENING.test(text) ? text.split("\n").findIndex((line) => MARKER.test(line)) + 1 : null;
