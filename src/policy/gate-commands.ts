/** Finds the commands of a script that run the gate: their options, and what around them keeps a failure from being one. Knows no workflow. */
import { commandsOf, type Command } from "./shell.ts";

/** A call of the gate. */
export interface GateCommand {
  /** The values of its options, by their names without dashes; those of one that is written several times joined. */
  readonly options: ReadonlyMap<string, string>;
  /** What around it lets the script succeed when it fails, as it is written. */
  readonly soft: readonly string[];
  /** All its words, in which variables may stand. */
  readonly text: string;
  /** From 0 on, in the script. */
  readonly line: number;
}

const PROGRAM = /^(?:\S*[\\/])?proofgate(?:\.js|\.cmd|@\S+)?$|(?:^|[\\/])dist[\\/]cli\.js$/i;
/** Words that run what follows them. */
const RUNNERS = new Set(["npx", "bunx", "pnpx", "npm", "pnpm", "yarn", "bun", "node", "env", "sudo", "time", "exec", "command", "x", "dlx", "run", "xvfb-run", "corepack"]);
/** Words after which a failure is an answer. */
const ASKING = new Set(["if", "elif", "while", "until", "!"]);
const OPENING = new Set(["then", "else", "do", "{"]);
/** Options that take no value. */
const SWITCHES = new Set(["partial", "files", "update", "help"]);
const REDIRECTION = /^\d?[<>&]/;

/** How many words stand before the gate's own arguments; null for another command. */
const argumentsFrom = (words: readonly string[]): number | null => {
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1] === "--" ? at + 2 : at + 1;
    if (PROGRAM.test(word)) {
      if (words[next] === "check") return next + 1;
    } else if (!RUNNERS.has(word) && !ASKING.has(word) && !OPENING.has(word) && !/^-|^\w+=/.test(word)) return null;
  }
  return null;
};

const optionsOf = (words: readonly string[]): ReadonlyMap<string, string> => {
  const options = new Map<string, string>();
  const add = (name: string, value: string): void => void options.set(name, options.has(name) ? `${options.get(name)!}, ${value}` : value);
  for (let at = 0; at < words.length; at++) {
    const [, name, value] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(words[at]!) ?? [];
    if (name === undefined) {
      // Where an output goes decides nothing; what a variable holds may be any option.
      if (REDIRECTION.test(words[at]!)) at++;
      else add("arguments", words[at]!);
    } else if (value !== undefined) add(name, value);
    else if (SWITCHES.has(name)) add(name, "true");
    else add(name, words[++at] ?? "");
  }
  return options;
};

const isClosing = ({ words }: Command): boolean => words.length === 0 || (words.length === 1 && /^[})]$/.test(words[0]!));

/** The last command of the group that a command stands in, whose end is what follows the gate. */
const groupEnd = (commands: readonly Command[], at: number): number => {
  let end = at;
  while (end + 1 < commands.length && /^[;)\n]$/.test(commands[end]!.after) && isClosing(commands[end + 1]!)) end++;
  return end;
};

/** What follows by an operator that hides a failure; null where nothing does. */
const tailOf = (commands: readonly Command[], at: number, pipesFail: boolean): string | null => {
  const end = groupEnd(commands, at);
  const { after } = commands[end]!;
  const rest = commands.slice(end + 1);
  const tail = `${after} ${rest[0]?.words.join(" ") ?? ""}`.trim();
  switch (after) {
    case "||": case "&": return tail;
    case "|": case "|&": return pipesFail ? null : tail;
    // The shell stops at a command that fails, but not at the first of two that are joined.
    case "&&": return rest.some(({ after: next }, index) => /^[;\n]$/.test(next) && index + 1 < rest.length) ? tail : null;
    default: return null;
  }
};

const isSet = (option: RegExp) => ({ words: [first, ...rest] }: Command): boolean => first === "set" && option.test(rest.join(" "));
const stopsStopping = isSet(/^\+\w*e|^\+o errexit/);
const letsPipesFail = isSet(/\bpipefail\b/);
const succeeds = ({ words }: Command): boolean => words[0] === "exit" && words[1] === "0";

const softOf = (commands: readonly Command[], at: number, pipesFail: boolean): string[] => {
  const [before, after] = [commands.slice(0, at), commands.slice(at + 1)];
  const asking = commands[at]!.words.find((word) => ASKING.has(word));
  const tail = tailOf(commands, at, pipesFail || before.some(letsPipesFail));
  return [
    ...before.filter(stopsStopping).map(({ words }) => words.join(" ")),
    ...before.filter(({ words }) => words[0] === "trap").map(({ words }) => words.join(" ")),
    ...(asking === undefined ? [] : [asking]),
    ...(tail === null ? [] : [tail]),
    ...(tail?.endsWith("exit 0") ? [] : after.filter(succeeds).slice(0, 1).map(() => "exit 0")),
  ];
};

/** More calls than these stand in no script. */
const MAX_CALLS = 50;

/** The calls of the gate in a script. `pipesFail`: the shell lets a pipe fail with any of its commands. */
export const gateCommands = (script: string, { pipesFail }: { readonly pipesFail: boolean }): readonly GateCommand[] => {
  const commands = commandsOf(script);
  const calls = commands.flatMap(({ words }, at) => {
    const from = argumentsFrom(words);
    return from === null ? [] : [{ at, from }];
  });
  return calls.slice(0, MAX_CALLS).map(({ at, from }) => {
    const { words, line } = commands[at]!;
    return { options: optionsOf(words.slice(from)), soft: softOf(commands, at, pipesFail), text: words.join(" "), line };
  });
};
