/** `proofgate init`: proposes a configuration from the reports and the tree. It prints; writing is the reader's. */
import { stringify } from "yaml";
import { openWorld } from "../edge/world.ts";
import { gate } from "../gate.ts";
import { byText } from "../model/order.ts";
import { percent, share } from "../model/ratio.ts";
import type { Verdict } from "../model/verdict.ts";
import { many } from "../render/words.ts";
import { isBeside } from "../rules/unknown-files.ts";
import { requestOf } from "./check.ts";
import { EXIT } from "./exit.ts";
import type { Io } from "./io.ts";
import type { Values } from "./options.ts";
import { problemText } from "./say.ts";

/** Folders that say how a project is laid out, not what a part of it is for. */
const LAYOUT = ["src", "lib", "app", "apps", "packages", "crates", "services", "cmd", "internal", "pkg"];

/** A module of fewer files says less than the project does. */
const FEWEST_FILES = 2;

/** The folder that names a file's part: the first that is not mere layout; null for files at the top. */
const partOf = (path: string): string | null => {
  const folders = path.split("/").slice(0, -1);
  const at = folders.findIndex((folder) => !LAYOUT.includes(folder));
  return at < 0 ? null : folders.slice(0, at + 1).join("/");
};

const parts = ({ files }: Verdict): Map<string, number> => {
  const count = new Map<string, number>();
  for (const { path, test } of files) {
    const part = test || isBeside(path) ? null : partOf(path);
    if (part !== null) count.set(part, (count.get(part) ?? 0) + 1);
  }
  return count;
};

/** The last folder names a module; where two would share that name, the whole path does. */
const nameModules = (folders: readonly string[]): Map<string, string> => {
  const last = (folder: string): string => folder.slice(folder.lastIndexOf("/") + 1);
  const shared = (name: string): boolean => folders.filter((folder) => last(folder) === name).length > 1;
  return new Map(folders.map((folder) => [shared(last(folder)) ? folder.replaceAll("/", "-") : last(folder), folder]));
};

/** Reports of which runners write one for each class: by its glob, for there will be others. */
const BY_CLASS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(surefire|failsafe)-reports\/TEST-[^/]*\.xml$/, "**/$1-reports/TEST-*.xml"],
  [/(?:^|\/)test-results\/(?:.*\/)?TEST-[^/]*\.xml$/, "**/test-results/**/TEST-*.xml"],
];

const globFor = (path: string): string => {
  const [pattern, glob] = BY_CLASS.find(([one]) => one.test(path)) ?? [];
  return pattern === undefined ? path : pattern.exec(path)![0].replace(pattern, glob!);
};

/** Percentage points between what is covered and what is proposed, so that no small change fails at once. */
const HEADROOM = 1;

const proposal = (verdict: Verdict): Record<string, unknown> => {
  const reports = (kind: "coverage" | "tests") =>
    [...new Set(verdict.reports.filter((report) => report.kind === kind).map(({ path }) => globFor(path)))].sort(byText);
  const lines = verdict.totals.coverage?.lines;
  const now = lines ? share(lines) : null;
  const folders = [...parts(verdict)].filter(([, count]) => count >= FEWEST_FILES).map(([folder]) => folder).sort(byText);
  const modules = [...nameModules(folders)].map(([name, folder]) => [name, { paths: [`${folder}/**`] }]);
  return {
    version: 1,
    ...(reports("coverage").length > 0 ? { coverage: reports("coverage") } : {}),
    ...(reports("tests").length > 0 ? { tests: reports("tests") } : {}),
    ...(now === null ? {} : { targets: { lines: Math.max(Math.floor(percent(now)) - HEADROOM, 0) } }),
    ...(modules.length > 1 ? { modules: Object.fromEntries(modules) } : {}),
  };
};

/** Runs the command; gives the exit code: incomplete when there is nothing to propose from. */
export async function init(values: Values, io: Io): Promise<number> {
  const verdict = await gate(openWorld(values.root ?? "."), requestOf(values));
  if (verdict.reports.length === 0) {
    for (const problem of verdict.problems) io.err(`proofgate: ${problemText(problem)}`);
    return EXIT.incomplete;
  }
  const sources = `${many(verdict.reports.length, "report")} and ${many(verdict.files.length, "file")}`;
  io.out(`# proofgate.yml, proposed from ${sources}: read it, then raise the targets.\n${stringify(proposal(verdict), { lineWidth: 0 })}`);
  return EXIT.passed;
}
