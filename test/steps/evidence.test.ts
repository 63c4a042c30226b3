import { describe, expect, it } from "vitest";
import { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS, defaultSettings, LIKELY_TEST_GLOBS } from "../../src/config/defaults.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { Problem } from "../../src/model/problem.ts";
import type { Expectation, Settings } from "../../src/model/settings.ts";
import { findEvidence, readEvidence, type Evidence, type ReportFinder } from "../../src/steps/evidence.ts";
import { textSource } from "../support/source.ts";
import { junitOf, lcovOf } from "../support/story.ts";

const LCOV = lcovOf({ "src/a.js": [1, 2] });
const JUNIT = junitOf({ "test/a.test.js": ["adds"] });
type Reports = Readonly<Record<string, string>>;

/** Names that are likely ones alone. */
const LIKELY = /\.tap$|gotest/;

/** Finds by exact name, by `*.suffix`, or by the default globs; "!" is a place that cannot be read. */
const finderOf = (reports: Reports): ReportFinder => ({
  findReports: (globs) => {
    const byDefault = (path: string): boolean =>
      (LIKELY.test(path) ? globs === LIKELY_TEST_GLOBS : globs === DEFAULT_COVERAGE_GLOBS || globs === DEFAULT_TEST_GLOBS);
    const fits = (glob: string, path: string): boolean =>
      glob === path || (glob.startsWith("*.") && path.endsWith(glob.slice(1))) || byDefault(path);
    const paths = Object.keys(reports).filter((path) => globs.some((glob) => fits(glob, path)));
    return {
      sources: paths.map((path) => textSource(reports[path]!, undefined, path)),
      problems: globs.filter((glob) => glob === "!").map((glob) => new Problem("report-unreadable", "It is a folder.", { where: glob })),
      unmatched: globs.filter((glob) => glob !== "!" && !paths.some((path) => fits(glob, path))),
    };
  },
});

type Asked = Partial<Parameters<typeof findEvidence>[1]>;

const gather = (reports: Reports, settings: Partial<Settings> = {}, asked: Asked = {}): Evidence =>
  readEvidence(findEvidence(
    finderOf(reports), { coverage: null, tests: null, places: null, placesUnknown: false, testOutcome: null, fork: false, ...asked }, { ...defaultSettings(), ...settings },
  ), { formats: FORMATS });

const told = ({ problems }: Evidence): string[] => problems.map(({ slug, where }) => `${slug} ${where ?? "-"}`);
const read = ({ reports }: Evidence): string[] => reports.map(({ kind, path }) => `${kind} ${path}`);

describe("reports that nobody named", () => {
  it("are sought where tools put them, and told by their content, each once", () => {
    const evidence = gather({ "a.info": LCOV, "b.xml": JUNIT });
    expect(read(evidence)).toEqual(["coverage a.info", "tests b.xml"]);
    expect(evidence).toMatchObject({ problems: [], remarks: [] });
  });

  it("are sought by likely names too, where what is no report is none of ours", () => {
    const go = '{"Action":"run","Package":"a","Test":"TestA"}\n{"Action":"pass","Package":"a","Test":"TestA","Elapsed":0}\n';
    const evidence = gather({ "a.info": LCOV, "gotest.json": go, "zx.tap": "a tape", "gotest-settings.json": "{}" });
    expect(read(evidence)).toEqual(["coverage a.info", "tests gotest.json"]);
    expect(evidence).toMatchObject({
      problems: [],
      remarks: [
        "gotest-settings.json is named like a test report, and is of no format that is known: it was left out.",
        "zx.tap is named like a test report, and is of no format that is known: it was left out.",
      ],
    });
  });

  it("are a problem under a likely name where they are damaged, or where somebody names them", () => {
    expect(told(gather({ "a.info": LCOV, "gotest.json": "" }))).toEqual(["report-empty gotest.json"]);
    expect(told(gather({ "a.info": LCOV, "zx.tap": "a tape" }, { tests: ["*.tap"] }))).toEqual(["report-unrecognised zx.tap"]);
    const expected = { name: "live", coverage: [], tests: ["zx.tap"], count: null, cases: null, unless: null };
    expect(told(gather({ "a.info": LCOV, "zx.tap": "a tape" }, { expect: [expected] }))).toContain("report-unrecognised zx.tap");
  });

  it("of tests are asked for where only coverage was found, unless somebody says that there are none", () => {
    const alone = { "a.info": LCOV };
    expect(gather(alone).remarks).toEqual([
      "No test report lies where tools write them. Write under `tests:` in proofgate.yml where it is, or `tests: []` where there is none.",
    ]);
    expect(gather(alone, { tests: [] }).remarks).toEqual([]);
    expect(gather({ ...alone, "b.xml": JUNIT }).remarks).toEqual([]);
  });

  it("are missing where there are none", () => expect(told(gather({}))).toEqual(["no-evidence -"]));

  it("are not called missing where nobody can read what names them", () => expect(told(gather({}, {}, { placesUnknown: true }))).toEqual([]));
});

describe("reports that are named", () => {
  const places = { path: "proofgate.yml", lines: new Map([["coverage", 3], ["coverage.1", 5]]) };

  it("by the configuration must be there: the problem names the line", () => {
    const evidence = gather({ "a.info": LCOV }, { coverage: ["x.info", "y.info", "a.info"], tests: [] }, { places });
    expect(told(evidence)).toEqual(["config-matches-nothing proofgate.yml:3", "config-matches-nothing proofgate.yml:5"]);
    expect(read(evidence)).toEqual(["coverage a.info"]);
  });

  it("by an option must be there, and replace those of the configuration", () => {
    const evidence = gather({ "a.info": LCOV, "b.info": LCOV }, { coverage: ["a.info"] }, { coverage: ["b.info", "c.info"], places });
    expect(told(evidence)).toEqual(["report-missing --coverage c.info"]);
    expect(read(evidence)).toEqual(["coverage b.info"]);
  });

  it("of one kind are all of that kind: what is found where the other is sought does not add to them", () => {
    const evidence = gather({ "a.info": LCOV, "out/b.info": LCOV, "c.xml": JUNIT }, { coverage: ["a.info"] });
    expect(read(evidence)).toEqual(["coverage a.info", "tests c.xml"]);
    expect(evidence.remarks).toEqual(["out/b.info is a coverage report that was not asked for as one: it was left out."]);
  });

  it("of the other kind are left out: a problem for a name, a remark for a glob", () => {
    const reports = { "a.info": LCOV, "b.xml": JUNIT, "c.xml": LCOV };
    const named = gather(reports, { coverage: ["b.xml"], tests: ["a.info"] });
    expect(told(named)).toEqual(["report-wrong-kind a.info", "report-wrong-kind b.xml"]);
    expect(named.problems[0]!.hint).toBe("Name it under `coverage` instead.");
    const globbed = gather(reports, { coverage: ["*.info"], tests: ["*.xml"] });
    expect(read(globbed)).toEqual(["coverage a.info", "tests b.xml"]);
    expect(globbed).toMatchObject({ problems: [], remarks: ["c.xml is a coverage report that was not asked for as one: it was left out."] });
  });

  it("in both lists may be of either kind", () => {
    const evidence = gather({ "a.xml": JUNIT, "b.xml": LCOV }, { coverage: ["*.xml"], tests: ["*.xml"] });
    expect(read(evidence)).toEqual(["tests a.xml", "coverage b.xml"]);
    expect(evidence).toMatchObject({ problems: [], remarks: [] });
  });

  it("that cannot be read are problems, and good ones beside them are read", () => {
    const evidence = gather({ "a.info": LCOV, "b.info": "SF:x\n", "c.info": "" }, { coverage: ["*.info", "!"], tests: [] });
    expect(told(evidence)).toEqual(["report-unreadable !", "report-truncated b.info:1", "report-empty c.info"]);
    expect(read(evidence)).toEqual(["coverage a.info"]);
  });

  it("as an empty list are none, and that is no evidence", () => {
    expect(told(gather({ "a.info": LCOV }, { coverage: [], tests: [] }))).toEqual(["no-evidence -"]);
  });
});

describe("a file that holds tests and their coverage", () => {
  const fileOf = { path: "/w/src/a.js", statementMap: { 0: { start: { line: 1 }, end: { line: 1 } } }, s: { 0: 1 }, fnMap: {}, f: {}, branchMap: {}, b: {} };
  const tests = { numTotalTests: 1, testResults: [{ name: "/w/test/a.test.js", status: "passed", message: "", assertionResults: [{ ancestorTitles: [], title: "adds", status: "passed", failureMessages: [] }] }] };
  const [BOTH, ALONE] = [{ ...tests, coverageMap: { "/w/src/a.js": fileOf } }, tests].map((report) => JSON.stringify(report));
  const reports = { "jest.json": BOTH!, "alone.json": ALONE! };

  it.each([
    ["coverage alone", { coverage: ["jest.json"], tests: [] }, ["coverage jest.json"]], ["tests alone", { coverage: [], tests: ["jest.json"] }, ["tests jest.json"]],
    ["both", { coverage: ["jest.json"], tests: ["jest.json"] }, ["coverage jest.json", "tests jest.json"]],
    ["both by globs", { coverage: ["*.json"], tests: ["*.json"] }, ["tests alone.json", "coverage jest.json", "tests jest.json"]],
  ])("is read as what it is named for: %s", (_, settings, expected) => {
    const evidence = gather(reports, settings);
    expect(read(evidence)).toEqual(expected);
    expect(evidence).toMatchObject({ problems: [], remarks: [] });
  });

  it("is sought as both where nobody named a place", () => expect(read(gather({ "jest.json": BOTH! }))).toEqual(["coverage jest.json", "tests jest.json"]));

  it("is of the wrong kind under coverage where it holds none", () =>
    expect(told(gather(reports, { coverage: ["alone.json"], tests: [] }))).toEqual(["report-wrong-kind alone.json"]));

  it("holds no coverage that would be a problem to who asks for its tests alone", () => {
    const broken = JSON.stringify({ ...tests, coverageMap: { "/w/src/a.js": { statementMap: 7 } } });
    expect(told(gather({ "jest.json": broken }, { coverage: [], tests: ["jest.json"] }))).toEqual([]);
    expect(told(gather({ "jest.json": broken }, { coverage: ["jest.json"], tests: [] }))).toEqual(["report-malformed jest.json"]);
  });

  it.each([["coverage", { coverage: ["jest.json"], tests: [] }], ["tests", { coverage: [], tests: ["jest.json"] }], ["both", { coverage: ["jest.json"], tests: ["jest.json"] }]])("is one report of those that are expected, under %s", (_, named) =>
    expect(told(gather(reports, { coverage: [], tests: [], expect: [{ name: "unit", ...named, count: 1, cases: null, unless: null }] }))).toEqual([]));

  it("is said once to be a copy", () =>
    expect(gather({ "a.json": BOTH!, "b.json": BOTH! }).remarks).toEqual(["b.json holds the same bytes as a.json: it counts once."]));
});

describe("evidence that is expected", () => {
  const expectation = (made: Partial<Expectation>): Expectation =>
    ({ name: "live", coverage: [], tests: [], count: null, cases: null, unless: null, ...made });

  it("is sought too, and read once", () => {
    const evidence = gather({ "a.info": LCOV, "live.xml": JUNIT }, { coverage: ["a.info"], tests: [], expect: [expectation({ tests: ["live.xml"] })] });
    expect(read(evidence)).toEqual(["coverage a.info", "tests live.xml"]);
    expect(told(evidence)).toEqual([]);
  });

  it("is one problem where it is not there", () => {
    expect(told(gather({ "a.info": LCOV }, { expect: [expectation({ tests: ["live.xml"] })] }))).toEqual(["evidence-missing -"]);
  });

  it("is not asked for on a fork where the configuration says so, and that is said", () => {
    const settings = { expect: [expectation({ tests: ["live.xml"], unless: "fork" })] };
    expect(gather({ "a.info": LCOV }, settings, { fork: true })).toMatchObject({
      problems: [], remarks: ["live: not run here, since the pull request comes from a fork."], notRun: [{ name: "live", coverage: false, tests: true }],
    });
    expect(told(gather({ "a.info": LCOV }, settings))).toEqual(["evidence-missing -"]);
  });

  describe("but on a fork only where it can be had", () => {
    const settings = (made: Partial<Expectation> = {}): Partial<Settings> => ({ coverage: ["a.info"], tests: [], expect: [expectation({ tests: ["live.xml"], unless: "fork", ...made })] });
    const LIVE = junitOf({ "test/live.test.js": ["lives", "breathes"] });
    const SKIPPED = junitOf({ "test/live.test.js": ["lives:skipped"] });
    const onFork = (reports: Reports, made: Partial<Expectation> = {}): Evidence => gather({ "a.info": LCOV, ...reports }, settings(made), { fork: true });
    const NOT_RUN = { name: "live", coverage: false, tests: true };

    it("is read where it is there, and nothing of it is said not to be run", () => {
      const evidence = onFork({ "live.xml": LIVE }, { cases: 2 });
      expect([read(evidence), told(evidence), evidence.remarks, evidence.notRun]).toEqual([["coverage a.info", "tests live.xml"], [], [], []]);
    });

    it.each<[string, string, Partial<Expectation>]>([
      ["skips all it has", SKIPPED, {}],
      ["has fewer cases than are expected", LIVE, { cases: 3 }],
      ["is one of several that are expected", LIVE, { count: 2 }],
    ])("was not run where it %s, and is neither a problem nor counted", (_, live, made) => {
      const evidence = onFork({ "live.xml": live }, made);
      expect([read(evidence), told(evidence), evidence.notRun]).toEqual([["coverage a.info"], [], [NOT_RUN]]);
    });

    it("lacks the kind that is not there", () => {
      expect(onFork({ "live.xml": LIVE }, { coverage: ["live.info"] }).notRun).toEqual([{ name: "live", coverage: true, tests: false }]);
    });

    it("is read all the same where the reports are named besides", () => {
      const named = gather({ "a.info": LCOV, "live.xml": SKIPPED }, { ...settings(), tests: ["*.xml"] }, { fork: true });
      expect([read(named), named.notRun]).toEqual([["coverage a.info", "tests live.xml"], [NOT_RUN]]);
    });

    it("that cannot be read is said to be so", () => {
      const evidence = onFork({ "live.xml": LIVE.slice(0, -9) });
      expect([told(evidence), evidence.notRun]).toEqual([["report-truncated live.xml:2:270"], [NOT_RUN]]);
    });
  });
});

describe("the same bytes twice", () => {
  const twice = { "a.xml": JUNIT, "b.xml": JUNIT, "c.info": LCOV, "d.info": LCOV };

  it("count once, and that is said; what they hold stays to be shown", () => {
    const { reports, remarks, problems } = gather(twice);
    expect(reports.map((report) => [report.path, report.kind === "tests" ? report.cases.length : null, report.copyOf]))
      .toEqual([["a.xml", 1, undefined], ["b.xml", 1, "a.xml"], ["c.info", null, undefined], ["d.info", null, undefined]]);
    expect([remarks, problems]).toEqual([["b.xml holds the same bytes as a.xml: it counts once.", "d.info holds the same bytes as c.info: it counts once."], []]);
  });

  it("are a problem where evidence is expected", () => {
    const expect_ = [{ name: "shards", coverage: [], tests: ["*.xml"], count: 2, cases: null, unless: null }];
    expect(gather(twice, { expect: expect_ }).problems.map(({ message }) => message))
      .toEqual(["shards: b.xml holds the same bytes as a.xml: one report was taken twice."]);
  });

  it("of reports without a case are nothing to speak of", () => {
    expect(gather({ "a.xml": "<testsuites/>", "b.xml": "<testsuites/>", "c.xml": JUNIT }).remarks).toEqual([]);
  });
});

it("that is expected is told by the line of its entry, whatever a fork leaves out before it", () => {
  const entry = { coverage: [], count: null, cases: null } as const;
  const source = { path: "proofgate.yml", lines: new Map([["expect.0", 4], ["expect.1", 5]]) };
  const settings = { source, expect: [{ ...entry, name: "live", tests: ["live.xml"], unless: "fork" as const }, { ...entry, name: "api", tests: ["api.xml"], unless: null }] };
  expect(told(gather({ "a.info": LCOV }, settings, { fork: true }))).toEqual(["evidence-missing proofgate.yml:5"]);
});

it("that is expected and damaged is named by what expects it, too", () => {
  const entry = { name: "api", coverage: [], tests: ["*.xml"], count: 2, cases: null, unless: null };
  const { problems } = gather({ "a.xml": JUNIT, "b.xml": JUNIT.slice(0, -9) }, { expect: [entry] });
  expect(problems.map(({ slug }) => slug)).toEqual(["report-truncated", "evidence-missing"]);
  expect(problems[1]!.message).toBe("api: b.xml is there, but cannot be read.");
});

describe("the outcome of the test step", () => {
  it.each<[string, Asked["testOutcome"], string, string[]]>([
    ["success", "success", JUNIT, []],
    ["failure that a test explains", "failure", junitOf({ "test/a.test.js": ["adds:failed"] }), []],
    ["failure that none explains", "failure", JUNIT, ["test-outcome test-outcome"]],
    ["a step that was cancelled", "cancelled", JUNIT, ["test-outcome test-outcome"]],
    ["a step that was skipped", "skipped", JUNIT, ["test-outcome test-outcome"]],
  ])("%s", (_, testOutcome, junit, expected) => {
    expect(told(gather({ "b.xml": junit }, {}, { testOutcome: testOutcome! }))).toEqual(expected);
  });
});

it("keeps of a report what it is told to keep, once it is sure that it is wanted", () => {
  const kept: string[] = [];
  const asked = { coverage: ["*.info"], tests: ["*.xml"], places: null, placesUnknown: false, testOutcome: null, fork: false } as const;
  readEvidence(findEvidence(finderOf({ "a.info": LCOV, "b.xml": LCOV }), asked, defaultSettings()), {
    formats: FORMATS,
    keep: (report) => {
      kept.push(report.path);
      return report;
    },
  });
  expect(kept).toEqual(["a.info"]);
});
