/** The one way to read text line by line from bytes, never holding more than a chunk. Knows no format. */
import { Problem } from "../model/problem.ts";
import { decode } from "./decode.ts";
import type { Source } from "./format.ts";

/** The longest line that is read unless a reader says more; no tool writes one nearly as long. */
export const MAX_LINE_BYTES = 1 << 20;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;
const FIRST_CARRY = 256;

/** One line in UTF-8, without its end and a byte order mark. One object serves all lines: it holds only during the call. */
export interface Line {
  /** `bytes[to]` may be read, and is a line feed or a carriage return. */
  bytes: Uint8Array;
  /** Whoever reads the line may move this on. */
  from: number;
  to: number;
  /** Counts from 1. */
  number: number;
  /** False for the last line where no line end follows it: it may have been cut. */
  ended: boolean;
}

const isUtf16 = (source: Source): boolean => {
  const head: number[] = [];
  for (const chunk of source.chunks()) {
    head.push(...chunk.subarray(0, 2));
    if (head.length >= 2) break;
  }
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
};

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
}

/** The beginning of a line whose end stands in a later chunk. */
interface Carry {
  bytes: Uint8Array;
  length: number;
}

/** Keeps bytes for later; one byte is always left for a line end. */
const keep = (carry: Carry, bytes: Uint8Array): void => {
  if (carry.length + bytes.length >= carry.bytes.length) {
    const bigger = new Uint8Array((carry.length + bytes.length) * 2 + 1);
    bigger.set(carry.bytes.subarray(0, carry.length));
    carry.bytes = bigger;
  }
  carry.bytes.set(bytes, carry.length);
  carry.length += bytes.length;
};

const startsWithMark = ({ bytes, from, to }: Line): boolean =>
  to - from >= UTF8_MARK.length && UTF8_MARK.every((byte, index) => bytes[from + index] === byte);

/** What is done with lines. */
export interface LineReader {
  /** The longest line that is read, in bytes; MAX_LINE_BYTES unless given. */
  readonly longest?: number;
  /** Reads one line. */
  readonly take: (line: Line) => void;
  /**
   * Reads as many whole lines as it likes from `line.from` on, before `take` is asked for the next one, and moves `from`
   * and `number` on behind them: for formats most of whose lines look alike. There is a line feed at `line.to`, none behind.
   */
  readonly skim?: (line: Line) => void;
}

interface Reading {
  readonly path: string;
  readonly longest: number;
  readonly reader: LineReader;
  readonly line: Line;
  readonly carry: Carry;
}

const tooLong = ({ path, longest }: Reading, number: number): Problem =>
  new Problem("report-malformed", `Line ${number} of ${path} is longer than ${longest} bytes.`, {
    where: `${path}:${number}`,
    hint: "Give the report as the tool wrote it; this file looks damaged, or is of another kind.",
  });

/** Hands over the line from `from` to its line feed at `to`. */
const emit = (reading: Reading, from: number, to: number): void => {
  const { longest, reader, line } = reading;
  if (to - from > longest) throw tooLong(reading, line.number + 1);
  line.from = from;
  line.to = to > from && line.bytes[to - 1] === RETURN ? to - 1 : to;
  if (++line.number === 1 && startsWithMark(line)) line.from += UTF8_MARK.length;
  reader.take(line);
};

const emitCarry = (reading: Reading): void => {
  const { line, carry } = reading;
  line.bytes = carry.bytes;
  line.bytes[carry.length] = NEWLINE;
  emit(reading, 0, carry.length);
  carry.length = 0;
};

/** Hands over the lines that end in a chunk, and keeps what is behind the last of them. */
const readChunk = (reading: Reading, bytes: Uint8Array): void => {
  const { reader: { skim }, line, carry } = reading;
  const end = bytes.lastIndexOf(NEWLINE);
  let from = 0;
  if (carry.length > 0 && end >= 0) {
    from = bytes.indexOf(NEWLINE) + 1;
    keep(carry, bytes.subarray(0, from - 1));
    emitCarry(reading);
  }
  line.bytes = bytes;
  while (from <= end) {
    line.from = from;
    line.to = end;
    skim?.(line);
    from = line.from;
    if (from > end) break;
    let to = from;
    while (bytes[to] !== NEWLINE) to++;
    emit(reading, from, to);
    from = to + 1;
  }
  keep(carry, bytes.subarray(from));
  if (carry.length > reading.longest) throw tooLong(reading, line.number + 1);
};

/**
 * Hands over the lines of a source, one after the other, and gives their number. UTF-16 with a byte order mark becomes
 * UTF-8 on the way. Throws `report-malformed` for a line that is longer than the reader allows.
 */
export const readLines = (source: Source, reader: LineReader): number => {
  const line: Line = { bytes: new Uint8Array(0), from: 0, to: 0, number: 0, ended: true };
  const { longest = MAX_LINE_BYTES } = reader;
  const reading: Reading = { path: source.path, longest, reader, line, carry: { bytes: new Uint8Array(FIRST_CARRY), length: 0 } };
  for (const chunk of isUtf16(source) ? encoded(decode(source)) : source.chunks()) {
    // A plain array view whatever the chunk is: the loops over it then know one kind of array only, and stay fast.
    readChunk(reading, new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  if (reading.carry.length > 0) {
    line.ended = false;
    emitCarry(reading);
  }
  return line.number;
};
