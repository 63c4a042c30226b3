/** Pull requests as stories: a base, what the head changes, the reports of its tests, and the verdict of the gate on it. */
import { openWorld } from "../../src/edge/world.ts";
import { gate, type Request } from "../../src/gate.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { newRepo, type GitRepo } from "./git-repo.ts";
import { drawSnapshot, type DrawnSnapshot } from "./snapshots.ts";
import { junitOf, lcovOf } from "./story.ts";

type Files = Readonly<Record<string, string | null>>;

export interface PullRequestStory {
  /** The base's files. */
  readonly base: Files;
  /** What the head writes; null deletes. */
  readonly head?: Files;
  /** What the base gets after the head has left it. */
  readonly later?: Files;
  /** "hit of total" lines by file, as the head's run measures them. */
  readonly lines?: Readonly<Record<string, readonly [hit: number, total: number]>>;
  /** In place of `lines`. */
  readonly lcov?: string;
  readonly tests?: Readonly<Record<string, readonly string[]>>;
  readonly request?: Partial<Request>;
}

export const BASE = "main";
const TODAY = "1795132800";

/** Code of so many lines. */
export const code = (lines: number): string => "let a = 1;\n".repeat(lines);

const REQUEST: Request = { config: null, coverage: null, tests: null, baseline: null, base: BASE, changesFrom: BASE, testOutcome: null, fork: false };

/** Judges a repository against its branch `main`. */
export const judged = (root: string, request: Partial<Request> = {}): Promise<Verdict> =>
  gate(openWorld(root, { env: { SOURCE_DATE_EPOCH: TODAY } }), { ...REQUEST, ...request });

/** Makes the repository of a story: `main`, and a branch with what the head changes checked out. */
export const pullRequest = ({ base, head = {}, later = {}, lines = {}, lcov, tests = { "test/a.test.js": ["adds"] } }: PullRequestStory): GitRepo => {
  const repo = newRepo();
  repo.commit({ ".gitignore": "lcov.info\njunit.xml\n", ...base });
  repo.git("switch", "--quiet", "--create", "topic");
  repo.commit(head);
  if (Object.keys(later).length > 0) {
    repo.git("switch", "--quiet", "main");
    repo.commit(later);
    repo.git("switch", "--quiet", "topic");
  }
  repo.write({ "lcov.info": lcov ?? lcovOf(lines), "junit.xml": junitOf(tests) });
  return repo;
};

/** The verdict on a story. */
export const verdictOn = (story: PullRequestStory): Promise<Verdict> => judged(pullRequest(story).root, story.request);

/** The findings of one rule, each as "level path:line message". */
export const toldBy = ({ findings }: Verdict, rule: string): string[] =>
  findings.filter((finding: Finding) => finding.rule === rule)
    .map(({ level, at, message }) => `${level} ${at === null ? "-" : `${at.path}${at.line === null ? "" : `:${at.line}`}`} ${message}`);

/** A baseline with these lines of files and passed tests of test files. */
export const baselineText = (made: Partial<DrawnSnapshot>): string =>
  renderBaseline(drawSnapshot({ inputs: ["junit.xml", "lcov.info"], ...made }));
