/** The one way to read JSON: whole, once for all formats that may claim it, under a cap. Knows no format. */
import { Problem } from "../model/problem.ts";
import { decodeWhole } from "./decode.ts";
import type { CoverageFormat, Head, JsonHead, Source, TestFormat } from "./format.ts";
import type { JsonParts } from "./json-parts.ts";

/** A document takes five to seven times its size in memory; larger ones are refused. */
export const MAX_JSON_BYTES = 400_000_000;

const OPENS = /^\s*[{[]/;

/** True for content that begins like a JSON document. */
export const looksLikeJson = (head: Pick<Head, "text">): boolean => OPENS.test(head.text);

/** True for one JSON value a line, which is no document: each line is read by itself. */
export const looksLikeJsonLines = ({ text }: Pick<Head, "text">): boolean => {
  const lines = text.trimStart().split("\n", 2);
  // One line alone is a document, whatever it holds.
  if (!lines[0]!.startsWith("{") || !lines[1]?.trim()) return false;
  try {
    JSON.parse(lines[0]!);
    return true;
  } catch {
    return false;
  }
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** V8 says where it stopped; what it stopped at is the end of a document that was cut. */
const broken = (source: Source, text: string, { message }: SyntaxError): Problem => {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const cut = /end of JSON input|Unterminated string/i.test(message) || text.slice(offset).trim() === "";
  const where = `${source.path}:${lineAt(text, offset)}`;
  return cut
    ? new Problem("report-truncated", `${source.path} ends in the middle of its JSON.`, {
      where, hint: "The tool that writes it died, or is still writing: look at its step, and make the report anew.",
    })
    : new Problem("report-malformed", `${source.path} is not well-formed JSON.`, {
      where, hint: "Make the report anew, without anything before or behind the document.",
    });
};

const tooLarge = ({ path, size }: Source): Problem =>
  new Problem("report-too-large", `${path} has ${size} bytes of JSON, and ${MAX_JSON_BYTES} are read at most.`, {
    where: path, hint: "Let the tool write LCOV, Cobertura or JUnit, which are read as a stream.",
  });

/** Parses a document. Throws report-truncated or report-malformed with the line, report-too-large, report-encoding. */
export const readJson = (source: Source): unknown => {
  if (source.size > MAX_JSON_BYTES) throw tooLarge(source);
  const text = decodeWhole(source);
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw broken(source, text, thrown);
    throw thrown;
  }
};

/** A JSON value with keys, as it was parsed: what a key holds is not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for `{…}`. */
export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a key of an object holds; undefined where it has none of its own. */
export const member = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);

/** The head of a parsed document: its keys, or those of the first element of an array. */
export const jsonHead = (document: unknown): JsonHead => {
  const first: unknown = Array.isArray(document) ? document[0] : document;
  return { document, keys: new Set(isObject(first) ? Object.keys(first) : []) };
};

interface JsonFormat<Kind, Result> {
  readonly id: string;
  readonly kind: Kind;
  readonly looksFor: string;
  readonly recognises: (json: JsonHead) => boolean;
  /** Reads the document of the report at `path`; throws report-malformed for a shape that is not the format's. */
  readonly read: (document: unknown, path: string, source: Source) => Result;
}

const withDocument = <Result>(read: JsonFormat<unknown, Result>["read"]) => (source: Source, head?: Head): Result =>
  read(head?.json ? head.json.document : readJson(source), source.path, source);

/** The entries of a document, each parsed when it is taken. */
export type Entries = Iterable<readonly [key: string, value: unknown]>;

interface InParts {
  /** The key of the document whose members are the entries; null where they are its own. */
  readonly under: string | null;
  /** Reads all entries. Of what stands outside of them the document holds everything, of themselves a few. */
  readonly read: (document: unknown, entries: Entries, path: string) => ReturnType<CoverageFormat["read"]>;
}

/** A coverage format whose reports are one JSON document, with entries that can be read one by one. */
export const jsonEntriesFormat = (
  { inParts, ...format }: JsonFormat<"coverage", ReturnType<CoverageFormat["read"]>> & { readonly inParts: InParts },
): CoverageFormat => ({
  ...jsonCoverageFormat(format),
  readParts: ({ skeleton, entries, under }: JsonParts, path) => (under === inParts.under ? inParts.read(skeleton, entries(), path) : null),
});

/** A coverage format whose reports are one JSON document. */
export const jsonCoverageFormat = (format: JsonFormat<"coverage", ReturnType<CoverageFormat["read"]>>): CoverageFormat => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read),
});

/** A test format whose reports are one JSON document, and may hold coverage besides. */
export const jsonTestFormat = (
  format: JsonFormat<"tests", ReturnType<TestFormat["read"]>>, readCoverage?: JsonFormat<"coverage", ReturnType<CoverageFormat["read"]> | null>["read"],
): TestFormat => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read),
  ...(readCoverage && { readCoverage: withDocument(readCoverage) }),
});
