/** Which test files are worth reading: those whose subject, by its name, does not look alive. Understands no source. */
import type { RepoPath } from "../model/path.ts";
import type { Ground } from "./ground.ts";
import type { Configured } from "./link.ts";
import { best } from "./telling.ts";

/** What names alone tell of the test files. */
export interface Sifted {
  readonly suspects: readonly RepoPath[];
  /** Those that are not suspected, and have a subject. */
  readonly linked: readonly RepoPath[];
  readonly abstained: readonly RepoPath[];
}

/** A remark that names a subject: its test is linked by that, and not by its name. */
const COVERS = /(?:#|\/\/|\*)\s*@?covers\b|#\[Covers|\bproofgate-ok\b/i;

const subjectsOf = (ground: Ground, test: RepoPath, configured: Configured): readonly RepoPath[] | null => {
  const links = configured(test);
  if (links.length > 0) return links.map(({ subject }) => subject);
  if (ground.sources.abstains(test) !== null) return null;
  return ground.candidatesOf(test).map(({ subject }) => subject);
};

/** Alive where the most telling name is; where several tell as much, all of them must be. */
const looksAlive = (ground: Ground, test: RepoPath, subjects: readonly RepoPath[]): boolean => {
  const telling = new Set(best(ground.candidatesOf(test)).map(({ subject }) => subject));
  const asked = subjects.filter((subject) => telling.has(subject));
  return (asked.length > 0 ? asked : subjects).every((subject) =>
    ground.subjectOf(subject).files.some((file) => ground.lives(file) === true));
};

/** Sifts the test files that have cases, in the order of their paths; without one that passed, there is nothing to doubt. */
export const sift = (ground: Ground, configured: Configured): Sifted => {
  const sifted = { suspects: [] as RepoPath[], linked: [] as RepoPath[], abstained: [] as RepoPath[] };
  for (const test of [...ground.tests.keys()].sort()) {
    const subjects = subjectsOf(ground, test, configured);
    if (ground.tests.get(test)!.passed.length === 0) sifted[subjects === null || subjects.length === 0 ? "abstained" : "linked"].push(test);
    else if (COVERS.test(ground.sources.text(test) ?? "")) sifted.suspects.push(test);
    else if (subjects === null || subjects.length === 0) sifted.abstained.push(test);
    else if (looksAlive(ground, test, subjects)) sifted.linked.push(test);
    else sifted.suspects.push(test);
  }
  return sifted;
};
