import { connect } from "node:net";

const queue = [];

export function enqueue(recipient, text) {
  queue.push({ recipient, text });
  return queue.length;
}

export function pending() {
  return queue.length;
}

export function flush(host, port) {
  const socket = connect(port, host);
  for (const message of queue.splice(0)) socket.write(JSON.stringify(message));
  socket.end();
}
