// Puts the figures of a run into docs/performance.md, between its marks.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const [BEGIN, END] = ["<!-- figures -->", "<!-- end of figures -->"];

/** The table of a run, below what it was run with. */
export const tableOf = (rows) => [
  `Node ${process.version} on ${cpus().length} cores of ${cpus()[0].model.trim()}.`, "",
  "| what | measured | target | |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`),
].join("\n");

/** Replaces what stands between the marks of a file. */
export function writePaper(file, rows) {
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${BEGIN} before ${END}`);
  writeFileSync(file, `${text.slice(0, from + BEGIN.length)}\n\n${tableOf(rows)}\n\n${text.slice(to)}`);
}
