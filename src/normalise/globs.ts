/** Compiles lists of globs. Knows what a glob is, not what it stands for. */
import micromatch from "micromatch";

/** A glob as people mean it: `./src/` is everything below `src`. */
const meant = (glob: string): string => glob.replace(/^\.\//, "").replace(/\/$/, "/**");

/** Compiles globs to one question: whether any of them holds a path. Dot files count; a path also holds itself. */
export const holder = (globs: readonly string[]): ((path: string) => boolean) => {
  if (globs.length === 0) return () => false;
  const literal = new Set(globs);
  const pattern = new RegExp(globs.map((glob) => micromatch.makeRe(meant(glob), { dot: true }).source).join("|"));
  return (path) => pattern.test(path) || literal.has(path);
};
