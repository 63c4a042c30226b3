/** Whether one run's evidence is smaller than another's, so that it must not stand in for it. Knows no file. */
import type { Subject, Terms } from "./ratchet.ts";
import { casesGone, NO_CASES, type CountEntry, type Entries, type Snapshot } from "./snapshot.ts";
import { executed } from "./tests.ts";

/** Of what is still there, so many percent fewer files or cases are no work on the tests, but evidence that is missing. */
const SHRUNK_PERCENT = 20;

interface Size {
  readonly was: number;
  readonly is: number;
}

const NOTHING: Size = { was: 0, is: 0 };

/** How large entries were, and how much of each this run has again; what is not there any more counts in neither. */
const sizeOf = <Entry>([before, now]: readonly [Entries<Entry>, Entries<Entry>], counts: (name: string) => boolean, size: (before: Entry, now: Entry | undefined) => Size): Size => {
  let { was, is } = NOTHING;
  for (const [name, entry] of before) {
    const again = now.get(name);
    if (again === undefined && !counts(name)) continue;
    const one = size(entry, again);
    was += one.was;
    is += one.is;
  }
  return { was, is };
};

const casesOf = (before: CountEntry, now: CountEntry = NO_CASES): Size => ({ was: executed(before), is: executed(before) - casesGone(before, now) });

const fileOf = (_: unknown, now: unknown): Size => ({ was: 1, is: now === undefined ? 0 : 1 });

const shrank = ({ was, is }: Size): boolean => (was - is) * 100 >= SHRUNK_PERCENT * was && is < was;

/** How the evidence shrank, as a sentence; null where it did not. Fewer reports alone hold no less. */
export const smallerEvidence = (before: Snapshot, now: Snapshot, { isThere, isSettled }: Omit<Terms, "allowances">): string | null => {
  const there = (scope: Subject["scope"]) => (name: string): boolean => isThere({ scope, name });
  const settled = new Map([...before.tests].filter(([key]) => !isSettled(key)));
  const files = sizeOf([before.files, now.files], there("file"), fileOf);
  const cases = sizeOf([settled, now.tests], there("test"), casesOf);
  const fewerReports = now.inputs.length < before.inputs.length && (cases.is < cases.was || files.is < files.was);
  if (!fewerReports && !shrank(cases) && !shrank(files)) return null;
  return `This run's evidence is smaller than the baseline's: ${now.inputs.length} of ${before.inputs.length} reports, ${cases.is} of ${cases.was} test cases that ran, ${files.is} of ${files.was} measured files.`;
};
