/** What a JavaScript or TypeScript file imports, and which of its names come from where. */
import type { Import } from "../model/facts.ts";
import { basesOf, exportedAs, gettersIn, memberOf, type Exported } from "./javascript-commonjs.ts";
import { argumentsOf, excerptAt, FUNCTIONS, MAX_FACTS, stringOf, type Call, type Page, type Seen } from "./javascript-tree.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

/** Where a local name comes from: a member of a module, or, with `*`, all of it. */
export interface Binding {
  readonly specifier: string;
  readonly name: string;
}

export interface Imports {
  readonly imports: readonly Import[];
  readonly bound: ReadonlyMap<string, Binding>;
}

interface Named {
  readonly name: string;
  readonly local: string;
  readonly type: boolean;
}

const ALL = "*";
const TYPE_ONLY = /^(?:import|export)\s+type\s+(?!from\b|,)/;

const named = (name: string, local: string, type = false): Named => ({ name, local, type });

const specifierOf = (node: SyntaxNode, { text }: Page): Named => {
  const name = node.childForFieldName("name");
  const written = name === null ? "" : text(name);
  const alias = node.childForFieldName("alias");
  return named(written, alias === null ? written : text(alias), /^type\s+[\w$"']/.test(text(node)));
};

/** The names of an import's or export's clause. */
const namesOf = (clause: SyntaxNode, page: Page): readonly Named[] => {
  if (clause.type === "identifier") return [named("default", page.text(clause))];
  if (clause.type === "namespace_import" || clause.type === "namespace_export") return [named(ALL, page.text(childrenOf(clause)[0] ?? clause))];
  if (clause.type === "import_specifier" || clause.type === "export_specifier") return [specifierOf(clause, page)];
  if (!/^(?:import_clause|named_imports|export_clause|import_require_clause)$/.test(clause.type)) return [];
  return childrenOf(clause).slice(0, MAX_FACTS).flatMap((child) => namesOf(child, page));
};

type Found = readonly [Import, readonly Named[]];

const importOf = (seen: Seen, page: Page): Found | null => {
  const { node } = seen;
  const equals = childrenOf(node).find(({ type }) => type === "import_require_clause");
  const specifier = stringOf(node.childForFieldName("source") ?? equals?.childForFieldName("source"), page);
  if (specifier === null) return null;
  const names = childrenOf(node).flatMap((child) => namesOf(child, page));
  const all = equals === undefined ? names : names.map(({ local }) => named(ALL, local));
  const type = TYPE_ONLY.test(page.slice(seen.from, Math.min(seen.to, seen.from + 40))) || (all.length > 0 && all.every((one) => one.type));
  const kept = type ? all : all.filter((one) => !one.type);
  return [{ ...excerptAt(seen, page), specifier, names: kept.map(({ name }) => name), how: type ? "type" : "static", swallowed: false }, kept];
};

/** Names as they are there, and as they are handed on; `export *` names none. */
const handedAs = (all: readonly Pick<Named, "name" | "local">[]): Pick<Import, "names" | "handed"> => ({
  names: all.map(({ name }) => name),
  ...all.some(({ name, local }) => name !== local) ? { handed: all.map(({ local }) => local) } : {},
});

const reexport = (seen: Seen, page: Page, handed: Pick<Import, "specifier" | "names" | "handed">): Import =>
  ({ ...excerptAt(seen, page), ...handed, how: "reexport", swallowed: false });

/** What was imported and is exported again is handed on as well, under a name of its own. */
const boundAs = (seen: Seen, page: Page, { from, local }: { readonly from: Binding | undefined; readonly local: string }): readonly Import[] =>
  (from === undefined ? [] : [reexport(seen, page, { specifier: from.specifier, ...handedAs([{ name: from.name, local }]) })]);

const exportOf = (seen: Seen, page: Page, bound: ReadonlyMap<string, Binding>): readonly Import[] => {
  const { node } = seen;
  const type = TYPE_ONLY.test(page.slice(seen.from, Math.min(seen.to, seen.from + 40)));
  const source = stringOf(node.childForFieldName("source"), page);
  const names = childrenOf(node).flatMap((child) => (child.type === "identifier" ? [] : namesOf(child, page)));
  if (source !== null) {
    const taken = names.filter((one) => !one.type);
    const how = type || (names.length > 0 && taken.length === 0) ? "type" : "reexport";
    const handed = names.length === 0 ? { names: [ALL] } : how === "type" ? { names: names.map(({ name }) => name) } : handedAs(taken);
    return [{ ...reexport(seen, page, { specifier: source, ...handed }), how }];
  }
  const value = node.childForFieldName("value");
  const handed = [...names, ...(value?.type === "identifier" ? [named(page.text(value), "default")] : [])];
  return type ? [] : handed.flatMap(({ name, local }) => boundAs(seen, page, { from: bound.get(name), local }));
};

/** What the names of a file stand for, and which of them are what it exports. */
interface Names {
  readonly bound: ReadonlyMap<string, Binding>;
  readonly bases: ReadonlySet<string>;
}

/** `module.exports = { a, b: c }` and `exports.a = a`, of names that were taken from elsewhere. */
const handedOn = (seen: Seen, page: Page, { bound, bases }: Names): readonly Import[] => {
  const right = seen.node.childForFieldName("right");
  const exported = memberOf(leftOf({ ...seen, above: seen }, page), bases);
  if (right === null || exported === null) return [];
  const text = page.text(right).slice(0, MAX_PATTERN).replaceAll(/\/\/[^\n]*/g, "");
  if (right.type === "object") return takenBy(text).flatMap(({ name, local }) => boundAs(seen, page, { from: bound.get(local), local: name }));
  const from = right.type === "identifier" ? bound.get(text) : undefined;
  return boundAs(seen, page, { from, local: exported.name ?? from?.name ?? "" });
};

/** `get() { return x.a; }`, where `x` was taken from elsewhere. */
const givenBy = ({ seen, name, root, member }: ReturnType<typeof gettersIn>[number], page: Page, bound: ReadonlyMap<string, Binding>): readonly Import[] => {
  const from = bound.get(root);
  return boundAs(seen, page, { from: from && { ...from, name: from.name === ALL ? member ?? ALL : from.name }, local: name });
};

/** How far up a guard is looked for. */
const MAX_ABOVE = 64;

const isCaught = (seen: Seen, page: Page): boolean => {
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

const PATTERN_NAME = /^\s*(?:\.\.\.)?([\w$]+)\s*(?::\s*([\w$]+))?/;
const MAX_PATTERN = 4000;

/** The names that a left side takes: `{ a, b: c }`, or all of it under one. */
const takenBy = (left: string): readonly Named[] => {
  if (/^[\w$]+$/.test(left)) return [named(ALL, left)];
  if (!left.startsWith("{")) return [];
  return left.slice(1, MAX_PATTERN).split(",").flatMap((part) => {
    const match = PATTERN_NAME.exec(part);
    return match ? [named(match[1]!, match[2] ?? match[1]!)] : [];
  });
};

/** The left side that a value is given to, where that is all that happens to it. */
const leftOf = ({ above }: Seen, { text }: Page): string => {
  if (above?.type === "variable_declarator") return text(above.node.childForFieldName("name") ?? above.node).slice(0, MAX_PATTERN);
  if (above?.type === "assignment_expression") return text(above.node.childForFieldName("left") ?? above.node).slice(0, MAX_PATTERN);
  return "";
};

const memberAfter = ({ to }: Seen, { slice }: Page): string | null => /^\)?\.([\w$]+)/.exec(slice(to, to + 100))?.[1] ?? null;

const ACTUAL = /^(?:vi|vitest|jest)\.(?:importActual|requireActual)$/;

/** What loads a module anew, or with some of its own imports replaced: the module itself is the real one. */
const LOADER = /^(?:proxyquire|esmock)(?:\.[\w$()]+)*$|^(?:rewire|importFresh|requireUncached|freshRequire|rewiremock\.proxy|mock\.reRequire|SandboxedModule\.require)$/;

const howOf = (call: Call, requirers: ReadonlySet<string>, page: Page): Exclude<Import["how"], "reexport"> | null => {
  if (call.path === "import") {
    const before = page.slice(call.seen.from - 10, call.seen.from);
    return /\btypeof\s*$/.test(before) || call.seen.above?.type === "type_query" ? "type" : "dynamic";
  }
  if (ACTUAL.test(call.path)) return "dynamic";
  if (LOADER.test(call.path)) return "static";
  return requirers.has(call.path) ? "static" : null;
};

/** Stands in a call that replaces the module: `vi.mock(import("./x"))`. */
const isReplaced = ({ seen }: Call, page: Page): boolean =>
  seen.above !== null && /\.(?:mock|doMock|unmock|doUnmock)$/.test(page.callOf(seen.above)?.path ?? "");

/** By what names a file loads modules, and knows what it exports itself. */
interface Own {
  readonly requirers: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
}

/** `exports.b = require("./x").a` hands on `a` as `b`; `module.exports = require("./x")` all of it. */
const requiredAs = (name: string, exported: Exported): Pick<Import, "names" | "handed"> => handedAs([{ name, local: exported.name ?? name }]);

const calledOf = (call: Call, { requirers, bases }: Own, page: Page): Found | null => {
  const how = howOf(call, requirers, page);
  const specifier = how === null ? null : stringOf(argumentsOf(call.seen.node)[0], page);
  if (how === null || specifier === null || (call.path === "import" && isReplaced(call, page))) return null;
  const member = memberAfter(call.seen, page);
  const left = takenBy(leftOf(call.seen, page)).map((one) => (member === null || one.name !== ALL ? one : { ...one, name: member }));
  const taken = member !== null && how !== "dynamic" ? member : ALL;
  const exported = requirers.has(call.path) ? exportedAs(call.seen, page, bases) : null;
  const found = { ...excerptAt(call.seen, page), specifier, how, swallowed: how !== "type" && isCaught(call.seen, page) };
  if (exported !== null) return [{ ...found, ...requiredAs(taken, exported), how: "reexport" }, left];
  return [{ ...found, names: left.length > 0 ? left.map(({ name }) => name) : [taken] }, left];
};

const URL_OF = /^new\s+URL\(\s*["'`](\.[^"'`]{1,300}\.[cm]?[jt]sx?)["'`]\s*,\s*import\.meta\.url/;

const workerOf = (seen: Seen, page: Page): Found | null => {
  const specifier = URL_OF.exec(page.slice(seen.from, Math.min(seen.to, seen.from + 500)))?.[1];
  return specifier === undefined ? null : [{ ...excerptAt(seen, page), specifier, names: [], how: "dynamic", swallowed: false }, []];
};

const requirersOf = ({ calls, ...page }: Page): ReadonlySet<string> =>
  new Set(["require", "createRequire.()", ...calls.filter(({ path }) => /(?:^|\.)createRequire$/.test(path)).map(({ seen }) => leftOf(seen, { calls, ...page }))]);

const ALIAS = /^(?:await\s+)?(?:new\s+([\w$]+)\s*(?:[(<;]|$)|\{\s*\.\.\.([\w$]+)|Object\.(?:assign|create)\(\s*(?:\{\s*\}\s*,\s*)?([\w$]+)|([\w$]+)(?:\.[\w$]+)*;?$)/;

/** The name that is given a value, and the value's beginning. */
const givenIn = ({ type, node }: Seen, { text, slice }: Page): readonly [name: string, value: string] | null => {
  const declared = type === "variable_declarator";
  if (!declared && type !== "assignment_expression") return null;
  const name = node.childForFieldName(declared ? "name" : "left");
  const value = node.childForFieldName(declared ? "value" : "right");
  if (name?.type !== "identifier") return null;
  return value === null ? null : [text(name), slice(value.startIndex, Math.min(value.endIndex, value.startIndex + MAX_VALUE))];
};

const MAX_VALUE = 200;

/** All names, and those that stand for something imported: copies, instances, members. */
const withAliases = (page: Page, imported: ReadonlyMap<string, Binding>): ReadonlyMap<string, Binding> => {
  const bound = new Map(imported);
  for (const seen of page.seen) {
    const [name, value] = givenIn(seen, page) ?? ["", ""];
    const from = bound.get(ALIAS.exec(value)?.slice(1).find((one) => one) ?? "");
    if (from !== undefined && !bound.has(name)) bound.set(name, from);
  }
  return bound;
};

const withoutQuery = ([found, names]: Found): Found => [{ ...found, specifier: found.specifier.slice(0, MAX_PATTERN) }, names];

/** `?raw` and `?url` give the file's text or address: nothing of it runs. */
const isText = ([{ specifier }]: Found): boolean => /\?(?:.*&)?(?:raw|url|inline)\b/.test(specifier);

/** Reads all imports of a file, in its order. */
export const importsOf = (page: Page): Imports => {
  const own: Own = { requirers: requirersOf(page), bases: basesOf(page) };
  const bound = new Map<string, Binding>();
  const imports: Import[] = [];
  const exports: Seen[] = [];
  for (const seen of page.seen) {
    const call = page.callOf(seen);
    if (seen.type === "export_statement" || seen.type === "assignment_expression") exports.push(seen);
    const found = call !== null ? calledOf(call, own, page)
      : seen.type === "import_statement" ? importOf(seen, page) : seen.type === "new_expression" ? workerOf(seen, page) : null;
    if (found === null || isText(found)) continue;
    const [one, names] = withoutQuery(found);
    imports.push(one);
    for (const { name, local } of one.how === "type" ? [] : names) if (!bound.has(local)) bound.set(local, { specifier: one.specifier, name });
  }
  const names: Names = { bound, bases: own.bases };
  for (const seen of exports) imports.push(...seen.type === "export_statement" ? exportOf(seen, page, bound) : handedOn(seen, page, names));
  for (const getter of gettersIn(page, own.bases)) imports.push(...givenBy(getter, page, bound));
  return { imports: imports.sort((one, other) => one.line - other.line).slice(0, MAX_FACTS), bound: withAliases(page, bound) };
};
