/** Cobertura read a second time, the plain and slow way: the whole tree by xml2js, maps, and the same reading rule. */
import { parseString } from "xml2js";
import { outcomesTaken, type Coverage, type Span } from "../../src/model/coverage.ts";

interface Node {
  readonly $?: Readonly<Record<string, string>>;
  readonly [child: string]: readonly (Node | string)[] | Readonly<Record<string, string>> | undefined;
}

/** One function, by first line and name. */
export interface PlainFunction {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly hits: number;
}

/** One file: hits by line, outcomes `[taken, all]` by line, functions by first line and name. */
export interface PlainFile {
  readonly lines: ReadonlyMap<number, number>;
  readonly branches: ReadonlyMap<number, readonly [number, number]>;
  readonly functions: readonly PlainFunction[];
}

const children = (node: Node, name: string): Node[] =>
  ((node[name] ?? []) as readonly (Node | string)[]).filter((child) => typeof child !== "string");

const within = (node: Node, name: string): Node[] =>
  Object.keys(node).filter((key) => key !== "$").flatMap((key) =>
    children(node, key).flatMap((child) => (key === name ? [child] : within(child, name))));

const attribute = (node: Node, name: string): string | undefined => node.$?.[name];

const linesUnder = (node: Node): Node[] => children(node, "lines").flatMap((lines) => children(lines, "line"));

const methodsOf = (node: Node): Node[] => children(node, "methods").flatMap((methods) => children(methods, "method"));

const numberOf = (line: Node): number => Number(attribute(line, "number"));
const hitsOf = (node: Node): number => Math.min(Math.max(0, Number(attribute(node, "hits"))), 2 ** 32 - 1);

const pairOf = (line: Node): readonly [number, number] | null => {
  const pair = /\((\d+)\/(\d+)\)/.exec(attribute(line, "condition-coverage") ?? "");
  return pair && Number(pair[2]) > 0 ? [Number(pair[1]), Number(pair[2])] : null;
};

const functionOf = (method: Node): PlainFunction | null => {
  const lines = linesUnder(method);
  if (lines.length === 0) return null;
  const [start, end] = [Math.min(...lines.map(numberOf)), Math.max(...lines.map(numberOf))];
  const isIstanbul = attribute(method, "hits") !== undefined;
  const hits = isIstanbul ? hitsOf(method) : Math.max(...lines.map(hitsOf));
  return { name: attribute(method, "name") ?? "", start, end: isIstanbul || end === start ? 0 : end, hits };
};

const uniteFunctions = (functions: readonly PlainFunction[]): PlainFunction[] => {
  const known = new Map<string, PlainFunction>();
  for (const one of functions) {
    const other = known.get(`${one.start} ${one.name}`) ?? one;
    known.set(`${one.start} ${one.name}`,
      { ...one, end: Math.max(one.end, other.end), hits: Math.max(one.hits, other.hits) });
  }
  return [...known.values()].sort((a, b) => a.start - b.start || (a.name < b.name ? -1 : 1));
};

/** What one file's classes say together: of each line the most. */
const fileOf = (classes: readonly Node[]): PlainFile => {
  const lines = new Map<number, number>();
  const branches = new Map<number, readonly [number, number]>();
  for (const node of classes) {
    const own = linesUnder(node);
    const borrowed = methodsOf(node).filter((method) => attribute(method, "hits") === undefined).flatMap(linesUnder);
    for (const line of own.length > 0 ? own : borrowed) {
      const number = numberOf(line);
      lines.set(number, Math.max(lines.get(number) ?? 0, hitsOf(line)));
      const pair = pairOf(line);
      const [taken, all] = branches.get(number) ?? [0, 0];
      if (pair) branches.set(number, [Math.max(taken, pair[0]), Math.max(all, pair[1])]);
    }
  }
  return { lines, branches, functions: uniteFunctions(classes.flatMap(methodsOf).flatMap((method) => functionOf(method) ?? [])) };
};

/** Every file of a document by its path, as its classes name it. Throws what xml2js throws. */
export const plainCobertura = (xml: string): Map<string, PlainFile> => {
  let root: Node = {};
  parseString(xml, { async: false, explicitRoot: false }, (error: Error | null, tree: Node | null) => {
    if (error) throw error;
    root = tree ?? {};
  });
  const byPath = new Map<string, Node[]>();
  for (const node of within(root, "class")) {
    const path = attribute(node, "filename")!;
    byPath.set(path, [...(byPath.get(path) ?? []), node]);
  }
  return new Map([...byPath].map(([path, classes]) => [path, fileOf(classes)]));
};

const rowsOf = (span: Span | null): number[] =>
  span === null ? [] : Array.from({ length: span.to - span.from }, (_, index) => span.from + index);

/** The same of a report that was read by the project's own reader; what it does not tell is empty. */
export const plainCoverage = (coverage: Coverage): Map<string, PlainFile> => {
  const { lines, branches, functions } = coverage;
  return new Map(coverage.files.map((file) => [file.path, {
    lines: new Map(rowsOf(file.lines).map((row) => [lines.line[row]!, lines.hits[row]!])),
    branches: new Map(rowsOf(file.branches).map((row) =>
      [branches.line[row]!, [outcomesTaken(branches, row), branches.total[row]!]])),
    functions: rowsOf(file.functions).map((row) => ({
      name: functions.name(row), start: functions.start[row]!, end: functions.end[row]!, hits: functions.hits[row]!,
    })),
  }]));
};
