import { expect, it } from "vitest";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import StockBadge from "./StockBadge.vue";

it("says that nothing is left", async () => {
  expect(await renderToString(createSSRApp(StockBadge, { left: 0 }))).toContain("sold out");
});
