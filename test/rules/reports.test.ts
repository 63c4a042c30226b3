import { describe, expect, it } from "vitest";
import { ask, told } from "./ask.ts";

describe("paths-unresolved", () => {
  const RULE = "paths-unresolved";

  it("warns of paths that fit no file, once for each report", () => {
    expect(ask(RULE, { files: { "src/a.ts": "1/2" }, foreign: ["/ci/lost.ts", "/ci/gone.ts"] })).toMatchObject([{
      level: "warning", subject: "coverage/lcov.info", numbers: { paths: 2, hit: 0, total: 2 },
      message: "2 paths of coverage/lcov.info fit no file of the repository: /ci/gone.ts and /ci/lost.ts. Left out of all totals: 2 lines, 0 of them hit.",
    }]);
  });

  it("names the candidates of a path that fits more than one", () => {
    const [finding] = ask(RULE, { files: { "src/a.ts": "1/2" }, tree: ["one/src/x.ts", "two/src/x.ts"], foreign: ["src/x.ts"] });
    expect(finding).toMatchObject({
      message: "1 path of coverage/lcov.info fits more than one file of the repository: src/x.ts. Left out of all totals: 1 line, 0 of them hit.",
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

  it.each([
    ["to three times as much", "8/30", []],
    ["but no more", "8/31", ["warning coverage/lcov.info: coverage/lcov.info declares 8 of 31 lines (25.8 %); its details give 8 of 10 (80 %)."]],
  ])("lets producers that count a line for each function declare up %s", (_, declared, expected) => {
    expect(told(RULE, report(declared, "gcovr 7.0"))).toEqual(expected);
  });

  it.each([["as many", 12, 0], ["one fewer", 11, 1]])("lets what counts every element declare %s as there are", (_, lines, findings) => {
    expect(told(RULE, { ...report("9/12"), said: { elements: { lines, branches: 0 } } })).toHaveLength(findings);
  });

  describe("of branches", () => {
    const branches = (declared: string, said: object = {}) => {
      const [hit, total] = declared.split("/").map(Number) as [number, number];
      return { files: { "src/a.ts": { lines: "5/6", branches: "2/4" } }, said: { declared: { lines: null, branches: { hit, total } }, ...said } };
    };

    it.each<[string, string, object, number]>([
      ["the same", "2/4", {}, 0],
      ["more", "3/5", {}, 1],
      ["more, by Istanbul's Cobertura", "3/5", { format: "cobertura", producer: "istanbul" }, 0],
      ["far more, by Istanbul's Cobertura", "3/13", { format: "cobertura", producer: "istanbul" }, 1],
      ["more, by gcovr", "3/5", { format: "cobertura", producer: "gcovr 7.0" }, 0],
      ["anything as Clover's conditionals", "90/100", { format: "clover" }, 0],
      ["what LLVM's tracefile lists and nothing uses", "2/3", { format: "lcov" }, 0],
      ["fewer that were taken, in a tracefile", "1/3", { format: "lcov" }, 1],
      ["fewer, in any other format", "2/3", { format: "cobertura" }, 1],
      ["every outcome of every record", "3/7", { format: "lcov", elements: { lines: 0, branches: 7 } }, 0],
      ["more taken of as many", "3/4", { format: "lcov", elements: { lines: 0, branches: 4 } }, 1],
    ])("compares what is declared with the details: %s", (_, declared, said, findings) => {
      expect(told(RULE, branches(declared, said))).toHaveLength(findings);
    });

    it("says both where both disagree", () => {
      const made = branches("90/100", { declared: { lines: { hit: 9, total: 9 }, branches: { hit: 90, total: 100 } } });
      expect(told(RULE, made)).toEqual([
        "warning coverage/lcov.info: coverage/lcov.info declares 9 of 9 lines (100 %); its details give 5 of 6 (83.33 %).",
        "warning coverage/lcov.info: coverage/lcov.info declares 90 of 100 branches (90 %); its details give 2 of 4 (50 %).",
      ]);
    });
  });

  it("has nothing to compare where nothing is declared, or only totals are there", () => {
    expect(told(RULE, { files: { "src/a.ts": "5/6" } })).toEqual([]);
    expect(told(RULE, { files: { "src/a.ts": { branches: "1/2" } }, declared: "5/6" })).toEqual([]);
  });
});
