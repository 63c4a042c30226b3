#!/usr/bin/env node
import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  bugStory,
  problemText
} from "./chunks/chunk-PCANSFMS.js";
import {
  VERSION
} from "./chunks/chunk-VWIUUNYT.js";
import {
  commandHelp,
  help,
  readInvocation
} from "./chunks/chunk-NA45QM74.js";
import {
  EXIT
} from "./chunks/chunk-YS5MOLAZ.js";
import {
  Problem
} from "./chunks/chunk-HBS2OMIC.js";
import "./chunks/chunk-P4D65IRM.js";

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
      return (await import("./chunks/check-FBVOIDPN.js")).check(values, io);
    case "inspect":
      return (await import("./chunks/inspect-EC3UWLQR.js")).inspect(values, operands, io);
    case "baseline":
      return (await import("./chunks/baseline-NDBUURPC.js")).baseline(values, io);
    case "init":
      return (await import("./chunks/init-CZBGPZPE.js")).init(values, io);
    case "links":
      return (await import("./chunks/links-CPU3E4MB.js")).links(values, io);
    case "explain":
      return (await import("./chunks/explain-SXTQSXPP.js")).explain(values, operands, io);
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
