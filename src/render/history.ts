/** Writes the history: one line of JSON an entry, with sorted keys. Knows no disk. */
import type { HistoryEntry } from "../model/history.ts";
import { byText } from "../model/order.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Written by hand, since an object's own order puts names that look like numbers first. */
const sortedJson = (value: unknown): string => {
  if (!isRecord(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort(byText).map((key) => `${JSON.stringify(key)}:${sortedJson(value[key])}`).join(",")}}`;
};

/** The most bytes that a history is written with. */
export const MAX_HISTORY_BYTES = 8 * 1024 * 1024;

/** Ordered entries as text, the oldest left out where there are too many: the same entries give the same bytes. */
export const renderHistory = (entries: readonly HistoryEntry[]): string => {
  const lines: string[] = [];
  let bytes = 0;
  for (const entry of entries.toReversed()) {
    const line = `${sortedJson(entry)}\n`;
    bytes += Buffer.byteLength(line);
    if (bytes > MAX_HISTORY_BYTES) break;
    lines.push(line);
  }
  return lines.reverse().join("");
};
