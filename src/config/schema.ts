/** The configuration's keys, types and meanings. The JSON Schema and docs/configuration.md are made from it. */
import * as z from "zod/mini";
import { LEVELS } from "../model/finding.ts";
import { globFault, GLOB_FAULTS, type GlobFault } from "../model/glob.ts";
import { OTHER, PRIORITIES } from "../model/settings.ts";
import { DEFAULT_KINDS, DEFAULT_TOLERANCE } from "./defaults.ts";
import type { WantId } from "./mistake.ts";

/** A wrong value's error is the id of what is wanted; mistake.ts has the words. */
const wants = (id: WantId): { readonly error: WantId } => ({ error: id });

/** A check that is made even where the value is wrong in other ways, so that one run names every mistake. */
const always = (id: WantId): { readonly error: WantId; readonly when: () => true } => ({ error: id, when: () => true });

/** A map of known keys; the error of an unknown one names those that are known. */
const map = <Shape extends z.core.$ZodLooseShape>(id: WantId, shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> =>
  z.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(" ") : id) });

/** An optional key with its meaning and, where it has one, its default. */
const key = <Type extends z.ZodMiniType>(type: Type, description: string, standard?: unknown): z.ZodMiniOptional<Type> =>
  z.optional(type.check(z.meta(standard === undefined ? { description } : { description, default: standard })));

/** A required key with its meaning. */
const must = <Type extends z.ZodMiniType>(type: Type, description: string): Type => type.check(z.meta({ description }));

const twoDecimals = (value: number): boolean => Number(value.toFixed(2)) === value;

const hundred = (id: WantId, title: string): z.ZodMiniNumber =>
  z.number(wants(id)).check(
    z.minimum(0, wants(id)), z.maximum(100, wants(id)), z.refine(twoDecimals, wants(id)), z.meta({ title }));

const text = (id: WantId, title: string): z.ZodMiniString =>
  z.string(wants(id)).check(z.minLength(1, wants(id)), z.meta({ title }));

/** Inside the root: neither absolute nor, in any part or alternative, above it. */
const INSIDE = [
  z.regex(/^(?!\/|\\\\|[A-Za-z]:[\\/])/, wants("glob-absolute")),
  z.regex(/^(?!(?:[\s\S]*[/\\{,(|])?\.\.(?:$|[/\\},)|]))/, wants("glob-outside")),
] as const;

/** What can be compiled, and matched to an end. */
const BOUNDED = (Object.keys(GLOB_FAULTS) as GlobFault[]).map((id) => z.refine<string>((value) => globFault(value) !== id, wants(id)));

/** More tests or reports than anybody has. */
const MAX_COUNT = 1e9;

const percentage = hundred("percentage", "percentage");
const points = hundred("points", "percentage points");
const seconds = z.number(wants("seconds")).check(z.positive(wants("seconds")), z.meta({ title: "seconds" }));
const count = z.int(wants("count")).check(z.minimum(1, wants("count")), z.maximum(MAX_COUNT, wants("count")), z.meta({ title: "whole number" }));
const date = z.iso.date(wants("date")).register(z.globalRegistry, { id: "date", title: "date" });
const glob = text("glob", "glob").check(...INSIDE, z.regex(/^(?!!(?!\())/, wants("glob-negated")), ...BOUNDED)
  .register(z.globalRegistry, { id: "glob", title: "glob" });
const path = text("path", "path").check(...INSIDE);
const globs = z.union([glob, z.array(glob, wants("globs"))], wants("globs")).register(z.globalRegistry, { id: "globs", title: "glob, or list of globs" });
const someGlobs = z.union([glob, z.array(glob, wants("globs")).check(z.minLength(1, wants("globs")))], wants("globs"))
  .register(z.globalRegistry, { id: "some-globs", title: "glob, or list of globs" });
const prefixes = z.union([text("prefixes", "text"), z.array(text("prefix", "text"), wants("prefixes"))], wants("prefixes"))
  .check(z.meta({ title: "text, or list of texts" }));

const rates = {
  passRate: key(percentage, "At least so many of the test cases that ran pass."),
  skipRate: key(percentage, "At most so many of all test cases are skipped."),
  flakyRate: key(percentage, "At most so many of the test cases that ran pass only after a failed attempt."),
  seconds: key(seconds, "The test cases take at most so many seconds together."),
};
const by = key(date, "The last day on which missing these targets is only a warning.");
const tests = key(count, "At least so many test cases run.");
const covered = {
  lines: key(percentage, "At least so many of the measured lines are hit."),
  branches: key(percentage, "At least so many of the measured branches are taken."),
  functions: key(percentage, "At least so many of the measured functions run."),
};

const targets = map("targets", {
  ...covered,
  changedLines: key(percentage, "At least so many of the lines that a pull request changes are hit."),
  file: key(percentage, "At least so many lines of every single file are hit."),
  ...rates,
  passRate: key(percentage, "At least so many of the test cases that ran pass.", 100),
  tests,
  by,
});

const oneModule = map("module", {
  paths: must(someGlobs, "The files of the module. A file belongs to the first module that holds it."),
  tests: key(globs, "The test files of the module, where they lie outside its paths."),
  target: key(map("targets", { ...covered, ...rates, tests, by }), "What the module must reach."),
  priority: key(
    z.enum(PRIORITIES, wants("priority")),
    "What comes first in every list. A critical module that no test runs, or that is unmeasured, is an error.", "medium",
  ),
  status: key(z.literal("deprecated", wants("status")), "A deprecated module is shown, and never judged."),
});

const kindShape = { target: key(map("targets", { ...rates, tests, by }), "What the tests of the kind must reach.") };
const ownKind = map("kind", { tests: must(someGlobs, "The test files of the kind."), ...kindShape });
const knownKind = (standard: readonly string[]) =>
  map("kind", { tests: key(someGlobs, "The test files of the kind.", standard), ...kindShape });

const kinds = z.catchall(
  z.object(
    Object.fromEntries(DEFAULT_KINDS.map(({ name, tests: standard }) =>
      [name, key(knownKind(standard), `The ${name} tests; there without being configured.`)])),
    wants("kinds"),
  ),
  ownKind,
);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const modules = z.record(z.string(), oneModule, wants("modules")).check(
  z.refine((value) => !isRecord(value) || !Object.hasOwn(value, OTHER), { ...always("module-other"), path: [OTHER] }),
  z.meta({ propertyNames: { not: { const: OTHER } } }));

const expectation = map("expectation", {
  name: must(text("text", "text"), "What the evidence is called in messages."),
  coverage: key(someGlobs, "The coverage reports that must be there."),
  tests: key(someGlobs, "The test reports that must be there."),
  count: key(count, "Exactly so many reports; without it, at least one."),
  cases: key(count, "At least so many test cases that ran, in those test reports together."),
  unless: key(z.literal("fork", wants("unless")), "`fork`: not asked for where a pull request comes from a fork; what is there all the same counts."),
}).check(
  z.refine((value) => !isRecord(value) || "coverage" in value || "tests" in value, always("expects-nothing")),
  z.refine((value) => !isRecord(value) || !("cases" in value) || "tests" in value || !("coverage" in value), always("cases-without-tests")),
  z.meta({ anyOf: [{ required: ["coverage"] }, { required: ["tests"] }], dependentRequired: { cases: ["tests"] } }),
);

const link = map("link", {
  tests: must(glob, "The test files."),
  subject: must(path, "The source file that they exercise."),
});

const ignored = (rule: z.ZodMiniType<string>) => map("ignored", {
  rule: must(rule, "The rule whose finding is accepted."),
  subject: must(text("subject", "text").check(...BOUNDED), "What the finding is about: a module, a kind, or a path."),
  reason: must(text("reason", "text").check(z.regex(/\S/, wants("reason"))), "Why it is accepted. It is shown with the finding."),
  until: key(date, "The last day on which that holds."),
});

const paths = map("paths", {
  strip: key(prefixes, "Beginnings that are taken off the reports' paths, such as `/app/` of a container.", []),
  add: key(z.string(wants("prefix")).check(...INSIDE, z.meta({ title: "text" })), "What is put before them then, such as `backend/`.", ""),
});

const RETRIES = "Which of several attempts at one test counts. " +
  "`worst`: cases of one name in one suite of a report are attempts where all failed but the last, which passed; they count as one test that failed and is flaky. " +
  "Whatever else has one name is different tests, as parametrised ones are, and each counts. " +
  "`last`: all cases of one name in a report are attempts, and the last one counts; the test is flaky where it passed after an attempt that did not.";

const LEVEL = [...LEVELS, "off"] as const;

/** The schema of a configuration; rules are known by the given ids. */
export const configSchema = (ruleIds: readonly string[]) => map("text", {
  version: must(z.literal(1), "The version of the configuration's form."),
  coverage: key(globs, "Where coverage reports lie. Without it the usual places are searched; an empty list: nowhere."),
  tests: key(globs, "Where test reports lie. Without it the usual places are searched; an empty list: nowhere."),
  expect: key(z.array(expectation, wants("expect")), "Evidence that must be there, or the verdict is incomplete.", []),
  targets: key(targets, "What the project must reach. Targets are exact: no tolerance applies."),
  tolerance: key(points, "Percentage points by which a share may fall against the baseline.", DEFAULT_TOLERANCE),
  modules: key(modules, "Named parts of the project with targets of their own, in the order in which they claim files."),
  kinds: key(kinds, "Named sorts of tests. `unit`, `integration` and `e2e` are there by default, by their folders."),
  exclude: key(globs, "Files that count in no coverage, no code and no rule about files. Test cases count, wherever their file lies: a test that ran is evidence.", []),
  links: key(z.array(link, wants("links")), "Which tests exercise which source, where names and imports do not tell.", []),
  ignore: key(
    z.array(ignored(z.enum(ruleIds, wants("rule"))), wants("ignore")), "Findings that are accepted, each with its reason.", [],
  ),
  paths: key(paths, "How paths of reports become paths of the repository, where that cannot be found out."),
  retries: key(z.enum(["worst", "last"], wants("retries")), RETRIES, "worst"),
  rules: key(
    map("rules", Object.fromEntries(ruleIds.map((id) => [id, z.optional(z.enum(LEVEL, wants("level")))]))),
    "The level of each rule, by its id, where it is not the rule's own.",
  ),
});

/** A configuration as it is written, free of mistakes. */
export type Config = z.infer<ReturnType<typeof configSchema>>;
