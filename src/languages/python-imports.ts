/** What a Python file imports, and what its names stand for after that. */
import type { Import } from "../model/facts.ts";
import { excerptAt, MAX_FACTS, scopesOf, type Flat, type Spot } from "./nest.ts";
import { baseOf } from "./paths.ts";
import { argumentsOf, isAtTop, isSwallowed, lastOf, stringOf, type Call, type PythonFile } from "./python-tree.ts";

/** What a file imports, and for each name that it got so what it stands for. */
export interface Imported {
  readonly imports: readonly Import[];
  /** `np` → `numpy`, `Billing` → `app.billing.Billing`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Lists of imported names longer than this are written by tools. */
const MAX_STATEMENT = 20_000;

const FROM = /^from\s*(\.*)\s*([\w\u0080-\uffff.]*)\s*import\s*(.*)$/;
const PART = /^([\w\u0080-\uffff.]+|\*)(?:\s+as\s+([\w\u0080-\uffff]+))?$/;

const plainText = (node: Spot["node"], flat: Flat): string =>
  flat.textOf(node, MAX_STATEMENT).replaceAll(/#[^\n]*/g, " ").replaceAll(/[\s\\()]+/g, " ").replaceAll(/\s*\.\s*(?=\w)/g, (dots) => dots.trim()).trim();

interface Taken {
  readonly specifier: string;
  /** What is taken, by its own name and by the one that it gets. */
  readonly names: readonly string[];
  /** For each of these, the name that it gets. */
  readonly local: readonly string[];
  /** Of a name that may be a module of its own: `from app import billing` may load `app/billing.py`. */
  readonly isModule: boolean;
}

type Part = readonly [name: string, alias: string | null];

const partsOf = (list: string): readonly Part[] =>
  list.split(",").flatMap((part): readonly Part[] => {
    const [, name, alias] = PART.exec(part.trim()) ?? [];
    return name === undefined ? [] : [[name, alias ?? null]];
  });

interface Statement {
  readonly taken: readonly Taken[];
  /** Names that the file has from there on, and what they stand for. */
  readonly stands: readonly (readonly [local: string, whole: string])[];
}

const plainImport = (list: string): Statement => {
  const parts = partsOf(list);
  return {
    taken: parts.map(([specifier]) => ({ specifier, names: [], local: [], isModule: true })),
    stands: parts.map(([name, alias]) => (alias === null ? [name.split(".", 1)[0]!, name.split(".", 1)[0]!] : [alias, name])),
  };
};

/** A part's own name and the one that it gets, both of which it is known by. */
const bothOf = (parts: readonly Part[]): Pick<Taken, "names" | "local"> => ({
  names: parts.flatMap(([name, alias]) => (alias === null ? [name] : [name, alias])),
  local: parts.flatMap(([name, alias]) => (alias === null ? [name] : [alias, alias])),
});

const fromImport = (statement: string): Statement => {
  // `from ..a` is written with or without a space after the dots.
  const [, dots = "", module = "", list = ""] = FROM.exec(statement.replace(/^from((?:\s*\.)+)/, (all) => `from ${all.slice(4).replaceAll(/\s/g, "")}`)) ?? [];
  const where = `${dots}${module}`;
  if (where === "") return { taken: [], stands: [] };
  const parts = partsOf(list);
  const inside = (name: string): string => (where.endsWith(".") ? `${where}${name}` : `${where}.${name}`);
  const named = parts.filter(([name]) => name !== "*");
  const whole = { specifier: where, ...bothOf(parts), isModule: false };
  // Modules are written small; where a name is none, what holds it answers for it.
  const modules = named.filter(([name]) => /^[a-z_]/.test(name)).map((part): Taken => ({ specifier: inside(part[0]), ...bothOf([part]), isModule: true }));
  return { taken: [whole, ...modules], stands: named.map(([name, alias]) => [alias ?? name, inside(name)]) };
};

const read = (statement: string): Statement => (statement.startsWith("import ") ? plainImport(statement.slice("import ".length)) : fromImport(statement));

const isForTypes = (spot: Spot, flat: Flat): boolean => {
  for (const scope of scopesOf(spot)) {
    if (scope.type !== "if_statement" || !/^if\s*\(?\s*(?:\w+\.)?TYPE_CHECKING\b/.test(flat.textAt(scope.from, 60))) continue;
    const other = scope.node.childForFieldName("alternative");
    if (other === null || spot.from < other.startIndex) return true;
  }
  return false;
};

const howOf = (spot: Spot, { flat, path }: PythonFile, { names }: Taken): Import["how"] => {
  if (isForTypes(spot, flat)) return "type";
  const handsOn = names.length > 0 && (names[0] === "*" || baseOf(path) === "__init__.py");
  return handsOn && isAtTop(spot) ? "reexport" : "static";
};

const LOADERS = new Set(["import_module", "__import__", "importorskip", "import_fresh_module", "run_module", "spec_from_file_location", "run_path", "load_source"]);

/** Loaders that are given a file, and by which argument. */
const BY_PATH: Readonly<Record<string, number>> = { spec_from_file_location: 1, run_path: 0, load_source: 1 };

const loadedBy = (call: Call, file: PythonFile): Import | null => {
  const loader = lastOf(call.name);
  if (!LOADERS.has(loader)) return null;
  const given = argumentsOf(call);
  const first = given.filter(({ key }) => key === null)[BY_PATH[loader] ?? 0];
  const name = first && stringOf(first.node, file);
  const parent = given.find(({ key }) => key === "package") ?? given[1];
  const specifier = name?.startsWith(".") && parent ? `${stringOf(parent.node, file) ?? ""}${name}` : name;
  // Only what is a name or a path, and nothing that a longer text was taken for.
  if (!specifier || !/^[\w./-]+$/.test(specifier)) return null;
  const swallowed = loader === "importorskip" || isSwallowed(call.spot, file.flat);
  return { ...excerptAt(file.flat, call.spot), specifier, names: [], how: "dynamic", swallowed };
};

/** A module that is taken is taken whole; a name that is handed on keeps its name. */
const importOf = (spot: Spot, file: PythonFile, taken: Taken): Omit<Import, "line" | "text" | "swallowed"> => {
  const how = howOf(spot, file, taken);
  if (how !== "reexport") return { specifier: taken.specifier, names: taken.isModule ? [] : taken.names, how };
  const isRenamed = taken.names.some((name, at) => name !== taken.local[at]);
  return { specifier: taken.specifier, names: taken.names, ...isRenamed ? { handed: taken.local } : {}, how };
};

/** Finds a file's imports, in the order of the file. */
export const importsOf = (file: PythonFile): Imported => {
  const { flat } = file;
  const statements = flat.spots.filter(({ type }) => type === "import_statement" || type === "import_from_statement").slice(0, MAX_FACTS)
    .map((spot) => ({ spot, ...read(plainText(spot.node, flat)) }));
  const found = statements.flatMap(({ spot, taken }) => {
    const shared = { ...excerptAt(flat, spot), swallowed: isSwallowed(spot, flat) };
    return taken.map((one): Import => ({ ...shared, ...importOf(spot, file, one) }));
  });
  const loaded = file.calls.flatMap((call) => loadedBy(call, file) ?? []);
  return { imports: [...found, ...loaded].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS), aliases: new Map(statements.flatMap(({ stands }) => stands)) };
};

/** A dotted name with what its first part stands for. */
export const expand = (dotted: string, aliases: ReadonlyMap<string, string>): string => {
  const dot = dotted.indexOf(".");
  const first = dot === -1 ? dotted : dotted.slice(0, dot);
  const stands = aliases.get(first);
  return stands === undefined ? dotted : `${stands}${dotted.slice(first.length)}`;
};
