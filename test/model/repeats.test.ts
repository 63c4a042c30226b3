import { describe, expect, it } from "vitest";
import { figures } from "../../src/model/figures.ts";
import { isTests } from "../../src/model/report.ts";
import { indistinct, repeatedReports } from "../../src/model/repeats.ts";
import { normalise } from "../../src/normalise/scene.ts";
import { materialOf, ran } from "../normalise/material.ts";

const CASES = [{ name: "adds", seconds: 0.012 }, { name: "takes", seconds: 0.25 }, { name: "fails", seconds: 0.002, outcome: "failed" as const }];
const other = (by: number): typeof CASES => CASES.map((one) => ({ ...one, seconds: one.seconds + by }));

describe("a test report", () => {
  it.each<[string, ReturnType<typeof ran>[], [string, string][]]>([
    ["repeats one with the same cases and times", [ran(CASES, { path: "a.xml" }), ran([...CASES].reverse(), { path: "b.xml", format: "ctrf" })], [["b.xml", "a.xml"]]],
    ["repeats one that holds its cases among others", [ran(CASES.slice(0, 2), { path: "a.xml" }), ran(CASES, { path: "b.xml" })], [["a.xml", "b.xml"]]],
    ["is another job's where the times differ", [ran(CASES, { path: "a.xml" }), ran(other(0.01), { path: "b.xml" })], []],
    ["is another one's where an outcome differs", [ran(CASES, { path: "a.xml" }), ran(CASES.map((one) => ({ ...one, outcome: "passed" as const })), { path: "b.xml" })], []],
    ["says nothing by times that are all alike", [ran(CASES.map((one) => ({ ...one, seconds: 0.1 })), { path: "a.xml" }), ran(CASES.map((one) => ({ ...one, seconds: 0.1 })), { path: "b.xml" })], []],
    ["says nothing without times", [ran([{ name: "a", seconds: null }], { path: "a.xml" }), ran([{ name: "a", seconds: null }], { path: "b.xml" })], []],
    ["repeats, as a third one does", [ran(CASES, { path: "a.xml" }), ran(CASES, { path: "b.xml" }), ran(CASES, { path: "c.xml" })], [["b.xml", "a.xml"], ["c.xml", "a.xml"]]],
    ["holds a case twice that the other holds once", [ran([...CASES, CASES[0]!], { path: "a.xml" }), ran([...CASES, { name: "more", seconds: 0.9 }], { path: "b.xml" })], []],
  ])("%s", (_, reports, expected) => expect([...repeatedReports(reports)].sort()).toEqual(expected));

  it("that is a copy counts nowhere, and is shown with what it holds", () => {
    const alike = [{ name: "adds", seconds: null }];
    const { scene, remarks } = normalise(materialOf({ reports: [ran(alike, { path: "a.xml" }), ran(alike, { path: "b.xml", copyOf: "a.xml" })] }));
    expect(scene.totals.tests).toMatchObject({ total: 1, passed: 1 });
    expect(scene.cases.map(({ report }) => report)).toEqual(["a.xml"]);
    expect(scene.reports.filter(isTests).map((report) => [report.path, figures(report)])).toMatchObject([["a.xml", { total: 1 }], ["b.xml", { total: 1, passed: 1 }]]);
    expect(remarks).toEqual([]);
  });

  it("that repeats counts once in the scene, is remembered as an input, and is remarked on", () => {
    const { scene, remarks } = normalise(materialOf({ reports: [ran(CASES, { path: "b.xml" }), ran(CASES, { path: "a.xml" })] }));
    expect(scene.totals.tests).toMatchObject({ total: 3, failed: 1 });
    expect(scene.now.inputs).toEqual(["a.xml", "b.xml"]);
    expect(remarks).toEqual(["b.xml holds only test cases that a.xml holds too, with the same times: they count once."]);
  });
});

describe("reports that nothing tells apart", () => {
  const untimed = CASES.map((one) => ({ ...one, seconds: null }));
  it.each<[string, ReturnType<typeof ran>[], string[][]]>([
    ["hold the same cases without times", [ran(untimed, { path: "a.xml" }), ran([...untimed].reverse(), { path: "b.xml" })], [["a.xml", "b.xml"]]],
    ["hold them with times that are all alike", ["a.xml", "b.xml"].map((path) => ran(CASES.map((one) => ({ ...one, seconds: 0.1 })), { path })), [["a.xml", "b.xml"]]],
    ["may be three, beside others", ["a.xml", "b.xml", "c.xml"].map((path) => ran(untimed, { path })).concat(ran(untimed.slice(1), { path: "d.xml" })), [["a.xml", "b.xml", "c.xml"]]],
    ["are none where times tell", [ran(CASES, { path: "a.xml" }), ran(CASES, { path: "b.xml" })], []],
    ["are none where an outcome differs", [ran(untimed, { path: "a.xml" }), ran(untimed.map((one) => ({ ...one, outcome: "passed" as const })), { path: "b.xml" })], []],
    ["are none where the suites differ", [ran(untimed.map((one) => ({ ...one, suite: "py39" })), { path: "a.xml" }), ran(untimed.map((one) => ({ ...one, suite: "py310" })), { path: "b.xml" })], []],
    ["are none that hold one case, or none", [ran(untimed.slice(1, 2), { path: "a.xml" }), ran(untimed.slice(1, 2), { path: "b.xml" }), ran([], { path: "c.xml" }), ran([], { path: "d.xml" })], []],
  ])("%s", (_, reports, expected) => expect(indistinct(reports)).toEqual(expected));
});
