/**
 * Markdown as GitHub reads it, and the one escape for it. Foreign text reaches a document only through `code` and
 * `prose`. Knows no verdict.
 */
import { clean, wellFormed } from "./clean.ts";
import type { Column } from "./columns.ts";
import { spansOf } from "./spans.ts";

const BACKTICKS = /`+/g;

/** Text as a code span: nothing in it is markup, a mention, a reference or a link, whatever it holds. */
export const code = (text: string, most?: number): string => {
  const inner = clean(text, most);
  const longest = Math.max(0, ...[...inner.matchAll(BACKTICKS)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = inner === "" || /^`|`$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded}${fence}`;
};

/** What begins a list, a rule or a heading at the start of a line. */
const OPENS_BLOCK = /^(?:[-+=]+|\d+[.)])(?= |$)/;

/**
 * A sentence that may hold foreign names: words stay words, and whatever is more than a word (a path, an identifier, a
 * mention, a tag) becomes a code span.
 */
export const prose = (text: string, most?: number): string => {
  let line = "";
  for (const { text: part, name } of spansOf(text, most)) {
    const next = name ? code(part) : part;
    // Two spans that touch would make one longer fence of theirs.
    line += line.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return line.replace(OPENS_BLOCK, (opening) => code(opening));
};

const NO_ADDRESS = /[^A-Za-z0-9._~:/?#@!$&+,;=%-]/gu;
const encodeSign = (sign: string): string => encodeURIComponent(sign).replace(/[()*']/g, (plain) => `%${plain.charCodeAt(0).toString(16)}`);

/** A link; `text` is Markdown, `url` is foreign. */
export const link = (text: string, url: string): string =>
  `[${text}](${wellFormed(url).replace(NO_ADDRESS, encodeSign)})`;

/** A row of a table. Cells are Markdown; bars in them are escaped, for a table's columns are cut before anything else is read. */
export const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

/** The two lines that begin a table. */
export const tableHead = (columns: readonly Column[]): string =>
  `${row(columns.map(({ title }) => title))}\n${row(columns.map(({ figures }) => (figures ? "---:" : ":---")))}`;

/** The lines around what is folded. `summary` is ours, never foreign. */
export const fold = (summary: string): { readonly open: string; readonly close: string } =>
  ({ open: `<details><summary>${summary}</summary>`, close: "</details>" });
