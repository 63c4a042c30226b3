import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ACCUSING, adjudicate, missed, readTruth, score, table } from "../../bench/score-links.mjs";

const TRUTH = readTruth("# said so\na_test\ta\t9/9\nb_test\tb\nc_test\tc\nd_test\td\nwide_test\t-\n\n");
const link = (test: string, subject: string, level: string) => ({ test, subject, level });
const LINKS = [
  link("a_test", "a", "strong"), link("b_test", "x", "explicit"), link("c_test", "c", "name"), link("d_test", "d", "weak"),
  link("wide_test", "a", "strong"), link("unknown_test", "a", "strong"),
];

describe("how links are scored", () => {
  it("counts a link as right where it names the file of the truth, and only then", () => {
    expect(score(TRUTH, LINKS, ["explicit", "strong"])).toEqual({
      levels: ["explicit", "strong"], known: 4, links: 2, right: 1, wrong: [LINKS[1]], undecided: 1, precision: 50, recall: 25, f1: 100 / 3,
    });
  });

  it("has an F1 between precision and recall", () => {
    const { precision, recall, f1 } = score(TRUTH, LINKS, ACCUSING);
    expect([precision, recall]).toEqual([200 / 3, 50]);
    expect(f1).toBeCloseTo((2 * (200 / 3) * 50) / (200 / 3 + 50));
  });

  it("counts two links of one test as two, of which one at most is right", () => {
    expect(score(TRUTH, [link("a_test", "a", "strong"), link("a_test", "b", "strong")], ["strong"])).toMatchObject({ links: 2, right: 1, precision: 50, recall: 25 });
  });

  it("says nothing where there is nothing", () => {
    expect(score(TRUTH, [], ["strong"])).toMatchObject({ links: 0, precision: null, recall: 0, f1: 0 });
    expect(score(new Map(), LINKS, ACCUSING)).toMatchObject({ links: 0, precision: null, recall: null, f1: null });
  });

  it("names the tests that no such link speaks of", () => {
    expect(missed(TRUTH, LINKS, ACCUSING)).toEqual([{ test: "d_test", subject: "d" }]);
  });

  it("shows one decimal, and a dash where nothing was measured", () => {
    const rows = table([score(TRUTH, LINKS, ["explicit", "strong"]), score(TRUTH, [], ["weak"])]).split("\n");
    expect(rows.slice(2)).toEqual(["| explicit + strong | 2 | 1 | 50.0 | 25.0 | 33.3 | 1 |", "| weak | 0 | 0 | – | 0.0 | 0.0 | 0 |"]);
  });
});

describe("what was read by hand", () => {
  it("changes the truth where a link was read to be right, in its tree alone", () => {
    const read = "t\ta_test\tx\twrong\tno\nt\tb_test\tx\tright\tyes\nother\tc_test\tx\tright\tyes\nt\tunknown_test\tx\tright\tyes\n";
    expect([...adjudicate(TRUTH, read, "t")]).toEqual([["a_test", "a"], ["b_test", "x"], ["c_test", "c"], ["d_test", "d"], ["wide_test", "-"]]);
  });

  it("leaves a test without a single subject undecided", () => {
    expect(adjudicate(TRUTH, "t\twide_test\tx\tright\tyes\n", "t").get("wide_test")).toBe("-");
  });

  it("is about tests that the truth knows, and gives a reason for each", () => {
    const folder = resolve(import.meta.dirname, "../../bench/links");
    const trees = readdirSync(folder).filter((name) => name.endsWith(".tsv") && name !== "adjudicated.tsv" && name !== "blind.tsv");
    const truths = new Map(trees.map((name) => [name.slice(0, -".tsv".length), readTruth(readFileSync(join(folder, name), "utf8"))]));
    const rows = readFileSync(join(folder, "adjudicated.tsv"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    for (const [tree = "", test = "", subject, verdict, reason = ""] of rows.map((row) => row.split("\t"))) {
      const derived = truths.get(tree)?.get(test);
      expect(derived, `${tree} ${test}`).toBeDefined();
      expect([subject, "-"], test).not.toContain(derived);
      expect(["right", "wrong"], test).toContain(verdict);
      expect(reason.length, test).toBeGreaterThan(0);
    }
  });

  it("was read once more, blind, for the same links", () => {
    const rowsOf = (name: string) => readFileSync(resolve(import.meta.dirname, "../../bench/links", name), "utf8").split("\n")
      .filter((line) => line !== "" && !line.startsWith("#")).map((row) => row.split("\t"));
    const links = new Set(rowsOf("adjudicated.tsv").map((row) => row.slice(0, 3).join("\t")));
    for (const [tree, test, linked, answer, reason] of rowsOf("blind.tsv")) {
      expect(links, test).toContain([tree, test, linked].join("\t"));
      expect(["linked", "ran", "both", "neither"], test).toContain(answer);
      expect(reason, test).toBeTruthy();
    }
  });
});
