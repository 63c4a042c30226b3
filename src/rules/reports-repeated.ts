/** The rule `reports-repeated`: test reports that look like one run taken twice, and that nothing tells apart. */
import type { RawFinding } from "../model/finding.ts";
import { byKeys } from "../model/order.ts";
import { indistinct } from "../model/repeats.ts";
import { countsTests } from "../model/report.ts";
import type { Scene } from "../model/scene.ts";
import { holder } from "./globs.ts";
import { rule } from "./rule.ts";
import { counted, listed } from "./words.ts";

/** Reports that somebody declared, or that the baseline was taken with, are there on purpose. */
const expectedIn = ({ settings, before }: Scene): ((path: string) => boolean) => {
  const [declared, known] = [holder(settings.expect.flatMap(({ tests }) => tests)), new Set(before?.snapshot.inputs)];
  return (path) => known.has(path) || declared(path);
};

const findingOf = ({ reports, before }: Scene, paths: readonly string[]): RawFinding => {
  const [first, ...others] = paths as readonly [string, ...string[]];
  const cases = reports.filter(countsTests).find(({ path }) => path === first)!.cases.length;
  return {
    subject: first,
    module: null,
    message: `${listed(paths)} hold the same ${counted(cases, "test case")} with the same outcomes, and no times that tell one run from another: each of them counts.`,
    hint: `If they are of one run, leave ${others.length === 1 ? "one of them" : "all but one"} out of \`tests\`. If each is of a run of its own, name them under \`expect\`.`,
    at: null,
    numbers: { reports: paths.length, cases },
    level: before === null ? "note" : "warning",
  };
};

export const reportsRepeated = rule({
  id: "reports-repeated",
  summary: "Test reports look like one run that was taken twice.",
  level: "warning",
  docs: {
    fires: "When two or more test reports hold the same cases, two or more, with the same outcomes, and their times are missing or all alike, so that nothing tells whether they are of two runs or of one. All of them count. A report with the same bytes as another, or with the same cases and times that differ among themselves, counts once without asking, which is remarked on. No finding where each of them is named under `expect`, or was there when the baseline was taken. Without a baseline it is a note.",
    why: "A run that is counted twice reaches a target for the number of tests with half of them, and its baseline remembers tests that never were.",
    example: "a/junit.xml and b/junit.xml hold the same 50 test cases with the same outcomes, and no times that tell one run from another: each of them counts.",
    fix: "Make the globs under `tests` take each report once. Where several jobs run the same tests, let the reporter write times, or declare the jobs' reports under `expect`.",
  },
  *check(scene) {
    const isExpected = expectedIn(scene);
    const counting = scene.reports.filter(countsTests).sort(byKeys(({ path }) => path));
    for (const paths of indistinct(counting)) {
      if (!paths.every(isExpected)) yield findingOf(scene, paths);
    }
  },
});
