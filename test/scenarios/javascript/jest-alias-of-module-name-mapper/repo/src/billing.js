import { net } from "./prices";

export function total(lines) {
  return lines.reduce((sum, { cents, quantity }) => sum + net(cents, quantity), 0);
}
