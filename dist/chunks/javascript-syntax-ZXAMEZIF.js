const { remarksOf } = require("./chunk-OIM4SVGW.js");
const { MAX_EXCERPT, childrenOf, lastLineOf, lineOf, nodesOf } = require("./chunk-RT7TJWZO.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/languages/javascript-tree.ts
var MAX_SEEN = 2e5;
var MAX_FACTS = 1e4;
var MAX_CHAIN = 24;
var FUNCTIONS = [
  "function_declaration",
  "function_expression",
  "generator_function_declaration",
  "generator_function",
  "arrow_function",
  "method_definition"
];
var CLASSES = ["class_declaration", "class", "abstract_class_declaration"];
var HOLDERS = [
  ...FUNCTIONS,
  ...CLASSES,
  "call_expression",
  "new_expression",
  "import_statement",
  "export_statement",
  "variable_declarator",
  "pair",
  "field_definition",
  "public_field_definition",
  "assignment_expression",
  "try_statement",
  "catch_clause",
  "return_statement",
  "throw_statement",
  "if_statement",
  "interface_declaration",
  "type_alias_declaration",
  "enum_declaration",
  "class_heritage",
  "extends_type_clause",
  "type_query",
  "ambient_declaration",
  "internal_module",
  "module",
  "class_static_block"
];
var LEAVES = ["comment", "member_expression", "jsx_opening_element", "jsx_self_closing_element"];
var SIMPLE = /^[\w$]+(?:\??\.#?[\w$]+)*$/;
var MAX_SIMPLE = 200;
var isNamed = (type) => type === "identifier" || type === "this" || type === "super" || type === "import";
var inner = (node) => {
  if (node.type === "member_expression") return node.childForFieldName("object");
  if (node.type === "call_expression") return node.childForFieldName("function");
  if (/^(?:parenthesized|non_null|await|as|satisfies|instantiation)_?expression$/.test(node.type)) return node.namedChildren[0] ?? null;
  return null;
};
var pathOf = (callee, text2) => {
  if (callee.endIndex - callee.startIndex <= MAX_SIMPLE) {
    const plain = text2(callee);
    if (SIMPLE.test(plain)) return plain.replaceAll("?.", ".");
  }
  const parts = [];
  for (let at = callee, steps = 0; at !== null && steps < MAX_CHAIN; steps++) {
    const next = inner(at);
    if (at.type === "member_expression") {
      const property = at.childForFieldName("property");
      parts.push(property === null ? "?" : text2(property).slice(0, MAX_SIMPLE));
    } else if (at.type === "call_expression") parts.push("()");
    else if (next === null) parts.push(isNamed(at.type) ? text2(at).slice(0, MAX_SIMPLE) : "?");
    at = next;
  }
  return parts.reverse().join(".");
};
var firstCall = (call) => {
  let first = call.seen.node;
  for (let at = inner(first), steps = 0; at !== null && steps < MAX_CHAIN; at = inner(at), steps++) if (at.type === "call_expression") first = at;
  return first;
};
var argumentsOf = (node) => (node.childForFieldName("arguments")?.namedChildren ?? []).filter((child) => child !== null && child.type !== "comment");
var sweep = (root) => {
  const seen = [];
  const holders = new Set(HOLDERS);
  let above = null;
  for (const node of nodesOf(root, ...HOLDERS, ...LEAVES).slice(0, MAX_SEEN)) {
    const { type, startIndex: from, endIndex: to } = node;
    while (above !== null && above.to <= from) above = above.above;
    const one = { node, type, from, to, above };
    seen.push(one);
    if (holders.has(type)) above = one;
  }
  return seen;
};
var pageOf = (root) => {
  const source = root.text;
  const offset = root.startIndex;
  const slice = (from, to) => source.slice(from - offset, to - offset);
  const text2 = ({ startIndex, endIndex }) => slice(startIndex, endIndex);
  const seen = sweep(root);
  const byNode = /* @__PURE__ */ new Map();
  for (const one of seen) {
    if (one.type !== "call_expression") continue;
    const callee = one.node.childForFieldName("function");
    if (callee !== null) byNode.set(one, { seen: one, callee, path: pathOf(callee, text2) });
  }
  return { root, source, seen, calls: [...byNode.values()], callOf: (one) => byNode.get(one) ?? null, text: text2, slice };
};
var inherit = (seen, pick) => {
  const known3 = /* @__PURE__ */ new Map();
  for (const one of seen) known3.set(one, pick(one) ?? (one.above === null ? null : known3.get(one.above) ?? null));
  return (one) => one === null ? null : known3.get(one) ?? null;
};
var ESCAPES = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" };
var CODE = /^[ux]\{?([0-9a-f]+)\}?$/i;
var unescaped = (escape) => {
  const digits = CODE.exec(escape)?.[1];
  if (digits === void 0) return /^[\r\n]/.test(escape) ? "" : ESCAPES[escape] ?? escape;
  const code = Number.parseInt(digits, 16);
  return code <= 1114111 ? String.fromCodePoint(code) : "";
};
var unescape = (text2) => text2.replaceAll(/\\(u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[^])/gi, (_, escape) => unescaped(escape));
var stringOf = (node, { text: text2 }) => {
  if (!node || node.endIndex - node.startIndex > MAX_LITERAL) return null;
  if (node.type === "string") return unescape(text2(node).slice(1, -1));
  if (node.type === "template_string" && !text2(node).includes("${")) return unescape(text2(node).slice(1, -1));
  return null;
};
var MAX_LITERAL = 2e3;
var titleOf = (node, page) => {
  const plain = stringOf(node, page);
  if (plain !== null) return plain;
  if (node.endIndex - node.startIndex > MAX_LITERAL) return null;
  const text2 = page.text(node);
  if (node.type === "template_string") return unescape(text2.slice(1, -1));
  if (node.type === "identifier" || node.type === "member_expression") return text2.replace(/\.name$/, "");
  if (node.type !== "binary_expression") return null;
  return text2.replaceAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[^"']+/gs, (_, double2, single) => unescape(double2 ?? single ?? "${}")).replaceAll(/(?:\$\{\})+/g, "${}");
};
var excerptAt = ({ node, from, to }, { slice }) => ({
  line: lineOf(node),
  text: slice(from, Math.min(to, from + MAX_EXCERPT * 2)).replaceAll(/\s+/g, " ").trim().slice(0, MAX_EXCERPT)
});

// src/languages/javascript-bodies.ts
var NAMED_BY = {
  variable_declarator: "name",
  pair: "key",
  field_definition: "property",
  public_field_definition: "name",
  assignment_expression: "left"
};
var nameOf = ({ node, above, from }, { text: text2 }) => {
  const own = node.childForFieldName("name");
  if (own !== null) return text2(own).slice(0, MAX_EXCERPT);
  const value = above?.node.childForFieldName(above.type === "assignment_expression" ? "right" : "value");
  if (above == null || value?.startIndex !== from) return "(anonymous)";
  const target = above.node.childForFieldName(NAMED_BY[above.type] ?? "");
  return target == null ? "(anonymous)" : text2(target).slice(0, MAX_EXCERPT).replace(/^.*\./s, "").replace(/^["'](.*)["']$/s, "$1");
};
var bodyOf = (seen, page) => {
  const body = seen.node.childForFieldName("body");
  if (body === null) return null;
  const statement = body.type === "statement_block" ? childrenOf(body).find(({ type }) => type !== "comment") ?? body : body;
  return { name: nameOf(seen, page), from: lineOf(seen.node), to: lastLineOf(seen.node), first: lineOf(statement) };
};
var bodiesIn = (page) => page.seen.flatMap((seen) => {
  const body = FUNCTIONS.includes(seen.type) ? bodyOf(seen, page) : null;
  return body === null ? [] : [body];
}).slice(0, MAX_FACTS);
var DECLARING = [
  ...CLASSES,
  "function_declaration",
  "generator_function_declaration",
  "interface_declaration",
  "type_alias_declaration",
  "enum_declaration",
  "variable_declarator",
  "internal_module",
  "module"
];
var THROUGH = ["export_statement", "ambient_declaration"];
var isTop = ({ above }) => {
  let at = above;
  while (at !== null && THROUGH.includes(at.type)) at = at.above;
  return at === null;
};
var declaresIn = (page) => [...new Set(page.seen.flatMap((seen) => {
  if (!DECLARING.includes(seen.type) || !isTop(seen)) return [];
  const name = seen.node.childForFieldName("name");
  return name === null || !/identifier$/.test(name.type) ? [] : [page.text(name).slice(0, MAX_EXCERPT)];
}))].slice(0, MAX_FACTS);
var HEADING = /^\s*(?:extends|implements)\b/;
var typesOf = (node, { text: text2 }) => {
  const clauses = childrenOf(node).filter(({ type }) => /_clause$/.test(type));
  if (clauses.length > 0) return clauses.flatMap((clause) => childrenOf(clause).filter(({ type }) => type !== "type_arguments").map(text2));
  return childrenOf(node).filter(({ type }) => type !== "type_arguments").map(text2);
};
var extendsIn = (page) => [...new Set(page.seen.filter(({ type }) => type === "class_heritage" || type === "extends_type_clause").flatMap(({ node }) => typesOf(node, page)).map((name) => name.slice(0, MAX_EXCERPT).replace(/[<(][^]*$/, "").replace(HEADING, "").trim()).filter((name) => name !== ""))].slice(0, MAX_FACTS);
var MAX_USED = 2e3;
var PLAIN_MEMBER = /^[\w$]+\.[\w$]+$/;
var usedBy = (seen, page) => {
  if (seen.type === "call_expression") {
    const path = page.callOf(seen)?.path ?? "";
    return /[()?]/.test(path) || path === "import" ? null : path;
  }
  if (seen.type === "member_expression") {
    const text2 = seen.to - seen.from > MAX_EXCERPT ? "" : page.slice(seen.from, seen.to);
    return PLAIN_MEMBER.test(text2) ? text2 : null;
  }
  const name = seen.type === "new_expression" ? seen.node.childForFieldName("constructor") : /^jsx_/.test(seen.type) ? seen.node.childForFieldName("name") : null;
  return name === null ? null : page.text(name).slice(0, MAX_EXCERPT);
};
var usedIn = (page) => {
  const used = /* @__PURE__ */ new Set();
  for (const seen of page.seen) {
    const name = used.size < MAX_USED ? usedBy(seen, page) : null;
    if (name !== null && name !== "") used.add(name);
  }
  return [...used];
};
var SILENT = ["import_statement", "interface_declaration", "type_alias_declaration", "ambient_declaration", "comment", "empty_statement", "hash_bang_line", "function_signature"];
var HANDS_ON = /^(?:module\.)?exports\b[^]*=/;
var HARMLESS_CALL = /^(?:require|Object\.defineProperty|Object\.assign)$/;
var isSilent = (node, { text: text2, slice }) => {
  if (SILENT.includes(node.type)) return true;
  if (node.type === "export_statement") {
    const declared = node.childForFieldName("declaration");
    const value = node.childForFieldName("value");
    return declared === null ? value === null || value.type === "identifier" : SILENT.includes(declared.type);
  }
  if (node.type !== "expression_statement") return false;
  const beginning = slice(node.startIndex, Math.min(node.endIndex, node.startIndex + 200));
  return /^(["'])use [a-z ]+\1;?$/.test(beginning) || HANDS_ON.test(beginning) || /^(?:Object\.defineProperty|Object\.assign)\((?:module\.)?exports\b/.test(text2(node).slice(0, 100));
};
var isInert = (page) => {
  const runs = page.seen.some(({ type }) => FUNCTIONS.includes(type) || CLASSES.includes(type) || type === "new_expression");
  if (runs || page.calls.some(({ path }) => !HARMLESS_CALL.test(path) && path !== "import")) return false;
  return childrenOf(page.root).every((node) => isSilent(node, page));
};

// src/languages/javascript-branches.ts
var blockOf = (block, decided) => {
  const inside = block.type === "statement_block" ? childrenOf(block) : [block];
  return inside.length === 0 ? [] : [{ from: lineOf(inside[0]), to: lastLineOf(inside.at(-1)), decided }];
};
var ofStatement = ({ node, type }) => {
  if (type === "catch_clause") return [node.childForFieldName("body")].flatMap((body) => body === null ? [] : blockOf(body, lineOf(node)));
  const otherwise = node.childForFieldName("alternative");
  const blocks = [node.childForFieldName("consequence"), ...otherwise === null ? [] : childrenOf(otherwise)];
  return blocks.flatMap((block) => block === null ? [] : blockOf(block, lineOf(node)));
};
var inner2 = (node) => node?.type === "parenthesized_expression" || node?.type === "as_expression" ? inner2(childrenOf(node)[0] ?? null) : node;
var ofValue = ({ node, type }, { text: text2 }) => {
  const value = inner2(node.childForFieldName(type === "assignment_expression" ? "right" : "value"));
  if (value === null) return [];
  const operator = value.type === "binary_expression" ? value.childForFieldName("operator") : null;
  const parts = value.type === "ternary_expression" ? [value.childForFieldName("consequence"), value.childForFieldName("alternative")] : operator !== null && /^(?:\?\?|\|\|)$/.test(text2(operator)) ? [value.childForFieldName("right")] : [];
  return parts.flatMap((part) => part === null ? [] : [{ from: lineOf(part), to: lastLineOf(part), decided: lineOf(part) }]);
};
var branchesIn = (page) => {
  const inFunction = inherit(page.seen, ({ type }) => FUNCTIONS.includes(type) ? true : null);
  return page.seen.filter((seen) => inFunction(seen) === null).flatMap((seen) => {
    if (seen.type === "if_statement" || seen.type === "catch_clause") return ofStatement(seen);
    return seen.type === "variable_declarator" || seen.type === "assignment_expression" ? ofValue(seen, page) : [];
  }).slice(0, MAX_FACTS);
};

// src/languages/javascript-commonjs.ts
var MAX_LEFT = 400;
var MAX_CLIMB = 24;
var BASE = /^(?:module\.)?exports$/;
var MAKES_OBJECT = /^(?:(?:module\.)?exports\b(?!\s*\.)|\{|Object\.create\()/;
var sidesOf = ({ node, type }, { text: text2 }) => {
  const declared = type === "variable_declarator";
  if (!declared && type !== "assignment_expression") return null;
  const [left, right] = [node.childForFieldName(declared ? "name" : "left"), node.childForFieldName(declared ? "value" : "right")];
  return left === null || right === null ? null : [text2(left).slice(0, MAX_LEFT), text2(right).slice(0, MAX_LEFT)];
};
var basesOf = (page) => {
  const sides = page.seen.flatMap((seen) => {
    const found = sidesOf(seen, page);
    return found === null ? [] : [found];
  });
  const objects = new Set(sides.filter(([, right]) => MAKES_OBJECT.test(right)).map(([left]) => left));
  const exported = sides.flatMap(([left, right]) => BASE.test(left) && objects.has(right) ? [right] : []);
  return new Set([...sides.filter(([, right]) => /^(?:module\.)?exports\b(?!\s*\.)/.test(right)).map(([left]) => left), ...exported].filter((name) => /^[\w$]+$/.test(name) && name !== "exports"));
};
var memberOf = (left, bases) => {
  const [, root = "", member2] = /^((?:module\.)?exports|[\w$]+)(?:\.([\w$]+)(?:\.[\w$]+)*)?$/.exec(left) ?? [];
  if (BASE.test(root)) return { name: member2 ?? null };
  return bases.has(root) && member2 !== void 0 ? { name: member2 } : null;
};
var keyOf = ({ node, type }, page) => {
  const key = type === "pair" ? node.childForFieldName("key") : type === "method_definition" ? node.childForFieldName("name") : null;
  return key === null ? null : stringOf(key, page) ?? page.text(key).slice(0, MAX_LEFT);
};
var definedBy = (seen, page, bases) => {
  const path = page.callOf(seen)?.path ?? "";
  const [target, name] = argumentsOf(seen.node);
  if (/(?:^|\.)__export(?:Star)?$/.test(path)) return { name: null };
  if (target === void 0 || !BASE.test(page.text(target)) && !bases.has(page.text(target))) return null;
  if (path === "Object.assign") return { name: null };
  return path === "Object.defineProperty" ? { name: stringOf(name, page) } : null;
};
var isGetter = ({ from, to, type }, { slice }) => type === "method_definition" && /^get\s+[\w$["']/.test(slice(from, Math.min(to, from + MAX_LEFT)));
var exportedAs = (seen, page, bases) => {
  let [key, lazy] = [null, false];
  let at = seen.above;
  for (let steps = 0; at !== null && steps < MAX_CLIMB; at = at.above, steps++) {
    if (at.type === "call_expression") return lazy && key !== "get" ? null : definedBy(at, page, bases);
    if (at.type === "assignment_expression" || at.type === "variable_declarator") break;
    if (at.type === "arrow_function" || at.type === "function_expression") lazy = true;
    else if (at.type === "method_definition" && !isGetter(at, page) && keyOf(at, page) !== "get") return null;
    else if (!["pair", "return_statement", "method_definition"].includes(at.type)) return null;
    key = keyOf(at, page) ?? key;
  }
  if (at === null || lazy || at.type !== "assignment_expression") return at?.type === "variable_declarator" ? declaredAs(at, { key, lazy }, page, bases) : null;
  const all = memberOf(sidesOf(at, page)?.[0] ?? "", bases);
  if (all?.name === null && key !== null) return { name: key };
  return all === null && at.above?.type === "assignment_expression" ? exportedAs(at, page, bases) : all;
};
var declaredAs = (at, { key, lazy }, page, bases) => key !== null && !lazy && bases.has(sidesOf(at, page)?.[0] ?? "") ? { name: key } : null;
var GIVES_BACK = /(?:\breturn\s+|=>\s*)([\w$]+)(?:\.([\w$]+))?\s*;?\s*\}/;
var gettersIn = (page, bases) => page.calls.filter(({ path }) => path === "Object.defineProperty").flatMap(({ seen }) => {
  const name = definedBy(seen, page, bases)?.name ?? null;
  const [, root, member2] = GIVES_BACK.exec(page.slice(seen.from, Math.min(seen.to, seen.from + MAX_LEFT))) ?? [];
  return name === null || root === void 0 ? [] : [{ seen, name, root, member: member2 }];
});

// src/languages/javascript-imports.ts
var ALL = "*";
var TYPE_ONLY = /^(?:import|export)\s+type\s+(?!from\b|,)/;
var named = (name, local, type = false) => ({ name, local, type });
var specifierOf = (node, { text: text2 }) => {
  const name = node.childForFieldName("name");
  const written = name === null ? "" : text2(name);
  const alias = node.childForFieldName("alias");
  return named(written, alias === null ? written : text2(alias), /^type\s+[\w$"']/.test(text2(node)));
};
var namesOf = (clause, page) => {
  if (clause.type === "identifier") return [named("default", page.text(clause))];
  if (clause.type === "namespace_import" || clause.type === "namespace_export") return [named(ALL, page.text(childrenOf(clause)[0] ?? clause))];
  if (clause.type === "import_specifier" || clause.type === "export_specifier") return [specifierOf(clause, page)];
  if (!/^(?:import_clause|named_imports|export_clause|import_require_clause)$/.test(clause.type)) return [];
  return childrenOf(clause).slice(0, MAX_FACTS).flatMap((child) => namesOf(child, page));
};
var importOf = (seen, page) => {
  const { node } = seen;
  const equals = childrenOf(node).find(({ type: type2 }) => type2 === "import_require_clause");
  const specifier = stringOf(node.childForFieldName("source") ?? equals?.childForFieldName("source"), page);
  if (specifier === null) return null;
  const names = childrenOf(node).flatMap((child) => namesOf(child, page));
  const all = equals === void 0 ? names : names.map(({ local }) => named(ALL, local));
  const type = TYPE_ONLY.test(page.slice(seen.from, Math.min(seen.to, seen.from + 40))) || all.length > 0 && all.every((one) => one.type);
  const kept = type ? all : all.filter((one) => !one.type);
  return [{ ...excerptAt(seen, page), specifier, names: kept.map(({ name }) => name), how: type ? "type" : "static", swallowed: false }, kept];
};
var handedAs = (all) => ({
  names: all.map(({ name }) => name),
  ...all.some(({ name, local }) => name !== local) ? { handed: all.map(({ local }) => local) } : {}
});
var reexport = (seen, page, handed) => ({ ...excerptAt(seen, page), ...handed, how: "reexport", swallowed: false });
var boundAs = (seen, page, { from, local }) => from === void 0 ? [] : [reexport(seen, page, { specifier: from.specifier, ...handedAs([{ name: from.name, local }]) })];
var exportOf = (seen, page, bound) => {
  const { node } = seen;
  const type = TYPE_ONLY.test(page.slice(seen.from, Math.min(seen.to, seen.from + 40)));
  const source = stringOf(node.childForFieldName("source"), page);
  const names = childrenOf(node).flatMap((child) => child.type === "identifier" ? [] : namesOf(child, page));
  if (source !== null) {
    const taken = names.filter((one) => !one.type);
    const how = type || names.length > 0 && taken.length === 0 ? "type" : "reexport";
    const handed2 = names.length === 0 ? { names: [ALL] } : how === "type" ? { names: names.map(({ name }) => name) } : handedAs(taken);
    return [{ ...reexport(seen, page, { specifier: source, ...handed2 }), how }];
  }
  const value = node.childForFieldName("value");
  const handed = [...names, ...value?.type === "identifier" ? [named(page.text(value), "default")] : []];
  return type ? [] : handed.flatMap(({ name, local }) => boundAs(seen, page, { from: bound.get(name), local }));
};
var handedOn = (seen, page, { bound, bases }) => {
  const right = seen.node.childForFieldName("right");
  const exported = memberOf(leftOf({ ...seen, above: seen }, page), bases);
  if (right === null || exported === null) return [];
  const text2 = page.text(right).slice(0, MAX_PATTERN).replaceAll(/\/\/[^\n]*/g, "");
  if (right.type === "object") return takenBy(text2).flatMap(({ name, local }) => boundAs(seen, page, { from: bound.get(local), local: name }));
  const from = right.type === "identifier" ? bound.get(text2) : void 0;
  return boundAs(seen, page, { from, local: exported.name ?? from?.name ?? "" });
};
var givenBy = ({ seen, name, root, member: member2 }, page, bound) => {
  const from = bound.get(root);
  return boundAs(seen, page, { from: from && { ...from, name: from.name === ALL ? member2 ?? ALL : from.name }, local: name });
};
var MAX_ABOVE = 64;
var isCaught = (seen, page) => {
  for (let at = seen.above, steps = 0; at !== null && steps < MAX_ABOVE && !FUNCTIONS.includes(at.type); at = at.above, steps++) {
    if (at.type === "try_statement") {
      const handler = at.node.childForFieldName("handler");
      if (handler !== null && seen.to <= handler.startIndex) return true;
    }
    const call = page.callOf(at);
    if (call !== null && /\.catch$/.test(call.path) && seen.to <= call.callee.endIndex) return true;
  }
  return false;
};
var PATTERN_NAME = /^\s*(?:\.\.\.)?([\w$]+)\s*(?::\s*([\w$]+))?/;
var MAX_PATTERN = 4e3;
var takenBy = (left) => {
  if (/^[\w$]+$/.test(left)) return [named(ALL, left)];
  if (!left.startsWith("{")) return [];
  return left.slice(1, MAX_PATTERN).split(",").flatMap((part) => {
    const match = PATTERN_NAME.exec(part);
    return match ? [named(match[1], match[2] ?? match[1])] : [];
  });
};
var leftOf = ({ above }, { text: text2 }) => {
  if (above?.type === "variable_declarator") return text2(above.node.childForFieldName("name") ?? above.node).slice(0, MAX_PATTERN);
  if (above?.type === "assignment_expression") return text2(above.node.childForFieldName("left") ?? above.node).slice(0, MAX_PATTERN);
  return "";
};
var memberAfter = ({ to }, { slice }) => /^\)?\.([\w$]+)/.exec(slice(to, to + 100))?.[1] ?? null;
var ACTUAL = /^(?:vi|vitest|jest)\.(?:importActual|requireActual)$/;
var LOADER = /^(?:proxyquire|esmock)(?:\.[\w$()]+)*$|^(?:rewire|importFresh|requireUncached|freshRequire|rewiremock\.proxy|mock\.reRequire|SandboxedModule\.require)$/;
var howOf = (call, requirers, page) => {
  if (call.path === "import") {
    const before = page.slice(call.seen.from - 10, call.seen.from);
    return /\btypeof\s*$/.test(before) || call.seen.above?.type === "type_query" ? "type" : "dynamic";
  }
  if (ACTUAL.test(call.path)) return "dynamic";
  if (LOADER.test(call.path)) return "static";
  return requirers.has(call.path) ? "static" : null;
};
var isReplaced = ({ seen }, page) => seen.above !== null && /\.(?:mock|doMock|unmock|doUnmock)$/.test(page.callOf(seen.above)?.path ?? "");
var requiredAs = (name, exported) => handedAs([{ name, local: exported.name ?? name }]);
var calledOf = (call, { requirers, bases }, page) => {
  const how = howOf(call, requirers, page);
  const specifier = how === null ? null : stringOf(argumentsOf(call.seen.node)[0], page);
  if (how === null || specifier === null || call.path === "import" && isReplaced(call, page)) return null;
  const member2 = memberAfter(call.seen, page);
  const left = takenBy(leftOf(call.seen, page)).map((one) => member2 === null || one.name !== ALL ? one : { ...one, name: member2 });
  const taken = member2 !== null && how !== "dynamic" ? member2 : ALL;
  const exported = requirers.has(call.path) ? exportedAs(call.seen, page, bases) : null;
  const found = { ...excerptAt(call.seen, page), specifier, how, swallowed: how !== "type" && isCaught(call.seen, page) };
  if (exported !== null) return [{ ...found, ...requiredAs(taken, exported), how: "reexport" }, left];
  return [{ ...found, names: left.length > 0 ? left.map(({ name }) => name) : [taken] }, left];
};
var URL_OF = /^new\s+URL\(\s*["'`](\.[^"'`]{1,300}\.[cm]?[jt]sx?)["'`]\s*,\s*import\.meta\.url/;
var workerOf = (seen, page) => {
  const specifier = URL_OF.exec(page.slice(seen.from, Math.min(seen.to, seen.from + 500)))?.[1];
  return specifier === void 0 ? null : [{ ...excerptAt(seen, page), specifier, names: [], how: "dynamic", swallowed: false }, []];
};
var requirersOf = ({ calls, ...page }) => /* @__PURE__ */ new Set(["require", "createRequire.()", ...calls.filter(({ path }) => /(?:^|\.)createRequire$/.test(path)).map(({ seen }) => leftOf(seen, { calls, ...page }))]);
var ALIAS = /^(?:await\s+)?(?:new\s+([\w$]+)\s*(?:[(<;]|$)|\{\s*\.\.\.([\w$]+)|Object\.(?:assign|create)\(\s*(?:\{\s*\}\s*,\s*)?([\w$]+)|([\w$]+)(?:\.[\w$]+)*;?$)/;
var givenIn = ({ type, node }, { text: text2, slice }) => {
  const declared = type === "variable_declarator";
  if (!declared && type !== "assignment_expression") return null;
  const name = node.childForFieldName(declared ? "name" : "left");
  const value = node.childForFieldName(declared ? "value" : "right");
  if (name?.type !== "identifier") return null;
  return value === null ? null : [text2(name), slice(value.startIndex, Math.min(value.endIndex, value.startIndex + MAX_VALUE))];
};
var MAX_VALUE = 200;
var withAliases = (page, imported) => {
  const bound = new Map(imported);
  for (const seen of page.seen) {
    const [name, value] = givenIn(seen, page) ?? ["", ""];
    const from = bound.get(ALIAS.exec(value)?.slice(1).find((one) => one) ?? "");
    if (from !== void 0 && !bound.has(name)) bound.set(name, from);
  }
  return bound;
};
var withoutQuery = ([found, names]) => [{ ...found, specifier: found.specifier.slice(0, MAX_PATTERN) }, names];
var isText = ([{ specifier }]) => /\?(?:.*&)?(?:raw|url|inline)\b/.test(specifier);
var importsOf = (page) => {
  const own = { requirers: requirersOf(page), bases: basesOf(page) };
  const bound = /* @__PURE__ */ new Map();
  const imports = [];
  const exports = [];
  for (const seen of page.seen) {
    const call = page.callOf(seen);
    if (seen.type === "export_statement" || seen.type === "assignment_expression") exports.push(seen);
    const found = call !== null ? calledOf(call, own, page) : seen.type === "import_statement" ? importOf(seen, page) : seen.type === "new_expression" ? workerOf(seen, page) : null;
    if (found === null || isText(found)) continue;
    const [one, names2] = withoutQuery(found);
    imports.push(one);
    for (const { name, local } of one.how === "type" ? [] : names2) if (!bound.has(local)) bound.set(local, { specifier: one.specifier, name });
  }
  const names = { bound, bases: own.bases };
  for (const seen of exports) imports.push(...seen.type === "export_statement" ? exportOf(seen, page, bound) : handedOn(seen, page, names));
  for (const getter of gettersIn(page, own.bases)) imports.push(...givenBy(getter, page, bound));
  return { imports: imports.sort((one, other) => one.line - other.line).slice(0, MAX_FACTS), bound: withAliases(page, bound) };
};

// src/languages/javascript-lenient.ts
var MAX_LENIENT = 50;
var MAX_TEXT = 400;
var LITERAL = /^(?:true|false|null|undefined|-?\d[\d_.]*|"[^"\\]*"|'[^'\\]*')$/;
var STATUS = /status(?:_?code)?\b|\bcode\b/i;
var STATUS_END = /status(?:_?code)?\)?$/i;
var OPEN_COMPARISON = /status(?:_?code)?\s*(?:<=?\s*(?:500|499|599|600)\b|!==?\s*5\d\d\b)/i;
var STATUS_SET = /\[\s*\d{3}\s*(?:,\s*\d{3}\s*)+,?\s*\]/;
var acceptsBoth = (text2) => {
  const codes = [...(STATUS_SET.exec(text2)?.[0] ?? "").matchAll(/\d{3}/g)].map(([code]) => Number(code));
  return codes.some((code) => code >= 200 && code < 400) && codes.some((code) => code >= 400 && code < 600);
};
var isTruth = (subject, matcher, given) => LITERAL.test(subject) && (/^(?:toBe|toEqual|toStrictEqual|to\.(?:be\.)?(?:eq|eql|equals?|deep\.equal))$/.test(matcher) && given === subject || /^(?:toBeTruthy|toBeDefined|to\.be\.ok)$/.test(matcher) && !/^(?:false|null|undefined|0)$/.test(subject));
var isLenientMatch = (subject, matcher, given) => {
  if (isTruth(subject, matcher, given)) return true;
  if (/^(?:toContain|toContainEqual|to\.(?:include|contain))$/.test(matcher)) return acceptsBoth(subject);
  if (/(?:oneOf|toBeOneOf)$/.test(matcher)) return acceptsBoth(given);
  if (/^(?:toBeLessThan|toBeLessThanOrEqual|to\.be\.(?:below|lessThan|lt))$/.test(matcher)) return STATUS.test(subject) && /^(?:499|500|599|600)$/.test(given);
  if (/^not\.(?:toBe|toEqual|toStrictEqual)$|^to\.not\.(?:equal|eql?)$/.test(matcher)) return STATUS_END.test(subject) && /^5\d\d$/.test(given);
  if (/^(?:toBeDefined|toBeTruthy|not\.toBeNull|not\.toBeUndefined|to\.exist)$/.test(matcher)) return STATUS_END.test(subject);
  return /^(?:toBe|toEqual|toBeTruthy|to\.equal)$/.test(matcher) && (OPEN_COMPARISON.test(subject) || acceptsBoth(subject) && /\.includes\(/.test(subject));
};
var textOf = (nodes, page) => nodes.map((node) => page.slice(node.startIndex, Math.min(node.endIndex, node.startIndex + MAX_TEXT))).join(", ");
var MATCHER = /^expect(?:\.\w+)?\.\(\)\.(.+)$/;
var PLAIN_ASSERT = /^assert(?:\.(?:ok|equal|strictEqual|deepEqual|deepStrictEqual|isTrue|isOk))?$/;
var isLenientAssert = (path, [first = "", second]) => {
  if (/^assert(?:\.(?:ok|isTrue|isOk))?$/.test(path)) {
    return /^(?:true|[1-9]\d*|"[^"]+"|'[^']+')$/.test(first) || OPEN_COMPARISON.test(first) || acceptsBoth(first) && first.includes(".includes(") || STATUS_END.test(first);
  }
  return LITERAL.test(first) && first === second;
};
var isLenient = (call, page) => {
  const matcher = MATCHER.exec(call.path)?.[1];
  if (matcher !== void 0) {
    return isLenientMatch(textOf(argumentsOf(firstCall(call)), page).trim(), matcher, textOf(argumentsOf(call.seen.node), page).trim());
  }
  return PLAIN_ASSERT.test(call.path) && isLenientAssert(call.path, argumentsOf(call.seen.node).map((node) => textOf([node], page).trim()));
};
var nearestFunction = (page) => inherit(page.seen, (seen) => FUNCTIONS.includes(seen.type) ? seen : null);
var SKIPS = /\b(?:t|ctx|context|test|it|this)\.skip\b|\bskip\(/;
var earlyReturns = (page, tested, firsts) => {
  const functionOf = nearestFunction(page);
  return page.seen.flatMap((seen) => {
    if (seen.type !== "return_statement" || !/^return\s*;?$/.test(page.slice(seen.from, Math.min(seen.to, seen.from + 20)))) return [];
    const test = tested.holderOf(seen);
    const guard = seen.above;
    if (test === null || test.suite || guard?.type !== "if_statement" || functionOf(seen)?.from !== test.callback?.startIndex) return [];
    const assertions = firsts.get(test) ?? [];
    const before = assertions.some(({ from }) => from < seen.from);
    return before || assertions.length === 0 || SKIPS.test(page.slice(guard.from, Math.min(guard.to, guard.from + MAX_TEXT))) ? [] : [guard];
  });
};
var ANSWERS = /\b(?:throw|fail|expect\w*|assert\w*|should|done|reject|return|t\.)/;
var swallowing = (page, tested) => {
  const tryOf = inherit(page.seen, (seen) => seen.type === "try_statement" ? seen : null);
  const guarded = new Set(tested.assertions.flatMap((seen) => tryOf(seen) ?? []));
  return [...guarded].filter(({ node }) => {
    const handler = node.childForFieldName("handler");
    const body = node.childForFieldName("body");
    if (handler === null || body === null || ANSWERS.test(page.slice(handler.startIndex, handler.endIndex))) return false;
    return tested.assertions.some(({ from }) => from >= body.startIndex && from < body.endIndex);
  });
};
var HELPER_FILE = /test|spec|helper|util|support|fixture|mock|harness|setup|common|assert|expect/i;
var HOOK = /^(?:after|afterEach|afterAll|test\.after\w*|t\.after\w*)$/;
var mayAssert = ({ path }, declared, bound) => {
  const [root = ""] = path.split(".");
  return declared.has(root) || root === "this" || root === "?" || HELPER_FILE.test(bound.get(root)?.specifier ?? "");
};
var assertingNothing = (page, tested, known3) => {
  const doubtful = /* @__PURE__ */ new Set();
  const holderOf = tested.holderOf;
  for (const call of page.calls) if (mayAssert(call, known3.declared, known3.bound)) doubtful.add(holderOf(call.seen));
  for (const seen of page.seen) if (seen.type === "throw_statement") doubtful.add(holderOf(seen));
  const hooked = page.calls.some(({ path, seen }) => HOOK.test(path) && tested.assertions.some(({ from }) => from > seen.from && from < seen.to));
  if (hooked) return [];
  return tested.declared.flatMap((one) => {
    const { callback, seen, suite, todo } = one;
    if (suite || todo || callback === null || doubtful.has(one) || tested.holderOf(seen.above)?.todo === true) return [];
    const parameters = callback.childForFieldName("parameters");
    const takes = callback.childForFieldName("parameter") !== null || parameters !== null && childrenOf(parameters).length > 0;
    const nested = tested.declared.some(({ seen: { from, to } }) => from > seen.from && to <= seen.to);
    return takes || nested || known3.asserting.has(one) ? [] : [seen];
  });
};
var lenientIn = (page, tested, { bound, declares }) => {
  if (tested.declared.length === 0) return [];
  const byTest = /* @__PURE__ */ new Map();
  for (const seen of tested.assertions) {
    const test = tested.holderOf(seen);
    if (test !== null) byTest.set(test, [...byTest.get(test)?.slice(0, MAX_LENIENT) ?? [], seen]);
  }
  const calls = page.calls.filter((call) => isLenient(call, page)).map(({ seen }) => seen);
  const known3 = { declared: new Set(declares), bound, asserting: new Set(byTest.keys()) };
  const found = [...calls, ...earlyReturns(page, tested, byTest), ...swallowing(page, tested), ...assertingNothing(page, tested, known3)];
  return found.sort((one, other) => one.from - other.from).slice(0, MAX_LENIENT).map((seen) => excerptAt(seen, page));
};

// src/languages/javascript-mocks.ts
const { posix } = require("node:path");
var made = (target, how, rest = {}) => ({ target, how, member: null, partial: false, ...rest });
var moduleOf = (node, page) => {
  if (node?.type === "call_expression") return stringOf(argumentsOf(node)[0], page);
  if (node !== void 0 && FUNCTIONS.includes(node.type)) return /^(?:async\s*)?\(\)\s*=>\s*import\(\s*["'`]([^"'`]+)["'`]/.exec(page.text(node).slice(0, 500))?.[1] ?? null;
  return stringOf(node, page);
};
var ACTUAL2 = /\b(?:importActual|requireActual|importOriginal)\b/;
var asksForReal = (factory, call, { text: text2 }) => {
  const parameters = factory.childForFieldName("parameters");
  const asked = factory.childForFieldName("parameter") !== null || parameters !== null && childrenOf(parameters).length > 0;
  return call.path.startsWith("vi") && asked || ACTUAL2.test(text2(factory));
};
var moduleMock = (call, [path, factory], { page }) => {
  const target = moduleOf(path, page);
  if (target === null) return [];
  if (factory === void 0) return [made(target, /^(?:t\.)?mock\.module$/.test(call.path) ? "module" : "automock")];
  if (factory.type === "object" && call.path.startsWith("vi")) {
    return [made(target, "automock", { partial: /\bspy\s*:\s*true\b/.test(page.text(factory)) })];
  }
  return [made(target, "module", { partial: FUNCTIONS.includes(factory.type) ? asksForReal(factory, call, page) : false })];
};
var MAX_TARGET = 300;
var COPY = /^\{\s*\.\.\.([\w$.]+)\s*,?\s*\}$/;
var ownerOf = (object, { page, bound }) => {
  const written = page.text(object).slice(0, MAX_TARGET);
  const text2 = COPY.exec(written)?.[1] ?? written;
  const [first = "", ...rest] = text2.replace(/^\(?(?:await\s+)?/, "").split(".");
  const from = bound.get(first);
  if (from === void 0) return { target: text2, prefix: "" };
  const local = from.name === "*" || from.name === "default" ? [] : [from.name];
  return { target: from.specifier, prefix: [...local, ...rest].map((part) => `${part}.`).join("") };
};
var memberOf2 = (object, { member: member2, partial }, ground) => {
  const { target, prefix } = ownerOf(object, ground);
  return [made(target, "member", { member: prefix + member2, partial })];
};
var IMPLEMENTED = /^\s*(?:\.and\.(?:returnValue|callFake|throw|resolve|reject|stub)|\.(?:mock(?:Implementation|Return|Resolved|Rejected|Throw)\w*|returns|resolves|rejects|callsFake|throws)\b)/;
var isImplemented = ({ seen }, { page, implemented }) => {
  if (IMPLEMENTED.test(page.slice(seen.to, seen.to + 100))) return true;
  const { above } = seen;
  const left = above?.type === "variable_declarator" ? above.node.childForFieldName("name") : above?.type === "assignment_expression" ? above.node.childForFieldName("left") : null;
  return left != null && implemented.has(page.text(left).slice(0, MAX_TARGET));
};
var spy = (call, [object, name], ground) => {
  const member2 = stringOf(name, ground.page);
  return object === void 0 || member2 === null ? [] : memberOf2(object, { member: member2, partial: !isImplemented(call, ground) }, ground);
};
var bareSpy = (call, [object, name], ground) => {
  if (ground.bound.has("spyOn")) return spy(call, [object, name], ground);
  const member2 = stringOf(name, ground.page);
  const { page } = ground;
  return object === void 0 || member2 === null ? [] : memberOf2(object, { member: member2, partial: /^\s*\.and\.callThrough/.test(page.slice(call.seen.to, call.seen.to + 60)) }, ground);
};
var stub = (_call, [object, name], ground) => {
  const member2 = stringOf(name, ground.page);
  if (object !== void 0 && member2 !== null) return memberOf2(object, { member: member2, partial: false }, ground);
  if (object?.type !== "identifier" || name !== void 0 || !ground.bound.has(ground.page.text(object))) return [];
  return [made(ownerOf(object, ground).target, "automock")];
};
var method = (_call, [object, name, implementation], ground) => {
  const member2 = stringOf(name, ground.page);
  return object === void 0 || member2 === null ? [] : memberOf2(object, { member: member2, partial: implementation === void 0 }, ground);
};
var testDouble = (call, given, ground) => {
  const target = stringOf(given[0], ground.page);
  return target === null ? stub(call, given, ground) : [made(target, "module")];
};
var byPath = (_, [path], { page }) => {
  const target = moduleOf(path, page);
  return target === null ? [] : [made(target, "module")];
};
var loader = (call, [path, stubs], { page }) => {
  const loaded = stringOf(path, page);
  if (loaded === null || stubs?.type !== "object") return [];
  const strict = /noCallThru/i.test(call.path) || page.text(stubs).slice(0, 1e4).includes("noCallThru") || call.path.startsWith("esmock");
  return childrenOf(stubs).flatMap((pair) => {
    const key = stringOf(pair.childForFieldName("key"), page);
    if (key === null) return [];
    const relative = key.startsWith(".") && loaded.startsWith(".");
    const joined = relative ? posix.join(posix.dirname(loaded), key) : key;
    return [made(relative && !joined.startsWith(".") ? `./${joined}` : joined, "module", { partial: !strict })];
  });
};
var automatic = (_, [path], { page }) => {
  const target = stringOf(path, page);
  return target === null ? [] : [made(target, "double")];
};
var double = ({ seen }, [kind], ground) => {
  const written = kind?.type === "identifier" ? ground.page.text(kind) : /^[\w$.]+<\s*([\w$]+)/.exec(ground.page.slice(seen.from, Math.min(seen.to, seen.from + 200)))?.[1];
  const from = ground.bound.get(written ?? "");
  if (written === void 0 || kind !== void 0 && from === void 0) return [];
  return from === void 0 ? [made(written, "double")] : [made(from.specifier, "double", { member: from.name === "*" ? written : from.name })];
};
var READERS = [
  [/^(?:vi|vitest|jest)\.(?:mock|doMock|setMock|unstable_mockModule)$|^(?:t\.)?mock\.module$|^(?:jest|vi)(?:\.mock\.\(\))+\.mock$/, moduleMock],
  [/^(?:vi|vitest|jest|bun)\.spyOn$/, spy],
  [/^spyOn$/, bareSpy],
  [/^jest\.replaceProperty$|^(?:sinon|sandbox|\w*[sS]andbox)\.(?:replace|replaceGetter|define)$/, stub],
  [/^(?:sinon|\w*[sS]andbox|sb)\.stub$/, stub],
  [/^(?:sinon|\w*[sS]andbox|sb)\.spy$/, spy],
  [/^(?:t\.)?mock\.(?:method|getter|setter)$|^t\.mock\.(?:method|getter|setter)$/, method],
  [/^t\.mock\.module$/, moduleMock],
  [/^(?:td|testdouble)\.replace(?:Esm|Cjs)?$/, testDouble],
  [/^(?:mockery\.registerMock|quibble(?:\.esm)?|mockRequire|mock)$/, (call, given, ground) => {
    const paths = byPath(call, given, ground);
    return paths.length > 0 ? paths : double(call, given, ground);
  }],
  [/^rewiremock$/, byPath],
  [/^(?:proxyquire|esmock)\b|^rewiremock\.proxy$/, loader],
  [/^jest\.(?:genMockFromModule|createMockFromModule)$/, automatic],
  [/^(?:createMock|mockDeep|deepMock|createStubInstance|(?:sinon|\w*[sS]andbox)\.createStubInstance|Substitute\.for)$/, double]
];
var FUNCTION_MOCK = /^(?:vi|jest|mock|sinon|td)\.(?:fn|stub|fake|func|function)\b/;
var assigned = (page, ground) => page.seen.flatMap((seen) => {
  if (seen.type !== "assignment_expression") return [];
  const left = seen.node.childForFieldName("left");
  const right = seen.node.childForFieldName("right");
  if (left?.type !== "member_expression" || right === null || !FUNCTION_MOCK.test(page.slice(right.startIndex, Math.min(right.endIndex, right.startIndex + 40)))) return [];
  const object = left.childForFieldName("object");
  const property = left.childForFieldName("property");
  if (object === null || property === null || !ground.bound.has(/^[\w$]+/.exec(page.text(object).slice(0, MAX_TARGET))?.[0] ?? "")) return [];
  return memberOf2(object, { member: page.text(property), partial: false }, ground).map((one) => ({ ...excerptAt(seen, page), ...one }));
});
var implementedIn = ({ calls }) => new Set(calls.flatMap(({ path }) => /^([\w$.]+?)\.(?:mock(?:Implementation|Return|Resolved|Rejected|Throw)\w*|returns|resolves|rejects|callsFake)$/.exec(path)?.[1] ?? []));
var replacedIn = (page, bound) => {
  const ground = { page, bound, implemented: implementedIn(page) };
  const called = page.calls.flatMap((call) => {
    const reader = READERS.find(([path]) => path.test(call.path))?.[1];
    return (reader?.(call, argumentsOf(call.seen.node), ground) ?? []).map((one) => ({ ...excerptAt(call.seen, page), ...one }));
  });
  return [...called, ...assigned(page, ground)].sort((one, other) => one.line - other.line).slice(0, MAX_FACTS);
};

// src/languages/javascript-tests.ts
var MODIFIERS = "(?:\\.(?:only|skip|todo|concurrent|sequential|serial|parallel|fails|failing|fail|fixme|slow|shuffle|each\\.\\(\\)|for\\.\\(\\)|skipIf\\.\\(\\)|runIf\\.\\(\\)|if\\.\\(\\)|todoIf\\.\\(\\)|configure))*";
var SUITE = new RegExp(`^(?:f|x)?(?:describe|suite|context)${MODIFIERS}$|^QUnit\\.module$|^(?:test|it)\\.describe${MODIFIERS}$`);
var TEST = new RegExp(`^(?:f|x)?(?:test|it|specify)${MODIFIERS}$|^(?:Deno|QUnit|t|tap|Bun)\\.test(?:\\.(?:only|skip|todo|ignore))?$|^t\\.step$`);
var EXTENDED = new RegExp(`^([\\w$]+)${MODIFIERS}$`);
var ANNOUNCED = /\.(?:skip|todo|fixme|ignore)(?:\.|$)|^x(?:it|test|specify|describe|suite|context)\b/;
var ANNOUNCED_OPTION = /\b(?:skip|todo|ignore)\s*:\s*(?:true\b|["'`])/;
var TITLED = ["string", "template_string", "binary_expression"];
var isFunction = (node) => node !== void 0 && FUNCTIONS.includes(node.type);
var extendedIn = ({ calls, text: text2 }) => new Set(calls.flatMap(({ path, seen: { above } }) => {
  if (!/^(?:test|it|base\w*)\.extend\b/.test(path) || above?.type !== "variable_declarator") return [];
  const name = above.node.childForFieldName("name");
  return name === null ? [] : [text2(name)];
}));
var titleFrom = (given, callback, page) => {
  const [first] = given;
  if (first !== void 0 && first !== callback && first.type !== "object") return titleOf(first, page) ?? "${}";
  const name = callback?.childForFieldName("name");
  if (name != null) return page.text(name);
  const option = first?.type === "object" ? /\bname\s*:\s*(["'`])(.*?)\1/.exec(page.text(first).slice(0, 500))?.[2] : void 0;
  return option ?? "<anonymous>";
};
var declaredBy = (call, extended2, page) => {
  const suite = SUITE.test(call.path);
  if (!suite && !TEST.test(call.path) && !extended2.has(EXTENDED.exec(call.path)?.[1] ?? "")) return null;
  const given = argumentsOf(call.seen.node);
  const [first] = given;
  if (first === void 0) return null;
  const callback = given.find(isFunction) ?? null;
  const body = callback ?? given.slice(1).find(({ type }) => type === "identifier" || type === "call_expression" || type === "member_expression") ?? null;
  const options = given.find(({ type }) => type === "object");
  if (body === null && !TITLED.includes(first.type) && options === void 0) return null;
  const empty = body === null && !/\bfn\b/.test(options === void 0 ? "" : page.text(options).slice(0, 2e3));
  const todo = ANNOUNCED.test(call.path) || !suite && empty || options !== void 0 && ANNOUNCED_OPTION.test(page.text(options).slice(0, 500));
  return { seen: call.seen, title: titleFrom(given, callback, page), suite, todo, callback };
};
var ASSERT_PACKAGE = /^(?:node:)?assert(?:\/strict)?$|^(?:chai|power-assert|uvu\/assert|should|expect\.js|unexpected|@japa\/assert|earl|@std\/assert|jsr:@std\/assert|proclaim|must)\b/;
var ASSERT_NAME = /(?:^|\.)(?:expect|assert|should|verify|check|ensure|must)(?:[A-Z_]\w*|$)|(?:^|\.)(?:assert|sinon\.assert)\.|\.(?:should|expect|toMatchSnapshot|toMatchInlineSnapshot|verifyAll|isDone)$|(?:^|\.)(?:waitFor|getBy|getAllBy|findBy|findAllBy)\w*$|^cy\.|^fc\.(?:assert|property)/;
var NO_ASSERTION = /^t\.(?:test|step|after|afterEach|before|beforeEach|mock|context|log|diagnostic|skip|todo|plan|timeout|teardown|end|comment|runOnly)\b/;
var EXPECT = /^expect(?:\.(?:soft|poll|element))?$/;
var hasMatcher = ({ to }, { slice }) => /^\s*(?:\/\/[^\n]*\n\s*)*!?\??\./.test(slice(to, to + 200));
var isAssertion = ({ path, seen }, page, bound) => {
  if (EXPECT.test(path)) return hasMatcher(seen, page);
  if (path.startsWith("expect.")) return /^expect\.(?:assertions|hasAssertions|unreachable|fail)$/.test(path);
  if (/^t\.[\w$]+$/.test(path)) return !NO_ASSERTION.test(path);
  return ASSERT_NAME.test(path) || ASSERT_PACKAGE.test(bound.get(/^[\w$]+/.exec(path)?.[0] ?? "")?.specifier ?? "");
};
var MAX_CHAI = 200;
var isChain = ({ type, from, to }, { slice }) => type === "member_expression" && to - from < MAX_CHAI && slice(to - 7, to) === ".should";
var assertionsIn = (page, bound) => page.seen.filter((seen) => {
  const call = page.callOf(seen);
  return call === null ? isChain(seen, page) : isAssertion(call, page, bound);
});
var MAX_DEPTH = 50;
var chainOf = (one, holderOf) => {
  const chain = [];
  for (let at = holderOf(one.seen.above); at !== null && chain.length < MAX_DEPTH; at = holderOf(at.seen.above)) chain.unshift(at);
  return chain;
};
var titleFor = (one, holderOf, counts) => {
  const chain = chainOf(one, holderOf);
  return {
    title: one.title,
    within: chain.map(({ title }) => title),
    line: lineOf(one.seen.node),
    todo: one.todo || chain.some(({ todo }) => todo),
    assertions: counts.get(one) ?? 0
  };
};
var testsIn = (page, bound) => {
  const extended2 = extendedIn(page);
  const bySeen = /* @__PURE__ */ new Map();
  for (const call of page.calls) {
    const one = declaredBy(call, extended2, page);
    if (one !== null) bySeen.set(call.seen, one);
  }
  const holderOf = inherit(page.seen, (seen) => bySeen.get(seen) ?? null);
  const assertions = bySeen.size === 0 ? [] : assertionsIn(page, bound);
  const counts = /* @__PURE__ */ new Map();
  for (const seen of assertions) counts.set(holderOf(seen), (counts.get(holderOf(seen)) ?? 0) + 1);
  const declared = [...bySeen.values()].slice(0, MAX_FACTS);
  return { declared, holderOf, assertions, tests: declared.filter(({ suite }) => !suite).map((one) => titleFor(one, holderOf, counts)) };
};

// src/languages/javascript-world.ts
var MAX_PLACES = 50;
var MAX_TEXT2 = 300;
var PROCESS_PACKAGE = /^(?:node:)?(?:child_process|worker_threads|cluster)$|^(?:execa|cross-spawn|zx|tinyexec|nano-spawn|shelljs|cross-env|node-pty|cli-testing-library)$/;
var DRIVER_PACKAGE = /^(?:@playwright\/|playwright|puppeteer|testcontainers|@testcontainers\/|cypress\b|webdriverio|@wdio\/|selenium-webdriver|nightwatch|testcafe|detox|appium)/;
var STARTS = /^(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|fork|execa\w*|\$|x|Worker|default|\*)$/;
var GLOBAL_STARTS = /^(?:Bun\.spawn|Bun\.spawnSync|Deno\.Command|Deno\.run|cy\.(?:visit|request|exec))$/;
var ADDRESS = /["'`]https?:\/\/|\b\w*(?:url|origin|address|endpoint|baseurl|host)\b/i;
var SPEAKS = /^(?:fetch|axios(?:\.\w+)?|got(?:\.\w+)?|request|supertest|undici\.\w+)$/;
var startsOf = ({ path }, bound) => {
  const [root = "", member2] = path.split(".");
  const from = bound.get(root);
  if (from === void 0 || !PROCESS_PACKAGE.test(from.specifier)) return GLOBAL_STARTS.test(path) || /\b(?:child_process|cp)\.(?:spawn|exec|fork)\w*$/.test(path);
  return STARTS.test(from.name === "*" ? member2 ?? root : from.name) || STARTS.test(member2 ?? "");
};
var speaks = ({ path, seen }, page) => {
  if (!SPEAKS.test(path)) return false;
  const [first] = argumentsOf(seen.node);
  return first !== void 0 && ADDRESS.test(page.slice(first.startIndex, Math.min(first.endIndex, first.startIndex + MAX_TEXT2)));
};
var WORKER = /^new\s+(?:[\w$]+\.)?(?:Worker|SharedWorker)\s*\(/;
var spawnsIn = (page, imports, bound) => {
  const drivers = imports.filter(({ specifier, how }) => how !== "type" && DRIVER_PACKAGE.test(specifier)).map(({ line, text: text2 }) => ({ line, text: text2 }));
  const calls = page.calls.filter((call) => startsOf(call, bound) || speaks(call, page)).map(({ seen }) => excerptAt(seen, page));
  const workers = page.seen.filter(({ type, from, to }) => type === "new_expression" && WORKER.test(page.slice(from, Math.min(to, from + MAX_TEXT2)))).map((seen) => excerptAt(seen, page));
  return [...drivers, ...calls, ...workers].sort((one, other) => one.line - other.line).slice(0, MAX_PLACES);
};
var READS = /(?:^|\.)(?:readFile|readFileSync|createReadStream|readTextFile|readTextFileSync)$|^Bun\.file$/;
var SOURCE_LIKE = /\.(?:[cm]?[jt]sx?|vue|svelte)\b|\bsrc\b/;
var readsIn = (page) => {
  const calls = page.calls.filter(({ path, seen }) => {
    if (!READS.test(path)) return false;
    const [first] = argumentsOf(seen.node);
    return first !== void 0 && SOURCE_LIKE.test(page.slice(first.startIndex, Math.min(first.endIndex, first.startIndex + MAX_TEXT2)));
  });
  const raw = page.seen.filter(({ type, from, to }) => type === "import_statement" && /["'][^"']*\.[cm]?[jt]sx?\?(?:raw|url|inline)["']/.test(page.slice(from, Math.min(to, from + MAX_TEXT2))));
  return [...raw, ...calls.map(({ seen }) => seen)].sort((one, other) => one.from - other.from).slice(0, MAX_PLACES).map((seen) => excerptAt(seen, page));
};

// src/languages/javascript-facts.ts
var facts = (root) => {
  const page = pageOf(root);
  const { imports, bound } = importsOf(page);
  const tested = testsIn(page, bound);
  const declares = declaresIn(page);
  const comments = page.seen.filter(({ type }) => type === "comment").map(({ node, from, to }) => ({ line: lineOf(node), text: page.slice(from, to) }));
  return {
    imports,
    replaced: replacedIn(page, bound),
    bodies: bodiesIn(page),
    branches: branchesIn(page),
    tests: tested.tests,
    used: usedIn(page),
    declares,
    extends: extendsIn(page),
    lenient: lenientIn(page, tested, { bound, declares }),
    spawns: spawnsIn(page, imports, bound),
    reads: readsIn(page),
    ...remarksOf(comments),
    inert: isInert(page),
    damaged: root.hasError
  };
};

// src/languages/javascript-projects.ts
const { posix: posix2 } = require("node:path");

// src/languages/loose-json.ts
var MAX_TEXT3 = 5e5;
var COMMENT = /"(?:[^"\\]|\\.)*(?:"|\\?$)|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/gs;
var TRAILING = /"(?:[^"\\]|\\.)*(?:"|\\?$)|,(?=\s*[}\]])/gs;
var keepStrings = (text2) => text2.startsWith('"') ? text2 : " ";
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var member = (object, name) => isObject(object) && Object.hasOwn(object, name) ? object[name] : void 0;
var text = (object, name) => {
  const value = member(object, name);
  return typeof value === "string" ? value : null;
};
var looseJson = (source) => {
  if (source === null || source.length > MAX_TEXT3) return {};
  try {
    const plain = source.replace(/^\uFEFF/, "").replaceAll(COMMENT, keepStrings).replaceAll(TRAILING, keepStrings);
    const value = JSON.parse(plain);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

// src/languages/javascript-projects.ts
var CONFIGS = ["tsconfig.json", "tsconfig.app.json", "tsconfig.web.json", "tsconfig.base.json", "jsconfig.json"];
var MAX_EXTENDS = 6;
var MAX_CONFIGS = 8;
var MAX_PATTERNS = 500;
var MAX_PACKAGES = 5e3;
var PACKAGE_NAME = /^((?:@[^/]+\/)?[^@/][^/]*)(?:\/(.+))?$/;
var within = (folder, path) => {
  const joined = posix2.normalize(posix2.join(folder === "" ? "." : folder, path));
  if (joined === ".." || joined.startsWith("../") || joined.startsWith("/")) return null;
  return joined === "." ? "" : joined.replace(/\/$/, "");
};
var holds = (folder, path) => folder === "" || path.startsWith(`${folder}/`);
var strings = (value) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string").slice(0, MAX_PATTERNS);
var extended = (folder, path, packageNamed) => {
  if (path.startsWith(".")) return within(folder, path);
  const [, name, rest] = PACKAGE_NAME.exec(path) ?? [];
  const found = name === void 0 ? null : packageNamed(name);
  return found === null ? null : within(found.folder, rest ?? text(found.json, "tsconfig") ?? "tsconfig.json");
};
var chainOf2 = (config, ground, packageNamed) => {
  const chain = [];
  const queue = [config];
  const met = /* @__PURE__ */ new Set();
  for (let at = queue.shift(); at !== void 0 && chain.length < MAX_EXTENDS; at = queue.shift()) {
    if (met.has(at)) continue;
    met.add(at);
    const json = looseJson(ground.read(at));
    const folder = folderOf(at);
    chain.push([folder, member(json, "compilerOptions")]);
    for (const path of strings(member(json, "extends"))) {
      const target = extended(folder, path, packageNamed);
      if (target !== null) queue.push(target.endsWith(".json") ? target : `${target}.json`);
    }
  }
  return chain;
};
var aliasesOf = (config, ground, packageNamed) => {
  const chain = chainOf2(config, ground, packageNamed);
  const based = chain.find(([, options]) => text(options, "baseUrl") !== null);
  const base = based === void 0 ? null : within(based[0], text(based[1], "baseUrl"));
  const mapped = chain.find(([, options]) => isObject(member(options, "paths")));
  const paths = mapped === void 0 ? [] : Object.entries(member(mapped[1], "paths")).slice(0, MAX_PATTERNS);
  return { base, from: base ?? mapped?.[0] ?? folderOf(config), paths: paths.map(([pattern, targets]) => [pattern, strings(targets)]) };
};
var packageAt = (path, ground) => {
  const json = looseJson(ground.read(path));
  return { folder: folderOf(path), name: text(json, "name"), json };
};
var nearestFirst = (one, other) => folderOf(other).length - folderOf(one).length;
var once = (make) => {
  const known3 = /* @__PURE__ */ new Map();
  return (key) => {
    const value = known3.has(key) ? known3.get(key) : make(key);
    known3.set(key, value);
    return value;
  };
};
var projectsOf = (ground) => {
  const read2 = once((path) => packageAt(path, ground));
  const around = (name, from) => ground.projectFiles(name, from).filter((path) => holds(folderOf(path), from));
  const configsFor = once((folder) => CONFIGS.flatMap((name) => around(name, `${folder}/-`)).sort(nearestFirst).slice(0, MAX_CONFIGS));
  const packageFor = once((folder) => [...around("package.json", `${folder}/-`)].sort(nearestFirst)[0] ?? null);
  let named3 = null;
  const all = (from) => {
    const packages = [...ground.everywhere?.("package.json") ?? ground.projectFiles("package.json", from)].slice(0, MAX_PACKAGES).map(read2);
    return new Map(packages.reverse().flatMap((one) => one.name === null ? [] : [[one.name, one]]));
  };
  const packageNamed = (name, from) => (named3 ??= all(from)).get(name) ?? null;
  const aliases = once((config) => aliasesOf(config, ground, (name) => packageNamed(name, config)));
  return {
    aliasesFor: (from) => configsFor(folderOf(from)).map(aliases),
    packageOf: (from) => {
      const path = packageFor(folderOf(from));
      return path === null ? null : read2(path);
    },
    packageNamed
  };
};
var known = /* @__PURE__ */ new WeakMap();
var projectsIn = (ground) => {
  const projects = known.get(ground) ?? projectsOf(ground);
  known.set(ground, projects);
  return projects;
};

// src/languages/javascript-literal.ts
var MAX_DEPTH2 = 10;
var MAX_NODES = 5e3;
var WRAPPING = /^(?:parenthesized|as|satisfies|await|non_null)_expression$/;
var FUNCTION = /^(?:arrow_function|function_expression)$/;
var returned = (node) => {
  const body = node.childForFieldName("body");
  if (body?.type !== "statement_block") return body;
  const last = childrenOf(body).findLast(({ type }) => type === "return_statement");
  return last === void 0 ? null : childrenOf(last)[0] ?? null;
};
var HERE = /^(?:__dirname|import\.meta\.dirname|process\.cwd\(\))$/;
var JOINS = /^(?:path\.|posix\.|path\.posix\.|node_?path\.)?(?:resolve|join)$/i;
var MAX_PATH = 500;
var pathOf2 = (node, reading) => {
  const { text: text2 } = reading;
  if (node.type === "template_string") return /^`\$\{(?:__dirname|import\.meta\.dirname)\}(\/[^`$]*)`$/.exec(text2(node).slice(0, MAX_PATH))?.[1]?.replace(/^/, ".") ?? null;
  const url = /^(?:fileURLToPath\(\s*)?new URL\(\s*["'`](\.{1,2}\/[^"'`]*)["'`]\s*,\s*import\.meta\.url\s*,?\s*\)(?:\.pathname|\s*,?\s*\))?$/.exec(text2(node).slice(0, MAX_PATH))?.[1];
  if (url !== void 0) return url;
  if (node.type !== "call_expression" || !JOINS.test(text2(node.childForFieldName("function") ?? node).slice(0, MAX_PATH))) return null;
  const parts = argumentsOf(node).map((part) => HERE.test(text2(part).slice(0, MAX_PATH)) ? "." : stringOf(part, reading));
  return parts.length === 0 || parts.includes(null) ? null : `./${parts.join("/")}`;
};
var entriesOf = (node, reading, depth) => childrenOf(node).flatMap((child) => {
  if (child.type === "spread_element") {
    const spread = valueOf(childrenOf(child)[0], reading, depth + 1);
    return typeof spread === "object" && spread !== null && !Array.isArray(spread) ? Object.entries(spread) : [];
  }
  if (child.type === "shorthand_property_identifier") return [[reading.text(child), valueOf(reading.named.get(reading.text(child)), reading, depth + 1)]];
  const key = child.type === "pair" ? child.childForFieldName("key") : null;
  if (key === null) return [];
  const name = stringOf(key, reading) ?? (key.type === "property_identifier" ? reading.text(key) : null);
  return name === null ? [] : [[name, valueOf(child.childForFieldName("value"), reading, depth + 1)]];
});
var valueOf = (node, reading, depth) => {
  if (!node || depth > MAX_DEPTH2 || !reading.goesOn()) return void 0;
  const plain = stringOf(node, reading) ?? pathOf2(node, reading);
  if (plain !== null) return plain;
  if (node.type === "object") return Object.fromEntries(entriesOf(node, reading, depth));
  if (node.type === "array") return childrenOf(node).map((child) => valueOf(child, reading, depth + 1));
  if (node.type === "regex") return { pattern: reading.text(node.childForFieldName("pattern") ?? node) };
  if (node.type === "identifier") return valueOf(reading.named.get(reading.text(node)), reading, depth + 1);
  return WRAPPING.test(node.type) ? valueOf(childrenOf(node)[0], reading, depth + 1) : void 0;
};
var valuesBehind = (node, reading, depth = 0) => {
  if (!node || depth > MAX_DEPTH2 || !reading.goesOn()) return [];
  const behind = (nodes) => nodes.flatMap((one) => valuesBehind(one, reading, depth + 1));
  if (node.type === "object") return [valueOf(node, reading, depth)];
  if (node.type === "array") return behind(childrenOf(node));
  if (node.type === "call_expression") return behind(argumentsOf(node));
  if (node.type === "identifier") return behind([reading.named.get(reading.text(node))]);
  if (FUNCTION.test(node.type)) return behind([returned(node)]);
  return WRAPPING.test(node.type) ? behind([childrenOf(node)[0]]) : [];
};
var DECLARATIONS = ["lexical_declaration", "variable_declaration"];
var exportOf2 = (statement, text2) => {
  if (statement.type === "export_statement") return statement.childForFieldName("value");
  const [assigned2] = statement.type === "expression_statement" ? childrenOf(statement) : [];
  const left = assigned2?.type === "assignment_expression" ? assigned2.childForFieldName("left") : null;
  return left != null && text2(left) === "module.exports" ? assigned2.childForFieldName("right") : null;
};
var literalsOf = (root) => {
  const [source, offset] = [root.text, root.startIndex];
  const text2 = ({ startIndex, endIndex }) => source.slice(startIndex - offset, endIndex - offset);
  const statements = childrenOf(root);
  const named3 = new Map(statements.filter(({ type }) => DECLARATIONS.includes(type)).flatMap(childrenOf).flatMap((one) => {
    const [name, value] = [one.childForFieldName("name"), one.childForFieldName("value")];
    return name?.type === "identifier" && value !== null ? [[text2(name), value]] : [];
  }));
  let left = MAX_NODES;
  const reading = { text: text2, named: named3, goesOn: () => left-- > 0 };
  return statements.flatMap((one) => valuesBehind(exportOf2(one, text2), reading));
};

// src/languages/plain-pattern.ts
var LETTER = String.raw`[\w@~#:\/ -]`;
var ESCAPED = String.raw`\\[.\/$@~#^-]`;
var WORDS = String.raw`(?:[\w@~\/-]|\\[.\/-])+`;
var ALTERNATIVES = String.raw`\((?:\?:)?${WORDS}(?:\|${WORDS})*\)`;
var REST = String.raw`\((?:\.|\[\^\/\])[*+]\)`;
var PLAIN = new RegExp(`^\\^?(?:${LETTER}|${ESCAPED}|${ALTERNATIVES}|${REST}|\\.)*\\$?$`);
var STARS = new RegExp(REST, "g");
var MAX_PATTERN2 = 200;
var MAX_OPEN = 2;
var plainPattern = (source) => {
  if (source.length > MAX_PATTERN2 || !PLAIN.test(source)) return null;
  const open = (source.match(STARS)?.length ?? 0) + (source.startsWith("^") ? 0 : 1);
  return open > MAX_OPEN ? null : new RegExp(source);
};

// src/languages/javascript-runners.ts
var EXTENSIONS = ["ts", "mts", "cts", "js", "mjs", "cjs"];
var named2 = (...names) => names.flatMap((name) => EXTENSIONS.map((extension) => `${name}.${extension}`));
var JEST = ["package.json", "jest.config.json", ...named2("jest.config")];
var VITE = named2("vitest.config", "vitest.workspace", "vite.config");
var MAX_CONFIGS2 = 8;
var MAX_ENTRIES = 200;
var MAX_SPECIFIER = 200;
var listOf = (value) => (Array.isArray(value) ? value : value === void 0 ? [] : [value]).slice(0, MAX_ENTRIES);
var stringsOf = (value) => listOf(value).filter((one) => typeof one === "string");
var pairsOf = (value) => isObject(value) ? Object.entries(value).slice(0, MAX_ENTRIES) : [];
var fromRoot = (root, path) => within(root, path.replace(/^<rootDir>\/?|^\//, "./"));
var inTree = (found) => found.filter((path) => path !== null);
var firstOf = (mappings, specifier) => {
  if (specifier.length > MAX_SPECIFIER) return [];
  for (const mapping of mappings) {
    const found = mapping(specifier);
    if (found.length > 0) return found;
  }
  return [];
};
var jestMapping = (root) => ([source, target]) => {
  const pattern = plainPattern(source);
  const targets = stringsOf(target).filter((one) => one.startsWith("<rootDir>"));
  return pattern === null || targets.length === 0 ? [] : [(specifier) => {
    const match = pattern.exec(specifier);
    return match === null ? [] : inTree(targets.map((one) => fromRoot(root, one.replaceAll(/\$(\d)/g, (_, group) => match[Number(group)] ?? ""))));
  }];
};
var jestOf = (json, folder) => {
  const root = fromRoot(folder, text(json, "rootDir") ?? "./") ?? folder;
  const mappings = pairsOf(member(json, "moduleNameMapper")).flatMap(jestMapping(root));
  const before = ["setupFiles", "setupFilesAfterEnv"].flatMap((name) => stringsOf(member(json, name)));
  return [
    { mapped: (specifier) => firstOf(mappings, specifier), loadedBefore: inTree(before.map((path) => fromRoot(root, path))) },
    ...listOf(member(json, "projects")).filter(isObject).flatMap((project) => jestOf({ ...project, projects: void 0 }, root))
  ];
};
var isWritten = (value) => text(value, "pattern") !== null;
var viteMapping = (root, find2, replacement) => {
  if (typeof replacement !== "string") return [];
  if (typeof find2 === "string") {
    const rest = (specifier) => specifier === find2 ? "" : specifier.startsWith(find2.endsWith("/") ? find2 : `${find2}/`) ? specifier.slice(find2.length) : null;
    return [(specifier) => {
      const below = rest(specifier);
      return below === null ? [] : inTree([fromRoot(root, `${replacement}${below}`)]);
    }];
  }
  const pattern = isWritten(find2) ? plainPattern(find2.pattern) : null;
  return pattern === null ? [] : [(specifier) => pattern.test(specifier) ? inTree([fromRoot(root, specifier.replace(pattern, replacement))]) : []];
};
var viteMappings = (alias, root) => Array.isArray(alias) ? listOf(alias).flatMap((one) => viteMapping(root, member(one, "find"), member(one, "replacement"))) : pairsOf(alias).flatMap(([find2, replacement]) => viteMapping(root, find2, replacement));
var viteOf = (json, folder) => {
  const root = fromRoot(folder, text(json, "root") ?? "./") ?? folder;
  const test = member(json, "test");
  const mappings = [member(test, "alias"), member(member(json, "resolve"), "alias")].flatMap((alias) => viteMappings(alias, root));
  return [
    { mapped: (specifier) => firstOf(mappings, specifier), loadedBefore: inTree(stringsOf(member(test, "setupFiles")).map((path) => fromRoot(root, path))) },
    ...listOf(member(test, "projects")).filter(isObject).flatMap((project) => viteOf({ ...project, test: { ...member(project, "test"), projects: void 0 } }, root))
  ];
};
var jsonOf = (path, ground) => {
  if (!path.endsWith(".json")) return ground.look?.(path, literalsOf) ?? [];
  const json = looseJson(ground.read(path));
  return [path.endsWith("package.json") ? member(json, "jest") : json];
};
var read = (path, ground) => {
  const of = /(?:^|\/)vite/.test(path) ? viteOf : jestOf;
  return jsonOf(path, ground).flatMap((json) => of(json, folderOf(path)));
};
var known2 = /* @__PURE__ */ new WeakMap();
var remembered = (ground, key, make) => {
  const all = known2.get(ground) ?? /* @__PURE__ */ new Map();
  known2.set(ground, all);
  const runners = all.get(key) ?? make();
  all.set(key, runners);
  return runners;
};
var runnersFor = (from, ground) => remembered(ground, `${folderOf(from)}/`, () => [...JEST, ...VITE].flatMap((name) => ground.projectFiles(name, from)).sort((one, other) => folderOf(other).length - folderOf(one).length).slice(0, MAX_CONFIGS2).flatMap((path) => remembered(ground, path, () => read(path, ground))));

// src/languages/javascript-resolve.ts
var EXTENSIONS2 = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".svelte"];
var COMPILED = { ".js": [".ts", ".tsx", ".jsx"], ".jsx": [".tsx"], ".mjs": [".mts"], ".cjs": [".cts"] };
var SOURCE = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
var MAX_SPECIFIER2 = 500;
var extensionOf = (path) => /\.[^./]+$/.exec(path)?.[0] ?? "";
var fileAt = (path, ground) => {
  if (path === null) return null;
  const extension = extensionOf(path);
  const compiled = Object.hasOwn(COMPILED, extension) ? COMPILED[extension] : [];
  const tried = [
    ...SOURCE.test(path) ? [path] : [],
    ...compiled.map((other) => path.slice(0, -extension.length) + other),
    ...path === "" ? [] : EXTENSIONS2.map((other) => path + other),
    ...EXTENSIONS2.map((other) => path === "" ? `index${other}` : `${path}/index${other}`)
  ];
  return tried.find((one) => ground.has(one)) ?? null;
};
var firstFile = (paths, ground) => {
  for (const path of paths) {
    const file = fileAt(path, ground);
    if (file !== null) return file;
  }
  return null;
};
var matched = (pattern, specifier) => {
  const star = pattern.indexOf("*");
  if (star < 0) return pattern === specifier ? "" : null;
  const after = pattern.slice(star + 1);
  const fits = specifier.length >= pattern.length - 1 && specifier.startsWith(pattern.slice(0, star)) && specifier.endsWith(after);
  return fits ? specifier.slice(star, specifier.length - after.length) : null;
};
var weight = (pattern) => pattern.includes("*") ? pattern.indexOf("*") : MAX_SPECIFIER2;
var fitting = (patterns, specifier) => patterns.flatMap(([pattern, target]) => {
  const rest = matched(pattern, specifier);
  return rest === null ? [] : [{ rest, target, weight: weight(pattern) }];
}).sort((one, other) => other.weight - one.weight).map(({ rest, target }) => [rest, target]);
var fill = (target, rest) => target.replaceAll("*", () => rest);
var byAlias = ({ base, from, paths }, specifier, ground) => {
  for (const [rest, targets] of fitting(paths, specifier)) {
    const file = firstFile(targets.map((target) => within(from, fill(target, rest))), ground);
    if (file !== null) return file;
  }
  return base === null ? null : fileAt(within(base, specifier), ground);
};
var CONDITIONS = ["source", "development", "import", "module", "node", "browser", "default", "require", "types"];
var MAX_DEPTH3 = 5;
var leavesOf = (entry, depth = 0) => {
  if (typeof entry === "string") return [entry];
  if (depth === MAX_DEPTH3) return [];
  if (Array.isArray(entry)) return entry.slice(0, CONDITIONS.length).flatMap((one) => leavesOf(one, depth + 1));
  return CONDITIONS.flatMap((condition) => leavesOf(member(entry, condition) ?? null, depth + 1));
};
var BUILT = /^(\.\/)?(?:dist|lib|build|out|esm|cjs|es|umd|output|\.output)(?:\/(?:esm|cjs|es|src|types|browser|node|mjs))?\//;
var sourcesOf = (target) => BUILT.test(target) ? [target, target.replace(BUILT, "src/"), target.replace(BUILT, "")] : [target];
var entriesOf2 = (json, list) => {
  const entries = member(json, list);
  if (isObject(entries) && Object.keys(entries).some((key) => key.startsWith(".") || key.startsWith("#"))) return Object.entries(entries);
  return entries === void 0 ? [] : [[".", entries]];
};
var listed = ({ json, folder }, { list, subpath }, ground) => {
  for (const [rest, entry] of fitting(entriesOf2(json, list), subpath)) {
    const file = firstFile(leavesOf(entry).flatMap((leaf) => sourcesOf(fill(leaf, rest))).map((path) => within(folder, path)), ground);
    if (file !== null) return file;
  }
  return null;
};
var MAINS = ["source", "module", "main", "browser", "types", "typings"];
var inPackage = (found, subpath, ground) => {
  const { folder, json } = found;
  const entry = listed(found, { list: "exports", subpath }, ground);
  if (entry !== null) return entry;
  const mains = subpath === "." ? MAINS.flatMap((name) => text(json, name) ?? []).flatMap(sourcesOf) : [];
  const guesses = subpath === "." ? ["src/index", "src/main", "index", "lib/index"] : [subpath, `src/${subpath}`, ...sourcesOf(subpath)];
  return firstFile([...mains, ...guesses].map((path) => within(folder, path)), ground);
};
var byPackage = (specifier, from, ground) => {
  const [, name, rest] = PACKAGE_NAME.exec(specifier) ?? [];
  const found = name === void 0 ? null : projectsIn(ground).packageNamed(name, from);
  return found === null ? null : inPackage(found, rest === void 0 ? "." : `./${rest}`, ground);
};
var ALIAS2 = /^(?:@|~|@@|~~|\$lib|\$|src)\/(.+)$/;
var byConvention = (specifier, from, ground) => {
  const rest = ALIAS2.exec(specifier)?.[1];
  if (rest === void 0) return null;
  const root = projectsIn(ground).packageOf(from)?.folder ?? "";
  const inside = specifier.startsWith("$lib/") ? ["src/lib"] : ["src", "app", ""];
  return firstFile(inside.map((folder) => within(root, `${folder === "" ? "." : folder}/${rest}`)), ground);
};
var fromRoot2 = (specifier, from, ground) => {
  const root = projectsIn(ground).packageOf(from)?.folder ?? "";
  return firstFile([within(root, specifier.slice(1)), within("", specifier.slice(1))], ground);
};
var bare = (specifier, from, ground) => {
  for (const aliases of projectsIn(ground).aliasesFor(from)) {
    const file = byAlias(aliases, specifier, ground);
    if (file !== null) return file;
  }
  for (const { mapped } of runnersFor(from, ground)) {
    const file = firstFile(mapped(specifier), ground);
    if (file !== null) return file;
  }
  const named3 = byPackage(specifier, from, ground) ?? byConvention(specifier, from, ground);
  if (named3 !== null) return named3;
  return SOURCE.test(specifier) ? firstFile([within("", specifier), within(folderOf(from), specifier)], ground) : null;
};
var find = (specifier, from, ground) => {
  if (specifier === "" || specifier.length > MAX_SPECIFIER2 || /^[a-z][a-z+.-]*:|\0/.test(specifier)) return null;
  if (/^\.\.?(?:\/|$)/.test(specifier)) return fileAt(within(folderOf(from), specifier), ground);
  if (specifier.startsWith("/")) return fromRoot2(specifier, from, ground);
  if (specifier.startsWith("#")) {
    const own = projectsIn(ground).packageOf(from);
    const file = own === null ? null : listed(own, { list: "imports", subpath: specifier }, ground);
    if (file !== null) return file;
  }
  return bare(specifier, from, ground);
};
var resolve = (specifier, from, ground) => {
  const file = find(specifier.replace(/^.*!/, "").replace(/\?.*$/, ""), from, ground);
  return file === null ? [] : [file];
};
var loadedBefore = (test, ground) => [...new Set(runnersFor(test, ground).flatMap((runner) => runner.loadedBefore).flatMap((path) => fileAt(path, ground) ?? []))];

// src/languages/javascript-syntax.ts
var javascriptSyntax = { facts, resolve, loadedBefore };
module.exports = { javascriptSyntax };
