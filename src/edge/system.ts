/** What the other files of the edge need of the operating system's answers. Knows no report and no repository. */
import { isAbsolute, relative, sep } from "node:path";

/** True when a path is the folder itself or below it. Compares names only: links must be resolved before. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** A path with `/`, whatever the machine writes. */
export const withSlashes = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

const isSystemError = (thrown: unknown): thrown is NodeJS.ErrnoException => thrown instanceof Error && "code" in thrown;

/** Why the system refused, such as "EACCES: permission denied". Whatever else was thrown is a bug, and thrown on. */
export const reasonOf = (thrown: unknown): string => {
  if (!isSystemError(thrown)) throw thrown;
  return thrown.message.replace(/, .*/s, "");
};

/** True when the system says that there is no such file. Whatever else was thrown is not answered for. */
export const isAbsent = (thrown: unknown): boolean =>
  isSystemError(thrown) && (thrown.code === "ENOENT" || thrown.code === "ENOTDIR");
