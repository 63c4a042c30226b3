/** What of a source file ran, by function bodies: lines also run when a file is merely loaded. Knows no test. */
import type { Coverage, FileCoverage, Span } from "../model/coverage.ts";
import type { Body, Facts } from "../model/facts.ts";
import type { Figures, State } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Ratio } from "../model/ratio.ts";
import { standsIn, untakenIn } from "./untaken.ts";

/** Names under which tools count what runs, or would run, when a file is loaded: no body of anybody's. */
const NO_BODY = /^(?:<clinit>|static \{\.\.\.\}|<static_initializer>|<module>|\(empty-report\))/;

const NONE: Ratio = { hit: 0, total: 0 };

const counting = (ratio: Ratio, hit: boolean): Ratio => ({ hit: ratio.hit + (hit ? 1 : 0), total: ratio.total + 1 });

/** A file's rows, with the tables that hold them. */
export interface Rows {
  readonly coverage: Coverage<RepoPath>;
  readonly file: FileCoverage<RepoPath>;
}

/** A line that could run, and whether it did. */
export interface Ran {
  readonly line: number;
  readonly hit: boolean;
}

/** The coverable lines of a file. */
export const linesIn = ({ coverage: { lines }, file }: Rows): readonly Ran[] => {
  const { from, to }: Span = file.lines ?? { from: 0, to: 0 };
  return Array.from({ length: to - from }, (_, at) => ({ line: lines.line[from + at]!, hit: lines.hits[from + at]! > 0 }));
};

/** Functions that the report itself counts, but for those that begin on some lines; null where it tells none that has a body. */
export const functionsIn = ({ coverage: { functions }, file }: Rows, isNone: (line: number) => boolean = () => false): Ratio | null => {
  if (file.functions === null) return null;
  let ratio = NONE;
  for (let row = file.functions.from; row < file.functions.to; row++) {
    if (!NO_BODY.test(functions.name(row)) && (functions.hits[row]! > 0 || !isNone(functions.start[row]!))) ratio = counting(ratio, functions.hits[row]! > 0);
  }
  return ratio.total === 0 ? null : ratio;
};

/** Lines by where they stand: in a body, on the one line that is a whole function, or outside. */
interface Divided {
  readonly inside: Ratio;
  /** `def f(): return 1` runs when it is defined, in some languages. */
  readonly oneLiners: Ratio;
  readonly outside: Ratio;
  readonly outsideLines: readonly Ran[];
}

const placeIn = (bodies: readonly Body[]): ReadonlyMap<number, "inside" | "oneLiners"> => {
  const places = new Map<number, "inside" | "oneLiners">();
  for (const { from, first, to } of bodies) {
    if (first === from && from === to && !places.has(from)) places.set(from, "oneLiners");
    for (let line = first === from ? from + 1 : first; line <= to; line++) places.set(line, "inside");
  }
  return places;
};

const divide = (lines: readonly Ran[], bodies: readonly Body[]): Divided => {
  const places = placeIn(bodies);
  const sums = { inside: NONE, oneLiners: NONE, outside: NONE };
  const outsideLines: Ran[] = [];
  for (const ran of lines) {
    const place = places.get(ran.line) ?? "outside";
    sums[place] = counting(sums[place], ran.hit);
    if (place === "outside") outsideLines.push(ran);
  }
  return { ...sums, outsideLines };
};

/** Lines on which loading cannot stop, or after which it goes on elsewhere. */
const CONDITION = /^(?:if|elif|else|try|except|finally|with|for|while|match|case|def|async def|class|@)\b|^@/;
const HANDLER = /^(?:except|finally|else|elif|case)\b/;

/** The last line that ran, where those after it at the outermost level did not: what it did raised. Null where loading went through. */
const stoppedAt = (outside: readonly Ran[], text: string | null): number | null => {
  const cut = outside.findIndex(({ hit }) => !hit);
  if (text === null || cut < 1 || outside.slice(cut).some(({ hit }) => hit)) return null;
  const lines = text.split("\n");
  const last = outside[cut - 1]!.line;
  if (CONDITION.test((lines[last - 1] ?? "").trim())) return null;
  const outermost = outside.slice(cut).some(({ line }) => /^\S/.test(lines[line - 1] ?? "") && !HANDLER.test(lines[line - 1] ?? ""));
  return outermost ? last : null;
};

/** What is known of a file beside its rows; null where it was not understood. */
export interface Understood {
  readonly facts: Facts | null;
  readonly text: string | null;
}

const withFunctions = (functions: Ratio, { outside, outsideLines }: Divided, text: string | null): Figures => {
  const stopped = functions.hit > 0 ? null : stoppedAt(outsideLines, text);
  const state: State = functions.hit > 0 ? "live" : stopped !== null ? "partly loaded" : outside.hit > 0 ? "loaded only" : "zero";
  return { state, functions, inside: null, outside, stopped };
};

/** Bodies of which a line ran; those of one line count where nothing else explains that it ran. */
const bodiesThatRan = (bodies: readonly Body[], lines: readonly Ran[], outside: Ratio): number => {
  const hit = new Set(lines.filter((ran) => ran.hit).map(({ line }) => line));
  return bodies.filter(({ from, first, to }) => {
    if (first === from && from === to) return outside.hit === 0 && hit.has(from);
    for (let line = first === from ? from + 1 : first; line <= to; line++) if (hit.has(line)) return true;
    return false;
  }).length;
};

const withBodies = (bodies: Ratio, { inside, oneLiners, outside, outsideLines }: Divided, text: string | null): Figures => {
  const live = inside.hit > 0 || (oneLiners.hit > 0 && outside.hit === 0);
  const stopped = live ? null : stoppedAt(outsideLines, text);
  const all = { hit: outside.hit + oneLiners.hit, total: outside.total + oneLiners.total };
  const idle: State = stopped !== null ? "partly loaded" : all.hit > 0 ? "loaded only" : "zero";
  const empty = inside.total + oneLiners.total === 0;
  const state: State = live ? "live" : empty ? (outside.hit > 0 ? "data only" : "empty") : idle;
  return { state, functions: bodies, inside, outside: all, stopped };
};

const withLines = (outside: Ratio, facts: Facts | null): Figures => {
  const known = facts !== null;
  const state: State = outside.total === 0 ? "empty" : outside.hit === 0 ? "zero" : known ? "data only" : "live";
  return { state, functions: known ? NONE : null, inside: null, outside, stopped: null };
};

/** Where a file was loaded to its end, the lines of branches that it did not take: functions that stand there are none of this platform. */
const untakenBy = (facts: Facts, { lines, all, text }: { readonly lines: readonly Ran[]; readonly all: Divided; readonly text: string | null }): ((line: number) => boolean) => {
  if (all.outside.hit === 0 || stoppedAt(all.outsideLines, text) !== null) return () => false;
  const untaken = untakenIn(facts, lines);
  return (line) => standsIn(untaken, line);
};

/** The state of a file that no report knows. */
export const ABSENT: Figures = { state: "absent", functions: null, inside: null, outside: NONE, stopped: null };

/** What of a file ran. Where functions are unknown and the file was not understood, any line that ran counts as life. */
export const figuresOf = (rows: Rows | null, { facts, text }: Understood): Figures => {
  if (rows === null) return { ...ABSENT, functions: facts === null ? null : { hit: 0, total: facts.bodies.length } };
  const lines = linesIn(rows);
  const all = divide(lines, facts?.bodies ?? []);
  const isUntaken = facts === null ? () => false : untakenBy(facts, { lines, all, text });
  const functions = functionsIn(rows, isUntaken);
  const bodies = (facts?.bodies ?? []).filter(({ from }) => !isUntaken(from));
  const divided = bodies.length === facts?.bodies.length ? all : divide(lines.filter(({ line }) => !isUntaken(line)), bodies);
  // Without its bodies, nobody can tell at which of the lines loading stopped.
  if (functions !== null) return withFunctions(functions, divided, facts === null ? null : text);
  if (bodies.length > 0) return withBodies({ hit: bodiesThatRan(bodies, lines, divided.outside), total: bodies.length }, divided, text);
  return withLines(divided.outside, facts);
};

/** What shows in a report, without the source, that a body ran: true or false; null where only the source can tell. */
export const livesByReport = (rows: Rows): boolean | null => {
  const functions = functionsIn(rows);
  if (functions !== null) return functions.hit > 0;
  const lines = linesIn(rows);
  if (lines.every(({ hit }) => hit)) return true;
  return lines.some(({ hit }) => hit) ? null : false;
};

/** The states in which no body ran although there may be some. */
export const isDead = ({ state }: Figures): boolean =>
  state === "absent" || state === "zero" || state === "partly loaded" || state === "loaded only";

const LIVELIEST: readonly State[] = ["live", "loaded only", "partly loaded", "zero", "absent", "data only", "empty"];

const added = (a: Ratio | null, b: Ratio | null): Ratio | null =>
  (a === null || b === null ? a ?? b : { hit: a.hit + b.hit, total: a.total + b.total });

/** The figures of several files as those of one subject: alive where one of them is. */
export const together = (figures: readonly Figures[]): Figures =>
  figures.slice(1).reduce((sum, one) => ({
    state: LIVELIEST.indexOf(one.state) < LIVELIEST.indexOf(sum.state) ? one.state : sum.state,
    functions: added(sum.functions, one.functions),
    inside: added(sum.inside, one.inside),
    outside: added(sum.outside, one.outside)!,
    stopped: sum.stopped ?? one.stopped,
  }), figures[0] ?? ABSENT);
