import { describe, expect, it } from "vitest";
import { ask, told } from "./ask.ts";

describe("paths-unresolved", () => {
  const RULE = "paths-unresolved";

  it("warns of paths that fit no file, once for each report", () => {
    expect(ask(RULE, { files: { "src/a.ts": "1/2" }, foreign: ["/ci/lost.ts", "/ci/gone.ts"] })).toMatchObject([{
      level: "warning", subject: "coverage/lcov.info", numbers: { paths: 2 },
      message: "2 paths of coverage/lcov.info fit no file of the repository: /ci/gone.ts and /ci/lost.ts.",
    }]);
  });

  it("names the candidates of a path that fits more than one", () => {
    const [finding] = ask(RULE, { files: { "src/a.ts": "1/2" }, tree: ["one/src/x.ts", "two/src/x.ts"], foreign: ["src/x.ts"] });
    expect(finding).toMatchObject({
      message: "1 path of coverage/lcov.info fits more than one file of the repository: src/x.ts.",
      hint: "Say which folder the report's paths start from with `paths: { add: \"backend/\" }`. Candidates: one/src/x.ts and two/src/x.ts.",
    });
  });

  it("leaves it to the problem where no path fits, and says nothing where all do", () => {
    expect(told(RULE, { files: { "src/a.ts": null }, foreign: ["/ci/lost.ts"] })).toEqual([]);
    expect(told(RULE, { files: { "src/a.ts": "1/2" } })).toEqual([]);
  });
});

describe("totals-disagree", () => {
  const RULE = "totals-disagree";
  const report = (declared: string, producer?: string) =>
    ({ files: { "src/a.ts": "5/6", "src/b.ts": "3/4" }, declared, ...(producer === undefined ? {} : { producer }) });

  it.each([
    ["the same", "8/10", undefined, []],
    ["more hit", "9/10", undefined, ["warning coverage/lcov.info: coverage/lcov.info declares 9 of 10 lines (90 %); its details give 8 of 10 (80 %)."]],
    ["another total", "8/11", "coverage.py 7.6.1", ["warning coverage/lcov.info: coverage/lcov.info declares 8 of 11 lines (72.72 %); its details give 8 of 10 (80 %)."]],
    ["more, by a producer that counts a line for each function", "9/12", "gcovr 7.0", []],
    ["more of fewer, by the same producer", "8/9", "gcovr 7.0", ["warning coverage/lcov.info: coverage/lcov.info declares 8 of 9 lines (88.88 %); its details give 8 of 10 (80 %)."]],
    ["fewer of more, by the same producer", "7/12", "gcovr 7.0", ["warning coverage/lcov.info: coverage/lcov.info declares 7 of 12 lines (58.33 %); its details give 8 of 10 (80 %)."]],
    ["another count of the same share", "12/15", undefined, ["warning coverage/lcov.info: coverage/lcov.info declares 12 of 15 lines (80 %); its details give 8 of 10."]],
    ["fewer, by the same producer", "7/9", "gcovr 7.0", ["warning coverage/lcov.info: coverage/lcov.info declares 7 of 9 lines (77.77 %); its details give 8 of 10 (80 %)."]],
  ])("compares what is declared with the details: %s", (_, declared, producer, expected) => {
    expect(told(RULE, report(declared, producer))).toEqual(expected);
  });

  it.each<[string, string, number]>([
    ["two that ran more, of two more", "9/11", 0], ["two that ran more, of one more", "9/10", 1], ["as many that ran, of two more", "7/11", 1], ["one that ran fewer, of one fewer", "6/8", 1],
  ])("lets coverage.py's JSON list docstrings, which its totals leave out: %s", (_, lines, findings) => {
    expect(told(RULE, { files: { "src/a.py": lines }, declared: "7/9", said: { format: "coverage-py" } })).toHaveLength(findings);
    expect(told(RULE, { files: { "src/a.py": lines }, declared: "7/9" })).toHaveLength(1);
  });

  it("has nothing to compare where nothing is declared, or only totals are there", () => {
    expect(told(RULE, { files: { "src/a.ts": "5/6" } })).toEqual([]);
    expect(told(RULE, { files: { "src/a.ts": { branches: "1/2" } }, declared: "5/6" })).toEqual([]);
  });
});
