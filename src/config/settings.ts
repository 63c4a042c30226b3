/** Turns a configuration without mistakes into the settings of a run. Knows no YAML and checks nothing. */
import { hundredths } from "../model/ratio.ts";
import type {
  ConfigSource, Expectation, KindSettings, LinkSettings, ModuleSettings, Settings, Targets,
} from "../model/settings.ts";
import { DEFAULT_KINDS, defaultSettings } from "./defaults.ts";
import type { Config } from "./schema.ts";

type ConfigTargets = NonNullable<Config["targets"]>;
type ConfigModule = NonNullable<Config["modules"]>[string];
type ConfigKind = NonNullable<NonNullable<Config["kinds"]>[string]>;
type ConfigExpectation = NonNullable<Config["expect"]>[number];

const AS_WRITTEN: ReadonlySet<string> = new Set(["seconds", "tests", "by"]);

const listOf = (texts: string | readonly string[] | undefined): readonly string[] =>
  typeof texts === "string" ? [texts] : (texts ?? []);

const targetsOf = (targets: ConfigTargets | undefined): Targets =>
  Object.fromEntries(Object.entries(targets ?? {}).map(([metric, value]) =>
    [metric, AS_WRITTEN.has(metric) ? value : hundredths(value as number)]));

const moduleOf = ([name, module]: readonly [string, ConfigModule]): ModuleSettings => ({
  name,
  paths: listOf(module.paths),
  tests: listOf(module.tests),
  target: targetsOf(module.target),
  priority: module.priority ?? "medium",
  deprecated: module.status === "deprecated",
});

const globsOfKind = (name: string): readonly string[] =>
  DEFAULT_KINDS.find((kind) => kind.name === name)?.tests ?? [];

const kindOf = ([name, kind]: readonly [string, ConfigKind]): KindSettings => ({
  name,
  tests: kind.tests === undefined ? globsOfKind(name) : listOf(kind.tests),
  target: targetsOf(kind.target),
  configured: true,
});

/** The entries in the order of the file: an object by itself puts names that are numbers first. */
const inOrder = <Value>(section: string, record: Readonly<Record<string, Value | undefined>> = {}, { lines }: ConfigSource): [string, Value][] => {
  const position = new Map([...lines.keys()].map((key, index) => [key, index]));
  const at = (name: string): number => position.get(`${section}.${name}`) ?? 0;
  const entries = Object.entries(record) as [string, Value][];
  return entries.sort(([a], [b]) => at(a) - at(b));
};

/** Configured kinds come first, so that they claim their tests before the defaults do. */
const completed = (configured: readonly KindSettings[]): readonly KindSettings[] => {
  const names = new Set(configured.map(({ name }) => name));
  return [...configured, ...DEFAULT_KINDS.filter(({ name }) => !names.has(name))];
};

const expectationOf = (expectation: ConfigExpectation): Expectation => ({
  name: expectation.name,
  coverage: listOf(expectation.coverage),
  tests: listOf(expectation.tests),
  count: expectation.count ?? null,
  cases: expectation.cases ?? null,
  unless: expectation.unless ?? null,
});

/** The settings that a configuration gives, completed by the defaults. */
export const toSettings = (config: Config, source: ConfigSource): Settings => {
  const defaults = defaultSettings();
  return {
    coverage: config.coverage === undefined ? null : listOf(config.coverage),
    tests: config.tests === undefined ? null : listOf(config.tests),
    expect: (config.expect ?? []).map(expectationOf),
    targets: { ...defaults.targets, ...targetsOf(config.targets) },
    tolerance: config.tolerance === undefined ? defaults.tolerance : hundredths(config.tolerance),
    modules: inOrder("modules", config.modules, source).map(moduleOf),
    kinds: completed(inOrder("kinds", config.kinds, source).map(kindOf)),
    exclude: listOf(config.exclude),
    links: (config.links ?? []) satisfies readonly LinkSettings[],
    ignore: (config.ignore ?? []).map(({ rule, subject, reason, until }) => ({ rule, subject, reason, until: until ?? null })),
    paths: { strip: listOf(config.paths?.strip), add: config.paths?.add ?? "" },
    retries: config.retries ?? defaults.retries,
    rules: Object.fromEntries(Object.entries(config.rules ?? {}).flatMap(([rule, level]) => (level === undefined ? [] : [[rule, level]]))),
    source,
  };
};
