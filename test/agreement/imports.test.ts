import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");
const MIDDLE = ["formats", "normalise", "policy", "languages", "hollow", "rules", "render", "edge"];
const WORLD = ["node:fs", "node:child_process", "node:http", "node:https", "node:net", "node:os", "@actions/core", "@actions/github", "@octokit/rest"];

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")).map((file) => file.replaceAll("\\", "/"));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name]) => name!);

/** Files of src that a file imports. All of ours end so; what only looks like an import, in a text about other people's, does not. */
const inner = (file: string): string[] =>
  importsOf(file).filter((name) => name.startsWith(".") && name.endsWith(".ts")).map((name) => posix.normalize(posix.join(dirname(file), name)));

const folderOf = (file: string): string => (file.includes("/") ? file.split("/")[0]! : file);

const allowed = (file: string, target: string): boolean => {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (from === to || to === "model") return true;
  if (from === "model" || MIDDLE.includes(from)) return false;
  // The configuration names rules by their ids, which the steps hand in: it needs nothing but the model.
  if (from === "config") return false;
  if (from === "steps") return [...MIDDLE, "config"].includes(to);
  if (from === "gate.ts") return [...MIDDLE, "config", "steps"].includes(to);
  return to !== "cli.ts" && to !== "action.ts";
};

describe("imports", () => {
  it("follow the flow", () => {
    const wrong = files.flatMap((file) => inner(file).filter((target) => !allowed(file, target)).map((target) => `${file} imports ${target}`));
    expect(wrong).toEqual([]);
  });

  it("touch the world only at the edge and in the entries", () => {
    const wrong = files.filter((file) => !["edge", "cli.ts", "action.ts"].includes(folderOf(file)))
      .flatMap((file) => importsOf(file).filter((name) => WORLD.includes(name)).map((name) => `${file} imports ${name}`));
    expect(wrong).toEqual([]);
  });

  it("have no cycle", () => {
    const graph = new Map(files.map((file) => [file, inner(file)]));
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      expect(trail, `a cycle: ${[...trail, file].join(" → ")}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it("reach every file from an entry", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const next of inner(file)) visit(next);
    };
    // All formats at once are asked for by the documentation and by tests alone: a run loads what its reports begin like.
    for (const entry of ["cli.ts", "action.ts", "formats/index.ts"]) visit(entry);
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });

  it("read no clock, environment or console outside the edge and the entries", () => {
    const wrong = files.filter((file) => !["edge", "cli.ts", "action.ts"].includes(folderOf(file)))
      .filter((file) => /\bnew Date\(\)|Date\.now\(|process\.(env|exit|cwd|stdout|stderr)|Math\.random|console\.|localeCompare/.test(readFileSync(join(SRC, file), "utf8")));
    expect(wrong).toEqual([]);
  });
});
