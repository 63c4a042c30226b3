import { readFileSync } from "node:fs";
import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/config/defaults.ts";
import { readConfig } from "../../src/config/read.ts";
import type { Problem } from "../../src/model/problem.ts";
import { MISTAKES, RULE_IDS, textOf } from "./mistakes.ts";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../src/config/example.yml"), "utf8");

/** Every key there is, in the short form. */
const SHORT = `
version: 1
coverage: [coverage/lcov.info, "services/*/coverage.xml"]
tests: ["reports/junit/**/*.xml"]
expect:
  - { name: api shards, tests: "reports/api-*.xml", count: 3 }
  - { name: live suite, tests: "reports/live.xml", cases: 1, unless: fork }
targets: { lines: 50, branches: 40, changedLines: 80, file: 20, passRate: 98, skipRate: 5, flakyRate: 2, seconds: 90, by: 2026-12-31 }
tolerance: 0.1
modules:
  remote:  { paths: ["osiris/remote/**"], tests: ["tests/remote/**"], target: { lines: 80, by: 2026-12-31 }, priority: critical }
  gateway: { paths: ["crates/prompt_gateway/**"], status: deprecated }
kinds:
  e2e: { tests: ["tests/e2e/**"], target: { tests: 1, passRate: 100 } }
exclude: ["**/generated/**"]
links: [ { tests: "tests/api/**", subject: "src/api.py" } ]
ignore: [ { rule: tests-without-coverage, subject: "src/legacy.py", reason: "replaced in March", until: 2027-03-31 } ]
paths: { strip: ["/app/"], add: "backend/" }
retries: worst
rules: { tests-without-coverage: error, skips-rose: note, changed-lines-uncovered: off }
`;

const read = (text: string) => readConfig(text, "proofgate.yml", RULE_IDS);
const said = ({ slug, where, message, hint }: Problem): string => `${where}  ${slug}\n  ${message}\n  → ${hint}`;

describe("a configuration with mistakes", () => {
  it("is told each of them in words that help", async () => {
    const told = MISTAKES.map((one) => `# ${one.name}\n\n${textOf(one)}\n${read(textOf(one)).problems.map(said).join("\n")}\n`);
    await expect(told.join("\n\n")).toMatchFileSnapshot("mistakes.golden.txt");
  });

  it.each(MISTAKES)("is never taken for one without: $name", (one) => {
    expect(read(textOf(one)).problems).not.toEqual([]);
  });

  it("is told all of them in one run, in the order of the file", () => {
    const { problems } = read("version: 1\nretries: wrost\nexpect:\n  - { name: 5, counts: 2 }\ntargets:\n  lines: 150\n  linse: 3\nretries: last\ncovrage: x\n");
    expect(problems.map(({ where }) => where)).toEqual([2, 4, 4, 4, 6, 7, 8, 9].map((line) => `proofgate.yml:${line}`));
  });

  it("still gives the settings of everything that is right", () => {
    const { settings } = read(`version: 1
coverage: [a.info, /abs.info, b.info]
targets: { lines: 150, branches: 40, frobnicate: 1 }
modules:
  api: { paths: [src/api/**, ""], target: { lines: x, tests: 2 }, priority: P1 }
  web: { tests: web/** }
links: [{ tests: a }, { tests: b, subject: b.py }]
ignore: [{ rule: skips-rose, subject: api, reason: known, until: soon }]
rules: { skips-rose: eror, coverage-dropped: note }
`);
    expect(settings.coverage).toEqual(["a.info", "b.info"]);
    expect(settings.targets).toEqual({ passRate: 10_000, branches: 4_000 });
    expect(settings.modules).toEqual([{ name: "api", paths: ["src/api/**"], tests: [], target: { tests: 2 }, priority: "medium", deprecated: false }]);
    expect(settings.links).toEqual([{ tests: "b", subject: "b.py" }]);
    expect(settings.ignore).toEqual([{ rule: "skips-rose", subject: "api", reason: "known", until: null }]);
    expect(settings.rules).toEqual({ "coverage-dropped": "note" });
  });

  it("reads a glob without quotes as the glob that was meant", () => {
    expect(read("version: 1\ncoverage: [**/lcov.info, *.xml]\n").settings.coverage).toEqual(["**/lcov.info", "*.xml"]);
  });

  it("gives the defaults where nothing of it can be read", () => {
    for (const text of ["", "version: 2\ncoverage: a\n", "version: 1\ncoverage: [a\n"]) {
      expect(read(text).settings).toEqual({ ...defaultSettings(), source: { path: "proofgate.yml", lines: new Map() } });
    }
  });

  it("is not told what only follows from another mistake", () => {
    expect(read("version: 1\nlinks: [{ tests: 3, subject: a.py }]\n").problems).toHaveLength(1);
    expect(read("version: 1\nmodules: { api: { paths: [''] } }\n").problems).toHaveLength(1);
  });
});

describe("a configuration without mistakes", () => {
  it.each([["the example of the documentation", EXAMPLE], ["the short form", SHORT]])("has no problem: %s", (_, text) => {
    expect(read(text).problems).toEqual([]);
  });

  it("becomes settings in exact numbers", () => {
    const { settings } = read(SHORT);
    expect({ ...settings, source: null }).toEqual({
      coverage: ["coverage/lcov.info", "services/*/coverage.xml"],
      tests: ["reports/junit/**/*.xml"],
      expect: [
        { name: "api shards", coverage: [], tests: ["reports/api-*.xml"], count: 3, cases: null, unless: null },
        { name: "live suite", coverage: [], tests: ["reports/live.xml"], count: null, cases: 1, unless: "fork" },
      ],
      targets: {
        lines: 5_000, branches: 4_000, changedLines: 8_000, file: 2_000, passRate: 9_800, skipRate: 500, flakyRate: 200,
        seconds: 90, by: "2026-12-31",
      },
      tolerance: 10,
      modules: [
        { name: "remote", paths: ["osiris/remote/**"], tests: ["tests/remote/**"], target: { lines: 8_000, by: "2026-12-31" }, priority: "critical", deprecated: false },
        { name: "gateway", paths: ["crates/prompt_gateway/**"], tests: [], target: {}, priority: "medium", deprecated: true },
      ],
      kinds: [
        { name: "e2e", tests: ["tests/e2e/**"], target: { tests: 1, passRate: 10_000 }, configured: true },
        { name: "unit", tests: ["**/unit/**"], target: {}, configured: false },
        { name: "integration", tests: ["**/integration/**"], target: {}, configured: false },
      ],
      exclude: ["**/generated/**"],
      links: [{ tests: "tests/api/**", subject: "src/api.py" }],
      ignore: [{ rule: "tests-without-coverage", subject: "src/legacy.py", reason: "replaced in March", until: "2027-03-31" }],
      paths: { strip: ["/app/"], add: "backend/" },
      retries: "worst",
      rules: { "tests-without-coverage": "error", "skips-rose": "note", "changed-lines-uncovered": "off" },
      source: null,
    });
  });

  it("leaves every default where it says nothing", () => {
    expect({ ...read("version: 1\n").settings, source: null }).toEqual(defaultSettings());
  });

  it("may write one glob where a list is asked for", () => {
    const { settings, problems } = read("version: 1\ncoverage: a.info\nmodules: { api: { paths: src/**, tests: t/** } }\nexclude: gen/**\npaths: { strip: /app/ }\n");
    expect(problems).toEqual([]);
    expect([settings.coverage, settings.modules[0]?.paths, settings.modules[0]?.tests, settings.exclude, settings.paths.strip])
      .toEqual([["a.info"], ["src/**"], ["t/**"], ["gen/**"], ["/app/"]]);
  });

  it("may say that no coverage is sought at all", () => {
    expect(read("version: 1\ncoverage: []\n")).toMatchObject({ settings: { coverage: [], tests: null }, problems: [] });
  });

  it("keeps a default kind's folders where only its target is configured", () => {
    const { settings } = read("version: 1\nkinds: { contract: { tests: c/** }, unit: { target: { tests: 1 } } }\n");
    expect(settings.kinds.map(({ name, tests, configured }) => [name, tests, configured])).toEqual([
      ["contract", ["c/**"], true], ["unit", ["**/unit/**"], true],
      ["integration", ["**/integration/**"], false], ["e2e", ["**/e2e/**"], false],
    ]);
  });

  it("keeps the order of modules, even of those whose names are numbers", () => {
    const { settings } = read("version: 1\nmodules: { b: { paths: b }, 2: { paths: c }, a: { paths: d }, 1: { paths: e } }\n");
    expect(settings.modules.map(({ name }) => name)).toEqual(["b", "2", "a", "1"]);
  });

  it("means the same under a directive of YAML 1.1", () => {
    const { settings, problems } = read("%YAML 1.1\n---\nversion: 1\nrules: { skips-rose: off }\ntargets: { by: 2026-12-31 }\n");
    expect([problems, settings.rules, settings.targets.by]).toEqual([[], { "skips-rose": "off" }, "2026-12-31"]);
  });

  it("may share values by anchors", () => {
    const { settings, problems } = read("version: 1\nexclude: &made [gen/**]\nmodules: { api: { paths: *made }, web: { paths: *made } }\n");
    expect(problems).toEqual([]);
    expect(settings.modules.map(({ paths }) => paths)).toEqual([["gen/**"], ["gen/**"]]);
  });

  it.each([
    [0, []], [100, []], [80.5, []], [80.55, []], [0.01, []], [99.99, []],
    [100.01, ["config-invalid"]], [-0.01, ["config-invalid"]], [33.333, ["config-invalid"]],
  ])("takes %s as a percentage, or says why not", (value, slugs) => {
    expect(read(`version: 1\ntargets: { lines: ${value} }\n`).problems.map(({ slug }) => slug)).toEqual(slugs);
  });

  it.each([
    ["src/**", true], ["./src/**", true], ["a..b/*.ts", true], ["!(a|b)/*.ts", true], ["..x/y", true], ["x/...", true],
    ["..", false], ["a/..", false], ["a/../b", false], ["a\n/../b", false], ["{..,a}/b", false], ["{a,..}", false], ["a\\..\\b", false],
    ["(../x|y)", false], ["/", false], ["c:/x", false], ["\\\\server\\share", false], ["!a", false],
  ])("takes %s as a glob: %s", (glob, good) => {
    expect(read(`version: 1\ncoverage: [${JSON.stringify(glob)}]\n`).problems.length === 0).toBe(good);
  });
});

describe("the lines of a configuration", () => {
  it("are known for every key", () => {
    const lines = read(EXAMPLE).settings.source?.lines;
    const at = ["version", "coverage", "coverage.1", "expect.0", "expect.0.tests.0", "targets.lines", "tolerance", "modules.remote",
      "modules.remote.paths.0", "modules.remote.target.lines", "modules.gateway.status", "kinds.e2e.target.tests", "exclude.0",
      "links.0.subject", "ignore.0.until", "paths.strip.0", "retries", "rules.skips-rose"];
    expect(at.map((key) => [key, EXAMPLE.split("\n")[(lines?.get(key) ?? 0) - 1]?.includes(key.replace(/\.\d+$/, "").split(".").at(-1)!)]))
      .toEqual(at.map((key) => [key, key !== "expect.0"]));
    expect(lines?.get("expect.0")).toBe(5);
  });

  it("are those of the settings, not of what was left out", () => {
    const { settings } = read("version: 1\ncoverage:\n  - /abs.info\n  - b.info\n");
    expect(settings.source?.lines.get("coverage.0")).toBe(4);
  });

  it("are known for a single glob that stands for a list", () => {
    expect(read("version: 1\ntests: a.xml\n").settings.source?.lines.get("tests.0")).toBe(2);
  });
});

describe("a hostile configuration", () => {
  const nest = (depth: number): string => `a: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  const laughs = `version: 1\na0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, n) =>
    `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]\n`).join("")}`;

  it.each([
    ["nests deep", nest(500), "nests deeper"],
    ["nests deeper than a stack", nest(20_000), "nests deeper"],
    ["contains itself", "version: 1\nmodules: &m { api: *m }\n", "nests deeper"],
    ["laughs a billion times", laughs, "50000 values"],
    ["holds only keys", Array.from({ length: 60_000 }, (_, n) => `k${n}: 1\n`).join(""), "50000 values"],
    ["is long", "# x\n".repeat(300_000), "longer than 1 MiB"],
  ])("that %s is one problem", (_, text, words) => {
    const { problems } = read(text);
    expect(problems.map(({ slug }) => slug)).toEqual(["config-malformed"]);
    expect(problems[0]?.message).toContain(words);
  });

  it("with thousands of mistakes is told the first hundred and how many more there are", () => {
    const { problems } = read(`version: 1\n${Array.from({ length: 5_000 }, (_, n) => `covrage${n}: 1\n`).join("")}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe("The configuration has 4900 more mistakes.");
  });

  it("changes no prototype, and no name means more than it says", () => {
    const { settings } = read("version: 1\n__proto__: { polluted: 1 }\nmodules: { __proto__: { paths: a }, constructor: { paths: b }, toString: { paths: c } }\nrules: { __proto__: off, constructor: off }\n");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(settings.modules.map(({ name }) => name)).toEqual(["constructor", "toString"]);
    expect(settings.rules).toEqual({});
  });

  it("cannot write over several lines of a message", () => {
    const { problems } = read(`version: 1\n${JSON.stringify(`a\nb\u202e\`${"x".repeat(200)}`)}: 1\n`);
    expect(problems[0]?.message).toBe(`\`a b '${"x".repeat(55)}…\` is no key of the configuration.`);
  });

  it("never makes the reader throw, whatever is cut out of it or put in", () => {
    const damaged = fc.tuple(fc.nat(EXAMPLE.length), fc.nat(40), fc.string({ maxLength: 5, unit: fc.constantFrom(...Array.from("&*!{}[]:-#'\"|>%@`,? \n\taé0<")) }));
    fc.assert(fc.property(damaged, ([at, cut, put]) => {
      const { settings, problems } = read(EXAMPLE.slice(0, at) + put + EXAMPLE.slice(at + cut));
      expect(settings.kinds.length).toBeGreaterThan(0);
      for (const { where, hint } of problems) expect([where?.startsWith("proofgate.yml"), typeof hint]).toEqual([true, "string"]);
    }), { seed: 20261120, numRuns: 200 });
  });
});
