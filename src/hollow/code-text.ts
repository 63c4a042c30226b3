/** A source's text without what only looks like the use of a name: remarks, strings, imports. Knows the looks of languages, and no tree. */

const REMARKS = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/.source;
const HASHED = /#[^\n]*/.source;
const LONG = /"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)/.source;
const QUOTED = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/.source;
const TEMPLATE = /`(?:\\.|[^`\\])*`/.source;

const OF_PYTHON = new RegExp([LONG, QUOTED, HASHED].join("|"), "g");
const OF_OTHERS = new RegExp([REMARKS, QUOTED, TEMPLATE].join("|"), "g");

/** What is written within a template, or within one of Python's formatted strings, is code. */
const PLACES = /\$?\{([^{}]*)\}/g;

const codeWithin = (found: string, isFormatted: boolean): string =>
  (isFormatted ? ` ${[...found.matchAll(PLACES)].map(([, code]) => code).join(" ")} ` : " ").concat("\n".repeat(found.split("\n").length - 1));

/** The text with each remark and each string left out, line by line. */
export const codeOf = (path: string, text: string): string => {
  const isPython = path.endsWith(".py");
  return text.replaceAll(isPython ? OF_PYTHON : OF_OTHERS, (found: string, at: number) =>
    codeWithin(found, isPython ? /[fF][rR]?$/.test(text.slice(Math.max(0, at - 2), at)) : found.startsWith("`")));
};

// Lists are bounded, so that text which only begins like them is not searched to its end again and again.
const IMPORTS = [
  /^[ \t]*from\s+[\w.]+\s+import\b[ \t]*(?:\([^)]{0,5000}\)|[^\n]*)/gm,
  /^[ \t]*(?:import|export)\s[^;={}()\n]{0,300}(?:\{[^{}]{0,5000}\})?\s{0,9}from\b[^\n]*/gm,
  /^[ \t]*(?:const|let|var)\s[^=;]{0,2000}=\s{0,9}(?:await\s+)?(?:require|import)\([^()]{0,300}\)/gm,
  /^[ \t]*import\s[^\n]*/gm,
];

const linesOf = (found: string): string => ` ${"\n".repeat(found.split("\n").length - 1)}`;

/** Code with its imports left out, line by line. */
export const withoutImports = (code: string): string => IMPORTS.reduce((rest, one) => rest.replaceAll(one, linesOf), code);

const CLASS = /^[ \t]*(?:export\s+)?(?:default\s+)?(?:(?:public|private|protected|abstract|final|static)\s+)*class\s+([\p{L}_$][\p{L}\p{N}_$]*)/u;

/** The class that a line stands in, by the nearest heading above it; null where there is none. */
export const classAbove = (rows: readonly string[], line: number): string | null => {
  for (let at = Math.min(line, rows.length) - 1; at >= 0; at--) {
    const name = CLASS.exec(rows[at]!)?.[1];
    if (name !== undefined) return name;
  }
  return null;
};

/** A regular expression for any of some names as a whole word; null where none of them is one. */
export const anyOf = (names: Iterable<string>): RegExp | null => {
  const sought = [...names].filter((name) => /^[\p{L}\p{N}_$]+$/u.test(name)).map((name) => name.replaceAll("$", "\\$"));
  return sought.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${sought.join("|")})(?![\\p{L}\\p{N}_$])`, "u");
};
