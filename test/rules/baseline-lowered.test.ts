import { afterAll, describe, expect, it } from "vitest";
import type { CountEntry, Lowered } from "../../src/model/snapshot.ts";
import { removeFolders } from "../support/git-repo.ts";
import { baselineText, code, toldBy, verdictOn, type PullRequestStory } from "../support/pull-request.ts";
import type { DrawnSnapshot } from "../support/snapshots.ts";
import { whyNot } from "./ask.ts";

afterAll(removeFolders);

const RULE = "baseline-lowered";
const PATH = ".proofgate/baseline.json";

const cases = (passed: number, failed = 0): CountEntry => ({ total: passed + failed, passed, failed, errored: 0, skipped: 0, flaky: 0 });
const lines = (hit: number, lowered?: Lowered) => ({ lines: { hit, total: 10 }, ...(lowered && { lowered: { lines: lowered } }) });
const because = (until: string | null = null, reason = "moved to the server"): Lowered => ({ reason, until });

const FILES = { "src/a.js": code(10), "test/a.test.js": "" };
const TESTS = { "test/a.test.js": cases(1) };

/** A pull request with these baselines of base and head, whose run measures so many lines of src/a.js. */
const story = (base: Partial<DrawnSnapshot>, head: Partial<DrawnSnapshot> | null, over: Partial<PullRequestStory> = {}): PullRequestStory => ({
  base: { ...FILES, [PATH]: baselineText({ tests: TESTS, ...base }) }, head: { [PATH]: head && baselineText({ tests: TESTS, ...head }) },
  lines: { "src/a.js": [8, 10] }, ...over,
});
const told = async (...args: Parameters<typeof story>): Promise<string[]> => toldBy(await verdictOn(story(...args)), RULE);

describe("an entry of the head's baseline", () => {
  it.each([
    ["just below the base's", 7, ["error .proofgate/baseline.json:3 The baseline lowers line coverage of src/a.js from 8 of 10 (80 %) to 7 of 10 (70 %). No reason is given."]],
    ["the base's", 8, []],
    ["just above", 9, []],
  ])("is lowered, or not: %s", async (_, hit, wanted) => {
    expect(await told({ files: { "src/a.js": lines(8) } }, { files: { "src/a.js": lines(hit) } })).toEqual(wanted);
  });

  it("is a warning with a reason, as long as its day has not passed", async () => {
    const with_ = (lowered: Lowered): Promise<string[]> => told({ files: { "src/a.js": lines(8) } }, { files: { "src/a.js": lines(7, lowered) } });
    expect(await with_(because())).toEqual([expect.stringMatching(/^warning .* The reason: “moved to the server”\.$/)]);
    expect(await with_(because("2026-11-20"))).toEqual([expect.stringMatching(/^warning .* The reason until 2026-11-20: “moved to the server”\.$/)]);
    expect(await with_(because("2026-11-19"))).toEqual([expect.stringMatching(/^error .* Its reason, “moved to the server”, does not hold: it held until 2026-11-19\.$/)]);
  });

  it("needs a reason of its own, not that of an earlier fall", async () => {
    const lowered = because();
    expect(await told({ files: { "src/a.js": lines(8, lowered) } }, { files: { "src/a.js": lines(6, lowered) } }))
      .toEqual([expect.stringMatching(/^error .* does not hold: it is that of an earlier fall\.$/)]);
  });

  it("that is gone counts where it is still measured", async () => {
    expect(await told({ files: { "src/a.js": lines(8) } }, { files: {} })).toEqual([expect.stringContaining("from 8 of 10 (80 %) to nothing. No reason is given.")]);
    expect(await told({ files: { "src/a.js": lines(8), "src/gone.js": lines(8) } }, { files: { "src/a.js": lines(8) } })).toEqual([]);
  });

  it("of tests counts with fewer of one file, or a smaller share that passes", async () => {
    const files = { files: { "src/a.js": lines(8) } };
    const run = { tests: { "test/a.test.js": ["a", "b", "c"] } };
    expect(await told({ ...files, tests: { "test/a.test.js": cases(3) } }, { ...files, tests: { "test/a.test.js": cases(2) } }, run))
      .toEqual([expect.stringContaining("The baseline lowers the tests of test/a.test.js from 3 of 3 (100 %) to 2 of 2 (100 %).")]);
    expect(await told({ ...files, tests: { "test/a.test.js": cases(3) } }, { ...files, tests: { "test/a.test.js": cases(2, 1) } }, run))
      .toEqual([expect.stringContaining("The baseline lowers the tests of test/a.test.js from 3 of 3 (100 %) to 2 of 3 (66.66 %).")]);
    expect(await told({ ...files, tests: { "test/a.test.js": cases(3) } }, { ...files, tests: { "test/a.test.js": { ...cases(3), distinct: 1 } } }, run))
      .toEqual([expect.stringContaining("The baseline lowers the tests of test/a.test.js from 3 of 3 (100 %) to 3 of 3 (100 %).")]);
  });

  it.each<[string, readonly [number, number], readonly [number, number], boolean]>([
    ["made up, with the same share of fewer lines", [4, 5], [8, 10], true],
    ["made up, with nothing to lose", [0, 1], [8, 10], true],
    ["made up, with all of fewer lines", [1, 1], [8, 10], true],
    ["made up, with the same share of more lines, so that more may be missed", [80, 100], [8, 10], true],
    ["what this run measured, after covered code was deleted", [3, 5], [3, 5], false],
    ["what was measured, but for what the tolerance lets pass", [3001, 5000], [3005, 5000], false],
    ["less than the tolerance lets pass", [3001, 5000], [3011, 5000], true],
    ["higher than this run measured, of as many lines", [5, 5], [3, 5], false],
    ["what this run measured, which fell", [7, 10], [7, 10], true],
  ])("is %s", async (_, [hit, total], measured, lowered) => {
    const scale = total >= 5000 ? 1000 : 1;
    const base = { "src/a.js": { lines: { hit: 8 * scale, total: 10 * scale } } };
    const told_ = await told({ files: base }, { files: { "src/a.js": { lines: { hit, total } } } }, { lines: { "src/a.js": measured } });
    expect(told_).toEqual(lowered ? [expect.stringMatching(/^error .* lowers line coverage of src\/a\.js /)] : []);
  });

  it("of a report that this run read must stay", async () => {
    const files = { files: { "src/a.js": lines(8) } };
    const inputs = (...names: readonly string[]) => ({ ...files, inputs: names });
    expect(await told(inputs("junit.xml", "lcov.info"), inputs("lcov.info")))
      .toEqual(["error .proofgate/baseline.json The baseline no longer names 1 report that this run read: junit.xml."]);
    expect(await told(inputs("junit.xml", "lcov.info", "old.xml"), inputs("junit.xml", "lcov.info"))).toEqual([]);
  });

  it("of what is known to fail may not be new", async () => {
    const files = { files: { "src/a.js": lines(8) } };
    expect(await told({ ...files, knownFailing: ["a"] }, { ...files, knownFailing: ["a", "b"] }))
      .toEqual(["error .proofgate/baseline.json:11 The baseline newly calls 1 test known to fail: b."]);
    expect(await told({ ...files, knownFailing: ["a", "b"] }, { ...files, knownFailing: ["a"] })).toEqual([]);
  });

  it("that only the base raised meanwhile is nothing of the head's", async () => {
    const head = { files: { "src/a.js": lines(8), "src/b.js": lines(5) } };
    const later = { [PATH]: baselineText({ tests: TESTS, files: { "src/a.js": lines(9) } }) };
    expect(await told({ files: { "src/a.js": lines(8) } }, head, { later })).toEqual([]);
  });
});

it("a removed baseline is an error", async () => {
  expect(await told({ files: { "src/a.js": lines(8) } }, null)).toEqual(["error .proofgate/baseline.json The baseline .proofgate/baseline.json is removed."]);
});

it("tells no more than thirty entries", async () => {
  const many = (hit: number) => Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`src/${index}.js`, lines(hit)]));
  const said = await told({ files: many(8) }, { files: many(7) });
  expect(said).toHaveLength(31);
  expect(said.join("\n")).toContain("The baseline lowers 10 more entries, which are not listed.");
});

describe("a fall that the head's baseline accepts with a reason", () => {
  const levels = async (made: PullRequestStory, rule: string) => {
    const verdict = await verdictOn(made);
    return [verdict.verdict, verdict.findings.filter((finding) => finding.rule === rule).map(({ level, hint }) => `${level} ${String(hint?.includes("“moved to the server”") === true)}`)];
  };
  const before = { files: { "src/a.js": lines(8) } };
  const fallen = { lines: { "src/a.js": [7, 10] as const } };

  it("is still judged against the base, as a warning", async () => {
    expect(await levels(story(before, { files: { "src/a.js": lines(7, because()) } }, fallen), "coverage-dropped")).toEqual(["passed", ["warning true"]]);
  });

  it.each([
    ["no reason", lines(7)],
    ["a reason whose day has passed", lines(7, because("2026-11-19"))],
    ["the base's own entry", lines(8)],
  ])("but not with %s", async (_, entry) => {
    expect(await levels(story(before, { files: { "src/a.js": entry } }, fallen), "coverage-dropped")).toEqual(["failed", ["error false"]]);
  });

  it("does not cover the fall of another file", async () => {
    const two = { "src/a.js": lines(8), "src/b.js": lines(8) };
    const made = story({ files: two }, { files: { ...two, "src/a.js": lines(7, because()) } }, { lines: { "src/a.js": [7, 10], "src/b.js": [7, 10] } });
    const base = { ...made.base, "src/b.js": code(10) };
    expect(await levels({ ...made, base }, "coverage-dropped")).toEqual(["failed", ["error false"]]);
  });

  it("covers tests that went, by what is left of their entry", async () => {
    const gone = { "test/a.test.js": cases(1), "test/b.test.js": cases(9) };
    const left = { ...TESTS, "test/b.test.js": { ...cases(0), lowered: { tests: because() } } };
    const files = { ...before, tests: gone };
    expect(await levels(story(files, { ...before, tests: left }), "tests-disappeared")).toEqual(["passed", ["warning true"]]);
    expect(await levels(story(files, { ...before, tests: { ...TESTS, "test/b.test.js": cases(9) }, knownFailing: ["x"] }), "tests-disappeared")).toEqual(["failed", ["error false"]]);
  });
});

it("is asked only with a base and a baseline", () => {
  expect(whyNot("baseline-lowered", {})).toBe("no base to compare with");
});
