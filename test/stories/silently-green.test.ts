/** Seventeen ways in which a gate was seen to be green, or to be fooled, when nothing was proven: each as a story in which this one is not. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { act } from "../../src/commands/act.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderText } from "../../src/render/text.ts";
import { removeFolders, temporaryFolder } from "../support/git-repo.ts";
import { baselineText, code, judged, pullRequest, toldBy, verdictOn, type PullRequestStory } from "../support/pull-request.ts";
import { lcovOf } from "../support/story.ts";

afterAll(removeFolders);
afterEach(() => void vi.unstubAllEnvs());

const FILES = { "src/a.js": code(10), "test/a.test.js": "import '../src/a.js';\n" };
const NEW = { "src/new.js": "export function pay(sum) {\n  if (sum > 9) return sum - 1;\n  return sum;\n}\n" };
const BASELINE = ".proofgate/baseline.json";
const config = (rest = ""): string => `version: 1\ncoverage: ["*.info"]\ntests: [junit.xml]\n${rest}`;
const HALF: PullRequestStory = { base: { ...FILES, "proofgate.yml": config() }, lines: { "src/a.js": [5, 10] } };
const of = (base: Readonly<Record<string, string>>, rest: Partial<PullRequestStory> = {}): PullRequestStory => ({ ...HALF, base: { ...HALF.base, ...base }, ...rest });

const slugs = ({ verdict, problems }: Verdict): string[] => [verdict, ...problems.map(({ slug }) => slug)];
const whyNot = ({ notJudged }: Verdict, rule: string): string | undefined => notJudged.find((one) => one.rule === rule)?.why;

/** The verdict after something was done to the files of the head's run. */
const after = (story: PullRequestStory, files: Readonly<Record<string, string | null>>): Promise<Verdict> => {
  const repo = pullRequest(story);
  repo.write(files);
  return judged(repo.root, story.request);
};

const CONTEXT = { version: "1.2.3", repository: null, prefix: "", runUrl: null, key: "default", colour: false, width: 100, files: false };

/** The exit code of the action, as the runner starts it. */
const exitOf = async (event: string, tests: readonly string[], inputs: Readonly<Record<string, string>> = {}): Promise<number> => {
  const repo = pullRequest({ ...HALF, tests: { "test/a.test.js": tests } });
  const temp = temporaryFolder();
  const payload = { repository: { default_branch: "main" }, merge_group: { base_sha: repo.git("rev-parse", "main") } };
  for (const file of ["event.json", "output", "summary"]) writeFileSync(join(temp, file), file === "event.json" ? JSON.stringify(payload) : "");
  const env = {
    GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(temp, "event.json"), GITHUB_WORKSPACE: repo.root, GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"), GITHUB_REF: "refs/heads/main", GITHUB_SHA: repo.git("rev-parse", "HEAD"), RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return act({ env, cwd: repo.root, version: "v24.0.0", out: () => undefined });
};

it("the healthy project that all of these are made of passes", async () => {
  expect(slugs(await verdictOn(HALF))).toEqual(["passed"]);
});

describe("green without evidence, and not here", () => {
  it("1. a report that is not there is success: incomplete", async () => {
    expect(slugs(await after(HALF, { "lcov.info": null }))).toEqual(["incomplete", "config-matches-nothing"]);
  });

  it("2. a changed file that no report knows has no uncovered lines: they count as uncovered", async () => {
    const verdict = await verdictOn(of({ "proofgate.yml": config("targets: { changedLines: 80 }\n") }, { head: NEW }));
    expect([verdict.verdict, verdict.changedLines]).toEqual(["failed", { hit: 0, total: 3 }]);
    expect(toldBy(verdict, "files-never-measured")).toEqual(["warning src/new.js No coverage report knows src/new.js, which this change touches."]);
  });

  it("3. without a baseline, all is better than 0 %: nothing is compared, and that is said", async () => {
    const verdict = await verdictOn(HALF);
    expect([verdict.before, whyNot(verdict, "coverage-dropped")]).toEqual([null, "no baseline"]);
    expect(renderText(verdict, CONTEXT)).toContain("no baseline to compare with");
  });

  it("4. a broken shard is dropped, if another one can be read: it is a problem of its own", async () => {
    const verdict = await after(HALF, { "second.info": "TN:\nSF:src/a.js\nDA:1,1\nDA:2" });
    expect(verdict.verdict).toBe("incomplete");
    expect(verdict.problems.map(({ where }) => where)).toEqual([expect.stringMatching(/^second\.info/)]);
  });

  it("5. a baseline without the figure is 0: not judged, and that is said", async () => {
    const verdict = await verdictOn(of({ [BASELINE]: baselineText({}) }));
    expect(whyNot(verdict, "coverage-dropped")).toBe("the baseline holds no coverage");
  });

  it("6. a target that is spelled wrong is no target: incomplete, and the line is named", async () => {
    const verdict = await verdictOn(of({ "proofgate.yml": config("targets: { line: 80 }\n") }));
    expect(verdict.verdict).toBe("incomplete");
    expect(verdict.problems.map(({ where }) => where)).toContain("proofgate.yml:4 at main");
  });

  it("7. an empty profile meets every target: incomplete", async () => {
    const story = of({ "proofgate.yml": "version: 1\ncoverage: [cover.out]\ntests: [junit.xml]\ntargets: { lines: 50 }\n" });
    expect((await after(story, { "cover.out": "mode: set\n" })).verdict).toBe("incomplete");
  });

  it("8. a new file that is not in the report is left out of the question: it is named", async () => {
    const verdict = await verdictOn({ ...HALF, head: NEW });
    expect(toldBy(verdict, "files-never-measured")).toEqual(["warning src/new.js No coverage report knows src/new.js, which this change touches."]);
  });

  it.each(["push", "merge_group", "schedule", "workflow_dispatch"])("9. on an event that is no pull request nothing is judged: the exit code is, on %s", async (event) => {
    expect([await exitOf(event, ["adds"]), await exitOf(event, ["adds:failed"])]).toEqual([0, 1]);
  });

  it("10. a missing report is a line in the log: incomplete", async () => {
    const story = { ...HALF, base: FILES };
    expect(slugs(await after(story, { "lcov.info": null, "junit.xml": null }))).toEqual(["incomplete", "no-evidence"]);
  });

  it("11. a change of which nothing is measured is covered by 100 %: paths that fit no file are a problem, and no share is shown", async () => {
    const story = of({ "proofgate.yml": config("targets: { changedLines: 80 }\n") }, { head: { "src/a.js": `${code(10)}b();\n` }, lcov: lcovOf({ "elsewhere/z.js": [9, 10] }) });
    const verdict = await verdictOn(story);
    expect(slugs(verdict)).toContain("paths-unresolved");
    expect([verdict.verdict, renderText(verdict, CONTEXT).includes("changed lines  100 %")]).toEqual(["incomplete", false]);
  });

  it("12. an empty report has no share that could be too low: incomplete", async () => {
    expect((await verdictOn(of({ "proofgate.yml": config("targets: { lines: 50 }\n") }, { lcov: "TN:\nend_of_record\n" }))).verdict).toBe("incomplete");
  });

  it("13. 0 of 0 is 100 %: it is shown as nothing, and a target on it is a problem", async () => {
    const verdict = await verdictOn(of({ "proofgate.yml": config("targets: { branches: 50 }\n") }));
    expect(verdict.verdict).toBe("incomplete");
    expect(verdict.targets.find(({ metric }) => metric === "branches")).toMatchObject({ reached: null });
    expect(renderText(verdict, CONTEXT)).toMatch(/branches +– +50 % +not measured/);
  });

  it("14. a gate that only comments never fails: the exit code is the gate, and needs no token", async () => {
    expect(await exitOf("push", ["adds:failed"], { "github-token": "" })).toBe(1);
  });

  it("15. the mean of two reports' rates hides the large one: integers are added", async () => {
    const verdict = await verdictOn({ ...HALF, base: { ...HALF.base, "src/b.js": code(90) }, lcov: lcovOf({ "src/a.js": [10, 10], "src/b.js": [0, 90] }) });
    expect(verdict.totals.coverage?.lines).toEqual({ hit: 10, total: 100 });
  });

  it("16. a switch turns errors into silence: there is none, and who writes one is told", async () => {
    expect(slugs(await verdictOn(of({ "proofgate.yml": config("skip-errors: true\n") })))).toContain("incomplete");
  });

  it("17. a step that failed uploads yesterday's report: with its outcome known, a green report is a problem", async () => {
    expect(slugs(await verdictOn({ ...HALF, request: { testOutcome: "failure" } }))[0]).toBe("incomplete");
    for (const outcome of ["failure", "cancelled", "skipped"]) expect(await exitOf("push", ["adds"], { "test-outcome": outcome })).toBe(2);
  });
});
