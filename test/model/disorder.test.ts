import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disorder } from "../../src/model/disorder.ts";

describe("disorder", () => {
  it.each([[[]], [[5]], [[1, 2, 9]]])("is none in %j", (keys) => {
    expect(disorder(Uint32Array.from(keys), 0, keys.length)).toBeNull();
  });

  it("looks only at the keys it is asked about", () => {
    expect(disorder(Uint32Array.from([9, 1, 2, 0]), 1, 3)).toBeNull();
    expect(disorder(Uint32Array.from([0, 2, 1, 9]), 1, 3)).toEqual(Uint32Array.from([1, 0]));
  });

  it("orders keys, equal ones as they came in", () => {
    const keys = fc.array(fc.oneof(fc.nat(9), fc.integer({ min: 2 ** 31, max: 2 ** 32 - 1 })), { maxLength: 50 });
    fc.assert(fc.property(keys, (drawn) => {
      const expected = drawn.map((key, index) => ({ key, index })).sort((a, b) => a.key - b.key || a.index - b.index);
      const order = disorder(Uint32Array.from(drawn), 0, drawn.length) ?? drawn.map((_, index) => index);
      expect([...order]).toEqual(expected.map(({ index }) => index));
    }), { seed: 20261120, numRuns: 500 });
  });
});
