#!/usr/bin/env node
/** The command line: words in, one exit code out. */
import { EXIT } from "./commands/exit.ts";
import type { Io } from "./commands/io.ts";
import { commandHelp, help, readInvocation, type Invocation } from "./commands/options.ts";
import { bugStory, problemText } from "./commands/say.ts";
import { Problem } from "./model/problem.ts";
import { VERSION } from "./version.ts";

const DEFAULT_WIDTH = 100;

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env["NO_COLOR"],
  width: process.stdout.columns || DEFAULT_WIDTH,
};

const execute = async ({ command, values, operands }: Invocation): Promise<number> => {
  if (values.help) {
    io.out(commandHelp(command));
    return EXIT.passed;
  }
  switch (command) {
    case "check": return (await import("./commands/check.ts")).check(values, io);
    case "inspect": return (await import("./commands/inspect.ts")).inspect(values, operands, io);
    case "baseline": return (await import("./commands/baseline.ts")).baseline(values, io);
    case "init": return (await import("./commands/init.ts")).init(values, io);
    case "links": return (await import("./commands/links.ts")).links(values, io);
    case "explain": return (await import("./commands/explain.ts")).explain(values, operands, io);
  }
};

/** Runs one command line; sets the exit code, so that what was written still arrives. */
async function main(argv: readonly string[]): Promise<void> {
  try {
    if (argv[0] === "--version" || argv[0] === "-V") io.out(`${VERSION}\n`);
    else if (argv[0] === "--help" || argv[0] === "-h" || argv[0] === "help") io.out(help());
    else process.exitCode = await execute(readInvocation(argv));
  } catch (thrown) {
    const isProblem = thrown instanceof Problem;
    io.err(isProblem ? `proofgate: ${problemText(thrown)}` : bugStory(thrown, process.version));
    process.exitCode = isProblem ? EXIT.incomplete : EXIT.bug;
  }
}

// A reader that closes the pipe early, such as head, has seen what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
void main(process.argv.slice(2));
