/** Reads a workflow's YAML into a tree that knows its lines, bounded. Knows YAML and its dangers, nothing of workflows. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from "yaml";

/** A value and where it stands; scalars are texts, whatever they were. */
export interface Branch {
  /** From 1 on. */
  readonly line: number;
  readonly value: string | null | readonly Branch[] | ReadonlyMap<string, Branch>;
}

/** Values of one workflow, those that aliases repeat counted each time. */
const MAX_VALUES = 20_000;
const MAX_DEPTH = 30;

/** The state of one walk; what goes beyond its bounds is not understood. */
interface Walk {
  readonly counter: LineCounter;
  readonly anchors: Map<string, ParsedNode>;
  values: number;
  sound: boolean;
}

const NOTHING = null;

/** A block of text begins on the line after its mark. */
const lineOf = ({ counter }: Walk, node: ParsedNode): number => {
  const { line } = counter.linePos(node.range[0]);
  return isScalar(node) && /^BLOCK_/.test(node.type ?? "") ? line + 1 : line;
};

const mapOf = (walk: Walk, node: ParsedNode & { readonly items: readonly unknown[] }, depth: number): ReadonlyMap<string, Branch> => {
  const map = new Map<string, Branch>();
  for (const { key, value } of node.items as readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[]) {
    const name = isScalar(key) ? String(key.value) : "";
    // GitHub refuses a key that stands twice: which one counts is nobody's to say.
    if (map.has(name)) walk.sound = false;
    const grown = grow(walk, value, depth + 1);
    map.set(name, grown.line > 0 ? grown : { ...grown, line: lineOf(walk, key) });
  }
  return map;
};

const grow = (walk: Walk, node: ParsedNode | null, depth: number): Branch => {
  if (++walk.values > MAX_VALUES || depth > MAX_DEPTH) walk.sound = false;
  if (node === null || !walk.sound) return { line: 0, value: NOTHING };
  if (isAlias(node)) return grow(walk, walk.anchors.get(node.source) ?? null, depth + 1);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  const line = lineOf(walk, node);
  if (isMap(node)) return { line, value: mapOf(walk, node, depth) };
  if (isSeq(node)) return { line, value: node.items.map((item) => grow(walk, item, depth + 1)) };
  const { value } = node as { readonly value: string | number | boolean | null | undefined };
  return { line, value: value === null || value === undefined ? NOTHING : String(value) };
};

/** The tree of a text; null where it is no YAML, or more than anybody writes. */
export const readTree = (text: string): Branch | null => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, schema: "core", merge: false, prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return null;
  const walk: Walk = { counter, anchors: new Map(), values: 0, sound: true };
  const tree = grow(walk, document.contents, 0);
  return walk.sound ? tree : null;
};

/** The branch at the end of some keys; undefined where the way to it ends early. */
export const branchAt = (from: Branch | undefined, ...keys: readonly string[]): Branch | undefined =>
  keys.reduce<Branch | undefined>((branch, key) => (branch?.value instanceof Map ? branch.value as ReadonlyMap<string, Branch> : null)?.get(key), from);

/** The entries of a map; none of anything else. */
export const entriesOf = (branch: Branch | undefined): readonly (readonly [string, Branch])[] =>
  (branch?.value instanceof Map ? [...branch.value as ReadonlyMap<string, Branch>] : []);

/** The items of a list; a single value is a list of itself. */
export const itemsOf = (branch: Branch | undefined): readonly Branch[] => {
  if (branch === undefined || branch.value === null || branch.value instanceof Map) return [];
  return typeof branch.value === "string" ? [branch] : branch.value as readonly Branch[];
};

/** The text of a scalar; undefined for anything else. */
export const textOf = (branch: Branch | undefined): string | undefined =>
  (typeof branch?.value === "string" ? branch.value : undefined);
