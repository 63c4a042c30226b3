/** Which reports there are, and what is missing of what was asked for. Finds through its edge, reads by content. */
import { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS, LIKELY_TEST_GLOBS } from "../config/defaults.ts";
import type { Format, Source } from "../formats/format.ts";
import { readAll } from "../formats/read.ts";
import { figures } from "../model/figures.ts";
import { byKeys } from "../model/order.ts";
import { Problem } from "../model/problem.ts";
import { isTests, type Report } from "../model/report.ts";
import type { NotRun } from "../model/scene.ts";
import type { ConfigSource, Expectation, Settings } from "../model/settings.ts";
import { repeatedReports } from "../model/repeats.ts";
import type { TestOutcome } from "../model/tests.ts";
import { contradictionProblems, expectationProblems, outcomeProblem, type Expected, type Readings } from "../rules/evidence.ts";
import { copiesAmong } from "./copies.ts";

/** Files for globs, as the edge finds them. */
export interface ReportFinder {
  /** `unmatched`: the globs that no file fits. */
  readonly findReports: (globs: readonly string[]) => {
    readonly sources: readonly Source[];
    readonly problems: readonly Problem[];
    readonly unmatched: readonly string[];
  };
}

/** What a run is asked to read. */
export interface EvidenceRequest {
  readonly coverage: readonly string[] | null;
  readonly tests: readonly string[] | null;
  /** The configuration that says where reports lie; null where there is none. */
  readonly places: ConfigSource | null;
  /** True where it cannot be read: what it names may be there. */
  readonly placesUnknown: boolean;
  readonly testOutcome: TestOutcome | null;
  readonly fork: boolean;
}

export interface Evidence {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
  /** What was not asked for. */
  readonly notRun: readonly NotRun[];
}

type Kind = Report["kind"];
const KINDS: readonly Kind[] = ["coverage", "tests"];
const DEFAULTS = { coverage: DEFAULT_COVERAGE_GLOBS, tests: DEFAULT_TEST_GLOBS };

/** What was found, and as which kinds of report. */
interface Found {
  readonly sources: Map<string, Source>;
  readonly wantedAs: Map<string, ReadonlySet<Kind>>;
  /** Paths that were written out. */
  readonly literal: Set<string>;
  /** Paths that nothing but a likely name speaks for. */
  readonly likely: Set<string>;
  readonly problems: Problem[];
  /** Expectations that nobody asks for in this run. */
  readonly excused: ReadonlySet<Expectation>;
  /** Paths that nothing but such expectations names. */
  readonly unasked: Set<string>;
}

const NOUNS = { coverage: "coverage", tests: "test" } as const;

/** A glob that fits no file, and its place in its list. */
interface Unmatched {
  readonly glob: string;
  readonly kind: Kind;
  readonly index: number;
}

/** `places` is null for globs that no configuration names. */
const unmatchedProblem = ({ glob, kind, index }: Unmatched, places: ConfigSource | null): Problem => {
  const line = places?.lines.get(`${kind}.${index}`) ?? places?.lines.get(kind);
  return new Problem(places ? "config-matches-nothing" : "report-missing", `No file matches ${glob}.`, {
    where: places ? `${places.path}${line === undefined ? "" : `:${line}`}` : `--${kind} ${glob}`,
    hint: `Run the step that writes the ${NOUNS[kind]} report before this one, or correct the glob.`,
  });
};

const want = ({ sources, wantedAs, likely }: Found, source: Source, kinds: readonly Kind[]): void => {
  sources.set(source.path, source);
  likely.delete(source.path);
  wantedAs.set(source.path, new Set([...wantedAs.get(source.path) ?? [], ...kinds]));
};

const excusedOf = ({ fork }: EvidenceRequest, { expect }: Settings): ReadonlySet<Expectation> =>
  new Set(expect.filter(({ unless }) => unless === "fork" && fork));

const searchLikely = (finder: ReportFinder, unnamed: readonly Kind[], found: Found): void => {
  for (const source of finder.findReports(LIKELY_TEST_GLOBS).sources) {
    if (found.sources.has(source.path)) continue;
    want(found, source, unnamed);
    found.likely.add(source.path);
  }
};

/** What is named is wanted as what it is named for; what the default globs find as whatever nobody named a place for. */
const search = (finder: ReportFinder, request: EvidenceRequest, settings: Settings): Found => {
  const found: Found = { sources: new Map(), wantedAs: new Map(), literal: new Set(), likely: new Set(), problems: [], excused: excusedOf(request, settings), unasked: new Set() };
  const globsOf = (kind: Kind): readonly string[] | null => request[kind] ?? settings[kind];
  const unnamed = KINDS.filter((kind) => globsOf(kind) === null);
  for (const kind of KINDS) {
    const named = globsOf(kind);
    const result = finder.findReports(named ?? DEFAULTS[kind]);
    found.problems.push(...result.problems);
    for (const source of result.sources) {
      want(found, source, named === null ? unnamed : [kind]);
      if (named?.includes(source.path)) found.literal.add(source.path);
    }
    for (const glob of named === null ? [] : result.unmatched) {
      found.problems.push(unmatchedProblem({ glob, kind, index: named!.indexOf(glob) }, request[kind] === null ? request.places : null));
    }
  }
  if (unnamed.includes("tests")) searchLikely(finder, unnamed, found);
  return found;
};

const pathsOf = ({ coverage, tests }: Expected): readonly string[] => [...coverage, ...tests];

/** Adds what `expect` names; that may hold either kind. What need not be there may be there all the same. */
const searchExpected = (finder: ReportFinder, { expect }: Settings, found: Found): Expected[] => {
  const named = new Set(found.sources.keys());
  const expected = expect.map((entry, index): Expected => {
    const [coverage, tests] = KINDS.map((kind) => {
      const result = finder.findReports(entry[kind]);
      const isNew = ({ message }: Problem): boolean => !found.excused.has(entry) && !found.problems.some((known) => known.message === message);
      found.problems.push(...result.problems.filter(isNew));
      for (const source of result.sources) want(found, source, KINDS);
      return new Set(result.sources.map(({ path }) => path));
    });
    return { entry, index, coverage: coverage!, tests: tests! };
  });
  const asked = expected.filter(({ entry }) => !found.excused.has(entry)).flatMap(pathsOf);
  for (const path of expected.flatMap(pathsOf)) if (!named.has(path) && !asked.includes(path)) found.unasked.add(path);
  return expected;
};

/** False for a report of the other kind than it was named for. */
const isWanted = ({ wantedAs }: Found, { path, kind }: Pick<Report, "path" | "kind">): boolean => wantedAs.get(path)?.has(kind) ?? false;

/** Leaves out reports of the other kind than they were named for: said aloud for globs, a problem for names. */
const ofWantedKind = (reports: readonly Report[], found: Found, problems: Problem[], remarks: string[]): Report[] =>
  reports.filter((report) => {
    if (isWanted(found, report)) return true;
    const { path, kind } = report;
    const what = `${path} is a ${NOUNS[kind]} report`;
    if (found.literal.has(path)) {
      problems.push(new Problem("report-wrong-kind", `${what}.`, { where: path, hint: `Name it under \`${kind}\` instead.` }));
    } else remarks.push(`${what} that was not asked for as one: it was left out.`);
    return false;
  });

/** Sets aside files that have a report's name alone: somebody else's are no problem. */
const withoutStrangers = (problems: readonly Problem[], { likely }: Found, remarks: string[]): readonly Problem[] =>
  problems.filter(({ slug, where }) => {
    const isStranger = slug === "report-unrecognised" && where !== null && likely.has(where);
    if (isStranger) remarks.push(`${where} is named like a test report, and is of no format that is known: it was left out.`);
    return !isStranger;
  });

const UNFOUND_TESTS = "No test report lies where tools write them. Write under `tests:` in proofgate.yml where it is, or `tests: []` where there is none.";

/** True where nobody said where test reports lie, and none was found beside those of coverage. */
const lacksTests = (wanted: readonly Report[], { request, settings }: FoundEvidence): boolean =>
  request.tests === null && settings.tests === null && settings.expect.every(({ tests }) => tests.length === 0) && wanted.length > 0 && !wanted.some(isTests);

const noEvidence = (): Problem => new Problem("no-evidence", "No coverage report and no test report was found.", {
  hint: "Run the tests with coverage first, and name the reports with --coverage and --tests or in proofgate.yml.",
});

/** Marks copies of test reports, whose cases count once. Lines of coverage are counted once anyway. */
const withCopiesMarked = (reports: readonly Report[], copies: ReadonlyMap<string, string>, remarks: string[]): readonly Report[] => {
  const telling = reports.filter((report) => copies.has(report.path) && (isTests(report) ? report.cases.length : figures(report).files) > 0);
  for (const path of new Set(telling.map((report) => report.path))) remarks.push(`${path} holds the same bytes as ${copies.get(path)!}: it counts once.`);
  return reports.map((report) => (isTests(report) && copies.has(report.path) ? { ...report, copyOf: copies.get(report.path)! } : report));
};

const repeatedAmong = (reports: readonly Report[]): ReadonlyMap<string, string> =>
  repeatedReports(reports.filter(isTests).sort(byKeys<Report>(({ path }) => path)));

/** What of an expectation that nobody asks for is not there; null where all of it is, as if it were asked for. */
const notRunOf = (one: Expected, readings: Readings): NotRun | null => {
  const met = expectationProblems([one], readings, null).length === 0;
  // Where a suite lacks its secrets, most runners write a report of skipped cases.
  const ran = readings.reports.some((report) => isTests(report) && one.tests.has(report.path) && report.cases.some(({ outcome }) => outcome !== "skipped"));
  const { name, ...globs } = one.entry;
  const [coverage, tests] = [globs.coverage.length > 0 && !(met && one.coverage.size > 0), globs.tests.length > 0 && !(met && ran)];
  return coverage || tests ? { name, coverage, tests } : null;
};

/** Leaves out test reports that nobody asks for, where they are not what was expected: a suite that skips all it has proves nothing, and loses nothing. */
const withoutUnasked = (reports: readonly Report[], { unasked }: Found, lacking: readonly Expected[]): readonly Report[] => {
  const idle = new Set(lacking.flatMap(pathsOf).filter((path) => unasked.has(path)));
  return reports.filter((report) => !isTests(report) || !idle.has(report.path));
};

/** What was found, and what of it was asked for: nothing is read yet. */
export interface FoundEvidence {
  readonly sources: readonly Source[];
  readonly found: Found;
  readonly expected: ReturnType<typeof searchExpected>;
  readonly request: EvidenceRequest;
  readonly settings: Settings;
}

/** Finds all evidence. */
export const findEvidence = (finder: ReportFinder, request: EvidenceRequest, settings: Settings): FoundEvidence => {
  const found = search(finder, request, settings);
  const expected = searchExpected(finder, settings, found);
  return { sources: [...found.sources.values()], found, expected, request, settings };
};

/** What reading needs: the formats that the sources may be of, and what is kept of a report before the next one is read. */
export interface EvidenceReading {
  readonly formats: readonly Format[];
  readonly keep?: (report: Report) => Report;
}

/** Reads all evidence. Whatever cannot be read is a problem; good reports beside it are still read. */
export function readEvidence(evidence: FoundEvidence, reading: EvidenceReading): Evidence {
  const { sources, found, expected, request, settings } = evidence;
  const { formats, keep = (report: Report): Report => report } = reading;
  const remarks: string[] = [];
  const copies = copiesAmong(sources);
  const read = readAll(sources, formats, {
    keep: (report) => (isWanted(found, report) ? keep(report) : report),
    wants: (path, kind) => isWanted(found, { path, kind }),
  });
  const problems = [...found.problems, ...withoutStrangers(read.problems, found, remarks)];
  const all = ofWantedKind(read.reports, found, problems, remarks);
  const readings = { reports: all, copies, repeated: repeatedAmong(all) };
  const [excused, asked] = [true, false].map((of) => expected.filter(({ entry }) => found.excused.has(entry) === of));
  const lacking = excused!.flatMap((one) => ({ one, notRun: notRunOf(one, readings) })).filter(({ notRun }) => notRun !== null);
  const notRun = lacking.map((each) => each.notRun!);
  const wanted = withoutUnasked(all, found, lacking.map(({ one }) => one));
  problems.push(...contradictionProblems(wanted), ...expectationProblems(asked!, readings, settings.source));
  problems.push(...outcomeProblem(wanted, request.testOutcome));
  if (lacksTests(wanted, evidence)) remarks.push(UNFOUND_TESTS);
  if (wanted.length === 0 && problems.length === 0 && !request.placesUnknown) problems.push(noEvidence());
  const reports = withCopiesMarked(wanted, copies, remarks);
  return { reports, problems, remarks: [...notRun.map(({ name }) => `${name}: not run here, since the pull request comes from a fork.`), ...remarks], notRun };
}
