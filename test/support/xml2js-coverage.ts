/** Lines of the further XML formats read a second time, the plain and slow way: the whole tree by xml2js, and maps. */
import { parseString } from "xml2js";
import type { CoverageReport } from "../../src/model/coverage.ts";

type Attributes = Readonly<Record<string, string>>;
interface Node {
  readonly $?: Attributes;
  readonly [child: string]: readonly (Node | string)[] | Attributes | undefined;
}

/** Whether each line of each file ran; null where the report does not say. */
export type PlainLines = Map<string, Map<number, boolean> | null>;

const attributesOf = (node: Node): Attributes => node.$ ?? {};
const children = (node: Node, name: string): Node[] =>
  ((node[name] ?? []) as readonly (Node | string)[]).map((child) => (typeof child === "string" ? {} : child));
const within = (node: Node, name: string): Node[] =>
  Object.keys(node).filter((key) => key !== "$" && key !== "_").flatMap((key) =>
    children(node, key).flatMap((child) => [...(key === name ? [child] : []), ...within(child, name)]));
const textOf = (node: Node, name: string): string => {
  const [child] = (node[name] ?? []) as readonly (Node | string)[];
  return typeof child === "string" ? child.trim() : "";
};

const treeOf = (xml: string): Node => {
  let root: Node = {};
  parseString(xml, { async: false, explicitRoot: false }, (error: Error | null, tree: Node | string | null) => {
    if (error) throw error;
    root = typeof tree === "object" && tree !== null ? tree : {};
  });
  return root;
};

const add = (lines: PlainLines, path: string, from: number, to: number, ran: boolean): void => {
  const file = lines.get(path) ?? new Map<number, boolean>();
  lines.set(path, file);
  for (let line = from; line <= to; line++) file.set(line, ran || (file.get(line) ?? false));
};

const jacoco = (root: Node): PlainLines => {
  const files: { group: string; path: string; lines: Attributes[] }[] = [];
  const walk = (node: Node, groups: readonly string[]): void => {
    for (const group of children(node, "group")) walk(group, [...groups, attributesOf(group)["name"] ?? ""]);
    for (const folder of children(node, "package")) {
      const named = children(folder, "class").map((one) => attributesOf(one)["sourcefilename"]).filter((name) => name !== undefined);
      const sources = children(folder, "sourcefile").map((one) => ({ name: attributesOf(one)["name"]!, lines: children(one, "line").map(attributesOf), isDark: children(one, "line").length === 0 && children(one, "counter").some((counter) => attributesOf(counter)["type"] === "INSTRUCTION") }));
      for (const { name, lines, isDark } of [...named.map((name) => ({ name, lines: [], isDark: false })), ...sources]) {
        const path = [attributesOf(folder)["name"], name].filter((part) => part !== "").join("/");
        files.push({ group: groups.join("/"), path, lines: isDark ? [{}] : lines });
      }
    }
  };
  walk(root, []);
  const result: PlainLines = new Map();
  for (const { group, path, lines } of files) {
    const isShared = group !== "" && files.some((other) => other.path === path && other.group !== group);
    const full = isShared ? `${group}/${path}` : path;
    if (!result.has(full)) result.set(full, new Map());
    for (const { nr, ci, mi } of lines) {
      if (ci === undefined && mi === undefined) result.set(full, null);
      else if (result.get(full) !== null) add(result, full, Number(nr), Number(nr), Number(ci) > 0);
    }
  }
  return result;
};

const clover = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  for (const file of children(root, "project").flatMap((project) => within(project, "file"))) {
    const { path, name } = attributesOf(file);
    const called = path || name!;
    if (!result.has(called)) result.set(called, new Map());
    for (const { num, type, count, truecount, falsecount } of children(file, "line").map(attributesOf)) {
      if (type !== "method") add(result, called, Number(num), Number(num), Number(count ?? Number(truecount) + Number(falsecount)) > 0);
    }
  }
  return result;
};

const opencover = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  const isKept = (node: Node): boolean => attributesOf(node)["skippedDueTo"] === undefined;
  for (const module of within(root, "Module").filter(isKept)) {
    const names = new Map(within(module, "File").map(attributesOf).map(({ uid, fullPath }) => [uid, fullPath!]));
    for (const method of within(module, "Class").filter(isKept).flatMap((one) => within(one, "Method")).filter(isKept)) {
      const [ref] = children(method, "FileRef").map(attributesOf);
      for (const { sl, el, vc, fileid } of within(method, "SequencePoint").map(attributesOf)) {
        const path = names.get(fileid ?? ref?.["uid"]);
        if (path !== undefined && sl !== "16707566") add(result, path, Number(sl), Math.max(Number(sl), Number(el ?? sl)), Number(vc) > 0);
      }
    }
  }
  return result;
};

const dotcover = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  const names = new Map(within(root, "File").map(attributesOf).map(({ Index, Name }) => [Index, Name!]));
  for (const { FileIndex, Line, EndLine, Covered } of within(root, "Statement").map(attributesOf)) {
    add(result, names.get(FileIndex)!, Number(Line), Number(EndLine), Covered === "True");
  }
  return result;
};

const msCoverageXml = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  for (const module of within(root, "module")) {
    const names = new Map(within(module, "source_file").map(attributesOf).map(({ id, path }) => [id, path!]));
    for (const { source_id, start_line, end_line, covered } of within(module, "range").map(attributesOf)) {
      add(result, names.get(source_id)!, Number(start_line), Number(end_line), covered !== "no");
    }
  }
  return result;
};

const msCoveragexml = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  const names = new Map(children(root, "SourceFileNames").map((one) => [textOf(one, "SourceFileID"), textOf(one, "SourceFileName")]));
  for (const lines of within(root, "Lines")) {
    add(result, names.get(textOf(lines, "SourceFileID"))!, Number(textOf(lines, "LnStart")), Number(textOf(lines, "LnEnd")), textOf(lines, "Coverage") !== "2");
  }
  return result;
};

const scoverage = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  for (const { source, line, ignored, "invocation-count": count } of within(root, "statement").map(attributesOf)) {
    if (ignored !== "true") add(result, source!, Number(line), Number(line), Number(count) > 0);
  }
  return result;
};

const sonar = (root: Node): PlainLines => {
  const result: PlainLines = new Map();
  for (const file of children(root, "file")) {
    const path = attributesOf(file)["path"]!;
    if (!result.has(path)) result.set(path, new Map());
    for (const { lineNumber, covered } of children(file, "lineToCover").map(attributesOf)) add(result, path, Number(lineNumber), Number(lineNumber), covered === "true");
  }
  return result;
};

const phpunitXml = (root: Node): PlainLines => new Map(children(root, "file").map((file) => {
  const { name, path } = attributesOf(file);
  return [`${path}/${name}`.replace(/^\/+/, ""), null];
}));

const READERS: Readonly<Record<string, (root: Node) => PlainLines>> = {
  clover, dotcover, jacoco, "ms-coverage-xml": msCoverageXml, "ms-coveragexml": msCoveragexml, opencover, "phpunit-xml": phpunitXml, scoverage, sonar,
};

/** The lines of a well-formed document of a format. Throws what xml2js throws. */
export const plainLines = (format: string, xml: string): PlainLines => READERS[format]!(treeOf(xml));

/** The same of a report that was read by the project's own reader. */
export const linesOfReport = ({ coverage: { files, lines } }: CoverageReport): PlainLines =>
  new Map(files.map(({ path, lines: span }) => [path, span && new Map(Array.from(
    { length: span.to - span.from }, (_, index) => [lines.line[span.from + index]!, lines.hits[span.from + index]! > 0] as const))]));
