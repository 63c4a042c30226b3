// src/model/problem.ts
var PROBLEMS = {
  "usage": {
    means: "The command line, or an input of the action, was used wrongly.",
    advice: "Write what the message asks for; `proofgate --help` and the README list what there is."
  },
  "config-missing": {
    means: "The named configuration is not there, or a file that nothing reads is called almost like one.",
    advice: "Correct the name, or commit the file."
  },
  "config-malformed": {
    means: "The configuration is not YAML, or not of the version this program reads.",
    advice: "Mend the file at the line that is named; docs/configuration.md describes its form."
  },
  "config-invalid": {
    means: "A key or a value of the configuration is wrong.",
    advice: "Write what the message asks for; docs/configuration.md describes every key."
  },
  "config-matches-nothing": {
    means: "A glob of the configuration matches nothing.",
    advice: "Run the step that writes the file before this one, or correct the glob."
  },
  "no-evidence": {
    means: "Neither coverage reports nor test reports were found.",
    advice: "Run the tests with coverage first, and name their reports."
  },
  "report-missing": {
    means: "A named report is not there, or a glob matches no file.",
    advice: "Run the step that writes the report before this one, or correct the name."
  },
  "report-unreadable": {
    means: "A report is no regular file inside the root, or the system refuses to read it.",
    advice: "Name a regular file inside the root that the user who runs this may read."
  },
  "report-too-large": {
    means: "A report is larger than what is read.",
    advice: "Write one report for each part of the project."
  },
  "report-empty": {
    means: "A report holds nothing.",
    advice: "See why the tool wrote nothing: most often it was stopped, or found nothing to measure."
  },
  "report-unrecognised": {
    means: "A file is of no format that is known.",
    advice: "Let the tool write one of the formats in docs/formats.md, or make the glob narrower."
  },
  "report-ambiguous": {
    means: "More than one format claims a file.",
    advice: "Keep the report in a file of its own, as its tool writes it."
  },
  "report-wrong-kind": {
    means: "A coverage report stands where test reports are named, or the other way round.",
    advice: "Name the report under the other key."
  },
  "report-truncated": {
    means: "A report ends before its end.",
    advice: "Let the tool end before this step, and copy the report only when it is whole."
  },
  "report-malformed": {
    means: "A report was recognised, but breaks the rules of its format.",
    advice: "Let the tool write the report anew, and keep other steps from editing it."
  },
  "report-encoding": {
    means: "A report's bytes are not in the encoding that it declares.",
    advice: "Write the report as UTF-8."
  },
  "report-contradicts-itself": {
    means: "A test report claims failures but shows none.",
    advice: "Let the tool write the report anew, with its failures in it."
  },
  "paths-unresolved": {
    means: "No path of the coverage reports fits a file of the repository.",
    advice: "Say with `paths: { strip: [\u2026], add: \u2026 }` in the configuration how the reports' paths become the repository's."
  },
  "no-tests-ran": {
    means: "Test reports were read, but no test case of them ran.",
    advice: "See why every test case was skipped, or was not run."
  },
  "nothing-measured": {
    means: "Coverage reports were read, but nothing of them counts: no line, branch or function.",
    advice: "See what the coverage tool measures, and that `exclude` leaves something of it."
  },
  "evidence-missing": {
    means: "Evidence that the configuration expects is not there, or less than it says.",
    advice: "Run the step that writes the evidence before this one, or correct what `expect` says."
  },
  "target-unmeasured": {
    means: "A target is set on something that no report measures.",
    advice: "Let a report measure it, or remove the target."
  },
  "baseline-missing": {
    means: "The named baseline is not there.",
    advice: "Correct the name, or write the baseline with `proofgate baseline --update`."
  },
  "baseline-malformed": {
    means: "The baseline cannot be read.",
    advice: "Take the baseline of the last commit that has a sound one, or write it anew with `proofgate baseline --update`."
  },
  "baseline-version": {
    means: "The baseline was written by a newer version.",
    advice: "Use the version of Proofgate that wrote the baseline, or a newer one."
  },
  "history-malformed": {
    means: "The history cannot be read.",
    advice: "Take the history of the last commit that has a sound one."
  },
  "history-version": {
    means: "The history was written by a newer version.",
    advice: "Use the version of Proofgate that wrote the history, or a newer one."
  },
  "base-unreadable": {
    means: "The revision to compare with cannot be read.",
    advice: "Fetch the revision first: set `fetch-depth: 0` on actions/checkout."
  },
  "tree-unreadable": {
    means: "The files of the project cannot be listed.",
    advice: "Run this in a whole checkout that git, and the user who runs this, may read."
  },
  "event-unreadable": {
    means: "The runner's event cannot be read.",
    advice: "Run the action in a step of a workflow, where the runner writes the event."
  },
  "test-outcome": {
    means: "The test step failed, was cancelled or was skipped, and the test reports show no failure.",
    advice: "See why the test step did not end well, and why no report shows it: most often the runner was stopped, or a report is missing."
  },
  "mode-unavailable": {
    means: "This version does not have the mode that was asked for.",
    advice: "Choose one of the modes that the README lists."
  },
  "output-unwritable": {
    means: "An output file cannot be written.",
    advice: "Name a file in a folder that exists and may be written."
  }
};
var Problem = class extends Error {
  name = "Problem";
  slug;
  where;
  hint;
  constructor(slug, message, details = {}) {
    super(message);
    this.slug = slug;
    this.where = details.where ?? null;
    this.hint = details.hint ?? PROBLEMS[slug].advice;
  }
};
var hidesBaseline = ({ slug }) => slug === "baseline-malformed" || slug === "baseline-version" || slug === "base-unreadable";
var asProblem = (thrown) => {
  if (thrown instanceof Problem) return thrown;
  throw thrown;
};

module.exports = { Problem, hidesBaseline, asProblem };
