import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/model/scene.ts";
import { RULES } from "../../src/rules/index.ts";
import { judge } from "../../src/rules/judge.ts";
import { drawScene } from "../support/draw.ts";
import { entriesOf } from "../support/snapshots.ts";
import { ask, told, whyNot } from "./ask.ts";

const RULE = "baseline-slack";
const of = (now: string, before: string): string[] => told(RULE, { files: { "src/a.ts": now }, before: { files: { "src/a.ts": before } } });

describe("a baseline", () => {
  it.each([
    ["the same", "80/100", "80/100", null],
    ["nine lines more", "89/100", "80/100", null],
    ["ten lines more", "90/100", "80/100", 10],
    ["ten lines more, and just below a percentage point", "5099/10000", "5000/10000", null],
    ["ten lines more, and exactly a percentage point", "510/1000", "500/1000", 10],
    ["more lines of more", "180/200", "80/100", 20],
    ["fewer lines, and a higher share", "50/50", "80/100", 10],
    ["nothing before", "50/50", "0/0", null],
    ["a fall", "70/100", "90/100", null],
  ])("asks for much less than is measured, or not: %s", (_, now, before, more) => {
    const lines = of(now, before);
    expect(lines).toHaveLength(more === null ? 0 : 1);
    if (more !== null) expect(lines[0]).toMatch(new RegExp(`^note project: Line coverage of the project is .* and the baseline asks for .*: ${more} lines could be lost unseen\\.$`));
  });

  it("is said once for the project, and of modules only where it holds for some of them", () => {
    const modules = { a: {}, b: {} };
    expect(told(RULE, { files: { "src/a/x.ts": "90/100", "src/b/x.ts": "90/100" }, modules, before: { files: { "src/a/x.ts": "80/100", "src/b/x.ts": "80/100" } } }))
      .toEqual([expect.stringContaining("note project: ")]);
    expect(told(RULE, { files: { "src/a/x.ts": "90/100", "src/b/x.ts": "70/100" }, modules, before: { files: { "src/a/x.ts": "80/100", "src/b/x.ts": "80/100" } } }))
      .toEqual([expect.stringContaining("note a: ")]);
  });

  it("is stale where what it calls known to fail passes", () => {
    const lines = told(RULE, {
      tests: { "test/a.test.ts": [{ name: "adds" }] }, before: { tests: { "test/a.test.ts": [{ name: "adds", outcome: "failed" }] } },
    });
    expect(lines).toEqual([expect.stringMatching(/^note project: 1 test that the baseline calls known to fail passes: .*\.$/)]);
    expect(told(RULE, { tests: { "test/a.test.ts": "2 passed, 1 failed" }, before: "same" })).toEqual([]);
  });

  it("is not slack where the rise comes from lines that left the reports, which is said already", () => {
    const drawing = { files: { "src/a.ts": { lines: "80/81", nonBlank: 200 }, "src/b.ts": "50/100" }, before: { files: { "src/a.ts": "80/100", "src/b.ts": "50/100" } }, changes: {} };
    expect(told(RULE, drawing)).toEqual([expect.stringContaining("note project: ")]);
    expect(told(RULE, { ...drawing, look: { sinceBaseline: true } })).toEqual([]);
    expect(ask("files-left-report", { ...drawing, look: { sinceBaseline: true } })).toHaveLength(1);
    expect(told(RULE, { ...drawing, files: { ...drawing.files, "src/b.ts": "90/100" }, look: { sinceBaseline: true } })).toEqual([expect.stringContaining("note project: ")]);
  });

  it("names an entry that is still lowered although the day of its reason has passed", () => {
    const lowered = (until: string | null): Scene => {
      const scene = drawScene({ files: { "src/a.ts": "6/10" }, tests: { "test/a.test.ts": "1 passed" }, before: "same" });
      const { snapshot } = scene.before!;
      const because = { reason: "rewritten", until };
      return { ...scene, before: { ...scene.before!, snapshot: {
        ...snapshot, files: entriesOf({ "src/a.ts": { ...snapshot.files.get("src/a.ts"), lowered: { lines: because } } }),
        tests: new Map([...snapshot.tests, ["test/gone.test.ts", { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, lowered: { tests: because } }]]),
      } } };
    };
    const of = (until: string | null): string[] => judge(lowered(until), RULES, { problems: [], remarks: [] }).findings
      .filter(({ rule }) => rule === RULE).map(({ level, subject, message }) => `${level} ${subject}: ${message}`);
    expect(of("2026-11-19")).toEqual([
      "note src/a.ts: The baseline asks for less of line coverage of src/a.ts since it was lowered until 2026-11-19, which has passed. The reason was: “rewritten”.",
      "note test/gone.test.ts: The baseline asks for less of the tests of test/gone.test.ts since it was lowered until 2026-11-19, which has passed. The reason was: “rewritten”.",
    ]);
    expect([of("2026-11-20"), of(null)]).toEqual([[], []]);
  });

  it("is needed", () => expect(whyNot("baseline-slack", { files: { "src/a.ts": "9/9" } })).toBe("no baseline"));
});
