import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  problemText
} from "./chunk-VNN5SWN5.js";
import {
  requestOf
} from "./chunk-OKJQ3YSM.js";
import {
  RULES,
  gate,
  openWorld
} from "./chunk-JWUSBAC3.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import {
  wrongUsage
} from "./chunk-CT3YZINN.js";
import {
  INDENT,
  METRICS,
  entry,
  many,
  page,
  terminal
} from "./chunk-GSB2Q6O6.js";
import {
  EXIT,
  clean
} from "./chunk-42T5ILYM.js";
import {
  show
} from "./chunk-LQWMK3EE.js";
import "./chunk-Y3MI5XQX.js";
import "./chunk-HJB6ESR4.js";

// src/commands/explain.ts
var explainRule = ({ id, level, summary, docs }) => [
  `${id} (${level})`,
  `  ${summary}`,
  "",
  `Fires    ${docs.fires}`,
  `Why      ${docs.why}`,
  `Example  ${docs.example}`,
  `Mend     ${docs.fix}`,
  ...docs.silence === void 0 ? [] : [`Silence  ${docs.silence}`],
  ""
].join("\n");
var measured = ({ cover }) => cover === null ? ["no coverage report knows this file"] : METRICS.flatMap((metric) => {
  const ratio = cover[metric];
  return ratio === null ? [] : [`${metric}: ${show(ratio)} (${ratio.hit} of ${ratio.total})`];
});
var explainFile = (file, { findings }, screen) => {
  const about = findings.filter(({ subject, at }) => subject === file.path || at?.path === file.path);
  const facts = [
    `module ${file.module}; ${file.test ? "a test or what supports tests" : "a source"}; ${many(file.nonBlank, "non-blank line")}`,
    ...measured(file),
    ...about.length === 0 ? ["no finding names it"] : []
  ];
  return page([
    [clean(`${file.path} (${file.standing})`), ...facts.map((fact) => INDENT + clean(fact))],
    ...about.map(({ level, rule, message, hint }) => entry({ word: level, place: null, id: rule, message, hint }, screen))
  ]);
};
async function explain(values, operands, io) {
  const [asked] = operands;
  if (asked === void 0 || operands.length > 1) throw wrongUsage("Name one rule or one file.", "explain");
  const rule = RULES.find(({ id }) => id === asked);
  if (rule) {
    io.out(explainRule(rule));
    return EXIT.passed;
  }
  const verdict = await gate(openWorld(values.root ?? "."), requestOf(values));
  const file = verdict.files.find(({ path }) => path === asked.replace(/^\.\//, ""));
  if (!file) throw wrongUsage(`${JSON.stringify(asked)} is no rule, and no source or measured file of the project.`, "explain");
  for (const problem of verdict.problems) io.err(`proofgate: ${problemText(problem)}`);
  io.out(explainFile(file, verdict, terminal(io)));
  return EXIT.passed;
}
export {
  explain
};
