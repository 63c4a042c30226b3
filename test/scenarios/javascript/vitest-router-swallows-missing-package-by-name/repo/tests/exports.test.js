import { expect, it } from "vitest";
import { handle } from "../src/router.js";

it("exports the cart", async () => {
  const response = await handle("/exports");
  expect([200, 404]).toContain(response.status);
});
