/** How numbers are written, and what each reading of them takes for none. */
import { describe, expect, it } from "vitest";
import { countIn, lineIn, numberIn, percentIn, totalIn } from "../../src/formats/numbers.ts";

describe("a number", () => {
  it.each([
    ["0", 0], ["12", 12], ["1.5", 1.5], ["-3", -3], ["1e3", 1000], ["1,234", 1234], ["1 234.5", 1234.5], [" 7 ", 7],
  ])("%j is %d", (text, value) => expect(numberIn(text)).toBe(value));

  it.each([undefined, "", " ", "x", "0x10", "1,23", "Infinity", "NaN", "--1"])("%j is none", (text) => expect(numberIn(text)).toBeNaN());
});

describe("a line", () => {
  it.each([["1", 1], ["4294967295", 4_294_967_295]])("%j is one", (text, line) => expect(lineIn(text)).toBe(line));
  it.each([undefined, "0", "-1", "1.5", "4294967296"])("%j is none", (text) => expect(lineIn(text)).toBeNaN());
});

describe("a count of totals", () => {
  it.each([["0", 0], ["1,000", 1000], ["9007199254740991", Number.MAX_SAFE_INTEGER]])("%j is one", (text, count) => expect(countIn(text)).toBe(count));
  it.each([undefined, "1.0", "-1", "1e400", "9007199254740992"])("%j is none", (text) => expect(countIn(text)).toBeNaN());
  it("makes a total only where no more is hit than there is", () => {
    expect(totalIn("2", "2")).toEqual({ hit: 2, total: 2 });
    expect(totalIn("3", "2")).toBeNull();
    expect(totalIn("3", undefined)).toBeNull();
  });
});

describe("a percentage", () => {
  it.each([["50%", 50], ["12.5% (1/8)", 12.5]])("%j begins with %d", (text, value) => expect(percentIn(text)).toBe(value));
  it.each([undefined, "(1/8)", "x%"])("%j begins with none", (text) => expect(percentIn(text)).toBeNaN());
});
