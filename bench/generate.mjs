// Writes large reports whose totals are known: the same kind and size give the same bytes on every machine.
import { closeSync, openSync, writeSync } from "node:fs";
import { coveragePy, istanbul } from "./generate-json.mjs";
import { clover, jacoco, trx } from "./generate-xml.mjs";
import { pick, randomness } from "./sources.mjs";

const ROOT = "/home/runner/work/shop/shop";
const FLUSH = 1 << 20;

/** Appends text to a file in large pieces; tells how much was written. */
function writer(file) {
  const fd = openSync(file, "w");
  let [pieces, held, size] = [[], 0, 0];
  const flush = () => {
    writeSync(fd, pieces.join(""));
    [pieces, held] = [[], 0];
  };
  return {
    size: () => size,
    add(text) {
      pieces.push(text);
      held += text.length;
      size += text.length;
      if (held >= FLUSH) flush();
    },
    end() {
      flush();
      closeSync(fd);
    },
  };
}

/**
 * Bytes of a row in the tables of src/model/coverage.ts; a function's name comes to its row. A profile's blocks, six numbers
 * each, are part of what Go says: its statements are counted by them.
 */
const ROW = { line: 8, branch: 12, function: 20, block: 24 };

function lcov(out, bytes, random) {
  const truth = { files: 0, hit: 0, total: 0 };
  let model = 0;
  while (out.size() < bytes) {
    const file = truth.files++;
    out.add(`TN:\nSF:${ROOT}/src/part${file % 50}/module${file}.js\n`);
    const functions = 3 + random(10);
    model += functions * (ROW.function + "doThing0".length);
    for (let f = 0; f < functions; f++) out.add(`FN:${f * 12 + 1},doThing${f}\n`);
    for (let f = 0; f < functions; f++) out.add(`FNDA:${random(3) * 7},doThing${f}\n`);
    const lines = 40 + random(260);
    let hit = 0;
    for (let line = 1; line <= lines; line++) {
      const count = random(4) === 0 ? 0 : 1 + random(5000);
      if (count > 0) hit++;
      out.add(`DA:${line + (line >> 3)},${count}\n`);
      if (line % 9 === 0) out.add(`BRDA:${line + (line >> 3)},${line},0,${count}\nBRDA:${line + (line >> 3)},${line},1,${random(2) ? "-" : 1}\n`);
    }
    out.add(`LF:${lines}\nLH:${hit}\nend_of_record\n`);
    truth.hit += hit;
    truth.total += lines;
    model += lines * ROW.line + Math.floor(lines / 9) * ROW.branch;
  }
  return { lines: { hit: truth.hit, total: truth.total }, model };
}

/** Blocks of statements; two may share a line, and a line is hit where any of its blocks is. */
function go(out, bytes, random) {
  const truth = { hit: 0, total: 0 };
  let blocks = 0;
  out.add("mode: atomic\n");
  for (let number = 0; out.size() < bytes; number++) {
    const file = `github.com/example/shop/internal/${pick(random)}/${pick(random)}${number}.go`;
    const lines = new Map();
    let [line, column] = [5 + random(25), 1 + random(8)];
    for (let left = 10 + random(100); left > 0; left--) {
      blocks++;
      const last = line + random(6);
      const end = last === line ? column + 4 + random(36) : 2 + random(58);
      const count = random(4) === 0 ? 0 : 1 + random(90_000);
      out.add(`${file}:${line}.${column},${last}.${end} ${1 + random(4)} ${count}\n`);
      for (let at = line; at <= last; at++) lines.set(at, lines.get(at) === true || count > 0);
      line = last + random(3);
      column = line === last ? end + random(5) : 1 + random(20);
    }
    truth.total += lines.size;
    for (const isHit of lines.values()) if (isHit) truth.hit++;
  }
  return { lines: truth, model: truth.total * ROW.line + blocks * ROW.block };
}

function cobertura(out, bytes, random) {
  const truth = { files: 0, hit: 0, total: 0 };
  out.add(`<?xml version="1.0" ?>\n<coverage version="7.6.1" timestamp="1750000000000" line-rate="0.75" branch-rate="0" complexity="0">\n<sources><source>${ROOT}</source></sources>\n<packages><package name="app" line-rate="0.75"><classes>\n`);
  while (out.size() < bytes) {
    const file = truth.files++;
    out.add(`\t\t\t\t<class name="module${file}.py" filename="app/part${file % 50}/module${file}.py" complexity="0" line-rate="0.75" branch-rate="0">\n\t\t\t\t\t<methods/>\n\t\t\t\t\t<lines>\n`);
    const lines = 40 + random(260);
    for (let line = 1; line <= lines; line++) {
      const hits = random(4) === 0 ? 0 : 1;
      truth.hit += hits;
      const branch = line % 9 === 0 ? ' branch="true" condition-coverage="50% (1/2)" missing-branches="8"' : "";
      out.add(`\t\t\t\t\t\t<line number="${line + (line >> 3)}" hits="${hits}"${branch}/>\n`);
    }
    truth.total += lines;
    out.add("\t\t\t\t\t</lines>\n\t\t\t\t</class>\n");
  }
  out.add("</classes></package></packages>\n</coverage>\n");
  return { lines: { hit: truth.hit, total: truth.total } };
}

function junit(out, bytes, random) {
  const truth = { total: 0, failed: 0, skipped: 0 };
  out.add('<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n');
  for (let suite = 0; out.size() < bytes; suite++) {
    out.add(`<testsuite name="tests.part${suite % 50}.test_module${suite}">\n`);
    for (let test = 0; test < 40; test++) {
      truth.total++;
      const open = `<testcase classname="tests.part${suite % 50}.test_module${suite}.TestThing" name="test_does_thing_number_${test}[${random(1000)}-case]" time="0.${100 + random(900)}"`;
      const kind = random(50);
      if (kind === 0) {
        truth.failed++;
        out.add(`${open}><failure message="AssertionError: assert ${test} == ${random(99)}">def test():\n&gt;       assert a &lt; b\nE       AssertionError</failure></testcase>\n`);
      } else if (kind === 1) {
        truth.skipped++;
        out.add(`${open}><skipped type="pytest.skip" message="not here"/></testcase>\n`);
      } else out.add(`${open}/>\n`);
    }
    out.add("</testsuite>\n");
  }
  out.add("</testsuites>\n");
  return { tests: truth };
}

const KINDS = { lcov, go, cobertura, jacoco, clover, junit, trx, istanbul, "coverage-py": coveragePy };

/** Writes a report of about so many megabytes (1 MB = 1e6 bytes); gives what a right reader must find, and the bytes of its model. */
export function generate(kind, megabytes, file) {
  const out = writer(file);
  const { model = null, ...truth } = KINDS[kind](out, megabytes * 1e6, randomness(42));
  out.end();
  return { truth, model };
}
