#!/usr/bin/env node
import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  VERSION
} from "./chunks/chunk-RN6ATZDU.js";
import {
  commandHelp,
  help,
  readInvocation
} from "./chunks/chunk-NQ2KYXFH.js";
import {
  Problem
} from "./chunks/chunk-Y3MI5XQX.js";
import "./chunks/chunk-HJB6ESR4.js";

// src/cli.ts
var BUG = 3;
var WRONG = 2;
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
    return 0;
  }
  switch (command) {
    case "check":
      return (await import("./chunks/check-BDMHAPII.js")).check(values, io);
    case "inspect":
      return (await import("./chunks/inspect-6TZAKSOM.js")).inspect(values, operands, io);
    case "baseline":
      return (await import("./chunks/baseline-ZV5RGNYE.js")).baseline(values, io);
    case "init":
      return (await import("./chunks/init-Z7S4ST2D.js")).init(values, io);
    case "explain":
      return (await import("./chunks/explain-U3SFODGM.js")).explain(values, operands, io);
  }
};
var sayProblem = ({ message, where, hint }) => io.err(`proofgate: ${where === null ? "" : `${where}: `}${message}
${hint === null ? "" : `  ${hint}
`}`);
var sayBug = (thrown) => io.err(`${thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown)}

This is a bug of Proofgate ${VERSION} (Node ${process.version}). Please report it with the lines above: see SECURITY.md for what to leave out.
`);
async function main(argv) {
  try {
    if (argv[0] === "--version" || argv[0] === "-V") io.out(`${VERSION}
`);
    else if (argv[0] === "--help" || argv[0] === "-h" || argv[0] === "help") io.out(help());
    else process.exitCode = await execute(readInvocation(argv));
  } catch (thrown) {
    if (thrown instanceof Problem) sayProblem(thrown);
    else sayBug(thrown);
    process.exitCode = thrown instanceof Problem ? WRONG : BUG;
  }
}
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
await main(process.argv.slice(2));
