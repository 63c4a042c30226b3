/** Whether what a test exercises runs in a process that it starts: itself, or through what it calls. Reads sources, no report. */
import type { Excerpt, Facts } from "../model/facts.ts";
import type { Proof } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Ground } from "./ground.ts";
import type { Asked } from "./asked.ts";

/** Functions that call one another are followed so far. */
const MAX_CALLS = 5;

/** What is made when the thing itself is made: whoever calls that names its class. */
const CONSTRUCTORS = new Set(["constructor", "__init__", "__enter__", "initialize", "setUp", "init"]);

const mentions = (text: string, names: Iterable<string>): boolean => {
  const sought = [...names].filter((name) => /^[\p{L}\p{N}_$]+$/u.test(name)).map((name) => name.replaceAll("$", "\\$"));
  return sought.length > 0 && new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${sought.join("|")})(?![\\p{L}\\p{N}_$])`, "u").test(text);
};

/** Names of the functions that hold one of some lines, and of those around them. */
const namesAround = ({ bodies, declares }: Facts, lines: readonly number[]): readonly string[] =>
  bodies.filter(({ from, to }) => lines.some((line) => line >= from && line <= to))
    .flatMap(({ name }) => (CONSTRUCTORS.has(name) ? declares : [name]));

/** By which names another file would come to one of some lines: those of the functions around it, and of what calls these. */
const namesTo = (facts: Facts, text: string, lines: readonly number[]): ReadonlySet<string> => {
  const rows = text.split("\n");
  const names = new Set(namesAround(facts, lines));
  for (let calls = 0, size = 0; calls < MAX_CALLS && names.size > size; calls++) {
    size = names.size;
    const calling = facts.bodies.filter(({ first, to }) => mentions(rows.slice(first - 1, to).join("\n"), names));
    for (const { name } of calling) for (const one of CONSTRUCTORS.has(name) ? facts.declares : [name]) names.add(one);
  }
  return names;
};

/** pytest runs such a fixture for tests that do not name it. */
const UNASKED = /\bautouse\s*=\s*True\b/;

/** The line of a helper that starts a process when a test's text does what it says; undefined where it names nothing of it. */
const spawnIn = ({ factsOf, sources }: Ground, path: RepoPath, testText: string): Excerpt | undefined => {
  const facts = factsOf(path);
  const text = sources.text(path) ?? "";
  return facts?.spawns.find(({ line }) => {
    const isLoading = !facts.bodies.some(({ from, to }) => line >= from && line <= to);
    return isLoading || UNASKED.test(text) || mentions(testText, namesTo(facts, text, [line]));
  });
};

const above = (folder: string): string => folder.slice(0, Math.max(folder.lastIndexOf("/"), 0));

/** Files that pytest loads for a test without being asked. */
const conftestsOf = ({ scene: { tree } }: Ground, test: RepoPath): readonly RepoPath[] => {
  const found: RepoPath[] = [];
  if (!test.endsWith(".py")) return found;
  for (let folder = above(test); ; folder = above(folder)) {
    const path = (folder === "" ? "conftest.py" : `${folder}/conftest.py`) as RepoPath;
    if (tree.has(path)) found.push(path);
    if (folder === "") return found;
  }
};

const filesRightIn = ({ scene: { files } }: Ground, folder: string): readonly RepoPath[] =>
  files.filter(({ path }) => above(path) === folder).map(({ path }) => path);

/** In Go, the tests of one folder see what the others declare. */
const neighboursOf = (ground: Ground, test: RepoPath): readonly RepoPath[] =>
  (test.endsWith(".go") ? filesRightIn(ground, above(test)).filter((path) => path.endsWith("_test.go")) : []);

/** What a test calls beside its subject: its helpers, and product code that it names. */
const calledBy = (ground: Ground, { test, facts, subject }: Asked): readonly RepoPath[] => {
  const imported = (facts?.imports ?? []).filter(({ how }) => how !== "type").flatMap(({ specifier }) => ground.sources.resolve(specifier, test.path))
    .flatMap((path) => (ground.fileOf(path) ? [path] : filesRightIn(ground, path)));
  const all = [...imported, ...conftestsOf(ground, test.path), ...neighboursOf(ground, test.path)];
  return [...new Set(all)].filter((path) => path !== test.path && !subject.files.includes(path));
};

const STARTS = "starts another process";

/**
 * The line by which a test starts another process, in its own text or in that of what it calls by name; null where there is
 * none. What runs there is measured there, or not at all; what the test replaces was not meant to run.
 */
export const spawnOf = (ground: Ground, asked: Asked): Proof | null => {
  const { facts, reach, subject, test } = asked;
  if (facts === null || subject.files.some((file) => reach?.replaced.has(file))) return null;
  const [own] = facts.spawns;
  if (own) return { path: test.path, line: own.line, text: own.text, shows: STARTS };
  const text = ground.sources.text(test.path) ?? "";
  for (const path of calledBy(ground, asked)) {
    const found = spawnIn(ground, path, text);
    if (found) return { path, line: found.line, text: found.text, shows: STARTS };
  }
  return null;
};
