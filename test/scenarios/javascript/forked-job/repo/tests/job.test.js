import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("prices an order in the background", async () => {
  const job = fork(fileURLToPath(new URL("../src/job.js", import.meta.url)));
  job.send({ cents: 250, quantity: 4 });
  const [answer] = await once(job, "message");
  expect(answer).toBe(1200);
});
