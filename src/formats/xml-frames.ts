/** Reads XML as elements inside one another, each of which says what its children are. Knows no format. */
import { Problem } from "../model/problem.ts";
import type { Source } from "./format.ts";
import { firstLine, MAX_LINE } from "./junit-text.ts";
import { readXml } from "./xml.ts";

export type Attributes = Readonly<Record<string, string>>;

/** The first line of an element's text that is not blank; empty while there is none. */
export interface TextLine {
  text: string;
  /** What came so far, while no line of it is whole. */
  pending: string;
}

/** An element that is read. */
export interface Frame {
  /** What a child is; null: neither it nor anything in it is read. */
  readonly child?: (element: string, attributes: Attributes) => Frame | null;
  /** Where its text goes. */
  readonly line?: TextLine;
  readonly end?: () => void;
}

/** A line that waits for its text. */
export const textLine = (): TextLine => ({ text: "", pending: "" });

/** An element of which only the children of one name matter. */
export const only = (name: string, frame: (attributes: Attributes) => Frame | null): Frame =>
  ({ child: (element, attributes) => (element === name ? frame(attributes) : null) });

const COUNT = /^\s*\d{1,9}\s*$/;

/** The whole number that a text says; null where it says none. */
export const countIn = (text: string | undefined): number | null => (text !== undefined && COUNT.test(text) ? Number(text) : null);

/** The sum of the whole numbers that attributes say; null where none of them does. */
export const sumIn = (attributes: Attributes, ...names: readonly string[]): number | null => {
  const counts = names.map((name) => countIn(attributes[name])).filter((count) => count !== null);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count);
};

const addText = (line: TextLine, piece: string): void => {
  if (line.text !== "") return;
  line.pending = (line.pending + piece).trimStart();
  if (line.pending.length >= MAX_LINE || /[\r\n]/.test(line.pending)) line.text = firstLine(line.pending);
};

const settle = (line: TextLine): void => {
  line.text ||= firstLine(line.pending);
  line.pending = "";
};

/** What a document's root may be, by its name. */
export type Roots = Readonly<Record<string, (attributes: Attributes) => Frame>>;

const rootFrame = (path: string, roots: Roots, element: string): Roots[string] => {
  const root = Object.hasOwn(roots, element) ? roots[element] : undefined;
  if (root !== undefined) return root;
  const names = Object.keys(roots).map((name) => `<${name}>`).join(" or ");
  throw new Problem("report-malformed", `${path} begins with <${element}>, not with ${names}.`, { where: path, hint: "Let the runner write the whole report, not a part of one." });
};

/**
 * Reads a document from its root on; gives the XML reader's warnings. Throws its Problems, and report-malformed for
 * another root.
 */
export const readFrames = (source: Source, roots: Roots): readonly string[] => {
  const frames: (Frame | null)[] = [];
  const innermost = (): Frame | null => frames[frames.length - 1] ?? null;
  return readXml(source, {
    open: (element, attributes) => {
      const frame = frames.length === 0 ? rootFrame(source.path, roots, element)(attributes) : innermost()?.child?.(element, attributes);
      frames.push(frame ?? null);
    },
    wantsText: () => innermost()?.line?.text === "",
    text: (piece) => {
      const line = innermost()?.line;
      if (line) addText(line, piece);
    },
    close: () => {
      const frame = frames.pop();
      if (frame?.line) settle(frame.line);
      frame?.end?.();
    },
  });
};
