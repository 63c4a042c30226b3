/** Reports that were packed with gzip, as gcov packs its JSON. Knows nothing of what is inside. */
import { gunzipSync } from "node:zlib";
import { Problem } from "../model/problem.ts";
import type { Source } from "./format.ts";

/** A small file can unpack to anything; more than this is refused. */
export const MAX_UNPACKED_BYTES = 400_000_000;

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const unpack = (source: Source): Uint8Array => {
  // A chunk may be overwritten when the next one is taken: each is copied as it comes.
  const packed = Buffer.concat(Array.from(source.chunks(), (chunk) => Uint8Array.from(chunk)));
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code === "ERR_BUFFER_TOO_LARGE") {
      throw new Problem("report-too-large", `${source.path} unpacks to more than ${MAX_UNPACKED_BYTES} bytes.`, {
        where: source.path, hint: "Write one report for each part of the project, or do not pack it.",
      });
    }
    throw new Problem(code === "Z_BUF_ERROR" ? "report-truncated" : "report-malformed", `${source.path} cannot be unpacked: its gzip data ${code === "Z_BUF_ERROR" ? "ends too early" : "is damaged"}.`, {
      where: source.path, hint: "Make the report anew.",
    });
  }
};

/** The source itself, or its content unpacked where its first bytes are gzip's. Throws report-too-large, -truncated, -malformed. */
export const unpacked = (source: Source, first: Uint8Array): Source => {
  if (!isPacked(first)) return source;
  const bytes = unpack(source);
  return { ...source, size: bytes.length, chunks: () => [bytes] };
};
