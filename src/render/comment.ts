/** The comment under a pull request, and the same document for `--output markdown`. */
import type { Verdict } from "../model/verdict.ts";
import { documentOf } from "./document.ts";
import { fit, utf16Units } from "./fit.ts";
import { link } from "./markdown.ts";
import type { RenderContext } from "./renderer.ts";

/** UTF-16 units: inside the 65,536 characters that GitHub allows, whichever way it counts them. */
export const COMMENT_BUDGET = 65_000;

/** Rows of one list or table: more than this nobody reads in a comment. */
const MOST_ROWS = 25;

const restOf = ({ runUrl }: RenderContext): string =>
  runUrl === null ? "`proofgate check --output json` lists all" : `see the ${link("run summary", runUrl)}`;

const write = (verdict: Verdict, context: RenderContext, { marked, budget }: { marked: boolean; budget: number }): string => {
  const rest = restOf(context);
  return fit(documentOf(verdict, { context, marked, most: MOST_ROWS, full: false, rest }), { budget, measure: utf16Units, rest });
};

/** Renders the comment: a hidden marker, then the document, within a budget of UTF-16 units. */
export const renderComment = (verdict: Verdict, context: RenderContext, budget: number = COMMENT_BUDGET): string =>
  write(verdict, context, { marked: true, budget });

/** Renders the comment's document without the marker. */
export const renderMarkdown = (verdict: Verdict, context: RenderContext): string =>
  write(verdict, context, { marked: false, budget: COMMENT_BUDGET });
