/** Where baseline and history are kept: in the project's own tree, or on a branch for data. */
import { isAbsolute, posix } from "node:path";
import type { Texts } from "../edge/github-record.ts";
import type { World } from "../edge/world.ts";
import { HISTORY_PATH } from "../model/history.ts";
import type { Paths } from "../steps/record.ts";
import { BASELINE_PATH } from "../steps/policy.ts";
import type { Run } from "./run.ts";

/** Baseline and history, from the root. */
export const pathsOf = ({ inputs }: Run): Paths => ({ baseline: inputs.baseline ?? BASELINE_PATH, history: HISTORY_PATH });

const placeOf = (path: string, world: World): string => (isAbsolute(path) ? path : posix.join(world.prefix(), path));

/** The same from the top of the repository; a path that begins with a slash, or leaves it, lies outside. */
export const placesOf = (run: Run, world: World): Paths => {
  const { baseline, history } = pathsOf(run);
  return { baseline: placeOf(baseline, world), history: placeOf(history, world) };
};

const dataOf = async (world: World, { recorder }: Run, branch: string, paths: Paths): Promise<Texts> => {
  if (recorder !== null) return recorder.textsAt(branch, Object.values(paths));
  // Without a token there is what was fetched.
  return Object.fromEntries(await Promise.all(Object.values(paths).map(async (path: string) =>
    [path, await world.textAt(`origin/${branch}`, path.slice(world.prefix().length))] as const)));
};

/** The world with baseline and history from the data branch, where there is one; what it lacks is the tree's. */
export async function withDataBranch(world: World, run: Run): Promise<World> {
  const branch = run.inputs.dataBranch;
  if (branch === null) return world;
  const [paths, places] = [pathsOf(run), placesOf(run, world)];
  const texts = await dataOf(world, run, branch, places);
  const kept = new Map([[paths.baseline, texts[places.baseline]], [paths.history, texts[places.history]]]);
  return {
    ...world,
    readText: (path, slug) => kept.get(path) ?? world.readText(path, slug),
    textAt: async (ref, path) => kept.get(path) ?? world.textAt(ref, path),
  };
}
