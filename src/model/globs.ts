/** Compiles globs. Knows what a glob is, not what it stands for. */
import micromatch from "micromatch";
import { meantGlob } from "./glob.ts";

/** Signs that mean nothing but themselves wherever they stand: such a glob is the name of one file. */
const PLAIN = /^[\w-][\w./-]*$/;

/** True where a glob holds one path alone, itself: there is nothing to compile. */
const isPlain = (meant: string): boolean => PLAIN.test(meant);

/** Compiles globs as people mean them to one question: whether any of them holds a path. Dot files count; a path also holds itself. */
export const anyOf = (globs: readonly string[]): ((path: string) => boolean) => {
  const meant = globs.map(meantGlob);
  const literal = new Set([...globs, ...meant.filter(isPlain)]);
  const patterns = meant.filter((glob) => !isPlain(glob));
  let compiled: RegExp | null = null;
  const compile = (): RegExp => new RegExp(patterns.map((glob) => micromatch.makeRe(glob, { dot: true }).source).join("|"));
  return (path) => literal.has(path) || (patterns.length > 0 && (compiled ??= compile()).test(path));
};
