import { parentPort, workerData } from "node:worker_threads";

function total(lines) {
  return lines.reduce((sum, { cents, quantity }) => sum + cents * quantity, 0);
}

parentPort.postMessage(total(workerData));
