import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { junitOf, lcovOf, project, proofgate, REPOSITORY, type Project } from "../support/story.ts";

const projects: Project[] = [];
const make = (files: Parameters<typeof project>[0]): Project => {
  const made = project(files);
  projects.push(made);
  return made;
};
afterEach(() => projects.splice(0).forEach(({ remove }) => remove()));

const HEALTHY = {
  "src/cart.js": "export const add = (a, b) => a + b;\n".repeat(10),
  "test/cart.test.js": "import '../src/cart.js';\n",
  "coverage/lcov.info": lcovOf({ "src/cart.js": [9, 10] }),
  "junit.xml": junitOf({ "test/cart.test.js": ["adds", "adds more"] }),
};

const rules = (json: { findings: { rule: string }[] }): string[] => json.findings.map(({ rule }) => rule);
const slugs = (json: { problems: { slug: string }[] }): string[] => json.problems.map(({ slug }) => slug);

describe("the examples", () => {
  it("of a shop fails for passing tests that prove nothing, a missed target and a regression", async () => {
    const { code, out } = await proofgate(REPOSITORY, "check", "--root", "examples/shop", "--output", "json");
    const json = JSON.parse(out);
    const errors = json.findings.filter(({ level }: { level: string }) => level === "error");
    expect(code).toBe(1);
    expect(errors).toEqual(expect.arrayContaining([
      expect.objectContaining({ rule: "tests-without-coverage", subject: "shop/billing.py", cause: "subject-replaced" }),
      expect.objectContaining({ rule: "coverage-below-target", subject: "stock" }),
      expect.objectContaining({ rule: "coverage-dropped", subject: "shipping" }),
    ]));
  });

  it("of a library passes without a finding", async () => {
    const { code, out } = await proofgate(REPOSITORY, "check", "--root", "examples/library", "--output", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: "passed", findings: [], problems: [] });
  });
});

describe("check", () => {
  it("works without configuration, baseline or git", async () => {
    const { root } = make(HEALTHY);
    const { code, out, err } = await proofgate(root, "check", "--output", "json");
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "passed",
      totals: { coverage: { files: 1, lines: { hit: 9, total: 10 }, branches: null, functions: null }, tests: { total: 2, passed: 2 } },
      before: null,
    });
  });

  it("is incomplete without any evidence", async () => {
    const { root } = make({ "src/cart.js": "let a = 1;\n" });
    const { code, out } = await proofgate(root, "check", "--output", "json");
    expect(code).toBe(2);
    expect(slugs(JSON.parse(out))).toEqual(["no-evidence"]);
  });

  it("fails when a test fails, and names it", async () => {
    const { root } = make({ ...HEALTHY, "junit.xml": junitOf({ "test/cart.test.js": ["adds", "adds more:failed"] }) });
    const { code, out } = await proofgate(root, "check");
    expect(code).toBe(1);
    expect(out).toMatch(/^failed/);
    expect(out).toContain("adds more");
  });

  it("names every bad input in one run", async () => {
    const { root, write } = make({
      ...HEALTHY,
      "proofgate.yml": "version: 1\ncoverage: [coverage/*.info, gone.info]\ntests: ['*.xml', pipe.xml, folder.xml]\ntargts: { lines: 50 }\nrules: { tests-without-covrage: note }\n",
      "coverage/cut.info": "SF:src/cart.js\nDA:1,1\n",
      "coverage/empty.info": "",
      "page.xml": "<!DOCTYPE html><html><body>404</body></html>",
      "bomb.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuites><testsuite name="&b;"/></testsuites>',
      "deep.xml": `<testsuites>${"<testsuite name='s'>".repeat(200_000)}`,
      "bytes.xml": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      "latin.xml": new Uint8Array([...Buffer.from('<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="'), 0xe9, 0xff, ...Buffer.from('"/></testsuites>')]),
      ".proofgate/baseline.json": '{ "version": 99 }\n',
    });
    mkdirSync(join(root, "folder.xml"));
    spawnSync("mkfifo", [join(root, "pipe.xml")]);
    symlinkSync("/etc/hostname", join(root, "outside.xml"));
    symlinkSync(".", join(root, "loop"));
    write({});
    const { code, out } = await proofgate(root, "check", "--output", "json");
    const json = JSON.parse(out);
    expect(code).toBe(2);
    expect(json.verdict).toBe("incomplete");
    const wheres = json.problems.map(({ slug, where }: { slug: string; where: string }) => `${slug} ${where}`);
    expect(wheres).toMatchSnapshot();
    for (const { message, hint } of json.problems) {
      expect(message).toMatch(/\.$/);
      expect(hint === null || hint.length > 10).toBe(true);
    }
  });

  it.each([
    [["check", "--colour"], "--colour"],
    [["check", "--output", "xml"], "--output is text or json or markdown"],
    [["chek"], "chek"],
    [[], "No command"],
    [["check", "--write", "comment"], "KIND=FILE"],
    [["check", "--write", "poem=x"], "poem"],
    [["inspect"], "No report"],
    [["explain", "no-such-rule"], "no-such-rule"],
    [["baseline", "--update", "--allow-lower", "billing:lines"], "--reason"],
    [["baseline", "--allow-lower", "billing:lines", "--reason", "moved"], "--update"],
    [["baseline", "--update", "--allow-lower", "billing", "--reason", "moved"], "SUBJECT:METRIC"],
    [["baseline", "--update", "--allow-lower", "billing:lines", "--reason", "moved", "--until", "2027-02-30"], "--until"],
    [["baseline", "--update", "--allow-lower", "billing:lines", "--reason", "moved", "--until", "2020-01-31"], "--until names a day that has passed"],
    [["baseline", "--update", "--allow-lower", "billing:lines", "--reason", "moved"], "names nothing that fell"],
    [["baseline", "--update", "--reason", "moved"], "--allow-lower"],
    [["baseline", "--baseline", "gone.json"], "gone.json is not there"],
    [["check", "--coverage", ""], "--coverage is empty"],
    [["check", "--root", "junit.xml"], "is no folder"],
  ])("refuses %j with exit code 2", async (args, said) => {
    const { root } = make(HEALTHY);
    const { code, out, err } = await proofgate(root, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
  });

  it("takes a named configuration or baseline that is not there for a problem", async () => {
    const { root } = make(HEALTHY);
    const { code, out } = await proofgate(root, "check", "--config", "gone.yml", "--baseline", "gone.json", "--output", "json");
    expect(code).toBe(2);
    expect(slugs(JSON.parse(out)).sort()).toEqual(["baseline-missing", "config-missing"]);
  });

  it("takes a named report that is not there, and a glob without match, for a problem", async () => {
    const { root } = make(HEALTHY);
    const { code, out } = await proofgate(root, "check", "--coverage", "gone.info", "--tests", "gone/*.xml", "--output", "json");
    expect(code).toBe(2);
    expect(slugs(JSON.parse(out))).toEqual(["report-missing", "report-missing"]);
  });

  it("refuses globs that cannot be compiled or would not end, in options and in the configuration", async () => {
    const { root } = make({ ...HEALTHY, [`deep/${"a".repeat(200)}.info`]: "x" });
    const hostile = [`${"x".repeat(70_000)}*`, "(".repeat(40_000), "{a..j}".repeat(7), "deep/(a+)+b.info"];
    const { code, out } = await proofgate(root, "check", ...hostile.flatMap((glob) => ["--coverage", glob]), "--coverage", "coverage/lcov.info", "--output", "json");
    expect([code, slugs(JSON.parse(out))]).toEqual([2, ["usage", "usage", "usage", "usage"]]);
    for (const glob of hostile) {
      for (const text of [`coverage: ['${glob}', coverage/lcov.info]`, `exclude: ['${glob}']`, `modules: { m: { paths: [src/**, '${glob}'] } }`]) {
        writeFileSync(join(root, "proofgate.yml"), `version: 1\n${text}\n`);
        const judged = await proofgate(root, "check", "--output", "json");
        expect([judged.code, slugs(JSON.parse(judged.out)), JSON.parse(judged.out).problems[0].where]).toEqual([2, ["config-invalid"], "proofgate.yml:2"]);
      }
    }
  });

  it("is never green on coverage reports that measure nothing", async () => {
    const { root } = make({ ...HEALTHY, "coverage/lcov.info": "SF:src/cart.js\nLF:0\nLH:0\nend_of_record\n" });
    const { code, out } = await proofgate(root, "check", "--output", "json");
    expect([code, slugs(JSON.parse(out))]).toEqual([2, ["nothing-measured"]]);
  });

  it("names the line of the configuration for a report that is not there, by name or by glob", async () => {
    const { root } = make({ ...HEALTHY, "proofgate.yml": "version: 1\ncoverage:\n  - coverage/lcov.info\n  - gone.info\ntests: ['gone/*.xml', junit.xml]\n" });
    const { out } = await proofgate(root, "check", "--output", "json");
    expect(JSON.parse(out).problems.map(({ slug, where }: { slug: string; where: string }) => `${slug} ${where}`))
      .toEqual(["config-matches-nothing proofgate.yml:4", "config-matches-nothing proofgate.yml:5"]);
  });

  it("is incomplete when the test step failed and no test did", async () => {
    const { root } = make(HEALTHY);
    const { code, out } = await proofgate(root, "check", "--test-outcome", "failure", "--output", "json");
    expect([code, slugs(JSON.parse(out))]).toEqual([2, ["test-outcome"]]);
  });

  it("is incomplete when expected evidence is not there", async () => {
    const { root } = make({ ...HEALTHY, "proofgate.yml": "version: 1\nexpect: [{ name: shards, tests: '*.xml', count: 3 }]\n" });
    const { code, out } = await proofgate(root, "check", "--output", "json");
    expect([code, slugs(JSON.parse(out))]).toEqual([2, ["evidence-missing"]]);
  });

  it("gives the same bytes whatever the order of the inputs", async () => {
    const { root } = make({ ...HEALTHY, "a.info": lcovOf({ "src/cart.js": [1, 12] }), "b.info": lcovOf({ "/app/src/cart.js": [3, 4] }) });
    const reports = ["coverage/lcov.info", "a.info", "b.info"];
    const outputs = await Promise.all([reports, [...reports].reverse(), [reports[1]!, reports[0]!, reports[2]!]].map(async (order) =>
      (await proofgate(root, "check", "--output", "json", "--files", ...order.flatMap((file) => ["--coverage", file]))).out));
    expect(new Set(outputs).size).toBe(1);
    expect(JSON.parse(outputs[0]!).totals.coverage.lines).toEqual({ hit: 9, total: 12 });
  });

  it("writes each rendering to the file that is named", async () => {
    const { root } = make(HEALTHY);
    const kinds = ["comment", "summary", "json", "html", "matrix", "text", "markdown"];
    const { code } = await proofgate(root, "check", ...kinds.flatMap((kind) => ["--write", `${kind}=out/${kind}`]));
    expect(code).toBe(0);
    for (const kind of kinds) expect(readFileSync(join(root, "out", kind), "utf8").length, kind).toBeGreaterThan(20);
    expect(readFileSync(join(root, "out/comment"), "utf8")).toMatch(/^<!-- proofgate:default -->\n/);
  });

  it("says so when it cannot write", async () => {
    const { root } = make({ ...HEALTHY, "out": "a file\n" });
    const { code, err } = await proofgate(root, "check", "--write", "json=out/verdict.json");
    expect(code).toBe(2);
    expect(err).toContain("out/verdict.json");
  });

  it("shows the fields of the contract", async () => {
    const { root } = make(HEALTHY);
    const json = JSON.parse((await proofgate(root, "check", "--output", "json", "--files")).out);
    expect(Object.keys(json)).toEqual(expect.arrayContaining([
      "version", "verdict", "totals", "modules", "kinds", "targets", "before", "findings", "notJudged", "problems", "failures", "reports", "links", "files",
    ]));
    expect(json.totals.tests).toEqual({ total: 2, passed: 2, failed: 0, errored: 0, skipped: 0, flaky: 0, flakyKnown: false, seconds: 0.02 });
    expect(json.totals.code).toEqual({ files: 1, lines: 10, testFiles: 1, testLines: 1 });
    expect(json.files).toContainEqual(expect.objectContaining({ path: "src/cart.js", module: "other", standing: "good" }));
    expect(json.notJudged).toContainEqual(expect.objectContaining({ rule: "coverage-dropped", why: "no baseline" }));
  });
});

describe("a test report that claims failures and shows none", () => {
  it("is never green", async () => {
    const { root } = make({ ...HEALTHY, "junit.xml": '<testsuites><testsuite name="s" tests="1" failures="1"><testcase name="a" classname="b"/></testsuite></testsuites>' });
    const { code, out } = await proofgate(root, "check", "--output", "json");
    expect([code, slugs(JSON.parse(out))]).toEqual([2, ["report-contradicts-itself"]]);
  });
});

describe("inspect", () => {
  it("tells what each report holds, and refuses what is none", async () => {
    const { root } = make({ ...HEALTHY, "notes.info": "nothing of the kind\n" });
    const good = await proofgate(root, "inspect", "**/*.info", "!notes.info", "junit.xml", "--output", "json");
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out).reports).toMatchObject([
      { path: "coverage/lcov.info", kind: "coverage", format: "lcov", files: 1, lines: { hit: 9, total: 10 }, branches: null, functions: null, declared: null },
      { path: "junit.xml", kind: "tests", format: "junit", tests: { total: 2, passed: 2, flakyKnown: false } },
    ]);
    const bad = await proofgate(root, "inspect", "notes.info", "--output", "json");
    expect([bad.code, slugs(JSON.parse(bad.out))]).toEqual([2, ["report-unrecognised"]]);
  });
});

describe("the baseline", () => {
  it("is written, compared with, raised, and kept where something fell", async () => {
    const { root, write } = make(HEALTHY);
    const path = join(root, ".proofgate/baseline.json");
    expect((await proofgate(root, "baseline")).out).toContain("no baseline");
    expect((await proofgate(root, "baseline", "--update")).code).toBe(0);
    const first = readFileSync(path, "utf8");
    expect(first).toContain('"src/cart.js": { "lines": { "hit": 9, "total": 10 } }');
    write({ "coverage/lcov.info": lcovOf({ "src/cart.js": [5, 10] }) });
    const dropped = await proofgate(root, "check", "--output", "json");
    expect(dropped.code).toBe(1);
    expect(rules(JSON.parse(dropped.out))).toEqual(["coverage-dropped"]);
    expect((await proofgate(root, "baseline", "--update")).err).toContain("stays at 9 of 10 (90 %)");
    expect(readFileSync(path, "utf8")).toBe(first);
    await proofgate(root, "baseline", "--update", "--allow-lower", "other:lines", "--reason", "moved to the server");
    expect(readFileSync(path, "utf8")).toContain('"hit": 5');
    expect(readFileSync(path, "utf8")).toContain("moved to the server");
  });

  it("is not written from a run that could not be judged, nor with a new failure", async () => {
    const { root, write } = make(HEALTHY);
    await proofgate(root, "baseline", "--update");
    const before = readFileSync(join(root, ".proofgate/baseline.json"), "utf8");
    write({ "junit.xml": junitOf({ "test/cart.test.js": ["adds", "adds more:failed"] }) });
    expect((await proofgate(root, "baseline", "--update")).code).toBe(2);
    write({ "junit.xml": "<testsuites>" });
    expect((await proofgate(root, "baseline", "--update")).code).toBe(2);
    expect(readFileSync(join(root, ".proofgate/baseline.json"), "utf8")).toBe(before);
    expect(existsSync(join(root, ".proofgate/baseline.json.tmp"))).toBe(false);
  });

  it("is shown without any report, and what is wrong with it is said", async () => {
    const { root, write } = make({ ".proofgate/baseline.json": '{ "version": 1, "files": {}, "inputs": [], "kinds": {}, "knownFailing": ["a"], "modules": {}, "tests": {} }' });
    expect(await proofgate(root, "baseline")).toMatchObject({ code: 0, out: "0 files, 0 test files, 1 test known to fail\n" });
    write({ ".proofgate/baseline.json": '{ "version": 99 }' });
    const newer = await proofgate(root, "baseline");
    expect([newer.code, newer.out]).toEqual([2, ""]);
    expect(newer.err).toContain(".proofgate/baseline.json: The baseline has version 99");
  });
});

describe("help", () => {
  it("is there for the whole and for each command, and init proposes what check takes", async () => {
    const { root } = make(HEALTHY);
    expect((await proofgate(root, "--help")).out).toContain("check");
    for (const command of ["check", "inspect", "baseline", "init", "explain"]) {
      expect((await proofgate(root, command, "--help")).code, command).toBe(0);
    }
    expect((await proofgate(root, "explain", "coverage-dropped")).out).toContain("coverage-dropped (error)");
    expect((await proofgate(root, "explain", "src/cart.js")).out).toContain("lines: 90 % (9 of 10)");
    const { code, out } = await proofgate(root, "init");
    expect(code).toBe(0);
    projects[0]!.write({ "proofgate.yml": out });
    expect((await proofgate(root, "check")).code).toBe(0);
  });
});

describe("the shipped files", () => {
  it("run alone, without node_modules beside them", async () => {
    const { root } = make(HEALTHY);
    spawnSync("cp", ["-r", join(REPOSITORY, "dist"), join(root, "tool")]);
    const { runNode } = await import("../support/story.ts");
    expect((await runNode([join(root, "tool/cli.js"), "check"], { cwd: root })).code).toBe(0);
  });
});
