import { describe, expect, it } from "vitest";
import { hundredths } from "../../src/model/ratio.ts";
import { renderJson } from "../../src/render/json.ts";
import { entriesOf } from "../support/snapshots.ts";
import { before, CODE, CONTEXT, count, cover, module, verdictOf } from "../support/verdicts.ts";
import { SCENES } from "./scenes.ts";

const FULL = SCENES["incomplete-and-failing"]!;
/** The value at a path of keys. */
const at = (json: string, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], JSON.parse(json));

/** The fields of a value, and of the first item of each list and record in it. */
const shape = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shape(value[0])];
  if (value === null || typeof value !== "object") return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
};

const RATIO = { hit: "number", total: "number" };
const COVER = { files: "number", lines: RATIO, branches: null, functions: null };
const TESTS = { total: "number", passed: "number", failed: "number", errored: "number", skipped: "number", flaky: "number", flakyKnown: "boolean", seconds: "number" };
const CODE_SHAPE = { files: "number", lines: "number", testFiles: "number", testLines: "number" };

describe("check --output json", () => {
  it("has the fields of the contract", () => {
    const json = renderJson(FULL, { ...CONTEXT, files: true });
    expect(Object.keys(at(json) as object)).toEqual([
      "version", "verdict", "totals", "modules", "kinds", "targets", "changedLines", "uncovered", "before", "trend", "findings", "notJudged", "problems",
      "failures", "reports", "links", "override", "remarks", "files",
    ]);
    expect(shape(at(json, "totals"))).toEqual({ coverage: { ...COVER, branches: RATIO }, tests: TESTS, code: CODE_SHAPE });
    expect(shape(at(json, "modules", "billing"))).toEqual({ coverage: COVER, tests: TESTS, code: CODE_SHAPE, target: { lines: "number" }, priority: "string", standing: "string" });
    expect(shape(at(json, "kinds", "unit"))).toEqual({ tests: TESTS });
    expect(shape(at(json, "targets"))).toEqual([{ scope: "string", metric: "string", now: RATIO, value: null, target: "number", by: null, reached: "boolean", missing: "number", pace: null }]);
    expect(shape(at(json, "before"))).toEqual({ source: "string", ref: "string", totals: { coverage: { ...COVER, branches: RATIO }, tests: TESTS }, modules: {} });
    expect(shape(at(json, "findings"))).toEqual([{
      rule: "string", level: "string", subject: "string", message: "string", hint: "string", at: { path: "string", line: "number" },
      numbers: { passed: "number", functions: "number" }, cause: "string", module: null, accepted: null,
    }]);
    expect(shape(at(json, "problems"))).toEqual([{ slug: "string", message: "string", where: "string", hint: "string" }]);
    expect(shape(at(json, "files"))).toEqual([{ path: "string", module: "string", coverage: COVER, tests: null, standing: "string" }]);
    expect(shape(at(renderJson(SCENES["failed-by-tests"]!, CONTEXT), "failures"))).toEqual([{ suite: "string", name: "string", file: "string", message: "string", count: "number" }]);
  });

  it("gives the trend by metric, and the pace of targets, in numbers that need no rounding", () => {
    const json = renderJson(SCENES["with-history"]!, CONTEXT);
    const point = { day: "string", hit: "number", total: "number" };
    const line = { points: [point], week: point, month: point };
    expect(shape(at(json, "trend"))).toEqual({ entries: "number", since: "string", lines: line, branches: line, functions: null, passRate: line });
    expect(at(json, "targets", "0", "pace")).toEqual({
      since: "2026-10-21", days: 30, from: { hit: 220, total: 350 }, pointsPerWeek: 1.06, on: "2027-02-11", reaches: false,
    });
  });

  it("says null, and not zero, where there is nothing to say", () => {
    const json = at(renderJson(verdictOf({ modules: [module({ name: "a", standing: "unmeasured" })] }), CONTEXT));
    expect(json).toMatchObject({ totals: { coverage: null, tests: null }, modules: { a: { coverage: null, tests: null, target: {} } }, before: null, changedLines: null });
    expect(json).not.toHaveProperty("files");
  });

  it("gives targets as they were written, and modules by priority", () => {
    const target = { lines: hundredths(80.5), passRate: hundredths(100), seconds: 90, tests: 1, by: "2026-12-31" };
    const modules = at(renderJson(verdictOf({ modules: [module({ name: "z", standing: "good" }), module({ name: "__proto__", standing: "good", priority: "critical", target })] }), CONTEXT), "modules") as Readonly<Record<string, { readonly target: unknown }>>;
    expect(Object.keys(modules)).toEqual(["__proto__", "z"]);
    expect(Object.entries(modules)[0]![1].target).toEqual({ lines: 80.5, passRate: 100, seconds: 90, tests: 1, by: "2026-12-31" });
  });

  it("gives the baseline's modules", () => {
    const earlier = before(null, count({ passed: 1 }), { modules: { a: { coverage: cover("1/2"), tests: null } } });
    expect(at(renderJson(verdictOf({ before: earlier }), CONTEXT), "before", "modules")).toEqual({
      a: { coverage: { files: 41, lines: { hit: 1, total: 2 }, branches: null, functions: null }, tests: null },
    });
  });

  it("gives a test file its cases", () => {
    const entry = { total: 3, passed: 2, failed: 1, errored: 0, skipped: 0, flaky: 0 };
    const verdict = { ...FULL, now: { ...FULL.now, tests: entriesOf({ "app/billing.py": { ...entry, lowered: {} } }) } };
    expect(at(renderJson(verdict, { ...CONTEXT, files: true }), "files")).toMatchObject([{ path: "app/billing.py", tests: entry }, { tests: null }]);
  });

  it("gives the same bytes whatever the order of the reports", () => {
    const verdict = verdictOf({ ...FULL, totals: { coverage: null, tests: count({ passed: 1 }), code: CODE } });
    expect(renderJson({ ...verdict, reports: [...verdict.reports].reverse() }, CONTEXT)).toBe(renderJson(verdict, CONTEXT));
  });
});
