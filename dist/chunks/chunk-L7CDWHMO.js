const { byText } = require("./chunk-WJGK2NSE.js");

// src/model/tests.ts
var TEST_OUTCOMES = ["success", "failure", "cancelled", "skipped"];
var NO_TESTS = {
  total: 0,
  passed: 0,
  failed: 0,
  errored: 0,
  skipped: 0,
  flaky: 0,
  flakyKnown: false,
  seconds: 0
};
var MICROSECONDS = 1e6;
var countCases = (cases, flakyKnown) => {
  const count = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  let micros = 0;
  for (const { outcome, flaky, seconds } of cases) {
    count.total++;
    count[outcome]++;
    if (flaky) count.flaky++;
    micros += Math.round((seconds ?? 0) * MICROSECONDS);
  }
  return { ...count, flakyKnown: flakyKnown || count.flaky > 0, seconds: micros / MICROSECONDS };
};
var plusTests = (a, b) => ({
  total: a.total + b.total,
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  errored: a.errored + b.errored,
  skipped: a.skipped + b.skipped,
  flaky: a.flaky + b.flaky,
  flakyKnown: a.flakyKnown || b.flakyKnown,
  seconds: Math.round((a.seconds + b.seconds) * MICROSECONDS) / MICROSECONDS
});
var executed = ({ total, skipped }) => total - skipped;
var passRate = (count) => ({ hit: count.passed, total: executed(count) });
var skipRate = ({ total, skipped }) => ({ hit: skipped, total });
var flakyRate = (count) => count.flakyKnown ? { hit: count.flaky, total: executed(count) } : null;

// src/model/disorder.ts
var ascends = (keys, from, to) => {
  for (let row = from + 1; row < to; row++) if (keys[row] <= keys[row - 1]) return false;
  return true;
};
var runEnd = (keys, order, at) => {
  let end = at + 1;
  while (end < order.length && keys[order[end]] >= keys[order[end - 1]]) end++;
  return Math.min(end, order.length);
};
var mergeRuns = (keys, order, into, { left, middle, right }) => {
  let a = left;
  let b = middle;
  for (let at = left; at < right; at++) {
    const takesLeft = b === right || a < middle && keys[order[a]] <= keys[order[b]];
    into[at] = takesLeft ? order[a++] : order[b++];
  }
};
var sorted = (keys) => {
  let order = new Uint32Array(keys.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  let into = new Uint32Array(keys.length);
  while (runEnd(keys, order, 0) < order.length) {
    for (let left = 0; left < order.length; ) {
      const middle = runEnd(keys, order, left);
      const right = middle < order.length ? runEnd(keys, order, middle) : middle;
      mergeRuns(keys, order, into, { left, middle, right });
      left = right;
    }
    [order, into] = [into, order];
  }
  return order;
};
var disorder = (keys, from, to) => ascends(keys, from, to) ? null : sorted(keys.subarray(from, to));

// src/model/rows.ts
var FIRST_CAPACITY = 1024;
var MAX_HITS = 4294967295;
var MAX_OUTCOMES = 65535;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var KNOWN_OUTCOMES = 32;
var lineRows = (capacity = FIRST_CAPACITY) => {
  const room = Math.max(capacity, FIRST_CAPACITY);
  return { line: new Uint32Array(room), hits: new Uint32Array(room), length: 0 };
};
var branchRows = (capacity = FIRST_CAPACITY) => {
  const room = Math.max(capacity, FIRST_CAPACITY);
  return { line: new Uint32Array(room), total: new Uint16Array(room), hit: new Uint16Array(room), taken: new Uint32Array(room), length: 0 };
};
var functionRows = () => ({
  start: new Uint32Array(FIRST_CAPACITY),
  end: new Uint32Array(FIRST_CAPACITY),
  hits: new Uint32Array(FIRST_CAPACITY),
  nameFrom: new Uint32Array(FIRST_CAPACITY),
  nameTo: new Uint32Array(FIRST_CAPACITY),
  length: 0,
  text: new Uint8Array(FIRST_CAPACITY),
  textLength: 0
});
var grown = (old, length) => {
  const bigger = new old.constructor(length);
  bigger.set(old);
  return bigger;
};
var widen = (rows, names) => {
  for (const name of names) rows[name] = grown(rows[name], rows[name].length * 2);
};
var saturated = (count) => count >= MAX_HITS ? MAX_HITS : count > 0 ? count < 1 ? 1 : count >>> 0 : 0;
var pushLine = (rows, line, hits) => {
  if (rows.length === rows.line.length) widen(rows, ["line", "hits"]);
  rows.line[rows.length] = line;
  rows.hits[rows.length++] = hits;
};
var pushBranch = (rows, line, total, hit, taken) => {
  if (rows.length === rows.line.length) widen(rows, ["line", "total", "hit", "taken"]);
  rows.line[rows.length] = line;
  rows.total[rows.length] = Math.min(total, MAX_OUTCOMES);
  rows.hit[rows.length] = Math.min(hit, total, MAX_OUTCOMES);
  rows.taken[rows.length++] = taken;
};
var addFunction = (rows, start, end, hits) => {
  if (rows.length === rows.start.length) widen(rows, ["start", "end", "hits", "nameFrom", "nameTo"]);
  rows.start[rows.length] = start;
  rows.end[rows.length] = end;
  rows.hits[rows.length] = hits;
  rows.nameFrom[rows.length] = rows.nameTo[rows.length] = 0;
  rows.length++;
};
var nameFunction = (rows, row, { bytes, from, to }) => {
  const end = rows.textLength + to - from;
  if (end > rows.text.length) rows.text = grown(rows.text, end * 2);
  const { text, textLength } = rows;
  for (let at = from; at < to; at++) text[textLength + at - from] = bytes[at];
  rows.nameFrom[row] = textLength;
  rows.nameTo[row] = rows.textLength = end;
};
var pushFunction = (rows, name, start, end, hits) => {
  addFunction(rows, start, end, hits);
  const bytes = encoder.encode(name);
  nameFunction(rows, rows.length - 1, { bytes, from: 0, to: bytes.length });
};
var functionName = ({ text, nameFrom, nameTo }, row) => decoder.decode(text.subarray(nameFrom[row], nameTo[row]));
var closeLines = (rows, from) => {
  const order = disorder(rows.line, from, rows.length);
  if (order === null) return { from, to: rows.length };
  const [line, hits] = [rows.line.slice(from, rows.length), rows.hits.slice(from, rows.length)];
  let last = from - 1;
  for (const old of order) {
    const [number, count] = [line[old], hits[old]];
    if (last >= from && rows.line[last] === number) {
      if (count > rows.hits[last]) rows.hits[last] = count;
    } else {
      rows.line[++last] = number;
      rows.hits[last] = count;
    }
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};
var uniteBranch = (into, at, total, hit, taken) => {
  if (total > into.total[at]) {
    into.total[at] = total;
    into.taken[at] = taken;
  } else if (total === into.total[at]) into.taken[at] |= taken;
  into.hit[at] = Math.max(into.hit[at], hit);
};
var closeBranches = (rows, from) => {
  const order = disorder(rows.line, from, rows.length);
  if (order === null) return { from, to: rows.length };
  const line = rows.line.slice(from, rows.length);
  const total = rows.total.slice(from, rows.length);
  const hit = rows.hit.slice(from, rows.length);
  const taken = rows.taken.slice(from, rows.length);
  let last = from - 1;
  for (const old of order) {
    if (last >= from && rows.line[last] === line[old]) uniteBranch(rows, last, total[old], hit[old], taken[old]);
    else {
      last++;
      rows.line[last] = line[old];
      rows.total[last] = total[old];
      rows.hit[last] = hit[old];
      rows.taken[last] = taken[old];
    }
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};
var compareNames = ({ text, nameFrom, nameTo }, a, b) => {
  let x = nameFrom[a];
  let y = nameFrom[b];
  while (x < nameTo[a] && y < nameTo[b] && text[x] === text[y]) [x, y] = [x + 1, y + 1];
  if (x === nameTo[a] || y === nameTo[b]) return nameTo[a] - x - (nameTo[b] - y);
  return text[x] - text[y];
};
var orderTies = (rows, from, order) => {
  const startOf = (at) => rows.start[from + order[at]];
  for (let at = 0; at < order.length; ) {
    let end = at + 1;
    while (end < order.length && startOf(end) === startOf(at)) end++;
    if (end > at + 1) order.subarray(at, end).sort((a, b) => compareNames(rows, from + a, from + b));
    at = end;
  }
};
var closeFunctions = (rows, from) => {
  const order = disorder(rows.start, from, rows.length);
  if (order === null) return { from, to: rows.length };
  orderTies(rows, from, order);
  const columns = [rows.start, rows.end, rows.hits, rows.nameFrom, rows.nameTo];
  const old = columns.map((column) => column.slice(from, rows.length));
  let last = from - 1;
  for (const offset of order) {
    columns.forEach((column, index) => column[last + 1] = old[index][offset]);
    const isKnown = last >= from && rows.start[last] === rows.start[last + 1] && compareNames(rows, last, last + 1) === 0;
    if (isKnown) {
      rows.end[last] = Math.max(rows.end[last], rows.end[last + 1]);
      rows.hits[last] = Math.max(rows.hits[last], rows.hits[last + 1]);
    } else last++;
  }
  rows.length = last + 1;
  return { from, to: rows.length };
};
var lineTable = ({ line, hits, length }) => ({ line: line.subarray(0, length), hits: hits.subarray(0, length) });
var branchTable = ({ line, total, hit, taken, length }) => ({
  line: line.subarray(0, length),
  total: total.subarray(0, length),
  hit: hit.subarray(0, length),
  taken: taken.subarray(0, length)
});
var functionTable = (rows) => ({
  start: rows.start.subarray(0, rows.length),
  end: rows.end.subarray(0, rows.length),
  hits: rows.hits.subarray(0, rows.length),
  name: (row) => functionName(rows, row),
  utf8: (row) => ({ bytes: rows.text, from: rows.nameFrom[row], to: rows.nameTo[row] })
});

// src/model/merge.ts
var noRows = () => ({ lines: lineRows(), branches: branchRows(), functions: functionRows() });
var newUnion = () => ({ first: null, files: /* @__PURE__ */ new Map(), rows: noRows(), spent: 0 });
var byPath = (a, b) => byText(a.path, b.path);
var copyLines = (rows, { line, hits }, { from, to }) => {
  for (let row = from; row < to; row++) pushLine(rows, line[row], hits[row]);
};
var copyBranches = (rows, { line, total, hit, taken }, { from, to }) => {
  for (let row = from; row < to; row++) pushBranch(rows, line[row], total[row], hit[row], taken[row]);
};
var copyFunctions = (rows, table, { from, to }) => {
  for (let row = from; row < to; row++) {
    addFunction(rows, table.start[row], table.end[row], table.hits[row]);
    nameFunction(rows, rows.length - 1, table.utf8(row));
  }
};
var LINES = {
  tableOf: lineTable,
  copy: copyLines,
  close: closeLines,
  raise: (rows, known, table, { from, to }) => {
    let at = known.from;
    for (let row = from; row < to; row++) {
      const line = table.line[row];
      while (at < known.to && rows.line[at] < line) at++;
      if (at === known.to || rows.line[at] !== line) return false;
      if (table.hits[row] > rows.hits[at]) rows.hits[at] = table.hits[row];
    }
    return true;
  }
};
var BRANCHES = {
  tableOf: branchTable,
  copy: copyBranches,
  close: closeBranches,
  raise: (rows, known, table, { from, to }) => {
    let at = known.from;
    for (let row = from; row < to; row++) {
      const line = table.line[row];
      while (at < known.to && rows.line[at] < line) at++;
      if (at === known.to || rows.line[at] !== line) return false;
      uniteBranch(rows, at, table.total[row], table.hit[row], table.taken[row]);
    }
    return true;
  }
};
var isNamed = ({ text, nameFrom, nameTo }, row, { bytes, from, to }) => {
  const start = nameFrom[row];
  if (nameTo[row] - start !== to - from) return false;
  for (let at = from; at < to; at++) if (text[start + at - from] !== bytes[at]) return false;
  return true;
};
var FUNCTIONS = {
  tableOf: functionTable,
  copy: copyFunctions,
  close: closeFunctions,
  raise: (rows, known, table, { from, to }) => {
    let at = known.from;
    for (let row = from; row < to; row++) {
      const start = table.start[row];
      const name = table.utf8(row);
      while (at < known.to && (rows.start[at] < start || rows.start[at] === start && !isNamed(rows, at, name))) at++;
      if (at === known.to || rows.start[at] !== start) return false;
      rows.end[at] = Math.max(rows.end[at], table.end[row]);
      rows.hits[at] = Math.max(rows.hits[at], table.hits[row]);
    }
    return true;
  }
};
var unite = (union, kind, rows, { known, table, spans }) => {
  if (spans.length === 0 || known !== null && spans.length === 1 && kind.raise(rows, known, table, spans[0])) return known;
  const from = rows.length;
  if (known !== null) {
    kind.copy(rows, kind.tableOf(rows), known);
    union.spent += known.to - known.from;
  }
  for (const span of spans) kind.copy(rows, table, span);
  return kind.close(rows, from);
};
var spansOf = (parts, metric) => {
  const spans = [];
  for (const part of parts) if (part[metric] !== null) spans.push(part[metric]);
  return spans;
};
var addFile = (union, coverage, parts) => {
  const { files, rows } = union;
  const { path } = parts[0];
  const known = files.get(path) ?? { path, lines: null, branches: null, functions: null };
  files.set(path, {
    path,
    lines: unite(union, LINES, rows.lines, { known: known.lines, table: coverage.lines, spans: spansOf(parts, "lines") }),
    branches: unite(union, BRANCHES, rows.branches, { known: known.branches, table: coverage.branches, spans: spansOf(parts, "branches") }),
    functions: unite(union, FUNCTIONS, rows.functions, { known: known.functions, table: coverage.functions, spans: spansOf(parts, "functions") })
  });
};
var addFiles = (union, coverage) => {
  const byPath2 = /* @__PURE__ */ new Map();
  for (const file of coverage.files) {
    const parts = byPath2.get(file.path);
    if (parts) parts.push(file);
    else byPath2.set(file.path, [file]);
  }
  for (const parts of byPath2.values()) addFile(union, coverage, parts);
};
var rowsOf = ({ files, rows }) => ({
  files: [...files.values()].sort(byPath),
  lines: lineTable(rows.lines),
  branches: branchTable(rows.branches),
  functions: functionTable(rows.functions)
});
var compact = (union) => {
  const { lines, branches, functions } = union.rows;
  if (union.spent * 2 <= lines.length + branches.length + functions.length) return;
  const all = rowsOf(union);
  union.files.clear();
  union.rows = noRows();
  union.spent = 0;
  addFiles(union, all);
};
var hasEachPathOnce = ({ files }) => new Set(files.map(({ path }) => path)).size === files.length;
var addCoverage = (union, coverage) => {
  if (union.first === null && union.files.size === 0 && hasEachPathOnce(coverage)) {
    union.first = coverage;
    return;
  }
  const { first } = union;
  union.first = null;
  for (const one of first ? [first, coverage] : [coverage]) addFiles(union, one);
  compact(union);
};
var inOrder = (files) => {
  for (let at = 1; at < files.length; at++) if (byPath(files[at - 1], files[at]) > 0) return [...files].sort(byPath);
  return files;
};
var unionOf = (union) => union.first ? { ...union.first, files: inOrder(union.first.files) } : rowsOf(union);
var mergeCoverage = (coverages) => {
  const union = newUnion();
  for (const coverage of coverages) addCoverage(union, coverage);
  return unionOf(union);
};
var NO_COVERAGE = {
  files: [],
  lines: lineTable(lineRows()),
  branches: branchTable(branchRows()),
  functions: functionTable(functionRows())
};

// src/model/contexts.ts
var MAX_CONTEXT_BYTES = 128 * 1024 * 1024;
var WORD_BITS = 32;
var WORD_BYTES = 4;
var SET_BYTES = 160;
var NAME_BYTES = 64;
var FIRST_STEP = 4;
var newContexts = () => ({ places: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Map(), bytes: 0, given: false });
var giveUp = (rows) => {
  rows.given = true;
  rows.places.clear();
  rows.files.clear();
};
var spend = (rows, bytes) => {
  rows.bytes += bytes;
  if (rows.bytes > MAX_CONTEXT_BYTES) giveUp(rows);
  return !rows.given;
};
var placeOf = (rows, name) => {
  const known = rows.places.get(name);
  if (known !== void 0) return known;
  if (!spend(rows, NAME_BYTES + 2 * name.length)) return null;
  rows.places.set(name, rows.places.size);
  return rows.places.size - 1;
};
var setWith = (rows, { path, name }, first, last) => {
  const place = placeOf(rows, name);
  if (place === null) return null;
  const sets = rows.files.get(path) ?? /* @__PURE__ */ new Map();
  const known = sets.get(place);
  if (known && first >= known.base && last < known.base + known.words.length) return known;
  const step = known ? Math.max(FIRST_STEP, known.words.length >> 1) : FIRST_STEP;
  const base = known ? first < known.base ? Math.max(0, first - step) : known.base : first;
  const end = known && last < known.base + known.words.length ? known.base + known.words.length : last + 1 + step;
  if (!spend(rows, (end - base - (known?.words.length ?? 0)) * WORD_BYTES + (known ? 0 : SET_BYTES))) return null;
  const words = new Uint32Array(end - base);
  if (known) words.set(known.words, known.base - base);
  const set = { base, words };
  sets.set(place, set);
  rows.files.set(path, sets);
  return set;
};
var addRun = (rows, where, line) => {
  if (rows.given) return;
  const word = Math.floor(line / WORD_BITS);
  const set = setWith(rows, where, word, word);
  if (set) set.words[word - set.base] |= 1 << line % WORD_BITS;
};
var addBits = (rows, where, { base, words }) => {
  if (rows.given || words.length === 0) return;
  const set = setWith(rows, where, base, base + words.length - 1);
  if (set) for (let at = 0; at < words.length; at++) set.words[base + at - set.base] |= words[at];
};
var bitsOf = ({ line, hits }, { from, to }) => {
  if (from === to) return { base: 0, words: new Uint32Array(0) };
  const base = Math.floor(line[from] / WORD_BITS);
  const words = new Uint32Array(Math.floor(line[to - 1] / WORD_BITS) - base + 1);
  for (let row = from; row < to; row++) {
    if (hits[row] > 0) words[Math.floor(line[row] / WORD_BITS) - base] |= 1 << line[row] % WORD_BITS;
  }
  return { base, words };
};
var uniteContexts = (rows, { names, files }, rename) => {
  for (const [foreign, sets] of files) {
    const path = rename(foreign);
    if (path !== null) for (const [place, bits] of sets) addBits(rows, { path, name: names[place] }, bits);
  }
};
var contextsOf = ({ places, files }) => files.size === 0 ? null : { names: [...places.keys()], files };
var ranWithin = ({ base, words }, from, to) => {
  const last = Math.min(Math.floor(to / WORD_BITS), base + words.length - 1);
  for (let word = Math.max(Math.floor(from / WORD_BITS), base); word <= last; word++) {
    let bits = words[word - base];
    if (word * WORD_BITS < from) bits &= -1 << from % WORD_BITS;
    if (word * WORD_BITS + WORD_BITS - 1 > to) bits &= -1 >>> WORD_BITS - 1 - to % WORD_BITS;
    if (bits !== 0) return true;
  }
  return false;
};
var TOO_MANY_RUNS = `Which test ran which line was left out: it would take more than ${MAX_CONTEXT_BYTES / 1024 ** 2} MiB.`;
var TOO_MANY_RUNS_TOGETHER = `Which test ran which line was left out of the judgement: of all coverage reports together it would take more than ${MAX_CONTEXT_BYTES / 1024 ** 2} MiB.`;

module.exports = { TEST_OUTCOMES, NO_TESTS, countCases, plusTests, executed, passRate, skipRate, flakyRate, KNOWN_OUTCOMES, lineRows, branchRows, functionRows, saturated, pushLine, pushBranch, addFunction, nameFunction, pushFunction, functionName, closeLines, closeBranches, closeFunctions, lineTable, branchTable, functionTable, newUnion, addCoverage, unionOf, mergeCoverage, NO_COVERAGE, newContexts, addRun, addBits, bitsOf, uniteContexts, contextsOf, ranWithin, TOO_MANY_RUNS, TOO_MANY_RUNS_TOGETHER };
