/** Which reports there are, and what is missing of what was asked for. Finds through its edge, reads by content. */
import { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS } from "../config/defaults.ts";
import type { Format, Source } from "../formats/format.ts";
import { readAll } from "../formats/read.ts";
import { Problem } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { Expectation, Settings } from "../model/settings.ts";
import { contradictionProblems, expectationProblems, outcomeProblem } from "../rules/evidence.ts";

/** Files for globs, as the edge finds them. */
export interface ReportFinder {
  /** `unmatched`: the globs that no file fits. */
  readonly findReports: (globs: readonly string[]) => {
    readonly sources: readonly Source[];
    readonly problems: readonly Problem[];
    readonly unmatched: readonly string[];
  };
}

interface EvidenceRequest {
  readonly coverage: readonly string[] | null;
  readonly tests: readonly string[] | null;
  readonly testOutcome: "success" | "failure" | null;
  readonly fork: boolean;
}

export interface Evidence {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

type Kind = Report["kind"];
const KINDS: readonly Kind[] = ["coverage", "tests"];
const DEFAULTS = { coverage: DEFAULT_COVERAGE_GLOBS, tests: DEFAULT_TEST_GLOBS };

/** What was found, and by which lists: a path that only default globs found may hold either kind. */
interface Found {
  readonly sources: Map<string, Source>;
  readonly namedFor: Map<string, Set<Kind>>;
  readonly literal: Set<string>;
  readonly problems: Problem[];
}

const unmatchedProblem = (glob: string, kind: Kind, index: number, settings: Settings, fromConfig: boolean): Problem => {
  const line = settings.source?.lines.get(`${kind}.${index}`) ?? settings.source?.lines.get(kind);
  const where = fromConfig && settings.source ? `${settings.source.path}${line === undefined ? "" : `:${line}`}` : `--${kind} ${glob}`;
  return new Problem(fromConfig ? "config-matches-nothing" : "report-missing", `No file matches ${glob}.`, {
    where, hint: `Run the step that writes the ${kind === "tests" ? "test" : "coverage"} report before this one, or correct the glob.`,
  });
};

const search = (finder: ReportFinder, request: EvidenceRequest, settings: Settings): Found => {
  const found: Found = { sources: new Map(), namedFor: new Map(), literal: new Set(), problems: [] };
  for (const kind of KINDS) {
    const named = request[kind] ?? settings[kind];
    const result = finder.findReports(named ?? DEFAULTS[kind]);
    found.problems.push(...result.problems);
    for (const source of result.sources) {
      found.sources.set(source.path, source);
      if (named !== null) found.namedFor.set(source.path, (found.namedFor.get(source.path) ?? new Set()).add(kind));
      if (named?.includes(source.path)) found.literal.add(source.path);
    }
    for (const glob of named === null ? [] : result.unmatched) {
      found.problems.push(unmatchedProblem(glob, kind, named!.indexOf(glob), settings, request[kind] === null));
    }
  }
  return found;
};

/** Adds what `expect` names; a file that only it names may hold either kind. */
const searchExpected = (finder: ReportFinder, expectations: readonly Expectation[], found: Found): void => {
  for (const { coverage, tests } of expectations) {
    const result = finder.findReports([...coverage, ...tests]);
    found.problems.push(...result.problems.filter(({ slug }) => slug !== "report-missing"));
    for (const source of result.sources) found.sources.set(source.path, source);
  }
};

/** Leaves out reports of the other kind than they were named for: said aloud for globs, a problem for names. */
const ofWantedKind = (reports: readonly Report[], found: Found, problems: Problem[], remarks: string[]): Report[] =>
  reports.filter(({ path, kind }) => {
    const wanted = found.namedFor.get(path);
    if (wanted === undefined || wanted.has(kind)) return true;
    const is = kind === "tests" ? "test" : "coverage";
    if (found.literal.has(path)) {
      problems.push(new Problem("report-wrong-kind", `${path} is a ${is} report.`, { where: path, hint: `Name it under \`${kind}\` instead.` }));
    } else remarks.push(`${path} is a ${is} report that was not asked for as one: it was left out.`);
    return false;
  });

const noEvidence = (): Problem => new Problem("no-evidence", "No coverage report and no test report was found.", {
  hint: "Run the tests with coverage first, and name the reports with --coverage and --tests or in proofgate.yml.",
});

/** Finds and reads all evidence. Whatever cannot be read is a problem; good reports beside it are still read. */
export function gatherEvidence(finder: ReportFinder, request: EvidenceRequest, settings: Settings, formats: readonly Format[]): Evidence {
  const found = search(finder, request, settings);
  const expected = settings.expect.filter(({ unless }) => !(unless === "fork" && request.fork));
  searchExpected(finder, expected, found);
  const remarks = settings.expect.filter((entry) => !expected.includes(entry))
    .map(({ name }) => `${name}: not run here, since the pull request comes from a fork.`);
  const read = readAll(found.sources.values(), formats);
  const problems = [...found.problems, ...read.problems];
  const reports = ofWantedKind(read.reports, found, problems, remarks);
  problems.push(...contradictionProblems(reports), ...expectationProblems(expected, reports, settings.source));
  if (request.testOutcome === "failure") problems.push(...outcomeProblem(reports));
  if (reports.length === 0 && problems.length === 0) problems.push(noEvidence());
  return { reports, problems, remarks };
}
