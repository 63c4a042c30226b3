/** Lists, tables and folds as blocks that can be shortened. Knows no verdict. */
import type { Column } from "./columns.ts";
import type { Block } from "./fit.ts";
import { fold, row, tableHead } from "./markdown.ts";

/** What lists and tables are made of. */
export interface Items<Item> {
  /** A heading in Markdown, or nothing. */
  readonly title?: string;
  readonly items: readonly Item[];
  /** What one item is, in the singular. */
  readonly noun: string;
  readonly most: number;
}

/** A list, one bullet an item; `write` gives an item's Markdown. */
export const listBlock = <Item>({ title, items, noun, most }: Items<Item>, write: (item: Item) => string): Block => ({
  head: title === undefined ? "" : `${title}\n`, foot: "", noun, most,
  count: items.length, row: (index) => `- ${write(items[index]!)}`,
});

/** A table, one row an item; `cells` gives an item's cells in Markdown. */
export const tableBlock = <Item>(
  { title, items, noun, most, columns }: Items<Item> & { readonly columns: readonly Column[] },
  cells: (item: Item) => readonly string[],
): Block => ({
  head: `${title === undefined ? "" : `${title}\n\n`}${tableHead(columns)}`, foot: "", noun, most,
  count: items.length, row: (index) => row(cells(items[index]!)),
});

/** A block of whole parts, each Markdown of its own. */
export const partsBlock = (parts: readonly string[]): Block =>
  ({ head: "", foot: "", noun: "detail", most: parts.length, count: parts.length, row: (index) => `\n${parts[index]!}`.slice(index === 0 ? 1 : 0) });

/** A block that opens on a click. The summary is ours, never foreign. */
export const folded = (summary: string, block: Block): Block => {
  const { open, close } = fold(summary);
  return { ...block, head: block.head === "" ? `${open}\n` : `${open}\n\n${block.head}`, foot: `${block.foot}\n\n${close}` };
};
