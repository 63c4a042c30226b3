/** Makes of a file's first bytes what formats recognise it by. Tolerant, for the head may be cut anywhere; knows no format. */
import { decodeHead } from "./decode.ts";
import type { Head, XmlHead } from "./format.ts";

/** How much of a file is looked at to recognise it. */
export const HEAD_BYTES = 64 * 1024;

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const NAME = /[^\s/>]*/y;
const NAME_START = /[\p{L}_:]/u;

const localName = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

/** Where the text goes on behind the next `end`; its length where there is none. */
const behind = (text: string, from: number, end: string): number => {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at + end.length;
};

/** Where the declaration or tag that begins at `from` ends: behind its `>` outside of quotes, comments and brackets. */
const markupEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from + 1; at < text.length;) {
    const character = text[at]!;
    if (character === ">" && depth <= 0) return at + 1;
    if (character === '"' || character === "'") at = behind(text, at + 1, character);
    else if (text.startsWith("<!--", at)) at = behind(text, at, "-->");
    else {
      if (character === "[") depth++;
      if (character === "]") depth--;
      at++;
    }
  }
  return text.length;
};

/** Where what begins with the `<` at `from` ends, if it is no tag; null where it is one. */
const noTagEnd = (text: string, from: number): number | null => {
  if (text.startsWith("<!--", from)) return behind(text, from, "-->");
  if (text.startsWith("<![CDATA[", from)) return behind(text, from, "]]>");
  if (text.startsWith("<?", from)) return behind(text, from, "?>");
  return text.startsWith("<!", from) ? markupEnd(text, from) : null;
};

/** A tag without its brackets: "/name", "name", or "name attributes /". */
function* tagsOf(text: string): Generator<string> {
  for (let from = text.indexOf("<"); from >= 0;) {
    const skipped = noTagEnd(text, from);
    const end = skipped ?? markupEnd(text, from);
    if (skipped === null) yield text.slice(from + 1, text[end - 1] === ">" ? end - 1 : end);
    from = text.indexOf("<", end);
  }
}

const nameIn = (tag: string, from: number): string => {
  NAME.lastIndex = from;
  return localName(NAME.exec(tag)![0]);
};

const attributesIn = (tag: string): Map<string, string> => {
  const attributes = new Map<string, string>();
  NAME.lastIndex = 0;
  ATTRIBUTE.lastIndex = NAME.exec(tag)![0].length;
  for (let match; (match = ATTRIBUTE.exec(tag));) attributes.set(localName(match[1]!), match[2] ?? match[3] ?? "");
  return attributes;
};

const xmlHead = (text: string): XmlHead | null => {
  if (!text.trimStart().startsWith("<")) return null;
  let head: { root: string; attributes: Map<string, string>; elements: Set<string>; children: Set<string> } | null = null;
  let depth = 0;
  for (const tag of tagsOf(text)) {
    if (tag.startsWith("/")) depth--;
    else if (head === null) {
      if (!NAME_START.test(tag[0] ?? "")) return null;
      head = { root: nameIn(tag, 0), attributes: attributesIn(tag), elements: new Set(), children: new Set() };
    } else {
      const name = nameIn(tag, 0);
      head.elements.add(name);
      if (depth === 1) head.children.add(name);
    }
    if (!tag.startsWith("/") && !tag.endsWith("/")) depth++;
    if (depth <= 0) break;
  }
  return head;
};

/** What a file's first bytes (at most HEAD_BYTES of them) show; of JSON, only its text. Never throws. */
export const makeHead = (bytes: Uint8Array): Head => {
  const text = decodeHead(bytes.subarray(0, HEAD_BYTES));
  return { text, xml: xmlHead(text), json: null };
};
