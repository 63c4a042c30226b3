import { afterAll, describe, expect, it } from "vitest";
import { openWorld } from "../../src/edge/world.ts";
import { gate } from "../../src/gate.ts";
import { clone, removeFolders } from "../support/git-repo.ts";
import { code, judged, pullRequest, toldBy, verdictOn, type PullRequestStory } from "../support/pull-request.ts";
import { junitOf, lcovOf } from "../support/story.ts";
import { told, whyNot } from "./ask.ts";

afterAll(removeFolders);

const RULE = "policy-weakened";

const config = (target: number, rest = ""): string => `version: 1\ncoverage: [lcov.info]\ntests: [junit.xml]\ntargets:\n  lines: ${target}\n${rest}`;

const story = (from: string, to: string | null, over: Partial<PullRequestStory> = {}): PullRequestStory => ({
  base: { "proofgate.yml": from, "src/a.js": code(10), "test/a.test.js": "" }, head: { "proofgate.yml": to },
  lines: { "src/a.js": [7, 10] }, ...over,
});

describe("a lower target", () => {
  it("is a warning where the verdict is the same by it", async () => {
    const verdict = await verdictOn(story(config(70), config(60)));
    expect(verdict.verdict).toBe("passed");
    expect(toldBy(verdict, RULE)).toEqual(["warning proofgate.yml:5 The line target of the project goes from 70 % to 60 %."]);
  });

  it("is an error where it would turn the verdict, which stays the base's", async () => {
    const verdict = await verdictOn(story(config(80), config(70)));
    expect(verdict.verdict).toBe("failed");
    expect(verdict.targets.find(({ metric }) => metric === "lines")?.target).toBe(80);
    expect(toldBy(verdict, RULE)).toEqual([
      "error proofgate.yml:5 The line target of the project goes from 80 % to 70 %. By the proposal the verdict would be passed, and not failed.",
    ]);
  });

  it("is a warning where it would not be enough", async () => {
    const verdict = await verdictOn(story(config(80), config(71)));
    expect(toldBy(verdict, RULE)).toEqual(["warning proofgate.yml:5 The line target of the project goes from 80 % to 71 %."]);
  });

  it("can be accepted by the base, by its key", async () => {
    const accepts = `ignore: [ { rule: ${RULE}, subject: targets.lines, reason: agreed in May } ]\n`;
    const { findings } = await verdictOn(story(config(70, accepts), config(60, accepts)));
    expect(findings.filter(({ rule }) => rule === RULE)).toMatchObject([{ level: "note", accepted: "agreed in May" }]);
  });
});

describe("nothing is said", () => {
  it("of what the base changed after the head left it", async () => {
    const verdict = await verdictOn(story(config(60), config(60), { head: { "src/b.js": code(1) }, later: { "proofgate.yml": config(70) } }));
    expect(verdict.targets.find(({ metric }) => metric === "lines")?.target).toBe(70);
    expect(toldBy(verdict, RULE)).toEqual([]);
  });

  it("where both lowered it alike", async () => {
    expect(toldBy(await verdictOn(story(config(80), config(60), { later: { "proofgate.yml": config(60) } })), RULE)).toEqual([]);
  });

  it("of a change of words, or of places", async () => {
    const verdict = await verdictOn(story(config(70), `# The bar.\n${config(70).replace("lcov.info", "'*.info'")}`));
    expect(toldBy(verdict, RULE)).toEqual([]);
    expect(verdict.remarks).toContain("Where reports lie comes from the head, and changed: coverage.");
  });

  it("of a stricter bar, but one line of praise", async () => {
    const verdict = await verdictOn(story(config(60), config(65, "tolerance: 0\n")));
    expect(toldBy(verdict, RULE)).toEqual([]);
    expect(verdict.remarks).toContain(
      "The head asks for more than main does: The line target of the project goes from 60 % to 65 %. The tolerance goes from 0.1 to 0 percentage points.",
    );
  });
});

describe("what else turns the verdict", () => {
  it.each([
    ["the whole configuration removed", config(80), null, "proofgate.yml is removed, and with it all that it asks for."],
    ["an exclusion", config(80), config(80, "exclude: [src/bad.js]\n"), "src/bad.js is newly left out of everything."],
    ["a rule switched off", config(80), config(80, "rules: { coverage-below-target: off }\n"), "The rule coverage-below-target goes from error to off."],
    ["an accepted finding", config(80), config(80, "ignore: [ { rule: coverage-below-target, subject: project, reason: no time } ]\n"), "Findings of coverage-below-target on project are newly accepted."],
    ["a day", config(80, "  by: 2026-01-01\n"), config(80, "  by: 2027-12-31\n"), "The day by which the project must reach its targets goes from 2026-01-01 to 2027-12-31."],
  ])("%s", async (_, from, to, text) => {
    const files = { "proofgate.yml": from, "src/good.js": code(10), "src/bad.js": code(10), "test/a.test.js": "" };
    const verdict = await verdictOn({ base: files, head: { "proofgate.yml": to }, lines: { "src/good.js": [10, 10], "src/bad.js": [0, 10] } });
    expect(verdict.verdict).toBe("failed");
    expect(toldBy(verdict, RULE).map((line) => line.replace(/^error \S+ /, ""))).toEqual([`${text} By the proposal the verdict would be passed, and not failed.`]);
  });

  it("evidence that need not be there any more", async () => {
    const expectation = "expect: [ { name: shards, tests: 'junit*.xml', count: 2 } ]\n";
    const verdict = await verdictOn(story(config(70, expectation), config(70)));
    expect(verdict.verdict).toBe("incomplete");
    expect(toldBy(verdict, RULE)).toEqual([expect.stringMatching(/^error .*The expected evidence shards is removed\. By the proposal the verdict would be passed, and not incomplete\.$/)]);
    const fewer = await verdictOn(story(config(70, expectation.replace("2", "3")), config(70, expectation)));
    expect(toldBy(fewer, RULE)).toEqual([expect.stringMatching(/^warning .*The reports that shards must have go from 3 to 2\.$/)]);
  });
});

describe("a base's configuration that cannot be used", () => {
  const BROKEN = "version: 1\ntargets: { lines: 400 }\n";

  it("does not keep out the head that mends it: the head's judges, and it is said", async () => {
    const verdict = await verdictOn(story(BROKEN, config(70)));
    expect([verdict.verdict, verdict.problems]).toEqual(["passed", []]);
    expect(toldBy(verdict, RULE)).toEqual([expect.stringMatching(/^warning proofgate\.yml The configuration of main cannot be used, so the head's, which mends it, judges: /)]);
  });

  it("stays a problem where the head does not mend it", async () => {
    const { verdict, problems } = await verdictOn(story(BROKEN, BROKEN, { head: { "src/b.js": "" } }));
    expect([verdict, problems.map(({ slug }) => slug)]).toEqual(["incomplete", expect.arrayContaining(["config-invalid"])]);
  });
});

it("is asked of pull requests only", async () => {
  expect(whyNot(RULE, {})).toBe("no base to compare with");
  expect(told("policy-weakened", {})).toEqual([]);
  const { notJudged } = await judged(pullRequest(story(config(70), config(10))).root, { base: null, changesFrom: null });
  expect(notJudged).toContainEqual({ rule: RULE, why: "no base to compare with" });
});

it("tells no more than thirty changes", async () => {
  const excluded = Array.from({ length: 40 }, (_, index) => `gen/${index}.js`);
  const lines = toldBy(await verdictOn(story(config(10), config(10, `exclude: [${excluded.join(", ")}]\n`))), RULE);
  expect(lines).toHaveLength(31);
  expect(lines.join("\n")).toContain("10 more settings would be weaker.");
});

it("a shallow clone is judged by the policy that GitHub's API tells, and is incomplete where nobody tells what changed", async () => {
  const full = pullRequest(story(config(70), config(60)));
  const base = full.git("rev-parse", "main");
  const shallow = clone(full, "--depth", "1", "--branch", "topic");
  shallow.write({ "lcov.info": lcovOf({ "src/a.js": [7, 10] }), "junit.xml": junitOf({ "test/a.test.js": ["adds"] }) });
  const world = openWorld(shallow.root, {
    env: { SOURCE_DATE_EPOCH: "1795132800" },
    fetchText: (_ref, path) => Promise.resolve(path === "proofgate.yml" ? config(70) : null),
  });
  const request = { config: null, coverage: null, tests: null, baseline: null, base, changesFrom: base, testOutcome: null, fork: false };
  const verdict = await gate(world, request);
  expect([verdict.verdict, verdict.problems.map(({ slug }) => slug)]).toEqual(["incomplete", ["base-unreadable"]]);
  expect(toldBy(verdict, RULE)).toEqual(["warning proofgate.yml:5 The line target of the project goes from 70 % to 60 %."]);
  expect(verdict.notJudged.find(({ rule }) => rule === "changed-lines-uncovered")?.why).toContain("fetch-depth: 0");
});
