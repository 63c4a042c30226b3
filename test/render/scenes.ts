/** The scenes of which goldens are kept: one verdict each, as a team would meet it. */
import type { Pace, TrendLine, TrendPoint } from "../../src/model/course.ts";
import { Problem } from "../../src/model/problem.ts";
import { hundredths } from "../../src/model/ratio.ts";
import type { Outcome } from "../../src/model/tests.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import {
  before, count, cover, coverageReport, failure, file, finding, kind, module, path, target, testReport, verdictOf, CODE,
} from "../support/verdicts.ts";

const outcomes = (passed: number, failed = 0, skipped = 0): Outcome[] => [
  ...Array.from({ length: passed }, (): Outcome => "passed"),
  ...Array.from({ length: failed }, (): Outcome => "failed"),
  ...Array.from({ length: skipped }, (): Outcome => "skipped"),
];

const REPORTS = [
  coverageReport({ "app/billing.py": { lines: "40/60", branches: "6/10" }, "app/orders.py": { lines: "90/100" } }),
  testReport(outcomes(12)),
];

const passing = count({ passed: 131, skipped: 10, seconds: 41.2 });
const PASSED = verdictOf({
  totals: { coverage: cover("849/1044", { branches: "91/130" }), tests: passing, code: CODE },
  before: before(cover("845/1044", { branches: "91/130" }), count({ passed: 128, skipped: 10 }), {
    kinds: { unit: count({ passed: 110, skipped: 10 }), integration: count({ passed: 18 }) },
  }),
  kinds: [kind("unit", count({ passed: 113, skipped: 10 })), kind("integration", count({ passed: 18 })), kind("e2e", count({}))],
  modules: [
    module({ name: "orders", standing: "good", priority: "high", coverage: cover("400/450"), tests: count({ passed: 60 }), target: { lines: hundredths(85) } }),
    module({ name: "billing", standing: "good", priority: "critical", coverage: cover("300/350"), tests: count({ passed: 50 }), target: { lines: hundredths(80) } }),
    module({ name: "other", standing: "fair", coverage: cover("149/244"), tests: count({ passed: 21, skipped: 10 }) }),
  ],
  targets: [target("project", "passRate", { hit: 131, total: 131 }, 100), target("module:billing", "lines", { hit: 300, total: 350 }, 80)],
  changedLines: { hit: 24, total: 26 },
  uncovered: [{ path: path("app/orders.py"), lines: [88, 89] }],
  files: [file("app/billing.py", "billing", "40/60", "fair"), file("app/orders.py", "orders", "90/100", "good")],
  reports: REPORTS,
});

const BELOW_TARGET = finding({
  rule: "coverage-below-target", level: "error", subject: "billing", module: "billing",
  message: "Line coverage of billing is 67.42 %, below its target of 80 %: 44 more lines must be covered.",
  hint: "Most uncovered lines: src/billing/invoice.py (80) and src/billing/tax.py (34).", numbers: { hit: 236, total: 350 },
});

const DROPPED = finding({
  rule: "coverage-dropped", level: "error",
  message: "Line coverage of the project fell from 81.03 % to 79.88 %: 12 more lines are not covered.",
  hint: "Newly uncovered lines: src/orders/refund.py (9) and src/orders/cart.py (3).",
});

const UNCOVERED = finding({
  rule: "changed-lines-uncovered", level: "error", subject: "app/refund.py", at: { path: "app/refund.py", line: 12 },
  message: "5 of 9 changed lines of app/refund.py are run by no test: 44.44 % against a target of 80 %.",
  hint: "Write a test that refunds an order, or lower targets.changedLines.",
});

const HOLLOW = finding({
  rule: "tests-without-coverage", level: "error", subject: "app/billing.py", cause: "members-mocked", at: { path: "tests/test_billing.py", line: 4 },
  message: "18 tests in tests/test_billing.py pass, but none of the 9 functions of app/billing.py ran.",
  hint: "The tests replace every function of app/billing.py with a mock. Let at least one test call the real ones.",
  numbers: { passed: 18, functions: 9 },
});

const TRUNCATED = new Problem("report-truncated", "The report ends in the middle of a record.", {
  where: "coverage/lcov.info:812", hint: "The step that writes it was cut off, or ran out of disk. Run it again, and upload the file only after it ended.",
});
const MISSING = new Problem("evidence-missing", "api shards: 2 reports of 3 are there (reports/api-*.xml).", {
  where: "proofgate.yml:6", hint: "See that each job that writes this evidence ran and uploaded it.",
});

const NO_BASELINE = ["coverage-dropped", "newly-failing", "pass-rate-dropped", "tests-disappeared"].map((rule) => ({ rule, why: "there is no baseline" }));

const HOSTILE = [
  "a | b | c", "`` code ` ```", "</details></summary><script>alert(1)</script>", "@acme/admins", "see #123 and GH-7", "::error::pwned",
  "##[add-mask]x", "\u202egnp.exe", "zero\u200bwidth", "line\none\r\n::set-output name=x::y", "[link](javascript:alert(1))", "https://evil.example/x",
  "<!-- proofgate:default -->", "![pixel](https://evil.example/p.png)", "\u001b[31mred\u001b[0m", "1. list", "# heading", "*bold* _it_ ~~no~~ $x$ :tada:",
];

const failing = count({ passed: 118, failed: 5, errored: 1, skipped: 10, seconds: 203.4 });

/** The scenes by the name of their folder. */
const PACE: Pace = { since: "2026-10-21", days: 30, from: { hit: 220, total: 350 }, perWeek: hundredths(1.06), on: "2027-02-11", reaches: false };

/** Project figures on Mondays. */
const mondays = (total: number, ...hits: readonly number[]): TrendPoint[] =>
  hits.map((hit, index) => ({ day: `2026-${index < 4 ? "10" : "11"}-${["05", "12", "19", "26", "02", "09", "16", "20"][index]!}`, ratio: { hit, total } }));
const trendLine = (metric: TrendLine["metric"], points: readonly TrendPoint[]): TrendLine => ({ metric, points, week: points[5]!, month: points[2]! });
const TREND: readonly TrendLine[] = [
  trendLine("lines", mondays(1044, 640, 655, 690, 702, 730, 741, 779, 785)),
  trendLine("branches", mondays(130, 93, 93, 92, 92, 92, 91, 91, 91)),
  trendLine("passRate", mondays(131, 131, 131, 131, 131, 131, 131, 131, 131)),
];

export const SCENES: Readonly<Record<string, Verdict>> = {
  "passed": PASSED,
  "passed-without-baseline": { ...PASSED, before: null, changedLines: null, uncovered: [], notJudged: NO_BASELINE },
  "failed-below-target": {
    ...PASSED, verdict: "failed",
    totals: { ...PASSED.totals, coverage: cover("785/1044", { branches: "91/130" }) },
    modules: PASSED.modules.map((made) => (made.name === "billing" ? { ...made, standing: "fair", coverage: cover("236/350") } : made)),
    targets: [target("project", "passRate", { hit: 131, total: 131 }, 100), target("module:billing", "lines", { hit: 236, total: 350 }, 80)],
    findings: [BELOW_TARGET],
  },
  "with-history": {
    ...PASSED, verdict: "failed", findings: [BELOW_TARGET],
    totals: { ...PASSED.totals, coverage: cover("785/1044", { branches: "91/130" }) },
    before: before(cover("780/1044", { branches: "92/130" }), count({ passed: 128, skipped: 10 })),
    modules: PASSED.modules.map((made) => (made.name === "billing" ? {
      ...made, standing: "fair", coverage: cover("236/350"), settings: { ...made.settings, target: { lines: hundredths(80), by: "2026-12-31" } },
    } : made.name === "orders" ? { ...made, settings: { ...made.settings, target: { lines: hundredths(90), by: "2027-06-30" } } } : made)),
    targets: [
      { ...target("module:billing", "lines", { hit: 236, total: 350 }, 80, "2026-12-31"), pace: PACE },
      { ...target("project", "lines", { hit: 785, total: 1044 }, 80, "2027-12-31"), pace: { ...PACE, from: { hit: 700, total: 1044 }, perWeek: hundredths(1.89), on: "2026-12-08", reaches: true } },
      { ...target("project", "branches", { hit: 91, total: 130 }, 80, "2027-06-30"), pace: { ...PACE, from: { hit: 92, total: 130 }, perWeek: hundredths(-0.17), on: null, reaches: false } },
      { ...target("module:orders", "lines", { hit: 400, total: 450 }, 90, "2027-06-30"), pace: null },
    ],
    trend: { entries: 214, since: "2026-03-02", lines: TREND },
  },
  "failed-by-regression": {
    ...PASSED, verdict: "failed", modules: [],
    totals: { ...PASSED.totals, coverage: cover("834/1044", { branches: "91/130" }) },
    before: before(cover("846/1044", { branches: "93/130" }), count({ passed: 128, skipped: 10 })),
    changedLines: { hit: 4, total: 9 },
    uncovered: [{ path: path("app/refund.py"), lines: [12, 13, 14, 20, 31] }],
    findings: [DROPPED, UNCOVERED, finding({
      rule: "skips-rose", level: "warning", message: "3 more tests are skipped than in the baseline: 10 instead of 7.",
      hint: "Run them again, or accept it under ignore with a reason.",
    }), finding({ rule: "baseline-slack", level: "note", message: "Branch coverage of orders is 4.2 points above its baseline.", hint: "Raise it with `proofgate baseline --update`." })],
    remarks: ["proofgate.yml differs from main: the base's is what judges."],
  },
  "failed-by-tests": {
    ...PASSED, verdict: "failed", totals: { ...PASSED.totals, tests: failing },
    findings: [finding({
      rule: "newly-failing", level: "error", message: "6 tests fail that the baseline does not know as failing.", hint: "Mend them, or take back the change that broke them.",
    }), finding({
      rule: "pass-rate-below-target", level: "error", message: "118 of 124 tests passed, 95.16 % against a target of 100 %.", hint: "Mend the 6 tests that fail.",
    })],
    failures: [
      failure({ suite: "api", name: "test_refund_of_unknown_order", file: path("tests/test_api.py"), message: "AssertionError: expected 404, got 500", count: 5 }),
      failure({ suite: "", name: "test_invoice_total", file: path("tests/test_billing.py"), message: "decimal.InvalidOperation: [<class 'decimal.DivisionUndefined'>]" }),
    ],
  },
  "hollow-module": {
    ...PASSED, verdict: "failed", findings: [HOLLOW, finding({
      rule: "assertion-lenient", level: "note", at: { path: "tests/test_billing.py", line: 31 }, message: "A changed test accepts status 500 as success.", hint: "Assert the one status that is right.",
    })],
  },
  "incomplete": {
    ...PASSED, verdict: "incomplete", problems: [MISSING, TRUNCATED], changedLines: null, uncovered: [],
    totals: { ...PASSED.totals, coverage: null, tests: count({ passed: 80, skipped: 4, seconds: 20 }) },
    notJudged: [{ rule: "coverage-dropped", why: "no coverage report could be read" }, { rule: "tests-disappeared", why: "evidence is missing" }],
  },
  "incomplete-and-failing": { ...PASSED, verdict: "incomplete", problems: [TRUNCATED], findings: [HOLLOW, BELOW_TARGET] },
  "hostile-names": verdictOf({
    ...PASSED, verdict: "incomplete",
    modules: HOSTILE.slice(0, 4).map((name) => module({ name, standing: "poor", coverage: cover("1/10"), tests: count({ passed: 1 }) })),
    kinds: HOSTILE.slice(4, 6).map((name) => kind(name, count({ passed: 2 }), true)),
    findings: [
      ...HOSTILE.map((name) => finding({ rule: "newly-failing", level: "error", subject: name, message: `${name} fails, which the baseline does not know.`, hint: `Mend ${name}.`, at: { path: name, line: 3 } })),
      finding({ rule: "skips-rose", level: "note", message: "Accepted.", accepted: HOSTILE.join(" ") }),
    ],
    failures: HOSTILE.map((name) => failure({ suite: name, name, file: path(name), message: name, count: 2 })),
    uncovered: HOSTILE.slice(0, 3).map((name) => ({ path: path(name), lines: [1, 2, 3] })),
    problems: [new Problem("report-malformed", HOSTILE[2]!, { where: `${HOSTILE[0]!}:7`, hint: HOSTILE[3]! })],
    remarks: HOSTILE.slice(0, 6), reports: [],
    unresolved: HOSTILE.slice(0, 3).map((name) => ({ path: name, report: name, why: "no match", candidates: [], lines: null })),
  }),
  "huge": {
    ...PASSED, verdict: "failed",
    findings: Array.from({ length: 4000 }, (_, index) => finding({
      rule: index < 3000 ? "file-below-target" : "files-never-measured", level: index < 3000 ? "error" : "note", subject: `src/part-${index}.py`,
      at: { path: `src/part-${index}.py`, line: null }, message: `src/part-${index}.py has ${index % 20} % of its lines covered, below the target of 20 %.`, hint: "Cover it.",
    })),
    failures: Array.from({ length: 300 }, (_, index) => failure({ name: `test_case_${index}`, file: path(`tests/test_${index % 7}.py`), message: `expected ${index}` })),
  },
  "deprecated-and-unmeasured": {
    ...PASSED,
    modules: [
      module({ name: "gateway", standing: "deprecated", priority: "critical", coverage: cover("2/90"), tests: count({ passed: 3 }) }),
      module({ name: "reports", standing: "unmeasured", priority: "low" }),
      module({ name: "search", standing: "none", priority: "high", coverage: cover("0/120"), tests: count({}) }),
      ...PASSED.modules,
    ],
    findings: [
      finding({ rule: "module-unmeasured", level: "warning", subject: "reports", module: "reports", message: "No report says anything about the 14 source files of reports.", hint: "Measure it, or set status: deprecated." }),
      finding({ rule: "module-untested", level: "note", subject: "search", module: "search", message: "No test case of search ran." }),
      finding({ rule: "tests-without-coverage", level: "note", subject: "src/legacy.py", message: "4 tests pass, but none of the 3 functions of src/legacy.py ran.", accepted: "replaced in March" }),
    ],
  },
  "coverage-only": verdictOf({
    totals: { coverage: cover("849/1044", { functions: "120/151" }), tests: null, code: CODE },
    before: before(cover("849/1044", { functions: "118/151" }), null), reports: [REPORTS[0]!],
    notJudged: [{ rule: "newly-failing", why: "no test report was read" }],
  }),
  "tests-only": verdictOf({
    totals: { coverage: null, tests: passing, code: CODE }, before: before(null, count({ passed: 133, skipped: 10 })), reports: [REPORTS[1]!],
    kinds: [kind("unit", passing)], notJudged: [{ rule: "coverage-dropped", why: "no coverage report was read" }],
  }),
};
