import { expect, it } from "vitest";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import PriceTag from "./PriceTag.vue";

it("shows the price with tax", async () => {
  expect(await renderToString(createSSRApp(PriceTag, { cents: 1000 }))).toContain("12.00 EUR");
});
