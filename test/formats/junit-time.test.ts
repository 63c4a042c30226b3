/** Times of JUnit reports, as locales and tools spell them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeconds } from "../../src/formats/junit-time.ts";

describe("readSeconds", () => {
  it.each([
    ["0", 0], ["0.", 0], [".5", 0.5], ["1.25", 1.25], [" 2 ", 2], ["1e-05", 0.00001], ["4.5E-05", 0.000045],
    ["2.3000058718025684e-05", 0.000023000058718025684], ["0.0000001", 0.0000001],
    ["1,234.56", 1234.56], ["14,029.255", 14029.255], ["1,234,567.8", 1234567.8], ["2,120", 2120], ["12,345,678", 12345678],
    ["0,03", 0.03], ["0,160", 0.16], ["0,1234", 0.1234], ["12,5", 12.5], ["1234,567", 1234.567],
    ["1000000000", 1e9],
  ])("reads %j", (time, seconds) => {
    expect(readSeconds(time)).toBe(seconds);
  });

  it.each([
    "", " ", "NaN", "Infinity", "-1", "-4416.24", "80.803us", "1.2s", "PT1.5S", "00:00:01.5", "<time>0.1</time>", "0x10",
    "1.234,56", "1,23.4", "1,234,56", "1 234", ",5", ".", "e5", "1e", "--1", "1000000001", "1e308", "1e999",
  ])("says nothing for %j", (time) => {
    expect(readSeconds(time)).toBeNull();
  });

  it("reads whatever a program prints of a number", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (seconds) => readSeconds(String(seconds)) === seconds),
      { seed: 20261120, numRuns: 500 });
  });

  it("gives nothing, or a number that can be added, for any text", () => {
    const texts = fc.string({ unit: fc.constantFrom("0", "1", "9", "12", "000", ".", ",", "e", "E", "+", "-"), maxLength: 12 });
    fc.assert(fc.property(texts, (text) => {
      const seconds = readSeconds(text);
      return seconds === null || (seconds >= 0 && seconds <= 1e9);
    }), { seed: 20261120, numRuns: 2000 });
  });
});
