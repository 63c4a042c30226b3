/** Which module and which kind things belong to. Knows globs and links, no report. */
import { remembered } from "../model/remembered.ts";
import { OTHER, type Settings } from "../model/settings.ts";
import { holder, holdersAmong } from "./globs.ts";

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

/** Of named things with globs, the name of the first that holds a path. Where nothing is named, nothing is asked. */
const firstOf = <Item extends { readonly name: string }>(items: readonly Item[], globsOf: (item: Item) => readonly string[]) => {
  const named = items.filter((item) => globsOf(item).length > 0);
  const holding = holdersAmong(named, globsOf);
  return named.length === 0 ? () => undefined : (path: string): string | undefined => holding(path).next().value?.name;
};

/** Compiles the settings; answers are remembered, for the same files are asked about again and again. */
export const divide = ({ modules, kinds, links, exclude }: Settings): Division => {
  const [byPaths, byTests] = [firstOf(modules, ({ paths }) => paths), firstOf(modules, ({ tests }) => tests)];
  const [reporting, linking] = [holdersAmong(modules, ({ tests }) => tests), holdersAmong(links, ({ tests }) => [tests])];
  const byKinds = firstOf(kinds, ({ tests }) => tests);
  const deprecated = new Set(modules.filter((module) => module.deprecated).map(({ name }) => name));
  const moduleOf = modules.length === 0 ? () => OTHER : remembered((path: string) => byPaths(path) ?? OTHER);
  const ofSubject = (path: string): string | undefined => {
    const subject = linking(path).next().value?.subject;
    return subject === undefined ? undefined : byPaths(subject);
  };
  return {
    moduleOf,
    moduleOfTest: remembered((path: string) => byTests(path) ?? ofSubject(path) ?? moduleOf(path)),
    moduleOfReport: remembered((report: string) => {
      const holding = [...reporting(report)];
      return holding.length === 1 ? holding[0]!.name : OTHER;
    }),
    kindOf: remembered((path: string) => byKinds(path) ?? FALLBACK_KIND),
    isDeprecated: (module) => deprecated.has(module),
    excluded: holder(exclude),
  };
};
