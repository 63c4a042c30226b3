/** Counts what is odd in an XML report and says it: one sentence a kind, with the first one. Judges nothing. */

const MAX_SHOWN = 60;

const SENTENCES = {
  unplaced: "Classes with an empty filename were left out",
  unnamed: "Files without a name were left out",
  stray: "Code of files that the report does not name was left out",
  sourceless: "Functions of classes without a source file, as if compiled without debug information, were left out",
  line: "Lines without a number that can be read were left out",
  hits: "Lines without hits that can be read count as not hit",
  branch: "Branches were left out of lines that do not say how many were taken",
  place: "Functions without a line that can be read were left out",
  calls: "Functions that do not say whether they ran were left out",
} as const;
export type Oddity = keyof typeof SENTENCES;

/** How often each kind was seen, and what the first one says. */
export type Oddities = Map<Oddity, { count: number; readonly first: string }>;

/** The file that holds it, empty where there is none, and what stands there; undefined where nothing does. */
interface Seen {
  readonly path: string;
  readonly says: string | undefined;
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, MAX_SHOWN));

const shown = ({ path, says }: Seen): string =>
  `${says === undefined ? "nothing" : quoted(says)}${path === "" ? "" : ` in ${quoted(path)}`}`;

/** Counts one more of a kind. */
export const noteOddity = (oddities: Oddities, kind: Oddity, seen: Seen): void => {
  const known = oddities.get(kind);
  if (known) known.count++;
  else oddities.set(kind, { count: 1, first: shown(seen) });
};

/** One sentence for each kind that was seen, in a fixed order. */
export const oddityWarnings = (oddities: Oddities): string[] =>
  (Object.keys(SENTENCES) as Oddity[]).flatMap((kind) => {
    const seen = oddities.get(kind);
    return seen ? [`${SENTENCES[kind]}: ${seen.count}, the first says ${seen.first}.`] : [];
  });
