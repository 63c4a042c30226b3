/** What was put in the place of a subject, by the test itself or by what is loaded before it, with the lines that do so. */
import type { Replacement } from "../model/facts.ts";
import type { Cause } from "../model/finding.ts";
import type { Proof } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import type { Ground, Subject } from "./ground.ts";

/** A replacement, and the file that it stands in. */
export interface Placed {
  readonly path: RepoPath;
  readonly one: Replacement;
}

/** Lines that are shown of one subject, and names that are shown of one line. */
const MAX_PROOFS = 5;
const MAX_NAMES = 5;

const WORDS: Readonly<Record<Replacement["how"], (targets: string) => string>> = {
  module: (targets) => `replaces ${targets} with a mock`,
  automock: (targets) => `replaces every member of ${targets} with a stub`,
  member: (targets) => `replaces ${targets} with a mock`,
  double: (targets) => `makes a double of ${targets}`,
};

/** `"."` is a module, too. */
const moduleOf = (target: string): string => (/^[./]+$/.test(target) ? `"${target}"` : target);

const nameOf = ({ how, target, member }: Replacement): string =>
  (how === "member" && member !== null ? `${moduleOf(target)}.${member}` : moduleOf(target));

const together = (names: readonly string[]): string => {
  if (names.length > MAX_NAMES) return `${names.slice(0, MAX_NAMES).join(", ")} and ${names.length - MAX_NAMES} more`;
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
};

const proofOf = (alike: readonly Placed[]): Proof => {
  const [{ path, one: { line, text, how } }] = alike as readonly [Placed];
  return { path, line, text, shows: WORDS[how](together([...new Set(alike.map(({ one }) => nameOf(one)))])) };
};

/** The lines that replace something, each with all that it replaces, in the order of the lists. */
export const proofsOf = (all: readonly Placed[]): readonly Proof[] => {
  const byLine = new Map<string, Placed[]>();
  for (const placed of all) {
    const key = `${placed.path}\0${placed.one.line}\0${placed.one.how}`;
    const alike = byLine.get(key);
    if (alike) alike.push(placed);
    else byLine.set(key, [placed]);
  }
  return [...byLine.values()].slice(0, MAX_PROOFS).map(proofOf);
};

/** The cause that replacements show, with their lines; null where there are none. The whole module weighs more than its members. */
export const causeOf = (all: readonly Placed[]): { readonly cause: Cause; readonly proofs: readonly Proof[] } | null => {
  const whole = all.filter(({ one }) => one.how === "module" && !one.partial);
  if (whole.length > 0) return { cause: "subject-replaced", proofs: proofsOf(whole) };
  const members = all.filter(({ one }) => one.how !== "module");
  return members.length === 0 ? null : { cause: "members-mocked", proofs: proofsOf(members) };
};

/** The stand-ins for a subject in the files that a runner loads before a test; what lets the real thing through is none. */
export const placedBefore = ({ sources, factsOf }: Ground, test: RepoPath, { files }: Subject): readonly Placed[] =>
  sources.loadedBefore(test).flatMap((path) => (factsOf(path)?.replaced ?? [])
    .filter(({ target, partial }) => !partial && sources.resolve(target, path).some((file) => files.includes(file)))
    .map((one) => ({ path, one })));
