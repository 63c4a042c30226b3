import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileGroup } from "../../src/model/coverage.ts";
import type { ImportRoot } from "../../src/model/import-root.ts";
import type { RepoPath } from "../../src/model/path.ts";
import { resolvePaths } from "../../src/normalise/paths.ts";
import { indexTree } from "../../src/normalise/tree.ts";
import type { Resolution } from "../../src/normalise/weigh.ts";

const SEED = 20261120;

interface Question {
  readonly tree: readonly string[];
  readonly paths: readonly string[];
  readonly report?: string;
  readonly bases?: readonly string[];
  readonly root?: string;
  readonly strip?: readonly string[];
  readonly add?: string;
  /** Folders by the prefix of their import paths. */
  readonly imports?: readonly (readonly [prefix: string, folder: string])[];
  readonly areImports?: boolean;
  /** Groups of the report's paths: their names from the outermost, and the path in them; "!" before a path that groups share. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
}

const resolutionsOf = ({ tree, paths, report = "coverage.xml", bases = [], root = "", strip = [], add = "", imports = [], areImports = false, groups = {} }: Question) => {
  const importRoots = imports.map(([prefix, folder]): ImportRoot => ({ prefix, folder }));
  const grouped = new Map(Object.entries(groups).map(([path, all]): [string, FileGroup] => {
    const own = all.at(-1)!;
    return [path, { names: all.slice(0, -1), path: own.replace("!", ""), shared: own.startsWith("!") }];
  }));
  return resolvePaths(indexTree(tree as readonly RepoPath[]), { root, strip, add, importRoots }, { report, bases, paths, areImports, groups: grouped });
};

/** A path, "?" with the candidates of an ambiguous one, or null. */
const told = (resolution: Resolution | undefined): string | null =>
  !resolution ? "not asked" : resolution.path ?? (resolution.why === "ambiguous" ? `? ${resolution.candidates.join(", ")}` : null);

const resolve = (question: Question): (string | null)[] => {
  const resolutions = resolutionsOf(question);
  return question.paths.map((path) => told(resolutions.get(path)));
};

const TREE = ["README.md", "setup.py", "src/billing.py", "src/remote/client.py", "tests/test_billing.py"];

describe("the prefixes of containers, runners and tools", () => {
  it.each([
    ["nothing", ""],
    ["a dot", "./"],
    ["a GitHub runner", "/home/runner/work/R/R/"],
    ["a GitHub container", "/github/workspace/"],
    ["an older GitHub container", "/__w/R/R/"],
    ["GitLab", "/builds/group/project/"],
    ["a Dockerfile", "/app/"],
    ["another Dockerfile", "/usr/src/app/"],
    ["deterministic .NET builds", "/_/"],
    ["a Windows runner", "D:\\a\\R\\R\\"],
    ["a Windows runner with slashes", "D:/a/R/R/"],
    ["a network share", "\\\\server\\share\\"],
    ["bazel", "/root/.cache/bazel/_bazel_root/0a1b/execroot/_main/"],
    ["webpack", "webpack://shop/./"],
    ["webpack without a name", "webpack:///./"],
    ["webpack without a dot", "webpack://shop/"],
    ["vite outside its root", "/@fs/home/me/shop/"],
    ["vite's server", "http://localhost:5173/"],
    ["V8", "file:///home/me/my%20shop/"],
    ["turbopack", "turbopack:///[project]/"],
    ["a Go module", "github.com/acme/shop/"],
    ["a way out of an unknown folder", "../../"],
    ["an absolute path through dots", "/app/build/../"],
  ])("of %s are seen through", (_, prefix) => {
    const windows = prefix.includes("\\");
    const paths = TREE.slice(1).map((path) => prefix + (windows ? path.replaceAll("/", "\\") : path));
    expect(resolve({ tree: TREE, paths })).toEqual(TREE.slice(1));
  });

  it("are dropped where they are the root, even for a file that only a bare name would fit", () => {
    const paths = ["/home/me/shop/setup.py", "/home/me/shop/missing.py"];
    expect(resolve({ tree: TREE, paths, root: "/home/me/shop" })).toEqual(["setup.py", null]);
    expect(resolve({ tree: TREE, paths: ["d:\\me\\shop\\setup.py"], root: "D:\\me\\shop" })).toEqual(["setup.py"]);
  });
});

describe("an import path", () => {
  const areImports = true;
  const tree = ["lib/x.go", "lib/y.go", "tools/x.go", "svc/api/x.go"];
  const imports = [["example.com/root", ""], ["example.com/app/lib", "tools"], ["example.com/svc/v2", "svc"]] as const;

  it("is a file of the module that it begins with, whatever file its end agrees with", () => {
    expect(resolve({ tree, imports, areImports, paths: ["example.com/app/lib/x.go", "example.com/svc/v2/api/x.go", "example.com/root/lib/x.go"] }))
      .toEqual(["tools/x.go", "svc/api/x.go", "lib/x.go"]);
  });

  it("is no file where its module has none of that path", () => {
    expect(resolve({ tree, imports, areImports, paths: ["example.com/app/lib/y.go", "example.com/svc/v2/lib/x.go"] })).toEqual([null, null]);
  });

  it("of a module that is not of the tree is no file beside others that are", () => {
    expect(resolve({ tree, imports, areImports, paths: ["example.com/root/lib/x.go", "example.com/dep/svc/api/x.go"] })).toEqual(["lib/x.go", null]);
    expect(resolve({ tree, imports, areImports, paths: ["example.com/dep/svc/api/x.go"] })).toEqual(["svc/api/x.go"]);
  });

  it("is of the longest prefix that has such a file", () => {
    const nested = [["example.com/app", ""], ["example.com/app/lib", "tools"]] as const;
    expect(resolve({ tree, imports: nested, areImports, paths: ["example.com/app/lib/x.go", "example.com/app/lib/y.go", "example.com/app/svc/api/x.go"] }))
      .toEqual(["tools/x.go", "lib/y.go", "svc/api/x.go"]);
  });

  it("is not of a module in whose folder another one lies", () => {
    const inner = [["example.com/root", ""], ["example.com/other", "lib"]] as const;
    expect(resolve({ tree, imports: inner, areImports, paths: ["example.com/root/lib/x.go", "example.com/other/x.go"] })).toEqual([null, "lib/x.go"]);
  });

  it("of two modules of one name is that of the report's folder, or else ambiguous", () => {
    const copies = ["one/a.go", "two/a.go", "two/b.go"];
    const twice = [["example.com/m", "one"], ["example.com/m", "two"]] as const;
    expect(resolve({ tree: copies, imports: twice, areImports, paths: ["example.com/m/a.go", "example.com/m/b.go"] })).toEqual(["? one/a.go, two/a.go", "two/b.go"]);
    expect(resolve({ tree: copies, imports: twice, areImports, paths: ["example.com/m/a.go"], report: "two/out/c.out" })).toEqual(["two/a.go"]);
  });

  it("needs no domain, and is taken as it is where case alone differs", () => {
    const short = [["lib", ""]] as const;
    expect(resolve({ tree: ["x.go", "lib/x.go"], imports: short, areImports, paths: ["lib/x.go", "lib/lib/x.go"] })).toEqual(["x.go", "lib/x.go"]);
    expect(resolve({ tree, imports, areImports, paths: ["Example.com/App/Lib/X.go"] })).toEqual(["tools/x.go"]);
  });

  it("is known in the reports of other tools by Go's extension, unless it names a place of the tree", () => {
    expect(resolve({ tree, imports, paths: ["example.com/app/lib/x.go"], bases: ["/go/src"] })).toEqual(["tools/x.go"]);
    expect(resolve({ tree: ["x.go", "lib/x.go"], imports: [["lib", ""]], paths: ["lib/x.go"] })).toEqual(["lib/x.go"]);
    expect(resolve({ tree: ["lib/x.js"], imports: [["app", "tools"]], paths: ["app/lib/x.js"] })).toEqual(["lib/x.js"]);
  });

  it("gives way to what the configuration says", () => {
    expect(resolve({ tree, imports, areImports, strip: ["example.com/app/"], paths: ["example.com/app/lib/x.go"] })).toEqual(["lib/x.go"]);
  });
});

describe("a path of a group", () => {
  const tree = ["core/src/main/java/p/A.java", "core/src/main/java/q/B.java", "web/src/main/java/p/A.java"];
  const both = { "core/p/A.java": ["core", "!p/A.java"], "web/p/A.java": ["web", "!p/A.java"], "q/B.java": ["core", "q/B.java"] };

  it("is the file below the folder that is called like the group", () => {
    expect(resolve({ tree, groups: both, paths: Object.keys(both) })).toEqual(["core/src/main/java/p/A.java", "web/src/main/java/p/A.java", "core/src/main/java/q/B.java"]);
    expect(resolve({ tree, groups: { "p/A.java": ["web", "p/A.java"] }, paths: ["p/A.java"] })).toEqual(["web/src/main/java/p/A.java"]);
  });

  it("is told by the outer groups, then by the report's folder, where several folders are called so", () => {
    const deep = ["api/core/java/p/A.java", "shop/core/java/p/A.java"];
    const path = "x/core/p/A.java";
    expect(resolve({ tree: deep, groups: { [path]: ["all", "shop", "core", "!p/A.java"] }, paths: [path] })).toEqual(["shop/core/java/p/A.java"]);
    expect(resolve({ tree: deep, groups: { [path]: ["core", "!p/A.java"] }, paths: [path], report: "api/target/jacoco.xml" })).toEqual(["api/core/java/p/A.java"]);
    expect(resolve({ tree: deep, groups: { [path]: ["core", "!p/A.java"] }, paths: [path] })).toEqual(["? api/core/java/p/A.java, shop/core/java/p/A.java"]);
  });

  it("is ambiguous where no folder is called so and groups share the path: even the only file may be another group's", () => {
    const other = { "x/p/A.java": ["x", "!p/A.java"], "x/q/B.java": ["x", "!q/B.java"], "x/r/C.java": ["x", "!r/C.java"] };
    expect(resolve({ tree, groups: other, paths: Object.keys(other) })).toEqual([
      "? core/src/main/java/p/A.java, web/src/main/java/p/A.java", "? core/src/main/java/q/B.java", null,
    ]);
  });

  it("is sought as ever where no folder is called so and no other group shares it", () => {
    const alone = { "p/A.java": ["x", "p/A.java"], "q/B.java": ["x", "q/B.java"] };
    expect(resolve({ tree, groups: alone, paths: Object.keys(alone) })).toEqual(["? core/src/main/java/p/A.java, web/src/main/java/p/A.java", "core/src/main/java/q/B.java"]);
    expect(resolve({ tree, groups: alone, paths: Object.keys(alone), report: "web/build/j.xml" })).toEqual(["web/src/main/java/p/A.java", "core/src/main/java/q/B.java"]);
  });

  it("counts folders, not the beginning of their names or the package", () => {
    const near = ["core-api/p/A.java", "web/core/p/A.java", "core/x/p/A.java"];
    expect(resolve({ tree: near, groups: { "core/p/A.java": ["core", "!p/A.java"] }, paths: ["core/p/A.java"] })).toEqual(["? core/x/p/A.java, web/core/p/A.java"]);
    expect(resolve({ tree: ["a/core/A.java", "b/core/A.java"], groups: { "core/core/A.java": ["core", "!core/A.java"] }, paths: ["core/core/A.java"] }))
      .toEqual(["? a/core/A.java, b/core/A.java"]);
    expect(resolve({ tree: ["Core/src/p/A.java", "web/src/p/a.java"], groups: { "core/P/A.java": ["core", "!P/A.java"] }, paths: ["core/P/A.java"] })).toEqual(["Core/src/p/A.java"]);
  });
});

describe("a path under the known root", () => {
  it("is the file of that place and no other", () => {
    const tree = ["pkg/src/a.py", "src/b.py"];
    const paths = ["/ci/src/a.py", "/ci/src/b.py", "/ci/build/src/b.py"];
    expect(resolve({ tree, paths, root: "/ci" })).toEqual([null, "src/b.py", null]);
  });

  it("may lie in a build folder when all of them do", () => {
    const paths = ["/ci/bazel-out/bin/src/billing.py", "/ci/bazel-out/bin/setup.py"];
    expect(resolve({ tree: TREE, paths, root: "/ci" })).toEqual(["src/billing.py", "setup.py"]);
  });
});

describe("a name that agrees by chance", () => {
  it.each([
    ["the library's file of the same name", ["src/loader.py"], "/usr/lib/python3/dist-packages/yaml/loader.py"],
    ["a library's file whose end agrees", ["yaml/loader.py"], "/usr/lib/python3/dist-packages/yaml/loader.py"],
    ["site-packages", ["src/a.py"], "/opt/env/lib/python3.12/site-packages/src/a.py"],
    ["node_modules", ["src/index.js"], "/app/node_modules/left/src/index.js"],
    ["node_modules, relative", ["src/index.js"], "node_modules/left/src/index.js"],
    ["a virtual environment", ["src/a.py"], "/app/.venv/src/a.py"],
    ["bundled gems", ["lib/a.rb"], "/app/vendor/bundle/ruby/3.3.0/gems/x/lib/a.rb"],
    ["crates", ["src/lib.rs"], "/root/.cargo/registry/src/index.crates.io-6f17/serde-1.0.0/src/lib.rs"],
    ["the Rust library", ["src/lib.rs"], `/rustc/${"0a".repeat(20)}/library/core/src/lib.rs`],
    ["Go modules", ["errors/errors.go"], "/root/go/pkg/mod/github.com/pkg/errors@v0.9.1/errors/errors.go"],
    ["a partial segment", ["a.py"], "/app/ba.py"],
    ["an absolute path of which only the end is the same", ["backend/src/a.py"], "/app/src/a.py"],
    ["a longer folder name", ["src/a.py"], "/app/mysrc/a.py"],
  ])("is no match: %s", (_, tree, path) => {
    expect(resolve({ tree, paths: [path] })).toEqual([null]);
  });

  it("is one of ours where the tree itself has the library", () => {
    expect(resolve({ tree: ["node_modules/left/index.js"], paths: ["/app/node_modules/left/index.js"] })).toEqual(["node_modules/left/index.js"]);
    expect(resolve({ tree: ["site-packages/a.py"], paths: ["/opt/x/site-packages/site-packages/a.py"] })).toEqual([null]);
  });

  it("counts at the root only under a prefix that a longer match confirmed", () => {
    const paths = ["/app/src/billing.py", "/app/setup.py", "/usr/lib/python3.12/setup.py"];
    expect(resolve({ tree: TREE, paths })).toEqual(["src/billing.py", "setup.py", null]);
  });

  it("counts at the root where no path of the report says more", () => {
    expect(resolve({ tree: ["main.py", "util.py"], paths: ["/app/main.py", "/app/util.py"] })).toEqual(["main.py", "util.py"]);
  });

  it("is ambiguous where two prefixes claim it and nothing says which is ours", () => {
    expect(resolve({ tree: ["main.py"], paths: ["/app/main.py", "/opt/tool/main.py"] })).toEqual(["? main.py", "? main.py"]);
  });

  it("does not count at the root where other paths needed nothing cut off", () => {
    expect(resolve({ tree: TREE, paths: ["src/billing.py", "/usr/share/setup.py"] })).toEqual(["src/billing.py", null]);
  });

  it("does not make a file that is gone the file of another package", () => {
    const tree = ["src/index.ts", "packages/a/src/index.ts"];
    const paths = ["packages/a/src/index.ts", "packages/b/src/index.ts"];
    expect(resolve({ tree, paths })).toEqual(["packages/a/src/index.ts", null]);
  });
});

describe("the longest suffix", () => {
  it("wins", () => {
    const tree = ["a.py", "src/a.py", "lib/src/a.py"];
    expect(resolve({ tree, paths: ["/x/y/lib/src/a.py"] })).toEqual(["lib/src/a.py"]);
    expect(resolve({ tree, paths: ["/x/y/src/a.py"] })).toEqual(["src/a.py"]);
  });

  it("unites what several machines call the same file", () => {
    const paths = ["/home/runner/work/R/R/src/billing.py", "D:\\a\\R\\R\\src\\billing.py"];
    expect(resolve({ tree: TREE, paths })).toEqual(["src/billing.py", "src/billing.py"]);
  });

  it("of a hostile depth is still looked at from its end, but not of more than any system allows", () => {
    expect(resolve({ tree: TREE, paths: [`/${"x/".repeat(1_000)}src/billing.py`] })).toEqual(["src/billing.py"]);
    expect(resolve({ tree: TREE, paths: [`/${"x/".repeat(100_000)}src/billing.py`, ""] })).toEqual([null, null]);
  });
});

describe("a relative path that is the end of tracked ones", () => {
  it("is accepted where it is the end of one only", () => {
    const tree = ["core/src/main/java/com/acme/Foo.java", "app/src/main/java/com/acme/Bar.java"];
    expect(resolve({ tree, paths: ["com/acme/Foo.java", "com/acme/Bar.java", "com/acme/Baz.java"] })).toEqual([tree[0], tree[1], null]);
  });

  it("is ambiguous, with the candidates, where it is the end of several", () => {
    const tree = ["core/src/Util.java", "app/src/Util.java"];
    expect(resolve({ tree, paths: ["Util.java"] })).toEqual(["? app/src/Util.java, core/src/Util.java"]);
  });

  it("belongs to the folder that the report lies in", () => {
    const tree = ["core/src/main/java/com/acme/Util.java", "app/src/main/java/com/acme/Util.java"];
    expect(resolve({ tree, paths: ["com/acme/Util.java"], report: "core/build/reports/jacoco/jacoco.xml" })).toEqual([tree[0]]);
  });

  it("names at most five candidates", () => {
    const tree = Array.from({ length: 9 }, (_, index) => `p${index}/src/a.ts`);
    expect(resolve({ tree, paths: ["src/a.ts"] })).toEqual([`? ${tree.slice(0, 5).join(", ")}`]);
  });

  it("is not the end of an absolute path that we do not have", () => {
    expect(resolve({ tree: ["backend/src/a.py"], paths: ["/src/a.py"] })).toEqual([null]);
  });
});

describe("bases", () => {
  it.each([
    ["absolute, elsewhere", ["/app/backend"], ""],
    ["absolute, under the root", ["/ci/backend"], "/ci"],
    ["relative", ["backend"], ""],
    ["relative, with a dot and a slash", ["./backend/"], ""],
    ["wrapped in white space", ["\n  /code/backend/ \n"], ""],
    ["of Windows", ["D:\\a\\R\\backend\\"], ""],
  ])("%s, come before the root", (_, bases, root) => {
    const tree = ["backend/src/a.py", "src/a.py"];
    expect(resolve({ tree, paths: ["src/a.py"], bases, root })).toEqual(["backend/src/a.py"]);
  });

  it("that give different files make a path ambiguous", () => {
    const tree = ["backend/src/a.py", "backend/src/b.py", "frontend/src/a.py"];
    const bases = ["/app/backend", "/app/frontend"];
    expect(resolve({ tree, paths: ["src/a.py", "src/b.py"], bases })).toEqual(["? backend/src/a.py, frontend/src/a.py", "backend/src/b.py"]);
  });

  it("that give nothing are passed over", () => {
    const bases = ["--source", "/nowhere", "/app/src/billing.py"];
    expect(resolve({ tree: TREE, paths: ["src/billing.py", "setup.py"], bases })).toEqual(["src/billing.py", "setup.py"]);
  });

  it("keep a file that is not there from being another of the same name", () => {
    const paths = ["billing.py", "_version.py"];
    expect(resolve({ tree: [...TREE, "scripts/_version.py"], paths, bases: ["/app/src"] })).toEqual(["src/billing.py", null]);
  });

  it("say nothing of absolute paths", () => {
    expect(resolve({ tree: TREE, paths: ["/app/src/billing.py"], bases: ["/app/tests"] })).toEqual(["src/billing.py"]);
  });
});

describe("the folders of the report", () => {
  it("are where its paths may start", () => {
    const tree = ["packages/a/src/x.ts", "packages/b/src/x.ts", "packages/shared/y.ts"];
    const report = "packages/a/coverage/lcov.info";
    expect(resolve({ tree, paths: ["src/x.ts", "../shared/y.ts"], report })).toEqual(["packages/a/src/x.ts", "packages/shared/y.ts"]);
  });

  it("come before the root where most of the paths start there", () => {
    const tree = ["src/index.ts", "packages/a/src/index.ts", "packages/a/src/x.ts"];
    const report = "packages/a/coverage/lcov.info";
    expect(resolve({ tree, paths: ["src/index.ts", "src/x.ts"], report })).toEqual(["packages/a/src/index.ts", "packages/a/src/x.ts"]);
    expect(resolve({ tree, paths: ["src/index.ts"], report })).toEqual(["src/index.ts"]);
  });

  it("are where a module path may lead, as of Go modules below the root", () => {
    const tree = ["services/calc/calc.go", "services/calc/internal/x.go", "services/web/calc.go"];
    const paths = ["example.com/calc/calc.go", "example.com/calc/internal/x.go"];
    expect(resolve({ tree, paths, report: "services/calc/cover.out" })).toEqual(tree.slice(0, 2));
  });

  it("are none for a report outside the root", () => {
    expect(resolve({ tree: TREE, paths: ["src/billing.py"], report: "../reports/coverage.xml" })).toEqual(["src/billing.py"]);
  });
});

describe("the user's rules", () => {
  it("strip the first prefix that fits, and put `add` in its place", () => {
    const tree = ["backend/src/a.py", "src/a.py"];
    const rules = { strip: ["/build/", "/app/"], add: "backend/" };
    expect(resolve({ tree, paths: ["/app/src/a.py", "src/a.py"], ...rules })).toEqual(["backend/src/a.py", "src/a.py"]);
  });

  it("strip whole segments, with or without a slash", () => {
    expect(resolve({ tree: ["lication/a.py"], paths: ["/application/a.py"], strip: ["/app"] })).toEqual([null]);
    expect(resolve({ tree: ["x/a.py"], paths: ["/app/a.py"], strip: ["/app"], add: "x" })).toEqual(["x/a.py"]);
  });

  it("apply to bases", () => {
    const tree = ["backend/src/a.py", "other/src/a.py"];
    expect(resolve({ tree, paths: ["a.py"], bases: ["/app/src"], strip: ["/app/"], add: "backend/" })).toEqual(["backend/src/a.py"]);
    expect(resolve({ tree, paths: ["src/a.py"], bases: ["/app"], strip: ["/app/"], add: "backend/" })).toEqual(["backend/src/a.py"]);
  });

  it("add to relative paths when nothing is to be stripped, where that gives a file", () => {
    const tree = ["backend/src/a.py", "src/a.py", "web/b.ts"];
    expect(resolve({ tree, paths: ["src/a.py", "web/b.ts"], add: "backend" })).toEqual(["backend/src/a.py", "web/b.ts"]);
  });

  it("know prefixes of Windows", () => {
    expect(resolve({ tree: ["x/a.cs"], paths: ["c:\\temp\\a.cs"], strip: ["C:\\temp\\"], add: "x/" })).toEqual(["x/a.cs"]);
  });
});

describe("case and composition", () => {
  it("of letters are disregarded only where nothing fits exactly and one file is left", () => {
    const tree = ["src/Billing.cs", "src/Remote.cs", "src/remote.cs"];
    const paths = ["C:\\R\\Src\\billing.cs", "C:\\R\\src\\remote.cs", "C:\\R\\src\\REMOTE.cs"];
    expect(resolve({ tree, paths })).toEqual(["src/Billing.cs", "src/remote.cs", null]);
  });

  it("of the evidence count alike", () => {
    const paths = ["/App/src/billing.py", "/usr/lib/Setup.py", "/APP/Setup.py"];
    expect(resolve({ tree: TREE, paths })).toEqual(["src/billing.py", null, "setup.py"]);
  });

  it("of the report's folder count alike", () => {
    const tree = ["Core/src/com/acme/Util.java", "App/src/com/acme/Util.java"];
    expect(resolve({ tree, paths: ["com/acme/util.java"], report: "Core/build/jacoco.xml" })).toEqual([tree[0]]);
  });

  it("of accents are not part of a name", () => {
    expect(resolve({ tree: ["src/u\u0308ber.py"], paths: ["src/\u00fcber.py", "/app/src/u\u0308ber.py"] }))
      .toEqual(["src/u\u0308ber.py", "src/u\u0308ber.py"]);
  });
});

const segment = fc.constantFrom("a", "b", "src", "lib", "x.py", "y.py", "node_modules");
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join("/"));
const trees = fc.uniqueArray(path, { maxLength: 12 }).map((tree) => tree.sort());
const foreign = fc.tuple(fc.constantFrom("", "/app/", "./", "x/", "/app/src/"), path).map(([prefix, rest]) => prefix + rest);
const questions = fc.record({
  tree: trees, paths: fc.uniqueArray(foreign, { maxLength: 8 }), bases: fc.array(fc.constantFrom("a", "/app", "/app/b"), { maxLength: 2 }),
  report: fc.constantFrom("r.xml", "a/r.xml", "a/b/r.xml"), root: fc.constantFrom("", "/app"),
});

describe("every tree and every report", () => {
  it("resolve each path to a file of the tree that ends like it, to candidates, or to nothing", () => {
    fc.assert(fc.property(questions, (question) => {
      for (const [raw, resolution] of resolutionsOf(question)) {
        const name = raw.slice(raw.lastIndexOf("/") + 1);
        for (const file of resolution.path === null ? resolution.candidates : [resolution.path]) {
          expect(question.tree).toContain(file);
          expect(file.slice(file.lastIndexOf("/") + 1)).toBe(name);
        }
      }
    }), { seed: SEED, numRuns: 500 });
  });

  it("give the same answers in any order of paths, bases and files", () => {
    fc.assert(fc.property(questions, (question) => {
      const turned = { ...question, tree: [...question.tree].reverse(), paths: [...question.paths].reverse(), bases: [...question.bases].reverse() };
      expect([...resolve(turned)].reverse()).toEqual(resolve(question));
    }), { seed: SEED, numRuns: 500 });
  });

  it("leave a path of ours what it is, in a report at the root", () => {
    fc.assert(fc.property(trees, (tree) => {
      expect(resolve({ tree, paths: tree })).toEqual(tree);
    }), { seed: SEED, numRuns: 300 });
  });
});

describe("large trees", () => {
  it("of 100,000 files resolve", () => {
    const tree = Array.from({ length: 100_000 }, (_, index) => `packages/p${index % 50}/src/m${index % 7}/__init__${index % 100}/f${index}.py`).sort();
    const index = indexTree(tree as RepoPath[]);
    const paths = tree.map((path) => `/app/${path}`);
    const found = resolvePaths(index, { root: "", strip: [], add: "" }, { report: "coverage.xml", bases: [], paths });
    expect(paths.every((path, at) => found.get(path)!.path === tree[at])).toBe(true);
  });

  it("in which all files bear one name do not slow a look-up down", () => {
    const tree = Array.from({ length: 20_000 }, (_, index) => `p${index}/src/index.js`);
    const paths = Array.from({ length: 20_000 }, (_, index) => `q${index}/src/index.js`);
    const resolutions = resolutionsOf({ tree, paths });
    expect([...resolutions.values()].every(({ path }) => path === null)).toBe(true);
  });
});
