import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Examination, Hollow } from "../../src/model/link.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { RULES } from "../../src/rules/index.ts";
import { judge } from "../../src/rules/judge.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

const path = (text: string): RepoPath => text as RepoPath;
const T = path("tests/billing/a.test.ts");
const M = path("src/billing/a.ts");

const HOLLOW: Hollow = {
  subject: M, tests: [T], passed: 18, functions: 9, lines: 3, state: "loaded only", links: [], witness: { why: "", path: null },
  cause: "members-mocked", lenient: [], level: "error", atMost: "error", excuse: null, accepted: null,
  proofs: [{ path: T, line: 12, text: "vi.mock(…)", shows: "replaces ./a with a mock" }],
};

const EXAMINED: Examination = {
  hollow: [], idle: [], unmeasured: [], lenient: [], chains: [], abstained: [], remarks: [],
  count: { testFiles: 1, linked: 1, abstained: 0, unwitnessed: 0, accepted: 0, parsed: 2, cases: { total: 18, resolved: 18 } },
  resolution: { resolved: 18, cases: 18, advice: null },
};

const DRAWING: SceneDrawing = { files: { [M]: { lines: "6/10", functions: "0/9" } }, tests: { [T]: "18 passed" }, modules: { billing: {} } };

const found = (made: Partial<Examination>, drawing: SceneDrawing = DRAWING): readonly Finding[] =>
  judge({ ...drawScene(drawing), hollow: { ...EXAMINED, ...made } }, RULES, { problems: [], remarks: [] }).findings
    .filter(({ rule }) => rule === "tests-without-coverage" || rule === "assertion-lenient");

const messages = (...args: Parameters<typeof found>): string[] => found(...args).map(({ level, subject, message }) => `${level} ${subject}: ${message}`);

describe("a hollow test", () => {
  it("is said with the line that shows why, at that line, and takes the place of its module's finding", () => {
    expect(messages({ hollow: [HOLLOW] })).toEqual([`error ${M}: 18 tests in ${T} pass, but none of the 9 functions of ${M} ran. Line 12 replaces ./a with a mock.`]);
    expect(found({ hollow: [HOLLOW] })[0]).toMatchObject({ at: { path: T, line: 12 }, cause: "members-mocked", numbers: { passed: 18, functions: 9 }, module: "billing" });
  });

  it.each<[string, Partial<Hollow>, string]>([
    ["one test and one function", { passed: 1, functions: 1, proofs: [] }, `1 test in ${T} passes, but the only function of ${M} did not run.`],
    ["lines only", { functions: 0, state: "zero", proofs: [] }, `18 tests in ${T} pass, but none of the 3 coverable lines of ${M} ran.`],
    ["nothing known of it", { functions: 0, state: "absent", proofs: [] }, `18 tests in ${T} pass, but nothing of ${M} ran.`],
    ["the package of the root", { subject: path(""), proofs: [] }, `18 tests in ${T} pass, but none of the 9 functions of the root folder ran.`],
    ["several test files", { tests: [T, path("tests/b.test.ts")] }, `18 tests in ${T} and tests/b.test.ts pass, but none of the 9 functions of ${M} ran. Line 12 of ${T} replaces ./a with a mock.`],
    ["lenient assertions", { proofs: [], lenient: [{ path: T, line: 3, text: "", shows: "" }, { path: T, line: 9, text: "", shows: "" }] }, `18 tests in ${T} pass, but none of the 9 functions of ${M} ran. Lines 3 and 9 of ${T} accept failure as success.`],
    ["no witness", { proofs: [], witness: null, cause: "not-collected" }, `18 tests in ${T} pass, but none of the 9 functions of ${M} ran. Nothing shows that these tests were measured at all.`],
    ["a witness of other tests only", { proofs: [], level: "warning", witness: { why: "", path: null, indirect: true } }, `18 tests in ${T} pass, but none of the 9 functions of ${M} ran. Other tests of the same run are known to be measured; of these, nothing shows it.`],
  ])("is worded with %s", (_, made, message) => {
    expect(found({ hollow: [{ ...HOLLOW, ...made }] })[0]?.message).toBe(message);
  });

  it.each<[string, Partial<Hollow>]>([
    ["no witness", { witness: null, cause: "not-collected", level: "note" }], ["a witness of other tests only", { level: "warning", witness: { why: "", path: null, indirect: true } }],
  ])("hints at the entry of the configuration that pairs the reports, with %s", (_, made) => {
    expect(found({ hollow: [{ ...HOLLOW, ...made }] }).find(({ subject }) => subject === M)?.hint).toContain("an entry of `expect` in the configuration that names both");
  });

  it("hints at an early return where that is all that keeps the test from its subject", () => {
    const proofs = [{ path: T, line: 5, text: "return", shows: "lets a test end before it asserts anything" }];
    expect(found({ hollow: [{ ...HOLLOW, cause: "unknown", proofs }] })[0]).toMatchObject({
      message: `18 tests in ${T} pass, but none of the 9 functions of ${M} ran. Line 5 lets a test end before it asserts anything.`,
      hint: "Let the test skip itself aloud, or fail, where it cannot reach its subject: what returns early passes.",
    });
  });

  it("stays below what its evidence allows, whatever the configuration says", () => {
    const rules = { "tests-without-coverage": "error" } as const;
    expect(found({ hollow: [{ ...HOLLOW, level: "warning", atMost: "warning" }] }, { ...DRAWING, rules })[0]?.level).toBe("warning");
  });

  it.each<[string, Partial<Hollow>, string | null]>([
    ["and has nothing to be mended", { cause: "unknown", proofs: [] }, null],
    ["and what is to be done where a line shows it", { cause: "subject-replaced" }, "Let the test load the real module, for instance with importActual or requireActual, and replace only what that leans on."],
  ])("that is excused says its excuse, %s", (_, made, hint) => {
    const [finding] = found({ hollow: [{ ...HOLLOW, level: "note", atMost: "note", excuse: "what the test uses of it has no function body", ...made }] });
    expect(finding?.message).toContain(" This is only noted: what the test uses of it has no function body.");
    expect(finding?.hint).toBe(hint);
  });

  it("that a remark in a source accepts is a note with the reason", () => {
    const accepted = { path: T, line: 1, text: "goes in March", shows: "accepts it" };
    expect(found({ hollow: [{ ...HOLLOW, accepted }] })[0]).toMatchObject({ level: "note", accepted: "goes in March" });
  });

  it("that a remark accepts which the pull request itself wrote is a warning that names it", () => {
    const accepted = { path: T, line: 3, text: "trust me", shows: "accepts it" };
    const at = (changes: string): Finding | undefined => found({ hollow: [{ ...HOLLOW, accepted }] }, { ...DRAWING, changes: { [T]: changes } })[0];
    expect(at("2-3")).toMatchObject({ level: "warning", accepted: null, message: expect.stringContaining("Line 3 accepts it in this pull request: “trust me”.") });
    expect(at("4-9")).toMatchObject({ level: "note", accepted: "trust me" });
  });

  it("that the configuration accepts is a note with the reason, until its last day", () => {
    const ignore = [{ rule: "tests-without-coverage", subject: M, reason: "old", until: "2026-11-20" }];
    expect(found({ hollow: [HOLLOW] }, { ...DRAWING, ignore })[0]).toMatchObject({ level: "note", accepted: "old" });
    expect(found({ hollow: [HOLLOW] }, { ...DRAWING, ignore, today: "2026-11-21" })[0]).toMatchObject({ level: "error", accepted: null });
  });

  it("names the reporter's option where too few cases are known to be of a file", () => {
    const resolution = { resolved: 1, cases: 9, advice: "Set addFileAttribute." };
    expect(found({ hollow: [{ ...HOLLOW, level: "note", atMost: "note" }], resolution }).find(({ subject }) => subject === M)?.hint).toMatch(/ Set addFileAttribute\.$/);
  });

  it.each<[string, string, Hollow["cause"], RegExp]>([
    ["src/a.test.ts", "src/a.ts", "subject-replaced", /importActual or requireActual/],
    ["tests/test_a.py", "app/a.py", "subject-replaced", /patch only what that leans on, or wrap the real thing \(`wraps=`\)/],
    ["tests/test_a.py", "app/a.py", "members-mocked", /patch only what it leans on/],
    ["src/test/java/ATest.java", "src/main/java/A.java", "members-mocked", /Construct the real class, and mock only its collaborators/],
    ["src/test/java/ATest.java", "src/main/java/A.java", "subject-replaced", /Construct the real class/],
    ["a/a_test.go", "a/a.go", "members-mocked", /package's own functions instead of the fake/],
    ["tests/test_a.py", "app/a.py", "subprocess", /coverage\.py/], ["a/a_test.go", "a/a.go", "subprocess", /GOCOVERDIR/],
    ["src/test/java/ATest.java", "src/main/java/A.java", "subprocess", /JaCoCo/], ["src/a.test.ts", "src/a.ts", "subprocess", /c8/],
    ["spec/a_spec.rb", "lib/a.rb", "subject-replaced", /^Let the test load the real module, and replace only/],
  ])("in %s gives advice in the words of its language (%s, %s)", (test, subject, cause, hint) => {
    const drawing: SceneDrawing = { files: { [subject]: "0/3", [test]: null }, tests: { [test]: "1 passed" } };
    expect(found({ hollow: [{ ...HOLLOW, tests: [path(test)], subject: path(subject), cause }] }, drawing)[0]?.hint).toMatch(hint);
  });

  it("is made of no file of a project that was not measured, which is said as a whole, and not of its module again", () => {
    const drawing: SceneDrawing = { files: { "web/src/a.ts": { lines: "0/9" } }, tests: { "web/test/a.test.ts": "24 passed" }, modules: { web: {} } };
    const [only, ...others] = found({ unmeasured: [{ project: "web", passed: 24, files: 7 }] }, drawing);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ level: "warning", subject: "web", cause: "not-collected", message: "24 tests of web pass, but nearly nothing of its 7 source files ran." });
  });

  it("by the report's own account is a note about the test file", () => {
    expect(messages({ idle: [{ test: T, passed: 5, imported: [M] }] }, { ...DRAWING, files: { [M]: "1/2" } }))
      .toEqual([`note ${T}: 5 tests in ${T} pass, but by the report's own account ran no function of what they import: ${M}.`]);
  });
});

describe("assertion-lenient", () => {
  const lenient = [12, 14].map((line) => ({ path: T, line, text: "expect([200, 404]).toContain(status)", shows: "" }));
  const drawing: SceneDrawing = { ...DRAWING, files: { [M]: "1/2" }, changes: { [T]: "1" } };

  it("is one note for each changed test file, with its lines, and the text of the first beside its own", () => {
    expect(messages({ lenient }, drawing))
      .toEqual([`note ${T}: 2 assertions of ${T} accept failure as success, on lines 12 (expect([200, 404]).toContain(status)) and 14.`]);
  });

  it("says nothing where nothing is lenient", () => {
    expect(messages({}, drawing)).toEqual([]);
  });
});

describe("a module of which nothing ran", () => {
  const OTHER_FILE = "src/billing/b.ts";
  const both: SceneDrawing = { ...DRAWING, files: { ...DRAWING.files, [OTHER_FILE]: { lines: "1/10", functions: "0/4" }, "src/billing/constants.ts": { lines: "2/2", functions: "0/0" } } };
  const MODULE = "error billing: 18 tests of billing pass, but none of its 13 functions ran.";
  const levels = (hollow: readonly Hollow[], drawing = both): string[] =>
    messages({ hollow }, drawing).map((message) => (message === MODULE ? "module" : message.split(" ", 2).join(" ").replace(":", "")));

  it.each<[string, readonly Partial<Hollow>[], string[]]>([
    ["is accused where none of its files is", [], ["module"]],
    ["is not accused besides where an error accuses a file of it", [{ level: "error" }], [`error ${M}`]],
    ["is still accused where a note for want of evidence is about a file of it", [{ level: "note", atMost: "note", witness: null }], ["module", `note ${M}`]],
    ["is still accused where such notes are about all its files", [{ level: "note", witness: null }, { level: "note", witness: null, subject: path(OTHER_FILE) }], ["module", `note ${M}`, `note ${OTHER_FILE}`]],
    ["is not accused where a process that was not measured explains it", [{ level: "note", witness: null, cause: "subprocess" }], [`note ${M}`]],
    ["is still accused where a warning is about one file, and not about another", [{ level: "warning" }], ["module", `warning ${M}`]],
    ["is not accused besides where warnings are about all its files with code", [{ level: "warning" }, { level: "warning", subject: path(OTHER_FILE) }], [`warning ${M}`, `warning ${OTHER_FILE}`]],
    ["is not accused where what is hollow was accepted", [{ accepted: { path: T, line: null, text: "goes in March", shows: "" } }, { level: "warning", subject: path(OTHER_FILE) }], [`note ${M}`, `warning ${OTHER_FILE}`]],
  ])("%s", (_, hollow, expected) => {
    expect(levels(hollow.map((made) => ({ ...HOLLOW, ...made }))).sort()).toEqual([...expected].sort());
  });
});
