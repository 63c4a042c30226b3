import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";

it("adds up in a thread of its own", async () => {
  const worker = new Worker(new URL("../src/worker.js", import.meta.url), { workerData: [{ cents: 250, quantity: 4 }] });
  const [sum] = await once(worker, "message");
  expect(sum).toBe(1000);
});
