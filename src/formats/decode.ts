/** Turns a report's bytes into text, as their byte order mark or XML declaration says. Knows no format beyond that declaration. */
import { Problem } from "../model/problem.ts";
import type { Source } from "./format.ts";

/** Where the byte order mark and the XML declaration stand, if they stand anywhere. */
const HEAD_BYTES = 1024;

const DECLARATION = /^\s*<\?xml(?=\s)[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const MARKS = [["utf-8", [0xef, 0xbb, 0xbf]], ["utf-16le", [0xff, 0xfe]], ["utf-16be", [0xfe, 0xff]]] as const;

/** What the bytes themselves say, whatever is declared: a mark, or the zeros of UTF-16 between ASCII. */
const shown = (head: Uint8Array): string | null => {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (mark) return mark[0];
  if (head.length < 4) return null;
  const zeros = Array.from(head.subarray(0, 4), (byte) => (byte === 0 ? "0" : "x")).join("");
  return zeros === "x0x0" ? "utf-16le" : zeros === "0x0x" ? "utf-16be" : null;
};

const declared = (head: Uint8Array): string | null =>
  DECLARATION.exec(Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1"))?.[1] ?? null;

/** The name that TextDecoder knows an encoding by; null for none. */
const known = (name: string): string | null => {
  try {
    return new TextDecoder(name.replaceAll("_", "-")).encoding;
  } catch {
    return null;
  }
};

/** A declared UTF-16 that the bytes do not show is ASCII at least as far as its declaration, so UTF-8. */
const encodingOf = (head: Uint8Array): { readonly name: string; readonly encoding: string | null } => {
  const name = shown(head) ?? declared(head) ?? "utf-8";
  const encoding = known(name);
  return { name, encoding: encoding?.startsWith("utf-16") && shown(head) === null ? "utf-8" : encoding };
};

/** Decodes the beginning of a file without its mark. Never throws: what cannot be decoded becomes U+FFFD. */
export const decodeHead = (bytes: Uint8Array): string =>
  new TextDecoder(encodingOf(bytes).encoding ?? "latin1").decode(bytes, { stream: true });

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
};

/** The same chunks, the first of which holds at least the head, or everything. */
function* headFirst(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.length === 0 && chunk.length >= HEAD_BYTES ? chunk : joined(head, chunk);
    if (head.length < HEAD_BYTES) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1);

/** How many bytes at the end begin a UTF-8 sequence that is not complete. */
const incompleteTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) !== 0x80) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
};

/** Where the first byte stands that is no UTF-8. */
const firstInvalid = (bytes: Uint8Array): number => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
};

const notIn = (encoding: string, path: string, offset: number): Problem =>
  new Problem("report-encoding", `${path} is not ${encoding}: byte ${offset} does not fit.`, {
    where: path,
    hint: "Write the report as UTF-8, or name its encoding in the XML declaration.",
  });

/** Decodes chunk after chunk; what remains incomplete at the end does not fit. */
interface Decoder {
  readonly text: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

// A TextDecoder is several times faster over whole pieces than as a stream, and keeps ASCII at one byte a character.
const utf8Decoder = (path: string): Decoder => {
  let rest: Uint8Array = new Uint8Array(0);
  let offset = 0;
  const decoded = (bytes: Uint8Array): string => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: offset > 0 }).decode(bytes);
    } catch {
      throw notIn("UTF-8", path, offset + firstInvalid(bytes));
    }
  };
  return {
    text: (chunk) => {
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      const end = bytes.length - incompleteTail(bytes);
      const text = decoded(bytes.subarray(0, end));
      // A copy: the chunk will be overwritten, and `slice` of a Buffer is only a view of it.
      rest = new Uint8Array(bytes.subarray(end));
      offset += end;
      return text;
    },
    end: () => decoded(rest),
  };
};

const streamDecoder = (path: string, encoding: string): Decoder => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  const decoded = (bytes: Uint8Array, stream: boolean): string => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw notIn(encoding, path, offset);
    } finally {
      offset += bytes.length;
    }
  };
  return { text: (bytes) => decoded(bytes, true), end: () => decoded(new Uint8Array(0), false) };
};

const decoderFor = (head: Uint8Array, path: string): Decoder => {
  const { name, encoding } = encodingOf(head);
  if (encoding === "utf-8") return utf8Decoder(path);
  if (encoding !== null) return streamDecoder(path, encoding);
  throw new Problem("report-encoding", `${path} declares the encoding "${name}", which is not known.`, {
    where: path,
    hint: "Write the report as UTF-8.",
  });
};

/** Text in pieces that a processor keeps near is made, and read on, faster than a whole chunk. */
const PIECE_BYTES = 64 * 1024;

/** The text of a source in pieces, without its mark. Throws `report-encoding` for bytes that do not fit, and unknown encodings. */
export function* decode({ path, chunks }: Source): Generator<string> {
  let decoder: Decoder | null = null;
  for (const chunk of headFirst(chunks())) {
    decoder ??= decoderFor(chunk, path);
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield decoder.text(chunk.subarray(at, at + PIECE_BYTES));
  }
  if (decoder !== null) yield decoder.end();
}

/** All bytes of a source. */
const bytesOf = ({ size, chunks }: Source): Buffer => {
  let whole = Buffer.allocUnsafeSlow(size);
  let length = 0;
  for (const chunk of chunks()) {
    if (length + chunk.length > whole.length) whole = Buffer.concat([whole, Buffer.alloc(length + chunk.length)]);
    whole.set(chunk, length);
    length += chunk.length;
  }
  return whole.subarray(0, length);
};

/** The whole text of a source at once, without its mark. Throws what `decode` throws. */
export const decodeWhole = (source: Source): string => {
  const bytes = bytesOf(source);
  const decoder = decoderFor(bytes, source.path);
  return decoder.text(bytes) + decoder.end();
};
