/** Whether a line inside of a function ran, by a look at the lines alone: spares the syntax tree where the answer is plain. */

/** What begins a function whose body is indented below it. */
const INDENTED: Readonly<Record<string, RegExp>> = {
  python: /^(\s*)(?:async\s+)?def\b/,
};

/** Languages in which reports hold no line outside of functions. */
const FUNCTIONS_ONLY = new Set(["go"]);

/** The end of a header: what follows is the body. */
const HEADER_ENDS = /:\s*(?:#.*)?$/;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Strings over several lines may look like code, but hold no line that a report knows; what is behind them is further out again. */
const ranIndented = (text: string, header: RegExp, isHit: (line: number) => boolean): boolean => {
  let [function_, inHeader]: [number | null, boolean] = [null, false];
  for (const [index, line] of text.split("\n").entries()) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    if (inHeader) {
      inHeader = !HEADER_ENDS.test(line);
      continue;
    }
    const indent = indentOf(line);
    if (function_ !== null && indent <= function_) function_ = null;
    if (function_ !== null && isHit(index + 1)) return true;
    const begins = header.exec(line);
    if (begins === null) continue;
    function_ ??= begins[1]!.length;
    inHeader = !HEADER_ENDS.test(line) && !/\)\s*(?:->[^:]*)?:/.test(line);
  }
  return false;
};

/** True where a body certainly ran; null where only the syntax can tell. */
export const glance = (text: string | null, language: string | null, isHit: (line: number) => boolean): boolean | null => {
  if (language !== null && FUNCTIONS_ONLY.has(language)) return true;
  const header = INDENTED[language ?? ""];
  return header !== undefined && text !== null && ranIndented(text, header, isHit) ? true : null;
};
