import { describe, expect, it } from "vitest";
import { placeCases } from "../../src/hollow/placement.ts";
import type { Sources } from "../../src/hollow/sources.ts";
import type { TestTitle } from "../../src/model/facts.ts";
import type { Scene, TestCase } from "../../src/model/scene.ts";

const file = (path: string) => ({ path, test: true, language: path.endsWith(".go") ? "go" : "javascript" });
const declares = (title: string): TestTitle => ({ title, within: [], line: 3, todo: false, assertions: 1 });

/** Where cases without a file are found, among files that each declare the tests named. */
const placesOf = async (tests: Readonly<Record<string, readonly string[]>>, cases: readonly Partial<TestCase>[]): Promise<(string | undefined)[]> => {
  const open = cases.map((one) => ({ file: null, report: "r.json", suite: "example.com/a", ...one })) as TestCase[];
  const sources = {
    isSupport: () => false, ready: () => Promise.resolve(), facts: (path: string) => ({ tests: tests[path]!.map(declares) }),
  } as unknown as Sources;
  const placed = await placeCases({ cases: open, files: Object.keys(tests).map(file) } as unknown as Scene, sources);
  return open.map((one) => placed.get(one)?.file);
};

describe("a sub-test of Go", () => {
  const tests = { "add_test.go": ["TestAdd"], "sub_test.go": ["TestSub"] };

  it("stands where its test does, however deep, though its name is written nowhere", async () => {
    const names = ["TestAdd", "TestAdd/of_two", "TestAdd/of_two/and_none", "TestSub", "TestSub/a/b"];
    expect(await placesOf(tests, names.map((name) => ({ name })))).toEqual(["add_test.go", "add_test.go", "add_test.go", "sub_test.go", "sub_test.go"]);
  });

  it("does not stand where a test of another package or report does, or one of which the name is only the beginning", async () => {
    const strangers = [{ name: "TestAdd/x", suite: "example.com/b" }, { name: "TestAdd/x", report: "other.json" }, { name: "TestAdding/x" }];
    expect(await placesOf(tests, [{ name: "TestAdd" }, ...strangers])).toEqual(["add_test.go", undefined, undefined, undefined]);
  });

  it("is one of Go only: elsewhere a slash is part of a title", async () => {
    expect(await placesOf({ "a.test.js": ["GET"] }, [{ name: "GET" }, { name: "GET/users" }])).toEqual(["a.test.js", undefined]);
  });
});
