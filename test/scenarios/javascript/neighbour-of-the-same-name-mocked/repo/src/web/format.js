import { format as plain } from "../print/format.js";

export function format(cents) {
  return `<b>${plain(cents).trim()}</b>`;
}
