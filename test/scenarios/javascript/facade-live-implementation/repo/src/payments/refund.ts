import type { Charge } from "./charge.ts";

export function refund(charge: Charge): number {
  return charge.cents - charge.fee();
}
