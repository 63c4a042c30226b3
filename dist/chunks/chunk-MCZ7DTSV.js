const { HISTORY_PATH, entryOf, gate, joined, readHistory, requestOf } = require("./chunk-HBBNDOZ5.js");
const { openWorld } = require("./chunk-6BHCD4W6.js");
const { figures, many, page, textTable, words } = require("./chunk-OJS4CXTP.js");
const { BASELINE_PATH, isDay, namedMissing, raise, readBaseline } = require("./chunk-P3FBY26G.js");
const { problemText } = require("./chunk-T3WGHSKS.js");
const { wrongUsage } = require("./chunk-H73ESUN6.js");
const { EXIT, clean } = require("./chunk-2WDISCH5.js");
const { executed } = require("./chunk-CQM4T3ED.js");
const { show } = require("./chunk-UIFP542I.js");
const { byText } = require("./chunk-WJGK2NSE.js");

// src/model/smaller.ts
var FAR_FEWER_PERCENT = 50;
var sizeOf = ({ inputs, tests, files }) => ({
  inputs: inputs.length,
  cases: Object.values(tests).reduce((sum, entry) => sum + executed(entry), 0),
  files: Object.values(files).length
});
var isFarFewer = (now, before) => now * 100 < before * FAR_FEWER_PERCENT;
var smallerEvidence = (before, now) => {
  const [was, is] = [sizeOf(before), sizeOf(now)];
  const fewerReports = is.inputs < was.inputs && (is.cases < was.cases || is.files < was.files);
  if (!fewerReports && !isFarFewer(is.cases, was.cases) && !isFarFewer(is.files, was.files)) return null;
  return `This run's evidence is smaller than the baseline's: ${is.inputs} of ${was.inputs} reports, ${is.cases} of ${was.cases} test cases that ran, ${is.files} of ${was.files} measured files.`;
};

// src/render/baseline.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var sortedEntries = (record) => Object.keys(record).sort(byText).map((key) => [key, record[key]]).filter(([, value]) => value !== void 0);
var inline = (value) => {
  if (!isRecord(value)) return JSON.stringify(value);
  const entries = sortedEntries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};
var block = (lines, [open, close]) => lines.length === 0 ? open + close : `${open}
${lines.map((line) => `    ${line}`).join(",\n")}
  ${close}`;
var section = (value) => {
  if (Array.isArray(value)) return block([...value].sort(byText).map(inline), ["[", "]"]);
  if (!isRecord(value)) return inline(value);
  return block(sortedEntries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${inline(entry)}`), ["{", "}"]);
};
var renderBaseline = (snapshot) => `{
${sortedEntries({ ...snapshot }).map(([key, value]) => `  ${JSON.stringify(key)}: ${section(value)}`).join(",\n")}
}
`;

// src/model/moved.ts
var movedKeys = (entries, renames) => {
  const moved2 = Object.entries(entries).flatMap(([path, entry]) => {
    const now = renames.get(path) ?? path;
    return now !== path && Object.hasOwn(entries, now) ? [] : [[now, entry]];
  });
  return Object.fromEntries(moved2.sort(([a], [b]) => byText(a, b)));
};
var moved = (snapshot, renames) => renames.size === 0 ? snapshot : { ...snapshot, files: movedKeys(snapshot.files, renames), tests: movedKeys(snapshot.tests, renames) };

// src/steps/raise-baseline.ts
var distinct = ({ distinct: known, total }) => known ?? total;
var sparedCases = (before, now) => {
  if (now.total >= before.total) return null;
  if (executed(now) >= executed(before)) return "the cases that are gone were only ever skipped";
  return distinct(now) >= distinct(before) ? "the cases that are gone were repetitions of others" : null;
};
var sparedBetween = (before, now) => {
  const cases = Object.entries(before.tests).flatMap(([key, entry]) => {
    const why = Object.hasOwn(now.tests, key) ? sparedCases(entry, now.tests[key]) : null;
    return why === null ? [] : [`${key}: ${entry.total - now.tests[key].total} fewer test cases are no loss, since ${why}.`];
  });
  const entered = Object.keys(now.files).filter((path) => !Object.hasOwn(before.files, path)).length;
  return entered === 0 ? cases : [...cases, `${entered} ${entered === 1 ? "file is" : "files are"} measured that the baseline did not know: ${entered === 1 ? "it is" : "they are"} new in it, and no loss.`];
};
var raiseBaseline = ({ before, now, allowances: allowances2, renames }) => {
  const start = before && moved(before, renames);
  return { ...raise(start, now, allowances2), spared: start === null ? [] : sparedBetween(start, now) };
};

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
var allowances = ({ "allow-lower": lowered = [], reason, until, update: update2 }) => {
  if (until !== void 0 && !isDay(until)) throw wrong("--until takes a day of the calendar, such as 2027-03-31.");
  if (lowered.length === 0) {
    if (reason !== void 0 || until !== void 0) throw wrong("--reason and --until go with --allow-lower.");
    return [];
  }
  const why = reason?.trim() ?? "";
  if (why === "") throw wrong("--allow-lower needs --reason.");
  if (!update2) throw wrong("--allow-lower goes with --update.");
  return lowered.map((text) => readAllowance(text, why, until ?? null));
};
var withFiles = (allowed, { modules, files }) => allowed.flatMap((allowance) => {
  const name = allowance.subject.replace(/^module:/, "");
  if (!modules.some((module) => module.name === name)) return [allowance];
  return [allowance, ...files.filter(({ module }) => module === name).map(({ path }) => ({ ...allowance, subject: `file:${path}` }))];
});
var refusals = ({ problems, before, now, accepts }) => {
  if (problems.length > 0) return problems.map(problemText);
  if (before === null) return [];
  const known = new Set(before.snapshot.knownFailing);
  const failing = now.knownFailing.filter((name) => !known.has(name)).map((name) => `${clean(name)} fails, and the baseline does not know it.
`);
  const smaller = accepts?.(EVIDENCE) === true ? null : smallerEvidence(before.snapshot, now);
  return smaller === null ? failing : [...failing, `${smaller}
  ${SMALLER_HINT}
`];
};
var EVIDENCE = "project:evidence";
var SMALLER_HINT = `See that all reports are there. Where they are meant to be fewer, add --allow-lower ${EVIDENCE} --reason TEXT to baseline --update.`;
var nameOf = ({ subject, metric }) => `${subject}:${metric}`;
var summary = (snapshot, { width }) => {
  const counts = [
    many(Object.keys(snapshot.files).length, "file"),
    many(Object.keys(snapshot.tests).length, "test file"),
    `${many(snapshot.knownFailing.length, "test")} known to fail`
  ];
  const modules = Object.entries(snapshot.modules).map(([name, { coverage, tests }]) => [clean(name), show(coverage?.lines ?? null), tests ? `${tests.passed} of ${executed(tests)} pass` : "\u2013"]);
  const table = modules.length === 0 ? [] : textTable([words("module"), figures("lines"), figures("tests")], modules, width);
  return page([[counts.join(", ")], table]);
};
var inCounts = (ratio) => ratio === null ? "nothing of it" : `${ratio.hit} of ${ratio.total} (${show(ratio)})`;
var write = ({ world, path, allowed, io }, verdict) => {
  const [before, now] = [verdict.before?.snapshot ?? null, verdict.now];
  const { next, kept, unused, spared } = raiseBaseline({ before, now, allowances: withFiles(allowed, verdict), renames: world.renamesSince(path) });
  const isSmaller = before !== null && smallerEvidence(before, now) !== null;
  const idle = allowed.filter((allowance) => unused.includes(allowance) && !(isSmaller && nameOf(allowance) === EVIDENCE));
  if (idle.length > 0) throw wrong(`--allow-lower names nothing that fell: ${idle.map(nameOf).join(", ")}.`);
  world.writeInRoot(path, renderBaseline(next));
  const stayed = kept.map(({ subject, metric, before: before2, now: now2 }) => clean(`${subject}: ${metric} stays at ${inCounts(before2)}; this run measured ${inCounts(now2)}.`));
  const said = [...stayed, ...spared.map((sentence) => clean(sentence))];
  if (said.length > 0) io.err(page([said]));
  return next;
};
var update = async (task) => {
  const { world, path, values, io } = task;
  const verdict = await gate(world, { ...requestOf(values), baseline: world.readText(path, UNREADABLE) === null ? null : values.baseline ?? null });
  const refused = refusals({ ...verdict, accepts: (allowed) => task.allowed.some((one) => nameOf(one) === allowed) });
  if (refused.length > 0) {
    io.err(`The baseline was not written:
${refused.join("")}`);
    return EXIT.incomplete;
  }
  const writeHistory = values.history ? historyWriter(world, verdict) : null;
  const next = write(task, verdict);
  writeHistory?.();
  io.out(`${clean(path)} was written.
${summary(next, io)}`);
  return EXIT.passed;
};
var showBaseline = ({ world, path, values, io }) => {
  const text = world.readText(path, UNREADABLE);
  if (text === null && values.baseline !== void 0) throw namedMissing("baseline-missing", "baseline", path);
  io.out(text === null ? `There is no baseline at ${path}. proofgate baseline --update writes one.
` : summary(readBaseline(text, path), io));
  return EXIT.passed;
};
async function baseline(values, io) {
  const allowed = allowances(values);
  if (values.history && !values.update) throw wrong("--history goes with --update.");
  const task = { world: openWorld(values.root ?? "."), path: values.baseline ?? BASELINE_PATH, values, allowed, io };
  return values.update ? update(task) : showBaseline(task);
}

module.exports = { renderBaseline, raiseBaseline, renderHistory, refusals, baseline };
