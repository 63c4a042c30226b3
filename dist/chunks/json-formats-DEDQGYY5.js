const { boundNesting, closeOutcomes, documentPlace, firstObjectIs, isObject, jsonCoverageFormat, jsonEntriesFormat, jsonTestFormat, member, noOutcomes, numberAt, packed, placeIn, placesIfAny, placesIn, pushOutcome, readJsonLines, secondsOf, sumOf, textIn, textsIn } = require("./chunk-FKRIRWMB.js");
const { addCase, addOwnCase, baseName, gathering, isAllGood, isBad, lineOf, malformed, outcomeOf, suiteLevel, testReport } = require("./chunk-3FB2SSQW.js");
const { plusKnown } = require("./chunk-UIFP542I.js");
const { KNOWN_OUTCOMES, TOO_MANY_RUNS, addBits, addRun, branchRows, branchTable, closeBranches, closeFunctions, closeLines, contextsOf, functionRows, functionTable, lineRows, lineTable, mergeCoverage, newContexts, pushBranch, pushFunction, pushLine, saturated } = require("./chunk-L7CDWHMO.js");
const { byText } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");
require("./chunk-SEWDMQ6Q.js");

// src/formats/json-checks.ts
var MAX_LINE = 1e7;
var MAX_NAME = 1024;
var MAX_PATH = 4096;
var LONGEST_QUOTE = 200;
var ODDITIES = {
  count: "Counts that are null are read as 0",
  line: "Entries for line 0 or for no line are left out"
};
var newReading = (path, title) => ({ path, title, file: null, odd: /* @__PURE__ */ new Map() });
var quoted = (text) => JSON.stringify(text.slice(0, LONGEST_QUOTE));
var placeOf = ({ file }, key) => `${quoted(key)} of ${file === null ? "the document" : quoted(file)}`;
var wrong = (reading, key, says) => malformed(reading.path, reading.title, `${placeOf(reading, key)} ${says}`);
var note = (reading, oddity, key) => {
  const known = reading.odd.get(oddity);
  if (known) known.times++;
  else reading.odd.set(oddity, { times: 1, first: placeOf(reading, key) });
};
var oddities = ({ odd }) => Object.keys(ODDITIES).flatMap((oddity) => {
  const met = odd.get(oddity);
  return met ? [`${ODDITIES[oddity]}: ${met.times}, the first in ${met.first}.`] : [];
});
var objectIn = (reading, value, key) => {
  if (!isObject(value)) throw wrong(reading, key, "is no object");
  return value;
};
var listIn = (reading, value, key) => {
  if (!Array.isArray(value)) throw wrong(reading, key, "is no list");
  return value;
};
var pathIn = (reading, value, key) => {
  if (typeof value !== "string" || value.trim() === "") throw wrong(reading, key, "is no path");
  if (value.length > MAX_PATH) throw wrong(reading, key, `is a path of more than ${MAX_PATH} letters`);
  return value;
};
var nameIn = (reading, value, key) => {
  if (typeof value !== "string") throw wrong(reading, key, "is no name");
  return value.slice(0, MAX_NAME);
};
var isLine = (value) => typeof value === "number" && value >= 1 && value <= MAX_LINE && Number.isInteger(value);
var lineIn = (reading, value, key) => {
  if (isLine(value)) return value;
  if (value !== 0 && value !== null) throw wrong(reading, key, "holds what is no line number");
  note(reading, "line", key);
  return 0;
};
var endIn = (value, start) => isLine(value) && value >= start ? value : 0;
var countIn = (reading, value, key) => {
  if (typeof value === "number") return saturated(value);
  if (value !== null) throw wrong(reading, key, "holds what is no count");
  note(reading, "count", key);
  return 0;
};
var isTotal = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
var ratioIn = (hit, total) => isTotal(hit) && isTotal(total) && hit <= total ? { hit, total } : null;
var VERSION = /^[\w.+-]{1,40}$/;
var producerIn = (tool, version) => typeof version === "string" && VERSION.test(version) ? `${tool} ${version}` : tool;

// src/formats/json-draft.ts
var newDraft = (path, title, room) => ({
  ...newReading(path, title),
  lines: lineRows(room),
  branches: branchRows(),
  outcomes: noOutcomes(),
  functions: functionRows(),
  files: [],
  contexts: newContexts()
});
var readFile = (draft, path, read20) => {
  const { lines, branches, outcomes, functions } = draft;
  const from = { lines: lines.length, branches: branches.length, functions: functions.length };
  draft.file = path;
  const tells = read20();
  draft.file = null;
  closeOutcomes(outcomes, branches);
  if (tells.inAnyOrder) branches.taken.fill(0, from.branches, branches.length);
  const file = {
    path,
    lines: tells.lines ? closeLines(lines, from.lines) : null,
    branches: tells.branches ? closeBranches(branches, from.branches) : null,
    functions: tells.functions ? closeFunctions(functions, from.functions) : null
  };
  draft.files.push(file);
  return file;
};
var takeLineList = (draft, list, key, irrelevant) => {
  if (list.length > MAX_LINE) throw wrong(draft, key, `has more than ${MAX_LINE} entries`);
  for (let index = 0; index < list.length; index++) {
    if (!irrelevant(list[index])) pushLine(draft.lines, index + 1, countIn(draft, list[index], key));
  }
};
var reportOf = (draft, { format, producer = null, declared = null, bases = [], warnings = [] }) => {
  const { files, lines, branches, functions, contexts } = draft;
  const tooMany = contexts.given ? [TOO_MANY_RUNS] : [];
  return {
    kind: "coverage",
    format,
    producer,
    coverage: mergeCoverage([{ files, lines: lineTable(lines), branches: branchTable(branches), functions: functionTable(functions) }]),
    bases,
    declared: declared?.lines || declared?.branches ? declared : null,
    contexts: contextsOf(contexts),
    warnings: [...oddities(draft), ...warnings, ...tooMany, ...files.length === 0 ? ["The report lists no file."] : []]
  };
};
var joinPath = (parent, name) => parent === "" || /[\\/]$/.test(parent) || /^[\\/]/.test(name) ? parent + name : `${parent}/${name}`;

// src/formats/codecov.ts
var FRACTION = /^(\d{1,10})\/(\d{1,10})$/;
var LINE = /^\d{1,10}$/;
var isCover = (value) => value === null || typeof value === "number" || typeof value === "boolean" || typeof value === "string" && FRACTION.test(value);
var isFile = (value) => {
  if (Array.isArray(value)) return value.length > 1 && isCover(value[1]);
  if (!isObject(value)) return false;
  for (const line in value) return LINE.test(line) && isCover(value[line]);
  return true;
};
var recognises = ({ document }) => {
  const coverage = member(document, "coverage");
  if (!isObject(coverage)) return false;
  const files = Object.values(coverage);
  return files.length > 0 && files.every(isFile);
};
var entriesOf = (draft, value) => Array.isArray(value) ? value.slice(1).map((cover, index) => [index + 1, cover]) : Object.entries(objectIn(draft, value, "lines"));
var fractionOf = (cover) => {
  const [, hit, total] = typeof cover === "string" && FRACTION.exec(cover) || [];
  return hit === void 0 || total === void 0 ? null : { hit: Number(hit), total: Number(total) };
};
var countsOutcomes = (files) => {
  for (const file of files) {
    for (const cover of Object.values(isObject(file) || Array.isArray(file) ? file : {})) {
      if (fractionOf(cover)?.total === 1) return false;
    }
  }
  return true;
};
var readLines = (draft, file) => {
  let hasFractions = false;
  for (const [key, cover] of entriesOf(draft, file)) {
    if (cover === null) continue;
    const line = lineIn(draft, typeof key === "string" && LINE.test(key) ? Number(key) : key, "lines");
    const fraction = fractionOf(cover);
    const isUnreadable = fraction === null && typeof cover === "string";
    if (isUnreadable || fraction && fraction.hit > fraction.total) throw wrong(draft, "lines", "holds what is no fraction");
    const hits = fraction ? saturated(fraction.hit) : countIn(draft, typeof cover === "boolean" ? Number(cover) : cover, "lines");
    hasFractions ||= fraction !== null;
    if (line > 0) pushLine(draft.lines, line, hits);
    if (line > 0 && fraction && fraction.total > 0) pushBranch(draft.branches, line, fraction.total, fraction.hit, 0);
  }
  return hasFractions;
};
var read = (document, path) => {
  const draft = newDraft(path, "the JSON of Codecov");
  const files = objectIn(draft, member(document, "coverage"), "coverage");
  const tellsOutcomes = countsOutcomes(Object.values(files));
  for (const [file, lines] of Object.entries(files)) {
    readFile(draft, pathIn(draft, file, "coverage"), () => {
      const hasFractions = readLines(draft, lines);
      return { lines: true, branches: tellsOutcomes && hasFractions };
    });
  }
  return reportOf(draft, { format: codecov.id });
};
var codecov = jsonCoverageFormat({
  id: "codecov",
  kind: "coverage",
  looksFor: "JSON with lines by number for each file of `coverage`",
  recognises,
  read
});

// src/formats/covdir.ts
var KEYS = ["coveragePercent", "linesTotal", "children"];
var NO_CODE = -1;
var recognises2 = ({ keys }) => KEYS.every((key) => keys.has(key));
var read2 = (document, path) => {
  const draft = newDraft(path, "the covdir of grcov");
  const open = [{ path: "", entry: objectIn(draft, document, "the tree") }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { path: parent, entry: { children, coverage } } = node;
    if (coverage !== void 0) {
      readFile(draft, parent, () => {
        takeLineList(draft, listIn(draft, coverage, "coverage"), "coverage", (hits) => hits === NO_CODE);
        return { lines: true };
      });
    } else {
      for (const [name, child] of Object.entries(objectIn(draft, children, "children"))) {
        open.push({ path: pathIn(draft, joinPath(parent, name), "children"), entry: objectIn(draft, child, name) });
      }
    }
  }
  const lines = ratioIn(member(document, "linesCovered"), member(document, "linesTotal"));
  return reportOf(draft, { format: covdir.id, declared: { lines, branches: null } });
};
var covdir = jsonCoverageFormat({
  id: "covdir",
  kind: "coverage",
  looksFor: "JSON with `coveragePercent`, `linesTotal` and `children`",
  recognises: recognises2,
  read: read2
});

// src/formats/coverage-py.ts
var FILES = "files";
var DOCSTRINGS = "of the executed lines are no statements to coverage.py, which does not say which: before 7.13.1 its JSON lists docstrings, unlike its other reports.";
var recognises3 = ({ document, keys }) => {
  const meta = member(document, "meta");
  return isObject(meta) && Object.hasOwn(meta, "show_contexts") && keys.has("files");
};
var NOTHING = /* @__PURE__ */ new Set();
var pushCode = (draft, excluded, line, hits) => {
  if (line > 0 && !(excluded.size > 0 && excluded.has(line))) pushLine(draft.lines, line, hits);
};
var readLines2 = (draft, file) => {
  const excludedLines = listIn(draft, file["excluded_lines"] ?? [], "excluded_lines");
  const excluded = excludedLines.length === 0 ? NOTHING : new Set(excludedLines);
  const missing = listIn(draft, file["missing_lines"], "missing_lines");
  const before = draft.lines.length;
  let at = 0;
  for (const executed of listIn(draft, file["executed_lines"], "executed_lines")) {
    const line = lineIn(draft, executed, "executed_lines");
    while (at < missing.length && missing[at] < line) {
      pushCode(draft, excluded, lineIn(draft, missing[at++], "missing_lines"), 0);
    }
    pushCode(draft, excluded, line, 1);
  }
  while (at < missing.length) pushCode(draft, excluded, lineIn(draft, missing[at++], "missing_lines"), 0);
  const counted = member(file["summary"], "num_statements");
  return typeof counted === "number" ? Math.max(0, draft.lines.length - before - counted) : 0;
};
var FIRST_EXITS = 1024;
var noExits = () => ({ lines: new Uint32Array(FIRST_EXITS), length: 0 });
var takeExits = (draft, exits, list, key) => {
  let isSorted = true;
  let last = 0;
  if (list.length > exits.lines.length) exits.lines = new Uint32Array(2 * list.length);
  exits.length = list.length;
  for (let at = 0; at < list.length; at++) {
    const branch = list[at];
    const line = lineIn(draft, Array.isArray(branch) ? branch[0] : void 0, key);
    isSorted &&= last <= line;
    exits.lines[at] = last = line;
  }
  if (!isSorted) exits.lines.subarray(0, exits.length).sort();
};
var readBranches = (draft, file, [executed, missing]) => {
  if (file["executed_branches"] === void 0 && file["missing_branches"] === void 0) return false;
  takeExits(draft, executed, listIn(draft, file["executed_branches"], "executed_branches"), "executed_branches");
  takeExits(draft, missing, listIn(draft, file["missing_branches"], "missing_branches"), "missing_branches");
  for (let [hits, misses] = [0, 0]; hits < executed.length || misses < missing.length; ) {
    const isHit = misses === missing.length || hits < executed.length && executed.lines[hits] <= missing.lines[misses];
    const line = isHit ? executed.lines[hits] : missing.lines[misses];
    const [hitsBefore, missesBefore] = [hits, misses];
    while (hits < executed.length && executed.lines[hits] === line) hits++;
    while (misses < missing.length && missing.lines[misses] === line) misses++;
    if (line > 0) pushBranch(draft.branches, line, hits - hitsBefore + misses - missesBefore, hits - hitsBefore, 0);
  }
  return true;
};
var bodyLines = (draft, region, key) => listIn(draft, region[key], key).map((line) => lineIn(draft, line, key)).filter((line) => line > 0);
var readFunctions = (draft, file) => {
  if (file["functions"] === void 0) return false;
  for (const [name, value] of Object.entries(objectIn(draft, file["functions"], "functions"))) {
    const region = objectIn(draft, value, name);
    const executed = bodyLines(draft, region, "executed_lines");
    const lines = [...executed, ...bodyLines(draft, region, "missing_lines")].sort((a, b) => a - b);
    if (name === "" || lines.length === 0) continue;
    const start = region["start_line"] === void 0 ? lines[0] : lineIn(draft, region["start_line"], "start_line");
    pushFunction(draft.functions, name.slice(0, MAX_NAME), start, lines.at(-1), executed.length > 0 ? 1 : 0);
  }
  return true;
};
var readContexts = (draft, path, file) => {
  if (file["contexts"] === void 0) return;
  for (const [line, names] of Object.entries(objectIn(draft, file["contexts"], "contexts"))) {
    const number = lineIn(draft, Number(line), "contexts");
    for (const name of listIn(draft, names, "contexts")) addRun(draft.contexts, { path, name: nameIn(draft, name, "contexts") }, number);
  }
};
var declaredOf = (totals) => ({
  lines: ratioIn(member(totals, "covered_lines"), member(totals, "num_statements")),
  branches: ratioIn(member(totals, "covered_branches"), member(totals, "num_branches"))
});
var lengthOf = (value, key) => {
  const list = member(value, key);
  return Array.isArray(list) ? list.length : 0;
};
var TITLE = "the JSON of coverage.py";
var readEntries = (draft, document, entries) => {
  const exits = [noExits(), noExits()];
  let uncounted = 0;
  objectIn(draft, member(document, FILES), FILES);
  for (const [file, value] of entries) {
    const entry = objectIn(draft, value, file);
    readFile(draft, pathIn(draft, file, "files"), () => {
      readContexts(draft, file, entry);
      uncounted += readLines2(draft, entry);
      return { lines: true, branches: readBranches(draft, entry, exits), functions: readFunctions(draft, entry) };
    });
  }
  const { software, version } = objectIn(draft, member(document, "meta"), "meta");
  return reportOf(draft, {
    format: coveragePy.id,
    producer: producerIn(typeof software === "string" ? software : "coverage.py", version),
    declared: declaredOf(member(document, "totals")),
    warnings: uncounted > 0 ? [`${uncounted} ${DOCSTRINGS}`] : []
  });
};
var read3 = (document, path) => {
  const files = Object.entries(member(document, FILES) ?? {});
  const lines = files.reduce((sum, [, file]) => sum + lengthOf(file, "executed_lines") + lengthOf(file, "missing_lines"), 0);
  return readEntries(newDraft(path, TITLE, lines), document, files);
};
var coveragePy = jsonEntriesFormat({
  id: "coverage-py",
  kind: "coverage",
  looksFor: "JSON with `meta.show_contexts` and `files`",
  recognises: recognises3,
  read: read3,
  inParts: { under: FILES, read: (document, entries, path) => readEntries(newDraft(path, TITLE), document, entries) }
});

// src/formats/coveralls.ts
var BRANCH_LENGTH = 4;
var MAX_COMMIT = 64;
var MAX_BRANCH_ID = 2 ** 21;
var recognises4 = ({ keys }) => keys.has("source_files");
var lineListOf = (draft, value) => {
  if (typeof value !== "string") return listIn(draft, value, "coverage");
  try {
    return listIn(draft, JSON.parse(value), "coverage");
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw wrong(draft, "coverage", "is a text, but not of JSON");
    throw thrown;
  }
};
var idIn = (draft, value) => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= MAX_BRANCH_ID) {
    throw wrong(draft, "branches", "holds what is no number of a block or branch");
  }
  return value;
};
var readBranches2 = (draft, list) => {
  if (list.length % BRANCH_LENGTH !== 0) throw wrong(draft, "branches", `is no list of ${BRANCH_LENGTH} numbers a branch`);
  for (let at = 0; at < list.length; at += BRANCH_LENGTH) {
    const line = lineIn(draft, list[at], "branches");
    const key = packed(idIn(draft, list[at + 1]), idIn(draft, list[at + 2]));
    const hits = countIn(draft, list[at + 3], "branches");
    if (line > 0) pushOutcome(draft.outcomes, line, key, hits > 0 ? 1 : 0);
  }
};
var read4 = (document, path) => {
  const draft = newDraft(path, "the JSON of Coveralls");
  for (const value of listIn(draft, member(document, "source_files"), "source_files")) {
    const { name, coverage, branches } = objectIn(draft, value, "source_files");
    readFile(draft, pathIn(draft, name, "name"), () => {
      takeLineList(draft, lineListOf(draft, coverage), "coverage", (entry) => entry === null);
      const tellsBranches = branches !== void 0 && branches !== null;
      if (tellsBranches) readBranches2(draft, listIn(draft, branches, "branches"));
      return { lines: true, branches: tellsBranches };
    });
  }
  const commit = member(member(member(document, "git"), "head"), "id") ?? member(document, "commit_sha");
  return { ...reportOf(draft, { format: coveralls.id }), commit: typeof commit === "string" ? commit.slice(0, MAX_COMMIT) : null };
};
var coveralls = jsonCoverageFormat({
  id: "coveralls",
  kind: "coverage",
  looksFor: "JSON with `source_files`",
  recognises: recognises4,
  read: read4
});

// src/formats/ctrf.ts
var FORMAT = "ctrf";
var STATUSES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["skipped", "skipped"],
  ["pending", "skipped"]
]);
var OTHER = "other";
var RAW_SKIPS = /* @__PURE__ */ new Set(["todo", "pending", "skipped", "skip", "disabled", "ignored", "notrun", "inconclusive"]);
var outcomeIn = (gathered, test) => {
  const status = textIn(test, "status");
  if (status?.toLowerCase() !== OTHER) return outcomeOf(gathered, STATUSES, status);
  return RAW_SKIPS.has(textIn(test, "rawStatus")?.toLowerCase() ?? "") ? "skipped" : "errored";
};
var isFlaky = (test) => {
  const flaky = member(test.value, "flaky");
  return typeof flaky === "boolean" ? flaky : (numberAt(test, "retries") ?? 0) > 0;
};
var takeTest = (gathered, test) => {
  const outcome = outcomeIn(gathered, test);
  const suite = textIn(test, "suite");
  addCase(gathered, {
    suite: suite === null ? textsIn(test, "suite") : [suite],
    name: textIn(test, "name"),
    outcome,
    file: textIn(test, "filePath"),
    line: numberAt(test, "line"),
    flaky: isFlaky(test),
    seconds: secondsOf(numberAt(test, "duration")),
    text: outcome === "passed" ? null : textIn(test, "message")
  });
  return outcome;
};
var declaredBy = (summary, othersSkipped) => {
  const other = numberAt(summary, "other");
  return {
    total: numberAt(summary, "tests"),
    failed: numberAt(summary, "failed"),
    errored: other === null ? null : other - othersSkipped,
    skipped: sumOf(numberAt(summary, "skipped"), numberAt(summary, "pending"), othersSkipped)
  };
};
var read5 = (document, path) => {
  const root = documentPlace(document, path, FORMAT);
  const results = placeIn(root, "results") ?? root;
  const gathered = gathering(path);
  let othersSkipped = 0;
  for (const test of placesIn(results, "tests")) {
    const outcome = takeTest(gathered, test);
    if (outcome === "skipped" && textIn(test, "status")?.toLowerCase() === OTHER) othersSkipped++;
  }
  const tool = placeIn(results, "tool");
  return testReport(gathered, {
    format: FORMAT,
    flakyKnown: true,
    producer: [textIn(tool, "name"), textIn(tool, "version")].filter(Boolean).join(" ") || null,
    declared: declaredBy(placeIn(results, "summary"), othersSkipped)
  });
};
var ctrf = jsonTestFormat({
  id: FORMAT,
  kind: "tests",
  looksFor: `JSON with "results" that hold "summary" and "tests"`,
  recognises: ({ document }) => {
    const results = member(document, "results");
    const describes = (key) => isObject(member(results, key));
    return Array.isArray(member(results, "tests")) && (describes("summary") || describes("tool"));
  },
  read: read5
});

// src/formats/gcov-json-file.ts
var isLeftOut = (entry) => entry["gcovr/excluded"] === true || entry["gcovr/noncode"] === true;
var readBranches3 = (draft, line, branches) => {
  let total = 0;
  let hit = 0;
  let taken = 0;
  for (const value of branches) {
    const branch = objectIn(draft, value, "branches");
    const isTaken = countIn(draft, branch["count"], "branches") > 0;
    if (isLeftOut(branch)) continue;
    if (isTaken && total < KNOWN_OUTCOMES) taken |= 1 << total;
    if (isTaken) hit++;
    total++;
  }
  if (total > 0) pushBranch(draft.branches, line, total, hit, taken);
};
var readSources = (draft, path, entry, line) => {
  for (const source of listIn(draft, entry["gcovr/data_sources"] ?? [], "gcovr/data_sources")) {
    const name = Array.isArray(source) ? source[0] : source;
    addRun(draft.contexts, { path, name: nameIn(draft, name, "gcovr/data_sources") }, line);
  }
};
var readLine = (draft, value) => {
  const entry = objectIn(draft, value, "lines");
  const line = lineIn(draft, entry["line_number"], "line_number");
  const hits = countIn(draft, entry["count"], "count");
  const branches = listIn(draft, entry["branches"] ?? [], "branches");
  if (line > 0 && !isLeftOut(entry)) {
    pushLine(draft.lines, line, hits);
    readBranches3(draft, line, branches);
    if (hits > 0 && draft.file !== null) readSources(draft, draft.file, entry, line);
  }
  return branches.length > 0;
};
var endOf = (entry) => {
  const place = Array.isArray(entry["pos"]) ? entry["pos"][1] : void 0;
  return typeof place === "string" ? Number.parseInt(place, 10) : entry["end_line"];
};
var readFunction = (draft, value) => {
  const entry = objectIn(draft, value, "functions");
  const start = lineIn(draft, entry["start_line"] ?? entry["lineno"], "functions");
  const name = nameIn(draft, entry["name"] ?? entry["demangled_name"], "functions");
  const hits = countIn(draft, entry["execution_count"], "execution_count");
  if (!isLeftOut(entry)) pushFunction(draft.functions, name, start, endIn(endOf(entry), start), hits);
};
var readGcovFile = (draft, file) => {
  let branches = false;
  for (const line of listIn(draft, file["lines"], "lines")) branches = readLine(draft, line) || branches;
  const { functions } = file;
  if (functions !== void 0) for (const value of listIn(draft, functions, "functions")) readFunction(draft, value);
  return { lines: true, branches, functions: functions !== void 0 };
};

// src/formats/gcov-json.ts
var TITLE2 = "the JSON of gcov";
var isDocument = (value) => member(value, "gcc_version") !== void 0 && member(value, "format_version") !== void 0;
var recognises5 = ({ document }) => isDocument(document);
var takeDocument = (draft, document) => {
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  const base = member(document, "current_working_directory");
  return typeof base === "string" && base !== "" ? pathIn(draft, base, "current_working_directory") : null;
};
var reportWith = (draft, version, bases, warnings = []) => reportOf(draft, {
  format: gcovJson.id,
  producer: producerIn("gcov", version),
  bases: [...new Set(bases.filter((base) => base !== null))],
  warnings
});
var read6 = (document, path) => {
  const draft = newDraft(path, TITLE2);
  return reportWith(draft, member(document, "gcc_version"), [takeDocument(draft, document)]);
};
var gcovJson = jsonCoverageFormat({
  id: "gcov",
  kind: "coverage",
  looksFor: "JSON with `gcc_version` and `format_version`",
  recognises: recognises5,
  read: read6
});
var readLines3 = (source) => {
  const draft = newDraft(source.path, TITLE2);
  const bases = [];
  let version;
  const warnings = readJsonLines(source, {
    take: (document) => {
      version ??= document["gcc_version"];
      bases.push(takeDocument(draft, document));
    }
  });
  return reportWith(draft, version, bases, warnings);
};
var gcovJsonLines = {
  id: "gcov",
  kind: "coverage",
  looksFor: "lines of JSON with `gcc_version` and `format_version`",
  recognises: (head) => firstObjectIs(head, isDocument),
  read: readLines3
};

// src/formats/gcovr-summary.ts
var recognises6 = ({ keys }) => keys.has("gcovr/summary_format_version");
var read7 = (document, path) => {
  const draft = newDraft(path, "the summary of gcovr");
  for (const file of listIn(draft, member(document, "files"), "files")) {
    readFile(draft, pathIn(draft, member(file, "filename"), "filename"), () => ({}));
  }
  return reportOf(draft, {
    format: gcovrSummary.id,
    producer: "gcovr",
    declared: {
      lines: ratioIn(member(document, "line_covered"), member(document, "line_total")),
      branches: ratioIn(member(document, "branch_covered"), member(document, "branch_total"))
    }
  });
};
var gcovrSummary = jsonCoverageFormat({
  id: "gcovr-summary",
  kind: "coverage",
  looksFor: "JSON with `gcovr/summary_format_version`",
  recognises: recognises6,
  read: read7
});

// src/formats/gcovr.ts
var recognises7 = ({ keys }) => keys.has("gcovr/format_version");
var read8 = (document, path) => {
  const draft = newDraft(path, "the JSON of gcovr");
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const file = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, file["file"], "file"), () => readGcovFile(draft, file));
  }
  return reportOf(draft, { format: gcovr.id, producer: "gcovr" });
};
var gcovr = jsonCoverageFormat({
  id: "gcovr",
  kind: "coverage",
  looksFor: "JSON with `gcovr/format_version`",
  recognises: recognises7,
  read: read8
});

// src/formats/istanbul-summary.ts
var TOTAL = "total";
var recognises8 = ({ document }) => {
  const lines = member(member(document, TOTAL), "lines");
  return isObject(lines) && Object.hasOwn(lines, "pct");
};
var declaredOf2 = (metric) => ratioIn(member(metric, "covered"), member(metric, "total"));
var read9 = (document, path) => {
  const draft = newDraft(path, "a coverage summary of Istanbul");
  const { [TOTAL]: total, ...files } = objectIn(draft, document, "the summary");
  for (const [file, summary] of Object.entries(files)) {
    objectIn(draft, summary, file);
    readFile(draft, pathIn(draft, file, file), () => ({}));
  }
  return reportOf(draft, {
    format: istanbulSummary.id,
    declared: { lines: declaredOf2(member(total, "lines")), branches: declaredOf2(member(total, "branches")) }
  });
};
var istanbulSummary = jsonCoverageFormat({
  id: "istanbul-summary",
  kind: "coverage",
  looksFor: "JSON with `total.lines.pct`",
  recognises: recognises8,
  read: read9
});

// src/formats/istanbul.ts
var V8_BLOCK = "branch";
var unwrapped = (value) => isObject(member(value, "data")) ? member(value, "data") : value;
var recognises9 = ({ document }) => isObject(document) && Object.values(document).some((value) => isObject(member(unwrapped(value), "statementMap")));
var startOf = (location) => isObject(location) && isObject(location["start"]) ? location["start"]["line"] : void 0;
var endOf2 = (location) => isObject(location) && isObject(location["end"]) ? location["end"]["line"] : void 0;
var isExcluded = (entry) => isObject(entry) && entry["skip"] === true;
var readStatements = (draft, file) => {
  const map = objectIn(draft, file["statementMap"], "statementMap");
  const counts = objectIn(draft, file["s"], "s");
  for (const id in map) {
    const location = map[id];
    const hits = countIn(draft, counts[id], "s");
    const line = isExcluded(location) ? 0 : lineIn(draft, startOf(location), "statementMap");
    if (line > 0) pushLine(draft.lines, line, hits);
  }
};
var readBranches4 = (draft, file) => {
  const map = objectIn(draft, file["branchMap"], "branchMap");
  const counts = objectIn(draft, file["b"], "b");
  let block = 0;
  for (const id in map) {
    const branch = objectIn(draft, map[id], "branchMap");
    const locations = listIn(draft, branch["locations"] ?? [], "locations");
    const outcomes = listIn(draft, counts[id], "b");
    const line = isExcluded(branch) ? 0 : lineIn(draft, startOf(branch["loc"]) ?? branch["line"] ?? startOf(locations[0]), "branchMap");
    for (let index = 0; index < outcomes.length; index++) {
      const isTaken = countIn(draft, outcomes[index], "b") > 0;
      if (line > 0 && !isExcluded(locations[index])) pushOutcome(draft.outcomes, line, packed(block, index), isTaken ? 1 : 0);
    }
    block++;
  }
};
var readFunctions2 = (draft, file) => {
  const map = objectIn(draft, file["fnMap"], "fnMap");
  const counts = objectIn(draft, file["f"], "f");
  for (const id in map) {
    const { decl, loc, line, name, skip } = objectIn(draft, map[id], "fnMap");
    const hits = countIn(draft, counts[id], "f");
    if (skip === true) continue;
    const start = lineIn(draft, startOf(decl) ?? startOf(loc) ?? line, "fnMap");
    const end = decl === void 0 ? 0 : endIn(endOf2(loc), start);
    pushFunction(draft.functions, nameIn(draft, name, "fnMap"), start, end, hits);
  }
};
var readEntry = (draft, key, value) => {
  const entry = objectIn(draft, unwrapped(value), key);
  const path = entry["path"] ?? key;
  const isOfV8 = member(Object.values(objectIn(draft, entry["branchMap"], "branchMap"))[0], "type") === V8_BLOCK;
  readFile(draft, pathIn(draft, path, key), () => {
    readStatements(draft, entry);
    readFunctions2(draft, entry);
    readBranches4(draft, entry);
    return { lines: true, branches: true, functions: true, inAnyOrder: isOfV8 };
  });
  return isOfV8 ? "v8" : Object.hasOwn(entry, "_coverageSchema") ? "istanbul" : null;
};
var newMap = (path) => newDraft(path, "a coverage map of Istanbul");
var readEntries2 = (draft, entries) => {
  const counters = /* @__PURE__ */ new Set();
  for (const [key, value] of entries) counters.add(readEntry(draft, key, value));
  const producer = counters.has("v8") ? "v8" : counters.has("istanbul") ? "istanbul" : null;
  return reportOf(draft, { format: istanbul.id, producer });
};
var readCoverageMap = (document, path) => {
  const draft = newMap(path);
  return readEntries2(draft, Object.entries(objectIn(draft, document, "the map")));
};
var istanbul = jsonEntriesFormat({
  id: "istanbul",
  kind: "coverage",
  looksFor: "JSON with a `statementMap` for each file",
  recognises: recognises9,
  read: readCoverageMap,
  inParts: { under: null, read: (_, entries, path) => readEntries2(newMap(path), entries) }
});

// src/formats/jest-json.ts
var FORMAT2 = "jest-json";
var STATUSES2 = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["failed", "failed"],
  ["pending", "skipped"],
  ["skipped", "skipped"],
  ["todo", "skipped"],
  ["disabled", "skipped"]
]);
var SUITE_FAILED = "Test suite failed to run";
var HEADING = /^[ \t]*●.*$/gm;
var hasFailedAttempts = (assertion) => (numberAt(assertion, "invocations") ?? 1) > 1 || textsIn(assertion, "failureMessages").length > 0;
var takeAssertion = (reading, file, assertion) => {
  const said = outcomeOf(reading.gathered, STATUSES2, textIn(assertion, "status"));
  const isExpected = said === "passed" && member(assertion.value, "failing") === true;
  const outcome = isExpected ? "skipped" : said;
  if (isExpected) reading.expectedFailures++;
  if (numberAt(assertion, "invocations") !== null) reading.flakyKnown = true;
  addCase(reading.gathered, {
    suite: textsIn(assertion, "ancestorTitles"),
    name: textIn(assertion, "title") ?? textIn(assertion, "fullName"),
    outcome,
    file,
    line: numberAt(placeIn(assertion, "location"), "line"),
    flaky: hasFailedAttempts(assertion),
    seconds: secondsOf(numberAt(assertion, "duration")),
    text: isExpected ? "failed as expected" : textsIn(assertion, "failureMessages")[0]
  });
  return outcome;
};
var takeFile = (reading, file) => {
  const name = textIn(file, "name") ?? textIn(file, "testFilePath");
  const message = textIn(file, "message") ?? textIn(file, "failureMessage") ?? "";
  const isRaw = member(file.value, "assertionResults") === void 0;
  if (isRaw) reading.isRaw = true;
  const assertions = isRaw ? placesIn(file, "testResults") : placesIfAny(file, "assertionResults");
  const outcomes = assertions.map((assertion) => takeAssertion(reading, name, assertion));
  const failed = textIn(file, "status") === "failed" || (member(file.value, "testExecError") ?? null) !== null;
  if (!message.includes(SUITE_FAILED) && (!failed || outcomes.some(isBad))) return;
  addOwnCase(reading.gathered, {
    name: suiteLevel(baseName(name ?? "")),
    outcome: "errored",
    file: name,
    text: lineOf(message.replace(HEADING, "")) ?? "The file failed, and none of its tests did."
  });
};
var declaredBy2 = (root, { expectedFailures }) => ({
  total: numberAt(root, "numTotalTests"),
  failed: numberAt(root, "numFailedTests"),
  errored: null,
  skipped: sumOf(numberAt(root, "numPendingTests"), numberAt(root, "numTodoTests"), expectedFailures)
});
var contradictionOf = (root, { gathered, isRaw }) => {
  if (member(root.value, "wasInterrupted") === true) return "The run was interrupted: not all of its tests are in the report.";
  const hasFailed = member(root.value, "success") === false && !isRaw;
  return hasFailed && isAllGood(gathered) ? `The run says that it failed, and none of its test cases (${gathered.cases.length}) did.` : null;
};
var producerOf = (root) => member(root.value, "numRuntimeErrorTestSuites") === void 0 ? "vitest" : "jest";
var read10 = (document, path) => {
  const root = documentPlace(document, path, FORMAT2);
  const reading = { gathered: gathering(path), flakyKnown: false, expectedFailures: 0, isRaw: false };
  for (const file of placesIn(root, "testResults")) takeFile(reading, file);
  return testReport(reading.gathered, {
    format: FORMAT2,
    producer: producerOf(root),
    flakyKnown: reading.flakyKnown,
    declared: declaredBy2(root, reading),
    contradiction: contradictionOf(root, reading)
  });
};
var readCoverage = (document, path) => {
  const map = member(document, "coverageMap");
  return isObject(map) && Object.keys(map).length > 0 ? readCoverageMap(map, path) : null;
};
var jestJson = jsonTestFormat({
  id: FORMAT2,
  kind: "tests",
  looksFor: `JSON with "testResults" and "numTotalTests"`,
  recognises: ({ keys }) => keys.has("testResults") && keys.has("numTotalTests"),
  read: read10
}, readCoverage);

// src/formats/kcov.ts
var KEYS2 = ["files", "percent_covered", "covered_lines", "total_lines"];
var DIGITS = /^\d{1,15}$/;
var recognises10 = ({ keys }) => KEYS2.every((key) => keys.has(key));
var totalOf = (document, key) => {
  const value = member(document, key);
  return typeof value === "string" && DIGITS.test(value) ? Number(value) : value;
};
var read11 = (document, path) => {
  const draft = newDraft(path, "the summary of kcov");
  for (const file of listIn(draft, member(document, "files"), "files")) {
    readFile(draft, pathIn(draft, member(file, "file"), "file"), () => ({}));
  }
  const lines = ratioIn(totalOf(document, "covered_lines"), totalOf(document, "total_lines"));
  return reportOf(draft, { format: kcov.id, producer: "kcov", declared: { lines, branches: null } });
};
var kcov = jsonCoverageFormat({
  id: "kcov",
  kind: "coverage",
  looksFor: "JSON with `files`, `percent_covered`, `covered_lines` and `total_lines`",
  recognises: recognises10,
  read: read11
});

// src/formats/llvm-cov-branches.ts
var PLACE_LENGTH = 4;
var readBranch = (draft, conditions, value, use) => {
  const branch = listIn(draft, value, "branches");
  const [first, column] = use ?? branch;
  const line = lineIn(draft, first, "branches");
  const [isTrue, isFalse] = [countIn(draft, branch[4], "branches") > 0, countIn(draft, branch[5], "branches") > 0];
  const key = [line, column, ...branch.slice(0, PLACE_LENGTH)].map(Number).join(" ");
  const known = conditions.get(key);
  if (known) [known.isTrue, known.isFalse] = [known.isTrue || isTrue, known.isFalse || isFalse];
  else conditions.set(key, { line, column: Number(column), order: conditions.size, isTrue, isFalse });
};
var readBranches5 = (draft, branches, expansions) => {
  const conditions = /* @__PURE__ */ new Map();
  for (const branch of branches) readBranch(draft, conditions, branch, null);
  for (const value of expansions) {
    const { source_region: use, branches: inside = [] } = objectIn(draft, value, "expansions");
    for (const branch of listIn(draft, inside, "branches")) readBranch(draft, conditions, branch, listIn(draft, use, "source_region"));
  }
  const inOrder = [...conditions.values()].sort((a, b) => a.line - b.line || a.column - b.column || a.order - b.order);
  for (const [index, { line, isTrue, isFalse }] of inOrder.entries()) {
    if (line === 0) continue;
    pushOutcome(draft.outcomes, line, packed(index, 0), isTrue ? 1 : 0);
    pushOutcome(draft.outcomes, line, packed(index, 1), isFalse ? 1 : 0);
  }
};

// src/formats/llvm-cov-functions.ts
var FILE_ID = 5;
var OWN_FILE = 0;
var readFunction2 = (draft, files, value) => {
  const { name, count: count2, regions, filenames } = objectIn(draft, value, "functions");
  const body = listIn(draft, regions, "regions").find((region) => listIn(draft, region, "regions")[FILE_ID] === OWN_FILE);
  const [path] = listIn(draft, filenames, "filenames");
  if (body === void 0) return;
  const [first, column, last] = body;
  const start = lineIn(draft, first, "regions");
  if (typeof column !== "number") throw wrong(draft, "regions", "holds what is no column");
  const [file, key] = [pathIn(draft, path, "filenames"), `${start}:${column}`];
  const bodies = files.get(file) ?? /* @__PURE__ */ new Map();
  const next = { name: nameIn(draft, name, "name"), start, end: endIn(last, start), hits: countIn(draft, count2, "count") };
  const known = bodies.get(key);
  if (known) {
    known.name = [known.name, next.name].sort(byText)[0];
    known.end = Math.max(known.end, next.end);
    known.hits = Math.max(known.hits, next.hits);
  } else bodies.set(key, next);
  files.set(file, bodies);
};
var readFunctions3 = (draft, list) => {
  const files = /* @__PURE__ */ new Map();
  for (const value of list) readFunction2(draft, files, value);
  return files;
};

// src/formats/llvm-cov-segments.ts
var MAX_LINES = 2e7;
var segmentIn = (draft, value) => {
  const [place, , count2, hasCount, isEntry, isGap] = listIn(draft, value, "segments");
  const line = lineIn(draft, place, "segments");
  if (line === 0) throw wrong(draft, "segments", "begins on no line");
  return {
    line,
    count: countIn(draft, count2, "segments"),
    hasCount: hasCount === true,
    isEntry: isEntry === true,
    isGap: isGap === true
  };
};
var pushSpanned = (draft, line, hits) => {
  if (draft.lines.length >= MAX_LINES) {
    throw new Problem("report-too-large", `${draft.path} spans more than ${MAX_LINES} lines.`, {
      where: draft.path,
      hint: "Export fewer programs into one report, or leave out what is not yours with `-ignore-filename-regex`."
    });
  }
  pushLine(draft.lines, line, hits);
};
var readLine2 = (draft, wrapping, segments) => {
  const first = segments[0];
  const isSkipped = first.isEntry && !first.hasCount;
  const isWrapped = wrapping !== null && wrapping.hasCount && !isSkipped;
  if (!isWrapped && !segments.some(({ hasCount, isEntry }) => hasCount && isEntry)) return;
  const begun = segments.filter(({ hasCount, isEntry, isGap }) => hasCount && isEntry && !isGap);
  pushSpanned(draft, first.line, begun.reduce((most, { count: count2 }) => Math.max(most, count2), wrapping?.count ?? 0));
};
var readSegments = (draft, list) => {
  let wrapping = null;
  for (let at = 0; at < list.length; ) {
    const segments = [segmentIn(draft, list[at++])];
    const { line } = segments[0];
    while (at < list.length && list[at]?.[0] === line) segments.push(segmentIn(draft, list[at++]));
    readLine2(draft, wrapping, segments);
    wrapping = segments.at(-1);
    const next = at < list.length ? lineIn(draft, listIn(draft, list[at], "segments")[0], "segments") : line + 1;
    if (next <= line) throw wrong(draft, "segments", "goes back to an earlier line");
    if (wrapping.hasCount) for (let between = line + 1; between < next; between++) pushSpanned(draft, between, wrapping.count);
  }
};

// src/formats/llvm-cov.ts
var TYPE = "llvm.coverage.json.export";
var recognises11 = ({ document }) => member(document, "type") === TYPE;
var readEntry2 = (draft, file, bodies) => {
  const path = pathIn(draft, file["filename"], "filename");
  const { segments, branches, expansions = [] } = file;
  readFile(draft, path, () => {
    if (segments !== void 0) readSegments(draft, listIn(draft, segments, "segments"));
    if (branches !== void 0) readBranches5(draft, listIn(draft, branches, "branches"), listIn(draft, expansions, "expansions"));
    for (const { name, start, end, hits } of bodies?.get(path)?.values() ?? []) pushFunction(draft.functions, name, start, end, hits);
    return { lines: segments !== void 0, branches: branches !== void 0, functions: bodies !== null };
  });
};
var totalOf2 = (totals, kind) => {
  const total = member(totals, kind);
  return ratioIn(member(total, "covered"), member(total, "count"));
};
var readProgram = (draft, program) => {
  const { files, functions, totals } = program;
  const bodies = functions === void 0 ? null : readFunctions3(draft, listIn(draft, functions, "functions"));
  for (const file of listIn(draft, files, "files")) readEntry2(draft, objectIn(draft, file, "files"), bodies);
  return { lines: totalOf2(totals, "lines"), branches: totalOf2(totals, "branches") };
};
var read12 = (document, path) => {
  const draft = newDraft(path, "an export of llvm-cov");
  let declared = { lines: null, branches: null };
  for (const program of listIn(draft, member(document, "data"), "data")) {
    const { lines, branches } = readProgram(draft, objectIn(draft, program, "data"));
    declared = { lines: plusKnown(declared.lines, lines), branches: plusKnown(declared.branches, branches) };
  }
  const cargo = member(document, "cargo_llvm_cov");
  const producer = isObject(cargo) ? producerIn("cargo-llvm-cov", cargo["version"]) : "llvm-cov";
  return reportOf(draft, { format: llvmCov.id, producer, declared });
};
var llvmCov = jsonCoverageFormat({
  id: "llvm-cov",
  kind: "coverage",
  looksFor: `JSON with \`type\` "${TYPE}"`,
  recognises: recognises11,
  read: read12
});

// src/formats/mocha-json.ts
var FORMAT3 = "mocha-json";
var LISTS = [["failures", "failed"], ["pending", "skipped"], ["passes", "passed"]];
var keyOf = (test) => JSON.stringify([textIn(test, "file"), textIn(test, "fullTitle")]);
var unmetOf = (root, list) => {
  const unmet = /* @__PURE__ */ new Map();
  for (const test of placesIn(root, list)) {
    const same = unmet.get(keyOf(test));
    if (same) same.push(test);
    else unmet.set(keyOf(test), [test]);
  }
  return unmet;
};
var suiteOf = (test) => {
  const [title, full] = [textIn(test, "title") ?? "", textIn(test, "fullTitle") ?? ""];
  return full.endsWith(title) ? full.slice(0, full.length - title.length).trimEnd() : full;
};
var foundOf = (test, outcome) => ({
  suite: [suiteOf(test)],
  name: textIn(test, "title"),
  outcome,
  file: textIn(test, "file"),
  flaky: (numberAt(test, "currentRetry") ?? 0) > 0,
  seconds: secondsOf(numberAt(test, "duration")),
  text: outcome === "passed" ? null : textIn(placeIn(test, "err"), "message")
});
var outcomeIn2 = (lists, test) => {
  const hasError = textIn(placeIn(test, "err"), "message") !== null;
  const key = keyOf(test);
  const list = (hasError ? lists : lists.toReversed()).find(({ unmet }) => unmet.get(key)?.shift());
  return list?.outcome ?? "errored";
};
var read13 = (document, path) => {
  const root = documentPlace(document, path, FORMAT3);
  const gathered = gathering(path);
  const lists = LISTS.map(([list, outcome]) => ({ unmet: unmetOf(root, list), outcome }));
  const tests = placesIn(root, "tests");
  for (const test of tests) addCase(gathered, foundOf(test, outcomeIn2(lists, test)));
  const hooks = [...lists[0].unmet.values()].flat();
  for (const hook of hooks) addOwnCase(gathered, foundOf(hook, "errored"));
  const stats = placeIn(root, "stats");
  const declared = {
    total: numberAt(stats, "tests"),
    failed: sumOf(numberAt(stats, "failures"), -hooks.length),
    errored: null,
    skipped: numberAt(stats, "pending")
  };
  const flakyKnown = tests.some((test) => numberAt(test, "currentRetry") !== null);
  return testReport(gathered, { format: FORMAT3, producer: "mocha", flakyKnown, declared });
};
var mochaJson = jsonTestFormat({
  id: FORMAT3,
  kind: "tests",
  looksFor: `JSON with "stats", "tests", "passes" and "failures"`,
  recognises: ({ keys }) => ["stats", "tests", "passes", "failures", "pending"].every((key) => keys.has(key)),
  read: read13
});

// src/formats/playwright-json.ts
var FORMAT4 = "playwright-json";
var STATUSES3 = /* @__PURE__ */ new Map([
  ["expected", "passed"],
  ["flaky", "passed"],
  ["unexpected", "failed"],
  ["skipped", "skipped"]
]);
var BROKEN_OFF = /* @__PURE__ */ new Set(["timedOut", "interrupted"]);
var ABSOLUTE = /^(?:[\\/]|[A-Za-z]:)/;
var fileOf = ({ rootDir }, spec) => {
  const file = textIn(spec, "file");
  return file === null || rootDir === "" || ABSOLUTE.test(file) ? file : `${rootDir}/${file}`;
};
var messageOf = (result) => result === void 0 ? null : textIn(placeIn(result, "error"), "message") ?? textIn(placesIfAny(result, "errors")[0] ?? null, "message");
var outcomeIn3 = (reading, test, last) => {
  const outcome = outcomeOf(reading.gathered, STATUSES3, textIn(test, "status"));
  if (outcome === "failed" && last === "passed") return ["failed", "passed, and was expected to fail"];
  if (BROKEN_OFF.has(last ?? "") && outcome !== "passed") return ["errored", last === "timedOut" ? "timed out" : "interrupted"];
  if (outcome !== "passed" || last === null || last === "passed") return [outcome, null];
  reading.expectedFailures++;
  return ["skipped", "failed as expected"];
};
var takeTest2 = (reading, spec, trail, test) => {
  const results = placesIfAny(test, "results");
  const last = results.at(-1);
  const [outcome, why] = outcomeIn3(reading, test, last === void 0 ? null : textIn(last, "status"));
  addCase(reading.gathered, {
    suite: [textIn(test, "projectName"), ...trail],
    name: textIn(spec, "title"),
    outcome,
    file: fileOf(reading, spec),
    line: numberAt(spec, "line"),
    flaky: textIn(test, "status") === "flaky",
    seconds: secondsOf(sumOf(...results.map((result) => numberAt(result, "duration")))),
    text: outcome === "passed" ? null : outcome === "skipped" ? why : messageOf(last) ?? why
  });
};
var takeSuite = (reading, suite, above) => {
  boundNesting(suite, above.length);
  const trail = [...above, textIn(suite, "title")];
  for (const spec of placesIfAny(suite, "specs")) {
    for (const test of placesIn(spec, "tests")) takeTest2(reading, spec, trail, test);
  }
  for (const inner of placesIfAny(suite, "suites")) takeSuite(reading, inner, trail);
};
var takeError = ({ gathered }, error) => {
  const location = placeIn(error, "location");
  addOwnCase(gathered, {
    name: "error outside of the tests",
    outcome: "errored",
    file: textIn(location, "file"),
    line: numberAt(location, "line"),
    text: textIn(error, "message") ?? textIn(error, "value")
  });
};
var declaredBy3 = (stats, { expectedFailures }) => {
  const [expected, unexpected, flaky, skipped] = ["expected", "unexpected", "flaky", "skipped"].map((key) => numberAt(stats, key));
  return { total: sumOf(expected, unexpected, flaky, skipped), failed: unexpected, errored: null, skipped: sumOf(skipped, expectedFailures) };
};
var read14 = (document, path) => {
  const root = documentPlace(document, path, FORMAT4);
  const config = placeIn(root, "config");
  const reading = { gathered: gathering(path), rootDir: textIn(config, "rootDir") ?? "", expectedFailures: 0 };
  for (const suite of placesIn(root, "suites")) takeSuite(reading, suite, []);
  for (const error of placesIfAny(root, "errors")) takeError(reading, error);
  const version = textIn(config, "version");
  return testReport(reading.gathered, {
    format: FORMAT4,
    producer: version === null ? "playwright" : `playwright ${version}`,
    flakyKnown: true,
    declared: declaredBy3(placeIn(root, "stats"), reading)
  });
};
var playwrightJson = jsonTestFormat({
  id: FORMAT4,
  kind: "tests",
  looksFor: `JSON with "config", "suites" and "stats"`,
  recognises: ({ document, keys }) => keys.has("config") && keys.has("stats") && Array.isArray(member(document, "suites")) && isObject(document),
  read: read14
});

// src/formats/pytest-json.ts
var FORMAT5 = "pytest-json";
var OUTCOMES = /* @__PURE__ */ new Map([
  ["passed", "passed"],
  ["xpassed", "passed"],
  ["subtests passed", "passed"],
  ["failed", "failed"],
  ["subtests failed", "failed"],
  ["error", "errored"],
  ["skipped", "skipped"],
  ["xfailed", "skipped"],
  ["subtests skipped", "skipped"]
]);
var STAGES = ["setup", "call", "teardown"];
var NO_CLAIM = /* @__PURE__ */ new Set([null, 0, 5]);
var INTERRUPTED = 2;
var INTERNAL_ERROR = 3;
var outcomeIn4 = (gathered, test) => {
  const said = textIn(test, "outcome");
  if (said !== "rerun") return [outcomeOf(gathered, OUTCOMES, said), false];
  const hasPassed = STAGES.every((stage) => textIn(placeIn(test, stage), "outcome") === "passed");
  return hasPassed ? ["passed", true] : ["errored", false];
};
var SEPARATOR = "::";
var namesIn = (nodeid) => {
  const fileEnd = nodeid.indexOf(SEPARATOR);
  if (fileEnd < 0) return { name: nodeid };
  const rest = nodeid.slice(fileEnd + SEPARATOR.length);
  const classEnd = rest.split("[", 1)[0].lastIndexOf(SEPARATOR);
  return {
    file: nodeid.slice(0, fileEnd),
    classname: classEnd < 0 ? null : rest.slice(0, classEnd),
    name: classEnd < 0 ? rest : rest.slice(classEnd + SEPARATOR.length)
  };
};
var [SKIPPED, SKIP_END] = ["'Skipped: ", "')"];
var withoutSkip = (message) => {
  const at = message.indexOf(SKIPPED);
  return at >= 0 && message.endsWith(SKIP_END) ? message.slice(at + SKIPPED.length, -SKIP_END.length) : message;
};
var textOf = (test) => {
  for (const stage of STAGES.map((name) => placeIn(test, name)).filter((place) => textIn(place, "outcome") !== "passed")) {
    const message = textIn(placeIn(stage ?? test, "crash"), "message") ?? textIn(stage, "longrepr");
    if (message !== null) return withoutSkip(message);
  }
  return null;
};
var takeTest3 = (gathered, test) => {
  const [outcome, flaky] = outcomeIn4(gathered, test);
  const line = numberAt(test, "lineno");
  addCase(gathered, {
    ...namesIn(textIn(test, "nodeid") ?? ""),
    outcome,
    flaky,
    line: line === null ? null : line + 1,
    seconds: sumOf(...STAGES.map((stage) => numberAt(placeIn(test, stage), "duration"))),
    text: outcome === "passed" ? null : textOf(test)
  });
};
var MARKED = /^E[ \t]+(.*)$/m;
var takeCollector = (gathered, collector) => {
  if (textIn(collector, "outcome") !== "failed") return;
  const nodeid = textIn(collector, "nodeid") ?? "";
  const message = textIn(collector, "longrepr") ?? "";
  addOwnCase(gathered, {
    name: `${nodeid || "collection"} (collection error)`,
    outcome: "errored",
    file: namesIn(`${nodeid}${SEPARATOR}`).file,
    text: MARKED.exec(message)?.[1] ?? message
  });
};
var declaredBy4 = (summary) => ({
  total: numberAt(summary, "total"),
  failed: numberAt(summary, "failed"),
  errored: numberAt(summary, "error"),
  skipped: sumOf(numberAt(summary, "skipped"), numberAt(summary, "xfailed"))
});
var contradictionOf2 = (root, gathered) => {
  const code = numberAt(root, "exitcode");
  if (code === INTERRUPTED && gathered.ours.size === 0) return "pytest was interrupted (exit code 2): not all of its tests are in the report.";
  if (code === INTERNAL_ERROR && !isAllGood(gathered)) return "pytest broke off by an error of its own (exit code 3): not all of its tests may be in the report.";
  return NO_CLAIM.has(code) || !isAllGood(gathered) ? null : `pytest ended with exit code ${code ?? 0}, and none of its test cases (${gathered.cases.length}) failed.`;
};
var read15 = (document, path) => {
  const root = documentPlace(document, path, FORMAT5);
  if (member(document, "tests") === void 0) {
    throw new Problem("report-malformed", `${path} holds only a summary of pytest's run, and no tests.`, {
      where: path,
      hint: "Run pytest without --json-report-summary."
    });
  }
  const gathered = gathering(path);
  for (const test of placesIn(root, "tests")) takeTest3(gathered, test);
  for (const collector of placesIfAny(root, "collectors")) takeCollector(gathered, collector);
  return testReport(gathered, {
    format: FORMAT5,
    producer: "pytest",
    declared: declaredBy4(placeIn(root, "summary")),
    contradiction: contradictionOf2(root, gathered)
  });
};
var pytestJson = jsonTestFormat({
  id: FORMAT5,
  kind: "tests",
  looksFor: `JSON with "exitcode", "root" and "summary"`,
  recognises: ({ keys }) => ["created", "exitcode", "root", "summary"].every((key) => keys.has(key)),
  read: read15
});

// src/formats/simplecov-resultset.ts
var isResultset = (document) => isObject(document) && Object.values(document).length > 0 && Object.values(document).every((command) => isObject(member(command, "coverage")) && member(command, "timestamp") !== void 0);
var PLACE_WORDS = 4;
var LONGEST_KEY = 2 * MAX_NAME;
var MAX_ID = 2 ** 31;
var rubyKeyIn = (draft, key, where) => {
  const words = key.length <= LONGEST_KEY && key.startsWith("[") && key.endsWith("]") ? key.slice(1, -1).split(", ") : [];
  const [start, , end] = words.slice(-PLACE_WORDS).map(Number);
  if (words.length <= PLACE_WORDS || start === void 0 || Number.isNaN(start)) throw wrong(draft, where, "has a key that is no place in Ruby's words");
  return { words: words.slice(0, -PLACE_WORDS), start: lineIn(draft, start, where), end: endIn(end, start) };
};
var combined = (draft, lists, index) => {
  let most = 0;
  let isCode = true;
  for (const list of lists) {
    const entry = list[index] ?? null;
    if (entry === null) isCode = false;
    else most = Math.max(most, countIn(draft, entry, "lines"));
  }
  return isCode || most > 0 ? most : null;
};
var readLines4 = (draft, lists) => {
  const length = lists.reduce((longest, list) => Math.max(longest, list.length), 0);
  if (length > MAX_LINE) throw wrong(draft, "lines", `has more than ${MAX_LINE} entries`);
  for (let index = 0; index < length; index++) {
    const hits = combined(draft, lists, index);
    if (hits !== null) pushLine(draft.lines, index + 1, hits);
  }
};
var reportLine = (arm, condition) => arm.start === condition.start ? arm.start : Math.max(1, arm.start - 1);
var idOf = (draft, { words }) => {
  const id = Number(words[1]);
  if (!Number.isInteger(id) || id < 0 || id > MAX_ID) throw wrong(draft, "branches", "has an arm without a number");
  return id;
};
var readBranches6 = (draft, maps) => {
  for (const map of maps) {
    for (const [key, value] of Object.entries(map)) {
      const condition = rubyKeyIn(draft, key, "branches");
      for (const [armKey, count2] of Object.entries(objectIn(draft, value, "branches"))) {
        const arm = rubyKeyIn(draft, armKey, "branches");
        const taken = countIn(draft, count2, "branches") > 0 ? 1 : 0;
        pushOutcome(draft.outcomes, reportLine(arm, condition), packed(0, idOf(draft, arm)), taken);
      }
    }
  }
};
var SINGLETON = /^#<Class:(.*)>$/;
var methodName = (words) => {
  const [owner = "", method = ""] = [words.slice(0, -1).join(", "), words.at(-1)].map((word) => word?.replaceAll(/^:|"/g, ""));
  const singleton = SINGLETON.exec(owner)?.[1];
  return singleton === void 0 ? `${owner}#${method}` : `${singleton}.${method}`;
};
var readMethods = (draft, maps) => {
  for (const map of maps) {
    for (const [key, count2] of Object.entries(map)) {
      const { words, start, end } = rubyKeyIn(draft, key, "methods");
      pushFunction(draft.functions, methodName(words).slice(0, MAX_NAME), start, end, countIn(draft, count2, "methods"));
    }
  }
};
var given = (entries, key) => entries.map((entry) => entry[key]).filter((value) => value !== void 0 && value !== null);
var readEntries3 = (draft, entries) => {
  const [lines, branches, methods] = [given(entries, "lines"), given(entries, "branches"), given(entries, "methods")];
  readLines4(draft, lines.map((list) => listIn(draft, list, "lines")));
  readBranches6(draft, branches.map((map) => objectIn(draft, map, "branches")));
  readMethods(draft, methods.map((map) => objectIn(draft, map, "methods")));
  return { lines: lines.length > 0, branches: branches.length > 0, functions: methods.length > 0 };
};
var readRuns = (draft, where, lines) => {
  for (const [index, entry] of listIn(draft, lines ?? [], "lines").entries()) {
    if (typeof entry === "number" && entry > 0 && index < MAX_LINE) addRun(draft.contexts, where, index + 1);
  }
};
var readResultset = (draft, document) => {
  const files = /* @__PURE__ */ new Map();
  for (const [name, command] of Object.entries(document)) {
    for (const [path, value] of Object.entries(objectIn(draft, member(command, "coverage"), "coverage"))) {
      const entry = Array.isArray(value) ? { lines: value } : objectIn(draft, value, path);
      readRuns(draft, { path: pathIn(draft, path, "coverage"), name: name.slice(0, MAX_NAME) }, entry["lines"]);
      const known = files.get(path);
      if (known) known.push(entry);
      else files.set(path, [entry]);
    }
  }
  for (const [path, entries] of files) readFile(draft, pathIn(draft, path, "coverage"), () => readEntries3(draft, entries));
};

// src/formats/simplecov.ts
var IGNORED = "ignored";
var isFormatted = (document) => member(member(document, "meta"), "simplecov_version") !== void 0;
var isOfGem = (document) => Array.isArray(member(document, "files")) && member(member(document, "metrics"), "covered_percent") !== void 0;
var recognises12 = ({ document }) => isFormatted(document) || isOfGem(document) || isResultset(document);
var isIrrelevant = (entry) => entry === null || entry === IGNORED;
var readBranches7 = (draft, list) => {
  for (const [index, value] of list.entries()) {
    const { report_line: reported, start_line: start, coverage } = objectIn(draft, value, "branches");
    const line = lineIn(draft, reported ?? start, "branches");
    if (coverage === IGNORED || line === 0) continue;
    pushOutcome(draft.outcomes, line, packed(0, index), countIn(draft, coverage, "branches") > 0 ? 1 : 0);
  }
};
var readMethods2 = (draft, list) => {
  for (const value of list) {
    const { name, start_line: first, end_line: last, coverage } = objectIn(draft, value, "methods");
    const start = lineIn(draft, first, "methods");
    if (coverage === IGNORED) continue;
    pushFunction(draft.functions, nameIn(draft, name, "methods"), start, endIn(last, start), countIn(draft, coverage, "methods"));
  }
};
var NIBBLE_BITS = 4;
var WORD_NIBBLES = 8;
var BITMAP = /^[0-9a-f]+$/;
var MAX_BITMAP = MAX_LINE / NIBBLE_BITS;
var bitsIn = (draft, value) => {
  if (typeof value !== "string" || value.length > MAX_BITMAP || !BITMAP.test(value)) throw wrong(draft, "contexts", "holds what is no bitmap");
  const words = new Uint32Array(Math.floor(value.length / WORD_NIBBLES) + 1);
  for (let nibble = 0; nibble < value.length; nibble++) {
    const digit = Number.parseInt(value[value.length - 1 - nibble], 16);
    for (let bit = 0; bit < NIBBLE_BITS; bit++) {
      const line = nibble * NIBBLE_BITS + bit + 1;
      if (digit >> bit & 1) words[line >>> 5] |= 1 << (line & 31);
    }
  }
  return words;
};
var readContexts2 = (draft, path, entry, names) => {
  for (const [index, bitmap] of Object.entries(objectIn(draft, entry["contexts"] ?? {}, "contexts"))) {
    const name = nameIn(draft, names[Number(index)], "contexts");
    addBits(draft.contexts, { path, name }, { base: 0, words: bitsIn(draft, bitmap) });
  }
};
var readFormatted = (draft, entry) => {
  const { lines = null, branches = null, methods = null } = entry;
  if (lines !== null) takeLineList(draft, listIn(draft, lines, "lines"), "lines", isIrrelevant);
  if (branches !== null) readBranches7(draft, listIn(draft, branches, "branches"));
  if (methods !== null) readMethods2(draft, listIn(draft, methods, "methods"));
  return { lines: lines !== null, branches: branches !== null, functions: methods !== null };
};
var totalOf3 = (totals, kind) => {
  const total = member(totals, kind);
  return ratioIn(member(total, "covered"), member(total, "total"));
};
var readOfFormatter = (draft, document) => {
  const names = listIn(draft, member(document, "contexts") ?? [], "contexts");
  for (const [path, value] of Object.entries(objectIn(draft, member(document, "coverage"), "coverage"))) {
    const entry = Array.isArray(value) ? { lines: value } : objectIn(draft, value, path);
    readFile(draft, pathIn(draft, path, "coverage"), () => {
      readContexts2(draft, path, entry, names);
      return readFormatted(draft, entry);
    });
  }
  const [meta, totals] = [member(document, "meta"), member(document, "total")];
  const root = member(meta, "root");
  const declared = { lines: totalOf3(totals, "lines"), branches: totalOf3(totals, "branches") };
  return {
    producer: producerIn("simplecov", member(meta, "simplecov_version")),
    bases: typeof root === "string" && root !== "" ? [pathIn(draft, root, "root")] : [],
    declared
  };
};
var readOfGem = (draft, document) => {
  for (const value of listIn(draft, member(document, "files"), "files")) {
    const { filename, coverage } = objectIn(draft, value, "files");
    readFile(draft, pathIn(draft, filename, "filename"), () => {
      const lines2 = isObject(coverage) ? coverage["lines"] : coverage;
      takeLineList(draft, listIn(draft, lines2, "coverage"), "coverage", isIrrelevant);
      return { lines: true };
    });
  }
  const metrics = member(document, "metrics");
  const lines = ratioIn(member(metrics, "covered_lines"), member(metrics, "total_lines"));
  return { producer: "simplecov", declared: { lines, branches: null } };
};
var read16 = (document, path) => {
  const draft = newDraft(path, "the JSON of SimpleCov");
  if (isFormatted(document)) return reportOf(draft, { format: simplecov.id, ...readOfFormatter(draft, document) });
  if (isOfGem(document)) return reportOf(draft, { format: simplecov.id, ...readOfGem(draft, document) });
  readResultset(draft, objectIn(draft, document, "the resultset"));
  return reportOf(draft, { format: simplecov.id, producer: "simplecov" });
};
var simplecov = jsonCoverageFormat({
  id: "simplecov",
  kind: "coverage",
  looksFor: "JSON with `meta.simplecov_version`, or with `coverage` and `timestamp` for each command",
  recognises: recognises12,
  read: read16
});

// src/formats/tarpaulin.ts
var OUTCOMES2 = 2;
var recognises13 = ({ document, keys }) => {
  const files = member(document, "files");
  return Array.isArray(files) && (Array.isArray(member(files[0], "traces")) || keys.has("coverable") && keys.has("covered"));
};
var pathOf = (draft, value) => pathIn(draft, listIn(draft, value, "path").reduce((path, part) => joinPath(path, nameIn(draft, part, "path")), ""), "path");
var readTrace = (draft, value) => {
  const trace = objectIn(draft, value, "traces");
  const line = lineIn(draft, trace["line"], "line");
  const { Line: count2, Branch: branch } = objectIn(draft, trace["stats"], "stats");
  if (count2 === void 0 && branch === void 0) throw wrong(draft, "stats", "holds neither a line nor a branch");
  const taken = [member(branch, "being_true"), member(branch, "being_false")].filter((outcome) => outcome === true).length;
  const hits = count2 === void 0 ? taken : countIn(draft, count2, "Line");
  if (line > 0) pushLine(draft.lines, line, hits);
  if (line > 0 && branch !== void 0) pushBranch(draft.branches, line, OUTCOMES2, taken, 0);
  return branch !== void 0;
};
var readEntry3 = (draft, value) => {
  const { path, traces, covered, coverable } = objectIn(draft, value, "files");
  const { branches } = readFile(draft, pathOf(draft, path), () => {
    let hasBranches = false;
    for (const trace of listIn(draft, traces, "traces")) hasBranches = readTrace(draft, trace) || hasBranches;
    return { lines: true, branches: hasBranches };
  });
  return branches === null ? ratioIn(covered, coverable) : null;
};
var read17 = (document, path) => {
  const draft = newDraft(path, "the JSON of tarpaulin");
  let declared = null;
  let isWhole = true;
  for (const file of listIn(draft, member(document, "files"), "files")) {
    const ratio = readEntry3(draft, file);
    isWhole &&= ratio !== null;
    declared = plusKnown(declared, ratio);
  }
  return reportOf(draft, { format: tarpaulin.id, producer: "tarpaulin", declared: { lines: isWhole ? declared : null, branches: null } });
};
var tarpaulin = jsonCoverageFormat({
  id: "tarpaulin",
  kind: "coverage",
  looksFor: "JSON with `traces` for each of `files`",
  recognises: recognises13,
  read: read17
});

// src/formats/v8-ranges.ts
var offsetIn = (reading, value) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(reading, "ranges", "holds what is no offset");
};
var rangeIn = (reading, value) => {
  const { startOffset, endOffset, count: count2 } = objectIn(reading, value, "ranges");
  if (typeof count2 !== "number") throw wrong(reading, "ranges", "holds what is no count");
  return { from: offsetIn(reading, startOffset), to: offsetIn(reading, endOffset), count: saturated(count2) };
};
var functionsIn = (reading, value) => listIn(reading, value, "functions").map((entry) => {
  const { functionName, ranges, isBlockCoverage } = objectIn(reading, entry, "functions");
  const [own, ...blocks] = listIn(reading, ranges, "ranges").map((range) => rangeIn(reading, range));
  if (own === void 0) throw wrong(reading, "functions", "has a function without a range");
  return { name: typeof functionName === "string" ? functionName.slice(0, MAX_NAME) : "", ranges: [own, ...blocks], hasBlocks: isBlockCoverage === true };
});
var fits = (functions, ...lengths) => {
  const reach = functions.reduce((end, { ranges }) => ranges.reduce((last, { to }) => Math.max(last, to), end), 0);
  const isWhole = functions.some(({ name, ranges: [own] }) => name === "" && own.from === 0);
  return lengths.some((length) => isWhole ? reach === length : reach <= length);
};
var counter = (functions) => {
  const ranges = functions.flatMap((one) => one.ranges).sort((a, b) => a.from - b.from || b.to - a.to);
  const open = [];
  let next = 0;
  return (from, to) => {
    while (next < ranges.length && ranges[next].from <= from) open.push(ranges[next++]);
    while (open.length > 0 && open.at(-1).to < to) open.pop();
    return open.at(-1)?.count ?? null;
  };
};

// src/formats/v8-lines.ts
var NEWLINE = "\n";
var RETURN = "\r";
var linesOf = (text) => {
  const length = text.trimEnd().length;
  const [starts, ends] = [[], []];
  for (let start = 0; start < length; ) {
    const newline = text.indexOf(NEWLINE, start);
    const end = newline < 0 || newline > length ? length : newline;
    starts.push(start);
    ends.push(end > start && end < length && text[end - 1] === RETURN ? end - 1 : end);
    start = end + 1;
  }
  return { starts, ends };
};
var firstAbove = (numbers, bound) => {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = from + to >> 1;
    if (numbers[middle] > bound) to = middle;
    else from = middle + 1;
  }
  return from;
};
var linesAt = ({ starts, ends }, { from, to }) => {
  const first = firstAbove(ends, from) + 1;
  const last = firstAbove(starts, to);
  return first <= last ? { first, last } : null;
};

// src/formats/source-map.ts
var DIGITS2 = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].map((digit, value) => [digit, value]));
var BITS = 5;
var MORE = 1 << BITS;
var MAX_SHIFT = 30;
var numbersIn = (text) => {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const digit of text) {
    const bits = DIGITS2.get(digit);
    if (bits === void 0 || shift > MAX_SHIFT) return null;
    value += bits % MORE * 2 ** shift;
    shift += BITS;
    if (bits >= MORE) continue;
    numbers.push(value % 2 === 1 ? -Math.floor(value / 2) : value / 2);
    [value, shift] = [0, 0];
  }
  return shift === 0 ? numbers : null;
};
var segmentsIn = (mappings, starts) => {
  const pieces = [];
  let [source, line] = [0, 0];
  for (const [index, written] of mappings.split(";").entries()) {
    const [start, next] = [starts[index], starts[index + 1]];
    let [column, isFirst] = [0, true];
    for (const text of written === "" ? [] : written.split(",")) {
      const [columns, sources, lines] = numbersIn(text) ?? [];
      if (columns === void 0 || start === void 0 || next === void 0) return null;
      column += columns;
      if (sources === void 0 || lines === void 0) continue;
      source += sources;
      line += lines;
      if (column < 0 || source < 0 || line < 0) return null;
      if (start + column >= next - 1) continue;
      pieces.push({ begin: isFirst ? start : start + column, offset: start + column, source, line: line + 1 });
      isFirst = false;
    }
  }
  pieces.sort((a, b) => a.offset - b.offset);
  return {
    begins: pieces.map(({ begin }) => begin),
    offsets: pieces.map(({ offset }) => offset),
    sources: pieces.map((one) => one.source),
    lines: pieces.map((one) => one.line)
  };
};
var madeOf = ({ offsets, sources, lines }, { from, to }) => {
  const [begin, end] = [firstAbove(offsets, from - 1), firstAbove(offsets, to - 1) - 1];
  if (begin > end) return null;
  const [source, first] = [sources[begin], lines[begin]];
  return { source, first, last: sources[end] === source ? Math.max(first, lines[end]) : first };
};

// src/formats/v8-scripts.ts
var MAX_LINES2 = 1 << 24;
var TELLS = { lines: true, branches: true, functions: true, inAnyOrder: true };
var boundLines = (draft) => {
  if (draft.lines.length > MAX_LINES2) throw wrong(draft, "result", `covers more than ${MAX_LINES2} lines`);
};
var pushParts = (draft, functions, spanOf) => {
  let block = 0;
  for (const { name, ranges, hasBlocks } of functions) {
    const own = name === "" ? null : spanOf(ranges[0]);
    if (own) pushFunction(draft.functions, name, own.first, own.last, ranges[0].count);
    for (const range of hasBlocks ? ranges : []) {
      const span = spanOf(range);
      if (span) pushOutcome(draft.outcomes, span.first, packed(block++, 0), range.count > 0 ? 1 : 0);
    }
  }
};
var TYPESCRIPT = /\.[cm]?ts$/;
var NAMED = "\n\n//# sourceURL=";
var lengthsOf = (text, { url, name }) => TYPESCRIPT.test(url) ? [text.length, text.length + NAMED.length + name.length] : [text.length];
var readWritten = ({ draft, textOf: textOf2 }, script) => {
  const { url, functions } = script;
  const text = textOf2(url);
  if (text === null) return "missing";
  if (!fits(functions, ...lengthsOf(text, script))) return "unfit";
  const lines = linesOf(text);
  readFile(draft, url, () => {
    const countOf = counter(functions);
    for (const [index, start] of lines.starts.entries()) {
      const hits = countOf(start, lines.ends[index]);
      if (hits !== null) pushLine(draft.lines, index + 1, hits);
    }
    pushParts(draft, functions, (range) => linesAt(lines, range));
    boundLines(draft);
    return TELLS;
  });
  return "read";
};
var isCount = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
var resolved = (base, root, source) => {
  const path = `${typeof root === "string" && root !== "" ? `${root.replace(/\/$/, "")}/` : ""}${typeof source === "string" ? source : ""}`;
  return URL.canParse(path, base) ? new URL(path, base).href : "";
};
var mapOf = (entry, script) => {
  const [data, lengths, url] = [member(entry, "data"), member(entry, "lineLengths"), member(entry, "url")];
  if (!isObject(data) || !Array.isArray(lengths) || !lengths.every(isCount)) return null;
  const { sources, sourceRoot, mappings } = data;
  if (typeof mappings !== "string" || !Array.isArray(sources)) return null;
  const base = typeof url === "string" && url.startsWith("file:") ? url : script;
  return { sources: sources.map((source) => resolved(base, sourceRoot, source)), mappings, lineLengths: lengths };
};
var startsOf = (lengths) => {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1) + length + 1);
  return starts;
};
var countedLines = ({ begins, sources, lines }, functions) => {
  const bySource = /* @__PURE__ */ new Map();
  const countOf = counter(functions);
  for (const [index, begin] of begins.entries()) {
    const hits = countOf(begin, begin + 1);
    if (hits === null) continue;
    const known = bySource.get(sources[index]);
    if (known) known.push([lines[index], hits]);
    else bySource.set(sources[index], [[lines[index], hits]]);
  }
  return bySource;
};
var readSource = ({ draft, textOf: textOf2 }, url, counted, pushRest) => {
  const text = textOf2(url);
  if (text === null) return "missing";
  const length = text.split("\n", MAX_LINE).length;
  if (counted.some(([line]) => line > length)) return "unfit";
  readFile(draft, url, () => {
    for (const [line, hits] of counted) pushLine(draft.lines, line, hits);
    pushRest();
    boundLines(draft);
    return TELLS;
  });
  return "read";
};
var readMapped = (ground, { functions }, { sources, mappings, lineLengths }) => {
  const starts = startsOf(lineLengths);
  const length = starts.at(-1) - 1;
  const segments = fits(functions, length, length + 1) ? segmentsIn(mappings, starts) : null;
  if (segments === null) return ["unfit"];
  return [...countedLines(segments, functions)].map(([source, counted]) => readSource(ground, sources[source] ?? "", counted, () => {
    pushParts(ground.draft, functions, (range) => {
      const span = madeOf(segments, range);
      return span?.source === source ? span : null;
    });
  }));
};

// src/formats/v8.ts
var isScript = (value) => typeof member(value, "url") === "string" && Array.isArray(member(value, "functions"));
var scriptsIn = (document) => Array.isArray(document) ? document : member(document, "result");
var recognises14 = ({ document }) => {
  const scripts = scriptsIn(document);
  return Array.isArray(scripts) && isScript(scripts[0]);
};
var leaveOut = (left, why, url) => {
  const known = left.get(why);
  if (known) known.times++;
  else left.set(why, { times: 1, first: url });
};
var PACKAGE = /[\\/]node_modules[\\/]/;
var ofPath = (path) => {
  const place = new URL("file:///");
  place.pathname = path.replaceAll("%", "%25");
  return place;
};
var placeOf2 = (url) => {
  if (url.startsWith("node:")) return "node";
  if (PACKAGE.test(url)) return "package";
  if (url.startsWith("/")) return ofPath(url);
  if (!url.startsWith("file:") || !URL.canParse(url)) return "nowhere";
  const place = new URL(url);
  [place.search, place.hash] = ["", ""];
  return place;
};
var readScript = (ground, left, value, maps) => {
  const { draft } = ground;
  const { url, functions } = objectIn(draft, value, "result");
  const name = typeof url === "string" ? url : "";
  const place = placeOf2(name);
  if (!(place instanceof URL)) {
    leaveOut(left, place, "");
    return;
  }
  draft.file = pathIn(draft, place.href, "url");
  const script = { url: place.href, name, functions: functionsIn(draft, functions) };
  draft.file = null;
  const map = mapOf(member(maps, name), script.url);
  for (const result of map ? readMapped(ground, script, map) : [readWritten(ground, script)]) {
    if (result !== "read") leaveOut(left, result, script.url);
  }
};
var count = (left, why) => left.get(why)?.times ?? 0;
var warningsOf = (left) => {
  const [missing, unfit] = [left.get("missing"), left.get("unfit")];
  const parts = [[count(left, "node"), "of Node itself"], [count(left, "package"), "of packages"], [count(left, "nowhere"), "of no file"]];
  const foreign = parts.filter(([times]) => times > 0).map(([times, what]) => `${times} ${what}`);
  return [
    ...foreign.length === 0 ? [] : [`Scripts that are not the project's are left out: ${foreign.join(", ")}.`],
    ...missing ? [`Scripts whose source is not in the root are left out: ${missing.times}, the first is ${quoted(missing.first)}.`] : [],
    ...unfit ? [`Scripts whose source is not the text that ran are left out: ${unfit.times}, the first is ${quoted(unfit.first)}. Sources that changed want a new run; those that a loader turned into others, a source map, or LCOV by c8 or Vitest.`] : []
  ];
};
var read18 = (document, path, { sourceText = () => null }) => {
  const draft = newDraft(path, "V8's raw coverage");
  const left = /* @__PURE__ */ new Map();
  const maps = member(document, "source-map-cache");
  for (const script of listIn(draft, scriptsIn(document), "result")) readScript({ draft, textOf: sourceText }, left, script, maps);
  return reportOf(draft, { format: v8.id, producer: "v8", warnings: warningsOf(left) });
};
var v8 = jsonCoverageFormat({
  id: "v8",
  kind: "coverage",
  looksFor: "JSON with `functions` for each script of `result`",
  recognises: recognises14,
  read: read18
});

// src/formats/xccov.ts
var isReport = (document) => Array.isArray(member(document, "targets")) && (member(document, "lineCoverage") ?? member(document, "coveredLines")) !== void 0;
var isArchive = (document) => isObject(document) && Object.values(document).some((lines) => Array.isArray(lines) && typeof member(lines[0], "isExecutable") === "boolean");
var recognises15 = ({ document }) => isReport(document) || isArchive(document);
var readTargetFile = (draft, value) => {
  const file = objectIn(draft, value, "files");
  readFile(draft, pathIn(draft, file["path"] ?? file["name"], "path"), () => {
    const { functions } = file;
    for (const one of functions === void 0 ? [] : listIn(draft, functions, "functions")) {
      const { name, lineNumber, executionCount } = objectIn(draft, one, "functions");
      const start = lineIn(draft, lineNumber, "lineNumber");
      pushFunction(draft.functions, nameIn(draft, name, "functions"), start, 0, countIn(draft, executionCount, "executionCount"));
    }
    return { functions: functions !== void 0 };
  });
};
var linesOf2 = (counts) => ratioIn(member(counts, "coveredLines"), member(counts, "executableLines"));
var readReport = (draft, document) => {
  let ofTargets = null;
  for (const value of listIn(draft, member(document, "targets"), "targets")) {
    const target = objectIn(draft, value, "targets");
    ofTargets = plusKnown(ofTargets, linesOf2(target));
    for (const file of listIn(draft, target["files"] ?? [], "files")) readTargetFile(draft, file);
  }
  return { lines: linesOf2(document) ?? ofTargets, branches: null };
};
var readArchive = (draft, document) => {
  for (const [path, lines] of Object.entries(objectIn(draft, document, "the archive"))) {
    readFile(draft, pathIn(draft, path, "the archive"), () => {
      for (const value of listIn(draft, lines, "lines")) {
        const { line, isExecutable, executionCount } = objectIn(draft, value, "lines");
        if (isExecutable !== true) continue;
        const number = lineIn(draft, line, "line");
        const hits = countIn(draft, executionCount, "executionCount");
        if (number > 0) pushLine(draft.lines, number, hits);
      }
      return { lines: true };
    });
  }
};
var read19 = (document, path) => {
  const draft = newDraft(path, "the JSON of xccov");
  if (isReport(document)) return reportOf(draft, { declared: readReport(draft, document), format: xccov.id, producer: "xccov" });
  readArchive(draft, document);
  return reportOf(draft, { format: xccov.id, producer: "xccov" });
};
var xccov = jsonCoverageFormat({
  id: "xccov",
  kind: "coverage",
  looksFor: "JSON with `targets` and `lineCoverage`, or with `isExecutable` for each line of a file",
  recognises: recognises15,
  read: read19
});

// src/formats/json-formats.ts
var JSON_FORMATS = [
  istanbul,
  istanbulSummary,
  coveragePy,
  llvmCov,
  gcovJson,
  gcovJsonLines,
  gcovr,
  gcovrSummary,
  simplecov,
  coveralls,
  codecov,
  xccov,
  tarpaulin,
  kcov,
  covdir,
  v8,
  ctrf,
  jestJson,
  mochaJson,
  playwrightJson,
  pytestJson
];
module.exports = { JSON_FORMATS };
