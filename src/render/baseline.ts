/** Writes a snapshot as the baseline that is committed. Knows no disk, and nothing of how it was measured. */
import { byText } from "../model/order.ts";
import type { Snapshot } from "../model/snapshot.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sortedEntries = (record: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] =>
  [...record instanceof Map ? record as ReadonlyMap<string, unknown> : Object.entries(record)]
    .filter(([, value]) => value !== undefined).sort(([a], [b]) => byText(a, b));

/** A value on one line: `{ "hit": 8, "total": 10 }`. */
const inline = (value: unknown): string => {
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = sortedEntries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};

interface Layout {
  readonly brackets: readonly [open: string, close: string];
  readonly between: string;
}

const LIST: Layout = { brackets: ["[", "]"], between: ",\n" };

/** Git takes changes of neighbouring lines for a conflict, and an empty line between them is enough to tell them apart. */
const ENTRIES: Layout = { brackets: ["{", "}"], between: ",\n\n" };

const block = (lines: readonly string[], { brackets: [open, close], between }: Layout): string =>
  lines.length === 0 ? open + close : `${open}\n${lines.map((line) => `    ${line}`).join(between)}\n  ${close}`;

/** A section with one entry a line. */
const section = (value: unknown): string => {
  if (Array.isArray(value)) return block([...(value as readonly string[])].sort(byText).map(inline), LIST);
  if (!isRecord(value)) return inline(value);
  return block(sortedEntries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${inline(entry)}`), ENTRIES);
};

/** A snapshot as JSON with sorted keys and one entry a line, so that its diff can be read, and branches that raise different entries merge. */
export const renderBaseline = (snapshot: Snapshot): string =>
  `{\n${sortedEntries({ ...snapshot }).map(([key, value]) => `  ${JSON.stringify(key)}: ${section(value)}`).join(",\n")}\n}\n`;
