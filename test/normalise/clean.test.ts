import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, foldersAbove, isAbsolute, join, within } from "../../src/normalise/clean.ts";

const SEED = 20261120;

describe("clean", () => {
  it.each([
    ["src/a.ts", "src/a.ts"],
    ["./src/a.ts", "src/a.ts"],
    ["././src//a.ts", "src/a.ts"],
    ["src/../lib/./a.ts", "lib/a.ts"],
    ["../lib/a.ts", "../lib/a.ts"],
    ["../../a/../lib/a.ts", "../../lib/a.ts"],
    ["/../a.ts", "/a.ts"],
    ["\n  /code/src/ \n", "/code/src"],
    ["src\\main\\a.cs", "src/main/a.cs"],
    ["d:\\a\\R\\R\\src\\a.cs", "D:/a/R/R/src/a.cs"],
    ["C:\\..\\a.cs", "C:/a.cs"],
    ["\\\\?\\C:\\build\\a.cs", "C:/build/a.cs"],
    ["file:///app/my%20dir/a.ts", "/app/my dir/a.ts"],
    ["file:///D:/a/src/a.ts", "D:/a/src/a.ts"],
    ["file:///d%3A/a/src/a.ts", "D:/a/src/a.ts"],
    ["file:/app/A.java", "/app/A.java"],
    ["file://localhost/app/a.ts", "/app/a.ts"],
    ["file://server/share/a.ts", "/server/share/a.ts"],
    ["file:///app/100%/a.ts", "/app/100%/a.ts"],
    ["src/100%25.ts", "src/100%25.ts"],
    ["webpack://name/./src/a.ts", "src/a.ts"],
    ["webpack:///./src/a.ts?4f2d", "src/a.ts"],
    ["webpack:///src/a.ts", "src/a.ts"],
    ["webpack://_N_E/./pages/[id].tsx", "pages/[id].tsx"],
    ["webpack-internal:///(rsc)/./src/a.ts", "src/a.ts"],
    ["dist/webpack:/name/./src/a.ts", "src/a.ts"],
    ["turbopack:///[project]/src/a.ts", "[project]/src/a.ts"],
    ["http://localhost:5173/src/a.ts?t=1700000000", "src/a.ts"],
    ["http://localhost:5173/@fs/home/me/p/src/a.ts", "/home/me/p/src/a.ts"],
    ["/@fs/home/me/my%20p/src/a.ts", "/home/me/my p/src/a.ts"],
    ["/@fs/C:/p/src/a.ts", "C:/p/src/a.ts"],
    ["src/App.vue?vue&type=script&src=/x/y", "src/App.vue"],
    ["u\u0308ber.ts", "\u00fcber.ts"],
    ["src/[id].ts", "src/[id].ts"],
    ["src/a b.ts", "src/a b.ts"],
    ["", ""],
    [".", ""],
    ["/", "/"],
    ["./", ""],
  ])("spells %j as %j", (foreign, ours) => {
    expect(clean(foreign)).toBe(ours);
  });

  it("changes nothing the second time", () => {
    const segment = fc.constantFrom("a", "b.ts", "..", ".", "", "é", "e\u0301", "[x]", "C:", "a%20b", "a b");
    const path = fc.array(segment, { maxLength: 8 }).chain((segments) =>
      fc.constantFrom("/", "\\").map((slash) => segments.join(slash)));
    fc.assert(fc.property(path, (one) => {
      expect(clean(clean(one))).toBe(clean(one));
    }), { seed: SEED, numRuns: 2_000 });
  });

  it("survives anything", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      expect(clean(text)).not.toMatch(/\\|\/\.\//);
    }), { seed: SEED, numRuns: 2_000 });
  });
});

describe("paths seen from folders", () => {
  it("are absolute under a slash or a drive only", () => {
    expect(["/a", "C:/a", "a", "../a", "C:a", "ab:/c"].map(isAbsolute)).toEqual([true, true, false, false, false, false]);
  });

  it("are joined unless they are absolute", () => {
    expect(join("a/b", "../c.ts")).toBe("a/c.ts");
    expect(join("a/b", "/c.ts")).toBe("/c.ts");
    expect(join("", "../c.ts")).toBe("../c.ts");
    expect(join("/", "c.ts")).toBe("/c.ts");
  });

  it("are within a folder on whole segments", () => {
    expect(within("/app", "/app/a.ts")).toBe("a.ts");
    expect(within("/app/", "/app/a.ts")).toBe("a.ts");
    expect(within("/app", "/application/a.ts")).toBeNull();
    expect(within("/app", "/app")).toBe("");
  });

  it("lie below every folder up to the root", () => {
    expect(foldersAbove("a/b/c.ts")).toEqual(["a/b", "a", ""]);
    expect(foldersAbove("c.ts")).toEqual([""]);
  });
});
