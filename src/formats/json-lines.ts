/** Reads reports that are one JSON value a line, among lines of other output. Knows no format. */
import { Problem } from "../model/problem.ts";
import type { Head, Source } from "./format.ts";
import { isObject, member, type JsonObject } from "./json.ts";
import { readLines, type Line } from "./lines.ts";

/** The longest event that is read: all that a test printed may stand in one, and there may be results behind it. */
export const MAX_EVENT_BYTES = 64 * 1024 * 1024;

/** What is done with a report's lines. */
export interface JsonLineReader {
  readonly take: (value: JsonObject) => void;
  /** A line that is no JSON value; true where the format knows what it says. */
  readonly other?: (text: string) => boolean;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const cutInside = (path: string, number: number): Problem =>
  new Problem("report-truncated", `${path} ends in the middle of line ${number}.`, {
    where: `${path}:${number}`,
    hint: "The tool that writes it died, or is still writing: look at its step, and make the report anew.",
  });

/** What stands in a line; bytes that are no UTF-8 are replaced, for the tested program may have printed them. */
export const textOfLine = ({ bytes, from, to }: Line): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();

/**
 * Hands over the objects of a report, and gives a warning for lines that are no JSON: build output, mostly. Throws
 * report-truncated where the last line breaks off, and report-malformed for a line that is too long.
 */
export const readJsonLines = (source: Source, { take, other }: JsonLineReader): string[] => {
  let [strange, first] = [0, 0];
  readLines(source, {
    longest: MAX_EVENT_BYTES,
    take: (line) => {
      const text = textOfLine(line).trim();
      if (text === "") return;
      const value = /^[[{]/.test(text) ? parsed(text) : undefined;
      if (isObject(value)) take(value);
      else if (value === undefined && text.startsWith("{") && !line.ended) throw cutInside(source.path, line.number);
      else if (value === undefined && other?.(text) !== true && strange++ === 0) first = line.number;
    },
  });
  return strange === 0 ? [] : [`Lines that are no JSON were left out: ${strange}, the first is line ${first}.`];
};

/** The text under a key of an event; empty where there is none. */
export const wordOf = (event: unknown, key: string): string => {
  const value = member(event, key);
  return typeof value === "string" ? value : "";
};

/** The number under a key of an event; null where there is none. */
export const numberOf = (event: unknown, key: string): number | null => {
  const value = member(event, key);
  return typeof value === "number" ? value : null;
};

/** True where the first object among the lines of a head is as it should be; false for a JSON document. */
export const firstObjectIs = ({ text, json }: Head, fits: (value: JsonObject) => boolean): boolean => {
  if (json !== null || !/^[ \t]*\{/m.test(text)) return false;
  for (const line of text.split("\n")) {
    const value = /^[ \t]*\{/.test(line) ? parsed(line) : undefined;
    if (isObject(value)) return fits(value);
  }
  return false;
};
