/** Whatever a target may be set for, with what is measured of it. Knows no metric and no target's value. */
import type { Cover } from "../model/coverage.ts";
import type { Ratio } from "../model/ratio.ts";
import type { Scene, TestCase } from "../model/scene.ts";
import type { Targets } from "../model/settings.ts";
import { NO_TESTS, type TestCount } from "../model/tests.ts";
import { changedLines, changedRatio } from "./changed-lines.ts";
import { hasTests, liveModules, PROJECT } from "./scopes.ts";

/** The project, a module or a kind. */
export interface Scope {
  /** "project", "module:NAME" or "kind:NAME". */
  readonly scope: string;
  /** Its name in a sentence about its targets. */
  readonly name: string;
  /** Where its targets stand in the configuration. */
  readonly key: string;
  readonly targets: Targets;
  readonly coverage: Cover | null;
  /** Null where no test report was read. */
  readonly tests: TestCount | null;
  /** Of the project only; null where there is no base to compare with. */
  readonly changed: Ratio | null;
  /** True where at least one case has a time. */
  readonly timed: boolean;
}

const isTimed = ({ seconds }: TestCase): boolean => seconds !== null;

const projectScope = (scene: Scene): Scope => {
  const changed = changedLines(scene);
  return {
    scope: PROJECT,
    name: "the project",
    key: "targets",
    targets: scene.settings.targets,
    coverage: scene.totals.coverage,
    tests: hasTests(scene) ? scene.totals.tests ?? NO_TESTS : null,
    changed: changed && changedRatio(changed),
    timed: scene.cases.some(isTimed),
  };
};

const moduleScopes = (scene: Scene): Scope[] => {
  const timed = new Set(scene.cases.filter(isTimed).map(({ module }) => module));
  return liveModules(scene).map(({ name, settings, coverage, tests }) => ({
    scope: `module:${name}`,
    name,
    key: `modules.${name}.target`,
    targets: settings.target,
    coverage,
    tests: hasTests(scene) ? tests ?? NO_TESTS : null,
    changed: null,
    timed: timed.has(name),
  }));
};

const kindScopes = (scene: Scene): Scope[] =>
  scene.kinds.map(({ name, settings, tests }) => ({
    scope: `kind:${name}`,
    name: `kind ${name}`,
    key: `kinds.${name}.target`,
    targets: settings.target,
    coverage: null,
    tests: hasTests(scene) ? tests : null,
    changed: null,
    timed: scene.cases.some((one) => one.kind === name && isTimed(one)),
  }));

/** The project, the modules that are judged by priority, and the kinds. */
export const scopesOf = (scene: Scene): readonly Scope[] =>
  [projectScope(scene), ...moduleScopes(scene), ...kindScopes(scene)];
