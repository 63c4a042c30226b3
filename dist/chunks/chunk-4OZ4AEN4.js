const { OTHER, PRIORITIES, conflictLine, defaultSettings, quote } = require("./chunk-2O462FSJ.js");
const { anyOf, notCollected, remembered, subjectName } = require("./chunk-SM6IKJRF.js");
const { METRICS, countsTests, coverOf, figures, isCoverage, isTests, linesOf } = require("./chunk-U2JTI5JC.js");
const { require_micromatch } = require("./chunk-BI3OTRZI.js");
const { meantGlob } = require("./chunk-BSRBJETY.js");
const { fellByMoreThan, hundredths, isBelow, missed, missing, percent, plus, plusKnown, reaches, show } = require("./chunk-UIFP542I.js");
const { NO_TESTS, TOO_MANY_RUNS_TOGETHER, addBits, addCoverage, contextsOf, countCases, executed, flakyRate, newContexts, newUnion, passRate, plusTests, skipRate, unionOf, uniteContexts } = require("./chunk-L7CDWHMO.js");
const { byKeys, byText } = require("./chunk-WJGK2NSE.js");
const { Problem, asProblem } = require("./chunk-6OXN5Y6M.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
const { __toESM } = require("./chunk-SEWDMQ6Q.js");

// src/model/group.ts
var groupBy = (items, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

// src/normalise/measure.ts
var filesOf = (coverage, sources, { moduleOf }) => {
  const rowsOf = new Map(coverage.files.map((file) => [file.path, file]));
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  return [.../* @__PURE__ */ new Set([...rowsOf.keys(), ...sourceOf.keys()])].sort(byText).map((path) => {
    const [rows, source] = [rowsOf.get(path) ?? null, sourceOf.get(path)];
    return {
      path,
      rows,
      module: moduleOf(path),
      test: source?.test ?? false,
      language: source?.language ?? null,
      nonBlank: source?.nonBlank ?? 0,
      lines: source?.lines ?? 0,
      cover: rows && coverOf(coverage, rows)
    };
  });
};
var sumCovers = (covers) => {
  let sum3 = null;
  for (const cover of covers) {
    if (cover === null) continue;
    sum3 = sum3 === null ? cover : {
      files: sum3.files + cover.files,
      lines: plusKnown(sum3.lines, cover.lines),
      branches: plusKnown(sum3.branches, cover.branches),
      functions: plusKnown(sum3.functions, cover.functions)
    };
  }
  return sum3;
};
var codeOf = (files) => {
  const code = { files: 0, lines: 0, testFiles: 0, testLines: 0 };
  for (const { language, test, nonBlank } of files) {
    if (language === null) continue;
    code[test ? "testFiles" : "files"]++;
    code[test ? "testLines" : "lines"] += nonBlank;
  }
  return code;
};
var counter = ({ testReports }) => (cases) => countCases(cases, cases.some(({ report }) => testReports.get(report)));
var OTHER_MODULE = { name: OTHER, paths: [], tests: [], target: {}, priority: "medium", deprecated: false };
var totalsOf = (measured, { isDeprecated: isDeprecated2 }) => ({
  coverage: sumCovers(measured.files.filter(({ module }) => !isDeprecated2(module)).map(({ cover }) => cover)),
  tests: measured.testReports.size === 0 ? null : counter(measured)(measured.cases),
  code: codeOf(measured.files)
});
var modulesOf = (measured) => {
  const [files, cases] = [groupBy(measured.files, ({ module }) => module), groupBy(measured.cases, ({ module }) => module)];
  const { modules } = measured.settings;
  const other = (files.has(OTHER) || cases.has(OTHER)) && !modules.some(({ name }) => name === OTHER) ? [OTHER_MODULE] : [];
  return [...modules, ...other].map((settings) => {
    const mine = files.get(settings.name) ?? [];
    return {
      name: settings.name,
      settings,
      coverage: sumCovers(mine.map(({ cover }) => cover)),
      tests: measured.testReports.size === 0 ? null : counter(measured)(cases.get(settings.name) ?? []),
      code: codeOf(mine)
    };
  });
};
var kindsOf = (measured, tree, { kindOf: kindOf2 }) => {
  const cases = groupBy(measured.cases, ({ kind }) => kind);
  const tests = measured.files.filter(({ test }) => test).map(({ path }) => path);
  return measured.settings.kinds.map((settings) => {
    const { name, configured } = settings;
    const [mine, holds2] = [cases.get(name), anyOf(settings.tests)];
    return {
      name,
      settings,
      present: configured ? tree.some(holds2) : tests.some((path) => holds2(path) && kindOf2(path) === name),
      tests: mine ? counter(measured)(mine) : NO_TESTS
    };
  });
};

// src/normalise/globs.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var baseOf = (glob) => {
  const { base, negated } = import_micromatch.default.scan(meantGlob(glob));
  return negated || /\\|\/\/|\/$/.test(base) ? "" : base;
};
var allAbove = (byFolder, path) => {
  const found = [];
  if (byFolder.size === 0) return found;
  for (let folder = path; ; folder = folderOf(folder)) {
    const here = byFolder.get(folder);
    if (here !== void 0) found.push(...here);
    if (folder === "") return found;
  }
};
var holdersAmong = (items, globsOf2) => {
  const held = items.map((item) => ({ item, globs: globsOf2(item), holds: anyOf(globsOf2(item)) }));
  const bases = held.flatMap(({ globs }, place) => [...new Set(globs.map(baseOf))].map((base) => ({ base, place })));
  const byBase = groupBy(bases, ({ base }) => base);
  return function* holding(path) {
    const places = allAbove(byBase, path).map(({ place }) => place).sort((a, b) => a - b);
    for (const [index, place] of places.entries()) {
      const { item, holds: holds2 } = held[place];
      if (place !== places[index - 1] && holds2(path)) yield item;
    }
    return void 0;
  };
};

// src/normalise/modules.ts
var FALLBACK_KIND = "unit";
var divide = ({ modules, kinds, links, exclude }) => {
  const [byPaths, byTests] = [holdersAmong(modules, ({ paths: paths2 }) => paths2), holdersAmong(modules, ({ tests }) => tests)];
  const [byLinks, byKinds] = [holdersAmong(links, ({ tests }) => [tests]), holdersAmong(kinds, ({ tests }) => tests)];
  const deprecated = new Set(modules.filter((module) => module.deprecated).map(({ name }) => name));
  const moduleOf = modules.length === 0 ? () => OTHER : remembered((path) => byPaths(path).next().value?.name ?? OTHER);
  const ofSubject = (path) => {
    const link = byLinks(path).next().value;
    return link && byPaths(link.subject).next().value?.name;
  };
  return {
    moduleOf,
    moduleOfTest: remembered((path) => byTests(path).next().value?.name ?? ofSubject(path) ?? moduleOf(path)),
    moduleOfReport: remembered((report) => {
      const holding = [...byTests(report)];
      return holding.length === 1 ? holding[0].name : OTHER;
    }),
    kindOf: remembered((path) => byKinds(path).next().value?.name ?? FALLBACK_KIND),
    isDeprecated: (module) => deprecated.has(module),
    excluded: anyOf(exclude)
  };
};

// src/model/snapshot.ts
var SNAPSHOT_VERSION = 1;
var distinctOf = ({ distinct, total }) => distinct ?? total;
var NO_CASES = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
var casesGone = (before, now) => Math.max(0, Math.min(executed(before) - executed(now), distinctOf(before) - distinctOf(now)));

// src/normalise/identity.ts
const createHash = (...given) => require("node:crypto").createHash(...given);
var CHANGING = [
  [/\b0x[0-9a-f]+\b/gi, "0x\u2026"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z\b|[+-]\d{2}:?\d{2}\b)?/g, "<time>"],
  [/\b(?:19|20)\d{6}T?\d{6}Z?\b/g, "<time>"]
];
var MAX_LENGTH = 300;
var DIGEST_LENGTH = 16;
var bounded = (text) => {
  if (text.length <= MAX_LENGTH) return text;
  const digest = createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LENGTH);
  return `${text.slice(0, MAX_LENGTH - DIGEST_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}#${digest}`;
};
var steadyFor = (root) => {
  const roots = root.length > 1 ? [root, root.replaceAll("/", "\\"), root.replaceAll("\\", "/")] : [];
  return (text) => {
    const local = roots.reduce((rest, prefix) => rest.replaceAll(`${prefix}/`, "").replaceAll(`${prefix}\\`, ""), text);
    const steady = /\d/.test(local) ? CHANGING.reduce((rest, [pattern, by]) => rest.replace(pattern, by), local) : local;
    return steady.replace(/\s+/g, " ").trim();
  };
};
var identityOf = (parts, steady) => bounded(parts.map((part) => part === null ? "" : steady(part)).filter((part) => part !== "").join(" \u203A "));

// src/normalise/snapshot.ts
var SUITE = "suite:";
var entryKeyOf = ({ file, suite, report }, steady) => file ?? SUITE + identityOf([suite === "" ? report : suite], steady);
var isSuiteKey = (key) => key.startsWith(SUITE);
var sorted = (entries) => new Map([...entries].sort(([a], [b]) => byText(a, b)));
var coverEntry = ({ lines, branches, functions }) => ({ ...lines && { lines }, ...branches && { branches }, ...functions && { functions } });
var countEntry = ({ total, passed, failed, errored, skipped, flaky }) => ({ total, passed, failed, errored, skipped, flaky });
var PARAMETERS = /(?<=\S)(?:\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|\([^()]*\))$/;
var withoutParameters = ({ identity, name }) => {
  const length = PARAMETERS.exec(name)?.[0].length ?? 0;
  return length > 0 && identity.endsWith(name) ? identity.slice(0, -length) : identity;
};
var testEntry = (cases) => {
  const distinct = new Set(cases.map(withoutParameters)).size;
  return { ...countEntry(countCases(cases, true)), ...distinct < cases.length && { distinct } };
};
var failing = ({ outcome }) => outcome === "failed" || outcome === "errored";
var snapshotOf = ({ reports, files, cases }, steady) => ({
  version: SNAPSHOT_VERSION,
  inputs: [...new Set(reports.map(({ path }) => path))].sort(byText),
  files: sorted(files.flatMap(({ path, cover }) => cover ? [[path, coverEntry(cover)]] : [])),
  tests: sorted([...groupBy(cases, (one) => entryKeyOf(one, steady))].map(([key, some]) => [key, testEntry(some)])),
  knownFailing: [...new Set(cases.filter(failing).map(({ identity }) => identity))].sort(byText)
});

// src/normalise/before.ts
var coverOf2 = ({ lines, branches, functions }) => ({ files: 1, lines: lines ?? null, branches: branches ?? null, functions: functions ?? null });
var countOf = ({ total, passed, failed, errored, skipped, flaky }) => ({ total, passed, failed, errored, skipped, flaky, flakyKnown: flaky > 0, seconds: 0 });
var sumCounts = (entries) => entries.map(countOf).reduce(plusTests, NO_TESTS);
var presentPlaces = ({ cases, steady }) => {
  const places = /* @__PURE__ */ new Map();
  for (const one of cases) {
    const key = entryKeyOf(one, steady);
    const known = places.get(key) ?? one;
    places.set(key, { module: known.module === one.module ? one.module : OTHER, kind: known.kind === one.kind ? one.kind : null });
  }
  return places;
};
var placesOf = ({ tests }, present) => {
  const places = presentPlaces(present);
  const { moduleOfTest, kindOf: kindOf2 } = present.division;
  for (const key of tests.keys()) {
    if (!places.has(key)) places.set(key, isSuiteKey(key) ? { module: OTHER, kind: null } : { module: moduleOfTest(key), kind: kindOf2(key) });
  }
  return places;
};
var snapshotSum = ({ files, tests }, settings) => {
  const { moduleOf, moduleOfTest, excluded } = divide(settings);
  const sums = new Map([...settings.modules.map(({ name }) => name), OTHER].map((name) => [name, { lines: null, tests: null }]));
  const add = (name, { lines, tests: ran }) => {
    const known = sums.get(name);
    sums.set(name, { lines: plusKnown(known.lines, lines), tests: plusKnown(known.tests, ran) });
  };
  for (const [path, { lines }] of files) if (!excluded(path)) add(moduleOf(path), { lines: lines ?? null, tests: null });
  for (const [key, entry] of tests) add(isSuiteKey(key) ? OTHER : moduleOfTest(key), { lines: null, tests: passRate(entry) });
  const other = sums.get(OTHER);
  if (other.lines === null && other.tests === null) sums.delete(OTHER);
  return { files: files.size, tests: tests.size, modules: sums };
};
var beforeOf = ({ source, ref, snapshot }, present) => {
  const { division, moduleNames } = present;
  const places = placesOf(snapshot, present);
  const files = [...snapshot.files].filter(([path]) => !division.excluded(path)).map(([path, entry]) => ({ module: division.moduleOf(path), cover: coverOf2(entry) }));
  const tests = [...snapshot.tests].map(([key, entry]) => ({ ...places.get(key), entry }));
  const [filesOf2, testsOf] = [groupBy(files, ({ module }) => module), groupBy(tests, ({ module }) => module)];
  const names2 = [.../* @__PURE__ */ new Set([...moduleNames, ...filesOf2.has(OTHER) || testsOf.has(OTHER) ? [OTHER] : []])];
  const counted2 = (some) => tests.length === 0 ? null : sumCounts(some.map(({ entry }) => entry));
  return {
    source,
    ref,
    snapshot,
    places,
    totals: {
      coverage: sumCovers(files.filter(({ module }) => !division.isDeprecated(module)).map(({ cover }) => cover)),
      tests: counted2(tests)
    },
    modules: Object.fromEntries(names2.map((name) => [name, {
      coverage: sumCovers((filesOf2.get(name) ?? []).map(({ cover }) => cover)),
      tests: counted2([...testsOf.get(name) ?? []])
    }])),
    kinds: Object.fromEntries([...groupBy(tests.filter(({ kind }) => kind !== null), ({ kind }) => kind)].map(([name, some]) => [name, sumCounts(some.map(({ entry }) => entry))]))
  };
};

// src/model/scene.ts
var NO_LOOK = { idle: /* @__PURE__ */ new Set(), misfits: /* @__PURE__ */ new Map(), commits: [], committed: null, sinceBaseline: false };

// src/normalise/retries.ts
var WRITE_ONE_ATTEMPT = /^(?:jest|vitest|mocha|playwright)\b/;
var isFailing = ({ outcome }) => outcome === "failed" || outcome === "errored";
var grouped = (cases, keyOf) => {
  const groups = /* @__PURE__ */ new Map();
  for (const one of cases) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
};
var lastOf = (attempts) => {
  const last = attempts.at(-1);
  return { ...last, flaky: last.flaky || last.outcome === "passed" && attempts.some((one) => isFailing(one) || one.flaky) };
};
var isRetried = (cases) => cases.length > 1 && cases.at(-1).outcome === "passed" && cases.slice(0, -1).every(isFailing);
var worstOf = (attempts) => ({ ...attempts.find(({ outcome }) => outcome === "errored") ?? attempts[0], flaky: true });
var settleWorst = (cases) => {
  const settled2 = /* @__PURE__ */ new Map();
  const repeated = grouped(cases, ({ identity }) => identity).filter(({ length }) => length > 1);
  for (const attempts of repeated.flatMap((group) => grouped(group, ({ suite, name }) => `${suite}\0${name}`)).filter(isRetried)) {
    for (const one of attempts) settled2.set(one, null);
    settled2.set(attempts[0], worstOf(attempts));
  }
  return settled2.size === 0 ? cases : cases.flatMap((one) => settled2.has(one) ? settled2.get(one) ?? [] : [one]);
};
var settleRetries = (cases, { producer }, retries) => {
  if (retries === "last") return grouped(cases, ({ identity }) => identity).map(lastOf);
  return WRITE_ONE_ATTEMPT.test(producer ?? "") ? cases : settleWorst(cases);
};

// src/normalise/attempts.ts
var ATTEMPT = /^((?:.*\/)?)test_attempts\/attempt_(\d{1,6})\.xml$/s;
var LAST = "test.xml";
var attemptsIn = (reports) => {
  const attempts = /* @__PURE__ */ new Map();
  for (const report of reports) {
    const [, folder, number] = ATTEMPT.exec(report.path) ?? [];
    if (folder === void 0) continue;
    const known = attempts.get(folder);
    if (known) known.push({ number: Number(number), report });
    else attempts.set(folder, [{ number: Number(number), report }]);
  }
  for (const known of attempts.values()) known.sort((a, b) => a.number - b.number);
  return attempts;
};
var runsOf = (reports) => {
  const attempts = attemptsIn(reports);
  const paths2 = new Set(reports.map(({ path }) => path));
  return reports.flatMap((report) => {
    const folder = ATTEMPT.exec(report.path)?.[1];
    if (folder === void 0) {
      const earlier = report.path.endsWith(LAST) ? attempts.get(report.path.slice(0, -LAST.length)) ?? [] : [];
      return [{ last: report, earlier: earlier.map((one) => one.report) }];
    }
    const all = attempts.get(folder).map((one) => one.report);
    return paths2.has(folder + LAST) || all.at(-1) !== report ? [] : [{ last: report, earlier: all.slice(0, -1) }];
  });
};
var byIdentity = (cases) => {
  const counts = /* @__PURE__ */ new Map();
  return new Map(cases.map((one) => {
    const count = counts.get(one.identity) ?? 0;
    counts.set(one.identity, count + 1);
    return [`${count} ${one.identity}`, one];
  }));
};
var brokeDown = (attempt, last) => [...attempt].some(([key, one]) => isFailing(one) && !last.has(key));
var joinAttempts = ({ last, earlier }, retries) => {
  if (earlier.length === 0) return last;
  const [final, attempts] = [byIdentity(last), earlier.map(byIdentity)];
  const broken = attempts.filter((attempt) => brokeDown(attempt, final));
  const joined = [...final].map(([key, one]) => {
    const failed = attempts.map((attempt) => attempt.get(key)).find((before) => before !== void 0 && isFailing(before));
    const flaky = one.flaky || one.outcome === "passed" && (failed !== void 0 || broken.some((attempt) => !attempt.has(key)));
    if (retries === "last" || failed === void 0 || isFailing(one)) return { ...one, flaky };
    return { ...one, outcome: failed.outcome, text: failed.text, flaky };
  });
  if (retries === "last") return joined;
  const gone = new Map(attempts.flatMap((attempt) => [...attempt].filter(([key, one]) => isFailing(one) && !final.has(key))));
  return [...joined, ...gone.values()];
};

// src/normalise/clean.ts
var ABSOLUTE = /^(?:[A-Za-z]:)?\//;
var isAbsolute = (path) => ABSOLUTE.test(path);
var UNRESOLVED = /(?:^|\/)\.{1,2}(?:\/|$)|\/\/|.\/$/;
var squash = (path) => {
  if (!UNRESOLVED.test(path)) return path;
  const start = ABSOLUTE.exec(path)?.[0] ?? "";
  const kept = [];
  for (const segment of path.slice(start.length).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (start === "") kept.push(segment);
  }
  return start + kept.join("/");
};
var join = (folder, path) => folder === "" || isAbsolute(path) ? path : squash(`${folder}/${path}`);
var withoutAscent = (path) => path.replace(/^(?:\.\.\/)+/, "");
var within = (folder, path) => {
  if (folder === "") return path;
  const prefix = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path === folder ? "" : null;
};
var foldersAbove = (path) => {
  const folders = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ""];
};
var decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
var WEBPACK = /^(?:.*\/)?webpack(?:-internal)?:\/+/;
var SCHEME = /^([A-Za-z][\w+.-]+):(?:\/\/([^/]*))?\//;
var VITE_OUTSIDE = /^\/?@fs\/+/;
var BUNDLER_CONTEXT = /^.*?\/\.\//;
var fromLocalUrl = (rest) => /^[A-Za-z]:\//.test(rest) ? rest : `/${rest}`;
var fromUrl = (text) => {
  const webpack = WEBPACK.exec(text);
  if (webpack) return decoded(text.slice(webpack[0].length).replace(BUNDLER_CONTEXT, ""));
  const scheme = SCHEME.exec(text);
  const [name, host, rest] = scheme ? [scheme[1], scheme[2] ?? "", text.slice(scheme[0].length)] : [null, "", text];
  if (name === "file") return host === "" || host === "localhost" ? fromLocalUrl(decoded(rest)) : decoded(`/${host}/${rest}`);
  if (VITE_OUTSIDE.test(rest)) return fromLocalUrl(decoded(rest.replace(VITE_OUTSIDE, "")));
  if (name === null) return null;
  const served = name === "http" || name === "https" ? rest : `${host}/${rest}`.replace(BUNDLER_CONTEXT, "");
  return decoded(withoutRoot(served));
};
var withoutRoot = (path) => path.replace(/^\/+/, "");
var withoutQuery = (path) => {
  const at = path.indexOf("?");
  return at > 0 ? path.slice(0, at) : path;
};
var clean = (text) => {
  const slashed = text.trim().normalize("NFC").replaceAll("\\", "/").replace(/^\/\/\?\//, "");
  const plain = withoutQuery(slashed);
  return squash((/:\/|@fs\//.test(plain) ? fromUrl(plain) : null) ?? plain).replace(/^[a-z]:\//, (drive) => drive.toUpperCase());
};

// src/normalise/groups.ts
var inTable = ({ spell }, groups) => new Map([...groups].map(([path, { names: names2, path: own2, shared }]) => [spell(clean(path)), { names: names2.map((name) => spell(name.normalize("NFC"))), path: spell(clean(own2)), shared }]));
var narrowed = (files, keeps) => {
  const kept = files.length > 1 ? files.filter(keeps) : [];
  return kept.length > 0 ? kept : files;
};
var groupFinder = (table, all, homes) => {
  if (all.size === 0) return () => null;
  const groups = inTable(table, all);
  return (path) => {
    const group = groups.get(path);
    if (!group) return null;
    const files = table.endingWith(group.path);
    if (files.length < 2 && !group.shared) return null;
    const isIn = (name) => (file) => folderOf(`${table.spell(file).slice(0, -group.path.length)}_`).split("/").includes(name);
    const [nearest = "", ...outer] = [...group.names].reverse();
    const inside = files.filter(isIn(nearest));
    if (inside.length === 0) return group.shared ? { files, isNamed: false } : null;
    const named4 = outer.reduce((left, name) => narrowed(left, isIn(name)), inside);
    return { files: homes.reduce((left, home) => narrowed(left, (file) => within(home, table.spell(file)) !== null), named4), isNamed: true };
  };
};

// src/normalise/imports.ts
var foldersByPrefix = ({ spell }, roots) => {
  const folders = /* @__PURE__ */ new Map();
  for (const { prefix, folder } of roots) {
    const [name, at] = [spell(prefix), spell(folder)];
    const known = folders.get(name);
    if (known) known.add(at);
    else folders.set(name, /* @__PURE__ */ new Set([at]));
  }
  return new Map([...folders].map(([name, all]) => [name, [...all]]));
};
var importFinder = (table, roots, homes) => {
  if (roots.length === 0) return () => null;
  const folders = foldersByPrefix(table, roots);
  const owned = new Set(roots.map(({ folder }) => table.spell(folder)));
  const ownerOf = (file) => foldersAbove(file).find((folder) => owned.has(folder));
  const within2 = (folder, rest) => {
    const path = folder === "" ? rest : `${folder}/${rest}`;
    const file = table.find(path);
    return file === null || ownerOf(path) !== folder ? [] : [file];
  };
  return (path) => {
    let claimed = null;
    for (let prefix = folderOf(path); prefix !== ""; prefix = folderOf(prefix)) {
      const places = folders.get(prefix);
      if (!places) continue;
      const rest = path.slice(prefix.length + 1);
      const near = homes.find((home) => places.includes(home) && within2(home, rest).length > 0);
      claimed = near === void 0 ? places.flatMap((folder) => within2(folder, rest)) : within2(near, rest);
      if (claimed.length > 0) break;
    }
    return claimed;
  };
};

// src/normalise/suffix.ts
var LIBRARIES = new RegExp(`(?:^|/)(?:${[
  "node_modules",
  "bower_components",
  "site-packages",
  "dist-packages",
  "\\.venv",
  "\\.tox",
  "\\.nox",
  "vendor/bundle",
  "\\.cargo/registry",
  "\\.cargo/git",
  "rustlib/src",
  "rustc/[0-9a-f]{40}",
  "go/pkg/mod",
  "\\.m2/repository",
  "\\.gradle/caches",
  "\\.nuget/packages"
].join("|")})/`);
var MAX_DEPTH = 64;
var placesOf2 = (table, homes, folder) => {
  const segments = folder === "" ? [] : folder.split("/");
  const places = [];
  for (let cut = Math.max(0, segments.length - MAX_DEPTH); cut <= segments.length; cut++) {
    const rest = segments.slice(cut).join("/");
    const prefix = segments.slice(0, cut).map((segment) => `${segment}/`).join("");
    if (LIBRARIES.test(prefix)) continue;
    for (const home of homes) {
      const tracked = home === "" || rest === "" ? home + rest : `${home}/${rest}`;
      if (table.hasFolder(tracked)) {
        places.push({ folder: tracked, segments: segments.length - cut + 1, prefix: `${prefix} ${home}`.toLowerCase() });
      }
    }
  }
  return places;
};
var suffixFinder = (table, homes) => {
  const known = /* @__PURE__ */ new Map();
  return (path) => {
    const at = path.lastIndexOf("/");
    const [folder, name] = [path.slice(0, Math.max(0, at)), path.slice(at + 1)];
    const places = known.get(folder) ?? placesOf2(table, homes, folder);
    known.set(folder, places);
    let best = null;
    let found = null;
    for (const place of places) {
      if (best !== null && place.segments < best.segments) break;
      const file = table.find(place.folder === "" ? name : `${place.folder}/${name}`);
      if (file === null || file === found) continue;
      if (found !== null) return { kind: "several", candidates: [found, file] };
      [best, found] = [place, file];
    }
    if (best === null || found === null) return null;
    return { kind: "suffix", path: found, segments: best.segments, prefix: best.prefix, relative: !isAbsolute(path) };
  };
};

// src/normalise/weigh.ts
var MAX_CANDIDATES = 5;
var NO_MATCH = { path: null, why: "no match", candidates: [] };
var sure = (found) => found && { kind: "sure", path: found };
var located = (by, fit) => fit && { by, fit };
var anyOf2 = (files) => files.length === 0 ? null : { kind: "several", candidates: files };
var oneOf = (files) => files.length > 1 ? anyOf2(files) : sure(files[0] ?? null);
var NO_EVIDENCE = { sure: false, based: false, prefixes: /* @__PURE__ */ new Set(), contested: /* @__PURE__ */ new Set() };
var weigh = (all, known) => {
  const prefixes = new Set(known.prefixes);
  const claims = /* @__PURE__ */ new Map();
  const contested = /* @__PURE__ */ new Set();
  for (const fit of all.map((one) => one?.fit)) {
    if (fit?.kind !== "suffix") continue;
    if (fit.segments > 1) prefixes.add(fit.prefix);
    else if ((claims.get(fit.path) ?? fit.prefix) !== fit.prefix) contested.add(fit.path);
    else claims.set(fit.path, fit.prefix);
  }
  return {
    sure: known.sure || all.some((one) => one?.fit.kind === "sure"),
    based: known.based || all.some((one) => one?.by === "base"),
    prefixes,
    contested
  };
};
var settled = (one, { sure: others, based, prefixes, contested }) => {
  if (one === null || based && one.by === "ending") return NO_MATCH;
  const { fit } = one;
  if (fit.kind === "several") return { path: null, why: "ambiguous", candidates: fit.candidates.slice(0, MAX_CANDIDATES) };
  if (fit.kind === "sure") return { path: fit.path };
  if (fit.relative && others) return NO_MATCH;
  if (fit.segments > 1 || prefixes.has(fit.prefix)) return { path: fit.path };
  if (others || prefixes.size > 0) return NO_MATCH;
  return contested.has(fit.path) ? { path: null, why: "ambiguous", candidates: [fit.path] } : { path: fit.path };
};

// src/normalise/paths.ts
var MAX_PATH = 4096;
var NO_GROUPS = /* @__PURE__ */ new Map();
var rewritten = (path, { strip, add }) => {
  for (const prefix of strip) {
    const rest = within(prefix, path);
    if (rest !== null) return join(add, rest.replace(/^\//, ""));
  }
  return null;
};
var nearestEnding = (table, path, folders) => {
  const files = table.endingWith(path);
  if (files.length < 2) return files;
  for (const folder of folders) {
    const exact = table.find(join(folder, path));
    if (exact !== null) return [exact];
    const inside = files.filter((file) => within(folder, table.spell(file)) !== null);
    if (inside.length > 0) return inside;
  }
  return files;
};
var foldersOfReport = (report) => {
  const path = clean(report);
  return isAbsolute(path) || path.startsWith("../") ? [""] : foldersAbove(path);
};
var united = (fits) => {
  const known = fits.filter((fit) => fit !== null);
  const files = new Set(known.flatMap((fit) => fit.kind === "several" ? fit.candidates : [fit.path]));
  return files.size > 1 ? { kind: "several", candidates: [...files].sort(byText) } : known[0] ?? null;
};
var byYield = (table, folders, paths2) => {
  if (folders.length < 2) return folders;
  const relative = paths2.filter((path) => !isAbsolute(path));
  return ["", ...folders.slice(0, -1)].map((folder) => ({ folder, found: relative.filter((path) => table.find(join(folder, path)) !== null).length })).sort((a, b) => b.found - a.found).map(({ folder }) => folder);
};
var MAY_BE_IMPORT = /\.go$/i;
var locator = (table, starts, paths2) => {
  const { root, bases, folders, importRoots, areImports, groups } = starts;
  const homes = byYield(table, folders, paths2);
  const bySuffix = suffixFinder(table, folders);
  const byImport = importFinder(table, importRoots, folders);
  const byGroup = groupFinder(table, groups, folders);
  const inside = (path) => isAbsolute(path) ? root === "" ? null : within(root, path) : path;
  const fromBases = (path) => {
    const joined = bases.map((base) => join(base, path));
    const places = joined.map(inside);
    return united(places.map((place) => place === null ? null : sure(table.find(place)))) ?? united(joined.map((one, index) => places[index] === null ? bySuffix(one) : null));
  };
  const fromHomes = (path) => {
    for (const home of homes) {
      const found = table.find(join(home, path));
      if (found !== null) return sure(found);
    }
    return null;
  };
  const atPlace = (path) => fromHomes(path) !== null || bases.some((base) => table.find(inside(join(base, path)) ?? "") !== null);
  return (path) => {
    const place = inside(path);
    const end = withoutAscent(place ?? path);
    if (isAbsolute(path)) {
      return located("place", place === null ? null : sure(table.find(place))) ?? located("suffix", bySuffix(end));
    }
    const grouped2 = byGroup(path);
    if (grouped2 !== null) return located("group", grouped2.isNamed ? oneOf(grouped2.files) : anyOf2(grouped2.files));
    const imported = areImports || MAY_BE_IMPORT.test(path) ? byImport(path) : null;
    if (imported !== null && (areImports || !atPlace(path))) return located("import", oneOf(imported));
    return located("base", fromBases(path)) ?? located("place", fromHomes(path)) ?? located("ending", oneOf(nearestEnding(table, end, folders))) ?? located("suffix", bySuffix(end));
  };
};
var locateAll = (table, starts, paths2) => {
  const { root, bases, folders } = starts;
  const spelled = paths2.map(table.spell);
  const spelledStarts = { ...starts, root: table.spell(root), bases: bases.map(table.spell), folders: folders.map(table.spell) };
  return spelled.map(locator(table, spelledStarts, spelled));
};
var ruled = (table, path, { strip, add }) => {
  const mine = rewritten(path, { strip, add });
  if (mine !== null) return { path: mine, found: table.find(mine) };
  return { path, found: strip.length === 0 && add !== "" && !isAbsolute(path) ? table.find(join(add, path)) : null };
};
var resolvePaths = (index, { root, strip, add, importRoots = [] }, report) => {
  const rules = { strip: strip.map(clean), add: clean(add) };
  const resolutions = /* @__PURE__ */ new Map();
  let open = [];
  for (const raw of new Set(report.paths)) {
    const { path, found } = raw.length > MAX_PATH ? { path: "", found: null } : ruled(index.exact, clean(raw), rules);
    resolutions.set(raw, found === null ? NO_MATCH : { path: found });
    if (found === null && path !== "") open.push({ raw, path });
  }
  const bases = new Set(report.bases.map(clean).map((base) => rewritten(base, rules) ?? base));
  const { areImports = false, groups = NO_GROUPS } = report;
  const starts = { root: clean(root), bases: [...bases], folders: foldersOfReport(report.report), importRoots, areImports, groups };
  let evidence = NO_EVIDENCE;
  for (const tableOf2 of [() => index.exact, index.folded]) {
    if (open.length === 0) break;
    const found = locateAll(tableOf2(), starts, open.map(({ path }) => path));
    evidence = weigh(found, evidence);
    open = open.filter(({ raw }, at) => {
      const resolution = settled(found[at], evidence);
      resolutions.set(raw, resolution);
      return resolution.path === null && resolution.why === "no match";
    });
  }
  return resolutions;
};

// src/normalise/class-files.ts
var EXTENSIONS = [".java", ".kt", ".groovy", ".scala", ".py", ".rb", ".php", ".cs", ".fs", ".vb", ".swift", ".exs", ".rs"];
var DOTTED = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u;
var AFTER_CLASS = /[$+([].*$/s;
var ELIXIR = "Elixir.";
var MAX_NAME = 300;
var underscored = (name) => name.replace(new RegExp("([\\p{Lu}\\d]+)(\\p{Lu}\\p{Ll})", "gu"), "$1_$2").replace(new RegExp("([\\p{Ll}\\d])(\\p{Lu})", "gu"), "$1_$2").toLowerCase();
var lastOf2 = (path) => path.slice(path.lastIndexOf("/") + 1);
var plainOf = (name) => name.replace(AFTER_CLASS, "").replaceAll("\\", ".");
var guessesOf = (plain) => {
  if (plain.length > MAX_NAME) return [];
  if (plain.includes("::")) {
    const [, ...rest] = plain.split("::");
    const rust = `tests/${rest.join("/").replace(/^tests\//, "")}`;
    const ruby = plain.split("::").map(underscored).join("/");
    return [{ path: rust, extensions: [".rs"] }, { path: `${rust}/main`, extensions: [".rs"] }, { path: ruby, extensions: [".rb"] }];
  }
  if (!DOTTED.test(plain)) return [];
  if (plain.startsWith(ELIXIR)) {
    const path = plain.slice(ELIXIR.length).split(".").map(underscored).join("/");
    return [path, lastOf2(path)].map((one) => ({ path: one, extensions: [".exs"] }));
  }
  const segments = plain.split(".");
  const prefixes = segments.map((_, index) => segments.slice(0, segments.length - index).join("/"));
  const last = segments.at(-1);
  const extensions = EXTENSIONS.filter((extension) => extension !== ".exs" && extension !== ".rs");
  return [...prefixes, ...new RegExp("^\\p{Lu}", "u").test(last) ? [last] : []].map((path) => ({ path, extensions }));
};
var classFinder = (table, sources) => {
  const tests = new Set(sources.filter(({ test }) => test).map(({ path }) => path));
  const present = new Set(sources.map(({ path }) => path.slice(path.lastIndexOf("."))));
  const search = (plain, folders) => {
    for (const { path, extensions } of guessesOf(plain)) {
      for (const extension of extensions.filter((one) => present.has(one))) {
        const files = nearestEnding(table, table.spell(path + extension), folders);
        const inTests = files.filter((file) => tests.has(file));
        const found = inTests.length > 0 || !path.includes("/") ? inTests : files;
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  return (folders) => {
    const known = /* @__PURE__ */ new Map();
    return (name) => {
      const plain = plainOf(name);
      const found = known.get(plain) ?? search(plain, folders);
      known.set(plain, found);
      return found;
    };
  };
};

// src/normalise/tree.ts
var MAX_ENDINGS = 256;
var backwards = (path) => `${path.split("/").reverse().join("/")}/`;
var lowerBound = (sorted2, text) => {
  let [low, high] = [0, sorted2.length];
  while (low < high) {
    const middle = low + high >>> 1;
    if (sorted2[middle] < text) low = middle + 1;
    else high = middle;
  }
  return low;
};
var lazily = (make) => {
  let made = null;
  return () => (made ??= { value: make() }).value;
};
var foldersOf = (paths2) => {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths2) {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
};
var tableOf = (tree, spell) => {
  const files = /* @__PURE__ */ new Map();
  for (const path of tree) {
    const spelled = spell(path);
    files.set(spelled, files.has(spelled) ? null : path);
  }
  const folders = lazily(() => foldersOf(files.keys()));
  const endings = lazily(() => [...files.keys()].map(backwards).sort());
  const endingWith = (path) => {
    const [sorted2, ending, found] = [endings(), backwards(path), []];
    for (let at = lowerBound(sorted2, ending); sorted2[at]?.startsWith(ending) && found.length < MAX_ENDINGS; at++) {
      const file = files.get(backwards(sorted2[at].slice(0, -1)).slice(0, -1));
      if (file) found.push(file);
    }
    return found.sort(byText);
  };
  return { spell, find: (path) => files.get(path) ?? null, hasFolder: (folder) => folders().has(folder), endingWith };
};
var indexTree = (tree) => ({
  exact: tableOf(tree, (path) => path.normalize("NFC")),
  folded: lazily(() => tableOf(tree, (path) => path.normalize("NFC").toLowerCase()))
});

// src/normalise/case-files.ts
var SUITE_SEPARATOR = " \u203A ";
var MAX_NAME2 = 500;
var GO_TEST = "_test.go";
var SOME_FILE = "_";
var WITH_DOMAIN = /^[\w-]+(?:\.[\w-]+)+\//;
var WITH_PLACE = /^(.+?)(?:::.*|:(\d+)(?::\d+)?)$/s;
var placeOf = (text) => {
  const place = WITH_PLACE.exec(text);
  return place ? { path: place[1], line: place[2] === void 0 ? null : Number(place[2]) } : { path: text, line: null };
};
var labelsOf = ({ classname, suite }) => [classname ?? "", ...suite.split(SUITE_SEPARATOR).reverse()].filter((label) => label !== "");
var QUALIFIED = /^([^\s([]+)\.[^\s.([]+/;
var PATH_LIKE = /[\\/]|\.\w{1,5}$/;
var isPathLike = (text) => PATH_LIKE.test(text);
var pathsIn = (text) => !/[\\/]/.test(text) ? [] : text.slice(0, MAX_NAME2).split(/[\s"'`()[\]{}<>,;|]+/).map((word) => placeOf(word).path).filter((word) => /[\\/].*\.\w{1,5}$/.test(word));
var goPackages = (sources) => {
  const files = /* @__PURE__ */ new Map();
  for (const { path } of sources) {
    if (!path.endsWith(GO_TEST)) continue;
    const [folder, known] = [folderOf(path), files.get(folderOf(path))];
    if (known) known.push(path);
    else files.set(folder, [path]);
  }
  const inFolders = [...files.keys()].map((folder) => folder === "" ? SOME_FILE : `${folder}/${SOME_FILE}`);
  return { index: indexTree(inFolders), files };
};
var cluesOf = (report, { ground, go, classesNear }) => {
  const [attributes, labels, names2] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const one of report.cases) {
    for (const file of [one.file, one.suiteFile]) if (file !== null) attributes.add(placeOf(file).path);
    for (const label of labelsOf(one)) labels.add(label);
    for (const path of pathsIn(one.name)) names2.add(path);
  }
  const resolve = (index, paths2, more = {}) => resolvePaths(index, ground.rules, { report: report.path, bases: [], paths: [...paths2], ...more });
  const said = [...labels];
  const ofGo = report.format.startsWith("go");
  const packages = go.files.size === 0 ? [] : said.filter((label) => /^\S+\/\S+$/.test(label) || ofGo);
  return {
    attributes: resolve(ground.index, attributes),
    labels: resolve(ground.index, /* @__PURE__ */ new Set([...said.filter(isPathLike), ...said.flatMap(pathsIn)])),
    names: resolve(ground.index, names2),
    packages: resolve(go.index, packages.map((label) => `${label}/${SOME_FILE}`), { areImports: true }),
    classes: classesNear(foldersOfReport(report.path)),
    ofGo
  };
};
var fileOf = (resolutions, text) => {
  const path = resolutions.get(text)?.path ?? null;
  return path === null ? [] : [path];
};
var inPackage = (clues, { go }, label) => fileOf(clues.packages, `${label}/${SOME_FILE}`).filter((path) => path !== SOME_FILE || WITH_DOMAIN.test(label) || clues.ofGo).flatMap((path) => go.files.get(folderOf(path)) ?? []);
var inLabel = (clues, { isTest }, label, classname) => [label, ...pathsIn(label)].flatMap((path) => fileOf(clues.labels, path).filter((file) => isTest.get(file) !== false || path === classname));
var inName = (clues, { isTest }, name) => pathsIn(name).flatMap((path) => fileOf(clues.names, path).filter((file) => isTest.get(file) || name.startsWith(path)));
function* searches(one, clues, setting) {
  for (const file of [one.file, one.suiteFile]) if (file !== null) yield fileOf(clues.attributes, placeOf(file).path);
  const labels = labelsOf(one);
  for (const label of labels) yield inLabel(clues, setting, label, one.classname);
  for (const label of labels) yield clues.classes(label);
  for (const label of labels) yield inPackage(clues, setting, label);
  yield inName(clues, setting, one.name);
  if (one.classname === null) yield clues.classes(QUALIFIED.exec(one.name)?.[1] ?? "");
}
var whereabouts = (found, { file }) => {
  const line = file === null ? null : placeOf(file).line;
  let open = [];
  for (const files of found) {
    if (new Set(files).size === 1) return { candidates: files.slice(0, 1), line };
    if (open.length === 0) open = files;
  }
  return { candidates: open, line };
};
var caseFinder = (ground) => {
  const setting = {
    ground,
    isTest: new Map(ground.sources.map(({ path, test }) => [path, test])),
    go: goPackages(ground.sources),
    classesNear: classFinder(ground.index.exact, ground.sources)
  };
  return (report) => {
    const clues = cluesOf(report, setting);
    const known = /* @__PURE__ */ new Map();
    return (one) => {
      const telling = one.classname === null || pathsIn(one.name).length > 0;
      const key = JSON.stringify([one.file, one.suiteFile, one.classname, one.suite, telling ? one.name : ""]);
      const where = known.get(key) ?? whereabouts(searches(one, clues, setting), one);
      known.set(key, where);
      return where;
    };
  };
};

// src/normalise/cases.ts
var agreed = ({ candidates }, ask) => {
  const answers = new Set(candidates.map(ask));
  return answers.size === 1 ? [...answers][0] : null;
};
var caseOf = (one, where, report, { division, steady }) => {
  const file = where.candidates.length === 1 ? where.candidates[0] : null;
  return {
    identity: identityOf([file ?? one.suite, one.classname, one.name], steady),
    suite: one.suite,
    name: one.name,
    file,
    line: one.line ?? where.line,
    kind: agreed(where, division.kindOf) ?? division.kindOf(report),
    module: agreed(where, division.moduleOfTest) ?? division.moduleOfReport(report),
    outcome: one.outcome,
    flaky: one.flaky,
    seconds: one.seconds,
    text: one.text,
    report
  };
};
var casesOf = (reports, rules) => {
  const finderOf = caseFinder(rules.ground);
  const settled2 = (report) => {
    const find9 = finderOf(report);
    return settleRetries(report.cases.map((one) => caseOf(one, find9(one), report.path, rules)), report, rules.retries);
  };
  return runsOf(reports).flatMap(({ last, earlier }) => joinAttempts({ last: settled2(last), earlier: earlier.map(settled2) }, rules.retries));
};

// src/normalise/rewrite.ts
var SAMPLE = 500;
var MAX_NAMESAKES = 16;
var MAX_TRIED = 8;
var MAX_OFFERED = 5;
var MAX_NAMED = 3;
var rewritesOf = (table, path) => {
  const segments = path.split("/");
  let best = [];
  for (let cut = segments.length - 1; cut >= 0; cut--) {
    const end = segments.slice(cut).join("/");
    const files = end === "" ? [] : table.endingWith(end);
    if (files.length === 0) break;
    if (files.length > MAX_NAMESAKES) continue;
    best = files.map((file) => ({ strip: path.slice(0, path.length - end.length), add: file.slice(0, file.length - end.length) }));
  }
  return best;
};
var yieldOf = (table, paths2, { strip, add }) => {
  const rules = { strip: [clean(strip)], add: clean(add) };
  return paths2.filter((path) => table.find(rewritten(path, rules) ?? "") !== null).length;
};
var askedFor = (table, paths2) => {
  const votes = /* @__PURE__ */ new Map();
  for (const rewrite of paths2.flatMap((path) => rewritesOf(table, path))) {
    const key = JSON.stringify([rewrite.strip, rewrite.add]);
    const vote = votes.get(key) ?? { rewrite, count: 0 };
    vote.count++;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.count - a.count).slice(0, MAX_TRIED).map(({ rewrite }) => rewrite);
};
var guess = (table, paths2) => {
  const [first, second] = askedFor(table, paths2).map((rewrite) => ({ rewrite, found: yieldOf(table, paths2, rewrite) })).sort((a, b) => b.found - a.found);
  if (!first || first.found * 2 <= paths2.length || first.found === second?.found) return null;
  return first.rewrite;
};
var lineFor = ({ strip, add }) => {
  const parts = [...strip === "" ? [] : [`strip: [${JSON.stringify(strip)}]`], ...add === "" ? [] : [`add: ${JSON.stringify(add)}`]];
  return `paths: { ${parts.join(", ")} }`;
};
var extensionOf = (path) => /\.\w+$/.exec(path)?.[0] ?? "/";
var startedPaths = ({ coverage, bases }) => {
  const base = bases.map(clean).find(isAbsolute) ?? "";
  return coverage.files.map(({ path }) => join(base, clean(path)));
};
var named = (reports) => {
  const names2 = reports.slice(0, MAX_NAMED).join(", ");
  return reports.length > MAX_NAMED ? `${names2} and ${reports.length - MAX_NAMED} more` : names2;
};
var rewriteTo = (path, file) => {
  const [from, to] = [path.split("/"), file.split("/")];
  while (from.length > 0 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  const folder = (parts) => parts.map((part) => `${part}/`).join("");
  return { strip: folder(from), add: folder(to) };
};
var eitherOf = (rewrites) => `Say which it is: add ${rewrites.slice(0, MAX_OFFERED).map(lineFor).join(" or ")} to the configuration.`;
var ambiguousProblem = ({ paths: paths2, reports }, { path, candidates }, index) => {
  const names2 = [...reports].sort(byText);
  const rewrite = guess(index.exact, [...paths2].sort(byText).slice(0, SAMPLE));
  const fits = `fits more than one file of the repository: ${candidates.join(", ")}`;
  return new Problem("paths-unresolved", paths2.size === 1 ? `The only path in ${named(names2)}, ${path}, ${fits}.` : `None of the ${paths2.size} paths in ${named(names2)} fits one file alone: ${path}, for example, ${fits}.`, {
    where: names2[0],
    hint: rewrite ? `Add ${lineFor(rewrite)} to the configuration.` : eitherOf(candidates.map((file) => rewriteTo(clean(path), file)))
  });
};
var unresolvedProblem = (lost, index, tree) => {
  const [paths2, reports] = [[...lost.paths].sort(byText), [...lost.reports].sort(byText)];
  const rewrite = guess(index.exact, paths2.slice(0, SAMPLE));
  const example = paths2[0] ?? "";
  const several = rewritesOf(index.exact, example);
  const ours = tree.find((path) => path.endsWith(extensionOf(example))) ?? tree[0];
  const message = paths2.length === 1 ? `The only path in ${named(reports)} fits no file of the repository: ${example}.` : `None of the ${paths2.length} paths in ${named(reports)} fits a file of the repository: ${example}, for example.`;
  return new Problem("paths-unresolved", message, {
    where: reports[0],
    hint: rewrite ? `Add ${lineFor(rewrite)} to the configuration.` : several.length > 1 ? `${example} may be any of ${several.length} files. ${eitherOf(several)}` : `The reports say ${example}${ours === void 0 ? "" : `, the repository ${ours}`}: say with paths: { strip: [\u2026], add: \u2026 } in the configuration how the one becomes the other.`
  });
};

// src/normalise/merge.ts
var IMPORTS = "go";
var MAX_UNRESOLVED = 1e3;
var rename = (report, { index, rules, excluded }) => {
  const { path: name, bases, coverage, groups } = report;
  const paths2 = coverage.files.map(({ path }) => path);
  const resolutions = resolvePaths(index, rules, { report: name, bases, paths: paths2, areImports: report.format === IMPORTS, ...groups && { groups } });
  const pathOf = (foreign) => {
    const path = resolutions.get(foreign)?.path ?? null;
    return path === null || excluded(path) ? null : path;
  };
  const files = coverage.files.flatMap((file) => {
    const path = pathOf(file.path);
    return path === null ? [] : [{ ...file, path }];
  });
  const linesIn = new Map(coverage.files.map((file) => [file.path, file]));
  const unresolved = [...resolutions].flatMap(([path, resolution]) => resolution.path !== null || excluded(clean(path).replace(/^\//, "")) ? [] : [{ ...resolution, path, report: name, lines: linesOf(coverage, linesIn.get(path)) }]);
  const fits = [...resolutions.values()].some(({ path }) => path !== null);
  return { coverage: { ...coverage, files }, pathOf, fits, unresolved };
};
var startMerging = (ground) => ({ ground, union: newUnion(), contexts: newContexts(), unresolved: [], lost: { paths: /* @__PURE__ */ new Set(), reports: [] } });
var inOrder = (unresolved) => [...unresolved].sort(byKeys((one) => one.path, (one) => one.report)).slice(0, MAX_UNRESOLVED);
var groundOf = (settings, { tree, root, importRoots = [] }) => ({ tree, index: indexTree(tree), rules: { ...settings.paths, root, importRoots }, excluded: anyOf(settings.exclude) });
var mergeReport = (merging, report) => {
  const { coverage, pathOf, fits, unresolved } = rename(report, merging.ground);
  addCoverage(merging.union, coverage);
  if (report.contexts) uniteContexts(merging.contexts, report.contexts, pathOf);
  merging.unresolved = merging.unresolved.concat(unresolved);
  if (merging.unresolved.length > 2 * MAX_UNRESOLVED) merging.unresolved = inOrder(merging.unresolved);
  if (fits) merging.lost = null;
  if (merging.lost === null || report.coverage.files.length === 0) return;
  merging.lost.reports.push(report.path);
  for (const path of startedPaths(report)) merging.lost.paths.add(path);
};
var problemOf = (lost, unresolved, { index, tree }) => {
  const ambiguous = unresolved.filter(({ candidates }) => candidates.length > 1);
  return ambiguous.length === unresolved.length ? ambiguousProblem(lost, inOrder(ambiguous)[0], index) : unresolvedProblem(lost, index, tree);
};
var endMerging = ({ ground, union, contexts, unresolved, lost }) => ({
  coverage: unionOf(union),
  contexts: contextsOf(contexts),
  contextsGiven: contexts.given,
  unresolved: inOrder(unresolved),
  problems: lost !== null && unresolved.length > 0 ? [problemOf(lost, unresolved, ground)] : []
});

// src/model/repeats.ts
var MILLISECONDS = 1e3;
var TELLING_TIMES = 2;
var timeOf = ({ seconds }) => Math.round((seconds ?? 0) * MILLISECONDS);
var printOf = (one) => `${timeOf(one)} ${one.outcome} ${one.name}`;
var isTelling = ({ cases }) => new Set(cases.map(timeOf).filter((time) => time > 0)).size >= TELLING_TIMES;
var countsOf = (cases) => {
  const counts = /* @__PURE__ */ new Map();
  for (const one of cases) counts.set(printOf(one), (counts.get(printOf(one)) ?? 0) + 1);
  return counts;
};
var holds = (larger, smaller) => {
  if (larger.cases.length < smaller.cases.length) return false;
  const counts = countsOf(larger.cases);
  return [...countsOf(smaller.cases)].every(([print, count]) => (counts.get(print) ?? 0) >= count);
};
var samplesOf = (reports) => {
  const samples = /* @__PURE__ */ new Map();
  for (const report of reports) {
    const print = printOf(report.cases.find((one) => timeOf(one) > 0));
    samples.set(print, [...samples.get(print) ?? [], report]);
  }
  return samples;
};
var repeatedReports = (reports) => {
  const repeated = /* @__PURE__ */ new Map();
  const samples = samplesOf(reports.length < 2 ? [] : reports.filter(isTelling));
  if (samples.size === 0) return repeated;
  for (const larger of reports) {
    const suspects2 = new Set(larger.cases.flatMap((one) => samples.get(printOf(one)) ?? []));
    for (const smaller of suspects2) {
      const isSelf = smaller === larger || repeated.has(smaller.path) || repeated.get(larger.path) === smaller.path;
      if (isSelf || !holds(larger, smaller)) continue;
      const isFirst = smaller.cases.length === larger.cases.length && reports.indexOf(smaller) < reports.indexOf(larger);
      if (!isFirst) repeated.set(smaller.path, larger.path);
    }
  }
  return repeated;
};
var FEWEST_CASES = 2;
var wholePrintOf = (one) => JSON.stringify([one.suite, one.classname, one.name, one.outcome, timeOf(one)]);
var wholePrint = ({ cases }) => cases.map(wholePrintOf).sort().join("\n");
var indistinct = (reports) => {
  const silent2 = reports.filter((report) => report.cases.length >= FEWEST_CASES && !isTelling(report));
  const alike = [...groupBy(silent2, ({ cases }) => cases.length).values()].filter((some) => some.length > 1);
  return alike.flatMap((some) => [...groupBy(some, wholePrint).values()]).filter((some) => some.length > 1).map((some) => some.map(({ path }) => path));
};

// src/normalise/test-runs.ts
var PHASE = /\|(?:setup|run|teardown)$/;
var METHOD = /^(?:\S+ )?([\w.\\+$/`]+)::(\w+)/;
var PATH_LIKE2 = /[\\/.]\w+(?:::|:\d|$)/;
var DOTTED2 = /^([\w.$]+)\.(\w+)$/;
var CASE = { suite: "", suiteFile: null, line: null, outcome: "passed", flaky: false, seconds: null, text: null };
var asCase = (context) => {
  const name = context.replace(PHASE, "");
  const [, owner = null, method = name] = (/\.\w{1,5}::/.test(name) ? null : METHOD.exec(name)) ?? DOTTED2.exec(name) ?? [];
  const isPath = owner === null || /\.\w{1,5}(?::\d+)?$/.test(name);
  return isPath && PATH_LIKE2.test(name) ? { ...CASE, classname: null, file: name, name } : { ...CASE, classname: owner, file: null, name: method };
};
var asReport = (contexts, path) => ({
  kind: "tests",
  format: "contexts",
  path,
  producer: null,
  flakyKnown: false,
  declared: null,
  warnings: [],
  cases: contexts.map(asCase)
});
var OUTSIDE = "";
var sumsOf = ({ files }, tests) => {
  const sums = newContexts();
  for (const [path, sets] of files) {
    for (const [place, bits] of sets) {
      const test = tests[place] ?? null;
      if (test !== null) addBits(sums, { path, name: test }, bits);
    }
  }
  return sums;
};
var byName = (contexts) => {
  const byTest = /* @__PURE__ */ new Map();
  for (const [path, sets] of contexts?.files ?? []) {
    for (const [place, bits] of sets) {
      const test = contexts.names[place];
      byTest.set(test, (byTest.get(test) ?? /* @__PURE__ */ new Map()).set(path, bits));
    }
  }
  return byTest;
};
var testRunsOf = (contexts, ground) => {
  const { names: names2 } = contexts;
  const find9 = caseFinder(ground)(asReport(names2, ""));
  const tests = names2.map((name) => {
    const { candidates } = name === OUTSIDE ? { candidates: [OUTSIDE] } : find9(asCase(name));
    return candidates.length === 1 ? candidates[0] : null;
  });
  const sums = sumsOf(contexts, tests);
  if (sums.given) return null;
  const byTest = byName(contextsOf(sums));
  const outside = byTest.get(OUTSIDE) ?? /* @__PURE__ */ new Map();
  byTest.delete(OUTSIDE);
  return { byTest, outside, unknown: tests.filter((test) => test === null).length };
};

// src/normalise/unmatched.ts
var MAX_NAMED2 = 5;
var globsOf = ({ modules, kinds, source }) => {
  const listed2 = (key, owner, globs) => globs.map((glob, index) => ({ key: `${key}.${index}`, owner, glob }));
  const written = kinds.filter(({ name, configured }) => configured && source?.lines.has(`kinds.${name}.tests`) !== false);
  return [
    ...modules.flatMap(({ name, paths: paths2, tests }) => [...listed2(`modules.${name}.paths`, `module ${name}`, paths2), ...listed2(`modules.${name}.tests`, `module ${name}`, tests)]),
    ...written.flatMap(({ name, tests }) => listed2(`kinds.${name}.tests`, `kind ${name}`, tests))
  ];
};
var splitGlob = (glob) => {
  const segments = glob.replace(/^\.?\//, "").split("/");
  const wild = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment));
  const cut = wild === -1 ? segments.length - 1 : wild;
  return { folder: segments.slice(0, cut).join("/"), rest: segments.slice(cut).join("/") };
};
var lastName = (folder) => folder.slice(folder.lastIndexOf("/") + 1).toLowerCase();
var foldersOf2 = (paths2) => {
  const all = /* @__PURE__ */ new Set();
  for (const path of paths2) {
    for (let folder = folderOf(path); !all.has(folder); folder = folderOf(folder)) all.add(folder);
  }
  const sorted2 = [...all].filter((folder) => folder !== "").sort(byText);
  return { all, named: groupBy(sorted2, lastName), inside: groupBy(sorted2, folderOf) };
};
var isMeant = (folder, asked) => `/${folder}`.toLowerCase().endsWith(`/${asked}`.toLowerCase());
var hintFor = (glob, { all, named: named4, inside }) => {
  const plain = glob.replace(/^\.?\//, "");
  if (all.has(plain)) return `${plain} is a folder: write ${plain}/** for all that is in it.`;
  const { folder, rest } = splitGlob(glob);
  const meant = folder === "" ? [] : (named4.get(lastName(folder)) ?? []).filter((one) => isMeant(one, folder));
  if (meant.length === 1) {
    return meant[0] === folder ? `The folder ${folder} is there, but no file in it fits ${rest}.` : `Write ${meant[0]}/${rest}.`;
  }
  if (meant.length > 1) return `There are ${meant.slice(0, MAX_NAMED2).join(", ")}: write which one is meant.`;
  const deepest = foldersAbove(folder).find((one) => all.has(one)) ?? "";
  const there = inside.get(deepest) ?? [];
  const names2 = there.length === 0 ? "no folder" : there.slice(0, MAX_NAMED2).join(", ") + (there.length > MAX_NAMED2 ? " \u2026" : "");
  return `${deepest === "" ? "The project" : deepest} has ${names2}: correct the glob, or remove it.`;
};
var matching = (items, globsOf2, paths2) => {
  const [holding, found] = [holdersAmong(items, globsOf2), /* @__PURE__ */ new Set()];
  for (const path of paths2) for (const item of holding(path)) found.add(item);
  return found;
};
var withoutVacant = (settings, tree) => {
  const matched = matching(settings.modules, ({ paths: paths2 }) => paths2, tree);
  return { ...settings, modules: settings.modules.filter((module) => matched.has(module)) };
};
var checkGlobs = (settings, paths2, fromBase) => {
  const globs = globsOf(settings);
  const matched = matching(globs, ({ glob }) => [glob], paths2);
  const unmatched = globs.filter((glob) => !matched.has(glob));
  if (unmatched.length === 0) return { problems: [], remarks: [] };
  if (fromBase) {
    const remarks = unmatched.map(({ owner, glob }) => `The ${owner} of the base matches nothing any more: ${glob}.`);
    return { problems: [], remarks };
  }
  const folders = foldersOf2(paths2);
  const { source } = settings;
  const problems = unmatched.map(({ key, owner, glob }) => {
    const line = source?.lines.get(key) ?? source?.lines.get(key.slice(0, key.lastIndexOf(".")));
    return new Problem("config-matches-nothing", `The ${owner} has a glob that matches no file: ${glob}.`, {
      where: source && (line === void 0 ? source.path : `${source.path}:${line}`),
      hint: hintFor(glob, folders)
    });
  });
  return { problems, remarks: [] };
};

// src/normalise/scene.ts
var orderOfReports = byKeys(({ path }) => path, ({ kind }) => kind, ({ format }) => format);
var mergingOf = (reports, ground) => {
  const merging = startMerging(ground);
  for (const report of reports) mergeReport(merging, report);
  return merging;
};
var withoutExcluded = (merged, excluded) => {
  const files = merged.coverage.files.filter(({ path }) => !excluded(path));
  return files.length === merged.coverage.files.length ? merged : { ...merged, coverage: { ...merged.coverage, files } };
};
var repeatRemarks = (repeated) => [...repeated].map(([path, other]) => `${path} holds only test cases that ${other} holds too, with the same times: they count once.`);
var UNASKED = { look: NO_LOOK, hollow: null, notRun: [], partial: false };
var normalise = (material) => {
  const { tree, root, baseline, policyFromBase } = material;
  const settings = policyFromBase ? withoutVacant(material.settings, tree) : material.settings;
  const reports = [...material.reports].sort(orderOfReports);
  const [division, steady] = [divide(settings), steadyFor(root)];
  const merging = material.merging ?? mergingOf(reports.filter(isCoverage), groundOf(settings, material));
  const { index, rules } = merging.ground;
  const sources = material.sources.filter(({ path }) => !division.excluded(path));
  const merged = withoutExcluded(endMerging(merging), division.excluded);
  const testReports = reports.filter(isTests);
  const counting = testReports.filter(countsTests);
  const repeated = repeatedReports(counting);
  const ground = { index, rules, sources: material.sources };
  const measured = {
    settings,
    files: filesOf(merged.coverage, sources, division),
    cases: casesOf(counting.filter(({ path }) => !repeated.has(path)), { ground, division, steady, retries: settings.retries }),
    testReports: new Map(testReports.map(({ path, flakyKnown }) => [path, flakyKnown]))
  };
  const { files, cases } = measured;
  const [modules, kinds] = [modulesOf(measured), kindsOf(measured, tree, division)];
  const present = { division, moduleNames: modules.map(({ name }) => name), cases, steady };
  const globs = checkGlobs(material.settings, [...tree, ...testReports.map(({ path }) => path)], policyFromBase);
  const runs = merged.contexts && testRunsOf(merged.contexts, ground);
  const tooMany2 = merged.contextsGiven || merged.contexts !== null && runs === null ? [TOO_MANY_RUNS_TOGETHER] : [];
  const scene = {
    settings,
    reports,
    files,
    cases,
    modules,
    kinds,
    runs,
    today: material.today,
    coverage: merged.coverage,
    tree: new Set(tree),
    unresolved: merged.unresolved,
    totals: totalsOf(measured, division),
    now: snapshotOf({ reports, files, cases }, steady),
    before: baseline && beforeOf(baseline, present),
    changes: material.changes,
    changedSource: material.changedSource,
    ...UNASKED
  };
  return { scene, problems: [...merged.problems, ...globs.problems], remarks: [...globs.remarks, ...repeatRemarks(repeated), ...tooMany2] };
};

// src/rules/scopes.ts
var PROJECT = "project";
var rankOf = ({ priority }) => PRIORITIES.indexOf(priority);
var liveModules = (scene) => scene.modules.filter(({ settings }) => !settings.deprecated).sort((a, b) => rankOf(a.settings) - rankOf(b.settings));
var namedModules = (scene) => liveModules(scene).filter(({ name }) => name !== OTHER);
var configuredModules = (scene) => scene.settings.modules.length === 0 ? [] : liveModules(scene);
var deprecatedNames = /* @__PURE__ */ new WeakMap();
var isDeprecated = ({ modules }, name) => {
  const names2 = deprecatedNames.get(modules) ?? new Set(modules.filter(({ deprecated }) => deprecated).map((module) => module.name));
  deprecatedNames.set(modules, names2);
  return names2.has(name);
};
var isJudged = ({ settings }, { module }) => !isDeprecated(settings, module);
var filesByModule = /* @__PURE__ */ new WeakMap();
var judgedFiles = (scene, module) => {
  const { files, settings } = scene;
  if (module === null) return files.filter((file) => isJudged(scene, file));
  const groups = filesByModule.get(files) ?? groupBy(files, (file) => file.module);
  filesByModule.set(files, groups);
  return isDeprecated(settings, module) ? [] : groups.get(module) ?? [];
};
var isJudgedCode = (scene, file) => !file.test && isJudged(scene, file);
var hasTests = ({ reports }) => reports.some(isTests);
var hasCoverage = ({ coverage }) => coverage.files.length > 0;
var noBaseline = ({ before, baselineUnreadable = false }) => before !== null ? null : baselineUnreadable ? "the baseline cannot be read" : "no baseline";
var noCoverageToCompare = (scene) => {
  if (scene.before === null) return noBaseline(scene);
  if (scene.before.totals.coverage === null) return "the baseline holds no coverage";
  return hasCoverage(scene) ? null : "no coverage report was read";
};
var noTestsToCompare = (scene) => {
  if (scene.before === null) return noBaseline(scene);
  if (scene.before.totals.tests === null) return "the baseline holds no tests";
  return hasTests(scene) ? null : "no test report was read";
};

// src/rules/unknown-files.ts
var baseOf2 = (path) => path.slice(path.lastIndexOf("/") + 1).slice(path.slice(path.lastIndexOf("/") + 1).lastIndexOf("\\") + 1);
var lostPaths = ({ unresolved }) => {
  const byName2 = groupBy(unresolved, ({ path }) => baseOf2(path));
  return (path) => byName2.get(baseOf2(path)) ?? [];
};
var BESIDE = /* @__PURE__ */ new Set([
  "docs",
  "doc",
  "example",
  "examples",
  "sample",
  "samples",
  "demo",
  "demos",
  "bench",
  "benches",
  "benchmark",
  "benchmarks",
  "vendor",
  "third_party",
  "thirdparty",
  "node_modules",
  "dist",
  "build",
  "migrations",
  "fixtures",
  "testdata",
  "stubs",
  "typings"
]);
var SETTINGS = /(?:^|[./_-])(?:conf|config|rc)\.\w+$|^(?:setup|noxfile|conftest|manage|__main__|fabfile|tasks)\.py$|^(?:gulp|grunt|rake)file\b|^package\.swift$|^mix\.exs$|\.gradle\.kts$/i;
var PACKAGES = /(?:^|\/)src\/main\/\w+\/.*/;
var REPORT_FOLDER = /(?:^|\/)(?:lcov-report|htmlcov|jacoco-resources)\/|(?:^|\/)coverage\/(?:.*\/)?(?:block-navigation|prettify|sorter)\.js$/;
var isBeside = (path) => {
  const folders = path.replace(PACKAGES, "/").split("/");
  folders.pop();
  const name = path.slice(path.lastIndexOf("/") + 1);
  return SETTINGS.test(name) || REPORT_FOLDER.test(path) || folders.some((folder) => folder.startsWith(".") || BESIDE.has(folder.toLowerCase()));
};
var measuredLanguages = ({ files }) => new Set(files.filter(({ cover, test }) => cover !== null && !test).map(({ language }) => language));
var unknownFiles = (scene) => {
  const [languages, namesakesOf] = [measuredLanguages(scene), lostPaths(scene)];
  const blank = new Set(scene.modules.filter(({ coverage, settings }) => coverage === null && scene.settings.modules.includes(settings)).map(({ name }) => name));
  const files = scene.files.filter((file) => file.cover === null && file.language !== null && isJudgedCode(scene, file) && !blank.has(file.module) && !scene.look.idle.has(file.path) && namesakesOf(file.path).length === 0 && !isBeside(file.path) && scene.before?.snapshot.files.has(file.path) !== true);
  return {
    ofMeasured: files.filter(({ language }) => languages.has(language)),
    ofOthers: files.filter(({ language }) => !languages.has(language))
  };
};

// src/rules/rule.ts
var rule = (made) => made;

// src/rules/words.ts
var LISTED = 5;
var NAME_LENGTH = 120;
var METRIC_WORDS = {
  lines: { name: "Line coverage", one: "line", many: "lines" },
  branches: { name: "Branch coverage", one: "branch", many: "branches" },
  functions: { name: "Function coverage", one: "function", many: "functions" }
};
var counted = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
var allSkipped = (number) => number === 1 ? "the only one was skipped" : `all ${number} were skipped`;
var agreeing = (number, one, many) => number === 1 ? one : many;
var clipped = (name) => {
  const line = name.replace(/\s+/g, " ");
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}\u2026` : line;
};
var listed = (names2) => {
  const shown2 = names2.slice(0, LISTED).map(clipped);
  const more = names2.length - shown2.length;
  const last = more > 0 ? `${more} more` : shown2.pop();
  return shown2.length === 0 ? last ?? "" : `${shown2.join(", ")} and ${last}`;
};
var sentences = (...parts) => parts.filter((part) => part !== null).join(" ") || null;

// src/rules/assertion-lenient.ts
var QUOTED = 100;
var quote2 = (text) => text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}\u2026` : text;
var findingOf = (path, places, module) => {
  const first = places[0];
  const lines = listed(places.map(({ line }, at) => at === 0 ? `${line} (${quote2(first.text)})` : `${line}`));
  return {
    subject: path,
    module,
    message: `${counted(places.length, "assertion")} of ${path} ${agreeing(places.length, "accepts", "accept")} failure as success, on ${agreeing(places.length, "line", "lines")} ${lines}.`,
    hint: "Assert the one outcome that is right; a test that cannot fail proves nothing.",
    at: { path, line: first.line },
    numbers: { assertions: places.length }
  };
};
var assertionLenient = rule({
  id: "assertion-lenient",
  summary: "A changed test accepts failure as success.",
  level: "note",
  docs: {
    fires: "When a test file that changed holds assertions that cannot tell success from failure: a status that may be 200 or 404, `expect(true).toBe(true)`, a test without any assertion. One finding for each file; unchanged files are left alone.",
    why: "Such a test passes whatever the code does. Together with a subject that never ran it is how hollow tests stay green.",
    example: "1 assertion of tests/test_orders.py accepts failure as success, on line 12 (assert status in (200, 404)).",
    fix: "Assert the one outcome that is right for the case."
  },
  unjudged: ({ changes }) => changes === null ? "no base to compare with" : null,
  *check({ hollow, files }) {
    for (const [path, places] of groupBy(hollow?.lenient ?? [], (proof) => proof.path)) {
      yield findingOf(path, places, files.find((file) => file.path === path)?.module ?? null);
    }
  }
});

// src/model/ratchet.ts
var fell = (now, before) => isBelow(now, before) && missed(now) > missed(before);
var ranOf = (count) => ({ hit: executed(count), total: count.total });
var ranWorse = (now, before) => fell(passRate(now), passRate(before)) || fell(ranOf(now), ranOf(before));
var countFell = (now, before) => ranWorse(now, before) || casesGone(before, now) > 0;
var names = (allowed, { scope, name }) => allowed === name || allowed === `${scope}:${name}` || allowed.endsWith("/") && name.startsWith(allowed);
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
    const value2 = decision === "old" ? was : is;
    if (value2 !== void 0) next[metric] = value2;
    if (typeof decision === "object") lowered[metric] = decision;
  }
  return withLowered(next, lowered);
};
var COUNTS = "tests";
var raiseCount = (ledger, subject, [before, now]) => {
  const fell2 = ledger.isSettled(subject.name) ? ranWorse(now, before) : countFell(now, before);
  const decision = decide(ledger, subject, { metric: COUNTS, before: passRate(before), now: passRate(now), fell: fell2 });
  const lowered = { ...before.lowered, ...typeof decision === "object" ? { [COUNTS]: decision } : {} };
  return withLowered(decision === "old" ? before : now, lowered);
};
var keepCover = (ledger, subject, before) => {
  if (!ledger.isThere(subject)) return null;
  const kept = raiseCover(ledger, subject, [before, {}]);
  return Object.keys(kept).length === 0 ? null : kept;
};
var keepCount = (ledger, subject, before) => {
  if (executed(before) === 0) return before.total === 0 && before.lowered !== void 0 ? before : null;
  const isThere = ledger.isThere(subject);
  const allowed = ledger.allowances.some(({ subject: named4, metric }) => metric === COUNTS && names(named4, subject));
  if (!isThere && !allowed) return null;
  const decision = decide(ledger, subject, { metric: COUNTS, before: passRate(before), now: null, fell: true });
  return typeof decision === "object" ? { ...NO_CASES, lowered: { [COUNTS]: decision } } : before;
};
var raiseAll = (ledger, [before, now], section) => {
  const entries = [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].sort(byText).flatMap((name) => {
    const [subject, was, is] = [{ scope: section.scope, name }, before.get(name), now.get(name)];
    if (was === void 0) return [[name, is]];
    if (is !== void 0) return [[name, section.raise(ledger, subject, [was, is])]];
    const kept = section.keep(ledger, subject, was);
    return kept === null ? [] : [[name, kept]];
  });
  return new Map(entries);
};
var FILES = { scope: "file", raise: raiseCover, keep: keepCover };
var TESTS = { scope: "test", raise: raiseCount, keep: keepCount };
var raise = (before, now, terms) => {
  const { allowances } = terms;
  if (before === null) return { next: now, kept: [], unused: allowances };
  const ledger = { ...terms, used: /* @__PURE__ */ new Set(), kept: [] };
  const failing2 = new Set(now.knownFailing);
  const next = {
    version: now.version,
    inputs: now.inputs,
    files: raiseAll(ledger, [before.files, now.files], FILES),
    tests: raiseAll(ledger, [before.tests, now.tests], TESTS),
    knownFailing: before.knownFailing.filter((name) => failing2.has(name))
  };
  return { next, kept: ledger.kept, unused: allowances.filter((one) => !ledger.used.has(one)) };
};

// src/rules/comparable.ts
var NOTHING = { hit: 0, total: 0 };
var entryOf = ({ before, changes }, { path }) => {
  const renamed = changes?.files.get(path)?.before;
  return before?.snapshot.files.get(path) ?? (renamed ? before?.snapshot.files.get(renamed) : void 0);
};
var compareFiles = (scene, metric, module) => {
  const result = { now: NOTHING, before: NOTHING, losses: [], entered: 0, left: 0 };
  for (const file of judgedFiles(scene, module)) {
    const [now, before] = [file.cover?.[metric], entryOf(scene, file)?.[metric]];
    if (now && before) {
      result.now = plus(result.now, now);
      result.before = plus(result.before, before);
      const uncovered = missed(now) - missed(before);
      if (uncovered > 0) result.losses.push({ path: file.path, uncovered });
    } else if (now) result.entered++;
    else if (before) result.left++;
  }
  return result;
};

// src/rules/globs.ts
var holder = (globs) => {
  const takes = anyOf(globs.filter((glob) => !glob.startsWith("!")));
  const refuses = anyOf(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
  return (path) => takes(path) && !refuses(path);
};

// src/rules/test-subjects.ts
var SUITE2 = "suite:";
var TEST_AFFIXES = /^(?:test[_-]|[Tt]est(?=[A-Z]))|(?:[._-](?:tests?|specs?|it|e2e|unit|cy)|(?<=[a-z0-9])(?:Tests?|TestCase|ITCase|IT|Specs?))$/g;
var isSuite = (key) => key.startsWith(SUITE2);
var nameOf = (key) => isSuite(key) ? key.slice(SUITE2.length) : key;
var withoutExtension = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
};
var lastName2 = (key) => {
  const name = nameOf(key);
  return isSuite(key) && !name.includes("/") ? name.split(/[.:›\\]/).at(-1).trim() : withoutExtension(name);
};
var stemOf = (name) => name.replace(TEST_AFFIXES, "").toLowerCase();
var stemsOf = (key) => (isSuite(key) ? nameOf(key).split(/[./:›\\\s]+/) : [lastName2(key)]).map(stemOf).filter((stem) => stem !== "");
var subjectsIn = ({ before, settings: { modules } }) => {
  const held = modules.map(({ name, paths: paths2, tests }) => ({ name, paths: holder(paths2), tests: holder(tests) }));
  const placeOf5 = (path) => held.find((module) => module.paths(path))?.name;
  const sources = [...before?.snapshot.files.keys() ?? []].filter((path) => !before?.snapshot.tests.has(path));
  const byStem = groupBy(sources, (path) => stemOf(withoutExtension(path)));
  const named4 = (key) => stemsOf(key).flatMap((stem) => byStem.get(stem) ?? []);
  const moduleOf = (key) => {
    const placed2 = isSuite(key) ? void 0 : held.find((module) => module.tests(key))?.name ?? placeOf5(key);
    return placed2 ?? placeOf5(named4(key)[0] ?? "") ?? OTHER;
  };
  return {
    moduleOf,
    named: named4,
    of: (key) => {
      const byName2 = named4(key);
      const module = moduleOf(key);
      return byName2.length > 0 || module === OTHER ? byName2 : sources.filter((path) => placeOf5(path) === module);
    }
  };
};

// src/rules/moved-cases.ts
var folderOf2 = (key) => key.slice(0, key.lastIndexOf("/") + 1);
var areNear = (a, b) => a === b || a !== "" && b.startsWith(a) || b !== "" && a.startsWith(b);
var belongTogether = (gone, came, { moduleOf, named: named4 }) => {
  const subjects = new Set(named4(gone));
  if (named4(came).some((path) => subjects.has(path))) return true;
  const module = moduleOf(gone);
  if (module !== moduleOf(came)) return false;
  return module !== OTHER || isSuite(gone) === isSuite(came) && (isSuite(gone) || areNear(folderOf2(gone), folderOf2(came)));
};
var cameIn = ({ now, before }, renamed, taken) => {
  const oldOf = new Map([...renamed].map(([old2, path]) => [path, old2]));
  const grown = (key, entry) => casesGone(entry, before?.snapshot.tests.get(oldOf.get(key) ?? key) ?? NO_CASES);
  return [...now.tests].filter(([key]) => !taken.has(key)).map(([key, entry]) => ({ key, left: grown(key, entry) })).filter(({ left }) => left > 0).sort(byKeys(({ key }) => key));
};
var isProven = (scene, paths2) => {
  const { files, changes, settings } = scene;
  const pairs = files.flatMap((file) => {
    const [path, now] = [changes?.files.get(file.path)?.before ?? file.path, file.cover?.lines];
    const then = paths2.includes(path) ? entryOf(scene, file)?.lines : void 0;
    return then && now ? [{ then, now }] : [];
  });
  return pairs.length === 0 ? null : !pairs.some(({ then, now }) => fellByMoreThan(now, then, settings.tolerance));
};
var movedFinder = (scene, { subjects, renamed, taken }) => {
  const came = cameIn(scene, renamed, taken);
  return (key, tests) => {
    const proven = isProven(scene, subjects.named(key));
    if (proven === false) return null;
    const keys = [];
    let open = tests;
    for (const one of came.filter((some) => some.left > 0 && belongTogether(key, some.key, subjects))) {
      if (open === 0) break;
      const taking = Math.min(open, one.left);
      one.left -= taking;
      open -= taking;
      keys.push(one.key);
    }
    return keys.length === 0 ? null : { tests: tests - open, keys, proven: proven === true };
  };
};

// src/rules/lost-tests.ts
var renames = ({ changes }) => new Map([...changes?.files.values() ?? []].flatMap(({ before, path, status }) => status === "renamed" && before !== null ? [[before, path]] : []));
var heirFinder = ({ now, before }) => {
  const heirs = groupBy(
    [...now.tests].filter(([key]) => !before?.snapshot.tests.has(key)).sort(byKeys(([key]) => key)),
    ([key]) => lastName2(key)
  );
  return ({ key, before: cases }) => {
    const named4 = heirs.get(lastName2(key)) ?? [];
    const heir = named4.findIndex(([, { total }]) => total >= cases);
    return heir < 0 ? null : named4.splice(heir, 1)[0][0];
  };
};
var goneOf = (key, before, now) => {
  const ran = executed(before);
  if (!now || now.total === 0) return ran === 0 ? null : { key, tests: ran, before: ran, whole: true };
  const tests = casesGone(before, now);
  return tests > 0 ? { key, tests, before: ran, whole: false } : null;
};
var shrinkage = ({ before, files, tree }, renamed) => {
  const lines = new Map(files.flatMap(({ path, cover }) => cover?.lines ? [[path, cover.lines.total]] : []));
  return (paths2) => paths2.reduce((sum3, path) => {
    const then = before?.snapshot.files.get(path)?.lines?.total ?? 0;
    const place = renamed.get(path) ?? path;
    return sum3 + then - (lines.get(place) ?? (tree.has(place) ? then : 0));
  }, 0);
};
var reckon = (scene) => {
  const renamed = renames(scene);
  const [subjects, heirOf, linesGone] = [subjectsIn(scene), heirFinder(scene), shrinkage(scene, renamed)];
  const isLeft = (path) => scene.tree.has(path) || renamed.has(path);
  const [settled2, taken] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const open = [...scene.before?.snapshot.tests ?? []].sort(byKeys(([key]) => key)).flatMap(([key, entry]) => {
    const gone = goneOf(key, entry, scene.now.tests.get(renamed.get(key) ?? key));
    if (gone === null) return [];
    const tested = subjects.of(key);
    const wentTogether = gone.whole && tested.length > 0 && !tested.some(isLeft) && !isLeft(key);
    const heir = gone.whole && !wentTogether ? heirOf(gone) : null;
    if (heir !== null) taken.add(heir);
    if (!isDeprecated(scene.settings, subjects.moduleOf(key)) && !wentTogether && heir === null) return [gone];
    settled2.add(key);
    return [];
  });
  const moved = movedFinder(scene, { subjects, renamed, taken });
  const losses = open.map((gone) => {
    const { key, tests, whole: whole2 } = gone;
    const stayed = whole2 && scene.tree.has(key) && !scene.look.idle.has(key);
    const subject = subjects.named(key).find(isLeft) ?? null;
    return { ...gone, subject, module: subjects.moduleOf(key), codeShrank: linesGone(subjects.of(key)) >= tests, elsewhere: stayed ? null : moved(key, tests) };
  });
  for (const loss of losses) if (netOf(loss) === 0) settled2.add(loss.key);
  return { losses, settled: settled2 };
};
var netOf = ({ tests, elsewhere }) => tests - (elsewhere?.tests ?? 0);
var lostTests = (scene) => reckon(scene).losses;
var settledTests = (scene) => reckon(scene).settled;

// src/rules/own.ts
var own = (record, key) => record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;

// src/rules/reasons.ts
var meteredText = ({ name, metric }) => metric === "tests" ? `the tests of ${name}` : `${METRIC_WORDS[metric].name.toLowerCase()} of ${name}`;
var recordsOf = (snapshot, { section, name }) => snapshot?.[section].get(name)?.lowered;
var reasonFor = ({ start, snapshot }, metered, today) => {
  const said = own(recordsOf(snapshot, metered), metered.metric);
  if (said === void 0) return null;
  const before = own(recordsOf(start, metered), metered.metric);
  const old2 = before?.reason === said.reason && before.until === said.until;
  const passed = said.until !== null && said.until < today;
  return { ...said, void: old2 ? "it is that of an earlier fall" : passed ? `it held until ${said.until}` : null };
};
var acceptedReason = ({ proposal, today }, falls) => {
  const baseline = proposal?.baseline;
  if (!baseline || falls.length === 0) return null;
  const said = falls.map((fall) => reasonFor(baseline, fall, today));
  return said.every((one) => one?.void === null) ? said[0].reason : null;
};
var softened = (reason) => reason === null ? {} : { atMost: "warning" };
var reasonText = (reason) => reason && `The head's baseline lowers it with a reason: \u201C${reason}\u201D.`;

// src/rules/lowered-entries.ts
var asksLess = (head, base) => isBelow(head, base) || head.hit < base.hit || missed(head) > missed(base);
var isMeasuredAs = (head, now, tolerance) => now !== void 0 && head.total === now.total && !fellByMoreThan(head, now, tolerance);
var coverFalls = ({ base, head, now }, { tolerance }) => METRICS.flatMap((metric) => {
  const [from, to] = [base[metric], head?.[metric]];
  if (from === void 0) return [];
  if (to === void 0) return [{ metric, from, to: null }];
  const isLower = fell(to, from) || asksLess(to, from) && !isMeasuredAs(to, now?.[metric], tolerance);
  return isLower ? [{ metric, from, to }] : [];
});
var COUNTED = ["total", "passed", "failed", "errored", "skipped"];
var isSameCount = (a, b) => b !== void 0 && distinctOf(a) === distinctOf(b) && COUNTED.every((key) => a[key] === b[key]);
var countsLess = (head, base) => asksLess(passRate(head), passRate(base)) || distinctOf(head) < distinctOf(base) || head.skipped > base.skipped;
var countFalls = ({ name, base, head, now }, { settled: settled2 }) => {
  if (head === void 0) return [{ metric: "tests", from: passRate(base), to: null }];
  const isLower = countFell(head, base) && !settled2.has(name) || countsLess(head, base) && !isSameCount(head, now);
  return isLower ? [{ metric: "tests", from: passRate(base), to: passRate(head) }] : [];
};
var trios = (base, head, now) => [...base].map(([name, entry]) => ({ name, base: entry, head: head.get(name), now: now.get(name) }));
var fallsBetween = (base, head, measured) => {
  const { now } = measured;
  const falls = [
    ...trios(base.files, head.files, now.files).flatMap((trio) => coverFalls(trio, measured).map((fall) => ({ section: "files", name: trio.name, ...fall }))),
    ...trios(base.tests, head.tests, now.tests).flatMap((trio) => countFalls(trio, measured).map((fall) => ({ section: "tests", name: trio.name, ...fall })))
  ];
  return new Map(falls.map((fall) => [`${fall.section} ${fall.name} ${fall.metric}`, fall]));
};
var isStill = ({ now }, { section, name }) => now[section].has(name);
var loweredEntries = (scene, proposed, head) => {
  const base = scene.before?.snapshot;
  if (!base) return [];
  const measured = { now: scene.now, tolerance: scene.settings.tolerance, settled: settledTests(scene) };
  const sinceStart = fallsBetween(proposed.start, head, measured);
  return [...fallsBetween(base, head, measured)].filter(([key, fall]) => sinceStart.has(key) && (fall.to !== null || isStill(scene, fall))).map(([, fall]) => ({
    ...fall,
    said: reasonFor(proposed, fall, scene.today),
    line: proposed.lines.get(`${fall.section}.${fall.name}`) ?? null
  })).sort(byKeys(({ said }) => said?.void === null ? 1 : 0, ({ section }) => section, ({ name }) => name, ({ metric }) => metric));
};
var newlyKnown = (scene, { start }, head) => {
  const known = /* @__PURE__ */ new Set([...start.knownFailing, ...scene.before?.snapshot.knownFailing ?? []]);
  return head.knownFailing.filter((name) => !known.has(name));
};
var forgottenInputs = (scene, { start }, head) => {
  const [named4, started, read] = [new Set(head.inputs), new Set(start.inputs), new Set(scene.now.inputs)];
  return (scene.before?.snapshot.inputs ?? []).filter((path) => started.has(path) && read.has(path) && !named4.has(path));
};

// src/rules/baseline-lowered.ts
var MAX_TOLD = 30;
var REMEDY = "Restore the entry, or lower it with `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.";
var inCounts = (ratio2) => ratio2 === null ? "nothing" : `${ratio2.hit} of ${ratio2.total} (${show(ratio2)})`;
var reasonText2 = ({ said }) => {
  if (said === null) return "No reason is given.";
  const until = said.until === null ? "" : ` until ${said.until}`;
  return said.void === null ? `The reason${until}: \u201C${said.reason}\u201D.` : `Its reason, \u201C${said.reason}\u201D, does not hold: ${said.void}.`;
};
var ofEntry = (path, entry) => ({
  subject: entry.name,
  module: null,
  message: `The baseline lowers ${meteredText(entry)} from ${inCounts(entry.from)} to ${inCounts(entry.to)}. ${reasonText2(entry)}`,
  hint: entry.said?.void === null ? "The base's figures judge this run. From when it is merged, the lower ones do." : REMEDY,
  at: { path, line: entry.line },
  numbers: { hitBefore: entry.from.hit, totalBefore: entry.from.total, ...entry.to && { hit: entry.to.hit, total: entry.to.total } },
  level: entry.said?.void === null ? "warning" : "error"
});
var whole = (path, message, line = null) => ({ subject: path, module: null, message, hint: REMEDY, at: { path, line }, numbers: {} });
var knownText = (names2) => `The baseline newly calls ${counted(names2.length, "test")} known to fail: ${listed(names2)}.`;
var forgotten = ({ path, lines }, names2) => names2.length === 0 ? [] : [{
  ...whole(path, `The baseline no longer names ${counted(names2.length, "report")} that this run read: ${listed(names2)}.`, lines.get("inputs") ?? null),
  hint: "Restore its line: it is how a report that is missing later is noticed."
}];
var removed = ({ path }) => ({ ...whole(path, `The baseline ${path} is removed.`), hint: "Restore it with git." });
var baselineLowered = rule({
  id: "baseline-lowered",
  summary: "The pull request's baseline asks for less than the base's.",
  level: "error",
  docs: {
    fires: "When an entry of the head's baseline is lower than the base's (a smaller share, fewer hit or more missed; of a test file a smaller share that passes, fewer tests or fewer different ones), is gone although this run still measures it, when a report that this run read is not named any more, or when tests are newly called known to fail. Smaller numbers that this run measured are no lowering, as long as the share did not fall with more that is missed: deleted code makes an entry smaller. What `--allow-lower` recorded with a reason is a warning, as long as its `until` has not passed; a reason that the base's baseline has already was for an earlier fall, and does not count. An entry that only the base changed meanwhile is nothing of the head's.",
    why: "A committed baseline can be edited. What the head lowers is a proposal: the base's figures judge this run, and with a reason that holds, the fall that it explains is a warning.",
    example: "The baseline lowers line coverage of src/pay.py from 80 of 100 (80 %) to 60 of 100 (60 %). No reason is given.",
    fix: "Restore the entry with git, and run `proofgate baseline --update`, which never lowers one. A fall that is meant is lowered with `--allow-lower SUBJECT:METRIC --reason TEXT`, and perhaps `--until DATE`."
  },
  unjudged: (scene) => scene.proposal === void 0 ? "no base to compare with" : scene.proposal.ownPolicy ? "the head's own policy was chosen" : noBaseline(scene),
  *check(scene) {
    const proposed = scene.proposal?.baseline;
    if (!proposed) return;
    const { path, snapshot, lines } = proposed;
    if (snapshot === null) {
      yield removed(proposed);
      return;
    }
    const entries = loweredEntries(scene, proposed, snapshot);
    for (const entry of entries.slice(0, MAX_TOLD)) yield ofEntry(path, entry);
    const rest = entries.slice(MAX_TOLD);
    if (rest.length > 0) {
      const level = rest.some(({ said }) => said?.void !== null) ? "error" : "warning";
      yield { ...whole(path, `The baseline lowers ${counted(rest.length, "more entry", "more entries")}, which ${agreeing(rest.length, "is", "are")} not listed.`), level };
    }
    yield* forgotten(proposed, forgottenInputs(scene, proposed, snapshot));
    const known = newlyKnown(scene, proposed, snapshot);
    if (known.length > 0) yield { ...whole(path, knownText(known), lines.get(`knownFailing.${known[0]}`) ?? null), hint: "Make them pass. A test that fails is known only where the first baseline recorded it." };
  }
});

// src/rules/expired-reasons.ts
var expiredOf = (place, entry, today) => Object.entries(entry.lowered ?? {}).flatMap(([metric, { reason, until }]) => until !== null && until < today ? [{ ...place, metric, reason, until }] : []);
var expiredReasons = ({ before, today }) => {
  if (before === null) return [];
  return ["files", "tests"].flatMap((section) => {
    const entries = before.snapshot[section];
    return [...entries].flatMap(([name, entry]) => expiredOf({ section, name }, entry, today));
  }).sort(byKeys(({ section }) => section, ({ name }) => name, ({ metric }) => metric));
};

// src/rules/left-reports.ts
var NOTHING2 = { hit: 0, total: 0 };
var MIN_PERCENT = 1;
var MIN_LINES = 10;
var isMeasured = ({ cover }) => (cover?.lines ?? cover?.branches ?? cover?.functions ?? null) !== null;
var isGenerated = ({ changes }, { path }) => changes?.files.get(path)?.status === "added";
var isLetGo = ({ lowered, lines, branches, functions }) => lowered !== void 0 && !lines && !branches && !functions;
var wholeFiles = (scene, files) => files.flatMap((file) => {
  const entry = entryOf(scene, file);
  if (entry === void 0 || isLetGo(entry) || isMeasured(file) || !scene.tree.has(file.path) || isGenerated(scene, file) || scene.look.idle.has(file.path)) return [];
  return [{ path: file.path, module: file.module, whole: true, lines: entry.lines ?? NOTHING2 }];
});
var someLines = (scene, files) => {
  const lefts = files.flatMap((file) => {
    const [then, now] = [entryOf(scene, file)?.lines, file.cover?.lines];
    if (!then || !now || scene.changes?.files.has(file.path) || then.total <= now.total || file.nonBlank < then.total) return [];
    const total = then.total - now.total;
    const uncovered = Math.min(total, Math.max(0, missed(then) - missed(now)));
    return [{ path: file.path, module: file.module, whole: false, lines: { hit: total - uncovered, total } }];
  });
  const gone = lefts.reduce((lines, left) => lines + left.lines.total, 0);
  const all = files.reduce((lines, file) => lines + (entryOf(scene, file)?.lines?.total ?? 0), 0);
  return gone >= MIN_LINES && gone * 100 >= MIN_PERCENT * all ? lefts : [];
};
var leftReports = (scene) => {
  const namesakesOf = lostPaths(scene);
  const isSaid = ({ path }) => !hasCoverage(scene) && namesakesOf(path).length > 0;
  const files = scene.files.filter((file) => isJudgedCode(scene, file) && !isSaid(file));
  const gone = [...wholeFiles(scene, files), ...scene.look.sinceBaseline ? someLines(scene, files) : []];
  return gone.map((one) => ({ ...one, namesakes: namesakesOf(one.path) }));
};

// src/rules/baseline-slack.ts
var MIN_POINTS = hundredths(1);
var MIN_MORE = 10;
var WHOLE = 10000n;
var UPDATE = "Run `proofgate baseline --update` and commit what it writes.";
var METRICS2 = ["lines", "branches"];
var moreThan = (now, before) => now.total === 0 || before.total === 0 ? 0 : now.hit - Number((BigInt(before.hit) * BigInt(now.total) + BigInt(before.total) - 1n) / BigInt(before.total));
var isSlack = (now, before) => moreThan(now, before) >= MIN_MORE && (BigInt(now.hit) * BigInt(before.total) - BigInt(before.hit) * BigInt(now.total)) * WHOLE >= BigInt(MIN_POINTS) * BigInt(now.total) * BigInt(before.total);
var goneLines = (scene) => {
  const some = leftReports(scene).filter(({ whole: whole2 }) => !whole2);
  return (module) => some.filter((left) => module === null || left.module === module).reduce((sum3, { lines }) => sum3 === null ? lines : plus(sum3, lines), null);
};
var isExplained = ({ now, before }, metric, gone) => gone !== null && (metric !== "lines" || !isSlack(plus(now, gone), before));
var slackOf = (scene, module, gone) => {
  for (const metric of METRICS2) {
    const compared = compareFiles(scene, metric, module);
    const { now, before } = compared;
    if (!isSlack(now, before) || isExplained(compared, metric, gone(module))) continue;
    const more = moreThan(now, before);
    const { name, one, many } = METRIC_WORDS[metric];
    return {
      subject: module ?? PROJECT,
      module,
      message: `${name} of ${module ?? "the project"} is ${show(now)}, and the baseline asks for ${show(before)}: ${counted(more, one, many)} could be lost unseen.`,
      hint: UPDATE,
      at: null,
      numbers: { hit: now.hit, total: now.total, hitBefore: before.hit, totalBefore: before.total }
    };
  }
  return null;
};
var mended = ({ cases, before }) => {
  const known = new Set(before?.snapshot.knownFailing);
  if (known.size === 0) return [];
  const passed = new Set(cases.filter(({ outcome, identity }) => outcome === "passed" && known.has(identity)).map(({ identity }) => identity));
  for (const { outcome, identity } of cases) if (outcome !== "passed") passed.delete(identity);
  return [...passed].sort();
};
var stale = (names2) => ({
  subject: PROJECT,
  module: null,
  message: `${counted(names2.length, "test")} that the baseline calls known to fail ${agreeing(names2.length, "passes", "pass")}: ${listed(names2)}.`,
  hint: UPDATE,
  at: null,
  numbers: { passed: names2.length }
});
var MAX_TOLD2 = 10;
var RENEW = "Test it as before, run `proofgate baseline --update`, and take `lowered` out of the entry; or lower it anew with `--allow-lower SUBJECT:METRIC --reason TEXT --until DATE`.";
var expired = (entry) => ({
  subject: entry.name,
  module: null,
  message: `The baseline asks for less of ${meteredText(entry)} since it was lowered until ${entry.until}, which has passed. The reason was: \u201C${entry.reason}\u201D.`,
  hint: RENEW,
  at: null,
  numbers: {}
});
var moreExpired = (count) => ({
  subject: PROJECT,
  module: null,
  message: `${counted(count, "more entry", "more entries")} of the baseline ${agreeing(count, "was", "were")} lowered until a day that has passed.`,
  hint: RENEW,
  at: null,
  numbers: { entries: count }
});
var baselineSlack = rule({
  id: "baseline-slack",
  summary: "The baseline asks for much less than is measured.",
  level: "note",
  docs: {
    fires: "When the project or a module is at least 1 percentage point above the baseline, over the files that both know, and at least 10 lines or branches more are covered than it asks for; when a test passes that the baseline calls known to fail; and when an entry is still lowered although the `until` of its reason has passed. A rise that comes from lines which left the reports is said by `files-left-report`.",
    why: "What a baseline does not ask for can be lost without a word. One that is raised as the tests grow holds what they have won.",
    example: "Line coverage of the project is 84 %, and the baseline asks for 81 %: 36 lines could be lost unseen.",
    fix: "Run `proofgate baseline --update` and commit the file, or let a run with `mode: record` do it on the main branch."
  },
  unjudged: noBaseline,
  *check(scene) {
    const gone = goneLines(scene);
    const project = slackOf(scene, null, gone);
    const modules = configuredModules(scene).map(({ name }) => slackOf(scene, name, gone)).filter((finding) => finding !== null);
    if (project) yield project;
    else yield* modules;
    const names2 = mended(scene);
    if (names2.length > 0) yield stale(names2);
    const passed = expiredReasons(scene);
    yield* passed.slice(0, MAX_TOLD2).map(expired);
    if (passed.length > MAX_TOLD2) yield moreExpired(passed.length - MAX_TOLD2);
  }
});

// src/rules/changed-lines.ts
var measuredCover = ({ lines }, span, ranges2) => {
  const uncovered = [];
  let total = 0;
  let range = 0;
  for (let row = span.from; row < span.to; row++) {
    const line = lines.line[row];
    while (range < ranges2.length && ranges2[range].to < line) range++;
    if (range === ranges2.length) break;
    if (line < ranges2[range].from) continue;
    total++;
    if (lines.hits[row] === 0) uncovered.push(line);
  }
  return { total, uncovered };
};
var withHidden = (cover, { hiddenLines }, ranges2) => {
  const hidden = (hiddenLines?.get(cover.path) ?? []).filter((line) => ranges2.some(({ from, to }) => line >= from && line <= to));
  if (hidden.length === 0) return cover;
  return { ...cover, total: cover.total + hidden.length, uncovered: [...cover.uncovered, ...hidden].sort((a, b) => a - b) };
};
var measuredLanguages2 = (files) => new Set(files.filter(({ cover }) => cover !== null).map(({ language }) => language));
var coverOfChange = (scene, file, languages) => {
  const { path } = file;
  const change = scene.changes?.files.get(path);
  if (!change) return null;
  const lines = file.rows?.lines;
  if (lines) return withHidden({ path, measured: true, ...measuredCover(scene.coverage, lines, change.lines) }, scene, change.lines);
  if (file.cover !== null || file.language === null || !languages.has(file.language)) return null;
  const uncovered = scene.changedSource.get(path) ?? [];
  return { path, measured: false, total: uncovered.length, uncovered };
};
var changedLines = (scene) => {
  if (scene.changes === null) return null;
  const languages = measuredLanguages2(scene.files);
  return scene.files.filter((file) => isJudgedCode(scene, file)).map((file) => coverOfChange(scene, file, languages)).filter((cover) => cover !== null && cover.total > 0);
};
var changedRatio = (covers) => covers.reduce(({ hit, total }, cover) => ({ hit: hit + cover.total - cover.uncovered.length, total: total + cover.total }), { hit: 0, total: 0 });

// src/rules/not-run.ts
var excuse = ({ notRun: notRun2 }, kind) => {
  const names2 = notRun2.filter((one) => one[kind]).map(({ name }) => name);
  return names2.length === 0 ? null : `${listed(names2)} was not run here: what only it feeds is not judged`;
};

// src/rules/target-scopes.ts
var isTimed = ({ seconds }) => seconds !== null;
var projectScope = (scene) => {
  const changed = changedLines(scene);
  return {
    scope: PROJECT,
    name: "the project",
    key: "targets",
    targets: scene.settings.targets,
    coverage: scene.totals.coverage,
    tests: hasTests(scene) ? scene.totals.tests ?? NO_TESTS : null,
    changed: changed && changedRatio(changed),
    timed: scene.cases.some(isTimed)
  };
};
var moduleScopes = (scene) => {
  const timed = new Set(scene.cases.filter(isTimed).map(({ module }) => module));
  return liveModules(scene).map(({ name, settings, coverage, tests }) => ({
    scope: `module:${name}`,
    name,
    key: `modules.${name}.target`,
    targets: settings.target,
    coverage,
    tests: hasTests(scene) ? tests ?? NO_TESTS : null,
    changed: null,
    timed: timed.has(name)
  }));
};
var kindScopes = (scene) => scene.kinds.map(({ name, settings, tests }) => ({
  scope: `kind:${name}`,
  name: `kind ${name}`,
  key: `kinds.${name}.target`,
  targets: settings.target,
  coverage: null,
  tests: hasTests(scene) ? tests : null,
  changed: null,
  timed: scene.cases.some((one) => one.kind === name && isTimed(one))
}));
var scopesOf = (scene) => [projectScope(scene), ...moduleScopes(scene), ...kindScopes(scene)];

// src/rules/targets.ts
var ratio = (now, excused2 = false) => ({ now, value: null, excused: excused2 });
var value = (figure) => ({ now: null, value: figure, excused: false });
var nothingRan = ({ scope, tests }) => scope === PROJECT && tests !== null && executed(tests) === 0;
var TARGET_KINDS = {
  lines: { words: "line coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.lines ?? null) },
  branches: { words: "branch coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.branches ?? null) },
  functions: { words: "function coverage", bound: "least", figure: ({ coverage }) => ratio(coverage?.functions ?? null) },
  changedLines: {
    words: "coverage of the changed lines",
    bound: "least",
    // Without a base the rule says that it was not judged; a change of nothing coverable asks for nothing.
    figure: ({ changed, coverage }) => ratio(changed, changed === null || (coverage?.lines ?? null) !== null)
  },
  passRate: {
    words: "the pass rate",
    bound: "least",
    figure: (scope) => ratio(scope.tests && passRate(scope.tests), nothingRan(scope))
  },
  skipRate: {
    words: "the skip rate",
    bound: "most",
    figure: (scope) => ratio(scope.tests && skipRate(scope.tests), nothingRan(scope))
  },
  flakyRate: {
    words: "the flaky rate",
    bound: "most",
    figure: (scope) => ratio(scope.tests && flakyRate(scope.tests), nothingRan(scope) || scope.tests?.flakyKnown === false)
  },
  seconds: { words: "the time of the tests", bound: "most", figure: ({ tests, timed }) => value(tests && timed ? tests.seconds : null) },
  tests: { words: "the number of tests", bound: "least", figure: ({ tests }) => value(tests && executed(tests)) }
};
var TARGET_METRICS = Object.keys(TARGET_KINDS);
var isPlain = (metric) => metric === "seconds" || metric === "tests";
var DEFAULT_PASS_RATE = hundredths(100);
var isBuiltIn = ({ scope, targets }, metric, source) => scope === PROJECT && metric === "passRate" && !source?.lines.has("targets.passRate") && (targets.passRate ?? DEFAULT_PASS_RATE) === DEFAULT_PASS_RATE;
var ALL = hundredths(100);
var staysWithin = (now, target) => reaches({ hit: missed(now), total: now.total }, ALL - target);
var isReached = ({ now, value: figure }, bound, target) => {
  if (figure !== null) return bound === "least" ? figure >= target : figure <= target;
  if (now === null || now.total === 0) return null;
  return bound === "least" ? reaches(now, target) : staysWithin(now, target);
};
var lacking = ({ now, value: figure }, target) => figure !== null ? Math.max(0, target - figure) : now && now.total > 0 ? missing(now, target) : null;
var placeOf2 = (source, key) => {
  const line = source?.lines.get(key);
  return source && (line === void 0 ? source.path : `${source.path}:${line}`);
};
var unmeasured = (what, { now }, where) => new Problem("target-unmeasured", `There is a target on ${what}, but ${now === null ? "no report measures it" : "there is nothing to measure: 0 of 0"}.`, {
  where,
  hint: "Name a report that measures it, or remove the target."
});
var judgeTarget = (scope, metric, source) => {
  const builtIn = isBuiltIn(scope, metric, source);
  const target = scope.targets[metric] ?? (builtIn ? DEFAULT_PASS_RATE : void 0);
  if (target === void 0 || builtIn && scope.tests === null) return null;
  const { words, bound, figure: measure } = TARGET_KINDS[metric];
  const figure = measure(scope);
  const reached = isReached(figure, bound, target);
  return {
    row: {
      scope: scope.scope,
      metric,
      now: figure.now,
      value: figure.value,
      target: isPlain(metric) ? target : percent(target),
      by: builtIn ? null : scope.targets.by ?? null,
      reached,
      missing: bound === "least" ? lacking(figure, target) : null
    },
    problem: reached !== null || figure.excused ? null : unmeasured(`${words} of ${scope.name}`, figure, placeOf2(source, `${scope.key}.${metric}`))
  };
};
var OF_COVERAGE = ["lines", "branches", "functions"];
var evidenceOf = (metric) => OF_COVERAGE.includes(metric) || metric === "changedLines" || metric === "file" ? "coverage" : "tests";
var excuseOf = (scene, metric) => scene.partial ? "the run says that it is only a part" : excuse(scene, evidenceOf(metric));
var fileProblems = (scene) => {
  const { settings: { targets, source }, totals } = scene;
  return targets.file === void 0 || excuseOf(scene, "file") !== null || (totals.coverage?.lines ?? null) !== null ? [] : [unmeasured("line coverage of every file", ratio(null), placeOf2(source, "targets.file"))];
};
var withoutCoverage = (scene, problems) => {
  const [first] = problems;
  if (scene.totals.coverage !== null || problems.length < 2 || !first) return problems;
  return [new Problem("target-unmeasured", `There are ${problems.length} targets on coverage, but no coverage report was read.`, {
    where: first.where,
    hint: "Name a coverage report that is there, or remove the targets."
  })];
};
var unmeasuredExcuse = (scene, kind) => targetRows(scene).rows.some(({ metric, reached }) => reached === null && metric !== "changedLines" && evidenceOf(metric) === kind) ? excuse(scene, kind) : null;
var compute = (scene) => {
  const { source } = scene.settings;
  const judged = scopesOf(scene).flatMap((scope) => TARGET_METRICS.map((metric) => judgeTarget(scope, metric, source)).filter((one) => one !== null));
  const problems = (ofCoverage) => judged.filter(({ row }) => OF_COVERAGE.includes(row.metric) === ofCoverage).filter(({ row }) => excuseOf(scene, row.metric) === null).flatMap(({ problem }) => problem ?? []);
  return {
    rows: judged.map(({ row }) => row),
    problems: [...withoutCoverage(scene, [...problems(true), ...fileProblems(scene)]), ...problems(false)]
  };
};
var computed = /* @__PURE__ */ new WeakMap();
var targetRows = (scene) => {
  const known = computed.get(scene);
  if (known) return known;
  const made = compute(scene);
  computed.set(scene, made);
  return made;
};

// src/rules/missed.ts
var named2 = (scope) => {
  if (scope === PROJECT) return { subject: PROJECT, module: null, name: "the project" };
  const subject = scope.slice(scope.indexOf(":") + 1);
  return scope.startsWith("module:") ? { subject, module: subject, name: subject } : { subject, module: null, name: `the ${subject} tests` };
};
var dated = (by, today) => by && today <= by ? { atMost: "warning" } : {};
var dueText = (by, today) => {
  if (!by) return null;
  return today <= by ? `It must be reached by ${by}; until then this is no error.` : `It was to be reached by ${by}.`;
};
var isOn = (metrics, metric) => metrics.includes(metric);
var missedTargets = (scene, metrics) => targetRows(scene).rows.flatMap((row) => {
  if (row.reached !== false || !isOn(metrics, row.metric)) return [];
  const { subject, module, name } = named2(row.scope);
  return [{
    metric: row.metric,
    row,
    name,
    now: row.now ?? { hit: 0, total: 0 },
    about: { subject, module, at: null, ...dated(row.by, scene.today) },
    due: dueText(row.by, scene.today)
  }];
});

// src/rules/changed-lines-uncovered.ts
var byUncovered = byKeys(({ uncovered }) => -uncovered.length, ({ path }) => path);
var ranges = (lines) => {
  const texts = [];
  let from = 0;
  lines.forEach((line, index) => {
    if (lines[index + 1] === line + 1) return;
    texts.push(from === index ? `${line}` : `${lines[from]}-${line}`);
    from = index + 1;
  });
  return texts;
};
var uncoveredText = (files) => `Uncovered: ${listed(files.map(({ path, uncovered }) => `${path} (${counted(uncovered.length, "line")}: ${listed(ranges(uncovered))})`))}.`;
var unknownText = (files) => {
  const unknown = files.filter(({ measured }) => !measured).map(({ path }) => path);
  return unknown.length === 0 ? null : `No coverage report knows ${listed(unknown)}.`;
};
var firstPlace = (files) => files[0] ? { path: files[0].path, line: files[0].uncovered[0] ?? null } : null;
var changedLinesUncovered = rule({
  id: "changed-lines-uncovered",
  summary: "Too few of the changed lines are covered.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When, of the changed lines that are coverable, a smaller share is covered than `targets.changedLines` asks for. A changed source (not a test) that no report knows, of a language that reports measure elsewhere, counts as uncovered with all its changed lines of code. A change without coverable lines fires nothing. Without a base it is not judged.",
    why: "New code is the cheapest to test now, and the likeliest to be wrong. A file that is missing from the report must not count as covered.",
    example: "Coverage of the changed lines is 62.5 % (10 of 16), below its target of 80 %: 3 more lines must be covered.",
    fix: "Test the lines that the hint names. Where no report knows a file, see that the coverage tool loads or includes it.",
    silence: "`exclude` takes generated code out; `targets.changedLines` is the number."
  },
  unjudged: ({ changes, changesUnknown = "no base to compare with" }) => changes === null ? changesUnknown : null,
  *check(scene) {
    for (const { now, row, about, due } of missedTargets(scene, ["changedLines"])) {
      const files = (changedLines(scene) ?? []).filter(({ uncovered }) => uncovered.length > 0).sort(byUncovered);
      const more = row.missing ?? 0;
      yield {
        ...about,
        message: `Coverage of the changed lines is ${show(now)} (${now.hit} of ${now.total}), below its target of ${row.target} %: ${counted(more, "more line")} must be covered.`,
        hint: sentences(uncoveredText(files), unknownText(files), due),
        at: firstPlace(files),
        numbers: { hit: now.hit, total: now.total, target: row.target, missing: more }
      };
    }
  }
});

// src/rules/coverage-below-target.ts
var worstFiles = (scene, metric, module) => {
  const files = judgedFiles(scene, module).map(({ path, cover }) => ({ path, uncovered: missed(cover?.[metric] ?? { hit: 0, total: 0 }) })).filter(({ uncovered }) => uncovered > 0).sort(byKeys(({ uncovered }) => -uncovered, ({ path }) => path));
  if (files.length === 0) return null;
  return `Most uncovered ${METRIC_WORDS[metric].many}: ${listed(files.map(({ path, uncovered }) => `${path} (${uncovered})`))}.`;
};
var coverageBelowTarget = rule({
  id: "coverage-below-target",
  summary: "A module or the project is below its coverage target.",
  level: "error",
  needs: "all evidence",
  excused: (scene) => unmeasuredExcuse(scene, "coverage"),
  docs: {
    fires: "When hit of total, as integers, is less than `targets.lines`, `branches` or `functions` of the project, or a module's `target`. Targets are exact: `tolerance` does not soften them. Up to and including the day `by`, it is a warning.",
    why: "A target is a promise. Rounding or averaging would let it be broken unseen.",
    example: "Line coverage of remote is 18.1 %, below its target of 80 %: 619 more lines must be covered.",
    fix: "Test the files that the hint names, which have the most to gain. A target that is not meant for today takes a `by:` date.",
    silence: "`by: 2026-12-31` beside the target makes it a warning until that day; `status: deprecated` takes a module out."
  },
  *check(scene) {
    for (const { metric, row, now, name, about, due } of missedTargets(scene, METRICS)) {
      const { name: words, one, many } = METRIC_WORDS[metric];
      const more = row.missing ?? 0;
      yield {
        ...about,
        message: `${words} of ${name} is ${show(now)}, below its target of ${row.target} %: ${counted(more, `more ${one}`, `more ${many}`)} must be covered.`,
        hint: sentences(worstFiles(scene, metric, about.module ?? null), due),
        numbers: { hit: now.hit, total: now.total, target: row.target, missing: more }
      };
    }
  }
});

// src/rules/coverage-dropped.ts
var COMPARED = ["lines", "branches"];
var fallText = (before, now) => {
  if (show(before) !== show(now)) return `from ${show(before)} to ${show(now)}`;
  return `from ${show(before)} (${before.hit} of ${before.total}) to ${show(now)} (${now.hit} of ${now.total})`;
};
var apart = ({ entered, left }) => {
  const parts = [
    ...entered > 0 ? [`${counted(entered, "file")} that the baseline does not know`] : [],
    ...left > 0 ? [`${counted(left, "file")} that no report measures any more`] : []
  ];
  return parts.length === 0 ? null : `Not compared: ${parts.join(", ")}.`;
};
var dropOf = (scene, metric, module) => {
  const compared = compareFiles(scene, metric, module);
  const { now, before } = compared;
  const more = missed(now) - missed(before);
  return more > 0 && fellByMoreThan(now, before, scene.settings.tolerance) ? [{ ...compared, metric, more }] : [];
};
var sentence = ({ metric, now, before, more }, of) => {
  const { name, one, many } = METRIC_WORDS[metric];
  return `${name}${of} fell ${fallText(before, now)}: ${counted(more, `more ${one}`, `more ${many}`)} ${agreeing(more, "is", "are")} not covered.`;
};
var hint = ({ metric, losses }) => {
  const worst = [...losses].sort(byKeys(({ uncovered }) => -uncovered, ({ path }) => path));
  return `Newly uncovered ${METRIC_WORDS[metric].many}: ${listed(worst.map(({ path, uncovered }) => `${path} (${uncovered})`))}.`;
};
var find = (scene, module) => {
  const drops = COMPARED.flatMap((metric) => dropOf(scene, metric, module));
  const [first] = drops;
  if (!first) return null;
  const of = ` of ${module ?? "the project"}`;
  const { now, before, more } = first;
  const reason = acceptedReason(scene, drops.flatMap(({ metric, losses }) => losses.map(({ path }) => ({ section: "files", name: path, metric }))));
  return {
    subject: module ?? PROJECT,
    module,
    message: sentences(...drops.map((drop2) => sentence(drop2, drop2 === first ? of : "")), apart(first)),
    hint: sentences(hint(first), reasonText(reason)),
    at: null,
    numbers: { hit: now.hit, total: now.total, hitBefore: before.hit, totalBefore: before.total, uncovered: more },
    ...softened(reason)
  };
};
var coverageDropped = rule({
  id: "coverage-dropped",
  summary: "The share of the project or a module that is covered fell since the baseline, and more of it is uncovered.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When line or branch coverage fell by more than `tolerance` percentage points since the baseline and the number of uncovered lines or branches rose. Only files that both the baseline and this run know are compared; renamed files are followed. What is newly measured, or no longer, is said apart.",
    why: "A share alone falls when well-tested code is deleted, which is no loss. Share and uncovered lines together fall only when the proof got weaker.",
    example: "Line coverage of billing fell from 81.2 % to 79.9 %: 12 more lines are not covered.",
    fix: "Test the files that the hint names. A fall that is meant goes into the baseline with `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.",
    silence: "`tolerance` lets small falls pass."
  },
  unjudged: noCoverageToCompare,
  *check(scene) {
    const modules = [null, ...configuredModules(scene).map(({ name }) => name)];
    for (const module of modules) {
      const finding = find(scene, module);
      if (finding) yield finding;
    }
  }
});

// src/rules/exclusions-grew.ts
var placed = ({ text, line }) => line === null ? text : `line ${line} (${text})`;
var MESSAGES = {
  mark: (path, marks) => `${path} has ${counted(marks.length, "new mark")} that ${marks.length === 1 ? "keeps" : "keep"} code out of coverage: ${listed(marks.map(placed))}.`,
  region: (path, marks) => `${path} has ${counted(marks.length, "mark")} that ${marks.length === 1 ? "keeps" : "keep"} more code out of coverage than before: ${listed(marks.map(placed))}.`,
  tool: (path, entries) => `${path} asks for less of the code in ${counted(entries.length, "setting")}: ${listed(entries.map(placed))}.`,
  gate: (path, steps) => `${path} changes what the gate judges by, or whether it can fail: ${listed(steps.map(placed))}.`
};
var HINTS = {
  mark: "Test the code, or say in the review why it need not be.",
  region: "Put the code where no mark reaches it, and end the mark where it ended.",
  tool: "Leave the setting as it is, or change it in a pull request of its own that people agree to.",
  gate: "Let the step that runs Proofgate fail its job, and judge by what it judged by before."
};
var hiddenText = ({ excludedTurn, hidden }) => {
  if (!excludedTurn) return null;
  const lines = [...hidden.values()].reduce((sum3, some) => sum3 + some.length, 0);
  const what = lines > 0 ? `Counted as uncovered, ${counted(lines, "line")} that ${lines === 1 ? "is" : "are"} left out would turn the verdict` : "What is left out would turn the verdict";
  return `${what} from ${excludedTurn.from} to ${excludedTurn.to}.`;
};
var turnedBy = (place, proposal) => {
  if (place !== "gate") return hiddenText(proposal);
  return proposal.gateRed ? `The verdict is ${proposal.gateRed}, which such a change may hide.` : null;
};
var exclusionsGrew = rule({
  id: "exclusions-grew",
  summary: "The pull request leaves out more of the code, or of the gate, than the base does.",
  level: "warning",
  docs: {
    fires: "When the pull request adds marks to sources that keep code out of coverage (such as `pragma: no cover`, `istanbul ignore`, `@Generated`, `LCOV_EXCL_LINE`), adds exclusions to the configuration of a coverage tool or test runner, removes what it includes, lowers its own minimum, or changes the workflow's step that runs Proofgate: takes it away, lets it or its job not fail or not run (`if`, `continue-on-error`, `needs`, the events, what the script does with its exit code), or changes an input or option that says what it judges by (`base`, `config`, `baseline`, `data-branch`, `coverage`, `tests`, `working-directory`, `test-outcome`, `partial`, `fail-on`). On pull requests and in merge queues these changes are counted from the event's base, whatever `base` says. Another version of the action, and a step that moved, do not count. So do marks that were there before and now reach more code: lines that were written behind one, or a stop mark that moved or is gone. Code that moved with its mark or was rewritten in place, tests, what the policy's `exclude` holds, documentation and text in strings do not count. It is an error when the lines that marks newly keep out, counted as uncovered, or the files that left the reports, as the baseline has them, would turn the verdict; and for the workflow's step, when the verdict is not passed.",
    why: "The cheapest way to more coverage is to measure less. A share of what is left says nothing of what was left out.",
    example: "src/pay.py has 2 new marks that keep code out of coverage: line 12 (# pragma: no cover) and line 40 (# pragma: no cover).",
    fix: "Test the code instead. Where it cannot be tested, say so in the review; the finding is a warning unless the verdict hangs on it."
  },
  unjudged: ({ proposal, changesUnknown = "it is not known what changed" }) => proposal === void 0 ? "no base to compare with" : proposal.exclusions === null ? changesUnknown : null,
  *check({ proposal, files }) {
    if (!proposal) return;
    const modules = new Map(files.map(({ path, module }) => [path, module]));
    const groups = groupBy(proposal.exclusions ?? [], ({ path, place }) => `${path}\0${place}`);
    for (const several of [...groups.values()].map((group) => [...group].sort(byKeys(({ line }) => line ?? 0, ({ text }) => text)))) {
      const { path, place, line } = several[0];
      const turned2 = turnedBy(place, proposal);
      const finding = {
        subject: path,
        module: modules.get(path) ?? null,
        message: sentences(MESSAGES[place](path, several), turned2),
        hint: HINTS[place],
        // What stands above the root can be named, and not pointed at.
        at: path.startsWith("../") ? null : { path, line },
        numbers: { added: several.length, ...place === "mark" || place === "region" ? { lines: proposal.hidden.get(path)?.length ?? 0 } : {} }
      };
      yield turned2 === null ? finding : { ...finding, level: "error" };
    }
  }
});

// src/rules/coverage-not-collected.ts
var coverageNotCollected = rule({
  id: "coverage-not-collected",
  summary: "Many tests passed, and nearly nothing of the code ran.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When at least 20 tests pass while nothing ran in more than 60 % of the source files (in all of them, where there are fewer than 5) and less than 5 % of all functions ran, or of the lines where no report tells functions. Then no single module or file is blamed.",
    why: "So many passing tests run something. That the report shows none of it means that it was not measured where they ran, and every figure made of it is wrong.",
    example: "118 tests pass, but 40 of 41 source files did not run at all.",
    fix: "See that coverage is collected in the process that runs the tests: that instrumentation is on, that forks and subprocesses write their data, that not an installed copy of the code is measured, and that one run writes both reports."
  },
  unjudged: (scene) => !hasCoverage(scene) ? "no coverage report was read" : hasTests(scene) ? null : "no test report was read",
  *check(scene) {
    const found = notCollected(scene);
    if (found === null) return;
    const { passed, files, dead, hit, total } = found;
    const ran = dead < files ? `${dead} of ${files} source files did not run at all` : files === 1 ? "the only source file did not run at all" : `none of the ${files} source files ran`;
    yield {
      subject: PROJECT,
      module: null,
      message: `${counted(passed, "test")} ${agreeing(passed, "passes", "pass")}, but ${ran}.`,
      hint: "Coverage was probably not collected where the tests ran: see that instrumentation is on there, also in forks and subprocesses, and that one run writes both reports.",
      at: null,
      numbers: { passed, files, dead, hit, total }
    };
  }
});

// src/rules/file-below-target.ts
var HINT = "Test it, or leave it out with `exclude` if it should not be measured.";
var isChanged = ({ changes }, { path }) => changes?.files.has(path) ?? false;
var fileBelowTarget = rule({
  id: "file-below-target",
  summary: "A file is below the target for every file.",
  level: "warning",
  needs: "all evidence",
  docs: {
    fires: "When the line coverage of a measured file is less than `targets.file`. For a file that the pull request changes it is an error. Files without coverable lines are not asked.",
    why: "A good average hides the file that nothing tests.",
    example: "Line coverage of app/billing.py is 12.5 %, below the target of 20 % for every file: 6 more lines must be covered.",
    fix: "Test the file, or take what should not be measured out with `exclude`.",
    silence: "`by:` beside the target makes it a warning until that day, for changed files too."
  },
  *check(scene) {
    const { file: wanted, by } = scene.settings.targets;
    if (wanted === void 0) return;
    const target = percent(wanted);
    for (const file of scene.files) {
      const lines = file.cover?.lines;
      if (!lines || reaches(lines, wanted)) continue;
      const more = missing(lines, wanted);
      yield {
        subject: file.path,
        module: file.module,
        level: isChanged(scene, file) ? "error" : "warning",
        ...dated(by, scene.today),
        message: `Line coverage of ${file.path} is ${show(lines)}, below the target of ${target} % for every file: ${counted(more, "more line")} must be covered.`,
        hint: sentences(HINT, dueText(by, scene.today)),
        at: { path: file.path, line: null },
        numbers: { hit: lines.hit, total: lines.total, target, missing: more }
      };
    }
  }
});

// src/rules/vanished-inputs.ts
var OF_TESTS = /junit|test|spec|surefire|failsafe|\.(?:trx|tap|ctrf)\b/i;
var OF_COVERAGE2 = /cov|lcov|jacoco|clover|gcov|\.info$|\.profdata$/i;
var kindOf = ({ settings }, path) => {
  const named4 = ["coverage", "tests"].filter((kind) => settings[kind] !== null && holder(settings[kind])(path));
  if (named4.length === 1) return named4[0];
  if (OF_COVERAGE2.test(path)) return "coverage";
  return OF_TESTS.test(path) ? "tests" : null;
};
var goneOf2 = (scene, kind) => {
  const [inputs, notRun2] = [new Set(scene.now.inputs), new Set(scene.notRun.map(({ name }) => name))];
  const excused2 = holder(scene.settings.expect.filter(({ name }) => notRun2.has(name)).flatMap(({ coverage, tests }) => [...coverage, ...tests]));
  return (scene.before?.snapshot.inputs ?? []).filter((path) => !inputs.has(path) && !excused2(path) && (kindOf(scene, path) ?? kind) === kind);
};
var vanished = (scene, kind) => {
  const [gone, before] = [goneOf2(scene, kind), new Set(scene.before?.snapshot.inputs)];
  const come = scene.reports.filter((report) => report.kind === kind && !before.has(report.path));
  const known = gone.filter((path) => kindOf(scene, path) !== null || kind === "tests");
  return come.length >= gone.length ? [] : known;
};
var vanishedText = (scene, kind) => {
  const gone = goneOf2(scene, kind);
  return gone.length === 0 ? null : `The baseline was taken with ${listed(gone)}, which this run did not read.`;
};

// src/rules/files-left-report.ts
var REMEDY2 = "Let the coverage tool measure them again; what is meant to stay unmeasured goes under `exclude`, by a change of the configuration.";
var sum = (lefts) => lefts.reduce((all, { lines }) => plus(all, lines), NOTHING2);
var named3 = (lefts) => listed(lefts.map(({ path }) => path));
var linesText = (lefts, whole2) => {
  const file = lefts.length === 1 ? lefts[0].path : `${lefts.length} files (${named3(lefts)})`;
  return `${counted(whole2.total, "line")} of ${file} left the coverage reports, though the ${agreeing(lefts.length, "file", "files")} did not change.`;
};
var filesText = (lefts, { total }) => {
  const lines = total > 0 ? `, with ${counted(total, "coverable line")} in the baseline` : "";
  if (lefts.length === 1) return `${lefts[0].path} is still there, but no coverage report measures it any more${lines}.`;
  return `${lefts.length} files are still there, but no coverage report measures them any more${lines}: ${named3(lefts)}.`;
};
var riseText = (scene, module, gone) => {
  const { now, before } = compareFiles(scene, "lines", module);
  const [then, without] = [plus(before, gone), plus(now, gone)];
  if (gone.total === 0 || !isBelow(then, now) || isBelow(then, without)) return null;
  return `Line coverage of ${module ?? "the project"} rose from ${show(then)} to ${show(now)} by that alone.`;
};
var lostText = (lefts) => {
  const spelled = new Set(lefts.flatMap(({ namesakes }) => namesakes.map(({ path, report }) => `${path} of ${report}`)));
  if (spelled.size === 0) return null;
  const [fits, bears] = [agreeing(spelled.size, "fits", "fit"), agreeing(spelled.size, "bears", "bear")];
  const [its, it] = [agreeing(lefts.length, "its name", "their names"), agreeing(lefts.length, "it", "them")];
  return `${listed([...spelled].sort(byText))} ${fits} no file of the repository and ${bears} ${its}: if that is how a report spells ${it}, say with \`paths\` what to strip and to add.`;
};
var byModule = (lefts) => [...groupBy(lefts, ({ module }) => module)].sort(([a], [b]) => byText(a, b)).map(([, group]) => group);
var groupsOf = (lefts) => {
  const lost = lefts.filter(({ namesakes }) => namesakes.length > 0);
  return lost.length * 2 > lefts.length ? [lefts] : byModule(lefts);
};
var find2 = (scene, lefts) => {
  const { whole: whole2, path } = lefts[0];
  const module = lefts.every((left) => left.module === lefts[0].module) ? lefts[0].module : null;
  const name = scene.settings.modules.length === 0 ? PROJECT : module ?? PROJECT;
  const lines = sum(lefts);
  const rose = whole2 ? riseText(scene, name === PROJECT ? null : module, lines) : null;
  const uncovered = lines.total - lines.hit;
  const reason = whole2 ? acceptedReason(scene, lefts.map(({ path: name2 }) => ({ section: "files", name: name2, metric: "lines" }))) : null;
  return {
    ...softened(reason),
    subject: lefts.length === 1 ? path : name,
    module,
    // Lines that were covered leave no gap that anybody could hide: a tool may only count otherwise.
    ...whole2 || uncovered * 2 > lines.total ? {} : { level: "warning", atMost: "warning" },
    message: sentences(whole2 ? filesText(lefts, lines) : linesText(lefts, lines), rose),
    hint: sentences(vanishedText(scene, "coverage"), lostText(lefts), reasonText(reason) ?? REMEDY2),
    at: { path, line: null },
    numbers: { files: lefts.length, lines: lines.total, hit: lines.hit }
  };
};
var reportGone = (path) => ({
  subject: path,
  module: null,
  level: "note",
  atMost: "note",
  message: `The baseline was taken with the coverage report ${path}, which this run did not read; no file is missing from the others with it.`,
  hint: "Update the baseline where the report is meant to be gone.",
  at: null,
  numbers: {}
});
var filesLeftReport = rule({
  id: "files-left-report",
  summary: "Files or lines that the baseline measures left the coverage reports and are still in the tree.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When a source of the baseline is still in the tree and no coverage report measures it any more, or when files that did not change have at least 1 % and 10 coverable lines fewer than in the baseline. Deleted files, renamed ones that are measured under their new name, files that are excluded, that git does not track, that say of themselves that they are generated, whose code the pull request took out, test files, and files of deprecated modules are no loss. A report path that fits no file and bears the name of one that left is named as a hint; where most of what left may stand under such paths, it is said once for all modules. Lines are judged only where the baseline is that of the merge base; where most of them were covered, it is a warning. A coverage report of the baseline that was not read is named; where nothing else is missing with it, that is a note.",
    why: "Coverage rises when badly tested code leaves the report. A glob that became narrower, a package that is no longer instrumented and a shard that was not uploaded look like progress.",
    example: "src/legacy.py is still there, but no coverage report measures it any more, with 120 coverable lines in the baseline. Line coverage of the project rose from 71.2 % to 84 % by that alone.",
    fix: "See that every report of the baseline is read and that the coverage tool still includes the files. What is meant to stay unmeasured goes under `exclude`.",
    silence: "`exclude` takes files out, from the base on; `status: deprecated` takes a module out."
  },
  unjudged: (scene) => {
    if (scene.before === null) return noBaseline(scene);
    return scene.before.totals.coverage === null ? "the baseline holds no coverage" : excuse(scene, "coverage");
  },
  *check(scene) {
    const lefts = leftReports(scene);
    const [whole2, some] = [lefts.filter((left) => left.whole), lefts.filter((left) => !left.whole)];
    for (const group of [...groupsOf(whole2), ...byModule(some)]) yield find2(scene, group);
    if (lefts.length === 0) for (const path of vanished(scene, "coverage")) yield reportGone(path);
  }
});

// src/rules/files-never-measured.ts
var paths = (files) => listed(files.map(({ path }) => path));
var numbers = (files) => ({ files: files.length, lines: files.reduce((lines, { nonBlank }) => lines + nonBlank, 0) });
var messageOf = (files, age, of) => {
  if (files.length === 1) return `No coverage report knows ${files[0].path}${age === "changed" ? ", which this change touches" : ""}.`;
  return `No coverage report knows ${files.length} source files of ${of}${age === "changed" ? " that this change touches" : ""}: ${paths(files)}.`;
};
var find3 = (scene, files, age) => {
  const { module, path } = files[0];
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  return {
    subject: files.length === 1 ? path : name,
    module,
    level: age === "changed" ? "warning" : "note",
    message: messageOf(files, age, name === PROJECT ? "the project" : name),
    hint: "Let the coverage tool list files that no test loads (`source`, `include`, `all`), or leave them out with `exclude`.",
    at: { path, line: null },
    numbers: numbers(files)
  };
};
var ofLanguage = (language, files) => ({
  subject: language,
  module: null,
  level: "note",
  message: `No coverage report measures any file of the language ${language}: the tree has ${counted(files.length, "source file")} of it (${paths(files)}).`,
  hint: `Name the coverage report of ${agreeing(files.length, "it", "them")}, or leave ${agreeing(files.length, "it", "them")} out with \`exclude\`.`,
  at: null,
  numbers: numbers(files)
});
var filesNeverMeasured = rule({
  id: "files-never-measured",
  summary: "Sources of a measured language are in no coverage report.",
  level: "note",
  needs: "all evidence",
  docs: {
    fires: "When a source is in no coverage report, though reports measure other files of its language: once for each module, and apart, as a warning, for files that the pull request adds or changes. A language of which nothing is measured is said once. Not named are tests, excluded and deprecated files, files that hold nothing to run (interfaces, types, constants, re-exports), generated ones, the scripts of reports for people, tools' settings, examples and documents, and what `module-unmeasured` and `files-left-report` say.",
    why: "A file that no test loads is in many tools' reports not at 0 %, but absent, and raises the share of all others.",
    example: "No coverage report knows 3 source files of billing: src/billing/fees.py, src/billing/refund.py and src/billing/tax.py.",
    fix: "Let the coverage tool list every source, loaded or not: `source` for coverage.py, `coverage.include` for vitest, `collectCoverageFrom` for jest, `--all` for c8.",
    silence: "`exclude` takes files out."
  },
  unjudged: (scene) => hasCoverage(scene) ? excuse(scene, "coverage") : "no coverage report was read",
  *check(scene) {
    const { ofMeasured, ofOthers } = unknownFiles(scene);
    const isChanged2 = ({ path }) => scene.changes?.files.has(path) === true;
    for (const [, files] of [...groupBy(ofMeasured, ({ module }) => module)].sort(([a], [b]) => byText(a, b))) {
      const [changed, old2] = [files.filter(isChanged2), files.filter((file) => !isChanged2(file))];
      if (changed.length > 0) yield find3(scene, changed, "changed");
      if (old2.length > 0) yield find3(scene, old2, "old");
    }
    for (const [language, files] of [...groupBy(ofOthers, (file) => file.language)].sort(([a], [b]) => byText(a, b))) yield ofLanguage(language, files);
  }
});

// src/rules/excess.ts
var ALL_PERCENT = 100;
var tooMany = ({ now, row }) => missing({ hit: missed(now), total: now.total }, hundredths(ALL_PERCENT - row.target));
var excess = (missed2, word, where) => {
  const { now, row, about, due, name } = missed2;
  const more = tooMany(missed2);
  const whose = row.scope.startsWith("kind:") ? counted(now.total, `${about.subject} test`) : `${counted(now.total, "test")} of ${name}`;
  return {
    ...about,
    message: `Of ${whose} ${now.hit} ${agreeing(now.hit, "was", "were")} ${word}, ${more} more than the target of ${row.target} % allows.`,
    hint: sentences(where, due),
    numbers: { [word]: now.hit, total: now.total, target: row.target }
  };
};

// src/rules/scoped-cases.ts
var casesIn = ({ cases }, scope) => cases.filter(({ module, kind }) => [PROJECT, `module:${module}`, `kind:${kind}`].includes(scope));
var namesOf = (cases) => [...new Set(cases.map(({ name }) => name))].sort(byText);

// src/rules/flaky-rate-above-target.ts
var flakyRateAboveTarget = rule({
  id: "flaky-rate-above-target",
  summary: "More tests are flaky than the target allows.",
  level: "error",
  docs: {
    fires: "When flaky of executed test cases is more than `flakyRate` of the project, a module or a kind. A test is flaky that passed after an attempt that did not. Where no report writes attempts down, it is not judged.",
    why: "A test that passes every second time is believed by nobody, also when it is right.",
    example: "Of 121 tests of the project 3 were flaky, 1 more than the target of 2 % allows.",
    fix: "Find what the test depends on: time, order, the network. Retries hide it.",
    silence: "`targets.flakyRate` is the number; with a `by:` it is a warning until that day."
  },
  unjudged: (scene) => {
    const rows = targetRows(scene).rows.filter(({ metric }) => metric === "flakyRate");
    return rows.length > 0 && hasTests(scene) && rows.every(({ now }) => now === null) ? "no report can tell retries" : null;
  },
  *check(scene) {
    for (const missed2 of missedTargets(scene, ["flakyRate"])) {
      yield excess(missed2, "flaky", `Flaky: ${listed(namesOf(casesIn(scene, missed2.row.scope).filter(({ flaky }) => flaky)))}.`);
    }
  }
});

// src/rules/kind-empty.ts
var hasTarget = ({ settings: { target } }) => Object.entries(target).some(([key, value2]) => key !== "by" && value2 !== void 0);
var complaint = ({ name, settings, present, tests }) => {
  const ran = executed(tests);
  const wanted = settings.target.tests ?? 0;
  if (ran > 0) return ran < wanted ? `${counted(ran, `${name} test`)} ran, fewer than the target of ${wanted}.` : null;
  if (!settings.configured && !present) return null;
  return tests.skipped > 0 ? `No ${name} test ran: ${allSkipped(tests.skipped)}.` : `No ${name} test ran.`;
};
var isExcused = (scene, kind) => kind.tests.total === 0 && complaint(kind) !== null && excuse(scene, "tests") !== null;
var find4 = (kind, message, today) => {
  const { name, settings: { target }, tests } = kind;
  return {
    subject: name,
    module: null,
    ...hasTarget(kind) ? { level: "error", ...dated(target.by, today) } : { level: "warning" },
    message,
    hint: sentences(
      `See that the step that runs the ${name} tests ran, and that its report is read.`,
      hasTarget(kind) ? dueText(target.by, today) : null
    ),
    at: null,
    numbers: { tests: executed(tests), skipped: tests.skipped }
  };
};
var kindEmpty = rule({
  id: "kind-empty",
  summary: "A kind of tests is there, and none of its tests ran.",
  level: "warning",
  docs: {
    fires: "When a kind is configured, or its folder is in the tree, and no test case of it ran; skipped ones do not count. With a target for the kind it is an error, also where fewer tests ran than its `tests` target; before its `by:` a warning.",
    why: "End-to-end and integration suites drop out of a pipeline without a sound: the job is skipped, and everything that ran is green.",
    example: "No e2e test ran.",
    fix: "Run the suite and name its report. A folder that only looks like tests of the kind is told so by the kind's own `tests`."
  },
  needs: "all evidence",
  excused: (scene) => scene.kinds.some((kind) => isExcused(scene, kind)) ? excuse(scene, "tests") : null,
  unjudged: (scene) => hasTests(scene) ? null : "no test report was read",
  *check(scene) {
    for (const kind of scene.kinds) {
      const message = isExcused(scene, kind) ? null : complaint(kind);
      if (message !== null) yield find4(kind, message, scene.today);
    }
  }
});

// src/rules/module-unmeasured.ts
var isCritical = ({ settings }) => settings.priority === "critical";
var hasCoverageTarget = ({ settings: { target } }) => (target.lines ?? target.branches ?? target.functions) !== void 0;
var unmeasured2 = (scene) => namedModules(scene).filter((module) => module.coverage === null && (module.code.files > 0 || isCritical(module)));
var isExpected = (scene) => hasCoverage(scene) || (scene.before?.totals.coverage ?? null) !== null;
var demanding = (scene) => unmeasured2(scene).filter((module) => isCritical(module) || hasCoverageTarget(module));
var levelOf = (module, today) => {
  if (isCritical(module)) return { level: "error" };
  return hasCoverageTarget(module) ? { level: "error", ...dated(module.settings.target.by, today) } : { level: "warning" };
};
var messageOf2 = ({ name, code: { files } }) => files === 0 ? `No coverage report says anything about ${name}.` : `${name} has ${counted(files, "source file")}, and no coverage report says anything about ${agreeing(files, "it", "them")}.`;
var moduleUnmeasured = rule({
  id: "module-unmeasured",
  summary: "A module has source files, and no report says anything about them.",
  level: "warning",
  docs: {
    fires: "When a module has source files besides tests, and no coverage report knows any of them. It is an error for a module with a coverage target (a warning until its `by:`), and for a critical one, also where its files are of no language that Proofgate knows. Where only test reports were read, and the baseline has no coverage either, only these two are asked.",
    why: "What is not measured is not 0 % and not 100 %: nothing is known. A module can lose its report and stay green for months.",
    example: "remote has 12 source files, and no coverage report says anything about them.",
    fix: "Collect its coverage, or see that the report's paths fit the repository (`paths`).",
    silence: "`status: deprecated` takes the module out; `exclude` takes files out."
  },
  needs: "all evidence",
  unjudged: (scene) => excuse(scene, "coverage") ?? (isExpected(scene) || demanding(scene).length > 0 ? null : "no coverage report was read"),
  *check(scene) {
    for (const module of isExpected(scene) ? unmeasured2(scene) : demanding(scene)) {
      const { name, code, settings } = module;
      yield {
        subject: name,
        module: name,
        ...levelOf(module, scene.today),
        message: messageOf2(module),
        hint: sentences(
          "Collect its coverage and name the report, or set `status: deprecated`.",
          hasCoverageTarget(module) ? dueText(settings.target.by, scene.today) : null
        ),
        at: null,
        numbers: { files: code.files, lines: code.lines }
      };
    }
  }
});

// src/rules/module-untested.ts
var HINT2 = "Write a test for it, or name its test files under the module's `tests`.";
var isCritical2 = ({ settings }) => settings.priority === "critical";
var hasCode = ({ code, coverage }) => code.files > 0 || coverage !== null;
var silentModules = (scene) => namedModules(scene).filter((module) => (hasCode(module) || isCritical2(module)) && executed(module.tests ?? NO_TESTS) === 0);
var untested = (scene) => silentModules(scene).filter(({ tests }) => (tests ?? NO_TESTS).total > 0 || excuse(scene, "tests") === null);
var noneRan = ({ name, tests }) => {
  const skipped = tests?.skipped ?? 0;
  return skipped > 0 ? `No test of ${name} ran: ${counted(skipped, "test")} ${agreeing(skipped, "was", "were")} skipped.` : `No test of ${name} ran.`;
};
var silent = (module, level) => ({ subject: module.name, module: module.name, level, message: noneRan(module), hint: HINT2, at: null, numbers: { tests: 0 } });
var tooFew = ({ row, name, about, due }) => ({
  ...about,
  level: "error",
  message: `${counted(row.value ?? 0, "test")} of ${name} ran, fewer than its target of ${row.target}.`,
  hint: sentences(HINT2, due),
  numbers: { tests: row.value ?? 0, target: row.target }
});
var moduleUntested = rule({
  id: "module-untested",
  summary: "No test case of a module ran.",
  level: "note",
  docs: {
    fires: "When a module has source files and no test case of it ran; skipped ones do not count. It is an error for a critical module, and where fewer tests ran than the `tests` target of a module or the project.",
    why: "A module without tests may still show coverage, from other modules' tests that pass through it.",
    example: "No test of remote ran.",
    fix: "Write a test, or name the module's test files under `tests`: a test belongs to the first module whose `tests` hold its file.",
    silence: "`priority` other than `critical`; `status: deprecated`."
  },
  needs: "all evidence",
  excused: (scene) => silentModules(scene).length > untested(scene).length ? excuse(scene, "tests") : null,
  unjudged: (scene) => hasTests(scene) || untested(scene).some(isCritical2) ? null : "no test report was read",
  *check(scene) {
    const none = untested(scene);
    const critical = none.filter(isCritical2);
    const short = missedTargets(scene, ["tests"]).filter(({ row }) => (row.value ?? 0) > 0 || excuse(scene, "tests") === null).filter(({ row, about }) => !row.scope.startsWith("kind:") && !critical.some(({ name }) => name === about.module));
    const others = none.filter((module) => !isCritical2(module) && !short.some(({ about }) => about.module === module.name));
    for (const module of critical) yield silent(module, "error");
    for (const missed2 of short) yield tooFew(missed2);
    if (hasTests(scene)) for (const module of others) yield silent(module, "note");
  }
});

// src/rules/failing.ts
var isFailing2 = ({ outcome }) => outcome === "failed" || outcome === "errored";

// src/rules/newly-failing.ts
var placeOf3 = ({ file, suite }) => file ?? (suite || PROJECT);
var byIdentity2 = byKeys(({ identity }) => identity, ({ text }) => text ?? "");
var newlyFailing = rule({
  id: "newly-failing",
  summary: "A test fails that the baseline does not know as failing.",
  level: "error",
  docs: {
    fires: "When a test case failed or errored whose identity is not among the baseline's known failures. One finding names the tests of one file, or of one suite where no file is known.",
    why: "A suite that is allowed to be partly red must not hide that something new broke.",
    example: "1 test of tests/test_billing.py fails that did not fail in the baseline: test_refund.",
    fix: "Make the test pass. What the baseline knows as failing is only ever reduced by `proofgate baseline --update`."
  },
  unjudged: (scene) => noBaseline(scene) ?? (hasTests(scene) ? null : "no test report was read"),
  *check({ cases, before, settings }) {
    const known = new Set(before?.snapshot.knownFailing);
    const failing2 = cases.filter((one) => isFailing2(one) && !known.has(one.identity) && !isDeprecated(settings, one.module));
    for (const [place, group] of groupBy(failing2, placeOf3)) {
      const sorted2 = group.sort(byIdentity2);
      const names2 = [...new Set(sorted2.map(({ name }) => name))];
      const first = sorted2[0];
      yield {
        subject: place,
        module: first.module,
        message: `${counted(names2.length, "test")} of ${place} ${agreeing(names2.length, "fails", "fail")} that did not fail in the baseline: ${listed(names2)}.`,
        hint: first.text === null ? null : `The first one says: ${listed([first.text])}`,
        at: first.file === null ? null : { path: first.file, line: first.line },
        numbers: { tests: names2.length }
      };
    }
  }
});

// src/rules/pass-rate-below-target.ts
var passRateBelowTarget = rule({
  id: "pass-rate-below-target",
  summary: "Fewer tests pass than the target asks for.",
  level: "error",
  docs: {
    fires: "When passed of executed test cases (all but the skipped ones) is less than `passRate` of the project, a module or a kind. The project's is 100 unless configured. Failed and errored cases count alike; of several attempts the worst counts, unless `retries: last`.",
    why: "Coverage by tests that fail proves nothing.",
    example: "The pass rate of the project is 97.52 % (118 of 121 tests), below its target of 100 %: 3 tests failed.",
    fix: "Make the tests pass. Tests that are known to fail may be tolerated by a `passRate` below 100, and stay visible.",
    silence: "`targets.passRate` is the number; with a `by:` it is a warning until that day."
  },
  excused: (scene) => unmeasuredExcuse(scene, "tests"),
  *check(scene) {
    for (const { row, now, name, about, due } of missedTargets(scene, ["passRate"])) {
      yield {
        ...about,
        message: `The pass rate of ${name} is ${show(now)} (${now.hit} of ${counted(now.total, "test")}), below its target of ${row.target} %: ${counted(missed(now), "test")} failed.`,
        hint: sentences(`Failing: ${listed(namesOf(casesIn(scene, row.scope).filter(isFailing2)))}.`, due),
        numbers: { passed: now.hit, executed: now.total, target: row.target }
      };
    }
  }
});

// src/rules/pass-rate-dropped.ts
var isPart = (totals) => ({ now }) => now !== null && (now.total !== totals?.total || now.passed !== totals.passed || now.skipped !== totals.skipped);
var pairsOf = ({ totals, kinds, before }, modules) => [
  { subject: PROJECT, name: "the project", module: null, now: totals.tests, before: before?.totals.tests },
  ...[
    ...modules.map(({ name, tests }) => ({ subject: name, name, module: name, now: tests, before: own(before?.modules, name)?.tests })),
    ...kinds.map(({ name, tests }) => ({ subject: name, name: `the ${name} tests`, module: null, now: tests, before: own(before?.kinds, name) }))
  ].filter(isPart(totals.tests))
];
var worse = ({ now, before }, { subject, module }) => [...now.tests].filter(([key, entry]) => {
  const [then, place] = [before?.snapshot.tests.get(key), before?.places.get(key)];
  const isPartOf = subject === PROJECT || (module === null ? place?.kind === subject : place?.module === module);
  return isPartOf && missed(passRate(entry)) > (then ? missed(passRate(then)) : 0);
}).map(([name]) => ({ section: "tests", name, metric: "tests" }));
var drop = (scene, pair) => {
  const { settings } = scene;
  const { subject, name, module, now: count, before: countBefore } = pair;
  if (!count || !countBefore) return null;
  const [now, before] = [passRate(count), passRate(countBefore)];
  if (!fellByMoreThan(now, before, settings.tolerance)) return null;
  const reason = acceptedReason(scene, worse(scene, pair));
  return {
    ...softened(reason),
    subject,
    module,
    message: `The pass rate of ${name} fell ${fallText(before, now)}: ${missed(now)} of ${counted(now.total, "test")} failed.`,
    hint: sentences(`Make them pass: in the baseline ${missed(before)} of ${counted(before.total, "test")} failed.`, reasonText(reason)),
    at: null,
    numbers: { passed: now.hit, executed: now.total, passedBefore: before.hit, executedBefore: before.total }
  };
};
var passRateDropped = rule({
  id: "pass-rate-dropped",
  summary: "A smaller share of the tests passes than in the baseline.",
  level: "error",
  docs: {
    fires: "When passed of executed test cases of the project, or of a module or kind that is a part of it, fell by more than `tolerance` percentage points since the baseline.",
    why: "Where a pass rate below 100 is tolerated, it must not sink unseen.",
    example: "The pass rate of billing fell from 100 % to 98.33 %: 2 of 120 tests failed.",
    fix: "Make the tests pass; `newly-failing` names them.",
    silence: "`tolerance` lets small falls pass."
  },
  unjudged: noTestsToCompare,
  *check(scene) {
    for (const pair of pairsOf(scene, configuredModules(scene))) {
      const finding = drop(scene, pair);
      if (finding) yield finding;
    }
  }
});

// src/rules/paths-unresolved.ts
var HINTS2 = {
  "no match": 'Take a foreign prefix off with `paths: { strip: ["/app/"] }`, or leave generated files out with `exclude`.',
  "ambiguous": 'Say which folder the report\'s paths start from with `paths: { add: "backend/" }`.'
};
var unique = (texts) => [...new Set(texts)].sort(byText);
var lostLines = (group) => group.reduce((sum3, { lines }) => plusKnown(sum3, lines), null);
var find5 = (report, why, group) => {
  const paths2 = unique(group.map(({ path }) => path));
  const candidates = unique(group.flatMap((one) => one.candidates));
  const fit = agreeing(paths2.length, "fits", "fit");
  const lost = lostLines(group);
  const left = lost === null || lost.total === 0 ? "" : ` Left out of all totals: ${counted(lost.total, "line")}, ${lost.hit} of them hit.`;
  return {
    subject: report,
    module: null,
    message: `${counted(paths2.length, "path")} of ${report} ${fit} ${why === "no match" ? "no file" : "more than one file"} of the repository: ${listed(paths2)}.${left}`,
    hint: candidates.length === 0 ? HINTS2[why] : `${HINTS2[why]} Candidates: ${listed(candidates)}.`,
    at: null,
    numbers: { paths: paths2.length, ...lost && { hit: lost.hit, total: lost.total } }
  };
};
var pathsUnresolved = rule({
  id: "paths-unresolved",
  summary: "Paths of a coverage report fit no file of the repository.",
  level: "warning",
  docs: {
    fires: "When some paths of a coverage report fit no file of the repository, or more than one. They count nowhere: nothing is guessed. Where no path of any report fits, that is a problem instead.",
    why: "Reports are written in containers and on other machines. A file whose path is lost is neither covered nor uncovered: it is gone.",
    example: "3 paths of coverage.xml fit no file of the repository: /app/a.py, /app/b.py and /app/c.py. Left out of all totals: 120 lines, 80 of them hit.",
    fix: "Set `paths.strip` or `paths.add`, or let the tool write paths from the repository's root.",
    silence: "`exclude` leaves generated and foreign files out."
  },
  *check(scene) {
    if (!hasCoverage(scene)) return;
    for (const report of unique(scene.unresolved.map((one) => one.report))) {
      for (const why of ["no match", "ambiguous"]) {
        const group = scene.unresolved.filter((one) => one.report === report && one.why === why);
        if (group.length > 0) yield find5(report, why, group);
      }
    }
  }
});

// src/rules/policy-weakened.ts
var MAX_TOLD3 = 30;
var turned = ({ turn }) => turn && `By the proposal the verdict would be ${turn.to}, and not ${turn.from}.`;
var remedy = ({ ref }) => `The configuration of ${ref} is what judges. Leave the bar where it is, or lower it in a change of its own that people agree to.`;
var findingOf2 = (proposal, { text, line, key }) => ({
  subject: key === "" ? proposal.path ?? proposal.ref : key,
  module: null,
  message: sentences(text, turned(proposal)),
  hint: remedy(proposal),
  at: proposal.path === null ? null : { path: proposal.path, line },
  numbers: {},
  ...proposal.turn ? { level: "error" } : {}
});
var suspects = ({ changes, turn, ref }) => {
  const of = (wanted) => changes.filter(({ direction }) => direction === wanted);
  const weaker = of("weaker");
  if (weaker.length > 0 || turn === null) return weaker;
  const neutral = of("neutral");
  const found = neutral.length > 0 ? neutral : changes;
  return found.length > 0 ? found : [{ key: "", line: null, text: `The head's configuration is another than that of ${ref}.` }];
};
var NOUNS = { coverage: "coverage reports", tests: "test reports" };
var unnamedFinding = ({ ref, path: at, unnamedTurn: turn }, { kind, paths: paths2, usual, line }) => ({
  subject: kind,
  module: null,
  message: sentences(
    `${listed(paths2)} ${agreeing(paths2.length, "lies", "lie")} where ${ref} looks for ${NOUNS[kind]}, and the head reads ${agreeing(paths2.length, "it", "them")} no more.`,
    turn && `With ${agreeing(paths2.length, "it", "them")} the verdict would be ${turn.to}, and not ${turn.from}.`
  ),
  hint: `Name ${agreeing(paths2.length, "it", "them")} under \`${kind}\`, or see that the run does not write what is not meant to be read.`,
  at: at === null ? null : { path: at, line },
  numbers: { reports: paths2.length },
  // Where the base names no place, the head's first one may well be meant to leave something out.
  ...turn && !usual ? { level: "error" } : {}
});
var unusable = ({ unusable: why, path, ref }) => why === null ? [] : [{
  subject: path ?? ref,
  module: null,
  message: why,
  hint: `Merge it once it is agreed to; from then on it judges.`,
  at: path === null ? null : { path, line: null },
  numbers: {},
  atMost: "warning"
}];
var policyWeakened = rule({
  id: "policy-weakened",
  summary: "The pull request's configuration asks for less than the base's.",
  level: "warning",
  docs: {
    fires: "When the configuration of the head, compared with the base's setting by setting, has a lower or removed target, a later `by:`, a wider tolerance, a rule switched down, a module, path or link removed, a module deprecated or of lower priority, an exclusion or accepted finding added, `expect` reduced, or `retries` loosened, has a new module that is deprecated, or one that takes files from another and asks less of them. Where the same evidence would come to a better verdict by the head's configuration, whatever else differs counts too. Also when a report lies where the base looks for reports and the head, which says where they lie, reads it no more. Only what the pull request itself changed counts, not what the base changed meanwhile. It is an error when that better verdict is there, and for a report that is read no more when the verdict would be worse with it and the base names its place. It fires as a warning, too, where the base's configuration is malformed and the head's, which mends it, is used instead.",
    why: "A pull request that may change the rules by which it is judged passes any gate. The base's configuration judges; the head's is a proposal, and people should see what it proposes.",
    example: "The line target of remote goes from 80 % to 60 %. By the proposal the verdict would be passed, and not failed.",
    fix: "Leave the bar where it is and add the tests, or lower it in a change of its own. From when that is merged, the new bar judges.",
    silence: "An `ignore` entry of the base accepts a change by its key, such as `modules.remote.target.lines`."
  },
  unjudged: ({ proposal }) => proposal === void 0 ? "no base to compare with" : proposal.ownPolicy ? "the head's own policy was chosen" : null,
  *check({ proposal }) {
    if (!proposal) return;
    const weaker = suspects(proposal);
    yield* unusable(proposal);
    for (const unnamed of proposal.unnamed) yield unnamedFinding(proposal, unnamed);
    for (const change of weaker.slice(0, MAX_TOLD3)) yield findingOf2(proposal, change);
    const more = weaker.length - MAX_TOLD3;
    if (more > 0) yield findingOf2(proposal, { text: `${counted(more, "more setting")} would be weaker.`, line: null, key: "" });
  }
});

// src/rules/reports-repeated.ts
var expectedIn = ({ settings, before }) => {
  const [declared, known] = [holder(settings.expect.flatMap(({ tests }) => tests)), new Set(before?.snapshot.inputs)];
  return (path) => known.has(path) || declared(path);
};
var findingOf3 = ({ reports, before }, paths2) => {
  const [first, ...others] = paths2;
  const cases = reports.filter(countsTests).find(({ path }) => path === first).cases.length;
  return {
    subject: first,
    module: null,
    message: `${listed(paths2)} hold the same ${counted(cases, "test case")} with the same outcomes, and no times that tell one run from another: each of them counts.`,
    hint: `If they are of one run, leave ${others.length === 1 ? "one of them" : "all but one"} out of \`tests\`. If each is of a run of its own, name them under \`expect\`.`,
    at: null,
    numbers: { reports: paths2.length, cases },
    level: before === null ? "note" : "warning"
  };
};
var reportsRepeated = rule({
  id: "reports-repeated",
  summary: "Test reports look like one run that was taken twice.",
  level: "warning",
  docs: {
    fires: "When two or more test reports hold the same cases, two or more, with the same outcomes, and their times are missing or all alike, so that nothing tells whether they are of two runs or of one. All of them count. A report with the same bytes as another, or with the same cases and times that differ among themselves, counts once without asking, which is remarked on. No finding where each of them is named under `expect`, or was there when the baseline was taken. Without a baseline it is a note.",
    why: "A run that is counted twice reaches a target for the number of tests with half of them, and its baseline remembers tests that never were.",
    example: "a/junit.xml and b/junit.xml hold the same 50 test cases with the same outcomes, and no times that tell one run from another: each of them counts.",
    fix: "Make the globs under `tests` take each report once. Where several jobs run the same tests, let the reporter write times, or declare the jobs' reports under `expect`."
  },
  *check(scene) {
    const isExpected2 = expectedIn(scene);
    const counting = scene.reports.filter(countsTests).sort(byKeys(({ path }) => path));
    for (const paths2 of indistinct(counting)) {
      if (!paths2.every(isExpected2)) yield findingOf3(scene, paths2);
    }
  }
});

// src/model/fit.ts
var UNSTEADY = /* @__PURE__ */ new Set(["kotlin", "scala", "groovy"]);
var TRANSLATED = /\.(?:vue|svelte|pyx)$/;
var MIN_EMPTY = 3;
var COMMIT = /^(?!0+$)[0-9a-f]{7,64}$/i;
var linesBeyond = ({ files, coverage }) => files.flatMap((file) => {
  const span = file.rows?.lines;
  if (!span || span.to === span.from || file.lines === 0 || UNSTEADY.has(file.language ?? "") || TRANSLATED.test(file.path)) return [];
  const line = coverage.lines.line[span.to - 1];
  return line > file.lines ? [{ file, line }] : [];
});
var misplaced = ({ look: { misfits } }) => [...misfits].filter(([, { empty }]) => empty >= MIN_EMPTY);
var otherCommit = ({ look: { commits } }, { commit }) => {
  if (!commit || !COMMIT.test(commit) || commits.length === 0) return null;
  const named4 = commit.toLowerCase();
  return commits.some((id) => id.startsWith(named4) || named4.startsWith(id)) ? null : named4;
};

// src/rules/report-stale.ts
var REMEDY3 = "Run the tests again on what is checked out, and delete old reports before.";
var CLOCK_SECONDS = 60;
var nameOf2 = (scene) => {
  const reports = scene.reports.filter(isCoverage).map(({ path }) => path).sort(byText);
  return reports.length === 1 ? reports[0] : "The coverage reports";
};
var wrongLines = (scene, name) => {
  const found = linesBeyond(scene).filter(({ file }) => isJudged(scene, file));
  if (found.length === 0) return [];
  const { file: { path, lines }, line } = found[0];
  const single = `${name} ${agreeing(name.startsWith("The ") ? 2 : 1, "measures", "measure")} line ${line} of ${path}, which has ${counted(lines, "line")}`;
  return [{
    subject: found.length === 1 ? path : PROJECT,
    module: found.length === 1 ? found[0].file.module : null,
    message: found.length === 1 ? `${single}.` : `${single}, and lines beyond the end of ${counted(found.length - 1, "other file")}: ${listed(found.slice(1).map((one) => one.file.path))}.`,
    hint: REMEDY3,
    at: { path, line: null },
    numbers: { files: found.length, line, lines }
  }];
};
var wrongPlaces = (scene, name) => [...misplaced(scene)].sort(byKeys(([path]) => path)).flatMap(([path, { measured, empty }]) => {
  const file = scene.files.find((one) => one.path === path);
  if (!file || !isJudged(scene, file)) return [];
  return [{
    subject: path,
    module: file.module,
    message: `Of ${counted(measured, "line")} of ${path} that ${name} ${agreeing(name.startsWith("The ") ? 2 : 1, "measures", "measure")}, ${empty} are blank or comments: the file changed after it was measured.`.replace("that The", "that the"),
    hint: REMEDY3,
    at: { path, line: null },
    numbers: { measured, empty }
  }];
});
var SHOWN = 12;
var wrongCommit = (scene, report) => {
  const named4 = otherCommit(scene, report);
  return named4 === null ? [] : [{
    subject: report.path,
    module: null,
    message: `${report.path} is of commit ${named4.slice(0, SHOWN)}, and ${scene.look.commits[0].slice(0, SHOWN)} is judged.`,
    hint: REMEDY3,
    at: null,
    numbers: {}
  }];
};
var changedSources = ({ files, changes }) => files.filter(({ path, cover, test }) => cover !== null && !test && changes?.files.has(path)).length;
var old = (scene, { path, written }) => {
  const { committed } = scene.look;
  if (written && committed !== null && written + CLOCK_SECONDS < committed) return `${path} was written before the newest commit was made`;
  const tracked = scene.tree.has(path) && !scene.changes?.files.has(path);
  return tracked ? `${path} is tracked by git, and the same as before the change` : null;
};
var suspicious = (scene, report) => {
  const changed = changedSources(scene);
  const why = changed > 0 ? old(scene, report) : null;
  return why === null ? [] : [{
    subject: report.path,
    module: null,
    level: "note",
    atMost: "note",
    message: `${why}, which touches ${counted(changed, "measured source file")}.`,
    hint: REMEDY3,
    at: null,
    numbers: { changed }
  }];
};
var brought = ({ proposal }) => (proposal?.ownReports ?? []).map((path) => ({
  subject: path,
  module: null,
  level: proposal.ownReportsTurn ? "error" : "warning",
  message: sentences(
    `${path} is part of the pull request itself, so nothing shows that a run wrote it.`,
    proposal.ownReportsTurn && `Without it the verdict would be ${proposal.ownReportsTurn.to}, and not ${proposal.ownReportsTurn.from}.`
  ),
  hint: "Take it out of git, and let the run that is judged write it; an example that is not to be read belongs where no glob finds it.",
  at: { path, line: null },
  numbers: {}
}));
var reportStale = rule({
  id: "report-stale",
  summary: "A report does not fit the sources, is of another commit, or came with the pull request.",
  level: "error",
  docs: {
    fires: "When a coverage report measures lines beyond the end of a file; when more than 2 %, and at least 3, of the measured lines of a changed file are blank or comments, while none or hardly any are in files that did not change; or when it names a commit (Coveralls' JSON does) that is neither the one that is checked out nor the head of the pull request. Also when a report of either kind that is read was added or changed by the pull request itself and is as it was committed: a warning, and an error where the verdict would be worse without it. That it was written before the newest commit, or that git tracks it and the pull request did not change it, is only a note, and only where measured sources changed. Kotlin, Scala, Groovy, Vue, Svelte and Cython are not judged by their lines, for their compilers give others.",
    why: "A report of an older state is green whatever the change does: a step that failed to write a new one leaves the old one behind.",
    example: "coverage/lcov.info measures line 212 of src/cart.js, which has 180 lines.",
    fix: "Delete old reports before the tests run, and read them in the run that wrote them."
  },
  unjudged: (scene) => hasCoverage(scene) || scene.proposal?.ownReports.length ? null : "no coverage report was read",
  *check(scene) {
    yield* brought(scene);
    const name = nameOf2(scene);
    yield* wrongLines(scene, name);
    yield* wrongPlaces(scene, name);
    for (const report of scene.reports.filter(isCoverage).sort(byKeys(({ path }) => path))) {
      const wrong = wrongCommit(scene, report);
      yield* wrong.length > 0 ? wrong : suspicious(scene, report);
    }
  }
});

// src/rules/skip-rate-above-target.ts
var skipRateAboveTarget = rule({
  id: "skip-rate-above-target",
  summary: "More tests are skipped than the target allows.",
  level: "error",
  docs: {
    fires: "When skipped of all test cases is more than `skipRate` of the project, a module or a kind.",
    why: "A pass rate leaves skipped tests out, so that skipping is the easiest way to make it rise.",
    example: "Of 131 tests of the project 10 were skipped, 4 more than the target of 5 % allows.",
    fix: "Run the skipped tests again, or delete those that are not meant to come back.",
    silence: "`targets.skipRate` is the number; with a `by:` it is a warning until that day."
  },
  *check(scene) {
    for (const missed2 of missedTargets(scene, ["skipRate"])) {
      const skipped = casesIn(scene, missed2.row.scope).filter(({ outcome }) => outcome === "skipped");
      yield excess(missed2, "skipped", `Skipped: ${listed(namesOf(skipped))}.`);
    }
  }
});

// src/rules/skips-rose.ts
var risen = ({ now, before }) => [...now.tests].map(([key, { skipped }]) => ({ key, more: skipped - (before?.snapshot.tests.get(key)?.skipped ?? 0) })).filter(({ more }) => more > 0).sort(byKeys(({ more }) => -more, ({ key }) => key)).map(({ key, more }) => `${key.replace(/^suite:/, "")} (${more})`);
var skipsRose = rule({
  id: "skips-rose",
  summary: "More tests are skipped than in the baseline.",
  level: "warning",
  docs: {
    fires: "When more test cases are skipped than in the baseline, and they are a larger share of all. A suite that grows in all its parts fires nothing.",
    why: "A skipped test is not red, and proves nothing.",
    example: "The project skips 12 of 131 tests; in the baseline it skipped 10 of 131.",
    fix: "Run the tests again that the hint names, or delete what is not meant to come back.",
    silence: "`rules: { skips-rose: note }`; `targets.skipRate` sets an upper bound instead."
  },
  unjudged: noTestsToCompare,
  *check(scene) {
    const [now, before] = [scene.totals.tests ?? NO_TESTS, scene.before?.totals.tests ?? NO_TESTS];
    if (now.skipped <= before.skipped || before.total > 0 && !isBelow(skipRate(before), skipRate(now))) return;
    const where = risen(scene);
    yield {
      subject: PROJECT,
      module: null,
      message: `The project skips ${now.skipped} of ${counted(now.total, "test")}; in the baseline it skipped ${before.skipped} of ${before.total}.`,
      hint: where.length === 0 ? null : `More is skipped in ${listed(where)}.`,
      at: null,
      numbers: { skipped: now.skipped, total: now.total, skippedBefore: before.skipped, totalBefore: before.total }
    };
  }
});

// src/rules/test-file-not-run.ts
var toldLanguages = ({ cases, files }) => {
  const languageOf = new Map(files.map(({ path, language }) => [path, language]));
  const [told, untold] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const [, ofReport] of groupBy(cases, ({ report }) => report)) {
    const complete = ofReport.every(({ file }) => file !== null);
    for (const { file } of ofReport) {
      const language = file === null ? null : languageOf.get(file) ?? null;
      if (language !== null) (complete ? told : untold).add(language);
    }
  }
  return new Set([...told].filter((language) => !untold.has(language)));
};
var mentions = ({ cases }) => {
  const texts = [...new Set(cases.filter(({ file }) => file === null).map(({ suite, name }) => `${suite} ${name}`))];
  return (path) => {
    const name = lastName2(path);
    return texts.some((text) => text.includes(name));
  };
};
var isOfEmptyKind = ({ kinds }) => {
  const held = kinds.map(({ settings, tests }) => ({ holds: holder(settings.tests), empty: tests.total === 0 }));
  return (path) => held.find(({ holds: holds2 }) => holds2(path))?.empty === true;
};
var notRun = (scene) => {
  const [languages, ran] = [toldLanguages(scene), new Set(scene.cases.map(({ file }) => file))];
  const [isMentioned, isEmptyKind] = [mentions(scene), isOfEmptyKind(scene)];
  const renamed = (path) => scene.changes?.files.get(path)?.before ?? path;
  const known = scene.before?.snapshot.tests;
  const suites = new Set([...known?.keys() ?? []].filter(isSuite).map(nameOf));
  return scene.files.filter((file) => file.test && languages.has(file.language ?? "") && !ran.has(file.path) && isJudged(scene, file) && !scene.look.idle.has(file.path) && !known?.has(file.path) && !known?.has(renamed(file.path)) && !suites.has(lastName2(file.path)) && !isEmptyKind(file.path) && !isMentioned(file.path));
};
var find6 = (scene, files, changed) => {
  const { module, path } = files[0];
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  const touched = changed === "changed" ? " that this change touches" : "";
  const many = `${files.length} test files of ${name === PROJECT ? "the project" : name}${touched} are in no test report: ${listed(files.map((file) => file.path))}.`;
  return {
    subject: files.length === 1 ? path : name,
    module,
    level: changed === "changed" ? "warning" : "note",
    message: files.length === 1 ? `${path}${touched === "" ? "" : `, which this change touches,`} is in no test report: none of its tests ran.` : many,
    hint: `See whether the runner finds ${agreeing(files.length, "it", "them")}: by name, by folder, by its own configuration; and whether each report is read.`,
    at: { path, line: null },
    numbers: { files: files.length }
  };
};
var testFileNotRun = rule({
  id: "test-file-not-run",
  summary: "A test file of the tree has no case in any test report.",
  level: "note",
  needs: "all evidence",
  docs: {
    fires: "When a file that a runner would take for tests, and that declares some, has no case in any test report: once for each module, and apart, as a warning, for files that the pull request adds or changes. Only languages are judged of which a report names the file of each of its cases. Helpers, fixtures, set-up, benchmarks, stories and tests of types are no test files; nor is said again what `tests-disappeared` and `kind-empty` say.",
    why: "A test that the runner does not find passes for ever.",
    example: "tests/test_refund.py, which this change touches, is in no test report: none of its tests ran.",
    fix: "Name the file as the runner expects it, or widen the runner's own configuration; see that every job's report is read.",
    silence: "`exclude` takes files out."
  },
  unjudged: (scene) => hasTests(scene) ? excuse(scene, "tests") : "no test report was read",
  *check(scene) {
    const isChanged2 = ({ path }) => scene.changes?.files.has(path) === true;
    for (const [, files] of [...groupBy(notRun(scene), ({ module }) => module)].sort(([a], [b]) => byText(a, b))) {
      const [changed, old2] = [files.filter(isChanged2), files.filter((file) => !isChanged2(file))];
      if (changed.length > 0) yield find6(scene, changed, "changed");
      if (old2.length > 0) yield find6(scene, old2, "old");
    }
  }
});

// src/rules/tests-disappeared.ts
var MANY_PERCENT = 2;
var REMEDY4 = "Run them again, or delete the code that they tested as well. A loss that is meant goes into the baseline with a reason: `proofgate baseline --update --allow-lower SUBJECT:METRIC --reason TEXT`.";
var sum2 = (losses) => losses.reduce((tests, loss) => tests + loss.tests, 0);
var sumNet = (losses) => losses.reduce((tests, loss) => tests + netOf(loss), 0);
var withCounts = (losses) => listed(losses.map(({ key, tests }) => `${nameOf(key)} (${tests})`));
var oneGone = ({ key, tests, subject }, tree) => {
  const ran = `${counted(tests, "test")} that ran in the baseline`;
  if (isSuite(key)) return `The suite ${nameOf(key)} is gone with ${ran}.`;
  if (tree.has(key)) return `${key} is still there, but its ${counted(tests, "test")} ${agreeing(tests, "is", "are")} in no test report any more.`;
  return `${key} is gone with ${ran}${subject === null ? "" : `, while ${subject} is still there`}.`;
};
var manyGone = (losses, of) => {
  const suites = losses.filter(({ key }) => isSuite(key)).length;
  const what = suites === 0 ? "test files" : suites === losses.length ? "suites" : "test files and suites";
  return `${losses.length} ${what} of ${of} are gone from the test reports with ${sum2(losses)} tests that ran in the baseline: ${withCounts(losses)}.`;
};
var someGone = (losses, of) => {
  const tests = sum2(losses);
  const are = agreeing(tests, "is", "are");
  if (losses.length > 1) return `${tests} tests of ${of} ${are} gone: ${withCounts(losses)}.`;
  const { key, before } = losses[0];
  return `${counted(tests, "test")} of ${nameOf(key)} ${are} gone: ${before} ran in the baseline.`;
};
var cameTo = (losses) => listed([...new Set(losses.flatMap(({ elsewhere }) => elsewhere?.keys ?? []))].map(nameOf));
var cameText = (losses) => {
  const came = sum2(losses) - sumNet(losses);
  return came === 0 ? null : `As for ${came} of them, as many came in ${cameTo(losses)}.`;
};
var findMoved = (scene, losses) => {
  const [tests, { elsewhere }] = [sum2(losses), losses[0]];
  const level = elsewhere?.proven === true ? "note" : "warning";
  return {
    ...find7(scene, losses, level),
    atMost: level,
    message: `${counted(tests, "test")} of ${listed(losses.map(({ key }) => nameOf(key)))} ${agreeing(tests, "is", "are")} gone, and as many came in ${cameTo(losses)}${level === "note" ? ": what they test is covered as before" : ""}.`,
    hint: "See that they are the same, moved, and update the baseline once they are merged."
  };
};
var find7 = (scene, losses, level) => {
  const { module, whole: whole2, key } = losses[0];
  const single = losses.length === 1;
  const name = scene.settings.modules.length === 0 ? PROJECT : module;
  const of = name === PROJECT ? "the project" : name;
  const place = losses.find((loss) => scene.tree.has(loss.key))?.key ?? null;
  const reason = acceptedReason(scene, losses.map(({ key: entry }) => ({ section: "tests", name: entry, metric: "tests" })));
  return {
    ...softened(reason),
    subject: single ? nameOf(key) : name,
    module,
    level,
    message: !whole2 ? someGone(losses, of) : single ? oneGone(losses[0], scene.tree) : manyGone(losses, of),
    hint: sentences(vanishedText(scene, "tests"), cameText(losses), reasonText(reason) ?? REMEDY4),
    at: place === null ? null : { path: place, line: null },
    numbers: { tests: sum2(losses), before: losses.reduce((ran, { before }) => ran + before, 0) }
  };
};
var isExcused2 = (scene, { whole: whole2, key }) => whole2 && excuse(scene, "tests") !== null && (isSuite(key) || scene.tree.has(key) && scene.changes?.files.has(key) !== true);
var isMany = (losses, { before }) => {
  const ran = [...before?.snapshot.tests.values() ?? []].reduce((tests, entry) => tests + executed(entry), 0);
  const gone = sumNet(losses);
  return gone > 1 && gone * 100 >= MANY_PERCENT * ran;
};
var reportGone2 = (path) => ({
  subject: path,
  module: null,
  level: "note",
  atMost: "note",
  message: `The baseline was taken with the test report ${path}, which this run did not read; no test is missing with it.`,
  hint: "Update the baseline where the report is meant to be gone.",
  at: null,
  numbers: {}
});
var testsDisappeared = rule({
  id: "tests-disappeared",
  summary: "Tests of the baseline are gone while the code that they tested is still there.",
  level: "error",
  docs: {
    fires: "When a test file or suite of the baseline is in no test report any more, or cases of it are gone. Whole files and suites, and at least 2 % of all cases, are an error; single cases are a warning, and so are cases that went with at least as many coverable lines of the file that they test. Renamed and moved test files, cases that were only ever skipped, tests of deprecated modules, and a test file that was deleted together with all files of its name do not count as gone; neither do fewer parameters of one test. Cases that are gone from one place while as many came in another of the same subject, module or folder are set off: a warning, and a note where what they test is covered no worse than before; where it is covered worse, they count as gone. A test report of the baseline that was not read is named; where no test is missing with it, that is a note.",
    why: "The easiest way to a green suite is a smaller one. A shard that is not started, a glob that no longer fits and a deleted test look the same from outside: everything that ran passed.",
    example: "tests/test_billing.py is gone with 12 tests that ran in the baseline, while app/billing.py is still there.",
    fix: "Run them again; see first that every report that the baseline was taken with is there. If the tests are meant to go, lower the baseline with a reason."
  },
  needs: "all evidence",
  excused: (scene) => lostTests(scene).some((loss) => isExcused2(scene, loss)) ? excuse(scene, "tests") : null,
  unjudged: (scene) => noBaseline(scene) ?? (scene.before?.totals.tests === null ? "the baseline holds no tests" : null),
  *check(scene) {
    const losses = lostTests(scene).filter((loss) => !isExcused2(scene, loss));
    const grave = isMany(losses.filter(({ codeShrank }) => !codeShrank), scene);
    for (const module of new Set(losses.map((loss) => loss.module))) {
      const ofModule = losses.filter((loss) => loss.module === module);
      const gone = ofModule.filter((loss) => netOf(loss) > 0);
      const [whole2, some] = [gone.filter((loss) => loss.whole), gone.filter((loss) => !loss.whole)];
      if (whole2.length > 0) yield find7(scene, whole2, grave || whole2.some(({ elsewhere }) => elsewhere === null) ? "error" : "warning");
      if (some.length > 0) yield find7(scene, some, grave && some.some(({ codeShrank }) => !codeShrank) ? "error" : "warning");
      for (const proven of [false, true]) {
        const moved = ofModule.filter((loss) => netOf(loss) === 0 && loss.elsewhere?.proven === proven);
        if (moved.length > 0) yield findMoved(scene, moved);
      }
    }
    if (losses.length === 0) for (const path of vanished(scene, "tests")) yield reportGone2(path);
  }
});

// src/rules/tests-too-slow.ts
var MICROSECONDS = 1e6;
var TENTH = 1e5;
var shownSeconds = (seconds) => Math.ceil(Math.round(seconds * MICROSECONDS) / TENTH) / 10;
var bySlowness = byKeys(({ seconds }) => -(seconds ?? 0), ({ identity }) => identity);
var ofOne = (seconds) => Number(seconds.toFixed(2));
var slowest = (cases) => `Slowest: ${listed(cases.filter(({ outcome }) => outcome !== "skipped").sort(bySlowness).map(({ name, seconds }) => `${name} (${ofOne(seconds ?? 0)} s)`))}.`;
var testsTooSlow = rule({
  id: "tests-too-slow",
  summary: "The tests take longer than their target.",
  level: "warning",
  docs: {
    fires: "When the sum of the test cases' times is more than `targets.seconds` of the project, or of a module or kind. Tests that ran side by side are added up. Without any time in the reports the target is a problem.",
    why: "Slow tests are run less often, and then not at all.",
    example: "The tests of the project took 95.3 s, longer than their target of 90 s.",
    fix: "Look at the slowest cases, which the hint names; waiting and real clocks are the usual reasons.",
    silence: "`targets.seconds` is the number."
  },
  *check(scene) {
    for (const { row, name, about, due } of missedTargets(scene, ["seconds"])) {
      const whose = row.scope.startsWith("kind:") ? name.replace(/^the/, "The") : `The tests of ${name}`;
      const seconds = row.value ?? 0;
      yield {
        ...about,
        message: `${whose} took ${shownSeconds(seconds)} s, longer than their target of ${row.target} s.`,
        hint: sentences(slowest(casesIn(scene, row.scope)), due),
        numbers: { seconds, target: row.target }
      };
    }
  }
});

// src/rules/hollow-tests.ts
var NAMED = 3;
var IN_LANGUAGE = {
  python: {
    "subject-replaced": "Let the test import the real module, and patch only what that leans on, or wrap the real thing (`wraps=`).",
    "members-mocked": "Call the real function or class, and patch only what it leans on, or wrap it (`wraps=`); what is replaced by a mock proves the mock.",
    "subprocess": "Measure the processes that the test starts: coverage.py needs `patch = subprocess` or a start-up hook for that."
  },
  javascript: {
    "subject-replaced": "Let the test load the real module, for instance with importActual or requireActual, and replace only what that leans on.",
    "subprocess": "Measure the processes that the test starts: c8 and nyc do so by themselves, the coverage of vitest and jest does not."
  },
  java: {
    "subject-replaced": "Construct the real class, and mock only its collaborators.",
    "members-mocked": "Construct the real class, and mock only its collaborators; what a mock answers proves the mock.",
    "subprocess": "Measure the processes that the test starts: give them JaCoCo's agent, and merge what it writes."
  },
  go: {
    "never-imported": "Let the tests call the package's own functions: they call none of them.",
    "subject-replaced": "Call the package's own functions, and let a fake stand only for what they lean on.",
    "members-mocked": "Call the package's own functions instead of the fake; a fake may stand only for what they lean on.",
    "subprocess": "Measure the processes that the test starts: build them with -cover, and set GOCOVERDIR."
  }
};
var PAIRING = "Where one run wrote both reports, an entry of `expect` in the configuration that names both, under `coverage` and `tests`, settles it.";
var HINTS3 = {
  "never-imported": "Let the test import what it is named after and call it, or name the test after what it does exercise.",
  "subject-replaced": "Let the test load the real module, and replace only what that leans on.",
  "members-mocked": "Call the real function or class, and replace only what it leans on; what is replaced by a mock proves the mock.",
  "import-failed": "Mend the import that fails, and let the test fail, or skip itself aloud, when it does.",
  "excluded": "Take it out of what the coverage tool leaves out, or accept the finding with a reason.",
  "not-collected": `See that the coverage of the job that ran these tests is uploaded and merged. ${PAIRING}`,
  "subprocess": "Measure the processes that the test starts.",
  "discarded": "Mend what the test says that it covers: the tool threw its coverage away.",
  "unknown": "See how the test reaches its subject. Generated code, or a built or installed copy that runs in its place, is mapped or excluded."
};
var whatDidNotRun = ({ functions, lines, subject: path, state }) => {
  const subject = subjectName(path);
  if (functions === 1) return `the only function of ${subject} did not run`;
  if (functions > 1) return `none of the ${functions} functions of ${subject} ran`;
  if (lines === 0 || state === "absent") return `nothing of ${subject} ran`;
  return lines === 1 ? `the only coverable line of ${subject} did not run` : `none of the ${lines} coverable lines of ${subject} ran`;
};
var lineNumbers = (proofs) => `${agreeing(proofs.length, "line", "lines")} ${listed(proofs.slice(0, NAMED).map(({ line }) => `${line}`))}`;
var placeOf4 = ({ path, line }, tests) => {
  if (line === null) return path;
  return tests.length === 1 && tests[0] === path ? `Line ${line}` : `Line ${line} of ${path}`;
};
var shown = ({ proofs, tests }) => proofs.length === 0 ? null : proofs.slice(0, NAMED - 1).map((proof) => `${placeOf4(proof, tests)} ${proof.shows}.`).join(" ");
var leniency = ({ lenient }) => {
  const [first] = lenient;
  if (first === void 0) return null;
  const same = lenient.filter(({ path }) => path === first.path);
  const lines = lineNumbers(same);
  return `${lines.charAt(0).toUpperCase()}${lines.slice(1)} of ${first.path} ${agreeing(same.length, "accepts", "accept")} failure as success.`;
};
var unmeasured3 = ({ witness, cause, level }) => {
  if (witness?.indirect === true && level !== "error") return "Other tests of the same run are known to be measured; of these, nothing shows it.";
  return witness !== null || cause === "subprocess" ? null : "Nothing shows that these tests were measured at all.";
};
var excused = ({ excuse: excuse2 }) => excuse2 === null ? null : `This is only noted: ${excuse2}.`;
var SHOWING_NOTHING = /* @__PURE__ */ new Set(["unknown", "never-imported"]);
var hintOf = ({ files }, { tests, cause, proofs, witness, level, excuse: excuse2 }) => {
  if (excuse2 !== null && SHOWING_NOTHING.has(cause)) return null;
  const language = files.find(({ path }) => path === tests[0])?.language ?? "";
  const words = Object.hasOwn(IN_LANGUAGE, language) ? IN_LANGUAGE[language] : {};
  const hint2 = cause === "unknown" && proofs.length > 0 ? "Let the test skip itself aloud, or fail, where it cannot reach its subject: what returns early passes." : words[cause] ?? HINTS3[cause];
  return witness?.indirect === true && level !== "error" ? `${hint2} ${PAIRING}` : hint2;
};
var isOwn = ({ changes }, { path, line }) => line !== null && (changes?.files.get(path)?.lines.some(({ from, to }) => from <= line && line <= to) ?? false);
var acceptanceOf = (scene, { accepted, tests, atMost }) => {
  if (accepted === null || !isOwn(scene, accepted)) return { accepted: accepted?.text ?? null, atMost, said: null };
  return { accepted: null, atMost: atMost === "error" ? "warning" : atMost, said: `${placeOf4(accepted, tests)} accepts it in this pull request: \u201C${accepted.text}\u201D.` };
};
var findingOf4 = (scene, hollow) => {
  const { subject, tests, passed, functions, cause, proofs, level } = hollow;
  const { said, ...acceptance } = acceptanceOf(scene, hollow);
  const message = `${counted(passed, "test")} in ${listed(tests)} ${agreeing(passed, "passes", "pass")}, but ${whatDidNotRun(hollow)}.`;
  const first = proofs[0] ?? null;
  return {
    subject,
    cause,
    level,
    ...acceptance,
    module: scene.files.find(({ path }) => path === subject)?.module ?? null,
    message: sentences(message, shown(hollow), unmeasured3(hollow), leniency(hollow), excused(hollow), said) ?? message,
    hint: hintOf(scene, hollow),
    at: first === null ? { path: tests[0], line: null } : { path: first.path, line: first.line },
    numbers: { passed, functions }
  };
};
var idleFinding = (scene, { test, passed, imported }) => ({
  subject: test,
  cause: "unknown",
  level: "note",
  atMost: "warning",
  module: scene.files.find(({ path }) => path === test)?.module ?? null,
  message: `${counted(passed, "test")} in ${test} ${agreeing(passed, "passes", "pass")}, but by the report's own account ran no function of what ${agreeing(passed, "it imports", "they import")}: ${listed(imported)}.`,
  hint: "Let the tests call what they import; the report tells what each test ran, so this is about this file alone, whatever others run.",
  at: { path: test, line: null },
  numbers: { passed, functions: 0 }
});
var unmeasuredFinding = ({ files: all }, { project, passed, files }) => ({
  subject: project,
  cause: "not-collected",
  level: "warning",
  atMost: "warning",
  module: all.find(({ path }) => path.startsWith(`${project}/`))?.module ?? null,
  message: `${counted(passed, "test")} of ${project} ${agreeing(passed, "passes", "pass")}, but nearly nothing of its ${counted(files, "source file")} ran.`,
  hint: "Its coverage was probably not collected, or is of other class files than those that ran: see that its own tests write the report. None of its files is accused.",
  at: null,
  numbers: { passed, files }
});
var hollowFindings = (scene) => {
  const all = scene.hollow?.hollow ?? [];
  const advice = scene.hollow?.resolution.advice ?? null;
  const accused = all.map((hollow) => {
    const finding = findingOf4(scene, hollow);
    const lacksFiles = advice !== null && hollow.level === "note" && hollow.witness !== null;
    return lacksFiles ? { ...finding, hint: sentences(finding.hint, advice) } : finding;
  });
  return [
    ...accused,
    ...(scene.hollow?.idle ?? []).map((one) => idleFinding(scene, one)),
    ...(scene.hollow?.unmeasured ?? []).map((one) => unmeasuredFinding(scene, one))
  ];
};

// src/rules/tests-without-coverage.ts
var NOTHING3 = { hit: 0, total: 0 };
var runnableIn = (files) => files.reduce(({ functions, lines }, { cover }) => ({
  functions: plus(functions, cover?.functions ?? NOTHING3),
  lines: plus(lines, (cover?.functions ? null : cover?.lines) ?? NOTHING3)
}), { functions: NOTHING3, lines: NOTHING3 });
var noneRan2 = ({ functions, lines }) => functions.total + lines.total > 0 && functions.hit + lines.hit === 0;
var whatDidNotRun2 = ({ functions, lines }) => {
  if (functions.total + lines.total === 1) return `its only ${functions.total === 1 ? "function" : "coverable line"} did not run`;
  const parts = [
    ...functions.total > 0 ? [counted(functions.total, "function")] : [],
    ...lines.total > 0 ? [counted(lines.total, "coverable line")] : []
  ];
  return `none of its ${parts.join(" and ")} ran`;
};
var couldRun = (cover) => ((cover?.functions ?? cover?.lines)?.total ?? 0) > 0;
var codeOf2 = (scene, { name }) => judgedFiles(scene, name).filter(({ test }) => !test);
var find8 = (scene, module) => {
  const passed = module.tests?.passed ?? 0;
  const runnable = runnableIn(codeOf2(scene, module));
  if (passed === 0 || !noneRan2(runnable)) return null;
  const isProject = scene.settings.modules.length === 0;
  const name = isProject ? "the project" : module.name;
  return {
    subject: isProject ? PROJECT : module.name,
    module: module.name,
    // What no configured module claims is thrown together in `other`: these tests may be of quite different code.
    ...module.name === OTHER && !isProject ? { level: "warning", atMost: "warning" } : {},
    cause: "unknown",
    message: `${counted(passed, "test")} of ${name} ${agreeing(passed, "passes", "pass")}, but ${whatDidNotRun2(runnable)}.`,
    hint: "Either the tests do not call the code, for instance because they replace it, or their coverage was not collected: see that one command writes both reports.",
    at: null,
    numbers: { passed, functions: runnable.functions.total, lines: runnable.lines.total }
  };
};
var isThin = ({ level, excuse: excuse2, witness, cause }) => level === "note" && cause !== "subprocess" && (excuse2 === null || witness?.indirect === true);
var accusation = ({ hollow }, findings) => {
  const all = hollow?.hollow ?? [];
  const thin = new Set(all.filter(isThin).map(({ subject }) => subject));
  const named4 = new Map(findings.filter(({ subject }) => !thin.has(subject)).map(({ subject, level }) => [subject, level]));
  const unmeasured4 = new Set(all.filter(({ cause }) => cause === "subprocess").map(({ subject }) => subject));
  const projects = (hollow?.unmeasured ?? []).map(({ project }) => `${project}/`);
  const settles = ({ path }) => named4.get(path) === "error" || unmeasured4.has(path) || projects.some((project) => path.startsWith(project));
  return (files) => files.some(settles) || files.length > 0 && files.every(({ path, cover }) => named4.has(path) || !couldRun(cover));
};
var testsWithoutCoverage = rule({
  id: "tests-without-coverage",
  summary: "Tests pass while none of the code that they are to prove ran.",
  level: "error",
  docs: {
    fires: "When a test file passes while no function of the source file that it is meant to exercise ran, in any test, and something shows that the test's own process was measured: docs/hollow-tests.md says how that is found out. It is an error where the link between the two is certain and one of them changed, or there is no base to compare with; a warning for what was so before and for links by name alone; a note where the evidence is thin. Also when test cases of a module pass while none of the functions of its source files ran, or none of their lines where no report tells functions, unless an error accuses a file of it already, or something says of each of its files why nothing of it ran; and, as one warning, when many tests of a project in a folder of its own pass while nearly nothing of it ran: then its coverage was not collected, and none of its files is accused. Test files do not count as code. For `other`, beside configured modules, it is a warning at most: nothing ties its tests to its code.",
    why: "Green tests that never reach the code prove nothing, and a pass rate of 100 % hides it.",
    example: "18 tests in tests/test_billing.py pass, but none of the 9 functions of app/billing.py ran. Line 12 replaces app.billing with a mock.",
    fix: "See first whether coverage was collected from the process in which the tests ran; if it was, let the tests call the code instead of a double of it. `proofgate explain FILE` shows every step.",
    silence: "A remark `proofgate-ok: REASON` in the test or the subject accepts it, aloud: as a note once the base has it, as a warning in the pull request that writes it. `status: deprecated` takes the module out."
  },
  *check(scene) {
    const findings = hollowFindings(scene);
    yield* findings;
    if (notCollected(scene) !== null) return;
    const isAccused = accusation(scene, findings);
    for (const module of liveModules(scene)) {
      const finding = isAccused(codeOf2(scene, module)) ? null : find8(scene, module);
      if (finding) yield finding;
    }
  }
});

// src/rules/totals-disagree.ts
var DECLARED = ["lines", "branches"];
var COUNTS_REPEATEDLY = /gcovr|coverlet|opencover|altcover|dotcover|dotnet|ms-coverage|llvm|xccov|swift|slather/i;
var MOST_TIMES = 3;
var declaresMore = ({ declared, ours }) => declared.hit >= ours.hit && declared.total >= ours.total && declared.total <= MOST_TIMES * ours.total;
var countsRepeatedly = (totals) => COUNTS_REPEATEDLY.test(`${totals.report.format} ${totals.report.producer ?? ""}`) && declaresMore(totals);
var countsElements = (metric) => ({ report, declared, ours }) => report.elements?.[metric] === declared.total && declared.total > ours.total && declared.hit >= ours.hit;
var listsDocstrings = ({ report, declared, ours }) => report.format === "coverage-py" && ours.total > declared.total && ours.hit - declared.hit === ours.total - declared.total;
var hasConditionals = ({ report }) => report.format === "clover";
var showsOneBranch = (totals) => totals.report.producer === "istanbul" && declaresMore(totals);
var listsUnused = ({ report, declared, ours }) => report.format === "lcov" && declared.hit === ours.hit && declared.total < ours.total && declared.total > 0;
var WAYS = {
  lines: [countsRepeatedly, countsElements("lines"), listsDocstrings],
  branches: [countsRepeatedly, countsElements("branches"), hasConditionals, showsOneBranch, listsUnused]
};
var asText = (ratio2, besides) => `${ratio2.hit} of ${ratio2.total}${show(ratio2) === show(besides) ? "" : ` (${show(ratio2)})`}`;
var compare = (report, metric) => {
  const [declared, ours] = [report.declared?.[metric] ?? null, figures(report)[metric]];
  if (declared === null || ours === null || declared.hit === ours.hit && declared.total === ours.total) return null;
  if (WAYS[metric].some((explains) => explains({ report, declared, ours }))) return null;
  return {
    subject: report.path,
    module: null,
    message: `${report.path} declares ${declared.hit} of ${declared.total} ${metric} (${show(declared)}); its details give ${asText(ours, declared)}.`,
    hint: metric === "lines" ? "The details are what is judged. A producer may count a line once per function or method; otherwise the report was filtered or edited after it was written." : "The details are what is judged. Unless the producer counts branches in a way of its own, the report was filtered or edited after it was written.",
    at: null,
    numbers: { declaredHit: declared.hit, declaredTotal: declared.total, hit: ours.hit, total: ours.total }
  };
};
var totalsDisagree = rule({
  id: "totals-disagree",
  summary: "A coverage report's own totals differ from what its details add up to.",
  level: "warning",
  docs: {
    fires: "When the totals of lines or branches that a coverage report declares differ from what its details come to, each line counted once. Known ways of counting are no finding. Producers that count a line once for each function or method (gcovr, coverlet and other .NET tools, LLVM) may declare up to three times as much. A tracefile may count the records of several tests one by one, and Clover the statements of a line. coverage.py's JSON declares fewer lines, by as many that ran: docstrings. Of branches, Istanbul's Cobertura declares more than it shows, LLVM's tracefile fewer than it lists, and Clover's conditionals are compared with nothing.",
    why: "A report that was cut, filtered or edited gives itself away here. Proofgate judges by the details, never by declared totals.",
    example: "coverage.xml declares 163 of 235 lines (69.36 %); its details give 158 of 221 (71.49 %).",
    fix: "Look at what runs between the coverage tool and Proofgate: filters and merging tools often keep the old totals."
  },
  *check({ reports }) {
    for (const report of reports.filter(isCoverage).sort(byKeys(({ path }) => path))) {
      for (const metric of DECLARED) {
        const finding = compare(report, metric);
        if (finding !== null) yield finding;
      }
    }
  }
});

// src/rules/index.ts
var RULES = [
  coverageBelowTarget,
  fileBelowTarget,
  coverageDropped,
  changedLinesUncovered,
  moduleUnmeasured,
  moduleUntested,
  kindEmpty,
  passRateBelowTarget,
  passRateDropped,
  newlyFailing,
  testsDisappeared,
  skipsRose,
  skipRateAboveTarget,
  flakyRateAboveTarget,
  testsTooSlow,
  testsWithoutCoverage,
  assertionLenient,
  testFileNotRun,
  filesLeftReport,
  filesNeverMeasured,
  coverageNotCollected,
  pathsUnresolved,
  reportStale,
  reportsRepeated,
  totalsDisagree,
  policyWeakened,
  exclusionsGrew,
  baselineLowered,
  baselineSlack
];

// src/model/day.ts
var isDay = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
var MILLISECONDS2 = 864e5;
var dayNumber = (day) => Date.parse(day) / MILLISECONDS2;
var dayText = (number) => new Date(number * MILLISECONDS2).toISOString().slice(0, "2026-01-01".length);

// src/config/faults.ts
var isMap = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var isCount = (value2) => Number.isSafeInteger(value2) && value2 >= 0;
var mapFault = (value2, checks, required) => {
  if (!isMap(value2)) return " is no object";
  for (const key in value2) {
    const check = Object.hasOwn(checks, key) ? checks[key] : void 0;
    if (check === void 0) return ` has ${quote(key)}, which is unknown here`;
    const fault = check(value2[key]);
    if (fault !== null) return ` \u203A ${key}${fault}`;
  }
  const lacking2 = required.find((key) => value2[key] === void 0);
  return lacking2 === void 0 ? null : ` lacks ${quote(lacking2)}`;
};
var each = (keys, check) => Object.fromEntries(keys.map((key) => [key, check]));
var countFault = (value2) => isCount(value2) ? null : " is no whole number of at least 0";
var nameFault = (value2) => typeof value2 === "string" && value2 !== "" ? null : " is no name";
var RATIO_KEYS = ["hit", "total"];
var RATIO = each(RATIO_KEYS, countFault);
var ratioFault = (value2) => {
  const fault = mapFault(value2, RATIO, RATIO_KEYS);
  if (fault !== null) return fault;
  const { hit, total } = value2;
  return hit > total ? ` counts more hit than there are: ${hit} of ${total}` : null;
};
var LOWERED = {
  reason: (value2) => typeof value2 === "string" && value2.trim() !== "" ? null : " is no reason in words",
  until: (value2) => value2 === null || typeof value2 === "string" && isDay(value2) ? null : " is neither null nor a date such as 2027-03-31"
};
var loweredFault = (metrics) => {
  const checks = each(metrics, (value2) => mapFault(value2, LOWERED, Object.keys(LOWERED)));
  return (value2) => mapFault(value2, checks, []);
};
var COVER = { ...each(METRICS, ratioFault), lowered: loweredFault(METRICS) };
var coverFault = (value2) => mapFault(value2, COVER, []);
var OUTCOMES = ["passed", "failed", "errored", "skipped"];
var COUNT_KEYS = [...OUTCOMES, "flaky", "total"];
var COUNTS2 = { ...each([...COUNT_KEYS, "distinct"], countFault), lowered: loweredFault(["tests"]) };
var countsFault = (value2) => {
  const fault = mapFault(value2, COUNTS2, COUNT_KEYS);
  if (fault !== null) return fault;
  const counts = value2;
  const sum3 = OUTCOMES.reduce((all, outcome) => all + counts[outcome], 0);
  return sum3 === counts.total ? null : ` has a total of ${counts.total}, but its outcomes add up to ${sum3}`;
};

// src/config/baseline-layout.ts
var [LINE_FEED, QUOTE, COMMA, BACKSLASH, ZERO, SPACE] = [10, 34, 44, 92, 48, 32];
var MAX_DIGITS = 15;
var SHARED = 1 << 16;
var over = (cursor, words) => {
  if (!cursor.text.startsWith(words, cursor.at)) return false;
  cursor.at += words.length;
  return true;
};
var countAt = (cursor) => {
  const { text, at: start } = cursor;
  let [count, at] = [0, start];
  for (let digit; (digit = text.charCodeAt(at) - ZERO) >= 0 && digit <= 9; at++) count = count * 10 + digit;
  cursor.at = at;
  const length = at - start;
  return length === 0 || length > MAX_DIGITS || length > 1 && text.charCodeAt(start) === ZERO ? -1 : count;
};
var nameAt = (cursor) => {
  const { text, at: start } = cursor;
  if (text.charCodeAt(start) !== QUOTE) return null;
  let [at, escaped] = [start + 1, false];
  for (let code; (code = text.charCodeAt(at)) !== QUOTE; at++) {
    if (!(code >= SPACE)) return null;
    if (code === BACKSLASH) [escaped, at] = [true, at + 1];
  }
  cursor.at = at + 1;
  return at === start + 1 ? null : escaped ? parsed(text.slice(start, at + 1)) : text.slice(start + 1, at);
};
var parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
var ratioOf = ({ ratios }, hit, total) => {
  if (total >= SHARED) return { hit, total };
  const known = ratios.get(hit * SHARED + total);
  if (known !== void 0) return known;
  const ratio2 = { hit, total };
  ratios.set(hit * SHARED + total, ratio2);
  return ratio2;
};
var ratioAt = (cursor) => {
  const hit = countAt(cursor);
  if (hit < 0 || !over(cursor, ', "total": ')) return null;
  const total = countAt(cursor);
  return total < hit || !over(cursor, " }") ? null : ratioOf(cursor, hit, total);
};
var METRICS_IN_ORDER = ["branches", "functions", "lines"];
var METRIC_STARTS = METRICS_IN_ORDER.map((metric) => ({ metric, start: ` "${metric}": { "hit": ` }));
var plainCover = (cursor) => {
  if (!over(cursor, "{")) return null;
  const entry = {};
  let isLast = false;
  for (const { metric, start } of METRIC_STARTS) {
    if (isLast || !over(cursor, start)) continue;
    const ratio2 = ratioAt(cursor);
    if (ratio2 === null) return null;
    entry[metric] = ratio2;
    isLast = !over(cursor, ",");
  }
  return isLast && over(cursor, " }") ? entry : null;
};
var COUNTS_IN_ORDER = ["errored", "failed", "flaky", "passed", "skipped", "total"];
var COUNT_STARTS = COUNTS_IN_ORDER.map((key, index) => ({ key, start: `${index === 0 ? "" : ","} "${key}": ` }));
var plainCounts = (cursor) => {
  if (!over(cursor, "{")) return null;
  const entry = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  for (const { key, start } of COUNT_STARTS) {
    if (!over(cursor, start)) return null;
    const count = countAt(cursor);
    if (count < 0) return null;
    entry[key] = count;
  }
  const { passed, failed, errored, skipped, total } = entry;
  return passed + failed + errored + skipped === total && over(cursor, " }") ? entry : null;
};
var FILES2 = { plain: plainCover, fault: coverFault };
var TESTS2 = { plain: plainCounts, fault: countsFault };
var entryAt = (cursor, { plain, fault }) => {
  const { text, at } = cursor;
  const usual = plain(cursor);
  const end = usual === null ? text.indexOf("\n", at) : -1;
  if (end < 0) return usual;
  cursor.at = text.charCodeAt(end - 1) === COMMA ? end - 1 : end;
  const value2 = parsed(text.slice(at, cursor.at));
  return fault(value2) === null ? value2 : null;
};
var goesOn = (cursor) => {
  if (!over(cursor, ",\n")) return false;
  while (cursor.text.charCodeAt(cursor.at) === LINE_FEED) cursor.at++;
  return true;
};
var entriesAt = (cursor, section) => {
  const entries = /* @__PURE__ */ new Map();
  if (over(cursor, "{}")) return entries;
  if (!over(cursor, "{\n")) return null;
  do {
    const [count, name] = [entries.size, over(cursor, "    ") ? nameAt(cursor) : null];
    if (name === null || name === "__proto__" || !over(cursor, ": ")) return null;
    const entry = entryAt(cursor, section);
    if (entry === null || entries.set(name, entry).size === count) return null;
  } while (goesOn(cursor));
  return over(cursor, "\n  }") ? entries : null;
};
var namesAt = (cursor) => {
  const names2 = [];
  if (over(cursor, "[]")) return names2;
  if (!over(cursor, "[\n")) return null;
  do {
    const name = over(cursor, "    ") ? nameAt(cursor) : null;
    if (name === null) return null;
    names2.push(name);
  } while (goesOn(cursor));
  return over(cursor, "\n  ]") ? names2 : null;
};
var readLayout = (text) => {
  const cursor = { text, at: 0, ratios: /* @__PURE__ */ new Map() };
  const files = over(cursor, '{\n  "files": ') ? entriesAt(cursor, FILES2) : null;
  const inputs = files && over(cursor, ',\n  "inputs": ') ? namesAt(cursor) : null;
  const knownFailing = inputs && over(cursor, ',\n  "knownFailing": ') ? namesAt(cursor) : null;
  const tests = knownFailing && over(cursor, ',\n  "tests": ') ? entriesAt(cursor, TESTS2) : null;
  const isWhole = over(cursor, `,
  "version": ${SNAPSHOT_VERSION}
}`) && /^\n?$/.test(text.slice(cursor.at));
  return isWhole && files && inputs && knownFailing && tests ? { version: SNAPSHOT_VERSION, inputs, files, tests, knownFailing } : null;
};

// src/config/twice.ts
var ENTRY_START = '\n    "';
var KEY = /^( {2}| {4})("(?:[^"\\]|\\.)*"):/;
var countOf2 = (text, part) => {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
};
var firstTwice = (text) => {
  const [sections, entries] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const [index, row] of text.split("\n").entries()) {
    const [, indent, name] = KEY.exec(row) ?? [];
    if (indent === void 0 || name === void 0) continue;
    const known = indent.length === 2 ? sections : entries;
    if (known === sections) entries.clear();
    if (known.has(name)) return { name, line: index + 1 };
    known.add(name);
  }
  return null;
};
var writtenTwice = (text, entries) => countOf2(text, ENTRY_START) > entries ? firstTwice(text) : null;

// src/config/baseline.ts
var MAX_TEXT = 64 << 20;
var RENEW2 = "Restore it with git, or delete it and run `proofgate baseline --update`.";
var RESOLVE = "Take either side of the conflict, then run `proofgate baseline --update` on the merged code.";
var ONCE = "Keep the line that is right, or delete both, and run `proofgate baseline --update`.";
var FORMER = ["kinds", "modules"];
var SECTIONS = {
  files: { list: false, fault: coverFault },
  inputs: { list: true, fault: nameFault },
  knownFailing: { list: true, fault: nameFault },
  tests: { list: false, fault: countsFault }
};
var readBaseline = (text, path) => {
  const malformed = (message, line = null, hint2 = RENEW2) => new Problem("baseline-malformed", message, { where: line === null ? path : `${path}:${line}`, hint: hint2 });
  if (text.length > MAX_TEXT) throw malformed("The baseline is larger than 64 MiB.");
  const written = readLayout(text);
  if (written !== null) return written;
  if (text.trim() === "") throw malformed("The baseline is empty.");
  const conflict = conflictLine(text);
  if (conflict !== null) {
    throw malformed("A merge left its conflict markers in the baseline.", conflict, RESOLVE);
  }
  const json = parse(text.replace(/^\uFEFF/, ""), malformed);
  if (!isMap(json)) throw malformed("The baseline is no JSON object.");
  if (isCount(json["version"]) && json["version"] > SNAPSHOT_VERSION) {
    const message = `The baseline has version ${json["version"]}; this program reads version ${SNAPSHOT_VERSION}.`;
    throw new Problem("baseline-version", message, { where: path, hint: "Use a newer Proofgate, the one that wrote it." });
  }
  if (json["version"] !== SNAPSHOT_VERSION) throw malformed("The baseline does not say that its version is 1.");
  const found = examine(json);
  if (typeof found !== "number") throw malformed(found.message, lineOf(text, found));
  const twice = writtenTwice(text, found);
  if (twice !== null) throw malformed(`In the baseline, ${twice.name} stands twice.`, twice.line, ONCE);
  const { version, files, inputs, knownFailing, tests } = json;
  return { version, inputs, files: new Map(Object.entries(files)), tests: new Map(Object.entries(tests)), knownFailing };
};
var parse = (text, malformed) => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const { message } = thrown;
    const [at, end] = [brokenAt(text, message), text.trimEnd().length];
    if (at !== null && at >= end) throw malformed("The baseline ends before its end.", lineAt(text, end));
    const said = message.replace(/, (\.\.\.)?"[^]*$| in JSON at position [^]*$/, "");
    throw malformed(`The baseline is not JSON: ${said}.`, at === null ? null : lineAt(text, at));
  }
};
var lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
var brokenAt = (text, message) => {
  if (message === "Unexpected end of JSON input") return text.length;
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== void 0) return Number(position);
  const around = /\.\.\."([^]*)"\.\.\. is not valid JSON$/.exec(message)?.[1];
  const at = around === void 0 ? -1 : text.indexOf(around);
  return at >= 0 && at === text.lastIndexOf(around) ? at + around.length / 2 : null;
};
var examine = (json) => {
  const known = /* @__PURE__ */ new Set(["version", ...FORMER, ...Object.keys(SECTIONS)]);
  const unknown = Object.keys(json).find((key) => !known.has(key));
  if (unknown !== void 0) {
    return { section: unknown, entry: null, message: `The baseline has ${quote(unknown)}, which is unknown here.` };
  }
  let entries = FORMER.reduce((sum3, section) => sum3 + Object.keys(json[section] ?? {}).length, 0);
  for (const [section, { list, fault }] of Object.entries(SECTIONS)) {
    const value2 = json[section];
    if (list ? !Array.isArray(value2) : !isMap(value2)) {
      return { section, entry: null, message: `In the baseline, ${section} is no ${list ? "list" : "object"}.` };
    }
    const found = examineEntries(section, value2, fault);
    if (typeof found !== "number") return found;
    entries += found;
  }
  return entries;
};
var examineEntries = (section, entries, check) => {
  const byKey = entries;
  let count = 0;
  for (const key in byKey) {
    count++;
    const fault = key === "__proto__" ? " cannot be a name" : check(byKey[key]);
    if (fault === null) continue;
    const [entry, shown2] = Array.isArray(entries) ? [null, `entry ${Number(key) + 1}`] : [key, quote(key)];
    return { section, entry, message: `In the baseline, ${section} \u203A ${shown2}${fault}.` };
  }
  return count;
};
var lineOf = (text, { section, entry }) => {
  const start = text.indexOf(`
  ${JSON.stringify(section)}:`);
  if (start < 0 || entry === null) return start < 0 ? null : lineAt(text, start + 1);
  const at = text.indexOf(`
    ${JSON.stringify(entry)}:`, start);
  return at < 0 ? null : lineAt(text, at + 1);
};

// src/steps/config-names.ts
var CONFIG_PATHS = ["proofgate.yml", ".github/proofgate.yml"];
var NEAR_NAMES = ["proofgate.yaml", ".proofgate.yml", ".proofgate.yaml", ".github/proofgate.yaml", ".github/.proofgate.yml", ".github/.proofgate.yaml"];
var misnamed = (textOf) => {
  const path = NEAR_NAMES.find((name) => textOf(name) !== null);
  return path === void 0 ? [] : [new Problem("config-missing", `${path} is not read: a configuration is called ${CONFIG_PATHS.join(" or ")}.`, {
    where: path,
    hint: "Rename it, or name it with --config (`config:` in the action)."
  })];
};

// src/steps/policy.ts
var BASELINE_PATH = ".proofgate/baseline.json";
var firstText = async (paths2, read) => {
  for (const path of paths2) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
};
var tried = async ({ problems }, step) => {
  try {
    return { text: await step, failed: false };
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return { text: null, failed: true };
  }
};
var versionsOf = async ({ paths: paths2, slug }, { reader, base, ledger }) => {
  const head = await tried(ledger, firstText(paths2, (path) => reader.readText(path, slug)));
  const atBase = base === null ? { text: null, failed: false } : await tried(ledger, firstText(paths2, (path) => reader.textAt(base, path)));
  return { head: head.text, base: atBase.text, headFailed: head.failed, baseFailed: atBase.failed };
};
var readSettings = async (text, path) => {
  const { readConfig } = await Promise.resolve().then(() => require("./read-R6F6VYTV.js"));
  return readConfig(text, path, RULES.map(({ id }) => id));
};
var parse2 = async (text) => text === null ? { settings: defaultSettings(), problems: [] } : readSettings(text.text, text.path);
async function ownSettings({ readText }, config) {
  const paths2 = config === null ? CONFIG_PATHS : [config];
  return (await parse2(await firstText(paths2, (path) => readText(path, "config-malformed")))).settings;
}
var namedMissing = (slug, what, path) => new Problem(slug, `The ${what} ${path} is not there.`, { where: path, hint: "Name a file that exists, or leave the option away." });
var isNowhere = ({ head, base, headFailed, baseFailed }) => head === null && base === null && !headFailed && !baseFailed;
var atRef = (ref, { slug, message, where, hint: hint2 }) => new Problem(slug, message, { where: ref === null || where === null ? where ?? ref : `${where} at ${ref}`, hint: hint2 });
var PLACES = ["coverage", "tests", "paths"];
var placesMoved = (head, base) => PLACES.filter((key) => JSON.stringify(head[key]) !== JSON.stringify(base[key]));
var unusableText = (what, ref, [first]) => `The ${what} of ${ref ?? "the base"} cannot be used, so the head's, which mends it, judges: ${first?.message ?? ""}`;
var decideSettings = async ({ head, base }, ref, ledger) => {
  const own2 = await parse2(head);
  const alone = { settings: own2.settings, places: own2.settings.source, fromBase: false, proposedSettings: null, unusable: null };
  if (base === null) {
    ledger.problems.push(...own2.problems);
    if (ref !== null && head !== null) ledger.remarks.push(`${ref} has no configuration: the one of the head is used.`);
    return alone;
  }
  const policy = await parse2(base);
  const differs = head?.text !== base.text;
  const proposedSettings = differs && own2.problems.length === 0 ? { base: policy.settings, head: own2.settings, path: head?.path ?? base.path, removed: head === null } : null;
  if (policy.problems.length > 0 && head !== null && proposedSettings) {
    return { ...alone, proposedSettings, unusable: unusableText("configuration", ref, policy.problems) };
  }
  ledger.problems.push(...own2.problems, ...policy.problems.map((problem) => atRef(ref, problem)));
  if (head === null) return { settings: policy.settings, places: policy.settings.source, fromBase: true, proposedSettings, unusable: null };
  const moved = placesMoved(own2.settings, policy.settings);
  if (differs) ledger.remarks.push(`${head.path} differs from ${ref ?? "the base"}: the base's is what judges.`);
  if (moved.length > 0) ledger.remarks.push(`Where reports lie comes from the head, and changed: ${moved.join(", ")}.`);
  const { coverage, tests, paths: paths2 } = own2.settings;
  return { settings: { ...policy.settings, coverage, tests, paths: paths2 }, places: own2.settings.source, fromBase: true, proposedSettings, unusable: null };
};
var snapshotOf2 = (file, ref, { problems }) => {
  try {
    return file && readBaseline(file.text, file.path);
  } catch (thrown) {
    problems.push(atRef(ref, asProblem(thrown)));
    return null;
  }
};
var baselineOf = ({ head, base }, request, ledger) => {
  const differs = head?.text !== base?.text;
  const own2 = differs ? snapshotOf2(head, null, ledger) : null;
  const ofHead = own2 && { source: request.baseline === null ? "head" : "file", ref: null, snapshot: own2 };
  if (base === null) {
    if (request.base !== null && head !== null) ledger.remarks.push(`${request.base} has no baseline: the one of the head is used.`);
    return { baseline: ofHead, proposedSnapshot: null, unusable: null };
  }
  const problems = [];
  const snapshot = snapshotOf2(base, request.base, { problems });
  if (snapshot === null && own2 && problems.every(({ slug }) => slug === "baseline-malformed")) {
    return { baseline: ofHead, proposedSnapshot: null, unusable: unusableText("baseline", request.base, problems) };
  }
  ledger.problems.push(...problems);
  return {
    baseline: snapshot && { source: "base", ref: request.base, snapshot },
    proposedSnapshot: snapshot && differs && (own2 !== null || head === null) ? { base: snapshot, head: own2, path: head?.path ?? base.path, text: head?.text ?? "" } : null,
    unusable: null
  };
};
async function readPolicy(reader, request) {
  const ledger = { problems: [], remarks: [] };
  const reading = { reader, base: request.base, ledger };
  const config = await versionsOf({ paths: request.config === null ? CONFIG_PATHS : [request.config], slug: "config-malformed" }, reading);
  const base = config.baseFailed ? null : request.base;
  const baseline = await versionsOf({ paths: [request.baseline ?? BASELINE_PATH], slug: "baseline-malformed" }, { ...reading, base });
  const isMissing = (named4, { head, headFailed }) => named4 !== null && head === null && !headFailed;
  if (isMissing(request.config, config)) ledger.problems.push(namedMissing("config-missing", "configuration", request.config));
  if (isMissing(request.baseline, baseline)) ledger.problems.push(namedMissing("baseline-missing", "baseline", request.baseline));
  if (request.config === null && isNowhere(config)) ledger.problems.push(...misnamed((path) => reader.readText(path, "config-malformed")));
  const settings = await decideSettings(config, base, ledger);
  const snapshots = baselineOf(baseline, { ...request, base }, ledger);
  return {
    ...settings,
    ...snapshots,
    ...ledger,
    unusable: settings.unusable ?? snapshots.unusable,
    baseFailed: config.baseFailed || baseline.baseFailed
  };
}

module.exports = { startMerging, groundOf, mergeReport, groupBy, divide, distinctOf, NO_CASES, casesGone, snapshotSum, repeatedReports, normalise, counted, allSkipped, agreeing, listed, raise, rankOf, isDeprecated, isJudgedCode, entryOf, holder, isSuite, settledTests, own, isBeside, changedLines, changedRatio, targetRows, isFailing: isFailing2, linesBeyond, misplaced, otherCommit, RULES, isDay, dayNumber, dayText, isMap, isCount, mapFault, each, countFault, ratioFault, readBaseline, BASELINE_PATH, readSettings, ownSettings, namedMissing, readPolicy };
