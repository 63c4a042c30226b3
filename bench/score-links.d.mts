/** How well links agree with a truth about tests and their subjects. */

export interface Judged {
  readonly test: string;
  readonly subject: string;
  readonly level: string;
}

export interface Score<Link extends Judged> {
  readonly levels: readonly string[];
  readonly known: number;
  readonly links: number;
  readonly right: number;
  readonly wrong: readonly Link[];
  readonly undecided: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const ACCUSING: readonly string[];
export const readTruth: (text: string) => ReadonlyMap<string, string>;
export const adjudicate: (truth: ReadonlyMap<string, string>, text: string, tree: string) => ReadonlyMap<string, string>;
export const score: <Link extends Judged>(truth: ReadonlyMap<string, string>, links: readonly Link[], levels: readonly string[]) => Score<Link>;
export const missed: (truth: ReadonlyMap<string, string>, links: readonly Judged[], levels: readonly string[]) => readonly { readonly test: string; readonly subject: string }[];
export const table: (scores: readonly Score<Judged>[]) => string;
