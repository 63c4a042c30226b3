/** The rule `coverage-not-collected`: many tests passed, and nearly nothing of the code ran. */
import { notCollected } from "../model/liveness.ts";
import { rule } from "./rule.ts";
import { hasCoverage, hasTests, PROJECT } from "./scopes.ts";
import { agreeing, counted } from "./words.ts";

export const coverageNotCollected = rule({
  id: "coverage-not-collected",
  summary: "Many tests passed, and nearly nothing of the code ran.",
  level: "error",
  needs: "all evidence",
  docs: {
    fires: "When at least 20 tests pass while nothing ran in more than 60 % of the source files (in all of them, where there are fewer than 5) and less than 5 % of all functions ran, or of the lines where no report tells functions. Then no single module or file is blamed.",
    why: "So many passing tests run something. That the report shows none of it means that it was not measured where they ran, and every figure made of it is wrong.",
    example: "118 tests pass, but 40 of 41 source files did not run at all.",
    fix: "See that coverage is collected in the process that runs the tests: that instrumentation is on, that forks and subprocesses write their data, that not an installed copy of the code is measured, and that one run writes both reports.",
  },
  unjudged: (scene) => (!hasCoverage(scene) ? "no coverage report was read" : hasTests(scene) ? null : "no test report was read"),
  *check(scene) {
    const found = notCollected(scene);
    if (found === null) return;
    const { passed, files, dead, hit, total } = found;
    const ran = dead < files ? `${dead} of ${files} source files did not run at all`
      : files === 1 ? "the only source file did not run at all" : `none of the ${files} source files ran`;
    yield {
      subject: PROJECT,
      module: null,
      message: `${counted(passed, "test")} ${agreeing(passed, "passes", "pass")}, but ${ran}.`,
      hint: "Coverage was probably not collected where the tests ran: see that instrumentation is on there, also in forks and subprocesses, and that one run writes both reports.",
      at: null,
      numbers: { passed, files, dead, hit, total },
    };
  },
});
