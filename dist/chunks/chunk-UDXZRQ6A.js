const { NO_BASELINE, acceptedFindings, failing, failureName, findingsAt, holding, isInPart, notJudgedRows, notRunText, reason, reportWarnings, sortedFiles, sortedReports, tally, whyUncompared } = require("./chunk-5XOEGXBI.js");
const { LANGUAGES, examineTests, openWorld } = require("./chunk-TNK7ZGQQ.js");
const { INDENT, NOTHING, counted, coverJson, entry, figures, known, lineRanges, listed, many, moreOrFewer, page, paint, problemEntry, problemJson, ratioJson, reportJson, shift, terminal, testsJson, textTable, words, wrap, writeJson } = require("./chunk-6P3J4K4B.js");
const { countCode, generatedLine, holdsCode, holdsTests, isTestFile } = require("./chunk-V6VMJA5C.js");
const { findEvidence, judge, merger, readEvidence } = require("./chunk-XRSQRIAY.js");
const { formatsFor } = require("./chunk-SULI34IQ.js");
const { BASELINE_PATH, RULES, countFault, dayNumber, dayText, each, entryOf, groundOf, isCount, isMap, mapFault, normalise, ratioFault, readBaseline, readPolicy, startMerging } = require("./chunk-4OZ4AEN4.js");
const { codeLines, emptyLines, languageFinder, survey } = require("./chunk-PVC7LNCM.js");
const { OTHER, PRIORITIES, conflictLine, quote } = require("./chunk-2O462FSJ.js");
const { METRICS, isCoverage } = require("./chunk-U2JTI5JC.js");
const { LEVELS } = require("./chunk-YC6WDWNF.js");
const { wrongUsage } = require("./chunk-6XEUWHX5.js");
const { VERSION } = require("./chunk-3WA5LAVB.js");
const { EXIT, clean, wellFormed } = require("./chunk-2WDISCH5.js");
const { hundredths, isBelow, missed, percent, share, show } = require("./chunk-UIFP542I.js");
const { executed, passRate } = require("./chunk-L7CDWHMO.js");
const { byKeys } = require("./chunk-WJGK2NSE.js");
const { Problem, asProblem, hidesBaseline } = require("./chunk-6OXN5Y6M.js");
const { goModules } = require("./chunk-PVVPSVBR.js");

// src/steps/baseline-at-start.ts
const { isDeepStrictEqual } = require("node:util");
var SHORT_SHA = 7;
var snapshotAt = async ({ textAt }, since2, path) => {
  try {
    const text2 = await textAt(since2, path);
    return text2 === null ? null : readBaseline(text2, path);
  } catch (thrown) {
    asProblem(thrown);
    return null;
  }
};
async function baselineAtStart(reader, { baseline, path, since: since2 }) {
  if (baseline?.source !== "base" || since2 === null) return { baseline, remarks: [] };
  const tip = reader.commits?.(baseline.ref).base ?? null;
  if (tip === null || tip === since2) return { baseline, remarks: [] };
  const snapshot = await snapshotAt(reader, since2, path ?? BASELINE_PATH);
  if (snapshot === null || isDeepStrictEqual(snapshot, baseline.snapshot)) return { baseline, remarks: [] };
  return {
    baseline: { source: "base", ref: since2, snapshot },
    remarks: [`Compared with the baseline at the merge base ${since2.slice(0, SHORT_SHA)}, since ${baseline.ref ?? "the base"} has moved on. What both come to, a run on their merge tells.`]
  };
}

// src/steps/changed-code.ts
function* numbersOf(ranges) {
  for (const { from, to } of ranges) for (let line = from; line <= to; line++) yield line;
}
var changedCode = (changes2, languages, read) => {
  const languageOf = languageFinder(languages);
  const code2 = /* @__PURE__ */ new Map();
  for (const { path, lines, status } of changes2?.files.values() ?? []) {
    const language = languageOf(path);
    if (language === null || status === "deleted" || lines.length === 0) continue;
    const text2 = read(path);
    if (text2 !== null && !language.isTest(path, text2)) code2.set(path, codeLines(text2, language, numbersOf(lines)));
  }
  return code2;
};

// src/steps/changes.ts
var UNASKED = { changes: null, unknown: null };
var remedied = ({ message, hint }) => `${message} ${hint}`;
async function readChanges(reader, ref) {
  if (ref === null) return UNASKED;
  const { mayHoldMark } = await Promise.resolve().then(() => require("./marks-WMK4V5KN.js"));
  try {
    return { changes: await reader.changesSince(ref, mayHoldMark), unknown: null };
  } catch (thrown) {
    return { changes: null, unknown: asProblem(thrown) };
  }
}
var NO_BAR = { bar: null, problems: [], remarks: [] };
async function readBar(reader, { base, changesFrom, barFrom = null }, read) {
  const other = barFrom !== null && barFrom !== changesFrom;
  const ref = other ? barFrom : base;
  if (ref === null) return NO_BAR;
  const { changes: changes2, unknown } = other ? await readChanges(reader, barFrom) : read;
  const fresh = other && unknown !== null ? [unknown] : [];
  return { bar: { ref, changes: changes2 }, problems: base === null ? [] : fresh, remarks: base === null ? fresh.map(remedied) : [] };
}

// src/steps/look.ts
var MAX_TEXTS = 5e3;
var CONTROLS = 20;
var MIN_LINES = 10;
var SLIPS_PERCENT = 2;
var isMade = (file, text2, { measuredBefore, changeOf: changeOf2 }) => {
  const line = generatedLine(text2);
  if (line === null) return false;
  return measuredBefore(file) === 0 || changeOf2(file.path)?.lines.some(({ from, to }) => from <= line && line <= to) !== true;
};
var keepsCode = (file, text2, { languageOf, measuredBefore, changeOf: changeOf2 }) => {
  const [language, total, change] = [languageOf(file.path), measuredBefore(file), changeOf2(file.path)];
  const code2 = language === null || total === 0 ? 0 : countCode(text2, language);
  if (code2 === 0 || file.lines < total) return false;
  const [removed, added] = [change?.removed ?? 0, change?.lines.length ?? 0];
  return removed + added === 0 || removed * 2 < total && code2 * 2 >= total;
};
var isIdle = (file, ground) => {
  const { path, test, language } = file;
  if (language === null || test && (!isTestFile(path, language) || ground.languageOf(path)?.isSupport?.(path) === true)) return true;
  const text2 = ground.readSource(path);
  if (text2 === null || isMade(file, text2, ground)) return true;
  return test ? !holdsTests(text2, language) : !holdsCode(text2, language) && !keepsCode(file, text2, ground);
};
var idleFiles = (scene, ground) => {
  const ran = new Set(scene.cases.map(({ file }) => file));
  const open = scene.files.filter(({ path, test, cover, language }) => language !== null && (test ? scene.cases.length > 0 && !ran.has(path) : cover === null && scene.coverage.files.length > 0));
  const unread = new Set(open.filter((file) => ground.measuredBefore(file) === 0).slice(MAX_TEXTS));
  return new Set(open.filter((file) => unread.has(file) || isIdle(file, ground)).map(({ path }) => path));
};
var misfitOf = ({ coverage: { lines } }, { path, rows }, { readSource, languageOf }) => {
  const [language, text2] = [languageOf(path), readSource(path)];
  if (!rows?.lines || language === null || text2 === null) return null;
  const measured2 = lines.line.subarray(rows.lines.from, rows.lines.to);
  return { measured: measured2.length, empty: emptyLines(text2, language, measured2) };
};
var isSlip = ({ measured: measured2, empty }) => empty * 100 <= SLIPS_PERCENT * measured2;
var misfitsOf = (scene, ground) => {
  const none = /* @__PURE__ */ new Map();
  const changed = scene.changes?.files ?? none;
  const large = scene.files.filter(({ cover, test }) => !test && (cover?.lines?.total ?? 0) >= MIN_LINES);
  const suspects = large.filter(({ path }) => changed.has(path));
  if (suspects.length === 0) return none;
  const controls = large.filter(({ path }) => !changed.has(path)).slice(0, CONTROLS).map((file) => misfitOf(scene, file, ground)).filter((misfit) => misfit !== null);
  if (controls.length === 0 || !controls.every(isSlip)) return none;
  return new Map(suspects.slice(0, MAX_TEXTS).flatMap((file) => {
    const misfit = misfitOf(scene, file, ground);
    return misfit === null || isSlip(misfit) ? [] : [[file.path, misfit]];
  }));
};
var commitsOf = (scene, base, { commits }) => {
  const says = scene.reports.filter(isCoverage).some(({ commit, written: written3 }) => commit || written3 && scene.changes !== null);
  const compares = scene.changes !== null && scene.before?.source === "base";
  const known2 = (says || compares) && commits ? commits(base) : null;
  return {
    commits: known2?.ids ?? [],
    committed: known2?.made ?? null,
    sinceBaseline: compares && known2 !== null && known2.base !== null && known2.base === scene.changes.since
  };
};
var lookCloser = (scene, languages, looker, base) => {
  const ground = {
    ...looker,
    languageOf: languageFinder(languages),
    measuredBefore: (file) => {
      const { lines, functions } = entryOf(scene, file) ?? {};
      return (lines ?? functions)?.total ?? 0;
    },
    changeOf: (path) => scene.changes?.files.get(path)
  };
  return { idle: idleFiles(scene, ground), misfits: misfitsOf(scene, ground), ...commitsOf(scene, base, looker) };
};

// src/model/history.ts
var HISTORY_VERSION = 1;
var HISTORY_PATH = ".proofgate/history.ndjson";
var MAX_ENTRIES = 5e3;
var EVERY_COMMIT_DAYS = 90;
var DAY_SECONDS = 86400;
var dayOf = (time) => Math.floor(time / DAY_SECONDS);
var casesOf = ({ total, passed, failed, errored, skipped }) => ({ total, passed, failed, errored, skipped });
var measured = (coverage) => ({
  ...coverage?.lines ? { lines: coverage.lines } : {},
  ...coverage?.branches ? { branches: coverage.branches } : {},
  ...coverage?.functions ? { functions: coverage.functions } : {}
});
var entryOf2 = ({ totals: totals2, modules: modules3 }, { commit, time }) => ({
  version: HISTORY_VERSION,
  commit,
  time,
  ...measured(totals2.coverage),
  ...totals2.tests ? { tests: casesOf(totals2.tests) } : {},
  modules: Object.fromEntries(modules3.map(({ name: name2, coverage, tests }) => [name2, {
    ...coverage?.lines ? { lines: coverage.lines } : {},
    ...tests ? { tests: casesOf(tests) } : {}
  }]))
});
var byTime = byKeys(({ time }) => time, ({ commit }) => commit);
var ordered = (entries) => {
  const byCommit = /* @__PURE__ */ new Map();
  for (const entry3 of entries) byCommit.set(entry3.commit, entry3);
  return [...byCommit.values()].sort(byTime);
};
var thinned = (entries) => {
  const newest = entries.at(-1);
  if (newest === void 0) return entries;
  const recent = dayOf(newest.time) - EVERY_COMMIT_DAYS;
  return entries.filter(({ time }, index) => {
    const next = entries[index + 1];
    return dayOf(time) > recent || next === void 0 || dayOf(next.time) !== dayOf(time);
  }).slice(-MAX_ENTRIES);
};
var joined = (...histories) => thinned(ordered(histories.flat()));
var newestOther = (entries, commit) => entries.findLast((entry3) => entry3.commit !== commit) ?? null;

// src/config/history.ts
var RESTORE = "Restore it with git, or delete the line: what it held is then missing from the trend.";
var RESOLVE = "Keep the lines of both sides, and delete the markers: their order does not matter.";
var OUTCOMES = ["passed", "failed", "errored", "skipped"];
var CASE_KEYS = [...OUTCOMES, "total"];
var CASES = each(CASE_KEYS, countFault);
var casesFault = (value) => {
  const fault = mapFault(value, CASES, CASE_KEYS);
  if (fault !== null) return fault;
  const counts2 = value;
  const sum = OUTCOMES.reduce((all, outcome) => all + counts2[outcome], 0);
  return sum === counts2.total ? null : ` has a total of ${counts2.total}, but its outcomes add up to ${sum}`;
};
var MODULE = { lines: ratioFault, tests: casesFault };
var modulesFault = (value) => {
  if (!isMap(value)) return " is no object";
  for (const name2 in value) {
    const fault = name2 === "__proto__" ? " cannot be a name" : mapFault(value[name2], MODULE, []);
    if (fault !== null) return ` \u203A ${quote(name2)}${fault}`;
  }
  return null;
};
var COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
var MAX_TIME = 253402300799;
var ENTRY = {
  ...each(["lines", "branches", "functions"], ratioFault),
  commit: (value) => typeof value === "string" && COMMIT.test(value) ? null : " is no commit's id",
  modules: modulesFault,
  tests: casesFault,
  time: (value) => isCount(value) && value <= MAX_TIME ? null : " is no number of seconds since 1970",
  version: () => null
};
var REQUIRED = ["commit", "modules", "time"];
var parse = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};
var readLine = ({ text: text2, where, unended }) => {
  const malformed = (message) => new Problem("history-malformed", message, { where, hint: RESTORE });
  const json = parse(text2);
  if (!isMap(json)) throw malformed(unended ? "The history ends in the middle of a line." : "A line of the history is no JSON object.");
  const { version } = json;
  if (isCount(version) && version > HISTORY_VERSION) {
    throw new Problem("history-version", `The history has a line of version ${version}; this program reads version ${HISTORY_VERSION}.`, {
      where,
      hint: "Use a newer Proofgate, the one that wrote it."
    });
  }
  if (version !== HISTORY_VERSION) throw malformed("A line of the history does not say that its version is 1.");
  const fault = mapFault(json, ENTRY, REQUIRED);
  if (fault !== null) throw malformed(`In the history, an entry${fault}.`);
  return json;
};
var readHistory = (text2, path) => {
  const conflict = conflictLine(text2);
  if (conflict !== null) {
    throw new Problem("history-malformed", "A merge left its conflict markers in the history.", { where: `${path}:${conflict}`, hint: RESOLVE });
  }
  const lines = text2.replace(/^\uFEFF/, "").split("\n");
  return ordered(lines.flatMap((line, index) => line.trim() === "" ? [] : readLine({ text: line, where: `${path}:${index + 1}`, unended: index === lines.length - 1 })));
};

// src/model/course.ts
var TREND_METRICS = ["lines", "branches", "functions", "passRate"];

// src/model/trend.ts
var MOST_POINTS = 30;
var DRAWN_DAYS = 180;
var WEEK = 7;
var MONTH = 30;
var counts = (ratio) => !!ratio && ratio.total > 0;
var figureOf = (entry3, metric) => metric === "passRate" ? entry3.tests && passRate(entry3.tests) : entry3[metric];
var nowOf = ({ coverage, tests }, metric) => metric === "passRate" ? tests && executed(tests) > 0 ? passRate(tests) : null : coverage?.[metric] ?? null;
var pointOf = ({ day, ratio }) => ({ day: dayText(day), ratio });
var ago = (figures2, today, days) => {
  const found = figures2.findLast(({ day }) => day <= today - days);
  return found && found.day >= today - 2 * days ? pointOf(found) : null;
};
var daily = (figures2) => figures2.filter(({ day }, index) => figures2[index + 1]?.day !== day);
var spread = (items) => {
  if (items.length <= MOST_POINTS) return items;
  return Array.from({ length: MOST_POINTS }, (_, at) => items[Math.round(at * (items.length - 1) / (MOST_POINTS - 1))]);
};
var lineOf = (metric, entries, [today, now]) => {
  if (!counts(now)) return null;
  const figures2 = entries.flatMap((entry3) => {
    const ratio = figureOf(entry3, metric);
    return counts(ratio) ? [{ day: dayOf(entry3.time), ratio }] : [];
  });
  if (figures2.length === 0) return null;
  const drawn = daily([...figures2.filter(({ day }) => day >= today - DRAWN_DAYS), { day: today, ratio: now }]);
  return { metric, points: spread(drawn).map(pointOf), week: ago(figures2, today, WEEK), month: ago(figures2, today, MONTH) };
};
var until = (entries, today) => entries.filter(({ time }) => dayOf(time) <= dayNumber(today));
var trendOf = (entries, today, now) => {
  const past = until(entries, today);
  const oldest = past[0];
  return {
    entries: past.length,
    since: oldest ? dayText(dayOf(oldest.time)) : null,
    lines: now === null ? [] : TREND_METRICS.flatMap((metric) => lineOf(metric, past, [dayNumber(today), nowOf(now, metric)]) ?? [])
  };
};

// src/model/pace.ts
var LONGEST = 30;
var SHORTEST = 7;
var WEEK2 = 7n;
var CENTURY = 36525n;
var WHOLE = 10000n;
var MODULE_SCOPE = "module:";
var inModule = ({ lines, tests }, metric) => metric === "lines" ? lines : metric === "passRate" ? tests && passRate(tests) : void 0;
var inProject = (entry3, metric) => metric === "branches" ? entry3.branches : metric === "functions" ? entry3.functions : inModule(entry3, metric);
var figureOf2 = (entry3, { scope, metric }) => {
  if (scope === "project") return inProject(entry3, metric);
  const name2 = scope.startsWith(MODULE_SCOPE) ? scope.slice(MODULE_SCOPE.length) : null;
  return name2 !== null && Object.hasOwn(entry3.modules, name2) ? inModule(entry3.modules[name2], metric) : void 0;
};
var daysLeft = (now, from, { target, days }) => {
  const [hit, total, hitThen, totalThen] = [BigInt(now.hit), BigInt(now.total), BigInt(from.hit), BigInt(from.total)];
  const won = WHOLE * (hit * totalThen - hitThen * total);
  if (won <= 0n) return null;
  const lacking = BigInt(days) * totalThen * (BigInt(target) * total - WHOLE * hit);
  return (lacking + won - 1n) / won;
};
var perWeek = (now, from, days) => {
  const won = BigInt(now.hit) * BigInt(from.total) - BigInt(from.hit) * BigInt(now.total);
  return Number(won * WHOLE * WEEK2 / (BigInt(now.total) * BigInt(from.total) * BigInt(days)));
};
var paceOf = (row2, entries, today) => {
  const { now, by, target, reached } = row2;
  if (by === null || reached !== false || now === null || share(now) === null) return null;
  const start = entries.find((entry3) => dayOf(entry3.time) >= today - LONGEST && (figureOf2(entry3, row2)?.total ?? 0) > 0);
  const days = start === void 0 ? 0 : today - dayOf(start.time);
  if (start === void 0 || days < SHORTEST) return null;
  const from = figureOf2(start, row2);
  const left = daysLeft(now, from, { target: hundredths(target), days });
  const on = left === null || left > CENTURY ? null : dayText(today + Number(left));
  return { since: dayText(dayOf(start.time)), days, from, perWeek: perWeek(now, from, days), on, reaches: on !== null && on <= by };
};
var withPaces = (rows, entries, today) => {
  const past = until(entries, today);
  if (past.length === 0) return rows;
  return rows.map((row2) => row2.by === null ? row2 : { ...row2, pace: paceOf(row2, past, dayNumber(today)) });
};

// src/steps/history.ts
var UNKNOWN_PAST = { entries: null, problems: [] };
var parsed = (text2) => text2 === null ? [] : readHistory(text2, HISTORY_PATH);
var compared = (head2, base) => {
  if (head2 === base) return parsed(base);
  const own = parsed(head2);
  try {
    return parsed(base);
  } catch (thrown) {
    asProblem(thrown);
    return own;
  }
};
async function readPast(reader, base) {
  try {
    const head2 = reader.readText(HISTORY_PATH, "history-malformed");
    return { entries: compared(head2, base === null ? head2 : await reader.textAt(base, HISTORY_PATH)), problems: [] };
  } catch (thrown) {
    return { ...UNKNOWN_PAST, problems: [asProblem(thrown)] };
  }
}
var withTrend = (verdict, { entries }, { today, partial }) => {
  if (entries === null) return { ...verdict, trend: null };
  const whole2 = verdict.problems.length === 0 && !partial;
  return {
    ...verdict,
    trend: trendOf(entries, today, whole2 ? verdict.totals : null),
    targets: whole2 ? withPaces(verdict.targets, entries, today) : verdict.targets
  };
};

// src/steps/without-tree.ts
var verdictWithoutTree = (settings, today, given) => {
  const { scene } = normalise({
    reports: [],
    tree: [],
    sources: [],
    today,
    root: "",
    baseline: null,
    changes: null,
    changedSource: /* @__PURE__ */ new Map(),
    policyFromBase: false,
    settings: { ...settings, modules: [], kinds: [], targets: {} }
  });
  return judge(scene, RULES, given);
};

// src/gate.ts
var attempt = async (problems, step) => {
  try {
    return await step();
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return null;
  }
};
var hidesPlaces = ({ slug }) => slug === "config-malformed" || slug === "config-missing";
async function gate(edge, request) {
  const problems = [];
  const policy = await readPolicy(edge, request);
  const { settings } = policy;
  const past = policy.baseFailed ? UNKNOWN_PAST : await readPast(edge, request.base);
  const tree = await attempt(problems, edge.tree);
  if (tree === null) return verdictWithoutTree(settings, edge.today, { problems: [...policy.problems, ...problems], remarks: policy.remarks });
  const importRoots = goModules(tree, edge.readSource);
  const merging = startMerging(groundOf(settings, { tree, root: edge.root, importRoots }));
  const found = findEvidence(edge, { ...request, places: policy.places, placesUnknown: policy.problems.some(hidesPlaces) }, settings);
  const evidence = readEvidence(found, { formats: await formatsFor(found.sources), keep: merger(merging) });
  const sources = survey(tree, LANGUAGES, edge.readSource);
  const { changes: changes2, unknown } = await readChanges(edge, policy.baseFailed ? null : request.changesFrom);
  const { bar: bar2, ...barred } = policy.baseFailed ? NO_BAR : await readBar(edge, request, { changes: changes2, unknown });
  const { baseline, ...compared2 } = policy.baseFailed || request.changesFrom !== request.base ? { baseline: policy.baseline, remarks: [] } : await baselineAtStart(edge, { baseline: policy.baseline, path: request.baseline, since: changes2?.since ?? null });
  const material = {
    reports: evidence.reports,
    merging,
    tree,
    sources,
    settings,
    baseline,
    changes: changes2,
    importRoots,
    today: edge.today,
    root: edge.root,
    policyFromBase: policy.fromBase,
    changedSource: changedCode(changes2, LANGUAGES, edge.readSource)
  };
  const { scene, ...normal } = normalise(material);
  const look = lookCloser(scene, LANGUAGES, edge, baseline?.source === "base" ? baseline.ref : request.base);
  const hollow = await examineTests({ ...scene, look }, LANGUAGES, edge, request.asked ?? null);
  const besides = {
    look,
    hollow,
    notRun: evidence.notRun,
    partial: request.partial ?? false,
    ...unknown !== null && { changesUnknown: remedied(unknown) },
    ...baseline === null && policy.problems.some(hidesBaseline) && { baselineUnreadable: true }
  };
  const given = {
    problems: [...policy.problems, ...past.problems, ...evidence.problems, ...unknown === null ? [] : [unknown], ...barred.problems, ...normal.problems],
    remarks: [...policy.remarks, ...compared2.remarks, ...evidence.remarks, ...barred.remarks, ...normal.remarks, ...hollow.remarks]
  };
  const ofParts = { ofEvidence: evidence.problems, ofScene: normal.problems };
  const judged = { material, scene, besides, given, evidence: found, ...ofParts, proposed: policy.proposedSettings?.head ?? null, fork: request.fork };
  const proposed = bar2 && await attempt(problems, async () => (await Promise.resolve().then(() => require("./propose-5TZ7FHCF.js"))).propose(edge, judged, { policy, base: request.base, changes: changes2, bar: bar2, tree, languages: LANGUAGES }));
  const full = { ...scene, ...besides, ...proposed && { proposal: proposed.proposal } };
  const all = { problems: [...given.problems, ...problems], remarks: [...given.remarks, ...proposed?.remarks ?? []] };
  return withTrend(judge(full, RULES, all), past, { today: edge.today, partial: request.partial ?? false });
}

// src/model/marker.ts
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "gu");
var commentMarker = (key) => `<!-- proofgate:${encodeURIComponent(key.replace(LONE_SURROGATE, "\uFFFD")).replaceAll("--", "%2D%2D")} -->`;

// src/model/override.ts
var OVERRIDE_LABEL = "proofgate: accept";
var MAX_REASON = 200;
var ACCEPTS = /^\s*proofgate: accept\s+`?([0-9a-f]{7,64})`?[\s:,–-]+(\S.*)$/i;
var SHORT = 7;
var shortSha = (sha) => sha.slice(0, SHORT);
var labelledBy = (events) => {
  const last = events.filter(({ label }) => label.toLowerCase() === OVERRIDE_LABEL).at(-1);
  return last?.event === "labeled" ? last.person : null;
};
var inOneLine = (text2) => {
  const points = Array.from(text2.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim());
  return points.length <= MAX_REASON ? points.join("") : `${points.slice(0, MAX_REASON - 1).join("")}\u2026`;
};
var reasonOf = (remarks, person, commit) => {
  const reasons = remarks.filter((remark) => remark.person === person).flatMap(({ text: text2 }) => text2.split(/\r?\n/)).flatMap((line) => {
    const [, sha, reason2] = ACCEPTS.exec(line) ?? [];
    return sha !== void 0 && commit.startsWith(sha.toLowerCase()) ? [inOneLine(reason2)] : [];
  });
  return reasons.at(-1) || null;
};
var acceptance = (commit) => `proofgate: accept ${shortSha(commit)} REASON`;

// src/render/spans.ts
var PIECES = /`[^`]+`| |[^ `]+|`/g;
var WORD = /^(["'(«“‘]*)(.*?)([.,;:!?)"'»”’…]*)$/su;
var HARMLESS = /^(?:[^\u0000-\u007f]|[A-Za-z0-9%'"=?,;()+-]|(?<=\d)\.(?=\d))*$/u;
var LINKED = /(?<![0-9a-z])(?:(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![0-9a-z])|(?:GH|CVE|GHSA)-)|^--?[a-z]/iu;
var isPlain = (word) => HARMLESS.test(word) && !LINKED.test(word);
var plain = (text2) => ({ before: text2, name: "", after: "" });
var closing = (name2, after) => {
  const opened = name2.split("(").length - name2.split(")").length;
  return /^\)*/.exec(after)[0].slice(0, Math.max(0, opened));
};
var pieceOf = (text2) => {
  if (text2 === " ") return plain(text2);
  if (text2.startsWith("`")) return { before: "", name: text2 === "`" ? text2 : text2.slice(1, -1), after: "" };
  const [, before = "", inner = "", after = ""] = WORD.exec(text2) ?? [];
  const own = after.startsWith(")") ? closing(inner, after) : "";
  return isPlain(inner + own) ? plain(text2) : { before, name: inner + own, after: after.slice(own.length) };
};
var spansOf = (text2, most) => {
  const spans = [];
  let words2 = "";
  for (const found of clean(text2, most).match(PIECES) ?? []) {
    const { before, name: name2, after } = pieceOf(found);
    words2 += before;
    if (name2 === "") continue;
    if (words2 !== "") spans.push({ text: words2, name: false });
    spans.push({ text: name2, name: true });
    words2 = after;
  }
  return words2 === "" ? spans : [...spans, { text: words2, name: false }];
};

// src/render/markdown.ts
var BACKTICKS = /`+/g;
var code = (text2, most) => {
  const inner = clean(text2, most);
  const longest = Math.max(0, ...[...inner.matchAll(BACKTICKS)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const padded = inner === "" || /^`|`$/.test(inner) ? ` ${inner} ` : inner;
  return `${fence}${padded}${fence}`;
};
var OPENS_BLOCK = /^(?:[-+=]+|\d+[.)])(?= |$)/;
var prose = (text2, most) => {
  let line = "";
  for (const { text: part, name: name2 } of spansOf(text2, most)) {
    const next = name2 ? code(part) : part;
    line += line.endsWith("`") && next.startsWith("`") ? ` ${next}` : next;
  }
  return line.replace(OPENS_BLOCK, (opening) => code(opening));
};
var NO_ADDRESS = /[^A-Za-z0-9._~:/?#@!$&+,;=%-]/gu;
var encodeSign = (sign) => encodeURIComponent(sign).replace(/[()*']/g, (plain2) => `%${plain2.charCodeAt(0).toString(16)}`);
var link = (text2, url) => `[${text2}](${wellFormed(url).replace(NO_ADDRESS, encodeSign)})`;
var row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
var tableHead = (columns) => `${row(columns.map(({ title }) => title))}
${row(columns.map(({ figures: figures2 }) => figures2 ? "---:" : ":---"))}`;
var fold = (summary) => ({ open: `<details><summary>${summary}</summary>`, close: "</details>" });

// src/render/blocks.ts
var listBlock = ({ title, items, noun, most }, write2) => ({
  head: title === void 0 ? "" : `${title}
`,
  foot: "",
  noun,
  most,
  count: items.length,
  row: (index) => `- ${write2(items[index])}`
});
var tableBlock = ({ title, items, noun, most, columns }, cells) => ({
  head: `${title === void 0 ? "" : `${title}

`}${tableHead(columns)}`,
  foot: "",
  noun,
  most,
  count: items.length,
  row: (index) => row(cells(items[index]))
});
var partsBlock = (parts) => ({ head: "", foot: "", noun: "detail", most: parts.length, count: parts.length, row: (index) => `
${parts[index]}`.slice(index === 0 ? 1 : 0) });
var folded = (summary, block) => {
  const { open, close } = fold(summary);
  return { ...block, head: block.head === "" ? `${open}
` : `${open}

${block.head}`, foot: `${block.foot}

${close}` };
};

// src/render/fit.ts
var utf16Units = (text2) => text2.length;
var utf8Bytes = (text2) => Buffer.byteLength(text2);
var GAP = "\n\n";
var leftOut = ({ noun, count }, shown, rest) => shown === 0 ? `${many(count, noun)}: ${rest}.` : `${count - shown} more ${counted(count - shown, noun)}: ${rest}.`;
var writeRows = (block, { budget, measure, rest }) => {
  const rows = [];
  let need = measure(GAP + block.head + block.foot);
  while (rows.length < Math.min(block.count, block.most) && need <= budget) {
    const row2 = `
${block.row(rows.length)}`;
    rows.push(row2);
    need += measure(row2);
  }
  return { block, rows, need: need + (rows.length < block.count ? measure(GAP + leftOut(block, 1, rest)) : 0) };
};
var assemble = ({ block, rows }, shown, rest) => shown === 0 ? leftOut(block, 0, rest) : `${block.head}${rows.slice(0, shown).join("")}${shown < block.count ? GAP + leftOut(block, shown, rest) : ""}${block.foot}`;
var whole = (block, rest) => {
  const written3 = writeRows(block, { budget: Infinity, measure: utf16Units, rest });
  return assemble(written3, written3.rows.length, rest);
};
var shownWithin = ({ block, rows, need }, grant, { measure, rest }) => {
  if (need <= grant) return rows.length;
  let [used, shown] = [measure(GAP + block.head + block.foot + GAP + leftOut(block, 1, rest)), 0];
  while (shown < rows.length && (used += measure(rows[shown])) <= grant) shown++;
  return shown;
};
var grants = (blocks, room) => {
  let left = Math.max(0, room);
  const smallestFirst = [...blocks].sort((a, b) => a.need - b.need);
  return new Map(smallestFirst.map((written3, index) => {
    const grant = Math.min(written3.need, Math.floor(left / (blocks.length - index)));
    left -= grant;
    return [written3, grant];
  }));
};
var fit = ({ top: top2, blocks, bottom: bottom2 }, room) => {
  const { budget, measure, rest } = room;
  const written3 = blocks.filter(({ count }) => count > 0).map((block) => writeRows(block, room));
  const granted = grants(written3, budget - measure(`${top2}${GAP}${bottom2}
`));
  let spare = 0;
  const texts = written3.map((one) => {
    const grant = granted.get(one) + spare;
    const text2 = assemble(one, shownWithin(one, grant, room), rest);
    const size = measure(GAP + text2);
    spare = size <= grant ? grant - size : grant;
    return size <= grant ? text2 : "";
  });
  return `${[top2, ...texts, bottom2].filter((text2) => text2 !== "").join(GAP)}
`;
};

// src/render/hollow-line.ts
var RULE = "tests-without-coverage";
var foundIn = ({ findings: findings2, hollow }) => {
  const levels = new Map(hollow?.hollow.map(({ subject, level }) => [subject, level]));
  const found = findings2.filter(({ rule, subject, accepted }) => rule === RULE && accepted === null && levels.has(subject));
  const noted = found.filter(({ subject }) => levels.get(subject) === "note").length;
  const accusing = found.length - noted;
  return `${accusing === 0 ? "none" : accusing} found${noted === 0 ? "" : `, ${noted} noted`}`;
};
var casesOf2 = ({ cases: { total, resolved } }) => {
  if (resolved < total) return `${resolved} of ${many(total, "test case")} ${total === 1 ? "is" : "are"} known by file`;
  return total === 1 ? "the only test case is known by file" : `all ${total} test cases are known by file`;
};
var hollowLine = (verdict) => {
  const { links } = verdict;
  if (!links) return null;
  const { testFiles, linked: linked2, abstained, unwitnessed, accepted } = links;
  if (testFiles === 0) return "Hollow tests: no test case is known to be of any file, so none was examined.";
  const parts = [
    `${many(testFiles, "test file")} examined`,
    `${linked2} linked to a subject`,
    `${abstained} abstained`,
    `${unwitnessed} without witness`,
    ...accepted > 0 ? [`${accepted} accepted`] : []
  ];
  return `Hollow tests: ${foundIn(verdict)}; ${parts.join(", ")}; ${casesOf2(links)}.`;
};

// src/render/changes.ts
var UNMEASURED = "no longer measured";
var UNREPORTED = "no longer reported";
var IN_PART = { [UNMEASURED]: "not measured in this run", [UNREPORTED]: "not reported in this run" };
var changeOf = (now, before, lacking) => {
  const parts = [shift(now, before), moreOrFewer(missed(now) - missed(before), lacking)].filter((part) => part !== null);
  return parts.length === 0 ? "no change" : parts.join(", ");
};
var shareRow = (words2, now, before) => {
  if (now === null && before === null) return [];
  const change = now === null ? UNMEASURED : before === null ? words2.alone(now) : changeOf(now, before, words2.lacking);
  return [{ name: words2.name, before: before && show(before), now: show(now), change }];
};
var METRIC_WORDS = [["lines", "Lines", "line"], ["branches", "Branches", "branch"], ["functions", "Functions", "function"]];
var coverRows = (now, before) => METRIC_WORDS.flatMap(([metric, name2, noun]) => shareRow(
  { name: name2, lacking: `uncovered ${noun}`, alone: ({ hit, total }) => `${hit} of ${total} covered` },
  known(now?.[metric]),
  known(before?.[metric])
));
var testRows = (now, before) => {
  if (now === null) return before === null ? [] : [{ name: "Tests", before: `${before.total}`, now: NOTHING, change: UNREPORTED }];
  const counted2 = before === null ? null : moreOrFewer(now.total - before.total, "test") ?? "no change";
  const skipped = now.skipped > 0 ? `${now.skipped} skipped` : before === null ? "none skipped" : null;
  const words2 = { name: "Pass rate", lacking: "failing test", alone: ({ hit, total }) => `${hit} of ${total} passed` };
  return [
    {
      name: "Tests",
      before: before && `${before.total}`,
      now: `${now.total}`,
      change: [counted2, skipped].filter((part) => part !== null).join(", ")
    },
    ...shareRow(words2, known(passRate(now)), before && known(passRate(before)))
  ];
};
var changedLinesRow = (changed) => shareRow(
  { name: "Changed lines", lacking: "", alone: ({ hit, total }) => `${hit} of ${total} covered` },
  known(changed),
  null
);
var changeRows = (verdict) => {
  const { totals: totals2, before, changedLines } = verdict;
  const rows = [
    ...coverRows(totals2.coverage, before?.totals.coverage ?? null),
    ...changedLinesRow(changedLines),
    ...testRows(totals2.tests, before?.totals.tests ?? null)
  ];
  return isInPart(verdict) ? rows.map((row2) => ({ ...row2, change: IN_PART[row2.change] ?? row2.change })) : rows;
};

// src/render/links.ts
var placeText = ({ path, line }) => line === null ? path : `${path}:${line}`;
var encoded = (path) => wellFormed(path).split("/").map(encodeURIComponent).join("/");
var placeUrl = ({ repository, prefix }, { path, line }) => {
  if (repository === null) return null;
  const { server, owner, name: name2, sha } = repository;
  return `${server}/${encoded(`${owner}/${name2}/blob/${sha}/${prefix}${path}`)}${line === null ? "" : `#L${line}`}`;
};

// src/render/trend.ts
var BARS = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
var LEAST_SPAN = 100;
var sparkline = (shares) => {
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  const span = Math.max(most - least, LEAST_SPAN);
  const floor = least - Math.floor((span - (most - least)) / 2);
  return shares.map((one) => BARS[Math.round((one - floor) * (BARS.length - 1) / span)]).join("");
};
var NAMES = { lines: "Lines", branches: "Branches", functions: "Functions", passRate: "Pass rate" };
var since = (points, then) => then === null ? NOTHING : shift(points.at(-1).ratio, then.ratio) ?? "no change";
var rowOf = ({ metric, points, week, month }) => ({
  name: NAMES[metric],
  graph: sparkline(points.map(({ ratio }) => share(ratio) ?? 0)),
  week: since(points, week),
  month: since(points, month)
});
var moved = ({ points }) => points.some(({ ratio }) => isBelow(ratio, points[0].ratio) || isBelow(points[0].ratio, ratio));
var trendRows = ({ trend: trend3 }) => (trend3?.lines ?? []).filter((line, index) => index === 0 || moved(line)).map(rowOf);
var trendRemark = ({ trend: trend3, problems }) => {
  if (!trend3 || problems.length > 0 || trend3.lines.some(({ week, month }) => week !== null || month !== null)) return null;
  if (trend3.since === null) return "There is no history yet, so no trend. With `mode: record` the action keeps one on the default branch.";
  return trend3.lines.length === 0 ? null : `The history has ${many(trend3.entries, "commit")} since ${trend3.since}: it does not tell what was a week ago.`;
};
var MONTH_LENGTH = "2026-01".length;
var paceWords = ({ reached, pace }) => {
  if (reached !== false || pace === void 0) return null;
  if (pace === null) return "pace unknown";
  if (pace.on === null) return "not at this pace";
  return pace.reaches ? "in time at this pace" : `at this pace only in ${pace.on.slice(0, MONTH_LENGTH)}`;
};

// src/render/modules.ts
var PRIORITY_NUMBERS = { critical: "P0", high: "P1", medium: "P2", low: "P3" };
var written = (value) => `${percent(value)} %`;
var targetWords = ({ lines, branches, functions, by }, row2) => {
  const lacking = row2?.missing ?? 0;
  const pace = row2 ? paceWords(row2) : null;
  const parts = [
    lines === void 0 ? null : written(lines),
    branches === void 0 ? null : `branches ${written(branches)}`,
    functions === void 0 ? null : `functions ${written(functions)}`
  ].filter((part) => part !== null);
  if (parts.length === 0) return NOTHING;
  return `${parts.join(", ")}${by === void 0 ? "" : ` by ${by}`}${lacking > 0 ? `, ${many(lacking, "line")} to go` : ""}${pace === null ? "" : `, ${pace}`}`;
};
var moduleRow = ({ name: name2, settings, standing, coverage, tests }, targets3) => {
  const row2 = targets3.find(({ scope, metric }) => scope === `module:${name2}` && metric === "lines");
  return {
    name: name2,
    standing,
    priority: `${PRIORITY_NUMBERS[settings.priority]} ${settings.priority}`,
    lines: show(coverage?.lines ?? null),
    target: targetWords(settings.target, row2),
    tests: tests ? `${tests.total}` : NOTHING,
    passRate: tests ? show(passRate(tests)) : NOTHING
  };
};
var byPriority = byKeys(
  ({ standing }) => standing === "deprecated" ? 1 : 0,
  ({ settings }) => PRIORITIES.indexOf(settings.priority)
);
var isRest = ({ name: name2, coverage, code: code2 }) => name2 === OTHER && coverage === null && code2.files === 0;
var sortedModules = ({ modules: modules3 }) => modules3.some(({ name: name2 }) => name2 !== OTHER) ? modules3.filter((module) => !isRest(module)).sort(byPriority) : [];
var moduleRows = (verdict) => sortedModules(verdict).map((module) => moduleRow(module, verdict.targets));
var kindRows = ({ kinds: kinds3, before }) => {
  const rows = kinds3.flatMap(({ name: name2, settings, present, tests }) => {
    const earlier = before && Object.hasOwn(before.kinds, name2) ? before.kinds[name2] : null;
    if (tests.total === 0 && !present && !settings.configured && earlier === null) return [];
    return [{ name: name2, before: before && (earlier ? `${earlier.total}` : NOTHING), now: `${tests.total}`, passRate: show(passRate(tests)) }];
  });
  return rows.length > 1 ? rows : [];
};
var METRIC_NAMES = /* @__PURE__ */ new Map([
  ["changedLines", "changed lines"],
  ["passRate", "pass rate"],
  ["skipRate", "skipped, at most"],
  ["flakyRate", "flaky, at most"],
  ["seconds", "seconds, at most"],
  ["tests", "tests that ran"]
]);
var MODULE_METRICS = new Set(METRICS);
var PLAIN_NUMBERS = /* @__PURE__ */ new Set(["seconds", "tests"]);
var reachedWords = (row2) => {
  const { reached, missing } = row2;
  const said = reached === null ? "not measured" : reached ? "reached" : missing === null ? "missed" : `missed by ${missing}`;
  return [said, paceWords(row2)].filter((part) => part !== null).join("; ");
};
var targetLine = (row2) => {
  const { scope, metric, now, value, target, by } = row2;
  return {
    scope: scope.replace(/^module:/, "").replace(/^kind:(.*)/s, "$1 tests"),
    metric: METRIC_NAMES.get(metric) ?? metric,
    now: value === null ? show(now) : `${value}`,
    target: `${target}${PLAIN_NUMBERS.has(metric) ? "" : " %"}${by === null ? "" : ` by ${by}`}`,
    reached: reachedWords(row2),
    pace: row2.pace ? paceWords(row2) : null,
    inModule: scope.startsWith("module:") && MODULE_METRICS.has(metric)
  };
};
var targetLines = ({ targets: targets3 }) => targets3.map(targetLine);

// src/render/sections.ts
var MOST_RANGES = 8;
var placeLink = (at, context) => {
  const url = placeUrl(context, at);
  return url === null ? code(placeText(at)) : link(code(placeText(at)), url);
};
var LINE_END = "  \n  ";
var item = (message, hint, marks) => [prose(message), ...hint === null ? [] : [`\u2192 ${prose(hint)}`], marks.join(" \xB7 ")].filter((line) => line !== "").join(LINE_END);
var findingItem = (context) => ({ message, hint, at, rule }) => item(message, hint, [...at === null ? [] : [placeLink(at, context)], code(rule)]);
var problemItem = ({ message, hint, where, slug }) => item(message, hint, [...where === null ? [] : [code(where)], code(slug)]);
var problemsBlock = ({ problems }, { most }) => listBlock({ title: `#### ${many(problems.length, "problem")}`, items: problems, noun: "problem", most }, problemItem);
var findingsBlock = (verdict, level, { most, context }) => {
  const items = findingsAt(verdict, level);
  return listBlock({ title: `#### ${many(items.length, level)}`, items, noun: level, most }, findingItem(context));
};
var notesBlock = (verdict, { most, context }) => {
  const items = findingsAt(verdict, "note");
  return folded(many(items.length, "note"), listBlock({ items, noun: "note", most }, findingItem(context)));
};
var acceptedBlock = (verdict, { most, context }) => {
  const items = acceptedFindings(verdict);
  const plain2 = findingItem(context);
  const write2 = (finding2) => `${plain2({ ...finding2, hint: null })}${LINE_END}Accepted: ${prose(finding2.accepted ?? "")}`;
  return folded(many(items.length, "accepted finding"), listBlock({ items, noun: "accepted finding", most }, write2));
};
var nowTitle = (verdict) => isInPart(verdict) ? "Now, in part" : "Now";
var NO_BASELINE2 = "There is no baseline yet, so nothing is compared. To write one, run `proofgate baseline --update` on the default branch and commit `.proofgate/baseline.json`.";
var figuresBlock = (verdict, items) => {
  const table3 = tableBlock(
    { items, noun: "figure", most: items.length, columns: [words(""), figures(nowTitle(verdict)), words("")] },
    ({ name: name2, now, change }) => [name2, now, change]
  );
  return verdict.problems.length > 0 ? table3 : { ...table3, foot: `

${NO_BASELINE2}` };
};
var changesBlock = (verdict) => {
  const items = changeRows(verdict);
  if (verdict.before === null) return figuresBlock(verdict, items);
  const columns = [words(""), figures("Baseline"), figures(nowTitle(verdict)), words("Change")];
  return tableBlock(
    { items, noun: "figure", most: items.length, columns },
    ({ name: name2, before, now, change }) => [name2, before ?? NOTHING, now, change]
  );
};
var paceLines = (verdict) => targetLines(verdict).filter(({ pace, inModule: inModule2 }) => pace !== null && !inModule2).map(({ scope, metric, target, pace }) => prose(`Target on ${metric} of ${scope === "project" ? "the project" : scope}, ${target}: ${pace}.`));
var trendBlock = (verdict, { full }) => {
  const [items, remark] = [trendRows(verdict), trendRemark(verdict)];
  const foot = [...remark === null ? [] : [prose(remark)], ...full ? [] : paceLines(verdict)].join("  \n");
  const columns = [words(""), words("Trend"), words("Since a week ago"), words("Since a month ago")];
  const table3 = tableBlock({ items, noun: "figure", most: items.length, columns }, ({ name: name2, graph, week, month }) => [name2, code(graph), week, month]);
  return foot === "" ? table3 : { ...table3, foot: `

${foot}` };
};
var noTrendBlock = (verdict) => {
  const remark = trendRows(verdict).length === 0 ? trendRemark(verdict) : null;
  return partsBlock(remark === null ? [] : [prose(remark)]);
};
var failureItem = (context) => (group) => {
  const { file, message, count } = group;
  const others = count > 1 ? ` and ${count - 1} more` : "";
  const from = file === null ? "" : ` in ${placeLink({ path: file, line: null }, context)}`;
  return `${code(failureName(group))}${from}${others}${message === null ? "" : `${LINE_END}${code(message)}`}`;
};
var failuresBlock = (verdict, { most, context }) => listBlock(
  { title: `#### ${many(failing(verdict), "failing test")}`, items: verdict.failures, noun: "failure", most },
  failureItem(context)
);
var uncoveredBlock = ({ uncovered: uncovered2 }, { most, context }) => {
  const columns = [words("File"), words("Lines")];
  return folded(
    `Changed lines that no test runs, in ${many(uncovered2.length, "file")}`,
    tableBlock({ items: uncovered2, noun: "file", most, columns }, ({ path, lines }) => [placeLink({ path, line: lines[0] ?? null }, context), lineRanges(lines, MOST_RANGES)])
  );
};
var modulesBlock = (verdict, { most }) => tableBlock({
  title: "#### Modules",
  items: moduleRows(verdict),
  noun: "module",
  most,
  columns: [words("Module"), figures("Lines"), words("Target"), words("Standing"), words("Priority")]
}, ({ name: name2, priority, standing, lines, target }) => [prose(name2), lines, prose(target), standing, priority]);
var kindsBlock = (verdict, { most }) => {
  const table3 = { title: "#### Tests by kind", items: kindRows(verdict), noun: "kind", most };
  const [now, rate] = [figures("Now"), figures("Pass rate")];
  return verdict.before === null ? tableBlock({ ...table3, columns: [words("Kind"), now, rate] }, (kind) => [prose(kind.name), kind.now, kind.passRate]) : tableBlock(
    { ...table3, columns: [words("Kind"), figures("Baseline"), now, rate] },
    (kind) => [prose(kind.name), kind.before ?? NOTHING, kind.now, kind.passRate]
  );
};
var targetsBlock = (verdict, { most }) => tableBlock({
  title: "#### Targets",
  items: targetLines(verdict),
  noun: "target",
  most,
  columns: [words("Of"), words("On"), figures("Now"), words("Target"), words("")]
}, ({ scope, metric, now, target, reached }) => [prose(scope), prose(metric), now, prose(target), reached]);
var reportsBlock = (verdict, { most }) => tableBlock({
  title: "**Reports read**",
  items: sortedReports(verdict),
  noun: "report",
  most,
  columns: [words("Report"), words("Format"), words("Holds")]
}, (report) => {
  const { path, format, holds } = holding(report);
  return [code(path), prose(format), holds];
});
var notJudgedBlock = (verdict, { most }) => listBlock(
  { title: "**Not judged**", items: notJudgedRows(verdict), noun: "reason", most },
  ({ why, rules }) => `${listed(rules.map((rule) => code(rule)), rules.length)}: ${prose(why)}`
);
var remarksBlock = ({ remarks }, { most }) => listBlock({ title: "**Remarks**", items: remarks, noun: "remark", most }, (remark) => prose(remark));
var reportWarningsBlock = (verdict, { most }) => listBlock(
  { title: "**Warnings of reports**", items: reportWarnings(verdict), noun: "report", most },
  ({ path, first, more }) => `${code(path)}: ${prose(first)}${more === 0 ? "" : ` And ${many(more, "more warning")}; ${code(`proofgate inspect ${path}`)} lists all.`}`
);
var unresolvedBlock = ({ unresolved }, { most }) => listBlock(
  { title: "**Paths that fit no file of the repository**", items: unresolved, noun: "path", most },
  ({ path, report, why }) => `${code(path)} of ${code(report)}: ${why}`
);
var filesBlock = (verdict, { most, context }) => {
  const items = sortedFiles(verdict);
  const columns = [words("File"), words("Module"), figures("Lines"), figures("Uncovered"), words("Standing")];
  return folded(many(items.length, "measured file"), tableBlock({ items, noun: "file", most, columns }, ({ path, module, cover, standing }) => {
    const lines = cover?.lines ?? null;
    return [placeLink({ path, line: null }, context), prose(module), show(lines), lines ? `${lines.total - lines.hit}` : NOTHING, standing];
  }));
};

// src/render/document.ts
var LONGEST_REASON = 200;
var SHORT_SHA2 = 7;
var SYMBOLS = { passed: "\u2705", failed: "\u274C", incomplete: "\u26A0\uFE0F" };
var top = (verdict, { marked, context }) => {
  const { verdict: word, findings: findings2, problems } = verdict;
  const heading = `### ${SYMBOLS[word]} Proofgate: ${word} \u2014 ${prose(reason(verdict), LONGEST_REASON)}`;
  return [
    marked ? `${commentMarker(context.key)}
${heading}` : heading,
    // One finding or problem needs no counting.
    findings2.length + problems.length < 2 ? null : `${tally(verdict)}.`,
    overrideLine(verdict),
    notRunLine(verdict),
    hollowLine(verdict)
  ].filter((part) => part !== null).join("\n\n");
};
var overrideLine = ({ override: override2 }) => override2 ? `**Accepted** by ${prose(override2.by)} for the commit ${code(shortSha(override2.commit))}: \u201C${prose(override2.reason)}\u201D. The verdict stays failed; the job does not fail.` : null;
var notRunLine = (verdict) => {
  const text2 = notRunText(verdict);
  return text2 === null ? null : `**Not run here:** ${prose(text2)}`;
};
var bottom = ({ version, repository, runUrl }) => [
  `Proofgate ${version}`,
  repository === null ? null : `commit ${code(repository.sha.slice(0, SHORT_SHA2))}`,
  runUrl === null ? null : link("run", runUrl)
].filter((part) => part !== null).join(" \xB7 ");
var invitationBlock = ({ invitation = null }) => folded("Accepting this verdict", partsBlock(invitation === null ? [] : [prose(invitation)]));
var MOST_INSIDE = 100;
var background = (verdict, standing, { context, most, rest }) => {
  const extent = { context, most: Math.min(most, MOST_INSIDE) };
  const summary = standing.some(({ count }) => count > 0) ? "Modules, tests by kind, and how this was judged" : "How this was judged";
  const parts = [...standing, ...[unresolvedBlock, remarksBlock, reportWarningsBlock, notJudgedBlock, reportsBlock].map((block) => block(verdict, extent))];
  return folded(summary, partsBlock(parts.filter(({ count }) => count > 0).map((block) => whole(block, rest))));
};
var documentOf = (verdict, shape) => {
  const standing = [modulesBlock(verdict, shape), kindsBlock(verdict, shape)];
  const short = verdict.verdict === "passed" && !shape.full;
  return {
    top: top(verdict, shape),
    blocks: [
      problemsBlock(verdict, shape),
      changesBlock(verdict),
      findingsBlock(verdict, "error", shape),
      findingsBlock(verdict, "warning", shape),
      failuresBlock(verdict, shape),
      ...short ? [] : standing,
      ...shape.full ? [targetsBlock(verdict, shape)] : [],
      trendBlock(verdict, shape),
      ...shape.full ? [noTrendBlock(verdict)] : [],
      uncoveredBlock(verdict, shape),
      notesBlock(verdict, shape),
      acceptedBlock(verdict, shape),
      background(verdict, short ? standing : [], shape),
      invitationBlock(shape.context),
      ...shape.full ? [filesBlock(verdict, shape)] : []
    ],
    bottom: bottom(shape.context)
  };
};

// src/render/comment.ts
var COMMENT_BUDGET = 65e3;
var MOST_ROWS = 25;
var restOf = ({ runUrl }) => runUrl === null ? "`proofgate check --output json` lists all" : `see the ${link("run summary", runUrl)}`;
var write = (verdict, context, { marked, budget }) => {
  const rest = restOf(context);
  return fit(documentOf(verdict, { context, marked, most: MOST_ROWS, full: false, rest }), { budget, measure: utf16Units, rest });
};
var renderComment = (verdict, context, budget = COMMENT_BUDGET) => write(verdict, context, { marked: true, budget });
var renderMarkdown = (verdict, context) => write(verdict, context, { marked: false, budget: COMMENT_BUDGET });

// src/render/markup.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escaped = (text2) => text2.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
var written2 = (value) => {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") return escaped(clean(value));
  return "markup" in value ? value.markup : value.map(written2).join("");
};
var html = (parts, ...values) => ({ markup: parts.reduce((text2, part, index) => `${text2}${written2(values[index - 1])}${part}`) });
var sentence = (text2) => html`${spansOf(text2).map(({ text: part, name: name2 }) => name2 ? html`<code>${part}</code>` : { markup: escaped(part) })}`;

// src/render/page-style.ts
var STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --bar: #54aeff; --shade: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --wary: #9a6700; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --bar: #1f6feb;
  --shade: #151b23; --good: #3fb950; --bad: #f85149; --wary: #d29922; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; font: 1rem/1.5 system-ui, sans-serif; }
body { color: var(--ink); background: var(--paper); }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .5rem; padding-left: .75rem; border-left: .4rem solid var(--mark); overflow-wrap: anywhere; }
h1 b { color: var(--mark); }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.passed { --mark: var(--good); } .failed { --mark: var(--bad); } .incomplete { --mark: var(--wary); }
.error, .problem { --mark: var(--bad); } .warning { --mark: var(--wary); } .note { --mark: var(--line); }
p { margin: .25rem 0; overflow-wrap: anywhere; }
.soft, footer { color: var(--soft); font-size: .875rem; }
code { font: .875em ui-monospace, monospace; background: var(--shade); padding: .1em .3em; border-radius: .25rem; overflow-wrap: anywhere; }
article { border-left: .2rem solid var(--mark); padding: .25rem 0 .25rem .75rem; margin: .75rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.share { min-width: 7rem; background: linear-gradient(to right, var(--bar) calc(var(--of) * 1%), var(--shade) 0) bottom / 100% .2rem no-repeat; }
details { margin: 1rem 0; } summary { cursor: pointer; font-weight: 600; }
a { color: inherit; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .5rem; }
`;

// src/render/html.ts
var NONE = html``;
var text = (said) => html`<td>${sentence(said)}</td>`;
var name = (said) => html`<td><code>${said}</code></td>`;
var number = (said) => html`<td class="figure">${said}</td>`;
var bar = (ratio) => {
  const part = ratio && share(ratio);
  return part === null ? number(show(ratio)) : html`<td class="figure share" style="--of: ${percent(part)}">${show(ratio)}</td>`;
};
var head = ({ title, figures: right }) => html`<th scope="col"${right ? html` class="figure"` : NONE}>${title}</th>`;
var table = (columns, rows) => rows.length === 0 ? NONE : html`
<div class="scroll"><table>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells}</tr>
`)}</tbody>
</table></div>`;
var section = (title, body2) => body2.markup === "" ? NONE : html`<section>
<h2>${title}</h2>
${body2}
</section>
`;
var folded2 = (title, body2) => body2.markup === "" ? NONE : html`<details>
<summary>${title}</summary>
${body2}
</details>
`;
var entry2 = ({ kind, message, hint, marks }) => html`<article class="${kind}">
<p>${sentence(message)}</p>
${hint === null ? NONE : html`<p>→ ${sentence(hint)}</p>
`}<p class="soft">${marks.map((mark, index) => html`${index === 0 ? NONE : { markup: " \xB7 " }}${mark}`)}</p>
</article>
`;
var linked = (said, url) => url === null ? html`<code>${said}</code>` : html`<a href="${url}"><code>${said}</code></a>`;
var problem = ({ message, hint, where, slug }) => entry2({ kind: "problem", message, hint, marks: [...where === null ? [] : [html`<code>${where}</code>`], html`${slug}`] });
var finding = (context) => ({ level, message, hint, at, rule, accepted }) => entry2({
  kind: level,
  message,
  hint: accepted === null ? hint : `Accepted: ${accepted}`,
  marks: [...at === null ? [] : [linked(placeText(at), placeUrl(context, at))], html`${rule}`]
});
var failure = (group) => html`<article class="error">
<p><code>${failureName(group)}</code>${group.file === null ? NONE : html` in <code>${group.file}</code>`}${group.count > 1 ? html` and ${group.count - 1} more` : NONE}</p>
${group.message === null ? NONE : html`<p><code>${group.message}</code></p>
`}</article>
`;
var changes = (verdict) => table(
  verdict.before === null ? [words(""), figures("Now"), words("")] : [words(""), figures("Baseline"), figures("Now"), words("Change")],
  changeRows(verdict).map((row2) => [
    text(row2.name),
    ...verdict.before === null ? [] : [number(row2.before ?? NOTHING)],
    number(row2.now),
    text(row2.change)
  ])
);
var trend = (verdict) => {
  const remark = trendRemark(verdict);
  const rows = trendRows(verdict).map(({ name: of, graph, week, month }) => [text(of), name(graph), text(week), text(month)]);
  const shown = table([words(""), words("Trend"), words("Since a week ago"), words("Since a month ago")], rows);
  return remark === null ? shown : html`${shown}
<p class="soft">${sentence(remark)}</p>`;
};
var modules = (verdict) => {
  const ratios = sortedModules(verdict).map(({ coverage }) => coverage?.lines ?? null);
  return table(
    [words("Module"), figures("Lines"), words("Target"), words("Standing"), words("Priority"), figures("Tests"), figures("Pass rate")],
    moduleRows(verdict).map((row2, index) => [text(row2.name), bar(ratios[index]), text(row2.target), text(row2.standing), text(row2.priority), number(row2.tests), number(row2.passRate)])
  );
};
var kinds = (verdict) => table(
  [words("Kind"), figures("Baseline"), figures("Now"), figures("Pass rate")],
  kindRows(verdict).map((row2) => [text(row2.name), number(row2.before ?? NOTHING), number(row2.now), number(row2.passRate)])
);
var targets = (verdict) => table(
  [words("Of"), words("On"), figures("Now"), words("Target"), words("")],
  targetLines(verdict).map((row2) => [text(row2.scope), text(row2.metric), number(row2.now), text(row2.target), text(row2.reached)])
);
var files = (verdict, context) => table(
  [words("File"), words("Module"), figures("Lines"), figures("Uncovered"), words("Standing")],
  sortedFiles(verdict).map(({ path, module, cover, standing }) => {
    const lines = known(cover?.lines);
    return [
      html`<td>${linked(path, placeUrl(context, { path, line: null }))}</td>`,
      text(module),
      bar(lines),
      number(lines ? `${missed(lines)}` : NOTHING),
      text(standing)
    ];
  })
);
var uncovered = (verdict, context) => table(
  [words("File"), words("Lines")],
  verdict.uncovered.map(({ path, lines }) => [html`<td>${linked(path, placeUrl(context, { path, line: lines[0] ?? null }))}</td>`, text(lineRanges(lines, Infinity))])
);
var background2 = (verdict) => {
  const hollow = hollowLine(verdict);
  const said = [
    ...hollow === null ? [] : [hollow],
    ...verdict.remarks,
    ...sortedReports(verdict).flatMap(({ path, warnings: warnings2 }) => warnings2.map((warning) => `Warning of ${path}: ${warning}`)),
    ...notJudgedRows(verdict).map(({ why, rules }) => `Not judged: ${rules.join(", ")} (${why})`),
    ...verdict.unresolved.map(({ path, report, why }) => `${path} of ${report} fits no file of the repository: ${why}`)
  ];
  const reports = sortedReports(verdict).map(holding).map(({ path, format, holds }) => [name(path), html`<td>${format}</td>`, html`<td>${holds}</td>`]);
  return html`${said.length === 0 ? NONE : html`<ul>
${said.map((one) => html`<li>${sentence(one)}</li>
`)}</ul>
`}${table([words("Report"), words("Format"), words("Holds")], reports)}`;
};
var body = (verdict, context) => {
  const { problems, failures: failures2 } = verdict;
  const [errors, warnings2, notes] = LEVELS.map((level) => findingsAt(verdict, level));
  const accepted = acceptedFindings(verdict);
  const write2 = finding(context);
  return [
    section(many(problems.length, "problem"), html`${problems.map(problem)}`),
    section(verdict.before === null ? "Figures" : "What changed", changes(verdict)),
    section(many(errors.length, "error"), html`${errors.map(write2)}`),
    section(many(warnings2.length, "warning"), html`${warnings2.map(write2)}`),
    section(many(failing(verdict), "failing test"), html`${failures2.map(failure)}`),
    section("Modules", modules(verdict)),
    section("Tests by kind", kinds(verdict)),
    section("Targets", targets(verdict)),
    section("Trend", trend(verdict)),
    folded2(`Changed lines that no test runs, in ${many(verdict.uncovered.length, "file")}`, uncovered(verdict, context)),
    folded2(many(notes.length, "note"), html`${notes.map(write2)}`),
    folded2(many(accepted.length, "accepted finding"), html`${accepted.map(write2)}`),
    folded2(many(sortedFiles(verdict).length, "measured file"), files(verdict, context)),
    folded2("How this was judged", background2(verdict))
  ];
};
var uncompared = (verdict) => {
  const why = whyUncompared(verdict);
  return why === null ? NONE : html`; ${why}`;
};
var renderHtml = (verdict, context) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<title>Proofgate: ${verdict.verdict}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header class="${verdict.verdict}">
<h1><b>Proofgate: ${verdict.verdict}</b> — ${sentence(reason(verdict))}</h1>
<p class="soft">${tally(verdict)}${uncompared(verdict)}</p>
</header>
${body(verdict, context)}<footer>Proofgate ${context.version}${context.repository === null ? NONE : html`, commit ${context.repository.sha}`}</footer>
</body>
</html>
`.markup;

// src/render/json.ts
var JSON_VERSION = 1;
var codeJson = ({ files: files3, lines, testFiles, testLines }) => ({ files: files3, lines, testFiles, testLines });
var measureJson = ({ coverage, tests, code: code2 }) => ({ coverage: coverJson(coverage), tests: testsJson(tests), code: codeJson(code2) });
var SHARES = /* @__PURE__ */ new Set(["lines", "branches", "functions", "changedLines", "file", "passRate", "skipRate", "flakyRate"]);
var targetsJson = (targets3) => Object.fromEntries(Object.entries(targets3).map(([key, value]) => [key, SHARES.has(key) ? percent(value) : value]));
var moduleJson = (module) => ({
  ...measureJson(module),
  target: targetsJson(module.settings.target),
  priority: module.settings.priority,
  standing: module.standing
});
var paceJson = (pace) => pace && {
  since: pace.since,
  days: pace.days,
  from: ratioJson(pace.from),
  pointsPerWeek: percent(pace.perWeek),
  on: pace.on,
  reaches: pace.reaches
};
var targetJson = ({ scope, metric, now, value, target, by, reached, missing, pace = null }) => ({ scope, metric, now: ratioJson(now), value, target, by, reached, missing, pace: paceJson(pace) });
var pointJson = (point) => point && { day: point.day, hit: point.ratio.hit, total: point.ratio.total };
var trendJson = (trend3) => trend3 && {
  entries: trend3.entries,
  since: trend3.since,
  ...Object.fromEntries(TREND_METRICS.map((metric) => {
    const line = trend3.lines.find((one) => one.metric === metric);
    return [metric, line ? { points: line.points.map(pointJson), week: pointJson(line.week), month: pointJson(line.month) } : null];
  }))
};
var beforeJson = (before) => before && {
  source: before.source,
  ref: before.ref,
  totals: { coverage: coverJson(before.totals.coverage), tests: testsJson(before.totals.tests) },
  modules: Object.fromEntries(Object.entries(before.modules).map(([name2, { coverage, tests }]) => [name2, { coverage: coverJson(coverage), tests: testsJson(tests) }]))
};
var findingJson = ({ rule, level, subject, message, hint, at, numbers, cause, module, accepted }) => ({ rule, level, subject, message, hint, at: at && { path: at.path, line: at.line }, numbers: { ...numbers }, cause, module, accepted });
var failureJson = ({ suite, name: name2, file, message, count }) => ({ suite, name: name2, file, message, count });
var fileTests = ({ now }, path) => {
  const entry3 = now.tests.get(path);
  if (entry3 === void 0) return null;
  const { total, passed, failed, errored, skipped, flaky } = entry3;
  return { total, passed, failed, errored, skipped, flaky };
};
var fileJson = (verdict, { path, module, cover, standing }) => ({ path, module, coverage: coverJson(cover), tests: fileTests(verdict, path), standing });
var linksJson = ({ links }) => {
  if (!links) return null;
  const { testFiles, linked: linked2, abstained, unwitnessed, accepted, parsed: parsed2, cases: { total, resolved } } = links;
  return { testFiles, linked: linked2, abstained, unwitnessed, accepted, parsed: parsed2, cases: { total, resolved } };
};
var renderJson = (verdict, { files: files3 }) => writeJson({
  version: JSON_VERSION,
  verdict: verdict.verdict,
  totals: measureJson(verdict.totals),
  modules: Object.fromEntries([...verdict.modules].sort(byPriority).map((module) => [module.name, moduleJson(module)])),
  kinds: Object.fromEntries(verdict.kinds.map(({ name: name2, tests }) => [name2, { tests: testsJson(tests) }])),
  targets: verdict.targets.map(targetJson),
  changedLines: ratioJson(verdict.changedLines),
  uncovered: verdict.uncovered.map(({ path, lines }) => ({ path, lines })),
  before: beforeJson(verdict.before),
  trend: trendJson(verdict.trend ?? null),
  findings: verdict.findings.map(findingJson),
  notJudged: verdict.notJudged.map(({ rule, why }) => ({ rule, why })),
  problems: verdict.problems.map(problemJson),
  failures: verdict.failures.map(failureJson),
  reports: sortedReports(verdict).map(reportJson),
  links: linksJson(verdict),
  override: verdict.override ? { by: verdict.override.by, reason: verdict.override.reason, commit: verdict.override.commit } : null,
  remarks: verdict.remarks,
  ...files3 ? { files: verdict.files.map((file) => fileJson(verdict, file)) } : {}
});

// src/render/matrix.ts
var HEAD = tableHead([
  words("Module"),
  words("Priority"),
  words("Standing"),
  figures("Lines"),
  words("Target"),
  figures("Tests"),
  figures("Pass rate")
]);
var caveat = (verdict) => verdict.verdict === "incomplete" ? [`Incomplete: ${prose(reason(verdict))}. The figures below are only what could be measured.`, ""] : [];
var renderMatrix = (verdict) => {
  const { coverage, tests } = verdict.totals;
  return `${[
    ...caveat(verdict),
    HEAD,
    ...moduleRows(verdict).map(({ name: name2, priority, standing, lines, target, tests: count, passRate: rate }) => row([prose(name2), priority, standing, lines, prose(target), count, rate])),
    row(["**all**", "", "", show(coverage?.lines ?? null), "", tests ? `${tests.total}` : NOTHING, tests ? show(passRate(tests)) : NOTHING])
  ].join("\n")}
`;
};

// src/render/summary.ts
var SUMMARY_BUDGET = 1048576;
var REST = "the JSON output lists all";
var renderSummary = (verdict, context, budget = SUMMARY_BUDGET) => fit(documentOf(verdict, { context, marked: false, most: Infinity, full: true, rest: REST }), { budget, measure: utf8Bytes, rest: REST });

// src/render/text.ts
var answer = (verdict) => {
  if (verdict.verdict !== "passed") return tally(verdict);
  return verdict.findings.length === 0 ? reason(verdict) : `${reason(verdict)}; ${tally(verdict)}`;
};
var headline = (screen) => {
  const word = screen.verdict.verdict;
  const [first = "", ...rest] = wrap(answer(screen.verdict), screen.width - word.length - INDENT.length);
  return [`${paint(screen, word)}${INDENT}${first}`, ...rest.map((line) => INDENT + line)];
};
var override = ({ verdict, width }) => verdict.override ? wrap(clean(`accepted by ${verdict.override.by} for the commit ${shortSha(verdict.override.commit)}: \u201C${verdict.override.reason}\u201D. The verdict stays failed; the job does not fail.`), width) : [];
var MOST = { error: 100, warning: 50, note: 20 };
var MOST_FAILURES = 50;
var MOST_WARNINGS = 5;
var findingEntry = (screen) => ({ level, at, rule, message, hint }) => entry({ word: level, place: at && placeText(at), id: rule, message, hint }, screen);
var findings = (screen, level) => {
  const all = findingsAt(screen.verdict, level);
  const more = all.length - MOST[level];
  return [
    ...all.slice(0, MOST[level]).map(findingEntry(screen)),
    ...more > 0 ? [[`${many(more, `more ${level}`)}; --output json lists all.`]] : []
  ];
};
var failureLines = ({ width }) => (group) => {
  const { file, count, message } = group;
  const from = file === null ? "" : ` in ${clean(file)}`;
  const name2 = `${clean(failureName(group))}${from}${count > 1 ? ` and ${count - 1} more` : ""}`;
  const said = message === null ? [] : wrap(clean(message), width - 2 * INDENT.length);
  return [...wrap(name2, width - INDENT.length), ...said.map((line) => INDENT + line)].map((line) => INDENT + line);
};
var failures = (screen) => {
  const { verdict, colours } = screen;
  if (verdict.failures.length === 0) return [];
  const more = verdict.failures.length - MOST_FAILURES;
  return [
    colours.bold(many(failing(verdict), "failing test")),
    ...verdict.failures.slice(0, MOST_FAILURES).flatMap(failureLines(screen)),
    ...more > 0 ? [`${INDENT}${many(more, "more failure")}; --output json lists all.`] : []
  ];
};
var table2 = ({ width, colours }, columns, rows) => {
  if (rows.length === 0) return [];
  const [head2, ...rest] = textTable(columns, rows.map((cells) => cells.map((cell) => clean(cell))), width);
  return [colours.dim(head2), ...rest];
};
var modules2 = (screen) => table2(
  screen,
  [words("module"), words("priority"), words("standing"), figures("lines"), figures("tests"), words("target")],
  moduleRows(screen.verdict).map(({ name: name2, priority, standing, lines, tests, target }) => [name2, priority, standing, lines, tests, target])
);
var kinds2 = (screen) => {
  const [compared2, rows] = [screen.verdict.before !== null, kindRows(screen.verdict)];
  return table2(
    screen,
    [words("kind"), ...compared2 ? [figures("baseline")] : [], figures("now"), figures("pass rate")],
    rows.map(({ name: name2, before, now, passRate: passRate2 }) => [name2, ...compared2 ? [before ?? NOTHING] : [], now, passRate2])
  );
};
var targets2 = (screen) => {
  const rows = targetLines(screen.verdict).filter(({ inModule: inModule2 }) => !inModule2);
  if (rows.every(({ metric }) => metric === "pass rate")) return [];
  return table2(
    screen,
    [words("target of"), words("on"), figures("now"), words("target"), words("")],
    rows.map(({ scope, metric, now, target, reached }) => [scope, metric, now, target, reached])
  );
};
var files2 = (screen) => table2(
  screen,
  [words("file"), words("module"), figures("lines"), figures("uncovered"), words("standing")],
  sortedFiles(screen.verdict).map(({ path, module, cover, standing }) => {
    const lines = known(cover?.lines);
    return [path, module, show(lines), lines ? `${missed(lines)}` : NOTHING, standing];
  })
);
var uncompared2 = (verdict) => {
  const why = whyUncompared(verdict);
  return why === null ? [] : [why === NO_BASELINE ? `${why}; proofgate baseline --update writes one` : why];
};
var warnings = (verdict) => {
  const rows = reportWarnings(verdict);
  const more = rows.length - MOST_WARNINGS;
  return [
    ...rows.slice(0, MOST_WARNINGS).map((row2) => `warning of ${row2.path}: ${row2.first}${row2.more === 0 ? "" : ` And ${many(row2.more, "more warning")}; proofgate inspect lists all.`}`),
    ...more > 0 ? [`warnings of ${many(more, "more report")}; proofgate inspect lists all`] : []
  ];
};
var NAMED_RULES = 2;
var notJudgedLine = (verdict) => {
  const rows = notJudgedRows(verdict);
  if (rows.length === 0) return [];
  const said = rows.map(({ why, rules }) => `${rules.length > NAMED_RULES ? many(rules.length, "rule") : listed(rules, NAMED_RULES)} (${why})`);
  const more = rows.some(({ rules }) => rules.length > NAMED_RULES) ? "; --output json names them all" : "";
  return [`not judged: ${said.join(", ")}${more}`];
};
var asides = (screen) => {
  const { verdict, colours } = screen;
  const accepted = acceptedFindings(verdict).map(({ rule, subject, accepted: why }) => `accepted: ${rule} of ${subject}, ${why ?? ""}`);
  const hollow = hollowLine(verdict);
  return [...hollow === null ? [] : [hollow], ...verdict.remarks, ...warnings(verdict), ...accepted, ...notJudgedLine(verdict), ...uncompared2(verdict)].flatMap((text2) => wrap(clean(text2), screen.width - INDENT.length).map((line, index) => colours.dim(index === 0 ? line : INDENT + line)));
};
var trend2 = (screen) => table2(
  screen,
  [words("trend"), words(""), words("since a week ago"), words("since a month ago")],
  trendRows(screen.verdict).map(({ name: name2, graph, week, month }) => [name2.toLowerCase(), graph, week, month])
);
var totals = (screen) => {
  const rows = changeRows(screen.verdict);
  return screen.verdict.before === null ? table2(screen, [words("total"), figures("now"), words("")], rows.map(({ name: name2, now, change }) => [name2.toLowerCase(), now, change])) : table2(
    screen,
    [words("total"), figures("baseline"), figures("now"), words("change")],
    rows.map(({ name: name2, before, now, change }) => [name2.toLowerCase(), before ?? NOTHING, now, change])
  );
};
var renderText = (verdict, context) => {
  const screen = { ...terminal(context), verdict };
  const sections = [
    headline(screen),
    override(screen),
    ...verdict.problems.map((problem2) => problemEntry(problem2, screen)),
    ...LEVELS.flatMap((level) => findings(screen, level)),
    failures(screen),
    ...context.files ? [files2(screen)] : [],
    modules2(screen),
    kinds2(screen),
    targets2(screen),
    asides(screen),
    trend2(screen),
    totals(screen)
  ];
  return page(sections);
};

// src/render/index.ts
var RENDERERS = [
  { kind: "comment", render: (verdict, context) => renderComment(verdict, context) },
  { kind: "summary", render: (verdict, context) => renderSummary(verdict, context) },
  { kind: "json", render: renderJson },
  { kind: "html", render: renderHtml },
  { kind: "matrix", render: renderMatrix },
  { kind: "text", render: renderText },
  { kind: "markdown", render: renderMarkdown }
];

// src/commands/check.ts
var requestOf = (values) => ({
  config: values.config ?? null,
  coverage: values.coverage ?? null,
  tests: values.tests ?? null,
  baseline: values.baseline ?? null,
  base: values.base ?? null,
  changesFrom: values.base ?? null,
  testOutcome: values["test-outcome"] ?? null,
  fork: false,
  partial: values.partial ?? false
});
var rendererOf = (kind) => {
  const found = RENDERERS.find((renderer) => renderer.kind === kind);
  if (found) return found;
  throw wrongUsage(`--write knows ${RENDERERS.map((renderer) => renderer.kind).join(", ")}, not ${JSON.stringify(kind)}.`, "check");
};
var readWrite = (text2) => {
  const at = text2.indexOf("=");
  if (at < 1 || at === text2.length - 1) throw wrongUsage(`--write takes KIND=FILE, not ${JSON.stringify(text2)}.`, "check");
  return { renderer: rendererOf(text2.slice(0, at)), file: text2.slice(at + 1) };
};
var contextOf = (world, values, io) => ({
  version: VERSION,
  repository: world.repository(),
  prefix: world.prefix(),
  runUrl: null,
  key: "default",
  colour: io.colour,
  width: io.width,
  files: values.files ?? false
});
var print = (verdict, context, values, io) => io.out(rendererOf(values.output ?? "text").render(verdict, context));
async function check(values, io) {
  const writes = (values.write ?? []).map(readWrite);
  const world = openWorld(values.root ?? ".");
  const verdict = await gate(world, requestOf(values));
  const context = contextOf(world, values, io);
  print(verdict, context, values, io);
  for (const { renderer, file } of writes) world.writeText(file, renderer.render(verdict, { ...context, colour: false }));
  return EXIT[verdict.verdict];
}

module.exports = { HISTORY_PATH, entryOf: entryOf2, joined, newestOther, readHistory, gate, commentMarker, OVERRIDE_LABEL, shortSha, labelledBy, reasonOf, acceptance, renderMarkdown, renderJson, renderSummary, renderText, requestOf, check };
