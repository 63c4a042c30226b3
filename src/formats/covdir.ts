/** Reads grcov's covdir: a tree of folders, with a list of hits for each file. Knows no disk. */
import type { CoverageReport } from "../model/coverage.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { jsonCoverageFormat, member, type JsonObject } from "./json.ts";
import { listIn, objectIn, pathIn, ratioIn } from "./json-checks.ts";
import { joinPath, newDraft, readFile, reportOf, takeLineList } from "./json-draft.ts";

const KEYS = ["coveragePercent", "linesTotal", "children"] as const;
const NO_CODE = -1;

const recognises = ({ keys }: JsonHead): boolean => KEYS.every((key) => keys.has(key));

/** A folder or a file of the tree that is still to be read. */
interface Node {
  readonly path: string;
  readonly entry: JsonObject;
}

const read = (document: unknown, path: string): CoverageReport => {
  const draft = newDraft(path, "the covdir of grcov");
  const open: Node[] = [{ path: "", entry: objectIn(draft, document, "the tree") }];
  for (let node = open.pop(); node; node = open.pop()) {
    const { path: parent, entry: { children, coverage } } = node;
    if (coverage !== undefined) {
      readFile(draft, parent, () => {
        takeLineList(draft, listIn(draft, coverage, "coverage"), "coverage", (hits) => hits === NO_CODE);
        return { lines: true };
      });
    } else {
      for (const [name, child] of Object.entries(objectIn(draft, children, "children"))) {
        open.push({ path: pathIn(draft, joinPath(parent, name), "children"), entry: objectIn(draft, child, name) });
      }
    }
  }
  const lines = ratioIn(member(document, "linesCovered"), member(document, "linesTotal"));
  return reportOf(draft, { format: covdir.id, declared: { lines, branches: null } });
};

/** The covdir of grcov. */
export const covdir: CoverageFormat = jsonCoverageFormat({
  id: "covdir",
  kind: "coverage",
  looksFor: "JSON with `coveragePercent`, `linesTotal` and `children`",
  recognises,
  read,
});
