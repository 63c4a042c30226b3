import { taxOf } from "@app/tax";

it("takes a fifth", () => {
  expect(taxOf(1000)).toBe(200);
});
