/** Says how the paths of reports could become ours, where none of them fits: as the very lines to write. Rewrites nothing. */
import { byText } from "../model/order.ts";
import type { RepoPath } from "../model/path.ts";
import { Problem } from "../model/problem.ts";
import type { ReadCoverage } from "../model/report.ts";
import type { Unresolved } from "../model/scene.ts";
import { clean, isAbsolute, join } from "./clean.ts";
import { rewritten } from "./paths.ts";
import type { Table, TreeIndex } from "./tree.ts";

interface Rewrite {
  readonly strip: string;
  readonly add: string;
}

/** A guess needs no more paths than these. */
const SAMPLE = 500;
/** A name that more files bear than these says nothing about where a path belongs. */
const MAX_NAMESAKES = 16;
/** Rewrites that are tried out. */
const MAX_TRIED = 8;
/** Lines that are offered for the user to choose from. */
const MAX_OFFERED = 5;
/** Reports that are named in one sentence. */
const MAX_NAMED = 3;

/** The rewrites that make of a path the tracked files whose end agrees with it furthest. */
const rewritesOf = (table: Table, path: string): Rewrite[] => {
  const segments = path.split("/");
  let best: Rewrite[] = [];
  for (let cut = segments.length - 1; cut >= 0; cut--) {
    const end = segments.slice(cut).join("/");
    const files = end === "" ? [] : table.endingWith(end);
    if (files.length === 0) break;
    if (files.length > MAX_NAMESAKES) continue;
    best = files.map((file) => ({ strip: path.slice(0, path.length - end.length), add: file.slice(0, file.length - end.length) }));
  }
  return best;
};

/** How many paths the rewrite makes tracked ones. */
const yieldOf = (table: Table, paths: readonly string[], { strip, add }: Rewrite): number => {
  const rules = { strip: [clean(strip)], add: clean(add) };
  return paths.filter((path) => table.find(rewritten(path, rules) ?? "") !== null).length;
};

/** The rewrites that most paths ask for, at most `MAX_TRIED`. */
const askedFor = (table: Table, paths: readonly string[]): Rewrite[] => {
  const votes = new Map<string, { readonly rewrite: Rewrite; count: number }>();
  for (const rewrite of paths.flatMap((path) => rewritesOf(table, path))) {
    const key = JSON.stringify([rewrite.strip, rewrite.add]);
    const vote = votes.get(key) ?? { rewrite, count: 0 };
    vote.count++;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.count - a.count).slice(0, MAX_TRIED).map(({ rewrite }) => rewrite);
};

/** The rewrite that makes most paths tracked ones; null where none does, or two do equally well. */
const guess = (table: Table, paths: readonly string[]): Rewrite | null => {
  const [first, second] = askedFor(table, paths).map((rewrite) => ({ rewrite, found: yieldOf(table, paths, rewrite) }))
    .sort((a, b) => b.found - a.found);
  if (!first || first.found * 2 <= paths.length || first.found === second?.found) return null;
  return first.rewrite;
};

const lineFor = ({ strip, add }: Rewrite): string => {
  const parts = [...(strip === "" ? [] : [`strip: [${JSON.stringify(strip)}]`]), ...(add === "" ? [] : [`add: ${JSON.stringify(add)}`])];
  return `paths: { ${parts.join(", ")} }`;
};

const extensionOf = (path: string): string => /\.\w+$/.exec(path)?.[0] ?? "/";

/** The paths of a report from where it says that they start. */
export const startedPaths = ({ coverage, bases }: ReadCoverage): string[] => {
  const base = bases.map(clean).find(isAbsolute) ?? "";
  return coverage.files.map(({ path }) => join(base, clean(path)));
};

const named = (reports: readonly string[]): string => {
  const names = reports.slice(0, MAX_NAMED).join(", ");
  return reports.length > MAX_NAMED ? `${names} and ${reports.length - MAX_NAMED} more` : names;
};

/** Reports by their own paths, and the paths in them from where they say that these start. */
export interface Lost {
  readonly paths: ReadonlySet<string>;
  readonly reports: readonly string[];
}

/** The rewrite that makes a path one of the files that end like it. */
const rewriteTo = (path: string, file: string): Rewrite => {
  const [from, to] = [path.split("/"), file.split("/")];
  while (from.length > 0 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  const folder = (parts: readonly string[]): string => parts.map((part) => `${part}/`).join("");
  return { strip: folder(from), add: folder(to) };
};

const eitherOf = (rewrites: readonly Rewrite[]): string =>
  `Say which it is: add ${rewrites.slice(0, MAX_OFFERED).map(lineFor).join(" or ")} to the configuration.`;

/** The problem of reports, each with files, of which every path fits more than one file of the tree; with one of them as example. */
export const ambiguousProblem = ({ paths, reports }: Lost, { path, candidates }: Pick<Unresolved, "path" | "candidates">, index: TreeIndex): Problem => {
  const names = [...reports].sort(byText);
  const rewrite = guess(index.exact, [...paths].sort(byText).slice(0, SAMPLE));
  const fits = `fits more than one file of the repository: ${candidates.join(", ")}`;
  return new Problem("paths-unresolved", paths.size === 1
    ? `The only path in ${named(names)}, ${path}, ${fits}.`
    : `None of the ${paths.size} paths in ${named(names)} fits one file alone: ${path}, for example, ${fits}.`, {
    where: names[0]!,
    hint: rewrite ? `Add ${lineFor(rewrite)} to the configuration.` : eitherOf(candidates.map((file) => rewriteTo(clean(path), file))),
  });
};

/** The problem of reports, each with files, of which no path fits a file of the tree. */
export const unresolvedProblem = (lost: Lost, index: TreeIndex, tree: readonly RepoPath[]): Problem => {
  const [paths, reports] = [[...lost.paths].sort(byText), [...lost.reports].sort(byText)];
  const rewrite = guess(index.exact, paths.slice(0, SAMPLE));
  const example = paths[0] ?? "";
  const several = rewritesOf(index.exact, example);
  const ours = tree.find((path) => path.endsWith(extensionOf(example))) ?? tree[0];
  const message = paths.length === 1
    ? `The only path in ${named(reports)} fits no file of the repository: ${example}.`
    : `None of the ${paths.length} paths in ${named(reports)} fits a file of the repository: ${example}, for example.`;
  return new Problem("paths-unresolved", message, {
    where: reports[0]!,
    hint: rewrite ? `Add ${lineFor(rewrite)} to the configuration.`
      : several.length > 1 ? `${example} may be any of ${several.length} files. ${eitherOf(several)}`
      : `The reports say ${example}${ours === undefined ? "" : `, the repository ${ours}`}: `
        + "say with paths: { strip: […], add: … } in the configuration how the one becomes the other.",
  });
};
