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

const WORDS: Readonly<Record<Replacement["how"] | "some", (targets: string) => string>> = {
  some: (targets) => `replaces members of ${targets} with mocks`,
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
  const [{ path, one: { line, text, how, partial } }] = alike as readonly [Placed];
  return { path, line, text, shows: WORDS[how === "module" && partial ? "some" : how](together([...new Set(alike.map(({ one }) => nameOf(one)))])) };
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

/** The cause that replacements show, with their lines; null where there are none. The whole module weighs more than its members, or a part of it. */
export const causeOf = (all: readonly Placed[]): { readonly cause: Cause; readonly proofs: readonly Proof[] } | null => {
  const whole = all.filter(({ one }) => one.how === "module" && !one.partial);
  if (whole.length > 0) return { cause: "subject-replaced", proofs: proofsOf(whole) };
  return all.length === 0 ? null : { cause: "members-mocked", proofs: proofsOf(all) };
};

/** What brings the real module back for a part of a test. */
const REVIVES = /\b(?:unmock|doUnmock|dontMock|importActual|requireActual|importOriginal|resetModules|reload)\b|\bsys\.modules\.pop\b|\bdel\s+sys\.modules\b|\bstop(?:all)?\(/;

/** Done before anything is imported, wherever it stands. */
const HOISTED = /^(?:vi|vitest|jest)\.mock\(/;

/** So many letters tell a line's beginning. */
const BEGINNING = 20;

/** A test's text, and the line on which it imports its subject; infinite where it does not. */
interface Replacing {
  readonly text: string;
  readonly imported: number;
}

/**
 * True where a test's own text replaces all of a subject, for all of the test: nothing of it can have run there, in whatever
 * process. What stands at the margin is done once and for all; what is indented, or a decorator, may be so for one test only.
 */
export const isReplacedThroughout = (all: readonly Replacement[], { text, imported }: Replacing): boolean => {
  if (all.some(({ partial }) => partial) || REVIVES.test(text)) return false;
  const rows = text.split("\n");
  return all.some(({ how, line, text: shown }) => how === "module" && (HOISTED.test(shown) || line < imported)
    && !/\bdoMock\b/.test(shown) && (rows[line - 1] ?? "").startsWith(shown.slice(0, BEGINNING)));
};

/** The stand-ins for a subject in the files that a runner loads before a test; what lets the real thing through is none. */
export const placedBefore = ({ sources, factsOf }: Ground, test: RepoPath, { files }: Subject): readonly Placed[] =>
  sources.loadedBefore(test).flatMap((path) => (factsOf(path)?.replaced ?? [])
    .filter(({ target, partial }) => !partial && sources.resolve(target, path).some((file) => files.includes(file)))
    .map((one) => ({ path, one })));
