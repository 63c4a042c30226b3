import { Bill } from "@app/billing";

jest.mock("@app/tax", () => ({ taxOf: jest.fn((cents) => cents / 5) }));

it("adds tax to the sum", () => {
  expect(new Bill().add({ cents: 250, quantity: 4 }).total()).toBe(1200);
});
