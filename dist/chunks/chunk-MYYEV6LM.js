import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  decodeWhole
} from "./chunk-3OQY2VWC.js";
import {
  KNOWN_OUTCOMES,
  byText,
  pushBranch
} from "./chunk-OI323MWW.js";
import {
  Problem
} from "./chunk-HBS2OMIC.js";

// src/formats/json.ts
var MAX_JSON_BYTES = 4e8;
var OPENS = /^\s*[{[]/;
var looksLikeJson = (head) => OPENS.test(head.text);
var looksLikeJsonLines = ({ text }) => {
  const lines = text.trimStart().split("\n", 2);
  if (!lines[0].startsWith("{") || !lines[1]?.trim()) return false;
  try {
    JSON.parse(lines[0]);
    return true;
  } catch {
    return false;
  }
};
var lineAt = (text, offset) => text.slice(0, offset).split("\n").length;
var broken = (source, text, { message }) => {
  const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const cut = /end of JSON input|Unterminated string/i.test(message) || text.slice(offset).trim() === "";
  const where = `${source.path}:${lineAt(text, offset)}`;
  return cut ? new Problem("report-truncated", `${source.path} ends in the middle of its JSON.`, {
    where,
    hint: "The tool that writes it died, or is still writing: look at its step, and make the report anew."
  }) : new Problem("report-malformed", `${source.path} is not well-formed JSON.`, {
    where,
    hint: "Make the report anew, without anything before or behind the document."
  });
};
var tooLarge = ({ path, size }) => new Problem("report-too-large", `${path} has ${size} bytes of JSON, and ${MAX_JSON_BYTES} are read at most.`, {
  where: path,
  hint: "Let the tool write LCOV, Cobertura or JUnit, which are read as a stream."
});
var readJson = (source) => {
  if (source.size > MAX_JSON_BYTES) throw tooLarge(source);
  const text = decodeWhole(source);
  try {
    return JSON.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw broken(source, text, thrown);
    throw thrown;
  }
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var member = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
var jsonHead = (document) => {
  const first = Array.isArray(document) ? document[0] : document;
  return { document, keys: new Set(isObject(first) ? Object.keys(first) : []) };
};
var withDocument = (read) => (source, head) => read(head?.json ? head.json.document : readJson(source), source.path);
var jsonCoverageFormat = (format) => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read)
});
var jsonTestFormat = (format) => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read)
});

// src/formats/json-places.ts
var MAX_NESTING = 200;
var malformed = ({ path, format }, what) => new Problem("report-malformed", `${path} was recognised as ${format}, but ${what}.`, {
  where: path,
  hint: "Let the test runner write the report anew, and keep other steps from editing it."
});
var documentPlace = (document, path, format) => {
  const report = { path, format };
  if (!isObject(document)) throw malformed(report, "it is no object");
  return { value: document, at: "", report };
};
var below = ({ at }, key) => at === "" ? key : `${at}.${key}`;
var placesIn = (place, key) => {
  const { report } = place;
  const list = member(place.value, key);
  if (!Array.isArray(list)) throw malformed(report, `${below(place, key)} is no list`);
  return list.map((value, index) => {
    const at = `${below(place, key)}[${index}]`;
    if (!isObject(value)) throw malformed(report, `${at} is no object`);
    return { value, at, report };
  });
};
var placesIfAny = (place, key) => (member(place.value, key) ?? null) === null ? [] : placesIn(place, key);
var placeIn = (place, key) => {
  const value = member(place.value, key);
  return isObject(value) ? { value, at: below(place, key), report: place.report } : null;
};
var textIn = (place, key) => {
  const value = member(place?.value, key);
  return typeof value === "string" ? value : null;
};
var numberAt = (place, key) => {
  const value = member(place?.value, key);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};
var textsIn = (place, key) => {
  const list = member(place.value, key);
  return Array.isArray(list) ? list.filter((value) => typeof value === "string") : [];
};
var sumOf = (...numbers) => {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((sum, number) => sum + number);
};
var secondsOf = (milliseconds) => milliseconds === null ? null : milliseconds / 1e3;
var boundNesting = ({ report, at }, depth) => {
  if (depth > MAX_NESTING) throw malformed(report, `${at.slice(0, MAX_NESTING)}\u2026 stands more than ${MAX_NESTING} suites deep`);
};

// src/formats/lcov-fields.ts
var COMMA = 44;
var ZERO = 48;
var NO_NUMBER = /^(?:-?nan|undefined|null|-|=+|#+)?$/i;
var NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
var LONGEST_NUMBER = 64;
var MAX_LINE = 4294967295;
var NONE = -1;
var GARBAGE = -2;
var fieldEnd = ({ bytes, from, to }) => {
  let at = from;
  while (at < to && bytes[at] !== COMMA) at++;
  return at;
};
var skipField = (line, end) => {
  line.from = end + 1;
  return end < line.to;
};
var digitsAt = (bytes, from, to) => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at] - ZERO;
    if (digit < 0 || digit > 9) return NONE;
    value = value * 10 + digit;
  }
  return from < to ? value : NONE;
};
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var textAt = (bytes, from, to) => decoder.decode(bytes.subarray(from, to));
var countAt = (bytes, from, to) => {
  const whole = digitsAt(bytes, from, to);
  if (whole !== NONE) return whole;
  if (to - from > LONGEST_NUMBER) return GARBAGE;
  const text = textAt(bytes, from, to).trim();
  if (NUMBER.test(text)) return Math.max(0, Number(text));
  return NO_NUMBER.test(text) ? NONE : GARBAGE;
};
var lineNumberAt = (bytes, from, to) => {
  const number = digitsAt(bytes, from, to);
  if (number !== NONE) return number <= MAX_LINE ? number : GARBAGE;
  return countAt(bytes, from, to) === NONE ? NONE : GARBAGE;
};

// src/formats/lcov-notes.ts
var ODDITIES = {
  "no-number": "a count is no number; it is read as 0",
  "no-line": "a function has no line number; it is kept without one",
  "line-zero": "an entry is for line 0 or for no line; it is left out",
  "no-function": "a count is for a function that is not declared; it is left out",
  "unknown": "a record is of no kind that LCOV has; it is left out"
};
var noNotes = (path) => ({ path, met: /* @__PURE__ */ new Map() });
var note = (notes, oddity, { number }) => {
  const known = notes.met.get(oddity);
  if (known) known.times++;
  else notes.met.set(oddity, { times: 1, first: number });
};
var warningsOf = ({ met }) => [...met].map(([oddity, { times, first }]) => `In line ${first} ${ODDITIES[oddity]}${times === 1 ? "" : ` (${times} times in all)`}.`);
var malformed2 = ({ path }, line, what) => new Problem("report-malformed", `${path} was recognised as LCOV, but ${what}.`, {
  where: `${path}:${line.number}`,
  hint: "Write the report anew; where the tool writes it like that again, the fault is the tool's."
});
var truncated = ({ path }, number, what) => new Problem("report-truncated", `${path} was recognised as LCOV, but ${what}.`, {
  where: `${path}:${number}`,
  hint: "Let the tool finish before the report is read or uploaded, and write to one file from one process only."
});

// src/formats/lcov-branches.ts
var COMMA2 = 44;
var DASH = 45;
var DIGITS = { from: 48, to: 57 };
var PREFIXES = /* @__PURE__ */ new Set([101, 102, 85]);
var UNREACHABLE = 85;
var MAX_BLOCK = 2 ** 32;
var MAX_BRANCH = 2 ** 21;
var ROOM = 1024;
var noOutcomes = () => ({ line: new Uint32Array(ROOM), key: new Float64Array(ROOM), taken: new Uint8Array(ROOM), length: 0, texts: [], places: /* @__PURE__ */ new Map() });
var placeOf = ({ texts, places }, text) => {
  const known = places.get(text);
  if (known !== void 0) return known;
  places.set(text, texts.length);
  return texts.push(text) - 1;
};
var packed = (block, branch) => block * MAX_BRANCH + branch;
var widen = (outcomes) => {
  const { line, key, taken, length } = outcomes;
  (outcomes.line = new Uint32Array(length * 2)).set(line);
  (outcomes.key = new Float64Array(length * 2)).set(key);
  (outcomes.taken = new Uint8Array(length * 2)).set(taken);
};
var pushOutcome = (outcomes, line, key, taken) => {
  if (outcomes.length === outcomes.line.length) widen(outcomes);
  outcomes.line[outcomes.length] = line;
  outcomes.key[outcomes.length] = key;
  outcomes.taken[outcomes.length++] = taken;
};
var keyOf = (outcomes, line, end) => {
  const { bytes, from } = line;
  const middle = fieldEnd(line);
  const block = digitsAt(bytes, from, middle);
  const branch = digitsAt(bytes, middle + 1, end);
  const isPacked = block !== NONE && branch !== NONE && block < MAX_BLOCK && branch < MAX_BRANCH;
  return isPacked ? packed(block, branch) : -1 - placeOf(outcomes, textAt(bytes, from, end));
};
var skipPrefixes = (line) => {
  let at = line.from;
  while (PREFIXES.has(line.bytes[at])) at++;
  const isNumber = line.bytes[at] >= DIGITS.from && line.bytes[at] <= DIGITS.to;
  if (!isNumber || at === line.from) return false;
  const isUnreachable = line.bytes.subarray(line.from, at).includes(UNREACHABLE);
  line.from = at;
  return isUnreachable;
};
var lastComma = ({ bytes, from, to }) => {
  let at = to - 1;
  while (at >= from && bytes[at] !== COMMA2) at--;
  return at;
};
var isTaken = (notes, line, from) => {
  const isNever = line.bytes[from] === DASH && from + 1 === line.to;
  const count = isNever ? 0 : countAt(line.bytes, from, line.to);
  if (count === GARBAGE) throw malformed2(notes, line, "the count of a branch is no number");
  if (count === NONE) note(notes, "no-number", line);
  return count > 0;
};
var takeOutcome = (outcomes, line, notes) => {
  const end = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end);
  skipField(line, end);
  const isUnreachable = skipPrefixes(line);
  const last = lastComma(line);
  if (number === GARBAGE || fieldEnd(line) >= last) throw malformed2(notes, line, "a BRDA record is not line, block, branch, count");
  const taken = isTaken(notes, line, last + 1);
  if (number <= 0) note(notes, "line-zero", line);
  else if (!isUnreachable) pushOutcome(outcomes, number, keyOf(outcomes, line, last), taken ? 1 : 0);
};
var compare = ({ line, key, texts }, a, b) => {
  const x = key[a];
  const y = key[b];
  return line[a] - line[b] || (x < 0 && y < 0 ? byText(texts[-1 - x], texts[-1 - y]) : x - y);
};
var sort = (outcomes) => {
  let at = 1;
  while (at < outcomes.length && compare(outcomes, at - 1, at) <= 0) at++;
  if (at >= outcomes.length) return;
  const order = Array.from({ length: outcomes.length }, (_, index) => index).sort((a, b) => compare(outcomes, a, b));
  for (const column of [outcomes.line, outcomes.key, outcomes.taken]) {
    const old = column.slice(0, outcomes.length);
    order.forEach((from, at2) => column[at2] = old[from]);
  }
};
var closeOutcomes = (outcomes, rows) => {
  const from = rows.length;
  sort(outcomes);
  const { line, key, length } = outcomes;
  for (let at = 0; at < length; ) {
    const number = line[at];
    let total = 0;
    let hit = 0;
    let bits = 0;
    while (at < length && line[at] === number) {
      const outcome = key[at];
      let taken = 0;
      for (; at < length && line[at] === number && key[at] === outcome; at++) taken |= outcomes.taken[at];
      if (total < KNOWN_OUTCOMES) bits |= taken << total;
      hit += taken;
      total++;
    }
    pushBranch(rows, number, total, hit, bits);
  }
  outcomes.length = 0;
  if (outcomes.texts.length > 0) {
    outcomes.texts.length = 0;
    outcomes.places.clear();
  }
  return { from, to: rows.length };
};

export {
  looksLikeJson,
  looksLikeJsonLines,
  readJson,
  isObject,
  member,
  jsonHead,
  jsonCoverageFormat,
  jsonTestFormat,
  documentPlace,
  placesIn,
  placesIfAny,
  placeIn,
  textIn,
  numberAt,
  textsIn,
  sumOf,
  secondsOf,
  boundNesting,
  NONE,
  GARBAGE,
  fieldEnd,
  skipField,
  digitsAt,
  textAt,
  countAt,
  lineNumberAt,
  noNotes,
  note,
  warningsOf,
  malformed2 as malformed,
  truncated,
  noOutcomes,
  packed,
  pushOutcome,
  takeOutcome,
  closeOutcomes
};
