/**
 * The one way to shorten a document: whole rows are left out, the last first, and what is left out is counted and said.
 * A cut falls between rows, and so never inside a cell, a code span or a fold's frame. Knows no verdict.
 */
import { counted, many } from "./words.ts";

/** Rows that belong together, and what stands around them. */
export interface Block {
  /** Stands before the rows: a heading, a table's head, the opening of a fold. */
  readonly head: string;
  readonly foot: string;
  /** What one row is, in the singular. */
  readonly noun: string;
  readonly count: number;
  /** Writes one row; asked only for rows that may be shown. */
  readonly row: (index: number) => string;
  /** No more rows than this are shown, however much room there is. */
  readonly most: number;
}

/** A document, in the order of importance. Top and bottom are always shown. */
export interface Parts {
  readonly top: string;
  readonly blocks: readonly Block[];
  readonly bottom: string;
}

/** How much room there is, in the units of `measure`, and where the rest is to be found, as the end of a sentence. */
export interface Room {
  readonly budget: number;
  readonly measure: (text: string) => number;
  readonly rest: string;
}

/** Counts UTF-16 units, as GitHub counts a comment at its strictest. */
export const utf16Units = (text: string): number => text.length;

/** Counts bytes in UTF-8, as the runner counts a summary. */
export const utf8Bytes = (text: string): number => Buffer.byteLength(text);

const GAP = "\n\n";

const leftOut = ({ noun, count }: Block, shown: number, rest: string): string =>
  shown === 0 ? `${many(count, noun)}: ${rest}.` : `${count - shown} more ${counted(count - shown, noun)}: ${rest}.`;

/** A block with the rows of it that could be shown at all. */
interface Written {
  readonly block: Block;
  readonly rows: readonly string[];
  /** What the block takes with all these rows. */
  readonly need: number;
}

const writeRows = (block: Block, { budget, measure, rest }: Room): Written => {
  const rows: string[] = [];
  let need = measure(GAP + block.head + block.foot);
  while (rows.length < Math.min(block.count, block.most) && need <= budget) {
    const row = `\n${block.row(rows.length)}`;
    rows.push(row);
    need += measure(row);
  }
  return { block, rows, need: need + (rows.length < block.count ? measure(GAP + leftOut(block, 1, rest)) : 0) };
};

/** The block with its first rows and a line that says how many there are besides. */
const assemble = ({ block, rows }: Written, shown: number, rest: string): string =>
  shown === 0 ? leftOut(block, 0, rest)
    : `${block.head}${rows.slice(0, shown).join("")}${shown < block.count ? GAP + leftOut(block, shown, rest) : ""}${block.foot}`;

/** A block as it is without a budget: only its own `most` shortens it. */
export const whole = (block: Block, rest: string): string => {
  const written = writeRows(block, { budget: Infinity, measure: utf16Units, rest });
  return assemble(written, written.rows.length, rest);
};

/** How many rows may be shown within a grant. */
const shownWithin = ({ block, rows, need }: Written, grant: number, { measure, rest }: Room): number => {
  if (need <= grant) return rows.length;
  let [used, shown] = [measure(GAP + block.head + block.foot + GAP + leftOut(block, 1, rest)), 0];
  while (shown < rows.length && (used += measure(rows[shown]!)) <= grant) shown++;
  return shown;
};

/** Shares room out: what needs little gets all of it, and the rest is divided evenly. */
const grants = (blocks: readonly Written[], room: number): ReadonlyMap<Written, number> => {
  let left = Math.max(0, room);
  const smallestFirst = [...blocks].sort((a, b) => a.need - b.need);
  return new Map(smallestFirst.map((written, index) => {
    const grant = Math.min(written.need, Math.floor(left / (blocks.length - index)));
    left -= grant;
    return [written, grant];
  }));
};

/** Writes the document within its budget: small blocks whole, the large ones shortened. Only top and bottom may exceed it. */
export const fit = ({ top, blocks, bottom }: Parts, room: Room): string => {
  const { budget, measure, rest } = room;
  const written = blocks.filter(({ count }) => count > 0).map((block) => writeRows(block, room));
  const granted = grants(written, budget - measure(`${top}${GAP}${bottom}\n`));
  let spare = 0;
  const texts = written.map((one) => {
    const grant = granted.get(one)! + spare;
    const text = assemble(one, shownWithin(one, grant, room), rest);
    const size = measure(GAP + text);
    spare = size <= grant ? grant - size : grant;
    return size <= grant ? text : "";
  });
  return `${[top, ...texts, bottom].filter((text) => text !== "").join(GAP)}\n`;
};
