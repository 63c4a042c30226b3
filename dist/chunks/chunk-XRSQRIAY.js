const { readAll } = require("./chunk-SULI34IQ.js");
const { agreeing, allSkipped, changedLines, changedRatio, counted, groupBy, holder, isDeprecated, isFailing, listed, mergeReport, own, rankOf, repeatedReports, settledTests, targetRows } = require("./chunk-4OZ4AEN4.js");
const { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS, LIKELY_TEST_GLOBS } = require("./chunk-2O462FSJ.js");
const { METRICS, figures, isCoverage, isTests, withoutRows } = require("./chunk-U2JTI5JC.js");
const { LEVELS } = require("./chunk-YC6WDWNF.js");
const { hundredths, percent, reaches } = require("./chunk-UIFP542I.js");
const { NO_TESTS, executed } = require("./chunk-L7CDWHMO.js");
const { byKeys, byText } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");

// src/rules/failures.ts
var bySmallest = byKeys(({ suite }) => suite, ({ name }) => name, ({ file }) => file ?? "");
var groupOf = (message, cases) => {
  const { suite, name, file } = [...cases].sort(bySmallest)[0];
  return { suite, name, file, message, count: cases.length };
};
var groupFailures = (cases) => {
  const groups = groupBy(cases.filter(isFailing), ({ text }) => text?.split("\n", 1)[0]?.trim() || null);
  return [...groups].map(([message, group]) => groupOf(message, group)).sort(byKeys(({ count }) => -count, ({ message }) => message ?? ""));
};

// src/rules/nothing-to-judge.ts
var pathsOf = (reports) => reports.map(({ path }) => path).sort(byText);
var noTestRan = ({ reports, totals }) => {
  const [first] = pathsOf(reports.filter(isTests));
  if (first === void 0 || executed(totals.tests ?? NO_TESTS) > 0) return null;
  const skipped = totals.tests?.skipped ?? 0;
  return new Problem("no-tests-ran", skipped > 0 ? `No test ran: ${allSkipped(skipped)}.` : "No test ran: the test reports hold no test case.", {
    where: first,
    hint: "See in the test step's log whether the runner found any tests."
  });
};
var measures = (cover) => [cover?.lines, cover?.branches, cover?.functions].some((ratio) => (ratio?.total ?? 0) > 0);
var nothingMeasured = ({ reports, totals }) => {
  const coverage = reports.filter(isCoverage);
  const [first] = pathsOf(coverage);
  const measured2 = coverage.some((report) => measures(figures(report))) && (reports.some(isTests) || measures(totals.coverage));
  return first === void 0 || measured2 ? null : new Problem("nothing-measured", `Nothing was measured: no line, branch or function of ${listed(pathsOf(coverage))} counts.`, {
    where: first,
    hint: "See that coverage was collected for the sources, that its report gives lines and not only totals, and that `exclude` leaves any of them."
  });
};
var nothingToJudge = (scene, given) => [noTestRan(scene), given.length === 0 ? nothingMeasured(scene) : null].filter((problem) => problem !== null);

// src/rules/standing.ts
var GOOD = 70;
var FAIR = 40;
var OPTIONAL = ["changedLines", "flakyRate"];
var RANKING = ["poor", "fair", "good"];
var worst = (standings) => RANKING.find((standing) => standings.includes(standing)) ?? "good";
var withoutTarget = (lines) => reaches(lines, hundredths(GOOD)) ? "good" : reaches(lines, hundredths(FAIR)) ? "fair" : "poor";
var againstTarget = ({ hit, total }, target) => {
  if (reaches({ hit, total }, hundredths(target))) return "good";
  return reaches({ hit: 2 * hit, total }, hundredths(target)) ? "fair" : "poor";
};
var ofRow = ({ metric, now, value, target, reached, missing }) => {
  if (reached === true || reached === null && OPTIONAL.includes(metric)) return "good";
  if (missing === null) return "fair";
  return value !== null ? 2 * value >= target ? "fair" : "poor" : againstTarget(now, target);
};
var measured = (cover) => {
  const ratio = cover?.lines ?? cover?.branches ?? cover?.functions ?? null;
  return ratio === null || ratio.total === 0 ? null : ratio;
};
var beforeTargets = (cover) => {
  const ratio = measured(cover);
  if (ratio === null) return "unmeasured";
  return ratio.hit === 0 ? "none" : null;
};
var rowsByScope = /* @__PURE__ */ new WeakMap();
var rowsOf = (scene, scope) => {
  const { rows } = targetRows(scene);
  const groups = rowsByScope.get(rows) ?? groupBy(rows, (row) => row.scope);
  rowsByScope.set(rows, groups);
  return groups.get(scope) ?? [];
};
var moduleStanding = (scene, { name, settings, coverage }) => {
  if (settings.deprecated) return "deprecated";
  const early = beforeTargets(coverage);
  if (early !== null) return early;
  const rows = rowsOf(scene, `module:${name}`);
  const hasTarget = rows.some(({ metric }) => METRICS.includes(metric));
  return worst([...rows.map(ofRow), ...hasTarget ? [] : [withoutTarget(measured(coverage))]]);
};
var fileStanding = (scene, file) => {
  if (isDeprecated(scene.settings, file.module)) return "deprecated";
  const early = beforeTargets(file.cover);
  if (early !== null) return early;
  const ratio = measured(file.cover);
  const wanted = scene.settings.targets.file;
  return wanted !== void 0 && file.cover?.lines ? againstTarget(ratio, percent(wanted)) : withoutTarget(ratio);
};

// src/rules/whereabouts.ts
var askable = ({ tree, settings: { exclude } }) => {
  if (exclude.length === 0) return tree;
  const excluded = holder(exclude);
  return new Set([...tree].filter((path) => !excluded(path)));
};
var whereaboutsOf = (scene) => ({ tree: scene.tree, measurable: askable(scene), settled: settledTests(scene) });

// src/rules/judge.ts
var SWITCHED_OFF = "switched off by the configuration";
var PARTIAL = "the run says that it is only a part";
var milder = (a, b) => LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
var isExpired = ({ until }, today) => until !== null && until < today;
var acceptance = ({ settings, today }) => {
  const entries = settings.ignore.filter((entry) => !isExpired(entry, today)).map(({ rule, subject, reason }) => ({ rule, reason, holds: holder([subject]) }));
  return (rule, subject) => entries.find((entry) => entry.rule === rule && entry.holds(subject))?.reason ?? null;
};
var asFinding = (raw, { id, level }, { rules }, accepts) => {
  const configured = own(rules, id);
  const wanted = configured === void 0 || configured === "off" ? raw.level ?? level : configured;
  const accepted = raw.accepted ?? accepts(id, raw.subject);
  const { subject, message, hint, at, numbers, cause = null, module = null, atMost = "error" } = raw;
  return { rule: id, level: accepted === null ? milder(wanted, atMost) : "note", subject, message, hint, at, numbers, cause, module, accepted };
};
var PROJECT_RANK = rankOf({ priority: "high" }) + 0.5;
var ordered = ({ modules }, findings) => {
  const rankByModule = new Map(modules.map((module) => [module.name, rankOf(module)]));
  const other = rankOf({ priority: "medium" });
  return [...findings].sort(byKeys(
    ({ level }) => LEVELS.indexOf(level),
    ({ module }) => module === null ? PROJECT_RANK : rankByModule.get(module) ?? other,
    ({ rule }) => rule,
    ({ subject }) => subject,
    ({ at }) => at?.path ?? "",
    ({ at }) => at?.line ?? 0,
    ({ message }) => message
  ));
};
var whyNot = (scene, { id, needs, unjudged }) => {
  if (own(scene.settings.rules, id) === "off") return SWITCHED_OFF;
  return scene.partial && needs !== void 0 ? PARTIAL : unjudged?.(scene) ?? null;
};
var ask = (scene, rules) => {
  const findings = [];
  const notJudged = [];
  const accepts = acceptance(scene);
  for (const rule of rules) {
    const why = whyNot(scene, rule);
    const part = why ?? rule.excused?.(scene) ?? null;
    if (part !== null) notJudged.push({ rule: rule.id, why: part });
    if (why === null) for (const raw of rule.check(scene)) {
      if (!raw.module || !isDeprecated(scene.settings, raw.module)) findings.push(asFinding(raw, rule, scene.settings, accepts));
    }
  }
  return { findings: ordered(scene.settings, findings), notJudged: notJudged.sort(byKeys(({ rule }) => rule)) };
};
var expiredRemarks = ({ settings: { ignore, source }, today }) => ignore.flatMap((entry, index) => {
  if (!isExpired(entry, today)) return [];
  const line = source?.lines.get(`ignore.${index}`);
  const where = source ? ` (${source.path}${line === void 0 ? "" : `:${line}`})` : "";
  return [`The ignore entry for ${entry.rule} on ${entry.subject} expired on ${entry.until}${where}: its findings count again.`];
});
var LINE = /:(\d+)(?::\d+)?$/;
var pathIn = (where) => where?.replace(LINE, "") ?? "";
var lineIn = (where) => Number(LINE.exec(where ?? "")?.[1] ?? 0);
var allProblems = (scene, given) => [...given, ...nothingToJudge(scene, given), ...targetRows(scene).problems].sort(byKeys(({ where }) => pathIn(where), ({ where }) => lineIn(where), ({ slug }) => slug, ({ message }) => message));
var judge = (scene, rules, given) => {
  const { findings, notJudged } = ask(scene, rules);
  const problems = allProblems(scene, given.problems);
  const changed = changedLines(scene);
  return {
    verdict: problems.length > 0 ? "incomplete" : findings.some(({ level }) => level === "error") ? "failed" : "passed",
    totals: scene.totals,
    modules: scene.modules.map((module) => ({ ...module, standing: moduleStanding(scene, module) })),
    kinds: scene.kinds,
    files: scene.files.map((file) => ({ ...file, standing: fileStanding(scene, file) })),
    targets: targetRows(scene).rows,
    changedLines: changed && changedRatio(changed),
    uncovered: (changed ?? []).filter(({ uncovered }) => uncovered.length > 0).map(({ path, uncovered }) => ({ path, lines: uncovered })),
    before: scene.before,
    now: scene.now,
    whereabouts: whereaboutsOf(scene),
    findings,
    notJudged,
    problems,
    failures: groupFailures(scene.cases),
    reports: scene.reports,
    unresolved: scene.unresolved,
    hollow: scene.hollow,
    links: scene.hollow && scene.reports.some(isTests) && scene.reports.some(isCoverage) ? scene.hollow.count : null,
    notRun: scene.notRun,
    remarks: [...given.remarks, ...expiredRemarks(scene)],
    tolerance: scene.settings.tolerance
  };
};

// src/rules/evidence.ts
var globsOf = ({ coverage, tests }) => [...coverage, ...tests].join(", ");
var isAre = (count) => agreeing(count, "is", "are");
var useless = (expected, read) => {
  const paths = [.../* @__PURE__ */ new Set([...expected.coverage, ...expected.tests])];
  const unreadable = paths.filter((path) => !read.has(path));
  const strange = paths.filter((path) => read.has(path) && ![...read.get(path)].some((kind) => expected[kind].has(path)));
  return [
    ...unreadable.length > 0 ? [`${listed(unreadable)} ${isAre(unreadable.length)} there, but cannot be read.`] : [],
    ...strange.map((path) => `${path} is a ${read.get(path).has("tests") ? "test" : "coverage"} report, and is expected as the other kind.`)
  ];
};
var inCounts = (there, { count, ...entry }) => {
  if (count === null || there === count) return [];
  const globs = globsOf({ ...entry, count });
  return [there < count ? `${counted(there, "report")} of ${count} ${isAre(there)} there (${globs}).` : `${counted(there, "report")} ${isAre(there)} there, and ${count} ${isAre(count)} expected (${globs}).`];
};
var sizeOf = (report) => report?.kind === "tests" ? report.cases.length : 0;
var copyText = ({ path }, { reports, copies, repeated }) => {
  if (copies.has(path)) return `${path} holds the same bytes as ${copies.get(path)}: one report was taken twice.`;
  const [other, mine] = [repeated.get(path), reports.find((report) => report.path === path)];
  if (other === void 0 || sizeOf(reports.find((report) => report.path === other)) !== sizeOf(mine)) return null;
  return `${path} holds the same test cases as ${other}, with the same times: one report was taken twice.`;
};
var copied = (mine, readings) => mine.map((report) => copyText(report, readings)).filter((text) => text !== null);
var tooFewCases = (mine, entry, { copies, repeated }) => {
  const paths = new Set(mine.map(({ path }) => path));
  const own2 = mine.filter(isTests).filter(({ path }) => !paths.has(copies.get(path) ?? repeated.get(path) ?? ""));
  const ran = own2.reduce((sum, report) => sum + report.cases.filter(({ outcome }) => outcome !== "skipped").length, 0);
  return entry.cases === null || ran >= entry.cases ? [] : [`${counted(ran, "test case")} of at least ${entry.cases} ran (${globsOf(entry)}).`];
};
var faultsOf = (expected, readings) => {
  const [{ entry }, { reports }] = [expected, readings];
  if (expected.coverage.size + expected.tests.size === 0) return [`no report matches ${globsOf(entry)}.`];
  const read = /* @__PURE__ */ new Map();
  for (const { path, kind } of reports) read.set(path, (read.get(path) ?? /* @__PURE__ */ new Set()).add(kind));
  const mine = reports.filter(({ path, kind }) => expected[kind].has(path));
  const files = new Set(mine.map(({ path }) => path));
  const [spoiled, twice] = [useless(expected, read), copied([...new Map(mine.map((report) => [report.path, report])).values()], readings)];
  return [
    ...spoiled,
    ...twice,
    ...spoiled.length > 0 && files.size < (entry.count ?? 1) ? [] : inCounts(files.size, entry),
    ...spoiled.length + twice.length > 0 ? [] : tooFewCases(mine, entry, readings)
  ];
};
var expectationProblems = (expected, readings, source) => expected.flatMap((one) => {
  const line = source?.lines.get(`expect.${one.index}`);
  return faultsOf(one, readings).map((fault) => new Problem("evidence-missing", `${one.entry.name}: ${fault}`, {
    where: source === null ? null : `${source.path}${line === void 0 ? "" : `:${line}`}`,
    hint: `See that each job that writes ${one.entry.name} ran, wrote its own report, and uploaded it before this step; \`expect\` says what must be there.`
  }));
});
var UNPROVEN = {
  failure: {
    message: "The test step failed, but no test of the reports did.",
    hint: "The reports are not of this run, or the runner died before it wrote them: look at the test step's log."
  },
  cancelled: {
    message: "The test step was cancelled, and the reports do not tell which tests did not come to run.",
    hint: "Let the test step end: its log says what cancelled it, most often a time limit or a newer run."
  },
  skipped: {
    message: "The test step was skipped, so the reports are not of this run.",
    hint: "Run the test step before this one, or skip this one with it."
  }
};
var outcomeProblem = (reports, outcome) => {
  if (outcome === null || outcome === "success") return [];
  const failing = reports.filter(isTests).some(({ cases }) => cases.some(({ outcome: how }) => how === "failed" || how === "errored"));
  const { message, hint } = UNPROVEN[outcome];
  return failing ? [] : [new Problem("test-outcome", message, { where: "test-outcome", hint })];
};
var contradictionProblems = (reports) => reports.filter(isTests).flatMap(({ path, contradiction }) => contradiction ? [new Problem("report-contradicts-itself", contradiction, {
  where: path,
  hint: "Let the runner write its errors into the report; its log says what they are."
})] : []);

// src/steps/copies.ts
const createHash = (...given) => require("node:crypto").createHash(...given);
var BEGINNING = 65536;
var digestOf = (source, most) => {
  const hash = createHash("sha256");
  let left = most;
  try {
    for (const chunk of source.chunks()) {
      hash.update(chunk.subarray(0, left));
      left -= chunk.length;
      if (left <= 0) break;
    }
  } catch (thrown) {
    if (thrown instanceof Problem) return null;
    throw thrown;
  }
  return hash.digest("hex");
};
var alike = (sources, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const key = keyOf(source);
    if (key !== null) groups.set(key, [...groups.get(key) ?? [], source]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};
var copiesAmong = (sources) => {
  const sized = [...sources].filter(({ size }) => size > 0).sort((a, b) => byText(a.path, b.path));
  const groups = alike(sized, ({ size }) => size).flatMap((group) => alike(group, (source) => digestOf(source, BEGINNING))).flatMap((group) => group[0].size <= BEGINNING ? [group] : alike(group, (source) => digestOf(source, Infinity)));
  return new Map(groups.flatMap(([first, ...rest]) => rest.map(({ path }) => [path, first.path])));
};

// src/steps/evidence.ts
var KINDS = ["coverage", "tests"];
var DEFAULTS = { coverage: DEFAULT_COVERAGE_GLOBS, tests: DEFAULT_TEST_GLOBS };
var NOUNS = { coverage: "coverage", tests: "test" };
var unmatchedProblem = ({ glob, kind, index }, places) => {
  const line = places?.lines.get(`${kind}.${index}`) ?? places?.lines.get(kind);
  return new Problem(places ? "config-matches-nothing" : "report-missing", `No file matches ${glob}.`, {
    where: places ? `${places.path}${line === void 0 ? "" : `:${line}`}` : `--${kind} ${glob}`,
    hint: `Run the step that writes the ${NOUNS[kind]} report before this one, or correct the glob.`
  });
};
var want = ({ sources, wantedAs, likely }, source, kinds) => {
  sources.set(source.path, source);
  likely.delete(source.path);
  wantedAs.set(source.path, /* @__PURE__ */ new Set([...wantedAs.get(source.path) ?? [], ...kinds]));
};
var excusedOf = ({ fork }, { expect }) => new Set(expect.filter(({ unless }) => unless === "fork" && fork));
var searchLikely = (finder, unnamed, found) => {
  for (const source of finder.findReports(LIKELY_TEST_GLOBS).sources) {
    if (found.sources.has(source.path)) continue;
    want(found, source, unnamed);
    found.likely.add(source.path);
  }
};
var search = (finder, request, settings) => {
  const found = { sources: /* @__PURE__ */ new Map(), wantedAs: /* @__PURE__ */ new Map(), literal: /* @__PURE__ */ new Set(), likely: /* @__PURE__ */ new Set(), problems: [], excused: excusedOf(request, settings), unasked: /* @__PURE__ */ new Set() };
  const globsOf2 = (kind) => request[kind] ?? settings[kind];
  const unnamed = KINDS.filter((kind) => globsOf2(kind) === null);
  for (const kind of KINDS) {
    const named = globsOf2(kind);
    const result = finder.findReports(named ?? DEFAULTS[kind]);
    found.problems.push(...result.problems);
    for (const source of result.sources) {
      want(found, source, named === null ? unnamed : [kind]);
      if (named?.includes(source.path)) found.literal.add(source.path);
    }
    for (const glob of named === null ? [] : result.unmatched) {
      found.problems.push(unmatchedProblem({ glob, kind, index: named.indexOf(glob) }, request[kind] === null ? request.places : null));
    }
  }
  if (unnamed.includes("tests")) searchLikely(finder, unnamed, found);
  return found;
};
var pathsOf2 = ({ coverage, tests }) => [...coverage, ...tests];
var searchExpected = (finder, { expect }, found) => {
  const named = new Set(found.sources.keys());
  const expected = expect.map((entry, index) => {
    const [coverage, tests] = KINDS.map((kind) => {
      const result = finder.findReports(entry[kind]);
      const isNew = ({ message }) => !found.excused.has(entry) && !found.problems.some((known) => known.message === message);
      found.problems.push(...result.problems.filter(isNew));
      for (const source of result.sources) want(found, source, KINDS);
      return new Set(result.sources.map(({ path }) => path));
    });
    return { entry, index, coverage, tests };
  });
  const asked = expected.filter(({ entry }) => !found.excused.has(entry)).flatMap(pathsOf2);
  for (const path of expected.flatMap(pathsOf2)) if (!named.has(path) && !asked.includes(path)) found.unasked.add(path);
  return expected;
};
var isWanted = ({ wantedAs }, { path, kind }) => wantedAs.get(path)?.has(kind) ?? false;
var ofWantedKind = (reports, found, problems, remarks) => reports.filter((report) => {
  if (isWanted(found, report)) return true;
  const { path, kind } = report;
  const what = `${path} is a ${NOUNS[kind]} report`;
  if (found.literal.has(path)) {
    problems.push(new Problem("report-wrong-kind", `${what}.`, { where: path, hint: `Name it under \`${kind}\` instead.` }));
  } else remarks.push(`${what} that was not asked for as one: it was left out.`);
  return false;
});
var withoutStrangers = (problems, { likely }, remarks) => problems.filter(({ slug, where }) => {
  const isStranger = slug === "report-unrecognised" && where !== null && likely.has(where);
  if (isStranger) remarks.push(`${where} is named like a test report, and is of no format that is known: it was left out.`);
  return !isStranger;
});
var UNFOUND_TESTS = "No test report lies where tools write them. Write under `tests:` in proofgate.yml where it is, or `tests: []` where there is none.";
var lacksTests = (wanted, { request, settings }) => request.tests === null && settings.tests === null && settings.expect.every(({ tests }) => tests.length === 0) && wanted.length > 0 && !wanted.some(isTests);
var noEvidence = () => new Problem("no-evidence", "No coverage report and no test report was found.", {
  hint: "Run the tests with coverage first, and name the reports with --coverage and --tests or in proofgate.yml."
});
var withCopiesMarked = (reports, copies, remarks) => {
  const telling = reports.filter((report) => copies.has(report.path) && (isTests(report) ? report.cases.length : figures(report).files) > 0);
  for (const path of new Set(telling.map((report) => report.path))) remarks.push(`${path} holds the same bytes as ${copies.get(path)}: it counts once.`);
  return reports.map((report) => isTests(report) && copies.has(report.path) ? { ...report, copyOf: copies.get(report.path) } : report);
};
var repeatedAmong = (reports) => repeatedReports(reports.filter(isTests).sort(byKeys(({ path }) => path)));
var notRunOf = (one, readings) => {
  const met = expectationProblems([one], readings, null).length === 0;
  const ran = readings.reports.some((report) => isTests(report) && one.tests.has(report.path) && report.cases.some(({ outcome }) => outcome !== "skipped"));
  const { name, ...globs } = one.entry;
  const [coverage, tests] = [globs.coverage.length > 0 && !(met && one.coverage.size > 0), globs.tests.length > 0 && !(met && ran)];
  return coverage || tests ? { name, coverage, tests } : null;
};
var withoutUnasked = (reports, { unasked }, lacking) => {
  const idle = new Set(lacking.flatMap(pathsOf2).filter((path) => unasked.has(path)));
  return reports.filter((report) => !isTests(report) || !idle.has(report.path));
};
var findEvidence = (finder, request, settings) => {
  const found = search(finder, request, settings);
  const expected = searchExpected(finder, settings, found);
  return { sources: [...found.sources.values()], found, expected, request, settings };
};
function readEvidence(evidence, reading) {
  const { sources, found, expected, request, settings } = evidence;
  const { formats, keep = (report) => report } = reading;
  const remarks = [];
  const copies = copiesAmong(sources);
  const read = readAll(sources, formats, {
    keep: (report) => isWanted(found, report) ? keep(report) : report,
    wants: (path, kind) => isWanted(found, { path, kind })
  });
  const problems = [...found.problems, ...withoutStrangers(read.problems, found, remarks)];
  const all = ofWantedKind(read.reports, found, problems, remarks);
  const readings = { reports: all, copies, repeated: repeatedAmong(all) };
  const [excused, asked] = [true, false].map((of) => expected.filter(({ entry }) => found.excused.has(entry) === of));
  const lacking = excused.flatMap((one) => ({ one, notRun: notRunOf(one, readings) })).filter(({ notRun: notRun2 }) => notRun2 !== null);
  const notRun = lacking.map((each) => each.notRun);
  const wanted = withoutUnasked(all, found, lacking.map(({ one }) => one));
  problems.push(...contradictionProblems(wanted), ...expectationProblems(asked, readings, settings.source));
  problems.push(...outcomeProblem(wanted, request.testOutcome));
  if (lacksTests(wanted, evidence)) remarks.push(UNFOUND_TESTS);
  if (wanted.length === 0 && problems.length === 0 && !request.placesUnknown) problems.push(noEvidence());
  const reports = withCopiesMarked(wanted, copies, remarks);
  return { reports, problems, remarks: [...notRun.map(({ name }) => `${name}: not run here, since the pull request comes from a fork.`), ...remarks], notRun };
}

// src/steps/merging.ts
var merger = (merging) => (report) => {
  if (!isCoverage(report)) return report;
  mergeReport(merging, report);
  return withoutRows(report);
};

module.exports = { judge, findEvidence, readEvidence, merger };
