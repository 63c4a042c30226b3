/** What a run is judged by: configuration and baseline, from the base where there is one. Reads through its edge. */
import { readBaseline } from "../config/baseline.ts";
import { defaultSettings } from "../config/defaults.ts";
import { asProblem, Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { RULES } from "../rules/index.ts";

const CONFIG_PATHS = ["proofgate.yml", ".github/proofgate.yml"] as const;

/** Where the baseline lies unless something else is said. */
export const BASELINE_PATH = ".proofgate/baseline.json";

/** Files of the root now, and at a revision. */
export interface PolicyReader {
  /** Null where there is no such file; throws a Problem for what cannot be read. */
  readonly readText: (path: string) => string | null;
  /** Null where the revision has no such file; throws a Problem when the revision cannot be read. */
  readonly textAt: (ref: string, path: string) => Promise<string | null>;
}

export interface PolicyRequest {
  readonly config: string | null;
  readonly baseline: string | null;
  readonly base: string | null;
}

export interface BaselineRead {
  readonly source: "base" | "head" | "file";
  readonly ref: string | null;
  readonly snapshot: Snapshot;
}

export interface Policy {
  readonly settings: Settings;
  readonly baseline: BaselineRead | null;
  /** True where the settings are the base's. */
  readonly fromBase: boolean;
  /** True where the base was asked for and cannot be read. */
  readonly baseFailed: boolean;
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The two versions of one file of the policy. */
interface Versions {
  readonly head: Text | null;
  readonly base: Text | null;
}

const firstText = async (paths: readonly string[], read: (path: string) => Promise<string | null> | string | null): Promise<Text | null> => {
  for (const path of paths) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
};

/** Reads both versions of the first of these paths that is there; what fails is gathered. */
const versionsOf = async (
  reader: PolicyReader, paths: readonly string[], base: string | null, problems: Problem[],
): Promise<Versions & { baseFailed: boolean }> => {
  let [head, atBase, baseFailed]: [Text | null, Text | null, boolean] = [null, null, false];
  try {
    head = await firstText(paths, reader.readText);
  } catch (thrown) {
    problems.push(asProblem(thrown));
  }
  if (base !== null) {
    try {
      atBase = await firstText(paths, (path) => reader.textAt(base, path));
    } catch (thrown) {
      problems.push(asProblem(thrown));
      baseFailed = true;
    }
  }
  return { head, base: atBase, baseFailed };
};

const parse = async (text: Text | null): Promise<{ settings: Settings; problems: readonly Problem[] }> => {
  if (text === null) return { settings: defaultSettings(), problems: [] };
  const { readConfig } = await import("../config/read.ts");
  return readConfig(text.text, text.path, RULES.map(({ id }) => id));
};

const namedMissing = (slug: "config-missing" | "baseline-missing", what: string, path: string): Problem =>
  new Problem(slug, `The ${what} ${path} is not there.`, { where: path, hint: `Name a file that exists, or leave the option away.` });

const sameList = (a: readonly string[] | null, b: readonly string[] | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the head may decide, and what of it differs from the base. */
const placesMoved = (head: Settings, base: Settings): string[] =>
  (["coverage", "tests"] as const).filter((key) => !sameList(head[key], base[key])).map(String)
    .concat(JSON.stringify(head.paths) === JSON.stringify(base.paths) ? [] : ["paths"]);

const settingsOf = async (versions: Versions, ref: string | null, problems: Problem[], remarks: string[]): Promise<Settings> => {
  const head = await parse(versions.head);
  problems.push(...head.problems);
  if (versions.base === null) {
    if (ref !== null && versions.head !== null) remarks.push(`${ref} has no configuration: the one of the head is used.`);
    return head.settings;
  }
  const base = await parse(versions.base);
  problems.push(...base.problems.map((problem) => new Problem(problem.slug, problem.message, {
    where: problem.where === null ? ref : `${problem.where} at ${ref ?? ""}`, hint: problem.hint,
  })));
  if (versions.head === null) return base.settings;
  const moved = placesMoved(head.settings, base.settings);
  if (versions.head.text !== versions.base.text) {
    remarks.push(`${versions.head.path} differs from ${ref ?? "the base"}: the base's is what judges.`);
  }
  if (moved.length > 0) remarks.push(`Where reports lie comes from the head, and changed: ${moved.join(", ")}.`);
  const { coverage, tests, paths } = head.settings;
  return { ...base.settings, coverage, tests, paths };
};

const baselineOf = (versions: Versions, request: PolicyRequest, problems: Problem[], remarks: string[]): BaselineRead | null => {
  const chosen = versions.base ?? versions.head;
  if (chosen === null) return null;
  if (request.base !== null && versions.base === null) {
    remarks.push(`${request.base} has no baseline: the one of the head is used.`);
  }
  try {
    const snapshot = readBaseline(chosen.text, chosen.path);
    if (versions.base !== null) return { source: "base", ref: request.base, snapshot };
    return { source: request.baseline === null ? "head" : "file", ref: null, snapshot };
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return null;
  }
};

/** Reads configuration and baseline; every mistake is gathered, and what is valid is used. */
export async function readPolicy(reader: PolicyReader, request: PolicyRequest): Promise<Policy> {
  const problems: Problem[] = [];
  const remarks: string[] = [];
  const config = await versionsOf(reader, request.config === null ? CONFIG_PATHS : [request.config], request.base, problems);
  // A base that could not be read once is not asked, and not complained of, again.
  const base = config.baseFailed ? null : request.base;
  const baseline = await versionsOf(reader, [request.baseline ?? BASELINE_PATH], base, problems);
  if (request.config !== null && config.head === null) problems.push(namedMissing("config-missing", "configuration", request.config));
  if (request.baseline !== null && baseline.head === null) problems.push(namedMissing("baseline-missing", "baseline", request.baseline));
  return {
    settings: await settingsOf(config, base, problems, remarks),
    baseline: baselineOf(baseline, { ...request, base }, problems, remarks),
    fromBase: config.base !== null,
    baseFailed: config.baseFailed || baseline.baseFailed,
    problems,
    remarks,
  };
}
