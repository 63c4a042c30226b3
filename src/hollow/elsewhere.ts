/** Whether what a test exercises runs in a process that it starts: itself, or through what it calls. Reads sources, no report. */
import type { Excerpt, Facts } from "../model/facts.ts";
import type { Proof } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import type { Asked } from "./asked.ts";
import { anyOf, classAbove, codeOf } from "./code-text.ts";
import type { Ground } from "./ground.ts";
import { passedOn } from "./imports.ts";

/** Functions that call one another are followed so far. */
const MAX_CALLS = 5;

/** What is made when the thing itself is made: whoever calls that names its class. */
const CONSTRUCTORS = new Set(["constructor", "__init__", "__enter__", "initialize", "setUp", "init"]);

const mentions = (text: string, names: Iterable<string>): boolean => anyOf(names)?.test(text) ?? false;

/** A file as it is called by name. */
interface Helper {
  readonly facts: Facts;
  readonly rows: readonly string[];
}

type Body = Facts["bodies"][number];

/** By which names a function is called: its own, or that of its class. */
const namesOf = ({ facts, rows }: Helper, { name, from }: Body): readonly string[] => {
  if (!CONSTRUCTORS.has(name)) return [name];
  const owner = classAbove(rows, from);
  return owner === null ? facts.declares : [owner];
};

/** By which names another file would come to one of some lines: those of the functions around it, and of what calls these. */
const namesTo = (helper: Helper, lines: readonly number[]): ReadonlySet<string> => {
  const { facts: { bodies }, rows } = helper;
  const around = bodies.filter(({ from, to }) => lines.some((line) => line >= from && line <= to));
  const names = new Set(around.flatMap((body) => namesOf(helper, body)));
  for (let calls = 0, size = 0; calls < MAX_CALLS && names.size > size; calls++) {
    size = names.size;
    const calling = bodies.filter(({ first, to }) => mentions(rows.slice(first - 1, to).join("\n"), names));
    for (const body of calling) for (const name of namesOf(helper, body)) names.add(name);
  }
  return names;
};

/** pytest runs such a fixture for tests that do not name it. */
const UNASKED = /\bautouse\s*=\s*True\b/;

/** Lines above a function on which its decorators may stand. */
const DECORATED = 6;

const isUnasked = ({ facts, rows }: Helper, names: ReadonlySet<string>): boolean => facts.bodies.some(({ name, from }) => {
  if (!names.has(name)) return false;
  const above = rows.slice(Math.max(0, from - 1 - DECORATED), from - 1).join("\n");
  return UNASKED.test(above.slice(above.lastIndexOf("\n\n") + 1));
});

const KEYWORDS = new Set(["import", "from", "as", "const", "let", "var", "require", "type"]);

/** Lines at which something starts: its own, or, where a driver is imported, those that use it. */
const linesOf = ({ facts, rows }: Helper, { line }: Excerpt): readonly number[] => {
  const driver = facts.imports.find((one) => one.line === line);
  if (driver === undefined) return [line];
  const words = anyOf((driver.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter((word) => !KEYWORDS.has(word)));
  const importing = new Set(facts.imports.map((one) => one.line));
  return rows.flatMap((row, at) => (!importing.has(at + 1) && words?.test(row) ? [at + 1] : []));
};

/** A file that a test may call: by the names that it takes of it; null where it need not take any. */
interface Called {
  readonly path: RepoPath;
  readonly taken: readonly string[] | null;
}

/** True where a test takes functions by their names, and none of those that lead to the line. */
const takesOthers = ({ facts: { bodies } }: Helper, taken: readonly string[] | null, names: ReadonlySet<string>): boolean =>
  taken !== null && taken.length > 0 && taken.every((name) => !names.has(name) && bodies.some((body) => body.name === name));

/** The line of a helper that starts a process when a test's code does what it says; undefined where it names nothing of it. */
const spawnIn = ({ factsOf, sources }: Ground, { path, taken }: Called, testCode: string): Excerpt | undefined => {
  const facts = factsOf(path);
  if (facts === null || facts.spawns.length === 0) return undefined;
  const helper = { facts, rows: codeOf(path, sources.text(path) ?? "").split("\n") };
  return facts.spawns.find((spawn) => {
    const lines = linesOf(helper, spawn);
    if (lines.some((line) => !facts.bodies.some(({ from, to }) => line >= from && line <= to))) return true;
    const names = namesTo(helper, lines);
    return isUnasked(helper, names) || (!takesOthers(helper, taken, names) && mentions(testCode, names));
  });
};

/** Files that pytest loads for a test without being asked. */
const conftestsOf = ({ scene: { tree } }: Ground, test: RepoPath): readonly RepoPath[] => {
  const found: RepoPath[] = [];
  if (!test.endsWith(".py")) return found;
  for (let folder = folderOf(test); ; folder = folderOf(folder)) {
    const path = (folder === "" ? "conftest.py" : `${folder}/conftest.py`) as RepoPath;
    if (tree.has(path)) found.push(path);
    if (folder === "") return found;
  }
};

const filesRightIn = ({ scene: { files } }: Ground, folder: string): readonly RepoPath[] =>
  files.filter(({ path }) => folderOf(path) === folder).map(({ path }) => path);

/** In Go, the tests of one folder see what the others declare. */
const neighboursOf = (ground: Ground, test: RepoPath): readonly RepoPath[] =>
  (test.endsWith(".go") ? filesRightIn(ground, folderOf(test)).filter((path) => path.endsWith("_test.go")) : []);

/** Files that a test imports, those that these pass on, and all of a package. */
const importedBy = (ground: Ground, { test, facts }: Asked): readonly Called[] => {
  const all = (facts?.imports ?? []).filter(({ how }) => how !== "type").flatMap(({ specifier, names, line }) =>
    ground.sources.resolve(specifier, test.path)
      .flatMap((path) => (ground.fileOf(path) ? [path, ...passedOn(ground, path, names)] : filesRightIn(ground, path)))
      .map((path) => ({ path, taken: names, line })));
  // What Python takes by name may be a module: where it is none, the same file is named twice, once without the name.
  return all.filter((one) => one.taken.length > 0 || !all.some(({ path, line, taken }) => path === one.path && line === one.line && taken.length > 0));
};

/** What a test calls beside its subject: its helpers, and product code that it names. */
const calledBy = (ground: Ground, asked: Asked): readonly Called[] => {
  const { test, subject } = asked;
  const unasked = [...conftestsOf(ground, test.path), ...neighboursOf(ground, test.path)].map((path) => ({ path, taken: null }));
  return [...importedBy(ground, asked), ...unasked].filter(({ path }) => path !== test.path && !subject.files.includes(path));
};

/** Fixtures that a test of pytest asks for in words. */
const FIXTURES = /\b(?:usefixtures|getfixturevalue)\([^)]*\)/g;

const codeOfTest = ({ sources }: Ground, path: RepoPath): string => {
  const text = sources.text(path) ?? "";
  return [codeOf(path, text), ...path.endsWith(".py") ? text.match(FIXTURES) ?? [] : []].join("\n");
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
  const code = codeOfTest(ground, test.path);
  for (const called of calledBy(ground, asked)) {
    const found = spawnIn(ground, called, code);
    if (found) return { path: called.path, line: found.line, text: found.text, shows: STARTS };
  }
  return null;
};
