import { describe, expect, it } from "vitest";
import type { RepoPath } from "../../src/model/path.ts";
import { filesLeftReport } from "../../src/rules/files-left-report.ts";
import { judge } from "../../src/rules/judge.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";
import { ask, told, whyNot } from "./ask.ts";

const RULE = "files-left-report";
const BEFORE = { files: { "src/a.ts": "90/100", "src/b.ts": "10/100" } } as const;
const GONE = "error src/b.ts: src/b.ts is still there, but no coverage report measures it any more, with 100 coverable lines in the baseline.";
const ROSE = "Line coverage of the project rose from 50 % to 90 % by that alone.";

const now = (files: SceneDrawing["files"], rest: SceneDrawing = {}): SceneDrawing => ({ files: files!, before: BEFORE, ...rest });

describe(RULE, () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["nothing left", now({ "src/a.ts": "90/100", "src/b.ts": "10/100" }), []],
    ["a file left, and coverage rose by it", now({ "src/a.ts": "90/100", "src/b.ts": null }), [`${GONE} ${ROSE}`]],
    ["a file left, and coverage would have risen anyway", now({ "src/a.ts": "95/100", "src/b.ts": null }), [GONE]],
    ["a well-covered file left", now({ "src/a.ts": null, "src/b.ts": "10/100" }), [GONE.replaceAll("src/b.ts", "src/a.ts")]],
    ["a file was deleted", now({ "src/a.ts": "90/100" }, { changes: { "src/b.ts": "deleted" } }), []],
    ["a file is in the tree no more, and nobody knows why", now({ "src/a.ts": "90/100" }), []],
    ["a file was renamed, and is measured", now({ "src/a.ts": "90/100", "src/c.ts": "10/100" }, { changes: { "src/c.ts": "renamed src/b.ts" } }), []],
    ["a file was renamed, and is not measured", now({ "src/a.ts": "90/100", "src/c.ts": null }, { changes: { "src/c.ts": "renamed src/b.ts" } }), [`${GONE.replaceAll("src/b.ts", "src/c.ts")} ${ROSE}`]],
    ["a file is excluded", now({ "src/a.ts": "90/100", "src/b.ts": null }, { settings: { exclude: ["src/b.ts"] } }), []],
    ["a file that git did not track then was generated again", now({ "src/a.ts": "90/100", "src/b.ts": null }, { changes: { "src/b.ts": "added 1-9" } }), []],
    ["a file holds nothing to run any more", now({ "src/a.ts": "90/100", "src/b.ts": null }, { look: { idle: new Set(["src/b.ts"] as RepoPath[]) } }), []],
    ["a file whose name stands under a lost path", now({ "src/a.ts": "90/100", "src/b.ts": null }, { foreign: ["/ci/work/b.ts"] }), [`${GONE} ${ROSE}`]],
    ["all paths are lost, which is a problem", now({ "src/a.ts": null, "src/b.ts": null }, { foreign: ["/ci/work/a.ts", "/ci/work/b.ts"] }), []],
    ["a new file is not measured", now({ "src/a.ts": "90/100", "src/b.ts": "10/100", "src/new.ts": null }), []],
    ["no report measures anything", { files: { "src/a.ts": null, "src/b.ts": null }, tests: {}, before: BEFORE },
      ["error project: 2 files are still there, but no coverage report measures them any more, with 200 coverable lines in the baseline: src/a.ts and src/b.ts."]],
  ])("judges what is not measured any more: %s", (_, drawing, expected) => {
    expect(told(RULE, drawing)).toEqual(expected);
  });

  it("says it once for each module, and leaves deprecated ones out", () => {
    const files = { "src/pay/a.ts": "1/2", "src/pay/b.ts": "1/2", "src/old/c.ts": "1/2", "src/web/d.ts": "1/2", "src/x.ts": "1/2" };
    const left = { ...files, "src/pay/a.ts": null, "src/pay/b.ts": null, "src/old/c.ts": null, "src/web/d.ts": null };
    expect(ask(RULE, { files: left, before: { files }, modules: { pay: {}, web: {}, old: { deprecated: true } } }).map(({ subject, module, numbers }) => [subject, module, numbers])).toEqual([
      ["pay", "pay", { files: 2, lines: 4, hit: 2 }], ["src/web/d.ts", "web", { files: 1, lines: 2, hit: 1 }],
    ]);
  });

  it("does not miss tests that are not measured any more", () => {
    expect(told(RULE, { files: { "src/a.ts": "1/2", "tests/a.test.ts": null }, before: { files: { "src/a.ts": "1/2", "tests/a.test.ts": "5/5" } } })).toEqual([]);
  });

  describe("lines of files that did not change", () => {
    const lines = (lines: string, rest: SceneDrawing = {}): SceneDrawing => ({
      files: { "src/a.ts": "90/100", "src/b.ts": { lines, nonBlank: 200 } }, before: BEFORE, changes: {}, look: { sinceBaseline: true }, ...rest,
    });
    const left = (count: number, level = "error"): string => `${level} src/b.ts: ${count} lines of src/b.ts left the coverage reports, though the file did not change.`;

    it.each<[string, SceneDrawing, string[]]>([
      ["9, fewer than anybody looks at", lines("10/91"), []],
      ["exactly 10", lines("10/90"), [left(10)]],
      ["half of them covered", lines("5/90"), [left(10, "warning")]],
      ["all of them covered", lines("0/90"), [left(10, "warning")]],
      ["more lines than before", lines("10/110"), []],
      ["the file changed", lines("10/50", { changes: { "src/b.ts": "3" } }), []],
      ["the baseline is of another state than the merge base", lines("10/50", { look: { sinceBaseline: false } }), []],
      ["the file is too short for what the baseline counts", { ...lines("10/50"), files: { "src/a.ts": "90/100", "src/b.ts": { lines: "10/50", nonBlank: 99 } } }, []],
    ])("%s", (_, drawing, expected) => expect(told(RULE, drawing)).toEqual(expected));

    it("count from 1 % of all on", () => {
      const before = { files: { "src/a.ts": "900/1900", "src/b.ts": "10/100" } };
      const of = (total: number): SceneDrawing => ({ ...lines(`10/${total}`), files: { "src/a.ts": "900/1900", "src/b.ts": { lines: `10/${total}`, nonBlank: 200 } }, before });
      expect(told(RULE, of(81))).toEqual([]);
      expect(told(RULE, of(80))).toEqual([left(20)]);
    });
  });

  it("names the lost paths that may be theirs, and leaves open whose they are", () => {
    const hint = (files: SceneDrawing["files"], foreign: readonly string[]): string => ask(RULE, now(files, { foreign }))[0]!.hint!;
    expect(hint({ "src/a.ts": "90/100", "src/b.ts": null }, ["/usr/lib/z/b.ts", "/usr/lib/z/x.ts"])).toMatch(
      /^\/usr\/lib\/z\/b\.ts of coverage\/lcov\.info fits no file of the repository and bears its name: if that is how a report spells it, say with `paths` what to strip and to add\. Let the coverage tool/,
    );
    expect(hint({ "src/x.ts": "1/2", "src/a.ts": null, "src/b.ts": null }, ["/ci/a.ts", "/ci/b.ts"])).toContain("fit no file of the repository and bear their names: if that is how a report spells them,");
    expect(hint({ "src/a.ts": "90/100", "src/b.ts": null }, ["/usr/lib/z/x.ts"])).toMatch(/^Let the coverage tool/);
  });

  it("says once, and not for each module, that most of what left may stand under lost paths", () => {
    const files = { "src/pay/a.ts": "1/2", "src/pay/b.ts": "1/2", "src/web/c.ts": "1/2", "src/x.ts": "1/2" };
    const left = { ...files, "src/pay/a.ts": null, "src/pay/b.ts": null, "src/web/c.ts": null };
    const subjects = (foreign: readonly string[]): unknown[] =>
      ask(RULE, { files: left, before: { files }, modules: { pay: {}, web: {} }, foreign }).map(({ subject, module, numbers }) => [subject, module, numbers["files"]]);
    expect(subjects(["/ci/a.ts", "/ci/c.ts"])).toEqual([["project", null, 3]]);
    expect(subjects(["/usr/lib/a.ts"])).toEqual([["pay", "pay", 2], ["src/web/c.ts", "web", 1]]);
  });

  it("says of a report that is gone alone that no file is missing with it", () => {
    const scene = drawScene(now({ "src/a.ts": "90/100", "src/b.ts": "10/100" }));
    const before = { ...scene.before!, snapshot: { ...scene.before!.snapshot, inputs: [...scene.before!.snapshot.inputs, "coverage/second.info"] } };
    expect(judge({ ...scene, before }, [filesLeftReport], { problems: [], remarks: [] }).findings.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "note: The baseline was taken with the coverage report coverage/second.info, which this run did not read; no file is missing from the others with it.",
    ]);
  });

  it("names the coverage report that is gone", () => {
    const scene = now({ "src/a.ts": "90/100", "src/b.ts": null }, { said: { format: "lcov" } });
    expect(ask(RULE, scene)[0]!.hint).toMatch(/^Let the coverage tool measure them again/);
    const gone = { files: { "src/a.ts": null, "src/b.ts": null }, tests: {}, before: BEFORE } as const;
    expect(ask(RULE, gone)[0]!.hint).toMatch(/^The baseline was taken with coverage\/lcov\.info, which this run did not read\./);
  });

  it("is not judged without a baseline of coverage, nor where the evidence was not to be had", () => {
    expect(whyNot(RULE, { files: { "src/a.ts": "1/2" } })).toBe("no baseline");
    expect(whyNot(RULE, { files: { "src/a.ts": "1/2" }, before: { tests: { "tests/a.test.ts": "1 passed" } } })).toBe("the baseline holds no coverage");
    const notRun = [{ name: "live suite", coverage: true, tests: false }];
    expect(whyNot(RULE, now({ "src/a.ts": "90/100", "src/b.ts": null }, { notRun }))).toBe("live suite was not run here: what only it feeds is not judged");
    expect(told(RULE, now({ "src/a.ts": "90/100", "src/b.ts": null }, { notRun: [{ name: "live suite", coverage: false, tests: true }] }))).toHaveLength(1);
    expect(whyNot(RULE, now({ "src/a.ts": "90/100" }, { partial: true }))).toBe("the run says that it is only a part");
  });
});
