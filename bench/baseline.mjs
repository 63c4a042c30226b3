// node bench/baseline.mjs [CLI]: how long a whole process takes to read and show a baseline, against an empty one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, run } from "./measure.mjs";

const CLI = process.argv[2] ?? "dist/cli.js";
const TIMES = 5;
const LIMIT = 500;

const folder = mkdtempSync(join(tmpdir(), "proofgate-bench-baseline-"));

/** A project that is nothing but a baseline with so many files and a tenth as many test files. */
function projectOf(files) {
  const root = join(folder, `${files}`);
  mkdirSync(join(root, ".proofgate"), { recursive: true });
  const name = (index) => `src/packages/p${index % 97}/component-${String(index).padStart(6, "0")}.ts`;
  const entry = (index) => `    "${name(index)}": { "branches": { "hit": ${index % 7}, "total": 9 }, "functions": { "hit": 3, "total": 4 }, "lines": { "hit": ${index % 90}, "total": 100 } }`;
  const test = (index) => `    "test/${name(index)}": { "errored": 0, "failed": 0, "flaky": 0, "passed": 5, "skipped": 0, "total": 5 }`;
  const block = (entries) => (entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n  }`);
  const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  writeFileSync(join(root, ".proofgate/baseline.json"),
    `{\n  "files": ${block(many(files, entry))},\n  "inputs": [],\n  "kinds": {},\n  "knownFailing": [],\n  "modules": {},\n  "tests": ${block(many(files / 10, test))},\n  "version": 1\n}\n`);
  return [CLI, "baseline", "--root", root];
}

const empty = projectOf(0);
let missed = 0;
for (const [files, limit] of [[100_000, LIMIT], [200_000, 2 * LIMIT]]) {
  const command = projectOf(files);
  const [taken, floor] = compare([[command, {}], [empty, {}]], TIMES);
  const { megabytes } = run(command, { memory: true });
  const own = taken - floor;
  if (own >= limit) missed++;
  console.log(`baseline of ${files} files: ${own.toFixed(0)} ms above an empty one (${floor.toFixed(0)} ms), ${megabytes.toFixed(0)} MB; under ${limit} ms: ${own < limit ? "reached" : "MISSED"}`);
}
rmSync(folder, { recursive: true });
process.exitCode = missed > 0 ? 1 : 0;
