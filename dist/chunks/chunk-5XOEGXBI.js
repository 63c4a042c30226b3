const { duration, known, listed, many } = require("./chunk-6P3J4K4B.js");
const { figures, isCoverage } = require("./chunk-U2JTI5JC.js");
const { LEVELS } = require("./chunk-YC6WDWNF.js");
const { clean } = require("./chunk-2WDISCH5.js");
const { missed, show } = require("./chunk-UIFP542I.js");
const { executed } = require("./chunk-L7CDWHMO.js");
const { byKeys } = require("./chunk-WJGK2NSE.js");
const { hidesBaseline } = require("./chunk-6OXN5Y6M.js");

// src/render/digest.ts
var findingsAt = (verdict, level) => verdict.findings.filter((finding) => finding.level === level && finding.accepted === null);
var acceptedFindings = (verdict) => verdict.findings.filter(({ accepted }) => accepted !== null);
var tally = (verdict) => {
  const counts = [
    [verdict.problems.length, "problem"],
    ...LEVELS.map((level) => [findingsAt(verdict, level).length, level])
  ];
  return counts.filter(([count]) => count > 0).map(([count, noun]) => many(count, noun)).join(", ") || "no findings";
};
var NO_BASELINE = "no baseline to compare with";
var FIRST_SENTENCE = new RegExp("^.*?[.\u2026](?=\\s+\\p{Lu})", "u");
var PLAIN_FIRST_WORD = new RegExp("^\\p{Lu}\\p{Ll}*(?=\\s)", "u");
var asReason = (message, subject) => {
  const sentence = (FIRST_SENTENCE.exec(message)?.[0] ?? message).replace(/\.$/, "");
  return subject !== "" && sentence.startsWith(subject) ? sentence : sentence.replace(PLAIN_FIRST_WORD, (word) => word.toLowerCase());
};
var leftOut = ({ unresolved }) => new Set(unresolved.filter(({ lines }) => known(lines)).map(({ path }) => path)).size;
var achievement = (verdict) => {
  const { tests, coverage } = verdict.totals;
  const [ran, lines] = [tests && executed(tests), known(coverage?.lines)];
  const passed = tests && (tests.passed === ran ? `${many(tests.passed, "test")} passed` : `${tests.passed} of ${ran} tests passed`);
  const covered = lines && (passed ? `${show(lines)} of lines covered` : `${show(lines)} of lines are covered`);
  const without = covered && leftOut(verdict) > 0 ? `not counting ${many(leftOut(verdict), "unresolved path")}` : null;
  return [passed, covered, without].filter((part) => part !== null).join(", ") || "nothing was measured";
};
var asProblemReason = ({ slug, message, where }) => {
  const file = slug.startsWith("report-") && where !== null ? where.replace(/(?::\d+){1,2}$/, "") : "";
  const said = asReason(message, file);
  return said.includes(file) ? said : `${said} (${file})`;
};
var reason = (verdict) => {
  const [problem] = verdict.problems;
  const [error] = findingsAt(verdict, "error");
  return clean(problem ? asProblemReason(problem) : error ? asReason(error.message, error.subject) : achievement(verdict));
};
var whyUncompared = ({ before, problems }) => {
  if (before !== null) return null;
  return problems.some(hidesBaseline) ? "nothing is compared, since the baseline cannot be read" : NO_BASELINE;
};
var MOST_NOT_RUN = 5;
var notRunText = ({ notRun = [] }) => {
  if (notRun.length === 0) return null;
  const names = listed([...new Set(notRun.map(({ name }) => name))], MOST_NOT_RUN);
  return `${names}, since the pull request comes from a fork. No figure of this run counts ${notRun.length === 1 ? "it" : "them"}; the baseline's may.`;
};
var isInPart = ({ problems, notRun = [] }) => problems.length > 0 || notRun.length > 0;
var outcomes = ({ passed, failed, errored, skipped, flaky, seconds }) => {
  const counts = [[failed, "failed"], [errored, "errored"], [skipped, "skipped"], [flaky, "flaky"]].filter(([count]) => count > 0);
  return `${[`${passed} passed`, ...counts.map(([count, word]) => `${count} ${word}`)].join(", ")}${seconds > 0 ? ` in ${duration(seconds)}` : ""}`;
};
var failing = ({ failures }) => failures.reduce((sum, { count }) => sum + count, 0);
var failureName = ({ suite, name }) => suite === "" ? name : `${suite} \u203A ${name}`;
var notJudgedRows = ({ notJudged }) => {
  const byReason = /* @__PURE__ */ new Map();
  for (const { rule, why } of notJudged) {
    const rules = byReason.get(why);
    if (rules) rules.push(rule);
    else byReason.set(why, [rule]);
  }
  return [...byReason].map(([why, rules]) => ({ why, rules }));
};
var sortedReports = ({ reports }) => [...reports].sort(byKeys(({ path }) => path));
var reportWarnings = (verdict) => sortedReports(verdict).flatMap(({ path, warnings: [first, ...more] }) => first === void 0 ? [] : [{ path, first, more: more.length }]);
var sortedFiles = ({ files }) => files.filter(({ cover }) => cover !== null).sort(byKeys(({ cover }) => cover?.lines ? -missed(cover.lines) : 1, ({ path }) => path));

// src/render/holdings.ts
var share = (ratio, noun) => known(ratio) && `${ratio.hit} of ${many(ratio.total, noun)} (${show(ratio)})`;
var contents = (report) => {
  if (!isCoverage(report)) {
    const count = figures(report);
    return `${many(count.total, "test")}: ${outcomes(count)}`;
  }
  const { files, lines, branches, functions } = figures(report);
  return [many(files, "file"), share(lines, "line"), share(report.statements ?? null, "statement"), share(branches, "branch"), share(functions, "function")].filter((part) => part !== null).join(", ");
};
var holding = (report) => ({
  path: report.path,
  format: report.producer === null ? report.format : `${report.format}, ${report.producer}`,
  holds: contents(report)
});

module.exports = { findingsAt, acceptedFindings, tally, NO_BASELINE, reason, whyUncompared, notRunText, isInPart, failing, failureName, notJudgedRows, sortedReports, reportWarnings, sortedFiles, holding };
