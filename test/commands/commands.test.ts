import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { baseline } from "../../src/commands/baseline.ts";
import { check } from "../../src/commands/check.ts";
import { explain } from "../../src/commands/explain.ts";
import { init } from "../../src/commands/init.ts";
import { inspect } from "../../src/commands/inspect.ts";
import type { Io } from "../../src/commands/io.ts";
import { RULES } from "../../src/rules/index.ts";
import { junitOf, lcovOf, project, type Project } from "../support/story.ts";

const projects: Project[] = [];
afterEach(() => projects.splice(0).forEach(({ remove }) => remove()));

const HEALTHY = {
  "src/cart/add.js": "one();\n".repeat(10), "src/cart/sum.js": "one();\n", "src/pay/card.js": "one();\n", "src/pay/cash.js": "one();\n",
  "test/cart.test.js": "one();\n",
  "coverage/lcov.info": lcovOf({ "src/cart/add.js": [9, 10] }),
  "junit.xml": junitOf({ "test/cart.test.js": ["adds", "adds more"] }),
};

const make = (files: Parameters<typeof project>[0] = HEALTHY): Project => {
  const made = project(files);
  projects.push(made);
  return made;
};

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the command line does, with what it writes. */
const run = async (command: (io: Io) => number | Promise<number>): Promise<Said> => {
  let [out, err] = ["", ""];
  const code = await command({ out: (text) => void (out += text), err: (text) => void (err += text), colour: false, width: 100 });
  return { code, out, err };
};

describe("check", () => {
  it.each([["text", /^passed {2}2 tests passed, 90 % of lines covered\n/], ["markdown", /^### ✅ Proofgate: passed/], ["json", /^\{\n {2}"version": 1,\n/]] as const)(
    "prints the verdict as %s", async (output, begin) => {
      const { root } = make();
      const said = await run((io) => check({ root, output }, io));
      expect(said).toMatchObject({ code: 0, err: "" });
      expect(said.out).toMatch(begin);
    });

  it("writes renderings beside what it prints, without colour", async () => {
    const { root } = make();
    const file = join(root, "out/verdict.txt");
    const { out } = await run((io) => check({ root, write: [`text=${file}`] }, { ...io, colour: true }));
    expect(out).toContain("\u001b[");
    expect(readFileSync(file, "utf8")).toMatch(/^passed {2}/);
  });
});

describe("baseline", () => {
  const FALLEN = { "coverage/lcov.info": lcovOf({ "src/cart/add.js": [5, 10] }) };

  it("says what stayed, in counts, and lowers what is allowed", async () => {
    const { root, write } = make();
    expect(await run((io) => baseline({ root, update: true }, io))).toEqual({
      code: 0, err: "",
      out: ".proofgate/baseline.json was written.\n1 file, 1 test file, 0 tests known to fail\n\nmodule  lines        tests\nother    90 %  2 of 2 pass\n",
    });
    write(FALLEN);
    const kept = await run((io) => baseline({ root, update: true }, io));
    expect(kept.err).toBe("src/cart/add.js: lines stays at 9 of 10 (90 %); this run measured 5 of 10 (50 %).\n");
    const lowered = await run((io) => baseline({ root, update: true, "allow-lower": ["module:other:lines"], reason: " moved ", until: "2027-03-31" }, io));
    expect(lowered).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(root, ".proofgate/baseline.json"), "utf8")).toContain('"lowered": { "lines": { "reason": "moved", "until": "2027-03-31" } }');
  });

  it("what it writes it reads again, and shows without any report", async () => {
    const { root, write } = make();
    await run((io) => baseline({ root, update: true }, io));
    write({ "coverage/lcov.info": "cut", "junit.xml": "" });
    expect(await run((io) => baseline({ root }, io))).toMatchObject({ code: 0, out: expect.stringContaining("1 file, 1 test file") });
  });

  it("may be named before it is there, and then must be", async () => {
    const { root } = make();
    expect((await run((io) => baseline({ root, update: true, baseline: "ci/base.json" }, io))).code).toBe(0);
    expect((await run((io) => baseline({ root, baseline: "ci/base.json" }, io))).code).toBe(0);
    await expect(run((io) => baseline({ root, baseline: "ci/other.json" }, io))).rejects.toThrow(expect.objectContaining({ slug: "baseline-missing" }));
  });

  it("is not written from a run with a problem or a new failure: each reason is said, with what to do", async () => {
    const { root, write } = make();
    await run((io) => baseline({ root, update: true }, io));
    write({ "junit.xml": junitOf({ "test/cart.test.js": ["adds:failed", "adds more"] }) });
    expect(await run((io) => baseline({ root, update: true }, io))).toEqual({
      code: 2, out: "", err: "The baseline was not written:\ntest/cart.test.js › test/cart.test.js › adds fails, and the baseline does not know it.\n",
    });
    write({ "junit.xml": "" });
    const { err } = await run((io) => baseline({ root, update: true }, io));
    expect(err).toBe("The baseline was not written:\njunit.xml: junit.xml is empty.\n  Look at the step that writes it: it may have failed, or measured nothing.\n");
  });

  it("shows nothing of names that a terminal or a runner would obey", async () => {
    const { root, write } = make({ ...HEALTHY, "coverage/lcov.info": lcovOf({ "::error::a.js": [9, 10] }), "::error::a.js": "one();\n" });
    await run((io) => baseline({ root, update: true }, io));
    write({ "coverage/lcov.info": lcovOf({ "::error::a.js": [1, 10] }) });
    expect((await run((io) => baseline({ root, update: true }, io))).err).not.toMatch(/^::/m);
  });
});

describe("explain", () => {
  it.each(RULES)("says of $id what it is, when it fires, why, and what to do", async (rule) => {
    const { code, out } = await run((io) => explain({}, [rule.id], io));
    expect(code).toBe(0);
    for (const text of [`${rule.id} (${rule.level})`, rule.summary, rule.docs.fires, rule.docs.why, rule.docs.example, rule.docs.fix]) expect(out).toContain(text);
  });

  it("says of a file how it is judged", async () => {
    const { root } = make({ ...HEALTHY, "proofgate.yml": "version: 1\ntargets: { file: 95 }\n" });
    const { code, out } = await run((io) => explain({ root }, ["./src/cart/add.js"], io));
    expect(code).toBe(0);
    expect(out).toMatch(/^src\/cart\/add\.js \(fair\)\n {2}module other; a source; 10 non-blank lines\n {2}lines: 90 % \(9 of 10\)\n\nwarning {2}file-below-target\n/);
    expect((await run((io) => explain({ root }, ["src/pay/card.js"], io))).out)
      .toBe("src/pay/card.js (unmeasured)\n  module other; a source; 1 non-blank line\n  no coverage report knows this file\n  no finding names it\n");
  });

  it("says too why the run could not be judged", async () => {
    const { root } = make({ ...HEALTHY, "junit.xml": "" });
    expect((await run((io) => explain({ root }, ["src/cart/add.js"], io))).err).toContain("proofgate: junit.xml: junit.xml is empty.");
  });
});

describe("init", () => {
  it("proposes what check takes: reports, what is covered now, and folders of several files as modules", async () => {
    const { root } = make();
    const { code, out } = await run((io) => init({ root }, io));
    expect(code).toBe(0);
    expect(out).toMatch(/^# proofgate\.yml, proposed from 2 reports and 5 files: /);
    expect(parse(out)).toEqual({
      version: 1, coverage: ["coverage/lcov.info"], tests: ["junit.xml"], targets: { lines: 89 },
      modules: { cart: { paths: ["src/cart/**"] }, pay: { paths: ["src/pay/**"] } },
    });
    writeFileSync(join(root, "proofgate.yml"), out);
    expect((await run((io) => check({ root }, io))).code).toBe(0);
  });

  it("names modules by their whole path where two would share a name", async () => {
    const { root } = make({ ...HEALTHY, "packages/pay/a.js": "one();\n", "packages/pay/b.js": "one();\n" });
    expect(Object.keys(parse((await run((io) => init({ root }, io))).out).modules)).toEqual(["packages-pay", "cart", "src-pay"]);
  });

  it("proposes a glob for reports that have a file for each class, and no module of what is no product", async () => {
    const { root } = make({
      ...HEALTHY, "docs/a.js": "one();\n", "docs/b.js": "one();\n", "examples/shop/a.js": "one();\n", "examples/shop/b.js": "one();\n",
      ...Object.fromEntries(["a/target/surefire-reports/TEST-x.A.xml", "b/target/surefire-reports/TEST-x.B.xml", "b/build/test-results/test/TEST-x.C.xml"]
        .map((path) => [path, junitOf({ [`test/${path}.test.js`]: [path] })])),
    });
    const proposed = parse((await run((io) => init({ root }, io))).out);
    expect(proposed.tests).toEqual(["**/surefire-reports/TEST-*.xml", "**/test-results/**/TEST-*.xml", "junit.xml"]);
    expect(Object.keys(proposed.modules)).toEqual(["cart", "pay"]);
  });

  it("has nothing to propose without a report, and says why", async () => {
    const { root } = make({ "src/a.js": "one();\n" });
    expect(await run((io) => init({ root }, io))).toMatchObject({ code: 2, out: "", err: expect.stringContaining("No coverage report and no test report was found.") });
  });
});

describe("V8's raw coverage of a run", () => {
  const SUM = "exports.sum = function sum(a, b) {\n  if (b === 0) {\n    return a;\n  }\n  return a + b;\n};\n";
  const ran = (): string => {
    const { root } = make({ "src/sum.js": SUM, "test/sum.test.js": 'require("../src/sum.js").sum(1, 2);\n', "junit.xml": junitOf({ "test/sum.test.js": ["adds"] }) });
    execFileSync(process.execPath, ["test/sum.test.js"], { cwd: root, env: { ...process.env, NODE_V8_COVERAGE: join(root, "raw") } });
    return root;
  };

  it("is read with the sources in the root, by inspect and check alike", async () => {
    const root = ran();
    const inspected = await run((io) => inspect({ root, output: "json" }, ["raw/*.json"], io));
    expect(inspected.code).toBe(0);
    expect(JSON.parse(inspected.out).reports).toMatchObject([{ format: "v8", files: 2, lines: { hit: 5, total: 7 }, functions: { hit: 1, total: 1 } }]);
    const checked = await run((io) => check({ root, coverage: ["raw/*.json"], output: "json" }, io));
    expect(JSON.parse(checked.out)).toMatchObject({ verdict: "passed", totals: { coverage: { lines: { hit: 5, total: 7 } } } });
  });

  it("says nothing of a source that changed since: where that is all, nothing was measured", async () => {
    const root = ran();
    for (const path of ["src/sum.js", "test/sum.test.js"]) writeFileSync(join(root, path), `// later\n${readFileSync(join(root, path), "utf8")}`);
    const { code, out } = await run((io) => check({ root, coverage: ["raw/*.json"], output: "json" }, io));
    expect([code, JSON.parse(out).problems]).toMatchObject([2, [{ slug: "nothing-measured" }]]);
    expect(JSON.parse(out).reports[1].warnings).toContainEqual(expect.stringContaining("is not the text that ran"));
  });
});

describe("inspect", () => {
  it("is 0 only where every named file was read", async () => {
    const { root } = make();
    expect((await run((io) => inspect({ root }, ["**/*.info", "junit.xml"], io))).code).toBe(0);
    const missing = await run((io) => inspect({ root, output: "json" }, ["junit.xml", "gone.xml", "*.none"], io));
    expect(missing.code).toBe(2);
    const { reports, problems } = JSON.parse(missing.out) as { reports: { path: string }[]; problems: { where: string }[] };
    expect([reports.map(({ path }) => path), problems.map(({ where }) => where)]).toEqual([["junit.xml"], ["gone.xml", "*.none"]]);
  });
});
