const { handedOn, importOf, linksOf, meansSubject, nameOf, passedOn, reachOf, replacementsOf, strayMarks } = require("./chunk-RUXHP5PZ.js");
require("./chunk-5GKUOTTJ.js");
const { PROJECT_FILES, best, hasHits, isDead, isPoor, isTold, linesIn, ofUnmeasured, projectOf, ranByItself, ranOutside } = require("./chunk-M53ZNLWK.js");
require("./chunk-RS7G37OH.js");
const { anyOf } = require("./chunk-SM6IKJRF.js");
const { endingsOf, figures, isCoverage, isTests } = require("./chunk-U2JTI5JC.js");
const { LEVELS } = require("./chunk-YC6WDWNF.js");
const { require_micromatch } = require("./chunk-BI3OTRZI.js");
const { globFault } = require("./chunk-BSRBJETY.js");
require("./chunk-L7CDWHMO.js");
const { byKeys } = require("./chunk-WJGK2NSE.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
const { __toESM } = require("./chunk-SEWDMQ6Q.js");

// src/hollow/gather.ts
var severity = (level) => LEVELS.indexOf(level);
var isAccusing = (chain) => chain.level !== null;
var order = byKeys(
  ({ accepted }) => Number(accepted !== null),
  ({ level }) => severity(level),
  ({ proofs }) => Number(proofs.length === 0),
  ({ passed }) => -passed,
  ({ link }) => link.test
);
var hollowOf = (subject, chains) => {
  const first = chains[0];
  const byPath = [...chains].sort(byKeys(({ link }) => link.test));
  return {
    subject,
    tests: byPath.map(({ link }) => link.test),
    passed: chains.reduce((sum, { passed }) => sum + passed, 0),
    functions: first.figures.functions?.total ?? 0,
    lines: first.figures.outside.total,
    state: first.figures.state,
    links: byPath.map(({ link }) => link),
    witness: first.witness,
    cause: first.cause ?? "unknown",
    proofs: first.proofs,
    lenient: byPath.flatMap(({ lenient }) => lenient),
    level: first.level,
    atMost: first.atMost,
    excuse: first.level === "note" && first.witness !== null ? first.why : null,
    accepted: first.accepted
  };
};
var gather = (chains) => {
  const bySubject = /* @__PURE__ */ new Map();
  for (const chain of chains.filter(isAccusing)) {
    const known = bySubject.get(chain.link.subject);
    if (known) known.push(chain);
    else bySubject.set(chain.link.subject, [chain]);
  }
  return [...bySubject].map(([subject, all]) => hollowOf(subject, all.sort(order))).sort(byKeys(({ subject }) => subject));
};

// src/hollow/idle.ts
var isRunnable = ({ factsOf }, path) => (factsOf(path)?.bodies.length ?? 0) > 0;
var idleOf = (ground, test) => {
  const facts = ground.factsOf(test);
  if (facts === null || facts.spawns.length > 0) return null;
  const imported = [...reachOf(ground, test, facts).imported.keys()].filter((path) => isRunnable(ground, path)).sort();
  const runs = ground.scene.runs.byTest.get(test);
  const product = [...runs.keys()].filter((path) => ground.fileOf(path)?.test === false);
  const ran = ranByItself(ground, test, [...imported, ...product]);
  if (imported.length === 0 || ran !== void 0 || imported.some((path) => ranOutside(ground, path))) return null;
  return { test, passed: ground.tests.get(test).passed.length, imported };
};

// src/hollow/exclusion.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var CONFIGURATIONS = /(?:^|\/)(?:\.coveragerc|setup\.cfg|tox\.ini|pyproject\.toml|package\.json|\.c8rc(?:\.json)?|\.nycrc(?:\.\w+)?|pom\.xml|build\.gradle(?:\.kts)?|(?:vite|vitest|jest)\.config\.\w+|vitest\.workspace\.\w+|jest\.\w+\.(?:js|ts|json))$/;
var LEAVES_OUT = /omit|exclu|ignore/i;
var KEY = /^\s*["']?([\w.-]+)["']?\s*(?:[:=]|\()/;
var SECTION = /^\s*\[[^\]"']+\]\s*$/;
var GLOB = /[\w@.*?{!/][\w@.*?{},!+/-]*/g;
var MAX_EXCERPT = 200;
var MAX_FILES = 40;
var MAX_STARS = 6;
var fits = (glob, path, folder) => {
  if (!/[/*.]/.test(glob) || glob.length > MAX_EXCERPT || /^[.*/]+$/.test(glob) || glob.split(/\*+/).length > MAX_STARS + 1 || globFault(glob) !== null) return false;
  const below = folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const plain2 = glob.replace(/^!?(?:\.\/|\/)?/, "").replace(/\/$/, "/**");
  return plain2 === below || plain2 === path || /[*?{]/.test(plain2) && import_micromatch.default.isMatch(below, plain2, { dot: true });
};
var inText = (text, path, config) => {
  const folder = folderOf(config);
  let leavesOut = false;
  for (const [index, line] of text.split("\n").entries()) {
    const key = KEY.exec(line)?.[1];
    if (key !== void 0) leavesOut = LEAVES_OUT.test(key);
    else if (SECTION.test(line)) leavesOut = false;
    const mentions2 = leavesOut || /exclude/.test(line);
    const glob = (line.slice(0, MAX_EXCERPT).match(GLOB) ?? []).find((one) => (mentions2 || one.startsWith("!")) && fits(one, path, folder));
    if (glob !== void 0) return { path: config, line: index + 1, text: line.trim().slice(0, MAX_EXCERPT), shows: `leaves ${glob} out of measuring` };
  }
  return null;
};
var exclusionOf = ({ scene: { tree }, sources, once }, path) => {
  const configs = once("configurations", () => [...tree].filter((one) => CONFIGURATIONS.test(one)).slice(0, MAX_FILES));
  for (const config of configs) {
    const text = sources.text(config);
    const proof = text === null ? null : inText(text, path, config);
    if (proof) return proof;
  }
  return null;
};

// src/hollow/replaced.ts
var MAX_PROOFS = 5;
var MAX_NAMES = 5;
var WORDS = {
  some: (targets) => `replaces members of ${targets} with mocks`,
  module: (targets) => `replaces ${targets} with a mock`,
  automock: (targets) => `replaces every member of ${targets} with a stub`,
  member: (targets) => `replaces ${targets} with a mock`,
  double: (targets) => `makes a double of ${targets}`
};
var moduleOf = (target) => /^[./]+$/.test(target) ? `"${target}"` : target;
var nameOf2 = ({ how, target, member }) => how === "member" && member !== null ? `${moduleOf(target)}.${member}` : moduleOf(target);
var together = (names) => {
  if (names.length > MAX_NAMES) return `${names.slice(0, MAX_NAMES).join(", ")} and ${names.length - MAX_NAMES} more`;
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
};
var proofOf = (alike) => {
  const [{ path, one: { line, text, how, partial } }] = alike;
  return { path, line, text, shows: WORDS[how === "module" && partial ? "some" : how](together([...new Set(alike.map(({ one }) => nameOf2(one)))])) };
};
var proofsOf = (all) => {
  const byLine = /* @__PURE__ */ new Map();
  for (const placed of all) {
    const key = `${placed.path}\0${placed.one.line}\0${placed.one.how}`;
    const alike = byLine.get(key);
    if (alike) alike.push(placed);
    else byLine.set(key, [placed]);
  }
  return [...byLine.values()].slice(0, MAX_PROOFS).map(proofOf);
};
var causeOf = (all) => {
  const whole = all.filter(({ one }) => one.how === "module" && !one.partial);
  if (whole.length > 0) return { cause: "subject-replaced", proofs: proofsOf(whole) };
  return all.length === 0 ? null : { cause: "members-mocked", proofs: proofsOf(all) };
};
var REVIVES = /\b(?:unmock|doUnmock|dontMock|importActual|requireActual|importOriginal|resetModules|reload)\b|\bsys\.modules\.pop\b|\bdel\s+sys\.modules\b|\bstop(?:all)?\(/;
var HOISTED = /^(?:vi|vitest|jest)\.mock\(/;
var BEGINNING = 20;
var isReplacedThroughout = (all, { text, imported }) => {
  if (all.some(({ partial }) => partial) || REVIVES.test(text)) return false;
  const rows = text.split("\n");
  return all.some(({ how, line, text: shown }) => how === "module" && (HOISTED.test(shown) || line < imported) && !/\bdoMock\b/.test(shown) && (rows[line - 1] ?? "").startsWith(shown.slice(0, BEGINNING)));
};
var placedBefore = ({ sources, factsOf }, test, { files }) => sources.loadedBefore(test).flatMap((path) => (factsOf(path)?.replaced ?? []).filter(({ target, partial }) => !partial && sources.resolve(target, path).some((file) => files.includes(file))).map((one) => ({ path, one })));

// src/hollow/cause.ts
var proofOf2 = (path, { line, text }, shows) => ({ path, line, text, shows });
var excluded = (ground, { figures: figures2, subject }) => {
  if (figures2.state !== "absent") return null;
  for (const path of subject.files) {
    const facts = ground.factsOf(path);
    const remark = facts?.excluded[0];
    if (remark) return { cause: "excluded", proofs: [proofOf2(path, remark, "takes it out of measuring")] };
    if (facts?.damaged) return { cause: "excluded", proofs: [{ path, line: null, text: "", shows: "is not understood in full, perhaps not by the coverage tool either" }] };
    const line = exclusionOf(ground, path);
    if (line) return { cause: "excluded", proofs: [line] };
  }
  return null;
};
var loader = (ground, { reach, subject }) => {
  for (const path of reach.imported.keys()) {
    const found = ground.factsOf(path)?.imports.find((one) => one.swallowed && ground.sources.resolve(one.specifier, path).some((file) => subject.files.includes(file)));
    if (found) return proofOf2(path, found, `imports ${found.specifier}, and goes on when that fails`);
  }
  return null;
};
var stopped = (ground, known) => {
  const path = known.subject.files.find((file) => ground.figuresOf({ path: file, files: [file] }).stopped !== null);
  if (path === void 0) return null;
  const { stopped: line } = ground.figuresOf({ path, files: [path] });
  const text = (ground.sources.text(path) ?? "").split("\n")[line - 1]?.trim().slice(0, 200) ?? "";
  const own = importOf(ground, known.reach, known.subject);
  const swallowing = own?.by.swallowed ? proofOf2(known.test.path, own.by, `imports ${own.by.specifier}, and goes on when that fails`) : loader(ground, known);
  return { cause: "import-failed", proofs: [{ path, line, text, shows: "is the last one that ran: loading stopped there" }, ...swallowing ? [swallowing] : []] };
};
var replaced = (ground, { test, reach, subject }) => {
  const all = replacementsOf(reach, subject);
  const found = causeOf(all.map((one) => ({ path: test.path, one })));
  const imported = importOf(ground, reach, subject)?.by.line ?? Infinity;
  return found && { ...found, isCertain: isReplacedThroughout(all, { text: ground.sources.text(test.path) ?? "", imported }) };
};
var replacedBefore = (ground, { test, subject }) => causeOf(placedBefore(ground, test.path, subject));
var swallowedImport = (ground, { test, reach, subject }) => {
  const found = importOf(ground, reach, subject);
  return found?.by.swallowed ? { cause: "import-failed", proofs: [proofOf2(test.path, found.by, `imports ${found.by.specifier}, and goes on when that fails`)] } : null;
};
var missedImports = ({ astray }, { subject }) => astray.filter((one) => subject.files.some((file) => meansSubject(one, file)));
var missed = (known) => {
  const [first] = missedImports(known.reach, known);
  return first ? { cause: "never-imported", proofs: [proofOf2(known.test.path, first, `imports ${first.specifier}, which is not there, and goes on when that fails`)] } : null;
};
var loaded = (ground, known) => {
  const proof = loader(ground, known);
  return proof && { cause: "import-failed", proofs: [proof] };
};
var isOf = (folder, declared) => (name) => {
  const parts = name.split(".");
  return declared.has(parts.at(-1)) && (parts.length === 1 || parts.length === 2 && parts[0] === folder.slice(folder.lastIndexOf("/") + 1));
};
var MAX_FUNCTIONS = 3;
var namesOwn = (ground, { test, facts, subject }) => {
  const own = ground.candidatesOf(test.path).find((one) => !ground.scene.tree.has(one.subject) && ground.subjectOf(one.subject).path === subject.path);
  const declared = new Set(subject.files.flatMap((file) => ground.factsOf(file)?.declares ?? []));
  return own === void 0 ? null : facts.used.some(isOf(own.subject, declared));
};
var ownDouble = (ground, known) => {
  const { test, facts: { replaced: doubles, declares, bodies, used } } = known;
  if (namesOwn(ground, known) !== false) return null;
  if (doubles.length > 0) return { cause: "members-mocked", proofs: proofsOf(doubles.map((one) => ({ path: test.path, one }))) };
  const functions = bodies.filter(({ name }) => declares.includes(name));
  if (functions.length < declares.length) return { cause: "members-mocked", proofs: [] };
  const rows = (ground.sources.text(test.path) ?? "").split("\n");
  return functions.length === 0 ? null : {
    cause: "never-imported",
    proofs: functions.filter(({ name }) => used.includes(name)).slice(0, MAX_FUNCTIONS).map(({ name, from }) => proofOf2(test.path, { line: from, text: (rows[from - 1] ?? "").trim() }, `declares ${name}, which the tests call instead`))
  };
};
var certainlyLoaded = (ground, { figures: figures2, facts, reach, subject }) => {
  const found = figures2.state === "absent" ? importOf(ground, reach, subject) : null;
  if (found === null || found.by.swallowed || found.by.how !== "static") return null;
  const inBody = facts.bodies.some(({ from, to }) => found.by.line >= from && found.by.line <= to);
  return inBody ? null : { cause: "excluded", proofs: [] };
};
var neverImported = (ground, known) => known.figures.state !== "loaded only" && importOf(ground, known.reach, known.subject) === null && namesOwn(ground, known) !== true ? { cause: "never-imported", proofs: [] } : null;
var ENDS = /^return\b|skip/i;
var mayHaveRun = ({ fileOf, scene: { coverage } }, path, line) => {
  const rows = fileOf(path)?.rows ?? null;
  return rows === null || linesIn({ coverage, file: rows }).every((one) => one.line !== line || one.hit);
};
var endedWithout = (ground, { test, facts, reach }) => {
  const ends = facts.lenient.filter(({ line, text }) => ENDS.test(text) && mayHaveRun(ground, test.path, line));
  const found = ends.length === 0 ? void 0 : reach.astray.find((one) => ends.some(({ line }) => line > one.line && facts.bodies.some(({ from, to }) => from <= one.line && line <= to)));
  return found === void 0 ? null : { cause: "import-failed", proofs: [proofOf2(test.path, found, `imports ${found.specifier}, and goes on when that fails`)], foreign: true };
};
var LEAVES = /^(?:if\b.*)?\breturn\b/;
var unknown = (ground, { test, facts }) => ({
  cause: "unknown",
  proofs: facts.lenient.filter(({ line, text }) => LEAVES.test(text) && mayHaveRun(ground, test.path, line)).slice(0, 1).map((one) => proofOf2(test.path, one, "lets a test end before it asserts anything"))
});
var explain = (ground, dead) => {
  const out = excluded(ground, dead);
  const { facts, reach } = dead;
  if (out !== null) return out;
  if (facts === null || reach === null) return { cause: "unknown", proofs: [] };
  const known = { ...dead, facts, reach };
  return stopped(ground, known) ?? replaced(ground, known) ?? swallowedImport(ground, known) ?? missed(known) ?? replacedBefore(ground, known) ?? loaded(ground, known) ?? (dead.figures.state === "absent" && dead.universe === "all files" ? { cause: "excluded", proofs: [] } : null) ?? certainlyLoaded(ground, known) ?? ownDouble(ground, known) ?? neverImported(ground, known) ?? endedWithout(ground, known) ?? unknown(ground, known);
};

// src/hollow/guards.ts
var STAND_INS = /* @__PURE__ */ new Set(["__mocks__", "mocks", "mock", "fakes", "stubs", "fixtures", "__fixtures__", "testdata", "test_data", "testutil", "testutils"]);
var BUILT = /* @__PURE__ */ new Set(["node_modules", "vendor", "third_party", "dist", "build", "generated", "__generated__", "gen", "migrations"]);
var BUILT_NAME = /(?:\.pb\.go|_pb2(?:_grpc)?\.py|\.generated\.\w+|\.gen\.\w+|_generated\.\w+|\.min\.[cm]?js)$/;
var PLATFORM = /[._-](?:win(?:32|64|dows)?|nt|linux|darwin|mac(?:os)?|osx|posix|unix|bsd|freebsd|android|ios|wasm|wasi|js|arm64|amd64)\.\w+$/i;
var foldersIn = (path) => path.split("/").slice(0, -1);
var noProduct = ({ sources, fileOf }, path, facts) => {
  if (fileOf(path)?.test ?? false) return "it is a test itself, or supports tests";
  if (foldersIn(path).some((folder) => STAND_INS.has(folder.toLowerCase()))) return "it is a stand-in for tests, and no product code";
  if (facts?.generated || BUILT_NAME.test(path) || foldersIn(path).some((folder) => BUILT.has(folder)) || sources.isGenerated(path)) {
    return "a tool wrote it, or it comes from elsewhere";
  }
  return null;
};
var movedAway = ({ changes, unresolved }, path) => {
  const before = changes?.files.get(path)?.before ?? null;
  return before !== null && unresolved.some((one) => one.path.endsWith(before)) ? `the report still knows it as ${before}` : null;
};
var plain = (path) => path.replaceAll("\\", "/").replace(/^\.?\//, "").toLowerCase();
var mayBe = (one, other) => one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`);
var maybeMeasured = ({ unresolved }, path, state) => {
  const claim = state !== "absent" ? void 0 : unresolved.find((one) => one.candidates.includes(path) || mayBe(plain(one.path), plain(path)));
  return claim === void 0 ? null : `${claim.report} speaks of ${claim.path}, which may be it`;
};
var nativeTwin = ({ sources }, facts, path) => {
  const twin = facts.imports.find(({ how, names, specifier, swallowed }) => how !== "type" && how !== "reexport" && names.some((name) => name === "*" ? swallowed : facts.bodies.some((body) => body.name === name) || swallowed && facts.declares.includes(name)) && sources.resolve(specifier, path).length === 0);
  return twin === void 0 ? null : `line ${twin.line} takes functions of the same names from outside of the tree`;
};
var passesOnLife = (ground, facts, path) => {
  const behind = facts.imports.filter(({ how }) => how === "reexport").flatMap(({ specifier }) => ground.sources.resolve(specifier, path));
  const living = behind.find((one) => one !== path && ground.figuresOf(ground.subjectOf(one)).state === "live");
  return living === void 0 ? null : `it passes on what is in ${living}, which ran`;
};
var aboutFile = (ground, path, { state }) => {
  const facts = ground.factsOf(path);
  const guard = noProduct(ground, path, facts) ?? movedAway(ground.scene, path) ?? maybeMeasured(ground.scene, path, state);
  if (guard !== null) return guard;
  if ((state === "absent" || state === "zero") && PLATFORM.test(path)) return "it is for one platform only, as its name says";
  if (facts === null) return state === "absent" ? "no report knows it, and nothing is known of what it says" : null;
  if (facts.inert) return "nothing in it could run: it holds types, constants or re-exports";
  return nativeTwin(ground, facts, path) ?? passesOnLife(ground, facts, path);
};
var couldNotRun = ({ factsOf }, files) => files.some((path) => (factsOf(path)?.bodies.length ?? 0) > 0) ? "its functions stand in branches that were not taken when it was loaded: they are not of this platform" : "nothing in it could run";
var subjectGuard = (ground, { files }, figures2) => {
  if (files.length === 0) return "it is no source of the tree";
  if (!isDead(figures2)) return figures2.state === "live" ? "it ran" : couldNotRun(ground, files);
  const reasons = files.map((path) => aboutFile(ground, path, ground.figuresOf({ path, files: [path] })));
  if (!reasons.includes(null)) return reasons[0];
  if (figures2.functions !== null && figures2.functions.total === 0) return "it has no function";
  const { language } = ground.fileOf(files[0]) ?? {};
  const measured = ground.scene.files.some((file) => file.language === language && !file.test && file.rows !== null);
  return measured ? null : "the reports measure nothing of its language";
};
var ofBrokenPackage = ({ scene: { cases }, fileOf }, { passed }, { files }, { state }) => {
  const [one] = passed;
  if (state !== "absent" || one === void 0 || fileOf(files[0] ?? "")?.language !== "go") return null;
  const failed = cases.some(({ outcome, suite, report }) => suite === one.suite && report === one.report && (outcome === "failed" || outcome === "errored"));
  return failed ? "a test of its package failed, and Go writes no profile of a package that breaks off" : null;
};
var takesConstantsOnly = (ground, { imported, replaced: replaced2 }, { files }) => {
  const taken = files.map((path) => imported.get(path));
  const declared = new Set(files.flatMap((path) => {
    const facts = ground.factsOf(path);
    return [...facts?.declares ?? [], ...facts?.bodies.map(({ name }) => name) ?? []];
  }));
  const only = taken.every((one) => one !== void 0 && !one.swallowed && one.names.length > 0 && one.names.every((name) => name !== "*" && name !== "default" && !declared.has(name)));
  return only && files.length > 0 && !files.some((path) => replaced2.has(path)) && files.every((path) => ground.factsOf(path) !== null) ? "the test takes nothing of it but constants" : null;
};
var livesThrough = (ground, { imported }, { files }) => {
  const declared = new Set(files.flatMap((path) => ground.factsOf(path)?.declares ?? []));
  for (const path of imported.keys()) {
    if (files.includes(path) || ground.lives(path) === false) continue;
    const heir = ground.factsOf(path)?.extends.find((name) => declared.has(name.split(".").at(-1) ?? ""));
    if (heir !== void 0 && ground.figuresOf(ground.subjectOf(path)).state === "live") return `${path} extends ${heir} of it, and ran`;
  }
  return null;
};

// src/hollow/universe.ts
var MAX_LOOKED_AT = 16;
var WHOLE = { jacoco: ["java", "kotlin", "groovy", "scala"], go: ["go"] };
var showsNeverLoaded = (ground, { path }, lines) => {
  const facts = ground.factsOf(path);
  if (facts === null) return false;
  return lines.some(({ line }) => !facts.bodies.some(({ from, to }) => line >= from && line <= to));
};
var searched = (ground, language) => {
  const { scene } = ground;
  const measured = scene.files.filter((file) => file.language === language && !file.test && file.rows !== null);
  if (measured.length === 0) return "nothing";
  if (scene.reports.some(({ format }) => WHOLE[format]?.includes(language ?? ""))) return "all files";
  let looked = 0;
  for (const file of measured) {
    const lines = linesIn({ coverage: scene.coverage, file: file.rows });
    if (lines.length === 0 || lines.some(({ hit }) => hit)) continue;
    if (++looked > MAX_LOOKED_AT) break;
    if (showsNeverLoaded(ground, file, lines)) return "all files";
  }
  return "loaded files";
};
var universeOf = (ground, language) => ground.once(`universe ${language ?? ""}`, () => searched(ground, language));

// src/hollow/code-text.ts
var REMARKS = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/.source;
var HASHED = /#[^\n]*/.source;
var LONG = /"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)/.source;
var QUOTED = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/.source;
var TEMPLATE = /`(?:\\.|[^`\\])*`/.source;
var OF_PYTHON = new RegExp([LONG, QUOTED, HASHED].join("|"), "g");
var OF_OTHERS = new RegExp([REMARKS, QUOTED, TEMPLATE].join("|"), "g");
var PLACES = /\$?\{([^{}]*)\}/g;
var codeWithin = (found, isFormatted) => (isFormatted ? ` ${[...found.matchAll(PLACES)].map(([, code]) => code).join(" ")} ` : " ").concat("\n".repeat(found.split("\n").length - 1));
var codeOf = (path, text) => {
  const isPython2 = path.endsWith(".py");
  return text.replaceAll(isPython2 ? OF_PYTHON : OF_OTHERS, (found, at) => codeWithin(found, isPython2 ? /[fF][rR]?$/.test(text.slice(Math.max(0, at - 2), at)) : found.startsWith("`")));
};
var IMPORTS = [
  /^[ \t]*from\s+[\w.]+\s+import\b[ \t]*(?:\([^)]{0,5000}\)|[^\n]*)/gm,
  /^[ \t]*(?:import|export)\s[^;={}()\n]{0,300}(?:\{[^{}]{0,5000}\})?\s{0,9}from\b[^\n]*/gm,
  /^[ \t]*(?:const|let|var)\s[^=;]{0,2000}=\s{0,9}(?:await\s+)?(?:require|import)\([^()]{0,300}\)/gm,
  /^[ \t]*import\s[^\n]*/gm
];
var linesOf = (found) => ` ${"\n".repeat(found.split("\n").length - 1)}`;
var withoutImports = (code) => IMPORTS.reduce((rest, one) => rest.replaceAll(one, linesOf), code);
var CLASS = /^[ \t]*(?:export\s+)?(?:default\s+)?(?:(?:public|private|protected|abstract|final|static)\s+)*class\s+([\p{L}_$][\p{L}\p{N}_$]*)/u;
var classAbove = (rows, line) => {
  for (let at = Math.min(line, rows.length) - 1; at >= 0; at--) {
    const name = CLASS.exec(rows[at])?.[1];
    if (name !== void 0) return name;
  }
  return null;
};
var anyOf2 = (names) => {
  const sought = [...names].filter((name) => /^[\p{L}\p{N}_$]+$/u.test(name)).map((name) => name.replaceAll("$", "\\$"));
  return sought.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}_$])(?:${sought.join("|")})(?![\\p{L}\\p{N}_$])`, "u");
};

// src/hollow/locals.ts
var escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
var ofPython = ({ specifier, names, text }) => {
  if (names.length > 0) return names;
  const isFrom = text.startsWith("from ");
  const own = isFrom ? specifier.slice(specifier.lastIndexOf(".") + 1) : specifier;
  return [new RegExp(String.raw`(?:^import|\bimport\b[^]*[\s,]|,)\s*${escaped(own)}\s+as\s+([\w\u0080-\uffff]+)`).exec(text)?.[1] ?? own];
};
var CLAUSE = /\b(?:import|const|let|var)\s+(?:type\s+)?([^"'`]{1,1000}?)\s*(?:\bfrom\b|=)/;
var ofScript = ({ names, text }) => [...names, ...(CLAUSE.exec(text)?.[1] ?? "").match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []].filter((name) => name !== "as" && name !== "default");
var ofGo = ({ specifier, text }) => [/^(\w+)\s+"/.exec(text)?.[1] ?? specifier.slice(specifier.lastIndexOf("/") + 1)];
var GIVEN = /(?:^|[\s;{])([\p{L}_$][\p{L}\p{N}_$]*)\s*=\s*(?:await\s+)?[\w$.]+\(/u;
var givenOn = ({ line, how }, rows) => how === "dynamic" ? GIVEN.exec(rows[line - 1] ?? "")?.slice(1, 2) ?? [] : [];
var ofPackage = ({ imports, folder }) => imports.filter(({ specifier }) => specifier.endsWith(`/${folder.slice(folder.lastIndexOf("/") + 1)}`)).flatMap(ofGo);
var inSight = (path, { imports, taking, subjects }) => {
  if (path.endsWith(".java")) return subjects.flatMap(({ javaTypes }) => [...javaTypes]);
  const isBrought = path.endsWith(".go") ? imports.some(({ how }) => how === "implicit") : path.endsWith(".py") && taking.some(({ names }) => names.includes("*"));
  return isBrought ? subjects.flatMap(({ facts }) => [...facts.declares, ...facts.values ?? []]) : [];
};
var localsOf = (path, text, taken) => {
  const rows = text.split("\n");
  const named = path.endsWith(".go") ? ofPackage(taken) : taken.taking.filter(({ how }) => how !== "implicit").flatMap((one) => [
    ...path.endsWith(".py") ? ofPython(one) : path.endsWith(".java") ? one.names : ofScript(one),
    ...givenOn(one, rows)
  ]);
  return [.../* @__PURE__ */ new Set([...named, ...inSight(path, taken)])].filter((name) => /^[\p{L}\p{N}_$.]+$/u.test(name));
};

// src/hollow/brackets.ts
var MAX_BACK = 2e3;
var CALLEE = /([\p{L}\p{N}_$.?]*)\s{0,9}$/u;
var DECLARES = /\b(?:def|func|function)\s{1,9}(?:\([^()]{0,200}\)\s{0,9})?[\p{L}\p{N}_$]*\s{0,9}$/u;
var BESIDE = 300;
var enclosing = (code, from) => {
  let closed = 0;
  for (let at = from - 1; at >= 0 && at >= from - MAX_BACK; at--) {
    const letter = code[at];
    if (")]}".includes(letter)) closed++;
    if (!"([{".includes(letter) || closed-- > 0) continue;
    const before = code.slice(Math.max(0, at - BESIDE), at);
    return { open: letter, at, callee: CALLEE.exec(before)?.[1] ?? "", isDeclared: DECLARES.test(before) };
  }
  return null;
};
var isWhole = ({ code, from, to }) => /\(\s*$/.test(code.slice(Math.max(0, from - BESIDE), from)) && /^\s*,?\s*\)/.test(code.slice(to, to + BESIDE));

// src/hollow/looking.ts
var EXAMINES = new RegExp([
  String.raw`^(?:inspect\.\w+|hasattr|callable|dir|vars|help|id|signature|issubclass|(?:typing\.)?get_type_hints|(?:dataclasses\.)?(?:fields|is_dataclass)|(?:get|is)(?:members|source|doc|function|class|method|coroutinefunction|abstract|builtin)|asyncio\.iscoroutinefunction)$`,
  String.raw`^(?:Object|Reflect)\.(?:keys|values|entries|getOwnPropertyNames|getOwnPropertyDescriptors?|getOwnPropertySymbols|hasOwn|has|ownKeys|getPrototypeOf|isFrozen|isSealed)$|(?:^|\.)hasOwnProperty\.call$`,
  String.raw`^reflect\.(?:TypeOf|ValueOf)$`
].join("|"));
var ASKS = /^(?:hasattr|callable|help|id|issubclass|(?:dataclasses\.)?is_dataclass|(?:inspect\.)?is\w+|asyncio\.iscoroutinefunction|Object\.(?:hasOwn|is\w+)|Reflect\.has)$|(?:^|\.)hasOwnProperty\.call$/;
var ASKING = /\.\s*(?:toBe(?:Defined|Truthy|TypeOf|InstanceOf|Null|Undefined)|toHaveProperty|property|an?|exist|ok|undefined|null|instanceof|function)\b/i;
var EXAMINING = /(?<![\w$.])(?:inspect\.\w+|hasattr|callable|signature|issubclass|get_type_hints|(?:Object|Reflect)\.\w+|reflect\.\w+)\(|(?<![\w$])typeof\s|\.getDeclared\w+\(|\.__(?:doc|name|all|annotations)__/;
var SHAPES = /(?<![\w$.])(?:inspect\.(?!is)\w+|signature|get_type_hints|(?:Object|Reflect)\.(?:keys|getOwn\w+|ownKeys))\(/;
var ASSERTS = /(?:^|\.)(?:assert\w*|ok|exists?|isFunction|isDefined|property|should)$|^assert\./;
var RUNS = /throw|raises|rejects|resolves|called|returned/i;
var LISTS = /(?:^|\.)(?:parametrize|param|each)$/;
var GROUPS = /^\((?:getattr|if|while|for|and|or|not|in|is|assert|return|elif|await|of|case|typeof|switch|yield|lambda)?$/;
var TELLING = { py: /^__(?!init__|call__|new__|enter__)\w+__$/, js: /^(?:length|name|prototype|should)$/ };
var isPython = (path) => path.endsWith(".py");
var isJava = (path) => path.endsWith(".java");
var isGo = (path) => path.endsWith(".go");
var called = (path, members) => {
  if (isJava(path)) return members.at(-2) === "class" && /^(?:get|is)[A-Z]/.test(members.at(-1)) ? "looks" : "does";
  if (isGo(path) || isPython(path)) return "does";
  return members.includes("should") || members.at(-1) === "hasOwnProperty" ? "asks" : "does";
};
var expected = (path, named) => {
  if (!isWhole(named)) return "mentions";
  const matcher = /^\s*\)\s*((?:\s*\.\s*[\w$]+)*)/.exec(named.code.slice(named.to, named.to + MATCHER))?.[1] ?? "";
  if (isJava(path)) return /^\.(?:is(?!Not?Null|EqualTo|SameAs)|has)\w+/.test(matcher) ? "looks" : "mentions";
  return RUNS.test(matcher) ? "does" : ASKING.test(matcher) ? "asks" : "looks";
};
var MATCHER = 200;
var CALLED = 400;
var MAX_GROUPS = 12;
var callAround = ({ code, from }) => {
  let around = enclosing(code, from);
  for (let groups = 0; groups < MAX_GROUPS && around !== null && GROUPS.test(around.open + around.callee); groups++) around = enclosing(code, around.at);
  return around;
};
var isCalledByName = ({ code, from, to }) => /^[^()\n]{0,300}\)\s*\(/.test(code.slice(to, to + CALLED)) && enclosing(code, from)?.callee === "getattr";
var given = (path, named) => {
  if (isCalledByName(named)) return "does";
  const around = callAround(named);
  if (around === null || around.open !== "(" || around.isDeclared || LISTS.test(around.callee)) return "mentions";
  const { callee } = around;
  if (EXAMINES.test(callee)) return ASKS.test(callee) ? "asks" : "looks";
  const isFirst = named.code.slice(around.at + 1, named.from).trim() === "";
  if (callee === "expect" || isJava(path) && callee === "assertThat") return expected(path, named);
  if (callee === "isinstance") return isFirst && named.members.length > 0 ? "asks" : "does";
  if (/raises$/i.test(callee)) return isFirst ? "mentions" : "does";
  if (!ASSERTS.test(callee) || RUNS.test(callee)) return "does";
  return !isJava(path) && (named.members.length > 0 || !isPython(path)) ? "asks" : "mentions";
};
var DISCARDED = /^\s*(?:var\s+)?_\b[^=]*=/;
var rowAt = (code, from) => code.slice(code.lastIndexOf("\n", from - 1) + 1).split("\n", 1)[0];
var useOf = ({ path, imported }, named) => {
  const { code, from, to, members, line, isAlias } = named;
  const [before, after] = [code.slice(Math.max(0, from - BESIDE2), from), code.slice(to, to + BESIDE2)];
  if (isGo(path) && !/^\s*\(/.test(after) && DISCARDED.test(rowAt(code, from))) return "looks";
  if (/^\s*=(?![=>])/.test(after) && !/:[ \t]*$/.test(before)) return isAlias || imported.has(line) ? "mentions" : "does";
  if (/\bnew\s+$|@$|(?:^|[^\w$])<$/.test(before)) return "does";
  if (/^\s*\(/.test(after)) return called(path, members);
  if (isGo(path) && /^\{/.test(after)) return "does";
  if (members.some((one) => (isPython(path) ? TELLING.py : TELLING.js).test(one)) && !isJava(path) && !isGo(path)) return "looks";
  if (/\btypeof\s+\(?$/.test(before) || !isPython(path) && /\bin\s+$/.test(before)) return "asks";
  return given(path, named);
};
var BESIDE2 = 60;
var MAX_PLACES = 2e3;
var placesOf = ({ path, code, locals }, aliases) => {
  const sought = [...locals, ...aliases].map((name) => name.replaceAll(/[.$]/g, String.raw`\$&`));
  const lineAt = lineFinder(code);
  const all = new RegExp(`(?<![\\p{L}\\p{N}_$.])(${sought.join("|")})(?![\\p{L}\\p{N}_$])((?:\\s{0,99}\\??\\.\\s{0,9}[\\p{L}_$][\\p{L}\\p{N}_$]*){0,12})`, "gu");
  return [...code.matchAll(all)].slice(0, MAX_PLACES).map(({ index, 0: whole, 1: root = "", 2: chain = "" }) => {
    const isAlias = aliases.has(root);
    const members = chain.split(".").slice(1).map((one) => one.trim());
    return { code, from: index, to: index + whole.length, members: isAlias && isJava(path) ? ["class", ...members] : members, line: lineAt(index), isAlias };
  });
};
var lineFinder = (code) => {
  let [line, at] = [1, 0];
  return (index) => {
    for (let next = code.indexOf("\n", at); next >= 0 && next < index; next = code.indexOf("\n", at)) [line, at] = [line + 1, next + 1];
    return line;
  };
};
var GIVES = /(?:^|[\s;{])([\p{L}_$][\p{L}\p{N}_$]*)\s*(?::[^=\n]{0,100})?=\s*$/u;
var aliasesIn = (places) => new Set(places.flatMap(({ code, from, to }) => /^\s*(?:[;\n]|$)/.test(code.slice(to, to + BESIDE2)) ? GIVES.exec(code.slice(Math.max(0, from - BESIDE2 * 2), from))?.[1] ?? [] : []));
var MAKES = /[mM]ock|[fF]ake|[sS]tub|[sS]py|Double\b|Namespace|\b(?:monkey)?patch\b|\b(?:vi|jest|sinon)\.|\.(?:invoke|newInstance|Call)\(/;
var ASSIGNED = /^\s*(?:(?:const|let|var|final)\s+)?(?:[\w<>?[\]]+\s+)?([\p{L}_$][\p{L}\p{N}_$]*)[^=(]{0,100}=(?!=)/u;
var DEFINED = /^\s*(?:async\s+)?(?:def|function|func)\s+([\p{L}_$][\p{L}\p{N}_$]*)/u;
var foundOut = ({ code, cases }, lines) => {
  const rows = code.split("\n");
  return [...lines].flatMap((line) => {
    const defined = rows.slice(0, line).findLastIndex((row) => DEFINED.test(row));
    const helper = defined < 0 || cases.includes(defined + 1) ? [] : DEFINED.exec(rows[defined])[1];
    return [ASSIGNED.exec(rows[line - 1] ?? "")?.[1] ?? [], helper].flat();
  });
};
var lookingCases = (looking, lines) => {
  const names = foundOut(looking, lines).map((name) => name.replaceAll("$", String.raw`\$`));
  const found = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}_$.])(?:${names.join("|")})(?![\\p{L}\\p{N}_$])`, "u");
  const rows = looking.code.split("\n");
  return looking.cases.filter((line, at) => {
    const end = looking.cases[at + 1] ?? rows.length + 1;
    const text = rows.slice(line - 1, end - 1).join("\n");
    return [...lines].some((one) => one >= line && one < end) || EXAMINING.test(text) || (found?.test(text) ?? false);
  }).length;
};
var onlyLooks = (looking) => {
  if (looking.locals.length === 0 || MAKES.test(looking.code)) return false;
  const first = placesOf(looking, /* @__PURE__ */ new Set());
  const aliases = new Set([...aliasesIn(first)].filter((name) => !looking.locals.includes(name)));
  const uses = (aliases.size === 0 ? first : placesOf(looking, aliases)).map((named) => ({ named, use: useOf(looking, named) }));
  if (uses.length === 0 || uses.some(({ use }) => use === "does")) return false;
  if (!uses.some(({ use }) => use === "looks") && !SHAPES.test(looking.code)) return false;
  const lines = new Set(uses.filter(({ use }) => use === "looks" || use === "asks").map(({ named: { line } }) => line));
  const cases = [...new Set(looking.cases)].sort((one, other) => one - other);
  const looks = lookingCases({ ...looking, cases }, lines);
  return looks > 0 && looks * 2 >= cases.length;
};

// src/hollow/running.ts
var JAVA_TYPE = /\b(?:class|interface|enum|record)\s+([\w$]+)/g;
var PLAIN_CLASS = /(^[ \t]*@[^\n]*\n)?^[^\n]*\bclass\s+([\p{L}_$][\p{L}\p{N}_$]*)(?:\s{0,9}<[^>{]{0,500}>)?(?:\s{0,9}\(\s{0,9}(?:object\s{0,9})?\)|\s{1,9}implements\s[^{]{0,500})?\s{0,9}[:{]/gmu;
var understood = (path, facts, text) => {
  const code = codeOf(path, text);
  const javaTypes = new Set(path.endsWith(".java") ? [...code.matchAll(JAVA_TYPE)].map(([, name = ""]) => name) : []);
  const plain2 = [...code.matchAll(PLAIN_CLASS)].filter(([, decorated]) => decorated === void 0).map(([, , name = ""]) => name);
  return { path, facts, code, javaTypes, plain: /* @__PURE__ */ new Set([...javaTypes, ...plain2]) };
};
var CONSTRUCTORS = /* @__PURE__ */ new Set(["__init__", "__new__", "__post_init__", "constructor"]);
var isConstructor = (name) => CONSTRUCTORS.has(name);
var makesObjects = ({ bodies }) => bodies.some(({ name }) => isConstructor(name));
var ANONYMOUS = /^\(/;
var lastOf = (name) => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(" ")) + 1);
var HEADING = /\bclass\s+([\p{L}_$][\p{L}\p{N}_$]*)([^{:\n]{0,500})/gu;
var madeClasses = ({ facts, code }) => {
  const rows = code.split("\n");
  const owners = facts.bodies.filter(({ name }) => isConstructor(name)).map(({ from }) => classAbove(rows, from));
  if (owners.includes(null)) return facts.declares;
  const made = new Set(owners);
  for (const [, name = "", parents = ""] of made.size === 0 ? [] : code.matchAll(HEADING)) {
    if (anyOf2(made)?.test(parents)) made.add(name);
  }
  return [...made];
};
var MAX_ROW = 1e3;
var NAMING = /\b(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)[^=]{0,300}=|\bexport\s+default\b|\bmodule\.exports\s*=/u;
var wrappedIn = ({ facts, code }) => {
  const rows = code.split("\n");
  return facts.bodies.filter(({ name }) => ANONYMOUS.test(name)).flatMap(({ from }) => {
    const found = NAMING.exec(rows[from - 1]?.slice(0, MAX_ROW) ?? "") ?? NAMING.exec(rows[from - 2]?.slice(0, MAX_ROW) ?? "");
    return found === null ? [] : [found[1] ?? "default"];
  });
};
var runningNames = (subjects) => new Set(subjects.flatMap((one) => [
  ...one.facts.bodies.map(({ name }) => lastOf(name)).filter((name) => !ANONYMOUS.test(name)),
  ...madeClasses(one),
  ...wrappedIn(one)
]));
var DEFAULT = /\b(?:export\s+default|module\.exports\s*=)\s*(?:async\s+|abstract\s+)?(?:(?:class|function)\b\s*\*?\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/u;
var defaultsOf = (subjects) => subjects.flatMap(({ code }) => DEFAULT.exec(code)?.[1] ?? []);
var dataWords = ({ facts: { bodies, imports }, code }) => {
  const within = new Set(imports.map(({ line }) => line));
  for (const { from, to } of bodies) for (let line = from; line <= to; line++) within.add(line);
  return new Set(code.split("\n").filter((_, at) => !within.has(at + 1)).flatMap((row) => row.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));
};

// src/hollow/usage.ts
var takingIn = (ground, { test, facts, subject }) => (facts?.imports ?? []).filter(({ how, specifier, names }) => how !== "type" && ground.sources.resolve(specifier, test.path).some((path) => subject.files.includes(path) || passedOn(ground, path, names).some((one) => subject.files.includes(one))));
var innerNames = (ground, { test, subject }, taking) => new Map(taking.flatMap(({ specifier, names }) => ground.sources.resolve(specifier, test.path).flatMap((path) => names.map((name) => [name, handedOn(ground, path, [name]).filter((one) => subject.files.includes(one.path)).flatMap((one) => one.names)]))));
var knownOf = (ground, asked) => {
  const { facts, reach, subject, test } = asked;
  const subjects = subject.files.map((path) => {
    const own = ground.factsOf(path);
    return own && understood(path, own, ground.sources.text(path) ?? "");
  });
  if (facts === null || reach === null || subjects.includes(null)) return null;
  const code = withoutImports(codeOf(test.path, ground.sources.text(test.path) ?? ""));
  const taking = takingIn(ground, asked);
  const inner = innerNames(ground, asked, taking);
  return { ...asked, facts, reach, subjects, code, taking, innerOf: (name) => inner.get(name) ?? [] };
};
var DOTTED = /(?<![\p{L}\p{N}_$.])[\p{L}_$][\p{L}\p{N}_$.]{0,200}/u.source;
var PRESENCE = new RegExp([
  String.raw`\b(?:callable|hasattr|dir|vars|inspect\.\w+)\(\s*${DOTTED}[^()\n]{0,300}\)`,
  String.raw`\bassert(?:NotNull|IsNotNone|True|\.ok)?\(\s*${DOTTED}\s*,?\s*\)`,
  String.raw`\btypeof\s+${DOTTED}`,
  String.raw`${DOTTED}\s{1,9}is\s{1,9}not\s{1,9}None\b`,
  String.raw`^[ \t]*assert[ \t]+${DOTTED}[ \t]*$`,
  String.raw`\bexpect\(\s*${DOTTED}\s*\)\s*\.(?:not\s*\.\s*)?(?:toBeDefined|toBeUndefined|toBeTruthy|toBeNull|toBeTypeOf|to\s*\.\s*(?:exist|be\s*\.\s*(?:ok|an?)))\b`
].join("|"), "gmu");
var LOCAL_DEFAULT = /^import\s+([\p{L}_$][\p{L}\p{N}_$]*)|^(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)\s*=/u;
var meantBy = (name, inner, subjects) => [name, ...inner, ...name === "default" || inner.includes("default") ? defaultsOf(subjects) : []];
var takenValues = ({ taking, subjects, innerOf }, running) => taking.flatMap(({ names, text }) => names.flatMap((name) => {
  const meant = meantBy(name, innerOf(name), subjects);
  if (name === "*" || meant.some((one) => running.has(one) || subjects.some(({ plain: plain2 }) => plain2.has(one)))) return [];
  const [, imported, required] = name === "default" ? LOCAL_DEFAULT.exec(text) ?? [] : [];
  return name === "default" ? [imported ?? required ?? []].flat() : [name];
}));
var isOfPackage = ({ test }) => test.path.endsWith(".go");
var packageValues = ({ subjects, code }) => subjects.flatMap(({ facts }) => facts.values ?? []).filter((name) => !new RegExp(`(?<![\\w.])${name}\\b(?:\\s*,\\s*\\w+)*\\s*(?::=|=[^=])|\\b(?:var|const)\\s+${name}\\b`).test(code));
var STAND_IN = /\b\w*(?:[mM]ock|[fF]ake|[sS]tub|[dD]ouble|[sS]py|Namespace)|\b(?:vi|jest|sinon)\./;
var MAX_ROOTS = 50;
var fillingOf = ({ code }, root) => [...code.matchAll(new RegExp(`(?<![\\w$.])${root.replaceAll("$", "\\$")}\\s{0,9}(?::[^=\\n]{0,200})?(?::=|=(?!=))[^\\n]{0,500}`, "g"))].map(([line]) => line);
var isOfSubject = (known, root) => {
  if (anyOf2([root]) === null) return false;
  const lines = fillingOf(known, root);
  if (!isOfPackage(known)) return !lines.some((line) => STAND_IN.test(line));
  const own = anyOf2(known.subjects.flatMap(({ facts }) => [...facts.declares, ...facts.values ?? []]));
  return lines.some((line) => own?.test(line)) || known.facts.imports.some(({ specifier }) => specifier.split("/").at(-1) === root);
};
var takesData = (known, running) => known.subjects.some((one) => {
  const words = dataWords(one);
  const isData = (member) => words.has(member) && member !== "class" && !running.has(member) && !member.startsWith("__") && !one.plain.has(member);
  const roots = known.facts.used.map((name) => name.split(".")).filter(([, ...members]) => members.some(isData)).map(([root = ""]) => root);
  return [...new Set(roots)].slice(0, MAX_ROOTS).some((root) => isOfSubject(known, root));
});
var JAVA_ERROR = /\bclass\s+([\w$]+)[^{;]{0,300}\bextends\s+[\w.]*(?:Exception|Error|Throwable)\b/g;
var takesErrors = ({ subjects, code }) => {
  const errors = subjects.filter(({ path }) => path.endsWith(".java")).flatMap((one) => [...one.code.matchAll(JAVA_ERROR)].map(([, name = ""]) => name));
  const seen = code.replaceAll(PRESENCE, " ");
  return errors.some((name) => new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}\\s*\\.\\s*class\\b`).test(seen));
};
var BRINGS_ALL = /\bimport\s*\*(?!\s*as\b)|\.\s*\*\s*;?$/;
var calledNames = (known) => {
  const { facts: { imports, used }, taking } = known;
  const foreign = new Set(imports.filter((one) => !taking.includes(one)).flatMap(({ specifier, names }) => names.map((name) => `${specifier}.${name}`)));
  const isInSight = isOfPackage(known) || taking.some(({ text }) => BRINGS_ALL.test(text));
  return used.filter((name) => (isInSight || name.includes(".") || name.startsWith("new ")) && !foreign.has(name)).map(lastOf);
};
var calls = (known, running) => {
  const { taking, subjects, innerOf } = known;
  const taken = taking.flatMap(({ names }) => names.flatMap((name) => meantBy(name, innerOf(name), subjects)));
  return [...calledNames(known), ...taken.filter((name) => !subjects.some(({ javaTypes }) => javaTypes.has(name)))].some((name) => running.has(name));
};
var usesNoBody = (known) => {
  const running = runningNames(known.subjects);
  if (replacementsOf(known.reach, known.subject).length > 0 || known.taking.some(({ swallowed }) => swallowed) || calls(known, running)) return null;
  if (known.taking.length === 0 && !isOfPackage(known)) return null;
  const values = [...takenValues(known, running), ...isOfPackage(known) ? packageValues(known) : []];
  const isUsed = takesData(known, running) || takesErrors(known) || (anyOf2(values)?.test(known.code.replaceAll(PRESENCE, " ")) ?? false);
  return isUsed ? "what the test uses of it has no function body" : null;
};
var STAND_IN_NAME = /^_*(?:[Ff]ake|[Mm]ock|[Ss]tub|[Dd]ummy|[Ss]py|[Nn]oop)(?![a-z])|(?:Fake|Mock|Stub|Dummy|Spy)\d*$/;
var areStandIns = ({ code }, parent) => {
  const heirs = [...code.matchAll(new RegExp(`\\bclass\\s+([\\w$]+)[^{:\\n]{0,500}[^{:\\n\\w$]${parent.replaceAll("$", "\\$")}(?![\\w$])`, "g"))];
  return heirs.length > 0 && heirs.every(([, name = ""]) => STAND_IN_NAME.test(name));
};
var needsParent = ({ facts, subjects }, parent) => {
  const isInterface = subjects.some(({ code }) => new RegExp(`\\binterface\\s+${parent}\\b|\\btype\\s+${parent}\\s+interface\\b`).test(code));
  if (subjects.some(({ path }) => path.endsWith(".java"))) return !isInterface;
  if (subjects.some(({ path }) => path.endsWith(".go"))) return isInterface;
  return runningNames(subjects).has(parent) && !makesObjects(facts);
};
var extendsIt = (known) => {
  if (replacementsOf(known.reach, known.subject).length > 0) return null;
  const declared = new Set(known.subjects.flatMap(({ facts }) => facts.declares));
  const parent = known.facts.extends.map(lastOf).find((name) => declared.has(name) && !areStandIns(known, name) && !needsParent(known, name));
  return parent === void 0 ? null : `the test extends ${parent} of it, and may call what it overrides`;
};
var isReplaced = ({ facts, reach, subject, subjects }) => {
  const whole = replacementsOf(reach, subject).filter(({ how, partial }) => how !== "member" && !partial);
  const made = new Set(facts.used.filter((name) => name.startsWith("new ")).map(lastOf));
  return whole.some(({ how }) => how === "module") || whole.length > 0 && !subjects.some((one) => one.facts.declares.some((name) => made.has(name)));
};
var isUnseen = (known) => {
  if (isReplaced(known)) return null;
  const [own] = known.facts.unseen ?? [];
  if (own) return `line ${own.line} of the test runs the code where coverage tools may not see it: ${own.text}`;
  const [compiled] = known.subjects.flatMap(({ facts }) => facts.unseen ?? []);
  const isAll = known.subjects.every(({ facts: { bodies, unseen = [] } }) => {
    const outer = bodies.filter(({ from, to }) => unseen.some(({ line }) => line >= from && line <= to));
    return bodies.every(({ from, to }) => outer.some((one) => from >= one.from && to <= one.to));
  });
  return compiled !== void 0 && isAll ? `its functions are compiled, so nobody sees them run: ${compiled.text}` : null;
};
var hasOwnTypes = ({ facts }) => facts.declares.some((name) => !facts.bodies.some((one) => one.name === name));
var looksAtIt = (ground, known) => {
  const { test: { path }, facts, taking, subject, code, subjects } = known;
  if (facts.replaced.length > 0 || placedBefore(ground, path, subject).length > 0 || taking.some(({ swallowed }) => swallowed)) return null;
  if (isOfPackage(known) && hasOwnTypes(known)) return null;
  const looks = onlyLooks({
    path,
    code,
    locals: localsOf(path, ground.sources.text(path) ?? "", { taking, subjects, imports: facts.imports, folder: folderOf(subject.files[0] ?? "") }),
    cases: facts.tests.filter(({ todo }) => !todo).map(({ line }) => line),
    imported: new Set(taking.map(({ line }) => line))
  });
  return looks ? "the test only looks at what it declares, which shows that it is there and not what it does" : null;
};
var excuseOf = (ground, asked) => {
  const known = knownOf(ground, asked);
  return known && (isUnseen(known) ?? extendsIt(known) ?? usesNoBody(known) ?? looksAtIt(ground, known));
};

// src/hollow/elsewhere.ts
var MAX_CALLS = 5;
var CONSTRUCTORS2 = /* @__PURE__ */ new Set(["constructor", "__init__", "__enter__", "initialize", "setUp", "init"]);
var mentions = (text, names) => anyOf2(names)?.test(text) ?? false;
var namesOf = ({ facts, rows }, { name, from }) => {
  if (!CONSTRUCTORS2.has(name)) return [name];
  const owner = classAbove(rows, from);
  return owner === null ? facts.declares : [owner];
};
var namesTo = (helper, lines) => {
  const { facts: { bodies }, rows } = helper;
  const around = bodies.filter(({ from, to }) => lines.some((line) => line >= from && line <= to));
  const names = new Set(around.flatMap((body) => namesOf(helper, body)));
  for (let calls2 = 0, size = 0; calls2 < MAX_CALLS && names.size > size; calls2++) {
    size = names.size;
    const calling = bodies.filter(({ first, to }) => mentions(rows.slice(first - 1, to).join("\n"), names));
    for (const body of calling) for (const name of namesOf(helper, body)) names.add(name);
  }
  return names;
};
var UNASKED = /\bautouse\s*=\s*True\b/;
var DECORATED = 6;
var isUnasked = ({ facts, rows }, names) => facts.bodies.some(({ name, from }) => {
  if (!names.has(name)) return false;
  const above = rows.slice(Math.max(0, from - 1 - DECORATED), from - 1).join("\n");
  return UNASKED.test(above.slice(above.lastIndexOf("\n\n") + 1));
});
var KEYWORDS = /* @__PURE__ */ new Set(["import", "from", "as", "const", "let", "var", "require", "type"]);
var linesOf2 = ({ facts, rows }, { line }) => {
  const driver = facts.imports.find((one) => one.line === line);
  if (driver === void 0) return [line];
  const words = anyOf2((driver.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter((word) => !KEYWORDS.has(word)));
  const importing = new Set(facts.imports.map((one) => one.line));
  return rows.flatMap((row, at) => !importing.has(at + 1) && words?.test(row) ? [at + 1] : []);
};
var takesOthers = ({ facts: { bodies } }, taken, names) => taken !== null && taken.length > 0 && taken.every((name) => !names.has(name) && bodies.some((body) => body.name === name));
var spawnIn = ({ factsOf, sources }, { path, taken }, testCode) => {
  const facts = factsOf(path);
  if (facts === null || facts.spawns.length === 0) return void 0;
  const helper = { facts, rows: codeOf(path, sources.text(path) ?? "").split("\n") };
  return facts.spawns.find((spawn) => {
    const lines = linesOf2(helper, spawn);
    if (lines.some((line) => !facts.bodies.some(({ from, to }) => line >= from && line <= to))) return true;
    const names = namesTo(helper, lines);
    return isUnasked(helper, names) || !takesOthers(helper, taken, names) && mentions(testCode, names);
  });
};
var conftestsOf = ({ scene: { tree } }, test) => {
  const found = [];
  if (!test.endsWith(".py")) return found;
  for (let folder = folderOf(test); ; folder = folderOf(folder)) {
    const path = folder === "" ? "conftest.py" : `${folder}/conftest.py`;
    if (tree.has(path)) found.push(path);
    if (folder === "") return found;
  }
};
var filesRightIn = ({ scene: { files } }, folder) => files.filter(({ path }) => folderOf(path) === folder).map(({ path }) => path);
var neighboursOf = (ground, test) => test.endsWith(".go") ? filesRightIn(ground, folderOf(test)).filter((path) => path.endsWith("_test.go")) : [];
var importedBy = (ground, { test, facts }) => {
  const all = (facts?.imports ?? []).filter(({ how }) => how !== "type").flatMap(({ specifier, names, line }) => ground.sources.resolve(specifier, test.path).flatMap((path) => ground.fileOf(path) ? [path, ...passedOn(ground, path, names)] : filesRightIn(ground, path)).map((path) => ({ path, taken: names, line })));
  return all.filter((one) => one.taken.length > 0 || !all.some(({ path, line, taken }) => path === one.path && line === one.line && taken.length > 0));
};
var calledBy = (ground, asked) => {
  const { test, subject } = asked;
  const unasked = [...conftestsOf(ground, test.path), ...neighboursOf(ground, test.path)].map((path) => ({ path, taken: null }));
  return [...importedBy(ground, asked), ...unasked].filter(({ path }) => path !== test.path && !subject.files.includes(path));
};
var FIXTURES = /\b(?:usefixtures|getfixturevalue)\([^)]*\)/g;
var codeOfTest = ({ sources }, path) => {
  const text = sources.text(path) ?? "";
  return [codeOf(path, text), ...path.endsWith(".py") ? text.match(FIXTURES) ?? [] : []].join("\n");
};
var STARTS = "starts another process";
var spawnOf = (ground, asked) => {
  const { facts, reach, subject, test } = asked;
  if (facts === null || subject.files.some((file) => reach?.replaced.has(file))) return null;
  const [own] = facts.spawns;
  if (own) return { path: test.path, line: own.line, text: own.text, shows: STARTS };
  const code = codeOfTest(ground, test.path);
  for (const called2 of calledBy(ground, asked)) {
    const found = spawnIn(ground, called2, code);
    if (found) return { path: called2.path, line: found.line, text: found.text, shows: STARTS };
  }
  return null;
};

// src/hollow/loading.ts
var MAX_FILES2 = 1e3;
var WORDS2 = /[\p{L}\p{N}_$]+/gu;
var LOADS_ALL = /\bpkgutil\b|\bautodiscover|\bimport\.meta\.glob|\brequire\.context\b/;
var wordOf = (path) => (nameOf(path).match(WORDS2) ?? []).reduce((longest, word) => word.length > longest.length ? word : longest, "");
var namingIn = ({ scene: { files }, sources }) => {
  if (files.length > MAX_FILES2) return null;
  const naming = new Map(files.map(({ path }) => [wordOf(path), []]));
  for (const { path } of files) {
    const text = sources.text(path);
    if (text === null || LOADS_ALL.test(text)) return null;
    for (const word of new Set(text.match(WORDS2))) naming.get(word)?.push(path);
  }
  return naming;
};
var loadedByTestAlone = (ground, asked) => {
  const { test, subject, reach } = asked;
  const [file] = subject.files;
  if (file === void 0 || subject.files.length > 1 || reach === null) return void 0;
  const { state } = ground.figuresOf(subject);
  if (state !== "loaded only" && state !== "partly loaded") return void 0;
  if (importOf(ground, reach, subject)?.via !== null && !replacementsOf(reach, subject).some(({ how }) => how !== "module")) return void 0;
  const naming = ground.once("files by the words they say", () => namingIn(ground))?.get(wordOf(file));
  return naming?.every((path) => path === test.path || path === file) ? file : void 0;
};

// src/hollow/paired.ts
var fitting = (reports, globs) => {
  const fits2 = anyOf(globs);
  return reports.filter(({ path }) => fits2(path.replace(/^\.\//, "")));
};
var ranSomething = (report) => {
  if (!isCoverage(report)) return false;
  const { lines, functions } = figures(report);
  return (lines?.hit ?? 0) + (functions?.hit ?? 0) > 0;
};
var pairingsOf = ({ settings: { expect }, reports }) => expect.flatMap(({ name, coverage, tests }) => {
  if (coverage.length === 0 || tests.length === 0) return [];
  const measured = fitting(reports.filter(isCoverage), coverage).filter(ranSomething);
  const results = fitting(reports.filter(isTests), tests);
  return measured.length === 0 || results.length > measured.length ? [] : [{ name, coverage: measured[0].path, tests: new Set(results.map(({ path }) => path)) }];
});
var pairingOf = ({ scene, once }, reports) => once("pairings", () => pairingsOf(scene)).find(({ tests }) => [...reports].some((path) => tests.has(path)));

// src/hollow/runs.ts
var OF_ONE_CLASS = /^(?:TESTS?-(?:[\w$-]+\.)*[A-Z_$][^.]*|SPEC-.+)\.xml$/;
var OF_ONE_TARGET = /^(.*?\bbazel-testlogs)\//;
var runOf = (report) => {
  const target = OF_ONE_TARGET.exec(report)?.[1];
  if (target !== void 0) return `${target}/`;
  const slash = report.lastIndexOf("/");
  return OF_ONE_CLASS.test(report.slice(slash + 1)) ? report.slice(0, slash + 1) : report;
};
var runsIn = ({ reports }) => new Set([...reports].map(runOf));
var sharesRun = (a, b) => {
  const runs = runsIn(b);
  return [...runsIn(a)].some((run) => runs.has(run));
};
var languagesByEnding = ({ scene: { files }, once }) => once("languages by ending", () => new Map(files.map(({ path, language }) => [/\.[^./]+$/.exec(path)?.[0] ?? "", language])));
var measuredRuns = (ground, language) => {
  const byEnding = languagesByEnding(ground);
  const counts = /* @__PURE__ */ new Map();
  for (const report of ground.scene.reports.filter(isCoverage)) {
    const isOfLanguage = endingsOf(report).some((ending) => byEnding.get(ending) === language);
    if (isOfLanguage) counts.set(report.format, (counts.get(report.format) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};
var testRuns = ({ scene: { reports }, tests, fileOf }, language) => {
  const placed = /* @__PURE__ */ new Map();
  for (const { path, reports: holding } of tests.values()) {
    for (const report of holding) placed.set(report, (placed.get(report) ?? /* @__PURE__ */ new Set()).add(fileOf(path)?.language));
  }
  const own = reports.filter(isTests).map(({ path }) => path).filter((path) => placed.get(path)?.has(language) ?? true);
  return new Set(own.map(runOf)).size;
};
var isPartlyMeasured = (ground, language) => ground.once(`partly measured ${language}`, () => testRuns(ground, language) > measuredRuns(ground, language));
var mostOfOneFormat = (reports) => Math.max(0, ...reports.map(({ format }) => reports.filter((one) => one.format === format).length));
var isOnlyRun = ({ scene: { reports }, once }) => once("only run", () => new Set(reports.filter(isTests).map(({ path }) => runOf(path))).size === 1 && mostOfOneFormat(reports.filter(isCoverage)) === 1);

// src/hollow/witness.ts
var siblingsIn = (ground, configured) => {
  const subjectsOf2 = (test) => {
    const links = configured(test);
    return (links.length > 0 ? links : best(ground.candidatesOf(test))).flatMap(({ subject }) => ground.subjectOf(subject).files);
  };
  const known = /* @__PURE__ */ new Map();
  const lives = (path) => ground.lives(path) ?? ground.figuresOf({ path, files: [path] }).state === "live";
  return {
    isLinked: (test) => subjectsOf2(test).length > 0,
    reached: (test) => {
      const answer = known.get(test) ?? subjectsOf2(test).some(lives);
      known.set(test, answer);
      return answer;
    }
  };
};
var nearest = ({ tests, scene: { tree } }, test) => {
  for (let folder = folderOf(test.path); ; folder = folderOf(folder)) {
    const inside = folder === "" ? "" : `${folder}/`;
    const found = [...tests.values()].filter((one) => one !== test && one.path.startsWith(inside) && sharesRun(one, test));
    const isProject = PROJECT_FILES.some((name) => tree.has(`${inside}${name}`));
    if (found.length > 0 || folder === "" || isProject) return found;
  }
};
var byContext = (ground, { test }) => isTold(ground, test.path) ? { why: "the report tells what its tests ran", path: test.path } : null;
var byOwnLines = (ground, { test }) => hasHits(ground, test.path) ? { why: "its own lines are in the report, and ran", path: test.path } : null;
var byImport = (ground, { reach, subject }) => {
  for (const path of reach?.imported.keys() ?? []) {
    if (subject.files.includes(path) || reach.replaced.has(path) || ground.lives(path) === false) continue;
    if (ground.figuresOf({ path, files: [path] }).state === "live") return { why: "it imports this file, which ran", path };
  }
  return null;
};
var bySiblings = (ground, { test }, siblings) => {
  const linked = nearest(ground, test).filter(({ path }) => siblings.isLinked(path));
  const reached = linked.filter(({ path }) => siblings.reached(path));
  if (reached.length === 0 || reached.length * 2 < linked.length) return null;
  return { why: `${reached.length} of ${linked.length} test files beside it reached what they are named after`, path: reached[0].path };
};
var byPackage = ({ scene, fileOf }, { subject }) => {
  const ofGo2 = scene.reports.some((report) => isCoverage(report) && report.format === "go");
  const path = subject.files.find((file) => (fileOf(file)?.rows ?? null) !== null && fileOf(file)?.language === "go");
  return ofGo2 && path !== void 0 ? { why: "the profile holds its package", path } : null;
};
var byPairing = (ground, { test }) => {
  const pairing = pairingOf(ground, test.reports);
  return pairing === void 0 ? null : { why: `the configuration says that ${pairing.coverage} is of the same run (${pairing.name})`, path: null };
};
var languageOf = ({ fileOf }, { path }) => fileOf(path)?.language ?? "";
var byLoading = (ground, asked) => {
  if (isPartlyMeasured(ground, languageOf(ground, asked.test))) return null;
  const path = loadedByTestAlone(ground, asked);
  return path === void 0 ? null : { why: "its subject was loaded, and no other file names it", path };
};
var byRun = (ground, { test }, siblings) => {
  if (!isOnlyRun(ground)) return null;
  const [language, project] = [languageOf(ground, test), projectOf(ground, test.path)];
  const other = [...ground.tests.values()].find((one) => one !== test && sharesRun(one, test) && languageOf(ground, one) === language && projectOf(ground, one.path) === project && siblings.reached(one.path));
  return other === void 0 ? null : { why: "another test of the only run reached what it is named after", path: other.path, indirect: true };
};
var isOfMeasuredRun = (ground, asked, siblings) => {
  const { test } = asked;
  if (!isPartlyMeasured(ground, languageOf(ground, test))) return true;
  return hasHits(ground, test.path) || pairingOf(ground, test.reports) !== void 0 || [...ground.tests.values()].some((one) => one !== test && sharesRun(one, test) && siblings.reached(one.path));
};
var witnessOf = (ground, asked, siblings) => {
  const spawn = spawnOf(ground, asked);
  if (spawn !== null) return { witness: null, cause: "subprocess", spawn };
  if (!isOfMeasuredRun(ground, asked, siblings)) return { witness: null, cause: "not-collected" };
  const witness = byOwnLines(ground, asked) ?? byContext(ground, asked) ?? byImport(ground, asked) ?? byPackage(ground, asked) ?? bySiblings(ground, asked, siblings) ?? byPairing(ground, asked) ?? byLoading(ground, asked) ?? byRun(ground, asked, siblings);
  return witness === null ? { witness, cause: "not-collected" } : { witness };
};

// src/hollow/verdict.ts
var nothing = (why) => ({ level: null, atMost: "note", why });
var note = (why) => ({ level: "note", atMost: "note", why });
var ranOf = ({ test, facts }) => {
  const announced = (facts?.tests ?? []).filter(({ todo }) => todo).map(({ title }) => title);
  return test.passed.filter(({ name }) => !announced.some((title) => name === title || name.endsWith(` ${title}`))).length;
};
var remarksOf = ({ factsOf }, path) => (factsOf(path)?.marks ?? []).filter(({ kind, target }) => kind === "accepted" && target.trim() !== "").map(({ line, target }) => ({ path, line, text: target.trim(), shows: "accepts it" }));
var acceptedBy = (ground, { test }, subject) => [test.path, ...subject.files].flatMap((path) => remarksOf(ground, path))[0] ?? null;
var hasChanged = ({ scene: { changes } }, paths) => paths.find((path) => changes?.files.has(path));
var exercised = (ground, { test, reach }) => {
  const named = ground.candidatesOf(test.path).flatMap(({ subject }) => ground.subjectOf(subject).files);
  return ranByItself(ground, test.path, /* @__PURE__ */ new Set([...named, ...reach?.imported.keys() ?? []]));
};
var liesOutside = ({ scene, fileOf }, { files }) => files.every((path) => {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const language = fileOf(path)?.language;
  return !scene.files.some((file) => file.rows !== null && !file.test && file.language === language && file.path.startsWith(folder));
});
var ruled = (judging, asked, { link, explained, universe }) => {
  const { ground } = judging;
  if (explained.cause === "excluded" && explained.proofs.length === 0 && liesOutside(ground, asked.subject)) {
    return nothing("nothing beside it is measured: it lies outside of what coverage was asked for");
  }
  const missed2 = asked.reach === null ? [] : missedImports(asked.reach, asked);
  if (link.level === "name" && missed2.length === 0) {
    return { level: "warning", atMost: "warning", why: "only its name ties the test to the subject" };
  }
  const raised = link.level === "name" ? ` (line ${missed2[0].line} of the test swallows an import that is not there, which ties it to the subject)` : "";
  if (explained.cause === "excluded") {
    return { level: "warning", atMost: "warning", why: universe === "all files" ? "the reports hold all files but this one, so it may have run" : "it is left out of measuring, so it may have run" };
  }
  if (ground.scene.changes === null) return { level: "error", atMost: "error", why: `there is no base to compare with${raised}` };
  const changed = hasChanged(ground, [asked.test.path, ...asked.subject.files]);
  return changed === void 0 ? { level: "warning", atMost: "error", why: `neither the test nor the subject changed${raised}` } : { level: "error", atMost: "error", why: `${changed} changed${raised}` };
};
var LOWER = { error: "warning", warning: "note", note: "note" };
var inlinedLower = ({ sources }, { subject: { files } }, ruling) => {
  if (ruling.level === null || !files.every((path) => sources.isInlined(path))) return ruling;
  return { level: LOWER[ruling.level], atMost: LOWER[ruling.atMost], why: `${ruling.why}; its functions are inlined, so they may have run elsewhere` };
};
var indirectLower = (witness, { isCertain }, ruling) => {
  if (ruling.level === null || witness.indirect !== true || isCertain === true) return ruling;
  return { level: LOWER[ruling.level], atMost: LOWER[ruling.atMost], why: `${ruling.why}; only other tests are known to be measured` };
};
var onlyReads = ({ facts, reach, subject }, ground) => {
  if (facts === null || reach === null || facts.reads.length === 0 || replacementsOf(reach, subject).length > 0) return false;
  const found = importOf(ground, reach, subject);
  return found === null || facts.reads.some(({ line }) => line === found.by.line);
};
var WITHOUT = {
  "subprocess": "the test starts another process, and nothing shows that it was measured",
  "not-collected": "nothing shows that the test's own process was measured"
};
var lenientOf = ({ facts, test }) => (facts?.lenient ?? []).map(({ line, text }) => ({ path: test.path, line, text, shows: "accepts failure as success" }));
var spared = ({ ground }, { link }, asked, figures2) => {
  if (link.level === "weak") return "the link is too weak to accuse anybody";
  return subjectGuard(ground, asked.subject, figures2) ?? ofBrokenPackage(ground, asked.test, asked.subject, figures2) ?? ofUnmeasured(ground, asked.subject.files) ?? (asked.reach && (livesThrough(ground, asked.reach, asked.subject) ?? takesConstantsOnly(ground, asked.reach, asked.subject)));
};
var weigh = (judging, pair, asked) => {
  const { ground, siblings } = judging;
  const figures2 = ground.figuresOf(asked.subject);
  const language = ground.fileOf(asked.subject.files[0] ?? "")?.language ?? null;
  const universe = figures2.state === "absent" ? universeOf(ground, language) : null;
  const unexplained = { figures: figures2, universe, explained: null };
  const reason = spared(judging, pair, asked, figures2);
  const testimony = reason === null || isDead(figures2) ? witnessOf(ground, asked, siblings) : { witness: null, cause: "not-collected" };
  if (reason !== null) return { ...unexplained, witness: testimony.witness, ruling: nothing(reason) };
  if (ranOf(pair) === 0) return { ...unexplained, witness: testimony.witness, ruling: nothing("none of its cases that passed has a body") };
  if (testimony.witness === null) {
    return { figures: figures2, universe, witness: null, explained: { cause: testimony.cause, proofs: testimony.cause === "subprocess" ? [testimony.spawn] : [] }, ruling: note(WITHOUT[testimony.cause]) };
  }
  const explained = explain(ground, { ...asked, figures: figures2, universe });
  const found = { figures: figures2, universe, witness: testimony.witness, explained };
  const other = exercised(ground, asked);
  if (other !== void 0) return { ...found, ruling: note(`the report shows that its tests ran ${other}`) };
  if (onlyReads(asked, ground)) return { ...found, ruling: note("the test reads files as text, which may be all that it is to do") };
  const excuse = explained.cause === "import-failed" && !explained.foreign ? null : excuseOf(ground, asked);
  if (excuse !== null) return { ...found, ruling: note(excuse) };
  if (skippedInstead(ground, pair.test, explained)) return { ...found, ruling: note("others of its tests were skipped in this run, and may be those that call it") };
  const full = inlinedLower(ground, asked, ruled(judging, asked, { link: pair.link, explained, universe }));
  const ruling = indirectLower(testimony.witness, explained, full);
  return { ...found, ruling: judging.poorlyResolved ? note("too few test cases are known to be of any file") : ruling };
};
var skippingFiles = ({ once, scene }) => once("files of skipped cases", () => new Set(scene.cases.filter(({ outcome }) => outcome === "skipped").map(({ file }) => file)));
var skippedInstead = (ground, { path }, { cause, proofs }) => cause === "unknown" && proofs.length === 0 && skippingFiles(ground).has(path);
var chainOf = (judging, pair) => {
  const { ground } = judging;
  const subject = ground.subjectOf(pair.link.subject);
  const reach = pair.facts && reachOf(ground, pair.test.path, pair.facts);
  const { figures: figures2, universe, witness, explained, ruling } = weigh(judging, pair, { test: pair.test, subject, facts: pair.facts, reach });
  const accepted = ruling.level === null ? null : acceptedBy(ground, pair, subject);
  return {
    link: pair.link,
    passed: ranOf(pair),
    figures: figures2,
    universe,
    witness,
    accepted,
    cause: explained?.cause ?? null,
    proofs: explained?.proofs ?? [],
    lenient: lenientOf(pair),
    ...ruling
  };
};

// src/hollow/closer.ts
var lenientIn = ({ factsOf }, tests) => tests.flatMap((path) => (factsOf(path)?.lenient ?? []).map(({ line, text }) => ({ path, line, text, shows: "accepts failure as success" })));
var subjectsOf = (ground, tests) => tests.flatMap((test) => ground.candidatesOf(test).flatMap(({ subject }) => ground.subjectOf(subject).files));
var examined = (judging, configured, test) => {
  const { ground } = judging;
  const facts = ground.factsOf(test);
  const linked = linksOf(ground, test, configured, facts);
  const file = ground.tests.get(test);
  return { test, linked, chains: linked.links.map((link) => chainOf(judging, { link, test: file, facts })) };
};
var isLinked = ({ linked: { links } }) => links.some(({ level }) => level !== "weak");
var isUnwitnessed = ({ chains }) => chains.some(({ level, witness }) => level !== null && witness === null);
var leftOutRemark = ({ leftOut }) => {
  const counts = /* @__PURE__ */ new Map();
  for (const why of leftOut.values()) counts.set(why, (counts.get(why) ?? 0) + 1);
  if (counts.size === 0) return null;
  const reasons = [...counts].sort().map(([why, count]) => `${count} ${why}`).join(", ");
  return `${many(leftOut.size, "source")} could not be understood and ${leftOut.size === 1 ? "was" : "were"} judged by names alone: ${reasons}.`;
};
var idleRemarks = ({ factsOf }, paths) => paths.flatMap((path) => (factsOf(path)?.marks ?? []).filter(({ kind, target }) => kind === "accepted" && target.trim() === "").map(({ line }) => `${path}:${line} says proofgate-ok without a reason, so it accepts nothing.`));
var acceptedRemark = (places) => places.length === 0 ? null : `${many(places.length, "hollow test subject")} ${places.length === 1 ? "is" : "are"} accepted by remarks in sources: ${places.map(({ path, line, text }) => `${path}:${line} (${text})`).join(", ")}.`;
var many = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var lookCloser = async ({ ground, configured, resolution, closely, changed, doubtful }) => {
  await ground.sources.ready([...closely, ...subjectsOf(ground, closely), ...changed, ...doubtful]);
  const judging = { ground, siblings: siblingsIn(ground, configured), poorlyResolved: isPoor(resolution) };
  const all = closely.map((test) => examined(judging, configured, test));
  const chains = all.flatMap((one) => one.chains);
  const hollow = gather(chains);
  const accusing = new Set(hollow.flatMap(({ tests }) => tests));
  const accepted = hollow.flatMap((one) => one.accepted ?? []);
  const idle = doubtful.filter((test) => !accusing.has(test)).flatMap((test) => idleOf(ground, test) ?? []);
  return {
    hollow,
    idle,
    chains,
    abstained: all.flatMap(({ test, linked: { abstains } }) => abstains === null ? [] : [{ test, why: abstains }]),
    lenient: lenientIn(ground, changed),
    linked: all.filter(isLinked).length,
    unwitnessed: all.filter(isUnwitnessed).length,
    accepted: accepted.length,
    remarks: [leftOutRemark(ground), acceptedRemark(accepted), ...idleRemarks(ground, closely), ...strayMarks(ground, closely)].filter((remark) => remark !== null)
  };
};
module.exports = { lookCloser };
