import { describe, expect, it } from "vitest";
import { glance } from "../../src/languages/glance.ts";

const TEXT = "import os\n\nclass A:\n    size = 1\n\n    def f(\n        self,\n    ):\n        return 1\n\n    other = 2\n";
const hit = (...lines: number[]) => (line: number): boolean => lines.includes(line);

describe("a glance", () => {
  it.each<[string, number[], boolean | null]>([
    ["a line of a body", [9], true],
    ["lines around it", [1, 4, 6, 11], null],
    ["a line of its header", [7, 8], null],
  ])("at %s of Python", (_, lines, ran) => {
    expect(glance(TEXT, "python", hit(...lines))).toBe(ran);
  });

  it("trusts any line of Go, and none of what it does not know", () => {
    expect([glance("", "go", hit(1)), glance("return 1", "javascript", hit(1)), glance(null, "python", hit(1))]).toEqual([true, null, null]);
  });
});
