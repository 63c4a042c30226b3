/** Which module and which kind things belong to. Knows globs and links, no report. */
import { remembered } from "../model/remembered.ts";
import { OTHER, type Settings } from "../model/settings.ts";
import { holder } from "./globs.ts";

/** The settings' division of the world into modules and kinds. */
export interface Division {
  /** The first module whose `paths` hold the file, else `other`. */
  readonly moduleOf: (path: string) => string;
  /** The module of a test file: by `tests`, else by its linked subject, else by `paths`. */
  readonly moduleOfTest: (path: string) => string;
  /** The module of cases whose file is unknown: the only one whose `tests` hold their report, else `other`. */
  readonly moduleOfReport: (report: string) => string;
  /** The first kind whose `tests` hold a test file, or the report of a case whose file is unknown; else `unit`. */
  readonly kindOf: (path: string) => string;
  readonly isDeprecated: (module: string) => boolean;
  readonly excluded: (path: string) => boolean;
}

const FALLBACK_KIND = "unit";

interface Held {
  readonly name: string;
  readonly holds: (path: string) => boolean;
}

const nameOfFirst = (held: readonly Held[], path: string): string | undefined => held.find(({ holds }) => holds(path))?.name;

/** Compiles the settings; answers are remembered, for the same files are asked about again and again. */
export const divide = ({ modules, kinds, links, exclude }: Settings): Division => {
  const byPaths = modules.map(({ name, paths }): Held => ({ name, holds: holder(paths) }));
  const byTests = modules.map(({ name, tests }): Held => ({ name, holds: holder(tests) }));
  const linked = links.map(({ tests, subject }) => ({ subject, holds: holder([tests]) }));
  const ofKinds = kinds.map(({ name, tests }): Held => ({ name, holds: holder(tests) }));
  const deprecated = new Set(modules.filter((module) => module.deprecated).map(({ name }) => name));
  const moduleOf = remembered((path: string) => nameOfFirst(byPaths, path) ?? OTHER);
  const ofSubject = (path: string): string | undefined => {
    const subject = linked.find(({ holds }) => holds(path))?.subject;
    return subject === undefined ? undefined : nameOfFirst(byPaths, subject);
  };
  return {
    moduleOf,
    moduleOfTest: remembered((path: string) => nameOfFirst(byTests, path) ?? ofSubject(path) ?? moduleOf(path)),
    moduleOfReport: remembered((report: string) => {
      const holding = byTests.filter(({ holds }) => holds(report));
      return holding.length === 1 ? holding[0]!.name : OTHER;
    }),
    kindOf: remembered((path: string) => nameOfFirst(ofKinds, path) ?? FALLBACK_KIND),
    isDeprecated: (module) => deprecated.has(module),
    excluded: holder(exclude),
  };
};
