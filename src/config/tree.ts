/** A tree of plain values in which each knows its line. Knows neither YAML nor any key of the configuration. */

export type Scalar = string | number | boolean | null;

/** One value. A map's entries carry the line of their key, a list's those of their item. */
export interface Tree {
  readonly line: number;
  readonly value: Scalar | readonly Tree[] | ReadonlyMap<string, Tree>;
}

export type Path = readonly PropertyKey[];

/** True when the value is a list. */
export const isList = (value: Tree["value"]): value is readonly Tree[] => Array.isArray(value);

/** True when the value is a map. */
export const isMap = (value: Tree["value"]): value is ReadonlyMap<string, Tree> => value instanceof Map;

/** A path as the key of a set; no two paths share one. */
export const pathKey = (path: Path): string => JSON.stringify(path.map(String));

const entriesOf = ({ value }: Tree): readonly (readonly [string, Tree])[] => {
  if (isMap(value)) return [...value];
  return isList(value) ? value.map((item, index) => [String(index), item] as const) : [];
};

/** The values without lines. */
export const plain = ({ value }: Tree): unknown => {
  if (isList(value)) return value.map(plain);
  return isMap(value) ? Object.fromEntries([...value].map(([key, child]) => [key, plain(child)])) : value;
};

const childOf = (value: Tree["value"], key: PropertyKey): Tree | null => {
  if (isMap(value)) return value.get(String(key)) ?? null;
  return isList(value) ? (value[Number(key)] ?? null) : null;
};

/** The value at the path, and the innermost line on the way to it. */
export const find = (tree: Tree, path: Path): { readonly found: Tree | null; readonly line: number } => {
  let found: Tree | null = tree;
  let { line } = tree;
  for (const key of path) {
    found = childOf(found?.value ?? null, key);
    line = found?.line ?? line;
  }
  return { found, line };
};

/** The tree without what stands at the paths, given by their keys. */
export const without = (tree: Tree, dropped: ReadonlySet<string>): Tree => prune(tree, [], dropped);

const prune = (tree: Tree, path: Path, dropped: ReadonlySet<string>): Tree => {
  if (!isMap(tree.value) && !isList(tree.value)) return tree;
  const kept = entriesOf(tree)
    .filter(([key]) => !dropped.has(pathKey([...path, key])))
    .map(([key, child]) => [key, prune(child, [...path, key], dropped)] as const);
  return { line: tree.line, value: isList(tree.value) ? kept.map(([, child]) => child) : new Map(kept) };
};

/** The line of every key, by its dotted path, in order. A key's text may stand for a list of one: item 0 is there too. */
export const linesOf = (tree: Tree): Map<string, number> => {
  const lines = new Map<string, number>();
  const collect = (node: Tree, prefix: string): void => {
    for (const [key, child] of entriesOf(node)) {
      lines.set(prefix + key, child.line);
      if (isMap(node.value) && typeof child.value === "string") lines.set(`${prefix}${key}.0`, child.line);
      collect(child, `${prefix}${key}.`);
    }
  };
  collect(tree, "");
  return lines;
};
