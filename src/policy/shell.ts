/** Splits a shell script into its commands: words, what stands before and behind them. Runs nothing, and expands nothing. */

/** One simple command. */
export interface Command {
  readonly words: readonly string[];
  /** What ends it: an operator, a line feed, or nothing at the script's end. */
  readonly after: string;
  /** From 0 on, in the script. */
  readonly line: number;
}

/** Longer scripts are not looked at further. */
const MAX_SCRIPT = 64 * 1024;
const OPERATORS = /&&|\|\||\|&|[;|&()\n]/y;
/** What belongs together whatever it holds: expressions of GitHub's, quoted texts, and commands inside of words. */
const UNITS: readonly RegExp[] = [
  /\$\{\{[\s\S]*?\}\}/y, /"(?:[^"\\]|\\[\s\S])*"/y, /'[^']*'/y, /\$\([^()]*(?:\([^()]*\)[^()]*)*\)/y, /`[^`]*`/y, /\\[\s\S]/y,
  // "2>&1" and "&>" are no end of a command.
  /\d?[<>]+&?|&>+/y,
];

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const unitAt = (text: string, at: number): string | null => {
  for (const pattern of UNITS) {
    const found = matchAt(pattern, text, at);
    if (found !== null) return found;
  }
  return null;
};

const unquoted = (word: string): string => word.replace(/\$\{\{[\s\S]*?\}\}|["']/g, (found) => (found.length > 1 ? found.replace(/\s+/g, " ") : ""));

const countLines = (text: string): number => text.split("\n").length - 1;

/** The commands of a script, in their order; comments and blank lines are none. */
export const commandsOf = (written: string): readonly Command[] => {
  const script = written.slice(0, MAX_SCRIPT);
  const commands: Command[] = [];
  let [words, word, line, started]: [string[], string, number, number] = [[], "", 0, 0];
  const endWord = (): void => {
    if (word !== "") words.push(unquoted(word));
    word = "";
  };
  const endCommand = (after: string): void => {
    endWord();
    // An operator that nothing stands before belongs to what stands before it.
    if (words.length > 0 || !/^[\n;]?$/.test(after)) commands.push({ words, after, line: started });
    words = [];
  };
  for (let at = 0; at < script.length;) {
    const continued = matchAt(/\\\r?\n/y, script, at);
    const comment = word === "" ? matchAt(/#[^\n]*/y, script, at) : null;
    const unit = continued ?? comment ?? unitAt(script, at);
    const operator = unit === null ? matchAt(OPERATORS, script, at) : null;
    const taken = unit ?? operator ?? script[at]!;
    if (operator !== null) endCommand(operator);
    else if (continued !== null || comment !== null || /^\s$/.test(taken)) endWord();
    else {
      if (words.length === 0 && word === "") started = line;
      word += taken;
    }
    line += countLines(taken);
    at += taken.length;
  }
  endCommand("");
  return commands;
};
