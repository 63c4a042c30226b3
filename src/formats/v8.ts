/** Reads V8's raw coverage (`NODE_V8_COVERAGE`, c8's `coverage/tmp`): offsets into texts that ran, which the project's sources make lines. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead, Source } from "./format.ts";
import { jsonCoverageFormat, member } from "./json.ts";
import { listIn, objectIn, pathIn, quoted } from "./json-checks.ts";
import { newDraft, reportOf } from "./json-draft.ts";
import { functionsIn } from "./v8-ranges.ts";
import { mapOf, readMapped, readWritten, type Ground, type Reading } from "./v8-scripts.ts";

/** A script as V8's profiler and the browsers' protocols hand it over. */
const isScript = (value: unknown): boolean => typeof member(value, "url") === "string" && Array.isArray(member(value, "functions"));

const scriptsIn = (document: unknown): unknown => (Array.isArray(document) ? document : member(document, "result"));

const recognises = ({ document }: JsonHead): boolean => {
  const scripts = scriptsIn(document);
  return Array.isArray(scripts) && isScript(scripts[0]);
};

/** Scripts that are nobody's of the project. */
type Foreign = "node" | "package" | "nowhere";
/** What was left out, by why, with the first of each. */
type LeftOut = Map<Foreign | Exclude<Reading, "read">, { times: number; readonly first: string }>;

const leaveOut = (left: LeftOut, why: Foreign | Exclude<Reading, "read">, url: string): void => {
  const known = left.get(why);
  if (known) known.times++;
  else left.set(why, { times: 1, first: url });
};

const PACKAGE = /[\\/]node_modules[\\/]/;

/** Jest and others name what they run by its path. */
const ofPath = (path: string): URL => {
  const place = new URL("file:///");
  place.pathname = path.replaceAll("%", "%25");
  return place;
};

/** The URL of a script's file, without what a loader appends; or why it has none that could be the project's. */
const placeOf = (url: string): URL | Foreign => {
  if (url.startsWith("node:")) return "node";
  if (PACKAGE.test(url)) return "package";
  if (url.startsWith("/")) return ofPath(url);
  if (!url.startsWith("file:") || !URL.canParse(url)) return "nowhere";
  const place = new URL(url);
  [place.search, place.hash] = ["", ""];
  return place;
};

const readScript = (ground: Ground, left: LeftOut, value: unknown, maps: unknown): void => {
  const { draft } = ground;
  const { url, functions } = objectIn(draft, value, "result");
  const name = typeof url === "string" ? url : "";
  const place = placeOf(name);
  if (!(place instanceof URL)) {
    leaveOut(left, place, "");
    return;
  }
  draft.file = pathIn(draft, place.href, "url");
  const script = { url: place.href, name, functions: functionsIn(draft, functions) };
  draft.file = null;
  const map = mapOf(member(maps, name), script.url);
  for (const result of map ? readMapped(ground, script, map) : [readWritten(ground, script)]) {
    if (result !== "read") leaveOut(left, result, script.url);
  }
};

const count = (left: LeftOut, why: Foreign): number => left.get(why)?.times ?? 0;

const warningsOf = (left: LeftOut): string[] => {
  const [missing, unfit] = [left.get("missing"), left.get("unfit")];
  const parts = [[count(left, "node"), "of Node itself"], [count(left, "package"), "of packages"], [count(left, "nowhere"), "of no file"]] as const;
  const foreign = parts.filter(([times]) => times > 0).map(([times, what]) => `${times} ${what}`);
  return [
    ...(foreign.length === 0 ? [] : [`Scripts that are not the project's are left out: ${foreign.join(", ")}.`]),
    ...(missing ? [`Scripts whose source is not in the root are left out: ${missing.times}, the first is ${quoted(missing.first)}.`] : []),
    ...(unfit ? [`Scripts whose source is not the text that ran are left out: ${unfit.times}, the first is ${quoted(unfit.first)}. `
      + "Sources that changed want a new run; those that a loader turned into others, a source map, or LCOV by c8 or Vitest."] : []),
  ];
};

const read = (document: unknown, path: string, { sourceText = () => null }: Source): CoverageReport => {
  const draft = newDraft(path, "V8's raw coverage");
  const left: LeftOut = new Map();
  const maps = member(document, "source-map-cache");
  for (const script of listIn(draft, scriptsIn(document), "result")) readScript({ draft, textOf: sourceText }, left, script, maps);
  return reportOf(draft, { format: v8.id, producer: "v8", warnings: warningsOf(left) });
};

/** V8's raw coverage. Lines, functions and branches are those of c8, but for its comments that leave code out. */
export const v8: CoverageFormat = jsonCoverageFormat({
  id: "v8",
  kind: "coverage",
  looksFor: "JSON with `functions` for each script of `result`",
  recognises,
  read,
});
