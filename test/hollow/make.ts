/** Examines drawn scenes with hand-made facts: names come from the real languages, what a source says from the test. */
import { grammarLoader } from "../../src/edge/grammars.ts";
import { examine } from "../../src/hollow/examine.ts";
import type { LeftOut } from "../../src/hollow/sources.ts";
import { LANGUAGES } from "../../src/languages/index.ts";
import type { Body, Facts, Import, Mark, Replacement } from "../../src/model/facts.ts";
import type { Examination } from "../../src/model/link.ts";
import type { RepoPath } from "../../src/model/path.ts";
import type { Scene } from "../../src/model/scene.ts";
import { sourcesOf, terrainOf } from "../../src/steps/examination.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";

const NO_FACTS: Facts = {
  imports: [], replaced: [], bodies: [], tests: [], used: [], declares: [], extends: [], lenient: [], spawns: [], reads: [], marks: [],
  excluded: [], inert: false, generated: false, damaged: false,
};

export const body = (from: number, to: number, name = `f${from}`): Body => ({ name, from, to, first: from === to ? from : from + 1 });

export const imports = (specifier: string, made: Partial<Import> = {}): Import =>
  ({ specifier, line: 1, text: `import ${specifier}`, names: [], how: "static", swallowed: false, ...made });

export const replaces = (target: string, made: Partial<Replacement> = {}): Replacement =>
  ({ target, line: 4, text: `mock(${target})`, member: null, how: "module", partial: false, ...made });

export const mark = (kind: Mark["kind"], target: string, line = 1): Mark => ({ kind, target, line, text: `${kind}: ${target}` });

export type Said = Readonly<Record<string, Partial<Facts> | LeftOut>>;

/** Two pairs: billing, of which nothing is settled, and rates, which is alive and whose test is beside. */
export const PAIRS = {
  rates: { "app/rates.py": { lines: { 1: 1, 2: 1 } } },
  tests: { "tests/test_billing.py": "18 passed", "tests/test_rates.py": "2 passed" },
} as const;

/** Nine functions, none of which ran; the module's first line did. */
export const DEAD = { lines: { 1: 1, 2: 0, 3: 0 }, functions: "0/9" };

export const scene = (billing: NonNullable<SceneDrawing["files"]>[string], rest: SceneDrawing = {}): Scene => drawScene({
  files: { "app/billing.py": billing, ...PAIRS.rates, ...rest.files },
  tests: rest.tests ?? PAIRS.tests,
  ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== "files" && key !== "tests")),
});

const facts = (said: Said, path: string): Facts | LeftOut => {
  const one = said[path];
  return typeof one === "string" ? one : { ...NO_FACTS, ...one };
};

/** `app.billing` is app/billing.py, and so is any name in it. */
const resolveIn = ({ tree }: Scene) => (specifier: string): readonly RepoPath[] => {
  const parts = specifier.split(".");
  const paths = parts.map((_, at) => `${parts.slice(0, parts.length - at).join("/")}.py` as RepoPath);
  const found = tree.has(specifier as RepoPath) ? (specifier as RepoPath) : paths.find((path) => tree.has(path));
  return found === undefined ? [] : [found];
};

/** What texts say where nothing else is said: a function on the first two lines. */
const plain = (said: Said): Said => ({ "app/billing.py": { bodies: [body(2, 3)] }, "app/rates.py": { bodies: [body(1, 2)] }, ...said });

export interface Looked extends Examination {
  /** Each accusation as "level subject: cause". */
  readonly said: readonly string[];
  /** Why nothing is said, or why it is at its level, of the pair of billing. */
  readonly why: string | undefined;
}

/** Examines a scene with what its sources say. */
export const look = async (made: Scene, given: Said = {}, texts: Readonly<Record<string, string>> = {}): Promise<Looked> => {
  const said = plain(given);
  const hasMarks = (path: string): boolean => typeof said[path] === "object" && (said[path].marks?.length ?? 0) > 0;
  const read = (path: string): string | null => texts[path] ?? (said[path] === undefined ? null : hasMarks(path) ? "# covers: what it says" : "");
  const real = sourcesOf(terrainOf(made), LANGUAGES, { readSource: read });
  const examination = await examine(made, {
    ...real, resolve: resolveIn(made), loadedBefore: () => [...made.tree].filter((path) => /(?:^|\/)conftest\.py$/.test(path)), ready: () => Promise.resolve(), facts: (path) => facts(said, path), text: read,
    glance: () => null,
  });
  return {
    ...examination,
    said: examination.hollow.map(({ level, subject, cause }) => `${level} ${subject}: ${cause}`),
    why: examination.chains.find(({ link }) => link.subject === "app/billing.py" || link.test === "tests/test_billing.py")?.why,
  };
};

/** A test of billing that imports it. */
export const IMPORTING: Said = { "tests/test_billing.py": { imports: [imports("app.billing")] } };

const load = grammarLoader();

/** Examines a scene whose sources have these texts, all of it as it really is: nothing is said by hand. */
export const lookAtTexts = async (drawing: SceneDrawing, texts: Readonly<Record<string, string>>): Promise<Looked> => {
  const unmeasured = Object.fromEntries(Object.keys(texts).map((path) => [path, null]));
  const made = drawScene({ ...drawing, tree: Object.keys(texts), files: { ...unmeasured, ...drawing.files } });
  const examination = await examine(made, sourcesOf(terrainOf(made), LANGUAGES, { readSource: (path) => texts[path] ?? null, grammar: load }));
  return {
    ...examination,
    said: examination.hollow.map(({ level, subject, cause }) => `${level} ${subject}: ${cause}`),
    why: examination.chains.find(({ figures: { state } }) => state !== "live")?.why,
  };
};
