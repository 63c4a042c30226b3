const { countCases } = require("./chunk-L7CDWHMO.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");

// src/formats/decode.ts
var HEAD_BYTES = 1024;
var DECLARATION = /^\s*<\?xml(?=\s)[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
var MARKS = [["utf-8", [239, 187, 191]], ["utf-16le", [255, 254]], ["utf-16be", [254, 255]]];
var shown = (head) => {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte));
  if (mark) return mark[0];
  if (head.length < 4) return null;
  const zeros = Array.from(head.subarray(0, 4), (byte) => byte === 0 ? "0" : "x").join("");
  return zeros === "x0x0" ? "utf-16le" : zeros === "0x0x" ? "utf-16be" : null;
};
var declared = (head) => DECLARATION.exec(Buffer.from(head.subarray(0, HEAD_BYTES)).toString("latin1"))?.[1] ?? null;
var known = (name) => {
  try {
    return new TextDecoder(name.replaceAll("_", "-")).encoding;
  } catch {
    return null;
  }
};
var encodingOf = (head) => {
  const name = shown(head) ?? declared(head) ?? "utf-8";
  const encoding = known(name);
  return { name, encoding: encoding?.startsWith("utf-16") && shown(head) === null ? "utf-8" : encoding };
};
var decodeHead = (bytes) => new TextDecoder(encodingOf(bytes).encoding ?? "latin1").decode(bytes, { stream: true });
var joined = (a, b) => {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
};
function* headFirst(chunks) {
  let head = new Uint8Array(0);
  for (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.length === 0 && chunk.length >= HEAD_BYTES ? chunk : joined(head, chunk);
    if (head.length < HEAD_BYTES) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}
var sequenceLength = (lead) => lead >= 240 ? 4 : lead >= 224 ? 3 : lead >= 192 ? 2 : 1;
var incompleteTail = (bytes) => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 192) !== 128) return sequenceLength(byte) > back ? back : 0;
  }
  return 0;
};
var firstInvalid = (bytes) => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten = bytes[offset] === 239 && bytes[offset + 1] === 191 && bytes[offset + 2] === 189;
    if (!isWritten) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
};
var notIn = (encoding, path, offset) => new Problem("report-encoding", `${path} is not ${encoding}: byte ${offset} does not fit.`, {
  where: path,
  hint: "Write the report as UTF-8, or name its encoding in the XML declaration."
});
var utf8Decoder = (path) => {
  let rest = new Uint8Array(0);
  let offset = 0;
  const decoded = (bytes) => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: offset > 0 }).decode(bytes);
    } catch {
      throw notIn("UTF-8", path, offset + firstInvalid(bytes));
    }
  };
  return {
    text: (chunk) => {
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      const end = bytes.length - incompleteTail(bytes);
      const text = decoded(bytes.subarray(0, end));
      rest = new Uint8Array(bytes.subarray(end));
      offset += end;
      return text;
    },
    end: () => decoded(rest)
  };
};
var streamDecoder = (path, encoding) => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let offset = 0;
  const decoded = (bytes, stream) => {
    try {
      return decoder.decode(bytes, { stream });
    } catch {
      throw notIn(encoding, path, offset);
    } finally {
      offset += bytes.length;
    }
  };
  return { text: (bytes) => decoded(bytes, true), end: () => decoded(new Uint8Array(0), false) };
};
var decoderFor = (head, path) => {
  const { name, encoding } = encodingOf(head);
  if (encoding === "utf-8") return utf8Decoder(path);
  if (encoding !== null) return streamDecoder(path, encoding);
  throw new Problem("report-encoding", `${path} declares the encoding "${name}", which is not known.`, {
    where: path,
    hint: "Write the report as UTF-8."
  });
};
var PIECE_BYTES = 64 * 1024;
function* decode({ path, chunks }) {
  let decoder = null;
  for (const chunk of headFirst(chunks())) {
    decoder ??= decoderFor(chunk, path);
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) yield decoder.text(chunk.subarray(at, at + PIECE_BYTES));
  }
  if (decoder !== null) yield decoder.end();
}
var bytesOf = ({ size, chunks }) => {
  let whole = Buffer.allocUnsafeSlow(size);
  let length = 0;
  for (const chunk of chunks()) {
    if (length + chunk.length > whole.length) whole = Buffer.concat([whole, Buffer.alloc(length + chunk.length)]);
    whole.set(chunk, length);
    length += chunk.length;
  }
  return whole.subarray(0, length);
};
var decodeWhole = (source) => {
  const bytes = bytesOf(source);
  const decoder = decoderFor(bytes, source.path);
  return decoder.text(bytes) + decoder.end();
};

// src/formats/detached.ts
var SHORTEST_VIEW = 13;
var detached = (text) => text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);

// src/formats/junit-text.ts
var MAX_NAME = 1e3;
var MAX_LINE = 300;
var cut = (text, length) => {
  const code = text.charCodeAt(length - 1);
  const splitsPair = code >= 55296 && code <= 56319;
  return detached(text.slice(0, splitsPair ? length - 1 : length));
};
var SPACE = 32;
var DELETE = 127;
var beginsVisibly = (value) => value.charCodeAt(0) > SPACE && value.charCodeAt(0) < DELETE;
var named = (value) => {
  if (value === void 0 || !beginsVisibly(value) && value.trim() === "") return null;
  return value.length > MAX_NAME ? cut(value, MAX_NAME) : value;
};
var firstLine = (text) => {
  const start = text.trimStart();
  const end = start.search(/[\r\n]/);
  return cut((end < 0 ? start : start.slice(0, end)).trimEnd(), MAX_LINE);
};

// src/formats/test-report.ts
var MAX_CASES = 1e6;
var MAX_SECONDS = 1e9;
var MAX_LINE_NUMBER = 1e9;
var MAX_MESSAGE = 65536;
var UNNAMED = "(unnamed)";
var SEPARATOR = " \u203A ";
var ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[@-Z\\-_])/g;
var gathering = (path) => ({ path, cases: [], ours: /* @__PURE__ */ new Set(), unknown: { count: 0, first: "" } });
var lineOf = (message) => firstLine((message ?? "").slice(0, MAX_MESSAGE).replace(ESCAPES, "")) || null;
var within = (value, from, to) => value !== null && value !== void 0 && value >= from && value <= to ? value : null;
var bounded = (text) => named(text ?? void 0);
var boundCases = (path, count) => {
  if (count <= MAX_CASES) return;
  throw new Problem("report-too-large", `${path} holds more than ${MAX_CASES} test cases.`, {
    where: path,
    hint: "Write one report for each part of the test suite."
  });
};
var addCase = ({ path, cases }, found) => {
  const line = within(found.line, 1, MAX_LINE_NUMBER);
  const one = {
    suite: bounded(found.suite?.filter(Boolean).join(SEPARATOR)) ?? "",
    suiteFile: null,
    classname: bounded(found.classname),
    name: bounded(found.name) ?? UNNAMED,
    file: bounded(found.file),
    line: Number.isInteger(line) ? line : null,
    outcome: found.outcome,
    flaky: found.flaky === true && found.outcome === "passed",
    seconds: within(found.seconds, 0, MAX_SECONDS),
    text: lineOf(found.text)
  };
  boundCases(path, cases.push(one));
  return one;
};
var addOwnCase = (gathered, found) => {
  gathered.ours.add(addCase(gathered, found));
};
var baseName = (path) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
var withoutClass = (name, classname) => classname !== "" && name.startsWith(`${classname}.`) ? name.slice(classname.length + 1) : name;
var suiteLevel = (suite) => `${bounded(suite) ?? UNNAMED} (suite-level error)`;
var isBad = (outcome) => outcome === "failed" || outcome === "errored";
var outcomeOf = ({ unknown }, words, word) => {
  const outcome = words.get(word?.toLowerCase() ?? "");
  if (outcome === void 0 && unknown.count++ === 0) unknown.first = JSON.stringify(firstLine(word ?? ""));
  return outcome ?? "errored";
};
var LABELS = { total: "Tests", failed: "Failures", errored: "Errors", skipped: "Skipped tests" };
var TOTALS = ["total", "failed", "errored", "skipped"];
var disagreements = (declared2, cases) => {
  const { failed, ...others } = countCases(cases, false);
  const counted = { ...others, failed: declared2.errored === null ? failed + others.errored : failed };
  return TOTALS.filter((total) => declared2[total] !== null && declared2[total] !== counted[total]).map((total) => `${LABELS[total]}: the report claims ${declared2[total]}, its test cases come to ${counted[total]}.`);
};
var claimWithoutCase = (declared2, cases) => {
  const claimed = (declared2?.failed ?? 0) + (declared2?.errored ?? 0);
  if (claimed === 0 || cases.some(({ outcome, flaky }) => isBad(outcome) || flaky)) return null;
  return `The report claims failures or errors (${claimed}), and none of its test cases (${cases.length}) has one.`;
};
var testReport = ({ cases, ours, unknown }, parts) => {
  const { format, producer = null, flakyKnown = false, declared: declared2 = null, warnings = [] } = parts;
  const contradiction = parts.contradiction ?? claimWithoutCase(declared2, cases);
  return {
    kind: "tests",
    format,
    producer,
    cases,
    flakyKnown,
    declared: declared2,
    contradiction,
    warnings: [
      ...warnings,
      ...contradiction === null ? [] : [contradiction],
      ...declared2 === null ? [] : disagreements(declared2, cases.filter((one) => !ours.has(one))),
      ...unknown.count === 0 ? [] : [`Outcomes that are not known count as errors: ${unknown.count}, the first is ${unknown.first}.`]
    ]
  };
};
var isAllGood = ({ cases }) => !cases.some(({ outcome }) => isBad(outcome));

// src/formats/malformed.ts
var malformed = (path, format, what) => new Problem("report-malformed", `${path} was recognised as ${format}, but ${what}.`, {
  where: path,
  hint: "Let the coverage tool write the report anew, and keep other steps from editing it."
});

module.exports = { decodeHead, decode, decodeWhole, SHORTEST_VIEW, detached, MAX_LINE, named, firstLine, gathering, lineOf, boundCases, addCase, addOwnCase, baseName, withoutClass, suiteLevel, isBad, outcomeOf, testReport, isAllGood, malformed };
