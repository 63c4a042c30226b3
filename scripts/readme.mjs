// The parts of README.md that are made: the comment as it looks, and the action's inputs and outputs.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");

/** What the failing example's comment shows before anything is folded away, as a quotation. */
function comment() {
  let text;
  try {
    text = execFileSync(process.execPath, ["dist/cli.js", "check", "--root", "examples/shop", "--output", "markdown"], { cwd: ROOT, encoding: "utf8" });
  } catch (failure) {
    if (failure.status !== 1) throw failure;
    text = failure.stdout;
  }
  return text.split("\n<details>")[0].trim().split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}

const escaped = (text) => text.replaceAll("|", "\\|");

function inputs({ inputs: declared }) {
  const rows = Object.entries(declared).map(([name, input]) => `| \`${name}\` | ${input.default === "" ? "" : `\`${escaped(input.default)}\``} | ${escaped(input.description)} |`);
  return ["| input | default | |", "| --- | --- | --- |", ...rows].join("\n");
}

function outputs({ outputs: declared }) {
  const rows = Object.entries(declared).map(([name, { description }]) => `| \`${name}\` | ${escaped(description)} |`);
  return ["| output | |", "| --- | --- |", ...rows].join("\n");
}

/** README.md with its made parts anew; everything between a part's two marks is replaced. */
export function readmePage() {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const parts = { comment: comment(), inputs: inputs(action), outputs: outputs(action) };
  let page = readFileSync(join(ROOT, "README.md"), "utf8");
  for (const [name, text] of Object.entries(parts)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}.`);
    page = `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`;
  }
  return page;
}
