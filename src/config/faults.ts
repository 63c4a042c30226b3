/** What values of the files under .proofgate must be, in words where they are not. Knows no section, and reads nothing. */
import { METRICS } from "../model/coverage.ts";
import { isDay } from "../model/day.ts";
import type { Ratio } from "../model/ratio.ts";
import type { CountEntry } from "../model/snapshot.ts";
import { quote } from "./quote.ts";

/** An object of names. */
export type Json = Readonly<Record<string, unknown>>;

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

/** Wrong is what is no text, or an empty one. */
export const nameFault: Check = (value) => (typeof value === "string" && value !== "" ? null : " is no name");

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

/** Wrong is what is no entry of a file. */
export const coverFault: Check = (value) => mapFault(value, COVER, []);

const OUTCOMES = ["passed", "failed", "errored", "skipped"] as const;
const COUNT_KEYS = [...OUTCOMES, "flaky", "total"] as const;
const COUNTS: Checks = { ...each([...COUNT_KEYS, "distinct"], countFault), lowered: loweredFault(["tests"]) };

/** Wrong is what is no entry of a test file, or does not add up. */
export const countsFault: Check = (value) => {
  const fault = mapFault(value, COUNTS, COUNT_KEYS);
  if (fault !== null) return fault;
  const counts = value as CountEntry;
  const sum = OUTCOMES.reduce((all, outcome) => all + counts[outcome], 0);
  return sum === counts.total ? null : ` has a total of ${counts.total}, but its outcomes add up to ${sum}`;
};
