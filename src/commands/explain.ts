/** `proofgate explain`: what a rule is, or how this run judges one file. */
import { openWorld } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { METRICS } from "../model/coverage.ts";
import type { Chain } from "../model/link.ts";
import { show } from "../model/ratio.ts";
import type { Verdict, VerdictFile } from "../model/verdict.ts";
import { chainLines } from "../render/chain.ts";
import { clean } from "../render/clean.ts";
import { wrap } from "../render/columns.ts";
import { entry, INDENT, page, terminal, type Terminal } from "../render/terminal.ts";
import { many } from "../render/words.ts";
import { RULES } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { requestOf } from "./check.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import { wrongUsage, type Values } from "./options.ts";
import { problemText } from "./say.ts";

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
  ? ["no coverage report knows this file"]
  : METRICS.flatMap((metric) => {
    const ratio = cover[metric];
    return ratio === null ? [] : [`${metric}: ${show(ratio)} (${ratio.hit} of ${ratio.total})`];
  });

/** Chains in which a file is the test, or the subject or one of its files. */
const chainsOf = (path: string, { hollow }: Verdict): readonly Chain[] => (hollow?.chains ?? [])
  .filter(({ link: { test, subject } }) => test === path || subject === path || path.slice(0, path.lastIndexOf("/")) === subject);

const LABEL_WIDTH = 10;

const chainSection = (chain: Chain, { width, colours }: Terminal): string[] => chainLines(chain).flatMap(([label, text]) =>
  wrap(clean(text), width - INDENT.length - LABEL_WIDTH)
    .map((line, at) => `${INDENT}${colours.dim((at === 0 ? label : "").padEnd(LABEL_WIDTH))}${line}`));

const withoutSubject = (path: string, { hollow }: Verdict): string[] =>
  (hollow?.abstained ?? []).filter(({ test }) => test === path).map(({ why }) => `as a test it has no subject: ${why}`);

const explainFile = (file: VerdictFile, verdict: Verdict, screen: Terminal): string => {
  const chains = chainsOf(file.path, verdict);
  const subjects = new Set<string>([file.path, ...chains.map(({ link }) => link.subject)]);
  const about = verdict.findings.filter(({ subject, at }) => subjects.has(subject) || at?.path === file.path);
  const facts = [
    `module ${file.module}; ${file.test ? "a test or what supports tests" : "a source"}; ${many(file.nonBlank, "non-blank line")}`,
    ...measured(file),
    ...withoutSubject(file.path, verdict),
    ...(about.length === 0 ? ["no finding names it"] : []),
  ];
  return page([
    [clean(`${file.path} (${file.standing})`), ...facts.map((fact) => INDENT + clean(fact))],
    ...about.map(({ level, rule, message, hint }) => entry({ word: level, place: null, id: rule, message, hint }, screen)),
    ...chains.map((chain) => chainSection(chain, screen)),
  ]);
};

/** Runs the command; gives the exit code. Throws a Problem with slug `usage` for what is neither a rule nor a file. */
export async function explain(values: Values, operands: readonly string[], io: Io): Promise<number> {
  const [asked] = operands;
  if (asked === undefined || operands.length > 1) throw wrongUsage("Name one rule or one file.", "explain");
  const rule = RULES.find(({ id }) => id === asked);
  if (rule) {
    io.out(explainRule(rule));
    return EXIT.passed;
  }
  const wanted = asked.replace(/^\.\//, "");
  const verdict = await gate(openWorld(values.root ?? "."), { ...requestOf(values), asked: wanted });
  const file = verdict.files.find(({ path }) => path === wanted);
  if (!file) throw wrongUsage(`${JSON.stringify(asked)} is no rule, and no source or measured file of the project.`, "explain");
  for (const problem of verdict.problems) io.err(`proofgate: ${problemText(problem)}`);
  io.out(explainFile(file, verdict, terminal(io)));
  return EXIT.passed;
}
