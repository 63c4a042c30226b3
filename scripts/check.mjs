// Everything that CI does, in one command: each step must pass, and all are run so that one round shows all that is wrong.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const fresh = mkdtempSync(join(tmpdir(), "proofgate-dist-"));

const STEPS = [
  ["types", "npx", ["--no-install", "tsc", "--noEmit"]],
  ["lint", "npx", ["--no-install", "eslint", "."]],
  ["docs and schema are fresh", "node", ["scripts/docs.mjs", "--check"]],
  ["dist builds", "node", ["scripts/build.mjs", fresh]],
  ["dist is fresh", "diff", ["-rq", "dist", fresh]],
  ["tests", "npx", ["--no-install", "vitest", "run", "--coverage"]],
];

const failed = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) failed.push(name);
}
rmSync(fresh, { recursive: true, force: true });
console.log(failed.length === 0 ? "\nAll is well." : `\nNot well: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
