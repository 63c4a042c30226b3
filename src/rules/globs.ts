/** Compiles globs once, for questions about many paths. Knows not what they stand for. */
import { anyOf } from "../model/globs.ts";

/** True for the paths that one of the globs holds, unless one that begins with `!` takes them out. */
export const holder = (globs: readonly string[]): ((path: string) => boolean) => {
  const takes = anyOf(globs.filter((glob) => !glob.startsWith("!")));
  const refuses = anyOf(globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1)));
  return (path) => takes(path) && !refuses(path);
};
