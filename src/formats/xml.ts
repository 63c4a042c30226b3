/** The one way to read XML: a stream of elements from bytes, in constant memory. Knows no format. */
import { SaxesParser } from "saxes";
import { Problem, type Slug } from "../model/problem.ts";
import { decode } from "./decode.ts";
import { detached } from "./detached.ts";
import type { Source } from "./format.ts";
import { beginPlaces, isTwice, lastIn, noPlaces, sameName, sameValue, type Places } from "./xml-places.ts";
import { readTagsAtOnce } from "./xml-tags.ts";

/** What a format does with a document, element by element. Element names are local names; namespaces do not matter. */
export interface XmlHandler {
  /** An element begins. The attributes object is the handler's to keep; its names are as written, prefixes and all. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** Text or CDATA inside the present element, in pieces; called only while `wantsText` says so. */
  readonly text?: (text: string) => void;
  /** True while text is wanted: what is not wanted is checked and skipped, never held. Asked after `open` and `close`. */
  readonly wantsText?: () => boolean;
  readonly close: (name: string) => void;
}

/** Characters of one attribute, or of one piece of text, that a handler gets; the rest is checked and dropped. */
export const MAX_TEXT = 65_536;
/** Elements inside one another. */
export const MAX_DEPTH = 256;
/** Characters of the name of an element, an attribute, an entity. */
const MAX_NAME = 1_000;
/** Attributes of one element. */
const MAX_ATTRIBUTES = 1_000;

const LESS_THAN = 0x3c;
const ILLEGAL = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|&#(?:x[0-9a-f]+|[0-9]+);/gi;

// What saxes says, word for word: it has no codes.
const BAD_CHARACTER = "disallowed character.";
const BAD_REFERENCE = "malformed character entity.";
const LATE_DECLARATION = "an XML declaration must be at the start of the document.";
const SECOND_ROOT = "documents may contain only one root.";

interface Plain {
  readonly xmlns: false;
  readonly position: false;
}

/** What saxes holds between two chunks: private there and unbounded. Its exact version is pinned, and a test measures memory. */
interface Held {
  text: string;
  piTarget: string;
  readonly name: string;
  readonly entity: string;
  readonly chunk: string;
  readonly prevI: number;
  textHandler: ((text: string) => void) | undefined;
  cdataHandler: ((text: string) => void) | undefined;
  pushAttrib: (name: string, value: string) => void;
  processAttribs: () => void;
}

type Element = Record<string, string>;

interface Reading {
  readonly path: string;
  readonly parser: SaxesParser<Plain>;
  readonly held: Held;
  stage: "blank" | "prolog" | "inside" | "after" | "cut";
  depth: number;
  /** Attributes of the present element so far. */
  element: Element;
  readonly places: Places;
  /** The first attribute that an element has twice. */
  duplicate: string | null;
  /** Characters left out, and the line of the first. */
  illegal: number;
  illegalLine: number;
  /** True while the present piece or value holds such a character. */
  isTainted: boolean;
}

/** Makes objects without any key but their own whose shape V8 learns; those that saxes makes are slow tables. */
const Attributes = function () {} as unknown as new () => Element;
Attributes.prototype = Object.create(null) as object;

const local = (name: string): string => (name.includes(":") ? name.slice(name.indexOf(":") + 1) : name);

const refused = ({ path, parser }: Reading, slug: Slug, message: string, hint: string): Problem =>
  new Problem(slug, message, { where: `${path}:${parser.line}:${Math.max(parser.column, 1)}`, hint });

const malformed = (reading: Reading, what: string): Problem =>
  refused(reading, "report-malformed", `${reading.path} is not well-formed XML: ${what}`,
    "Let the tool write the report anew, and keep other steps from editing it or adding to it.");

/** What may be well-formed, and is more than any tool writes. */
const beyond = (reading: Reading, what: string): Problem =>
  refused(reading, "report-malformed", `${reading.path} ${what}, which is not read.`,
    "No known tool writes such a report: see what wrote this one, and let it write less.");

const longName = (reading: Reading): Problem => beyond(reading, `holds a name of more than ${MAX_NAME} characters`);

/** True for a character that XML does not allow, such as a terminal's colours: left out, for it is not worth a report. */
const isIllegalCharacter = ({ held }: Reading, message: string): boolean =>
  message === BAD_REFERENCE || (message === BAD_CHARACTER && held.chunk.charCodeAt(held.prevI) !== LESS_THAN);

/** Throws what a fault that saxes met comes to, or notes it where reading can go on. */
const meet = (reading: Reading, message: string): void => {
  if (reading.stage === "cut") {
    throw refused(reading, "report-truncated", `${reading.path} ends before its end: ${message}`,
      "The tool that wrote it was stopped, or the file was copied while it was being written.");
  }
  if (isIllegalCharacter(reading, message)) {
    if (reading.illegal++ === 0) reading.illegalLine = reading.parser.line;
    reading.isTainted = true;
  } else if (reading.stage === "after" && (message === SECOND_ROOT || message === LATE_DECLARATION)) {
    throw refused(reading, "report-malformed",
      `${reading.path} has two root elements: several reports were written into one file.`,
      "Let every run write a file of its own.");
  } else if (message !== LATE_DECLARATION) throw malformed(reading, message);
};

/** A value or piece as a handler gets it: bounded, and without illegal characters. */
const clean = (reading: Reading, text: string): string => {
  const short = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  if (!reading.isTainted) return short;
  reading.isTainted = false;
  return short.replace(ILLEGAL, "");
};

const keepAttribute = (reading: Reading, name: string, value: string): void => {
  const { element, places } = reading;
  if (isTwice(places, name)) reading.duplicate ??= name;
  if (places.at > MAX_ATTRIBUTES) throw beyond(reading, `has an element with more than ${MAX_ATTRIBUTES} attributes`);
  element[name] = value;
};

/** Takes an attribute as saxes read it, letter by letter. */
const takeAttribute = (reading: Reading, name: string, value: string): void => {
  if (name.length > MAX_NAME) throw longName(reading);
  const known = sameName(reading.places, name);
  keepAttribute(reading, known, sameValue(lastIn(reading.places), clean(reading, value)));
};

/** Begins an element; gives the object for its attributes. */
const beginElement = (reading: Reading, name: string): Element => {
  reading.element = new Attributes();
  reading.isTainted = false;
  if (reading.stage !== "after") reading.stage = "inside";
  if (name.length > MAX_NAME) throw longName(reading);
  beginPlaces(reading.places, name);
  if (++reading.depth > MAX_DEPTH) throw beyond(reading, `nests deeper than ${MAX_DEPTH} elements`);
  return reading.element;
};

const listenToNames = (reading: Reading): void => {
  const { parser, held } = reading;
  parser.on("doctype", (doctype) => {
    if (!doctype.includes("<!ENTITY")) return;
    throw refused(reading, "report-malformed", `${reading.path} defines entities of its own; those are not read.`,
      "Write the report without <!ENTITY …>.");
  });
  parser.on("opentagstart", (tag) => {
    tag.attributes = beginElement(reading, tag.name);
  });
  held.pushAttrib = (name, value) => takeAttribute(reading, name, value);
  held.processAttribs = () => {};
  readTagsAtOnce(parser, {
    places: reading.places,
    begin: (name) => beginElement(reading, name),
    take: (name, value) => keepAttribute(reading, name, value),
  });
};

const listen = (reading: Reading, handler: XmlHandler): void => {
  const { parser, held } = reading;
  const give = (text: string): void => handler.text?.(clean(reading, text));
  // Without a listener saxes does not gather text. Set by name: `on` and `off` here make every later access slow.
  const askForText = (): void => {
    held.textHandler = held.cdataHandler = handler.text && (handler.wantsText?.() ?? true) ? give : undefined;
  };
  parser.on("opentag", (tag) => {
    if (reading.duplicate !== null) throw malformed(reading, `duplicate attribute: ${reading.duplicate}.`);
    handler.open(local(tag.name), tag.attributes);
    askForText();
  });
  parser.on("closetag", (tag) => {
    if (--reading.depth === 0) reading.stage = "after";
    handler.close(local(tag.name));
    askForText();
  });
};

/** Keeps what saxes holds between two chunks in bounds: CDATA, comments and values would grow with the file. */
const bound = (reading: Reading): void => {
  const { held } = reading;
  if (held.text.length > MAX_TEXT) held.text = detached(held.text.slice(0, MAX_TEXT));
  if (held.piTarget.length > MAX_NAME) held.piTarget = detached(held.piTarget.slice(0, MAX_NAME));
  if (held.name.length > MAX_NAME || held.entity.length > MAX_NAME) throw longName(reading);
};

/**
 * Reads a whole document and gives warnings, as sentences. Throws a Problem: `report-empty`, `report-truncated`,
 * `report-malformed` (with line and column; also entities of its own, several roots, too deep), `report-encoding`.
 */
export const readXml = (source: Source, handler: XmlHandler): readonly string[] => {
  const parser = new SaxesParser<Plain>({ xmlns: false, position: false });
  const reading: Reading = {
    path: source.path, parser, held: parser as unknown as Held,
    stage: "blank", depth: 0, element: new Attributes(), places: noPlaces(), duplicate: null, illegal: 0, illegalLine: 0, isTainted: false,
  };
  // Not through the "error" event: it makes an Error of each fault, which millions of illegal characters cannot afford.
  parser.fail = (message) => {
    meet(reading, message);
    return parser;
  };
  listenToNames(reading);
  listen(reading, handler);
  for (const piece of decode(source)) {
    if (reading.stage === "blank" && /\S/.test(piece)) reading.stage = "prolog";
    parser.write(piece);
    bound(reading);
  }
  if (reading.stage === "blank") throw new Problem("report-empty", `${source.path} holds nothing.`, { where: source.path });
  reading.stage = "cut";
  parser.close();
  return reading.illegal === 0 ? [] :
    [`Characters that XML does not allow were left out: ${reading.illegal}, the first in line ${reading.illegalLine}.`];
};
