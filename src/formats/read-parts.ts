/** Reads a large JSON report entry by entry, where its format can be read so. Knows formats by their list alone. */
import type { CoverageReport } from "../model/coverage.ts";
import { Problem } from "../model/problem.ts";
import { decodeWhole } from "./decode.ts";
import type { Format, Head, Source } from "./format.ts";
import { MAX_JSON_BYTES } from "./json.ts";
import { jsonParts } from "./json-parts.ts";

/** Smaller documents are parsed whole in no time. */
export const LEAST_BYTES = 1 << 20;

/** An object in an object: what begins otherwise need not be decoded to be known as no document in parts. */
const BEGINS = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{/;

/**
 * Reads a JSON document in parts. Null where it must be read whole: it is small, of another shape or format, or damaged.
 * Whatever is wrong with it is said when it is read whole: so nothing that is said depends on how it is read.
 */
export const readInParts = (source: Source, head: Head, formats: readonly Format[]): CoverageReport | null => {
  try {
    const parts = source.size > MAX_JSON_BYTES || !BEGINS.test(head.text) ? null : jsonParts(decodeWhole(source));
    if (parts === null) return null;
    const shown: Head = { ...head, json: { document: parts.skeleton, keys: parts.keys } };
    const [format, ...others] = formats.filter((one) => one.recognises(shown));
    return format?.kind === "coverage" && others.length === 0 ? (format.readParts?.(parts, source.path) ?? null) : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof Problem) return null;
    throw thrown;
  }
};
