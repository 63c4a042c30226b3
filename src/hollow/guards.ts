/** What keeps a subject, or a pair, from being accused: each guard gives its reason as a sentence's end, or null. */
import type { Facts } from "../model/facts.ts";
import type { Figures } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Scene } from "../model/scene.ts";
import type { Ground, Subject, TestFile } from "./ground.ts";
import type { Reach } from "./imports.ts";
import { isDead } from "./state.ts";

const STAND_INS = new Set(["__mocks__", "mocks", "mock", "fakes", "stubs", "fixtures", "__fixtures__", "testdata", "test_data", "testutil", "testutils"]);
const BUILT = new Set(["node_modules", "vendor", "third_party", "dist", "build", "generated", "__generated__", "gen", "migrations"]);
const BUILT_NAME = /(?:\.pb\.go|_pb2(?:_grpc)?\.py|\.generated\.\w+|\.gen\.\w+|_generated\.\w+|\.min\.[cm]?js)$/;
const PLATFORM = /[._-](?:win(?:32|64|dows)?|nt|linux|darwin|mac(?:os)?|osx|posix|unix|bsd|freebsd|android|ios|wasm|wasi|js|arm64|amd64)\.\w+$/i;

const foldersIn = (path: string): readonly string[] => path.split("/").slice(0, -1);

/** Product code is what people write to be run: no stand-in, nothing that a tool wrote or that was copied here. */
const noProduct = ({ sources, fileOf }: Ground, path: RepoPath, facts: Facts | null): string | null => {
  if (fileOf(path)?.test ?? false) return "it is a test itself, or supports tests";
  if (foldersIn(path).some((folder) => STAND_INS.has(folder.toLowerCase()))) return "it is a stand-in for tests, and no product code";
  if (facts?.generated || BUILT_NAME.test(path) || foldersIn(path).some((folder) => BUILT.has(folder)) || sources.isGenerated(path)) {
    return "a tool wrote it, or it comes from elsewhere";
  }
  return null;
};

/** A renamed file may stand in the report under its old name. */
const movedAway = ({ changes, unresolved }: Scene, path: RepoPath): string | null => {
  const before = changes?.files.get(path)?.before ?? null;
  return before !== null && unresolved.some((one) => one.path.endsWith(before)) ? `the report still knows it as ${before}` : null;
};

/** A path of whatever system as one of ours, small letters: file systems differ in that. */
const plain = (path: string): string => path.replaceAll("\\", "/").replace(/^\.?\//, "").toLowerCase();

/** True where one of two paths is the end of the other. */
const mayBe = (one: string, other: string): boolean => one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);

/** A path of a report that fits more than one file, or the end of one, may be this one's. */
const maybeMeasured = ({ unresolved }: Scene, path: RepoPath, state: Figures["state"]): string | null => {
  const claim = state !== "absent" ? undefined
    : unresolved.find((one) => one.candidates.includes(path) || mayBe(plain(one.path), plain(path)));
  return claim === undefined ? null : `${claim.report} speaks of ${claim.path}, which may be it`;
};

/** Functions and classes that something from outside of the tree takes the place of, when it is there: they run elsewhere. */
const nativeTwin = ({ sources }: Ground, facts: Facts, path: RepoPath): string | null => {
  const twin = facts.imports.find(({ how, names, specifier, swallowed }) => how !== "type" && how !== "reexport"
    && names.some((name) => (name === "*" ? swallowed : facts.bodies.some((body) => body.name === name) || (swallowed && facts.declares.includes(name))))
    && sources.resolve(specifier, path).length === 0);
  return twin === undefined ? null : `line ${twin.line} takes functions of the same names from outside of the tree`;
};

/** What a façade passes on is what its tests exercise. */
const passesOnLife = (ground: Ground, facts: Facts, path: RepoPath): string | null => {
  const behind = facts.imports.filter(({ how }) => how === "reexport").flatMap(({ specifier }) => ground.sources.resolve(specifier, path));
  const living = behind.find((one) => one !== path && ground.figuresOf(ground.subjectOf(one)).state === "live");
  return living === undefined ? null : `it passes on what is in ${living}, which ran`;
};

const aboutFile = (ground: Ground, path: RepoPath, { state }: Figures): string | null => {
  const facts = ground.factsOf(path);
  const guard = noProduct(ground, path, facts) ?? movedAway(ground.scene, path) ?? maybeMeasured(ground.scene, path, state);
  if (guard !== null) return guard;
  if ((state === "absent" || state === "zero") && PLATFORM.test(path)) return "it is for one platform only, as its name says";
  if (facts === null) return state === "absent" ? "no report knows it, and nothing is known of what it says" : null;
  if (facts.inert) return "nothing in it could run: it holds types, constants or re-exports";
  return nativeTwin(ground, facts, path) ?? passesOnLife(ground, facts, path);
};

const couldNotRun = ({ factsOf }: Ground, files: readonly RepoPath[]): string =>
  (files.some((path) => (factsOf(path)?.bodies.length ?? 0) > 0)
    ? "its functions stand in branches that were not taken when it was loaded: they are not of this platform" : "nothing in it could run");

/** Why a subject cannot be accused by anybody; null where it can. A folder can while one of its files can. */
export const subjectGuard = (ground: Ground, { files }: Subject, figures: Figures): string | null => {
  if (files.length === 0) return "it is no source of the tree";
  if (!isDead(figures)) return figures.state === "live" ? "it ran" : couldNotRun(ground, files);
  const reasons = files.map((path) => aboutFile(ground, path, ground.figuresOf({ path, files: [path] })));
  if (!reasons.includes(null)) return reasons[0]!;
  if (figures.functions !== null && figures.functions.total === 0) return "it has no function";
  const { language } = ground.fileOf(files[0]!) ?? {};
  const measured = ground.scene.files.some((file) => file.language === language && !file.test && file.rows !== null);
  return measured ? null : "the reports measure nothing of its language";
};

/** Go writes no profile of a package whose tests panic or run out of time: what passed before that may have run anything. */
export const ofBrokenPackage = ({ scene: { cases }, fileOf }: Ground, { passed }: TestFile, { files }: Subject, { state }: Figures): string | null => {
  const [one] = passed;
  if (state !== "absent" || one === undefined || fileOf(files[0] ?? "")?.language !== "go") return null;
  const failed = cases.some(({ outcome, suite, report }) => suite === one.suite && report === one.report && (outcome === "failed" || outcome === "errored"));
  return failed ? "a test of its package failed, and Go writes no profile of a package that breaks off" : null;
};

/** A test that takes nothing of its subject but constants needs no function of it. */
export const takesConstantsOnly = (ground: Ground, { imported, replaced }: Reach, { files }: Subject): string | null => {
  const taken = files.map((path) => imported.get(path));
  const declared = new Set(files.flatMap((path) => {
    const facts = ground.factsOf(path);
    return [...facts?.declares ?? [], ...facts?.bodies.map(({ name }) => name) ?? []];
  }));
  const only = taken.every((one) => one !== undefined && !one.swallowed && one.names.length > 0
    && one.names.every((name) => name !== "*" && name !== "default" && !declared.has(name)));
  return only && files.length > 0 && !files.some((path) => replaced.has(path)) && files.every((path) => ground.factsOf(path) !== null)
    ? "the test takes nothing of it but constants" : null;
};

/** Something that is made out of the subject ran, and the test reaches it: then the subject is exercised through that. */
export const livesThrough = (ground: Ground, { imported }: Reach, { files }: Subject): string | null => {
  const declared = new Set(files.flatMap((path) => ground.factsOf(path)?.declares ?? []));
  for (const path of imported.keys()) {
    if (files.includes(path) || ground.lives(path) === false) continue;
    const heir = ground.factsOf(path)?.extends.find((name) => declared.has(name.split(".").at(-1) ?? ""));
    if (heir !== undefined && ground.figuresOf(ground.subjectOf(path)).state === "live") return `${path} extends ${heir} of it, and ran`;
  }
  return null;
};
