/** Which module and which kind things belong to. Knows globs and links, no report. */
import { anyOf } from "../model/globs.ts";
import { remembered } from "../model/remembered.ts";
import { OTHER, type Settings } from "../model/settings.ts";
import { holdersAmong } from "./globs.ts";

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

/** Compiles the settings; answers are remembered, for the same files are asked about again and again. */
export const divide = ({ modules, kinds, links, exclude }: Settings): Division => {
  const [byPaths, byTests] = [holdersAmong(modules, ({ paths }) => paths), holdersAmong(modules, ({ tests }) => tests)];
  const [byLinks, byKinds] = [holdersAmong(links, ({ tests }) => [tests]), holdersAmong(kinds, ({ tests }) => tests)];
  const deprecated = new Set(modules.filter((module) => module.deprecated).map(({ name }) => name));
  const moduleOf = modules.length === 0 ? () => OTHER : remembered((path: string) => byPaths(path).next().value?.name ?? OTHER);
  const ofSubject = (path: string): string | undefined => {
    const link = byLinks(path).next().value;
    return link && byPaths(link.subject).next().value?.name;
  };
  return {
    moduleOf,
    moduleOfTest: remembered((path: string) => byTests(path).next().value?.name ?? ofSubject(path) ?? moduleOf(path)),
    moduleOfReport: remembered((report: string) => {
      const holding = [...byTests(report)];
      return holding.length === 1 ? holding[0]!.name : OTHER;
    }),
    kindOf: remembered((path: string) => byKinds(path).next().value?.name ?? FALLBACK_KIND),
    isDeprecated: (module) => deprecated.has(module),
    excluded: anyOf(exclude),
  };
};
