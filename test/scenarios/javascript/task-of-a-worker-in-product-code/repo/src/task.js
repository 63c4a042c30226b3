import { parentPort, workerData } from "node:worker_threads";

export const double = (number) => {
  const twice = number * 2;
  return twice;
};

parentPort?.postMessage(double(workerData));
