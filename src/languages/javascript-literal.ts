/** What a configuration file in JavaScript or TypeScript exports, where it is written out. Runs nothing, and follows no import. */
import { argumentsOf, stringOf } from "./javascript-tree.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

/** A regular expression that is written out. */
export interface Written {
  readonly pattern: string;
}

/** Objects are followed so deep, and so many nodes of a file are looked at. */
const MAX_DEPTH = 10;
const MAX_NODES = 5_000;

/** A file as it is read: its names, and how much may still be looked at. */
interface Reading {
  readonly text: (node: SyntaxNode) => string;
  readonly named: ReadonlyMap<string, SyntaxNode>;
  /** False once too much was looked at. */
  readonly goesOn: () => boolean;
}

const WRAPPING = /^(?:parenthesized|as|satisfies|await|non_null)_expression$/;
const FUNCTION = /^(?:arrow_function|function_expression)$/;

/** What a function gives back, where that is all that is said of it. */
const returned = (node: SyntaxNode): SyntaxNode | null => {
  const body = node.childForFieldName("body");
  if (body?.type !== "statement_block") return body;
  const last = childrenOf(body).findLast(({ type }) => type === "return_statement");
  return last === undefined ? null : childrenOf(last)[0] ?? null;
};

const HERE = /^(?:__dirname|import\.meta\.dirname|process\.cwd\(\))$/;
const JOINS = /^(?:path\.|posix\.|path\.posix\.|node_?path\.)?(?:resolve|join)$/i;
const MAX_PATH = 500;

/** A path from the folder of the file: `resolve(__dirname, "src")`, `fileURLToPath(new URL("./src", import.meta.url))`. */
const pathOf = (node: SyntaxNode, reading: Reading): string | null => {
  const { text } = reading;
  if (node.type === "template_string") return /^`\$\{(?:__dirname|import\.meta\.dirname)\}(\/[^`$]*)`$/.exec(text(node).slice(0, MAX_PATH))?.[1]?.replace(/^/, ".") ?? null;
  const url = /^(?:fileURLToPath\(\s*)?new URL\(\s*["'`](\.{1,2}\/[^"'`]*)["'`]\s*,\s*import\.meta\.url\s*,?\s*\)(?:\.pathname|\s*,?\s*\))?$/.exec(text(node).slice(0, MAX_PATH))?.[1];
  if (url !== undefined) return url;
  if (node.type !== "call_expression" || !JOINS.test(text(node.childForFieldName("function") ?? node).slice(0, MAX_PATH))) return null;
  const parts = argumentsOf(node).map((part) => (HERE.test(text(part).slice(0, MAX_PATH)) ? "." : stringOf(part, reading)));
  return parts.length === 0 || parts.includes(null) ? null : `./${parts.join("/")}`;
};

const entriesOf = (node: SyntaxNode, reading: Reading, depth: number): readonly (readonly [string, unknown])[] => childrenOf(node).flatMap((child) => {
  if (child.type === "spread_element") {
    const spread = valueOf(childrenOf(child)[0], reading, depth + 1);
    return typeof spread === "object" && spread !== null && !Array.isArray(spread) ? Object.entries(spread) : [];
  }
  if (child.type === "shorthand_property_identifier") return [[reading.text(child), valueOf(reading.named.get(reading.text(child)), reading, depth + 1)] as const];
  const key = child.type === "pair" ? child.childForFieldName("key") : null;
  if (key === null) return [];
  const name = stringOf(key, reading) ?? (key.type === "property_identifier" ? reading.text(key) : null);
  return name === null ? [] : [[name, valueOf(child.childForFieldName("value"), reading, depth + 1)] as const];
});

/** The value of an expression that is written out; undefined for what only running it would tell. */
const valueOf = (node: SyntaxNode | null | undefined, reading: Reading, depth: number): unknown => {
  if (!node || depth > MAX_DEPTH || !reading.goesOn()) return undefined;
  const plain = stringOf(node, reading) ?? pathOf(node, reading);
  if (plain !== null) return plain;
  if (node.type === "object") return Object.fromEntries(entriesOf(node, reading, depth));
  if (node.type === "array") return childrenOf(node).map((child) => valueOf(child, reading, depth + 1));
  if (node.type === "regex") return { pattern: reading.text(node.childForFieldName("pattern") ?? node) } satisfies Written;
  if (node.type === "identifier") return valueOf(reading.named.get(reading.text(node)), reading, depth + 1);
  return WRAPPING.test(node.type) ? valueOf(childrenOf(node)[0], reading, depth + 1) : undefined;
};

/** The values behind what is exported: `defineConfig({ … })`, `mergeConfig(base, { … })`, a function that gives one, a list of them. */
const valuesBehind = (node: SyntaxNode | null | undefined, reading: Reading, depth = 0): readonly unknown[] => {
  if (!node || depth > MAX_DEPTH || !reading.goesOn()) return [];
  const behind = (nodes: readonly (SyntaxNode | null | undefined)[]): readonly unknown[] => nodes.flatMap((one) => valuesBehind(one, reading, depth + 1));
  if (node.type === "object") return [valueOf(node, reading, depth)];
  if (node.type === "array") return behind(childrenOf(node));
  if (node.type === "call_expression") return behind(argumentsOf(node));
  if (node.type === "identifier") return behind([reading.named.get(reading.text(node))]);
  if (FUNCTION.test(node.type)) return behind([returned(node)]);
  return WRAPPING.test(node.type) ? behind([childrenOf(node)[0]]) : [];
};

const DECLARATIONS = ["lexical_declaration", "variable_declaration"];

const exportOf = (statement: SyntaxNode, text: Reading["text"]): SyntaxNode | null => {
  if (statement.type === "export_statement") return statement.childForFieldName("value");
  const [assigned] = statement.type === "expression_statement" ? childrenOf(statement) : [];
  const left = assigned?.type === "assignment_expression" ? assigned.childForFieldName("left") : null;
  return left != null && text(left) === "module.exports" ? assigned!.childForFieldName("right") : null;
};

/** The objects that a file exports, as far as they are written out. */
export const literalsOf = (root: SyntaxNode): readonly unknown[] => {
  const [source, offset] = [root.text, root.startIndex];
  const text = ({ startIndex, endIndex }: SyntaxNode): string => source.slice(startIndex - offset, endIndex - offset);
  const statements = childrenOf(root);
  const named = new Map(statements.filter(({ type }) => DECLARATIONS.includes(type)).flatMap(childrenOf).flatMap((one) => {
    const [name, value] = [one.childForFieldName("name"), one.childForFieldName("value")];
    return name?.type === "identifier" && value !== null ? [[text(name), value] as const] : [];
  }));
  let left = MAX_NODES;
  const reading: Reading = { text, named, goesOn: () => left-- > 0 };
  return statements.flatMap((one) => valuesBehind(exportOf(one, text), reading));
};
