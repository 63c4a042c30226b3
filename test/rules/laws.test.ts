import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { RULES } from "../../src/rules/index.ts";
import { judge } from "../../src/rules/judge.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";
import { drawRatio } from "../support/draw-coverage.ts";
import { verdictOf } from "./ask.ts";
import { drawings } from "./drawings.ts";

const RUNS = { seed: 20261120, numRuns: 100 };
const NOTHING_GIVEN = { problems: [], remarks: [] };
const RELATIVE: readonly string[] = ["coverage-dropped", "pass-rate-dropped", "newly-failing", "tests-disappeared", "skips-rose"];
const RANK = { passed: 0, failed: 1, incomplete: 2 };

/** What a verdict says, as text. */
const said = ({ verdict, findings, notJudged, problems, targets, failures, uncovered, files, modules }: Verdict): string =>
  JSON.stringify({
    verdict, findings, notJudged, targets, failures, uncovered,
    problems: problems.map(({ slug, where, message, hint }) => [slug, where, message, hint]),
    standings: [...files, ...modules].map(({ standing }) => standing),
  });

const reversed = <Value>(record: Readonly<Record<string, Value>> | undefined) =>
  record && Object.fromEntries(Object.entries(record).reverse());

const shuffled = (drawing: SceneDrawing): SceneDrawing => ({
  ...drawing,
  ...(drawing.files && { files: reversed(drawing.files)! }),
  ...(drawing.tests && { tests: reversed(drawing.tests)! }),
  ...(drawing.changes && { changes: reversed(drawing.changes)! }),
});

/** The drawing with one more line of a file hit; null where all its lines are. */
const withAnotherHit = (drawing: SceneDrawing, path: string): SceneDrawing | null => {
  const file = drawing.files?.[path] ?? null;
  const lines = typeof file === "string" ? file : file?.lines;
  if (typeof lines !== "string") return null;
  const { hit, total } = drawRatio(lines);
  if (hit >= total) return null;
  const better = `${hit + 1}/${total}`;
  return { ...drawing, files: { ...drawing.files, [path]: typeof file === "string" ? better : { ...file, lines: better } } };
};

const errors = ({ findings }: Verdict): number => findings.filter(({ level }) => level === "error").length;
const keyOf = ({ scope, metric }: Verdict["targets"][number]): string => `${scope} ${metric}`;

describe("judging, whatever the project", () => {
  it("another hit never breaks a target, and never makes a verdict worse", () => {
    fc.assert(fc.property(drawings, fc.nat(), (drawing, choice) => {
      const paths = Object.keys(drawing.files!).filter((path) => drawing.files![path] !== null);
      const better = paths.length === 0 ? null : withAnotherHit(drawing, paths[choice % paths.length]!);
      if (better === null) return;
      const [before, after] = [verdictOf(drawing), verdictOf(better)];
      const reached = new Map(after.targets.map((row) => [keyOf(row), row.reached]));
      for (const row of before.targets) if (row.reached) expect(reached.get(keyOf(row))).toBe(true);
      expect(RANK[after.verdict]).toBeLessThanOrEqual(RANK[before.verdict]);
      expect(errors(after)).toBeLessThanOrEqual(errors(before));
    }), RUNS);
  });

  it("nothing regresses against itself", () => {
    fc.assert(fc.property(drawings, (drawing) => {
      const { findings } = verdictOf({ ...drawing, before: "same" });
      expect(findings.filter(({ rule }) => RELATIVE.includes(rule))).toEqual([]);
    }), RUNS);
  });

  it("the order of files, tests, changes and rules changes nothing", () => {
    fc.assert(fc.property(drawings, (drawing) => {
      const expected = said(verdictOf(drawing));
      expect(said(verdictOf(shuffled(drawing)))).toBe(expected);
      expect(said(judge(drawScene(drawing), [...RULES].reverse(), NOTHING_GIVEN))).toBe(expected);
    }), RUNS);
  });

  it("a missed target is never shown as reached, however close", () => {
    const close = fc.integer({ min: 1, max: 3000 }).chain((total) => fc.integer({ min: 0, max: total - 1 }).map((hit) => ({ hit, total })));
    fc.assert(fc.property(close, ({ hit, total }) => {
      const target = Math.floor((10_000 * hit) / total + 1) / 100;
      const drawing = { files: { "src/a.ts": `${hit}/${total}` }, targets: { lines: target, file: target } };
      const shown = verdictOf(drawing).findings.map(({ message }) => / is ([\d.]+) %, below (?:its|the) target of ([\d.]+) %/.exec(message));
      expect(shown).toHaveLength(2);
      for (const figures of shown) expect(Number(figures?.[1])).toBeLessThan(Number(figures?.[2]));
    }), RUNS);
  });

  it("every missed target has a finding, and every target that cannot be told a problem or a reason", () => {
    fc.assert(fc.property(drawings, (drawing) => {
      const { targets, findings, problems, notJudged } = verdictOf(drawing);
      for (const { scope, reached, metric, target } of targets) {
        const subject = scope.slice(scope.indexOf(":") + 1);
        const told = findings.some((finding) => finding.subject === subject &&
          (metric === "tests" ? finding.numbers["tests"] !== undefined : finding.numbers["target"] === target));
        if (reached === false) expect(told, `${scope} ${metric}`).toBe(true);
        if (reached === null && metric !== "changedLines" && metric !== "flakyRate") expect(problems.length).toBeGreaterThan(0);
      }
      expect(new Set(notJudged.map(({ rule }) => rule)).size).toBe(notJudged.length);
    }), RUNS);
  });

  it("a problem more never makes a verdict greener", () => {
    fc.assert(fc.property(drawings, (drawing) => {
      const problems = [new Problem("report-truncated", "A report ends before its end.")];
      const verdict = judge(drawScene(drawing), RULES, { problems, remarks: [] });
      expect(verdict.verdict).toBe("incomplete");
      expect(verdict.findings).toEqual(verdictOf(drawing).findings);
    }), RUNS);
  });

  it("switching rules off hides no problem, and softening them no finding", () => {
    const all = (level: "off" | "note") => Object.fromEntries(RULES.map(({ id }) => [id, level]));
    fc.assert(fc.property(drawings, (drawing) => {
      const [plain, off, soft] = [verdictOf(drawing), verdictOf({ ...drawing, rules: all("off") }), verdictOf({ ...drawing, rules: all("note") })];
      expect(off.problems.length).toBe(plain.problems.length);
      expect(off.notJudged.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id as string).sort());
      expect(soft.findings.map(({ message }) => message).sort()).toEqual(plain.findings.map(({ message }) => message).sort());
    }), RUNS);
  });
});
