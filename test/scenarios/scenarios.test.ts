/** Scenarios: small projects whose reports their own runners wrote, each judged as a whole, with the complete list of findings. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openWorld } from "../../src/edge/world.ts";
import { gate, type Request } from "../../src/gate.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { removeFolders, repoAt, temporaryFolder } from "../support/git-repo.ts";

/** A cause stands as a list where more than one is right. */
interface ExpectedFinding extends Pick<Finding, "rule" | "level" | "subject"> {
  readonly cause?: string | readonly string[] | null;
}

interface Expected {
  readonly verdict: Verdict["verdict"];
  /** All findings that there are, in any order. */
  readonly findings: readonly ExpectedFinding[];
  /** The slugs of all problems. */
  readonly problems: readonly string[];
  readonly links?: Readonly<Record<string, number>>;
  /** What the command line would be given; `base` is a revision: HEAD~1 is the project with the files of `base/` in it. */
  readonly args?: { readonly coverage?: string[]; readonly tests?: string[]; readonly base?: string };
  readonly why: string;
}

interface Scenario {
  readonly name: string;
  readonly expected: Expected | null;
  readonly verdict: Verdict | null;
  readonly thrown: unknown;
}

/** The day after the reports were written, and a commit long before them: neither is what the scenarios are about. */
const TODAY = String(Date.UTC(2027, 0, 1) / 1000);
const COMMITTER = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  GIT_AUTHOR_NAME: "A", GIT_AUTHOR_EMAIL: "a@b.example", GIT_COMMITTER_NAME: "A", GIT_COMMITTER_EMAIL: "a@b.example",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1",
};

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

/** A repository of the project as a job meets it: the sources are committed, the reports lie there untracked. */
const checkOut = (folder: string): string => {
  const repo = repoAt(temporaryFolder());
  // Without a template there are no sample hooks to write and remove.
  repo.git("init", "--quiet", "--template=", "--initial-branch", "main");
  mkdirSync(join(repo.root, ".git/info"));
  writeFileSync(join(repo.root, ".git/info/exclude"), "/reports/\n");
  const layers = [...(existsSync(join(folder, "base")) ? [["repo", "base"]] : []), ["repo"]];
  for (const layer of layers) {
    for (const part of layer) cpSync(join(folder, part), repo.root, { recursive: true });
    repo.git("add", "--all");
    execFileSync("git", ["commit", "--quiet", "--allow-empty", "--message", "change"], { cwd: repo.root, env: COMMITTER });
  }
  return repo.root;
};

const requestOf = ({ coverage, tests, base }: NonNullable<Expected["args"]>): Request => ({
  config: null, coverage: coverage ?? null, tests: tests ?? null, baseline: null,
  base: base ?? null, changesFrom: base ?? null, testOutcome: null, fork: false,
});

const judged = async (name: string): Promise<Scenario> => {
  const folder = join(import.meta.dirname, name);
  let expected: Expected | null = null;
  try {
    expected = parse(readFileSync(join(folder, "expect.yaml"), "utf8")) as Expected;
    const world = openWorld(checkOut(folder), { env: { SOURCE_DATE_EPOCH: TODAY } });
    return { name, expected, verdict: await gate(world, requestOf(expected.args ?? {})), thrown: null };
  } catch (thrown) {
    return { name, expected, verdict: null, thrown };
  } finally {
    removeFolders();
  }
};

const names = foldersIn(import.meta.dirname).flatMap((language) =>
  foldersIn(join(import.meta.dirname, language)).map((story) => `${language}/${story}`));

const scenarios: Scenario[] = [];
for (const name of names) scenarios.push(await judged(name));

const said = ({ rule, level, subject, cause }: ExpectedFinding): string =>
  [level, rule, subject, ...(cause ? [typeof cause === "string" ? cause : cause.join(" or ")] : [])].join(" · ");

const causesOf = (finding: ExpectedFinding): readonly string[] =>
  typeof finding.cause === "string" ? [finding.cause] : finding.cause ?? [];

/** What was found in the words of what was expected, wherever more than one cause is right. */
const foundIn = (verdict: Verdict, expected: Expected): string[] => verdict.findings.map((finding) => {
  const alike = expected.findings.find((one) => one.rule === finding.rule && one.subject === finding.subject);
  const right = alike && finding.cause !== null && causesOf(alike).includes(finding.cause);
  return said(right ? { ...finding, cause: alike.cause ?? null } : finding);
}).sort();

const isHollow = (finding: Pick<Finding, "rule">): boolean => finding.rule === "tests-without-coverage";

/** For the verdict of a hollow test: at which level each subject is accused. */
const accusations = (findings: readonly Pick<Finding, "rule" | "level" | "subject">[]): string =>
  findings.filter(isHollow).map(({ level, subject }) => `${level} ${subject}`).sort().join(", ");

const verdictIsRight = ({ verdict, expected }: Scenario): boolean =>
  verdict !== null && expected !== null && verdict.verdict === expected.verdict
  && accusations(verdict.findings) === accusations(expected.findings);

/** One entry for every accusation that is expected: whether its cause was named. */
const causesNamed = ({ verdict, expected }: Scenario): boolean[] => (expected?.findings ?? []).filter(isHollow).map((wanted) =>
  verdict?.findings.some((finding) => isHollow(finding) && finding.subject === wanted.subject
    && finding.cause !== null && causesOf(wanted).includes(finding.cause)) ?? false);

for (const { name, expected, verdict, thrown } of scenarios) describe(name, () => {
  it("says what is expected of it, and why, and how its reports were made", () => {
    expect(expected).toMatchObject({ findings: expect.any(Array), problems: expect.any(Array), why: expect.stringMatching(/\.$/) });
    expect(existsSync(join(import.meta.dirname, name, "run.sh"))).toBe(true);
  });

  it(`is judged so: ${expected?.verdict ?? "nothing"}; ${expected?.findings.map(said).join("; ") || "no finding"}`, () => {
    if (expected === null || verdict === null) throw new Error("It could not be judged.", { cause: thrown });
    expect({
      verdict: verdict.verdict,
      findings: foundIn(verdict, expected),
      problems: verdict.problems.map((problem) => problem.slug).sort(),
    }).toEqual({ verdict: expected.verdict, findings: expected.findings.map(said).sort(), problems: [...expected.problems].sort() });
  });

  it.runIf(expected?.links)(`counts its links: ${JSON.stringify(expected?.links)}`, () => {
    expect(verdict && "links" in verdict ? verdict.links : null).toMatchObject(expected?.links ?? {});
  });
});

describe("all scenarios together", () => {
  const right = scenarios.filter(verdictIsRight);
  const causes = scenarios.flatMap(causesNamed);
  const named = causes.filter(Boolean);

  it(`get the right verdict: ${right.length} of ${scenarios.length}`, () => {
    expect(scenarios.filter((scenario) => !verdictIsRight(scenario)).map(({ name }) => name)).toEqual([]);
  });

  it(`are given the right cause: ${named.length} of ${causes.length} accusations, at least nine of ten`, () => {
    expect(named.length * 10).toBeGreaterThanOrEqual(causes.length * 9);
  });
});
