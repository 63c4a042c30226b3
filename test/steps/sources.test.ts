/** What cannot be understood of a tree: real files of every awkward sort, judged through the real edge. */
import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openWorld } from "../../src/edge/world.ts";
import { gate, type Request } from "../../src/gate.ts";
import { python } from "../../src/languages/python.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { SourceFile } from "../../src/model/scene.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { examineTests, sourcesOf } from "../../src/steps/examination.ts";
import { drawScene } from "../support/draw.ts";
import { newRepo, removeFolders } from "../support/git-repo.ts";
import { grammarLoader } from "../../src/edge/grammars.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterAll(removeFolders);

const REQUEST: Request = { config: null, coverage: null, tests: null, baseline: null, base: null, changesFrom: null, testOutcome: null, fork: false };
const TEST = "from app import subject\n\n\ndef test_it():\n    assert subject\n";
const SOURCE = "def total(nets):\n    return sum(nets)\n";
const MEGABYTE = 1024 * 1024;

/** A project whose subject and test are as they are given, beside a pair that is alive. The report knows two lines of the subject, both missed. */
const judged = async (files: Readonly<Record<string, string | Uint8Array>>, more: (root: string) => void = () => undefined): Promise<Verdict> => {
  const repo = newRepo();
  repo.write({
    "app/subject.py": SOURCE, "tests/test_subject.py": TEST,
    "app/rates.py": "def vat(cents):\n    return cents\n", "tests/test_rates.py": "from app.rates import vat\n\n\ndef test_vat():\n    assert vat(1) == 1\n",
    ...files,
    ".gitignore": "coverage/\njunit.xml\n",
    "coverage/lcov.info": lcovOf({ "app/subject.py": [0, 2], "app/rates.py": [2, 2] }),
    "junit.xml": junitOf({ "tests/test_subject.py": ["test_it"], "tests/test_rates.py": ["test_vat"] }),
  });
  more(repo.root);
  repo.commit();
  return gate(openWorld(repo.root, { env: {} }), REQUEST);
};

const accused = ({ findings }: Verdict): string[] => findings.filter(({ rule }) => rule === "tests-without-coverage").map(({ level, subject }) => `${level} ${subject}`);
const leftOut = ({ remarks }: Verdict): readonly string[] => remarks.filter((remark) => remark.includes("could not be understood"));
const unread = ({ remarks }: Verdict): readonly string[] => remarks.flatMap((remark) => /^1 source could not be read and was left out, .*: (\S+)\.$/.exec(remark)?.[1] ?? []);
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

describe("a source", () => {
  it("is accused where all is well with it: what the other stories differ from", async () => {
    const verdict = await judged({});
    expect([accused(verdict), leftOut(verdict)]).toEqual([["error app/subject.py"], []]);
  });

  it("that was minified is left out with a count, and its link is by name alone", async () => {
    const verdict = await judged({ "tests/test_subject.py": `from app import subject; x = [${"1, ".repeat(4000)}]\n` });
    expect(accused(verdict)).toEqual(["warning app/subject.py"]);
    expect(leftOut(verdict)).toEqual(["1 source could not be understood and was judged by names alone: 1 minified."]);
  });

  it.each<[string, string | Uint8Array]>([
    ["of 50 MB", `${TEST}# ${"x".repeat(50 * MEGABYTE)}\n`], ["that is binary", Uint8Array.from({ length: 4096 }, (_, at) => at % 256)], ["in UTF-16", utf16(TEST)],
  ])("%s is left out with a count, accuses nobody, and does not look examined", async (_, text) => {
    const verdict = await judged({ "tests/test_subject.py": text });
    expect([accused(verdict), unread(verdict)]).toEqual([[], ["tests/test_subject.py"]]);
    expect(verdict.links).toMatchObject({ testFiles: 2, linked: 1, abstained: 1 });
  });

  it.each([["a pattern of 70,000 letters", `${"a".repeat(70_000)} linguist-generated\n`], ["patterns that are costly", `${"*a".repeat(80)} linguist-generated\n`.repeat(2000)], ["brackets", "[[[{{{((( linguist-generated\n"]])(
    "is accused whatever else .gitattributes holds: %s", async (_, text) => {
      const started = performance.now();
      expect(accused(await judged({ ".gitattributes": text }))).toEqual(["error app/subject.py"]);
      expect(performance.now() - started).toBeLessThan(20_000);
    });

  it("that the configuration leaves out is not counted as one that could not be read", async () => {
    const verdict = await judged({ "proofgate.yml": "version: 1\nexclude: [\"./tools/\"]\n", "tools/build.py": "import os\n", "tools/blob.py": Uint8Array.of(0, 1) });
    expect(verdict.remarks.filter((remark) => remark.includes("could not be read"))).toEqual([]);
  });

  it("that is a link is no file of the tree: its cases are said to be of none", async () => {
    const verdict = await judged({ "tests/shared.py": TEST }, (root) => {
      unlinkSync(join(root, "tests/test_subject.py"));
      symlinkSync("shared.py", join(root, "tests/test_subject.py"));
    });
    expect([accused(verdict), verdict.links?.testFiles]).toEqual([[], 1]);
    expect(verdict.remarks.some((remark) => remark.startsWith("1 of 2 test cases were resolved to files."))).toBe(true);
  });

  it("in Latin-1 is read, whatever its umlauts come to", async () => {
    const latin = Buffer.from(`# -*- coding: latin-1 -*-\n# h\u00e4tte\n${TEST}`, "latin1");
    const verdict = await judged({ "tests/test_subject.py": latin });
    expect([accused(verdict), leftOut(verdict)]).toEqual([["error app/subject.py"], []]);
  });

  it("that does not parse is used as far as it goes", async () => {
    const verdict = await judged({ "tests/test_subject.py": `${TEST}def ((((\n  '''\n` });
    expect(accused(verdict)).toHaveLength(1);
  });

  it("that a tool wrote is not accused", async () => {
    expect(accused(await judged({ "app/subject.py": `# Code generated by protoc. DO NOT EDIT.\n${SOURCE}` }))).toEqual([]);
    expect(accused(await judged({ ".gitattributes": "app/subject.py linguist-generated\n" }))).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([["of 50 MB", `${SOURCE}# ${"x".repeat(50 * MEGABYTE)}\n`], ["that is binary", Uint8Array.from({ length: 4096 }, (_, at) => at % 256)], ["in UTF-16", utf16(SOURCE)]])(
    "%s is no reason to stop where it is the subject", async (_, text) => {
      const verdict = await judged({ "app/subject.py": text });
      expect(unread(verdict)).toEqual(["app/subject.py"]);
      expect(accused(verdict).filter((one) => one.startsWith("error"))).toEqual([]);
    });
});

describe("what sources say", () => {
  const loadGrammar = grammarLoader();
  const files: Readonly<Record<string, string>> = { "a/same.py": SOURCE, "b/same.py": SOURCE, "b/other.py": `${SOURCE}X = 1\n` };
  const tree = new Set(Object.keys(files) as RepoPath[]);
  const sources = [...tree].map((path): SourceFile => ({ path, language: "python", test: false, nonBlank: 2, lines: 3 }));

  it("is a function of what they hold: copies are understood once", async () => {
    let parsed = 0;
    const made = sourcesOf({ tree, sources }, [python], {
      readSource: (path) => files[path] ?? null,
      grammar: async (name) => {
        const withTree = await loadGrammar(name);
        return withTree && ((text, look) => {
          parsed++;
          return withTree(text, look);
        });
      },
    });
    await made.ready(sources.map(({ path }) => path));
    expect(made.facts("a/same.py" as RepoPath)).toEqual(made.facts("b/same.py" as RepoPath));
    expect(made.facts("b/other.py" as RepoPath)).toMatchObject({ bodies: [{ name: "total", from: 1, to: 2 }] });
    expect(parsed).toBe(2);
  });

  it("is not asked of a healthy project: no language and no grammar is loaded", async () => {
    const scene = drawScene({ files: { "app/a.py": { lines: "2/2", functions: "1/1" } }, tests: { "tests/test_a.py": "3 passed" } });
    const refuse = (): Promise<never> => Promise.reject(new Error("nothing needs this"));
    const { count } = await examineTests(scene, [{ ...python, syntax: refuse }], { readSource: () => "", grammar: refuse });
    expect(count).toMatchObject({ testFiles: 1, linked: 1, parsed: 0 });
  });
});
