import { total } from "@app/billing";

it("sums up the lines", () => {
  expect(total([{ cents: 250, quantity: 4 }])).toBe(1000);
});
