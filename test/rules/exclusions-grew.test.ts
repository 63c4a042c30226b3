import { afterAll, describe, expect, it } from "vitest";
import { removeFolders } from "../support/git-repo.ts";
import { baselineText, code, pullRequest, judged, toldBy, verdictOn, type PullRequestStory } from "../support/pull-request.ts";
import { lcovOf } from "../support/story.ts";
import { told, whyNot } from "./ask.ts";

afterAll(removeFolders);

const RULE = "exclusions-grew";
const config = (targets: string): string => `version: 1\ncoverage: [lcov.info]\ntests: [junit.xml]\ntargets: { ${targets} }\n`;

const HIDDEN = "/* v8 ignore next */\nfunction gone() {\n  one();\n  two();\n}\n";

/** Ten measured lines, and a function of four that a new mark keeps out. */
const story = (targets: string, over: Partial<PullRequestStory> = {}): PullRequestStory => ({
  base: { "proofgate.yml": config(targets), "src/a.js": code(10), "test/a.test.js": "" },
  head: { "src/a.js": `${code(10)}${HIDDEN}` },
  lines: { "src/a.js": [8, 10] }, ...over,
});

describe("a new mark", () => {
  it("is a warning with its place, and counts the lines that it keeps out", async () => {
    const { verdict, findings } = await verdictOn(story("lines: 50"));
    expect(verdict).toBe("passed");
    expect(findings.filter(({ rule }) => rule === RULE)).toMatchObject([{
      level: "warning", subject: "src/a.js", at: { path: "src/a.js", line: 11 }, numbers: { added: 1, lines: 3 },
      message: "src/a.js has 1 new mark that keeps code out of coverage: line 11 (/* v8 ignore next).",
    }]);
  });

  it.each([
    ["just enough without the lines", "lines: 61", "warning"],
    ["exactly the target with them", "lines: 61.53", "warning"],
    ["just below with them", "lines: 61.54", "error"],
    ["a target on changed lines", "changedLines: 50", "error"],
  ])("is judged by whether the verdict hangs on it: %s", async (_, targets, level) => {
    const lcov = lcovOf({ "src/a.js": [8, 10] });
    const verdict = await verdictOn(story(targets, { lcov }));
    expect(verdict.verdict).toBe(level === "error" ? "failed" : "passed");
    const [line] = toldBy(verdict, RULE);
    expect(line).toMatch(new RegExp(`^${level} `));
    if (level === "error") expect(line).toContain("Counted as uncovered, 3 lines that are left out would turn the verdict from passed to failed.");
  });

  it("does not count where it was moved with its code, or where code was deleted", async () => {
    const base = { "proofgate.yml": config("lines: 50"), "src/a.js": `${code(10)}${HIDDEN}`, "src/b.js": code(3), "test/a.test.js": "" };
    expect(toldBy(await verdictOn(story("", { base, head: { "src/a.js": code(10), "src/b.js": `${code(3)}${HIDDEN}` } })), RULE)).toEqual([]);
    expect(toldBy(await verdictOn(story("", { base, head: { "src/a.js": code(10) } })), RULE)).toEqual([]);
    expect(toldBy(await verdictOn(story("", { base, head: { "src/a.js": null, "src/c.js": `${code(10)}${HIDDEN}` }, lines: { "src/c.js": [8, 10] } })), RULE)).toEqual([]);
  });

  it("does not count in tests, documentation, lock files and text in strings", async () => {
    const head = { "test/a.test.js": HIDDEN, "README.md": HIDDEN, "notes.txt": HIDDEN, "package-lock.json": HIDDEN, "src/b.js": "f('/* v8 ignore next */');\n" };
    expect(toldBy(await verdictOn(story("lines: 50", { head })), RULE)).toEqual([]);
  });

  it("counts in a file that git does not know yet", async () => {
    const repo = pullRequest(story("lines: 50", { head: {} }));
    repo.write({ "src/new.js": HIDDEN });
    expect(toldBy(await judged(repo.root), RULE)).toEqual([expect.stringContaining("src/new.js:1")]);
  });
});

describe("a tool's configuration", () => {
  const base = { "proofgate.yml": config("lines: 60"), "jest.config.js": "module.exports = {}\n", "src/a.js": code(10), "src/bad.js": code(10), "test/a.test.js": "" };
  const head = { "jest.config.js": "module.exports = {\n  coveragePathIgnorePatterns: ['bad'],\n}\n" };

  it("is a warning where the verdict does not hang on what it leaves out", async () => {
    expect(toldBy(await verdictOn({ base, head, lines: { "src/a.js": [8, 10] } }), RULE)).toEqual([
      "warning jest.config.js:2 jest.config.js asks for less of the code in 1 setting: line 2 (coveragePathIgnorePatterns: bad).",
    ]);
  });

  it("is an error where files of the baseline left the reports and the verdict hangs on them", async () => {
    const baseline = baselineText({ files: { "src/a.js": { lines: { hit: 8, total: 10 } }, "src/bad.js": { lines: { hit: 2, total: 10 } } } });
    // Without the rule about files that left, the verdict hangs on nothing else.
    const quiet = { "proofgate.yml": `${config("lines: 60")}rules: { files-left-report: warning }\n` };
    const told_ = async (measured: Record<string, readonly [number, number]>): Promise<string[]> =>
      toldBy(await verdictOn({ base: { ...base, ...quiet, ".proofgate/baseline.json": baseline }, head, lines: measured }), RULE);
    expect(await told_({ "src/a.js": [8, 10] })).toEqual([expect.stringMatching(/^error jest\.config\.js:2 .* What is left out would turn the verdict from passed to failed\.$/)]);
    expect(await told_({ "src/a.js": [10, 10] })).toEqual([expect.stringMatching(/^warning /)]);
  });
});

describe("the workflow's step", () => {
  const workflow = (rest: string): string => `jobs:\n  test:\n    steps:\n      - uses: acme/proofgate@v1\n${rest}`;
  const PATH = ".github/workflows/ci.yml";
  const changed = (hit: number): Promise<string[]> => verdictOn({
    base: { "proofgate.yml": config("lines: 60"), [PATH]: workflow(""), "src/a.js": code(10), "test/a.test.js": "" },
    head: { [PATH]: workflow("        continue-on-error: true\n") }, lines: { "src/a.js": [hit, 10] },
  }).then((verdict) => toldBy(verdict, RULE));

  it("that no longer fails is a warning where nothing fails, else an error", async () => {
    const text = `${PATH}:5 ${PATH} changes what the gate judges by, or whether it can fail: line 5 (continue-on-error).`;
    expect(await changed(6)).toEqual([`warning ${text}`]);
    expect(await changed(5)).toEqual([`error ${text} The verdict is failed, which such a change may hide.`]);
  });
});

it("is asked of pull requests only", () => {
  expect(whyNot(RULE, {})).toBe("no base to compare with");
  expect(told("exclusions-grew", {})).toEqual([]);
});
