const { decode, decodeWhole } = require("./chunk-3FB2SSQW.js");
const { KNOWN_OUTCOMES, pushBranch } = require("./chunk-L7CDWHMO.js");
const { byText } = require("./chunk-WJGK2NSE.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");

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
var withDocument = (read) => (source, head) => read(head?.json ? head.json.document : readJson(source), source.path, source);
var jsonEntriesFormat = ({ inParts, ...format }) => ({
  ...jsonCoverageFormat(format),
  readParts: ({ skeleton, entries, under }, path) => under === inParts.under ? inParts.read(skeleton, entries(), path) : null
});
var jsonCoverageFormat = (format) => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read)
});
var jsonTestFormat = (format, readCoverage) => ({
  ...format,
  recognises: ({ json }) => json !== null && format.recognises(json),
  read: withDocument(format.read),
  ...readCoverage && { readCoverage: withDocument(readCoverage) }
});

// src/formats/lines.ts
var MAX_LINE_BYTES = 1 << 20;
var NEWLINE = 10;
var RETURN = 13;
var UTF8_MARK = [239, 187, 191];
var FIRST_CARRY = 256;
var isUtf16 = (source) => {
  const head = [];
  for (const chunk of source.chunks()) {
    head.push(...chunk.subarray(0, 2));
    if (head.length >= 2) break;
  }
  return head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255;
};
function* encoded(texts) {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(text);
}
var keep = (carry, bytes) => {
  if (carry.length + bytes.length >= carry.bytes.length) {
    const bigger = new Uint8Array((carry.length + bytes.length) * 2 + 1);
    bigger.set(carry.bytes.subarray(0, carry.length));
    carry.bytes = bigger;
  }
  carry.bytes.set(bytes, carry.length);
  carry.length += bytes.length;
};
var startsWithMark = ({ bytes, from, to }) => to - from >= UTF8_MARK.length && UTF8_MARK.every((byte, index) => bytes[from + index] === byte);
var tooLong = ({ path, longest }, number) => new Problem("report-malformed", `Line ${number} of ${path} is longer than ${longest} bytes.`, {
  where: `${path}:${number}`,
  hint: "Give the report as the tool wrote it; this file looks damaged, or is of another kind."
});
var emit = (reading, from, to) => {
  const { longest, reader, line } = reading;
  if (to - from > longest) throw tooLong(reading, line.number + 1);
  line.from = from;
  line.to = to > from && line.bytes[to - 1] === RETURN ? to - 1 : to;
  if (++line.number === 1 && startsWithMark(line)) line.from += UTF8_MARK.length;
  reader.take(line);
};
var emitCarry = (reading) => {
  const { line, carry } = reading;
  line.bytes = carry.bytes;
  line.bytes[carry.length] = NEWLINE;
  emit(reading, 0, carry.length);
  carry.length = 0;
};
var readChunk = (reading, bytes) => {
  const { reader: { skim }, line, carry } = reading;
  const end = bytes.lastIndexOf(NEWLINE);
  let from = 0;
  if (carry.length > 0 && end >= 0) {
    from = bytes.indexOf(NEWLINE) + 1;
    keep(carry, bytes.subarray(0, from - 1));
    emitCarry(reading);
  }
  line.bytes = bytes;
  while (from <= end) {
    line.from = from;
    line.to = end;
    skim?.(line);
    from = line.from;
    if (from > end) break;
    let to = from;
    while (bytes[to] !== NEWLINE) to++;
    emit(reading, from, to);
    from = to + 1;
  }
  keep(carry, bytes.subarray(from));
  if (carry.length > reading.longest) throw tooLong(reading, line.number + 1);
};
var readLines = (source, reader) => {
  const line = { bytes: new Uint8Array(0), from: 0, to: 0, number: 0, ended: true };
  const { longest = MAX_LINE_BYTES } = reader;
  const reading = { path: source.path, longest, reader, line, carry: { bytes: new Uint8Array(FIRST_CARRY), length: 0 } };
  for (const chunk of isUtf16(source) ? encoded(decode(source)) : source.chunks()) {
    readChunk(reading, new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  if (reading.carry.length > 0) {
    line.ended = false;
    emitCarry(reading);
  }
  return line.number;
};

// src/formats/json-lines.ts
var MAX_EVENT_BYTES = 64 * 1024 * 1024;
var parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};
var cutInside = (path, number) => new Problem("report-truncated", `${path} ends in the middle of line ${number}.`, {
  where: `${path}:${number}`,
  hint: "The tool that writes it died, or is still writing: look at its step, and make the report anew."
});
var textOfLine = ({ bytes, from, to }) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString();
var readJsonLines = (source, { take, other }) => {
  let [strange, first] = [0, 0];
  readLines(source, {
    longest: MAX_EVENT_BYTES,
    take: (line) => {
      const text = textOfLine(line).trim();
      if (text === "") return;
      const value = /^[[{]/.test(text) ? parsed(text) : void 0;
      if (isObject(value)) take(value);
      else if (value === void 0 && text.startsWith("{") && !line.ended) throw cutInside(source.path, line.number);
      else if (value === void 0 && other?.(text) !== true && strange++ === 0) first = line.number;
    }
  });
  return strange === 0 ? [] : [`Lines that are no JSON were left out: ${strange}, the first is line ${first}.`];
};
var wordOf = (event, key) => {
  const value = member(event, key);
  return typeof value === "string" ? value : "";
};
var numberOf = (event, key) => {
  const value = member(event, key);
  return typeof value === "number" ? value : null;
};
var firstObjectIs = ({ text, json }, fits) => {
  if (json !== null || !/^[ \t]*\{/m.test(text)) return false;
  for (const line of text.split("\n")) {
    const value = /^[ \t]*\{/.test(line) ? parsed(line) : void 0;
    if (isObject(value)) return fits(value);
  }
  return false;
};

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
  "own-count": "a record ends whose LF leaves out lines that it lists as hit, as older versions of coverage.py write it; no LF or LH is compared",
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
var noOutcomes = () => ({ line: new Uint32Array(ROOM), key: new Float64Array(ROOM), taken: new Uint8Array(ROOM), length: 0, placeless: 0, texts: [], places: /* @__PURE__ */ new Map() });
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
  if (number <= 0) {
    note(notes, "line-zero", line);
    outcomes.placeless++;
  } else if (!isUnreachable) pushOutcome(outcomes, number, keyOf(outcomes, line, last), taken ? 1 : 0);
};
var compare = ({ line, key, texts }, a, b) => {
  const x = key[a];
  const y = key[b];
  return line[a] - line[b] || (x < 0 && y < 0 ? byText(texts[-1 - x], texts[-1 - y]) : x - y);
};
var isSorted = ({ line, key, length }) => {
  for (let at = 1; at < length; at++) {
    if (line[at] < line[at - 1] || line[at] === line[at - 1] && (key[at] < key[at - 1] || key[at] < 0)) return false;
  }
  return true;
};
var sort = (outcomes) => {
  if (isSorted(outcomes)) return;
  const order = Array.from({ length: outcomes.length }, (_, index) => index).sort((a, b) => compare(outcomes, a, b));
  for (const column of [outcomes.line, outcomes.key, outcomes.taken]) {
    const old = column.slice(0, outcomes.length);
    order.forEach((from, at) => column[at] = old[from]);
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

module.exports = { MAX_JSON_BYTES, looksLikeJson, looksLikeJsonLines, readJson, isObject, member, jsonHead, jsonEntriesFormat, jsonCoverageFormat, jsonTestFormat, readLines, textOfLine, readJsonLines, wordOf, numberOf, firstObjectIs, documentPlace, placesIn, placesIfAny, placeIn, textIn, numberAt, textsIn, sumOf, secondsOf, boundNesting, NONE, GARBAGE, fieldEnd, skipField, digitsAt, textAt, countAt, lineNumberAt, noNotes, note, warningsOf, malformed: malformed2, truncated, noOutcomes, packed, pushOutcome, takeOutcome, closeOutcomes };
