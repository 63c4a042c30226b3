/** Whether code ran at all: of one file, and of a project whose coverage may never have been collected. Knows no rule. */
import type { Cover } from "./coverage.ts";
import type { FileScene, Scene } from "./scene.ts";

/** `nothing`: no report says of anything in it that it could run. */
export type Liveness = "live" | "dead" | "nothing";

/** Whether a body ran; lines run when a file is merely loaded, so they decide only where no functions are known. */
export const livenessOf = (cover: Cover | null): Liveness => {
  const functions = cover?.functions ?? null;
  const ratio = functions !== null && functions.total > 0 ? functions : cover?.lines ?? null;
  if (ratio === null || ratio.total === 0) return "nothing";
  return ratio.hit > 0 ? "live" : "dead";
};

/** Fewer passing tests may all be of one small corner. */
const MANY_TESTS = 20;

/** Fewer files are taken for a sample of nothing, unless all of them are dead. */
const FEW_FILES = 5;

/** More than so many percent of the files are dead… */
const DEAD_PERCENT = 60;

/** …and fewer than so many percent of what could run ran: else it is a project with few tests. */
const NEARLY_NOTHING_PERCENT = 5;

/** What shows that coverage was not collected. */
export interface NotCollected {
  /** Passing test cases. */
  readonly passed: number;
  /** Product files of which something could run, and those of them of which nothing did. */
  readonly files: number;
  readonly dead: number;
  /** Functions that ran, of all; lines in files whose functions nobody tells. */
  readonly hit: number;
  readonly total: number;
}

const runnableOf = ({ functions, lines }: Cover): { readonly hit: number; readonly total: number } =>
  (functions !== null && functions.total > 0 ? functions : lines) ?? { hit: 0, total: 0 };

const isProduct = ({ settings: { modules } }: Scene, { test, module }: FileScene): boolean =>
  !test && !modules.some(({ name, deprecated }) => deprecated && name === module);

interface Sum {
  files: number;
  dead: number;
  hit: number;
  total: number;
}

const sumOf = (covers: readonly Cover[]): Readonly<Sum> => {
  const sum: Sum = { files: 0, dead: 0, hit: 0, total: 0 };
  for (const cover of covers) {
    const { hit, total } = runnableOf(cover);
    sum.files++;
    sum.hit += hit;
    sum.total += total;
    if (hit === 0) sum.dead++;
  }
  return sum;
};

const isNearlyNothing = ({ files, dead, hit, total }: Readonly<Sum>, passed: number): boolean => {
  const many = files < FEW_FILES ? dead === files : dead * 100 > DEAD_PERCENT * files;
  return passed >= MANY_TESTS && files > 0 && many && hit * 100 < NEARLY_NOTHING_PERCENT * total;
};

/** True where many tests passed and nearly nothing ran of files that hold what could run. */
export const nearlyNothingRan = (covers: readonly Cover[], passed: number): boolean => isNearlyNothing(sumOf(covers), passed);

/** Many tests passed and nearly nothing ran: the numbers that show it, or null. Then no single file or module is to blame. */
export const notCollected = (scene: Scene): NotCollected | null => {
  const passed = scene.totals.tests?.passed ?? 0;
  const product = scene.files.filter((file) => livenessOf(file.cover) !== "nothing" && isProduct(scene, file));
  const sum = sumOf(product.map(({ cover }) => cover!));
  return isNearlyNothing(sum, passed) ? { passed, ...sum } : null;
};
