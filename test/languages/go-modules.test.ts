import { describe, expect, it } from "vitest";
import { goModules } from "../../src/languages/go-modules.ts";
import type { RepoPath } from "../../src/model/path.ts";

const modulesOf = (files: Readonly<Record<string, string | null>>): string[] =>
  goModules(Object.keys(files) as RepoPath[], (path) => files[path] ?? null).map(({ prefix, folder }) => `${prefix} = ${folder === "" ? "." : folder}`);

describe("the Go modules of a tree", () => {
  it("are those of its go.mod files", () => {
    expect(modulesOf({ "go.mod": "module example.com/root\n\ngo 1.22\n", "svc/go.mod": "// a service\r\nmodule \"example.com/svc/v2\" // v2\r\n", "main.go": "module x" }))
      .toEqual(["example.com/root = .", "example.com/svc/v2 = svc"]);
  });

  it("have further names where a go.mod or go.work puts them in another module's place", () => {
    expect(modulesOf({
      "go.mod": "module example.com/root\nreplace (\n\texample.com/dep v1.2.0 => ./dep // ours\n\texample.com/out => ../out\n\texample.com/far => example.com/fork v1.0.0\n)\n",
      "dep/go.mod": "module example.com/fork\n", "go.work": "use .\nreplace example.com/x => ./dep\nreplace example.com/y => ./nowhere\n",
    })).toEqual(["example.com/root = .", "example.com/fork = dep", "example.com/dep = dep", "example.com/x = dep"]);
  });

  it("are none where no file says so", () => {
    expect(modulesOf({ "go.mod": null, "a/go.mod": "", "b/go.mod": "go 1.22\n", "c/xgo.mod": "module c\n" })).toEqual([]);
  });
});
