/** Reads the blocks of a Go coverage profile, line by line, into columns. Knows neither lines of code nor totals. */
import { saturated } from "../model/rows.ts";
import { textAt } from "./lcov-fields.ts";
import { malformedAt, truncatedAt, type Reading } from "./line-problems.ts";
import type { Line } from "./lines.ts";

/** Blocks of statements, one row for each that was written, in the order of the profile. */
export interface Blocks {
  /** Place of the file in `Profile.files`. */
  file: Uint32Array;
  startLine: Uint32Array;
  startColumn: Uint32Array;
  endLine: Uint32Array;
  /** The column behind the block's last character. */
  endColumn: Uint32Array;
  statements: Uint32Array;
  count: Uint32Array;
  /** The line of the profile in which it stands. */
  at: Uint32Array;
  length: number;
}

/** What is read of a profile so far. */
export interface Profile extends Reading {
  readonly blocks: Blocks;
  /** Paths, each once, in the order in which they came. */
  readonly files: string[];
  readonly known: Map<string, number>;
  /** The file of the last block, and its path with the colon behind it. */
  file: number;
  prefix: Uint8Array;
}

/** A guess, and rather few, of how many bytes a profile has for each block. */
const BYTES_PER_BLOCK = 40;
const FIRST_CAPACITY = 1024;
const MOST_GUESSED = 1 << 24;
const LONGEST_PATH = 4096;

const COLUMNS = ["file", "startLine", "startColumn", "endLine", "endColumn", "statements", "count", "at"] as const;

const column = (length: number): Uint32Array => new Uint32Array(length);

/** A profile of so many bytes of which nothing is read yet. */
export const newProfile = (path: string, bytes: number): Profile => {
  // Memory that is not written to costs nothing.
  const room = Math.min(MOST_GUESSED, FIRST_CAPACITY + Math.ceil(bytes / BYTES_PER_BLOCK));
  return {
    path,
    format: "a Go coverage profile",
    blocks: {
      file: column(room), startLine: column(room), startColumn: column(room), endLine: column(room),
      endColumn: column(room), statements: column(room), count: column(room), at: column(room), length: 0,
    },
    files: [], known: new Map(), file: 0, prefix: new Uint8Array(0),
  };
};

const widen = (blocks: Blocks): void => {
  for (const name of COLUMNS) {
    const old = blocks[name];
    blocks[name] = column(old.length * 2);
    blocks[name].set(old);
  }
};

const MODE = /^mode: (?:set|count|atomic)\s*$/;
/** What stands behind the last colon is the block: a path may hold colons and spaces. */
const BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)\s*$/s;

const encoder = new TextEncoder();

const turnTo = (profile: Profile, path: string): void => {
  profile.file = profile.known.get(path) ?? profile.files.push(path) - 1;
  profile.known.set(path, profile.file);
  profile.prefix = encoder.encode(`${path}:`);
};

/** Reads a line with care: a mode, a block, or nothing. Throws report-malformed and report-truncated, which name it. */
export const takeLine = (profile: Profile, line: Line): void => {
  const text = textAt(line.bytes, line.from, line.to);
  if (MODE.test(text) || text.trim() === "") return;
  if (!line.ended) throw truncatedAt(profile, line.number, "its last line has no end: it may be cut");
  const [, path, ...fields] = BLOCK.exec(text) ?? [];
  if (path === undefined) throw malformedAt(profile, line.number, "a line is neither a mode nor file:line.column,line.column statements count");
  if (path.length > LONGEST_PATH) throw malformedAt(profile, line.number, `a path has more than ${LONGEST_PATH} letters`);
  if (path !== profile.files[profile.file]) turnTo(profile, path);
  const { blocks } = profile;
  if (blocks.length === blocks.at.length) widen(blocks);
  const row = blocks.length++;
  const values = fields.map((field) => saturated(Number(field)));
  for (const [index, name] of (["startLine", "startColumn", "endLine", "endColumn", "statements", "count"] as const).entries()) {
    blocks[name][row] = values[index]!;
  }
  blocks.file[row] = profile.file;
  blocks.at[row] = line.number;
};

const NEWLINE = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;
/** A byte that differs from this in 0 to 9 is a digit, and that is its value. */
const ZERO = 0x30;
/** Longer numbers are left to the careful reader; six short ones and what parts them are this many bytes at most. */
const MOST_DIGITS = 9;
const FIELDS = 6;
const PARTED_BY = [POINT, COMMA, POINT, SPACE, SPACE, NEWLINE] as const;

/**
 * Reads blocks of the present file as long as they are of the usual form. Nearly all of a profile is read here: a byte
 * is looked at once, and nothing is made of it but numbers; what is odd is left to the careful reader.
 */
export const skim = ({ blocks, prefix, file }: Profile, line: Line): void => {
  const { bytes, to } = line;
  const { file: files, startLine, startColumn, endLine, endColumn, statements, count, at: places } = blocks;
  const fields = [startLine, startColumn, endLine, endColumn, statements, count] as const;
  const length = prefix.length;
  const first = blocks.length;
  let row = first;
  let from = line.from;
  while (length > 0 && from < to && row < files.length) {
    let at = from;
    for (let byte = 0; byte < length && bytes[at] === prefix[byte]; byte++) at++;
    if (at - from < length) break;
    let field = 0;
    for (; field < FIELDS; field++) {
      const start = at;
      let value = 0;
      for (let digit = bytes[at]! ^ ZERO; digit <= 9; digit = bytes[++at]! ^ ZERO) value = (value * 10 + digit) | 0;
      if (bytes[at] !== PARTED_BY[field] || at === start || at > start + MOST_DIGITS) break;
      fields[field]![row] = value;
      at++;
    }
    if (field < FIELDS) break;
    files[row] = file;
    places[row] = line.number + ++row - first;
    from = at;
  }
  line.from = from;
  line.number += row - first;
  blocks.length = row;
};
