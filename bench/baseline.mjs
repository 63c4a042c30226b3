// How long a whole process takes to read and show a baseline, against an empty one: `node bench/baseline.mjs [CLI]`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOADERS } from "./cases.mjs";
import { compare, printer, run } from "./measure.mjs";

const BASELINE = ".proofgate/baseline.json";
const TIMES = 5;
/** Milliseconds for a hundred thousand files. */
const LIMIT = 500;
const PER = 100_000;

/** A project that is nothing but a baseline with so many files and a tenth as many test files. */
function projectOf(folder, files) {
  const root = join(folder, `${files}`);
  mkdirSync(join(root, ".proofgate"), { recursive: true });
  const name = (index) => `src/packages/p${index % 97}/component-${String(index).padStart(6, "0")}.ts`;
  const entry = (index) => `    "${name(index)}": { "branches": { "hit": ${index % 7}, "total": 9 }, "functions": { "hit": 3, "total": 4 }, "lines": { "hit": ${index % 90}, "total": 100 } }`;
  const test = (index) => `    "test/${name(index)}": { "errored": 0, "failed": 0, "flaky": 0, "passed": 5, "skipped": 0, "total": 5 }`;
  const block = (entries) => (entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n  }`);
  const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  writeFileSync(join(root, BASELINE),
    `{\n  "files": ${block(many(files, entry))},\n  "inputs": [],\n  "knownFailing": [],\n  "tests": ${block(many(files / 10, test))},\n  "version": 1\n}\n`);
  return root;
}

/** Measures baselines of these sizes; `say` gets what was measured, in words, the target, and whether it was reached. */
export function measureBaseline(cli, sizes, say) {
  const folder = mkdtempSync(join(tmpdir(), "proofgate-bench-baseline-"));
  try {
    const show = (root) => [cli, "baseline", "--root", root];
    const empty = projectOf(folder, 0);
    for (const files of sizes) {
      const root = projectOf(folder, files);
      const [taken, floor, parsed, nothing] = compare([[show(root), {}], [show(empty), {}], [[LOADERS["JSON.parse"], join(root, BASELINE)], {}], [["-e", "0"], {}]], TIMES);
      const { megabytes } = run(show(root), { memory: true });
      const [own, limit] = [taken - floor, LIMIT * files / PER];
      say(`baseline of ${files} files, above an empty one`,
        `${own.toFixed(0)} ms, ${megabytes.toFixed(0)} MB; JSON.parse alone ${(parsed - nothing).toFixed(0)} ms`, `under ${limit} ms`, own < limit);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) measureBaseline(process.argv[2] ?? "dist/cli.js", [PER, 2 * PER], printer());
