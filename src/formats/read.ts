/** Finds out of which format a file is, and reads it. Knows formats by their list alone, and no disk. */
import { byKeys } from "../model/order.ts";
import { asProblem, Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import { decodeHead } from "./decode.ts";
import type { Format, Head, Source } from "./format.ts";
import { unpacked } from "./gzip.ts";
import { HEAD_BYTES, makeHead } from "./head.ts";
import { jsonHead, looksLikeJson, looksLikeJsonLines, readJson } from "./json.ts";
import { LEAST_BYTES, readInParts } from "./read-parts.ts";
import { strangerOf } from "./strangers.ts";

/** How much is said of a name that a file gives itself. */
const LONGEST_NAME = 60;

const firstBytes = (source: Source): Uint8Array => {
  const bytes = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for (const chunk of source.chunks()) {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    bytes.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES) break;
  }
  return bytes.subarray(0, length);
};

const unrecognised = (path: string, formats: readonly Format[], [head, bytes]: readonly [Head, Uint8Array]): Problem => {
  const stranger = strangerOf(head, bytes);
  const root = head.xml && `XML whose root is <${head.xml.root.slice(0, LONGEST_NAME)}>`;
  const what = stranger?.what ?? root ?? "not what any of them begins with";
  const sought = [...new Set(formats.map(({ id }) => id))].join(", ");
  return new Problem("report-unrecognised", `${path} is of no format that is known: it is ${what}. docs/formats.md says what was looked for: ${sought}.`, {
    where: path,
    hint: stranger?.hint ?? "Let the tool write one of these formats, or make the glob narrower.",
  });
};

const ambiguous = (path: string, claims: readonly Format[]): Problem =>
  new Problem("report-ambiguous", `${path} is claimed by several formats: ${claims.map(({ id }) => id).join(", ")}.`, {
    where: path,
    hint: "Give one report a file; where it is one, tell us about it: that is our mistake.",
  });

/** One value a line is no document. */
const isDocument = (head: Head): boolean => looksLikeJson(head) && !looksLikeJsonLines(head);

const withJson = (head: Head, source: Source): Head =>
  isDocument(head) ? { ...head, json: jsonHead(readJson(source)) } : head;

interface Look {
  /** Unpacked, where it was packed. */
  readonly source: Source;
  readonly bytes: Uint8Array;
}

const firstLook = (given: Source): Look => {
  const first = firstBytes(given);
  const source = unpacked(given, first);
  return { source, bytes: source === given ? first : firstBytes(source) };
};

/** What a source begins with, unpacked and decoded; of XML and JSON nothing is understood yet. */
export const textOf = (given: Source): string => decodeHead(firstLook(given).bytes);

/** A source with what is seen of it, and the formats that say it is theirs. */
interface Claimed extends Look {
  readonly head: Head;
  readonly claims: readonly Format[];
}

const claimed = ({ source, bytes }: Look, formats: readonly Format[]): Claimed => {
  const head = withJson(makeHead(bytes), source);
  return { source, bytes, head, claims: formats.filter((format) => format.recognises(head)) };
};

/** Looks at a source and asks every format. Throws a Problem for what is packed or JSON, and damaged. */
export const claimsOn = (given: Source, formats: readonly Format[]): Claimed => claimed(firstLook(given), formats);

interface Recognised {
  readonly format: Format;
  readonly source: Source;
  readonly head: Head;
}

/** The only format that fits. Throws a Problem where none or several do. */
const recognised = (look: Look, formats: readonly Format[]): Recognised => {
  const { path } = look.source;
  const { source, bytes, head, claims } = claimed(look, formats);
  if (bytes.length < HEAD_BYTES && head.text.trim() === "") {
    throw new Problem("report-empty", `${path} is empty.`, {
      where: path,
      hint: "Look at the step that writes it: it may have failed, or measured nothing.",
    });
  }
  if (claims.length > 1) throw ambiguous(path, claims);
  const [format] = claims;
  if (!format) throw unrecognised(path, formats, [head, bytes]);
  return { format, source, head };
};

/** What a large document holds that can be read in parts; null for all else. */
const largeInParts = ({ source, bytes }: Look, formats: readonly Format[]): Report | null => {
  const head = source.size < LEAST_BYTES ? null : makeHead(bytes);
  const report = head && isDocument(head) ? readInParts(source, head, formats) : null;
  return report && { ...report, path: source.path };
};

/** Reads a report whose format its content tells. Throws a Problem where no format or several fit, or the reader refuses. */
export const readReport = (given: Source, formats: readonly Format[]): Report => {
  const look = firstLook(given);
  const inParts = largeInParts(look, formats);
  if (inParts) return inParts;
  const { format, source, head } = recognised(look, formats);
  return { ...format.read(source, head), path: given.path };
};

/** What is wanted of a file: a file that holds both kinds is read for those that are. */
type Wants = (path: string, kind: Report["kind"]) => boolean;

/** Reads all that a file holds: one report, or one of its tests and one of their coverage. What is of no wanted kind alone is read all the same. */
const readReports = (given: Source, formats: readonly Format[], wants: Wants): Report[] => {
  const [{ path }, look] = [given, firstLook(given)];
  const inParts = largeInParts(look, formats);
  if (inParts) return [inParts];
  const { format, source, head } = recognised(look, formats);
  const coverage = format.kind === "tests" && format.readCoverage && wants(path, "coverage") ? format.readCoverage(source, head) : null;
  const needed = coverage === null || wants(path, "tests") ? format.read(source, head) : null;
  return [coverage, needed].filter((report) => report !== null).map((report) => ({ ...report, path }));
};

const withPath = (problem: Problem, path: string): Problem =>
  problem.where === null ? new Problem(problem.slug, problem.message, { where: path, hint: problem.hint }) : problem;

/** How all reports are read. */
export interface Reading {
  /** What is kept of a report before the next file is read; all of it unless given. */
  readonly keep?: (report: Report) => Report;
  /** Whatever a file holds unless given. */
  readonly wants?: Wants;
}

/** Reads reports, each file once, and gathers what cannot be read; both in the order of their paths, coverage before tests. */
export const readAll = (
  sources: Iterable<Source>, formats: readonly Format[], { keep = (report) => report, wants = () => true }: Reading = {},
): { readonly reports: Report[]; readonly problems: Problem[] } => {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  const byPath = new Map([...sources].map((source) => [source.path, source]));
  for (const source of [...byPath.values()].sort(byKeys(({ path }) => path))) {
    try {
      reports.push(...readReports(source, formats, wants).map(keep));
    } catch (thrown) {
      problems.push(withPath(asProblem(thrown), source.path));
    }
  }
  return { reports, problems };
};
