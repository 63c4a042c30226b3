// npm run bench: whole processes against another program in the same run, medians. `--quick` takes smaller inputs.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "./generate.mjs";
import { compare, run } from "./measure.mjs";
import { measureShards, shapes } from "./shards.mjs";

const QUICK = process.argv.includes("--quick");
const SIZE = QUICK ? 5 : 30;
const LARGE = QUICK ? 50 : 300;
const TIMES = QUICK ? 3 : 5;
const CLI = "dist/cli.js";

const folder = mkdtempSync(join(tmpdir(), "proofgate-bench-inputs-"));
const rows = [];
let missed = 0;

const say = (what, measured, target, reached) => {
  if (!reached) missed++;
  rows.push([what, measured, target, reached ? "reached" : "MISSED"]);
};

const inspect = (file) => [CLI, "inspect", file, "--output", "json"];

function right(file, truth) {
  const { reports: [report] } = JSON.parse(run(inspect(file)).stdout);
  const found = report.kind === "tests" ? { tests: { total: report.tests.total, failed: report.tests.failed, skipped: report.tests.skipped } } : { lines: report.lines };
  if (JSON.stringify(found) !== JSON.stringify(truth)) throw new Error(`${file}: ${JSON.stringify(found)} is not ${JSON.stringify(truth)}`);
}

function against(kind, loader, times, maxMegabytes) {
  const file = join(folder, `${kind}.report`);
  right(file, generate(kind, SIZE, file));
  const [ours, theirs] = compare([[inspect(file), {}], [[`bench/load-${loader}.mjs`, file], {}]], TIMES);
  say(`inspect ${SIZE} MB ${kind}, against ${loader}`, `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times faster`, `${times} times`, theirs / ours >= times);
  if (maxMegabytes === null) return;
  const { megabytes } = run(inspect(file), { memory: true });
  say(`inspect ${SIZE} MB ${kind}, resident`, `${megabytes.toFixed(0)} MB`, `at most ${maxMegabytes} MB`, megabytes <= maxMegabytes);
}

against("lcov", "lcov-parse", 8, 150);
against("cobertura", "xml2js", 5, 200);
against("junit", "xml2js", 4, null);

const [start, floor] = compare([[[CLI, "check", "--root", "examples/library"], {}], [["-e", "0"], {}]], QUICK ? 7 : 21);
say("check of the healthy example, against node -e 0", `${start.toFixed(0)} ms against ${floor.toFixed(0)} ms: ${(start / floor).toFixed(1)} times`, "at most 3 times", start / floor <= 3);
const [small] = compare([[inspect("examples/library/reports/lcov.info"), {}]], QUICK ? 7 : 21);
say("inspect of 1 kB, against node -e 0", `${small.toFixed(0)} ms against ${floor.toFixed(0)} ms: ${(small / floor).toFixed(1)} times`, "at most 2 times", small / floor <= 2);

const [tenth, large] = [join(folder, "tenth.info"), join(folder, "large.info")];
generate("lcov", LARGE / 10, tenth);
right(large, generate("lcov", LARGE, large));
const [short, long] = compare([[inspect(tenth), {}], [inspect(large), {}]], 3);
const growth = Math.log((long - floor) / (short - floor)) / Math.log(statSync(large).size / statSync(tenth).size);
say(`inspect ${LARGE} MB lcov, growth exponent from ${LARGE / 10} MB`, `${long.toFixed(0)} ms, exponent ${growth.toFixed(2)}`, "at most 1.05", growth <= 1.05);
const { megabytes } = run(inspect(large), { memory: true });
say(`inspect ${LARGE} MB lcov, resident`, `${megabytes.toFixed(0)} MB`, "at most 500 MB", megabytes <= 500);

for (const { name, make } of shapes(QUICK)) {
  const shards = measureShards(CLI, make);
  say(`check, ${name}`, `${(shards.milliseconds / 1000).toFixed(1)} s, ${shards.megabytes.toFixed(0)} MB`, "at most 1000 MB", shards.megabytes <= 1000);
}

rmSync(folder, { recursive: true, force: true });
console.log(`Node ${process.version}\n\n| what | measured | target | |\n| --- | --- | --- | --- |`);
for (const row of rows) console.log(`| ${row.join(" | ")} |`);
process.exitCode = missed === 0 ? 0 : 1;
