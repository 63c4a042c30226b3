/** Why no body of a subject ran, with the lines that show it. Judges nothing. */
import type { Excerpt, Facts, Import } from "../model/facts.ts";
import type { Cause } from "../model/finding.ts";
import type { Figures, Proof, Universe } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import { exclusionOf } from "./exclusion.ts";
import type { Ground } from "./ground.ts";
import { importOf, replacementsOf, type Reach } from "./imports.ts";
import { meansSubject } from "./alike.ts";
import type { Asked } from "./asked.ts";
import { causeOf, isReplacedThroughout, placedBefore, proofsOf } from "./replaced.ts";
import { linesIn } from "./state.ts";

/** A dead pair, as far as it is known. */
export interface Dead extends Asked {
  readonly figures: Figures;
  readonly universe: Universe | null;
}

export interface Explained {
  readonly cause: Cause;
  readonly proofs: readonly Proof[];
  /** True where what failed to be imported is not the project's: that says nothing of the subject. */
  readonly foreign?: true;
  /** True where the test's own text rules out that it ran anything of the subject. */
  readonly isCertain?: boolean;
}

type Known = Dead & { readonly facts: Facts; readonly reach: Reach };

const proofOf = (path: RepoPath, { line, text }: Excerpt, shows: string): Proof => ({ path, line, text, shows });

const excluded = (ground: Ground, { figures, subject }: Dead): Explained | null => {
  if (figures.state !== "absent") return null;
  for (const path of subject.files) {
    const facts = ground.factsOf(path);
    const remark = facts?.excluded[0];
    if (remark) return { cause: "excluded", proofs: [proofOf(path, remark, "takes it out of measuring")] };
    if (facts?.damaged) return { cause: "excluded", proofs: [{ path, line: null, text: "", shows: "is not understood in full, perhaps not by the coverage tool either" }] };
    const line = exclusionOf(ground, path);
    if (line) return { cause: "excluded", proofs: [line] };
  }
  return null;
};

/** Product files through which a test would come to its subject, and whose failing to load it nobody sees. */
const loader = (ground: Ground, { reach, subject }: Known): Proof | null => {
  for (const path of reach.imported.keys()) {
    const found = ground.factsOf(path)?.imports.find((one) =>
      one.swallowed && ground.sources.resolve(one.specifier, path).some((file) => subject.files.includes(file)));
    if (found) return proofOf(path, found, `imports ${found.specifier}, and goes on when that fails`);
  }
  return null;
};

const stopped = (ground: Ground, known: Known): Explained | null => {
  const path = known.subject.files.find((file) => ground.figuresOf({ path: file, files: [file] }).stopped !== null);
  if (path === undefined) return null;
  const { stopped: line } = ground.figuresOf({ path, files: [path] });
  const text = (ground.sources.text(path) ?? "").split("\n")[line! - 1]?.trim().slice(0, 200) ?? "";
  const own = importOf(ground, known.reach, known.subject);
  const swallowing = own?.by.swallowed ? proofOf(known.test.path, own.by, `imports ${own.by.specifier}, and goes on when that fails`) : loader(ground, known);
  return { cause: "import-failed", proofs: [{ path, line, text, shows: "is the last one that ran: loading stopped there" }, ...(swallowing ? [swallowing] : [])] };
};

const replaced = (ground: Ground, { test, reach, subject }: Known): Explained | null => {
  const all = replacementsOf(reach, subject);
  const found = causeOf(all.map((one) => ({ path: test.path, one })));
  const imported = importOf(ground, reach, subject)?.by.line ?? Infinity;
  return found && { ...found, isCertain: isReplacedThroughout(all, { text: ground.sources.text(test.path) ?? "", imported }) };
};

const replacedBefore = (ground: Ground, { test, subject }: Known): Explained | null => causeOf(placedBefore(ground, test.path, subject));

const swallowedImport = (ground: Ground, { test, reach, subject }: Known): Explained | null => {
  const found = importOf(ground, reach, subject);
  return found?.by.swallowed ? { cause: "import-failed", proofs: [proofOf(test.path, found.by, `imports ${found.by.specifier}, and goes on when that fails`)] } : null;
};

/** The swallowed imports by which a test means its subject, and misses it. */
export const missedImports = ({ astray }: Reach, { subject }: Asked): readonly Import[] =>
  astray.filter((one) => subject.files.some((file) => meansSubject(one, file)));

const missed = (known: Known): Explained | null => {
  const [first] = missedImports(known.reach, known);
  return first ? { cause: "never-imported", proofs: [proofOf(known.test.path, first, `imports ${first.specifier}, which is not there, and goes on when that fails`)] } : null;
};

const loaded = (ground: Ground, known: Known): Explained | null => {
  const proof = loader(ground, known);
  return proof && { cause: "import-failed", proofs: [proof] };
};

/** True for a name that means a function or a type of a package to its own tests, which may stand outside of it. */
const isOf = (folder: string, declared: ReadonlySet<string>) => (name: string): boolean => {
  const parts = name.split(".");
  return declared.has(parts.at(-1)!) && (parts.length === 1 || (parts.length === 2 && parts[0] === folder.slice(folder.lastIndexOf("/") + 1)));
};

/** Functions of a test's own that are shown. */
const MAX_FUNCTIONS = 3;

/** Of a package's own tests nothing is imported: whether they name anything of it; null for all other tests. */
const namesOwn = (ground: Ground, { test, facts, subject }: Known): boolean | null => {
  const own = ground.candidatesOf(test.path).find((one) => !ground.scene.tree.has(one.subject) && ground.subjectOf(one.subject).path === subject.path);
  const declared = new Set(subject.files.flatMap((file) => ground.factsOf(file)?.declares ?? []));
  return own === undefined ? null : facts.used.some(isOf(own.subject, declared));
};

/** What a package's own tests call instead of it: doubles, types that they declare, or functions of their own. */
const ownDouble = (ground: Ground, known: Known): Explained | null => {
  const { test, facts: { replaced: doubles, declares, bodies, used } } = known;
  if (namesOwn(ground, known) !== false) return null;
  if (doubles.length > 0) return { cause: "members-mocked", proofs: proofsOf(doubles.map((one) => ({ path: test.path, one }))) };
  const functions = bodies.filter(({ name }) => declares.includes(name));
  if (functions.length < declares.length) return { cause: "members-mocked", proofs: [] };
  const rows = (ground.sources.text(test.path) ?? "").split("\n");
  return functions.length === 0 ? null : {
    cause: "never-imported",
    proofs: functions.filter(({ name }) => used.includes(name)).slice(0, MAX_FUNCTIONS)
      .map(({ name, from }) => proofOf(test.path, { line: from, text: (rows[from - 1] ?? "").trim() }, `declares ${name}, which the tests call instead`)),
  };
};

/** What is loaded at the beginning of a test that passed was there; where no report knows it, it was left out of measuring. */
const certainlyLoaded = (ground: Ground, { figures, facts, reach, subject }: Known): Explained | null => {
  const found = figures.state === "absent" ? importOf(ground, reach, subject) : null;
  if (found === null || found.by.swallowed || found.by.how !== "static") return null;
  const inBody = facts.bodies.some(({ from, to }) => found.by.line >= from && found.by.line <= to);
  return inBody ? null : { cause: "excluded", proofs: [] };
};

const neverImported = (ground: Ground, known: Known): Explained | null =>
  (known.figures.state !== "loaded only" && importOf(ground, known.reach, known.subject) === null && namesOwn(ground, known) !== true
    ? { cause: "never-imported", proofs: [] } : null);

/** What ends a test early and lets it pass. */
const ENDS = /^return\b|skip/i;

/** False only where the report knows the line, and that it did not run. */
const mayHaveRun = ({ fileOf, scene: { coverage } }: Ground, path: RepoPath, line: number): boolean => {
  const rows = fileOf(path)?.rows ?? null;
  return rows === null || linesIn({ coverage, file: rows }).every((one) => one.line !== line || one.hit);
};

/** What is needed from outside of the project was not there, and the test ended early for it. */
const endedWithout = (ground: Ground, { test, facts, reach }: Known): Explained | null => {
  const ends = facts.lenient.filter(({ line, text }) => ENDS.test(text) && mayHaveRun(ground, test.path, line));
  const found = ends.length === 0 ? undefined : reach.astray.find((one) => ends.some(({ line }) => line > one.line &&
    facts.bodies.some(({ from, to }) => from <= one.line && line <= to)));
  return found === undefined ? null : { cause: "import-failed", proofs: [proofOf(test.path, found, `imports ${found.specifier}, and goes on when that fails`)], foreign: true };
};

/** A condition and its `return`, or the `return` itself. */
const LEAVES = /^(?:if\b.*)?\breturn\b/;

/** Nothing keeps the test from its subject but that it ends before. */
const unknown = (ground: Ground, { test, facts }: Known): Explained => ({
  cause: "unknown",
  proofs: facts.lenient.filter(({ line, text }) => LEAVES.test(text) && mayHaveRun(ground, test.path, line)).slice(0, 1)
    .map((one) => proofOf(test.path, one, "lets a test end before it asserts anything")),
});

/** Finds the cause; `unknown` where nothing shows it. */
export const explain = (ground: Ground, dead: Dead): Explained => {
  const out = excluded(ground, dead);
  const { facts, reach } = dead;
  if (out !== null) return out;
  if (facts === null || reach === null) return { cause: "unknown", proofs: [] };
  const known: Known = { ...dead, facts, reach };
  return stopped(ground, known) ?? replaced(ground, known) ?? swallowedImport(ground, known) ?? missed(known)
    ?? replacedBefore(ground, known) ?? loaded(ground, known)
    ?? (dead.figures.state === "absent" && dead.universe === "all files" ? { cause: "excluded", proofs: [] } as const : null)
    ?? certainlyLoaded(ground, known) ?? ownDouble(ground, known) ?? neverImported(ground, known) ?? endedWithout(ground, known) ?? unknown(ground, known);
};
