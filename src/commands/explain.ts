/** `proofgate explain`: what a rule is, or how this run judges one file. */
import { openWorld } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { show } from "../model/ratio.ts";
import type { Verdict, VerdictFile } from "../model/verdict.ts";
import type { Rule } from "../rules/rule.ts";
import { RULES } from "../rules/index.ts";
import { requestOf } from "./check.ts";
import type { Io } from "./io.ts";
import { wrongUsage, type Values } from "./options.ts";

const explainRule = ({ id, level, summary, docs }: Rule): string => [
  `${id} (${level})`,
  `  ${summary}`,
  "",
  `Fires    ${docs.fires}`,
  `Why      ${docs.why}`,
  `Example  ${docs.example}`,
  `Mend     ${docs.fix}`,
  ...(docs.silence === undefined ? [] : [`Silence  ${docs.silence}`]),
  "",
].join("\n");

const measured = ({ cover }: VerdictFile): string[] => cover === null
  ? ["  no coverage report knows this file"]
  : (["lines", "branches", "functions"] as const).flatMap((metric) => {
    const ratio = cover[metric];
    return ratio === null ? [] : [`  ${metric}: ${show(ratio)} (${ratio.hit} of ${ratio.total})`];
  });

const explainFile = (file: VerdictFile, { findings }: Verdict): string => {
  const about = findings.filter(({ subject, at }) => subject === file.path || at?.path === file.path);
  return [
    `${file.path} (${file.standing})`,
    `  module ${file.module}; ${file.test ? "a test or what supports tests" : "a source"}; ${file.nonBlank} lines that are not blank`,
    ...measured(file),
    ...about.flatMap(({ level, rule, message, hint }) => [`  ${level} ${rule}: ${message}`, ...(hint === null ? [] : [`    ${hint}`])]),
    ...(about.length === 0 ? ["  no finding names it"] : []),
    "",
  ].join("\n");
};

/** Runs the command; gives 0, or throws a Problem with slug `usage` for what is neither a rule nor a file. */
export async function explain(values: Values, operands: readonly string[], io: Io): Promise<number> {
  const [asked] = operands;
  if (asked === undefined || operands.length > 1) throw wrongUsage("Name one rule or one file.", "explain");
  const rule = RULES.find(({ id }) => id === asked);
  if (rule) {
    io.out(explainRule(rule));
    return 0;
  }
  const verdict = await gate(openWorld(values.root ?? "."), requestOf(values));
  const file = verdict.files.find(({ path }) => path === asked.replace(/^\.\//, ""));
  if (!file) throw wrongUsage(`${JSON.stringify(asked)} is no rule, and no source or measured file of the project.`, "explain");
  io.out(explainFile(file, verdict));
  return 0;
}
