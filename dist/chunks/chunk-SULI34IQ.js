const { MAX_NAME, boundedPath, coverageOf, newPages, turnTo } = require("./chunk-7ZCV6CKY.js");
const { GARBAGE, MAX_JSON_BYTES, NONE, closeOutcomes, countAt, digitsAt, fieldEnd, firstObjectIs, isObject, jsonHead, lineNumberAt, looksLikeJson, looksLikeJsonLines, malformed, member, noNotes, noOutcomes, note, numberOf, packed, readJson, readJsonLines, readLines, secondsOf, skipField, takeOutcome, textAt, textOfLine, truncated, warningsOf, wordOf } = require("./chunk-FKRIRWMB.js");
const { addCase, addOwnCase, boundCases, decodeHead, decodeWhole, gathering, isAllGood, isBad, lineOf, outcomeOf, suiteLevel, testReport } = require("./chunk-3FB2SSQW.js");
const { plusKnown } = require("./chunk-UIFP542I.js");
const { KNOWN_OUTCOMES, NO_COVERAGE, TOO_MANY_RUNS, addBits, addFunction, bitsOf, branchRows, branchTable, closeFunctions, closeLines, contextsOf, functionName, functionRows, functionTable, lineRows, lineTable, mergeCoverage, nameFunction, newContexts, pushBranch, pushFunction, pushLine, saturated } = require("./chunk-L7CDWHMO.js");
const { byKeys, byText } = require("./chunk-WJGK2NSE.js");
const { Problem, asProblem } = require("./chunk-6OXN5Y6M.js");

// src/formats/gzip.ts
const gunzipSync = (...given) => require("node:zlib").gunzipSync(...given);
var MAX_UNPACKED_BYTES = 4e8;
var isPacked = (bytes) => bytes[0] === 31 && bytes[1] === 139;
var unpack = (source) => {
  const packed2 = Buffer.concat(Array.from(source.chunks(), (chunk) => Uint8Array.from(chunk)));
  try {
    return gunzipSync(packed2, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (thrown) {
    const code = thrown.code;
    if (code === "ERR_BUFFER_TOO_LARGE") {
      throw new Problem("report-too-large", `${source.path} unpacks to more than ${MAX_UNPACKED_BYTES} bytes.`, {
        where: source.path,
        hint: "Write one report for each part of the project, or do not pack it."
      });
    }
    throw new Problem(code === "Z_BUF_ERROR" ? "report-truncated" : "report-malformed", `${source.path} cannot be unpacked: its gzip data ${code === "Z_BUF_ERROR" ? "ends too early" : "is damaged"}.`, {
      where: source.path,
      hint: "Make the report anew."
    });
  }
};
var unpacked = (source, first) => {
  if (!isPacked(first)) return source;
  const bytes = unpack(source);
  return { ...source, size: bytes.length, chunks: () => [bytes] };
};

// src/formats/head.ts
var HEAD_BYTES = 64 * 1024;
var ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
var NAME = /[^\s/>]*/y;
var NAME_START = /[\p{L}_:]/u;
var localName = (name) => name.slice(name.lastIndexOf(":") + 1);
var behind = (text, from, end3) => {
  const at = text.indexOf(end3, from);
  return at < 0 ? text.length : at + end3.length;
};
var markupEnd = (text, from) => {
  let depth = 0;
  for (let at = from + 1; at < text.length; ) {
    const character = text[at];
    if (character === ">" && depth <= 0) return at + 1;
    if (character === '"' || character === "'") at = behind(text, at + 1, character);
    else if (text.startsWith("<!--", at)) at = behind(text, at, "-->");
    else {
      if (character === "[") depth++;
      if (character === "]") depth--;
      at++;
    }
  }
  return text.length;
};
var noTagEnd = (text, from) => {
  if (text.startsWith("<!--", from)) return behind(text, from, "-->");
  if (text.startsWith("<![CDATA[", from)) return behind(text, from, "]]>");
  if (text.startsWith("<?", from)) return behind(text, from, "?>");
  return text.startsWith("<!", from) ? markupEnd(text, from) : null;
};
function* tagsOf(text) {
  for (let from = text.indexOf("<"); from >= 0; ) {
    const skipped = noTagEnd(text, from);
    const end3 = skipped ?? markupEnd(text, from);
    if (skipped === null) yield text.slice(from + 1, text[end3 - 1] === ">" ? end3 - 1 : end3);
    from = text.indexOf("<", end3);
  }
}
var nameIn = (tag, from) => {
  NAME.lastIndex = from;
  return localName(NAME.exec(tag)[0]);
};
var attributesIn = (tag) => {
  const attributes = /* @__PURE__ */ new Map();
  NAME.lastIndex = 0;
  ATTRIBUTE.lastIndex = NAME.exec(tag)[0].length;
  for (let match; match = ATTRIBUTE.exec(tag); ) attributes.set(localName(match[1]), match[2] ?? match[3] ?? "");
  return attributes;
};
var xmlHead = (text) => {
  if (!text.trimStart().startsWith("<")) return null;
  let head = null;
  let depth = 0;
  for (const tag of tagsOf(text)) {
    if (tag.startsWith("/")) depth--;
    else if (head === null) {
      if (!NAME_START.test(tag[0] ?? "")) return null;
      head = { root: nameIn(tag, 0), attributes: attributesIn(tag), elements: /* @__PURE__ */ new Set(), children: /* @__PURE__ */ new Set() };
    } else {
      const name = nameIn(tag, 0);
      head.elements.add(name);
      if (depth === 1) head.children.add(name);
    }
    if (!tag.startsWith("/") && !tag.endsWith("/")) depth++;
    if (depth <= 0) break;
  }
  return head;
};
var makeHead = (bytes) => {
  const text = decodeHead(bytes.subarray(0, HEAD_BYTES));
  return { text, xml: xmlHead(text), json: null };
};

// src/formats/json-parts.ts
var FILES = "files";
var SHOWN = 8;
var MAX_REST = 1 << 20;
var PATH_LIKE = /[/\\.]/;
var INDEX = /^\d+$/;
var LONGEST_WORD = 64;
var QUOTE = 34;
var COMMA = 44;
var COLON = 58;
var BACKSLASH = 92;
var OPEN = 123;
var CLOSE = 125;
var isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;
var skipSpace = (text, from) => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
};
var nextOf = (text, character, from) => {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
};
var stringEnd = (text, from) => {
  let at = from + 1;
  for (let code; at < text.length && (code = text.charCodeAt(at)) !== QUOTE; at++) if (code === BACKSLASH) at++;
  return at + 1;
};
var objectEnd = (scan, from, most) => {
  const { text } = scan;
  for (let [at, depth] = [from, 0]; at < most; ) {
    if (scan.quote < at) scan.quote = nextOf(text, '"', at);
    if (scan.open < at) scan.open = nextOf(text, "{", at);
    if (scan.close < at) scan.close = nextOf(text, "}", at);
    const { quote, open, close: close2 } = scan;
    if (quote < open && quote < close2) at = stringEnd(text, quote);
    else if (open < close2) {
      depth++;
      at = open + 1;
    } else {
      at = close2 + 1;
      if (--depth === 0) return at;
    }
  }
  return null;
};
var lineEnd = (scan, from) => {
  const { text } = scan;
  if (scan.line < from) scan.line = nextOf(text, "\n", from);
  let end3 = scan.line;
  if (text.charCodeAt(end3 - 1) === COMMA) end3--;
  const isBetween = text.charCodeAt(end3 - 1) === CLOSE && text.charCodeAt(end3 === scan.line ? end3 + 1 : end3) === COMMA;
  return isBetween ? end3 : null;
};
var plainEnd = (text, from) => {
  const code = text.charCodeAt(from);
  if (code === QUOTE) return stringEnd(text, from);
  const length = /^[\w.+-]+/.exec(text.slice(from, from + LONGEST_WORD))?.[0].length;
  return length === void 0 ? null : from + length;
};
var memberAt = (text, from, endOf) => {
  if (text.charCodeAt(from) !== QUOTE) return null;
  const keyEnd = stringEnd(text, from);
  const colon = skipSpace(text, keyEnd);
  if (text.charCodeAt(colon) !== COLON) return null;
  const key = JSON.parse(text.slice(from, keyEnd));
  const value = skipSpace(text, colon + 1);
  const to = endOf(key, value);
  return to === null || to > text.length ? null : { key, from, value, to };
};
var spanAt = (text, open, endOf) => {
  const members = [];
  const keys = /* @__PURE__ */ new Set();
  if (text.charCodeAt(open) !== OPEN) return null;
  for (let at = open; ; ) {
    const member2 = memberAt(text, skipSpace(text, at + 1), endOf);
    if (member2 === null || keys.has(member2.key) || INDEX.test(member2.key)) return null;
    keys.add(member2.key);
    members.push(member2);
    at = skipSpace(text, member2.to);
    const code = text.charCodeAt(at);
    if (code === CLOSE) return { members, keys, open, close: at };
    if (code !== COMMA) return null;
  }
};
var spansOf = (text) => {
  const scan = { text, quote: -1, open: -1, close: -1, line: -1 };
  let files = null;
  let rest = 0;
  const endOf = (key, value) => {
    const isObject2 = text.charCodeAt(value) === OPEN;
    if (isObject2 && PATH_LIKE.test(key)) return objectEnd(scan, value, text.length);
    const end3 = isObject2 ? objectEnd(scan, value, value + MAX_REST) : plainEnd(text, value);
    rest += (end3 ?? value) - value;
    return rest > MAX_REST ? null : end3;
  };
  const root = spanAt(text, skipSpace(text, 0), (key, value) => {
    if (text.charCodeAt(value) !== OPEN) return endOf(key, value);
    if (key !== FILES) return (PATH_LIKE.test(key) ? lineEnd(scan, value) : null) ?? endOf(key, value);
    files = spanAt(text, value, endOf);
    return files && files.close + 1;
  });
  return root && { root, files };
};
var split = (text) => {
  const spans = spansOf(text);
  if (spans === null) return null;
  const { root, files } = spans;
  const { members, open, close: close2 } = files ?? root;
  const shown = members.filter(({ key, value }, index) => index < SHOWN || !PATH_LIKE.test(key) || text.charCodeAt(value) !== OPEN);
  const entries = shown.map(({ from, to }) => text.slice(from, to)).join(",");
  return {
    skeleton: JSON.parse(text.slice(0, open + 1) + entries + text.slice(close2)),
    keys: root.keys,
    under: files && FILES,
    *entries() {
      for (const { key, value, to } of members) yield [key, JSON.parse(text.slice(value, to))];
    }
  };
};
var jsonParts = (text) => {
  try {
    return split(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
};

// src/formats/read-parts.ts
var LEAST_BYTES = 1 << 20;
var BEGINS = /^\s*\{\s*"(?:[^"\\]|\\.)*"\s*:\s*\{/;
var readInParts = (source, head, formats) => {
  try {
    const parts = source.size > MAX_JSON_BYTES || !BEGINS.test(head.text) ? null : jsonParts(decodeWhole(source));
    if (parts === null) return null;
    const shown = { ...head, json: { document: parts.skeleton, keys: parts.keys } };
    const [format, ...others] = formats.filter((one) => one.recognises(shown));
    return format?.kind === "coverage" && others.length === 0 ? format.readParts?.(parts, source.path) ?? null : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof Problem) return null;
    throw thrown;
  }
};

// src/formats/strangers.ts
var startsWith = (...magic) => (_, bytes) => magic.every((byte, index) => bytes[index] === byte);
var isText = (pattern) => ({ text }) => pattern.test(text);
var hasRoot = (...roots) => ({ xml }) => xml !== null && roots.includes(xml.root);
var NAME_THE_REPORT = "Name the coverage or test report instead, or make the glob narrower.";
var STRANGERS = [
  [isText(/^\s*(?:<!doctype\s+html|<html)\b/i), {
    what: "an HTML page, perhaps an error page that was saved as a report",
    hint: "Look at the step that downloads or writes it; an HTML report cannot be read, its XML or LCOV form can."
  }],
  [isText(/^version https:\/\/git-lfs\.github\.com\/spec\//), {
    what: "a Git LFS pointer, not the file that it stands for",
    hint: "Check out with `lfs: true`."
  }],
  [isText(/^SQLite format 3\0/), {
    what: "an SQLite database, such as coverage.py keeps in .coverage",
    hint: "Run `coverage xml` or `coverage lcov`, and name the file that it writes."
  }],
  [startsWith(1, 192, 192), {
    what: "JaCoCo's execution data, not its report",
    hint: "Make the XML report (`jacoco:report` in Maven; `jacocoTestReport` with `xml.required = true` in Gradle)."
  }],
  [startsWith(80, 75, 3, 4), { what: "a ZIP archive", hint: "Unpack it in a step before this one." }],
  [({ xml }) => xml?.root === "project" && xml.children.has("modelVersion"), { what: "a Maven project file", hint: NAME_THE_REPORT }],
  [hasRoot("checkstyle", "pmd", "pmd-cpd", "BugCollection", "issues"), {
    what: "a list of lint findings",
    hint: NAME_THE_REPORT
  }],
  [isText(/^\s*\{[^]*"runs"\s*:/), { what: "a list of lint findings (SARIF)", hint: NAME_THE_REPORT }],
  [hasRoot("failsafe-summary"), {
    what: "the summary of Maven's Failsafe plugin, which names no test",
    hint: "Name the reports beside it: `**/failsafe-reports/TEST-*.xml`."
  }],
  [isText(/^\s*[[{]|^\s*null\s*$/), {
    what: "JSON, but none of a kind that is read",
    hint: "Name a report that holds files with their lines, or test cases."
  }],
  [isText(/\0/), { what: "binary", hint: "Let the tool write its report as text, in one of the formats that are read." }]
];
var strangerOf = (head, bytes) => STRANGERS.find(([looks]) => looks(head, bytes))?.[1] ?? null;

// src/formats/read.ts
var LONGEST_NAME = 60;
var firstBytes = (source) => {
  const bytes = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for (const chunk of source.chunks()) {
    const part = chunk.subarray(0, HEAD_BYTES - length);
    bytes.set(part, length);
    length += part.length;
    if (length === HEAD_BYTES) break;
  }
  return bytes.subarray(0, length);
};
var unrecognised = (path, formats, [head, bytes]) => {
  const stranger = strangerOf(head, bytes);
  const root = head.xml && `XML whose root is <${head.xml.root.slice(0, LONGEST_NAME)}>`;
  const what = stranger?.what ?? root ?? "not what any of them begins with";
  const sought = [...new Set(formats.map(({ id }) => id))].join(", ");
  return new Problem("report-unrecognised", `${path} is of no format that is known: it is ${what}. docs/formats.md says what was looked for: ${sought}.`, {
    where: path,
    hint: stranger?.hint ?? "Let the tool write one of these formats, or make the glob narrower."
  });
};
var ambiguous = (path, claims) => new Problem("report-ambiguous", `${path} is claimed by several formats: ${claims.map(({ id }) => id).join(", ")}.`, {
  where: path,
  hint: "Give one report a file; where it is one, tell us about it: that is our mistake."
});
var isDocument = (head) => looksLikeJson(head) && !looksLikeJsonLines(head);
var withJson = (head, source) => isDocument(head) ? { ...head, json: jsonHead(readJson(source)) } : head;
var firstLook = (given2) => {
  const first = firstBytes(given2);
  const source = unpacked(given2, first);
  return { source, bytes: source === given2 ? first : firstBytes(source) };
};
var textOf = (given2) => decodeHead(firstLook(given2).bytes);
var claimed = ({ source, bytes }, formats) => {
  const head = withJson(makeHead(bytes), source);
  return { source, bytes, head, claims: formats.filter((format) => format.recognises(head)) };
};
var recognised = (look, formats) => {
  const { path } = look.source;
  const { source, bytes, head, claims } = claimed(look, formats);
  if (bytes.length < HEAD_BYTES && head.text.trim() === "") {
    throw new Problem("report-empty", `${path} is empty.`, {
      where: path,
      hint: "Look at the step that writes it: it may have failed, or measured nothing."
    });
  }
  if (claims.length > 1) throw ambiguous(path, claims);
  const [format] = claims;
  if (!format) throw unrecognised(path, formats, [head, bytes]);
  return { format, source, head };
};
var largeInParts = ({ source, bytes }, formats) => {
  const head = source.size < LEAST_BYTES ? null : makeHead(bytes);
  const report = head && isDocument(head) ? readInParts(source, head, formats) : null;
  return report && { ...report, path: source.path };
};
var readReports = (given2, formats, wants) => {
  const [{ path }, look] = [given2, firstLook(given2)];
  const inParts = largeInParts(look, formats);
  if (inParts) return [inParts];
  const { format, source, head } = recognised(look, formats);
  const coverage = format.kind === "tests" && format.readCoverage && wants(path, "coverage") ? format.readCoverage(source, head) : null;
  const needed = coverage === null || wants(path, "tests") ? format.read(source, head) : null;
  return [coverage, needed].filter((report) => report !== null).map((report) => ({ ...report, path }));
};
var withPath = (problem, path) => problem.where === null ? new Problem(problem.slug, problem.message, { where: path, hint: problem.hint }) : problem;
var readAll = (sources, formats, { keep = (report) => report, wants = () => true } = {}) => {
  const reports = [];
  const problems = [];
  const byPath = new Map([...sources].map((source) => [source.path, source]));
  for (const source of [...byPath.values()].sort(byKeys(({ path }) => path))) {
    try {
      reports.push(...readReports(source, formats, wants).map(keep));
    } catch (thrown) {
      problems.push(withPath(asProblem(thrown), source.path));
    }
  }
  return { reports, problems };
};

// src/formats/cargo-json.ts
var ENDS = /* @__PURE__ */ new Map([["ok", "passed"], ["failed", "failed"], ["ignored", "skipped"]]);
var OF_NEXTEST = /^([^$@]+)(?:@stress-\d+)?\$(.*?)(?:#(\d+))?$/s;
var DOC_TEST = /^(\S+\.\w+) - .*\(line (\d+)\)/;
var namingOf = (written) => {
  const [, binary, name, attempts] = OF_NEXTEST.exec(written) ?? [];
  return binary === void 0 ? { binary: null, name: written, attempts: 1 } : { binary, name, attempts: Number(attempts ?? 1) };
};
var foundOf = ({ binary, name }) => {
  const [, file, line] = DOC_TEST.exec(name) ?? [];
  return { suite: [binary], classname: binary, name, file, line: line === void 0 ? null : Number(line) };
};
var LONGEST_OUTPUT = 65536;
var PANIC = /panicked at (?:'([^]{0,2000}?)', )?\S+:\d+:\d+:?(?:\r?\n([^\r\n]*))?/;
var textOf2 = (event) => {
  const output = wordOf(event, "stdout").slice(0, LONGEST_OUTPUT);
  const [, before, below] = PANIC.exec(output) ?? [];
  return wordOf(event, "message") || before || below || output || wordOf(event, "reason");
};
var binaryOf = ({ binaries }, name) => {
  const binary = binaries.get(name ?? "") ?? { name, open: /* @__PURE__ */ new Map(), hasFailed: false };
  binaries.set(name ?? "", binary);
  return binary;
};
var binaryOfTest = (reading, { binary }) => reading.binaries.get(binary ?? "") ?? binaryOf(reading, null);
var takeTest = (reading, event) => {
  const naming = namingOf(wordOf(event, "name"));
  const binary = binaryOfTest(reading, naming);
  const outcome = ENDS.get(wordOf(event, "event"));
  if (naming.binary !== null) reading.ofNextest = true;
  if (wordOf(event, "event") === "started") binary.open.set(naming.name, naming);
  if (outcome === void 0) return;
  binary.open.delete(naming.name);
  if (isBad(outcome)) binary.hasFailed = true;
  addCase(reading.gathered, {
    ...foundOf(naming),
    outcome,
    flaky: naming.attempts > 1,
    seconds: numberOf(event, "exec_time"),
    text: outcome === "passed" ? null : textOf2(event)
  });
};
var nameOf = (event) => {
  const nextest = member(event, "nextest");
  return nextest === void 0 ? null : `${wordOf(nextest, "crate")}::${wordOf(nextest, "test_binary")}`;
};
var close = ({ gathered, binaries }, binary) => {
  for (const naming of binary.open.values()) {
    addCase(gathered, { ...foundOf(naming), outcome: "errored", text: "The test did not finish." });
  }
  if (binary.open.size > 0) binary.hasFailed = true;
  binaries.delete(binary.name ?? "");
};
var ownCase = ({ gathered }, { name }, text) => addOwnCase(gathered, { suite: [name], name: suiteLevel(name ?? "test binary"), outcome: "errored", text });
var beginBinary = (reading, name) => {
  const crashed = reading.binaries.get(name ?? "");
  if (crashed) {
    close(reading, crashed);
    if (crashed.open.size === 0) ownCase(reading, crashed, "The test binary did not finish.");
  }
  binaryOf(reading, name);
};
var COUNTS = ["passed", "failed", "ignored"];
var endBinary = (reading, event) => {
  const { declared } = reading;
  const binary = binaryOf(reading, nameOf(event));
  close(reading, binary);
  if (wordOf(event, "event") !== "ok" && !binary.hasFailed) ownCase(reading, binary, "The test binary failed, and none of its tests did.");
  const [passed, failed, ignored] = COUNTS.map((count2) => numberOf(event, count2) ?? 0);
  declared.total += passed + failed + ignored;
  declared.failed += failed;
  declared.skipped += ignored;
};
var take = (reading, event) => {
  const type = wordOf(event, "type");
  if (type === "test") takeTest(reading, event);
  else if (type === "suite" && wordOf(event, "event") === "started") beginBinary(reading, nameOf(event));
  else if (type === "suite") endBinary(reading, event);
};
var read = (source) => {
  const reading = {
    gathered: gathering(source.path),
    binaries: /* @__PURE__ */ new Map(),
    declared: { total: 0, failed: 0, skipped: 0 },
    ofNextest: false
  };
  const warnings = readJsonLines(source, { take: (event) => take(reading, event) });
  if (reading.binaries.size > 0) {
    throw new Problem("report-truncated", `${source.path} ends before the last test binary did.`, {
      where: source.path,
      hint: "The binary crashed or was stopped: look at the log of the step that runs the tests."
    });
  }
  const declared = { ...reading.declared, errored: null };
  const producer = reading.ofNextest ? "nextest" : "libtest";
  return testReport(reading.gathered, { format: "cargo-json", producer, flakyKnown: reading.ofNextest, declared, warnings });
};
var isEvent = (event) => ["suite", "test"].includes(wordOf(event, "type")) && ["started", "ok", "failed", "ignored"].includes(wordOf(event, "event"));
var cargoJson = {
  id: "cargo-json",
  kind: "tests",
  looksFor: `lines {"type":"suite","event":"started",\u2026}`,
  recognises: (head) => firstObjectIs(head, isEvent),
  read
};

// src/formats/dart-json.ts
var RESULTS = /* @__PURE__ */ new Map([["success", "passed"], ["failure", "failed"], ["error", "errored"]]);
var truncated2 = (path) => new Problem("report-truncated", `${path} lacks the event "done", which ends a run.`, {
  where: path,
  hint: "The test runner was stopped, or the file was copied while it was being written."
});
var lineOfTest = (test) => numberOf(test, "root_line") ?? numberOf(test, "line");
var groupOf = ({ groups }, test) => {
  const ids = member(test, "groupIDs");
  return Array.isArray(ids) ? groups.get(ids.at(-1)) ?? "" : "";
};
var withoutGroup = (name, group) => group !== "" && name.startsWith(`${group} `) ? name.slice(group.length + 1) : name;
var count = (reading, { test, text }, outcome, seconds) => {
  const group = groupOf(reading, test);
  addCase(reading.gathered, {
    suite: [group],
    name: withoutGroup(wordOf(test, "name"), group),
    file: reading.suites.get(member(test, "suiteID")),
    line: lineOfTest(test),
    outcome,
    seconds,
    text: outcome === "passed" ? null : text
  });
};
var endTest = (reading, event) => {
  const id = member(event, "testID");
  const begun = reading.begun.get(id);
  if (!begun) return;
  reading.begun.delete(id);
  const result = outcomeOf(reading.gathered, RESULTS, wordOf(event, "result"));
  const outcome = member(event, "skipped") === true && result === "passed" ? "skipped" : result;
  if (member(event, "hidden") === true && !isBad(outcome)) return;
  const [from, to] = [begun.time, numberOf(event, "time")];
  count(reading, begun, outcome, from === null || to === null ? null : secondsOf(to - from));
};
var SKIP = /^Skip: /;
var takeMessage = (reading, event) => {
  const begun = reading.begun.get(member(event, "testID"));
  if (begun === void 0 || begun.text !== "") return;
  if (wordOf(event, "type") === "error") begun.text = wordOf(event, "error");
  else if (wordOf(event, "messageType") === "skip") begun.text = wordOf(event, "message").replace(SKIP, "");
};
var begin = (reading, event) => {
  if (reading.isRunning === true) throw truncated2(reading.gathered.path);
  reading.isRunning = true;
  reading.version = wordOf(event, "runnerVersion") || null;
  for (const ids of [reading.suites, reading.groups]) ids.clear();
};
var end = (reading, event) => {
  const success = member(event, "success");
  reading.isRunning = false;
  if (success === false) reading.hasFailed = true;
  if (typeof success !== "boolean") reading.hasBrokenOff = true;
  for (const begun of reading.begun.values()) count(reading, { ...begun, text: begun.text || "The test did not finish." }, "errored", null);
  reading.begun.clear();
};
var take2 = (reading, event) => {
  const type = wordOf(event, "type");
  const about = member(event, type === "testStart" ? "test" : type);
  if (type === "error" || type === "print") takeMessage(reading, event);
  else if (type === "testDone") endTest(reading, event);
  else if (type === "start") begin(reading, event);
  else if (type === "done") end(reading, event);
  else if (!isObject(about)) return;
  else if (type === "suite") reading.suites.set(member(about, "id"), wordOf(about, "path"));
  else if (type === "group") reading.groups.set(member(about, "id"), wordOf(about, "name"));
  else if (type === "testStart") reading.begun.set(member(about, "id"), { test: about, time: numberOf(event, "time"), text: "" });
};
var contradictionOf = ({ gathered, hasFailed, hasBrokenOff }) => {
  if (hasBrokenOff) return "The run broke off: its last event does not say whether it succeeded.";
  return hasFailed && isAllGood(gathered) ? `The run says that it failed, and none of its test cases (${gathered.cases.length}) did.` : null;
};
var read2 = (source) => {
  const reading = {
    gathered: gathering(source.path),
    suites: /* @__PURE__ */ new Map(),
    groups: /* @__PURE__ */ new Map(),
    begun: /* @__PURE__ */ new Map(),
    version: null,
    isRunning: null,
    hasFailed: false,
    hasBrokenOff: false
  };
  const warnings = readJsonLines(source, { take: (event) => take2(reading, event) });
  if (reading.isRunning !== false) throw truncated2(source.path);
  const producer = reading.version === null ? "dart test" : `dart test ${reading.version}`;
  return testReport(reading.gathered, { format: "dart-json", producer, contradiction: contradictionOf(reading), warnings });
};
var dartJson = {
  id: "dart-json",
  kind: "tests",
  looksFor: `lines {"protocolVersion":\u2026,"type":"start"}`,
  recognises: (head) => firstObjectIs(head, (event) => wordOf(event, "type") === "start" && member(event, "protocolVersion") !== void 0),
  read: read2
};

// src/formats/line-problems.ts
var said = ({ path, format }, what) => `${path} was recognised as ${format}, but ${what}.`;
var malformedAt = (reading, line, what) => new Problem("report-malformed", said(reading, what), {
  where: `${reading.path}:${line}`,
  hint: "Let the tool write the report anew, and keep other steps from editing it."
});
var truncatedAt = (reading, line, what) => new Problem("report-truncated", said(reading, what), {
  where: `${reading.path}:${line}`,
  hint: "Let the tool finish before the report is read or uploaded, and end its last line with a line feed."
});
var emptyReport = (reading, what) => new Problem("report-empty", said(reading, what), {
  where: reading.path,
  hint: "Make sure that coverage was collected for the sources: the tool measured no file."
});

// src/formats/gcov-files.ts
var MAX_LINE = 4294967295;
var newGathering = (path) => ({
  path,
  format: "gcov's text",
  pages: newPages(),
  outcomes: { line: 0, total: 0, hit: 0, taken: 0 },
  line: 0,
  waiting: [],
  tells: { branches: false, functions: false },
  isEmpty: true,
  producer: null,
  isSeparated: false,
  unknown: { times: 0, first: 0 }
});
var endOutcomes = ({ pages, outcomes }) => {
  const { line, total: total2, hit, taken } = outcomes;
  if (total2 > 0) pushBranch(pages.branches, line, total2, hit, taken);
  Object.assign(outcomes, { line: 0, total: 0, hit: 0, taken: 0 });
};
var beginFile = (gathering2, path, at) => {
  if (path === "") throw malformedAt(gathering2, at, "a file has no name");
  endOutcomes(gathering2);
  gathering2.waiting.length = gathering2.line = 0;
  gathering2.isEmpty = false;
  turnTo(gathering2.pages, boundedPath(path, gathering2.path, gathering2.format));
};
var lineNumber = (gathering2, text, at) => {
  if (gathering2.isEmpty) throw malformedAt(gathering2, at, "there is data before the line that says of which file");
  const line = Number(text);
  if (line > MAX_LINE) throw malformedAt(gathering2, at, "a line has a number that no file has lines for");
  return line;
};
var addLine = (gathering2, line, count2) => {
  const { pages, waiting } = gathering2;
  endOutcomes(gathering2);
  gathering2.line = line;
  for (const { name, hits } of waiting) addFunction2(gathering2, { name, hits, start: line, end: 0 });
  waiting.length = 0;
  if (count2 !== null) pushLine(pages.lines, line, saturated(count2));
};
var addFunction2 = ({ pages }, { name, hits, start, end: end3 }) => pushFunction(pages.functions, name.slice(0, MAX_NAME), start, end3, saturated(hits));
var noteUnknown = ({ unknown }, at) => {
  unknown.first ||= at;
  unknown.times++;
};
var addOutcome = (gathering2, line, isTaken) => {
  const { outcomes } = gathering2;
  if (outcomes.line !== line) endOutcomes(gathering2);
  outcomes.line = line;
  if (isTaken) outcomes.hit++;
  if (isTaken && outcomes.total < KNOWN_OUTCOMES) outcomes.taken |= 1 << outcomes.total;
  outcomes.total++;
};

// src/formats/gcov-intermediate.ts
var RECORD = /^(\w+):([^]*)$/;
var FUNCTION = /^(\d+),(?:(\d+),)?(-?\d+),([^]+)$/;
var COUNT = /^(\d+),(-?\d+)(?:,[01])?$/;
var BRANCH = /^(\d+),(taken|nottaken|notexec)$/;
var fieldsOf = (gathering2, [form, value], at) => {
  const fields = form.exec(value);
  if (!fields) throw malformedAt(gathering2, at, "a record has not the fields of its kind");
  return fields.slice(1);
};
var RECORDS = {
  version: (gathering2, value) => {
    gathering2.producer = `gcov ${value}`;
  },
  file: (gathering2, value, at) => {
    gathering2.tells.functions = true;
    beginFile(gathering2, value, at);
  },
  function: (gathering2, value, at) => {
    const [start, end3, hits, name] = fieldsOf(gathering2, [FUNCTION, value], at);
    addFunction2(gathering2, { name, start: lineNumber(gathering2, start, at), end: Number(end3 ?? 0), hits: Number(hits) });
  },
  lcount: (gathering2, value, at) => {
    const [number, count2] = fieldsOf(gathering2, [COUNT, value], at);
    const line = lineNumber(gathering2, number, at);
    if (line > 0) addLine(gathering2, line, Number(count2));
    else noteUnknown(gathering2, at);
  },
  branch: (gathering2, value, at) => {
    const [number, outcome] = fieldsOf(gathering2, [BRANCH, value], at);
    const line = lineNumber(gathering2, number, at);
    gathering2.tells.branches = true;
    if (line > 0) addOutcome(gathering2, line, outcome === "taken");
    else noteUnknown(gathering2, at);
  }
};
var takeIntermediate = (gathering2, line) => {
  const text = textAt(line.bytes, line.from, line.to);
  if (text.trim() === "") return;
  if (!line.ended) throw truncatedAt(gathering2, line.number, "its last line is cut");
  const [, kind = "", value = ""] = RECORD.exec(text) ?? [];
  if (Object.hasOwn(RECORDS, kind)) RECORDS[kind](gathering2, value, line.number);
  else noteUnknown(gathering2, line.number);
};

// src/formats/gcov-text.ts
var COLOURS = /\x1b\[[\d;]*[mK]/g;
var CODE = /^\s*([^\s:]+):\s*(\d+)(?::([^]*)|-block\s+\d+\s*)$/;
var COUNT2 = /^(-?\d+(?:\.\d+)?)([kMGTPEZY]?)\*?$/;
var UNITS = ["", "k", "M", "G", "T", "P", "E", "Z", "Y"];
var STEP = 1e3;
var NEVER = /^(?:#{5}|={5}|%{5}|\${5})\*?$/;
var NO_CODE = "-";
var FUNCTION2 = /^function ([^]*) called (\S+) returned /;
var BRANCH2 = /^branch\s+\d+ (?:never executed|taken (-?\d+(?:\.\d+)?)[kMGTPEZY%]?)(?: \(\w+\))*$/;
var DETAIL = /^(?:call|unconditional|conditions?|paths?)\s/;
var SEPARATOR = /^-{18}$/;
var INSTANCE = /:$/;
var SUMMARY = /^(?:$|File '|Function '|Lines executed:|Branches executed:|Taken at least once:|Condition outcomes covered:|Paths covered:|Calls executed:|No (?:executable lines|branches|calls|conditions|paths)$|Creating '|Removing ')/;
var timesIn = (text) => {
  const [, number, unit] = COUNT2.exec(text) ?? [];
  return number === void 0 ? NaN : Number(number) * STEP ** UNITS.indexOf(unit);
};
var countIn = (gathering2, text, at) => {
  if (text === NO_CODE) return null;
  const count2 = NEVER.test(text) ? 0 : timesIn(text);
  if (Number.isNaN(count2)) throw malformedAt(gathering2, at, "the count of a line is no number");
  return count2;
};
var SOURCE = "Source:";
var takeCode = (gathering2, [, count2, number, code], { number: at, ended }) => {
  if (Number(number) > 0) {
    const line = lineNumber(gathering2, number, at);
    if (code !== void 0) addLine(gathering2, line, countIn(gathering2, count2, at));
  } else if (code?.startsWith(SOURCE)) {
    if (!ended) throw truncatedAt(gathering2, at, "it ends within its header");
    beginFile(gathering2, code.slice(SOURCE.length), at);
  }
};
var takeDetail = (gathering2, text, at) => {
  const [, name, called] = FUNCTION2.exec(text) ?? [];
  const branch = BRANCH2.exec(text);
  if (name !== void 0) {
    const hits = timesIn(called);
    if (Number.isNaN(hits)) throw malformedAt(gathering2, at, "a function's count is no number");
    gathering2.waiting.push({ name, hits });
  } else if (branch && gathering2.line > 0) addOutcome(gathering2, gathering2.line, Number(branch[1] ?? 0) > 0);
  else if (!DETAIL.test(text)) return false;
  gathering2.tells.branches = gathering2.tells.functions = true;
  return true;
};
var takeAnnotated = (gathering2, line) => {
  const text = textAt(line.bytes, line.from, line.to).replace(COLOURS, "");
  const mayBeInstance = gathering2.isSeparated;
  gathering2.isSeparated = SEPARATOR.test(text);
  const code = CODE.exec(text);
  if (code) takeCode(gathering2, code, line);
  if (code || gathering2.isSeparated || mayBeInstance && INSTANCE.test(text) || SUMMARY.test(text)) return;
  if (!line.ended) throw truncatedAt(gathering2, line.number, "its last line is cut");
  if (!takeDetail(gathering2, text, line.number)) noteUnknown(gathering2, line.number);
};

// src/formats/gcov.ts
var ANNOTATED = /^(?:[ \t]*\r?\n)*(?:[ \t]*-:[ \t]*0:Colorization:[^\n]*\n)?[ \t]*-:[ \t]*0:Source:/;
var INTERMEDIATE = /^(?:[ \t]*\r?\n)*(?:version:[^\n]*\n)?(?:file:[^\n]+\n)+(?:function|lcount|branch):\d/;
var INTERMEDIATE_LINE = /^(?:version|file):/;
var recognises = ({ text }) => ANNOTATED.test(text) || INTERMEDIATE.test(text);
var reader = (gathering2) => {
  let take5 = null;
  return (line) => {
    if (take5 === null && line.from < line.to) {
      take5 = INTERMEDIATE_LINE.test(textAt(line.bytes, line.from, line.to)) ? takeIntermediate : takeAnnotated;
    }
    take5?.(gathering2, line);
  };
};
var warningsOf2 = ({ unknown: { times, first } }) => times === 0 ? [] : [`Line ${first} is nothing that gcov writes; it is left out${times === 1 ? "" : ` (${times} lines in all)`}.`];
var read3 = (source) => {
  const gathering2 = newGathering(source.path);
  readLines(source, { take: reader(gathering2) });
  if (gathering2.isEmpty) throw emptyReport(gathering2, "holds no file");
  endOutcomes(gathering2);
  return {
    kind: "coverage",
    format: gcovText.id,
    producer: gathering2.producer,
    coverage: coverageOf(gathering2.pages, { lines: true, ...gathering2.tells }),
    bases: [],
    declared: null,
    warnings: warningsOf2(gathering2)
  };
};
var gcovText = {
  id: "gcov",
  kind: "coverage",
  looksFor: "a first line -: 0:Source:, or records file: and lcount:",
  recognises,
  read: read3
};

// src/formats/go-output.ts
var goOutput = () => ({ telling: "", first: "" });
var LONGEST = 4096;
var PANIC2 = "panic: ";
var OF_RUNNER = /^\s*(?:=== [A-Z]+ |--- [A-Z]+: |(?:PASS|FAIL|ok|#|\?)(?:\s|$)|exit status \d)/;
var TELLING = /^\s*(?:[\w/]+: )?[^\s:]+\.go:\d+(?::\d+)?: *\S|^\s+Error:\s+\S|^panic: /;
var noteOutput = (output, printed) => {
  const text = printed.slice(0, LONGEST).trimEnd();
  if (text === "" || OF_RUNNER.test(text)) return;
  output.first ||= lineOf(text) ?? "";
  if (TELLING.test(text) && !output.telling.startsWith(PANIC2)) output.telling = lineOf(text.replace(/\s+/g, " ")) ?? "";
};
var mostTelling = ({ telling, first }) => telling || first;

// src/formats/go-test-json.ts
var ENDS2 = /* @__PURE__ */ new Map([["pass", "passed"], ["fail", "failed"], ["skip", "skipped"]]);
var ACTIONS = /* @__PURE__ */ new Set([
  "start",
  "run",
  "pause",
  "cont",
  "pass",
  "bench",
  "fail",
  "output",
  "skip",
  "attr",
  "artifacts",
  "build-output",
  "build-fail"
]);
var NOT_BUILT = /^FAIL\s+(\S+) (\[(?:build|setup) failed\])$/;
var held = (map, key, make) => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};
var runOf = ({ runs }, suite) => held(runs, suite, () => ({ open: /* @__PURE__ */ new Map(), output: goOutput(), hasFailed: false }));
var unfinished = ({ gathered }, suite, name, { telling }) => {
  addCase(gathered, { suite: [suite], name, outcome: "errored", text: telling || "The test did not finish." });
};
var begin2 = (reading, suite, name) => {
  const { open } = runOf(reading, suite);
  const earlier = open.get(name);
  if (earlier) unfinished(reading, suite, name, earlier);
  open.set(name, goOutput());
};
var endTest2 = (reading, event, outcome) => {
  const [suite, name] = [wordOf(event, "Package"), wordOf(event, "Test")];
  const run = runOf(reading, suite);
  const output = run.open.get(name);
  run.open.delete(name);
  if (outcome === "failed") run.hasFailed = true;
  const text = outcome === "passed" || !output ? null : mostTelling(output);
  addCase(reading.gathered, { suite: [suite], name, outcome, seconds: numberOf(event, "Elapsed"), text });
};
var brokenPackage = ({ gathered }, suite, text) => addOwnCase(gathered, { suite: [suite], name: suiteLevel(suite), outcome: "errored", text });
var endOpen = (reading, suite, hasPassed) => {
  for (const [name, output] of runOf(reading, suite).open) {
    if (!hasPassed || !name.startsWith("Benchmark")) unfinished(reading, suite, name, output);
  }
};
var endPackage = (reading, event, outcome) => {
  const suite = wordOf(event, "Package");
  const run = runOf(reading, suite);
  endOpen(reading, suite, outcome === "passed");
  if (outcome === "failed" && !run.hasFailed && run.open.size === 0) {
    const build = reading.builds.get(wordOf(event, "FailedBuild")) ?? goOutput();
    brokenPackage(reading, suite, mostTelling(build) || mostTelling(run.output) || "The package failed, and none of its tests did.");
  }
  reading.runs.delete(suite);
};
var note2 = (reading, event) => {
  const name = wordOf(event, "Test");
  const { open, output } = runOf(reading, wordOf(event, "Package"));
  const printer = name === "" ? output : open.get(name);
  if (printer) noteOutput(printer, wordOf(event, "Output"));
};
var take3 = (reading, event) => {
  const [action, suite, name] = [wordOf(event, "Action"), wordOf(event, "Package"), wordOf(event, "Test")];
  const outcome = ENDS2.get(action);
  if (action === "output") note2(reading, event);
  else if (action === "build-output") noteOutput(held(reading.builds, wordOf(event, "ImportPath"), goOutput), wordOf(event, "Output"));
  else if (action === "start") runOf(reading, suite);
  else if (action === "run" && name !== "") begin2(reading, suite, name);
  else if (outcome !== void 0) (name === "" ? endPackage : endTest2)(reading, event, outcome);
};
var endAll = (reading) => {
  for (const [suite, { open }] of reading.runs) {
    if (open.size === 0) brokenPackage(reading, suite, "The package did not finish.");
    endOpen(reading, suite, false);
  }
};
var takePlain = (reading, line) => {
  const [, suite, why] = NOT_BUILT.exec(line) ?? [];
  if (suite === void 0 || why === void 0) return false;
  brokenPackage(reading, suite, why);
  return true;
};
var read4 = (source) => {
  const reading = { gathered: gathering(source.path), runs: /* @__PURE__ */ new Map(), builds: /* @__PURE__ */ new Map() };
  const warnings = readJsonLines(source, {
    take: (event) => take3(reading, event),
    other: (line) => takePlain(reading, line)
  });
  endAll(reading);
  return testReport(reading.gathered, { format: "go-test-json", producer: "go test", warnings });
};
var isEvent2 = (value) => ACTIONS.has(wordOf(value, "Action")) && ["Package", "Test", "ImportPath", "Time"].some((key) => typeof member(value, key) === "string");
var goTestJson = {
  id: "go-test-json",
  kind: "tests",
  looksFor: `lines {"Action":\u2026,"Package":\u2026}`,
  recognises: (head) => firstObjectIs(head, isEvent2),
  read: read4
};

// src/formats/go-blocks.ts
var BYTES_PER_BLOCK = 40;
var FIRST_CAPACITY = 1024;
var MOST_GUESSED = 1 << 24;
var LONGEST_PATH = 4096;
var COLUMNS = ["file", "startLine", "startColumn", "endLine", "endColumn", "statements", "count", "at"];
var column = (length) => new Uint32Array(length);
var newProfile = (path, bytes) => {
  const room = Math.min(MOST_GUESSED, FIRST_CAPACITY + Math.ceil(bytes / BYTES_PER_BLOCK));
  return {
    path,
    format: "a Go coverage profile",
    blocks: {
      file: column(room),
      startLine: column(room),
      startColumn: column(room),
      endLine: column(room),
      endColumn: column(room),
      statements: column(room),
      count: column(room),
      at: column(room),
      length: 0
    },
    files: [],
    known: /* @__PURE__ */ new Map(),
    file: 0,
    prefix: new Uint8Array(0)
  };
};
var widen = (blocks) => {
  for (const name of COLUMNS) {
    const old = blocks[name];
    blocks[name] = column(old.length * 2);
    blocks[name].set(old);
  }
};
var MODE = /^mode: (?:set|count|atomic)\s*$/;
var BLOCK = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)\s*$/s;
var encoder = new TextEncoder();
var turnTo2 = (profile, path) => {
  profile.file = profile.known.get(path) ?? profile.files.push(path) - 1;
  profile.known.set(path, profile.file);
  profile.prefix = encoder.encode(`${path}:`);
};
var takeLine = (profile, line) => {
  const text = textAt(line.bytes, line.from, line.to);
  if (MODE.test(text) || text.trim() === "") return;
  if (!line.ended) throw truncatedAt(profile, line.number, "its last line has no end: it may be cut");
  const [, path, ...fields] = BLOCK.exec(text) ?? [];
  if (path === void 0) throw malformedAt(profile, line.number, "a line is neither a mode nor file:line.column,line.column statements count");
  if (path.length > LONGEST_PATH) throw malformedAt(profile, line.number, `a path has more than ${LONGEST_PATH} letters`);
  if (path !== profile.files[profile.file]) turnTo2(profile, path);
  const { blocks } = profile;
  if (blocks.length === blocks.at.length) widen(blocks);
  const row = blocks.length++;
  const values = fields.map((field) => saturated(Number(field)));
  for (const [index, name] of ["startLine", "startColumn", "endLine", "endColumn", "statements", "count"].entries()) {
    blocks[name][row] = values[index];
  }
  blocks.file[row] = profile.file;
  blocks.at[row] = line.number;
};
var NEWLINE = 10;
var SPACE = 32;
var COMMA2 = 44;
var POINT = 46;
var ZERO = 48;
var MOST_DIGITS = 9;
var FIELDS = 6;
var PARTED_BY = [POINT, COMMA2, POINT, SPACE, SPACE, NEWLINE];
var skim = ({ blocks, prefix, file }, line) => {
  const { bytes, to } = line;
  const { file: files, startLine, startColumn, endLine, endColumn, statements, count: count2, at: places } = blocks;
  const fields = [startLine, startColumn, endLine, endColumn, statements, count2];
  const length = prefix.length;
  const first = blocks.length;
  let row = first;
  let from = line.from;
  while (length > 0 && from < to && row < files.length) {
    let at = from;
    for (let byte = 0; byte < length && bytes[at] === prefix[byte]; byte++) at++;
    if (at - from < length) break;
    let field = 0;
    for (; field < FIELDS; field++) {
      const start = at;
      let value = 0;
      for (let digit = bytes[at] ^ ZERO; digit <= 9; digit = bytes[++at] ^ ZERO) value = value * 10 + digit | 0;
      if (bytes[at] !== PARTED_BY[field] || at === start || at > start + MOST_DIGITS) break;
      fields[field][row] = value;
      at++;
    }
    if (field < FIELDS) break;
    files[row] = file;
    places[row] = line.number + ++row - first;
    from = at;
  }
  line.from = from;
  line.number += row - first;
  blocks.length = row;
};

// src/formats/go-files.ts
var MOST_LINES = 1 << 25;
var byFile = ({ file, length }, files) => {
  const starts = new Uint32Array(files + 1);
  for (let row = 0; row < length; row++) starts[file[row] + 1]++;
  for (let index = 0; index < files; index++) starts[index + 1] += starts[index];
  const next = starts.slice();
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[next[file[row]]++] = row;
  return { order, starts };
};
var comparePlaces = (a, b, { startLine, startColumn, endLine, endColumn }) => startLine[a] - startLine[b] || startColumn[a] - startColumn[b] || endLine[a] - endLine[b] || endColumn[a] - endColumn[b];
var putInOrder = (rows, blocks) => {
  for (let at = 1; at < rows.length; at++) {
    if (comparePlaces(rows[at - 1], rows[at], blocks) > 0) {
      rows.sort((a, b) => comparePlaces(a, b, blocks));
      return;
    }
  }
};
var mark = (rows, first, { start, end: end3 }, hits) => {
  const last = rows.length > first ? rows.line[rows.length - 1] : 0;
  for (let line = start; line <= end3 && line <= last; line++) {
    const row = rows.length - 1 - (last - line);
    if (hits > rows.hits[row]) rows.hits[row] = hits;
  }
  for (let line = Math.max(start, last + 1); line <= end3; line++) pushLine(rows, line, hits);
};
var takeBlock = (measuring, first, row, count2) => {
  const { profile: { blocks }, lines } = measuring;
  const [begin5, finish2, statements] = [blocks.startLine[row], blocks.endLine[row], blocks.statements[row]];
  measuring.total += statements;
  if (count2 > 0) measuring.hit += statements;
  if (begin5 === 0 || finish2 < begin5) measuring.odd++;
  if (statements === 0) return;
  const start = Math.max(1, begin5);
  const end3 = Math.max(start, finish2);
  measuring.spanned += end3 - start + 1;
  if (measuring.spanned > MOST_LINES) {
    throw malformedAt(measuring.profile, blocks.at[row], `its blocks span more than ${MOST_LINES} lines`);
  }
  mark(lines, first, { start, end: end3 }, count2);
};
var disagreement = (profile, row) => malformedAt(profile, profile.blocks.at[row], `a block of ${profile.files[profile.blocks.file[row]]} has other statements here than elsewhere: the profiles are of different sources`);
var measureFile = (measuring, rows) => {
  const { profile, lines } = measuring;
  const { blocks } = profile;
  const from = lines.length;
  putInOrder(rows, blocks);
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    let count2 = 0;
    for (; at < rows.length && comparePlaces(row, rows[at], blocks) === 0; at++) {
      if (blocks.statements[rows[at]] !== blocks.statements[row]) throw disagreement(profile, rows[at]);
      count2 = Math.max(count2, blocks.count[rows[at]]);
    }
    takeBlock(measuring, from, row, count2);
  }
  return { from, to: lines.length };
};
var mostLines = ({ startLine, endLine, length }) => {
  let lines = 0;
  for (let row = 0; row < length && lines <= MOST_LINES; row++) lines += Math.max(0, endLine[row] - startLine[row]) + 1;
  return Math.min(lines, MOST_LINES);
};
var measure = (profile) => {
  const { blocks, files } = profile;
  const { order, starts } = byFile(blocks, files.length);
  const measuring = { profile, lines: lineRows(mostLines(blocks)), spanned: 0, hit: 0, total: 0, odd: 0 };
  const measured = [...files.keys()].sort((a, b) => byText(files[a], files[b])).map((index) => ({
    path: files[index],
    lines: measureFile(measuring, order.subarray(starts[index], starts[index + 1])),
    branches: null,
    functions: null
  }));
  const { lines, hit, total: total2, odd } = measuring;
  return { files: measured, lines, statements: { hit, total: total2 }, odd };
};

// src/formats/go.ts
var FIRST_LINE = /^\s*mode: (?:set|count|atomic)[ \t]*(?:\r?\n|$)/;
var recognises2 = ({ text }) => FIRST_LINE.test(text);
var read5 = (source) => {
  const profile = newProfile(source.path, source.size);
  readLines(source, { take: (line) => takeLine(profile, line), skim: (line) => skim(profile, line) });
  if (profile.files.length === 0) throw emptyReport(profile, "holds no block of any file");
  const { files, lines, statements, odd } = measure(profile);
  return {
    kind: "coverage",
    format: go.id,
    producer: null,
    coverage: { ...NO_COVERAGE, files, lines: lineTable(lines) },
    bases: [],
    declared: null,
    statements,
    warnings: odd === 0 ? [] : [`${odd} blocks begin at no line, or end before they begin: their first line alone is counted.`]
  };
};
var go = {
  id: "go",
  kind: "coverage",
  looksFor: "a first line mode: set, count or atomic",
  recognises: recognises2,
  read: read5
};

// src/formats/lcov-functions.ts
var noFunctions = () => ({ rows: functionRows(), first: 0, next: 0, late: [], byIndex: /* @__PURE__ */ new Map() });
var lineField = (line, end3, notes) => {
  const number = lineNumberAt(line.bytes, line.from, end3);
  if (number === GARBAGE) throw malformed(notes, line, "a function's line is no number");
  if (number === NONE) note(notes, "no-line", line);
  return Math.max(0, number);
};
var countField = (line, end3, notes) => {
  const count2 = countAt(line.bytes, line.from, end3);
  if (count2 === GARBAGE) throw malformed(notes, line, "a function's count is no number");
  if (count2 === NONE) note(notes, "no-number", line);
  return saturated(count2);
};
var takeFunction = ({ rows }, line, notes) => {
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  if (!skipField(line, startEnd)) throw malformed(notes, line, "an FN record has no name");
  const second = fieldEnd(line);
  const end3 = second < line.to ? lineNumberAt(line.bytes, line.from, second) : NONE;
  if (end3 >= 0) skipField(line, second);
  addFunction(rows, start, Math.max(0, end3), 0);
  nameFunction(rows, rows.length - 1, line);
};
var isNamed = ({ text, nameFrom, nameTo }, row, { bytes, from, to }) => {
  const start = nameFrom[row];
  const length = to - from;
  if (nameTo[row] - start !== length) return false;
  for (let at = 0; at < length; at++) if (text[start + at] !== bytes[from + at]) return false;
  return true;
};
var takeFunctionCount = (functions, line, notes) => {
  const { rows, next, late } = functions;
  const end3 = fieldEnd(line);
  const hits = countField(line, end3, notes);
  if (!skipField(line, end3)) throw malformed(notes, line, "an FNDA record has no name");
  if (next < rows.length && isNamed(rows, next, line)) rows.hits[functions.next++] = hits;
  else late.push({ name: textAt(line.bytes, line.from, line.to), hits, number: line.number });
};
var takeFunctionLines = ({ rows, byIndex }, line, notes) => {
  const indexEnd = fieldEnd(line);
  const index = digitsAt(line.bytes, line.from, indexEnd);
  if (index === NONE || !skipField(line, indexEnd)) throw malformed(notes, line, "an FNL record has no index or no line");
  const startEnd = fieldEnd(line);
  const start = lineField(line, startEnd, notes);
  const end3 = skipField(line, startEnd) ? lineField(line, fieldEnd(line), notes) : 0;
  byIndex.set(index, rows.length);
  addFunction(rows, start, end3, 0);
};
var takeFunctionAlias = ({ rows, byIndex }, line, notes) => {
  const indexEnd = fieldEnd(line);
  const row = byIndex.get(digitsAt(line.bytes, line.from, indexEnd));
  if (!skipField(line, indexEnd)) throw malformed(notes, line, "an FNA record has no count");
  const countEnd = fieldEnd(line);
  const hits = countField(line, countEnd, notes);
  if (!skipField(line, countEnd)) throw malformed(notes, line, "an FNA record has no name");
  if (row === void 0) {
    note(notes, "no-function", line);
    return;
  }
  rows.hits[row] = Math.max(rows.hits[row], hits);
  if (rows.nameTo[row] === 0) nameFunction(rows, row, line);
};
var joinLate = ({ rows, first, next, late }, notes) => {
  const byName = /* @__PURE__ */ new Map();
  for (let row = first; row < rows.length; row++) {
    const name = functionName(rows, row);
    const named = byName.get(name) ?? { rows: [], joined: 0 };
    named.rows.push(row);
    if (row < next) named.joined++;
    byName.set(name, named);
  }
  for (const { name, hits, number } of late) {
    const named = byName.get(name);
    if (!named) note(notes, "no-function", { number });
    else {
      const row = named.rows[Math.min(named.joined++, named.rows.length - 1)];
      rows.hits[row] = Math.max(rows.hits[row], hits);
    }
  }
};
var closeRecord = (functions, notes) => {
  const { rows, first, late, byIndex } = functions;
  if (late.length > 0) joinLate(functions, notes);
  late.length = 0;
  if (byIndex.size > 0) byIndex.clear();
  const span = closeFunctions(rows, first);
  functions.first = functions.next = rows.length;
  return span;
};

// src/formats/lcov-records.ts
var LINES_PER_BRANCH = 4;
var noTracefile = (path, lines) => ({
  notes: noNotes(path),
  lines: lineRows(lines),
  branches: branchRows(Math.ceil(lines / LINES_PER_BRANCH)),
  functions: noFunctions(),
  outcomes: noOutcomes(),
  files: [],
  contexts: newContexts(),
  test: "",
  record: null,
  declared: { lines: null, branches: null },
  elements: { lines: 0, branches: 0 }
});
var UNSAID = { from: 0, to: 0 };
var COLON2 = 58;
var END = "end_of_record";
var END_BYTES = new TextEncoder().encode(END);
var LONGEST_NAME2 = 4;
var LONGEST_PATH2 = 4096;
var opened = ({ record, notes }, line) => {
  if (record === null) throw malformed(notes, line, "there is data before the SF record that says of which file");
  return record;
};
var takeLine2 = ({ lines, notes, record }, line) => {
  const end3 = fieldEnd(line);
  const number = lineNumberAt(line.bytes, line.from, end3);
  skipField(line, end3);
  const countEnd = fieldEnd(line);
  if (number < 0 || line.from >= countEnd) throw malformed(notes, line, "a DA record is not line, count");
  const count2 = countAt(line.bytes, line.from, countEnd);
  if (count2 === GARBAGE) throw malformed(notes, line, "the count of a line is no number");
  if (count2 === NONE) note(notes, "no-number", line);
  if (number === 0) {
    note(notes, "line-zero", line);
    record.none.listed++;
    if (count2 > 0) record.none.hit++;
  } else pushLine(lines, number, saturated(count2));
};
var unfinished2 = (notes, { path, begun }, number) => truncated(notes, number, `the record of ${path}, begun in line ${begun}, has no ${END}`);
var begin3 = (trace, line) => {
  const { notes, record, lines } = trace;
  if (record !== null) throw unfinished2(notes, record, line.number);
  const path = textAt(line.bytes, line.from, line.to).trim();
  if (path === "" || path.length > LONGEST_PATH2) {
    throw malformed(notes, line, `an SF record has no path, or one of more than ${LONGEST_PATH2} letters`);
  }
  const totals = { LF: NONE, LH: NONE, BRF: NONE, BRH: NONE, FNF: NONE };
  trace.record = { path, begun: line.number, from: lines.length, totals, none: { listed: 0, hit: 0 } };
};
var LONGEST_TEST_NAME = 1024;
var takeTestName = (trace, { bytes, from, to }) => {
  trace.test = from === to ? "" : textAt(bytes, from, to).trim().slice(0, LONGEST_TEST_NAME);
};
var total = (name) => (trace, line) => {
  const count2 = countAt(line.bytes, line.from, line.to);
  if (count2 === GARBAGE) throw malformed(trace.notes, line, `the total ${name} is no number`);
  opened(trace, line).totals[name] = count2 === NONE ? NONE : saturated(count2);
};
var given = (hit, all) => hit === NONE || all === NONE ? null : { hit, total: all };
var leavesOut = ({ hits }, { totals, none }, { from, to }) => {
  if (totals.LF === NONE || totals.LF >= to - from + none.listed) return false;
  let hit = none.hit;
  for (let row = from; row < to; row++) if (hits[row] > 0) hit++;
  return hit > 0 && totals.LH === hit;
};
var endRecord = (trace, line) => {
  const { lines, functions, outcomes, branches, declared, notes } = trace;
  const record = opened(trace, line);
  const { path, from, totals } = record;
  const span = closeLines(lines, from);
  if (leavesOut(lines, record, span)) note(notes, "own-count", line);
  if (trace.test !== "") addBits(trace.contexts, { path, name: trace.test }, bitsOf(lines, span));
  const branchSpan = closeOutcomes(outcomes, branches);
  const functionSpan = closeRecord(functions, notes);
  trace.elements.lines += span.to - span.from;
  for (let row = branchSpan.from; row < branchSpan.to; row++) trace.elements.branches += branches.total[row];
  trace.files.push({
    path,
    lines: from < span.to || totals.LF === 0 ? span : totals.LF === NONE ? UNSAID : null,
    branches: branchSpan.from < branchSpan.to || totals.BRF === 0 ? branchSpan : null,
    functions: functionSpan.from < functionSpan.to || totals.FNF === 0 ? functionSpan : null
  });
  trace.declared = {
    lines: plusKnown(declared.lines, given(totals.LH, totals.LF)),
    branches: plusKnown(declared.branches, given(totals.BRH, totals.BRF))
  };
  trace.record = null;
};
var nothing = () => {
};
var inRecord = (take5) => (trace, line) => {
  opened(trace, line);
  take5(trace, line);
};
var codeOf = (name) => [...name].reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
var RECORDS2 = new Map(Object.entries({
  TN: takeTestName,
  VER: nothing,
  SF: begin3,
  DA: inRecord(takeLine2),
  BRDA: inRecord((trace, line) => takeOutcome(trace.outcomes, line, trace.notes)),
  FN: inRecord((trace, line) => takeFunction(trace.functions, line, trace.notes)),
  FNDA: inRecord((trace, line) => takeFunctionCount(trace.functions, line, trace.notes)),
  FNL: inRecord((trace, line) => takeFunctionLines(trace.functions, line, trace.notes)),
  FNA: inRecord((trace, line) => takeFunctionAlias(trace.functions, line, trace.notes)),
  LF: total("LF"),
  LH: total("LH"),
  BRF: total("BRF"),
  BRH: total("BRH"),
  FNF: total("FNF"),
  FNH: inRecord(nothing),
  MCDC: inRecord(nothing),
  MCF: inRecord(nothing),
  MCH: inRecord(nothing)
}).map(([name, take5]) => [codeOf(name), take5]));
var isEnd = ({ bytes, from, to }) => to - from === END_BYTES.length && END_BYTES.every((byte, index) => bytes[from + index] === byte);
var takeOther = (trace, line) => {
  const text = isEnd(line) ? END : textAt(line.bytes, line.from, line.to).trim();
  if (text === END) endRecord(trace, line);
  else if (text !== "" && !text.startsWith("#")) note(trace.notes, "unknown", line);
};
var isWhole = ({ bytes, from, to }) => {
  const text = textAt(bytes, from, to).trim();
  return text === "" || text === END || text.startsWith("#");
};
var takeRecord = (trace, line) => {
  const { bytes, from, to } = line;
  if (!line.ended && !isWhole(line)) throw truncated(trace.notes, line.number, "its last line is cut");
  let at = from;
  let code = 0;
  while (at < to && at - from < LONGEST_NAME2 && bytes[at] !== COLON2) code = code * 256 + bytes[at++];
  const take5 = bytes[at] === COLON2 ? RECORDS2.get(code) : void 0;
  if (take5) {
    line.from = at + 1;
    take5(trace, line);
  } else takeOther(trace, line);
};
var finish = ({ record, files, notes }, lines) => {
  if (record !== null) throw unfinished2(notes, record, lines);
  if (files.length === 0) {
    throw new Problem("report-empty", `${notes.path} was recognised as LCOV, but holds no record of any file.`, {
      where: notes.path,
      hint: "Make sure that coverage was collected for the sources: the tool measured no file."
    });
  }
};

// src/formats/lcov-skim.ts
var NEWLINE2 = 10;
var COMMA3 = 44;
var DASH = 45;
var ZERO2 = 48;
var COLON3 = 58;
var A = 65;
var B = 66;
var D = 68;
var R = 82;
var LINE_NAME = "DA:".length;
var OUTCOME_NAME = "BRDA:".length;
var MOST_DIGITS2 = 9;
var MOST_BRANCH_DIGITS = 6;
var skimLines = (rows, line) => {
  const { bytes, to } = line;
  const { line: numbers, hits: counts } = rows;
  const first = rows.length;
  let row = first;
  let from = line.from;
  while (from < to && row < numbers.length && bytes[from] === D && bytes[from + 1] === A && bytes[from + 2] === COLON3) {
    const start = from + LINE_NAME;
    let at = start;
    let number = 0;
    for (let digit = bytes[at] ^ ZERO2; digit <= 9; digit = bytes[++at] ^ ZERO2) number = number * 10 + digit | 0;
    if (bytes[at] !== COMMA3 || number === 0 || at > start + MOST_DIGITS2) break;
    const second = ++at;
    let hits = 0;
    for (let digit = bytes[at] ^ ZERO2; digit <= 9; digit = bytes[++at] ^ ZERO2) hits = hits * 10 + digit | 0;
    if (bytes[at] !== NEWLINE2 || at === second || at > second + MOST_DIGITS2) break;
    numbers[row] = number;
    counts[row++] = hits;
    from = at + 1;
  }
  line.from = from;
  line.number += row - first;
  rows.length = row;
};
var skimOutcomes = (outcomes, line) => {
  const { bytes, to } = line;
  const { line: numbers, key: keys, taken: takens } = outcomes;
  const first = outcomes.length;
  let row = first;
  let from = line.from;
  while (from < to && row < numbers.length && bytes[from] === B && bytes[from + 1] === R && bytes[from + 2] === D && bytes[from + 3] === A) {
    const start = from + OUTCOME_NAME;
    let at = start;
    let number = 0;
    for (let digit = bytes[at] ^ ZERO2; digit <= 9; digit = bytes[++at] ^ ZERO2) number = number * 10 + digit | 0;
    if (bytes[start - 1] !== COLON3 || bytes[at] !== COMMA3 || number === 0 || at > start + MOST_DIGITS2) break;
    const second = ++at;
    let block = 0;
    for (let digit = bytes[at] ^ ZERO2; digit <= 9; digit = bytes[++at] ^ ZERO2) block = block * 10 + digit | 0;
    if (bytes[at] !== COMMA3 || at === second || at > second + MOST_DIGITS2) break;
    const third = ++at;
    let branch = 0;
    for (let digit = bytes[at] ^ ZERO2; digit <= 9; digit = bytes[++at] ^ ZERO2) branch = branch * 10 + digit | 0;
    if (bytes[at] !== COMMA3 || at === third || at > third + MOST_BRANCH_DIGITS) break;
    const fourth = ++at;
    let taken = 0;
    for (let digit = bytes[at] ^ ZERO2; digit <= 9; digit = bytes[++at] ^ ZERO2) taken |= digit;
    if (bytes[fourth] === DASH) at++;
    if (bytes[at] !== NEWLINE2 || at === fourth) break;
    numbers[row] = number;
    keys[row] = packed(block, branch);
    takens[row++] = taken === 0 ? 0 : 1;
    from = at + 1;
  }
  line.from = from;
  line.number += row - first;
  outcomes.length = row;
};
var skim2 = ({ record, lines, outcomes }, line) => {
  if (record === null) return;
  for (let from = -1; from !== line.from; ) {
    from = line.from;
    skimLines(lines, line);
    skimOutcomes(outcomes, line);
  }
};

// src/formats/lcov.ts
var BYTES_PER_LINE = 16;
var MOST_LINES_GUESSED = 1 << 25;
var FILE_RECORD = /^SF:/m;
var ONLY_NAMES = /^(?:[ \t]*(?:#.*)?\r?\n)*TN:/;
var GCOVR = "GCOVR_report";
var JSON_START = /^\s*[[{]/;
var recognises3 = ({ text, xml }) => xml === null && !text.includes("\0") && !JSON_START.test(text) && (FILE_RECORD.test(text) || ONLY_NAMES.test(text));
var read6 = (source) => {
  const trace = noTracefile(source.path, Math.min(MOST_LINES_GUESSED, Math.ceil(source.size / BYTES_PER_LINE)));
  finish(trace, readLines(source, { take: (line) => takeRecord(trace, line), skim: (line) => skim2(trace, line) }));
  const saysLines = trace.lines.length > 0;
  const declared = { ...trace.declared, lines: trace.notes.met.has("own-count") ? null : trace.declared.lines };
  return {
    kind: "coverage",
    format: "lcov",
    producer: trace.test === GCOVR ? "gcovr" : null,
    coverage: mergeCoverage([{
      files: trace.files.map((file) => file.lines === UNSAID && !saysLines ? { ...file, lines: null } : file),
      lines: lineTable(trace.lines),
      branches: branchTable(trace.branches),
      functions: functionTable(trace.functions.rows)
    }]),
    bases: [],
    declared: declared.lines || declared.branches ? declared : null,
    elements: { lines: trace.elements.lines, branches: trace.elements.branches + trace.outcomes.placeless },
    contexts: contextsOf(trace.contexts),
    warnings: [...warningsOf(trace.notes), ...trace.contexts.given ? [TOO_MANY_RUNS] : []]
  };
};
var lcov = {
  id: "lcov",
  kind: "coverage",
  looksFor: "records SF: \u2026 end_of_record",
  recognises: recognises3,
  read: read6
};

// src/formats/luacov.ts
var HEAD = /^(?:[ \t]*\r?\n)*={78}\r?\n[^\n]+\n={78}\r?(?:\n|$)/;
var RULE = "=".repeat(78);
var SUMMARY2 = "Summary";
var HITS = /^(?: +(\d+)|\*+0)(?=[ \t]|$)/;
var TOTAL = /^(?:Total\s+)?(\d+)\s+(\d+)\s+-?[\d.na]+%\s*$/;
var recognises4 = ({ text }) => HEAD.test(text);
var widthOf = (source) => {
  let width = Infinity;
  readLines(source, {
    take: ({ bytes, from, to }) => {
      width = Math.min(width, HITS.exec(textAt(bytes, from, to))?.[0].length ?? Infinity);
    }
  });
  return width;
};
var FORMAT = "a report of LuaCov";
var begin4 = (sheet) => {
  sheet.isWhole = false;
  sheet.expects = sheet.title === SUMMARY2 ? "summary" : "source";
  if (sheet.title === SUMMARY2) return;
  sheet.isEmpty = false;
  sheet.lines = 0;
  turnTo(sheet.pages, boundedPath(sheet.title, sheet.path, FORMAT));
};
var takeRule = (sheet, at) => {
  if (sheet.expects === "title") throw malformedAt(sheet, at, "a title is missing between its rules");
  if (sheet.expects === "rule") begin4(sheet);
  else sheet.expects = "title";
};
var takeSource = (sheet, text) => {
  sheet.lines++;
  const hits = HITS.exec(text);
  if (hits?.[0].length === sheet.width) pushLine(sheet.pages.lines, sheet.lines, saturated(Number(hits[1] ?? 0)));
};
var takeTotal = (sheet, text) => {
  const [, hits, missed] = TOTAL.exec(text) ?? [];
  if (hits === void 0) return;
  sheet.declared = plusKnown(sheet.declared, { hit: Number(hits), total: Number(hits) + Number(missed) });
  sheet.isWhole = true;
};
var takeLine3 = (sheet, { bytes, from, to, number, ended }) => {
  const text = textAt(bytes, from, to);
  if (text === RULE) takeRule(sheet, number);
  else if (sheet.expects === "source") takeSource(sheet, text);
  else if (sheet.expects === "summary") takeTotal(sheet, text);
  else if (sheet.expects === "title") {
    sheet.title = text;
    sheet.expects = "rule";
  } else if (ended) throw malformedAt(sheet, number, "a title has no rule below it");
};
var read7 = (source) => {
  const sheet = {
    path: source.path,
    format: FORMAT,
    pages: newPages(),
    width: widthOf(source),
    expects: "summary",
    title: "",
    lines: 0,
    isEmpty: true,
    isWhole: true,
    declared: null
  };
  const lines = readLines(source, { take: (line) => takeLine3(sheet, line) });
  if (!sheet.isWhole || sheet.expects !== "summary") throw truncatedAt(sheet, lines, "it ends before the total of its summary");
  if (sheet.isEmpty) throw emptyReport(sheet, "holds no file");
  return {
    kind: "coverage",
    format: luacov.id,
    producer: "LuaCov",
    coverage: coverageOf(sheet.pages, { lines: true, branches: false, functions: false }),
    bases: [],
    declared: { lines: sheet.declared, branches: null },
    warnings: []
  };
};
var luacov = {
  id: "luacov",
  kind: "coverage",
  looksFor: "a first title between rules of 78 =",
  recognises: recognises4,
  read: read7
};

// src/formats/tap-blocks.ts
var MAX_LEVEL = 64;
var beginBlock = (parent, first, opener = null) => ({
  level: parent === null ? 0 : parent.level + 1,
  parent,
  name: opener?.name ?? null,
  plan: null,
  planIsLast: false,
  results: 0,
  numbers: /* @__PURE__ */ new Set(),
  repeated: null,
  first,
  opener
});
var beginStream = () => ({ leaves: [], block: beginBlock(null, 0), last: null, misnumbered: null });
var isFailure = ({ ok, directive }) => !ok && directive !== "todo";
var isBadLeaf = ({ result, fault }) => fault !== null || isFailure(result);
var planFault = ({ plan, results }) => plan === null || plan.count === results ? null : `planned ${plan.count}, ran ${results}`;
var noteNumber = (block, { number: written }) => {
  const number = written === "" ? block.results : Number(written);
  if (block.numbers.has(number)) block.repeated ??= number;
  else block.numbers.add(number);
};
var numberFault = ({ plan, numbers, repeated }) => {
  if (plan === null) return null;
  if (repeated !== null) return `Test ${repeated} is there twice.`;
  const stray = [...numbers].find((number) => number < 1 || number > plan.count);
  return stray === void 0 ? null : `The plan says ${plan.count} tests, and a test ${stray} is there.`;
};
var addLeaf = (stream, result, fault) => {
  stream.last = { result, block: stream.block, index: stream.block.results, fault, message: "", seconds: result.seconds };
  stream.leaves.push(stream.last);
};
var settle = (stream, result, inner) => {
  const leaves = stream.leaves.slice(inner.first);
  const fault = planFault(inner);
  inner.name = result.name;
  stream.last = null;
  if (leaves.length === 0 || fault !== null || isFailure(result) && !leaves.some(isBadLeaf)) addLeaf(stream, result, fault);
};
var closeBlock = (stream) => {
  const { block, leaves } = stream;
  if (block.plan === null) leaves.length = Math.min(leaves.length, block.first);
  else stream.misnumbered ??= numberFault(block);
  stream.block = block.parent;
  if (block.opener !== null) settle(stream, block.opener, block);
  return block;
};
var closeTo = (stream, level) => {
  let closed = null;
  while (stream.block.level > level) closed = closeBlock(stream);
  return closed;
};
var goTo = (stream, level) => {
  if (level > MAX_LEVEL) return false;
  while (stream.block.level < level) stream.block = beginBlock(stream.block, stream.leaves.length);
  return closeTo(stream, level);
};
var takeResult = (stream, level, result) => {
  const inner = goTo(stream, level);
  if (inner === false) return;
  stream.block.results++;
  noteNumber(stream.block, result);
  if (result.opens) {
    stream.last = null;
    stream.block = beginBlock(stream.block, stream.leaves.length, result);
  } else if (inner !== null && inner.plan !== null && inner.opener === null) settle(stream, result, inner);
  else addLeaf(stream, result, null);
};
var takePlan = (stream, level, plan) => {
  if (goTo(stream, level) === false) return;
  const { block } = stream;
  if (block.plan === null) [block.plan, block.planIsLast] = [plan, block.results > 0];
};
var takeClose = (stream, level) => void closeTo(stream, level);
var endStream = (stream) => {
  let isCut = false;
  for (; stream.block.parent !== null; closeBlock(stream)) isCut ||= stream.block.plan !== null || stream.block.opener !== null;
  return isCut;
};
var nextStream = (stream) => {
  stream.block = beginBlock(null, stream.leaves.length);
  stream.last = null;
};

// src/formats/tap-diagnostics.ts
var BEGINS2 = /^( *)---\s*$/;
var ENDS3 = /^( *)\.\.\.\s*$/;
var MESSAGE = /^\s*(?:message|error):\s*(.*)$/;
var DURATION = /^\s*duration_ms:\s*(\d+(?:\.\d+)?)\s*$/;
var BLOCK_TEXT = /^[|>][-+\d]*$/;
var QUOTED = /^(["'])(.*)\1$/s;
var MILLISECONDS = 1e3;
var yamlBegins = (line) => {
  const begin5 = BEGINS2.exec(line);
  return begin5 && { indent: begin5[1].length, isAwaited: false };
};
var yamlEnds = (line, { indent }) => ENDS3.exec(line)?.[1].length === indent;
var noteYaml = (leaf, block, line) => {
  if (leaf === null) return;
  const duration = DURATION.exec(line)?.[1];
  if (duration !== void 0) leaf.seconds = Number(duration) / MILLISECONDS;
  if (leaf.message !== "") return;
  const said2 = MESSAGE.exec(line)?.[1]?.trim();
  if (block.isAwaited) leaf.message = line.trim();
  else if (said2 !== void 0 && BLOCK_TEXT.test(said2)) block.isAwaited = true;
  else if (said2 !== void 0) leaf.message = QUOTED.exec(said2)?.[2] ?? said2;
};
var INTRODUCTION = /^\s*(?:Failed (?:\(TODO\) )?test|at .* line \d+\.$|Looks like )/;
var noteComment = (leaf, comment) => {
  if (leaf !== null && leaf.message === "" && comment.startsWith("  ") && !INTRODUCTION.test(comment)) leaf.message = comment.trim();
};

// src/formats/tap-lines.ts
var VERSION = /^TAP version \d+$/i;
var PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/;
var RESULT = /^(not )?ok(?: +(\d{1,9}))?(?=\s|$)/;
var BAIL_OUT = /^Bail out!\s*(.*)$/i;
var COMMENT = /^#(.*)$/;
var DIRECTIVE = /^\s*(skip|todo)\S*\s*(.*)$/is;
var TIME = /^\s*time=(\d+(?:\.\d+)?)\s*(m?s)\b/;
var OPENS = /\s\{$/;
var MILLISECONDS2 = 1e3;
var unescaped = (text) => text.replace(/\\([\\#])/g, "$1");
var detailsOf = (rest) => {
  const [first = "", ...others] = rest.split(/(?<=^|\s)#/);
  let name = first;
  let [directive, reason] = [null, ""];
  let seconds = null;
  for (const other of others) {
    const [, word, why = ""] = DIRECTIVE.exec(other) ?? [];
    const [, time, unit] = TIME.exec(other) ?? [];
    if (word !== void 0) [directive, reason] = [word.toLowerCase(), why.trim()];
    else if (time !== void 0) seconds = Number(time) / (unit === "ms" ? MILLISECONDS2 : 1);
    else name += `#${other}`;
  }
  return { name: unescaped(name.trim().replace(/^-\s*/, "")), directive, reason, seconds };
};
var resultOf = (text, [matched, not, number = ""]) => {
  const rest = text.slice(matched.length);
  const opens = OPENS.test(rest);
  return { kind: "result", ok: not === void 0, number, opens, ...detailsOf(opens ? rest.replace(OPENS, "") : rest) };
};
var tapLine = (text) => {
  const result = RESULT.exec(text);
  if (result) return resultOf(text, result);
  const plan = PLAN.exec(text);
  if (plan) return { kind: "plan", count: Number(plan[1]), skip: DIRECTIVE.exec(plan[2] ?? "")?.[2] ?? null };
  if (text === "}") return { kind: "closes" };
  const comment = COMMENT.exec(text);
  if (comment) return { kind: "comment", text: comment[1] };
  const bailOut = BAIL_OUT.exec(text);
  if (bailOut) return { kind: "bailout", text: bailOut[1] };
  return VERSION.test(text) ? { kind: "version" } : null;
};

// src/formats/tap.ts
var FORMAT2 = "tap";
var INDENT = 4;
var CLAIM = /^ ?fail(?:ed)?:? +(\d{1,9})\b/;
var truncated3 = ({ path }, what) => new Problem("report-truncated", `${path} ${what}.`, {
  where: path,
  hint: "The program that writes it died, or is still writing: look at the step that runs the tests."
});
var SKIPPED_ALL = { kind: "result", ok: true, number: "", name: "all tests", directive: "skip", seconds: null, opens: false };
var end2 = (reading) => {
  const { stream, givenUp } = reading;
  if (reading.yaml !== null) throw truncated3(reading, "ends inside of a YAML block");
  const isCut = endStream(stream);
  const { plan, results } = stream.block;
  if (givenUp) return;
  if (isCut) throw truncated3(reading, "ends inside of sub-tests");
  if (plan === null) throw truncated3(reading, `ends without a plan, after ${results} results`);
  if (results < plan.count) throw truncated3(reading, `plans ${plan.count} tests, and ends after ${results}`);
  const isDoubtful = reading.lastUnended === "result" || reading.lastUnended === "plan" && results > plan.count;
  if (isDoubtful) throw truncated3(reading, "ends in the middle of a line");
  if (results > plan.count) reading.contradiction ??= `The plan says ${plan.count} tests, and ${results} are there.`;
  reading.contradiction ??= numberFault(stream.block) ?? stream.misnumbered;
  if (plan.count === 0 && plan.skip !== null) takeResult(stream, 0, { ...SKIPPED_ALL, reason: plan.skip });
};
var beginAnew = (reading) => {
  end2(reading);
  nextStream(reading.stream);
};
var outermost = ({ block }) => {
  let outer = block;
  while (outer.parent !== null) outer = outer.parent;
  return outer;
};
var isEmpty = ({ plan, results }) => plan === null && results === 0;
var isOfNext = ({ plan, planIsLast, results }, level, line) => {
  if (plan === null || planIsLast) return planIsLast;
  return level === 0 && (line.kind === "plan" || line.number === "1" && results === plan.count);
};
var take4 = (reading, level, line) => {
  const { stream } = reading;
  if (isOfNext(outermost(stream), level, line)) beginAnew(reading);
  if (line.kind === "plan") takePlan(stream, level, line);
  else takeResult(stream, level, line);
  boundCases(reading.path, stream.leaves.length);
};
var takeComment = (reading, text) => {
  const claim = CLAIM.exec(text)?.[1];
  if (claim !== void 0) reading.claimed = Number(claim);
  noteComment(reading.stream.last, text);
};
var takeLine4 = (reading, line, level) => {
  const { stream } = reading;
  if (line.kind === "comment") takeComment(reading, line.text);
  else if (line.kind === "version" && level === 0 && !isEmpty(outermost(stream))) beginAnew(reading);
  else if (line.kind === "closes") takeClose(stream, level);
  else if (line.kind === "result" || line.kind === "plan") take4(reading, level, line);
  else if (line.kind === "bailout") {
    reading.givenUp = true;
    reading.contradiction ??= `The run was given up: ${lineOf(line.text) ?? "Bail out!"}`;
  }
  if (line.kind === "result") reading.claimed = 0;
};
var takeText = (reading, text, { ended }) => {
  const { yaml, stream } = reading;
  const begun = reading.isAfterResult ? yamlBegins(text) : null;
  reading.isAfterResult = false;
  if (yaml !== null) {
    if (yamlEnds(text, yaml)) reading.yaml = null;
    else noteYaml(stream.last, yaml, text);
  } else if (begun !== null) reading.yaml = begun;
  else {
    const plain = text.trimStart();
    const [line, level] = [tapLine(plain.trimEnd()), (text.length - plain.length) / INDENT];
    if (line === null || !Number.isInteger(level) && line.kind !== "comment") return;
    takeLine4(reading, line, level);
    reading.isAfterResult = line.kind === "result";
    if (!ended) reading.lastUnended = line.kind;
  }
};
var outcomeOf2 = ({ result, fault }) => {
  if (fault !== null) return "errored";
  if (isFailure(result)) return "failed";
  return result.directive === null ? "passed" : "skipped";
};
var trailOf = (block) => block.parent === null ? [block.name] : [...trailOf(block.parent), block.name];
var gather = (gathered, { leaves }) => {
  for (const leaf of leaves) {
    const { result: { name, number, directive, reason }, block, index, fault, message, seconds } = leaf;
    const outcome = outcomeOf2(leaf);
    addCase(gathered, {
      suite: trailOf(block),
      name: name || `test ${number || index}`,
      outcome,
      seconds,
      text: outcome === "passed" ? null : fault ?? (directive === null ? message : reason || message)
    });
  }
};
var read8 = (source) => {
  const { path } = source;
  const reading = {
    path,
    stream: beginStream(),
    yaml: null,
    isAfterResult: false,
    lastUnended: null,
    claimed: 0,
    givenUp: false,
    contradiction: null
  };
  readLines(source, { take: (line) => takeText(reading, textOfLine(line), line) });
  end2(reading);
  const gathered = gathering(path);
  gather(gathered, reading.stream);
  const { claimed: claimed2 } = reading;
  if (claimed2 > 0 && isAllGood(gathered)) {
    reading.contradiction ??= `The runner counts failures (${claimed2}), and none of its test cases (${gathered.cases.length}) has one.`;
  }
  return testReport(gathered, { format: FORMAT2, contradiction: reading.contradiction });
};
var VERSION_LINE = /^TAP version \d+[ \t\r]*$/m;
var PLAN_LINE = /^1\.\.\d+(?:[ \t]*#.*)?[ \t\r]*$/m;
var RESULT_LINE = /^(?:not )?ok(?:[ \r\n]|$)/m;
var FIRST_LINE2 = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*(?:(?:not )?ok 1\s|1\.\.0[ \t]*#[ \t]*skip)/i;
var recognises5 = ({ text, xml, json }) => {
  if (xml !== null || json !== null) return false;
  return VERSION_LINE.test(text) || PLAN_LINE.test(text) && RESULT_LINE.test(text) || FIRST_LINE2.test(text);
};
var tap = {
  id: FORMAT2,
  kind: "tests",
  looksFor: `lines "ok \u2026" and "not ok \u2026", with a plan such as "1..6"`,
  recognises: recognises5,
  read: read8
};

// src/formats/text-formats.ts
var TEXT_FORMATS = [
  lcov,
  go,
  gcovText,
  luacov,
  tap,
  goTestJson,
  dartJson,
  cargoJson
];

// src/formats/load.ts
var LOADERS = {
  text: () => Promise.resolve(TEXT_FORMATS),
  xml: async () => (await Promise.resolve().then(() => require("./xml-formats-Y7PJEW4X.js"))).XML_FORMATS,
  // One document a line begins like one document.
  json: async () => [...TEXT_FORMATS, ...(await Promise.resolve().then(() => require("./json-formats-DEDQGYY5.js"))).JSON_FORMATS]
};
var familyOf = (source) => {
  try {
    const [first = ""] = textOf(source).trimStart();
    return first === "<" ? "xml" : first === "{" || first === "[" ? "json" : "text";
  } catch {
    return null;
  }
};
var formatsFor = async (sources) => {
  const families = /* @__PURE__ */ new Set();
  for (const source of sources) families.add(familyOf(source) ?? "text");
  const lists = await Promise.all([...families].sort().map((family) => LOADERS[family]()));
  return [...new Set(lists.flat())];
};

module.exports = { readAll, formatsFor };
