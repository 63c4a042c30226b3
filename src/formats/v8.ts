/** Knows V8's raw coverage, and refuses it with what to do: its ranges are offsets into source text, which no report holds. */
import { Problem } from "../model/problem.ts";
import type { CoverageFormat, JsonHead } from "./format.ts";
import { jsonCoverageFormat, member } from "./json.ts";

/** A script as V8's profiler and the browsers' protocols hand it over. */
const isScript = (value: unknown): boolean => typeof member(value, "url") === "string" && Array.isArray(member(value, "functions"));

const recognises = ({ document }: JsonHead): boolean => {
  const scripts = Array.isArray(document) ? (document as readonly unknown[]) : member(document, "result");
  return Array.isArray(scripts) && isScript(scripts[0]);
};

const read = (_: unknown, path: string): never => {
  throw new Problem("report-unrecognised", `${path} is V8's raw coverage: it holds offsets into the text that was run, and no lines.`, {
    where: path,
    hint: "Let a tool make a report of it where the sources are: `npx c8 report --reporter=lcov --temp-directory FOLDER`. Then name that report.",
  });
};

/** V8's raw coverage (`NODE_V8_COVERAGE`, c8's `coverage/tmp`). It is recognised only to be refused. */
export const v8: CoverageFormat = jsonCoverageFormat({
  id: "v8",
  kind: "coverage",
  looksFor: "JSON with `functions` for each script of `result`",
  recognises,
  read,
});
