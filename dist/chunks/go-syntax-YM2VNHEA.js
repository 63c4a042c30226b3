const { MAX_FACTS, bounded, excerptAt, flatten, scopesOf } = require("./chunk-62EFMTKY.js");
const { MAX_MODULES, moduleFile, placeIn } = require("./chunk-PVVPSVBR.js");
const { baseOf } = require("./chunk-CSQSHLEW.js");
const { remarksOf } = require("./chunk-OIM4SVGW.js");
const { childrenOf, lastLineOf, lineOf } = require("./chunk-RT7TJWZO.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/languages/go-tree.ts
var FUNCTIONS = ["function_declaration", "method_declaration", "func_literal"];
var SCOPES = [...FUNCTIONS, "call_expression", "if_statement", "type_spec", "for_statement"];
var LEAVES = ["comment", "package_clause", "import_spec", "composite_literal", "selector_expression", "const_spec", "var_spec"];
var MAX_NAME = 120;
var pathOf = (callee, flat) => {
  const text = flat.textOf(callee, MAX_NAME);
  if (/^[\w.]+$/.test(text)) return text;
  const field = callee.type === "selector_expression" ? callee.childForFieldName("field") : null;
  return field === null ? "?" : `?.${flat.textOf(field, MAX_NAME)}`;
};
var goPage = (root) => {
  const flat = flatten(root, [...SCOPES, ...LEAVES], new Set(SCOPES));
  const byCall = /* @__PURE__ */ new Map();
  for (const spot of flat.spots) {
    const callee = spot.type === "call_expression" ? spot.node.childForFieldName("function") : null;
    if (callee !== null) byCall.set(spot, { spot, path: pathOf(callee, flat) });
  }
  return { flat, calls: [...byCall.values()], callOf: (spot) => byCall.get(spot) ?? null };
};
var argumentsOf = (node) => {
  const list = node.childForFieldName("arguments");
  return list === null ? [] : childrenOf(list).filter(({ type }) => type !== "comment");
};
var stringOf = (node, flat) => {
  if (node === void 0 || !/^(?:interpreted|raw)_string_literal$/.test(node.type)) return null;
  const text = flat.textOf(node).slice(1, -1);
  return node.type === "raw_string_literal" ? text : text.replaceAll(/\\(.)/g, "$1");
};
var statementsOf = (node) => {
  const body = node.childForFieldName("body");
  const list = body === null ? [] : childrenOf(body);
  return list.flatMap((child) => child.type === "statement_list" ? childrenOf(child) : [child]).filter(({ type }) => type !== "comment");
};

// src/languages/go-tests.ts
var TEST = /^(?:Test|Example|Fuzz)(?:[^a-z]|$)/;
var GINKGO = /^(?:ginkgo\.)?([FPX]?)(?:(It|Specify|Entry)|Describe(?:Table)?|Context|When)$/;
var SKIPS = /^\w+\.Skip(?:f|Now)?$/;
var isSkip = (statement, { flat }) => statement !== void 0 && /^\w+\.Skip(?:f|Now)?\(/.test(flat.textOf(statement, 60));
var functionOf = (spot, page) => {
  const { flat } = page;
  const name = spot.node.childForFieldName("name");
  const title = name === null ? "" : flat.textOf(name);
  if (!TEST.test(title) || title === "TestMain") return null;
  const receiver = spot.node.childForFieldName("receiver");
  const type = receiver === null ? null : /([\w]+)(?:\[[^\]]*\])?\s*\)$/.exec(flat.textOf(receiver))?.[1] ?? null;
  return { spot, title, suite: false, todo: isSkip(statementsOf(spot.node)[0], page), body: spot.node, receiver: type };
};
var calledOf = ({ spot, path }, page) => {
  const ginkgo = GINKGO.exec(path);
  if (ginkgo === null && !/^\w{1,20}\.Run$/.test(path)) return null;
  const [first, ...rest2] = argumentsOf(spot.node);
  const literal = stringOf(first, page.flat);
  const body = rest2.find(({ type }) => type === "func_literal") ?? null;
  if (first === void 0 || rest2.length === 0 || ginkgo !== null && literal === null) return null;
  if (ginkgo === null && body === null && rest2.length !== 1) return null;
  const todo = /^[PX]$/.test(ginkgo?.[1] ?? "") || body !== null && isSkip(statementsOf(body)[0], page);
  return { spot, title: literal ?? "${}", suite: ginkgo !== null && ginkgo[2] === void 0, todo, body, receiver: null };
};
var FAILS = /^(?:t|tb|b|f|s|suite|\?)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)$|^(?:assert|require|is|should|check|qt|td|cmp|autogold|golden|snaps|approvals)\b|\.(?:Assert|Require|Expect|Should|To|NotTo|AssertExpectations|Equal|NoError)\b|^(?:Expect|Ω|Eventually|Consistently|panic)$/;
var NAMED_AS_ASSERTION = /(?:^|\.)(?:assert|require|expect|check|verify|must|should|ensure|compare|want|fail)\w*$/i;
var isAssertion = ({ path }) => FAILS.test(path) || NAMED_AS_ASSERTION.test(path);
var handsOn = ({ spot }, { flat }) => argumentsOf(spot.node).some((argument) => argument.type === "identifier" && /^(?:t|tb|b|f|s)$/.test(flat.textOf(argument, 3)));
var SUCCESS = /^(?:http\.Status(?:OK|Created|Accepted|NoContent|Found|SeeOther)|[23]\d\d)$/;
var EITHER = /!=\s*(http\.Status\w+|\d{3})\s*&&[^&|]*!=\s*(http\.Status\w+|\d{3})/;
var LOGS_ONLY = /^\{\s*(?:(?:\w+\.(?:Log|Logf|Skip|Skipf|Print|Printf|Println)\([^\n]*\)|return)\s*;?\s*)+\}$/;
var isLenientIf = ({ node }, { flat }) => {
  const condition = node.childForFieldName("condition");
  const consequence = node.childForFieldName("consequence");
  if (condition === null || consequence === null || node.childForFieldName("alternative") !== null) return false;
  const text = flat.textOf(condition, 300);
  const then = flat.textOf(consequence, 600);
  if (/\berr\w*\s*!=\s*nil/.test(text)) return LOGS_ONLY.test(then) && !/\.Skip/.test(then);
  const fails = /\.(?:Error|Fatal|Fail)/.test(then);
  const [, one = "", other = ""] = EITHER.exec(text) ?? [];
  return fails && (one !== "" && SUCCESS.test(one) !== SUCCESS.test(other) || /Status(?:Code)?\s*>=\s*500/.test(text));
};
var LEAVES2 = /\bos\.(?:Getenv|LookupEnv)\(|\btesting\.Short\(\)|^if\s+(?:!\w+|\w+\s*==\s*(?:""|nil))\s*$/;
var functionAround = (spot) => [...scopesOf(spot)].find(({ type }) => FUNCTIONS.includes(type));
var isLeavingEarly = (spot, { flat }, { test, asserted }) => {
  const then = spot.node.childForFieldName("consequence");
  if (then === null || functionAround(spot)?.from !== test.body?.startIndex || spot.node.childForFieldName("alternative") !== null) return false;
  const [condition, text] = [flat.textAt(spot.from, Math.min(then.startIndex - spot.from, 300)), flat.textOf(then, 600)];
  return LEAVES2.test(condition) && /\breturn\b/.test(text) && LOGS_ONLY.test(text) && !/\.Skip/.test(text) && asserted !== void 0 && asserted > spot.from;
};
var MAX_LENIENT = 50;
var chainOf = (from, holders) => {
  const chain = [];
  for (let at = from.above && holders.get(from.above); at && chain.length < MAX_LENIENT; at = at.spot.above && holders.get(at.spot.above)) chain.unshift(at);
  return chain;
};
var titleFor = (one, chain, assertions) => ({
  title: one.title,
  within: [...chain.flatMap(({ receiver, title }) => receiver === null ? [title] : [receiver, title]), ...one.receiver === null ? [] : [one.receiver]],
  line: lineOf(one.spot.node),
  todo: one.todo || chain.some(({ todo }) => todo),
  assertions
});
var holdersOf = (page) => {
  const holders = /* @__PURE__ */ new Map();
  for (const spot of page.flat.spots) {
    const call = page.callOf(spot);
    const own = call !== null ? calledOf(call, page) : FUNCTIONS.includes(spot.type) && spot.type !== "func_literal" ? functionOf(spot, page) : null;
    const held = spot.above === null ? null : holders.get(spot.above) ?? null;
    const counts = own !== null && (call === null || held !== null || GINKGO.test(call.path));
    holders.set(spot, counts ? own : held);
  }
  return holders;
};
var goTests = (page) => {
  const holders = holdersOf(page);
  const declared = [...new Set(holders.values())].filter((one) => one !== null).slice(0, MAX_FACTS);
  const counts = /* @__PURE__ */ new Map();
  const asserted = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const call of page.calls) {
    const holder = holders.get(call.spot) ?? null;
    if (isAssertion(call)) {
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
      asserted.set(holder, Math.min(asserted.get(holder) ?? Infinity, call.spot.from));
    }
    if (handsOn(call, page) || SKIPS.test(call.path)) doubtful.add(holder);
  }
  const inner = new Set(declared.flatMap(({ spot }) => spot.above && holders.get(spot.above)).filter(Boolean));
  const silent = declared.filter((one) => !one.suite && !one.todo && one.body !== null && statementsOf(one.body).length > 0 && !/^(?:Example|Fuzz)/.test(one.title) && !counts.has(one) && !doubtful.has(one) && !inner.has(one)).map(({ spot }) => spot);
  const lenient = page.flat.spots.filter((spot) => {
    const holder = spot.type === "if_statement" ? holders.get(spot) ?? null : null;
    return holder !== null && (isLenientIf(spot, page) || isLeavingEarly(spot, page, { test: holder, asserted: asserted.get(holder) }));
  });
  return {
    tests: declared.filter(({ suite }) => !suite).map((one) => titleFor(one, chainOf(one.spot, holders), counts.get(one) ?? 0)),
    lenient: [...silent, ...lenient].sort((one, other) => one.from - other.from).slice(0, MAX_LENIENT).map((spot) => excerptAt(page.flat, spot))
  };
};
var embeddedIn = (spot, { flat }) => {
  const type = spot.node.childForFieldName("type");
  const members = type === null ? [] : childrenOf(type).flatMap((child) => child.type === "field_declaration_list" ? childrenOf(child) : [child]);
  return members.flatMap((one) => {
    if (one.type === "type_elem") return [flat.textOf(one)];
    const embedded = one.type === "field_declaration" && one.childForFieldName("name") === null ? one.childForFieldName("type") : null;
    return embedded === null ? [] : [flat.textOf(embedded).replace(/^\*/, "")];
  });
};

// src/languages/go-facts.ts
var importsIn = ({ flat }) => flat.spots.flatMap((spot) => {
  if (spot.type === "package_clause") {
    const external = /_test$/.test(flat.textOf(spot.node).trim());
    return external ? [] : [{ ...excerptAt(flat, spot), specifier: ".", names: ["*"], how: "implicit", swallowed: false }];
  }
  const specifier = spot.type === "import_spec" ? stringOf(spot.node.childForFieldName("path") ?? void 0, flat) : null;
  if (specifier === null || specifier === "C") return [];
  const blank = spot.node.childForFieldName("name")?.type === "blank_identifier";
  return [{ ...excerptAt(flat, spot), specifier, names: blank ? [] : ["*"], how: "static", swallowed: false }];
}).slice(0, MAX_FACTS);
var DOUBLE = /^(?:_|new|New)?(?:mock|fake|stub|spy|dummy|noop|Mock|Fake|Stub|Spy|Dummy|Noop)_?(?=[A-Z]|$)|(?:Mock|Fake|Stub|Spy|Dummy)$/;
var PATCHED = /^(?:monkey\.Patch|gomonkey\.ApplyFunc|gomonkey\.ApplyGlobalVar|mpatch\.PatchMethod|mockey\.Mock)/;
var MAX_NAME2 = 120;
var STANDS_FOR = /^\w+\s+([\w.]+)\s*=\s*(?:&?(\w+)\{|\(\*(\w+)\)\()/;
var stoodFor = ({ flat }) => new Map(flat.spots.flatMap(({ type, node }) => {
  const [, target, made, named] = (type === "var_spec" ? STANDS_FOR.exec(flat.textOf(node, MAX_NAME2)) : null) ?? [];
  return target === void 0 ? [] : [[made ?? named ?? "", target]];
}));
var plainName = (name, known2) => name.replace(DOUBLE, "") || (known2.get(name) ?? name);
var double = (target) => ({ target, member: null, how: "double", partial: false });
var doubleOf = (spot, page, known2) => {
  const { flat } = page;
  if (spot.type === "type_spec") {
    const name = spot.node.childForFieldName("name");
    const embedded = embeddedIn(spot, page);
    const testify = embedded.includes("mock.Mock");
    if (name === null || !testify && !DOUBLE.test(flat.textOf(name))) return null;
    return double(embedded.find((type) => type !== "mock.Mock") ?? plainName(flat.textOf(name), known2));
  }
  const literal = spot.type === "composite_literal" ? spot.node.childForFieldName("type") : null;
  if (literal !== null) {
    const name = flat.textOf(literal, MAX_NAME2).replace(/^.*\./s, "");
    return /^\w+$/.test(name) && DOUBLE.test(name) ? double(plainName(name, known2)) : null;
  }
  const path = page.callOf(spot)?.path ?? "";
  const made = /(?:^|\.)New((?:Strict|Nice)?(?:Mock|Fake|Stub)\w+)$/.exec(path)?.[1];
  if (made !== void 0) return double(plainName(made.replace(/^(?:Strict|Nice)/, ""), known2));
  const [patched] = PATCHED.test(path) ? argumentsOf(spot.node) : [];
  return patched === void 0 ? null : { ...double(flat.textOf(patched, 200)), how: "member" };
};
var replacedIn = (page) => {
  const known2 = stoodFor(page);
  return page.flat.spots.flatMap((spot) => {
    const found = doubleOf(spot, page, known2);
    return found === null ? [] : [{ ...excerptAt(page.flat, spot), ...found }];
  }).slice(0, MAX_FACTS);
};
var bodiesIn = ({ flat }) => flat.spots.flatMap(({ type, node }) => {
  if (!FUNCTIONS.includes(type) || node.childForFieldName("body") === null) return [];
  const name = node.childForFieldName("name");
  const [first] = statementsOf(node);
  return [{ name: name === null ? "(anonymous)" : flat.textOf(name), from: lineOf(node), to: lastLineOf(node), first: lineOf(first ?? node) }];
}).slice(0, MAX_FACTS);
var MAX_USED = 2e3;
var usedIn = (page) => bounded(page.flat.spots.flatMap((spot) => {
  if (spot.type === "call_expression") return page.callOf(spot)?.path ?? [];
  if (spot.type !== "selector_expression" && spot.type !== "composite_literal") return [];
  const named = spot.type === "composite_literal" ? spot.node.childForFieldName("type") : spot.node;
  return named === null ? [] : page.flat.textOf(named, MAX_NAME2);
}).filter((name) => /^[\w.]+$/.test(name))).slice(0, MAX_USED);
var OF_THE_RUNNER = /^(?:Test|Benchmark|Example|Fuzz)(?:[^a-z]|$)/;
var declaresIn = ({ flat }, path) => bounded(flat.spots.flatMap(({ type, node, above }) => {
  const named = above === null && ["function_declaration", "type_spec"].includes(type) ? node.childForFieldName("name") : null;
  const name = named === null ? "" : flat.textOf(named);
  const isOfRunner = type === "function_declaration" && path.endsWith("_test.go") && OF_THE_RUNNER.test(name);
  return name === "" || isOfRunner ? [] : [name];
}));
var valuesIn = ({ flat }) => bounded(flat.spots.flatMap(({ type, node, above }) => {
  const names = above === null && ["const_spec", "var_spec"].includes(type) ? childrenOf(node).filter((child) => child.type === "identifier") : [];
  return names.map((name) => flat.textOf(name)).filter((name) => name !== "_");
}));
var DRIVERS = /"github\.com\/(?:testcontainers\/|ory\/dockertest|playwright-community\/|chromedp\/|go-rod\/|tebeka\/selenium)/;
var SPAWNS = /^(?:exec\.Command(?:Context)?|os\.StartProcess|syscall\.(?:Exec|ForkExec)|testscript\.Run|script\.Exec)$/;
var SPEAKS = /^http\.(?:Get|Post|PostForm|Head|NewRequest\w*)$/;
var spawnsIn = (page) => page.flat.spots.filter((spot) => {
  if (spot.type === "import_spec") return DRIVERS.test(page.flat.textOf(spot.node));
  const path = page.callOf(spot)?.path ?? "";
  return SPAWNS.test(path) || SPEAKS.test(path) && /"https?:\/\//.test(page.flat.textOf(spot.node, 200));
}).map((spot) => excerptAt(page.flat, spot)).slice(0, MAX_FACTS);
var READS = /^(?:os\.(?:ReadFile|Open)|ioutil\.ReadFile|parser\.Parse(?:File|Dir)|packages\.Load)$/;
var readsIn = ({ flat, calls }) => calls.filter(({ path, spot }) => READS.test(path) && (/^(?:parser|packages)\./.test(path) || /\.go\b/.test(flat.textOf(spot.node, 200)))).map(({ spot }) => excerptAt(flat, spot)).slice(0, MAX_FACTS);
var SYSTEMS = "aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos";
var MACHINES = "386|amd64|arm|arm64|loong64|mips|mipsle|mips64|mips64le|ppc64|ppc64le|riscv64|s390x|sparc64|wasm";
var SUFFIX = new RegExp(`.(?:_(?:${SYSTEMS}))?_(?:${SYSTEMS}|${MACHINES})(?:_test)?\\.go$`);
var CONSTRAINT = /^\/\/(?:go:build\s|\s*\+build\s)/;
var constraintsIn = (comments, path) => [
  ...SUFFIX.test(baseOf(path)) ? [{ line: 1, text: `the name ${baseOf(path)} builds on one system only` }] : [],
  ...comments.filter(({ text }) => CONSTRAINT.test(text)).map(({ line, text }) => ({ line, text: text.trim() }))
];
var GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\s*$|@generated\b/;
var goFacts = (root, path) => {
  const page = goPage(root);
  const { flat } = page;
  const comments = flat.spots.filter(({ type }) => type === "comment").map(({ node }) => ({ line: lineOf(node), text: flat.textOf(node) }));
  const { marks, excluded } = remarksOf(comments);
  const bodies = bodiesIn(page);
  return {
    imports: importsIn(page),
    replaced: replacedIn(page),
    bodies,
    ...goTests(page),
    used: usedIn(page),
    declares: declaresIn(page, path),
    values: valuesIn(page),
    extends: bounded(flat.spots.flatMap((spot) => spot.type === "type_spec" ? embeddedIn(spot, page) : [])),
    spawns: spawnsIn(page),
    reads: readsIn(page),
    marks,
    excluded: [...constraintsIn(comments, path), ...excluded],
    inert: bodies.length === 0,
    generated: comments.some(({ text }) => GENERATED.test(text)),
    damaged: root.hasError
  };
};

// src/languages/go-resolve.ts
var MAX_SPECIFIER = 500;
var isModule = (file) => file.path !== null;
var known = /* @__PURE__ */ new WeakMap();
var modulesIn = (ground, from) => {
  const modules = known.get(ground) ?? [...ground.everywhere?.("go.mod") ?? ground.projectFiles("go.mod", from)].slice(0, MAX_MODULES).map((file) => moduleFile(file, ground.read(file))).filter(isModule);
  known.set(ground, modules);
  return modules;
};
var holds = (folder, path) => folder === "" || path.startsWith(`${folder}/`);
var moduleOf = (modules, from) => modules.filter(({ folder }) => holds(folder, from)).sort((one, other) => other.folder.length - one.folder.length)[0] ?? null;
var rest = (path, specifier) => specifier === path ? "" : specifier.startsWith(`${path}/`) ? specifier.slice(path.length + 1) : null;
var isPackage = (folder, { names }) => folder !== null && names.inFolder(folder).some((path) => path.endsWith(".go"));
var folders = (specifier, from, ground) => {
  if (/^\.\.?(?:\/|$)/.test(specifier)) return [placeIn(folderOf(from), specifier)];
  const modules = modulesIn(ground, from);
  const own = moduleOf(modules, from)?.replaced ?? [];
  return [...own, ...modules.map(({ path, folder }) => ({ prefix: path, folder }))].flatMap(({ prefix, folder }) => {
    const below = rest(prefix, specifier);
    return below === null ? [] : [{ length: prefix.length, folder: placeIn(folder, below === "" ? "." : below) }];
  }).sort((one, other) => other.length - one.length).map(({ folder }) => folder);
};
var resolveGo = (specifier, from, ground) => {
  if (specifier === "" || specifier.length > MAX_SPECIFIER || /[^./][^]*\/\.\.(?:\/|$)/.test(specifier)) return [];
  if (/\.go$/.test(specifier)) {
    return [placeIn("", specifier), placeIn(folderOf(from), specifier)].filter((path) => path !== null && ground.has(path)).slice(0, 1);
  }
  const folder = folders(specifier, from, ground).find((one) => isPackage(one, ground)) ?? (isPackage(placeIn("", specifier), ground) ? placeIn("", specifier) : null);
  return folder === null ? [] : [folder];
};

// src/languages/go-syntax.ts
var goSyntax = { facts: goFacts, resolve: resolveGo };
module.exports = { goSyntax };
