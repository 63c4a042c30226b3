import { describe, expect, it } from "vitest";
import type { LinkCount } from "../../src/model/link.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { hollowLine } from "../../src/render/hollow-line.ts";

const COUNT: LinkCount = { testFiles: 9, linked: 8, abstained: 1, unwitnessed: 2, accepted: 0, parsed: 4, cases: { total: 131, resolved: 131 } };

const line = (count: Partial<LinkCount>): string | null =>
  hollowLine({ findings: [], hollow: null, links: { ...COUNT, ...count } } as unknown as Verdict);

describe("the line about hollow tests", () => {
  it.each<[number, number, string]>([
    [131, 131, "all 131 test cases are known by file"], [131, 130, "130 of 131 test cases are known by file"], [2, 0, "0 of 2 test cases are known by file"],
    [1, 1, "the only test case is known by file"], [1, 0, "0 of 1 test case is known by file"],
  ])("says of %i test cases, %i of them resolved, how many are known", (total, resolved, words) => {
    expect(line({ cases: { total, resolved } })).toBe(`Hollow tests: none found; 9 test files examined, 8 linked to a subject, 1 abstained, 2 without witness; ${words}.`);
  });

  it.each<[string, readonly string[], string]>([
    ["accusations alone", ["error", "warning"], "2 found;"], ["both", ["error", "note"], "1 found, 1 noted;"], ["notes alone", ["note", "note"], "none found, 2 noted;"],
  ])("counts notes apart from what accuses: %s", (_, levels, words) => {
    const hollow = levels.map((level, at) => ({ subject: `src/${at}.ts`, level }));
    const findings = hollow.map(({ subject }) => ({ rule: "tests-without-coverage", subject, accepted: null }));
    expect(hollowLine({ findings, hollow: { hollow }, links: COUNT } as unknown as Verdict)).toContain(`Hollow tests: ${words}`);
  });

  it("names what was accepted among the rest", () => {
    expect(line({ accepted: 1 })).toContain("2 without witness, 1 accepted; all 131 test cases");
  });

  it("says that there was nothing to examine", () => {
    expect(line({ testFiles: 0, cases: { total: 5, resolved: 0 } })).toBe("Hollow tests: no test case is known to be of any file, so none was examined.");
  });
});
