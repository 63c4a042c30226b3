/** The rule `exclusions-grew`: what a pull request newly leaves out of coverage, or of the gate, outside of our own file. */
import type { RawFinding } from "../model/finding.ts";
import type { Exclusion, ExclusionPlace, Proposal } from "../model/proposal.ts";
import { byKeys } from "../model/order.ts";
import { groupBy } from "../model/group.ts";
import { rule } from "./rule.ts";
import { counted, listed, sentences } from "./words.ts";

const placed = ({ text, line }: Exclusion): string => (line === null ? text : `line ${line} (${text})`);

const MESSAGES: Readonly<Record<ExclusionPlace, (path: string, several: readonly Exclusion[]) => string>> = {
  mark: (path, marks) => `${path} has ${counted(marks.length, "new mark")} that ${marks.length === 1 ? "keeps" : "keep"} code out of coverage: ${listed(marks.map(placed))}.`,
  region: (path, marks) => `${path} has ${counted(marks.length, "mark")} that ${marks.length === 1 ? "keeps" : "keep"} more code out of coverage than before: ${listed(marks.map(placed))}.`,
  tool: (path, entries) => `${path} asks for less of the code in ${counted(entries.length, "setting")}: ${listed(entries.map(placed))}.`,
  gate: (path, steps) => `${path} changes what the gate judges by, or whether it can fail: ${listed(steps.map(placed))}.`,
};

const HINTS: Readonly<Record<ExclusionPlace, string>> = {
  mark: "Test the code, or say in the review why it need not be.",
  region: "Put the code where no mark reaches it, and end the mark where it ended.",
  tool: "Leave the setting as it is, or change it in a pull request of its own that people agree to.",
  gate: "Let the step that runs Proofgate fail its job, and judge by what it judged by before.",
};

const hiddenText = ({ excludedTurn, hidden }: Proposal): string | null => {
  if (!excludedTurn) return null;
  const lines = [...hidden.values()].reduce((sum, some) => sum + some.length, 0);
  const what = lines > 0 ? `Counted as uncovered, ${counted(lines, "line")} that ${lines === 1 ? "is" : "are"} left out would turn the verdict` : "What is left out would turn the verdict";
  return `${what} from ${excludedTurn.from} to ${excludedTurn.to}.`;
};

/** A gate whose red no longer counts is worth an error where it is red. */
const turnedBy = (place: ExclusionPlace, proposal: Proposal): string | null => {
  if (place !== "gate") return hiddenText(proposal);
  return proposal.gateRed ? `The verdict is ${proposal.gateRed}, which such a change may hide.` : null;
};

export const exclusionsGrew = rule({
  id: "exclusions-grew",
  summary: "The pull request leaves out more of the code, or of the gate, than the base does.",
  level: "warning",
  docs: {
    fires: "When the pull request adds marks to sources that keep code out of coverage (such as `pragma: no cover`, `istanbul ignore`, `@Generated`, `LCOV_EXCL_LINE`), adds exclusions to the configuration of a coverage tool or test runner, removes what it includes, lowers its own minimum, or changes the workflow's step that runs Proofgate: takes it away, lets it or its job not fail or not run (`if`, `continue-on-error`, `needs`, the events, what the script does with its exit code), or changes an input or option that says what it judges by (`base`, `config`, `baseline`, `data-branch`, `coverage`, `tests`, `working-directory`, `test-outcome`, `partial`, `fail-on`). On pull requests and in merge queues these changes are counted from the event's base, whatever `base` says. Another version of the action, and a step that moved, do not count. So do marks that were there before and now reach more code: lines that were written behind one, or a stop mark that moved or is gone. Code that moved with its mark or was rewritten in place, tests, what the policy's `exclude` holds, documentation and text in strings do not count. It is an error when the lines that marks newly keep out, counted as uncovered, or the files that left the reports, as the baseline has them, would turn the verdict; and for the workflow's step, when the verdict is not passed.",
    why: "The cheapest way to more coverage is to measure less. A share of what is left says nothing of what was left out.",
    example: "src/pay.py has 2 new marks that keep code out of coverage: line 12 (# pragma: no cover) and line 40 (# pragma: no cover).",
    fix: "Test the code instead. Where it cannot be tested, say so in the review; the finding is a warning unless the verdict hangs on it.",
  },
  unjudged: ({ proposal, changesUnknown = "it is not known what changed" }) =>
    (proposal === undefined ? "no base to compare with" : proposal.exclusions === null ? changesUnknown : null),
  *check({ proposal, files }) {
    if (!proposal) return;
    const modules = new Map(files.map(({ path, module }) => [path as string, module]));
    const groups = groupBy(proposal.exclusions ?? [], ({ path, place }) => `${path}\0${place}`);
    for (const several of [...groups.values()].map((group) => [...group].sort(byKeys(({ line }) => line ?? 0, ({ text }) => text)))) {
      const { path, place, line } = several[0]!;
      const turned = turnedBy(place, proposal);
      const finding: RawFinding = {
        subject: path,
        module: modules.get(path) ?? null,
        message: sentences(MESSAGES[place](path, several), turned)!,
        hint: HINTS[place],
        // What stands above the root can be named, and not pointed at.
        at: path.startsWith("../") ? null : { path, line },
        numbers: { added: several.length, ...(place === "mark" || place === "region" ? { lines: proposal.hidden.get(path)?.length ?? 0 } : {}) },
      };
      yield turned === null ? finding : { ...finding, level: "error" };
    }
  },
});
