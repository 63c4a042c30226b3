import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commentMarker } from "../../src/model/marker.ts";

describe("a marker", () => {
  const key = fc.string({ unit: "grapheme", maxLength: 40 });

  it("is one comment that its key cannot end", () => {
    fc.assert(fc.property(key, (text) => {
      expect(commentMarker(text)).toMatch(/^<!-- proofgate:(?!.*--.*-->)[^<>\s]* -->$/);
    }), { seed: 20261120, numRuns: 200 });
  });

  it("keeps a plain key readable", () => expect(commentMarker("unit-tests")).toBe("<!-- proofgate:unit-tests -->"));

  it("is another one for another key", () => {
    fc.assert(fc.property(key, key, (a, b) => {
      expect(commentMarker(a) === commentMarker(b)).toBe(a === b);
      if (a !== b) expect(commentMarker(a).startsWith(commentMarker(b))).toBe(false);
    }), { seed: 20261120, numRuns: 200 });
  });
});
