import { describe, expect, it } from "vitest";
import type { RepoPath } from "../../src/model/path.ts";
import type { SceneDrawing } from "../support/draw.ts";
import { ask, told, whyNot } from "./ask.ts";

const RULE = "files-never-measured";
const with_ = (files: SceneDrawing["files"], rest: SceneDrawing = {}): SceneDrawing => ({ files: { "src/a.ts": "9/10", ...files }, ...rest });
const NEW = { "src/new.ts": null };
const NOTE = "note src/new.ts: No coverage report knows src/new.ts.";

describe(RULE, () => {
  it.each<[string, SceneDrawing, string[]]>([
    ["all are", with_({}), []],
    ["one is not", with_(NEW), [NOTE]],
    ["one is not, and the pull request touches it", with_(NEW, { changes: { "src/new.ts": "added 1-9" } }), ["warning src/new.ts: No coverage report knows src/new.ts, which this change touches."]],
    ["one is not, and the pull request touches another", with_(NEW, { changes: { "src/a.ts": "1" } }), [NOTE]],
    ["a test is not", with_({ "tests/new.test.ts": null }), []],
    ["a deprecated module is not", with_({ "src/old/x.ts": null }, { modules: { old: { deprecated: true } } }), []],
    ["an excluded file is not", with_(NEW, { settings: { exclude: ["src/new.ts"] } }), []],
    ["a file that holds nothing to run is not", with_(NEW, { look: { idle: new Set(["src/new.ts"] as RepoPath[]) } }), []],
    ["a whole module is not, which another rule says", with_({ "src/pay/x.ts": null }, { modules: { pay: {} } }), []],
    ["a file left the report, which another rule says", with_(NEW, { before: { files: { "src/a.ts": "9/10", "src/new.ts": "1/2" } } }), []],
    ["a file's path is lost", with_(NEW, { foreign: ["C:\\ci\\src\\new.ts"] }), []],
    ["tools' settings, examples and documents are not", with_({ "vite.config.ts": null, "examples/x.ts": null, "docs/conf.py": null, ".storybook/main.ts": null, "setup.py": null }), []],
    ["what a tool put into a report for people is not", with_({ "coverage/lcov-report/sorter.js": null, "coverage/prettify.js": null, "htmlcov/coverage_html.js": null, "target/site/jacoco/jacoco-resources/sort.js": null, "coverage/index.js": "1/1" }), []],
    ["code that is about coverage is not", with_({ "coverage/merge.ts": null }), ["note coverage/merge.ts: No coverage report knows coverage/merge.ts."]],
    ["a package that is called an example is not", { files: { "src/main/java/org/other/A.java": "9/10", "src/main/java/org/example/B.java": null } }, ["note src/main/java/org/example/B.java: No coverage report knows src/main/java/org/example/B.java."]],
    ["another language is not", with_({ "svc/a.go": null, "svc/b.go": null }),
      ["note go: No coverage report measures any file of the language go: the tree has 2 source files of it (svc/a.go and svc/b.go)."]],
  ])("of the sources: %s", (_, drawing, expected) => expect(told(RULE, drawing)).toEqual(expected));

  it("says a thousand in one sentence for each module, changed ones first", () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`src/pay/f${1000 + at}.ts`, null]));
    const findings = told(RULE, with_({ ...many, "src/pay/ok.ts": "1/1" }, { modules: { pay: {} }, changes: { "src/pay/f1500.ts": "1" } }));
    expect(findings).toEqual([
      "warning src/pay/f1500.ts: No coverage report knows src/pay/f1500.ts, which this change touches.",
      "note pay: No coverage report knows 999 source files of pay: src/pay/f1000.ts, src/pay/f1001.ts, src/pay/f1002.ts, src/pay/f1003.ts, src/pay/f1004.ts and 994 more.",
    ]);
  });

  it("is not judged without coverage, in a part of the evidence, or where it was not to be had", () => {
    expect(whyNot(RULE, { files: NEW, tests: { "t.test.ts": "1 passed" } })).toBe("no coverage report was read");
    expect(whyNot(RULE, with_(NEW, { partial: true }))).toBe("the run says that it is only a part");
    expect(whyNot(RULE, with_(NEW, { notRun: [{ name: "nightly", coverage: true, tests: true }] }))).toMatch(/^nightly was not run here/);
    expect(ask(RULE, with_(NEW, { notRun: [{ name: "nightly", coverage: false, tests: true }] }))).toHaveLength(1);
  });
});
