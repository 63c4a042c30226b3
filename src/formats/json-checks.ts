/** Checks what stands in a JSON document that a stranger wrote, and says in words where it is wrong. Knows no format. */
import type { Ratio } from "../model/ratio.ts";
import type { Problem } from "../model/problem.ts";
import { saturated } from "../model/rows.ts";
import { isObject, type JsonObject } from "./json.ts";
import { malformed } from "./malformed.ts";

/** No source file has more lines; what says so is damaged, or wants memory. */
export const MAX_LINE = 10_000_000;

/** The longest name that is kept of a function. */
export const MAX_NAME = 1024;
const MAX_PATH = 4096;
const LONGEST_QUOTE = 200;

const ODDITIES = {
  count: "Counts that are null are read as 0",
  line: "Entries for line 0 or for no line are left out",
} as const;
type Oddity = keyof typeof ODDITIES;

/** A document that is being read: what problems say about it, and what was odd in it. */
export interface Reading {
  /** Of the report. */
  readonly path: string;
  /** What it was recognised as: "a coverage map of Istanbul". */
  readonly title: string;
  /** The path of the file whose entry is read at the moment; null outside of all. */
  file: string | null;
  /** How often each oddity was met, and where first. */
  readonly odd: Map<Oddity, { times: number; readonly first: string }>;
}

/** A reading that has not begun. */
export const newReading = (path: string, title: string): Reading => ({ path, title, file: null, odd: new Map() });

/** A name from the report as messages show it: on one line, and bounded. */
export const quoted = (text: string): string => JSON.stringify(text.slice(0, LONGEST_QUOTE));

const placeOf = ({ file }: Reading, key: string): string => `${quoted(key)} of ${file === null ? "the document" : quoted(file)}`;

/** The problem of a key whose value is not what the format says; `says` goes on after "KEY of PLACE". */
export const wrong = (reading: Reading, key: string, says: string): Problem =>
  malformed(reading.path, reading.title, `${placeOf(reading, key)} ${says}`);

const note = (reading: Reading, oddity: Oddity, key: string): void => {
  const known = reading.odd.get(oddity);
  if (known) known.times++;
  else reading.odd.set(oddity, { times: 1, first: placeOf(reading, key) });
};

/** What was odd, as sentences in a fixed order. */
export const oddities = ({ odd }: Reading): string[] =>
  (Object.keys(ODDITIES) as Oddity[]).flatMap((oddity) => {
    const met = odd.get(oddity);
    return met ? [`${ODDITIES[oddity]}: ${met.times}, the first in ${met.first}.`] : [];
  });

/** The object that a key holds. Throws report-malformed where it holds none. */
export const objectIn = (reading: Reading, value: unknown, key: string): JsonObject => {
  if (!isObject(value)) throw wrong(reading, key, "is no object");
  return value;
};

/** The list that a key holds. Throws report-malformed where it holds none. */
export const listIn = (reading: Reading, value: unknown, key: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw wrong(reading, key, "is no list");
  return value as readonly unknown[];
};

/** The path that a key holds. Throws report-malformed where it holds none, or one of thousands of letters. */
export const pathIn = (reading: Reading, value: unknown, key: string): string => {
  if (typeof value !== "string" || value.trim() === "") throw wrong(reading, key, "is no path");
  if (value.length > MAX_PATH) throw wrong(reading, key, `is a path of more than ${MAX_PATH} letters`);
  return value;
};

/** The name that a key holds, cut where it is too long. Throws report-malformed where it holds none. */
export const nameIn = (reading: Reading, value: unknown, key: string): string => {
  if (typeof value !== "string") throw wrong(reading, key, "is no name");
  return value.slice(0, MAX_NAME);
};

const isLine = (value: unknown): value is number =>
  typeof value === "number" && value >= 1 && value <= MAX_LINE && Number.isInteger(value);

/**
 * A line number, from 1. It is 0, with a warning, for what tools write where there is no line: 0 and null.
 * Throws report-malformed for anything else.
 */
export const lineIn = (reading: Reading, value: unknown, key: string): number => {
  if (isLine(value)) return value;
  if (value !== 0 && value !== null) throw wrong(reading, key, "holds what is no line number");
  note(reading, "line", key);
  return 0;
};

/** The last line of something that begins at `start`; 0 where it is not given, or not a line behind it. */
export const endIn = (value: unknown, start: number): number => (isLine(value) && value >= start ? value : 0);

/** A count, saturated; null, which tools write for what was lost in merging, is 0 with a warning. Throws report-malformed. */
export const countIn = (reading: Reading, value: unknown, key: string): number => {
  if (typeof value === "number") return saturated(value);
  if (value !== null) throw wrong(reading, key, "holds what is no count");
  note(reading, "count", key);
  return 0;
};

const isTotal = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** A total as its producer wrote it; null where it is not given in whole numbers, or more is hit than there is. */
export const ratioIn = (hit: unknown, total: unknown): Ratio | null =>
  isTotal(hit) && isTotal(total) && hit <= total ? { hit, total } : null;

const VERSION = /^[\w.+-]{1,40}$/;

/** The tool, with its version where a key holds one. */
export const producerIn = (tool: string, version: unknown): string =>
  typeof version === "string" && VERSION.test(version) ? `${tool} ${version}` : tool;
