/** What a run is judged by, complete: the configuration's types, after defaults and checks. */
import type { Level } from "./finding.ts";
import type { Hundredths } from "./ratio.ts";

/** What must be reached. Absent means no target; `by` is an ISO date. */
export interface Targets {
  readonly lines?: Hundredths;
  readonly branches?: Hundredths;
  readonly functions?: Hundredths;
  readonly changedLines?: Hundredths;
  readonly file?: Hundredths;
  readonly passRate?: Hundredths;
  readonly skipRate?: Hundredths;
  readonly flakyRate?: Hundredths;
  /** At most so many seconds for all tests. */
  readonly seconds?: number;
  /** At least so many test cases that ran. */
  readonly tests?: number;
  readonly by?: string;
}

export const PRIORITIES = ["critical", "high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

export interface ModuleSettings {
  readonly name: string;
  readonly paths: readonly string[];
  readonly tests: readonly string[];
  readonly target: Targets;
  readonly priority: Priority;
  readonly deprecated: boolean;
}

export interface KindSettings {
  readonly name: string;
  readonly tests: readonly string[];
  readonly target: Targets;
  /** False for the kinds that are there by default. */
  readonly configured: boolean;
}

/** Evidence that must be there. */
export interface Expectation {
  readonly name: string;
  readonly coverage: readonly string[];
  readonly tests: readonly string[];
  readonly count: number | null;
  readonly cases: number | null;
  /** "fork": not asked for where a pull request comes from a fork. */
  readonly unless: "fork" | null;
}

export interface LinkSettings {
  readonly tests: string;
  readonly subject: string;
}

/** A finding that people accept, with the reason and, where given, the last day on which that holds. */
export interface IgnoreSettings {
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly until: string | null;
}

/** Where a configuration was read from, and on which line each of its keys stands ("modules.remote.paths.0"). */
export interface ConfigSource {
  readonly path: string;
  readonly lines: ReadonlyMap<string, number>;
}

export interface Settings {
  /** Globs; null where nothing is configured and the default places are searched. */
  readonly coverage: readonly string[] | null;
  readonly tests: readonly string[] | null;
  readonly expect: readonly Expectation[];
  readonly targets: Targets;
  /** Percentage points, for what is compared with the baseline. */
  readonly tolerance: Hundredths;
  /** In the order of the configuration: a file belongs to the first that holds it. */
  readonly modules: readonly ModuleSettings[];
  readonly kinds: readonly KindSettings[];
  readonly exclude: readonly string[];
  readonly links: readonly LinkSettings[];
  readonly ignore: readonly IgnoreSettings[];
  readonly paths: { readonly strip: readonly string[]; readonly add: string };
  readonly retries: "worst" | "last";
  readonly rules: Readonly<Record<string, Level | "off">>;
  readonly source: ConfigSource | null;
}

/** The module of whatever no configured module holds. */
export const OTHER = "other";
