// npm run bench: whole processes against another program in the same run, medians. `--quick` takes smaller inputs;
// `--write=docs/performance.md` puts the table there.
// BENCH_BEFORE="chrt -f 20" npm run bench: the same on a machine that is busy.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureBaseline } from "./baseline.mjs";
import { MOST_GROWTH } from "./cases.mjs";
import { inspect, measureFormats } from "./formats.mjs";
import { generate } from "./generate.mjs";
import { measureHollow } from "./hollow.mjs";
import { CERTIFICATES, compare, run } from "./measure.mjs";
import { tableOf, writePaper } from "./paper.mjs";
import { measureShards, shapes } from "./shards.mjs";

const QUICK = process.argv.includes("--quick");
const CLI = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "dist/cli.js";
const STARTS = QUICK ? 7 : 21;
const LARGEST = QUICK ? 60 : 300;
const LARGE_TIMES = 3;

const folder = mkdtempSync(join(tmpdir(), "proofgate-bench-inputs-"));
const rows = [];
let missed = 0;

const say = (what, measured, target, reached) => {
  if (!reached) missed++;
  rows.push([what, measured, target, target === "–" ? "" : reached ? "reached" : "MISSED"]);
};

function measureStarts(bare, where) {
  const [check, small, floor] = compare([
    [[CLI, "check", "--root", "examples/library"], { bare }], [inspect(CLI, "examples/library/reports/lcov.info"), { bare }], [["-e", "0"], { bare }],
  ], STARTS);
  const against = (time) => `${time.toFixed(0)} ms against ${floor.toFixed(0)} ms: ${(time / floor).toFixed(1)} times`;
  say(`check of the healthy example, against node -e 0${where}`, against(check), "at most 3 times", check / floor <= 3);
  say(`inspect of 1 kB, against node -e 0${where}`, against(small), "at most 2 times", small / floor <= 2);
  return small;
}

function measureStart() {
  const small = measureStarts(false, "");
  if (process.env[CERTIFICATES]) measureStarts(true, `, both without ${CERTIFICATES}`);
  return { milliseconds: small, megabytes: run(["-e", "0"], { memory: true }).megabytes };
}

function measureLargest(least) {
  const [third, whole] = [LARGEST / 3, LARGEST].map((megabytes) => {
    const file = join(folder, `${megabytes}.info`);
    generate("lcov", megabytes, file);
    return file;
  });
  const [less, more] = compare([[inspect(CLI, third), {}], [inspect(CLI, whole), {}]], LARGE_TIMES);
  const growth = Math.log((more - least) / (less - least)) / Math.log(3);
  say(`inspect lcov, ${LARGEST / 3} MB to ${LARGEST} MB`, `${less.toFixed(0)} ms to ${more.toFixed(0)} ms: exponent ${growth.toFixed(2)}`, `at most ${MOST_GROWTH}`, growth <= MOST_GROWTH);
  const { megabytes } = run(inspect(CLI, whole), { memory: true });
  say(`inspect ${LARGEST} MB lcov, resident`, `${megabytes.toFixed(0)} MB`, "at most 500 MB", megabytes <= 500);
}

const least = measureStart();
measureFormats({ cli: CLI, folder, say, ...(QUICK ? { size: 5, short: 2, long: 10, times: 3 } : { size: 30, short: 10, long: 100, times: 5 }) }, least);
measureLargest(least.milliseconds);
for (const { name, make } of shapes(QUICK)) {
  const shards = measureShards(CLI, make);
  say(`check, ${name}`, `${(shards.milliseconds / 1000).toFixed(1)} s, ${shards.megabytes.toFixed(0)} MB`, "at most 1000 MB", shards.megabytes <= 1000);
}
measureHollow(CLI, QUICK ? { sources: 2_000, tests: 800 } : { sources: 20_000, tests: 8_000 }, say);
measureBaseline(CLI, QUICK ? [10_000] : [100_000, 200_000], say);

rmSync(folder, { recursive: true, force: true });
const paper = process.argv.find((argument) => argument.startsWith("--write="))?.slice("--write=".length);
if (paper !== undefined) writePaper(paper, rows);
console.log(tableOf(rows));
process.exitCode = missed === 0 ? 0 : 1;
