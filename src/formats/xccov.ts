/** Reads the JSON of Xcode's xccov: its report (functions and totals), and a dump of its archive (lines). Knows no disk. */
import type { CoverageReport, Declared } from "../model/coverage.ts";
import { plusKnown, type Ratio } from "../model/ratio.ts";
import { pushFunction, pushLine } from "../model/rows.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { isObject, jsonCoverageFormat, member } from "./json.ts";
import { countIn, lineIn, listIn, nameIn, objectIn, pathIn, ratioIn } from "./json-checks.ts";
import { newDraft, readFile, reportOf, type Draft } from "./json-draft.ts";

const isReport = (document: unknown): boolean =>
  Array.isArray(member(document, "targets")) && (member(document, "lineCoverage") ?? member(document, "coveredLines")) !== undefined;

const isArchive = (document: unknown): boolean =>
  isObject(document) &&
  Object.values(document).some((lines) => Array.isArray(lines) && typeof member(lines[0], "isExecutable") === "boolean");

const recognises = ({ document }: JsonHead): boolean => isReport(document) || isArchive(document);

const readTargetFile = (draft: Draft, value: unknown): void => {
  const file = objectIn(draft, value, "files");
  readFile(draft, pathIn(draft, file["path"] ?? file["name"], "path"), () => {
    const { functions } = file;
    for (const one of functions === undefined ? [] : listIn(draft, functions, "functions")) {
      const { name, lineNumber, executionCount } = objectIn(draft, one, "functions");
      const start = lineIn(draft, lineNumber, "lineNumber");
      pushFunction(draft.functions, nameIn(draft, name, "functions"), start, 0, countIn(draft, executionCount, "executionCount"));
    }
    return { functions: functions !== undefined };
  });
};

const linesOf = (counts: unknown): Ratio | null => ratioIn(member(counts, "coveredLines"), member(counts, "executableLines"));

/** Reads targets, tests' own among them. The totals are the report's, or its targets' where it has none of its own. */
const readReport = (draft: Draft, document: unknown): Declared => {
  let ofTargets: Ratio | null = null;
  for (const value of listIn(draft, member(document, "targets"), "targets")) {
    const target = objectIn(draft, value, "targets");
    ofTargets = plusKnown(ofTargets, linesOf(target));
    for (const file of listIn(draft, target["files"] ?? [], "files")) readTargetFile(draft, file);
  }
  return { lines: linesOf(document) ?? ofTargets, branches: null };
};

const readArchive = (draft: Draft, document: unknown): void => {
  for (const [path, lines] of Object.entries(objectIn(draft, document, "the archive"))) {
    readFile(draft, pathIn(draft, path, "the archive"), () => {
      for (const value of listIn(draft, lines, "lines")) {
        const { line, isExecutable, executionCount } = objectIn(draft, value, "lines");
        if (isExecutable !== true) continue;
        const number = lineIn(draft, line, "line");
        const hits = countIn(draft, executionCount, "executionCount");
        if (number > 0) pushLine(draft.lines, number, hits);
      }
      return { lines: true };
    });
  }
};

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the JSON of xccov");
  if (isReport(document)) return reportOf(draft, { declared: readReport(draft, document), format: xccov.id, producer: "xccov" });
  readArchive(draft, document);
  return reportOf(draft, { format: xccov.id, producer: "xccov" });
};

/** The JSON of xccov. The totals of its report count a line once for each function that holds it. */
export const xccov: CoverageFormat = jsonCoverageFormat({
  id: "xccov",
  kind: "coverage",
  looksFor: "JSON with `targets` and `lineCoverage`, or with `isExecutable` for each line of a file",
  recognises,
  read,
});
