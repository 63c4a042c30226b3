import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config/read.ts";
import { compareSettings } from "../../src/policy/compare.ts";
import type { Settings } from "../../src/model/settings.ts";
import type { Surroundings } from "../../src/policy/surroundings.ts";
import { RULES } from "../../src/rules/index.ts";

const IDS = RULES.map(({ id }) => id);

const settings = (text: string) => {
  const { settings: read, problems } = readConfig(`version: 1\n${text}\n`, "proofgate.yml", IDS);
  expect(problems.map(({ message }) => message)).toEqual([]);
  return read;
};

/** Two files, and who holds them by what their globs begin with. */
const movedFiles: Surroundings["movedFiles"] = (base, head) => {
  const ownerOf = ({ modules }: Settings, path: string): string => modules.find(({ paths }) => paths.some((glob) => path.startsWith(glob.replace("**", ""))))?.name ?? "other";
  return ["a/x.py", "b/x.py"].map((path) => ({ from: ownerOf(base, path), to: ownerOf(head, path), files: 1 })).filter(({ from, to }) => from !== to);
};

/** The changes from one configuration to another, as "direction key:line text". */
const told = (from: string, to: string, holds: (glob: string) => boolean = () => true): string[] =>
  compareSettings(settings(from), settings(to), { levelOf: (id) => RULES.find((rule) => rule.id === id)?.level, holdsAny: holds, movedFiles })
    .map(({ direction, key, line, text }) => `${direction} ${key}:${line ?? "-"} ${text}`);

const module = (rest: string, name = "remote"): string => `modules:\n  ${name}: { ${rest} }`;

/** From, to, what is said of it, and what of the way back. */
const TABLE: readonly (readonly [what: string, from: string, to: string, there: string, back: string])[] = [
  ["a lower target", "targets: { lines: 80 }", "targets: { lines: 79.99 }",
    "weaker targets.lines:2 The line target of the project goes from 80 % to 79.99 %.", "stronger targets.lines:2 The line target of the project goes from 79.99 % to 80 %."],
  ["a removed target", "targets: { lines: 80, branches: 40 }", "targets: { lines: 80 }",
    "weaker targets.branches:2 The branch target of the project, 40 %, is removed.", "stronger targets.branches:2 The branch target of the project is set to 40 %."],
  ["a higher upper bound", "targets: { skipRate: 5 }", "targets: { skipRate: 6 }",
    "weaker targets.skipRate:2 The skip rate of the project goes from 5 % to 6 %.", "stronger targets.skipRate:2 The skip rate of the project goes from 6 % to 5 %."],
  ["more time", "targets: { seconds: 90 }", "targets: { seconds: 91 }",
    "weaker targets.seconds:2 The time of the tests of the project goes from 90 s to 91 s.", "stronger targets.seconds:2 The time of the tests of the project goes from 91 s to 90 s."],
  ["a later day", "targets: { lines: 80, by: 2026-12-31 }", "targets: { lines: 80, by: 2027-01-01 }",
    "weaker targets.by:2 The day by which the project must reach its targets goes from 2026-12-31 to 2027-01-01.",
    "stronger targets.by:2 The day by which the project must reach its targets goes from 2027-01-01 to 2026-12-31."],
  ["a day where there was none", "targets: { lines: 80 }", "targets: { lines: 80, by: 2027-01-01 }",
    "weaker targets.by:2 The day by which the project must reach its targets goes from none to 2027-01-01.",
    "stronger targets.by:2 The day by which the project must reach its targets goes from 2027-01-01 to none."],
  ["a wider tolerance", "tolerance: 0.1", "tolerance: 0.2",
    "weaker tolerance:2 The tolerance goes from 0.1 to 0.2 percentage points.", "stronger tolerance:2 The tolerance goes from 0.2 to 0.1 percentage points."],
  ["a rule switched down from its own level", "", "rules: { coverage-dropped: warning }",
    "weaker rules.coverage-dropped:2 The rule coverage-dropped goes from error to warning.", "stronger rules.coverage-dropped:- The rule coverage-dropped goes from warning to error."],
  ["a rule switched off", "rules: { skips-rose: error }", "rules: { skips-rose: off }",
    "weaker rules.skips-rose:2 The rule skips-rose goes from error to off.", "stronger rules.skips-rose:2 The rule skips-rose goes from off to error."],
  ["a module's target", module("paths: [a/**], target: { lines: 80 }"), module("paths: [a/**], target: { lines: 60 }"),
    "weaker modules.remote.target.lines:3 The line target of remote goes from 80 % to 60 %.", "stronger modules.remote.target.lines:3 The line target of remote goes from 60 % to 80 %."],
  ["a module", module("paths: [a/**]"), "",
    "weaker modules.remote:- The module remote is removed.", "stronger modules.remote:3 The module remote is added."],
  ["a path of a module", module("paths: [a/**, b/**]"), module("paths: [a/**]"),
    "weaker modules.remote.paths:3 The module remote no longer holds b/**.", "stronger modules.remote.paths.1:3 The module remote now holds b/** as well."],
  ["a deprecated module", module("paths: [a/**]"), module("paths: [a/**], status: deprecated"),
    "weaker modules.remote.status:3 The module remote was live and is now deprecated.", "stronger modules.remote.status:3 The module remote was deprecated and is now live."],
  ["a priority", module("paths: [a/**], priority: critical"), module("paths: [a/**]"),
    "weaker modules.remote.priority:3 The priority of remote goes from critical to medium.", "stronger modules.remote.priority:3 The priority of remote goes from medium to critical."],
  ["a kind's target", "kinds: { e2e: { target: { tests: 5 } } }", "kinds: { e2e: { target: { tests: 4 } } }",
    "weaker kinds.e2e.target.tests:2 The number of tests of the e2e tests goes from 5 to 4.", "stronger kinds.e2e.target.tests:2 The number of tests of the e2e tests goes from 4 to 5."],
  ["an exclusion", "", "exclude:\n  - gen/**",
    "weaker exclude.0:3 gen/** is newly left out of everything.", "stronger exclude:- gen/** is no longer left out."],
  ["expected evidence", "expect: [ { name: shards, tests: '*.xml' } ]", "",
    "weaker expect:- The expected evidence shards is removed.", "stronger expect.0:2 shards is newly expected."],
  ["how many reports are expected", "expect: [ { name: shards, tests: '*.xml', count: 4 } ]", "expect: [ { name: shards, tests: '*.xml', count: 3 } ]",
    "weaker expect.0.count:2 The reports that shards must have go from 4 to 3.", "stronger expect.0.count:2 The reports that shards must have go from 3 to 4."],
  ["whether the number of reports is exact", "expect: [ { name: shards, tests: '*.xml', count: 1 } ]", "expect: [ { name: shards, tests: '*.xml' } ]",
    "weaker expect.0.count:2 The reports that shards must have go from exactly 1 to any number.", "stronger expect.0.count:2 The reports that shards must have go from any number to exactly 1."],
  ["how many cases are expected", "expect: [ { name: shards, tests: '*.xml', cases: 1 } ]", "expect: [ { name: shards, tests: '*.xml' } ]",
    "weaker expect.0.cases:2 The test cases that shards must have go from 1 to 0.", "stronger expect.0.cases:2 The test cases that shards must have go from 0 to 1."],
  ["where evidence is expected", "expect: [ { name: shards, tests: '*.xml' } ]", "expect: [ { name: shards, tests: '*.xml', unless: fork } ]",
    "weaker expect.0.unless:2 shards is no longer expected on forks.", "stronger expect.0.unless:2 shards is expected on forks as well."],
  ["retries", "", "retries: last",
    "weaker retries:2 Of several attempts at one test the worst counted, and now the last.", "stronger retries:- Of several attempts at one test the last counted, and now the worst."],
  ["an accepted finding", "", "ignore: [ { rule: skips-rose, subject: project, reason: flaky } ]",
    "weaker ignore.0:2 Findings of skips-rose on project are newly accepted.", "stronger ignore:- Findings of skips-rose on project are no longer accepted."],
  ["how long a finding is accepted", "ignore: [ { rule: skips-rose, subject: project, reason: flaky, until: 2026-12-31 } ]", "ignore: [ { rule: skips-rose, subject: project, reason: flaky } ]",
    "weaker ignore.0:2 Findings of skips-rose on project were accepted until 2026-12-31, and now are without an end.",
    "stronger ignore.0:2 Findings of skips-rose on project were accepted without an end, and now are until 2026-12-31."],
  ["a link", "links: [ { tests: 't/**', subject: a.py } ]", "",
    "weaker links:- The link of t/** to a.py is removed.", "stronger links.0:2 The link of t/** to a.py is added."],
];

describe("two configurations", () => {
  it.each(TABLE)("differ in %s, there and back", (_, from, to, there, back) => {
    expect(told(from, to)).toEqual([there]);
    expect(told(to, from)).toEqual([back]);
    expect(told(from, from)).toEqual([]);
    expect(told(to, to)).toEqual([]);
  });

  it.each([
    ["a module that got another name", module("paths: [a/**], target: { lines: 80 }"), module("paths: [a/**], target: { lines: 80 }", "far")],
    ["words of a reason", "ignore: [ { rule: skips-rose, subject: project, reason: flaky } ]", "ignore: [ { rule: skips-rose, subject: project, reason: very flaky } ]"],
    ["a name of what is expected", "expect: [ { name: shards, tests: '*.xml' } ]", "expect: [ { name: parts, tests: '*.xml' } ]"],
    ["where tests lie", "kinds: { e2e: { tests: 'a/**' } }", "kinds: { e2e: { tests: 'b/**' } }"],
    ["how paths are rewritten", "paths: { strip: /app/ }", "paths: { strip: /srv/ }"],
    ["a day without a target", "targets: { by: 2026-12-31 }", "targets: { by: 2027-12-31, lines: 5 }"],
    ["the order of a list", "exclude: [a, b]", "exclude: [b, a]"],
  ])("are no weaker by %s", (_, from, to) => {
    for (const [a, b] of [[from, to], [to, from]] as const) {
      const weaker = told(a, b).filter((line) => line.startsWith("weaker") && !line.includes("targets.lines"));
      expect(weaker).toEqual([]);
    }
  });

  it.each([
    ["a new module that is deprecated", "", module("paths: [a/**], status: deprecated"), "weaker modules.remote:3 The module remote is added, and is deprecated from the start."],
    ["a milder module before another", module("paths: [a/**], target: { lines: 80 }"), "modules:\n  first: { paths: [a/**] }\n  remote: { paths: [a/**], target: { lines: 80 } }",
      "weaker modules.first:3 The module first takes a file from remote, and asks less."],
    ["the order of modules", "modules:\n  x: { paths: [a/**], priority: high }\n  y: { paths: [a/**] }", "modules:\n  y: { paths: [a/**] }\n  x: { paths: [a/**], priority: high }",
      "weaker modules.y:3 The module y takes a file from x, and asks less."],
  ])("differ in %s", (_, from, to, wanted) => expect(told(from, to)).toContain(wanted));

  it("are no weaker by a module that is cut out of another and asks as much", () => {
    const parts = "modules:\n  first: { paths: [a/**], target: { lines: 80 } }\n  remote: { paths: [a/**, b/**], target: { lines: 80 } }";
    expect(told(module("paths: [a/**, b/**], target: { lines: 80 }"), parts).filter((line) => line.startsWith("weaker"))).toEqual([]);
  });

  it("are no weaker by dropping what holds nothing", () => {
    const none = (): boolean => false;
    expect(told(module("paths: [a/**, b/**]"), module("paths: [a/**]"), none)).toEqual(["neutral modules.remote.paths:3 The module remote no longer holds b/**."]);
    expect(told(module("paths: [a/**]"), "", none)).toEqual(["neutral modules.remote:- The module remote is removed."]);
    expect(told("links: [ { tests: 't/**', subject: a.py } ]", "", none)).toEqual(["neutral links:- The link of t/** to a.py is removed."]);
  });

  it("with the same key twice count by the longest", () => {
    const twice = "ignore: [ { rule: skips-rose, subject: project, reason: a, until: 2026-12-01 }, { rule: skips-rose, subject: project, reason: b, until: 2026-12-31 } ]";
    expect(told(twice, twice.replace("2026-12-01", "2026-12-30"))).toEqual([]);
  });

  it("bound the names that they show", () => {
    const [line] = told("", `exclude: ["${"x".repeat(900)}"]`);
    expect(line!.length).toBeLessThan(300);
  });
});
