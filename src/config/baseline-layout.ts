/**
 * Reads a baseline in the layout in which it is written, one entry a line: half the time and memory of JSON in general.
 * Says nothing of what is wrong, or merely written by another hand: that is read as JSON.
 */
import type { Ratio } from "../model/ratio.ts";
import { SNAPSHOT_VERSION, type CountEntry, type CoverEntry, type Entries, type Snapshot } from "../model/snapshot.ts";
import { countsFault, coverFault, type Check } from "./faults.ts";

/** A text, and how far it is read. */
interface Cursor {
  readonly text: string;
  at: number;
  /** Ratios by their numbers: a hundred thousand files have few different ones. */
  readonly ratios: Map<number, Ratio>;
}

const [LINE_FEED, QUOTE, COMMA, BACKSLASH, ZERO, SPACE] = [10, 34, 44, 92, 48, 32];

/** More digits may be no exact number. */
const MAX_DIGITS = 15;
/** Ratios up to this total are shared. */
const SHARED = 1 << 16;

/** Steps over what stands here; false, and no step, where something else does. */
const over = (cursor: Cursor, words: string): boolean => {
  if (!cursor.text.startsWith(words, cursor.at)) return false;
  cursor.at += words.length;
  return true;
};

/** A count as JSON writes it; -1 for anything else. */
const countAt = (cursor: Cursor): number => {
  const { text, at: start } = cursor;
  let [count, at] = [0, start];
  for (let digit; (digit = text.charCodeAt(at) - ZERO) >= 0 && digit <= 9; at++) count = count * 10 + digit;
  cursor.at = at;
  const length = at - start;
  return length === 0 || length > MAX_DIGITS || (length > 1 && text.charCodeAt(start) === ZERO) ? -1 : count;
};

/** A name in quotes; null for anything else, and for an empty one. */
const nameAt = (cursor: Cursor): string | null => {
  const { text, at: start } = cursor;
  if (text.charCodeAt(start) !== QUOTE) return null;
  let [at, escaped] = [start + 1, false];
  for (let code; (code = text.charCodeAt(at)) !== QUOTE; at++) {
    if (!(code >= SPACE)) return null;
    if (code === BACKSLASH) [escaped, at] = [true, at + 1];
  }
  cursor.at = at + 1;
  return at === start + 1 ? null : escaped ? parsed(text.slice(start, at + 1)) as string | null : text.slice(start + 1, at);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const ratioOf = ({ ratios }: Cursor, hit: number, total: number): Ratio => {
  if (total >= SHARED) return { hit, total };
  const known = ratios.get(hit * SHARED + total);
  if (known !== undefined) return known;
  const ratio = { hit, total };
  ratios.set(hit * SHARED + total, ratio);
  return ratio;
};

/** `{ "hit": 8, "total": 10 }`, of which the beginning was read. */
const ratioAt = (cursor: Cursor): Ratio | null => {
  const hit = countAt(cursor);
  if (hit < 0 || !over(cursor, ', "total": ')) return null;
  const total = countAt(cursor);
  return total < hit || !over(cursor, " }") ? null : ratioOf(cursor, hit, total);
};

const METRICS_IN_ORDER = ["branches", "functions", "lines"] as const;
const METRIC_STARTS = METRICS_IN_ORDER.map((metric) => ({ metric, start: ` "${metric}": { "hit": ` }));

type Growing<Entry> = { -readonly [Key in keyof Entry]: Entry[Key] };

/** An entry of nothing but ratios, as nearly all are; null for another. */
const plainCover = (cursor: Cursor): CoverEntry | null => {
  if (!over(cursor, "{")) return null;
  const entry: Growing<CoverEntry> = {};
  let isLast = false;
  for (const { metric, start } of METRIC_STARTS) {
    if (isLast || !over(cursor, start)) continue;
    const ratio = ratioAt(cursor);
    if (ratio === null) return null;
    entry[metric] = ratio;
    isLast = !over(cursor, ",");
  }
  return isLast && over(cursor, " }") ? entry : null;
};

const COUNTS_IN_ORDER = ["errored", "failed", "flaky", "passed", "skipped", "total"] as const;
const COUNT_STARTS = COUNTS_IN_ORDER.map((key, index) => ({ key, start: `${index === 0 ? "" : ","} "${key}": ` }));

/** An entry of nothing but counts; null for another. */
const plainCounts = (cursor: Cursor): CountEntry | null => {
  if (!over(cursor, "{")) return null;
  const entry: Growing<CountEntry> = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  for (const { key, start } of COUNT_STARTS) {
    if (!over(cursor, start)) return null;
    const count = countAt(cursor);
    if (count < 0) return null;
    entry[key] = count;
  }
  const { passed, failed, errored, skipped, total } = entry;
  return passed + failed + errored + skipped === total && over(cursor, " }") ? entry : null;
};

/** How the entries of a section are read: the usual ones, and any. */
interface Section<Entry> {
  readonly plain: (cursor: Cursor) => Entry | null;
  readonly fault: Check;
}

const FILES: Section<CoverEntry> = { plain: plainCover, fault: coverFault };
const TESTS: Section<CountEntry> = { plain: plainCounts, fault: countsFault };

/** An entry of the usual kind, or any other that stands on one line as JSON. */
const entryAt = <Entry>(cursor: Cursor, { plain, fault }: Section<Entry>): Entry | null => {
  const { text, at } = cursor;
  const usual = plain(cursor);
  const end = usual === null ? text.indexOf("\n", at) : -1;
  if (end < 0) return usual;
  cursor.at = text.charCodeAt(end - 1) === COMMA ? end - 1 : end;
  const value = parsed(text.slice(at, cursor.at));
  return fault(value) === null ? value as Entry : null;
};

/** Steps over the comma and the line feeds behind an entry; false behind the last one. */
const goesOn = (cursor: Cursor): boolean => {
  if (!over(cursor, ",\n")) return false;
  while (cursor.text.charCodeAt(cursor.at) === LINE_FEED) cursor.at++;
  return true;
};

/** Entries of which none stands twice. */
const entriesAt = <Entry>(cursor: Cursor, section: Section<Entry>): Entries<Entry> | null => {
  const entries = new Map<string, Entry>();
  if (over(cursor, "{}")) return entries;
  if (!over(cursor, "{\n")) return null;
  do {
    const [count, name] = [entries.size, over(cursor, "    ") ? nameAt(cursor) : null];
    if (name === null || name === "__proto__" || !over(cursor, ": ")) return null;
    const entry = entryAt(cursor, section);
    if (entry === null || entries.set(name, entry).size === count) return null;
  } while (goesOn(cursor));
  return over(cursor, "\n  }") ? entries : null;
};

const namesAt = (cursor: Cursor): readonly string[] | null => {
  const names: string[] = [];
  if (over(cursor, "[]")) return names;
  if (!over(cursor, "[\n")) return null;
  do {
    const name = over(cursor, "    ") ? nameAt(cursor) : null;
    if (name === null) return null;
    names.push(name);
  } while (goesOn(cursor));
  return over(cursor, "\n  ]") ? names : null;
};

/** The snapshot; null for a text that is not exactly in this layout, whole and sound. */
export const readLayout = (text: string): Snapshot | null => {
  const cursor: Cursor = { text, at: 0, ratios: new Map() };
  const files = over(cursor, '{\n  "files": ') ? entriesAt(cursor, FILES) : null;
  const inputs = files && over(cursor, ',\n  "inputs": ') ? namesAt(cursor) : null;
  const knownFailing = inputs && over(cursor, ',\n  "knownFailing": ') ? namesAt(cursor) : null;
  const tests = knownFailing && over(cursor, ',\n  "tests": ') ? entriesAt(cursor, TESTS) : null;
  const isWhole = over(cursor, `,\n  "version": ${SNAPSHOT_VERSION}\n}`) && /^\n?$/.test(text.slice(cursor.at));
  return isWhole && files && inputs && knownFailing && tests ? { version: SNAPSHOT_VERSION, inputs, files, tests, knownFailing } : null;
};
