import { describe, it } from "vitest";
import { annotationsOf, workflowCommands } from "../../src/render/annotations.ts";
import { COMMENT_BUDGET, renderComment } from "../../src/render/comment.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderMatrix } from "../../src/render/matrix.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderText } from "../../src/render/text.ts";
import { expectGolden } from "../support/golden.ts";
import { CONTEXT } from "../support/verdicts.ts";
import { SCENES } from "./scenes.ts";

/** A huge verdict is shown in little room, so that its golden stays small enough to be read. */
const LITTLE = 5_000;
const NARROW = { ...CONTEXT, width: 60 };

describe.each(Object.entries(SCENES))("%s reads well", (scene, verdict) => {
  const huge = scene === "huge";
  it("as a comment", () => expectGolden(renderComment(verdict, CONTEXT, huge ? LITTLE : COMMENT_BUDGET), scene, "comment.md"));
  it("as a summary", () => expectGolden(renderSummary(verdict, CONTEXT, huge ? LITTLE : SUMMARY_BUDGET), scene, "summary.md"));
  it("as annotations", () => expectGolden(workflowCommands(annotationsOf(verdict, CONTEXT)), scene, "annotations.txt"));
  it.skipIf(huge)("on a terminal", () => expectGolden(renderText(verdict, CONTEXT), scene, "text.txt"));
  it.skipIf(huge)("on a narrow terminal", () => expectGolden(renderText(verdict, NARROW), scene, "text-narrow.txt"));
  it.skipIf(huge)("as JSON", () => expectGolden(renderJson(verdict, { ...CONTEXT, files: true }), scene, "json.json"));
  it.runIf(scene === "deprecated-and-unmeasured" || scene === "hostile-names" || verdict.verdict === "incomplete")("as a matrix", () => expectGolden(renderMatrix(verdict), scene, "matrix.md"));
  it.runIf(scene === "failed-below-target" || scene === "hostile-names")("as a page", () => expectGolden(renderHtml(verdict, CONTEXT), scene, "page.html"));
});
