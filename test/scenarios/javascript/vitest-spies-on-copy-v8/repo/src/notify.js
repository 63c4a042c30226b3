import { connect } from "node:net";

export function envelope(recipient, text) {
  return JSON.stringify({ recipient, text });
}

export function isUrgent(text) {
  return /disk full|on fire/i.test(text);
}

export function deliver(host, port, message) {
  const socket = connect(port, host);
  socket.write(message);
  socket.end();
}
