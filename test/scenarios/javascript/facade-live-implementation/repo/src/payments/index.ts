import { Charge } from "./charge.ts";

export { Charge } from "./charge.ts";
export { refund } from "./refund.ts";

/** For callers of version 1. */
export function createCharge(cents: number): Charge {
  return new Charge(cents);
}
