import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/model/settings.ts";
import { RULES } from "../../src/rules/index.ts";
import { judge } from "../../src/rules/judge.ts";
import { ran } from "../normalise/material.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

const UNTIMED = ["adds", "takes"].map((name) => ({ name, seconds: null }));
const TIMED = [{ name: "adds", seconds: 0.01 }, { name: "takes", seconds: 0.02 }];

/** What the rule says of reports at these paths that hold the same cases. */
const said = (paths: readonly string[], { cases = UNTIMED, ...drawing }: SceneDrawing & { readonly cases?: Parameters<typeof ran>[0] } = {}): string[] => {
  const scene = { ...drawScene({ files: { "src/a.ts": "1/2" }, ...drawing }), reports: paths.map((path) => ran(cases, { path })) };
  return judge(scene, RULES, { problems: [], remarks: [] }).findings.filter(({ rule }) => rule === "reports-repeated")
    .map(({ level, subject, message }) => `${level} ${subject}: ${message}`);
};

const expecting = (tests: string): Partial<Expectation> & Pick<Expectation, "name" | "tests"> => ({ name: tests, tests: [tests], coverage: [], count: null, cases: null, unless: null });

const SENTENCE = "a.xml and b.xml hold the same 2 test cases with the same outcomes, and no times that tell one run from another: each of them counts.";

describe("reports-repeated", () => {
  it("is a note where there is no baseline, for two jobs may well run the same tests", () => {
    expect(said(["b.xml", "a.xml"])).toEqual([`note a.xml: ${SENTENCE}`]);
  });

  it("is a warning where the baseline knows only one of them", () => {
    expect(said(["a.xml", "b.xml"], { before: { tests: { "suite:a": "2 passed" }, testReport: "a.xml" } })).toEqual([`warning a.xml: ${SENTENCE}`]);
  });

  it.each<[string, readonly string[], SceneDrawing & { readonly cases?: Parameters<typeof ran>[0] }]>([
    ["one report", ["a.xml"], {}],
    ["two whose times tell: they count once", ["a.xml", "b.xml"], { cases: TIMED }],
    ["two that are both expected", ["a.xml", "b.xml"], { settings: { expect: [expecting("a.xml"), expecting("b.xml")] as Expectation[] } }],
  ])("says nothing of %s", (_, paths, drawing) => expect(said(paths, drawing)).toEqual([]));

  it("says it where only one of them is expected", () => {
    expect(said(["a.xml", "b.xml"], { settings: { expect: [expecting("a.xml")] as Expectation[] } })).toHaveLength(1);
  });
});
