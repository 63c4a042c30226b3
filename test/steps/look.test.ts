import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { LineRange } from "../../src/model/scene.ts";
import { lookCloser, type Looker } from "../../src/steps/look.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

const CODE = "export const add = (a, b) => a + b;\n";
const looked = (drawing: SceneDrawing, texts: Readonly<Record<string, string | null>> = {}, rest: Partial<Looker> = {}, base: string | null = "main") =>
  lookCloser(drawScene(drawing), LANGUAGES, { readSource: (path) => texts[path] ?? null, ...rest }, base);

describe("files that no report knows", () => {
  it("are idle where they hold nothing to run, are generated, or cannot be read", () => {
    const files = { "src/a.ts": "1/2", "src/code.ts": null, "src/types.ts": null, "src/made.ts": null, "src/huge.ts": null };
    const texts = { "src/code.ts": CODE, "src/types.ts": "export interface A { a: 1 }\n", "src/made.ts": `// @generated\n${CODE}` };
    expect([...looked({ files }, texts).idle]).toEqual(["src/huge.ts", "src/made.ts", "src/types.ts"]);
  });

  it("are not idle where the baseline measured them and the head now calls them generated", () => {
    const drawing: SceneDrawing = { files: { "src/a.ts": "1/2", "src/made.ts": null }, before: { files: { "src/a.ts": "1/2", "src/made.ts": "5/9" } } };
    const texts = { "src/made.ts": `// @generated\n${CODE}` };
    expect([...looked({ ...drawing, changes: { "src/made.ts": "1" } }, texts).idle]).toEqual([]);
    expect([...looked({ ...drawing, changes: { "src/a.ts": "1" } }, texts).idle]).toEqual(["src/made.ts"]);
  });

  describe("that the baseline measured", () => {
    const MODELS = "from base import Base, Column\n\nclass Cart(Base):\n    id = Column(Integer)\n    name = Column(String(20))\n    total = Column(Integer)\n    paid = Column(Boolean)\n";
    const TYPES = "import type { B } from './b';\nexport interface A {\n  b: B;\n  c: number;\n  d: string;\n}\n";
    const OLD = "src/old.py";
    const idle = (path: string, text: string, changes: SceneDrawing["changes"], total = 6): boolean => {
      const before = { files: { "src/a.ts": "1/2", [changes?.[path] === `renamed ${OLD}` ? OLD : path]: `${Math.min(3, total)}/${total}` } };
      const drawing: SceneDrawing = { files: { "src/a.ts": "1/2", [path]: { length: text.split("\n").length } }, before, ...(changes && { changes }) };
      return looked(drawing, { [path]: text }).idle.has(path as RepoPath);
    };
    const cut = (removed: number): SceneDrawing["changes"] => ({ "src/b.py": { lines: [{ from: 1, to: 1 }], removed } });

    it.each<[string, string, string, SceneDrawing["changes"]]>([
      ["a file that did not change, whatever its statements look like", "src/b.py", MODELS, {}],
      ["the same where nobody knows what changed", "src/b.py", MODELS, undefined],
      ["a class of which no statement is known", "src/b.ts", "class A {\n  set(a: number) {\n    this.a = a;\n  }\n}\nregister(new A());\n", {}],
      ["a value that is made when it is loaded", "src/b.go", "package a\n\nvar a = f()\nvar b = g()\nvar c = h()\nvar d = i()\n", {}],
      ["bodies that no statement shows", "src/b.cpp", "void X::reset() {\n  a = 0;\n  emit();\n}\nvoid X::go() {\n  b = 1;\n}\n", {}],
      ["a file that gained a comment", "src/b.py", `# why\n${MODELS}`, cut(0)],
      ["a file of which less than half was cut", "src/b.py", MODELS, cut(2)],
      ["a renamed file", "src/b.py", MODELS, { "src/b.py": `renamed ${OLD}` }],
    ])("are never idle: %s", (_, path, text, changes) => expect(idle(path, text, changes)).toBe(false));

    it.each<[string, string, string, SceneDrawing["changes"], number?]>([
      ["half of it was cut, and no statement shows", "src/b.py", MODELS, cut(3)],
      ["all of it became a text", "src/b.py", `"""\n${MODELS}"""\n`, cut(0)],
      ["all of it became a comment", "src/b.ts", "/*\nregister(1);\nregister(2);\nregister(3);\nregister(4);\nregister(5);\n*/\n", { "src/b.ts": "1,7" }],
      ["functions moved out, and types are left", "src/b.ts", TYPES, { "src/b.ts": { removed: 3 } }],
      ["a tool counted the lines of types", "src/b.ts", TYPES, {}],
      ["the baseline is of a longer text", "src/b.py", MODELS, {}, 60],
      ["a tool counted nothing", "src/b.py", MODELS, {}, 0],
    ])("are idle where %s", (_, path, text, changes, total) => expect(idle(path, text, changes, total)).toBe(true));

    it("are not idle for a mark that the head puts on them, under a new name either", () => {
      const text = `# Copied, in part auto-generated\n${CODE}`;
      const made = (lines: readonly LineRange[]): boolean => looked({
        files: { "src/a.ts": "1/2", "src/b2.ts": null }, before: { files: { "src/b.ts": "5/9" } },
        changes: { "src/b2.ts": { status: "renamed", before: "src/b.ts" as RepoPath, lines } },
      }, { "src/b2.ts": text }).idle.has("src/b2.ts" as RepoPath);
      expect([made([{ from: 1, to: 1 }]), made([{ from: 2, to: 2 }])]).toEqual([false, true]);
    });

    it("are looked at, however many other files come before them", () => {
      const others = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`client/f${String(at).padStart(4, "0")}.ts`, null]));
      const { idle: found } = looked(
        { files: { ...others, "src/a.ts": "1/2", "src/b.ts": null, "src/new.ts": null }, before: { files: { "src/b.ts": "1/9" } } },
        { "src/b.ts": CODE, "src/new.ts": CODE, "client/f0000.ts": CODE },
      );
      expect(["client/f0000.ts", "src/b.ts", "src/new.ts"].map((path) => found.has(path as RepoPath))).toEqual([false, false, true]);
    });
  });

  it("are not looked at without any coverage", () => {
    expect(looked({ files: { "src/types.ts": null }, tests: { "tests/a.test.ts": "1 passed" } }).idle.size).toBe(0);
  });

  it("are test files that ran not, and idle where they hold no test", () => {
    const files = { "tests/b.test.ts": null, "tests/c.test.ts": null, "tests/helper.ts": null };
    const texts = { "tests/b.test.ts": "it('works', () => {});\n", "tests/c.test.ts": "export const x = 1;\n", "tests/helper.ts": "it('x');\n" };
    expect([...looked({ files, tests: { "tests/a.test.ts": "1 passed" } }, texts).idle]).toEqual(["tests/c.test.ts", "tests/helper.ts"]);
  });
});

describe("lines of changed files", () => {
  const FITS = CODE.repeat(20);
  const GAPS = "\n// why\n".repeat(10);
  const drawing: SceneDrawing = { files: { "src/a.ts": "5/20", "src/b.ts": "5/20" }, changes: { "src/a.ts": "1" } };

  it.each<[string, SceneDrawing, Record<string, string>, [string, number][]]>([
    ["are blank where a report is older", drawing, { "src/a.ts": GAPS, "src/b.ts": FITS }, [["src/a.ts", 20]]],
    ["are blank everywhere where the tool measures all of them", drawing, { "src/a.ts": GAPS, "src/b.ts": GAPS }, []],
    ["fit", drawing, { "src/a.ts": FITS, "src/b.ts": FITS }, []],
    ["fit but for 2 %", { ...drawing, files: { "src/a.ts": "5/50", "src/b.ts": "5/20" } }, { "src/a.ts": `\n${CODE.repeat(49)}`, "src/b.ts": FITS }, []],
    ["cannot be told where nothing shows what the tool measures", { ...drawing, files: { "src/a.ts": "5/20", "src/b.ts": "5/9" } }, { "src/a.ts": GAPS, "src/b.ts": FITS }, []],
    ["are not asked about where nothing changed", { files: drawing.files! }, { "src/a.ts": GAPS, "src/b.ts": FITS }, []],
  ])("%s", (_, drawn, texts, expected) => {
    expect([...looked(drawn, texts).misfits].map(([path, { empty }]) => [path, empty])).toEqual(expected);
  });
});

describe("git", () => {
  const commits = (ref: string | null) => ({ ids: ["c1"], made: 1000, base: ref === "main" ? "b1" : null });
  const files = { "src/a.ts": "1/2" };

  it("is asked only where something depends on it", () => {
    const refuse = (): never => {
      throw new Error("asked");
    };
    expect(looked({ files }, {}, { commits: refuse })).toMatchObject({ commits: [], committed: null, sinceBaseline: false });
    expect(looked({ files, said: { written: 9 } }, {}, { commits: refuse }).committed).toBeNull();
    expect(looked({ files, said: { commit: "c1" } }, {}, { commits }).commits).toEqual(["c1"]);
    expect(looked({ files, said: { written: 9 }, changes: {} }, {}, { commits }).committed).toBe(1000);
  });

  it("tells whether the changes are all that happened since the baseline", () => {
    const scene = (since: string) => ({ ...drawScene({ files, before: "same", changes: {} }), changes: { files: new Map(), since } });
    const since = (at: string, base: string | null = "main"): boolean => lookCloser(scene(at), LANGUAGES, { readSource: () => null, commits }, base).sinceBaseline;
    expect([since("b1"), since("b0"), since("b1", "other")]).toEqual([true, false, false]);
    expect(lookCloser(scene("b1"), LANGUAGES, { readSource: () => null }, "main").sinceBaseline).toBe(false);
  });
});
