/** The command line's words: commands, options, help. Parsing is Node's own `parseArgs`. */
import { parseArgs } from "node:util";
import { Problem } from "../model/problem.ts";

interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in the help; alternatives, separated by |, are the only values allowed. */
  readonly value?: string;
  readonly help: string;
}

/** Every option there is; a command names those that it takes. */
const OPTIONS = {
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
  help: { type: "boolean", short: "h", help: "Show this help" },
} as const satisfies Record<string, Option>;
export type OptionName = keyof typeof OPTIONS;

interface Command {
  readonly summary: string;
  readonly operands: string;
  readonly options: readonly OptionName[];
}

const EVIDENCE = ["root", "config", "coverage", "tests", "baseline"] as const;

export const COMMANDS = {
  check: { summary: "Judge the evidence", operands: "", options: [...EVIDENCE, "base", "test-outcome", "partial", "output", "files", "write", "help"] },
  inspect: { summary: "Say what reports hold", operands: "FILE|GLOB…", options: ["root", "output", "help"] },
  baseline: { summary: "Show the baseline, or write it", operands: "", options: [...EVIDENCE, "update", "history", "allow-lower", "reason", "until", "help"] },
  init: { summary: "Propose a configuration from the reports and the tree", operands: "", options: ["root", "coverage", "tests", "help"] },
  explain: { summary: "Say what a rule is, or how a file is judged", operands: "RULE|FILE", options: [...EVIDENCE, "base", "help"] },
  links: { summary: "Say which test file is taken to exercise which source file", operands: "", options: ["root", "config", "output", "help"] },
} as const satisfies Record<string, Command>;
export type CommandName = keyof typeof COMMANDS;

/** Values as typed in; an option that was not given is undefined. */
export interface Values {
  readonly root?: string;
  readonly config?: string;
  readonly coverage?: readonly string[];
  readonly tests?: readonly string[];
  readonly baseline?: string;
  readonly base?: string;
  readonly "test-outcome"?: "success" | "failure";
  readonly output?: "text" | "json" | "markdown";
  readonly partial?: boolean;
  readonly files?: boolean;
  readonly write?: readonly string[];
  readonly update?: boolean;
  readonly history?: boolean;
  readonly "allow-lower"?: readonly string[];
  readonly reason?: string;
  readonly until?: string;
  readonly help?: boolean;
}

export interface Invocation {
  readonly command: CommandName;
  readonly values: Values;
  readonly operands: readonly string[];
}

/** The problem of a command line used wrongly. */
export const wrongUsage = (message: string, command?: CommandName): Problem =>
  new Problem("usage", message, { hint: `See proofgate ${command === undefined ? "" : `${command} `}--help.` });

const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);

/** The values that an option may have; null where it may be anything. */
const choicesOf = (command: CommandName, name: OptionName): readonly string[] | null => {
  if ((command === "inspect" || command === "links") && name === "output") return ["text", "json"];
  const { value } = OPTIONS[name] as Option;
  return value?.includes("|") ? value.split("|") : null;
};

/** An empty value is a variable that nobody set: to pass over it would judge less than was asked for. */
const checkValues = (command: CommandName, values: Readonly<Record<string, unknown>>): void => {
  for (const [name, given] of Object.entries(values)) {
    const texts: readonly unknown[] = Array.isArray(given) ? given : [given];
    const choices = choicesOf(command, name as OptionName);
    for (const text of texts) {
      if (text === "") throw wrongUsage(`--${name} is empty.`, command);
      if (choices && !choices.includes(String(text))) throw wrongUsage(`--${name} is ${choices.join(" or ")}, not ${String(text)}.`, command);
    }
  }
};

/** Node's own complaint as a sentence of one line. */
const complaint = ({ message }: TypeError): string => `${message.replace(/\. To specify.*$/s, "").replaceAll("\n", " ").replace(/\.$/, "")}.`;

/** Reads the words after `proofgate`; throws a Problem with slug `usage` for what is not of the language. */
export const readInvocation = (argv: readonly string[]): Invocation => {
  const [word, ...rest] = argv;
  if (word === undefined || !isCommand(word)) {
    throw wrongUsage(word === undefined ? "No command is given." : `There is no command ${JSON.stringify(word)}.`);
  }
  const { options, operands } = COMMANDS[word] as Command;
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: Object.fromEntries(options.map((name) => [name, OPTIONS[name]])),
      allowPositionals: operands !== "",
    });
    checkValues(word, values);
    return { command: word, values, operands: positionals };
  } catch (thrown) {
    if (thrown instanceof TypeError) throw wrongUsage(complaint(thrown), word);
    throw thrown;
  }
};

const optionLine = (command: CommandName, name: OptionName): string => {
  const option = OPTIONS[name] as Option;
  const value = choicesOf(command, name)?.join("|") ?? option.value;
  const spelled = `${option.short ? `-${option.short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
  return `  ${spelled.padEnd(34)}  ${option.help}`;
};

/** The help of one command. */
export const commandHelp = (name: CommandName): string => {
  const { summary, operands, options } = COMMANDS[name] as Command;
  return [`proofgate ${name}${operands ? ` ${operands}` : ""} [options]`, "", `${summary}.`, "", ...options.map((option) => optionLine(name, option)), ""].join("\n");
};

/** The help of the whole. */
export const help = (): string => [
  "proofgate COMMAND [options]",
  "",
  "Judges a change by its evidence: did the passing tests prove anything, and did the proof get weaker?",
  "",
  ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}  ${summary}`),
  "",
  "proofgate COMMAND --help shows a command's options; proofgate --version the version.",
  "Exit codes: 0 passed, 1 failed, 2 incomplete or wrong usage, 3 a bug of Proofgate's own.",
  "",
].join("\n");
