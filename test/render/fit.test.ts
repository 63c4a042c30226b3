import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listBlock, partsBlock, tableBlock, folded } from "../../src/render/blocks.ts";
import { COMMENT_BUDGET, renderComment } from "../../src/render/comment.ts";
import { fit, utf16Units, utf8Bytes, whole, type Block } from "../../src/render/fit.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { CONTEXT, failure, file, finding, path, verdictOf } from "../support/verdicts.ts";

const LAW = { seed: 20261120, numRuns: 500 };
const ROOM = { measure: utf16Units, rest: "see there" };
const TOP = "top";
const BOTTOM = "bottom";

const rows = (count: number, most = Infinity, noun = "row"): Block =>
  listBlock({ title: "Title", items: Array.from({ length: count }, (_, index) => `r${index}`), noun, most }, (item) => item);

describe("fit", () => {
  it("shows everything where there is room", () => {
    expect(fit({ top: TOP, blocks: [rows(2)], bottom: BOTTOM }, { ...ROOM, budget: 1000 })).toBe("top\n\nTitle\n\n- r0\n- r1\n\nbottom\n");
  });

  it("says nothing of blocks without rows", () => {
    expect(fit({ top: TOP, blocks: [rows(0)], bottom: BOTTOM }, { ...ROOM, budget: 1000 })).toBe("top\n\nbottom\n");
  });

  it("leaves out the last rows, and says how many and where they are", () => {
    expect(fit({ top: TOP, blocks: [rows(50)], bottom: BOTTOM }, { ...ROOM, budget: 62 }))
      .toBe("top\n\nTitle\n\n- r0\n- r1\n- r2\n\n47 more rows: see there.\n\nbottom\n");
  });

  it("shows no more rows than a block wants", () => {
    expect(whole(rows(3, 2), "see there")).toBe("Title\n\n- r0\n- r1\n\n1 more row: see there.");
  });

  it("gives only the count where no row fits, and nothing where not even that does", () => {
    const wide = listBlock({ items: ["x".repeat(90)], noun: "row", most: 9 }, (item) => item);
    expect(fit({ top: TOP, blocks: [wide], bottom: BOTTOM }, { ...ROOM, budget: 50 })).toBe("top\n\n1 row: see there.\n\nbottom\n");
    expect(fit({ top: TOP, blocks: [wide], bottom: BOTTOM }, { ...ROOM, budget: 20 })).toBe("top\n\nbottom\n");
  });

  it("keeps small blocks whole, wherever they stand, and shortens the large one", () => {
    const text = fit({ top: TOP, blocks: [rows(500), rows(2, 9, "kind")], bottom: BOTTOM }, { ...ROOM, budget: 200 });
    expect(text).toContain("more rows: see there.");
    expect(text).toContain("Title\n\n- r0\n- r1\n\nbottom");
    expect(text.length).toBeGreaterThan(180);
  });

  it("closes the fold that it shortens", () => {
    const text = fit({ top: TOP, blocks: [folded("30 rows", rows(30))], bottom: BOTTOM }, { ...ROOM, budget: 130 });
    expect(text).toMatch(/<details><summary>30 rows<\/summary>\n\nTitle\n(?:\n- r\d)+\n\n\d+ more rows: see there\.\n\n<\/details>\n\nbottom\n$/);
  });

  it("never exceeds its budget, shows the first rows in order, and counts the others rightly", () => {
    const blockOf = fc.record({ count: fc.nat(40), width: fc.nat(60), most: fc.constantFrom(3, 10, Infinity), fold: fc.boolean(), table: fc.boolean() });
    fc.assert(fc.property(fc.array(blockOf, { maxLength: 5 }), fc.integer({ min: 12, max: 2500 }), fc.constantFrom(utf16Units, utf8Bytes), (made, budget, measure) => {
      const blocks = made.map(({ count, width, most, fold, table }, block): Block => {
        const items = Array.from({ length: count }, (_, index) => `<${block}:${index}>${"é".repeat(width)}`);
        const plain = table ? tableBlock({ items, noun: `n${block}`, most, columns: [{ title: "A" }] }, (item) => [item]) : listBlock({ items, noun: `n${block}`, most }, (item) => item);
        return fold ? folded("fold", plain) : plain;
      });
      const text = fit({ top: TOP, blocks, bottom: BOTTOM }, { budget, measure, rest: "see" });
      expect(measure(text)).toBeLessThanOrEqual(Math.max(budget, measure("top\n\nbottom\n")));
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      made.forEach(({ count, width, most }, block) => {
        const shown = [...text.matchAll(new RegExp(`<${block}:(\\d+)>(é*)`, "g"))];
        expect(shown.map(([, index]) => Number(index))).toEqual(shown.map((_, index) => index));
        expect(shown.every(([, , letters]) => letters!.length === width)).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(Math.min(count, most));
        const said = new RegExp(`(\\d+) (?:more )?n${block}s?: see\\.`).exec(text);
        if (said) expect(Number(said[1])).toBe(count - shown.length);
        else expect(shown.length === count || shown.length === 0).toBe(true);
      });
    }), LAW);
  });

  it("asks a block for no more rows than could be shown", () => {
    let asked = 0;
    const endless: Block = { head: "", foot: "", noun: "row", count: 1e9, most: Infinity, row: () => `- row ${asked++}` };
    fit({ top: TOP, blocks: [endless], bottom: BOTTOM }, { ...ROOM, budget: 2000 });
    expect(asked).toBeLessThan(300);
  });

  it("puts whole parts under each other", () => expect(whole(partsBlock(["a", "b"]), "")).toBe("\na\n\nb"));
});

describe("the budgets of GitHub", () => {
  const large = verdictOf({
    verdict: "failed",
    findings: Array.from({ length: 3000 }, (_, index) => finding({
      rule: "newly-failing", level: index % 2 ? "error" : "warning", message: `${index} ${"😀 界 `x` ".repeat(60)}`, hint: "@x ".repeat(200), at: { path: `${"é".repeat(300)}${index}`, line: 1 },
    })),
    failures: Array.from({ length: 3000 }, (_, index) => failure({ name: `${index}${"`".repeat(300)}`, suite: "界".repeat(300), message: "😀".repeat(400) })),
    files: Array.from({ length: 3000 }, (_, index) => file(`${"界/".repeat(90)}${index}.py`, "m", "1/2", "fair")),
    uncovered: Array.from({ length: 300 }, (_, index) => ({ path: path(`p${index}`), lines: Array.from({ length: 2000 }, (_, line) => 2 * line) })),
    remarks: Array.from({ length: 500 }, () => "😀".repeat(400)),
  });

  it("hold for the comment in UTF-16 units", () => {
    const comment = renderComment(large, CONTEXT);
    expect(comment.length).toBeLessThanOrEqual(COMMENT_BUDGET);
    expect(comment.length).toBeGreaterThan(COMMENT_BUDGET / 2);
    expect(comment).toMatch(/\d+ more errors: see the \[run summary\]/);
  });

  it("hold for the summary in bytes", () => {
    const summary = renderSummary(large, CONTEXT);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_BUDGET / 2);
    expect(summary).toContain("more files: the JSON output lists all.");
  });

  it("hold however small they are, as long as the heading fits", () => {
    for (const budget of [1500, 2000, 3000, 5000]) expect(renderComment(large, CONTEXT, budget).length).toBeLessThanOrEqual(budget);
  });
});
