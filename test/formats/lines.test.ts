import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_LINE_BYTES, readLines, type Line } from "../../src/formats/lines.ts";
import { textSource } from "../support/source.ts";

/** The lines as text, numbered, and whether each had an end. */
const linesOf = (content: string | Uint8Array, chunkSize?: number, skim?: (line: Line) => void) => {
  const lines: [number: number, text: string, ended: boolean][] = [];
  const take = ({ bytes, from, to, number, ended }: Line): void => {
    lines.push([number, Buffer.from(bytes.subarray(from, to)).toString(), ended]);
  };
  const count = readLines(textSource(content, chunkSize), skim ? { take, skim } : { take });
  return { lines, count };
};

describe("lines", () => {
  it.each([
    ["nothing", "", []],
    ["one line", "a\n", [[1, "a", true]]],
    ["no last line end", "a\nb", [[1, "a", true], [2, "b", false]]],
    ["carriage returns", "a\r\n\r\nb\r\n", [[1, "a", true], [2, "", true], [3, "b", true]]],
    ["a return inside a line", "a\rb\n", [[1, "a\rb", true]]],
    ["blank lines", "\n\na", [[1, "", true], [2, "", true], [3, "a", false]]],
    ["a byte order mark", "\ufeffa\n\ufeffb\n", [[1, "a", true], [2, "\ufeffb", true]]],
  ])("are read from %s", (_, content, expected) => {
    expect(linesOf(content)).toEqual({ lines: expected, count: expected.length });
  });

  it("are the same in chunks of any size, and in UTF-16", () => {
    const text = fc.array(fc.constantFrom("a", "äö", "€", "\n", "\r\n", "long line ".repeat(30)), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 300 }), (content, size) => {
      expect(linesOf(content, size)).toEqual(linesOf(content));
      expect(linesOf(Buffer.from(`\ufeff${content}`, "utf16le"), size)).toEqual(linesOf(content));
    }), { seed: 20261120, numRuns: 200 });
  });

  it("may be skimmed: what is taken ahead is not given again, and is numbered", () => {
    const skim = (line: Line): void => {
      for (; line.from < line.to && line.bytes[line.from] === 0x61; line.number++) line.from = line.bytes.indexOf(0x0a, line.from) + 1;
    };
    for (const size of [1000, 5, 4, 3]) {
      const { lines, count } = linesOf("a1\na2\nb\na3\nc\na4\n", size, skim);
      expect(count).toBe(6);
      expect(lines.filter(([, text]) => !text.startsWith("a"))).toEqual([[3, "b", true], [5, "c", true]]);
    }
  });

  it("may be as long as the limit, and no longer", () => {
    expect(linesOf("x".repeat(MAX_LINE_BYTES)).count).toBe(1);
    for (const end of ["", "\n"]) {
      expect(() => linesOf(`a\n${"x".repeat(MAX_LINE_BYTES + 1)}${end}`)).toThrow(expect.objectContaining({
        slug: "report-malformed", where: "report:2",
      }));
    }
  });
});
