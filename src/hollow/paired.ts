/** Test reports and coverage reports that the configuration names together: it says that they are of one run. Reads globs. */
import { figures } from "../model/figures.ts";
import { anyOf } from "../model/globs.ts";
import { isCoverage, isTests, type Report } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";
import type { Ground } from "./ground.ts";

/** What one entry of `expect` holds of both kinds. */
export interface Pairing {
  readonly name: string;
  readonly tests: ReadonlySet<string>;
  readonly coverage: string;
}

const fitting = (reports: readonly Report[], globs: readonly string[]): readonly Report[] => {
  const fits = anyOf(globs);
  return reports.filter(({ path }) => fits(path.replace(/^\.\//, "")));
};

const ranSomething = (report: Report): boolean => {
  if (!isCoverage(report)) return false;
  const { lines, functions } = figures(report);
  return (lines?.hit ?? 0) + (functions?.hit ?? 0) > 0;
};

const pairingsOf = ({ settings: { expect }, reports }: Scene): readonly Pairing[] => expect.flatMap(({ name, coverage, tests }): Pairing[] => {
  if (coverage.length === 0 || tests.length === 0) return [];
  const measured = fitting(reports.filter(isCoverage), coverage).filter(ranSomething);
  const results = fitting(reports.filter(isTests), tests);
  // Of more test reports than coverage reports, nobody says which one's coverage is missing.
  return measured.length === 0 || results.length > measured.length ? [] : [{ name, coverage: measured[0]!.path, tests: new Set(results.map(({ path }) => path)) }];
});

/** The entry that pairs one of some test reports with coverage that holds anything; undefined where none does. */
export const pairingOf = ({ scene, once }: Ground, reports: ReadonlySet<string>): Pairing | undefined =>
  once("pairings", () => pairingsOf(scene)).find(({ tests }) => [...reports].some((path) => tests.has(path)));
