const { HISTORY_PATH, entryOf, gate, joined, readHistory, requestOf } = require("./chunk-UDXZRQ6A.js");
const { openWorld } = require("./chunk-TNK7ZGQQ.js");
const { figures, many, page, textTable, words } = require("./chunk-6P3J4K4B.js");
const { BASELINE_PATH, NO_CASES, casesGone, distinctOf, isDay, isSuite, namedMissing, ownSettings, raise, readBaseline, snapshotSum } = require("./chunk-4OZ4AEN4.js");
const { problemText } = require("./chunk-T3WGHSKS.js");
const { wrongUsage } = require("./chunk-6XEUWHX5.js");
const { EXIT, clean } = require("./chunk-2WDISCH5.js");
const { show } = require("./chunk-UIFP542I.js");
const { executed } = require("./chunk-L7CDWHMO.js");
const { byText } = require("./chunk-WJGK2NSE.js");

// src/render/baseline.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var sortedEntries = (record) => [...record instanceof Map ? record : Object.entries(record)].filter(([, value]) => value !== void 0).sort(([a], [b]) => byText(a, b));
var inline = (value) => {
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = sortedEntries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};
var LIST = { brackets: ["[", "]"], between: ",\n" };
var ENTRIES = { brackets: ["{", "}"], between: ",\n\n" };
var block = (lines, { brackets: [open, close], between }) => lines.length === 0 ? open + close : `${open}
${lines.map((line) => `    ${line}`).join(between)}
  ${close}`;
var section = (value) => {
  if (Array.isArray(value)) return block([...value].sort(byText).map(inline), LIST);
  if (!isRecord(value)) return inline(value);
  return block(sortedEntries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${inline(entry)}`), ENTRIES);
};
var renderBaseline = (snapshot) => `{
${sortedEntries({ ...snapshot }).map(([key, value]) => `  ${JSON.stringify(key)}: ${section(value)}`).join(",\n")}
}
`;

// src/model/moved.ts
var movedKeys = (entries, renames) => {
  const moved2 = [...entries].flatMap(([path, entry]) => {
    const now = renames.get(path) ?? path;
    return now !== path && entries.has(now) ? [] : [[now, entry]];
  });
  return new Map(moved2.sort(([a], [b]) => byText(a, b)));
};
var moved = (snapshot, renames) => renames.size === 0 ? snapshot : { ...snapshot, files: movedKeys(snapshot.files, renames), tests: movedKeys(snapshot.tests, renames) };

// src/model/smaller.ts
var SHRUNK_PERCENT = 20;
var NOTHING = { was: 0, is: 0 };
var sizeOf = ([before, now], counts, size) => {
  let { was, is } = NOTHING;
  for (const [name, entry] of before) {
    const again = now.get(name);
    if (again === void 0 && !counts(name)) continue;
    const one = size(entry, again);
    was += one.was;
    is += one.is;
  }
  return { was, is };
};
var casesOf = (before, now = NO_CASES) => ({ was: executed(before), is: executed(before) - casesGone(before, now) });
var fileOf = (_, now) => ({ was: 1, is: now === void 0 ? 0 : 1 });
var shrank = ({ was, is }) => (was - is) * 100 >= SHRUNK_PERCENT * was && is < was;
var smallerEvidence = (before, now, { isThere, isSettled }) => {
  const there = (scope) => (name) => isThere({ scope, name });
  const settled = new Map([...before.tests].filter(([key]) => !isSettled(key)));
  const files = sizeOf([before.files, now.files], there("file"), fileOf);
  const cases = sizeOf([settled, now.tests], there("test"), casesOf);
  const fewerReports = now.inputs.length < before.inputs.length && (cases.is < cases.was || files.is < files.was);
  if (!fewerReports && !shrank(cases) && !shrank(files)) return null;
  return `This run's evidence is smaller than the baseline's: ${now.inputs.length} of ${before.inputs.length} reports, ${cases.is} of ${cases.was} test cases that ran, ${files.is} of ${files.was} measured files.`;
};

// src/steps/raise-baseline.ts
var sparedCases = (before, now, isSettled) => {
  if (now.total >= before.total) return null;
  if (executed(now) >= executed(before)) return "the cases that are gone were only ever skipped";
  if (distinctOf(now) >= distinctOf(before)) return "the cases that are gone were repetitions of others";
  return isSettled ? "as many came in other test files" : null;
};
var sparedBetween = (before, now, { isSettled }) => {
  const cases = [...before.tests].flatMap(([key, entry]) => {
    const again = now.tests.get(key);
    const why = again === void 0 ? null : sparedCases(entry, again, isSettled(key));
    return why === null ? [] : [`${key}: ${entry.total - again.total} fewer test cases are no loss, since ${why}.`];
  });
  const entered = [...now.files.keys()].filter((path) => !before.files.has(path)).length;
  return entered === 0 ? cases : [...cases, `${entered} ${entered === 1 ? "file is" : "files are"} measured that the baseline did not know: ${entered === 1 ? "it is" : "they are"} new in it, and no loss.`];
};
var termsOf = ({ whereabouts, renames }) => {
  const [tree, measurable] = [whereabouts.tree, whereabouts.measurable];
  const settled = new Set([...whereabouts.settled].map((key) => renames.get(key) ?? key));
  return {
    isThere: ({ scope, name }) => scope === "file" ? measurable.has(name) : !settled.has(name) && (isSuite(name) || tree.has(name)),
    isSettled: (key) => settled.has(key)
  };
};
var raiseBaseline = (succession, allowances2) => {
  const { before, now, renames } = succession;
  const [start, terms] = [before && moved(before, renames), termsOf(succession)];
  return { ...raise(start, now, { ...terms, allowances: allowances2 }), spared: start === null ? [] : sparedBetween(start, now, terms) };
};
var shrunkEvidence = (succession) => succession.before && smallerEvidence(moved(succession.before, succession.renames), succession.now, termsOf(succession));
var bothBaselines = (tip, pending, whereabouts) => raise(tip, pending, { ...termsOf({ whereabouts, renames: /* @__PURE__ */ new Map() }), allowances: [] }).next;
var MAX_TOLD = 30;
var bounded = (told) => told.length <= MAX_TOLD ? told : [...told.slice(0, MAX_TOLD), `${told.length - MAX_TOLD} more entries stay as they were.`];

// src/render/history.ts
var isRecord2 = (value) => typeof value === "object" && value !== null;
var sortedJson = (value) => {
  if (!isRecord2(value)) return JSON.stringify(value);
  return `{${Object.keys(value).sort(byText).map((key) => `${JSON.stringify(key)}:${sortedJson(value[key])}`).join(",")}}`;
};
var MAX_HISTORY_BYTES = 8 * 1024 * 1024;
var renderHistory = (entries) => {
  const lines = [];
  let bytes = 0;
  for (const entry of entries.toReversed()) {
    const line = `${sortedJson(entry)}
`;
    bytes += Buffer.byteLength(line);
    if (bytes > MAX_HISTORY_BYTES) break;
    lines.push(line);
  }
  return lines.reverse().join("");
};

// src/commands/append.ts
var historyWriter = (world, verdict) => {
  const head = world.head();
  if (head === null) throw wrongUsage("--history needs a commit that is checked out, and here is none.", "baseline");
  const text = world.readText(HISTORY_PATH, "history-malformed");
  const entries = text === null ? [] : readHistory(text, HISTORY_PATH);
  const history = renderHistory(joined(entries, [entryOf(verdict, { commit: head.sha, time: head.time })]));
  return () => world.writeInRoot(HISTORY_PATH, history);
};

// src/commands/baseline.ts
var UNREADABLE = "baseline-malformed";
var wrong = (message) => wrongUsage(message, "baseline");
var readAllowance = (text, reason, until) => {
  const at = text.lastIndexOf(":");
  if (at < 1 || at === text.length - 1) throw wrong(`--allow-lower takes SUBJECT:METRIC, not ${JSON.stringify(text)}.`);
  return { subject: text.slice(0, at), metric: text.slice(at + 1), reason, until };
};
var allowances = ({ "allow-lower": lowered = [], reason, until, update: update2 }, today) => {
  if (until !== void 0 && !isDay(until)) throw wrong("--until takes a day of the calendar, such as 2027-03-31.");
  if (lowered.length === 0) {
    if (reason !== void 0 || until !== void 0) throw wrong("--reason and --until go with --allow-lower.");
    return [];
  }
  const why = reason?.trim() ?? "";
  if (why === "") throw wrong("--allow-lower needs --reason.");
  if (!update2) throw wrong("--allow-lower goes with --update.");
  if (until !== void 0 && until < today) throw wrong(`--until names a day that has passed: today is ${today}.`);
  return lowered.map((text) => readAllowance(text, why, until ?? null));
};
var withMembers = ({ subject, ...rest }, { files, before }) => {
  const places = [...before?.places ?? []];
  const isModule = (name) => subject === name || subject === `module:${name}`;
  const isKind = (name) => name !== null && (subject === name || subject === `kind:${name}`);
  return [
    { subject, ...rest },
    ...files.filter(({ module }) => isModule(module)).map(({ path }) => ({ subject: `file:${path}`, ...rest })),
    ...places.filter(([, { module, kind }]) => isModule(module) || isKind(kind)).map(([key]) => ({ subject: `test:${key}`, ...rest }))
  ];
};
var refusals = ({ problems, accepts, ...succession }) => {
  const { before, now } = succession;
  if (problems.length > 0) return problems.map(problemText);
  if (before === null) return [];
  const known = new Set(before.knownFailing);
  const failing = now.knownFailing.filter((name) => !known.has(name)).map((name) => `${clean(name)} fails, and the baseline does not know it.
`);
  const smaller = accepts?.(EVIDENCE) === true ? null : shrunkEvidence(succession);
  return smaller === null ? failing : [...failing, `${smaller}
  ${SMALLER_HINT}
`];
};
var EVIDENCE = "project:evidence";
var SMALLER_HINT = `See that all reports are there. Where they are meant to be fewer, add --allow-lower ${EVIDENCE} --reason TEXT to baseline --update.`;
var nameOf = ({ subject, metric }) => `${subject}:${metric}`;
var summary = async (snapshot, { world, values, io: { width } }) => {
  const { files, tests: testFiles, modules: sums } = snapshotSum(snapshot, await ownSettings(world, values.config ?? null));
  const counts = [many(files, "file"), many(testFiles, "test file"), `${many(snapshot.knownFailing.length, "test")} known to fail`];
  const modules = [...sums].map(([name, { lines, tests }]) => [clean(name), show(lines), tests ? `${tests.hit} of ${tests.total} pass` : "\u2013"]);
  const table = modules.length === 0 ? [] : textTable([words("module"), figures("lines"), figures("tests")], modules, width);
  return page([[counts.join(", ")], table]);
};
var inCounts = (ratio) => ratio === null ? "nothing of it" : `${ratio.hit} of ${ratio.total} (${show(ratio)})`;
var write = ({ world, path, allowed, io }, verdict, succession) => {
  const asked = allowed.map((allowance) => ({ allowance, members: withMembers(allowance, verdict) }));
  const { next, kept, unused, spared } = raiseBaseline(succession, asked.flatMap(({ members }) => members));
  const isSmaller = shrunkEvidence(succession) !== null;
  const [left, isUsed] = [new Set(unused), (allowance) => isSmaller && nameOf(allowance) === EVIDENCE];
  const idle = asked.filter(({ allowance, members }) => !isUsed(allowance) && members.every((one) => left.has(one))).map(({ allowance }) => allowance);
  if (idle.length > 0) throw wrong(`--allow-lower names nothing that fell: ${idle.map(nameOf).join(", ")}.`);
  world.writeInRoot(path, renderBaseline(next));
  const stayed = kept.map(({ subject, metric, before, now }) => clean(`${subject}: ${metric} stays at ${inCounts(before)}; this run measured ${inCounts(now)}.`));
  const said = [...bounded(stayed), ...spared.map((sentence) => clean(sentence))];
  if (said.length > 0) io.err(page([said]));
  return next;
};
var update = async (task) => {
  const { world, path, values, io } = task;
  const verdict = await gate(world, { ...requestOf(values), baseline: world.readText(path, UNREADABLE) === null ? null : values.baseline ?? null });
  const succession = { before: verdict.before?.snapshot ?? null, now: verdict.now, whereabouts: verdict.whereabouts, renames: world.renamesSince(path) };
  const refused = refusals({ ...succession, problems: verdict.problems, accepts: (allowed) => task.allowed.some((one) => nameOf(one) === allowed) });
  if (refused.length > 0) {
    io.err(`The baseline was not written:
${refused.join("")}`);
    return EXIT.incomplete;
  }
  const writeHistory = values.history ? historyWriter(world, verdict) : null;
  const next = write(task, verdict, succession);
  writeHistory?.();
  io.out(`${clean(path)} was written.
${await summary(next, task)}`);
  return EXIT.passed;
};
var showBaseline = async (task) => {
  const { world, path, values, io } = task;
  const text = world.readText(path, UNREADABLE);
  if (text === null && values.baseline !== void 0) throw namedMissing("baseline-missing", "baseline", path);
  io.out(text === null ? `There is no baseline at ${path}. proofgate baseline --update writes one.
` : await summary(readBaseline(text, path), task));
  return EXIT.passed;
};
async function baseline(values, io) {
  const world = openWorld(values.root ?? ".");
  const allowed = allowances(values, world.today);
  if (values.history && !values.update) throw wrong("--history goes with --update.");
  const task = { world, path: values.baseline ?? BASELINE_PATH, values, allowed, io };
  return values.update ? update(task) : showBaseline(task);
}

module.exports = { renderBaseline, raiseBaseline, bothBaselines, bounded, renderHistory, refusals, baseline };
