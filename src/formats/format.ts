/** What a format is: how it is recognised and how its bytes become a report. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { TestReport } from "../model/tests.ts";
import type { JsonParts } from "./json-parts.ts";

/** Bytes to read, as the edge hands them over. */
export interface Source {
  /** Path from the root, for messages. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The content from its beginning, in chunks of about 1 MB; a chunk may be overwritten when the next one is taken. */
  readonly chunks: () => Iterable<Uint8Array>;
  /** The text of a file of the project by its `file:` URL; null where the root holds none. Absent where no project is at hand. */
  readonly sourceText?: (url: string) => string | null;
}

/** The root of an XML document, as far as the head shows it. */
export interface XmlHead {
  /** Local name of the root element. */
  readonly root: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Local names of the elements seen below the root, at any depth, each once. */
  readonly elements: ReadonlySet<string>;
  /** Local names of the root's direct children, each once. */
  readonly children: ReadonlySet<string>;
}

/** A JSON document: a deciding key may stand at its end, so it is parsed before it is recognised. */
export interface JsonHead {
  readonly document: unknown;
  /** Keys of the top level; of an array, those of its first element. */
  readonly keys: ReadonlySet<string>;
}

/** What a format sees of a file to recognise it: never its name. */
export interface Head {
  /** At most 64 KiB, decoded as its byte order mark or XML declaration says, without the mark. */
  readonly text: string;
  /** Null where the content is not XML. */
  readonly xml: XmlHead | null;
  /** Null where the content is not one JSON document. */
  readonly json: JsonHead | null;
}

interface Recognition {
  readonly id: string;
  /** What it looks for, in words: "records SF: … end_of_record". */
  readonly looksFor: string;
  /** True for content of this format, cut short or not. Of all formats exactly one may say so. */
  readonly recognises: (head: Head) => boolean;
}

export interface CoverageFormat extends Recognition {
  readonly kind: "coverage";
  /** Reads all of it, or throws a Problem. A head that is at hand saves parsing a document again. */
  readonly read: (source: Source, head?: Head) => CoverageReport;
  /** Reads the report at a path from a document in parts, to the same report as `read`; null where they are not its own. Throws on damage. */
  readonly readParts?: (parts: JsonParts, path: string) => CoverageReport | null;
}

export interface TestFormat extends Recognition {
  readonly kind: "tests";
  readonly read: (source: Source, head?: Head) => TestReport;
  /** Reads the coverage that such a report may hold besides, or throws a Problem; null where it holds none. */
  readonly readCoverage?: (source: Source, head?: Head) => CoverageReport | null;
}

export type Format = CoverageFormat | TestFormat;
