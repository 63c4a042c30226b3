import { expect, it } from "vitest";
import { runTask } from "../src/pool.js";

it("doubles a number", async () => {
  expect(await runTask(4)).toBe(8);
});
