/** A Java file as the finders of facts see it: its package, its imports, and what its plain type names stand for. */
import { clausesOf, flatten, scopesOf, type Flat, type Spot } from "./nest.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

export interface JavaFile {
  readonly path: string;
  readonly flat: Flat;
  /** Empty for the default package. */
  readonly package: string;
  /** Types that are imported by name: `Billing` → `com.acme.Billing`. */
  readonly imported: ReadonlyMap<string, string>;
  /** Packages that are imported whole. */
  readonly wildcards: readonly string[];
  readonly declared: ReadonlySet<string>;
}

export const TYPE_DECLARATIONS: readonly string[] = ["class_declaration", "interface_declaration", "enum_declaration", "record_declaration", "annotation_type_declaration"];
export const FUNCTIONS: readonly string[] = ["method_declaration", "constructor_declaration", "compact_constructor_declaration"];

const SCOPES = new Set([...TYPE_DECLARATIONS, ...FUNCTIONS, "try_statement", "try_with_resources_statement", "catch_clause"]);
const TYPES = [
  ...SCOPES, "package_declaration", "import_declaration", "method_invocation", "object_creation_expression", "method_reference", "field_access",
  "field_declaration", "local_variable_declaration", "formal_parameter", "line_comment", "block_comment", "assert_statement", "lambda_expression",
  "static_initializer", "return_statement", "type_identifier", "throw_statement", "if_statement", "cast_expression",
];

const NAME = /^(?:import|package)\s+(static\s+)?([\w$.\s]+?)(\s*\.\s*\*)?\s*;?$/;

/** What an import names: its whole name without the asterisk, or null for what is not understood. */
export const importedName = (node: SyntaxNode, flat: Flat): { readonly name: string; readonly isStatic: boolean; readonly all: boolean } | null => {
  const [, isStatic, name, all] = NAME.exec(flat.textOf(node).replaceAll(/\/\*.*?\*\//gs, " ").replaceAll(/\s+/g, " ").trim()) ?? [];
  return name === undefined ? null : { name: name.replaceAll(/\s/g, ""), isStatic: isStatic !== undefined, all: all !== undefined };
};

/** The name of a type or function that a declaration gives. */
export const nameOfDeclaration = ({ node }: Spot, flat: Flat): string => {
  const name = node.childForFieldName("name");
  return name === null ? "" : flat.textOf(name);
};

/** Prepares a file for the finders. */
export const openJava = (root: SyntaxNode, path: string): JavaFile => {
  const flat = flatten(root, TYPES, SCOPES);
  const ofType = (type: string): readonly Spot[] => flat.spots.filter((spot) => spot.type === type);
  const imports = ofType("import_declaration").flatMap(({ node }) => importedName(node, flat) ?? []);
  const own = ofType("package_declaration")[0];
  return {
    path,
    flat,
    package: own ? (importedName(own.node, flat)?.name ?? "") : "",
    imported: new Map(imports.filter(({ isStatic, all }) => !isStatic && !all).map(({ name }) => [name.slice(name.lastIndexOf(".") + 1), name])),
    wildcards: imports.filter(({ isStatic, all }) => !isStatic && all).map(({ name }) => name),
    declared: new Set(flat.spots.filter(({ type }) => TYPE_DECLARATIONS.includes(type)).map((spot) => nameOfDeclaration(spot, flat))),
  };
};

/** A type's name without its arguments and arrays. */
export const plainType = (text: string): string => text.replaceAll(/@\w+(\([^)]*\))?\s*/g, "").replace(/[<[].*$/s, "").replaceAll(/\s/g, "");

/** The whole name of a type as the file means it. */
export const wholeName = (type: string, { imported, package: own }: JavaFile): string => {
  const [first = "", ...rest] = plainType(type).split(".");
  const known = imported.get(first);
  if (known !== undefined) return [known, ...rest].join(".");
  // What begins with a small letter is written with its package.
  return own === "" || /^[a-z]/.test(first) ? plainType(type) : `${own}.${plainType(type)}`;
};

const LOADING_ERRORS = /\b(?:ClassNotFoundException|ReflectiveOperationException|Exception|Throwable|LinkageError|NoClassDefFoundError|Error)\b/;
const MAX_HANDLER = 2_000;

/** True where a class that is missing would go unnoticed at this place. */
export const isSwallowed = (spot: Spot, flat: Flat): boolean => {
  for (const scope of scopesOf(spot)) {
    if (!scope.type.startsWith("try_")) continue;
    const handlers = clausesOf(scope, ["catch_clause"]);
    if (handlers.length === 0 || spot.from > handlers[0]!.startIndex) continue;
    const caught = handlers.some((handler) => {
      const text = flat.textOf(handler, MAX_HANDLER);
      return LOADING_ERRORS.test(text.split(")", 1)[0]!) && !/\bthrow\b(?!\s+new\s+\w*(?:Skip|Abort|Assumption))|\bfail\(/.test(text);
    });
    if (caught) return true;
  }
  return false;
};

const MAX_HEADER = 3_000;

/** The annotations of a declaration: names and what stands in brackets. */
export const annotationsOf = (node: SyntaxNode, flat: Flat): readonly { readonly name: string; readonly text: string }[] => {
  const modifiers = childrenOf(node).find(({ type }) => type === "modifiers");
  if (!modifiers) return [];
  return childrenOf(modifiers).filter(({ type }) => type.endsWith("annotation")).map((one) => {
    const text = flat.textOf(one, MAX_HEADER);
    return { name: /^@\s*([\w.]+)/.exec(text)?.[1]?.replace(/^.*\./, "") ?? "", text };
  });
};
