import { expect, it } from "vitest";
import { soon } from "../src/wait";

it("comes before the next turn", async () => {
  let done = false;
  soon(() => { done = true; });
  await Promise.resolve();
  expect(done).toBe(true);
});
