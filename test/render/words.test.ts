import { describe, expect, it } from "vitest";
import { hundredths } from "../../src/model/ratio.ts";
import { duration, lineRanges, listed, many, moreOrFewer, points, rangesOf, shift } from "../../src/render/words.ts";

const ratio = (hit: number, total: number) => ({ hit, total });

describe("words", () => {
  it.each([[0, "test", "0 tests"], [1, "test", "1 test"], [2, "branch", "2 branches"], [1, "branch", "1 branch"]])("many: %d %s is %j", (count, noun, text) =>
    expect(many(count, noun)).toBe(text));

  it.each([[3, "3 more lines"], [1, "1 more line"], [-1, "1 fewer line"], [-4, "4 fewer lines"], [0, null]])("moreOrFewer: %d is %j", (difference, text) =>
    expect(moreOrFewer(difference, "line")).toBe(text));

  it.each([[1.3, "+1.3 points"], [-1.3, "−1.3 points"], [1, "+1 point"], [-1, "−1 point"], [-0.01, "−0.01 points"]])("points: %d is %j", (difference, text) =>
    expect(points(hundredths(difference))).toBe(text));

  it.each([
    ["the difference of what is shown", ratio(799, 1000), ratio(812, 1000), "−1.3 points"],
    ["a rise", ratio(3, 4), ratio(1, 2), "+25 points"],
    ["a fall too small to be shown", ratio(99_998, 100_000), ratio(99_999, 100_000), "down by less than 0.01 points"],
    ["a rise too small to be shown", ratio(99_999, 100_000), ratio(99_998, 100_000), "up by less than 0.01 points"],
    ["nothing for the same share", ratio(1, 2), ratio(2, 4), null],
  ])("shift gives %s", (_, now, before, text) => expect(shift(now, before)).toBe(text));

  it.each([[0, "0 s"], [0.04, "0 s"], [41.23, "41.2 s"], [59.94, "59.9 s"], [59.96, "1 min 0 s"], [60, "1 min 0 s"], [203.4, "3 min 23 s"]])("duration: %d is %j", (seconds, text) =>
    expect(duration(seconds)).toBe(text));

  it.each([[[], ""], [["a"], "a"], [["a", "b"], "a and b"], [["a", "b", "c"], "a, b and c"], [["a", "b", "c", "d", "e"], "a, b, c and 2 more"]])("listed: %j is %j", (names, text) =>
    expect(listed(names, 3)).toBe(text));

  it("rangesOf joins lines that follow one another", () => {
    expect(rangesOf([1, 2, 2, 3, 7, 9, 10])).toEqual([{ from: 1, to: 3 }, { from: 7, to: 7 }, { from: 9, to: 10 }]);
    expect(rangesOf([])).toEqual([]);
    expect(lineRanges([1, 2, 4, 6, 8], 2)).toBe("1-2, 4 and 2 more");
  });
});
