const { livenessOf, nearlyNothingRan, remembered } = require("./chunk-SM6IKJRF.js");
const { isTests } = require("./chunk-U2JTI5JC.js");
const { ranWithin } = require("./chunk-L7CDWHMO.js");
const { byKeys } = require("./chunk-WJGK2NSE.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");

// src/hollow/resolution.ts
var ENOUGH_PERCENT = 80;
var ADVICE = [
  [/jest/i, 'Set addFileAttribute: "true" for jest-junit (JEST_JUNIT_ADD_FILE_ATTRIBUTE=true).'],
  [/mocha/i, "Use mocha-junit-reporter, which names each suite's file, or mocha's own JSON with --reporter json."],
  [/vitest/i, 'Set reporters: [["junit", { addFileAttribute: true }]] for vitest, and leave classnameTemplate as it is.'],
  [/node/i, "Use a newer Node, whose junit reporter names each test's file."],
  [/playwright/i, "Use playwright's own junit or json reporter, whose suites are named after their files."],
  [/pytest/i, "Set junit_family = xunit1 for pytest, so that each case names its file, and run it from the root."],
  [/phpunit/i, "Use PHPUnit's --log-junit, which names each case's file."],
  [/gotestsum|go-junit|^go/i, "Let gotestsum write whole package names: --junitfile-testsuite-name=full --junitfile-testcase-classname=full."],
  [/surefire|maven|gradle/i, "Leave Surefire's class names as they are: without phrasedClassName and its relatives."],
  [/rspec/i, "Use rspec_junit_formatter, which names each example's file."]
];
var GENERAL = "Let the runner's reporter write each test's file into the report.";
var adviceFor = (reports) => {
  const said = reports.map(({ producer, format }) => `${producer ?? ""} ${format}`.trim());
  return ADVICE.find(([fits]) => said.some((one) => fits.test(one)))?.[1] ?? GENERAL;
};
var isPoor = ({ resolved, cases }) => resolved * 100 < ENOUGH_PERCENT * cases;
var resolutionOf = ({ cases, reports }, placed) => {
  const open = cases.filter((one) => one.file === null && !placed.has(one));
  const lacking = new Set(open.map(({ report }) => report));
  const counted = { cases: cases.length, resolved: cases.length - open.length };
  return {
    ...counted,
    advice: !isPoor(counted) ? null : adviceFor(reports.filter(isTests).filter(({ path }) => lacking.has(path)))
  };
};
var resolutionRemark = ({ resolved, cases, advice }) => advice === null ? null : `${resolved} of ${cases} test cases were resolved to files. ${advice}`;

// src/hollow/untaken.ts
var isWithin = ({ from, to }, line) => from <= line && line <= to;
var untakenIn = ({ branches = [] }, lines) => {
  if (branches.length === 0) return [];
  const ran = lines.filter(({ hit }) => hit);
  return branches.filter((branch) => !ran.some(({ line }) => line !== branch.decided && isWithin(branch, line)));
};
var standsIn = (branches, line) => branches.some((branch) => isWithin(branch, line));

// src/hollow/state.ts
var NO_BODY = /^(?:<clinit>|static \{\.\.\.\}|<static_initializer>|<module>|\(empty-report\))/;
var NONE = { hit: 0, total: 0 };
var counting = (ratio, hit) => ({ hit: ratio.hit + (hit ? 1 : 0), total: ratio.total + 1 });
var linesIn = ({ coverage: { lines }, file }) => {
  const { from, to } = file.lines ?? { from: 0, to: 0 };
  return Array.from({ length: to - from }, (_, at) => ({ line: lines.line[from + at], hit: lines.hits[from + at] > 0 }));
};
var functionsIn = ({ coverage: { functions }, file }, isNone = () => false) => {
  if (file.functions === null) return null;
  let ratio = NONE;
  for (let row = file.functions.from; row < file.functions.to; row++) {
    if (!NO_BODY.test(functions.name(row)) && (functions.hits[row] > 0 || !isNone(functions.start[row]))) ratio = counting(ratio, functions.hits[row] > 0);
  }
  return ratio.total === 0 ? null : ratio;
};
var placeIn = (bodies) => {
  const places = /* @__PURE__ */ new Map();
  for (const { from, first, to } of bodies) {
    if (first === from && from === to && !places.has(from)) places.set(from, "oneLiners");
    for (let line = first === from ? from + 1 : first; line <= to; line++) places.set(line, "inside");
  }
  return places;
};
var divide = (lines, bodies) => {
  const places = placeIn(bodies);
  const sums = { inside: NONE, oneLiners: NONE, outside: NONE };
  const outsideLines = [];
  for (const ran of lines) {
    const place = places.get(ran.line) ?? "outside";
    sums[place] = counting(sums[place], ran.hit);
    if (place === "outside") outsideLines.push(ran);
  }
  return { ...sums, outsideLines };
};
var CONDITION = /^(?:if|elif|else|try|except|finally|with|for|while|match|case|def|async def|class|@)\b|^@/;
var HANDLER = /^(?:except|finally|else|elif|case)\b/;
var stoppedAt = (outside, text) => {
  const cut = outside.findIndex(({ hit }) => !hit);
  if (text === null || cut < 1 || outside.slice(cut).some(({ hit }) => hit)) return null;
  const lines = text.split("\n");
  const last = outside[cut - 1].line;
  if (CONDITION.test((lines[last - 1] ?? "").trim())) return null;
  const outermost = outside.slice(cut).some(({ line }) => /^\S/.test(lines[line - 1] ?? "") && !HANDLER.test(lines[line - 1] ?? ""));
  return outermost ? last : null;
};
var withFunctions = (functions, { outside, outsideLines }, text) => {
  const stopped = functions.hit > 0 ? null : stoppedAt(outsideLines, text);
  const state = functions.hit > 0 ? "live" : stopped !== null ? "partly loaded" : outside.hit > 0 ? "loaded only" : "zero";
  return { state, functions, inside: null, outside, stopped };
};
var bodiesThatRan = (bodies, lines, outside) => {
  const hit = new Set(lines.filter((ran) => ran.hit).map(({ line }) => line));
  return bodies.filter(({ from, first, to }) => {
    if (first === from && from === to) return outside.hit === 0 && hit.has(from);
    for (let line = first === from ? from + 1 : first; line <= to; line++) if (hit.has(line)) return true;
    return false;
  }).length;
};
var withBodies = (bodies, { inside, oneLiners, outside, outsideLines }, text) => {
  const live = inside.hit > 0 || oneLiners.hit > 0 && outside.hit === 0;
  const stopped = live ? null : stoppedAt(outsideLines, text);
  const all = { hit: outside.hit + oneLiners.hit, total: outside.total + oneLiners.total };
  const idle = stopped !== null ? "partly loaded" : all.hit > 0 ? "loaded only" : "zero";
  const empty = inside.total + oneLiners.total === 0;
  const state = live ? "live" : empty ? outside.hit > 0 ? "data only" : "empty" : idle;
  return { state, functions: bodies, inside, outside: all, stopped };
};
var withLines = (outside, facts) => {
  const known = facts !== null;
  const state = outside.total === 0 ? "empty" : outside.hit === 0 ? "zero" : known ? "data only" : "live";
  return { state, functions: known ? NONE : null, inside: null, outside, stopped: null };
};
var untakenBy = (facts, { lines, all, text }) => {
  if (all.outside.hit === 0 || stoppedAt(all.outsideLines, text) !== null) return () => false;
  const untaken = untakenIn(facts, lines);
  return (line) => standsIn(untaken, line);
};
var ABSENT = { state: "absent", functions: null, inside: null, outside: NONE, stopped: null };
var figuresOf = (rows, { facts, text }) => {
  if (rows === null) return { ...ABSENT, functions: facts === null ? null : { hit: 0, total: facts.bodies.length } };
  const lines = linesIn(rows);
  const all = divide(lines, facts?.bodies ?? []);
  const isUntaken = facts === null ? () => false : untakenBy(facts, { lines, all, text });
  const functions = functionsIn(rows, isUntaken);
  const bodies = (facts?.bodies ?? []).filter(({ from }) => !isUntaken(from));
  const divided = bodies.length === facts?.bodies.length ? all : divide(lines.filter(({ line }) => !isUntaken(line)), bodies);
  if (functions !== null) return withFunctions(functions, divided, facts === null ? null : text);
  if (bodies.length > 0) return withBodies({ hit: bodiesThatRan(bodies, lines, divided.outside), total: bodies.length }, divided, text);
  return withLines(divided.outside, facts);
};
var livesByReport = (rows) => {
  const functions = functionsIn(rows);
  if (functions !== null) return functions.hit > 0;
  const lines = linesIn(rows);
  if (lines.every(({ hit }) => hit)) return true;
  return lines.some(({ hit }) => hit) ? null : false;
};
var isDead = ({ state }) => state === "absent" || state === "zero" || state === "partly loaded" || state === "loaded only";
var LIVELIEST = ["live", "loaded only", "partly loaded", "zero", "absent", "data only", "empty"];
var added = (a, b) => a === null || b === null ? a ?? b : { hit: a.hit + b.hit, total: a.total + b.total };
var together = (figures) => figures.slice(1).reduce((sum, one) => ({
  state: LIVELIEST.indexOf(one.state) < LIVELIEST.indexOf(sum.state) ? one.state : sum.state,
  functions: added(sum.functions, one.functions),
  inside: added(sum.inside, one.inside),
  outside: added(sum.outside, one.outside),
  stopped: sum.stopped ?? one.stopped
}), figures[0] ?? ABSENT);

// src/hollow/sources.ts
var isKnown = (facts) => typeof facts !== "string";

// src/hollow/ground.ts
var testsOf = ({ cases, files }, { isSupport }, placed) => {
  const isTest = new Map(files.map(({ path, test }) => [path, test]));
  const tests = /* @__PURE__ */ new Map();
  for (const one of cases) {
    const found = placed.get(one);
    const file = one.file ?? found?.file ?? null;
    if (file === null || !isTest.get(file) || isSupport(file)) continue;
    const known = tests.get(file) ?? { path: file, passed: [], reports: /* @__PURE__ */ new Set() };
    if (one.outcome === "passed" && !found?.todo) known.passed.push(one);
    known.reports.add(one.report);
    tests.set(file, known);
  }
  return tests;
};
var rowsIn = ({ coverage }, file) => file?.rows ? { coverage, file: file.rows } : null;
var subjectIn = ({ scene: { tree }, sources }) => (path) => {
  const files = tree.has(path) ? [path] : sources.filesOf(path);
  return { path: files.length === 1 ? files[0] : path, files };
};
var remembering = () => {
  const known = /* @__PURE__ */ new Map();
  return (name, make) => {
    const answer = known.get(name) ?? { value: make() };
    known.set(name, answer);
    return answer.value;
  };
};
var groundOf = (scene, sources, placed = /* @__PURE__ */ new Map()) => {
  const files = new Map(scene.files.map((file) => [file.path, file]));
  const leftOut = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const factsOf = remembered((path) => {
    const facts = sources.facts(path);
    seen.add(path);
    if (isKnown(facts)) return facts;
    leftOut.set(path, facts);
    return null;
  });
  const fileOf = (path) => files.get(path);
  const lives = remembered((path) => {
    const rows = rowsIn(scene, fileOf(path));
    const told = rows === null ? false : livesByReport(rows);
    return told ?? sources.glance(path, hitLines(rows));
  });
  const figures = remembered((path) => {
    const facts = factsOf(path);
    return figuresOf(rowsIn(scene, fileOf(path)), { facts: facts?.damaged ? null : facts, text: sources.text(path) });
  });
  return {
    scene,
    sources,
    leftOut,
    fileOf,
    factsOf,
    lives,
    tests: testsOf(scene, sources, placed),
    candidatesOf: remembered(sources.candidates),
    once: remembering(),
    parsed: () => seen.size,
    subjectOf: remembered(subjectIn({ scene, sources })),
    figuresOf: (subject) => together(subject.files.map(figures))
  };
};
var hitLines = ({ coverage: { lines }, file }) => {
  const hit = /* @__PURE__ */ new Set();
  for (let row = file.lines?.from ?? 0; row < (file.lines?.to ?? 0); row++) if (lines.hits[row] > 0) hit.add(lines.line[row]);
  return (line) => hit.has(line);
};
var hasHits = ({ fileOf, scene: { coverage } }, path) => {
  const rows = fileOf(path)?.rows?.lines ?? null;
  if (rows === null) return false;
  for (let row = rows.from; row < rows.to; row++) if (coverage.lines.hits[row] > 0) return true;
  return false;
};

// src/hollow/contexts.ts
var ranBody = ({ factsOf }, path, bits) => bits !== void 0 && (factsOf(path)?.bodies ?? []).some(({ from, first, to }) => (first > from || to > from) && ranWithin(bits, first > from ? first : from + 1, to));
var isTold = ({ scene: { runs } }, test) => runs?.byTest.has(test) ?? false;
var ranByItself = (ground, test, files) => {
  const runs = ground.scene.runs?.byTest.get(test);
  return runs && [...files].find((path) => ranBody(ground, path, runs.get(path)));
};
var ranOutside = (ground, path) => ranBody(ground, path, ground.scene.runs?.outside.get(path));
var ranAnything = ({ scene: { runs }, sources, fileOf }, test) => [...runs?.byTest.get(test) ?? []].some(([path, bits]) => fileOf(path)?.test === false && sources.glance(path, (line) => ranWithin(bits, line, line)) === true);
var MAX_LOOKED_AT = 200;
var idleSuspects = (ground) => {
  const { runs } = ground.scene;
  if (runs === null || runs.unknown > 0) return [];
  const told = [...ground.tests.values()].filter(({ path, passed }) => passed.length > 0 && runs.byTest.has(path));
  const idle = told.map(({ path }) => path).filter((path) => !ranAnything(ground, path)).sort();
  return idle.length > MAX_LOOKED_AT ? [] : idle;
};

// src/hollow/projects.ts
var PROJECT_FILES = ["package.json", "pyproject.toml", "setup.py", "setup.cfg", "go.mod", "pom.xml", "build.gradle", "build.gradle.kts"];
var FEW = 2;
var projectOf = ({ scene: { tree }, once }, path) => {
  const known = once("projects", () => /* @__PURE__ */ new Map([["", ""]]));
  const find = (folder) => {
    const found = known.get(folder) ?? (PROJECT_FILES.some((name) => tree.has(`${folder}/${name}`)) ? folder : find(folderOf(folder)));
    known.set(folder, found);
    return found;
  };
  return find(folderOf(path));
};
var projectsIn = (ground) => {
  const projects = /* @__PURE__ */ new Map();
  const at = (path) => {
    const folder = projectOf(ground, path);
    const known = projects.get(folder) ?? { files: [], tests: [] };
    projects.set(folder, known);
    return known;
  };
  for (const file of ground.scene.files) if (!file.test && livenessOf(file.cover) !== "nothing") at(file.path).files.push(file);
  for (const test of ground.tests.keys()) at(test).tests.push(test);
  return projects;
};
var unmeasured = (ground, folder, { files, tests }) => {
  const passing = tests.map((test) => ground.tests.get(test)).filter(({ passed: passed2 }) => passed2.length > 0);
  const passed = passing.reduce((sum, one) => sum + one.passed.length, 0);
  const measured = tests.some((test) => isTold(ground, test) || hasHits(ground, test));
  if (folder === "" || measured || files.length < FEW || passing.length < FEW || !nearlyNothingRan(files.map(({ cover }) => cover), passed)) return [];
  return [{ project: folder, passed, files: files.length }];
};
var unmeasuredIn = (ground) => ground.once("unmeasured", () => [...projectsIn(ground)].flatMap(([folder, project]) => unmeasured(ground, folder, project)).sort(byKeys(({ project }) => project)));
var ofUnmeasured = (ground, files) => {
  const all = unmeasuredIn(ground);
  if (all.length === 0) return null;
  const found = all.find(({ project }) => files.some((path) => projectOf(ground, path) === project));
  return found === void 0 ? null : `nearly nothing of ${found.project} ran while ${found.passed} of its tests passed: its coverage was not collected`;
};

// src/hollow/telling.ts
var best = (candidates) => {
  const rank = Math.min(...candidates.map((one) => one.rank));
  return candidates.filter((one) => one.rank === rank);
};

module.exports = { isKnown, linesIn, isDead, groundOf, hasHits, isTold, ranByItself, ranOutside, idleSuspects, PROJECT_FILES, projectOf, unmeasuredIn, ofUnmeasured, isPoor, resolutionOf, resolutionRemark, best };
