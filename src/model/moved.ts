/** A baseline after files were renamed: their entries go with them. Knows no git. */
import { byText } from "./order.ts";
import type { Entries, Snapshot } from "./snapshot.ts";

const movedKeys = <Entry>(entries: Entries<Entry>, renames: ReadonlyMap<string, string>): Entries<Entry> => {
  const moved = [...entries].flatMap(([path, entry]) => {
    const now = renames.get(path) ?? path;
    // An entry that is there already is that file's own.
    return now !== path && entries.has(now) ? [] : [[now, entry] as const];
  });
  return new Map(moved.sort(([a], [b]) => byText(a, b)));
};

/** The snapshot with the entries of renamed files and test files under their new paths. */
export const moved = (snapshot: Snapshot, renames: ReadonlyMap<string, string>): Snapshot =>
  renames.size === 0 ? snapshot : { ...snapshot, files: movedKeys(snapshot.files, renames), tests: movedKeys(snapshot.tests, renames) };
