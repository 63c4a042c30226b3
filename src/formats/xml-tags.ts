/** Reads tags in one go where they are plain, which saxes does letter by letter. Knows no format. */
import type { SaxesParser } from "saxes";
import { detached } from "./detached.ts";
import { readBetween, type Between } from "./xml-between.ts";
import { lastIn, MAX_PLAIN, sameName, sameValue, type Places } from "./xml-places.ts";

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;
const ASCII = 128;

const flags = (...characters: readonly string[]): Uint8Array => {
  const table = new Uint8Array(ASCII);
  for (const letters of characters) for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
};

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_:";
const BEGINS_NAME = flags(LETTERS);
const IN_NAME = flags(LETTERS, "0123456789-.");
const IN_VALUE = flags(LETTERS, "0123456789-. !#$%'()*+,/;=>?@[\\]^`{|}~");

interface Tag {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly isSelfClosing: boolean;
}

/** What saxes 6.0.0 keeps to itself, and names as here; its exact version is pinned. */
interface Inside extends Between {
  readonly stateTable: ((this: Inside) => void)[];
  name: string;
  tag: Tag | null;
  readonly tags: readonly Tag[];
  readonly sText: (this: Inside) => void;
  readonly sOpenTag: (this: Inside) => void;
  readonly sCloseTag: (this: Inside) => void;
  readonly closeTag: () => void;
  readonly sAttrib: (this: Inside) => void;
  readonly sAttribValueClosed: (this: Inside) => void;
  readonly openTag: () => void;
  readonly openSelfClosingTag: () => void;
}

/** Where what consists of these characters ends that begins at a place. Beyond the text there is none. */
const endOf = (chunk: string, from: number, allowed: Uint8Array): number => {
  let at = from;
  while (allowed[chunk.charCodeAt(at)] === 1) at++;
  return at;
};

const REST_OF_VALUE = /[ !#-%'-;=-~]*/y;
/** From here on, calling for a search costs less than looking at each character. */
const SHORT_VALUE = 12;

/** The same for a value; long ones are searched by the machine's own means. */
const endOfValue = (chunk: string, from: number): number => {
  const near = from + SHORT_VALUE;
  let at = from;
  while (at < near && IN_VALUE[chunk.charCodeAt(at)] === 1) at++;
  if (at < near) return at;
  REST_OF_VALUE.lastIndex = at;
  REST_OF_VALUE.test(chunk);
  return REST_OF_VALUE.lastIndex;
};

/** What is done with an attribute, whose strings keep no chunk alive. */
export type Take = (name: string, value: string) => void;

/** Takes the attribute that begins at a place, and gives the place behind its last quote; the same place where it is not plain. */
const takePlain = (chunk: string, from: number, places: Places, take: Take): number => {
  const last = lastIn(places);
  let begin = from + last.opening.length;
  if (!chunk.startsWith(last.opening, from)) {
    const equal = BEGINS_NAME[chunk.charCodeAt(from)] === 1 ? endOf(chunk, from, IN_NAME) : from;
    begin = equal + '="'.length;
    if (equal === from || equal - from > MAX_PLAIN || !chunk.startsWith('="', equal)) return from;
    sameName(places, chunk.slice(from, equal));
  }
  const { name, value } = last;
  if (value !== "" && chunk.startsWith(value, begin) && chunk.charCodeAt(begin + value.length) === QUOTE) {
    take(name, value);
    return begin + value.length + 1;
  }
  const end = endOfValue(chunk, begin);
  if (end - begin > MAX_PLAIN || chunk.charCodeAt(end) !== QUOTE) return from;
  take(name, sameValue(last, chunk.slice(begin, end)));
  return end + 1;
};

/** What is done with what stands in a tag. */
export interface TagReader {
  readonly places: Places;
  /** Begins an element; gives the object that its attributes are to be kept in. */
  readonly begin: (name: string) => Record<string, string>;
  /** Takes an attribute, whose strings keep no chunk alive. */
  readonly take: Take;
}

/** Moves a parser on to a place, with all that it counts. */
const moveTo = (inside: Inside, place: number): void => {
  inside.column += place - inside.i;
  inside.i = place;
};

/** Goes on behind the plain character that was read last: true where attributes may follow, else the tag is at its end. */
const goOn = (inside: Inside): boolean => {
  const { chunk, i } = inside;
  const last = chunk.charCodeAt(i - 1);
  if (last === SPACE) return true;
  if (last === GREATER_THAN) inside.openTag();
  else {
    moveTo(inside, i + 1);
    inside.openSelfClosingTag();
  }
  return false;
};

const isPlainEnd = (chunk: string, end: number): boolean => {
  const next = chunk.charCodeAt(end);
  return next === SPACE || next === GREATER_THAN || (next === SLASH && chunk.charCodeAt(end + 1) === GREATER_THAN);
};

/** The states that are read at once, as saxes reads them. */
interface Slow {
  readonly openTag: (this: Inside) => void;
  readonly attribute: (this: Inside) => void;
  readonly closeTag: (this: Inside) => void;
}

/** Reads attributes as long as they are plain. */
const readAttributes = ({ places, take }: TagReader, slow: Slow, closed: number) => function (this: Inside): void {
  for (;;) {
    const { i: from, chunk } = this;
    const end = takePlain(chunk, from, places, take);
    if (end === from) {
      slow.attribute.call(this);
      return;
    }
    if (!isPlainEnd(chunk, end)) {
      moveTo(this, end);
      this.state = closed;
      return;
    }
    moveTo(this, end + 1);
    if (!goOn(this)) return;
  }
};

/** Reads the name of an element inside of another, and its attributes. */
const readOpenTag = ({ begin }: TagReader, slow: Slow, { attribute, read }: { readonly attribute: number; readonly read: (this: Inside) => void }) => {
  let last = "";
  return function (this: Inside): void {
    const { chunk, i: from } = this;
    const isInside = this.name === "" && this.tags.length > 0;
    let end = from + last.length;
    if (!isInside || last === "" || !chunk.startsWith(last, from) || !isPlainEnd(chunk, end)) {
      end = isInside ? endOf(chunk, from, IN_NAME) : from;
      if (end === from || end - from > MAX_PLAIN || !isPlainEnd(chunk, end)) {
        slow.openTag.call(this);
        return;
      }
      last = detached(chunk.slice(from, end));
    }
    moveTo(this, end + 1);
    this.tag = { name: last, attributes: begin(last), isSelfClosing: false };
    this.state = attribute;
    if (goOn(this)) read.call(this);
  };
};

/** Reads the closing tag of the element that is open. */
const readCloseTag = (slow: Slow) => function (this: Inside): void {
  const { chunk, i: from, tags } = this;
  const name = tags[tags.length - 1]?.name ?? "";
  if (this.name === "" && name !== "" && chunk.startsWith(name, from) && chunk.charCodeAt(from + name.length) === GREATER_THAN) {
    this.name = name;
    moveTo(this, from + name.length + 1);
    this.closeTag();
  } else slow.closeTag.call(this);
};

/**
 * Lets a parser take whole tags: `<name name="value">`, `<name/>` and `</name>` in ASCII, without entities, line ends and
 * single quotes, between single spaces. Before anything else it leaves off where saxes would stand, and saxes reads on.
 */
export const readTagsAtOnce = (parser: SaxesParser<{ xmlns: false; position: false }>, reader: TagReader): void => {
  const inside = parser as unknown as Inside;
  const { stateTable, sText, sOpenTag, sAttrib, sAttribValueClosed, sCloseTag } = inside;
  const slow: Slow = { openTag: sOpenTag, attribute: sAttrib, closeTag: sCloseTag };
  const [text, open, attribute, close] = [sText, sOpenTag, sAttrib, sCloseTag].map((state) => stateTable.indexOf(state)) as [number, number, number, number];
  const read = readAttributes(reader, slow, stateTable.indexOf(sAttribValueClosed));
  const [readOpen, readClose] = [readOpenTag(reader, slow, { attribute, read }), readCloseTag(slow)];
  stateTable[open] = readOpen;
  stateTable[attribute] = read;
  stateTable[close] = readClose;
  stateTable[text] = readBetween<Inside>({ text: sText, open, close, readOpen, readClose, beginsName: (code) => BEGINS_NAME[code] === 1 });
};
