/** Sources for tests: a file's bytes, or given text, in chunks of any size. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Source } from "../../src/formats/format.ts";

const CHUNK_BYTES = 1 << 20;

/** A file as a source; every chunk overwrites the one before it, as the contract of sources allows. */
export const fileSource = (path: string, chunkSize: number = CHUNK_BYTES): Source => ({
  path,
  size: statSync(path).size,
  *chunks() {
    const buffer = Buffer.allocUnsafe(chunkSize);
    const file = openSync(path, "r");
    try {
      for (let length; (length = readSync(file, buffer)) > 0;) yield buffer.subarray(0, length);
    } finally {
      closeSync(file);
    }
  },
});

/** Text (as UTF-8) or bytes as a source; every chunk overwrites the one before it. */
export const textSource = (content: string | Uint8Array, chunkSize: number = CHUNK_BYTES, path = "report"): Source => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    *chunks() {
      // What the edge hands over is a Buffer, whose `slice` is no copy.
      const buffer = Buffer.alloc(Math.min(chunkSize, bytes.length));
      for (let from = 0; from < bytes.length; from += chunkSize) {
        const part = bytes.subarray(from, from + chunkSize);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
        buffer.fill(0x23);
      }
    },
  };
};
