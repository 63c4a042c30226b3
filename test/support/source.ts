/** Sources for tests: a file's bytes, or given text, in chunks of any size. */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../../src/formats/format.ts";

const CHUNK_BYTES = 1 << 20;

/** Texts of the sources that a fixture keeps in a folder: the longest end of a URL that is there names one. */
export const textsIn = (folder: string) => (url: string): string | null => {
  try {
    const parts = fileURLToPath(url).split("/").slice(1);
    const path = parts.map((_, from) => join(folder, ...parts.slice(from))).find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
    return path === undefined ? null : readFileSync(path, "utf8");
  } catch {
    return null;
  }
};

/** A file as a source, with the texts of the folder `sources` beside it; every chunk overwrites the one before it, as the contract of sources allows. */
export const fileSource = (path: string, chunkSize: number = CHUNK_BYTES): Source => ({
  path,
  size: statSync(path).size,
  sourceText: textsIn(join(dirname(path), "sources")),
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
