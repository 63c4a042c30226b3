/** Snapshots by the thousand, for laws. */
import fc from "fast-check";
import type { Ratio } from "../../src/model/ratio.ts";
import type { CountEntry, CoverEntry, Entries, Snapshot } from "../../src/model/snapshot.ts";

/** Few names, so that two snapshots share some; among them those that an object has from birth. */
const name = fc.constantFrom("api", "web", "src/a.ts", "src/b.ts", "tests/a.test.ts", "constructor", "toString", "1", "suite:a › b", "a\"b\\c", "é ☃");

const ratio: fc.Arbitrary<Ratio> = fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => ({ hit: Math.min(a, b), total: Math.max(a, b) }));

const lowered = (...metrics: readonly string[]) => fc.option(
  fc.dictionary(fc.constantFrom(...metrics), fc.record({ reason: fc.constantFrom("moved", "a \"reason\""), until: fc.constantFrom(null, "2027-03-31") }), { minKeys: 1, noNullPrototype: true }),
  { nil: undefined, freq: 4 });

const defined = <Entry extends object>(entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;

export const coverEntry: fc.Arbitrary<CoverEntry> = fc.record({
  lines: fc.option(ratio, { nil: undefined }), branches: fc.option(ratio, { nil: undefined }),
  functions: fc.option(ratio, { nil: undefined }), lowered: lowered("lines", "branches", "functions"),
}).map((entry) => defined(entry) as CoverEntry);

export const countEntry: fc.Arbitrary<CountEntry> = fc.record({
  passed: fc.nat(5), failed: fc.nat(2), errored: fc.nat(2), skipped: fc.nat(3), flaky: fc.nat(1), lowered: lowered("tests"),
}).map((count) => defined({ ...count, total: count.passed + count.failed + count.errored + count.skipped }) as CountEntry);

/** Entries as they are easily written: by name in an object. */
export const entriesOf = <Entry>(drawn: Readonly<Record<string, Entry>>): Entries<Entry> => new Map(Object.entries(drawn));

/** A snapshot with its entries in objects. */
export type DrawnSnapshot = Omit<Snapshot, "files" | "tests"> &
  { readonly files: Readonly<Record<string, CoverEntry>>; readonly tests: Readonly<Record<string, CountEntry>> };

/** Gives the snapshot that was drawn; what was not is empty. */
export const drawSnapshot = ({ files = {}, tests = {}, ...rest }: Partial<DrawnSnapshot> = {}): Snapshot =>
  ({ version: 1, inputs: [], knownFailing: [], ...rest, files: entriesOf(files), tests: entriesOf(tests) });

const entries = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entries<Entry>> => fc.dictionary(name, entry, { noNullPrototype: true }).map(entriesOf);

/** Names in order, each once, as a run gives them. */
const names = fc.uniqueArray(name).map((list) => list.sort((a, b) => (a < b ? -1 : 1)));

export const snapshots: fc.Arbitrary<Snapshot> = fc.record({
  version: fc.constant(1 as const), inputs: names, files: entries(coverEntry), tests: entries(countEntry), knownFailing: names,
});
