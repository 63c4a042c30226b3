#!/usr/bin/env node
const { bugStory, problemText } = require("./chunks/chunk-T3WGHSKS.js");
const { commandHelp, help, readInvocation } = require("./chunks/chunk-6XEUWHX5.js");
const { VERSION } = require("./chunks/chunk-3WA5LAVB.js");
const { EXIT } = require("./chunks/chunk-2WDISCH5.js");
const { Problem } = require("./chunks/chunk-6OXN5Y6M.js");
require("./chunks/chunk-SEWDMQ6Q.js");

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
      return (await Promise.resolve().then(() => require("./chunks/check-QO6Y24TM.js"))).check(values, io);
    case "inspect":
      return (await Promise.resolve().then(() => require("./chunks/inspect-2UA2Q52J.js"))).inspect(values, operands, io);
    case "baseline":
      return (await Promise.resolve().then(() => require("./chunks/baseline-UY3KLW7T.js"))).baseline(values, io);
    case "init":
      return (await Promise.resolve().then(() => require("./chunks/init-NHVVT3MC.js"))).init(values, io);
    case "links":
      return (await Promise.resolve().then(() => require("./chunks/links-LXZJMIX2.js"))).links(values, io);
    case "explain":
      return (await Promise.resolve().then(() => require("./chunks/explain-MCJ5NETR.js"))).explain(values, operands, io);
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
void main(process.argv.slice(2));
