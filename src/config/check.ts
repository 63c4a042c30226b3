/** Says what is wrong with a configuration's tree, and what of it can still be used. Knows no YAML. */
import type { core } from "zod/mini";
import { eitherOf, malformed, showPath, showValue, wanted, wrong, type Mistake } from "./mistake.ts";
import { nearest } from "./nearest.ts";
import { quote, shorten } from "./quote.ts";
import { configSchema, type Config } from "./schema.ts";
import { find, isMap, pathKey, plain, without, type Path, type Tree } from "./tree.ts";

/** Each round drops what does not fit; what held it may then lack something and goes next. No key lies deeper. */
const MAX_ROUNDS = 8;

/** More known words than this are not listed, only looked up. */
const MAX_LISTED = 14;

/** What a tree gives: the part of it that fits, and a mistake for everything that does not. */
export interface Checked {
  readonly config: Config | null;
  /** The tree without what does not fit. */
  readonly tree: Tree;
  readonly mistakes: readonly Mistake[];
}

type Issue = core.$ZodIssue;

/** Checks the whole tree at once. A wrong version, or none, is a mistake; what another version means is not guessed. */
export const checkTree = (tree: Tree, ruleIds: readonly string[]): Checked => {
  const version = versionMistake(tree);
  if (version !== null && version.line !== null) return { config: null, tree, mistakes: [version] };
  const schema = configSchema(ruleIds);
  const mistakes: Mistake[] = version ? [version] : [];
  let rest = tree;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = schema.safeParse({ ...(plain(rest) as object), version: 1 }, { jitless: true });
    if (result.success) return { config: result.data, tree: rest, mistakes };
    const issues = result.error.issues.flatMap(unrolled);
    // Later rounds only find what dropping has torn.
    if (round === 0) mistakes.push(...issues.flatMap((issue) => worded(issue, tree)));
    rest = without(rest, new Set(issues.flatMap((issue) => culprits(issue, rest))));
  }
  return { config: null, tree, mistakes };
};

const versionMistake = (tree: Tree): Mistake | null => {
  const { found, line } = find(tree, ["version"]);
  if (found === null) return malformed(null, "The configuration does not say its version.", "Write `version: 1` as its first line.");
  if (found.value === 1) return null;
  const newer = typeof found.value === "number" && found.value > 1;
  return malformed(line, `The configuration's version is ${showValue(found)}; this program reads version 1.`,
    newer ? "Use a newer Proofgate, or write `version: 1` and what docs/configuration.md describes." : "Write `version: 1`.");
};

/** The issues of the alternative that the value was meant for: the one whose type it has. */
const unrolled = (issue: Issue): readonly Issue[] => {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((errors) => errors.every(({ code, path }) => path.length > 0 || code !== "invalid_type"));
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
};

/** What to drop, as keys of paths; of something missing, what lacks it. */
const culprits = (issue: Issue, tree: Tree): readonly string[] => {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => pathKey([...issue.path, key]));
  return [pathKey(find(tree, issue.path).found === null ? issue.path.slice(0, -1) : issue.path)];
};

const worded = (issue: Issue, tree: Tree): readonly Mistake[] => {
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(" ");
    return issue.keys.map((key) => unknownKey([...issue.path, key], known, tree));
  }
  const { found, line } = find(tree, issue.path);
  const [name, example] = [showPath(issue.path), exampleAt(issue.path, issue.message)];
  const { must, hint } = wanted(issue.message);
  if (found === null) return [missing(issue.path, example, line)];
  if (issue.code === "invalid_value") return [unknownValue(issue, found, example)];
  // A map that fails as a whole is of the right type: there is no value to show.
  const said = issue.code === "custom" && isMap(found.value) ? "" : ` is ${showValue(found)}; it`;
  return [wrong(line, `${name}${said} must ${must}.`, hint ?? `Write, for example, ${example}.`)];
};

/** What could be written at the path: after its key, or alone in a list. */
const exampleAt = (path: Path, id: string): string => {
  const key = path.findLast((step) => typeof step === "string") ?? "";
  const { example = "", examples = {} } = wanted(id);
  const value = Object.hasOwn(examples, key) ? examples[key] : example;
  return key === path.at(-1) ? `\`${shorten(key)}: ${value}\`` : `\`${value}\``;
};

const missing = (path: Path, example: string, line: number): Mistake =>
  wrong(line, `${showPath(path.slice(0, -1))} lacks ${quote(String(path.at(-1)))}.`, `Add, for example, ${example}.`);

const unknownKey = (path: Path, known: readonly string[], tree: Tree): Mistake => {
  const name = String(path.at(-1));
  const message = path[0] === "rules" ? `${quote(name)} is no rule.` : `${showPath(path)} is no key of the configuration.`;
  const all = known.length > MAX_LISTED ? "docs/rules.md lists them." : `Known here: ${known.map(quote).join(", ")}.`;
  return wrong(find(tree, path).line, message, didYouMean(name, known) ?? all);
};

const unknownValue = (issue: core.$ZodIssueInvalidValue, found: Tree, example: string): Mistake => {
  const values = issue.values.map(String);
  const allowed = issue.message === "rule" ? "a rule's id" : eitherOf(values);
  const message = `${showPath(issue.path)} is ${showValue(found)}; it must be ${allowed}.`;
  return wrong(found.line, message, didYouMean(typeof found.value === "string" ? found.value : "", values) ?? `Write, for example, ${example}.`);
};

const didYouMean = (word: string, known: readonly string[]): string | null => {
  const meant = nearest(word, known);
  return meant === null ? null : `Did you mean ${quote(meant)}?`;
};
