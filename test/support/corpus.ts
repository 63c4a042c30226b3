/** The large corpus of real reports, where it is at hand, with the figures that are known of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** The folder of the large corpus; tests over it skip where it is absent. */
export const CORPUS = process.env["PROOFGATE_CORPUS"] ?? resolve(ROOT, "../shared/corpus");

/** False where the large corpus is not at hand. */
export const hasCorpus = existsSync(CORPUS);

/** The rows of one of its tables, by column; an empty cell is null. */
export const corpusTable = (name: string): Readonly<Record<string, string | null>>[] => {
  if (!hasCorpus) return [];
  const [head, ...rows] = readFileSync(join(CORPUS, name), "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
  return rows.map((cells) => Object.fromEntries(head!.map((column, index) => [column, cells[index] || null])));
};

/** Every file below a folder of it, as paths from the corpus's root, in order. */
export const corpusFiles = (folder: string): string[] => {
  if (!hasCorpus) return [];
  return readdirSync(join(CORPUS, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(CORPUS.length + 1))
    .sort();
};

/** The absolute path of a file of it. */
export const inCorpus = (path: string): string => join(CORPUS, path);

/** The folder of the project's own fixtures, `<format>/<tool>-<version>-<what>/`. */
export const FIXTURES = join(ROOT, "test/corpus");
