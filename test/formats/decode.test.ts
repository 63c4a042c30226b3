/** Bytes to text: marks, declarations, what does not fit, and that chunks make no difference. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, decodeHead } from "../../src/formats/decode.ts";
import { Problem } from "../../src/model/problem.ts";
import { textSource } from "../support/source.ts";

const decoded = (content: string | Uint8Array, chunkSize?: number): string =>
  [...decode(textSource(content, chunkSize, "report.xml"))].join("");

const problemOf = (run: () => unknown): Problem => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("No problem was thrown.");
};

const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const declaring = (encoding: string, rest: string): string => `<?xml version="1.0" encoding="${encoding}"?>${rest}`;
const bytesOf = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));

const RUSSIAN = "тест";
const IN_1251 = [0xf2, 0xe5, 0xf1, 0xf2];

describe("decode", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("<a>ä€😀</a>")],
    ["UTF-8 with a mark", new TextEncoder().encode("\ufeff<a>ä€😀</a>")],
    ["UTF-16 LE with a mark", utf16("\ufeff<a>ä€😀</a>", "le")],
    ["UTF-16 BE with a mark", utf16("\ufeff<a>ä€😀</a>", "be")],
    ["UTF-16 LE without a mark", utf16("<a>ä€😀</a>", "le")],
    ["UTF-16 BE without a mark", utf16("<a>ä€😀</a>", "be")],
  ])("reads %s", (_, bytes) => {
    expect(decoded(bytes)).toBe("<a>ä€😀</a>");
  });

  it.each([
    ["ISO-8859-1", "é", [0xe9]],
    ["latin1", "é", [0xe9]],
    ["windows-1252", "€", [0x80]],
    ["windows-1251", RUSSIAN, IN_1251],
    ["cp1251", RUSSIAN, IN_1251],
    ["ISO_8859-5", "т", [0xe2]],
    ["Shift_JIS", "テ", [0x83, 0x65]],
  ])("reads what is declared as %s", (encoding, text, bytes) => {
    expect(decoded(bytesOf(declaring(encoding, ""), bytes))).toBe(declaring(encoding, text));
  });

  it.each(["utf8", "UTF8", "utf_8", "utf-16", "UTF-16LE", "ucs-2"])("reads UTF-8 that is declared as %s", (encoding) => {
    expect(decoded(declaring(encoding, "<ä/>"))).toBe(declaring(encoding, "<ä/>"));
  });

  it("believes the mark rather than the declaration", () => {
    expect(decoded(`\ufeff${declaring("ISO-8859-1", "<ä/>")}`)).toBe(declaring("ISO-8859-1", "<ä/>"));
  });

  it("finds the declaration behind white space", () => {
    expect(decoded(bytesOf(`\n  ${declaring("latin1", "")}`, [0xe9]))).toBe(`\n  ${declaring("latin1", "é")}`);
  });

  it("takes an encoding that only the text mentions for text", () => {
    expect(decoded(`<a b="<?xml encoding='latin1'?>">é</a>`)).toContain("é");
  });

  it.each([
    ["a byte that begins nothing", [0xff], 0],
    ["a sequence cut by another character", [0x61, 0xe2, 0x82, 0x61], 1],
    ["a surrogate", [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ["the end inside a sequence", [0x61, 0xf0, 0x9f, 0x98], 1],
    ["a byte after a real replacement character", [0xef, 0xbf, 0xbd, 0x61, 0x80], 4],
  ])("refuses, as UTF-8, %s, and names the byte", (_, bytes, offset) => {
    for (const chunkSize of [1, 2, 100]) {
      const problem = problemOf(() => decoded(bytesOf("x".repeat(1100), bytes), chunkSize));
      expect(problem).toMatchObject({
        slug: "report-encoding", where: "report.xml", message: `report.xml is not UTF-8: byte ${1100 + offset} does not fit.`,
      });
    }
  });

  it("refuses windows-1251 under a declaration of UTF-8", () => {
    expect(problemOf(() => decoded(bytesOf(declaring("UTF-8", ""), IN_1251))).slug).toBe("report-encoding");
  });

  it("refuses half a character of UTF-16", () => {
    expect(problemOf(() => decoded(utf16("\ufeff<a/>", "le").subarray(0, 9))).slug).toBe("report-encoding");
    expect(problemOf(() => decoded(utf16("\ufeff<a>\ud83d</a>", "le"))).slug).toBe("report-encoding");
  });

  it("refuses an encoding that nobody knows, by its name", () => {
    expect(problemOf(() => decoded(declaring("klingon", "<a/>")))).toMatchObject({
      slug: "report-encoding", message: 'report.xml declares the encoding "klingon", which is not known.',
    });
  });

  it("gives nothing for nothing", () => {
    expect(decoded("")).toBe("");
  });

  it("gives the same text whatever the chunks", () => {
    const texts = fc.string({ unit: "binary", maxLength: 60 }).filter((text) => !text.startsWith("\ufeff") && !text.includes("\0"));
    const sources = fc.record({ text: texts, padding: fc.nat(1100), size: fc.integer({ min: 1, max: 70 }) });
    fc.assert(fc.property(sources, ({ text, padding, size }) => {
      const whole = `<a>${" ".repeat(padding)}${text}`;
      expect(decoded(whole, size)).toBe(whole);
      expect(decoded(utf16(`\ufeff${whole}`, "be"), size)).toBe(whole);
    }), { seed: 20261120, numRuns: 200 });
  });
});

describe("decodeHead", () => {
  it("decodes like the whole, without the mark", () => {
    expect(decodeHead(utf16("\ufeff<a>ä</a>", "be"))).toBe("<a>ä</a>");
    expect(decodeHead(bytesOf(declaring("windows-1251", ""), IN_1251))).toBe(declaring("windows-1251", RUSSIAN));
  });

  it("leaves out a character that the head cuts", () => {
    expect(decodeHead(new TextEncoder().encode("<a>😀").subarray(0, 6))).toBe("<a>");
  });

  it("never throws", () => {
    expect(decodeHead(bytesOf("<a>", [0xff], "</a>"))).toBe("<a>\ufffd</a>");
    expect(decodeHead(bytesOf(declaring("klingon", ""), [0xe9]))).toBe(declaring("klingon", "é"));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => typeof decodeHead(bytes) === "string"), { seed: 20261120 });
  });
});
