/** The rule `policy-weakened`: what a pull request's configuration would ask less for than the base's, which judges. */
import type { RawFinding } from "../model/finding.ts";
import type { Direction, PolicyChange, Proposal, Unnamed } from "../model/proposal.ts";
import { rule } from "./rule.ts";
import { agreeing, counted, listed, sentences } from "./words.ts";

/** More changes than these are counted, not told. */
const MAX_TOLD = 30;

const turned = ({ turn }: Proposal): string | null =>
  turn && `By the proposal the verdict would be ${turn.to}, and not ${turn.from}.`;

const remedy = ({ ref }: Proposal): string =>
  `The configuration of ${ref} is what judges. Leave the bar where it is, or lower it in a change of its own that people agree to.`;

const findingOf = (proposal: Proposal, { text, line, key }: Pick<PolicyChange, "text" | "line" | "key">): RawFinding => ({
  subject: key === "" ? proposal.path ?? proposal.ref : key,
  module: null,
  message: sentences(text, turned(proposal))!,
  hint: remedy(proposal),
  at: proposal.path === null ? null : { path: proposal.path, line },
  numbers: {},
  ...(proposal.turn ? { level: "error" as const } : {}),
});

/** What is weaker; where the verdict turns and nothing is by itself, whatever merely differs did it. */
const suspects = ({ changes, turn, ref }: Proposal): readonly Pick<PolicyChange, "text" | "line" | "key">[] => {
  const of = (wanted: Direction): readonly PolicyChange[] => changes.filter(({ direction }) => direction === wanted);
  const weaker = of("weaker");
  if (weaker.length > 0 || turn === null) return weaker;
  const neutral = of("neutral");
  const found = neutral.length > 0 ? neutral : changes;
  return found.length > 0 ? found : [{ key: "", line: null, text: `The head's configuration is another than that of ${ref}.` }];
};

const NOUNS: Readonly<Record<Unnamed["kind"], string>> = { coverage: "coverage reports", tests: "test reports" };

/** Where reports lie is the head's business, as long as it reads those that the base would have read. */
const unnamedFinding = ({ ref, path: at, unnamedTurn: turn }: Proposal, { kind, paths, usual, line }: Unnamed): RawFinding => ({
  subject: kind,
  module: null,
  message: sentences(`${listed(paths)} ${agreeing(paths.length, "lies", "lie")} where ${ref} looks for ${NOUNS[kind]}, and the head reads ${agreeing(paths.length, "it", "them")} no more.`,
    turn && `With ${agreeing(paths.length, "it", "them")} the verdict would be ${turn.to}, and not ${turn.from}.`)!,
  hint: `Name ${agreeing(paths.length, "it", "them")} under \`${kind}\`, or see that the run does not write what is not meant to be read.`,
  at: at === null ? null : { path: at, line },
  numbers: { reports: paths.length },
  // Where the base names no place, the head's first one may well be meant to leave something out.
  ...(turn && !usual ? { level: "error" as const } : {}),
});

/** What nobody could judge by any more: the head's was used, and people should know. */
const unusable = ({ unusable: why, path, ref }: Proposal): RawFinding[] => (why === null ? [] : [{
  subject: path ?? ref,
  module: null,
  message: why,
  hint: `Merge it once it is agreed to; from then on it judges.`,
  at: path === null ? null : { path, line: null },
  numbers: {},
  atMost: "warning",
}]);

export const policyWeakened = rule({
  id: "policy-weakened",
  summary: "The pull request's configuration asks for less than the base's.",
  level: "warning",
  docs: {
    fires: "When the configuration of the head, compared with the base's setting by setting, has a lower or removed target, a later `by:`, a wider tolerance, a rule switched down, a module, path or link removed, a module deprecated or of lower priority, an exclusion or accepted finding added, `expect` reduced, or `retries` loosened, has a new module that is deprecated, or one that takes files from another and asks less of them. Where the same evidence would come to a better verdict by the head's configuration, whatever else differs counts too. Also when a report lies where the base looks for reports and the head, which says where they lie, reads it no more. Only what the pull request itself changed counts, not what the base changed meanwhile. It is an error when that better verdict is there, and for a report that is read no more when the verdict would be worse with it and the base names its place. It fires as a warning, too, where the base's configuration is malformed and the head's, which mends it, is used instead.",
    why: "A pull request that may change the rules by which it is judged passes any gate. The base's configuration judges; the head's is a proposal, and people should see what it proposes.",
    example: "The line target of remote goes from 80 % to 60 %. By the proposal the verdict would be passed, and not failed.",
    fix: "Leave the bar where it is and add the tests, or lower it in a change of its own. From when that is merged, the new bar judges.",
    silence: "An `ignore` entry of the base accepts a change by its key, such as `modules.remote.target.lines`.",
  },
  unjudged: ({ proposal }) => (proposal === undefined ? "no base to compare with" : proposal.ownPolicy ? "the head's own policy was chosen" : null),
  *check({ proposal }) {
    if (!proposal) return;
    const weaker = suspects(proposal);
    yield* unusable(proposal);
    for (const unnamed of proposal.unnamed) yield unnamedFinding(proposal, unnamed);
    for (const change of weaker.slice(0, MAX_TOLD)) yield findingOf(proposal, change);
    const more = weaker.length - MAX_TOLD;
    if (more > 0) yield findingOf(proposal, { text: `${counted(more, "more setting")} would be weaker.`, line: null, key: "" });
  },
});
