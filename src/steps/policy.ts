/** What a run is judged by: configuration and baseline, from the base where there is one. Reads through its edge. */
import { readBaseline } from "../config/baseline.ts";
import { defaultSettings } from "../config/defaults.ts";
import type { ConfigReading } from "../config/read.ts";
import { asProblem, Problem, type Slug } from "../model/problem.ts";
import type { ConfigSource, Settings } from "../model/settings.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { RULES } from "../rules/index.ts";
import { CONFIG_PATHS, misnamed } from "./config-names.ts";

/** Where the baseline lies unless something else is said. */
export const BASELINE_PATH = ".proofgate/baseline.json";

/** Files of the root now, and at a revision. */
export interface PolicyReader {
  /** Null where there is no such file; throws a Problem of the given slug for what cannot be read. */
  readonly readText: (path: string, slug: Slug) => string | null;
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

/** The head's configuration, where it is not the base's. */
export interface ProposedSettings {
  /** As the base has them, where reports lie included. */
  readonly base: Settings;
  readonly head: Settings;
  /** The head's file; the base's where the head has none. */
  readonly path: string;
  readonly removed: boolean;
}

/** The head's baseline, where it is not the base's. */
export interface ProposedSnapshot {
  readonly base: Snapshot;
  /** Null where the head has deleted it. */
  readonly head: Snapshot | null;
  readonly path: string;
  readonly text: string;
}

export interface Policy {
  readonly settings: Settings;
  /** The configuration that says where reports lie, which is the head's; null where there is none. */
  readonly places: ConfigSource | null;
  readonly baseline: BaselineRead | null;
  /** True where the settings are the base's. */
  readonly fromBase: boolean;
  /** True where the base was asked for and cannot be read. */
  readonly baseFailed: boolean;
  readonly proposedSettings: ProposedSettings | null;
  readonly proposedSnapshot: ProposedSnapshot | null;
  /** What was wrong with the base's policy, so that the head's is used; null where nothing was. */
  readonly unusable: string | null;
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The two versions of one file of the policy: null where there is none, or where it could not be read. */
interface Versions {
  readonly head: Text | null;
  readonly base: Text | null;
  readonly headFailed: boolean;
  readonly baseFailed: boolean;
}

/** What is written down on the way. */
interface Ledger {
  readonly problems: Problem[];
  readonly remarks: string[];
}

const firstText = async (paths: readonly string[], read: (path: string) => Promise<string | null> | string | null): Promise<Text | null> => {
  for (const path of paths) {
    const text = await read(path);
    if (text !== null) return { path, text };
  }
  return null;
};

const tried = async ({ problems }: Ledger, step: Promise<Text | null>): Promise<{ readonly text: Text | null; readonly failed: boolean }> => {
  try {
    return { text: await step, failed: false };
  } catch (thrown) {
    problems.push(asProblem(thrown));
    return { text: null, failed: true };
  }
};

/** One file of the policy: where it may be, and what is wrong with one that cannot be read. */
interface Wanted {
  readonly paths: readonly string[];
  readonly slug: Slug;
}

interface Reading {
  readonly reader: PolicyReader;
  readonly base: string | null;
  readonly ledger: Ledger;
}

/** Reads both versions of the first of the paths that is there. */
const versionsOf = async ({ paths, slug }: Wanted, { reader, base, ledger }: Reading): Promise<Versions> => {
  const head = await tried(ledger, firstText(paths, (path) => reader.readText(path, slug)));
  const atBase = base === null ? { text: null, failed: false } : await tried(ledger, firstText(paths, (path) => reader.textAt(base, path)));
  return { head: head.text, base: atBase.text, headFailed: head.failed, baseFailed: atBase.failed };
};

type Parsed = Pick<ConfigReading, "settings" | "problems">;

/** Reads a configuration's text. The reader is loaded only where there is one. */
export const readSettings = async (text: string, path: string): Promise<Parsed> => {
  const { readConfig } = await import("../config/read.ts");
  return readConfig(text, path, RULES.map(({ id }) => id));
};

const parse = async (text: Text | null): Promise<Parsed> =>
  text === null ? { settings: defaultSettings(), problems: [] } : readSettings(text.text, text.path);

/** The settings of the tree's own configuration, as far as it can be read: nothing is judged by them. */
export async function ownSettings({ readText }: PolicyReader, config: string | null): Promise<Settings> {
  const paths = config === null ? CONFIG_PATHS : [config];
  return (await parse(await firstText(paths, (path) => readText(path, "config-malformed")))).settings;
}

/** The problem of a file that was named and is not there. */
export const namedMissing = (slug: "config-missing" | "baseline-missing", what: string, path: string): Problem =>
  new Problem(slug, `The ${what} ${path} is not there.`, { where: path, hint: "Name a file that exists, or leave the option away." });

const isNowhere = ({ head, base, headFailed, baseFailed }: Versions): boolean => head === null && base === null && !headFailed && !baseFailed;

/** A problem of a file as it is at a revision; null is the head. */
const atRef = (ref: string | null, { slug, message, where, hint }: Problem): Problem =>
  new Problem(slug, message, { where: ref === null || where === null ? where ?? ref : `${where} at ${ref}`, hint });

/** What the head may decide: where reports lie. */
const PLACES = ["coverage", "tests", "paths"] as const;

const placesMoved = (head: Settings, base: Settings): readonly string[] =>
  PLACES.filter((key) => JSON.stringify(head[key]) !== JSON.stringify(base[key]));

type Decided = Pick<Policy, "settings" | "places" | "fromBase" | "proposedSettings" | "unusable">;

/** Why the head's file is used although the base has one: nothing could mend the base's otherwise. */
const unusableText = (what: string, ref: string | null, [first]: readonly Problem[]): string =>
  `The ${what} of ${ref ?? "the base"} cannot be used, so the head's, which mends it, judges: ${first?.message ?? ""}`;

/** The settings of a head that has both versions, or of a base alone. */
const decideSettings = async ({ head, base }: Versions, ref: string | null, ledger: Ledger): Promise<Decided> => {
  const own = await parse(head);
  const alone: Decided = { settings: own.settings, places: own.settings.source, fromBase: false, proposedSettings: null, unusable: null };
  if (base === null) {
    ledger.problems.push(...own.problems);
    if (ref !== null && head !== null) ledger.remarks.push(`${ref} has no configuration: the one of the head is used.`);
    return alone;
  }
  const policy = await parse(base);
  const differs = head?.text !== base.text;
  const proposedSettings = differs && own.problems.length === 0
    ? { base: policy.settings, head: own.settings, path: head?.path ?? base.path, removed: head === null } : null;
  if (policy.problems.length > 0 && head !== null && proposedSettings) {
    return { ...alone, proposedSettings, unusable: unusableText("configuration", ref, policy.problems) };
  }
  ledger.problems.push(...own.problems, ...policy.problems.map((problem) => atRef(ref, problem)));
  if (head === null) return { settings: policy.settings, places: policy.settings.source, fromBase: true, proposedSettings, unusable: null };
  const moved = placesMoved(own.settings, policy.settings);
  if (differs) ledger.remarks.push(`${head.path} differs from ${ref ?? "the base"}: the base's is what judges.`);
  if (moved.length > 0) ledger.remarks.push(`Where reports lie comes from the head, and changed: ${moved.join(", ")}.`);
  const { coverage, tests, paths } = own.settings;
  return { settings: { ...policy.settings, coverage, tests, paths }, places: own.settings.source, fromBase: true, proposedSettings, unusable: null };
};

const snapshotOf = (file: Text | null, ref: string | null, { problems }: Pick<Ledger, "problems">): Snapshot | null => {
  try {
    return file && readBaseline(file.text, file.path);
  } catch (thrown) {
    problems.push(atRef(ref, asProblem(thrown)));
    return null;
  }
};

const baselineOf = ({ head, base }: Versions, request: PolicyRequest, ledger: Ledger): Pick<Policy, "baseline" | "proposedSnapshot" | "unusable"> => {
  // The head's is what judges once it is merged: what cannot be read must not get there.
  const differs = head?.text !== base?.text;
  const own = differs ? snapshotOf(head, null, ledger) : null;
  const ofHead = own && { source: request.baseline === null ? "head" as const : "file" as const, ref: null, snapshot: own };
  if (base === null) {
    if (request.base !== null && head !== null) ledger.remarks.push(`${request.base} has no baseline: the one of the head is used.`);
    return { baseline: ofHead, proposedSnapshot: null, unusable: null };
  }
  const problems: Problem[] = [];
  const snapshot = snapshotOf(base, request.base, { problems });
  // A newer version is no mistake: only a newer program can read it.
  if (snapshot === null && own && problems.every(({ slug }) => slug === "baseline-malformed")) {
    return { baseline: ofHead, proposedSnapshot: null, unusable: unusableText("baseline", request.base, problems) };
  }
  ledger.problems.push(...problems);
  return {
    baseline: snapshot && { source: "base", ref: request.base, snapshot },
    proposedSnapshot: snapshot && differs && (own !== null || head === null)
      ? { base: snapshot, head: own, path: head?.path ?? base.path, text: head?.text ?? "" } : null,
    unusable: null,
  };
};

/** Reads configuration and baseline; every mistake is gathered, and what is valid is used. */
export async function readPolicy(reader: PolicyReader, request: PolicyRequest): Promise<Policy> {
  const ledger: Ledger = { problems: [], remarks: [] };
  const reading: Reading = { reader, base: request.base, ledger };
  const config = await versionsOf({ paths: request.config === null ? CONFIG_PATHS : [request.config], slug: "config-malformed" }, reading);
  // A base that could not be read once is not asked, and not complained of, again.
  const base = config.baseFailed ? null : request.base;
  const baseline = await versionsOf({ paths: [request.baseline ?? BASELINE_PATH], slug: "baseline-malformed" }, { ...reading, base });
  const isMissing = (named: string | null, { head, headFailed }: Versions): named is string => named !== null && head === null && !headFailed;
  if (isMissing(request.config, config)) ledger.problems.push(namedMissing("config-missing", "configuration", request.config));
  if (isMissing(request.baseline, baseline)) ledger.problems.push(namedMissing("baseline-missing", "baseline", request.baseline));
  if (request.config === null && isNowhere(config)) ledger.problems.push(...misnamed((path) => reader.readText(path, "config-malformed")));
  const settings = await decideSettings(config, base, ledger);
  const snapshots = baselineOf(baseline, { ...request, base }, ledger);
  return {
    ...settings, ...snapshots, ...ledger,
    unusable: settings.unusable ?? snapshots.unusable,
    baseFailed: config.baseFailed || baseline.baseFailed,
  };
}
