import { expect, it } from "vitest";
import { NotFound, SoldOut } from "../src/errors.js";

it("counts what is sold out as not found", () => {
  expect(new SoldOut("tea")).toBeInstanceOf(NotFound);
  expect(new SoldOut("tea").message).toBe("tea");
});
