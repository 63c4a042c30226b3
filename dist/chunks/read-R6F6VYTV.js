const { slipsBetween } = require("./chunk-5GKUOTTJ.js");
const { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } = require("./chunk-742MTJAU.js");
const { DEFAULT_KINDS, DEFAULT_TOLERANCE, OTHER, PRIORITIES, conflictLine, defaultSettings, quote, shorten } = require("./chunk-2O462FSJ.js");
const { LEVELS } = require("./chunk-YC6WDWNF.js");
const { GLOB_FAULTS, globFault } = require("./chunk-BSRBJETY.js");
const { hundredths } = require("./chunk-UIFP542I.js");
const { Problem } = require("./chunk-6OXN5Y6M.js");
const { __export } = require("./chunk-SEWDMQ6Q.js");

// src/config/tree.ts
var isList = (value) => Array.isArray(value);
var isMap2 = (value) => value instanceof Map;
var pathKey = (path2) => JSON.stringify(path2.map(String));
var entriesOf = ({ value }) => {
  if (isMap2(value)) return [...value];
  return isList(value) ? value.map((item, index) => [String(index), item]) : [];
};
var plain = ({ value }) => {
  if (isList(value)) return value.map(plain);
  return isMap2(value) ? Object.fromEntries([...value].map(([key2, child]) => [key2, plain(child)])) : value;
};
var childOf = (value, key2) => {
  if (isMap2(value)) return value.get(String(key2)) ?? null;
  return isList(value) ? value[Number(key2)] ?? null : null;
};
var find = (tree, path2) => {
  let found = tree;
  let { line } = tree;
  for (const key2 of path2) {
    found = childOf(found?.value ?? null, key2);
    line = found?.line ?? line;
  }
  return { found, line };
};
var without = (tree, dropped) => prune(tree, [], dropped);
var prune = (tree, path2, dropped) => {
  if (!isMap2(tree.value) && !isList(tree.value)) return tree;
  const kept = entriesOf(tree).filter(([key2]) => !dropped.has(pathKey([...path2, key2]))).map(([key2, child]) => [key2, prune(child, [...path2, key2], dropped)]);
  return { line: tree.line, value: isList(tree.value) ? kept.map(([, child]) => child) : new Map(kept) };
};
var linesOf = (tree) => {
  const lines = /* @__PURE__ */ new Map();
  const collect = (node, prefix) => {
    for (const [key2, child] of entriesOf(node)) {
      lines.set(prefix + key2, child.line);
      if (isMap2(node.value) && typeof child.value === "string") lines.set(`${prefix}${key2}.0`, child.line);
      collect(child, `${prefix}${key2}.`);
    }
  };
  collect(tree, "");
  return lines;
};

// src/config/mistake.ts
var malformed = (line, message, hint) => ({ slug: "config-malformed", line, message, hint });
var wrong = (line, message, hint) => ({ slug: "config-invalid", line, message, hint });
var GLOB = { coverage: '"coverage/lcov.info"', paths: '"src/api/**"', exclude: '"**/generated/**"' };
var GLOBS = Object.fromEntries(Object.entries(GLOB).map(([key2, glob2]) => [key2, `[${glob2}]`]));
var PERCENTAGES = { file: "20", passRate: "98", skipRate: "5", flakyRate: "2" };
var RELATIVE = "Write it from the root on, for example `coverage/lcov.info`.";
var WANTED = {
  "percentage": { must: "be a percentage from 0 to 100, with at most two decimals", example: "80", examples: PERCENTAGES },
  "points": { must: "be percentage points from 0 to 100, with at most two decimals", example: "0.1" },
  "seconds": { must: "be a number of seconds above 0", example: "90" },
  "count": { must: "be a whole number of at least 1", example: "3" },
  "date": { must: "be a date of the calendar, year first", example: "2026-12-31" },
  "text": { must: "be a text", example: "api shards" },
  "reason": { must: "be a reason in words", example: '"replaced in March"' },
  "subject": { must: "be the name of a module or kind, or a path", example: "src/legacy.py" },
  "prefix": { must: "be a text that paths begin with", example: "backend/" },
  "prefixes": { must: "be a text that paths begin with, or a list of such", example: '["/app/"]' },
  "path": { must: "be a path of the repository", example: "src/api.py" },
  "glob": { must: "be a glob", example: '"tests/**"', examples: GLOB },
  "globs": { must: "be a glob or a list of globs", example: '["tests/**"]', examples: GLOBS },
  "glob-absolute": { must: "be relative to the root", hint: RELATIVE },
  "glob-outside": { must: "stay inside the root, without `..`", hint: "Name a place below the root, or set the root higher with `--root` or `working-directory`." },
  ...GLOB_FAULTS,
  "glob-negated": { must: "name what to take, without a leading `!`", hint: "What to leave out stands under `exclude`." },
  "targets": { must: "be a map of targets", example: "{ lines: 80 }" },
  "modules": { must: "be a map from names to modules", example: '{ api: { paths: ["src/api/**"] } }' },
  "module": { must: "be a map", example: '{ paths: ["src/api/**"] }' },
  "module-other": { must: "have another name: `other` is the module of whatever no module holds", hint: "Choose another name." },
  "kinds": { must: "be a map from names to kinds", example: '{ e2e: { tests: ["tests/e2e/**"] } }' },
  "kind": { must: "be a map", example: '{ tests: ["tests/e2e/**"] }' },
  "expect": { must: "be a list of expectations", example: '[{ name: api shards, tests: "reports/api-*.xml", count: 3 }]' },
  "expectation": { must: "be a map", example: '{ name: api shards, tests: "reports/api-*.xml", count: 3 }' },
  "expects-nothing": { must: "name `coverage`, `tests` or both", hint: 'Add, for example, `tests: "reports/*.xml"`.' },
  "cases-without-tests": { must: "name `tests`, because `cases` counts test cases", hint: 'Add, for example, `tests: "reports/*.xml"`, or remove `cases`.' },
  "links": { must: "be a list of links", example: '[{ tests: "tests/api/**", subject: src/api.py }]' },
  "link": { must: "be a map", example: '{ tests: "tests/api/**", subject: src/api.py }' },
  "ignore": { must: "be a list of accepted findings", example: '[{ rule: skips-rose, subject: api, reason: "flaky network" }]' },
  "ignored": { must: "be a map", example: '{ rule: skips-rose, subject: api, reason: "flaky network" }' },
  "paths": { must: "be a map", example: '{ strip: ["/app/"] }' },
  "rules": { must: "be a map from rules to levels", example: "{ skips-rose: note }" },
  "rule": { must: "be a rule's id", example: "skips-rose" },
  "retries": { must: "be one of its values", example: "worst" },
  "priority": { must: "be one of its values", example: "high" },
  "status": { must: "be one of its values", example: "deprecated" },
  "unless": { must: "be one of its values", example: "fork" },
  "level": { must: "be one of its values", example: "warning" }
};
var wanted = (id) => Object.hasOwn(WANTED, id) ? WANTED[id] : { must: "be of another type" };
var showPath = (path2) => quote(path2.map((key2) => typeof key2 === "number" ? `[${key2}]` : `.${String(key2)}`).join("").replace(/^\./, ""));
var showValue = ({ value }) => {
  if (value === null || value === "") return "empty";
  if (isList(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isMap2(value)) return "a map";
  return typeof value === "string" ? `the text ${quote(value)}` : String(value);
};
var eitherOf = (words) => words.map((word) => quote(word)).join(", ").replace(/, ([^,]*)$/, " or $1");

// src/config/nearest.ts
var MAX_LENGTH = 64;
var LETTERS_PER_SLIP = 3;
var letters = (word) => word.toLowerCase().replace(/[^a-z0-9]/g, "");
var nearest = (word, candidates) => {
  if (word.length > MAX_LENGTH) return null;
  const written = letters(word);
  let best = null;
  let fewest = Math.max(1, Math.floor(written.length / LETTERS_PER_SLIP)) + 1;
  for (const candidate of candidates) {
    const meant = letters(candidate);
    if (Math.abs(meant.length - written.length) >= fewest) continue;
    const slips = slipsBetween(written, meant);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
};

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path2, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path2);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count2 = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count2--;
      i++;
    }
  }
  return count2;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key2 in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key2);
    if (desc.get)
      Object.defineProperty(proto, key2, { ...desc, enumerable: false });
    else
      defineBound(proto, key2, desc.value);
  }
}
function own(inst, key2, value, enumerable = true) {
  Object.defineProperty(inst, key2, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key2, value) {
  return own(inst, key2, value, false);
}
function defineBound(proto, key2, fn) {
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key2, fn.bind(this));
    },
    set(value) {
      own(this, key2, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key2, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key2 in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      Object.defineProperty(this, key2, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key2];
        else
          Object.defineProperty(this, key2, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key2];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key2, make, enumerable) {
  const proto = claim(inst, key2);
  if (!proto)
    return;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key2, desc);
      desc.value = make(this);
      Object.defineProperty(this, key2, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key2, input, optin, optout) {
  const isPresent = key2 in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key2, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key2]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key2] = void 0;
    }
  } else {
    final.value[key2] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key2 in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key2))
      continue;
    if (key2 === "__proto__") {
      if (t === "never")
        unrecognized.push(key2);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key2);
      continue;
    }
    const r = _catchall.run({ value: input[key2], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key2, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key2 in shape) {
      const field = shape[key2]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key2)) {
          assignProp(propValues, key2, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key2].add(v);
        if (field.optin !== void 0)
          propValues[key2].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall2 = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key2 of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key2 === "__proto__")
        continue;
      const el = shape[key2];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key2], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key2, input, optin, optout);
      }
    }
    if (!catchall2) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key2 of values) {
        if (typeof key2 === "string" || typeof key2 === "number" || typeof key2 === "symbol") {
          recordKeys.add(typeof key2 === "number" ? key2.toString() : key2);
          if (key2 === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key2,
              path: [key2],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key2, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key2, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key2 in input) {
        if (!recordKeys.has(key2)) {
          if (def.mode === "loose") {
            if (key2 === "__proto__")
              continue;
            payload.value[key2] = input[key2];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key2);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key2 of Reflect.ownKeys(input)) {
        if (key2 === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key2))
          continue;
        let keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key2 === "string" && number.test(key2) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key2), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key2] = input[key2];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key2);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key2,
              path: [key2],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key2, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key2, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta3 = _meta[0];
    this._map.set(schema, meta3);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.set(meta3.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta3 = this._map.get(schema);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.delete(meta3.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
  return new Class({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
  return new Class({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
  return new Class({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
  return new Class({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _positive(params) {
  return /* @__PURE__ */ _gt(0, params);
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
  const ch = new $ZodCheck({ check: "meta" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, ...metadata });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta3) {
    reg.add(this, meta3);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniStringFormat = /* @__PURE__ */ $constructor("ZodMiniStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  ZodMiniString.init(inst, def);
});
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall2) {
  return inst.clone(mergeDefs(inst._zod.def, { catchall: catchall2 }));
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}
var meta2 = meta;

// node_modules/zod/v4/mini/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodMiniISODate: () => ZodMiniISODate,
  ZodMiniISODateTime: () => ZodMiniISODateTime,
  ZodMiniISODuration: () => ZodMiniISODuration,
  ZodMiniISOTime: () => ZodMiniISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
var ZodMiniISODateTime = /* @__PURE__ */ $constructor("ZodMiniISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime2(params) {
  return _isoDateTime(ZodMiniISODateTime, params);
}
var ZodMiniISODate = /* @__PURE__ */ $constructor("ZodMiniISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date2(params) {
  return _isoDate(ZodMiniISODate, params);
}
var ZodMiniISOTime = /* @__PURE__ */ $constructor("ZodMiniISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function time2(params) {
  return _isoTime(ZodMiniISOTime, params);
}
var ZodMiniISODuration = /* @__PURE__ */ $constructor("ZodMiniISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function duration2(params) {
  return _isoDuration(ZodMiniISODuration, params);
}

// src/config/schema.ts
var wants = (id) => ({ error: id });
var always = (id) => ({ error: id, when: () => true });
var map = (id, shape) => strictObject(shape, { error: ({ code }) => code === "unrecognized_keys" ? Object.keys(shape).join(" ") : id });
var key = (type, description, standard) => optional(type.check(meta2(standard === void 0 ? { description } : { description, default: standard })));
var must = (type, description) => type.check(meta2({ description }));
var twoDecimals = (value) => Number(value.toFixed(2)) === value;
var hundred = (id, title) => number2(wants(id)).check(
  _gte(0, wants(id)),
  _lte(100, wants(id)),
  refine(twoDecimals, wants(id)),
  meta2({ title })
);
var text = (id, title) => string2(wants(id)).check(_minLength(1, wants(id)), meta2({ title }));
var INSIDE = [
  _regex(/^(?!\/|\\\\|[A-Za-z]:[\\/])/, wants("glob-absolute")),
  _regex(/^(?!(?:[\s\S]*[/\\{,(|])?\.\.(?:$|[/\\},)|]))/, wants("glob-outside"))
];
var BOUNDED = Object.keys(GLOB_FAULTS).map((id) => refine((value) => globFault(value) !== id, wants(id)));
var MAX_COUNT = 1e9;
var percentage = hundred("percentage", "percentage");
var points = hundred("points", "percentage points");
var seconds = number2(wants("seconds")).check(_positive(wants("seconds")), meta2({ title: "seconds" }));
var count = int(wants("count")).check(_gte(1, wants("count")), _lte(MAX_COUNT, wants("count")), meta2({ title: "whole number" }));
var date3 = iso_exports.date(wants("date")).register(globalRegistry, { id: "date", title: "date" });
var glob = text("glob", "glob").check(...INSIDE, _regex(/^(?!!(?!\())/, wants("glob-negated")), ...BOUNDED).register(globalRegistry, { id: "glob", title: "glob" });
var path = text("path", "path").check(...INSIDE);
var globs = union([glob, array(glob, wants("globs"))], wants("globs")).register(globalRegistry, { id: "globs", title: "glob, or list of globs" });
var someGlobs = union([glob, array(glob, wants("globs")).check(_minLength(1, wants("globs")))], wants("globs")).register(globalRegistry, { id: "some-globs", title: "glob, or list of globs" });
var prefixes = union([text("prefixes", "text"), array(text("prefix", "text"), wants("prefixes"))], wants("prefixes")).check(meta2({ title: "text, or list of texts" }));
var rates = {
  passRate: key(percentage, "At least so many of the test cases that ran pass."),
  skipRate: key(percentage, "At most so many of all test cases are skipped."),
  flakyRate: key(percentage, "At most so many of the test cases that ran pass only after a failed attempt."),
  seconds: key(seconds, "The test cases take at most so many seconds together.")
};
var by = key(date3, "The last day on which missing these targets is only a warning.");
var tests = key(count, "At least so many test cases run.");
var covered = {
  lines: key(percentage, "At least so many of the measured lines are hit."),
  branches: key(percentage, "At least so many of the measured branches are taken."),
  functions: key(percentage, "At least so many of the measured functions run.")
};
var targets = map("targets", {
  ...covered,
  changedLines: key(percentage, "At least so many of the lines that a pull request changes are hit."),
  file: key(percentage, "At least so many lines of every single file are hit."),
  ...rates,
  passRate: key(percentage, "At least so many of the test cases that ran pass.", 100),
  tests,
  by
});
var oneModule = map("module", {
  paths: must(someGlobs, "The files of the module. A file belongs to the first module that holds it."),
  tests: key(globs, "The test files of the module, where they lie outside its paths."),
  target: key(map("targets", { ...covered, ...rates, tests, by }), "What the module must reach."),
  priority: key(
    _enum(PRIORITIES, wants("priority")),
    "What comes first in every list. A critical module that no test runs, or that is unmeasured, is an error.",
    "medium"
  ),
  status: key(literal("deprecated", wants("status")), "A deprecated module is shown, and never judged.")
});
var kindShape = { target: key(map("targets", { ...rates, tests, by }), "What the tests of the kind must reach.") };
var ownKind = map("kind", { tests: must(someGlobs, "The test files of the kind."), ...kindShape });
var knownKind = (standard) => map("kind", { tests: key(someGlobs, "The test files of the kind.", standard), ...kindShape });
var kinds = catchall(
  object(
    Object.fromEntries(DEFAULT_KINDS.map(({ name, tests: standard }) => [name, key(knownKind(standard), `The ${name} tests; there without being configured.`)])),
    wants("kinds")
  ),
  ownKind
);
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var modules = record(string2(), oneModule, wants("modules")).check(
  refine((value) => !isRecord(value) || !Object.hasOwn(value, OTHER), { ...always("module-other"), path: [OTHER] }),
  meta2({ propertyNames: { not: { const: OTHER } } })
);
var expectation = map("expectation", {
  name: must(text("text", "text"), "What the evidence is called in messages."),
  coverage: key(someGlobs, "The coverage reports that must be there."),
  tests: key(someGlobs, "The test reports that must be there."),
  count: key(count, "Exactly so many reports; without it, at least one."),
  cases: key(count, "At least so many test cases that ran, in those test reports together."),
  unless: key(literal("fork", wants("unless")), "`fork`: not asked for where a pull request comes from a fork; what is there all the same counts.")
}).check(
  refine((value) => !isRecord(value) || "coverage" in value || "tests" in value, always("expects-nothing")),
  refine((value) => !isRecord(value) || !("cases" in value) || "tests" in value || !("coverage" in value), always("cases-without-tests")),
  meta2({ anyOf: [{ required: ["coverage"] }, { required: ["tests"] }], dependentRequired: { cases: ["tests"] } })
);
var link = map("link", {
  tests: must(glob, "The test files."),
  subject: must(path, "The source file that they exercise.")
});
var ignored = (rule) => map("ignored", {
  rule: must(rule, "The rule whose finding is accepted."),
  subject: must(text("subject", "text").check(...BOUNDED), "What the finding is about: a module, a kind, or a path."),
  reason: must(text("reason", "text").check(_regex(/\S/, wants("reason"))), "Why it is accepted. It is shown with the finding."),
  until: key(date3, "The last day on which that holds.")
});
var paths = map("paths", {
  strip: key(prefixes, "Beginnings that are taken off the reports' paths, such as `/app/` of a container.", []),
  add: key(string2(wants("prefix")).check(...INSIDE, meta2({ title: "text" })), "What is put before them then, such as `backend/`.", "")
});
var RETRIES = "Which of several attempts at one test counts. `worst`: cases of one name in one suite of a report are attempts where all failed but the last, which passed; they count as one test that failed and is flaky. Whatever else has one name is different tests, as parametrised ones are, and each counts. `last`: all cases of one name in a report are attempts, and the last one counts; the test is flaky where it passed after an attempt that did not.";
var LEVEL = [...LEVELS, "off"];
var configSchema = (ruleIds) => map("text", {
  version: must(literal(1), "The version of the configuration's form."),
  coverage: key(globs, "Where coverage reports lie. Without it the usual places are searched; an empty list: nowhere."),
  tests: key(globs, "Where test reports lie. Without it the usual places are searched; an empty list: nowhere."),
  expect: key(array(expectation, wants("expect")), "Evidence that must be there, or the verdict is incomplete.", []),
  targets: key(targets, "What the project must reach. Targets are exact: no tolerance applies."),
  tolerance: key(points, "Percentage points by which a share may fall against the baseline.", DEFAULT_TOLERANCE),
  modules: key(modules, "Named parts of the project with targets of their own, in the order in which they claim files."),
  kinds: key(kinds, "Named sorts of tests. `unit`, `integration` and `e2e` are there by default, by their folders."),
  exclude: key(globs, "Files that count in no coverage, no code and no rule about files. Test cases count, wherever their file lies: a test that ran is evidence.", []),
  links: key(array(link, wants("links")), "Which tests exercise which source, where names and imports do not tell.", []),
  ignore: key(
    array(ignored(_enum(ruleIds, wants("rule"))), wants("ignore")),
    "Findings that are accepted, each with its reason.",
    []
  ),
  paths: key(paths, "How paths of reports become paths of the repository, where that cannot be found out."),
  retries: key(_enum(["worst", "last"], wants("retries")), RETRIES, "worst"),
  rules: key(
    map("rules", Object.fromEntries(ruleIds.map((id) => [id, optional(_enum(LEVEL, wants("level")))]))),
    "The level of each rule, by its id, where it is not the rule's own."
  )
});

// src/config/check.ts
var MAX_ROUNDS = 8;
var MAX_LISTED = 14;
var checkTree = (tree, ruleIds) => {
  const version2 = versionMistake(tree);
  if (version2 !== null && version2.line !== null) return { config: null, tree, mistakes: [version2] };
  const schema = configSchema(ruleIds);
  const mistakes = version2 ? [version2] : [];
  let rest = tree;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = schema.safeParse({ ...plain(rest), version: 1 }, { jitless: true });
    if (result.success) return { config: result.data, tree: rest, mistakes };
    const issues = result.error.issues.flatMap(unrolled);
    if (round === 0) mistakes.push(...issues.flatMap((issue2) => worded(issue2, tree)));
    rest = without(rest, new Set(issues.flatMap((issue2) => culprits(issue2, rest))));
  }
  return { config: null, tree, mistakes };
};
var versionMistake = (tree) => {
  const { found, line } = find(tree, ["version"]);
  if (found === null) return malformed(null, "The configuration does not say its version.", "Write `version: 1` as its first line.");
  if (found.value === 1) return null;
  const newer = typeof found.value === "number" && found.value > 1;
  return malformed(
    line,
    `The configuration's version is ${showValue(found)}; this program reads version 1.`,
    newer ? "Use a newer Proofgate, or write `version: 1` and what docs/configuration.md describes." : "Write `version: 1`."
  );
};
var unrolled = (issue2) => {
  if (issue2.code !== "invalid_union") return [issue2];
  const meant = issue2.errors.find((errors) => errors.every(({ code, path: path2 }) => path2.length > 0 || code !== "invalid_type"));
  return meant?.map((inner) => ({ ...inner, path: [...issue2.path, ...inner.path] })) ?? [issue2];
};
var culprits = (issue2, tree) => {
  if (issue2.code === "unrecognized_keys") return issue2.keys.map((key2) => pathKey([...issue2.path, key2]));
  return [pathKey(find(tree, issue2.path).found === null ? issue2.path.slice(0, -1) : issue2.path)];
};
var worded = (issue2, tree) => {
  if (issue2.code === "unrecognized_keys") {
    const known = issue2.message.split(" ");
    return issue2.keys.map((key2) => unknownKey([...issue2.path, key2], known, tree));
  }
  const { found, line } = find(tree, issue2.path);
  const [name, example] = [showPath(issue2.path), exampleAt(issue2.path, issue2.message)];
  const { must: must2, hint } = wanted(issue2.message);
  if (found === null) return [missing(issue2.path, example, line)];
  if (issue2.code === "invalid_value") return [unknownValue(issue2, found, example)];
  const said = issue2.code === "custom" && isMap2(found.value) ? "" : ` is ${showValue(found)}; it`;
  return [wrong(line, `${name}${said} must ${must2}.`, hint ?? `Write, for example, ${example}.`)];
};
var exampleAt = (path2, id) => {
  const key2 = path2.findLast((step) => typeof step === "string") ?? "";
  const { example = "", examples = {} } = wanted(id);
  const value = Object.hasOwn(examples, key2) ? examples[key2] : example;
  return key2 === path2.at(-1) ? `\`${shorten(key2)}: ${value}\`` : `\`${value}\``;
};
var missing = (path2, example, line) => wrong(line, `${showPath(path2.slice(0, -1))} lacks ${quote(String(path2.at(-1)))}.`, `Add, for example, ${example}.`);
var unknownKey = (path2, known, tree) => {
  const name = String(path2.at(-1));
  const message = path2[0] === "rules" ? `${quote(name)} is no rule.` : `${showPath(path2)} is no key of the configuration.`;
  const all = known.length > MAX_LISTED ? "docs/rules.md lists them." : `Known here: ${known.map(quote).join(", ")}.`;
  return wrong(find(tree, path2).line, message, didYouMean(name, known) ?? all);
};
var unknownValue = (issue2, found, example) => {
  const values = issue2.values.map(String);
  const allowed = issue2.message === "rule" ? "a rule's id" : eitherOf(values);
  const message = `${showPath(issue2.path)} is ${showValue(found)}; it must be ${allowed}.`;
  return wrong(found.line, message, didYouMean(typeof found.value === "string" ? found.value : "", values) ?? `Write, for example, ${example}.`);
};
var didYouMean = (word, known) => {
  const meant = nearest(word, known);
  return meant === null ? null : `Did you mean ${quote(meant)}?`;
};

// src/config/settings.ts
var AS_WRITTEN = /* @__PURE__ */ new Set(["seconds", "tests", "by"]);
var listOf = (texts) => typeof texts === "string" ? [texts] : texts ?? [];
var targetsOf = (targets2) => Object.fromEntries(Object.entries(targets2 ?? {}).map(([metric, value]) => [metric, AS_WRITTEN.has(metric) ? value : hundredths(value)]));
var moduleOf = ([name, module]) => ({
  name,
  paths: listOf(module.paths),
  tests: listOf(module.tests),
  target: targetsOf(module.target),
  priority: module.priority ?? "medium",
  deprecated: module.status === "deprecated"
});
var globsOfKind = (name) => DEFAULT_KINDS.find((kind) => kind.name === name)?.tests ?? [];
var kindOf = ([name, kind]) => ({
  name,
  tests: kind.tests === void 0 ? globsOfKind(name) : listOf(kind.tests),
  target: targetsOf(kind.target),
  configured: true
});
var inOrder = (section, record2 = {}, { lines }) => {
  const position = new Map([...lines.keys()].map((key2, index) => [key2, index]));
  const at = (name) => position.get(`${section}.${name}`) ?? 0;
  const entries = Object.entries(record2);
  return entries.sort(([a], [b]) => at(a) - at(b));
};
var completed = (configured) => {
  const names = new Set(configured.map(({ name }) => name));
  return [...configured, ...DEFAULT_KINDS.filter(({ name }) => !names.has(name))];
};
var expectationOf = (expectation2) => ({
  name: expectation2.name,
  coverage: listOf(expectation2.coverage),
  tests: listOf(expectation2.tests),
  count: expectation2.count ?? null,
  cases: expectation2.cases ?? null,
  unless: expectation2.unless ?? null
});
var toSettings = (config2, source) => {
  const defaults = defaultSettings();
  return {
    coverage: config2.coverage === void 0 ? null : listOf(config2.coverage),
    tests: config2.tests === void 0 ? null : listOf(config2.tests),
    expect: (config2.expect ?? []).map(expectationOf),
    targets: { ...defaults.targets, ...targetsOf(config2.targets) },
    tolerance: config2.tolerance === void 0 ? defaults.tolerance : hundredths(config2.tolerance),
    modules: inOrder("modules", config2.modules, source).map(moduleOf),
    kinds: completed(inOrder("kinds", config2.kinds, source).map(kindOf)),
    exclude: listOf(config2.exclude),
    links: config2.links ?? [],
    ignore: (config2.ignore ?? []).map(({ rule, subject, reason, until }) => ({ rule, subject, reason, until: until ?? null })),
    paths: { strip: listOf(config2.paths?.strip), add: config2.paths?.add ?? "" },
    retries: config2.retries ?? defaults.retries,
    rules: Object.fromEntries(Object.entries(config2.rules ?? {}).flatMap(([rule, level]) => level === void 0 ? [] : [[rule, level]])),
    source
  };
};

// src/config/yaml.ts
var MAX_TEXT = 1 << 20;
var MAX_VALUES = 5e4;
var MAX_DEPTH = 20;
var MAX_SYNTAX_ERRORS = 5;
var EXAMPLE = "Write `version: 1` as its first line; docs/configuration.md has an example.";
var SHORTEN = "Shorten it: a glob can name many files.";
var CHECK = "Check the indentation and the quotes around this line; a text that begins with `*` or holds `: ` belongs in quotes.";
var readYaml = (text2) => {
  if (text2.length > MAX_TEXT) {
    return broken(malformed(null, "The configuration is longer than 1 MiB.", SHORTEN));
  }
  const conflict = conflictLine(text2);
  if (conflict !== null) {
    const hint = "Resolve the conflict and remove the markers.";
    return broken(malformed(conflict, "A merge left its conflict markers in the configuration.", hint));
  }
  const counter = new LineCounter();
  const document = parseDocument(text2, {
    lineCounter: counter,
    schema: "core",
    merge: false,
    prettyErrors: false,
    // Its own check compares every key with every other; ours does not.
    uniqueKeys: false
  });
  const errors = syntaxMistakes(document, counter, text2.trimEnd().length);
  return errors.length > 0 ? { tree: null, mistakes: errors } : readContents(document.contents, counter);
};
var broken = (mistake) => ({ tree: null, mistakes: [mistake] });
var readContents = (contents, counter) => {
  if (contents === null || isScalar(contents) && contents.value === null) {
    return broken(malformed(1, "The configuration is empty.", EXAMPLE));
  }
  if (!isMap(contents)) return broken(malformed(1, "The configuration is no map of keys.", EXAMPLE));
  const walk = { counter, anchors: /* @__PURE__ */ new Map(), mistakes: [], values: 0, overflow: null };
  const tree = grow(walk, contents, { path: [], line: 1 });
  return walk.overflow ? broken(walk.overflow) : { tree, mistakes: walk.mistakes };
};
var lineAt = (counter, offset) => Math.max(1, counter.linePos(offset).line);
var syntaxMistakes = (document, counter, end) => {
  const byLine = /* @__PURE__ */ new Map();
  for (const error of [...document.errors, ...document.warnings]) {
    if (byLine.size === MAX_SYNTAX_ERRORS) break;
    const line = lineAt(counter, Math.min(error.pos[0], end));
    if (!byLine.has(line)) byLine.set(line, syntaxMistake(error, line));
  }
  return [...byLine.values()];
};
var SYNTAX = {
  MULTIPLE_DOCS: ["A second document begins here.", "Keep one document: remove the line `---`."],
  TAB_AS_INDENT: ["A tab indents this line, and YAML takes only spaces.", "Replace the tab by spaces."],
  TAG_RESOLVE_FAILED: [
    "A text that begins with `!` is a tag to YAML, and no tag is known here.",
    "Put the text in quotes, or remove the tag."
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "A map begins here inside another value.",
    "Check the indentation of this line and the next; a text that holds `: ` belongs in quotes."
  ],
  OPEN_QUOTE: ["A quote is opened in this line or before it, and not closed.", "Close it."]
};
var syntaxMistake = ({ code, message }, line) => {
  if (code === "RESOURCE_EXHAUSTION") return tooDeep(line);
  const said = SYNTAX[/^Missing closing .quote$/.test(message) ? "OPEN_QUOTE" : code];
  return malformed(line, ...said ?? [`The configuration is not YAML: ${message}.`, CHECK]);
};
var tooDeep = (line) => malformed(line, `The configuration nests deeper than ${MAX_DEPTH} levels.`, "No key of it needs more than five.");
var EMPTY = { line: 1, value: null };
var grow = (walk, node, place) => {
  if (walk.overflow) return EMPTY;
  if (++walk.values > MAX_VALUES) {
    walk.overflow = malformed(place.line, `The configuration holds more than ${MAX_VALUES} values.`, SHORTEN);
  } else if (place.path.length > MAX_DEPTH) walk.overflow = tooDeep(place.line);
  if (walk.overflow || node === null) return { line: place.line, value: null };
  if (isAlias(node)) return growAlias(walk, node.source, place);
  if (node.anchor !== void 0) walk.anchors.set(node.anchor, node);
  if (isMap(node)) return { line: place.line, value: growMap(walk, node, place.path) };
  if (isSeq(node)) return { line: place.line, value: growList(walk, node, place.path) };
  return { line: place.line, value: node.value };
};
var growAlias = (walk, name, { path: path2, line }) => {
  const target = walk.anchors.get(name);
  if (target !== void 0) return grow(walk, target, { path: path2, line });
  const text2 = `*${name}`;
  const message = `${showPath(path2)} begins with \`*\`, which makes it an alias in YAML, and no anchor has its name.`;
  walk.mistakes.push(wrong(line, message, `Put it in quotes: ${quote(`"${text2}"`)}.`));
  return { line, value: text2 };
};
var growList = (walk, { items }, path2) => items.map((item, index) => grow(walk, item, { path: [...path2, index], line: lineAt(walk.counter, item.range[0]) }));
var growMap = (walk, { items }, path2) => {
  const map2 = /* @__PURE__ */ new Map();
  for (const { key: key2, value } of items) {
    const line = lineAt(walk.counter, key2.range[0]);
    const name = isScalar(key2) ? key2.source : "";
    const child = [...path2, name];
    const first = map2.get(name);
    if (first !== void 0) {
      const message = `${showPath(child)} stands twice: in line ${first.line} and here.`;
      walk.mistakes.push(wrong(line, message, "Keep one of the two; the first one is used."));
    } else if (name === "" || name === "__proto__") {
      walk.mistakes.push(wrong(line, name === "" ? "A key has no name." : `${quote(name)} cannot be a key.`, "Choose another name."));
    } else map2.set(name, grow(walk, value, { path: child, line }));
  }
  return map2;
};

// src/config/read.ts
var MAX_MISTAKES = 100;
var readConfig = (text2, path2, ruleIds) => {
  const { tree, mistakes } = readYaml(text2);
  if (tree === null) return { settings: withoutConfig(path2), problems: problemsOf(mistakes, path2) };
  const checked = checkTree(tree, ruleIds);
  const settings = checked.config === null ? withoutConfig(path2) : toSettings(checked.config, { path: path2, lines: linesOf(checked.tree) });
  return { settings, problems: problemsOf([...mistakes, ...checked.mistakes], path2) };
};
var withoutConfig = (path2) => ({ ...defaultSettings(), source: { path: path2, lines: /* @__PURE__ */ new Map() } });
var problemsOf = (mistakes, path2) => {
  const ordered = distinct(mistakes).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const told = ordered.slice(0, MAX_MISTAKES);
  const more = ordered.length - told.length;
  const rest = malformed(null, `The configuration has ${more} more mistakes.`, "Mend these first.");
  return (more > 0 ? [...told, rest] : told).map(({ slug, line, message, hint }) => new Problem(slug, message, { where: line === null ? path2 : `${path2}:${line}`, hint }));
};
var distinct = (mistakes) => [...new Map(mistakes.map((mistake) => [`${mistake.line} ${mistake.message}`, mistake])).values()];
module.exports = { readConfig };
