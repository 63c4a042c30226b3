/** Why we could not judge. The one exception of this program; anything else that is thrown is our bug. */

/** Every problem there is, with what it means. The slug is its anchor in docs/problems.md. */
export const PROBLEMS = {
  "usage": "The command line was used wrongly.",
  "config-missing": "The named configuration is not there.",
  "config-malformed": "The configuration is not YAML, or not of the version this program reads.",
  "config-invalid": "A key or a value of the configuration is wrong.",
  "config-matches-nothing": "A glob of the configuration matches nothing.",
  "no-evidence": "Neither coverage reports nor test reports were found.",
  "report-missing": "A named report is not there, or a glob matches no file.",
  "report-unreadable": "A report is no regular file inside the root, or the system refuses to read it.",
  "report-too-large": "A report is larger than what is read.",
  "report-empty": "A report holds nothing.",
  "report-unrecognised": "A file is of no format that is known.",
  "report-ambiguous": "More than one format claims a file.",
  "report-wrong-kind": "A coverage report stands where test reports are named, or the other way round.",
  "report-truncated": "A report ends before its end.",
  "report-malformed": "A report was recognised, but breaks the rules of its format.",
  "report-encoding": "A report's bytes are not in the encoding that it declares.",
  "report-contradicts-itself": "A test report claims failures but shows none.",
  "paths-unresolved": "No path of the coverage reports fits a file of the repository.",
  "no-tests-ran": "Test reports were read, but no test case of them ran.",
  "nothing-measured": "Coverage reports were read, but nothing of them counts: no line, branch or function.",
  "evidence-missing": "Evidence that the configuration expects is not there, or less than it says.",
  "target-unmeasured": "A target is set on something that no report measures.",
  "baseline-missing": "The named baseline is not there.",
  "baseline-malformed": "The baseline cannot be read.",
  "baseline-version": "The baseline was written by a newer version.",
  "history-malformed": "The history cannot be read.",
  "history-version": "The history was written by a newer version.",
  "base-unreadable": "The revision to compare with cannot be read.",
  "tree-unreadable": "The files of the project cannot be listed.",
  "event-unreadable": "The runner's event cannot be read.",
  "test-outcome": "The test step failed, and the test reports show no failure.",
  "mode-unavailable": "This version does not have the mode that was asked for.",
  "output-unwritable": "An output file cannot be written.",
} as const;
export type Slug = keyof typeof PROBLEMS;

/** What a problem says besides its message. */
export interface ProblemDetails {
  /** `file`, `file:line`, or the name of an input. */
  readonly where?: string | null;
  /** What to do, as one line that can be followed. */
  readonly hint?: string | null;
}

/** Something that keeps us from judging: thrown at the border, gathered, and part of the verdict. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly slug: Slug;
  readonly where: string | null;
  readonly hint: string | null;

  constructor(slug: Slug, message: string, details: ProblemDetails = {}) {
    super(message);
    this.slug = slug;
    this.where = details.where ?? null;
    this.hint = details.hint ?? null;
  }
}

/** The problem that a step threw, or the bug that it threw, thrown on. */
export const asProblem = (thrown: unknown): Problem => {
  if (thrown instanceof Problem) return thrown;
  throw thrown;
};
