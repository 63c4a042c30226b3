// @covers src/exports.js
import { expect, it } from "vitest";
import { handle } from "../src/router.js";

it("exports the cart", async () => {
  const response = await handle("/exports");
  expect(response.status).toBe(200);
});
