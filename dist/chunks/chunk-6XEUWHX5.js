const { Problem } = require("./chunk-6OXN5Y6M.js");

// src/commands/options.ts
const { parseArgs } = require("node:util");
var OPTIONS = {
  root: { type: "string", value: "DIR", help: "What paths and globs are relative to (default: this folder)" },
  config: { type: "string", value: "FILE", help: "The configuration (default: proofgate.yml or .github/proofgate.yml)" },
  coverage: { type: "string", multiple: true, value: "GLOB", help: "Coverage reports, instead of the configuration's; may be repeated" },
  tests: { type: "string", multiple: true, value: "GLOB", help: "Test reports, instead of the configuration's; may be repeated" },
  baseline: { type: "string", value: "FILE", help: "The baseline (default: .proofgate/baseline.json)" },
  base: { type: "string", value: "REF", help: "Judge against this git revision: policy from it, changed lines since its merge base" },
  "test-outcome": { type: "string", value: "success|failure", help: "How the test step ended" },
  partial: { type: "boolean", help: "This run is only a part of what there is: what needs all evidence is not judged" },
  output: { type: "string", short: "o", value: "text|json|markdown", help: "What standard output carries (default: text)" },
  files: { type: "boolean", help: "List every file, not only modules" },
  write: { type: "string", multiple: true, value: "KIND=FILE", help: "Write a rendering to a file; may be repeated" },
  update: { type: "boolean", help: "Write the baseline: raise what rose, keep what fell" },
  history: { type: "boolean", help: "Add the commit that is checked out to .proofgate/history.ndjson as well" },
  "allow-lower": { type: "string", multiple: true, value: "SUBJECT:METRIC", help: "Lower this entry too; needs --reason; may be repeated" },
  reason: { type: "string", value: "TEXT", help: "Why an entry is lowered" },
  until: { type: "string", value: "DATE", help: "The last day on which the lowering holds" },
  help: { type: "boolean", short: "h", help: "Show this help" }
};
var EVIDENCE = ["root", "config", "coverage", "tests", "baseline"];
var COMMANDS = {
  check: { summary: "Judge the evidence", operands: "", options: [...EVIDENCE, "base", "test-outcome", "partial", "output", "files", "write", "help"] },
  inspect: { summary: "Say what reports hold", operands: "FILE|GLOB\u2026", options: ["root", "output", "help"] },
  baseline: { summary: "Show the baseline, or write it", operands: "", options: [...EVIDENCE, "update", "history", "allow-lower", "reason", "until", "help"] },
  init: { summary: "Propose a configuration from the reports and the tree", operands: "", options: ["root", "coverage", "tests", "help"] },
  explain: { summary: "Say what a rule is, or how a file is judged", operands: "RULE|FILE", options: [...EVIDENCE, "base", "help"] },
  links: { summary: "Say which test file is taken to exercise which source file", operands: "", options: ["root", "config", "output", "help"] }
};
var wrongUsage = (message, command) => new Problem("usage", message, { hint: `See proofgate ${command === void 0 ? "" : `${command} `}--help.` });
var isCommand = (word) => Object.hasOwn(COMMANDS, word);
var choicesOf = (command, name) => {
  if ((command === "inspect" || command === "links") && name === "output") return ["text", "json"];
  const { value } = OPTIONS[name];
  return value?.includes("|") ? value.split("|") : null;
};
var checkValues = (command, values) => {
  for (const [name, given] of Object.entries(values)) {
    const texts = Array.isArray(given) ? given : [given];
    const choices = choicesOf(command, name);
    for (const text of texts) {
      if (text === "") throw wrongUsage(`--${name} is empty.`, command);
      if (choices && !choices.includes(String(text))) throw wrongUsage(`--${name} is ${choices.join(" or ")}, not ${String(text)}.`, command);
    }
  }
};
var complaint = ({ message }) => `${message.replace(/\. To specify.*$/s, "").replaceAll("\n", " ").replace(/\.$/, "")}.`;
var readInvocation = (argv) => {
  const [word, ...rest] = argv;
  if (word === void 0 || !isCommand(word)) {
    throw wrongUsage(word === void 0 ? "No command is given." : `There is no command ${JSON.stringify(word)}.`);
  }
  const { options, operands } = COMMANDS[word];
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: Object.fromEntries(options.map((name) => [name, OPTIONS[name]])),
      allowPositionals: operands !== ""
    });
    checkValues(word, values);
    return { command: word, values, operands: positionals };
  } catch (thrown) {
    if (thrown instanceof TypeError) throw wrongUsage(complaint(thrown), word);
    throw thrown;
  }
};
var optionLine = (command, name) => {
  const option = OPTIONS[name];
  const value = choicesOf(command, name)?.join("|") ?? option.value;
  const spelled = `${option.short ? `-${option.short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
  return `  ${spelled.padEnd(34)}  ${option.help}`;
};
var commandHelp = (name) => {
  const { summary, operands, options } = COMMANDS[name];
  return [`proofgate ${name}${operands ? ` ${operands}` : ""} [options]`, "", `${summary}.`, "", ...options.map((option) => optionLine(name, option)), ""].join("\n");
};
var help = () => [
  "proofgate COMMAND [options]",
  "",
  "Judges a change by its evidence: did the passing tests prove anything, and did the proof get weaker?",
  "",
  ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}  ${summary}`),
  "",
  "proofgate COMMAND --help shows a command's options; proofgate --version the version.",
  "Exit codes: 0 passed, 1 failed, 2 incomplete or wrong usage, 3 a bug of Proofgate's own.",
  ""
].join("\n");

module.exports = { wrongUsage, readInvocation, commandHelp, help };
