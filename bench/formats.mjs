// Measures the reading of each format: against another program, by the size of the input, and in memory.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { CASES, LOADERS, MODEL_TIMES, MOST_GROWTH, WC_TIMES } from "./cases.mjs";
import { generate } from "./generate.mjs";
import { compare, run } from "./measure.mjs";

export const inspect = (cli, file) => [cli, "inspect", file, "--output", "json"];

const made = new Map();

/** A report of a kind and size, which is made once and read rightly. */
function inputOf({ cli, folder }, kind, megabytes) {
  const file = join(folder, `${kind}-${megabytes}`);
  if (existsSync(file)) return { file, model: made.get(file) };
  const { truth, model } = generate(kind, megabytes, file);
  const { reports: [report] } = JSON.parse(run(inspect(cli, file)).stdout);
  const { total, failed, skipped } = report.tests ?? {};
  const found = report.kind === "tests" ? { tests: { total, failed, skipped } } : { lines: report.lines };
  if (JSON.stringify(found) !== JSON.stringify(truth)) throw new Error(`${file}: ${JSON.stringify(found)} is not ${JSON.stringify(truth)}`);
  made.set(file, model);
  return { file, model };
}

const ms = (value) => `${value.toFixed(0)} ms`;

function measureSpeed(bench, { kind, against, input, times, within, sleek, resident }) {
  const { cli, size, say } = bench;
  const { file } = inputOf(bench, kind, size);
  const other = input === undefined ? file : inputOf(bench, input, size).file;
  const [ours, theirs, wc] = compare([
    [inspect(cli, file), {}], [[LOADERS[against], other], {}], ...(sleek ? [[["-l", file], { program: "wc" }]] : []),
  ], bench.times);
  const what = `inspect ${size} MB ${kind}, against ${against}${input === undefined ? "" : ` of ${size} MB ${input}`}`;
  if (within === undefined) say(what, `${ms(ours)} against ${ms(theirs)}: ${(theirs / ours).toFixed(1)} times faster`, `at least ${times} times`, theirs / ours >= times);
  else say(what, `${ms(ours)} against ${ms(theirs)}: ${(ours / theirs).toFixed(2)} times`, `at most ${within} times`, ours / theirs <= within);
  if (sleek) say(`inspect ${size} MB ${kind}, against wc -l`, `${ms(ours)} against ${ms(wc)}: ${(ours / wc).toFixed(1)} times`, `at most ${WC_TIMES} times`, ours / wc <= WC_TIMES);
  if (resident === undefined) return;
  const { megabytes } = run(inspect(cli, file), { memory: true });
  say(`inspect ${size} MB ${kind}, resident`, `${megabytes.toFixed(0)} MB`, `at most ${resident} MB`, megabytes <= resident);
}

function measureGrowth(bench, { kind }, floor) {
  const { cli, short, long, say } = bench;
  const [small, large] = [short, long].map((size) => inputOf(bench, kind, size).file);
  const [less, more] = compare([[inspect(cli, small), {}], [inspect(cli, large), {}]], bench.times);
  const growth = Math.log((more - floor) / (less - floor)) / Math.log(statSync(large).size / statSync(small).size);
  say(`inspect ${kind}, ${short} MB to ${long} MB`, `${ms(less)} to ${ms(more)}: exponent ${growth.toFixed(2)}`, `at most ${MOST_GROWTH}`, growth <= MOST_GROWTH);
}

function measureMemory(bench, { kind, sleek }, floor) {
  const { cli, long, say } = bench;
  const { file, model } = inputOf(bench, kind, long);
  const { megabytes } = run(inspect(cli, file), { memory: true });
  if (!sleek) {
    say(`inspect ${long} MB ${kind}, resident`, `${megabytes.toFixed(0)} MB`, "–", true);
    return;
  }
  const most = floor + (MODEL_TIMES * model) / 1e6;
  say(`inspect ${long} MB ${kind}, resident`, `${megabytes.toFixed(0)} MB; Node alone ${floor.toFixed(0)} MB, the result ${(model / 1e6).toFixed(0)} MB`, `at most ${most.toFixed(0)} MB`, megabytes <= most);
}

/** Measures every format; `floor` is how long `inspect` takes for a small report, and the memory that Node takes for nothing. */
export function measureFormats(bench, floor) {
  for (const one of CASES) measureSpeed(bench, one);
  for (const one of CASES) measureGrowth(bench, one, floor.milliseconds);
  for (const one of CASES) measureMemory(bench, one, floor.megabytes);
}
