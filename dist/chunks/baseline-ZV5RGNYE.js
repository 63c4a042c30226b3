import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  BASELINE_PATH,
  EXIT,
  gate,
  openWorld,
  requestOf
} from "./chunk-IW3AWIOL.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import {
  METRICS,
  byText,
  executed,
  passRate
} from "./chunk-W4E42NYT.js";
import {
  wrongUsage
} from "./chunk-NQ2KYXFH.js";
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
var allowances = (values) => {
  const lowered = values["allow-lower"] ?? [];
  if (lowered.length > 0 && !values.reason?.trim()) throw wrongUsage("--allow-lower needs --reason.", "baseline");
  if (lowered.length > 0 && !values.update) throw wrongUsage("--allow-lower goes with --update.", "baseline");
  const until = values.until ?? null;
  if (until !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))) {
    throw wrongUsage("--until takes a date such as 2027-03-31.", "baseline");
  }
  return lowered.map((text) => {
    const at = text.lastIndexOf(":");
    if (at < 1) throw wrongUsage(`--allow-lower takes SUBJECT:METRIC, not ${JSON.stringify(text)}.`, "baseline");
    return { subject: text.slice(0, at), metric: text.slice(at + 1), reason: values.reason.trim(), until };
  });
};
var withFiles = (allowed, { modules, files }) => allowed.flatMap((allowance) => {
  const name = allowance.subject.replace(/^module:/, "");
  if (!modules.some((module) => module.name === name)) return [allowance];
  return [allowance, ...files.filter(({ module }) => module === name).map(({ path }) => ({ ...allowance, subject: `file:${path}` }))];
});
var refusals = (verdict) => {
  if (verdict.problems.length > 0) {
    return verdict.problems.map(({ where, message }) => `${where === null ? "" : `${where}: `}${message}`);
  }
  const known = new Set(verdict.before?.snapshot.knownFailing);
  return verdict.before === null ? [] : verdict.now.knownFailing.filter((name) => !known.has(name)).map((name) => `${name} fails, and the baseline does not know it.`);
};
var summary = (snapshot) => {
  const modules = Object.entries(snapshot.modules).map(([name, { coverage, tests }]) => `  ${name.padEnd(24)}  lines ${show(coverage?.lines ?? null).padStart(8)}  tests ${tests ? `${tests.passed} of ${tests.total - tests.skipped} pass` : "\u2013"}`);
  const counts = `${Object.keys(snapshot.files).length} files, ${Object.keys(snapshot.tests).length} test files, ${snapshot.knownFailing.length} tests known to fail`;
  return `${[counts, ...modules].join("\n")}
`;
};
var update = (world, verdict, path, values, io) => {
  const refused = refusals(verdict);
  if (refused.length > 0) {
    io.err(["The baseline was not written:", ...refused.map((line) => `  ${line}`), ""].join("\n"));
    return EXIT.incomplete;
  }
  const allowed = allowances(values);
  const { next, kept, unused } = raise(verdict.before?.snapshot ?? null, verdict.now, withFiles(allowed, verdict));
  const idle = allowed.filter((allowance) => unused.includes(allowance));
  if (idle.length > 0) throw wrongUsage(`--allow-lower names nothing that fell: ${idle.map(({ subject, metric }) => `${subject}:${metric}`).join(", ")}.`, "baseline");
  world.writeInRoot(path, renderBaseline(next));
  for (const { subject, metric, before, now } of kept) io.err(`${subject}: ${metric} stays at ${show(before)}; this run measured ${show(now)}.
`);
  io.out(`${path} was written: ${summary(next)}`);
  return EXIT.passed;
};
async function baseline(values, io) {
  const path = values.baseline ?? BASELINE_PATH;
  const world = openWorld(values.root ?? ".");
  allowances(values);
  const named = values.update && world.readText(path) === null ? { ...values, baseline: void 0 } : values;
  const verdict = await gate(world, requestOf(named));
  if (values.update) return update(world, verdict, path, values, io);
  if (verdict.before === null) {
    io.out(`There is no baseline at ${path}. proofgate baseline --update writes one.
`);
    return verdict.problems.length === 0 ? EXIT.passed : EXIT.incomplete;
  }
  io.out(summary(verdict.before.snapshot));
  return EXIT.passed;
}
export {
  baseline
};
