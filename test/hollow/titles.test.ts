import { describe, expect, it } from "vitest";
import { placeByTitles, type Unplaced } from "../../src/hollow/titles.ts";
import type { TestTitle } from "../../src/model/facts.ts";
import type { RepoPath } from "../../src/model/path.ts";

/** Test files with their titles: "cart > totals > adds", and "(todo)" behind what is only announced. */
const titles = (files: Readonly<Record<string, readonly string[]>>): ReadonlyMap<RepoPath, readonly TestTitle[]> =>
  new Map(Object.entries(files).map(([file, all]) => [file as RepoPath, all.map((written, at) => {
    const chain = written.replace(" (todo)", "").split(" > ");
    return { title: chain.at(-1)!, within: chain.slice(0, -1), line: at + 1, todo: written.endsWith("(todo)"), assertions: 1 };
  })]));

const FILES = titles({
  "cart.test.ts": ["cart > totals > adds two", "cart > is empty", "cart > takes %s of them", "later (todo)", "of $kind > rates", "is 100 %s sure", "${} >= ${}"],
  "bill.test.ts": ["bill > totals > adds two", "bill > is empty", "shared", "bill > prices ${n} as ${price.total} in all", "stands alone"],
  "other.test.ts": ["shared", "rates (todo)", "rates"],
});

const place = (one: Partial<Unplaced>): string | null => placeByTitles([{ suite: "", classname: null, name: "", ...one }], FILES)[0]?.file ?? null;

describe("a case without a file is placed by its titles", () => {
  it.each<[string, Partial<Unplaced>, string]>([
    ["jest-junit's defaults", { suite: "jest tests › cart", classname: "cart totals adds two", name: "cart totals adds two" }, "cart.test.ts"],
    ["a class and a title", { classname: "bill totals", name: "adds two" }, "bill.test.ts"],
    ["vitest's chain", { name: "bill > totals > adds two" }, "bill.test.ts"],
    ["node:test's nested suites", { suite: "cart › totals", classname: "test", name: "adds two" }, "cart.test.ts"],
    ["suites around the test's own", { suite: "all › run 1 › bill › totals", name: "adds two" }, "bill.test.ts"],
    ["a title alone", { classname: "test", name: "stands alone" }, "bill.test.ts"],
    ["a row of %s", { name: "cart takes three of them" }, "cart.test.ts"],
    ["a name put into the suite", { name: "of bread rates" }, "cart.test.ts"],
    ["an expression in a template", { name: "bill prices 3 as 4.50 in all" }, "bill.test.ts"],
    ["a percent sign that is meant", { name: "is 100 %s sure" }, "cart.test.ts"],
    ["white space of another kind", { name: " cart\n totals\tadds  two " }, "cart.test.ts"],
  ])("%s", (_, one, file) => {
    expect(place(one)).toBe(file);
  });

  it.each<[string, Partial<Unplaced>]>([
    ["the chain is another", { suite: "shop › totals", name: "adds two" }],
    ["the title stands under a suite that the case does not name", { name: "is empty" }],
    ["two files declare it", { name: "shared" }],
    ["only a part of the title fits", { name: "cart takes three of" }],
    ["nothing but gaps would fit", { name: "a >= b" }],
    ["there is no name", { name: "" }],
    ["a name is a key of every object", { name: "constructor" }],
  ])("but not where %s", (_, one) => {
    expect(place(one)).toBeNull();
  });

  it("stands in the package that its suite names, where several of Go's packages declare it", () => {
    const packages = titles({
      "assert/equal_test.go": ["TestEqual", "TestTwice"], "require/equal_test.go": ["TestEqual"], "x/require/equal_test.go": ["TestEqual"],
      "assert/more_test.go": ["TestTwice"], "equal_test.go": ["TestEqual"], "lib/a.test.js": ["works"], "bin/a.test.js": ["works"],
    });
    const of = (suite: string, name = "TestEqual"): string | null => placeByTitles([{ suite, classname: null, name }], packages)[0]?.file ?? null;
    expect(["assert", "require", "x/require"].map((folder) => of(`example.com/testify/${folder}`)))
      .toEqual(["assert/equal_test.go", "require/equal_test.go", "x/require/equal_test.go"]);
    expect(of("all › example.com/testify/assert")).toBe("assert/equal_test.go");
    expect([of("example.com/testify"), of("example.com/testify/reassert"), of("example.com/testify/assert", "TestTwice"), of("app/lib", "works")])
      .toEqual([null, null, null, null]);
  });

  it("says where it stands, and whether it was only announced", () => {
    expect(placeByTitles([{ suite: "", classname: null, name: "later" }, { suite: "", classname: null, name: "rates" }], FILES)).toEqual([
      { file: "cart.test.ts", line: 4, todo: true }, { file: "other.test.ts", line: 2, todo: false },
    ]);
  });

  it("does not take long over many titles with gaps, or over hostile ones", () => {
    const many = titles({
      "a.test.ts": Array.from({ length: 20_000 }, (_, at) => `takes %s of ${at} in all`), "b.test.ts": ["%s".repeat(5000), "${".repeat(5000), `${" ".repeat(50_000)}x`],
    });
    const cases = Array.from({ length: 20_000 }, (_, at) => ({ suite: "s › ".repeat(50), classname: "c", name: `takes one of ${at} in ${at % 2 === 0 ? "all" : "part"}` }));
    const before = performance.now();
    expect(placeByTitles(cases, many)).toHaveLength(cases.length);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
