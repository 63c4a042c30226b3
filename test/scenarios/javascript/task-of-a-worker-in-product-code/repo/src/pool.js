import { Worker } from "node:worker_threads";

export const runTask = (number) => new Promise((done, fail) => {
  const worker = new Worker(new URL("./task.js", import.meta.url), { workerData: number });
  worker.on("message", done);
  worker.on("error", fail);
});
