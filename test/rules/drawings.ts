/** Drawings of any project, for laws. */
import fc from "fast-check";
import type { ModuleDrawing, SceneDrawing, TargetsDrawing } from "../support/draw.ts";

const SIZE = 12;

/** "3/7", never more hit than there is. */
export const ratios = fc.nat({ max: SIZE }).chain((total) => fc.nat({ max: total }).map((hit) => `${hit}/${total}`));

const FILES = ["src/a/x.ts", "src/a/y.ts", "src/b/x.ts", "src/b/y.ts", "src/z.ts", "tests/a/x.test.ts"];
const TESTS = ["tests/a/x.test.ts", "tests/b/x.test.ts", "tests/e2e/shop.test.ts", "suite:live"];

const covers = fc.oneof(
  { weight: 3, arbitrary: ratios },
  fc.constant(null),
  fc.record({ lines: ratios, branches: ratios, functions: ratios }, { requiredKeys: ["lines"] }),
);
const outcomes = fc.record({ passed: fc.nat({ max: 6 }), failed: fc.nat({ max: 2 }), skipped: fc.nat({ max: 2 }), flaky: fc.nat({ max: 1 }) })
  .map((counts) => Object.entries(counts).map(([word, count]) => `${count} ${word}`).join(", "));

const some = <Value>(keys: readonly string[], values: fc.Arbitrary<Value>) =>
  fc.subarray([...keys]).chain((chosen) => fc.tuple(...chosen.map(() => values))
    .map((drawn) => Object.fromEntries(chosen.map((key, index) => [key, drawn[index]!]))));

const percentages = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
const targets = fc.record({
  lines: percentages, branches: percentages, functions: percentages, passRate: percentages, skipRate: percentages, flakyRate: percentages,
  tests: fc.nat({ max: SIZE }),
  by: fc.constantFrom("2026-11-19", "2026-11-20", "2026-11-21"),
}, { requiredKeys: [] }) as fc.Arbitrary<TargetsDrawing>;

const module = fc.record({
  target: targets, priority: fc.constantFrom("critical", "medium", "low"), deprecated: fc.boolean(),
}, { requiredKeys: [] }) as fc.Arbitrary<ModuleDrawing>;

const evidence = fc.record({ files: some(FILES, covers), tests: some(TESTS, outcomes) }, { requiredKeys: ["files"] });

/** Any project: modules or none, targets or none, with a baseline of some other run or without one. */
export const drawings: fc.Arbitrary<SceneDrawing> = fc.record({
  evidence, targets,
  modules: some(["a", "b"], module),
  kinds: some(["e2e"], fc.record({ target: targets }, { requiredKeys: [] })),
  tolerance: fc.constantFrom(0, 0.1, 5),
  changes: fc.option(some(FILES, fc.constantFrom("1-3", "2,4-9", "added 1-12")), { nil: undefined }),
  before: fc.option(evidence, { nil: undefined }),
}).map(({ evidence: { files, tests }, changes, before, ...rest }) => ({
  ...rest, files, targets: { changedLines: 50, file: 30, ...rest.targets },
  ...(tests && { tests }), ...(before && { before }),
  ...(changes && { changes: Object.fromEntries(Object.entries(changes).filter(([path]) => path in files)) }),
}));
