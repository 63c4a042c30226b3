import { afterEach, describe, expect, it } from "vitest";
import { baseline } from "../../src/commands/baseline.ts";
import { gate, type Request } from "../../src/gate.ts";
import { openWorld } from "../../src/edge/world.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { renderComment } from "../../src/render/comment.ts";
import { newRepo, removeFolders, type GitRepo } from "../support/git-repo.ts";
import { junitOf, lcovOf } from "../support/story.ts";
import { CONTEXT } from "../support/verdicts.ts";

afterEach(removeFolders);

const code = (lines: number): string => Array.from({ length: lines }, (_, at) => `export const f${at} = () => ${at};\n`).join("");
const TEST = "import { it } from 'vitest';\nit('works', () => {});\n";
const FILES = {
  "proofgate.yml": "version: 1\ncoverage: ['cov/*.info']\ntests: ['junit/*.xml']\n", ".gitignore": "cov/\njunit/\n",
  "src/cart.js": code(100), "src/tax.js": code(100), "test/cart.test.js": TEST, "test/live.test.js": TEST,
};
const REPORTS = {
  "cov/lcov.info": lcovOf({ "src/cart.js": [90, 100], "src/tax.js": [40, 100] }),
  "junit/unit.xml": junitOf({ "test/cart.test.js": ["adds", "takes"] }), "junit/live.xml": junitOf({ "test/live.test.js": ["lives"] }),
};

const judge = ({ root }: GitRepo, asked: Partial<Request> = {}): Promise<Verdict> => gate(openWorld(root, { env: {} }), {
  config: null, coverage: null, tests: null, baseline: null, base: "main", changesFrom: "main", testOutcome: null, fork: false, ...asked,
});

const begun = async (config = ""): Promise<GitRepo> => {
  const repo = newRepo();
  repo.commit({ ...FILES, "proofgate.yml": FILES["proofgate.yml"] + config });
  repo.write(REPORTS);
  repo.commit({ ".proofgate/baseline.json": renderBaseline((await judge(repo)).now) });
  repo.git("checkout", "--quiet", "-b", "topic");
  repo.commit({ "README.md": "# Shop\n" });
  return repo;
};

const said = ({ verdict, findings, problems }: Verdict): { verdict: string; said: string[] } => ({
  verdict, said: [...findings.map(({ rule, level, subject }) => `${level} ${rule} ${subject}`), ...problems.map(({ slug, message }) => `${slug}: ${message}`)],
});

describe("coverage that rises because code left its report", () => {
  it("fails where a file left", async () => {
    const repo = await begun();
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [90, 100] }) });
    const verdict = await judge(repo);
    expect(said(verdict)).toEqual({ verdict: "failed", said: ["error files-left-report src/tax.js"] });
    expect(verdict.findings[0]!.message).toContain("Line coverage of the project rose from 65 % to 90 % by that alone.");
  });

  it("fails where uncovered lines left a file that did not change", async () => {
    const repo = await begun();
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [90, 100], "src/tax.js": [40, 60] }) });
    const { verdict, findings } = await judge(repo);
    expect([verdict, findings.filter(({ level }) => level !== "note").map(({ rule, subject }) => [rule, subject])]).toEqual(["failed", [["files-left-report", "src/tax.js"]]]);
  });

  it("fails where no coverage report is left at all, and names the one that there was", async () => {
    const repo = await begun("targets: { passRate: 90 }\n");
    repo.write({ "cov/lcov.info": null });
    repo.commit({ "proofgate.yml": FILES["proofgate.yml"].replace("coverage: ['cov/*.info']\n", "") });
    const verdict = await judge(repo);
    expect(said(verdict).said).toContain("error files-left-report project");
    expect(verdict.findings.find(({ rule }) => rule === "files-left-report")!.hint).toContain("The baseline was taken with cov/lcov.info, which this run did not read.");
  });
});

describe("a report of an older state", () => {
  it("is told by lines that the file has no more", async () => {
    const repo = await begun();
    repo.commit({ "src/tax.js": code(50) });
    expect(said(await judge(repo))).toMatchObject({ verdict: "failed", said: ["error report-stale src/tax.js"] });
  });

  it("is told by lines that are blank or comments now, where other files fit", async () => {
    const repo = await begun();
    repo.commit({ "src/tax.js": `${"// A tax is a tax.\n\n".repeat(20)}${code(100)}` });
    expect(said(await judge(repo))).toMatchObject({ verdict: "failed", said: ["error report-stale src/tax.js"] });
  });

  it("is told by the commit that it names", async () => {
    const repo = await begun();
    const report = (id: string): string => JSON.stringify({ git: { head: { id } }, source_files: [{ name: "src/cart.js", coverage: [1, 1, 0] }, { name: "src/tax.js", coverage: [1, 0, 0] }] });
    const stale = async (id: string): Promise<string[]> => {
      repo.write({ "cov/coveralls.info": report(id) });
      return (await judge(repo, { base: null, changesFrom: null })).findings.map(({ rule, level }) => `${level} ${rule}`).filter((text) => text.includes("report-stale"));
    };
    expect(await stale(repo.git("rev-parse", "HEAD"))).toEqual([]);
    expect(await stale(repo.git("rev-parse", "HEAD~1"))).toEqual(["error report-stale"]);
  });
});

describe("declared evidence", () => {
  const EXPECT = "expect:\n  - { name: live suite, tests: 'junit/live*.xml', count: 1, cases: 1, unless: fork }\nkinds: { live: { tests: ['test/live*'], target: { tests: 1, passRate: 100 } } }\n";

  it("that is missing leaves the verdict incomplete, by its name", async () => {
    const repo = await begun(EXPECT);
    repo.write({ "junit/live.xml": null });
    const { verdict, problems } = await judge(repo);
    expect(verdict).toBe("incomplete");
    expect(problems.map(({ slug, message, where }) => [slug, message, where])).toContainEqual(["evidence-missing", "live suite: no report matches junit/live*.xml.", "proofgate.yml:5"]);
    expect(problems.every(({ hint }) => hint.length > 0)).toBe(true);
  });

  it("that a fork cannot have is not run there, and what only it feeds is not judged", async () => {
    const repo = await begun(EXPECT);
    repo.write({ "junit/live.xml": null });
    const verdict = await judge(repo, { fork: true });
    expect(said(verdict)).toEqual({ verdict: "passed", said: [] });
    expect(verdict.remarks).toContain("live suite: not run here, since the pull request comes from a fork.");
    expect(verdict.notJudged.filter(({ why }) => why.startsWith("live suite was not run here")).map(({ rule }) => rule))
      .toEqual(["kind-empty", "pass-rate-below-target", "test-file-not-run", "tests-disappeared"]);
  });

  it("that a fork cannot have is named where figures are compared, outside of every fold", async () => {
    const repo = await begun(EXPECT);
    repo.write({ "junit/live.xml": null });
    const [onFork, own] = [await judge(repo, { fork: true }), await judge(repo)];
    const visible = renderComment(onFork, CONTEXT).replaceAll(/<details>.*?<\/details>/gs, "");
    expect(visible).toContain("**Not run here:** live suite, since the pull request comes from a fork. No figure of this run counts it; the baseline's may.\n");
    expect(visible).toContain("| Baseline | Now, in part | Change |");
    expect(visible).toContain("1 fewer test");
    expect(renderComment(own, CONTEXT)).not.toContain("Not run here");
  });

  it("that a fork has after all is judged, and not said to be missing", async () => {
    const repo = await begun(EXPECT);
    const verdict = await judge(repo, { fork: true });
    expect(said(verdict)).toEqual({ verdict: "passed", said: [] });
    expect(JSON.stringify([verdict.remarks, verdict.notJudged])).not.toContain("not run here");
    expect(renderComment(verdict, CONTEXT)).not.toMatch(/not run here|in part/i);
    repo.write({ "junit/live.xml": junitOf({ "test/live.test.js": ["lives:failed"] }) });
    expect((await judge(repo, { fork: true })).verdict).toBe("failed");
  });

  it("that is there twice, or once too often, is named", async () => {
    const repo = await begun(EXPECT);
    repo.write({ "junit/live-2.xml": REPORTS["junit/live.xml"] });
    expect((await judge(repo)).problems.map(({ message }) => message)).toEqual([
      "live suite: 2 reports are there, and 1 is expected (junit/live*.xml).", "live suite: junit/live.xml holds the same bytes as junit/live-2.xml: one report was taken twice.",
    ]);
  });
});

describe("evidence that is expected and was taken twice", () => {
  const timed = (stamp: string): string => `<testsuites timestamp="${stamp}"><testsuite name="cart" tests="3">${["adds", "takes", "sums"].map((name, at) =>
    `<testcase name="${name}" classname="cart" file="test/cart.test.js" time="0.${at + 1}"/>`).join("")}</testsuite></testsuites>`;
  const SHARDS = "expect:\n  - { name: shards, tests: 'junit/*.xml', count: 2, cases: 6 }\n";

  it("is incomplete, though a timestamp makes the copy another file", async () => {
    const repo = newRepo();
    repo.commit({ ...FILES, "proofgate.yml": FILES["proofgate.yml"] + SHARDS });
    repo.write({ "cov/lcov.info": REPORTS["cov/lcov.info"], "junit/unit.xml": timed("one"), "junit/unit-2.xml": timed("two") });
    const verdict = await judge(repo, { base: null, changesFrom: null });
    expect(said(verdict)).toMatchObject({ verdict: "incomplete", said: expect.arrayContaining([
      "evidence-missing: shards: junit/unit.xml holds the same test cases as junit/unit-2.xml, with the same times: one report was taken twice.",
    ]) as unknown });
  });
});

describe("a file that left the reports with a reason", () => {
  it("is a warning where the head's baseline gives it, and nothing once that is merged", async () => {
    const repo = await begun();
    repo.write({ "cov/lcov.info": lcovOf({ "src/cart.js": [90, 100] }) });
    const io = { out: () => undefined, err: () => undefined, colour: false, width: 100 };
    expect(await baseline({ root: repo.root, update: true }, io)).toBe(2);
    expect(await baseline({ root: repo.root, update: true, "allow-lower": ["src/tax.js:lines", "project:evidence"], reason: "measured by the other team" }, io)).toBe(0);
    repo.commit({});
    const proposed = await judge(repo);
    expect(said(proposed)).toMatchObject({ verdict: "passed", said: expect.arrayContaining(["warning files-left-report src/tax.js"]) as unknown });
    expect(proposed.findings.find(({ rule }) => rule === "files-left-report")!.hint).toContain("“measured by the other team”");
    const merged = await judge(repo, { base: "HEAD", changesFrom: "HEAD" });
    expect([merged.verdict, merged.findings.filter(({ rule }) => rule === "files-left-report")]).toEqual(["passed", []]);
  });
});
