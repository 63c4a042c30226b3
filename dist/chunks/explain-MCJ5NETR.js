const { gate, requestOf } = require("./chunk-UDXZRQ6A.js");
require("./chunk-5XOEGXBI.js");
const { openWorld } = require("./chunk-TNK7ZGQQ.js");
const { INDENT, entry, many, page, terminal, wrap } = require("./chunk-6P3J4K4B.js");
require("./chunk-NIJ5E7WF.js");
require("./chunk-V6VMJA5C.js");
require("./chunk-M53ZNLWK.js");
require("./chunk-RS7G37OH.js");
require("./chunk-XRSQRIAY.js");
require("./chunk-SULI34IQ.js");
const { RULES } = require("./chunk-4OZ4AEN4.js");
require("./chunk-PVC7LNCM.js");
require("./chunk-2O462FSJ.js");
const { subjectName } = require("./chunk-SM6IKJRF.js");
const { METRICS } = require("./chunk-U2JTI5JC.js");
require("./chunk-YC6WDWNF.js");
const { problemText } = require("./chunk-T3WGHSKS.js");
const { wrongUsage } = require("./chunk-6XEUWHX5.js");
require("./chunk-3WA5LAVB.js");
const { EXIT, clean } = require("./chunk-2WDISCH5.js");
require("./chunk-X75EHX66.js");
require("./chunk-F35NO2H5.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-7ZCV6CKY.js");
require("./chunk-FKRIRWMB.js");
require("./chunk-3FB2SSQW.js");
const { show } = require("./chunk-UIFP542I.js");
require("./chunk-L7CDWHMO.js");
require("./chunk-WJGK2NSE.js");
require("./chunk-6OXN5Y6M.js");
require("./chunk-PVVPSVBR.js");
require("./chunk-CSQSHLEW.js");
require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/render/chain.ts
var STATES = {
  "absent": "no report knows it",
  "empty": "nothing in it could run",
  "data only": "no function of it could run; its lines ran when it was loaded",
  "zero": "nothing of it ran",
  "partly loaded": "loading it stopped half-way",
  "loaded only": "it was loaded, and no function of it ran",
  "live": "functions of it ran"
};
var UNIVERSES = {
  "all files": "the reports hold all files of its language, loaded or not: it was left out",
  "loaded files": "the reports hold only what was loaded: it was not",
  "nothing": "the reports hold nothing of its language"
};
var changing = ({ level, witness, link, cause }) => {
  if (level === null) return null;
  if (witness === null) return "A report that measures the process in which the test runs would settle it, one way or the other.";
  if (link.level === "name") return 'An import of the subject, a remark such as "covers: PATH" in the test, or a link in the configuration makes the tie certain; one to another file dissolves it.';
  if (cause === "excluded") return "Measuring the subject would settle it.";
  return 'One function of the subject that runs in any test ends it; so does a remark "proofgate-ok: REASON" in the test or the subject, aloud.';
};
var stateText = ({ state, functions }) => state === "live" && functions === null ? "lines of it ran; which of them are a function's is not known" : STATES[state];
var ratio = (name, value) => value === null || value.total === 0 ? [] : [`${value.hit} of ${many(value.total, name)} ran`];
var figuresText = (figures) => {
  const { state, functions, inside, outside, stopped } = figures;
  const parts = [
    ...ratio("function", functions),
    ...ratio("line", inside).map((text) => `${text} inside of functions`),
    ...ratio("line", outside).map((text) => `${text}${functions === null ? "" : " outside of them"}`),
    ...stopped === null ? [] : [`line ${stopped} is the last one that ran`]
  ];
  return `${state}: ${stateText(figures)}${parts.length === 0 || state === "absent" ? "" : ` (${parts.join(", ")})`}`;
};
var proofText = ({ path, line, text, shows }) => `${path}${line === null ? "" : `:${line}`} ${shows}${text === "" ? "" : `: ${text}`}`;
var chainLines = (chain) => {
  const { link, passed, figures, universe, witness, cause, proofs, lenient, accepted, level, why } = chain;
  const change = changing(chain);
  return [
    ["test", `${link.test}, ${many(passed, "passing case")}`],
    ["subject", subjectName(link.subject)],
    ["link", `${link.level}: ${link.why}`],
    ["state", figuresText(figures)],
    ...universe === null ? [] : [["absence", UNIVERSES[universe]]],
    ...level === null && witness === null ? [] : [["witness", witness === null ? "none" : `${witness.why}${witness.path === null ? "" : ` (${witness.path})`}`]],
    ...cause === null ? [] : [["cause", cause]],
    ...proofs.map((proof) => ["proof", proofText(proof)]),
    ...level === null ? [] : lenient.map((proof) => ["lenient", proofText(proof)]),
    ...accepted === null ? [] : [["accepted", `${accepted.path}:${accepted.line}: ${accepted.text}`]],
    ["verdict", level === null ? `nothing is said: ${why}` : `${accepted === null ? level : "note"}: ${why}`],
    ...change === null ? [] : [["change", change]]
  ];
};

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
  const ratio2 = cover[metric];
  return ratio2 === null ? [] : [`${metric}: ${show(ratio2)} (${ratio2.hit} of ${ratio2.total})`];
});
var chainsOf = (path, { hollow }) => (hollow?.chains ?? []).filter(({ link: { test, subject } }) => test === path || subject === path || path.slice(0, path.lastIndexOf("/")) === subject);
var LABEL_WIDTH = 10;
var chainSection = (chain, { width, colours }) => chainLines(chain).flatMap(([label, text]) => wrap(clean(text), width - INDENT.length - LABEL_WIDTH).map((line, at) => `${INDENT}${colours.dim((at === 0 ? label : "").padEnd(LABEL_WIDTH))}${line}`));
var withoutSubject = (path, { hollow }) => (hollow?.abstained ?? []).filter(({ test }) => test === path).map(({ why }) => `as a test it has no subject: ${why}`);
var explainFile = (file, verdict, screen) => {
  const chains = chainsOf(file.path, verdict);
  const subjects = /* @__PURE__ */ new Set([file.path, ...chains.map(({ link }) => link.subject)]);
  const about = verdict.findings.filter(({ subject, at }) => subjects.has(subject) || at?.path === file.path);
  const facts = [
    `module ${file.module}; ${file.test ? "a test or what supports tests" : "a source"}; ${many(file.nonBlank, "non-blank line")}`,
    ...measured(file),
    ...withoutSubject(file.path, verdict),
    ...about.length === 0 ? ["no finding names it"] : []
  ];
  return page([
    [clean(`${file.path} (${file.standing})`), ...facts.map((fact) => INDENT + clean(fact))],
    ...about.map(({ level, rule, message, hint }) => entry({ word: level, place: null, id: rule, message, hint }, screen)),
    ...chains.map((chain) => chainSection(chain, screen))
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
  const wanted = asked.replace(/^\.\//, "");
  const verdict = await gate(openWorld(values.root ?? "."), { ...requestOf(values), asked: wanted });
  const file = verdict.files.find(({ path }) => path === wanted);
  if (!file) throw wrongUsage(`${JSON.stringify(asked)} is no rule, and no source or measured file of the project.`, "explain");
  for (const problem of verdict.problems) io.err(`proofgate: ${problemText(problem)}`);
  io.out(explainFile(file, verdict, terminal(io)));
  return EXIT.passed;
}
module.exports = { explain };
