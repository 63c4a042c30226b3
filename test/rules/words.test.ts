import { describe, expect, it } from "vitest";
import { counted, listed, sentences } from "../../src/rules/words.ts";

describe("words", () => {
  it.each([[0, "0 lines"], [1, "1 line"], [2, "2 lines"]])("counts %i", (number, expected) => {
    expect(counted(number, "line")).toBe(expected);
  });

  it.each([
    [[], ""], [["a"], "a"], [["a", "b"], "a and b"], [["a", "b", "c"], "a, b and c"],
    [["a", "b", "c", "d", "e"], "a, b, c, d and e"], [["a", "b", "c", "d", "e", "f"], "a, b, c, d, e and 1 more"],
  ])("lists %j", (names, expected) => {
    expect(listed(names)).toBe(expected);
  });

  it("keeps every name on one line, and short", () => {
    expect(listed(["a\n\n  b"])).toBe("a b");
    expect(listed(["x".repeat(5000)])).toHaveLength(120);
  });

  it("joins the sentences that there are", () => {
    expect(sentences("A.", null, "B.")).toBe("A. B.");
    expect(sentences(null, null)).toBeNull();
  });
});
