import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/languages/index.ts";
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
