/** Files that leave the coverage reports, each in a repository of its own: what is a loss, and what only looks like one. */
import { afterEach, describe, expect, it } from "vitest";
import { openWorld } from "../../src/edge/world.ts";
import { gate } from "../../src/gate.ts";
import type { Verdict } from "../../src/model/verdict.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { newRepo, removeFolders, type GitRepo } from "../support/git-repo.ts";
import { junitOf, lcovOf } from "../support/story.ts";

afterEach(removeFolders);

type Lines = Readonly<Record<string, readonly [hit: number, total: number]>>;
type Files = Readonly<Record<string, string | null>>;

const repeated = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join("");
const FUNCTIONS = repeated(30, (at) => `def f${at}(a):\n    return a + ${at}\n`);
/** Tables, as an object-relational mapper declares them: hardly a statement that a pattern knows. */
const MODELS = `from base import Base, Column\n${repeated(10, (at) => `class M${at}(Base):\n    id = Column(Integer)\n    def touch(self):\n        self.at = now()\n`)}`;
const TYPES = "import type { Sum } from './sum';\n\nexport interface Cart {\n  sum: Sum;\n  count: number;\n}\n";
const HELPERS = repeated(20, (at) => `export function g${at}(a: number) {\n  return a + ${at};\n}\n`);
const STRANGER = "/usr/lib/python3/site-packages/z/models.py";

const TREE = {
  "proofgate.yml": "version: 1\ncoverage: ['cov/*.info']\ntests: ['junit/*.xml']\nmodules: { app: { paths: ['app/**'] }, web: { paths: ['web/**'] } }\n",
  ".gitignore": "cov/\njunit/\n",
  "app/a.py": FUNCTIONS, "app/models.py": MODELS, "app/b.py": FUNCTIONS.replaceAll("f", "b"),
  "web/cart.ts": `${TYPES}${HELPERS}`, "tests/test_a.py": "from app import a\ndef test_f():\n    assert a.f0(1) == 1\n",
};
const MEASURED: Lines = { "app/a.py": [50, 60], "app/models.py": [20, 41], "app/b.py": [30, 60], "web/cart.ts": [30, 40] };

const without = (...gone: readonly string[]): Lines => Object.fromEntries(Object.entries(MEASURED).filter(([path]) => !gone.includes(path)));

const judge = ({ root }: GitRepo): Promise<Verdict> => gate(openWorld(root, { env: {} }), {
  config: null, coverage: null, tests: null, baseline: null, base: "main", changesFrom: "main", testOutcome: null, fork: false,
});

/** A pull request after whose changes the report measures so much; what the baseline was taken with. */
const pullRequest = async (changes: Files, lines: Lines, then: Lines = MEASURED): Promise<Verdict> => {
  const repo = newRepo();
  repo.commit(TREE);
  repo.write({ "cov/lcov.info": lcovOf(then), "junit/unit.xml": junitOf({ "tests/test_a.py": ["f"] }) });
  repo.commit({ ".proofgate/baseline.json": renderBaseline((await judge(repo)).now) });
  repo.git("checkout", "--quiet", "-b", "topic");
  repo.commit({ "README.md": "# Shop\n", ...changes });
  repo.write({ "cov/lcov.info": lcovOf(lines) });
  return judge(repo);
};

const left = ({ findings }: Verdict): string[] => findings.filter(({ rule }) => rule === "files-left-report").map(({ level, subject }) => `${level} ${subject}`);

describe("a file that left the report is missed", () => {
  it.each<[string, Files, Lines, string]>([
    ["where nothing of it changed, whatever its statements look like", {}, without("app/models.py"), "app/models.py"],
    ["where a comment was added to it", { "app/models.py": `# Tables.\n${MODELS}` }, without("app/models.py"), "app/models.py"],
    ["where it was renamed, and says from now on that it is generated", { "app/b.py": null, "app/b2.py": `# This file is auto-generated\n${TREE["app/b.py"]}` }, without("app/b.py"), "app/b2.py"],
  ])("%s", async (_, changes, lines, subject) => {
    const verdict = await pullRequest(changes, lines);
    expect([verdict.verdict, left(verdict)]).toEqual(["failed", [`error ${subject}`]]);
  });

  it("where a library has a file of its name, now as before", async () => {
    const verdict = await pullRequest({}, { ...without("app/models.py"), [STRANGER]: [3, 9] }, { ...MEASURED, [STRANGER]: [3, 9] });
    expect([verdict.verdict, left(verdict)]).toEqual(["failed", ["error app/models.py"]]);
    expect(verdict.findings.find(({ rule }) => rule === "files-left-report")!.hint).toContain(`${STRANGER} of cov/lcov.info fits no file of the repository and bears its name`);
  });
});

describe("paths that do not fit any more are said once", () => {
  const moved = (...paths: readonly string[]): Lines => Object.fromEntries(Object.entries(MEASURED).map(([path, lines]) => [paths.includes(path) ? `/ci/x/${path.split("/").at(-1)!}` : path, lines]));

  it("as a problem, where none fits", async () => {
    const verdict = await pullRequest({}, moved(...Object.keys(MEASURED)));
    expect([verdict.verdict, verdict.problems.map(({ slug }) => slug), left(verdict)]).toEqual(["incomplete", ["paths-unresolved"], []]);
  });

  it("as one loss of all modules that names them, where some do", async () => {
    const verdict = await pullRequest({}, moved("app/models.py", "app/b.py", "web/cart.ts"));
    expect([verdict.verdict, left(verdict)]).toEqual(["failed", ["error project"]]);
    expect(verdict.findings.find(({ rule }) => rule === "files-left-report")!.hint).toContain("/ci/x/b.py of cov/lcov.info, /ci/x/cart.ts of cov/lcov.info and /ci/x/models.py of cov/lcov.info fit no file");
  });
});

describe("a file that left the report is no loss where this pull request took its code out", () => {
  it.each<[string, Files, Lines]>([
    ["of which types are left", { "web/cart.ts": TYPES, "web/sums.ts": HELPERS }, { ...without("web/cart.ts"), "web/sums.ts": [30, 40] }],
    ["of which a comment is left", { "app/models.py": `"""Kept for reference:\n${MODELS}"""\n` }, without("app/models.py")],
    ["of which a constant is left", { "app/models.py": "TABLES = 10\n" }, without("app/models.py")],
    ["which is gone", { "app/models.py": null }, without("app/models.py")],
  ])("%s", async (_, changes, lines) => {
    const verdict = await pullRequest(changes, lines);
    expect([verdict.verdict, left(verdict)]).toEqual(["passed", []]);
  });
});
