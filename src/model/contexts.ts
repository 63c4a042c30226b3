/** Which test ran which lines, as bit sets: one for each context and file. Bounded: what is too much is given up as a whole. */

/** Lines of one file: line n is bit `n % 32` of word `n / 32 - base`. */
export interface LineBits {
  readonly base: number;
  readonly words: Uint32Array;
}

/**
 * A context is a test, or whatever the producer calls one: pytest-cov's `tests/test_a.py::test_b|run`, a command of
 * SimpleCov, a test name of LCOV, a data file of gcovr.
 */
export interface Contexts<Path extends string = string> {
  /** As the producer writes them, each once. */
  readonly names: readonly string[];
  /** By file, then by the context's place among the names: the lines that ran. */
  readonly files: ReadonlyMap<Path, ReadonlyMap<number, LineBits>>;
}

/** Contexts that are being gathered. */
export interface ContextRows<Path extends string = string> {
  readonly places: Map<string, number>;
  readonly files: Map<Path, Map<number, { base: number; words: Uint32Array }>>;
  /** About how many bytes are in use. */
  bytes: number;
  /** True once that was too much: nothing is kept then. */
  given: boolean;
}

/** More is given up: on a machine of a runner it would be taken from the judgement itself. */
export const MAX_CONTEXT_BYTES = 128 * 1024 * 1024;

const WORD_BITS = 32;
const WORD_BYTES = 4;
/** What a set, and a name, cost beside their words. */
const SET_BYTES = 160;
const NAME_BYTES = 64;
/** Room is made in steps that grow, on the side on which a set grows, so that not every word copies it. */
const FIRST_STEP = 4;

/** Contexts of nothing yet. */
export const newContexts = <Path extends string = string>(): ContextRows<Path> => ({ places: new Map(), files: new Map(), bytes: 0, given: false });

const giveUp = (rows: ContextRows): void => {
  rows.given = true;
  rows.places.clear();
  rows.files.clear();
};

/** Takes bytes of what is allowed; false where they are too many. */
const spend = (rows: ContextRows, bytes: number): boolean => {
  rows.bytes += bytes;
  if (rows.bytes > MAX_CONTEXT_BYTES) giveUp(rows);
  return !rows.given;
};

const placeOf = (rows: ContextRows, name: string): number | null => {
  const known = rows.places.get(name);
  if (known !== undefined) return known;
  if (!spend(rows, NAME_BYTES + 2 * name.length)) return null;
  rows.places.set(name, rows.places.size);
  return rows.places.size - 1;
};

/** The set of a context in a file, with room for the words from one to another; null where there is no more memory for it. */
const setWith = <Path extends string>(rows: ContextRows<Path>, { path, name }: Where<Path>, first: number, last: number) => {
  const place = placeOf(rows, name);
  if (place === null) return null;
  const sets = rows.files.get(path) ?? new Map<number, { base: number; words: Uint32Array }>();
  const known = sets.get(place);
  if (known && first >= known.base && last < known.base + known.words.length) return known;
  const step = known ? Math.max(FIRST_STEP, known.words.length >> 1) : FIRST_STEP;
  const base = known ? (first < known.base ? Math.max(0, first - step) : known.base) : first;
  const end = known && last < known.base + known.words.length ? known.base + known.words.length : last + 1 + step;
  if (!spend(rows, (end - base - (known?.words.length ?? 0)) * WORD_BYTES + (known ? 0 : SET_BYTES))) return null;
  const words = new Uint32Array(end - base);
  if (known) words.set(known.words, known.base - base);
  const set = { base, words };
  sets.set(place, set);
  rows.files.set(path, sets);
  return set;
};

/** Which set: of a file, and of a context by its name. */
export interface Where<Path extends string = string> {
  readonly path: Path;
  readonly name: string;
}

/** Adds a line that ran. */
export const addRun = <Path extends string>(rows: ContextRows<Path>, where: Where<Path>, line: number): void => {
  if (rows.given) return;
  const word = Math.floor(line / WORD_BITS);
  const set = setWith(rows, where, word, word);
  if (set) set.words[word - set.base]! |= 1 << line % WORD_BITS;
};

/** Adds all lines of a set. */
export const addBits = <Path extends string>(rows: ContextRows<Path>, where: Where<Path>, { base, words }: LineBits): void => {
  if (rows.given || words.length === 0) return;
  const set = setWith(rows, where, base, base + words.length - 1);
  if (set) for (let at = 0; at < words.length; at++) set.words[base + at - set.base]! |= words[at]!;
};

/** Lines and how often each was hit, as in the tables of coverage.ts. */
interface Rows {
  readonly line: Uint32Array;
  readonly hits: Uint32Array;
}

/** The rows of a file's lines that were hit, as bits. Rows ascend by line. */
export const bitsOf = ({ line, hits }: Rows, { from, to }: { readonly from: number; readonly to: number }): LineBits => {
  if (from === to) return { base: 0, words: new Uint32Array(0) };
  const base = Math.floor(line[from]! / WORD_BITS);
  const words = new Uint32Array(Math.floor(line[to - 1]! / WORD_BITS) - base + 1);
  for (let row = from; row < to; row++) {
    if (hits[row]! > 0) words[Math.floor(line[row]! / WORD_BITS) - base]! |= 1 << line[row]! % WORD_BITS;
  }
  return { base, words };
};

/** Adds contexts to others, under the paths that `rename` gives; those of which it gives null are left out. */
export const uniteContexts = <Path extends string>(
  rows: ContextRows<Path>, { names, files }: Contexts, rename: (path: string) => Path | null,
): void => {
  for (const [foreign, sets] of files) {
    const path = rename(foreign);
    if (path !== null) for (const [place, bits] of sets) addBits(rows, { path, name: names[place]! }, bits);
  }
};

/** What was gathered; null where it was nothing, or too much. */
export const contextsOf = <Path extends string>({ places, files }: ContextRows<Path>): Contexts<Path> | null =>
  (files.size === 0 ? null : { names: [...places.keys()], files });

/** True when any line of a span ran; both ends count. */
export const ranWithin = ({ base, words }: LineBits, from: number, to: number): boolean => {
  const last = Math.min(Math.floor(to / WORD_BITS), base + words.length - 1);
  for (let word = Math.max(Math.floor(from / WORD_BITS), base); word <= last; word++) {
    let bits = words[word - base]!;
    if (word * WORD_BITS < from) bits &= -1 << from % WORD_BITS;
    if (word * WORD_BITS + WORD_BITS - 1 > to) bits &= -1 >>> (WORD_BITS - 1 - (to % WORD_BITS));
    if (bits !== 0) return true;
  }
  return false;
};

/** The lines of a set, ascending. */
export const linesIn = ({ base, words }: LineBits): readonly number[] => {
  const lines: number[] = [];
  words.forEach((word, at) => {
    for (let bit = 0; bit < WORD_BITS; bit++) if ((word >>> bit) & 1) lines.push((base + at) * WORD_BITS + bit);
  });
  return lines;
};

/** What is said of per-test data that were too much. */
export const TOO_MANY_RUNS = `Which test ran which line was left out: it would take more than ${MAX_CONTEXT_BYTES / 1024 ** 2} MiB.`;

/** The same of all reports together, each of which alone would have been little enough. */
export const TOO_MANY_RUNS_TOGETHER =
  `Which test ran which line was left out of the judgement: of all coverage reports together it would take more than ${MAX_CONTEXT_BYTES / 1024 ** 2} MiB.`;
