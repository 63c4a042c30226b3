/** The summary of a step: what the comment says, with every row that there is room for, all targets and all files. */
import type { Verdict } from "../model/verdict.ts";
import { documentOf } from "./document.ts";
import { fit, utf8Bytes } from "./fit.ts";
import type { RenderContext } from "./renderer.ts";

/** Bytes of UTF-8: a larger summary is refused by the runner. */
export const SUMMARY_BUDGET = 1_048_576;

const REST = "the JSON output lists all";

/** Renders the summary within a budget of bytes. */
export const renderSummary = (verdict: Verdict, context: RenderContext, budget: number = SUMMARY_BUDGET): string =>
  fit(documentOf(verdict, { context, marked: false, most: Infinity, full: true, rest: REST }), { budget, measure: utf8Bytes, rest: REST });
