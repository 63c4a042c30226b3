/** Walks a JSON document that a stranger wrote, knowing at every step where it is. Knows no format. */
import { Problem } from "../model/problem.ts";
import { isObject, member, type JsonObject } from "./json.ts";

/** Objects inside one another: deeper ones are refused, for they are walked by recursion. */
export const MAX_NESTING = 200;

/** An object of a document, and where it stands. */
export interface Place {
  readonly value: JsonObject;
  /** "testResults[3]"; empty for the document itself. */
  readonly at: string;
  readonly report: { readonly path: string; readonly format: string };
}

const malformed = ({ path, format }: Place["report"], what: string): Problem =>
  new Problem("report-malformed", `${path} was recognised as ${format}, but ${what}.`, {
    where: path, hint: "Let the test runner write the report anew, and keep other steps from editing it.",
  });

/** The document itself. Throws report-malformed where it is no object. */
export const documentPlace = (document: unknown, path: string, format: string): Place => {
  const report = { path, format };
  if (!isObject(document)) throw malformed(report, "it is no object");
  return { value: document, at: "", report };
};

const below = ({ at }: Place, key: string): string => (at === "" ? key : `${at}.${key}`);

/** The objects of a list. Throws report-malformed where a key holds no list, or the list anything else. */
export const placesIn = (place: Place, key: string): Place[] => {
  const { report } = place;
  const list = member(place.value, key);
  if (!Array.isArray(list)) throw malformed(report, `${below(place, key)} is no list`);
  return list.map((value: unknown, index) => {
    const at = `${below(place, key)}[${index}]`;
    if (!isObject(value)) throw malformed(report, `${at} is no object`);
    return { value, at, report };
  });
};

/** The same, and nothing where the key is absent or null. */
export const placesIfAny = (place: Place, key: string): Place[] =>
  (member(place.value, key) ?? null) === null ? [] : placesIn(place, key);

/** The object under a key; null where there is none. */
export const placeIn = (place: Place, key: string): Place | null => {
  const value = member(place.value, key);
  return isObject(value) ? { value, at: below(place, key), report: place.report } : null;
};

/** The text under a key; null where there is none. */
export const textIn = (place: Place | null, key: string): string | null => {
  const value = member(place?.value, key);
  return typeof value === "string" ? value : null;
};

/** The finite number under a key; null where there is none. */
export const numberAt = (place: Place | null, key: string): number | null => {
  const value = member(place?.value, key);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};

/** The texts of a list; nothing where there is no list. */
export const textsIn = (place: Place, key: string): string[] => {
  const list = member(place.value, key);
  return Array.isArray(list) ? list.filter((value) => typeof value === "string") : [];
};

/** The sum of numbers that are there; null where none is. */
export const sumOf = (...numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number);
};

/** Milliseconds, as seconds. */
export const secondsOf = (milliseconds: number | null): number | null => (milliseconds === null ? null : milliseconds / 1000);

/** Throws report-malformed where suites stand deeper in one another than MAX_NESTING. */
export const boundNesting = ({ report, at }: Place, depth: number): void => {
  if (depth > MAX_NESTING) throw malformed(report, `${at.slice(0, MAX_NESTING)}… stands more than ${MAX_NESTING} suites deep`);
};
