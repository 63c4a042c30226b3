import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  problemText
} from "./chunk-VNN5SWN5.js";
import {
  requestOf
} from "./chunk-OKJQ3YSM.js";
import {
  BASELINE_PATH,
  gate,
  isDay,
  namedMissing,
  openWorld,
  readBaseline
} from "./chunk-JWUSBAC3.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import {
  wrongUsage
} from "./chunk-CT3YZINN.js";
import {
  METRICS,
  byText,
  executed,
  figures2 as figures,
  many,
  page,
  passRate,
  textTable,
  words
} from "./chunk-GSB2Q6O6.js";
import {
  EXIT,
  clean
} from "./chunk-42T5ILYM.js";
import {
  isBelow,
  missed,
  show
} from "./chunk-LQWMK3EE.js";
import "./chunk-Y3MI5XQX.js";
import "./chunk-HJB6ESR4.js";

// src/model/ratchet.ts
var fell = (now, before) => isBelow(now, before) && missed(now) > missed(before);
var ranOf = (count) => ({ hit: executed(count), total: count.total });
var countFell = (now, before, scope) => fell(passRate(now), passRate(before)) || fell(ranOf(now), ranOf(before)) || scope === "test" && executed(now) < executed(before);
var names = (allowed, { scope, name }) => allowed === name || allowed === `${scope}:${name}` || allowed.endsWith("/") && (scope === "file" || scope === "test") && name.startsWith(allowed);
var decide = (ledger, subject, { metric, before, now, fell: fell2 }) => {
  if (!fell2) return "new";
  const allowance = ledger.allowances.find((one) => one.metric === metric && names(one.subject, subject));
  if (allowance === void 0) {
    ledger.kept.push({ subject: subject.name, metric, before, now });
    return "old";
  }
  ledger.used.add(allowance);
  return { reason: allowance.reason, until: allowance.until };
};
var withLowered = (entry, lowered) => Object.keys(lowered).length > 0 ? { ...entry, lowered } : entry;
var raiseCover = (ledger, subject, [before, now]) => {
  const next = {};
  const lowered = { ...before.lowered };
  for (const metric of METRICS) {
    const [was, is] = [before[metric], now[metric]];
    const change = was && { metric, before: was, now: is ?? null, fell: is === void 0 || fell(is, was) };
    const decision = change ? decide(ledger, subject, change) : "new";
    const value = decision === "old" ? was : is;
    if (value !== void 0) next[metric] = value;
    if (typeof decision === "object") lowered[metric] = decision;
  }
  return withLowered(next, lowered);
};
var COUNTS = "tests";
var raiseCount = (ledger, subject, [before, now]) => {
  const decision = decide(ledger, subject, {
    metric: COUNTS,
    before: passRate(before),
    now: passRate(now),
    fell: countFell(now, before, subject.scope)
  });
  const lowered = { ...before.lowered, ...typeof decision === "object" ? { [COUNTS]: decision } : {} };
  return withLowered(decision === "old" ? before : now, lowered);
};
var raiseModule = (ledger, subject, [before, now]) => {
  const coverage = before.coverage ? raiseCover(ledger, subject, [before.coverage, now.coverage ?? {}]) : now.coverage;
  const tests = before.tests ? raiseModuleTests(ledger, subject, [before.tests, now.tests]) : now.tests;
  return {
    ...coverage && (now.coverage || Object.keys(coverage).length > 0) ? { coverage } : {},
    ...tests ? { tests } : {}
  };
};
var raiseModuleTests = (ledger, subject, [before, now]) => {
  if (now) return raiseCount(ledger, subject, [before, now]);
  const decision = decide(ledger, subject, { metric: COUNTS, before: passRate(before), now: null, fell: true });
  return decision === "old" ? before : void 0;
};
var raiseAll = (before, now, raiseOne) => Object.fromEntries(Object.keys(now).sort(byText).map((name) => [
  name,
  Object.hasOwn(before, name) ? raiseOne(name, [before[name], now[name]]) : now[name]
]));
var raise = (before, now, allowances2) => {
  if (before === null) return { next: now, kept: [], unused: allowances2 };
  const ledger = { allowances: allowances2, used: /* @__PURE__ */ new Set(), kept: [] };
  const failing = new Set(now.knownFailing);
  const next = {
    version: now.version,
    inputs: now.inputs,
    modules: raiseAll(before.modules, now.modules, (name, pair) => raiseModule(ledger, { scope: "module", name }, pair)),
    kinds: raiseAll(before.kinds, now.kinds, (name, pair) => raiseCount(ledger, { scope: "kind", name }, pair)),
    files: raiseAll(before.files, now.files, (name, pair) => raiseCover(ledger, { scope: "file", name }, pair)),
    tests: raiseAll(before.tests, now.tests, (name, pair) => raiseCount(ledger, { scope: "test", name }, pair)),
    knownFailing: before.knownFailing.filter((name) => failing.has(name))
  };
  return { next, kept: ledger.kept, unused: allowances2.filter((one) => !ledger.used.has(one)) };
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
var refusals = ({ problems, before, now }) => {
  if (problems.length > 0) return problems.map(problemText);
  if (before === null) return [];
  const known = new Set(before.snapshot.knownFailing);
  return now.knownFailing.filter((name) => !known.has(name)).map((name) => `${clean(name)} fails, and the baseline does not know it.
`);
};
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
  const { next, kept, unused } = raise(verdict.before?.snapshot ?? null, verdict.now, withFiles(allowed, verdict));
  const idle = allowed.filter((allowance) => unused.includes(allowance));
  if (idle.length > 0) throw wrong(`--allow-lower names nothing that fell: ${idle.map(({ subject, metric }) => `${subject}:${metric}`).join(", ")}.`);
  world.writeInRoot(path, renderBaseline(next));
  const stayed = kept.map(({ subject, metric, before, now }) => clean(`${subject}: ${metric} stays at ${inCounts(before)}; this run measured ${inCounts(now)}.`));
  if (stayed.length > 0) io.err(page([stayed]));
  return next;
};
var update = async (task) => {
  const { world, path, values, io } = task;
  const verdict = await gate(world, { ...requestOf(values), baseline: world.readText(path, UNREADABLE) === null ? null : values.baseline ?? null });
  const refused = refusals(verdict);
  if (refused.length > 0) {
    io.err(`The baseline was not written:
${refused.join("")}`);
    return EXIT.incomplete;
  }
  const next = write(task, verdict);
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
  const task = { world: openWorld(values.root ?? "."), path: values.baseline ?? BASELINE_PATH, values, allowed, io };
  return values.update ? update(task) : showBaseline(task);
}
export {
  baseline
};
