import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { FORMATS } from "../../src/formats/index.ts";
import { Problem, PROBLEMS, type Slug } from "../../src/model/problem.ts";
import { RENDERERS } from "../../src/render/index.ts";
import { RULES } from "../../src/rules/index.ts";
import { VERSION } from "../../src/version.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => read(`src/${file}`)).join("\n");
const action = parse(read("action.yml"));
const readme = read("README.md");

const ruleTests = readdirSync(join(ROOT, "test/rules")).filter((file) => file.endsWith(".test.ts")).map((file) => read(`test/rules/${file}`)).join("\n");

const INPUTS = [
  "config", "coverage", "tests", "baseline", "base", "working-directory", "test-outcome", "partial", "github-token", "comment", "comment-key", "status",
  "annotations", "fail-on", "mode", "record-as", "data-branch",
];
const OUTPUTS = ["verdict", "errors", "warnings", "lines", "branches", "pass-rate", "tests", "failed", "hollow", "json", "recorded", "comment-url"];

describe("action.yml", () => {
  it("runs the committed bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.js" });
    expect(existsSync(join(ROOT, action.runs.main))).toBe(true);
  });

  it("has the inputs of the contract, each of which is read and described in the README", () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS);
    const reader = read("src/edge/inputs.ts");
    for (const name of INPUTS) {
      expect(reader, name).toContain(`"${name}"`);
      expect(readme, name).toContain(`| \`${name}\` |`);
      expect(action.inputs[name]).toMatchObject({ required: false, description: expect.stringMatching(/\.$/) });
    }
  });

  it("has the outputs of the contract, each of which is set and described", () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
    for (const name of OUTPUTS) {
      expect(sources, name).toMatch(new RegExp(`["\\s{,]${name}["\\s:,}]`));
      expect(readme, name).toContain(`| \`${name}\` |`);
    }
  });
});

describe("package.json", () => {
  it("has the version that the program shows", () => expect(JSON.parse(read("package.json")).version).toBe(VERSION));

  it("pins every dependency, and docs/decisions.md says why it is there", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json"));
    const decisions = read("docs/decisions.md");
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    for (const name of Object.keys(dependencies)) expect(decisions, name).toContain(name);
  });

  it("has a lock file without any host", () => expect(read("package-lock.json")).not.toContain('"resolved"'));
});

describe("rules", () => {
  it.each(RULES.map(({ id }) => id))("%s has a file, a section in docs/rules.md and a test", (id) => {
    expect(existsSync(join(ROOT, `src/rules/${id}.ts`))).toBe(true);
    expect(read("docs/rules.md")).toContain(`\n## ${id}\n`);
    expect(ruleTests).toContain(`"${id}"`);
  });
});

describe("problems", () => {
  it.each(Object.keys(PROBLEMS))("%s is thrown somewhere, and has a section in docs/problems.md", (slug) => {
    const thrown = sources.replace(/export const PROBLEMS = [\s\S]*?as const;/, "");
    expect(thrown).toContain(`"${slug}"`);
    expect(read("docs/problems.md")).toContain(`\n## ${slug}\n`);
  });

  it.each(Object.entries(PROBLEMS))("%s says what to do, in docs/problems.md and where nothing closer is known", (slug, { means, advice }) => {
    expect(advice).toMatch(/^[A-Z`].*\.$/);
    expect(read("docs/problems.md")).toContain(`\n## ${slug}\n\n${means}\n\nWhat to do: ${advice}\n`);
    expect(new Problem(slug as Slug, "It is so.").hint).toBe(advice);
  });
});

describe("formats", () => {
  const fixtures = readdirSync(join(ROOT, "test/corpus")).flatMap((id) => readdirSync(join(ROOT, "test/corpus", id)).map((name) => [id, name] as const));

  it("are of one kind each, and have a fixture each", () => {
    const kinds = new Map(FORMATS.map(({ id, kind }) => [id, kind]));
    for (const { id, kind } of FORMATS) expect(kinds.get(id), id).toBe(kind);
    expect(new Set(fixtures.map(([id]) => id))).toEqual(new Set(kinds.keys()));
  });

  it.each(fixtures)("%s/%s says where it comes from, and in its name too where no tool wrote it", (id, name) => {
    const origin = read(`test/corpus/${id}/${name}/ORIGIN.md`);
    expect(origin.trim()).not.toBe("");
    expect(/^Written by hand\b/m.test(origin)).toBe(/^by-hand\b/.test(name));
  });

  it("have runs of which several reports are compared, each with its commands", () => {
    for (const run of readdirSync(join(ROOT, "test/same-run"))) expect(read(`test/same-run/${run}/ORIGIN.md`), run).toContain("```");
  });
});

describe("renderings", () => {
  it("are named in the contract's words", () => {
    expect(RENDERERS.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["comment", "summary", "json", "html", "matrix"]));
  });
});

describe("the README", () => {
  it("stays under 200 lines", () => expect(readme.split("\n").length).toBeLessThan(200));

  it("names files that are there", () => {
    for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(join(ROOT, path!)), path).toBe(true);
  });
});

describe("workflows", () => {
  const files = readdirSync(join(ROOT, ".github/workflows")).map((file) => [file, read(`.github/workflows/${file}`)] as const);

  it.each(files)("%s pins every action to a full commit, and begins with few permissions", (_, text) => {
    for (const [, used] of text.matchAll(/uses: (\S+)/g)) expect(used).toMatch(/^\.\/$|@[0-9a-f]{40}$/);
    expect(parse(text).permissions).toEqual({ contents: "read" });
    for (const [, script] of text.matchAll(/run: (.*(?:\n {10,}.*)*)/g)) expect(script).not.toContain("${{");
  });
});
