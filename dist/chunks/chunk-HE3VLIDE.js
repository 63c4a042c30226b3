const { allSkipped, changedLines, changedRatio, groupBy, holder2: holder, isDeprecated, isFailing, listed, own, rankOf, targetRows } = require("./chunk-6PBQFA6G.js");
const { METRICS, figures, isCoverage, isTests } = require("./chunk-L3B7VRHV.js");
const { LEVELS } = require("./chunk-YC6WDWNF.js");
const { hundredths, percent, reaches } = require("./chunk-UIFP542I.js");
const { NO_TESTS, executed } = require("./chunk-VU67XOEU.js");
const { byKeys, byText } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-UGDFFDZQ.js");

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
var moduleStanding = (scene, { name, settings, coverage }) => {
  if (settings.deprecated) return "deprecated";
  const early = beforeTargets(coverage);
  if (early !== null) return early;
  const rows = targetRows(scene).rows.filter(({ scope }) => scope === `module:${name}`);
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
var allProblems = (scene, given) => [...given, ...nothingToJudge(scene, given), ...targetRows(scene).problems].sort(byKeys(({ where }) => where ?? "", ({ slug }) => slug, ({ message }) => message));
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
    findings,
    notJudged,
    problems,
    failures: groupFailures(scene.cases),
    reports: scene.reports,
    unresolved: scene.unresolved,
    hollow: scene.hollow,
    links: scene.hollow && scene.reports.some(isTests) && scene.reports.some(isCoverage) ? scene.hollow.count : null,
    remarks: [...given.remarks, ...expiredRemarks(scene)],
    tolerance: scene.settings.tolerance
  };
};

module.exports = { judge };
