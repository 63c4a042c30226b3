/** What is common to all that is written to a terminal: colours, entries with a place and a hint, sections. Knows no verdict. */
import pc from "picocolors";
import type { Problem } from "../model/problem.ts";
import { clean } from "./clean.ts";
import { widthOf, wrap } from "./columns.ts";

type Colours = ReturnType<typeof pc.createColors>;

/** A terminal: its columns, and its colours, which do nothing where it has none. */
export interface Terminal {
  readonly width: number;
  readonly colours: Colours;
}

/** Narrower than this nothing is laid out. */
const NARROWEST = 40;

/** What stands before a line that belongs to the one above. */
export const INDENT = "  ";

/** The terminal of a context. */
export const terminal = ({ width, colour }: { readonly width: number; readonly colour: boolean }): Terminal =>
  ({ width: Math.max(NARROWEST, width), colours: pc.createColors(colour) });

/** The colours of words that carry a meaning. */
const PAINTS = { passed: "green", failed: "red", incomplete: "yellow", problem: "yellow", error: "red", warning: "yellow", note: "cyan" } as const;

/** A verdict, a level, or "problem". */
export type MeaningfulWord = keyof typeof PAINTS;

/** A word in bold and in its colour. */
export const paint = ({ colours }: Terminal, word: MeaningfulWord): string => colours.bold(colours[PAINTS[word]](word));

/** Text under an entry; a mark stands before its first line, and the others keep its distance. */
const indented = (text: string, { width }: Terminal, mark = ""): string[] =>
  wrap(clean(text), width - INDENT.length - mark.length)
    .map((line, index) => INDENT + (index === 0 ? mark : " ".repeat(mark.length)) + line);

/** A finding or a problem. */
export interface Entry {
  readonly word: MeaningfulWord;
  readonly place: string | null;
  /** The rule or the slug. */
  readonly id: string;
  readonly message: string;
  readonly hint: string | null;
}

/** An entry as lines: its kind, place and id; what is so; what to do. */
export const entry = ({ word, place, id, message, hint }: Entry, screen: Terminal): string[] => {
  const where = place === null ? "" : `${INDENT}${clean(place)}`;
  const head = `${paint(screen, word)}${where}`;
  const fits = word.length + widthOf(where) + INDENT.length + id.length <= screen.width;
  return [
    ...(fits ? [`${head}${INDENT}${screen.colours.dim(id)}`] : [head, INDENT + screen.colours.dim(id)]),
    ...indented(message, screen),
    ...(hint === null ? [] : indented(hint, screen, "→ ")),
  ];
};

/** A problem as an entry. */
export const problemEntry = ({ slug, message, where, hint }: Problem, screen: Terminal): string[] =>
  entry({ word: "problem", place: where, id: slug, message, hint }, screen);

/** A line that begins with two colons is a command to the runner, wherever a name was wrapped; a colour may stand before. */
const harmless = (line: string): string => line.replace(/^((?:\s|\u001b\[\d+m)*):(?=:)/, "$1: ");

/** Sections, each of lines, with an empty line between them; empty ones are left out. */
export const page = (sections: readonly (readonly string[])[]): string =>
  `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map(harmless).join("\n")).join("\n\n")}\n`;
