/** What a Java file takes from elsewhere: imports, types of its own package, classes that are loaded by name. */
import type { Import } from "../model/facts.ts";
import { importedName, isSwallowed, type JavaFile } from "./java-tree.ts";
import { excerptAt, MAX_FACTS, wholeLineAt, type Spot } from "./nest.ts";

/** Types that every file knows, and that are never of its own package. */
const OF_THE_LANGUAGE = [
  "String", "Object", "Integer", "Long", "Double", "Float", "Boolean", "Byte", "Short", "Character", "Void", "Number", "Math", "System", "Thread",
  "Runnable", "Iterable", "Class", "Exception", "RuntimeException", "Throwable", "Error", "StringBuilder", "CharSequence", "Enum", "Record",
  "Comparable", "AutoCloseable",
];
const ANNOTATIONS = ["Override", "Deprecated", "SuppressWarnings", "FunctionalInterface", "SafeVarargs"];
/** Parameters of types. */
const BY_SHAPE = "[A-Z]";
const EVERYWHERE = new RegExp(`^(?:${[...OF_THE_LANGUAGE, ...ANNOTATIONS, BY_SHAPE].join("|")})$`);

const EXCEPTION = /Exception$/;
const MADE = /\bnew\s+$/;
const BY_CLASS = /^\s*\.\s*class\b/;
const MAX_BESIDE = 20;

/** Exceptions of whatever package are caught and thrown on everywhere; to make one, or to speak of its class, is to use it. */
const isOnlyPassing = (name: string, { from }: Spot, { flat }: JavaFile): boolean =>
  EXCEPTION.test(name) && !MADE.test(flat.textAt(from - MAX_BESIDE, MAX_BESIDE)) && !BY_CLASS.test(flat.textAt(from + name.length, MAX_BESIDE));

/** Types of a file's own package, or of packages imported whole, beyond this number are not told apart. */
const MAX_IMPLICIT = 500;

const declared = (spot: Spot, { flat }: JavaFile): readonly Import[] => {
  const found = importedName(spot.node, flat);
  if (found === null) return [];
  const { name, isStatic, all } = found;
  const last = name.slice(name.lastIndexOf(".") + 1);
  const specifier = all && !isStatic ? `${name}.*` : name;
  return [{ ...excerptAt(flat, spot), specifier, names: [all ? "*" : last], how: "static", swallowed: false }];
};

const LOADS = /^(?:\w+\.)*(?:forName|loadClass)\(\s*"([\w.$]+)"/;
const MAX_CALL = 300;

const loaded = (spot: Spot, { flat }: JavaFile): readonly Import[] => {
  const specifier = LOADS.exec(flat.textOf(spot.node, MAX_CALL).replaceAll(/\s+(?=[.)])|\(\)\s*\./g, "."))?.[1];
  if (specifier === undefined) return [];
  return [{ ...excerptAt(flat, spot), specifier: specifier.replaceAll("$", "."), names: [], how: "dynamic", swallowed: isSwallowed(spot, flat) }];
};

const STATIC_USE = /^([A-Z]\w*)\s*\./;
const REFERENCE = /^([A-Z]\w*)(?:\.\w+)*\s*::/;

/** The plain name of a type that a node speaks of; null for anything else. */
const typeAt = ({ type, node, from }: Spot, { flat }: JavaFile): string | null => {
  if (type === "type_identifier") return flat.textOf(node);
  if (type === "method_invocation" || type === "field_access") return STATIC_USE.exec(flat.textAt(from, MAX_CALL))?.[1] ?? null;
  return type === "method_reference" ? (REFERENCE.exec(flat.textAt(from, MAX_CALL))?.[1] ?? null) : null;
};

const implicit = (file: JavaFile): readonly Import[] => {
  const { flat, imported, wildcards } = file;
  const first = new Map<string, Spot>();
  for (const spot of flat.spots) {
    const name = typeAt(spot, file);
    if (name === null || !/^[A-Z]/.test(name) || first.has(name) || imported.has(name) || file.declared.has(name) || EVERYWHERE.test(name) || isOnlyPassing(name, spot, file)) continue;
    if (first.size === MAX_IMPLICIT) break;
    first.set(name, spot);
  }
  const packages = [...(file.package === "" ? [] : [file.package]), ...wildcards];
  return [...first].flatMap(([name, spot]) => packages.map((one): Import =>
    ({ ...wholeLineAt(flat, spot), specifier: `${one}.${name}`, names: [name], how: "implicit", swallowed: false })));
};

/** Finds what a file takes from elsewhere, in the order of the file. */
export const javaImports = (file: JavaFile): readonly Import[] => {
  const { spots } = file.flat;
  const written = spots.filter(({ type }) => type === "import_declaration").flatMap((spot) => declared(spot, file));
  const named = spots.filter(({ type }) => type === "method_invocation").flatMap((spot) => loaded(spot, file));
  return [...written, ...named, ...implicit(file)].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS);
};
