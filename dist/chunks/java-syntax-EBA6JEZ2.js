const { acceptsFailure } = require("./chunk-RFWR5OPK.js");
const { JVM_LANGUAGES, placeInBuild } = require("./chunk-NIJ5E7WF.js");
const { isGenerated, nearest } = require("./chunk-V6VMJA5C.js");
const { tokensOf } = require("./chunk-RS7G37OH.js");
require("./chunk-PVC7LNCM.js");
const { MAX_FACTS, bounded, clausesOf, excerptAt, flatten, oneLine, scopesOf, wholeLineAt } = require("./chunk-62EFMTKY.js");
const { baseOf, stem } = require("./chunk-CSQSHLEW.js");
const { MAX_EXCERPT, childrenOf, lastLineOf, lineOf, marksOf } = require("./chunk-RT7TJWZO.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/languages/java-tree.ts
var TYPE_DECLARATIONS = ["class_declaration", "interface_declaration", "enum_declaration", "record_declaration", "annotation_type_declaration"];
var FUNCTIONS = ["method_declaration", "constructor_declaration", "compact_constructor_declaration"];
var SCOPES = /* @__PURE__ */ new Set([...TYPE_DECLARATIONS, ...FUNCTIONS, "try_statement", "try_with_resources_statement", "catch_clause"]);
var TYPES = [
  ...SCOPES,
  "package_declaration",
  "import_declaration",
  "method_invocation",
  "object_creation_expression",
  "method_reference",
  "field_access",
  "field_declaration",
  "local_variable_declaration",
  "formal_parameter",
  "line_comment",
  "block_comment",
  "assert_statement",
  "lambda_expression",
  "static_initializer",
  "return_statement",
  "type_identifier",
  "throw_statement",
  "if_statement",
  "cast_expression"
];
var NAME = /^(?:import|package)\s+(static\s+)?([\w$.\s]+?)(\s*\.\s*\*)?\s*;?$/;
var importedName = (node, flat) => {
  const [, isStatic, name, all] = NAME.exec(flat.textOf(node).replaceAll(/\/\*.*?\*\//gs, " ").replaceAll(/\s+/g, " ").trim()) ?? [];
  return name === void 0 ? null : { name: name.replaceAll(/\s/g, ""), isStatic: isStatic !== void 0, all: all !== void 0 };
};
var nameOfDeclaration = ({ node }, flat) => {
  const name = node.childForFieldName("name");
  return name === null ? "" : flat.textOf(name);
};
var openJava = (root, path) => {
  const flat = flatten(root, TYPES, SCOPES);
  const ofType = (type) => flat.spots.filter((spot) => spot.type === type);
  const imports = ofType("import_declaration").flatMap(({ node }) => importedName(node, flat) ?? []);
  const own = ofType("package_declaration")[0];
  return {
    path,
    flat,
    package: own ? importedName(own.node, flat)?.name ?? "" : "",
    imported: new Map(imports.filter(({ isStatic, all }) => !isStatic && !all).map(({ name }) => [name.slice(name.lastIndexOf(".") + 1), name])),
    wildcards: imports.filter(({ isStatic, all }) => !isStatic && all).map(({ name }) => name),
    declared: new Set(flat.spots.filter(({ type }) => TYPE_DECLARATIONS.includes(type)).map((spot) => nameOfDeclaration(spot, flat)))
  };
};
var plainType = (text) => text.replaceAll(/@\w+(\([^)]*\))?\s*/g, "").replace(/[<[].*$/s, "").replaceAll(/\s/g, "");
var wholeName = (type, { imported, package: own }) => {
  const [first = "", ...rest] = plainType(type).split(".");
  const known = imported.get(first);
  if (known !== void 0) return [known, ...rest].join(".");
  return own === "" || /^[a-z]/.test(first) ? plainType(type) : `${own}.${plainType(type)}`;
};
var LOADING_ERRORS = /\b(?:ClassNotFoundException|ReflectiveOperationException|Exception|Throwable|LinkageError|NoClassDefFoundError|Error)\b/;
var MAX_HANDLER = 2e3;
var isSwallowed = (spot, flat) => {
  for (const scope of scopesOf(spot)) {
    if (!scope.type.startsWith("try_")) continue;
    const handlers = clausesOf(scope, ["catch_clause"]);
    if (handlers.length === 0 || spot.from > handlers[0].startIndex) continue;
    const caught = handlers.some((handler) => {
      const text = flat.textOf(handler, MAX_HANDLER);
      return LOADING_ERRORS.test(text.split(")", 1)[0]) && !/\bthrow\b(?!\s+new\s+\w*(?:Skip|Abort|Assumption))|\bfail\(/.test(text);
    });
    if (caught) return true;
  }
  return false;
};
var MAX_HEADER = 3e3;
var annotationsOf = (node, flat) => {
  const modifiers = childrenOf(node).find(({ type }) => type === "modifiers");
  if (!modifiers) return [];
  return childrenOf(modifiers).filter(({ type }) => type.endsWith("annotation")).map((one) => {
    const text = flat.textOf(one, MAX_HEADER);
    return { name: /^@\s*([\w.]+)/.exec(text)?.[1]?.replace(/^.*\./, "") ?? "", text };
  });
};

// src/languages/java-heirs.ts
var HEADS = /* @__PURE__ */ new Set(["superclass", "super_interfaces", "extends_interfaces"]);
var parentsOf = ({ node }, flat) => childrenOf(node).filter(({ type }) => HEADS.has(type)).flatMap((head) => childrenOf(head).flatMap((one) => one.type === "type_list" ? childrenOf(one) : [one]).map((one) => plainType(flat.textOf(one))));
var isFunction = (node) => node?.type === "lambda_expression" || node?.type === "method_reference";
var typeOf = (node) => {
  const type = node?.childForFieldName("type");
  return type == null ? [] : [type];
};
var namelessOf = (spot) => {
  const { node, type } = spot;
  const parts = childrenOf(node);
  if (type === "object_creation_expression") return parts.some((part) => part.type === "class_body") ? typeOf(node) : [];
  if (type === "cast_expression") return isFunction(node.childForFieldName("value")) ? typeOf(node) : [];
  if (type === "return_statement") return isFunction(parts[0]) ? typeOf([...scopesOf(spot)].find((scope) => FUNCTIONS.includes(scope.type))?.node) : [];
  return parts.some((part) => part.type === "variable_declarator" && isFunction(part.childForFieldName("value"))) ? typeOf(node) : [];
};
var NAMELESS = /* @__PURE__ */ new Set(["object_creation_expression", "cast_expression", "return_statement", "local_variable_declaration", "field_declaration"]);
var javaHeirs = ({ flat }) => [...new Set(flat.spots.flatMap((spot) => {
  if (TYPE_DECLARATIONS.includes(spot.type)) return parentsOf(spot, flat);
  return NAMELESS.has(spot.type) ? namelessOf(spot).map((type) => plainType(flat.textOf(type))) : [];
}))].slice(0, MAX_FACTS);

// src/languages/java-bodies.ts
var isComment = ({ type }) => type === "line_comment" || type === "block_comment";
var bodyOf = (spot, flat) => {
  const { node } = spot;
  const block = node.childForFieldName("body");
  if (block === null) return null;
  const first = childrenOf(block).find((child) => !isComment(child));
  const name = node.childForFieldName("name");
  return { name: nameOfDeclaration(spot, flat), from: lineOf(name ?? node), to: lastLineOf(node), first: first ? lineOf(first) : lastLineOf(block) };
};
var GENERATED = /Generated/;
var generatedIn = (spots, flat) => spots.flatMap((spot) => annotationsOf(spot.node, flat).filter(({ name }) => GENERATED.test(name)).map(({ name, text }) => ({ line: lineOf(spot.node), text: oneLine(text), spot, name })));
var javaBodies = (file) => {
  const { flat } = file;
  const types = flat.spots.filter(({ type }) => TYPE_DECLARATIONS.includes(type));
  const functions = flat.spots.filter(({ type }) => FUNCTIONS.includes(type));
  const bodies = functions.flatMap((spot) => bodyOf(spot, flat) ?? []);
  const runs = bodies.length > 0 || flat.spots.some(({ type }) => type === "lambda_expression" || type === "static_initializer");
  const generated = generatedIn([...types, ...functions], flat);
  return {
    bodies: bodies.slice(0, MAX_FACTS),
    declares: [...new Set([...types, ...functions].sort((a, b) => a.from - b.from).map((spot) => nameOfDeclaration(spot, flat)))].filter((name) => name !== "").slice(0, MAX_FACTS),
    extends: javaHeirs(file),
    excluded: generated.map(({ line, text }) => ({ line, text })).slice(0, MAX_FACTS),
    inert: !runs,
    generated: generated.some(({ name, spot }) => name === "Generated" && spot.above === null)
  };
};

// src/languages/java-imports.ts
var OF_THE_LANGUAGE = [
  "String",
  "Object",
  "Integer",
  "Long",
  "Double",
  "Float",
  "Boolean",
  "Byte",
  "Short",
  "Character",
  "Void",
  "Number",
  "Math",
  "System",
  "Thread",
  "Runnable",
  "Iterable",
  "Class",
  "Exception",
  "RuntimeException",
  "Throwable",
  "Error",
  "StringBuilder",
  "CharSequence",
  "Enum",
  "Record",
  "Comparable",
  "AutoCloseable"
];
var ANNOTATIONS = ["Override", "Deprecated", "SuppressWarnings", "FunctionalInterface", "SafeVarargs"];
var BY_SHAPE = "[A-Z]";
var EVERYWHERE = new RegExp(`^(?:${[...OF_THE_LANGUAGE, ...ANNOTATIONS, BY_SHAPE].join("|")})$`);
var EXCEPTION = /Exception$/;
var MADE = /\bnew\s+$/;
var BY_CLASS = /^\s*\.\s*class\b/;
var MAX_BESIDE = 20;
var isOnlyPassing = (name, { from }, { flat }) => EXCEPTION.test(name) && !MADE.test(flat.textAt(from - MAX_BESIDE, MAX_BESIDE)) && !BY_CLASS.test(flat.textAt(from + name.length, MAX_BESIDE));
var MAX_IMPLICIT = 500;
var declared = (spot, { flat }) => {
  const found2 = importedName(spot.node, flat);
  if (found2 === null) return [];
  const { name, isStatic, all } = found2;
  const last = name.slice(name.lastIndexOf(".") + 1);
  const specifier = all && !isStatic ? `${name}.*` : name;
  return [{ ...excerptAt(flat, spot), specifier, names: [all ? "*" : last], how: "static", swallowed: false }];
};
var LOADS = /^(?:\w+\.)*(?:forName|loadClass)\(\s*"([\w.$]+)"/;
var MAX_CALL = 300;
var loaded = (spot, { flat }) => {
  const specifier = LOADS.exec(flat.textOf(spot.node, MAX_CALL).replaceAll(/\s+(?=[.)])|\(\)\s*\./g, "."))?.[1];
  if (specifier === void 0) return [];
  return [{ ...excerptAt(flat, spot), specifier: specifier.replaceAll("$", "."), names: [], how: "dynamic", swallowed: isSwallowed(spot, flat) }];
};
var STATIC_USE = /^([A-Z]\w*)\s*\./;
var REFERENCE = /^([A-Z]\w*)(?:\.\w+)*\s*::/;
var typeAt = ({ type, node, from }, { flat }) => {
  if (type === "type_identifier") return flat.textOf(node);
  if (type === "method_invocation" || type === "field_access") return STATIC_USE.exec(flat.textAt(from, MAX_CALL))?.[1] ?? null;
  return type === "method_reference" ? REFERENCE.exec(flat.textAt(from, MAX_CALL))?.[1] ?? null : null;
};
var implicit = (file) => {
  const { flat, imported, wildcards } = file;
  const first = /* @__PURE__ */ new Map();
  for (const spot of flat.spots) {
    const name = typeAt(spot, file);
    if (name === null || !/^[A-Z]/.test(name) || first.has(name) || imported.has(name) || file.declared.has(name) || EVERYWHERE.test(name) || isOnlyPassing(name, spot, file)) continue;
    if (first.size === MAX_IMPLICIT) break;
    first.set(name, spot);
  }
  const packages = [...file.package === "" ? [] : [file.package], ...wildcards];
  return [...first].flatMap(([name, spot]) => packages.map((one) => ({ ...wholeLineAt(flat, spot), specifier: `${one}.${name}`, names: [name], how: "implicit", swallowed: false })));
};
var javaImports = (file) => {
  const { spots } = file.flat;
  const written = spots.filter(({ type }) => type === "import_declaration").flatMap((spot) => declared(spot, file));
  const named = spots.filter(({ type }) => type === "method_invocation").flatMap((spot) => loaded(spot, file));
  return [...written, ...named, ...implicit(file)].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS);
};

// src/languages/java-replaced.ts
var DOUBLES = /* @__PURE__ */ new Set(["Mock", "MockBean", "MockitoBean", "Mocked", "Injectable", "Capturing", "MockK", "TestBean"]);
var SPIES = /* @__PURE__ */ new Set(["Spy", "SpyBean", "MockitoSpyBean", "Tested"]);
var MAKERS = /^(?:mock|createMock|createNiceMock|createStrictMock|niceMock|strictMock|createPartialMock|partialMockBuilder|createMockBuilder|mockConstruction|mockStatic|spy|mockStaticPartial)$/;
var WHOLE = /^(?:mockStatic|mockConstruction|mockStaticPartial)$/;
var PARTIAL = /^(?:spy|createPartialMock|partialMockBuilder|createMockBuilder|mockStaticPartial)$/;
var MAX_CALL2 = 1e3;
var double = (type, file) => ({ target: wholeName(type, file), member: null, how: "double", partial: false });
var byAnnotation = (spot, file) => {
  const names = annotationsOf(spot.node, file.flat).map(({ name }) => name);
  const isDouble = names.some((name) => DOUBLES.has(name));
  if (!isDouble && !names.some((name) => SPIES.has(name))) return [];
  const type = spot.node.childForFieldName("type");
  return type === null ? [] : [{ ...double(file.flat.textOf(type), file), partial: !isDouble }];
};
var CLASS_LITERAL = /^([\w.$]+)\.class$/;
var CREATED = /^new\s+([\w.]+)/;
var declaredType = (node, { flat }) => {
  const declarator = node.parent;
  const type = declarator?.type === "variable_declarator" ? declarator.parent?.childForFieldName("type") : null;
  const text = type ? plainType(flat.textOf(type)) : "var";
  return text === "var" ? null : text;
};
var byCall = ({ node }, file) => {
  const { flat } = file;
  const made = node.childForFieldName("name");
  const maker = made === null ? "" : flat.textOf(made);
  if (!MAKERS.test(maker)) return [];
  const list = node.childForFieldName("arguments");
  const given = list === null ? [] : childrenOf(list).slice(0, MAX_ARGUMENTS).map((one) => flat.textOf(one, MAX_CALL2));
  const literal = given.map((text) => CLASS_LITERAL.exec(text)?.[1]).find((name) => name !== void 0);
  const created = maker === "spy" ? CREATED.exec(given[0] ?? "")?.[1] : void 0;
  const type = literal ?? created ?? (given.length === 0 ? declaredType(node, file) : null);
  if (!type) return [];
  const partial = PARTIAL.test(maker) || /CALLS_REAL_METHODS|\bspiedInstance\b/.test(given.join(" "));
  return [{ ...double(type, file), partial, how: WHOLE.test(maker) ? "automock" : "double" }];
};
var MAX_ARGUMENTS = 10;
var STUBBED = /^(?:[\w.]+(?:\(\))?\.)?(?:when|expect|given)\(\s*(\w+)\s*\.\s*(\w+)\s*\(/;
var ANSWERED = /\.\s*(?:when|given)\(\s*(\w+)\s*\)$/;
var HELD = /\b(\w+)\s*(?:=|;|$)/;
var heldBy = (file) => {
  const held = /* @__PURE__ */ new Map();
  for (const spot of file.flat.spots) {
    if (spot.type !== "field_declaration" && spot.type !== "local_variable_declaration" && spot.type !== "formal_parameter") continue;
    const text = file.flat.textOf(spot.node, MAX_CALL2);
    if (!/\bmock\(|\bcreate\w*Mock\(|@\w*(?:Mock|Spy)/.test(text)) continue;
    const type = spot.node.childForFieldName("type");
    const name = HELD.exec(text.replace(/^(?:@\w+(?:\([^)]*\))?\s*)*/, ""))?.[1];
    const made = /\(\s*([\w.]+)\.class/.exec(text)?.[1];
    if (type !== null && name !== void 0) held.set(name, /^(?:var|val)$/.test(file.flat.textOf(type)) ? made ?? "var" : file.flat.textOf(type));
  }
  return held;
};
var byStubbing = ({ node }, held, file) => {
  const text = file.flat.textOf(node, MAX_CALL2);
  if (!/\b(?:when|expect|given)\(/.test(text)) return [];
  const name = node.childForFieldName("name");
  const stubs = name !== null && /^(?:when|expect|given)$/.test(file.flat.textOf(name));
  const [, variable = "", member = ""] = (stubs ? STUBBED.exec(text) : answered(node, file)) ?? [];
  const type = held.get(variable);
  return type === void 0 ? [] : [{ target: wholeName(type, file), member, how: "member", partial: false }];
};
var answered = (node, { flat }) => {
  const [object, name] = [node.childForFieldName("object"), node.childForFieldName("name")];
  const variable = object && ANSWERED.exec(flat.textOf(object, MAX_CALL2))?.[1];
  return variable && name ? ["", variable, flat.textOf(name)] : [];
};
var foundAt = (spot, held, file) => {
  if (spot.type === "field_declaration" || spot.type === "formal_parameter") return byAnnotation(spot, file);
  return spot.type === "method_invocation" ? [...byCall(spot, file), ...byStubbing(spot, held, file)] : [];
};
var javaReplaced = (file) => {
  const held = heldBy(file);
  const found2 = file.flat.spots.flatMap((spot) => foundAt(spot, held, file).map((one) => ({ ...excerptAt(file.flat, spot), ...one })));
  return found2.slice(0, MAX_FACTS);
};

// src/languages/java-tests.ts
var MAX_HEADER2 = 600;
var MAX_ASSERTION = 400;
var TEST = /^(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Theory|Property|Example|CartesianTest|ArchTest)$/;
var OFF = /^(?:Disabled|Ignore|Ignored)$/;
var WIDE = /@(?:[\w.]+\.)?(?:Tags?|Category|IntegrationTest)\b.*(?:integration|e2e|end.?to.?end|system|acceptance|functional|smoke|slow.?it|testcontainers)|@(?:[\w.]+\.)?(?:Testcontainers|IntegrationTest|SpringBootTest\([^)]*(?:RANDOM_PORT|DEFINED_PORT))/is;
var ASSERTS = /^(?:assert|verify|expect|fail$|failBecause|should|andExpect|then$|check|ensure|validate|inOrder|has[A-Z]\w*Violations?|statusCode|await|shouldHave|isEqualTo|compare|approve)/;
var typesAround = (spot) => [...scopesOf(spot)].filter(({ type }) => TYPE_DECLARATIONS.includes(type)).reverse();
var isJUnit3 = (spot, name, flat) => /^test/.test(name) && typesAround(spot).some((one) => /\bextends\s+\w*TestCase\b/.test(flat.textAt(one.from, MAX_HEADER2).split("{", 1)[0]));
var found = (spot, flat) => {
  const annotations = annotationsOf(spot.node, flat);
  const name = nameOfDeclaration(spot, flat);
  const classes = typesAround(spot).flatMap(({ node }) => annotationsOf(node, flat));
  const off = [...annotations, ...classes].some((one) => OFF.test(one.name)) || annotations.some(({ text: text2 }) => /\benabled\s*=\s*false\b/.test(text2));
  const isTest = annotations.some((one) => TEST.test(one.name)) || annotations.length === 0 && isJUnit3(spot, name, flat);
  const text = annotations.map((one) => one.text).join(" ");
  return { spot, name, annotations: text, isTest, todo: off, assertions: /\bexpected(?:Exceptions)?\s*=/.test(text) ? 1 : 0, helpers: /* @__PURE__ */ new Set(), throws: false };
};
var around = (spot, methods) => [...scopesOf(spot)].flatMap((scope) => methods.get(scope) ?? []);
var calledBy = ({ node }, flat) => {
  const name = node.childForFieldName("name");
  const object = node.childForFieldName("object");
  return { name: name === null ? "" : flat.textOf(name), own: object === null || object.type === "this" || object.type === "super" };
};
var count = (flat, methods) => {
  const assertions = [];
  for (const spot of flat.spots) {
    if (spot.type === "throw_statement") for (const one of around(spot, methods)) one.throws = true;
    if (spot.type !== "assert_statement" && spot.type !== "method_invocation") continue;
    const called = spot.type === "assert_statement" ? { name: "assert", own: true } : calledBy(spot, flat);
    const asserts = ASSERTS.test(called.name);
    if (asserts) assertions.push(spot);
    for (const one of around(spot, methods)) {
      if (asserts) one.assertions++;
      else if (called.own) one.helpers.add(called.name);
    }
  }
  return assertions;
};
var ALWAYS_TRUE = /\bassertTrue\(\s*(?:"[^"]*"\s*,\s*)?true\s*[,)]|\bassertFalse\(\s*(?:"[^"]*"\s*,\s*)?false\s*[,)]|\bassertThat\(\s*true\s*\)\s*\.isTrue\(|\bassertEquals\(\s*(\w+)\s*,\s*\1\s*\)|^assert\s+true\b|\|\|\s*true\b/;
var COMMENT = /\/\/[^\n]*|\/\*.*?\*\//gs;
var EMPTY_HANDLER = /^catch\s*\([^)]*\b(?:AssertionError|Throwable|Error)\b[^)]*\)\s*\{\s*(?:return;\s*)?\}$/;
var isLenient = (spot, flat) => {
  const text = flat.textAt(spot.from, MAX_ASSERTION).split(";", 1)[0].replaceAll(/\s+/g, " ");
  return ALWAYS_TRUE.test(text) || acceptsFailure(text);
};
var swallowing = (flat, assertions) => {
  const trying = new Set(assertions.flatMap((spot) => [...scopesOf(spot)].filter(({ type }) => type.startsWith("try_"))));
  return flat.spots.filter((spot) => spot.type === "catch_clause" && spot.above !== null && trying.has(spot.above) && EMPTY_HANDLER.test(flat.textOf(spot.node, MAX_ASSERTION).replaceAll(COMMENT, "")));
};
var LEAVES = /^if\s*\((?:[^;{]*\bSystem\s*\.\s*(?:getenv|getProperty)\([^;{]*|\s*!?\w+(?:\s*==\s*null)?\s*)\)\s*(?:return\s*;|\{\s*return\s*;\s*\})$/;
var leavingEarly = (flat, methods, assertions) => {
  const asserted = /* @__PURE__ */ new Map();
  for (const spot of assertions) for (const { spot: method } of around(spot, methods)) if (!asserted.has(method)) asserted.set(method, spot.from);
  return flat.spots.filter((spot) => {
    if (spot.type !== "if_statement" || spot.above === null || methods.get(spot.above)?.isTest !== true) return false;
    return spot.from < (asserted.get(spot.above) ?? -1) && LEAVES.test(flat.textOf(spot.node, MAX_ASSERTION).replaceAll(COMMENT, ""));
  });
};
var once = (spots) => [...new Map(spots.map((spot) => [lineOf(spot.node), spot])).values()];
var wideIn = (flat) => flat.spots.filter(({ type, above }) => type === "class_declaration" && above === null).flatMap(({ node }) => {
  const modifiers = childrenOf(node).find(({ type }) => type === "modifiers");
  const notes = modifiers ? childrenOf(modifiers).filter((one) => WIDE.test(flat.textOf(one))) : [];
  return notes.map((one) => ({ line: lineOf(one), text: oneLine(flat.textOf(one)) }));
});
var signature = ({ spot, name }, flat) => {
  const at = spot.node.childForFieldName("name") ?? spot.node;
  return { line: lineOf(at), text: oneLine(flat.textAt(at.startIndex, MAX_HEADER2).split(/[{;]/, 1)[0]) || name };
};
var javaTests = ({ flat }) => {
  const methods = new Map(flat.spots.filter(({ type }) => FUNCTIONS.includes(type)).map((spot) => [spot, found(spot, flat)]));
  const assertions = count(flat, methods);
  const all = [...methods.values()];
  const asserting = new Set(all.filter((one) => one.assertions > 0 || one.throws).map(({ name }) => name));
  const own = new Set(all.map(({ name }) => name));
  const tests = all.filter(({ isTest }) => isTest);
  const empty = tests.filter((one) => !one.todo && one.assertions === 0 && !one.throws && ![...one.helpers].some((name) => asserting.has(name) || !own.has(name)));
  const lax = once([...assertions.filter((spot) => isLenient(spot, flat)), ...swallowing(flat, assertions), ...leavingEarly(flat, methods, assertions)]);
  return {
    tests: tests.slice(0, MAX_FACTS).map((one) => ({
      title: one.name,
      within: typesAround(one.spot).map((type) => nameOfDeclaration(type, flat)),
      line: signature(one, flat).line,
      todo: one.todo,
      assertions: one.assertions
    })),
    lenient: [...empty.map((one) => signature(one, flat)), ...lax.map((spot) => excerptAt(flat, spot))].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS),
    wide: wideIn(flat)
  };
};

// src/languages/java-world.ts
var MAX_CALL3 = 400;
var CREATES = /^new\s+(?:java\.lang\.)?(?:ProcessBuilder|GenericContainer|\w+Container(?=\W)|DockerComposeContainer|TestRestTemplate|RestTemplate)\b|^new\s+(?:java\.net\.)?(?:URL|URI)\(\s*"(?:https?|wss?):/;
var CALLS = /\bgetRuntime\(\)\s*\.\s*exec\(|^(?:HttpClient|WebTestClient|RestAssured|Playwright)\s*\.|^URI\s*\.\s*create\(\s*"https?:\/\/(?:localhost|127\.)/;
var DRIVERS = /^(?:org\.testcontainers|org\.openqa\.selenium|com\.microsoft\.playwright|io\.restassured|com\.codeborne\.selenide)\./;
var READS = /^(?:Files\s*\.\s*(?:read\w*|lines|newBufferedReader|walk|list)|new\s+(?:java\.io\.)?(?:FileReader|FileInputStream|File|Scanner))\s*\(/;
var SOURCE_LIKE = /"[^"]*(?:\bsrc\/|\.(?:java|kt|groovy|scala|xml|gradle|sql|ya?ml|properties|md))\b/;
var javaSpawns = ({ flat }, imports) => {
  const made = flat.spots.filter(({ type, from }) => {
    if (type === "object_creation_expression") return CREATES.test(flat.textAt(from, MAX_CALL3));
    return type === "method_invocation" && CALLS.test(flat.textAt(from, MAX_CALL3).split(";", 1)[0]);
  }).map((spot) => excerptAt(flat, spot));
  const driven = imports.filter(({ specifier, how }) => how === "static" && DRIVERS.test(specifier)).map(({ line, text }) => ({ line, text }));
  const byLine = new Map([...made, ...driven].sort((a, b) => a.line - b.line).map((one) => [one.line, one]));
  return [...byLine.values()].slice(0, MAX_FACTS);
};
var javaReads = ({ flat }) => flat.spots.filter(({ type, from, node }) => (type === "object_creation_expression" || type === "method_invocation") && READS.test(flat.textAt(from, MAX_CALL3)) && SOURCE_LIKE.test(flat.textOf(node, MAX_CALL3))).map((spot) => excerptAt(flat, spot)).slice(0, MAX_FACTS);
var MEMBER = /[A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*){0,12}/y;
var CREATED2 = /new\s+(?:@\w+\s+)*([\w.$]{1,200})/y;
var CONSTRUCTOR = /([\w.$]{1,200})(?:<[^>]{0,200}>)?\s*::\s*(\w+)/y;
var REAL = /^(?:InjectMocks|Autowired|Inject|TestSubject|Tested|Spy|SpyBean|MockitoSpyBean|Resource)$/;
var javaUsed = ({ flat }) => bounded((function* () {
  let last = -1;
  for (const { type, from, node } of flat.spots) {
    if (type === "object_creation_expression") {
      const created = flat.matchAt(CREATED2, from)?.[1];
      if (created !== void 0) yield `new ${created}`;
    } else if (type === "method_reference") {
      const [, of, member] = flat.matchAt(CONSTRUCTOR, from) ?? [];
      if (of !== void 0) yield member === "new" ? `new ${of}` : `${of}.${member ?? ""}`;
    } else if ((type === "method_invocation" || type === "field_access") && from !== last) {
      last = from;
      const name = flat.matchAt(MEMBER, from)?.[0].replaceAll(/\s/g, "");
      if (name !== void 0 && name.length <= MAX_EXCERPT && name !== "this" && !name.startsWith("new")) yield name.replace(/^this\./, "");
    } else if (type === "field_declaration" && annotationsOf(node, flat).some(({ name }) => REAL.test(name))) {
      const declared2 = node.childForFieldName("type");
      if (declared2 !== null) yield `new ${plainType(flat.textOf(declared2))}`;
    }
  }
})());

// src/languages/java-facts.ts
var HEAD = 2e3;
var OWN_LOADER = /@(?:[\w.]+\.)?(?:PrepareForTest|PrepareOnlyThisForTest|QuarkusTest|QuarkusIntegrationTest|RunWith\s*\([^)]*\b(?:PowerMockRunner|RobolectricTestRunner|AndroidJUnit4)\b)/;
var unseenIn = ({ flat }) => flat.spots.filter(({ type }) => TYPE_DECLARATIONS.includes(type)).flatMap(({ node }) => annotationsOf(node, flat).filter(({ text }) => OWN_LOADER.test(text)).map(({ text }) => ({ line: lineOf(node), text: oneLine(text) }))).slice(0, MAX_FACTS);
var javaFacts = (root, path) => {
  const file = openJava(root, path);
  const { flat } = file;
  const imports = javaImports(file);
  const bodies = javaBodies(file);
  const comments = flat.spots.filter(({ type }) => type === "line_comment" || type === "block_comment");
  return {
    imports,
    replaced: javaReplaced(file),
    ...javaTests(file),
    ...bodies,
    used: javaUsed(file),
    spawns: javaSpawns(file, imports),
    reads: javaReads(file),
    unseen: unseenIn(file),
    marks: comments.flatMap(({ node }) => marksOf(lineOf(node), flat.textOf(node))).slice(0, MAX_FACTS),
    generated: bodies.generated || isGenerated(flat.textAt(root.startIndex, HEAD)),
    damaged: root.hasError
  };
};

// src/languages/java-resolve.ts
var MAX_PARTS = 20;
var EXTENSIONS = [".java", ".kt", ".groovy", ".scala"];
var filesNamed = (name, names) => JVM_LANGUAGES.flatMap((language) => names.sourcesNamed(language, tokensOf(name))).filter((path) => stem(path) === name);
var besideTest = (folders, name, { from, ground }) => {
  const place = placeInBuild(from);
  const root = place === null ? null : `${place.module === "" ? "" : `${place.module}/`}src/${place.set}`;
  const guesses = root === null ? [`${folderOf(from)}/${name}`] : ["java", "kotlin", "groovy", "scala"].map((language) => [root, language, folders, name].filter((part) => part !== "").join("/"));
  return guesses.flatMap((guess) => EXTENSIONS.map((extension) => `${guess}${extension}`)).filter(ground.has);
};
var typeIn = (folders, name, where) => {
  const { from, ground } = where;
  const wanted = folders === "" ? name : `${folders}/${name}`;
  const fits = (path) => {
    const whole = path.slice(0, path.length - baseOf(path).length + name.length);
    return whole === wanted || whole.endsWith(`/${wanted}`);
  };
  const found2 = filesNamed(name, ground.names).filter((path) => path !== from && (folders !== "" ? fits(path) : folderOf(path) === folderOf(from) || isDefault(path)));
  const module = placeInBuild(from)?.module;
  const own = found2.filter((path) => placeInBuild(path)?.module === module);
  const beside = besideTest(folders, name, where).filter((path) => path !== from);
  if (own.length === 0 && beside.length > 0) return beside;
  return nearest(from, own.length > 0 ? own : found2);
};
var isDefault = (path) => placeInBuild(path)?.packages === "";
var splits = (parts) => {
  const capital = parts.findIndex((part) => /^[A-Z]/.test(part));
  return capital === -1 ? [parts.length - 1] : [capital];
};
var asPath = (path, { from, ground }) => {
  const plain = path.replace(/^\.\//, "");
  return [`${folderOf(from)}/${plain}`, plain].filter(ground.has).slice(0, 1);
};
var resolveJava = (specifier, from, ground) => {
  const where = { from, ground };
  if (specifier.includes("/") || /\.(?:java|kt|groovy|scala)$/.test(specifier)) return asPath(specifier, where);
  const parts = specifier.split(/[.$#]/).filter((part) => part !== "");
  if (parts.length === 0 || parts.length > MAX_PARTS || parts.at(-1) === "*") return [];
  if (parts.length === 1) return typeIn(placeInBuild(from)?.packages ?? "", parts[0], where);
  for (const at of splits(parts)) {
    const found2 = typeIn(parts.slice(0, at).join("/"), parts[at], where);
    if (found2.length > 0) return found2;
  }
  return [];
};

// src/languages/java-syntax.ts
var javaSyntax = { facts: javaFacts, resolve: resolveJava };
module.exports = { javaSyntax };
