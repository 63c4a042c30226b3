#!/usr/bin/env node
import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  bugStory,
  problemText
} from "./chunks/chunk-VNN5SWN5.js";
import {
  VERSION
} from "./chunks/chunk-RN6ATZDU.js";
import {
  commandHelp,
  help,
  readInvocation
} from "./chunks/chunk-CT3YZINN.js";
import {
  EXIT
} from "./chunks/chunk-42T5ILYM.js";
import {
  Problem
} from "./chunks/chunk-Y3MI5XQX.js";
import "./chunks/chunk-HJB6ESR4.js";

// src/cli.ts
var DEFAULT_WIDTH = 100;
var io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env["NO_COLOR"],
  width: process.stdout.columns || DEFAULT_WIDTH
};
var execute = async ({ command, values, operands }) => {
  if (values.help) {
    io.out(commandHelp(command));
    return EXIT.passed;
  }
  switch (command) {
    case "check":
      return (await import("./chunks/check-Q3MVU3M2.js")).check(values, io);
    case "inspect":
      return (await import("./chunks/inspect-3QEMGXLL.js")).inspect(values, operands, io);
    case "baseline":
      return (await import("./chunks/baseline-RSWB6FS5.js")).baseline(values, io);
    case "init":
      return (await import("./chunks/init-TIQUQXIS.js")).init(values, io);
    case "explain":
      return (await import("./chunks/explain-MQPRJUCV.js")).explain(values, operands, io);
  }
};
async function main(argv) {
  try {
    if (argv[0] === "--version" || argv[0] === "-V") io.out(`${VERSION}
`);
    else if (argv[0] === "--help" || argv[0] === "-h" || argv[0] === "help") io.out(help());
    else process.exitCode = await execute(readInvocation(argv));
  } catch (thrown) {
    const isProblem = thrown instanceof Problem;
    io.err(isProblem ? `proofgate: ${problemText(thrown)}` : bugStory(thrown, process.version));
    process.exitCode = isProblem ? EXIT.incomplete : EXIT.bug;
  }
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
await main(process.argv.slice(2));
