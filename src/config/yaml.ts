/** Turns YAML text into a tree that knows its lines. Knows YAML and its dangers, no key of the configuration. */
import {
  isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument,
  type Document, type ParsedNode, type YAMLError, type YAMLMap, type YAMLSeq,
} from "yaml";
import { conflictLine } from "./conflict.ts";
import { malformed, showPath, wrong, type Mistake } from "./mistake.ts";
import { quote } from "./quote.ts";
import type { Path, Scalar, Tree } from "./tree.ts";

/** In characters. */
const MAX_TEXT = 1 << 20;
/** Values of one configuration, those that aliases repeat counted each time. */
const MAX_VALUES = 50_000;
const MAX_DEPTH = 20;
/** Errors of syntax drag others behind them; beyond these they tell nothing new. */
const MAX_SYNTAX_ERRORS = 5;

const EXAMPLE = "Write `version: 1` as its first line; docs/configuration.md has an example.";
const SHORTEN = "Shorten it: a glob can name many files.";
const CHECK = "Check the indentation and the quotes around this line; a text that begins with `*` or holds `: ` belongs in quotes.";

/** What was read; no tree where nothing of it can be trusted. */
export interface YamlReading {
  readonly tree: Tree | null;
  readonly mistakes: readonly Mistake[];
}

/** The state of one walk through a document. */
interface Walk {
  readonly counter: LineCounter;
  readonly anchors: Map<string, ParsedNode>;
  readonly mistakes: Mistake[];
  values: number;
  overflow: Mistake | null;
}

/** Reads the text of a configuration. Every mistake is collected; nothing is thrown, whatever the text is. */
export const readYaml = (text: string): YamlReading => {
  if (text.length > MAX_TEXT) {
    return broken(malformed(null, "The configuration is longer than 1 MiB.", SHORTEN));
  }
  const conflict = conflictLine(text);
  if (conflict !== null) {
    const hint = "Resolve the conflict and remove the markers.";
    return broken(malformed(conflict, "A merge left its conflict markers in the configuration.", hint));
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter, schema: "core", merge: false, prettyErrors: false,
    // Its own check compares every key with every other; ours does not.
    uniqueKeys: false,
  });
  const errors = syntaxMistakes(document, counter, text.trimEnd().length);
  return errors.length > 0 ? { tree: null, mistakes: errors } : readContents(document.contents, counter);
};

const broken = (mistake: Mistake): YamlReading => ({ tree: null, mistakes: [mistake] });

const readContents = (contents: ParsedNode | null, counter: LineCounter): YamlReading => {
  if (contents === null || (isScalar(contents) && contents.value === null)) {
    return broken(malformed(1, "The configuration is empty.", EXAMPLE));
  }
  if (!isMap(contents)) return broken(malformed(1, "The configuration is no map of keys.", EXAMPLE));
  const walk: Walk = { counter, anchors: new Map(), mistakes: [], values: 0, overflow: null };
  const tree = grow(walk, contents, { path: [], line: 1 });
  return walk.overflow ? broken(walk.overflow) : { tree, mistakes: walk.mistakes };
};

const lineAt = (counter: LineCounter, offset: number): number => Math.max(1, counter.linePos(offset).line);

/** What the text lacks is noticed at its end, which no line may follow. */
const syntaxMistakes = (document: Document.Parsed, counter: LineCounter, end: number): readonly Mistake[] => {
  const byLine = new Map<number, Mistake>();
  for (const error of [...document.errors, ...document.warnings]) {
    if (byLine.size === MAX_SYNTAX_ERRORS) break;
    const line = lineAt(counter, Math.min(error.pos[0], end));
    if (!byLine.has(line)) byLine.set(line, syntaxMistake(error, line));
  }
  return [...byLine.values()];
};

/** The errors that people make most, in our words, by the code that the reader gives them. */
const SYNTAX: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  MULTIPLE_DOCS: ["A second document begins here.", "Keep one document: remove the line `---`."],
  TAB_AS_INDENT: ["A tab indents this line, and YAML takes only spaces.", "Replace the tab by spaces."],
  TAG_RESOLVE_FAILED: [
    "A text that begins with `!` is a tag to YAML, and no tag is known here.", "Put the text in quotes, or remove the tag.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "A map begins here inside another value.",
    "Check the indentation of this line and the next; a text that holds `: ` belongs in quotes.",
  ],
  OPEN_QUOTE: ["A quote is opened in this line or before it, and not closed.", "Close it."],
};

const syntaxMistake = ({ code, message }: YAMLError, line: number): Mistake => {
  if (code === "RESOURCE_EXHAUSTION") return tooDeep(line);
  const said = SYNTAX[/^Missing closing .quote$/.test(message) ? "OPEN_QUOTE" : code];
  return malformed(line, ...(said ?? ([`The configuration is not YAML: ${message}.`, CHECK] as const)));
};

const tooDeep = (line: number): Mistake =>
  malformed(line, `The configuration nests deeper than ${MAX_DEPTH} levels.`, "No key of it needs more than five.");

interface Place {
  readonly path: Path;
  readonly line: number;
}

const EMPTY: Tree = { line: 1, value: null };

const grow = (walk: Walk, node: ParsedNode | null, place: Place): Tree => {
  if (walk.overflow) return EMPTY;
  if (++walk.values > MAX_VALUES) {
    walk.overflow = malformed(place.line, `The configuration holds more than ${MAX_VALUES} values.`, SHORTEN);
  } else if (place.path.length > MAX_DEPTH) walk.overflow = tooDeep(place.line);
  if (walk.overflow || node === null) return { line: place.line, value: null };
  if (isAlias(node)) return growAlias(walk, node.source, place);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isMap(node)) return { line: place.line, value: growMap(walk, node, place.path) };
  if (isSeq(node)) return { line: place.line, value: growList(walk, node, place.path) };
  return { line: place.line, value: (node as { readonly value: Scalar }).value };
};

/** An alias that nothing anchors is nearly always a glob without quotes: it is named, and read as that text. */
const growAlias = (walk: Walk, name: string, { path, line }: Place): Tree => {
  const target = walk.anchors.get(name);
  if (target !== undefined) return grow(walk, target, { path, line });
  const text = `*${name}`;
  const message = `${showPath(path)} begins with \`*\`, which makes it an alias in YAML, and no anchor has its name.`;
  walk.mistakes.push(wrong(line, message, `Put it in quotes: ${quote(`"${text}"`)}.`));
  return { line, value: text };
};

const growList = (walk: Walk, { items }: YAMLSeq.Parsed, path: Path): readonly Tree[] =>
  items.map((item, index) => grow(walk, item, { path: [...path, index], line: lineAt(walk.counter, item.range[0]) }));

const growMap = (walk: Walk, { items }: YAMLMap.Parsed, path: Path): ReadonlyMap<string, Tree> => {
  const map = new Map<string, Tree>();
  for (const { key, value } of items) {
    const line = lineAt(walk.counter, key.range[0]);
    const name = isScalar(key) ? key.source : "";
    const child = [...path, name];
    const first = map.get(name);
    if (first !== undefined) {
      const message = `${showPath(child)} stands twice: in line ${first.line} and here.`;
      walk.mistakes.push(wrong(line, message, "Keep one of the two; the first one is used."));
    } else if (name === "" || name === "__proto__") {
      walk.mistakes.push(wrong(line, name === "" ? "A key has no name." : `${quote(name)} cannot be a key.`, "Choose another name."));
    } else map.set(name, grow(walk, value, { path: child, line }));
  }
  return map;
};
