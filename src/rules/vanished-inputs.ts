/** Which reports the baseline was taken with and this run did not read. Knows no rule. */
import type { Scene } from "../model/scene.ts";
import { holder } from "./globs.ts";
import { listed } from "./words.ts";

type Kind = "coverage" | "tests";

/** What a report's name says of its kind, where no glob does. */
const OF_TESTS = /junit|test|spec|surefire|failsafe|\.(?:trx|tap|ctrf)\b/i;
const OF_COVERAGE = /cov|lcov|jacoco|clover|gcov|\.info$|\.profdata$/i;

/** Null where neither a glob nor the name tells. */
const kindOf = ({ settings }: Scene, path: string): Kind | null => {
  const named = (["coverage", "tests"] as const).filter((kind) => settings[kind] !== null && holder(settings[kind])(path));
  if (named.length === 1) return named[0]!;
  if (OF_COVERAGE.test(path)) return "coverage";
  return OF_TESTS.test(path) ? "tests" : null;
};

/** The reports of a kind that are gone, but for those that were not to be had in this run; in the order of the baseline. */
const goneOf = (scene: Scene, kind: Kind): readonly string[] => {
  const [inputs, notRun] = [new Set(scene.now.inputs), new Set(scene.notRun.map(({ name }) => name))];
  const excused = holder(scene.settings.expect.filter(({ name }) => notRun.has(name)).flatMap(({ coverage, tests }) => [...coverage, ...tests]));
  return (scene.before?.snapshot.inputs ?? []).filter((path) => !inputs.has(path) && !excused(path) && (kindOf(scene, path) ?? kind) === kind);
};

/** The reports of a kind that are gone, and that no new ones stand in for. */
export const vanished = (scene: Scene, kind: Kind): readonly string[] => {
  const [gone, before] = [goneOf(scene, kind), new Set(scene.before?.snapshot.inputs)];
  const come = scene.reports.filter((report) => report.kind === kind && !before.has(report.path));
  const known = gone.filter((path) => kindOf(scene, path) !== null || kind === "tests");
  return come.length >= gone.length ? [] : known;
};

/** All reports of a kind that are gone as a sentence, for they are the usual reason for many losses at once; null for none. */
export const vanishedText = (scene: Scene, kind: Kind): string | null => {
  const gone = goneOf(scene, kind);
  return gone.length === 0 ? null : `The baseline was taken with ${listed(gone)}, which this run did not read.`;
};
