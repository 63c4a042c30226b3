// Merging many shards of one monorepo: `node bench/shards.mjs [--quick] [CLI]` prints time and peak memory of whole checks.
import { closeSync, linkSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./measure.mjs";

const LINES = 100;
const FOLDERS = 100;
/** Shards that differ; the others are the same files by other names. */
const DIFFERENT = 8;

/** Path of the file with a number. */
const pathOf = (file) => `src/part${file % FOLDERS}/module${file}.js`;

/** Hits of a line: by its place and the shard, so that shards of the same files cover different lines. */
const hitsOf = (file, line, shard) => ((file * 31 + line * 17 + shard * 7) % 11 < 4 ? 1 + ((file + line) % 90) : 0);

/** Writes one LCOV shard of some files. */
function writeShard(path, { from, to, shard }) {
  const out = openSync(path, "w");
  let text = "";
  for (let file = from; file < to; file++) {
    let hit = 0;
    text += `TN:\nSF:${pathOf(file)}\nFN:1,load${file}\nFNDA:${hitsOf(file, 1, shard)},load${file}\n`;
    for (let line = 1; line <= LINES; line++) {
      const hits = hitsOf(file, line, shard);
      if (hits > 0) hit++;
      text += `DA:${line},${hits}\n`;
      if (line % 25 === 0) text += `BRDA:${line},0,0,${hits}\nBRDA:${line},0,1,${hitsOf(file, line + 1, shard)}\n`;
    }
    text += `LF:${LINES}\nLH:${hit}\nend_of_record\n`;
    if (text.length > 1 << 20 || file === to - 1) {
      writeSync(out, text);
      text = "";
    }
  }
  closeSync(out);
}

/** What the union of some shards must come to. */
function truthOf({ files, shardsOf }) {
  let hit = 0;
  for (let file = 0; file < files; file++) {
    const shards = shardsOf(file);
    for (let line = 1; line <= LINES; line++) if (shards.some((shard) => hitsOf(file, line, shard) > 0)) hit++;
  }
  return { hit, total: files * LINES };
}

/** A file as long as the reports say; what they measure beyond its end would be stale. */
const CONTENT = "a();\n".repeat(LINES);

function writeTree(root, files) {
  for (let folder = 0; folder < FOLDERS; folder++) mkdirSync(join(root, `src/part${folder}`), { recursive: true });
  for (let file = 0; file < files; file++) writeFileSync(join(root, pathOf(file)), CONTENT);
}

/** Shards that each hold files of their own. */
function disjoint(root, shards, filesEach) {
  writeTree(root, shards * filesEach);
  for (let shard = 0; shard < shards; shard++) {
    writeShard(join(root, `shards/${shard}.info`), { from: shard * filesEach, to: (shard + 1) * filesEach, shard });
  }
  return truthOf({ files: shards * filesEach, shardsOf: (file) => [Math.floor(file / filesEach)] });
}

/** Shards that all hold the same files. */
function overlapping(root, shards, files) {
  writeTree(root, files);
  for (let shard = 0; shard < shards; shard++) {
    const path = join(root, `shards/${shard}.info`);
    if (shard < DIFFERENT) writeShard(path, { from: 0, to: files, shard });
    else linkSync(join(root, `shards/${shard % DIFFERENT}.info`), path);
  }
  const all = Array.from({ length: Math.min(DIFFERENT, shards) }, (_, shard) => shard);
  return truthOf({ files, shardsOf: () => all });
}

/** Makes a project with shards, judges it, and gives milliseconds and megabytes. Throws when the figures are not right. */
export function measureShards(cli, make) {
  const root = mkdtempSync(join(tmpdir(), "proofgate-bench-shards-"));
  try {
    mkdirSync(join(root, "shards"));
    const truth = make(root);
    const { milliseconds, megabytes, stdout } = run([cli, "check", "--root", root, "--coverage", "shards/*.info", "--output", "json"], { memory: true });
    const { lines } = JSON.parse(stdout).totals.coverage;
    if (lines.hit !== truth.hit || lines.total !== truth.total) throw new Error(`${JSON.stringify(lines)} is not ${JSON.stringify(truth)}`);
    return { milliseconds, megabytes };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The two shapes that shards come in, at full size or a tenth of it. */
export const shapes = (quick) => {
  const shards = quick ? 20 : 200;
  const files = quick ? 1_000 : 10_000;
  return [
    { name: `${shards} shards of 500 files each`, make: (root) => disjoint(root, shards, 500) },
    { name: `${shards} shards of the same ${files} files`, make: (root) => overlapping(root, shards, files) },
  ];
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const cli = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? "dist/cli.js";
  for (const { name, make } of shapes(process.argv.includes("--quick"))) {
    const { milliseconds, megabytes } = measureShards(cli, make);
    console.log(`check, ${name} of ${LINES} lines: ${(milliseconds / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB resident`);
  }
}
