/** Reads a configuration into settings, naming every mistake in it. Loaded only where there is a configuration. */
import { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { checkTree } from "./check.ts";
import { defaultSettings } from "./defaults.ts";
import { malformed, type Mistake } from "./mistake.ts";
import { toSettings } from "./settings.ts";
import { linesOf } from "./tree.ts";
import { readYaml } from "./yaml.ts";

/** More mistakes than these are counted, not told. */
const MAX_MISTAKES = 100;

/** What a configuration gives: settings that can always be used, and a problem for each of its mistakes. */
export interface ConfigReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a configuration; `path` is for messages, `ruleIds` are the rules that there are.
 * What is wrong is left out of the settings; of a text that cannot be read at all, the defaults remain.
 */
export const readConfig = (text: string, path: string, ruleIds: readonly string[]): ConfigReading => {
  const { tree, mistakes } = readYaml(text);
  if (tree === null) return { settings: withoutConfig(path), problems: problemsOf(mistakes, path) };
  const checked = checkTree(tree, ruleIds);
  const settings = checked.config === null
    ? withoutConfig(path)
    : toSettings(checked.config, { path, lines: linesOf(checked.tree) });
  return { settings, problems: problemsOf([...mistakes, ...checked.mistakes], path) };
};

const withoutConfig = (path: string): Settings => ({ ...defaultSettings(), source: { path, lines: new Map() } });

const problemsOf = (mistakes: readonly Mistake[], path: string): readonly Problem[] => {
  const ordered = distinct(mistakes).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const told = ordered.slice(0, MAX_MISTAKES);
  const more = ordered.length - told.length;
  const rest = malformed(null, `The configuration has ${more} more mistakes.`, "Mend these first.");
  return (more > 0 ? [...told, rest] : told).map(({ slug, line, message, hint }) =>
    new Problem(slug, message, { where: line === null ? path : `${path}:${line}`, hint }));
};

/** One value can be wrong in two ways that read the same. */
const distinct = (mistakes: readonly Mistake[]): Mistake[] =>
  [...new Map(mistakes.map((mistake) => [`${mistake.line} ${mistake.message}`, mistake])).values()];
