const { endsMark, markIn } = require("./chunk-CXWVIEW4.js");
const { judge } = require("./chunk-HE3VLIDE.js");
const { RULES, codeLines, holder, holder2, isJudgedCode, languageFinder, normalise, own, readBaseline, readSettings } = require("./chunk-6PBQFA6G.js");
require("./chunk-76QVSGQS.js");
const { isTests } = require("./chunk-L3B7VRHV.js");
const { PRIORITIES } = require("./chunk-NQEPTKU3.js");
require("./chunk-YC6WDWNF.js");
require("./chunk-BI3OTRZI.js");
const { hundredths, percent, plusKnown } = require("./chunk-UIFP542I.js");
const { countCases, executed } = require("./chunk-VU67XOEU.js");
const { byKeys, byText } = require("./chunk-WJGK2NSE.js");
const { Problem, asProblem } = require("./chunk-UGDFFDZQ.js");
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
    const lines = own(scene.before?.snapshot.files, path)?.lines;
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
  const [asCoverage, asTests] = [holder2(coverage), holder2(tests)];
  const there = reports.filter((report) => (isTests(report) ? asTests : asCoverage)(report.path));
  const ran = there.filter(isTests).reduce((sum, report) => sum + executed(countCases(report.cases, false)), 0);
  return there.length >= (count ?? 1) && ran >= (cases ?? 0);
};
var unmet = ({ scene, fork }, { expect }) => expect.filter((entry) => !(entry.unless === "fork" && fork) && !isMet(entry, scene)).map(({ name }) => new Problem("evidence-missing", `${name} is not as expected.`));
var underHead = (judged, settings2) => {
  const { material, given, ofScene, besides } = judged;
  const { scene, problems } = normalise({ ...material, settings: { ...settings2, ...places(material.settings) }, policyFromBase: true });
  const own2 = new Set(ofScene);
  const kept = given.problems.filter((problem) => problem.slug !== "evidence-missing" && !own2.has(problem));
  return judge({ ...scene, ...besides }, RULES, { problems: [...kept, ...problems, ...unmet(judged, settings2)], remarks: [] });
};
var places = ({ coverage, tests, paths }) => ({ coverage, tests, paths });
var withTurns = (judged, proposal) => {
  const { given, proposed } = judged;
  const scene = { ...judged.scene, ...judged.besides };
  const weaker = proposed !== null && proposal.unusable === null && proposal.changes.some(({ direction }) => direction === "weaker");
  const excluded = (proposal.exclusions ?? []).filter(({ place }) => place !== "gate").length > 0;
  const gate = (proposal.exclusions ?? []).some(({ place }) => place === "gate");
  if (!weaker && !excluded && !gate) return proposal;
  const verdict = judge(scene, RULES, given);
  const now = gradesOf(verdict);
  const alike = excluded ? withExcluded(scene, proposal) : scene;
  return {
    ...proposal,
    turn: weaker ? better(now, gradesOf(underHead(judged, proposed))) : null,
    excludedTurn: alike === scene ? null : flipped(better(gradesOf(judge(alike, RULES, given)), now)),
    gateRed: verdict.verdict === "passed" ? null : verdict.verdict
  };
};
var flipped = (turn) => turn && { from: turn.to, to: turn.from };

// src/policy/baseline-lines.ts
var SECTION = /^ {2}"(\w+)": [[{]/;
var ENTRY = /^ {4}("(?:[^"\\]|\\.)*")(?::|,?$)/;
var nameOf = (written) => {
  try {
    return JSON.parse(written);
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
var compareOne = (key, base, head) => {
  const name = shortened(base.name);
  const [from, to] = [globsOf(base), globsOf(head)];
  const direction = head.unless === null ? "stronger" : "weaker";
  return [
    ...["count", "cases"].flatMap((of) => numberChange(key, base, { head, of })),
    ...base.unless === head.unless ? [] : [changeOf(`${key}.unless`, direction, {
      from: base.unless ?? NONE,
      to: head.unless ?? NONE,
      text: direction === "weaker" ? `${name} is no longer expected on forks.` : `${name} is expected on forks as well.`
    })],
    ...from === to ? [] : [changeOf(key, "neutral", { from, to, text: `The reports of ${name} are expected elsewhere: ${shortened(to)}.` })]
  ];
};
var compareExpectations = (base, head) => {
  const heirOf = (entry) => {
    const named = head.findIndex(({ name }) => name === entry.name);
    return named >= 0 ? named : head.findIndex((one) => isSame(entry, one));
  };
  const heirs = base.map(heirOf);
  return [
    ...base.flatMap((entry, index) => {
      const at = heirs[index];
      return at >= 0 ? compareOne(`expect.${at}`, entry, head[at]) : [changeOf("expect", "weaker", { from: globsOf(entry), to: NONE, text: `The expected evidence ${shortened(entry.name)} is removed.` })];
    }),
    ...head.flatMap((entry, at) => heirs.includes(at) ? [] : [changeOf(`expect.${at}`, "stronger", { from: NONE, to: globsOf(entry), text: `${shortened(entry.name)} is newly expected.` })])
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

// src/policy/compare.ts
var LEVELS = ["error", "warning", "note", "off"];
var sameTexts = (a, b) => a.length === b.length && a.every((text) => b.includes(text));
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
var isRenamed = (module, added, around2) => added.some((heir) => sameTexts(heir.paths, module.paths) && compareModule(module, heir, around2).every(({ direction }) => direction !== "weaker"));
var compareModules = (base, head, around2) => {
  const [before, after] = [new Map(base.map((one) => [one.name, one])), new Map(head.map((one) => [one.name, one]))];
  const added = head.filter(({ name }) => !before.has(name));
  const ofBase = base.flatMap((module) => {
    const heir = after.get(module.name);
    if (heir) return compareModule(module, heir, around2);
    const vacant = !module.paths.some(around2.holdsAny);
    return [changeOf(`modules.${module.name}`, vacant || isRenamed(module, added, around2) ? "neutral" : "weaker", {
      from: module.paths.join(", "),
      to: NONE,
      text: `The module ${shortened(module.name)} is removed.`
    })];
  });
  return [...ofBase, ...added.map(({ name, paths }) => changeOf(`modules.${name}`, "stronger", {
    from: NONE,
    to: paths.join(", "),
    text: `The module ${shortened(name)} is added.`
  }))];
};
var compareKinds = (base, head) => {
  const after = new Map(head.map((kind) => [kind.name, kind]));
  return base.flatMap((kind) => {
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
  for (const entry of entries) {
    const [key, day] = [ignoreKey(entry), entry.until ?? EVER];
    if (day > (until.get(key) ?? "")) until.set(key, day);
  }
  return until;
};
var dayText = (day) => day === EVER ? "without an end" : `until ${day}`;
var compareIgnored = (base, head) => {
  const [before, after] = [untilByKey(base), untilByKey(head)];
  const at = (key) => {
    const index = head.findIndex((entry) => ignoreKey(entry) === key);
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
  const textOf = ({ tests, subject }) => `${tests} to ${subject}`;
  const { added, removed } = listChanges("links", { base: base.map(textOf), head: head.map(textOf) });
  const isIdle = (text) => base.some((link) => textOf(link) === text && (!holdsAny(link.tests) || !holdsAny(link.subject)));
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
var compareSettings = (base, head, around2) => {
  const drafts = [
    ...compareTargets("targets", "the project", { base: base.targets, head: head.targets }),
    ...compareModules(base.modules, head.modules, around2),
    ...compareKinds(base.kinds, head.kinds),
    ...compareRules(base.rules, head.rules, around2),
    ...compareIgnored(base.ignore, head.ignore),
    ...compareExpectations(base.expect, head.expect),
    ...compareLinks(base.links, head.links, around2),
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
    const [here, elsewhere] = [take(gone, mark), take(moved, whole)];
    return !here && !elsewhere;
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
var reachOf = (lines, at, found) => {
  switch (found.mark.reach) {
    case "file":
      return lines.map((_, index) => index);
    case "stop":
      return upToStop(lines, at, found);
    case "next":
      return blockFrom(lines, nextCode(lines, at));
    // A comment on a line of its own is about what follows it.
    case "line":
      return found.trailing ? blockFrom(lines, at) : blockFrom(lines, nextCode(lines, at));
  }
};
var linesReached = (text, language, marked) => {
  const lines = text.split("\n");
  const reached = /* @__PURE__ */ new Set();
  for (const number of marked) {
    const found = markIn(lines[number - 1] ?? "", language);
    if (found) for (const at of reachOf(lines, number - 1, found)) reached.add(at + 1);
  }
  return [...reached].filter((line) => line <= lines.length).sort((a, b) => a - b);
};

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
    return word === void 0 ? [] : [{ text: word, line: lineAt(text, at) }];
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
var READERS = { brackets: bracketValues, ini: iniValues, yaml: yamlValues, xml: xmlValues, properties: propertyValues };
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
  let inside = false;
  return text.split("\n").map((line) => {
    if (/^\s*\[/.test(line) && /\]\s*(?:[#;].*)?$/.test(line)) inside = header.test(line.trim());
    return inside ? line : "";
  }).join("\n");
};
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

// src/policy/tool-files.ts
var setting = (notation, kind) => (key) => ({ key, kind, notation });
var settings = (notation, kinds) => Object.entries(kinds).flatMap(([kind, keys]) => keys.map(setting(notation, kind)));
var all = (text) => text;
var NUMBERS = ["lines", "branches", "functions", "statements"];
var COVERAGE_PY = { exclude: ["omit", "exclude_lines", "exclude_also", "partial_branches"], include: ["include", "source", "source_pkgs"], minimum: ["fail_under"] };
var JEST = settings("brackets", { exclude: ["coveragePathIgnorePatterns"], include: ["collectCoverageFrom"], minimum: NUMBERS });
var NYC = settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS });
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
  { path: /(?:^|\/)\.coveragerc$/, part: all, settings: settings("ini", COVERAGE_PY) },
  { path: /(?:^|\/)(?:setup\.cfg|tox\.ini)$/, part: (text) => onlySections(text, /^\[coverage:/), settings: settings("ini", COVERAGE_PY) },
  { path: /(?:^|\/)(?:pyproject|\.coveragerc)\.toml$/, part: (text) => onlySections(text, /^\[(?:tool\.coverage\.)?(?:run|report)\]/), settings: settings("brackets", COVERAGE_PY) },
  { path: /(?:^|\/)package\.json$/, part: inPackage, settings: [...JEST.filter(({ kind }) => kind !== "minimum"), ...NYC] },
  ...jestFile(/(?:^|\/)jest\.config\.(?:[cm]?[jt]s|json)$/),
  { path: /(?:^|\/)(?:vite|vitest)(?:\.\w+)?\.config\.[cm]?[jt]s$/, part: inCoverage, settings: settings("brackets", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS }) },
  { path: /(?:^|\/)(?:\.nycrc|\.c8rc)(?:\.json)?$|(?:^|\/)nyc\.config\.[cm]?js$/, part: all, settings: NYC },
  { path: /(?:^|\/)(?:\.nycrc)\.ya?ml$/, part: all, settings: settings("yaml", { exclude: ["exclude"], include: ["include"], minimum: NUMBERS }) },
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
var nameOf2 = (key) => key.replaceAll("\\", "");
var NEGATED = "!";
var textsOf = (values) => new Set(values.map(({ text }) => text));
var exclusion = (path, line, text) => ({ path, line, text: shortened(text), place: "tool" });
var without = (from, those) => {
  const known = textsOf(those);
  return from.filter(({ text }) => !known.has(text));
};
var grownExcludes = ({ path, setting: setting2, base, head }, moved) => without(head, base).filter(({ text }) => !moved.has(text)).map(({ text, line }) => exclusion(path, line, `${nameOf2(setting2.key)}: ${text}`));
var shrunkIncludes = ({ path, setting: setting2, base, head }) => {
  const refused = without(head, base).filter(({ text }) => text.startsWith(NEGATED));
  const dropped = head.length === 0 ? [] : without(base, head).filter(({ text }) => !text.startsWith(NEGATED));
  const line = head[0]?.line ?? null;
  return [
    ...refused.map((value) => exclusion(path, value.line, `${nameOf2(setting2.key)}: ${value.text}`)),
    ...dropped.map(({ text }) => exclusion(path, line, `${nameOf2(setting2.key)} without ${text}`))
  ];
};
var numberOf = ({ text }) => Number.parseFloat(text);
var loweredMinimums = ({ path, setting: setting2, base, head }) => base.flatMap((was, index) => {
  const is = head[index];
  const [before, after] = [numberOf(was), is ? numberOf(is) : 0];
  if (Number.isNaN(before) || before <= 0 || !(after < before)) return [];
  return [exclusion(path, is?.line ?? null, is ? `${nameOf2(setting2.key)}: ${before} is now ${after}` : `${nameOf2(setting2.key)}: ${before} is removed`)];
});
var COMPARISONS = { exclude: grownExcludes, include: shrunkIncludes, minimum: loweredMinimums };
var sidesOf = ({ path, base, head }) => TOOL_FILES.filter((file) => file.path.test(path)).flatMap(({ part, settings: settings2 }) => {
  const [before, after] = [base === null ? "" : part(base), head === null ? "" : part(head)];
  return settings2.map((setting2) => ({
    path,
    setting: setting2,
    base: valuesOf(setting2.notation, before, setting2.key),
    head: valuesOf(setting2.notation, after, setting2.key)
  }));
});
var toolChanges = (files) => {
  const gone = new Set(files.filter(({ head }) => head === null).map(({ path }) => path));
  const sides = files.flatMap(sidesOf);
  const moved = textsOf(sides.filter(({ setting: setting2 }) => setting2.kind === "exclude").flatMap(({ base, head }) => without(base, head)));
  return sides.filter(({ path }) => !gone.has(path)).flatMap((one) => COMPARISONS[one.setting.kind](one, moved));
};

// src/policy/workflow-changes.ts
var GATE = /^\s*(?:-\s+)?(?:uses:\s*["']?\S*proofgate\S*|(?:run:\s*)?.*\bproofgate(?:\.js|\/dist\/cli\.js)?["']?\s+(?:check|baseline)\b)/i;
var SOFT = [
  { pattern: /^\s*(?:-\s+)?continue-on-error:\s*(?:["']?true\b|\$\{\{)/, text: "continue-on-error" },
  { pattern: /^\s*(?:-\s+)?fail-on:\s*["']?never\b/, text: "fail-on: never" },
  { pattern: /^\s*(?:-\s+)?if:\s*(?:["']?false\b|\$\{\{\s*false\s*\}\})/, text: "if: false" },
  { pattern: /\bproofgate\b.*(?:\|\|\s*(?:true\b|:|echo\b|exit\s+0)|;\s*(?:true|exit\s+0)\s*$)/, text: "|| true" },
  { pattern: /^\s*(?:-\s+)?base:\s*["']?head\b/, text: "base: head" },
  { pattern: /^\s*(?:-\s+)?partial:\s*["']?true\b/i, text: "partial: true" },
  { pattern: /\bproofgate\b.*\s--partial\b/, text: "--partial" }
];
var OTHER_POLICY = /^\s*(?:-\s+)?((?:config|baseline):\s*\S.*)$|\bproofgate\b.*?\s(--(?:config|baseline)[=\s]+\S+)/;
var indentOf3 = (line) => line.length - line.trimStart().length;
var isBlank2 = (line) => /^\s*(?:#.*)?$/.test(line);
var around = (lines, at, begins) => {
  let from = at;
  while (from > 0 && !begins(lines[from])) from--;
  const indent = indentOf3(lines[from]);
  let to = at + 1;
  while (to < lines.length && (isBlank2(lines[to]) || indentOf3(lines[to]) > indent)) to++;
  return { from, to };
};
var softIn = (lines, numbers) => numbers.flatMap((at) => SOFT.filter(({ pattern }) => pattern.test(lines[at])).map(({ text }) => ({ text, line: at + 1 })));
var policiesIn = (lines, numbers) => numbers.flatMap((at) => {
  const [, input, option] = OTHER_POLICY.exec(lines[at]) ?? [];
  const text = input ?? option;
  return text === void 0 ? [] : [{ text: shortened(text.trim()), line: at + 1 }];
});
var range = (from, to) => Array.from({ length: to - from }, (_, index) => from + index);
var jobLines = (lines, step) => {
  const stepIndent = indentOf3(lines[step]);
  const { from, to } = around(lines, step, (line) => !isBlank2(line) && indentOf3(line) < stepIndent - 2 && /^\s*[\w-]+:\s*$/.test(line));
  const own2 = lines.slice(from + 1, to).find((line) => !isBlank2(line));
  return own2 === void 0 ? [] : range(from + 1, to).filter((at) => indentOf3(lines[at]) === indentOf3(own2) && !/^\s*-/.test(lines[at]));
};
var gatesIn = (text) => {
  const lines = (text ?? "").split("\n");
  const found = range(0, lines.length).filter((at) => GATE.test(lines[at]) && !isBlank2(lines[at]));
  const numbers = new Set(found.flatMap((at) => {
    const step = around(lines, at, (line) => /^\s*-\s/.test(line));
    return [...range(step.from, step.to), ...jobLines(lines, step.from)];
  }));
  const sorted = [...numbers].sort((a, b) => a - b);
  return { steps: found.length, soft: softIn(lines, sorted), policies: policiesIn(lines, sorted) };
};
var newlySoft = (path, base, head) => {
  const policies = head.steps > base.steps ? [] : head.policies;
  const known = [...base.soft, ...base.policies].map(({ text }) => text);
  return [...head.soft, ...policies].filter(({ text }) => {
    const at = known.indexOf(text);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  }).map(({ text, line }) => ({ path, line, text, place: "gate" }));
};
var workflowChanges = (files) => {
  const workflows = files.filter(({ path }) => isWorkflow(path)).map(({ path, base, head }) => ({ path, base: gatesIn(base), head: gatesIn(head) }));
  const lost = workflows.reduce((sum, { base, head }) => sum + base.steps - head.steps, 0);
  const poorer = workflows.filter(({ base, head }) => base.steps > head.steps);
  return [
    ...lost <= 0 ? [] : poorer.map(({ path }) => ({ path, line: null, text: "the step that runs Proofgate is gone", place: "gate" })),
    ...workflows.flatMap(({ path, base, head }) => newlySoft(path, base, head))
  ];
};

// src/steps/exclusions.ts
var MAX_BAR_FILES = 200;
var baseText = async (reader, ref, { path, before, status }) => {
  if (status === "added") return null;
  try {
    return await reader.textAt(ref, before ?? path);
  } catch (thrown) {
    asProblem(thrown);
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
  const outer = changes.since === void 0 ? [] : reader.outerWorkflows?.(changes.since) ?? [];
  return [...versions, ...outer.map(({ path, base, head }) => ({ path, base: bounded(base), head: bounded(head) }))];
};
var markedSources = ({ picked }, languageOf) => [...picked ?? []].sort(([a], [b]) => byText(a, b)).flatMap(([path, lines]) => {
  const language = languageOf(path);
  return language === null || language.isTest(path) ? [] : [{ ...lines, path, language: language.id }];
});
var hiddenBy = (marks, reader, languageOf) => {
  const hidden = /* @__PURE__ */ new Map();
  for (const path of new Set(marks.map((mark) => mark.path))) {
    const [language, text] = [languageOf(path), reader.readSource(path)];
    if (language === null || text === null) continue;
    const marked = marks.flatMap((mark) => mark.path === path && mark.line !== null ? [mark.line] : []);
    hidden.set(path, codeLines(text, language, linesReached(text, language.id, marked)));
  }
  return hidden;
};
var inOrder = byKeys(({ path }) => path, ({ line }) => line ?? 0, ({ text }) => text);
async function readExclusions(reader, changes, { ref, languages }) {
  const languageOf = languageFinder(languages);
  const versions = await versionsOf(reader, changes, ref);
  const marks = newMarks(markedSources(changes, languageOf));
  return {
    list: [...marks, ...toolChanges(versions), ...workflowChanges(versions)].sort(inOrder),
    hidden: hiddenBy(marks, reader, languageOf)
  };
}

// src/steps/proposal.ts
var surroundings = (tree) => {
  const levels = new Map(RULES.map(({ id, level }) => [id, level]));
  return { levelOf: (rule) => levels.get(rule), holdsAny: (glob) => tree.some(holder([glob])) };
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
  if (proposed === null) return [];
  const { base, head, path, removed } = proposed;
  const start = await textAtStart(reader, request, path);
  if (removed) return start === null && request.changes?.since !== void 0 ? [] : [{ key: "", text: `${path} ${REMOVED}`, from: path, to: "none", direction: "weaker", line: null }];
  const around2 = surroundings(request.tree);
  const compare = (settings3) => compareSettings(settings3, head, around2);
  const changes = compare(base);
  if (start === null) return changes;
  const { settings: settings2, problems } = await readSettings(start, path);
  if (problems.length > 0) return changes;
  const own2 = new Set(compare(settings2).map(({ key, direction }) => `${direction} ${key}`));
  return changes.filter(({ key, direction }) => own2.has(`${direction} ${key}`));
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
  const { policy, ref, changes, languages } = request;
  const exclusions = changes && await readExclusions(reader, changes, { ref: changes.since ?? ref, languages });
  return {
    ref,
    path: policy.proposedSettings?.removed === false ? policy.proposedSettings.path : null,
    changes: await ownChanges(reader, request),
    unusable: policy.unusable,
    baseline: await baselineOf(reader, request),
    exclusions: exclusions?.list ?? null,
    hidden: exclusions?.hidden ?? /* @__PURE__ */ new Map(),
    turn: null,
    excludedTurn: null,
    gateRed: null
  };
}
var MAX_LISTED = 5;
var said = (changes) => {
  const more = changes.length - MAX_LISTED;
  return [...changes.slice(0, MAX_LISTED).map(({ text }) => text), ...more > 0 ? [`And ${more} more.`] : []].join(" ");
};
var proposalRemarks = ({ ref, changes }) => {
  const [stronger, neutral] = ["stronger", "neutral"].map((wanted) => changes.filter(({ direction }) => direction === wanted));
  return [
    ...stronger.length > 0 ? [`The head asks for more than ${ref} does: ${said(stronger)}`] : [],
    ...neutral.length > 0 ? [`The head's configuration also differs in this: ${said(neutral)}`] : []
  ];
};

// src/steps/propose.ts
async function propose(reader, judged, request) {
  const read = await readProposal(reader, request);
  return { proposal: withTurns(judged, read), remarks: proposalRemarks(read) };
}
module.exports = { propose };
