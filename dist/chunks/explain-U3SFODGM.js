import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  RULES,
  gate,
  openWorld,
  requestOf
} from "./chunk-IW3AWIOL.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import "./chunk-W4E42NYT.js";
import {
  wrongUsage
} from "./chunk-NQ2KYXFH.js";
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
var measured = ({ cover }) => cover === null ? ["  no coverage report knows this file"] : ["lines", "branches", "functions"].flatMap((metric) => {
  const ratio = cover[metric];
  return ratio === null ? [] : [`  ${metric}: ${show(ratio)} (${ratio.hit} of ${ratio.total})`];
});
var explainFile = (file, { findings }) => {
  const about = findings.filter(({ subject, at }) => subject === file.path || at?.path === file.path);
  return [
    `${file.path} (${file.standing})`,
    `  module ${file.module}; ${file.test ? "a test or what supports tests" : "a source"}; ${file.nonBlank} lines that are not blank`,
    ...measured(file),
    ...about.flatMap(({ level, rule, message, hint }) => [`  ${level} ${rule}: ${message}`, ...hint === null ? [] : [`    ${hint}`]]),
    ...about.length === 0 ? ["  no finding names it"] : [],
    ""
  ].join("\n");
};
async function explain(values, operands, io) {
  const [asked] = operands;
  if (asked === void 0 || operands.length > 1) throw wrongUsage("Name one rule or one file.", "explain");
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
export {
  explain
};
