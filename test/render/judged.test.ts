/** Scenes that the rules themselves judge, so that their own words are read in their place. */
import { describe, it } from "vitest";
import type { Verdict } from "../../src/model/verdict.ts";
import { RULES } from "../../src/rules/index.ts";
import { judge } from "../../src/rules/judge.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderText } from "../../src/render/text.ts";
import { drawScene, type SceneDrawing } from "../support/draw.ts";
import { expectGolden } from "../support/golden.ts";
import { CONTEXT } from "../support/verdicts.ts";

const SHOP: SceneDrawing = {
  files: {
    "src/billing/invoice.ts": { lines: "30/40", branches: "6/10" }, "src/billing/tax.ts": "26/30", "src/orders/cart.ts": "90/100",
  },
  tests: { "tests/billing/invoice.test.ts": "18 passed", "tests/orders/cart.test.ts": "24 passed, 3 skipped", "tests/e2e/shop.test.ts": "2 passed" },
  modules: {
    billing: { target: { lines: 80, by: "2026-12-31" }, priority: "critical" },
    orders: { target: { lines: 85 }, priority: "high" },
  },
  targets: { lines: 70, changedLines: 80 },
};

const judged = (drawing: SceneDrawing): Verdict => judge(drawScene(drawing), RULES, { problems: [], remarks: [] });

const JUDGED: Readonly<Record<string, Verdict>> = {
  "judged-passed": judged({ ...SHOP, changes: { "src/orders/cart.ts": "1-9" }, before: "same" }),
  "judged-failed": judged({
    ...SHOP,
    files: { ...SHOP.files, "src/billing/invoice.ts": { lines: "12/40", branches: "3/10" }, "src/orders/gift.ts": null },
    tests: { "tests/billing/invoice.test.ts": "18 passed", "tests/orders/cart.test.ts": "20 passed, 2 failed, 1 errored, 3 skipped" },
    changes: { "src/billing/invoice.ts": "10-20", "src/orders/gift.ts": "added 1-9" },
    changedSource: { "src/orders/gift.ts": [1, 2, 3, 5] },
    before: SHOP,
  }),
  "judged-incomplete": judged({ ...SHOP, tests: { "tests/billing/invoice.test.ts": "3 skipped" } }),
};

describe.each(Object.entries(JUDGED))("%s reads well in the words of the rules", (scene, verdict) => {
  it("as a comment", () => expectGolden(renderComment(verdict, CONTEXT), scene, "comment.md"));
  it("on a terminal", () => expectGolden(renderText(verdict, CONTEXT), scene, "text.txt"));
});
