// What the examination of tests against their subjects costs on a large monorepo: 20,000 sources and 8,000 test files, half
// Python (a report of lines only), half TypeScript (a report with functions); once healthy, once with 5 % of the tests hollow.
// usage: node bench/hollow.mjs [dist/cli.js] [sources] [tests]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printer, run } from "./measure.mjs";

const PER_PACKAGE = 100;
const FUNCTIONS = 8;
const LIMITS = { seconds: 10, megabytes: 500 };

const python = (name, dead) => {
  const lines = ["import json", "from dataclasses import dataclass", "", `LIMIT_${name.toUpperCase()} = 10`, ""];
  const covered = [1, 2, 4];
  const missed = [];
  for (let f = 0; f < FUNCTIONS; f++) {
    covered.push(lines.length + 1);
    lines.push(`def step_${f}(value, extra=None):`, `    """Handles a value of ${name}: checks it, and gives what comes of it."""`);
    for (let at = 0; at < 4; at++) {
      (dead || f > 5 ? missed : covered).push(lines.length + 1);
      lines.push(`    part_${at} = [one for one in (value or []) if one is not None and one != ${at}]`);
    }
    (dead || f > 5 ? missed : covered).push(lines.length + 1);
    lines.push("    return json.dumps(part_0)", "");
  }
  return { text: `${lines.join("\n")}\n`, covered, missed };
};

const typescript = (name, dead) => {
  const lines = ["import { readFileSync } from \"node:fs\";", "", `export const LIMIT = "${name}";`, ""];
  const [covered, missed, functions] = [[3], [], []];
  for (let f = 0; f < FUNCTIONS; f++) {
    const hit = !dead && f < 6;
    functions.push([lines.length + 1, `step${f}`, hit ? 3 : 0]);
    lines.push(`export function step${f}(value: readonly string[], extra: string | null = null): readonly string[] {`);
    for (let at = 0; at < 4; at++) {
      (hit ? covered : missed).push(lines.length + 1);
      lines.push(`  const part${at} = value.filter((one) => one.length > ${at} && one !== extra).map((one) => one.trim());`);
    }
    (hit ? covered : missed).push(lines.length + 1);
    lines.push("  return part0.length > 0 ? part0 : readFileSync(LIMIT, \"utf8\").split(\"\\n\");", "}", "");
  }
  return { text: `${lines.join("\n")}\n`, covered, missed, functions };
};

const pythonTest = (pack, name, dead) => [
  "import pytest", dead ? "from unittest.mock import patch" : "import json", "", `from lib.${pack} import ${name}`, "", "",
  ...Array.from({ length: 6 }, (_, at) => [
    ...(dead ? [`@patch("lib.${pack}.${name}.step_${at}")`] : []),
    `def test_step_${at}(${dead ? "step" : ""}):`, `    value = ${name}.step_${at}(["a", None, "b"])`, "    assert value is not None", "", "",
  ]).flat(),
].join("\n");

const typescriptTest = (name, dead) => [
  'import { describe, expect, it, vi } from "vitest";', `import { step0, step1 } from "../src/${name}";`, "",
  ...(dead ? [`vi.mock("../src/${name}", () => ({ step0: () => ["a"], step1: () => ["b"] }));`, ""] : []),
  `describe("${name}", () => {`,
  ...Array.from({ length: 6 }, (_, at) => [`  it("does step ${at}", () => {`, `    expect(step${at % 2}(["a", "b"])).toHaveLength(${at});`, "  });", ""]).flat(),
  "});", "",
].join("\n");

const isHollow = (index, share) => share > 0 && index % Math.round(1 / share) === 0;

/** Writes a project; `share` of its test files replace what they are named after. */
const project = (sources, tests, share) => {
  const root = mkdtempSync(join(tmpdir(), "proofgate-hollow-"));
  const [xml, lcov, cases] = [[], [], []];
  const half = sources / 2;
  const write = (path, text) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const report = (path, { covered, missed, functions }) => {
    if (!functions) {
      const rows = [...covered.map((line) => [line, 1]), ...missed.map((line) => [line, 0])].sort((a, b) => a[0] - b[0]);
      xml.push(`<class name="${path}" filename="${path}"><methods/><lines>${rows.map(([line, hits]) => `<line number="${line}" hits="${hits}"/>`).join("")}</lines></class>`);
      return;
    }
    lcov.push("TN:", `SF:${path}`, ...functions.flatMap(([line, name, hits]) => [`FN:${line},${name}`, `FNDA:${hits},${name}`]),
      ...covered.map((line) => `DA:${line},2`), ...missed.map((line) => `DA:${line},0`), "end_of_record");
  };
  for (let index = 0; index < half; index++) {
    const [pack, tested] = [`pack${Math.floor(index / PER_PACKAGE)}`, index < tests / 2];
    const dead = tested && isHollow(index, share);
    const [py, ts] = [python(`mod${index}`, dead), typescript(`part${index}`, dead)];
    write(`lib/${pack}/mod${index}.py`, py.text);
    write(`packages/${pack}/src/part${index}.ts`, ts.text);
    report(`lib/${pack}/mod${index}.py`, py);
    report(`packages/${pack}/src/part${index}.ts`, ts);
    if (!tested) continue;
    write(`tests/${pack}/test_mod${index}.py`, pythonTest(pack, `mod${index}`, dead));
    write(`packages/${pack}/tests/part${index}.test.ts`, typescriptTest(`part${index}`, dead));
    for (let at = 0; at < 6; at++) {
      cases.push(`<testcase classname="tests.${pack}.test_mod${index}" name="test_step_${at}" time="0.01"/>`,
        `<testcase classname="packages/${pack}/tests/part${index}.test.ts" name="does step ${at}" time="0.01"/>`);
    }
  }
  write("coverage.xml", `<?xml version="1.0"?><coverage version="7.6" line-rate="0.7"><sources><source>.</source></sources><packages><package name="."><classes>${xml.join("\n")}</classes></package></packages></coverage>`);
  write("coverage/lcov.info", `${lcov.join("\n")}\n`);
  write("junit.xml", `<?xml version="1.0"?><testsuites><testsuite name="all">${cases.join("\n")}</testsuite></testsuites>`);
  return root;
};

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);

/** Judges both projects; `say` gets what was measured, in words, the target, and whether it was reached. */
export function measureHollow(cli, { sources, tests }, say) {
  for (const [what, share] of [["healthy", 0], ["5 % hollow", 0.05]]) {
    const root = project(sources, tests, share);
    try {
      const check = (...args) => run([cli, "check", "--root", root, "--output", "json", ...args], { expected: [0, 1, 2], memory: true });
      const [whole, without] = [check(), check("--coverage", "coverage.xml", "--coverage", "coverage/lcov.info", "--tests", "no-such-report.xml")];
      const { links, findings } = JSON.parse(whole.stdout);
      const found = findings.filter(({ rule }) => rule === "tests-without-coverage").length;
      const spent = whole.milliseconds - without.milliseconds;
      say(`check of ${sources} sources and ${tests} test files, ${what}: tests against subjects`,
        `${seconds(spent)} s of ${seconds(whole.milliseconds)} s, ${Math.round(whole.megabytes)} MB; ${links.parsed} files parsed, ${links.testFiles} test files examined, ${found} findings`,
        `at most ${LIMITS.seconds} s, ${LIMITS.megabytes} MB`, spent <= LIMITS.seconds * 1000 && whole.megabytes <= LIMITS.megabytes);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [cli = "dist/cli.js", sources = "20000", tests = "8000"] = process.argv.slice(2);
  measureHollow(cli, { sources: Number(sources), tests: Number(tests) }, printer());
}
