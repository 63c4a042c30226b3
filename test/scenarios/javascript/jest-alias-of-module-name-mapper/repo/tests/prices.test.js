import { net } from "@app/prices";

it("multiplies by the quantity", () => {
  expect(net(250, 4)).toBe(1000);
});
