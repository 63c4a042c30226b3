/** Reads documents with one JSON format, as values. Knows no format. */
import type { CoverageFormat } from "../../src/formats/format.ts";
import { jsonHead } from "../../src/formats/json.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { Problem } from "../../src/model/problem.ts";
import { plainCoverage, type PlainFile } from "./plain-coverage.ts";
import { textSource, textsIn } from "./source.ts";

/** A report by a format's reader, from a value or from JSON that no value can be written as, with a folder of sources where one is named. */
export const readDocument = (format: CoverageFormat, document: unknown, sources = ""): CoverageReport =>
  format.read({ ...textSource(typeof document === "string" ? document : JSON.stringify(document)), sourceText: textsIn(sources) });

/** What a report says of its files. */
export const filesOf = (format: CoverageFormat, document: unknown): PlainFile[] => plainCoverage(readDocument(format, document).coverage);

/** The problem with which a format refuses a document; null where it reads it. */
export const refusalOf = (format: CoverageFormat, document: unknown): Problem | null => {
  try {
    readDocument(format, document);
    return null;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};

/** True where the format claims the document. */
export const claims = (format: CoverageFormat, document: unknown): boolean =>
  format.recognises({ text: "", xml: null, json: jsonHead(document) });
