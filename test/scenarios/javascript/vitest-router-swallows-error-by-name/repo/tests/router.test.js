import { expect, it } from "vitest";
import { handle } from "../src/router.js";

it("answers with the price", async () => {
  expect(await handle("/price")).toEqual({ status: 200, body: 1200 });
});

it("knows no other path", async () => {
  expect((await handle("/nowhere")).status).toBe(404);
});
