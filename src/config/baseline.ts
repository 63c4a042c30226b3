/** Reads a baseline and refuses one that is not whole. Knows its shape, and nothing of what its numbers mean. */
import { Problem } from "../model/problem.ts";
import { SNAPSHOT_VERSION, type CountEntry, type CoverEntry, type Snapshot } from "../model/snapshot.ts";
import { readLayout } from "./baseline-layout.ts";
import { conflictLine } from "./conflict.ts";
import { countsFault, coverFault, isCount, isMap, nameFault, type Check, type Json } from "./faults.ts";
import { quote } from "./quote.ts";
import { writtenTwice } from "./twice.ts";

/** In characters; a hundred thousand files need about a fifth of it. */
const MAX_TEXT = 64 << 20;

const RENEW = "Restore it with git, or delete it and run `proofgate baseline --update`.";

const RESOLVE = "Take either side of the conflict, then run `proofgate baseline --update` on the merged code.";

const ONCE = "Keep the line that is right, or delete both, and run `proofgate baseline --update`.";

/** Sums that baselines held once: they are added up from the other entries now, and what stands there is not read. */
const FORMER = ["kinds", "modules"] as const;

/** The sections that hold one entry a line, and what an entry must be. */
const SECTIONS: Readonly<Record<Exclude<keyof Snapshot, "version">, { readonly list: boolean; readonly fault: Check }>> = {
  files: { list: false, fault: coverFault },
  inputs: { list: true, fault: nameFault },
  knownFailing: { list: true, fault: nameFault },
  tests: { list: false, fault: countsFault },
};

/** A snapshot as JSON has it. */
type Plain = Omit<Snapshot, "files" | "tests"> & { readonly files: Readonly<Record<string, CoverEntry>>; readonly tests: Readonly<Record<string, CountEntry>> };

/** Reads a baseline's text; `path` is for messages. Throws baseline-malformed, or baseline-version for a newer one. */
export const readBaseline = (text: string, path: string): Snapshot => {
  const malformed = (message: string, line: number | null = null, hint = RENEW): Problem =>
    new Problem("baseline-malformed", message, { where: line === null ? path : `${path}:${line}`, hint });
  if (text.length > MAX_TEXT) throw malformed("The baseline is larger than 64 MiB.");
  const written = readLayout(text);
  if (written !== null) return written;
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
  const twice = writtenTwice(text, found);
  if (twice !== null) throw malformed(`In the baseline, ${twice.name} stands twice.`, twice.line, ONCE);
  const { version, files, inputs, knownFailing, tests } = json as unknown as Plain;
  return { version, inputs, files: new Map(Object.entries(files)), tests: new Map(Object.entries(tests)), knownFailing };
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
