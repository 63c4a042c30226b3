/** Text in the columns of a terminal: how wide it is, wrapped, and as a table. Knows no verdict and no colour. */

/** Hangul, Kana, Han, full-width forms and emoji, as terminals show them: https://www.unicode.org/reports/tr11/ */
const WIDE_LETTER =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const WIDE_SIGN = /[\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{M}/u;
const ASCII = /^[ -~]*$/;

const widthOfPoint = (point: string): number => (COMBINING.test(point) ? 0 : WIDE_LETTER.test(point) || WIDE_SIGN.test(point) ? 2 : 1);

/** Columns that clean text takes: none for combining marks, two for wide characters. */
export const widthOf = (text: string): number =>
  ASCII.test(text) ? text.length : [...text].reduce((sum, point) => sum + widthOfPoint(point), 0);

/** Cuts text to so many columns, the last of them an ellipsis. */
export const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let [kept, used] = ["", 0];
  for (const point of text) {
    used += widthOfPoint(point);
    if (used > width - 1) break;
    kept += point;
  }
  return `${kept}…`;
};

/** A space at which a line may end: not the one between a figure and its sign. */
const BREAK = / (?!%)/;

/** Breaks text at spaces into lines of at most `width` columns; a longer word stands alone and is not broken, to be copied whole. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(BREAK)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** A column of a table, in whatever markup: figures stand to the right. */
export interface Column {
  readonly title: string;
  readonly figures?: boolean;
}

/** A column of words. */
export const words = (title: string): Column => ({ title });

/** A column of figures. */
export const figures = (title: string): Column => ({ title, figures: true });

const GAP = "  ";
const NARROWEST = 8;

const pad = (text: string, width: number, figures: boolean): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return figures ? space + text : text + space;
};

/** Narrows the widest column, again and again, until the sum fits or nothing more can be taken. */
const narrowed = (widths: readonly number[], room: number): number[] => {
  const fitted = [...widths];
  for (let excess = fitted.reduce((a, b) => a + b, 0) - room; excess > 0; excess--) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    fitted[fitted.indexOf(widest)]!--;
  }
  return fitted;
};

/** A table within `width` columns, titles first: what is too wide is wrapped in the last column and cut in the others. */
export const textTable = (columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] => {
  const all = [columns.map(({ title }) => title), ...rows];
  const wanted = columns.map((_, index) => all.reduce((widest, cells) => Math.max(widest, widthOf(cells[index]!)), 0));
  const widths = narrowed(wanted, width - GAP.length * (columns.length - 1));
  const last = columns.length - 1;
  return all.flatMap((cells) => {
    const wrapped = wrap(cells[last]!, widths[last]!);
    const before = cells.slice(0, last).map((cell, index) => pad(cut(cell, widths[index]!), widths[index]!, columns[index]!.figures ?? false));
    const blank = before.map((cell) => " ".repeat(widthOf(cell)));
    return wrapped.map((line, index) =>
      [...(index === 0 ? before : blank), pad(line, widths[last]!, columns[last]!.figures ?? false)].join(GAP).trimEnd());
  });
};
