const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = require("./chunk-742MTJAU.js");
const { endsMark, markIn, mayHoldMark } = require("./chunk-EXTN2BJT.js");
const { findEvidence, judge, merger, readEvidence } = require("./chunk-XRSQRIAY.js");
const { formatsFor } = require("./chunk-SULI34IQ.js");
const { RULES, divide, groundOf, holder, isJudgedCode, normalise, readBaseline, readSettings, startMerging } = require("./chunk-4OZ4AEN4.js");
const { codeLines, languageFinder } = require("./chunk-PVC7LNCM.js");
const { DEFAULT_COVERAGE_GLOBS, DEFAULT_TEST_GLOBS, PRIORITIES } = require("./chunk-2O462FSJ.js");
const { anyOf } = require("./chunk-SM6IKJRF.js");
const { countsTests, isTests } = require("./chunk-U2JTI5JC.js");
require("./chunk-YC6WDWNF.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-7ZCV6CKY.js");
require("./chunk-FKRIRWMB.js");
require("./chunk-3FB2SSQW.js");
const { hundredths, percent, plusKnown } = require("./chunk-UIFP542I.js");
const { countCases, executed } = require("./chunk-L7CDWHMO.js");
const { byKeys, byText } = require("./chunk-WJGK2NSE.js");
const { Problem, asProblem } = require("./chunk-6OXN5Y6M.js");
require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/rules/with-excluded.ts
var outside = ({ coverage: { lines } }, { rows }, hidden) => {
  const known = /* @__PURE__ */ new Set();
  for (let row = rows?.lines?.from ?? 0; row < (rows?.lines?.to ?? 0); row++) known.add(lines.line[row]);
  return hidden.filter((line) => !known.has(line));
};
var hiddenLines = (scene, { hidden }) => new Map(scene.files.filter((file) => isJudgedCode(scene, file) && hidden.has(file.path)).map((file) => [file.path, outside(scene, file, hidden.get(file.path))]).filter(([, lines]) => lines.length > 0));
var leftFiles = (scene, { exclusions }) => {
  if (!exclusions?.some(({ place }) => place === "tool")) return /* @__PURE__ */ new Map();
  return new Map(scene.files.filter((file) => file.cover === null && isJudgedCode(scene, file)).flatMap(({ path }) => {
    const lines = scene.before?.snapshot.files.get(path)?.lines;
    return lines ? [[path, lines]] : [];
  }));
};
var plusLines = (cover, extra) => {
  if (extra === null) return cover;
  const known = cover ?? { files: 0, lines: null, branches: null, functions: null };
  return { ...known, lines: plusKnown(known.lines, extra) };
};
var sumOf = (extras, files) => files.reduce((sum, { path }) => plusKnown(sum, extras.get(path) ?? null), null);
var withExcluded = (scene, proposal) => {
  const hidden = hiddenLines(scene, proposal);
  const extras = new Map([
    ...leftFiles(scene, proposal),
    ...[...hidden].map(([path, lines]) => [path, { hit: 0, total: lines.length }])
  ]);
  if (extras.size === 0) return scene;
  return {
    ...scene,
    files: scene.files.map((file) => extras.has(file.path) ? { ...file, cover: plusLines(file.cover, extras.get(file.path)) } : file),
    totals: { ...scene.totals, coverage: plusLines(scene.totals.coverage, sumOf(extras, scene.files)) },
    modules: scene.modules.map((module) => ({ ...module, coverage: plusLines(module.coverage, sumOf(extras, scene.files.filter((file) => file.module === module.name))) })),
    hiddenLines: hidden
  };
};

// src/steps/beside.ts
var gradesOf = ({ verdict, findings }) => ({ verdict, errors: findings.some(({ level }) => level === "error") });
var ORDER = ["passed", "failed", "incomplete"];
var better = (from, to) => {
  const step = ORDER.indexOf(from.verdict) - ORDER.indexOf(to.verdict);
  if (step > 0) return { from: from.verdict, to: to.verdict };
  return step === 0 && from.errors && !to.errors ? { from: `${from.verdict} with errors`, to: `${to.verdict} without any` } : null;
};
var isMet = ({ coverage, tests, count, cases }, { reports }) => {
  const [asCoverage, asTests] = [holder(coverage), holder(tests)];
  const there = reports.filter((report) => (isTests(report) ? asTests : asCoverage)(report.path));
  const ran = there.filter(countsTests).reduce((sum, report) => sum + executed(countCases(report.cases, false)), 0);
  return new Set(there.map(({ path }) => path)).size >= (count ?? 1) && ran >= (cases ?? 0);
};
var unmet = ({ scene, fork }, { expect }) => expect.filter((entry2) => !(entry2.unless === "fork" && fork) && !isMet(entry2, scene)).map(({ name }) => new Problem("evidence-missing", `${name} is not as expected.`));
var underHead = (judged, settings2) => {
  const { material, given, ofScene, besides } = judged;
  const { scene, problems } = normalise({ ...material, settings: { ...settings2, ...places(material.settings) }, policyFromBase: true });
  const own = new Set(ofScene);
  const kept = given.problems.filter((problem) => problem.slug !== "evidence-missing" && !own.has(problem));
  return judge({ ...scene, ...besides }, RULES, { problems: [...kept, ...problems, ...unmet(judged, settings2)], remarks: [] });
};
var places = ({ coverage, tests, paths }) => ({ coverage, tests, paths });
var gradesNow = ({ scene, besides, given }) => gradesOf(judge({ ...scene, ...besides }, RULES, given));
var policyTurn = (judged, start) => {
  if (judged.proposed === null) return null;
  const proposed = gradesOf(underHead(judged, judged.proposed));
  const turn = better(gradesNow(judged), proposed);
  return turn !== null && start !== null && better(gradesOf(underHead(judged, start)), proposed) === null ? null : turn;
};
var withTurns = (judged, { proposal, start }) => {
  const { given, proposed } = judged;
  const scene = { ...judged.scene, ...judged.besides };
  const differs2 = proposed !== null && proposal.unusable === null;
  const excluded = (proposal.exclusions ?? []).filter(({ place }) => place !== "gate").length > 0;
  const gate = (proposal.exclusions ?? []).some(({ place }) => place === "gate");
  if (!differs2 && !excluded && !gate) return proposal;
  const now = gradesNow(judged);
  const alike = excluded ? withExcluded(scene, proposal) : scene;
  return {
    ...proposal,
    turn: differs2 ? policyTurn(judged, start) : null,
    excludedTurn: alike === scene ? null : flipped(better(gradesOf(judge(alike, RULES, given)), now)),
    gateRed: now.verdict === "passed" ? null : now.verdict
  };
};
var flipped = (turn) => turn && { from: turn.to, to: turn.from };

// src/steps/evidence-changes.ts
var KINDS = ["coverage", "tests"];
var USUAL = { coverage: DEFAULT_COVERAGE_GLOBS, tests: DEFAULT_TEST_GLOBS };
var isOfGlobs = ({ slug }) => slug === "config-matches-nothing" || slug === "report-missing";
var byOther = async ({ material, given, besides, ofEvidence, ofScene }, found) => {
  const { settings: settings2, tree, root } = material;
  const merging = startMerging(groundOf(settings2, { tree, root, importRoots: material.importRoots ?? [] }));
  const evidence = readEvidence(found, { formats: await formatsFor(found.sources), keep: merger(merging) });
  const { scene, problems } = normalise({ ...material, reports: evidence.reports, merging });
  const own = /* @__PURE__ */ new Set([...ofScene, ...ofEvidence.filter((problem) => !isOfGlobs(problem))]);
  const kept = given.problems.filter((problem) => !own.has(problem));
  const all2 = [...kept, ...evidence.problems.filter((problem) => !isOfGlobs(problem)), ...problems];
  return { evidence, grades: gradesOf(judge({ ...scene, ...besides }, RULES, { problems: all2, remarks: [] })) };
};
var formerPlaces = ({ policy: { proposedSettings } }, { evidence: { request } }) => {
  if (proposedSettings === null || proposedSettings.removed) return /* @__PURE__ */ new Map();
  const { base, head } = proposedSettings;
  return new Map(KINDS.filter((kind) => request[kind] === null && JSON.stringify(base[kind]) !== JSON.stringify(head[kind])).map((kind) => [kind, base[kind]]));
};
var widened = (settings2, places2) => ({
  ...settings2,
  ...Object.fromEntries([...places2].map(([kind, former]) => [kind, [.../* @__PURE__ */ new Set([...settings2[kind] ?? USUAL[kind], ...former ?? USUAL[kind]])]]))
});
var unnamedIn = (found, { reports, problems }, known) => {
  const kinds = new Map(reports.map(({ path, kind }) => [path, kind]));
  const isBroken = (path) => problems.some(({ where }) => where === path || where?.startsWith(`${path}:`));
  const open = found.sources.map(({ path }) => path).filter((path) => !known.has(path)).sort();
  return (kind) => open.filter((path) => kinds.has(path) ? kinds.get(path) === kind : found.found.wantedAs.get(path)?.has(kind) && isBroken(path));
};
var unnamedChanges = async (reader, judged, request) => {
  const places2 = formerPlaces(request, judged);
  const none = { unnamed: [], unnamedTurn: null };
  if (places2.size === 0) return none;
  const found = findEvidence(reader, judged.evidence.request, widened(judged.evidence.settings, places2));
  const known = new Set(judged.evidence.sources.map(({ path }) => path));
  if (found.sources.every(({ path }) => known.has(path))) return none;
  const { evidence, grades } = await byOther(judged, found);
  const pathsOf = unnamedIn(found, evidence, known);
  const lines = request.policy.places?.lines;
  const unnamed = [...places2].map(([kind, former]) => ({ kind, paths: pathsOf(kind), usual: former === null, line: lines?.get(kind) ?? null }));
  return { unnamed: unnamed.filter(({ paths }) => paths.length > 0), unnamedTurn: flipped(better(grades, gradesNow(judged))) };
};
var without = (found, paths) => {
  const less = (some) => new Set([...some].filter((path) => !paths.has(path)));
  return {
    ...found,
    sources: found.sources.filter(({ path }) => !paths.has(path)),
    expected: found.expected.map((one) => ({ ...one, coverage: less(one.coverage), tests: less(one.tests) }))
  };
};
var ownReportsOf = async (reader, judged, { bar }) => {
  const changed = judged.scene.reports.map(({ path }) => path).filter((path) => bar.changes?.files.has(path));
  const committed = changed.length === 0 ? /* @__PURE__ */ new Set() : reader.committed?.(changed) ?? /* @__PURE__ */ new Set();
  const own = [...new Set(changed)].filter((path) => committed.has(path)).sort();
  if (own.length === 0) return { ownReports: [], ownReportsTurn: null };
  const { grades } = await byOther(judged, without(judged.evidence, new Set(own)));
  return { ownReports: own, ownReportsTurn: flipped(better(grades, gradesNow(judged))) };
};
async function evidenceChanges(reader, judged, request) {
  return { ...await unnamedChanges(reader, judged, request), ...await ownReportsOf(reader, judged, request) };
}

// src/policy/baseline-lines.ts
var SECTION = /^ {2}"(\w+)": [[{]/;
var ENTRY = /^ {4}("(?:[^"\\]|\\.)*")(?::|,?$)/;
var nameOf = (written2) => {
  try {
    return JSON.parse(written2);
  } catch {
    return null;
  }
};
var entryLines = (text) => {
  const lines = /* @__PURE__ */ new Map();
  let section = "";
  text.split("\n").forEach((line, index) => {
    section = SECTION.exec(line)?.[1] ?? section;
    const name = nameOf(ENTRY.exec(line)?.[1] ?? "");
    if (name !== null) lines.set(`${section}.${name}`, index + 1);
  });
  return lines;
};

// src/policy/change.ts
var changeOf = (key, direction, rest) => ({ key, direction, ...rest });
var listChanges = (key, { base, head }) => ({
  added: head.flatMap((text, index) => base.includes(text) ? [] : [{ key: `${key}.${index}`, text }]),
  removed: base.filter((text) => !head.includes(text)).map((text) => ({ key, text }))
});
var orderChange = (key, { base, head }, { strictestFirst, text }) => {
  const [from, to] = [strictestFirst.indexOf(base), strictestFirst.indexOf(head)];
  return from === to ? [] : [changeOf(key, to > from ? "weaker" : "stronger", { from: base, to: head, text: text(base, head) })];
};
var sameTexts = (a, b) => a.length === b.length && a.every((text) => b.includes(text));

// src/policy/words.ts
var NONE = "none";
var MAX_NAME = 120;
var shortened = (name) => {
  const line = name.replace(/\s+/g, " ");
  return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 1)}\u2026` : line;
};
var TARGET_WORDS = {
  lines: { name: "line target", bound: "least", unit: " %" },
  branches: { name: "branch target", bound: "least", unit: " %" },
  functions: { name: "function target", bound: "least", unit: " %" },
  changedLines: { name: "target of changed lines", bound: "least", unit: " %" },
  file: { name: "target of every file", bound: "least", unit: " %" },
  passRate: { name: "pass rate", bound: "least", unit: " %" },
  skipRate: { name: "skip rate", bound: "most", unit: " %" },
  flakyRate: { name: "flaky rate", bound: "most", unit: " %" },
  seconds: { name: "time of the tests", bound: "most", unit: " s" },
  tests: { name: "number of tests", bound: "least", unit: "" }
};
var targetText = (metric, value) => {
  if (value === void 0) return NONE;
  const { unit } = TARGET_WORDS[metric];
  return `${unit === " %" ? percent(value) : value}${unit}`;
};

// src/policy/compare-expectations.ts
var NOUNS = { count: "reports", cases: "test cases" };
var UNWRITTEN = { count: 1, cases: 0 };
var globsOf = ({ coverage, tests }) => [...coverage, ...tests].join(", ");
var isSame = (a, b) => globsOf(a) === globsOf(b) && a.count === b.count && a.cases === b.cases && a.unless === b.unless;
var numberChange = (key, base, { head, of }) => {
  const [from, to] = [base[of] ?? UNWRITTEN[of], head[of] ?? UNWRITTEN[of]];
  if (from === to) return [];
  return [changeOf(`${key}.${of}`, to < from ? "weaker" : "stronger", {
    from: `${from}`,
    to: `${to}`,
    text: `The ${NOUNS[of]} that ${shortened(base.name)} must have go from ${from} to ${to}.`
  })];
};
var countChange = (key, base, head) => {
  if (base.count === null === (head.count === null)) return numberChange(key, base, { head, of: "count" });
  const [from, to] = [base, head].map(({ count }) => count === null ? "any number" : `exactly ${count}`);
  return [changeOf(`${key}.count`, head.count === null ? "weaker" : "stronger", {
    from,
    to,
    text: `The reports that ${shortened(base.name)} must have go from ${from} to ${to}.`
  })];
};
var compareOne = (key, base, head) => {
  const name = shortened(base.name);
  const [from, to] = [globsOf(base), globsOf(head)];
  const direction = head.unless === null ? "stronger" : "weaker";
  return [
    ...countChange(key, base, head),
    ...numberChange(key, base, { head, of: "cases" }),
    ...base.unless === head.unless ? [] : [changeOf(`${key}.unless`, direction, {
      from: base.unless ?? NONE,
      to: head.unless ?? NONE,
      text: direction === "weaker" ? `${name} is no longer expected on forks.` : `${name} is expected on forks as well.`
    })],
    ...from === to ? [] : [changeOf(key, "neutral", { from, to, text: `The reports of ${name} are expected elsewhere: ${shortened(to)}.` })]
  ];
};
var compareExpectations = (base, head) => {
  const heirOf = (entry2) => {
    const named = head.findIndex(({ name }) => name === entry2.name);
    return named >= 0 ? named : head.findIndex((one) => isSame(entry2, one));
  };
  const heirs = base.map(heirOf);
  return [
    ...base.flatMap((entry2, index) => {
      const at = heirs[index];
      return at >= 0 ? compareOne(`expect.${at}`, entry2, head[at]) : [changeOf("expect", "weaker", { from: globsOf(entry2), to: NONE, text: `The expected evidence ${shortened(entry2.name)} is removed.` })];
    }),
    ...head.flatMap((entry2, at) => heirs.includes(at) ? [] : [changeOf(`expect.${at}`, "stronger", { from: NONE, to: globsOf(entry2), text: `${shortened(entry2.name)} is newly expected.` })])
  ];
};

// src/policy/compare-targets.ts
var METRICS = Object.keys(TARGET_WORDS);
var directionOf = (metric, from, to) => {
  if (to === void 0) return "weaker";
  if (from === void 0) return "stronger";
  return to < from === (TARGET_WORDS[metric].bound === "least") ? "weaker" : "stronger";
};
var dayOf = ({ by }) => by ?? NONE;
var isBuiltIn = (metric, value) => metric === "passRate" && value === DEFAULT_PASS_RATE;
var DEFAULT_PASS_RATE = hundredths(100);
var dayChange = (key, name, { base, head }) => {
  const softens = METRICS.some((metric) => base[metric] !== void 0 && head[metric] !== void 0 && !isBuiltIn(metric, base[metric]));
  if (base.by === head.by || !softens) return [];
  const later = head.by !== void 0 && (base.by === void 0 || head.by > base.by);
  const [from, to] = [dayOf(base), dayOf(head)];
  return [changeOf(`${key}.by`, later ? "weaker" : "stronger", { from, to, text: `The day by which ${name} must reach its targets goes from ${from} to ${to}.` })];
};
var compareTargets = (key, name, pair) => [
  ...METRICS.flatMap((metric) => {
    const [from, to] = [pair.base[metric], pair.head[metric]];
    if (from === to) return [];
    const [was, is] = [targetText(metric, from), targetText(metric, to)];
    const what = `The ${TARGET_WORDS[metric].name} of ${name}`;
    const text = to === void 0 ? `${what}, ${was}, is removed.` : from === void 0 ? `${what} is set to ${is}.` : `${what} goes from ${was} to ${is}.`;
    return [changeOf(`${key}.${metric}`, directionOf(metric, from, to), { from: was, to: is, text })];
  }),
  ...dayChange(key, name, pair)
];

// src/policy/compare-modules.ts
var compareModule = (base, head, { holdsAny }) => {
  const key = `modules.${base.name}`;
  const name = shortened(base.name);
  const dropped = base.paths.filter((path) => !head.paths.includes(path));
  return [
    ...compareTargets(`${key}.target`, name, { base: base.target, head: head.target }),
    ...dropped.map((path) => changeOf(`${key}.paths`, holdsAny(path) ? "weaker" : "neutral", {
      from: path,
      to: NONE,
      text: `The module ${name} no longer holds ${shortened(path)}.`
    })),
    ...listChanges(`${key}.paths`, { base: base.paths, head: head.paths }).added.map(({ key: at, text }) => changeOf(at, "stronger", { from: NONE, to: text, text: `The module ${name} now holds ${shortened(text)} as well.` })),
    ...sameTexts(base.tests, head.tests) ? [] : [changeOf(`${key}.tests`, "neutral", {
      from: base.tests.join(", "),
      to: head.tests.join(", "),
      text: `The tests of the module ${name} are found elsewhere.`
    })],
    ...orderChange(
      `${key}.status`,
      { base: base.deprecated ? "deprecated" : "live", head: head.deprecated ? "deprecated" : "live" },
      { strictestFirst: ["live", "deprecated"], text: (from, to) => `The module ${name} was ${from} and is now ${to}.` }
    ),
    ...orderChange(
      `${key}.priority`,
      { base: base.priority, head: head.priority },
      { strictestFirst: PRIORITIES, text: (from, to) => `The priority of ${name} goes from ${from} to ${to}.` }
    )
  ];
};
var isRenamed = (module, added, around) => added.some((heir) => sameTexts(heir.paths, module.paths) && compareModule(module, heir, around).every(({ direction }) => direction !== "weaker"));
var compareModules = (base, head, around) => {
  const [before, after] = [new Map(base.map((one) => [one.name, one])), new Map(head.map((one) => [one.name, one]))];
  const added = head.filter(({ name }) => !before.has(name));
  const ofBase = base.flatMap((module) => {
    const heir = after.get(module.name);
    if (heir) return compareModule(module, heir, around);
    const vacant = !module.paths.some(around.holdsAny);
    return [changeOf(`modules.${module.name}`, vacant || isRenamed(module, added, around) ? "neutral" : "weaker", {
      from: module.paths.join(", "),
      to: NONE,
      text: `The module ${shortened(module.name)} is removed.`
    })];
  });
  return [...ofBase, ...added.map((module) => addition(module, around))];
};
var addition = ({ name, paths, deprecated }, { holdsAny }) => changeOf(`modules.${name}`, !deprecated ? "stronger" : paths.some(holdsAny) ? "weaker" : "neutral", {
  from: NONE,
  to: paths.join(", "),
  text: `The module ${shortened(name)} is added${deprecated ? ", and is deprecated from the start" : ""}.`
});
var asksLess = (from, to) => to.deprecated && !from.deprecated || PRIORITIES.indexOf(to.priority) > PRIORITIES.indexOf(from.priority) || compareTargets("", "", { base: from.target, head: to.target }).some(({ direction }) => direction === "weaker");
var takeovers = (base, head, { movedFiles: movedFiles2 }) => movedFiles2(base, head).flatMap(({ from, to, files }) => {
  const [was, is] = [base.modules.find(({ name }) => name === from), head.modules.find(({ name }) => name === to)];
  if (!was || !is || !head.modules.some(({ name }) => name === from)) return [];
  const milder = asksLess(was, is);
  const what = `The module ${shortened(to)} takes ${files === 1 ? "a file" : `${files} files`} from ${shortened(from)}`;
  return [changeOf(`modules.${to}`, milder ? "weaker" : "neutral", { from, to, text: `${what}${milder ? ", and asks less" : ""}.` })];
});

// src/policy/compare.ts
var LEVELS = ["error", "warning", "note", "off"];
var compareKinds = (base, head) => {
  const after = new Map(head.map((kind) => [kind.name, kind]));
  const added = head.filter(({ name }) => !base.some((kind) => kind.name === name));
  const ofBase = base.flatMap((kind) => {
    const heir = after.get(kind.name);
    const key = `kinds.${kind.name}`;
    const name = `the ${shortened(kind.name)} tests`;
    const moved = heir === void 0 || sameTexts(kind.tests, heir.tests) ? [] : [changeOf(`${key}.tests`, "neutral", {
      from: kind.tests.join(", "),
      to: heir.tests.join(", "),
      text: `${name.replace("the", "The")} are found elsewhere.`
    })];
    return [...moved, ...compareTargets(`${key}.target`, name, { base: kind.target, head: heir?.target ?? {} })];
  });
  return [...ofBase, ...added.map(({ name, tests }) => changeOf(`kinds.${name}`, "neutral", {
    from: NONE,
    to: tests.join(", "),
    text: `The kind ${shortened(name)} is added.`
  }))];
};
var compareRules = (base, head, { levelOf }) => [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort(byText).flatMap((rule) => {
  const standard = levelOf(rule);
  const level = (rules) => Object.hasOwn(rules, rule) ? rules[rule] : standard;
  const [from, to] = [level(base), level(head)];
  if (from === void 0 || to === void 0) return [];
  return orderChange(
    `rules.${rule}`,
    { base: from, head: to },
    { strictestFirst: LEVELS, text: () => `The rule ${rule} goes from ${from} to ${to}.` }
  );
});
var ignoreKey = ({ rule, subject }) => `${rule} on ${subject}`;
var EVER = "9999-12-31";
var untilByKey = (entries) => {
  const until = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    const [key, day] = [ignoreKey(entry2), entry2.until ?? EVER];
    if (day > (until.get(key) ?? "")) until.set(key, day);
  }
  return until;
};
var dayText = (day) => day === EVER ? "without an end" : `until ${day}`;
var compareIgnored = (base, head) => {
  const [before, after] = [untilByKey(base), untilByKey(head)];
  const at = (key) => {
    const index = head.findIndex((entry2) => ignoreKey(entry2) === key);
    return index < 0 ? "ignore" : `ignore.${index}`;
  };
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort(byText).flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    if (from === to) return [];
    const text = from === void 0 ? `Findings of ${shortened(key)} are newly accepted.` : to === void 0 ? `Findings of ${shortened(key)} are no longer accepted.` : `Findings of ${shortened(key)} were accepted ${dayText(from)}, and now are ${dayText(to)}.`;
    return [changeOf(at(key), (to ?? "") > (from ?? "") ? "weaker" : "stronger", {
      from: from === void 0 ? NONE : dayText(from),
      to: to === void 0 ? NONE : dayText(to),
      text
    })];
  });
};
var compareLinks = (base, head, { holdsAny }) => {
  const textOf2 = ({ tests, subject }) => `${tests} to ${subject}`;
  const { added, removed } = listChanges("links", { base: base.map(textOf2), head: head.map(textOf2) });
  const isIdle = (text) => base.some((link) => textOf2(link) === text && (!holdsAny(link.tests) || !holdsAny(link.subject)));
  return [
    ...removed.map(({ key, text }) => changeOf(key, isIdle(text) ? "neutral" : "weaker", { from: text, to: NONE, text: `The link of ${shortened(text)} is removed.` })),
    ...added.map(({ key, text }) => changeOf(key, "stronger", { from: NONE, to: text, text: `The link of ${shortened(text)} is added.` }))
  ];
};
var compareRest = (base, head) => {
  const exclude = listChanges("exclude", { base: base.exclude, head: head.exclude });
  const wider = head.tolerance - base.tolerance;
  const points = [`${percent(base.tolerance)}`, `${percent(head.tolerance)}`];
  const paths = (settings2) => JSON.stringify(settings2.paths);
  return [
    ...exclude.added.map(({ key, text }) => changeOf(key, "weaker", { from: NONE, to: text, text: `${shortened(text)} is newly left out of everything.` })),
    ...exclude.removed.map(({ key, text }) => changeOf(key, "stronger", { from: text, to: NONE, text: `${shortened(text)} is no longer left out.` })),
    ...wider === 0 ? [] : [changeOf("tolerance", wider > 0 ? "weaker" : "stronger", {
      from: points[0],
      to: points[1],
      text: `The tolerance goes from ${points[0]} to ${points[1]} percentage points.`
    })],
    ...orderChange(
      "retries",
      { base: base.retries, head: head.retries },
      { strictestFirst: ["worst", "last"], text: (from, to) => `Of several attempts at one test the ${from} counted, and now the ${to}.` }
    ),
    ...paths(base) === paths(head) ? [] : [changeOf("paths", "neutral", {
      from: paths(base),
      to: paths(head),
      text: "How paths of reports become paths of the repository is changed."
    })]
  ];
};
var lineOf = ({ source }, key) => {
  for (let at = key; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const line = source?.lines.get(at);
    if (line !== void 0) return line;
  }
  return null;
};
var compareSettings = (base, head, around) => {
  const taken = takeovers(base, head, around);
  const milder = new Set(taken.filter(({ direction }) => direction === "weaker").map(({ key }) => key));
  const drafts = [
    ...compareTargets("targets", "the project", { base: base.targets, head: head.targets }),
    ...compareModules(base.modules, head.modules, around).filter(({ key, direction }) => direction !== "stronger" || !milder.has(key)),
    ...taken,
    ...compareKinds(base.kinds, head.kinds),
    ...compareRules(base.rules, head.rules, around),
    ...compareIgnored(base.ignore, head.ignore),
    ...compareExpectations(base.expect, head.expect),
    ...compareLinks(base.links, head.links, around),
    ...compareRest(base, head)
  ];
  return drafts.map((draft) => ({ ...draft, line: lineOf(head, draft.key) })).sort(byKeys(({ line }) => line ?? 0, ({ key }) => key, ({ text }) => text));
};

// src/policy/new-marks.ts
var take = (counts, key) => {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
};
var add = (counts, key) => void counts.set(key, (counts.get(key) ?? 0) + 1);
var isPaired = (text) => text.includes(":nocov:");
var addedMarks = ({ path, language, added }) => {
  const marks = added.flatMap(({ line, text }) => {
    const found = markIn(text, language);
    return found ? [{ path, line, text: found.text, mark: `${path}\0${found.mark.pattern.source}`, whole: text.trim() }] : [];
  });
  let paired = 0;
  return marks.filter(({ text }) => !isPaired(text) || paired++ % 2 === 0);
};
var newMarks = (sources) => {
  const [gone, moved] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { path, language, removed } of sources) {
    for (const line of removed) {
      const found = markIn(line, language);
      if (found) add(gone, `${path}\0${found.mark.pattern.source}`);
      if (found) add(moved, line.trim());
    }
  }
  return sources.flatMap(addedMarks).filter(({ mark, whole }) => {
    const [here2, elsewhere] = [take(gone, mark), take(moved, whole)];
    return !here2 && !elsewhere;
  }).map(({ path, line, text }) => ({ path, line, text, place: "mark" }));
};

// src/policy/reach.ts
var indentOf = (line) => line.length - line.trimStart().length;
var isBlank = (line) => line.trim() === "";
var PREFACE = /^\s*(?:@|#!?\[|\[[A-Z<]|\/\/|\/\*|\*|#(?![\w]))/;
var CLOSER = /^\s*(?:[)\]}]+[;,)]*|end|fi|done)\s*(?:$|[;,)]|else\b|catch\b|finally\b)/;
var blockFrom = (lines, first) => {
  const indent = indentOf(lines[first] ?? "");
  const block = [first];
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at];
    if (isBlank(line)) continue;
    if (indentOf(line) > indent) block.push(at);
    else {
      if (indentOf(line) === indent && CLOSER.test(line)) block.push(at);
      break;
    }
  }
  return block;
};
var nextCode = (lines, after) => {
  let at = after + 1;
  while (at < lines.length && (isBlank(lines[at]) || PREFACE.test(lines[at]))) at++;
  return at;
};
var upToStop = (lines, from, { mark }) => {
  const reached = [];
  for (let at = from + 1; at < lines.length && !endsMark(lines[at], mark); at++) reached.push(at);
  return reached;
};
var isAboutOwnLine = ({ text, rest }) => {
  if (/^(?:\/\/|#(?!!?\[)|--)/.test(text)) return false;
  if (text.startsWith("/*")) return /\w/.test(rest.replace(/^.*?(?:\*\/|$)/, ""));
  const own = text.startsWith("@") ? /^\s*\((?:"[^"]*"|[^()"])*\)/ : /^[^\]>]*[\]>]+/;
  const code = rest.replace(own, "").replace(/@[\w.:]+(?:\([^)]*\))?|#?\[[^\]]*\]|\/\/.*$|\/\*.*?\*\//g, "");
  return /\w/.test(code);
};
var reachOf = (lines, at, found) => {
  switch (found.mark.reach) {
    case "file":
      return lines.map((_, index) => index);
    case "stop":
      return upToStop(lines, at, found);
    case "next":
      return blockFrom(lines, isAboutOwnLine(found) ? at : nextCode(lines, at));
    // A comment on a line of its own is about what follows it.
    case "line":
      return found.trailing ? blockFrom(lines, at) : blockFrom(lines, nextCode(lines, at));
  }
};
var reachedFrom = (lines, language, number) => {
  const found = markIn(lines[number - 1] ?? "", language);
  return found === null ? [] : reachOf(lines, number - 1, found).map((at) => at + 1).filter((line) => line <= lines.length);
};

// src/policy/regions.ts
var MAX_MARKS = 2e3;
var regionsOf = ({ path, language, text }, codeLines2) => {
  const lines = text.split("\n");
  const taken = /* @__PURE__ */ new Set();
  const regions = [];
  const withoutMark = (line) => {
    const written2 = lines[line - 1] ?? "";
    const found = markIn(written2, language);
    return (found ? written2.slice(0, written2.indexOf(found.text)) : written2).trim();
  };
  let open = null;
  for (let at = 1; at <= lines.length && regions.length < MAX_MARKS; at++) {
    const written2 = lines[at - 1];
    const ends = open !== null && endsMark(written2, open);
    if (ends) open = null;
    const found = ends ? null : markIn(written2, language);
    if (!found) continue;
    if (found.mark.reach === "stop") open = found.mark;
    const fresh = reachedFrom(lines, language, at).filter((line) => !taken.has(line));
    for (const line of fresh) taken.add(line);
    const code = codeLines2({ path, text }, fresh).map((line) => ({ line, says: withoutMark(line) }));
    regions.push({ line: at, text: found.text, key: written2.trim(), code });
  }
  return regions;
};
var matched = (left, right) => {
  const open = /* @__PURE__ */ new Map();
  for (const line of right) {
    const alike = open.get(line.says) ?? [];
    open.set(line.says, alike);
    alike.push(line);
  }
  const rest = left.filter(({ says }) => open.get(says)?.pop() === void 0);
  return { left: rest, right: [...open.values()].flat() };
};
var compareFile = ({ path, language, base, head }, codeLines2) => {
  const [before, after] = [base, head].map((text) => text === null ? [] : regionsOf({ path, language, text }, codeLines2));
  const free = [...before];
  const left = [];
  const pairs = after.map((region) => {
    const at = free.findIndex(({ key }) => key === region.key);
    const [counterpart] = at < 0 ? [] : free.splice(at, 1);
    const rest = matched(region.code, counterpart?.code ?? []);
    left.push(...rest.right);
    return { path, head: region, added: rest.left, rewritten: rest.right.length };
  });
  return { pairs, left: [...left, ...free.flatMap(({ code }) => code)] };
};
var grownRegions = (files, codeLines2) => {
  const compared = files.map((file) => compareFile(file, codeLines2));
  const added = compared.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.added.map((line) => ({ ...line, pair }))));
  const unknown = /* @__PURE__ */ new Map();
  for (const { pair, line } of matched(added, compared.flatMap(({ left }) => left)).left) {
    const known = unknown.get(pair) ?? [];
    unknown.set(pair, known);
    known.push(line);
  }
  return [...unknown].flatMap(([pair, all2]) => {
    const lines = all2.slice(pair.rewritten);
    return lines.length === 0 ? [] : [{ path: pair.path, line: pair.head.line, text: pair.head.text, lines }];
  });
};

// src/policy/covers.ts
var MAX_ALTERNATIVES = 100;
var alternatives = (pattern) => {
  const [, before, inner, after] = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern) ?? [];
  if (inner === void 0) return [pattern];
  return inner.split(",").slice(0, MAX_ALTERNATIVES).flatMap((one) => alternatives(`${before}${one}${after}`)).slice(0, MAX_ALTERNATIVES);
};
var GLOB = /[*?[\]{}()^$|\\!]/;
var folderOf = (pattern, { crosses, folders }) => {
  const stem = pattern.replace(crosses ? /\/(?:\*\*?(?:\/\*)?)?$/ : /\/(?:\*\*(?:\/\*)?)?$/, "");
  return GLOB.test(stem) || stem === "" || stem === pattern && !folders ? null : stem;
};
var covers = (wide, narrow, meaning) => alternatives(wide).some((one) => {
  const folder = folderOf(one, meaning);
  return one === narrow || folder !== null && (narrow === folder || narrow.startsWith(`${folder}/`));
});

// src/policy/extract.ts
var MAX_VALUES = 500;
var lineAt = (text, offset) => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
};
var STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|(?<![\w"'])#[^\n]*/g;
var bare = (text) => text.replace(STRING_OR_COMMENT, (all2) => all2.replace(/[^\n]/g, " "));
var closing = (plain, at) => {
  let depth = 0;
  for (let index = at; index < plain.length; index++) {
    if ("[{(".includes(plain[index])) depth++;
    else if ("]})".includes(plain[index]) && --depth === 0) return index;
  }
  return plain.length;
};
var STRING = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
var stringsIn = (text, from, to) => [...text.slice(from, to).matchAll(STRING)].slice(0, MAX_VALUES).map((found) => ({ text: found[1] ?? found[2] ?? found[3] ?? "", line: lineAt(text, from + found.index) }));
var WORD = /^[^\s,;}\])]+/;
var bracketValues = (text, key) => {
  const plain = bare(text);
  const after = new RegExp(`(?<![\\w.$-])(["']?)${key}\\1\\s*(?:[:=]\\s*|\\(?\\s*(?=["'\\d/[]))`, "g");
  return [...text.matchAll(after)].slice(0, MAX_VALUES).flatMap((found) => {
    const at = found.index + found[0].length;
    if (found[1] === "" && plain.slice(found.index, found.index + 1).trim() === "") return [];
    const first = text[at] ?? "";
    if (first === "[" || first === "{") return stringsIn(text, at, closing(plain, at));
    if (/["'`]/.test(first)) return stringsIn(text, at, text.length).slice(0, 1);
    const word = WORD.exec(text.slice(at, at + 200))?.[0];
    return word === void 0 ? [] : [{ text: word, line: lineAt(text, at), offset: found.index }];
  });
};
var indentOf2 = (line) => line.length - line.trimStart().length;
var indentedValues = (text, begins, { mayAlign }) => {
  const [lines, values] = [text.split("\n"), []];
  for (let at = 0; at < lines.length; at++) {
    const found = begins.exec(lines[at]);
    if (!found) continue;
    const indent = indentOf2(lines[at]);
    if (found[1].trim() !== "") values.push({ text: found[1].trim(), line: at + 1 });
    for (let next = at + 1; next < lines.length && values.length < MAX_VALUES; next++) {
      const line = lines[next];
      if (line.trim() === "" || /^\s*[#;]/.test(line)) continue;
      const isItem = mayAlign && indentOf2(line) === indent && /^\s*-\s/.test(line);
      if (indentOf2(line) <= indent && !isItem) break;
      values.push({ text: line.trim(), line: next + 1 });
    }
  }
  return values;
};
var split = (value, separator) => value.text.split(separator).map((text) => ({ ...value, text: text.trim() })).filter(({ text }) => text !== "");
var iniValues = (text, key) => indentedValues(text, new RegExp(`^${key}\\s*[=:](.*)$`), { mayAlign: false }).flatMap((value) => key === "omit" || key === "source" ? split(value, /,/) : [value]);
var yamlValues = (text, key) => indentedValues(text, new RegExp(`^\\s*["']?${key}["']?:(.*)$`), { mayAlign: true }).map(({ text: value, line }) => ({ text: value.replace(/\s#.*$/, ""), line })).flatMap((value) => split(value, /^\[|\]$|(?<=["'\w*]),/)).map(({ text: value, line }) => ({ text: value.replace(/^-\s+/, "").replace(/^(["'])(.*)\1$/, "$2"), line }));
var xmlValues = (text, element) => {
  const plain = text.replace(/<!--[\s\S]*?-->/g, (all2) => all2.replace(/[^\n]/g, " "));
  return [...plain.matchAll(new RegExp(`<(${element})(?:\\s[^>]{0,200})?>([^<]*)</\\1>`, "g"))].slice(0, MAX_VALUES).map((found) => ({ text: found[2].trim(), line: lineAt(plain, found.index) })).filter(({ text: value }) => value !== "");
};
var propertyValues = (text, key) => text.split("\n").flatMap((line, index) => {
  const found = new RegExp(`^\\s*${key}\\s*[=:](.*)$`).exec(line);
  return found ? split({ text: found[1], line: index + 1 }, /,/) : [];
});
var optionValues = (text, name) => [...text.matchAll(new RegExp(`(?<![\\w-])--${name}(?:=|\\s+|["'],\\s*["'])(\\d+(?:\\.\\d+)?)`, "g"))].slice(0, MAX_VALUES).map((found) => ({ text: found[1], line: lineAt(text, found.index) }));
var READERS = { brackets: bracketValues, ini: iniValues, yaml: yamlValues, xml: xmlValues, properties: propertyValues, options: optionValues };
var valuesOf = (notation, text, key) => READERS[notation](text, key);
var onlyBlocks = (text, begins) => {
  const plain = bare(text);
  const kept = new Uint8Array(text.length);
  for (const found of [...text.matchAll(new RegExp(begins.source, "gi"))].slice(0, MAX_VALUES)) {
    const open = plain.indexOf("{", found.index + found[0].length - 1);
    if (open < 0 || /[;\n]\s*\S/.test(plain.slice(found.index + found[0].length, open))) continue;
    kept.fill(1, open, closing(plain, open) + 1);
  }
  return blanked(text, (at) => kept[at] === 1);
};
var onlySections = (text, header) => {
  let inside = header.test("[]");
  return text.split("\n").map((line) => {
    if (/^\s*\[/.test(line) && /\]\s*(?:[#;].*)?$/.test(line)) inside = header.test(line.replace(/[\s"']/g, ""));
    return inside ? line : "";
  }).join("\n");
};
var onlyLines = (text, wanted) => text.split("\n").map((line) => wanted.test(line) ? line : "").join("\n");
var onlyBetween = (text, begins, ends) => {
  const [begin, end] = [new RegExp(begins.source, "g"), new RegExp(ends.source, "g")];
  const kept = new Uint8Array(text.length);
  for (let from = begin.exec(text); from !== null; from = begin.exec(text)) {
    end.lastIndex = begin.lastIndex;
    const to = end.exec(text);
    if (to === null) break;
    kept.fill(1, from.index, end.lastIndex);
    begin.lastIndex = end.lastIndex;
  }
  return blanked(text, (at) => kept[at] === 1);
};
var blanked = (text, keeps) => {
  let result = "";
  for (let at = 0; at < text.length; at++) result += text[at] === "\n" || keeps(at) ? text[at] : " ";
  return result;
};

// src/policy/key-path.ts
var MAX_KEYS = 10;
var MAX_KEY = 200;
var KEY = /(?:"([^"\n]*)"|'([^'\n]*)'|([\w.$-]+))\s*[:=]?\s*$/;
var keyPaths = (text) => {
  const plain = bare(text);
  return (offset) => {
    const keys = [];
    let depth = 0;
    for (let at = offset - 1; at >= 0 && keys.length < MAX_KEYS; at--) {
      if ("]})".includes(plain[at])) depth++;
      else if ("[{(".includes(plain[at]) && depth-- === 0) {
        depth = 0;
        const [, double, single, word] = KEY.exec(text.slice(Math.max(0, at - MAX_KEY), at)) ?? [];
        keys.unshift(double ?? single ?? word ?? "");
      }
    }
    return keys.join(".");
  };
};

// src/policy/tool-files.ts
var setting = (notation, kind) => (key) => ({ key, kind, notation });
var settings = (notation, kinds) => Object.entries(kinds).flatMap(([kind, keys]) => keys.map(setting(notation, kind)));
var all = (text) => text;
var NUMBERS = ["lines", "branches", "functions", "statements"];
var COVERAGE_PY = { exclude: ["omit", "exclude_lines", "exclude_also", "partial_branches"], include: ["include", "source", "source_pkgs"], minimum: ["fail_under"] };
var ofCoveragePy = (settings2) => settings2.map((one) => ({ ...one, crosses: true }));
var COVERAGE_INI = ofCoveragePy(settings("ini", COVERAGE_PY));
var COVERAGE_TOML = ofCoveragePy(settings("brackets", COVERAGE_PY)).map((one) => ({ ...one, name: one.key, key: `(?:(?:(?:tool\\.)?coverage\\.)?(?:run|report)\\.)?${one.key}` }));
var PYTEST = settings("options", { minimum: ["cov-fail-under", "fail-under"] });
var JEST = settings("brackets", { exclude: ["coveragePathIgnorePatterns"], include: ["collectCoverageFrom"], minimum: NUMBERS });
var NYC = settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS, switch: ["check-coverage", "checkCoverage"] });
var SCALA = ["", "StmtTotal", "BranchTotal", "StmtPerPackage", "BranchPerPackage", "StmtPerFile", "BranchPerFile"];
var GCOVR = ["line", "branch", "decision", "function"];
var inPackage = (text) => onlyBlocks(text, /"(?:jest|nyc|c8|vitest)"\s*:\s*\{/);
var inCoverage = (text) => onlyBlocks(text, /\bcoverage["']?\s*:\s*\{/);
var inJest = (text) => onlyBlocks(text, /\bcoverageThreshold["']?\s*:\s*\{/);
var jestFile = (path) => [
  { path, part: all, settings: JEST.filter(({ kind }) => kind !== "minimum") },
  { path, part: inJest, settings: JEST.filter(({ kind }) => kind === "minimum") }
];
var inAttributes = (text) => text.split("\n").map((line) => {
  const [, pattern] = /^\s*(\S{1,500})\s(?:.*\s)?linguist-(?:generated|vendored)(?:=true)?(?:\s|$)/.exec(line) ?? [];
  return pattern === void 0 || pattern.startsWith("#") ? "" : `linguist-generated=${pattern}`;
}).join("\n");
var TOOL_FILES = [
  { path: /(?:^|\/)\.coveragerc$/, part: all, settings: COVERAGE_INI },
  { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, part: (text) => onlySections(text, /^\[coverage:/), settings: COVERAGE_INI },
  { path: /(?:^|\/)(?:pyproject|\.coveragerc)\.toml$/, part: (text) => onlySections(text, /^\[(?:tool|tool\.coverage|(?:tool\.coverage\.)?(?:run|report)|)\]/), settings: COVERAGE_TOML },
  { path: /(?:^|\/)(?:pyproject\.toml|\.?pytest\.ini|setup\.cfg|tox\.ini)$/, part: all, settings: PYTEST },
  { path: /(?:^|\/)package\.json$/, part: inPackage, settings: [...JEST.filter(({ kind }) => kind !== "minimum"), ...NYC] },
  { path: /(?:^|\/)package\.json$/, part: (text) => onlyLines(text, /\b(?:c8|nyc)\b/), settings: settings("options", { minimum: NUMBERS }) },
  ...jestFile(/(?:^|\/)jest\.config\.(?:[cm]?[jt]s|json)$/),
  { path: /(?:^|\/)(?:vite|vitest)(?:\.\w+)?\.config\.[cm]?[jt]s$/, part: inCoverage, settings: settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS, switch: ["100"] }) },
  { path: /(?:^|\/)(?:\.nycrc|\.c8rc)(?:\.json)?$|(?:^|\/)nyc\.config\.[cm]?js$/, part: all, settings: NYC },
  { path: /(?:^|\/)(?:\.nycrc)\.ya?ml$/, part: all, settings: settings("yaml", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS, switch: ["check-coverage"] }) },
  { path: /(?:^|\/)\.?codecov\.ya?ml$/, part: all, settings: settings("yaml", { exclude: ["ignore"] }) },
  {
    path: /(?:^|\/)pom\.xml$/,
    part: (text) => onlyBetween(text, /<artifactId>jacoco-maven-plugin<\/artifactId>/, /<\/plugin>/),
    settings: settings("xml", { exclude: ["exclude"], include: ["include"], minimum: ["minimum"] })
  },
  { path: /(?:^|\/)pom\.xml$/, part: all, settings: settings("xml", { exclude: ["sonar\\.coverage\\.exclusions", "sonar\\.exclusions"] }) },
  {
    path: /\.gradle(?:\.kts)?$/,
    part: (text) => onlyBlocks(text, /\b(?:jacoco\w*|kover\w*|JacocoReport|JacocoCoverageVerification)\b[^\n{]{0,200}\{/),
    settings: settings("brackets", { exclude: ["exclude", "excludes", "classes", "packages"], minimum: ["minimum", "minBound", "minValue"] })
  },
  {
    path: /(?:^|\/)phpunit(?:\.dist)?\.xml(?:\.dist)?$/,
    part: (text) => onlyBetween(text, /<exclude>/, /<\/exclude>/),
    settings: settings("xml", { exclude: ["directory", "file"] })
  },
  { path: /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/, part: all, settings: settings("brackets", { exclude: ["add_filter"], minimum: ["minimum_coverage"] }) },
  { path: /(?:^|\/)(?:\.simplecov|(?:spec|test|rails)_helper\.rb)$/, part: (text) => onlyLines(text, /\bminimum_coverage\b/), settings: settings("brackets", { minimum: ["line", "branch"] }) },
  {
    path: /(?:^|\/)\.?gcovr\.cfg$/,
    part: all,
    settings: settings("ini", { exclude: ["exclude", "exclude-directories"], include: ["filter"], minimum: GCOVR.map((what) => `fail-under-${what}`) })
  },
  { path: /(?:^|\/)mix\.exs$/, part: all, settings: settings("brackets", { minimum: ["threshold", "minimum_coverage"] }) },
  { path: /(?:^|\/)coveralls\.json$/, part: all, settings: settings("brackets", { exclude: ["skip_files"], minimum: ["minimum_coverage"] }) },
  {
    path: /\.sbt$/,
    part: all,
    settings: SCALA.map((what) => ({ key: `coverageMinimum${what}\\s*:?`, name: `coverageMinimum${what}`, kind: "minimum", notation: "brackets" }))
  },
  {
    path: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Build\.(?:props|targets)$/,
    part: all,
    settings: settings("xml", { exclude: ["ExcludeByFile", "ExcludeByAttribute"], minimum: ["Threshold"] })
  },
  { path: /(?:^|\/)sonar-project\.properties$/, part: all, settings: settings("properties", { exclude: ["sonar\\.coverage\\.exclusions", "sonar\\.exclusions"] }) },
  { path: /\.runsettings$/, part: (text) => onlyBetween(text, /<Exclude\w{0,20}>/, /<\/Exclude\w{0,20}>/), settings: settings("xml", { exclude: ["Exclude\\w*", "ModulePath", "Function", "Source", "Attribute"] }) },
  { path: /(?:^|\/)coverlet\.runsettings$/, part: all, settings: settings("xml", { minimum: ["Threshold"] }) },
  { path: /(?:^|\/)(?:\.?tarpaulin)\.toml$/, part: all, settings: settings("brackets", { exclude: ["exclude-files", "exclude_files"], minimum: ["fail-under", "fail_under"] }) },
  { path: /(?:^|\/)\.gitattributes$/, part: inAttributes, settings: settings("properties", { exclude: ["linguist-generated"] }) },
  { path: /(?:^|\/)(?:\.luacov)$/, part: all, settings: settings("brackets", { exclude: ["exclude"], include: ["include"] }) }
];
var WORKFLOW = /^(?:\.\.\/)*\.github\/workflows\/[^/]+\.ya?ml$/;
var isWorkflow = (path) => WORKFLOW.test(path);
var isBarFile = (path) => isWorkflow(path) || TOOL_FILES.some((file) => file.path.test(path));

// src/policy/tool-changes.ts
var nameOf2 = ({ key, name = key }) => name.replaceAll("\\", "");
var NEGATED = "!";
var textsOf = (values) => new Set(values.map(({ text }) => text));
var exclusion = (path, line, text) => ({ path, line, text: shortened(text), place: "tool" });
var without2 = (from, those) => {
  const known = textsOf(those);
  return from.filter(({ text }) => !known.has(text));
};
var grownExcludes = ({ path, setting: setting2, base, head }, moved) => without2(head, base).filter(({ text }) => !moved.excluded.has(text) && !base.some((was) => covers(was.text, text, { crosses: setting2.crosses ?? false, folders: false }))).map(({ text, line }) => exclusion(path, line, `${nameOf2(setting2)}: ${text}`));
var shrunkIncludes = ({ path, setting: setting2, base, head }) => {
  const refused = without2(head, base).filter(({ text }) => text.startsWith(NEGATED));
  const dropped = head.length === 0 ? [] : without2(base, head).filter(({ text }) => !text.startsWith(NEGATED) && !head.some((is) => covers(is.text, text, { crosses: setting2.crosses ?? false, folders: true })));
  const line = head[0]?.line ?? null;
  return [
    ...refused.map((value) => exclusion(path, value.line, `${nameOf2(setting2)}: ${value.text}`)),
    ...dropped.map(({ text }) => exclusion(path, line, `${nameOf2(setting2)} without ${text}`))
  ];
};
var numberOf = ({ text }) => Number.parseFloat(text);
var pairsUnder = (base, head) => {
  const left = [...head];
  const changed = base.filter((was) => {
    const same = left.findIndex((is) => numberOf(is) === numberOf(was));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return changed.map((was, index) => [was, left[index]]);
};
var loweredMinimums = ({ path, setting: setting2, base, head }, { minimums }) => [...new Set(base.map(({ under }) => under))].flatMap((under) => {
  const [was, is] = [base, head].map((values) => values.filter((value) => value.under === under));
  return pairsUnder(was, is);
}).flatMap(([was, is]) => {
  const [before, after] = [numberOf(was), is ? numberOf(is) : 0];
  if (Number.isNaN(before) || before <= 0 || !(after < before)) return [];
  if (is === void 0 && head.length === 0 && (minimums.get(nameOf2(setting2)) ?? 0) >= before) return [];
  return [exclusion(path, is?.line ?? null, is ? `${nameOf2(setting2)}: ${before} is now ${after}` : `${nameOf2(setting2)}: ${before} is removed`)];
});
var isOn = ({ text }) => text === "true";
var switchedOff = ({ path, setting: setting2, base, head }) => base.some(isOn) && !head.some(isOn) ? [exclusion(path, head[0]?.line ?? null, `${nameOf2(setting2)}: true is ${head[0] ? `now ${head[0].text}` : "removed"}`)] : [];
var COMPARISONS = { exclude: grownExcludes, include: shrunkIncludes, minimum: loweredMinimums, switch: switchedOff };
var placed = (text, { notation, key, kind }) => {
  const under = kind === "minimum" && notation === "brackets" ? keyPaths(text) : null;
  return valuesOf(notation, text, key).map((value) => ({ ...value, under: under === null || value.offset === void 0 ? "" : under(value.offset) }));
};
var sidesOf = ({ path, base, head }) => TOOL_FILES.filter((file) => file.path.test(path)).flatMap(({ part, settings: settings2 }) => {
  const [before, after] = [base === null ? "" : part(base), head === null ? "" : part(head)];
  return settings2.map((setting2) => ({ path, setting: setting2, base: placed(before, setting2), head: placed(after, setting2) }));
});
var highest = (sides) => {
  const minimums = /* @__PURE__ */ new Map();
  for (const { setting: setting2, head } of sides.filter((one) => one.setting.kind === "minimum")) {
    for (const value of head) minimums.set(nameOf2(setting2), Math.max(minimums.get(nameOf2(setting2)) ?? 0, numberOf(value) || 0));
  }
  return minimums;
};
var toolChanges = (files) => {
  const gone = new Set(files.filter(({ head }) => head === null).map(({ path }) => path));
  const sides = files.flatMap(sidesOf);
  const excluded = textsOf(sides.filter(({ setting: setting2 }) => setting2.kind === "exclude").flatMap(({ base, head }) => without2(base, head)));
  const moved = { excluded, minimums: highest(sides) };
  return sides.filter(({ path, setting: setting2 }) => setting2.kind === "minimum" || !gone.has(path)).flatMap((one) => COMPARISONS[one.setting.kind](one, moved));
};

// src/policy/gate-settings.ts
var DECIDING = ["base", "baseline", "config", "coverage", "data-branch", "fail-on", "partial", "test-outcome", "tests", "working-directory"];
var EXPRESSION = /^\$\{\{\s*([\s\S]*?)\s*\}\}$/;
var isConstant = (inner) => !/[a-z_][\w-]*\s*[.([]/i.test(inner.replace(/'[^']*'/g, ""));
var plainValue = (written2) => {
  const text = written2.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(", ");
  const inner = EXPRESSION.exec(text)?.[1];
  if (inner === void 0) return text;
  const [, quoted] = /^'([^']*)'$/.exec(inner) ?? [];
  return quoted ?? (/^(?:true|false|-?\d+)$/.test(inner) ? inner : `\${{ ${inner} }}`);
};
var ranked = (rank, differs2 = () => false) => (was, is) => {
  const [from, to] = [rank(was), rank(is)];
  return to > from || to === from && was !== is && differs2(to);
};
var ALWAYS = /^(?:always\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\)|failure\(\)\s*\|\|\s*success\(\))$/;
var USUAL2 = /^(?:true|success\(\))?$/;
var CONDITION = 2;
var loosensIf = ranked((value) => USUAL2.test(innerOf(value)) ? 1 : ALWAYS.test(innerOf(value)) ? 0 : CONDITION, (rank) => rank === CONDITION);
var innerOf = (value = "") => EXPRESSION.exec(value)?.[1] ?? value;
var isFalse = (value) => value === void 0 || /^(?:false)?$/i.test(value);
var loosensSwitch = ranked((value) => {
  if (isFalse(value)) return 0;
  const inner = EXPRESSION.exec(value)?.[1];
  return inner === void 0 || isConstant(inner) ? CONDITION : 1;
});
var FAIL_ON = ["warning", "error", "never"];
var loosensFailOn = ranked((value = "error") => {
  const rank = FAIL_ON.indexOf(value || "error");
  return rank < 0 ? FAIL_ON.length : rank;
}, (rank) => rank === FAIL_ON.length);
var loosensOutcome = ranked((value) => value?.includes("${{") || value?.includes("$") ? 0 : 1, (rank) => rank === 0);
var here = (value) => (value ?? "").replace(/^\.?\/?$/, "").replace(/^\.\//, "").replace(/\/$/, "");
var listOf = (value) => value === void 0 ? null : value.split(", ");
var loosensFilter = (was, is) => {
  const [from, to] = [listOf(was), listOf(is)];
  if (to === null) return false;
  return from === null || from.some((entry2) => !entry2.startsWith("!") && !to.includes(entry2)) || to.some((entry2) => entry2.startsWith("!") && !from.includes(entry2));
};
var loosensIgnore = (was, is) => {
  const from = listOf(was) ?? [];
  return (listOf(is) ?? []).some((entry2) => !from.includes(entry2));
};
var USUAL_TYPES = "opened, synchronize, reopened";
var RULES2 = [
  [/^(?:job\.)?if$/, loosensIf],
  [/^(?:job\.)?continue-on-error$|^partial$/, loosensSwitch],
  [/^fail-on$/, loosensFailOn],
  [/^test-outcome$/, loosensOutcome],
  [/^working-directory$/, (was, is) => here(was) !== here(is)],
  [/^uses$/, (was, is) => was !== void 0 && is !== void 0 && was !== is],
  [/^(?:soft|needs)\.|^run$/, (was, is) => was === void 0 && is !== void 0],
  [/^on\.\w+$/, (was, is) => was !== void 0 && is === void 0],
  [/^on\.\w+\.types$/, (was = USUAL_TYPES, is = USUAL_TYPES) => loosensFilter(was, is)],
  [/^on\.\w+\.\w+-ignore$/, loosensIgnore],
  [/^on\.\w+\.\w+$/, loosensFilter]
];
var differs = (was, is) => (was ?? "") !== (is ?? "");
var becameAction = (base, head) => base.has("run") && head.has("uses");
var loosened = (base, head, line) => [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].flatMap((key) => {
  const [was, is] = [base.get(key), head.get(key)];
  const loosens = RULES2.find(([pattern]) => pattern.test(key))?.[1] ?? differs;
  if (!loosens(was?.value, is?.value) || is === void 0 && becameAction(base, head)) return [];
  return [is ? { text: is.shown, line: is.line } : { text: `${was.shown} is removed`, line }];
});

// src/policy/shell.ts
var MAX_SCRIPT = 64 * 1024;
var OPERATORS = /&&|\|\||\|&|[;|&()\n]/y;
var UNITS = [
  /\$\{\{[\s\S]*?\}\}/y,
  /"(?:[^"\\]|\\[\s\S])*"/y,
  /'[^']*'/y,
  /\$\([^()]*(?:\([^()]*\)[^()]*)*\)/y,
  /`[^`]*`/y,
  /\\[\s\S]/y,
  // "2>&1" and "&>" are no end of a command.
  /\d?[<>]+&?|&>+/y
];
var matchAt = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};
var unitAt = (text, at) => {
  for (const pattern of UNITS) {
    const found = matchAt(pattern, text, at);
    if (found !== null) return found;
  }
  return null;
};
var unquoted = (word) => word.replace(/\$\{\{[\s\S]*?\}\}|["']/g, (found) => found.length > 1 ? found.replace(/\s+/g, " ") : "");
var countLines = (text) => text.split("\n").length - 1;
var commandsOf = (written2) => {
  const script = written2.slice(0, MAX_SCRIPT);
  const commands = [];
  let [words, word, line, started] = [[], "", 0, 0];
  const endWord = () => {
    if (word !== "") words.push(unquoted(word));
    word = "";
  };
  const endCommand = (after) => {
    endWord();
    if (words.length > 0 || !/^[\n;]?$/.test(after)) commands.push({ words, after, line: started });
    words = [];
  };
  for (let at = 0; at < script.length; ) {
    const continued = matchAt(/\\\r?\n/y, script, at);
    const comment = word === "" ? matchAt(/#[^\n]*/y, script, at) : null;
    const unit = continued ?? comment ?? unitAt(script, at);
    const operator = unit === null ? matchAt(OPERATORS, script, at) : null;
    const taken = unit ?? operator ?? script[at];
    if (operator !== null) endCommand(operator);
    else if (continued !== null || comment !== null || /^\s$/.test(taken)) endWord();
    else {
      if (words.length === 0 && word === "") started = line;
      word += taken;
    }
    line += countLines(taken);
    at += taken.length;
  }
  endCommand("");
  return commands;
};

// src/policy/gate-commands.ts
var PROGRAM = /^(?:\S*[\\/])?proofgate(?:\.js|\.cmd|@\S+)?$|(?:^|[\\/])dist[\\/]cli\.js$/i;
var RUNNERS = /* @__PURE__ */ new Set(["npx", "bunx", "pnpx", "npm", "pnpm", "yarn", "bun", "node", "env", "sudo", "time", "exec", "command", "x", "dlx", "run", "xvfb-run", "corepack"]);
var ASKING = /* @__PURE__ */ new Set(["if", "elif", "while", "until", "!"]);
var OPENING = /* @__PURE__ */ new Set(["then", "else", "do", "{"]);
var SWITCHES = /* @__PURE__ */ new Set(["partial", "files", "update", "help"]);
var REDIRECTION = /^\d?[<>&]/;
var argumentsFrom = (words) => {
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at];
    const next = words[at + 1] === "--" ? at + 2 : at + 1;
    if (PROGRAM.test(word)) {
      if (words[next] === "check") return next + 1;
    } else if (!RUNNERS.has(word) && !ASKING.has(word) && !OPENING.has(word) && !/^-|^\w+=/.test(word)) return null;
  }
  return null;
};
var optionsOf = (words) => {
  const options = /* @__PURE__ */ new Map();
  const add2 = (name, value) => void options.set(name, options.has(name) ? `${options.get(name)}, ${value}` : value);
  for (let at = 0; at < words.length; at++) {
    const [, name, value] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(words[at]) ?? [];
    if (name === void 0) {
      if (REDIRECTION.test(words[at])) at++;
      else add2("arguments", words[at]);
    } else if (value !== void 0) add2(name, value);
    else if (SWITCHES.has(name)) add2(name, "true");
    else add2(name, words[++at] ?? "");
  }
  return options;
};
var isClosing = ({ words }) => words.length === 0 || words.length === 1 && /^[})]$/.test(words[0]);
var groupEnd = (commands, at) => {
  let end = at;
  while (end + 1 < commands.length && /^[;)\n]$/.test(commands[end].after) && isClosing(commands[end + 1])) end++;
  return end;
};
var tailOf = (commands, at, pipesFail) => {
  const end = groupEnd(commands, at);
  const { after } = commands[end];
  const rest = commands.slice(end + 1);
  const tail = `${after} ${rest[0]?.words.join(" ") ?? ""}`.trim();
  switch (after) {
    case "||":
    case "&":
      return tail;
    case "|":
    case "|&":
      return pipesFail ? null : tail;
    // The shell stops at a command that fails, but not at the first of two that are joined.
    case "&&":
      return rest.some(({ after: next }, index) => /^[;\n]$/.test(next) && index + 1 < rest.length) ? tail : null;
    default:
      return null;
  }
};
var isSet = (option) => ({ words: [first, ...rest] }) => first === "set" && option.test(rest.join(" "));
var stopsStopping = isSet(/^\+\w*e|^\+o errexit/);
var letsPipesFail = isSet(/\bpipefail\b/);
var succeeds = ({ words }) => words[0] === "exit" && words[1] === "0";
var softOf = (commands, at, pipesFail) => {
  const [before, after] = [commands.slice(0, at), commands.slice(at + 1)];
  const asking = commands[at].words.find((word) => ASKING.has(word));
  const tail = tailOf(commands, at, pipesFail || before.some(letsPipesFail));
  return [
    ...before.filter(stopsStopping).map(({ words }) => words.join(" ")),
    ...before.filter(({ words }) => words[0] === "trap").map(({ words }) => words.join(" ")),
    ...asking === void 0 ? [] : [asking],
    ...tail === null ? [] : [tail],
    ...tail?.endsWith("exit 0") ? [] : after.filter(succeeds).slice(0, 1).map(() => "exit 0")
  ];
};
var MAX_CALLS = 50;
var gateCommands = (script, { pipesFail }) => {
  const commands = commandsOf(script);
  const calls = commands.flatMap(({ words }, at) => {
    const from = argumentsFrom(words);
    return from === null ? [] : [{ at, from }];
  });
  return calls.slice(0, MAX_CALLS).map(({ at, from }) => {
    const { words, line } = commands[at];
    return { options: optionsOf(words.slice(from)), soft: softOf(commands, at, pipesFail), text: words.join(" "), line };
  });
};

// src/policy/workflow-tree.ts
var MAX_VALUES2 = 2e4;
var MAX_DEPTH = 30;
var NOTHING = null;
var lineOf2 = ({ counter }, node) => {
  const { line } = counter.linePos(node.range[0]);
  return isScalar(node) && /^BLOCK_/.test(node.type ?? "") ? line + 1 : line;
};
var mapOf = (walk, node, depth) => {
  const map = /* @__PURE__ */ new Map();
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (map.has(name)) walk.sound = false;
    const grown = grow(walk, value, depth + 1);
    map.set(name, grown.line > 0 ? grown : { ...grown, line: lineOf2(walk, key) });
  }
  return map;
};
var grow = (walk, node, depth) => {
  if (++walk.values > MAX_VALUES2 || depth > MAX_DEPTH) walk.sound = false;
  if (node === null || !walk.sound) return { line: 0, value: NOTHING };
  if (isAlias(node)) return grow(walk, walk.anchors.get(node.source) ?? null, depth + 1);
  if (node.anchor !== void 0) walk.anchors.set(node.anchor, node);
  const line = lineOf2(walk, node);
  if (isMap(node)) return { line, value: mapOf(walk, node, depth) };
  if (isSeq(node)) return { line, value: node.items.map((item) => grow(walk, item, depth + 1)) };
  const { value } = node;
  return { line, value: value === null || value === void 0 ? NOTHING : String(value) };
};
var readTree = (text) => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: "core", merge: false, prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return null;
  const walk = { counter, anchors: /* @__PURE__ */ new Map(), values: 0, sound: true };
  const tree = grow(walk, document.contents, 0);
  return walk.sound ? tree : null;
};
var branchAt = (from, ...keys) => keys.reduce((branch, key) => (branch?.value instanceof Map ? branch.value : null)?.get(key), from);
var entriesOf = (branch) => branch?.value instanceof Map ? [...branch.value] : [];
var itemsOf = (branch) => {
  if (branch === void 0 || branch.value === null || branch.value instanceof Map) return [];
  return typeof branch.value === "string" ? [branch] : branch.value;
};
var textOf = (branch) => typeof branch?.value === "string" ? branch.value : void 0;

// src/policy/gate-steps.ts
var MAX_STEPS = 2e3;
var MAX_GATES = 200;
var ACTION = /(?:^|\/)proofgate(?:\/|$)/i;
var OURS = /* @__PURE__ */ new Set(["test-outcome", "comment-key", "data-branch", "fail-on"]);
var withoutVersion = (uses) => uses.replace(/@.*$/s, "").toLowerCase();
var isGateAction = (step, uses) => {
  if (ACTION.test(withoutVersion(uses))) return true;
  if (!uses.startsWith("./")) return false;
  return ["name", "id"].some((key) => /proofgate/i.test(textOf(branchAt(step, key)) ?? "")) || entriesOf(branchAt(step, "with")).some(([key]) => OURS.has(key.toLowerCase()));
};
var written = (branch) => branch === void 0 ? void 0 : itemsOf(branch).map((item) => textOf(item) ?? "").join("\n");
var entry = (key, name, branch) => {
  const text = written(branch);
  if (branch === void 0 || text === void 0) return [];
  const value = plainValue(text);
  return [[key, { value, line: branch.line, shown: name === "continue-on-error" ? name : `${name}: ${shortened(value)}` }]];
};
var inputsOf = (step) => {
  const given = new Map(entriesOf(branchAt(step, "with")).map(([key, value]) => [key.toLowerCase(), value]));
  return DECIDING.flatMap((name) => entry(name, name, given.get(name)));
};
var AS_INPUT = { root: "working-directory" };
var optionEntries = ({ options, soft }, line) => [
  ...[...options].flatMap(([name, value]) => {
    const key = AS_INPUT[name] ?? name;
    if (name === "arguments") return [["arguments", { value, line, shown: shortened(value) }]];
    if (!DECIDING.includes(key)) return [];
    return [[key, { value: plainValue(value), line, shown: name === "partial" ? "--partial" : `--${name} ${shortened(value)}` }]];
  }),
  ...soft.map((text) => [`soft.${text}`, { value: text, line, shown: shortened(text) }])
];
var variableEntries = ({ text }, holders) => {
  const known = new Map(holders.flatMap((holder2) => entriesOf(branchAt(holder2, "env"))));
  return [...known].flatMap(([name, value]) => new RegExp(`(?:\\$\\{?|\\benv\\.|%)${name.replace(/\W/g, "\\$&")}\\b`).test(text) ? entry(`env.${name}`, name, value) : []);
};
var CONTROLS = ["if", "continue-on-error"];
var controlsOf = (step, job) => [
  ...CONTROLS.flatMap((name) => entry(name, name, branchAt(step, name))),
  ...CONTROLS.flatMap((name) => entry(`job.${name}`, name, branchAt(job, name))),
  ...itemsOf(branchAt(job, "needs")).flatMap((item) => entry(`needs.${textOf(item) ?? ""}`, "needs", item))
];
var EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "merge_group"]);
var eventsOf = (tree) => {
  const on = branchAt(tree, "on");
  const named = itemsOf(on).flatMap((item) => EVENTS.has(textOf(item) ?? "") ? entry(`on.${textOf(item)}`, "on", item) : []);
  return [...named, ...entriesOf(on).filter(([event]) => EVENTS.has(event)).flatMap(([event, filters]) => [
    [`on.${event}`, { value: event, line: filters.line, shown: `on: ${event}` }],
    ...entriesOf(filters).flatMap(([filter, list]) => entry(`on.${event}.${filter}`, filter, list))
  ])];
};
var shellOf = ({ tree, job }, step) => branchAt(step, "shell") ?? branchAt(job, "defaults", "run", "shell") ?? branchAt(tree, "defaults", "run", "shell");
var scriptGates = (place, step, script) => {
  const shell = shellOf(place, step);
  return gateCommands(textOf(script) ?? "", { pipesFail: textOf(shell) === "bash" }).map((command) => {
    const line = script.line + command.line;
    return {
      line,
      entries: [
        ["run", { value: "run", line, shown: "run: in place of the action" }],
        ...entry("shell", "shell", shell),
        ...entry("folder", "working-directory", branchAt(step, "working-directory")),
        ...optionEntries(command, line),
        ...variableEntries(command, [place.tree, place.job, step])
      ]
    };
  });
};
var gatesOfStep = (place, step) => {
  const { path, tree, job, jobName } = place;
  const [uses, run] = [branchAt(step, "uses"), branchAt(step, "run")];
  const action = textOf(uses);
  const found = run !== void 0 ? scriptGates(place, step, run) : action !== void 0 && isGateAction(step, action) ? [{ line: uses.line, entries: [["uses", { value: withoutVersion(action), line: uses.line, shown: `uses: ${shortened(action)}` }], ...inputsOf(step)] }] : [];
  const name = textOf(branchAt(step, "id")) ?? textOf(branchAt(step, "name")) ?? "";
  return found.map(({ entries, line }) => ({ path, job: jobName, name, line, settings: new Map([...entries, ...controlsOf(step, job), ...eventsOf(tree)]) }));
};
var gateSteps = (path, text) => {
  const tree = readTree(text);
  if (tree === null) return null;
  const steps = entriesOf(branchAt(tree, "jobs")).flatMap(([jobName, job]) => itemsOf(branchAt(job, "steps")).map((step) => ({ place: { path, tree, job, jobName }, step })));
  return steps.slice(0, MAX_STEPS).flatMap(({ place, step }) => gatesOfStep(place, step)).slice(0, MAX_GATES);
};

// src/policy/workflow-changes.ts
var MAY_RUN_GATE = /proofgate|dist[\\/]cli\.js/i;
var gateExclusion = (path, line, text) => ({ path, line, text, place: "gate" });
var changesOf = (base, head) => loosened(base.settings, head.settings, head.line).map(({ text, line }) => gateExclusion(head.path, line, text));
var samePath = (base, head) => base.path === head.path;
var sameJob = (base, head) => samePath(base, head) && base.job === head.job;
var sameName = (base, head) => sameJob(base, head) && base.name === head.name;
var asStrict = (base, head) => changesOf(base, head).length === 0;
var HEIRS = [
  (base, head) => sameName(base, head) && asStrict(base, head),
  (base, head) => sameJob(base, head) && asStrict(base, head),
  asStrict,
  sameName,
  sameJob,
  samePath,
  () => true
];
var pairsOf = (bases, heads) => {
  const pairs = /* @__PURE__ */ new Map();
  const free = new Set(heads);
  for (const isHeir of HEIRS) {
    for (const base of bases.filter((one) => !pairs.has(one))) {
      const heir = [...free].find((head) => isHeir(base, head));
      if (heir === void 0) continue;
      pairs.set(base, heir);
      free.delete(heir);
    }
  }
  return new Map(bases.map((base) => [base, pairs.get(base) ?? null]));
};
var readingOf = ({ path, base, head }) => ({ path, base: base === null ? [] : gateSteps(path, base), head: head === null ? [] : gateSteps(path, head) });
var workflowChanges = (files) => {
  const workflows = files.filter(({ path }) => isWorkflow(path)).filter(({ base, head }) => MAY_RUN_GATE.test(`${base ?? ""}
${head ?? ""}`));
  const readings = workflows.map(readingOf);
  const unclear = readings.filter(({ base, head }) => base === null || head === null);
  const clear = readings.filter((reading) => !unclear.includes(reading));
  const pairs = pairsOf(clear.flatMap(({ base }) => base), clear.flatMap(({ head }) => head));
  const gone = new Set([...pairs].flatMap(([base, heir]) => heir === null ? [base.path] : []));
  return [
    ...unclear.map(({ path }) => gateExclusion(path, null, "it changed, and cannot be understood as YAML")),
    ...[...gone].map((path) => gateExclusion(path, null, "the step that runs Proofgate is gone")),
    ...[...pairs].flatMap(([base, heir]) => heir === null ? [] : changesOf(base, heir))
  ];
};

// src/steps/exclusions.ts
var MAX_BAR_FILES = 200;
var baseText = async (reader, ref, { path, before, status }) => {
  if (status === "added") return null;
  try {
    return await reader.textAt(ref, before ?? path);
  } catch (thrown) {
    if (asProblem(thrown).where === ref) throw thrown;
    return null;
  }
};
var MAX_BAR_TEXT = 256 * 1024;
var bounded = (text) => text !== null && text.length > MAX_BAR_TEXT ? null : text;
var versionsOf = async (reader, changes, ref) => {
  const files = [...changes.files.values()].filter(({ path, before }) => isBarFile(path) || before !== null && isBarFile(before)).slice(0, MAX_BAR_FILES);
  const versions = [];
  for (const file of files) {
    versions.push({ path: file.path, base: bounded(await baseText(reader, ref, file)), head: file.status === "deleted" ? null : bounded(reader.readSource(file.path)) });
  }
  const outer = changes.since === void 0 ? [] : await reader.outerWorkflows?.(changes.since) ?? [];
  return [...versions, ...outer.map(({ path, base, head }) => ({ path, base: bounded(base), head: bounded(head) }))];
};
var markedSources = ({ picked }, languageOf, reader) => [...picked ?? []].sort(([a], [b]) => byText(a, b)).flatMap(([path, lines]) => {
  const language = languageOf(path);
  return language === null || language.isTest(path, reader.readSource(path)) ? [] : [{ ...lines, path, language: language.id }];
});
var MAX_MARKED = 500;
var holdsMark = (text, language) => mayHoldMark(text) && text.split("\n").some((line) => markIn(line, language.id) !== null);
var sourceVersions = async (reader, { files, picked }, { ref, languageOf }) => {
  const sources = [...files.values()].flatMap((file) => {
    const language = languageOf(file.path);
    const head = file.status === "deleted" ? null : reader.readSource(file.path);
    if (language === null || language.isTest(file.path, head)) return [];
    const stands = head !== null && holdsMark(head, language);
    const stood = picked?.get(file.path)?.removed.some((line) => markIn(line, language.id) !== null) ?? false;
    return stands || stood ? [{ file, language: language.id, head, stands }] : [];
  }).slice(0, MAX_MARKED);
  if (!sources.some(({ stands }) => stands)) return [];
  const versions = [];
  for (const { file, language, head } of sources) versions.push({ path: file.path, language, head, base: await baseText(reader, ref, file) });
  return versions;
};
var grownBeyond = (growths, marks) => {
  const told = new Set(marks.map(({ path, line }) => `${path}:${line ?? ""}`));
  return growths.filter(({ path, line }) => !told.has(`${path}:${line}`)).map(({ path, line, text, lines }) => ({ path, line, text: `${text}, which reaches ${lines.length} more line${lines.length === 1 ? "" : "s"}`, place: "region" }));
};
var hiddenBy = (growths) => {
  const hidden = /* @__PURE__ */ new Map();
  for (const { path, lines } of growths) hidden.set(path, [...hidden.get(path) ?? [], ...lines].sort((a, b) => a - b));
  return hidden;
};
var inOrder = byKeys(({ path }) => path, ({ line }) => line ?? 0, ({ text }) => text);
async function readExclusions(reader, changes, { ref, languages, excluded }) {
  const ofAny = languageFinder(languages);
  const languageOf = (path) => excluded(path) ? null : ofAny(path);
  const versions = await versionsOf(reader, changes, ref);
  const marks = newMarks(markedSources(changes, languageOf, reader));
  const growths = grownRegions(await sourceVersions(reader, changes, { ref, languageOf }), ({ path, text }, lines) => codeLines(text, languageOf(path), lines));
  return {
    list: [...marks, ...grownBeyond(growths, marks), ...toolChanges(versions), ...workflowChanges(versions)].sort(inOrder),
    hidden: hiddenBy(growths)
  };
}

// src/steps/proposal.ts
var movedFiles = (tree) => (base, head) => {
  const [before, after] = [divide(base).moduleOf, divide(head).moduleOf];
  const counts = /* @__PURE__ */ new Map();
  for (const path of tree) {
    const [from, to] = [before(path), after(path)];
    if (from === to) continue;
    const key = `${from}\0${to}`;
    counts.set(key, { from, to, files: (counts.get(key)?.files ?? 0) + 1 });
  }
  return [...counts.values()];
};
var surroundings = (tree) => {
  const levels = new Map(RULES.map(({ id, level }) => [id, level]));
  return { levelOf: (rule) => levels.get(rule), holdsAny: (glob) => tree.some(anyOf([glob])), movedFiles: movedFiles(tree) };
};
var textAtStart = async (reader, { changes }, path) => {
  if (changes?.since === void 0) return null;
  try {
    return await reader.textAt(changes.since, path);
  } catch (thrown) {
    asProblem(thrown);
    return null;
  }
};
var REMOVED = "is removed, and with it all that it asks for.";
var ownChanges = async (reader, request) => {
  const proposed = request.policy.proposedSettings;
  if (proposed === null) return { changes: [], start: null };
  const { base, head, path, removed } = proposed;
  const start = await textAtStart(reader, request, path);
  if (removed) return { start: null, changes: start === null && request.changes?.since !== void 0 ? [] : [{ key: "", text: `${path} ${REMOVED}`, from: path, to: "none", direction: "weaker", line: null }] };
  const around = surroundings(request.tree);
  const compare = (settings3) => compareSettings(settings3, head, around);
  const changes = compare(base);
  if (start === null) return { changes, start: null };
  const { settings: settings2, problems } = await readSettings(start, path);
  if (problems.length > 0) return { changes, start: null };
  const own = new Set(compare(settings2).map(({ key, direction }) => `${direction} ${key}`));
  return { changes: changes.filter(({ key, direction }) => own.has(`${direction} ${key}`)), start: settings2 };
};
var baselineOf = async (reader, request) => {
  const proposed = request.policy.proposedSnapshot;
  if (proposed === null) return null;
  const { base, head, path, text } = proposed;
  const start = await textAtStart(reader, request, path);
  const rest = { path, snapshot: head, lines: entryLines(text) };
  try {
    return { ...rest, start: start === null ? base : readBaseline(start, path) };
  } catch (thrown) {
    asProblem(thrown);
    return { ...rest, start: base };
  }
};
async function readProposal(reader, request) {
  const { policy, base, bar, languages } = request;
  const exclusions = bar.changes && await readExclusions(reader, bar.changes, { ref: bar.changes.since ?? bar.ref, languages, excluded: anyOf(policy.settings.exclude) });
  const { changes, start } = await ownChanges(reader, request);
  const proposal = {
    ref: base ?? bar.ref,
    ownPolicy: base === null,
    path: policy.proposedSettings?.removed === false ? policy.proposedSettings.path : null,
    changes,
    unusable: policy.unusable,
    baseline: await baselineOf(reader, request),
    exclusions: exclusions?.list ?? null,
    hidden: exclusions?.hidden ?? /* @__PURE__ */ new Map(),
    turn: null,
    excludedTurn: null,
    gateRed: null,
    unnamed: [],
    unnamedTurn: null,
    ownReports: [],
    ownReportsTurn: null
  };
  return { proposal, start };
}
var MAX_LISTED = 5;
var said = (changes) => {
  const more = changes.length - MAX_LISTED;
  return [...changes.slice(0, MAX_LISTED).map(({ text }) => text), ...more > 0 ? [`And ${more} more.`] : []].join(" ");
};
var proposalRemarks = ({ ref, changes, turn }) => {
  if (turn !== null) return [];
  const [stronger, neutral] = ["stronger", "neutral"].map((wanted) => changes.filter(({ direction }) => direction === wanted));
  return [
    ...stronger.length > 0 ? [`The head asks for more than ${ref} does: ${said(stronger)}`] : [],
    ...neutral.length > 0 ? [`The head's configuration also differs in this: ${said(neutral)}`] : []
  ];
};

// src/steps/propose.ts
async function propose(reader, judged, request) {
  const read = await readProposal(reader, request);
  const proposal = { ...withTurns(judged, read), ...await evidenceChanges(reader, judged, request) };
  return { proposal, remarks: proposalRemarks(proposal) };
}
module.exports = { propose };
