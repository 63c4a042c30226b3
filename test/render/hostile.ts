/** Verdicts with foreign text in every slot that a report, a path or a configuration can fill. */
import fc from "fast-check";
import { Problem } from "../../src/model/problem.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import {
  before, count, cover, coverageReport, failure, file, finding, kind, module, path, target, testReport, verdictOf, CODE,
} from "../support/verdicts.ts";

const FRAGMENTS = [
  "|", "\\|", "`", "``", "```\n", "~~~", "</details>", "</summary>", "<details>", "<script>", "<!--", "-->", "<!-- proofgate:default -->", "&lt;",
  "&#64;", "@acme/team", " @user", "#123", "acme/shop#9", "GH-7", "CVE-2024-1234", "deadbeef1", "4f0c2d9a1b3e5f7a8c6d4e2f0a1b3c5d7e9f0a2b",
  "https://evil.example", "www.evil.example", "a@b.example", "mailto:x@y.z", "[x](y)", "![x](y)", "[^1]", "[ ] ", "* ", "- ", "1. ", "# ", "> ",
  "---", "===", "\n\n", "\r\n", "\u2028", "\u0085", "\t", "    ", "::error::x", "\n::set-output name=a::b", "##[error]", "##\u200b[add-mask]", "%0A",
  "\u001b[31m", "\u001b]0;x\u0007", "\u009b1m", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u0000", "\ud800", "\udc00", "😀", "界", "e\u0301",
  "*b*", "_i_", "__init__", "~~s~~", "$x$", ":tada:", "\\", "\"", "'", "onclick=", "javascript:", "src/a b.py", "total()", "app.total()", "100 %", ".",
];

/** Foreign text: pieces that mean something to some reader of the output, in any order, and anything else. */
export const foreign: fc.Arbitrary<string> = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) }),
  { maxLength: 8 },
).map((pieces) => pieces.join(""));

/** A verdict of which every string is foreign; `text` is asked for each of them. */
export const foreignVerdict = (text: () => string): Verdict => verdictOf({
  verdict: "incomplete",
  totals: { coverage: cover("40/90"), tests: count({ passed: 9, failed: 2 }), code: CODE },
  before: before(cover("50/90"), count({ passed: 9 })),
  problems: [
    new Problem("report-malformed", text(), { where: text(), hint: text() }),
    new Problem("config-invalid", text(), { where: `${text()}:3`, hint: text() }),
  ],
  findings: (["error", "warning", "note"] as const).flatMap((level) => [
    finding({ rule: "newly-failing", level, subject: text(), message: text(), hint: text(), at: { path: text(), line: 7 } }),
    finding({ rule: "skips-rose", level, message: text(), accepted: text() }),
  ]),
  modules: [1, 2].map((lines) => module({ name: text(), standing: "poor", coverage: cover(`${lines}/9`), target: { by: text() } })),
  kinds: [1, 2].map((passed) => kind(text(), count({ passed }))),
  targets: [target(`module:${text()}`, text(), { hit: 1, total: 9 }, 50, text())],
  failures: [1, 3].map((times) => failure({ suite: text(), name: text(), file: path(text()), message: text(), count: times })),
  uncovered: [{ path: path(text()), lines: [1, 2, 5] }],
  files: [file(text(), text(), "4/9", "poor")],
  notJudged: [{ rule: "coverage-dropped", why: text() }],
  unresolved: [{ path: text(), report: text(), why: "no match", candidates: [], lines: null }],
  remarks: [text(), text()],
  override: { by: text(), reason: text(), commit: text() },
  reports: [
    coverageReport({ "a.py": { lines: "1/2" } }, { path: text(), format: text(), producer: text() }),
    testReport(["passed"], { path: text(), producer: text() }),
  ],
});

/** Any verdict of foreign text. */
export const anyForeignVerdict: fc.Arbitrary<Verdict> = fc.array(foreign, { minLength: 7, maxLength: 7 }).map((texts) => {
  let next = 0;
  return foreignVerdict(() => texts[next++ % texts.length]!);
});
