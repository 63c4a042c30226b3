/** Names files that are given as reports by mistake, and what to give instead. Never decides whether a file is read. */
import type { Head } from "./format.ts";

/** What a file is instead of a report, and what to do. */
export interface Stranger {
  /** Follows "is": "an HTML page". */
  readonly what: string;
  readonly hint: string;
}

type Look = (head: Head, bytes: Uint8Array) => boolean;

const startsWith = (...magic: readonly number[]): Look => (_, bytes) => magic.every((byte, index) => bytes[index] === byte);
const isText = (pattern: RegExp): Look => ({ text }) => pattern.test(text);
const hasRoot = (...roots: readonly string[]): Look => ({ xml }) => xml !== null && roots.includes(xml.root);

const NAME_THE_REPORT = "Name the coverage or test report instead, or make the glob narrower.";

const STRANGERS: readonly (readonly [Look, Stranger])[] = [
  [isText(/^\s*(?:<!doctype\s+html|<html)\b/i), {
    what: "an HTML page, perhaps an error page that was saved as a report",
    hint: "Look at the step that downloads or writes it; an HTML report cannot be read, its XML or LCOV form can.",
  }],
  [isText(/^version https:\/\/git-lfs\.github\.com\/spec\//), {
    what: "a Git LFS pointer, not the file that it stands for",
    hint: "Check out with `lfs: true`.",
  }],
  [isText(/^SQLite format 3\0/), {
    what: "an SQLite database, such as coverage.py keeps in .coverage",
    hint: "Run `coverage xml` or `coverage lcov`, and name the file that it writes.",
  }],
  [startsWith(0x01, 0xc0, 0xc0), {
    what: "JaCoCo's execution data, not its report",
    hint: "Make the XML report (`jacoco:report` in Maven; `jacocoTestReport` with `xml.required = true` in Gradle).",
  }],
  [startsWith(0x50, 0x4b, 0x03, 0x04), { what: "a ZIP archive", hint: "Unpack it in a step before this one." }],
  [({ xml }) => xml?.root === "project" && xml.children.has("modelVersion"), { what: "a Maven project file", hint: NAME_THE_REPORT }],
  [hasRoot("checkstyle", "pmd", "pmd-cpd", "BugCollection", "issues"), {
    what: "a list of lint findings", hint: NAME_THE_REPORT,
  }],
  [isText(/^\s*\{[^]*"runs"\s*:/), { what: "a list of lint findings (SARIF)", hint: NAME_THE_REPORT }],
  [hasRoot("failsafe-summary"), {
    what: "the summary of Maven's Failsafe plugin, which names no test",
    hint: "Name the reports beside it: `**/failsafe-reports/TEST-*.xml`.",
  }],
  [isText(/^\s*[[{]|^\s*null\s*$/), {
    what: "JSON, but none of a kind that is read",
    hint: "Name a report that holds files with their lines, or test cases.",
  }],
  [isText(/\0/), { what: "binary", hint: "Let the tool write its report as text, in one of the formats that are read." }],
];

/** What the file is, where that can be told; null where not. */
export const strangerOf = (head: Head, bytes: Uint8Array): Stranger | null =>
  STRANGERS.find(([looks]) => looks(head, bytes))?.[1] ?? null;
