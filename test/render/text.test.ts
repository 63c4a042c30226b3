import { describe, expect, it } from "vitest";
import { renderText } from "../../src/render/text.ts";
import { widthOf } from "../../src/render/columns.ts";
import { CONTEXT, coverageReport, failure, finding, target, verdictOf } from "../support/verdicts.ts";
import { SCENES } from "./scenes.ts";

const stripped = (text: string): string => text.replace(/\u001b\[\d+m/g, "");

describe("the text for a terminal", () => {
  it.each(Object.entries(SCENES))("of %s begins with the answer and keeps to the width", (_, verdict) => {
    for (const width of [60, 120]) {
      const lines = renderText(verdict, { ...CONTEXT, width, files: true }).split("\n");
      expect(lines[0]).toMatch(new RegExp(`^${verdict.verdict}  `));
      for (const line of lines) if (line.trim().includes(" ")) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  it("says the same with and without colour", () => {
    for (const verdict of Object.values(SCENES)) {
      const coloured = renderText(verdict, { ...CONTEXT, colour: true });
      expect(coloured).not.toBe(stripped(coloured));
      expect(stripped(coloured)).toBe(renderText(verdict, CONTEXT));
    }
  });

  it("says who accepts a failed verdict, which stays failed", () => {
    const text = renderText(verdictOf({ verdict: "failed", findings: [finding({ rule: "skips-rose", level: "error", message: "m" })], override: { by: "ada", reason: "the sandbox is down", commit: "4f0c2d9a1b" } }), CONTEXT);
    expect(text.replace(/\s+/g, " ")).toContain("failed 1 error accepted by ada for the commit 4f0c2d9: “the sandbox is down”. The verdict stays failed; the job does not fail. error ");
  });

  it("ends with the totals", () => expect(renderText(SCENES["passed"]!, CONTEXT)).toMatch(/\npass rate +100 % +100 % +no change\n$/));

  it("lists so many findings and failures, and says where the others are", () => {
    const verdict = verdictOf({
      findings: Array.from({ length: 60 }, () => finding({ rule: "skips-rose", level: "warning", message: "m" })),
      failures: Array.from({ length: 70 }, (_, index) => failure({ name: `t${index}` })),
    });
    const text = renderText(verdict, CONTEXT);
    expect(text.match(/^warning {2}/gm)).toHaveLength(50);
    expect(text).toContain("\n10 more warnings; --output json lists all.\n");
    expect(text).toContain("\n  20 more failures; --output json lists all.\n");
  });

  it("says what is odd in reports, the first sentence of each and of a few reports", () => {
    const reports = Array.from({ length: 7 }, (_, index) =>
      coverageReport({}, { path: `${index}.xml`, warnings: [`Oddity ${index}.`, ...(index === 0 ? ["Second.", "Third."] : [])] }));
    const said = renderText(verdictOf({ reports: [...reports, coverageReport({}, { path: "fine.xml" })] }), { ...CONTEXT, width: 120 });
    expect(said.split("\n").filter((line) => line.startsWith("warning"))).toEqual([
      "warning of 0.xml: Oddity 0. And 2 more warnings; proofgate inspect lists all.",
      ...[1, 2, 3, 4].map((index) => `warning of ${index}.xml: Oddity ${index}.`),
      "warnings of 2 more reports; proofgate inspect lists all",
    ]);
  });

  it("shows targets beside those of modules, but not the pass rate alone", () => {
    const passRate = target("project", "passRate", { hit: 1, total: 1 }, 100);
    expect(renderText(verdictOf({ targets: [passRate] }), CONTEXT)).not.toContain("target of");
    expect(renderText(verdictOf({ targets: [passRate, target("project", "lines", { hit: 1, total: 2 }, 40)] }), CONTEXT)).toMatch(/project +lines +50 % +40 % +reached/);
  });

  it("says in one line what was not judged: few rules by name, more by their number", () => {
    const rows = (why: string, ...rules: string[]) => rules.map((rule) => ({ rule, why }));
    const text = (notJudged: ReturnType<typeof rows>): string => renderText(verdictOf({ notJudged }), { ...CONTEXT, width: 200 });
    expect(text([...rows("no baseline", "a", "b", "c"), ...rows("no base", "d", "e", "f", "g"), ...rows("nobody knows", "h", "i")]))
      .toContain("\nnot judged: 3 rules (no baseline), 4 rules (no base), h and i (nobody knows); --output json names them all\n");
    expect(text(rows("nobody knows", "h"))).toContain("\nnot judged: h (nobody knows)\n");
    expect(text([])).not.toContain("not judged");
  });

  it("lists files when asked for", () => {
    expect(renderText(SCENES["passed"]!, CONTEXT)).not.toContain("app/billing.py ");
    expect(renderText(SCENES["passed"]!, { ...CONTEXT, files: true })).toMatch(/app\/billing\.py +billing +66\.66 % +20 +fair/);
  });

  it("begins no line with a command, also where a name is wrapped", () => {
    const message = `${"word ".repeat(11)}::set-output name=x::y`;
    expect(renderText(verdictOf({ findings: [finding({ rule: "r", level: "error", message })] }), { ...CONTEXT, width: 60 })).toContain("\n  : :set-output");
  });
});
