const { acceptsFailure } = require("./chunk-RFWR5OPK.js");
const { isGenerated, nearest } = require("./chunk-V6VMJA5C.js");
require("./chunk-PVC7LNCM.js");
const { MAX_FACTS, bounded, clausesOf, excerptAt, flatten, oneLine, scopesOf } = require("./chunk-62EFMTKY.js");
const { baseOf } = require("./chunk-CSQSHLEW.js");
const { MAX_EXCERPT, childrenOf, lastLineOf, lineOf, marksOf } = require("./chunk-RT7TJWZO.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/languages/python-tree.ts
var SCOPES = /* @__PURE__ */ new Set(["function_definition", "class_definition", "decorated_definition", "try_statement", "except_clause", "if_statement", "with_statement"]);
var TYPES = [...SCOPES, "import_statement", "import_from_statement", "call", "assignment", "attribute", "assert_statement", "return_statement", "raise_statement", "comment", "lambda"];
var DOTTED = /[\w\u0080-\uffff]+(?:\s*\.\s*[\w\u0080-\uffff]+){0,12}(?=\s*\()/y;
var CHAINED = /(?:\s|\.[\w\u0080-\uffff]+(?!\s*\()|\[[^\][\n]{0,100}\])*\.\s*([\w\u0080-\uffff]+)(?=\s*\()/y;
var callsOf = (flat) => {
  const spots = flat.spots.filter(({ type }) => type === "call");
  return spots.flatMap((spot, index) => {
    const inner = spots[index + 1];
    if (inner?.from === spot.from) {
      const chained = flat.matchAt(CHAINED, inner.node.endIndex)?.[1];
      return chained === void 0 ? [] : [{ spot, name: `().${chained}` }];
    }
    const name = flat.matchAt(DOTTED, spot.from)?.[0].replaceAll(/\s/g, "");
    return name === void 0 ? [] : [{ spot, name }];
  });
};
var CONSTANT = /^([A-Za-z_]\w*)\s*(?::\s*\w+\s*)?=\s*[rRuU]?(["'])([^"'\\\n]*)\2$/;
var MAX_CONSTANT = 300;
var constantsOf = (flat) => {
  const found = /* @__PURE__ */ new Map();
  for (const { type, above, node } of flat.spots) {
    if (type !== "assignment" || above !== null) continue;
    const [, name, , value] = CONSTANT.exec(flat.textOf(node, MAX_CONSTANT)) ?? [];
    if (name !== void 0 && value !== void 0) found.set(name, value);
  }
  return found;
};
var openPython = (root, path) => {
  const flat = flatten(root, TYPES, SCOPES);
  return { path, flat, calls: callsOf(flat), constants: constantsOf(flat) };
};
var lastOf = (name) => name.slice(name.lastIndexOf(".") + 1);
var MAX_ARGUMENTS = 50;
var argumentsOf = ({ spot }) => {
  const list = spot.node.childForFieldName("arguments");
  if (list?.type !== "argument_list") return [];
  return childrenOf(list).filter(({ type }) => type !== "comment").slice(0, MAX_ARGUMENTS).map((node) => {
    const key = node.type === "keyword_argument" ? node.childForFieldName("name")?.text ?? null : null;
    return { key, node: key === null ? node : node.childForFieldName("value") ?? node };
  });
};
var QUOTED = /^[rRbBuU]{0,2}("""|'''|"|')([\s\S]*)\1$/;
var FORMATTED = /^(?:[fF][rR]?|[rR][fF])("""|'''|"|')([\s\S]*)\1$/;
var MAX_LITERAL = 500;
var MAX_PARTS = 8;
var stringOf = (node, file, deep = 0) => {
  const { constants, flat } = file;
  if (deep > MAX_PARTS) return null;
  const text = flat.textOf(node, MAX_LITERAL);
  if (node.type === "identifier") return constants.get(text) ?? null;
  if (node.type === "string") {
    const plain = QUOTED.exec(text)?.[2];
    if (plain !== void 0) return plain;
    const parts2 = FORMATTED.exec(text)?.[2]?.replaceAll(/\{(\w+)\}/g, (_, name) => constants.get(name) ?? "{}");
    return parts2 === void 0 || parts2.includes("{") ? null : parts2;
  }
  const parts = node.type === "concatenated_string" ? childrenOf(node) : node.type === "binary_operator" ? [node.childForFieldName("left"), node.childForFieldName("right")] : [];
  const strings = parts.slice(0, MAX_PARTS).map((part) => part && stringOf(part, file, deep + 1));
  return strings.length === 0 || strings.includes(null) ? null : strings.join("");
};
var dottedOf = (node, { flat }) => {
  if (node.type !== "identifier" && node.type !== "attribute") return null;
  const text = flat.textOf(node, MAX_LITERAL).replaceAll(/\s/g, "");
  return /^[\w\u0080-\uffff]+(\.[\w\u0080-\uffff]+)*$/.test(text) ? text : null;
};
var IMPORT_ERRORS = /\b(?:ImportError|ModuleNotFoundError|Exception|BaseException)\b|^except\s*:/;
var MAX_HANDLER = 2e3;
var isCaught = (scope, from, flat) => {
  const handlers = clausesOf(scope, ["except_clause", "except_group_clause"]);
  if (handlers.length === 0 || from > handlers[0].startIndex) return false;
  return handlers.some((handler) => {
    const text = flat.textOf(handler, MAX_HANDLER);
    const catches = IMPORT_ERRORS.test(text.split(/:\s*(?:#.*)?\n|:\s/, 1)[0] + (/^except\s*:/.test(text) ? ":" : ""));
    return catches && !/^\s*raise\b(?!.*[sS]kip)/m.test(text.replace(/^[^\n]*:[ \t]*(?=raise)/, ""));
  });
};
var isSwallowed = (spot, flat) => {
  for (const scope of scopesOf(spot)) {
    if (scope.type === "function_definition") return false;
    if (scope.type === "try_statement" && isCaught(scope, spot.from, flat)) return true;
    if (scope.type === "with_statement" && /\bsuppress\([^)]*(?:ImportError|ModuleNotFoundError|Exception)/.test(flat.textAt(scope.from, MAX_LITERAL).split("\n", 1)[0])) return true;
  }
  return false;
};
var isAtTop = (spot) => {
  for (const { type } of scopesOf(spot)) if (type === "function_definition" || type === "class_definition") return false;
  return true;
};

// src/languages/python-tests.ts
var MAX_HEADER = 400;
var MAX_ASSERTION = 400;
var nameAt = (spot, flat) => /^(?:async\s+)?(?:def|class)\s+([\w\u0080-\uffff]+)/.exec(flat.textAt(spot.from, MAX_HEADER))?.[1] ?? "";
var decoratorsOf = ({ above, from }, flat) => above?.type === "decorated_definition" ? flat.textAt(above.from, Math.min(from - above.from, MAX_HEADER * 5)) : "";
var classesAround = (spot, flat) => {
  const found = [];
  for (const scope of scopesOf(spot)) {
    if (scope.type === "function_definition") return null;
    if (scope.type === "class_definition") found.unshift(scope);
  }
  return found.every((one) => isTestClass(one, flat)) ? found : null;
};
var isTestClass = (spot, flat) => {
  const [, name = "", bases = ""] = /^class\s+([\w\u0080-\uffff]+)\s*(?:\(([^)]*)\))?/.exec(flat.textAt(spot.from, MAX_HEADER)) ?? [];
  return /^Test|Tests?$|TestCase|_tests?$/i.test(name) || /Tests?\b|TestCase|Test[A-Z]\w*|Tests?Mixin/.test(bases);
};
var NEVER_RUN = /@(?:[\w.]+\.)?(?:skip\b|skip\(|xfail\b|expectedFailure\b|skip[iI]f\(\s*True\b)/;
var ALL_SKIPPED = /^pytestmark\s*=\s*[^#\n]*\bmark\.(?:skip|xfail)\b(?!if)/;
var SKIPS_AT_ONCE = /^(?:pytest\.skip|self\.skipTest|raise\s+(?:\w+\.)?SkipTest|pytest\.xfail)\b/;
var ASSERTS = /^(?:assert|expect|should|verify|fail\b|fail[A-Z_]|raises$|warns$|deprecated_call$|check|validate|ensure|compare|approve|match_snapshot|fnmatch_lines|matches|has_calls|check_output_contains)/i;
var ASSERT_WITHIN = /(?:^|_)(?:assert|snapshot|verify|expect)(?:_|$)|snapshot/i;
var isAssertion = (name) => {
  const last = lastOf(name);
  return (ASSERTS.test(last) || ASSERT_WITHIN.test(last)) && !/^check_(?:output|call)$/.test(last);
};
var functionsOf = ({ flat }) => {
  const found = /* @__PURE__ */ new Map();
  for (const spot of flat.spots) {
    if (spot.type !== "function_definition") continue;
    const classes = classesAround(spot, flat);
    const name = nameAt(spot, flat);
    const decorators = [decoratorsOf(spot, flat), ...(classes ?? []).map((one) => decoratorsOf(one, flat))].join("\n");
    const isTest = classes !== null && /^test/.test(name) && !/@(?:[\w.]+\.)?fixture\b/.test(decorators);
    found.set(spot, { spot, name, classes: (classes ?? []).map((one) => nameAt(one, flat)), isTest, decorators, assertions: 0, helpers: /* @__PURE__ */ new Set(), raises: false });
  }
  return found;
};
var around = (spot, functions) => [...scopesOf(spot)].flatMap((scope) => functions.get(scope) ?? []);
var METHOD = /\.\s*([\w\u0080-\uffff]+)$/;
var namelessAssertions = ({ flat, calls }) => {
  const named = new Set(calls.map(({ spot }) => spot));
  return flat.spots.filter((spot) => {
    const callee = spot.type === "call" && !named.has(spot) ? spot.node.childForFieldName("function") : null;
    return callee?.type === "attribute" && isAssertion(METHOD.exec(flat.textOf(callee))?.[1] ?? "");
  });
};
var count = (file, functions) => {
  const { flat, calls } = file;
  for (const spot of namelessAssertions(file)) for (const one of around(spot, functions)) one.assertions++;
  for (const spot of flat.spots) {
    if (spot.type === "assert_statement") for (const one of around(spot, functions)) one.assertions++;
    if (spot.type === "raise_statement") for (const one of around(spot, functions)) one.raises = true;
  }
  for (const { spot, name } of calls) {
    const asserts = isAssertion(name);
    for (const one of around(spot, functions)) {
      if (asserts) one.assertions++;
      else one.helpers.add(name);
    }
  }
};
var failsElsewhere = ({ helpers, raises }, asserting, own) => raises || [...helpers].some((name) => asserting.has(lastOf(name)) || /^(?:self|cls|super\(\)|\(\))\.\w+$/.test(name) && !own.has(lastOf(name)));
var firstStatement = (spot, flat) => {
  const block = spot.node.childForFieldName("body");
  const first = block && childrenOf(block).find((node) => node.type !== "comment" && !/^[rRuUbB]{0,2}["']/.test(flat.textOf(node, 5)));
  return first ? flat.textOf(first, MAX_HEADER) : "";
};
var isTodo = ({ spot, decorators }, flat) => NEVER_RUN.test(decorators) || SKIPS_AT_ONCE.test(firstStatement(spot, flat));
var ALWAYS_TRUE = /^assert\s*\(?\s*(?:True|1|not\s+False|"[^"]+"|'[^']+')\s*\)?\s*(?:,|$)|\bor\s+True\b|^assert\s*\([^()]*,\s*f?["'][^"']*["']\s*\)$|\bassertTrue\(\s*(?:True|1)\s*[,)]|\bassertFalse\(\s*False\s*[,)]|assert_?[eE]quals?\(\s*(True|1)\s*,\s*\1\s*\)/;
var STATUS_ALONE = /^assert\s+[\w.()[\]"'/]*\bstatus(?:_code)?\s*(?:,|$)|assertTrue\(\s*[\w.]*\bstatus(?:_code)?\s*[,)]|assertIsNotNone\(\s*[\w.]*\bstatus(?:_code)?\s*[,)]|^assert\s+[\w.]*\bstatus(?:_code)?\s+is\s+not\s+None/;
var isLenient = (text) => ALWAYS_TRUE.test(text) || STATUS_ALONE.test(text) || acceptsFailure(text);
var lenientAssertions = ({ flat, calls }) => [
  ...flat.spots.filter(({ type }) => type === "assert_statement"),
  ...calls.filter(({ name }) => /assert/i.test(lastOf(name))).map(({ spot }) => spot)
].filter(({ node }) => isLenient(flat.textOf(node, MAX_ASSERTION).replaceAll(/\s+/g, " ")));
var SWALLOWS = /^except\s*(?:\(?[^:\n]*\b(?:AssertionError|Exception|BaseException)\b[^:\n]*)?:\s*(?:#[^\n]*)?\s*(?:pass|return(?: None)?|continue|\.\.\.)\s*(?:#[^\n]*)?\s*$/;
var swallowing = (file, functions) => {
  const { flat, calls } = file;
  const asserting = /* @__PURE__ */ new Set();
  const spots = [...flat.spots.filter(({ type }) => type === "assert_statement"), ...calls.filter(({ name }) => /assert/i.test(lastOf(name))).map(({ spot }) => spot)];
  for (const spot of spots) for (const scope of scopesOf(spot)) if (scope.type === "try_statement" || scope.type === "except_clause") asserting.add(scope);
  return flat.spots.filter((spot) => spot.type === "except_clause" && spot.above?.type === "try_statement" && asserting.has(spot.above) && !asserting.has(spot) && SWALLOWS.test(flat.textOf(spot.node, MAX_ASSERTION)) && around(spot, functions).some(({ isTest }) => isTest));
};
var ALL_ERRORS = /^except\s*:|^except\b[^:\n]*\b(?:AssertionError|Exception|BaseException)\b/;
var FAILS = /^(?:raise\b|assert\s+(?:False|0)\b|(?:\w+\.)*fail\w*\()/;
var isExpected = ({ above, from }, flat) => {
  const tried = above?.type === "try_statement" ? above.node.childForFieldName("body") : null;
  const last = tried && childrenOf(tried).findLast(({ type }) => type !== "comment");
  return last != null && FAILS.test(flat.textOf(last, MAX_HEADER)) && !ALL_ERRORS.test(flat.textAt(from, MAX_HEADER));
};
var leavingEarly = ({ flat }, functions) => flat.spots.filter((spot) => {
  if (spot.type !== "return_statement") return false;
  const test = around(spot, functions)[0];
  if (!test?.isTest || test.assertions === 0 || !/^return(?: None)?\s*(?:#.*)?$/.test(flat.textOf(spot.node, MAX_HEADER))) return false;
  const scope = spot.above;
  if (scope?.type === "except_clause") return !isExpected(scope, flat);
  return scope?.type === "if_statement" && /status|resp|result|available|not found|\bNone\b|\benviron\b|\bgetenv\b|^if not \w+\s*:/i.test(flat.textAt(scope.from, MAX_HEADER).split("\n", 1)[0]);
});
var asExcerpt = ({ spot }, flat) => ({ line: lineOf(spot.node), text: oneLine(flat.textAt(spot.from, MAX_HEADER).split("\n", 1)[0]) });
var testsOf = (file) => {
  const { flat } = file;
  const functions = functionsOf(file);
  count(file, functions);
  const all = [...functions.values()];
  const asserting = new Set(all.filter(({ assertions, raises }) => assertions > 0 || raises).map(({ name }) => name));
  const own = new Set(all.map(({ name }) => name));
  const allSkipped = flat.spots.some(({ type, above, node }) => type === "assignment" && above === null && ALL_SKIPPED.test(flat.textOf(node, MAX_HEADER)));
  const tests = all.filter(({ isTest }) => isTest).map((one) => ({ one, todo: allSkipped || isTodo(one, flat) }));
  const empty = tests.filter(({ one, todo }) => !todo && one.assertions === 0 && !failsElsewhere(one, asserting, own)).map(({ one }) => asExcerpt(one, flat));
  const lax = [...lenientAssertions(file), ...swallowing(file, functions), ...leavingEarly(file, functions)].map((spot) => excerptAt(flat, spot));
  return {
    tests: tests.slice(0, MAX_FACTS).map(({ one, todo }) => ({ title: one.name, within: one.classes, line: lineOf(one.spot.node), todo, assertions: one.assertions })),
    lenient: [...empty, ...lax].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS)
  };
};

// src/languages/python-bodies.ts
var MAX_HEADER2 = 2e3;
var UNCOUNTED = /* @__PURE__ */ new Set(["comment", "global_statement", "nonlocal_statement"]);
var isText = (node) => {
  const only = node.type === "expression_statement" ? childrenOf(node)[0] : null;
  return only?.type === "string" || only?.type === "concatenated_string";
};
var statementsOf = (definition) => {
  const block = definition.childForFieldName("body");
  const all = block === null ? [] : childrenOf(block).filter(({ type }) => !UNCOUNTED.has(type));
  return all[0] && isText(all[0]) ? all.slice(1) : all;
};
var bodyOf = (spot, statements, flat) => {
  const { node } = spot;
  const first = statements[0];
  const signature = node.childForFieldName("return_type") ?? node.childForFieldName("parameters");
  if (!first || !signature || lineOf(first) <= lastLineOf(signature)) return null;
  return { name: nameAt(spot, flat), from: lineOf(node), to: lastLineOf(node), first: lineOf(first) };
};
var STUB = /^(?:\.\.\.|pass|raise NotImplementedError\b.*)$/s;
var isStub = (spot, statements, flat) => {
  if (statements.length === 0) return true;
  const text = statements.length === 1 ? flat.textOf(statements[0], MAX_HEADER2).trim() : "";
  return text === "..." || STUB.test(text) && (/@(?:[\w.]+\.)?(?:abstract\w*|overload)\b/.test(decoratorsOf(spot, flat)) || isInProtocol(spot, flat));
};
var isInProtocol = (spot, flat) => {
  for (const scope of scopesOf(spot)) if (scope.type === "class_definition") return /^class\s+\w+\s*\([^)]*\bProtocol\b/.test(flat.textAt(scope.from, MAX_HEADER2));
  return false;
};
var IDLE = /* @__PURE__ */ new Set(["import_statement", "import_from_statement", "future_import_statement", "pass_statement", "function_definition", "class_definition", "decorated_definition", "comment", "global_statement", "type_alias_statement", "delete_statement"]);
var BLOCKS = /* @__PURE__ */ new Set(["if_statement", "try_statement", "else_clause", "elif_clause", "except_clause", "except_group_clause", "finally_clause", "block"]);
var MAX_BLOCKS = 6;
var isIdle = (node, deep = 0) => {
  if (IDLE.has(node.type)) return true;
  if (node.type === "expression_statement") {
    const only = childrenOf(node)[0];
    return only !== void 0 && ["string", "concatenated_string", "assignment", "ellipsis", "augmented_assignment"].includes(only.type);
  }
  if (!BLOCKS.has(node.type) || deep > MAX_BLOCKS) return node.type === "raise_statement";
  return childrenOf(node).every((child) => node.type === "block" || BLOCKS.has(child.type) ? isIdle(child, deep + 1) : !child.type.endsWith("_statement"));
};
var BASES = /^class\s+[\w\u0080-\uffff]+\s*(?:\[[^\]]*\])?\s*\(([^)]*)\)/;
var basesOf = (spot, flat) => (BASES.exec(flat.textAt(spot.from, MAX_HEADER2))?.[1] ?? "").split(",").map((base) => base.trim().replace(/\[.*$/s, "")).filter((base) => /^[\w\u0080-\uffff.]+$/.test(base));
var PRAGMA = /#\s*(?:pragma|PRAGMA)[:\s]?\s*(?:no|NO)\s*(?:cover|COVER)|#\s*pragma:\s*exclude file/;
var excludedIn = ({ flat }) => {
  const definitions = flat.spots.filter(({ type }) => ["function_definition", "class_definition", "decorated_definition"].includes(type));
  const starts = new Set(definitions.map(({ node }) => lineOf(node)));
  return flat.spots.filter(({ type, node, above }) => {
    if (type !== "comment" || !PRAGMA.test(flat.textOf(node))) return false;
    return starts.has(lineOf(node)) || above === null && node.startPosition.column === 0 || /exclude file/.test(flat.textOf(node));
  }).map(({ node }) => ({ line: lineOf(node), text: oneLine(flat.textOf(node)) }));
};
var bodiesOf = (file, root) => {
  const { flat } = file;
  const functions = flat.spots.filter(({ type }) => type === "function_definition").map((spot) => ({ spot, statements: statementsOf(spot.node) }));
  const classes = flat.spots.filter(({ type }) => type === "class_definition");
  const named = [...functions.map(({ spot }) => spot), ...classes].filter(({ above }) => above?.type !== "function_definition").sort((a, b) => a.from - b.from);
  const stubs = functions.every(({ spot, statements }) => isStub(spot, statements, flat));
  return {
    bodies: functions.flatMap(({ spot, statements }) => bodyOf(spot, statements, flat) ?? []).slice(0, MAX_FACTS),
    declares: [...new Set(named.map((spot) => nameAt(spot, flat)).filter((name) => name !== ""))].slice(0, MAX_FACTS),
    extends: [...new Set(classes.flatMap((spot) => basesOf(spot, flat)))].slice(0, MAX_FACTS),
    excluded: excludedIn(file).slice(0, MAX_FACTS),
    inert: stubs && !flat.spots.some(({ type }) => type === "lambda") && childrenOf(root).every((node) => isIdle(node))
  };
};

// src/languages/python-branches.ts
var CLAUSES = /* @__PURE__ */ new Set(["elif_clause", "else_clause", "except_clause", "except_group_clause"]);
var isInFunction = (spot) => {
  for (const { type } of scopesOf(spot)) if (type === "function_definition") return true;
  return false;
};
var blocksOf = (node) => childrenOf(node).flatMap((child) => CLAUSES.has(child.type) ? childrenOf(child) : node.type === "if_statement" ? [child] : []).filter(({ type }) => type === "block");
var pythonBranches = ({ flat }) => flat.spots.filter((spot) => (spot.type === "if_statement" || spot.type === "try_statement") && !isInFunction(spot)).flatMap(({ node }) => blocksOf(node).map((block) => ({ from: lineOf(block), to: lastLineOf(block), decided: lineOf(node) }))).slice(0, MAX_FACTS);

// src/languages/python-imports.ts
var MAX_STATEMENT = 2e4;
var FROM = /^from\s*(\.*)\s*([\w\u0080-\uffff.]*)\s*import\s*(.*)$/;
var PART = /^([\w\u0080-\uffff.]+|\*)(?:\s+as\s+([\w\u0080-\uffff]+))?$/;
var plainText = (node, flat) => flat.textOf(node, MAX_STATEMENT).replaceAll(/#[^\n]*/g, " ").replaceAll(/[\s\\()]+/g, " ").replaceAll(/\s*\.\s*(?=\w)/g, (dots) => dots.trim()).trim();
var partsOf = (list) => list.split(",").flatMap((part) => {
  const [, name, alias] = PART.exec(part.trim()) ?? [];
  return name === void 0 ? [] : [[name, alias ?? null]];
});
var plainImport = (list) => {
  const parts = partsOf(list);
  return {
    taken: parts.map(([specifier]) => ({ specifier, names: [], local: [], isModule: true })),
    stands: parts.map(([name, alias]) => alias === null ? [name.split(".", 1)[0], name.split(".", 1)[0]] : [alias, name])
  };
};
var bothOf = (parts) => ({
  names: parts.flatMap(([name, alias]) => alias === null ? [name] : [name, alias]),
  local: parts.flatMap(([name, alias]) => alias === null ? [name] : [alias, alias])
});
var fromImport = (statement) => {
  const [, dots = "", module = "", list = ""] = FROM.exec(statement.replace(/^from((?:\s*\.)+)/, (all) => `from ${all.slice(4).replaceAll(/\s/g, "")}`)) ?? [];
  const where = `${dots}${module}`;
  if (where === "") return { taken: [], stands: [] };
  const parts = partsOf(list);
  const inside = (name) => where.endsWith(".") ? `${where}${name}` : `${where}.${name}`;
  const named = parts.filter(([name]) => name !== "*");
  const whole = { specifier: where, ...bothOf(parts), isModule: false };
  const modules = named.filter(([name]) => /^[a-z_]/.test(name)).map((part) => ({ specifier: inside(part[0]), ...bothOf([part]), isModule: true }));
  return { taken: [whole, ...modules], stands: named.map(([name, alias]) => [alias ?? name, inside(name)]) };
};
var read = (statement) => statement.startsWith("import ") ? plainImport(statement.slice("import ".length)) : fromImport(statement);
var isForTypes = (spot, flat) => {
  for (const scope of scopesOf(spot)) {
    if (scope.type !== "if_statement" || !/^if\s*\(?\s*(?:\w+\.)?TYPE_CHECKING\b/.test(flat.textAt(scope.from, 60))) continue;
    const other = scope.node.childForFieldName("alternative");
    if (other === null || spot.from < other.startIndex) return true;
  }
  return false;
};
var howOf = (spot, { flat, path }, { names }) => {
  if (isForTypes(spot, flat)) return "type";
  const handsOn = names.length > 0 && (names[0] === "*" || baseOf(path) === "__init__.py");
  return handsOn && isAtTop(spot) ? "reexport" : "static";
};
var LOADERS = /* @__PURE__ */ new Set(["import_module", "__import__", "importorskip", "import_fresh_module", "run_module", "spec_from_file_location", "run_path", "load_source"]);
var BY_PATH = { spec_from_file_location: 1, run_path: 0, load_source: 1 };
var loadedBy = (call, file) => {
  const loader = lastOf(call.name);
  if (!LOADERS.has(loader)) return null;
  const given = argumentsOf(call);
  const first = given.filter(({ key }) => key === null)[BY_PATH[loader] ?? 0];
  const name = first && stringOf(first.node, file);
  const parent = given.find(({ key }) => key === "package") ?? given[1];
  const specifier = name?.startsWith(".") && parent ? `${stringOf(parent.node, file) ?? ""}${name}` : name;
  if (!specifier || !/^[\w./-]+$/.test(specifier)) return null;
  const swallowed = loader === "importorskip" || isSwallowed(call.spot, file.flat);
  return { ...excerptAt(file.flat, call.spot), specifier, names: [], how: "dynamic", swallowed };
};
var importOf = (spot, file, taken) => {
  const how = howOf(spot, file, taken);
  if (how !== "reexport") return { specifier: taken.specifier, names: taken.isModule ? [] : taken.names, how };
  const isRenamed = taken.names.some((name, at) => name !== taken.local[at]);
  return { specifier: taken.specifier, names: taken.names, ...isRenamed ? { handed: taken.local } : {}, how };
};
var importsOf = (file) => {
  const { flat } = file;
  const statements = flat.spots.filter(({ type }) => type === "import_statement" || type === "import_from_statement").slice(0, MAX_FACTS).map((spot) => ({ spot, ...read(plainText(spot.node, flat)) }));
  const found = statements.flatMap(({ spot, taken }) => {
    const shared = { ...excerptAt(flat, spot), swallowed: isSwallowed(spot, flat) };
    return taken.map((one) => ({ ...shared, ...importOf(spot, file, one) }));
  });
  const loaded = file.calls.flatMap((call) => loadedBy(call, file) ?? []);
  return { imports: [...found, ...loaded].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS), aliases: new Map(statements.flatMap(({ stands }) => stands)) };
};
var expand = (dotted, aliases) => {
  const dot = dotted.indexOf(".");
  const first = dot === -1 ? dotted : dotted.slice(0, dot);
  const stands = aliases.get(first);
  return stands === void 0 ? dotted : `${stands}${dotted.slice(first.length)}`;
};

// src/languages/python-replaced.ts
var namedBy = (argument, { file, aliases }) => {
  if (!argument) return null;
  const dotted = dottedOf(argument.node, file);
  const constant = argument.node.type === "identifier" ? file.constants.get(dotted ?? "") : void 0;
  if (constant !== void 0) return constant;
  return dotted === null ? stringOf(argument.node, file) : expand(dotted, aliases);
};
var isPartial = ({ keyed }) => keyed.has("wraps");
var patched = (given) => {
  const target = given.placed[0] ? stringOf(given.placed[0].node, given.file) : null;
  return target === null || target === "" ? [] : [{ target, member: null, how: "member", partial: isPartial(given) }];
};
var memberPatched = (given) => {
  const target = namedBy(given.placed[0], given);
  const member = given.placed[1] ? stringOf(given.placed[1].node, given.file) : null;
  return target === null || member === null ? [] : [{ target, member, how: "member", partial: isPartial(given) }];
};
var setAttribute = (given) => {
  const [first, second] = given.placed;
  const whole = first && dottedOf(first.node, given.file) === null ? stringOf(first.node, given.file) : null;
  if (whole !== null && (given.placed.length < 3 && lastOf(given.call.name) === "setattr" || !second)) return [{ target: whole, member: null, how: "member", partial: false }];
  return memberPatched(given);
};
var severalPatched = (given) => {
  const target = namedBy(given.placed[0], given);
  return target === null ? [] : [...given.keyed.keys()].map((member) => ({ target, member, how: "member", partial: false }));
};
var isModuleTable = (argument, given) => namedBy(argument, given) === "sys.modules";
var wholeModule = (target) => ({ target, member: null, how: "module", partial: false });
var keysOf = (node, file) => node?.type === "dictionary" ? childrenOf(node).flatMap((pair) => {
  const key = pair.childForFieldName("key");
  return (key && stringOf(key, file)) ?? [];
}) : [];
var tablePatched = (given) => isModuleTable(given.placed[0], given) ? keysOf(given.placed[1]?.node ?? given.keyed.get("values"), given.file).map(wholeModule) : [];
var itemSet = (given) => {
  const name = isModuleTable(given.placed[0], given) && given.placed[1] ? stringOf(given.placed[1].node, given.file) : null;
  return name === null ? [] : [wholeModule(name)];
};
var tableChanged = (given) => {
  if (!/(^|\.)sys\.modules\.\w+$/.test(expand(given.call.name, given.aliases))) return [];
  if (lastOf(given.call.name) === "update") return keysOf(given.placed[0]?.node, given.file).map(wholeModule);
  const name = given.placed[0] ? stringOf(given.placed[0].node, given.file) : null;
  return name === null ? [] : [wholeModule(name)];
};
var spied = (given) => memberPatched(given).map((found) => ({ ...found, partial: true }));
var doubled = (given) => {
  const node = lastOf(given.call.name) === "create_autospec" ? given.placed[0]?.node : given.keyed.get("spec") ?? given.keyed.get("spec_set") ?? given.keyed.get("wraps");
  const target = node && namedBy({ key: null, node }, given);
  return target ? [{ target, member: null, how: "double", partial: isPartial(given) }] : [];
};
var MOCKS = ["Mock", "MagicMock", "AsyncMock", "NonCallableMock", "NonCallableMagicMock", "create_autospec"];
var BY_LAST = new Map([
  ["patch", patched],
  ["multiple", severalPatched],
  ["dict", tablePatched],
  ["setattr", setAttribute],
  ["delattr", setAttribute],
  ["setitem", itemSet],
  ["spy", spied],
  ["object", memberPatched],
  ["setdefault", tableChanged],
  ["update", tableChanged],
  ...MOCKS.map((name) => [name, doubled])
]);
var NEEDS = {
  multiple: /(^|\.)patch\.multiple$/,
  dict: /(^|\.)patch\.dict$/,
  object: /(^|\.)patch\.object$/,
  setattr: /\.setattr$/,
  delattr: /\.delattr$/,
  setitem: /\.setitem$/,
  spy: /\.spy$/,
  setdefault: /modules\.setdefault$/,
  update: /modules\.update$/
};
var byCall = (call, file, aliases) => {
  const last = lastOf(call.name);
  const find = BY_LAST.get(last);
  if (!find || Object.hasOwn(NEEDS, last) && !NEEDS[last].test(call.name)) return [];
  const all = argumentsOf(call);
  const keyed = new Map(all.flatMap(({ key, node }) => key === null ? [] : [[key, node]]));
  const excerpt = excerptAt(file.flat, call.spot);
  return find({ file, call, aliases, placed: all.filter(({ key }) => key === null), keyed }).map((found) => ({ ...excerpt, ...found }));
};
var TABLE = /^(?:\w+\.)?(?:sys\.)?modules\[\s*([^\]]+?)\s*\]\s*=/;
var MEMBER = /^([\w.]+)\.(\w+)\s*=\s*(?:(?:\w+\.)*(?:Magic|Async|NonCallable)?(?:Mock|create_autospec)\(|lambda\b)/;
var byAssignment = (spot, file, aliases) => {
  const text = file.flat.textOf(spot.node, MAX_ASSIGNMENT);
  const excerpt = excerptAt(file.flat, spot);
  if (TABLE.test(text)) {
    const key = spot.node.childForFieldName("left")?.childForFieldName("subscript");
    const name = key && stringOf(key, file);
    return name ? [{ ...excerpt, ...wholeModule(name) }] : [];
  }
  const [, object, member] = MEMBER.exec(text) ?? [];
  if (object === void 0 || member === void 0 || !aliases.has(object.split(".", 1)[0])) return [];
  return [{ ...excerpt, target: expand(object, aliases), member, how: "member", partial: /\bwraps\s*=/.test(text) }];
};
var MAX_ASSIGNMENT = 400;
var replacedBy = (file, aliases) => {
  const calls = file.calls.flatMap((call) => byCall(call, file, aliases));
  const assigned = file.flat.spots.filter(({ type }) => type === "assignment").flatMap((spot) => byAssignment(spot, file, aliases));
  return [...calls, ...assigned].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS);
};

// src/languages/python-world.ts
var STARTING = {
  "subprocess": ["run", "Popen", "call", "check_call", "check_output", "getoutput", "getstatusoutput"],
  "os": ["system", "popen", "fork", "forkpty", "posix_spawnp?", "spawn\\w+", "exec[lv]\\w*"],
  "multiprocessing": ["(?:[\\w.]+\\.)?(?:Process|Pool)", "get_context"],
  "concurrent\\.futures": ["(?:process\\.)?ProcessPoolExecutor"],
  "asyncio": ["create_subprocess_(?:exec|shell)"],
  "pexpect": ["spawn", "run"],
  "pty": ["spawn"]
};
var SPAWNS = new RegExp(`^(?:${Object.entries(STARTING).map(([module, names]) => `${module}\\.(?:${names.join("|")})`).join("|")})$`);
var SPAWNS_BY_NAME = /^(?:assert_python_ok|assert_python_failure|spawn_python|run_python_until_end|run_pytest_subprocess|runpytest_subprocess|run_subprocess|start_new_process)$/;
var DRIVERS = /^(?:playwright|selenium|testcontainers|docker|splinter|pytest_docker|pyppeteer|paramiko)\b/;
var CLIENTS = /^(?:requests|httpx|aiohttp|urllib3?|http\.client|websockets?)\b(?!.*(?:urlparse|quote|mock))/;
var SERVER = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])|\b(?:base_?url|server_?url|live_?server|BASE_URL|SERVER_URL|API_URL|HOST)\b/i;
var MAX_CALL = 400;
var spawnsIn = ({ flat, calls }, aliases, imports) => {
  const called = calls.filter(({ spot, name }) => {
    const whole = expand(name, aliases);
    return SPAWNS.test(whole) || SPAWNS_BY_NAME.test(lastOf(name)) || CLIENTS.test(whole) && SERVER.test(flat.textOf(spot.node, MAX_CALL));
  }).map(({ spot }) => excerptAt(flat, spot));
  const driven = imports.filter(({ specifier }) => DRIVERS.test(specifier)).map(({ line, text }) => ({ line, text }));
  return [...called, ...driven].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS);
};
var READERS = /* @__PURE__ */ new Set(["open", "read_text", "read_bytes", "getsource", "getsourcelines", "getsourcefile", "get_data", "parse_file"]);
var SOURCE_LIKE = /\.(?:pyx?|pyi|[cm]?[jt]sx?|java|kt|go|rs|rb|php|cs|cc?|cpp|hh?|hpp|sql|toml|cfg|ini|ya?ml|md|rst)\b["')\s]|["'](?:src|lib)[/"']|\b__file__\b|getsource/;
var readsIn = ({ flat, calls }) => calls.filter(({ spot, name }) => READERS.has(lastOf(name)) && SOURCE_LIKE.test(flat.textOf(spot.node, MAX_CALL))).map(({ spot }) => excerptAt(flat, spot)).slice(0, MAX_FACTS);
var MEMBER2 = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:\s*\.\s*[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*){0,12}/y;
var usedIn = ({ flat, calls }, aliases) => {
  const names = new Set(calls.map(({ name }) => name).filter((name) => !name.startsWith("()") && name.length <= MAX_EXCERPT));
  let last = null;
  for (const spot of flat.spots) {
    if (spot.type !== "attribute" || spot.from === last?.from) continue;
    last = spot;
    const name = flat.matchAt(MEMBER2, spot.from)?.[0].replaceAll(/\s/g, "");
    if (name?.includes(".") && name.length <= MAX_EXCERPT) names.add(name);
  }
  const expanded = [...names].filter((name) => aliases.has(name.split(".", 1)[0])).map((name) => expand(name, aliases));
  return bounded([...expanded, ...names]);
};

// src/languages/python-facts.ts
var HEAD = 2e3;
var WIDE = /\bmark\.(?:e2e|integration|functional|system|acceptance|smoke|playwright|selenium|browser|end_to_end|live)\b/;
var wideIn = ({ flat }) => flat.spots.filter(({ type, above, node }) => {
  if (type === "assignment") return above === null && /^pytestmark\b/.test(flat.textOf(node, 20)) && WIDE.test(flat.textOf(node));
  if (type !== "decorated_definition" || above !== null) return false;
  const text = flat.textOf(node);
  return /^(?:@[^\n]*\n\s*)*class\b/.test(text) && WIDE.test(text.split(/^class\b/m, 1)[0]);
}).map((spot) => excerptAt(flat, spot));
var COMPILED = /@(?!jax\.)(?:[\w.]+\.)?(?:njit|jit|vectorize|guvectorize|cfunc|stencil|kernel|compile)\b/;
var FOLLOWS = /^jax\b/;
var unseenIn = ({ flat }, imports) => {
  if (imports.some(({ specifier, names }) => FOLLOWS.test(specifier) && names.includes("jit"))) return [];
  return flat.spots.filter((spot) => spot.type === "function_definition" && COMPILED.test(decoratorsOf(spot, flat))).map((spot) => ({ line: lineOf(spot.node), text: oneLine(decoratorsOf(spot, flat)) })).slice(0, MAX_FACTS);
};
var pythonFacts = (root, path) => {
  const file = openPython(root, path);
  const { flat } = file;
  const { imports, aliases } = importsOf(file);
  return {
    imports,
    replaced: replacedBy(file, aliases),
    ...testsOf(file),
    ...bodiesOf(file, root),
    branches: pythonBranches(file),
    used: usedIn(file, aliases),
    spawns: spawnsIn(file, aliases, imports),
    reads: readsIn(file),
    unseen: unseenIn(file, imports),
    marks: flat.spots.filter(({ type }) => type === "comment").flatMap(({ node }) => marksOf(lineOf(node), flat.textOf(node))).slice(0, MAX_FACTS),
    wide: wideIn(file),
    generated: /_pb2(?:_grpc)?\.py$/.test(baseOf(path)) || isGenerated(flat.textAt(root.startIndex, HEAD)),
    damaged: root.hasError
  };
};

// src/languages/python-resolve.ts
var MAX_PARTS2 = 12;
var USUAL_ROOTS = ["", "src", "lib", "python"];
var join = (...parts) => parts.filter((part) => part !== "").join("/");
var fileOf = (place, { has }) => [`${place}.py`, `${place}/__init__.py`, `${place}.pyx`].find(has) ?? null;
var matchIn = (root, parts, ground) => {
  for (let length = Math.min(parts.length, MAX_PARTS2); length > 0; length--) {
    const path = fileOf(join(root, ...parts.slice(0, length)), ground);
    if (path !== null) return { path, left: parts.slice(length) };
  }
  return null;
};
var holds = ({ path, left }, { read: read2 }) => {
  const [first] = left;
  if (first === void 0 || baseOf(path) !== "__init__.py") return true;
  if (left.length > 1 && !/^[A-Z]/.test(first)) return false;
  const text = read2(path);
  return text === null || text.includes("__getattr__") || /\bimport\s*\*/.test(text) || new RegExp(`\\b${first.replaceAll(/\W/g, "")}\\b`).test(text);
};
var foldersAbove = (from) => {
  const segments = folderOf(from).split("/").filter((segment) => segment !== "");
  return segments.map((_, index) => segments.slice(0, segments.length - index).join("/")).concat("");
};
var CONFIGURED = [
  ["pyproject.toml", /(?:pythonpath|where|package-dir|from)\s*=\s*(?:\[([^\]]*)\]|\{([^}]*)\}|["']([^"'\n]+)["'])/g],
  ["setup.cfg", /(?:where|pythonpath)\s*=\s*([^\n]+)|package_dir\s*=\s*=?\s*([^\n]+)/g],
  ["pytest.ini", /pythonpath\s*=\s*([^\n]+)/g],
  ["tox.ini", /pythonpath\s*=\s*([^\n]+)/g]
];
var configuredRoots = (from, { projectFiles, read: read2 }) => CONFIGURED.flatMap(([name, expression]) => {
  const file = projectFiles(name, from)[0];
  const text = file === void 0 ? null : read2(file);
  if (file === void 0 || text === null) return [];
  const values = [...text.matchAll(expression)].flatMap((match) => match.slice(1).filter(Boolean));
  const folders = values.flatMap((value) => value.split(/[,\s=]+/)).map((value) => value.replaceAll(/["'{}]/g, "").replace(/^\.\/|\/$/g, ""));
  return folders.filter((folder) => /^[\w.-]+(\/[\w.-]+)*$/.test(folder)).map((folder) => join(folderOf(file), folder === "." ? "" : folder));
});
var topPackages = /* @__PURE__ */ new WeakMap();
var packagesOf = ({ names }) => {
  const known = topPackages.get(names);
  if (known) return known;
  const made = /* @__PURE__ */ new Map();
  for (const path of names.sourcesNamed("python", ["init"])) {
    const folder = folderOf(path);
    if (folder === "" || names.has(join(folderOf(folder), "__init__.py"))) continue;
    made.set(baseOf(folder), [...made.get(baseOf(folder)) ?? [], path]);
  }
  topPackages.set(names, made);
  return made;
};
var rootsOf = (from, ground) => {
  const outside = foldersAbove(from).filter((folder) => !ground.has(join(folder, "__init__.py")));
  return [.../* @__PURE__ */ new Set([...outside.flatMap((folder) => USUAL_ROOTS.map((root) => join(folder, root))), ...configuredRoots(from, ground)])];
};
var roots = /* @__PURE__ */ new WeakMap();
var answers = /* @__PURE__ */ new WeakMap();
var kept = (all, ground, key) => (make) => {
  const known = all.get(ground) ?? /* @__PURE__ */ new Map();
  all.set(ground, known);
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};
var absolute = (parts, from, ground) => {
  const nowhere = join(folderOf(from), " ");
  const answer = kept(answers, ground, `${folderOf(from)} ${parts.join(".")}`)(() => lookUp(parts, nowhere, ground));
  return answer.includes(from) ? lookUp(parts, from, ground) : answer;
};
var lookUp = (parts, from, ground) => {
  const found = kept(roots, ground, folderOf(from))(() => rootsOf(from, ground)).flatMap((root) => matchIn(root, parts, ground) ?? []).filter(({ path }) => path !== from);
  const fewest = Math.min(...found.map(({ left }) => left.length));
  const best = found.find(({ left }) => left.length === fewest);
  if (best) return holds(best, ground) ? [best.path] : [];
  const tops = nearest(from, packagesOf(ground).get(parts[0]) ?? []);
  return tops.flatMap((top) => matchIn(folderOf(folderOf(top)), parts, ground) ?? []).filter((match) => holds(match, ground)).map(({ path }) => path);
};
var relative = (dots, parts, { from, ground }) => {
  const folder = foldersAbove(from)[dots - 1];
  if (folder === void 0) return [];
  const match = matchIn(folder, parts, ground) ?? ownPackage(folder, parts, ground);
  return match !== null && match.path !== from && holds(match, ground) ? [match.path] : [];
};
var ownPackage = (folder, parts, { has }) => {
  const path = join(folder, "__init__.py");
  return has(path) ? { path, left: parts } : null;
};
var asPath = (path, from, { has }) => {
  const plain = path.replace(/^\.\//, "").replace(/::?[\w.:]*$/, "");
  return [join(folderOf(from), plain), plain].filter(has).slice(0, 1);
};
var resolvePython = (specifier, from, ground) => {
  if (specifier.includes("/") || specifier.endsWith(".py")) return asPath(specifier, from, ground);
  const [, dots = "", name = ""] = /^(\.*)(.*)$/s.exec(specifier) ?? [];
  const parts = name.split(".").filter((part) => part !== "");
  if (dots !== "") return relative(dots.length, parts, { from, ground });
  return parts.length === 0 ? [] : absolute(parts, from, ground);
};

// src/languages/python-syntax.ts
var MAX_CONFTESTS = 10;
var pythonSyntax = {
  facts: pythonFacts,
  resolve: resolvePython,
  loadedBefore: (test, { projectFiles }) => projectFiles("conftest.py", test).filter((path) => path !== test).slice(0, MAX_CONFTESTS)
};
module.exports = { pythonSyntax };
