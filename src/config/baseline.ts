/** Reads a baseline and refuses one that is not whole. Knows its shape, and nothing of what its numbers mean. */
import { METRICS } from "../model/coverage.ts";
import { isDay } from "../model/day.ts";
import { Problem } from "../model/problem.ts";
import type { Ratio } from "../model/ratio.ts";
import { SNAPSHOT_VERSION, type CountEntry, type Snapshot } from "../model/snapshot.ts";
import { conflictLine } from "./conflict.ts";
import { quote } from "./quote.ts";
import { writtenTwice } from "./twice.ts";

/** In characters; a hundred thousand files need about a fifth of it. */
const MAX_TEXT = 64 << 20;

const RENEW = "Restore it with git, or delete it and run `proofgate baseline --update`.";

const RESOLVE = "Take either side of the conflict, then run `proofgate baseline --update` on the merged code.";

const ONCE = "Keep the line that is right, or delete both, and run `proofgate baseline --update`.";

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a value: " › lines › hit is no …", to stand after the value's name; null when nothing is. */
type Fault = string | null;

/** Says what is wrong with a value. */
export type Check = (value: unknown) => Fault;

/** True for an object of names. */
export const isMap = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

/** True for a whole number of at least 0. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What each key's value must be. */
export type Checks = Readonly<Record<string, Check>>;

/** Checks every value of a map by its key; a key without a check is unknown, and the required ones must be there. */
export const mapFault = (value: unknown, checks: Checks, required: readonly string[]): Fault => {
  if (!isMap(value)) return " is no object";
  for (const key in value) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check === undefined) return ` has ${quote(key)}, which is unknown here`;
    const fault = check(value[key]);
    if (fault !== null) return ` › ${key}${fault}`;
  }
  const lacking = required.find((key) => value[key] === undefined);
  return lacking === undefined ? null : ` lacks ${quote(lacking)}`;
};

/** The same check under several keys. */
export const each = (keys: readonly string[], check: Check): Checks => Object.fromEntries(keys.map((key) => [key, check]));

/** Wrong is what is no whole number of at least 0. */
export const countFault: Check = (value) => (isCount(value) ? null : " is no whole number of at least 0");
const nameFault: Check = (value) => (typeof value === "string" && value !== "" ? null : " is no name");

const RATIO_KEYS = ["hit", "total"] as const;
const RATIO = each(RATIO_KEYS, countFault);

/** Wrong is what is no hit of total. */
export const ratioFault: Check = (value) => {
  const fault = mapFault(value, RATIO, RATIO_KEYS);
  if (fault !== null) return fault;
  const { hit, total } = value as Ratio;
  return hit > total ? ` counts more hit than there are: ${hit} of ${total}` : null;
};

const LOWERED: Checks = {
  reason: (value) => (typeof value === "string" && value.trim() !== "" ? null : " is no reason in words"),
  until: (value) => (value === null || (typeof value === "string" && isDay(value)) ? null : " is neither null nor a date such as 2027-03-31"),
};
const loweredFault = (metrics: readonly string[]): Check => {
  const checks = each(metrics, (value) => mapFault(value, LOWERED, Object.keys(LOWERED)));
  return (value) => mapFault(value, checks, []);
};

const COVER: Checks = { ...each(METRICS, ratioFault), lowered: loweredFault(METRICS) };
const coverFault: Check = (value) => mapFault(value, COVER, []);

const isWholeRatio = (value: unknown): boolean => {
  if (!isMap(value)) return false;
  const { hit, total } = value;
  // No list of the keys: there may be three hundred thousand ratios.
  for (const key in value) if (key !== "hit" && key !== "total") return false;
  return isCount(hit) && isCount(total) && hit <= total;
};

/** A hundred thousand files are mostly this: what is nothing but ratios needs no words for what is wrong with it. */
const isPlainCover = (value: unknown): boolean => {
  if (!isMap(value)) return false;
  for (const key in value) {
    if ((key !== "lines" && key !== "branches" && key !== "functions") || !isWholeRatio(value[key])) return false;
  }
  return true;
};
const fileFault: Check = (value) => (isPlainCover(value) ? null : coverFault(value));

const OUTCOMES = ["passed", "failed", "errored", "skipped"] as const;
const COUNT_KEYS = [...OUTCOMES, "flaky", "total"] as const;
const COUNTS: Checks = { ...each([...COUNT_KEYS, "distinct"], countFault), lowered: loweredFault(["tests"]) };
const countsFault: Check = (value) => {
  const fault = mapFault(value, COUNTS, COUNT_KEYS);
  if (fault !== null) return fault;
  const counts = value as CountEntry;
  const sum = OUTCOMES.reduce((all, outcome) => all + counts[outcome], 0);
  return sum === counts.total ? null : ` has a total of ${counts.total}, but its outcomes add up to ${sum}`;
};

/** Sums that baselines held once: they are added up from the other entries now, and what stands there is not read. */
const FORMER = ["kinds", "modules"] as const;

/** The sections that hold one entry a line, and what an entry must be. */
const SECTIONS: Readonly<Record<Exclude<keyof Snapshot, "version">, { readonly list: boolean; readonly fault: Check }>> = {
  files: { list: false, fault: fileFault },
  inputs: { list: true, fault: nameFault },
  knownFailing: { list: true, fault: nameFault },
  tests: { list: false, fault: countsFault },
};

/** Reads a baseline's text; `path` is for messages. Throws baseline-malformed, or baseline-version for a newer one. */
export const readBaseline = (text: string, path: string): Snapshot => {
  const malformed = (message: string, line: number | null = null, hint = RENEW): Problem =>
    new Problem("baseline-malformed", message, { where: line === null ? path : `${path}:${line}`, hint });
  if (text.length > MAX_TEXT) throw malformed("The baseline is larger than 64 MiB.");
  if (text.trim() === "") throw malformed("The baseline is empty.");
  const conflict = conflictLine(text);
  if (conflict !== null) {
    throw malformed("A merge left its conflict markers in the baseline.", conflict, RESOLVE);
  }
  const json = parse(text.replace(/^\uFEFF/, ""), malformed);
  if (!isMap(json)) throw malformed("The baseline is no JSON object.");
  if (isCount(json["version"]) && json["version"] > SNAPSHOT_VERSION) {
    const message = `The baseline has version ${json["version"]}; this program reads version ${SNAPSHOT_VERSION}.`;
    throw new Problem("baseline-version", message, { where: path, hint: "Use a newer Proofgate, the one that wrote it." });
  }
  if (json["version"] !== SNAPSHOT_VERSION) throw malformed("The baseline does not say that its version is 1.");
  const found = examine(json);
  if (typeof found !== "number") throw malformed(found.message, lineOf(text, found));
  const { version, files, inputs, knownFailing, tests } = json as unknown as Snapshot;
  const twice = writtenTwice(text, found);
  if (twice !== null) throw malformed(`In the baseline, ${twice.name} stands twice.`, twice.line, ONCE);
  for (const record of [files, tests]) Object.setPrototypeOf(record, null);
  return { version, inputs, files, tests, knownFailing };
};

const parse = (text: string, malformed: (message: string, line: number | null) => Problem): unknown => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const { message } = thrown as Error;
    const [at, end] = [brokenAt(text, message), text.trimEnd().length];
    if (at !== null && at >= end) throw malformed("The baseline ends before its end.", lineAt(text, end));
    const said = message.replace(/, (\.\.\.)?"[^]*$| in JSON at position [^]*$/, "");
    throw malformed(`The baseline is not JSON: ${said}.`, at === null ? null : lineAt(text, at));
  }
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Where the parser stopped, which it says by position, by what stands around it, or not at all. */
const brokenAt = (text: string, message: string): number | null => {
  if (message === "Unexpected end of JSON input") return text.length;
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const around = /\.\.\."([^]*)"\.\.\. is not valid JSON$/.exec(message)?.[1];
  const at = around === undefined ? -1 : text.indexOf(around);
  return at >= 0 && at === text.lastIndexOf(around!) ? at + around!.length / 2 : null;
};

interface Found {
  readonly section: string;
  readonly entry: string | null;
  readonly message: string;
}

/** What is wrong; how many entries there are where nothing is. */
const examine = (json: Json): Found | number => {
  const known = new Set<string>(["version", ...FORMER, ...Object.keys(SECTIONS)]);
  const unknown = Object.keys(json).find((key) => !known.has(key));
  if (unknown !== undefined) {
    return { section: unknown, entry: null, message: `The baseline has ${quote(unknown)}, which is unknown here.` };
  }
  let entries = FORMER.reduce((sum, section) => sum + Object.keys(json[section] ?? {}).length, 0);
  for (const [section, { list, fault }] of Object.entries(SECTIONS)) {
    const value = json[section];
    if (list ? !Array.isArray(value) : !isMap(value)) {
      return { section, entry: null, message: `In the baseline, ${section} is no ${list ? "list" : "object"}.` };
    }
    const found = examineEntries(section, value as Json | readonly unknown[], fault);
    if (typeof found !== "number") return found;
    entries += found;
  }
  return entries;
};

const examineEntries = (section: string, entries: Json | readonly unknown[], check: Check): Found | number => {
  // No list of pairs: there may be a hundred thousand.
  const byKey = entries as Json;
  let count = 0;
  for (const key in byKey) {
    count++;
    const fault = key === "__proto__" ? " cannot be a name" : check(byKey[key]);
    if (fault === null) continue;
    const [entry, shown] = Array.isArray(entries) ? [null, `entry ${Number(key) + 1}`] : [key, quote(key)];
    return { section, entry, message: `In the baseline, ${section} › ${shown}${fault}.` };
  }
  return count;
};

/** The line of a section or an entry, found by its name and indentation; null where the layout is another. */
const lineOf = (text: string, { section, entry }: Found): number | null => {
  const start = text.indexOf(`\n  ${JSON.stringify(section)}:`);
  if (start < 0 || entry === null) return start < 0 ? null : lineAt(text, start + 1);
  const at = text.indexOf(`\n    ${JSON.stringify(entry)}:`, start);
  return at < 0 ? null : lineAt(text, at + 1);
};
