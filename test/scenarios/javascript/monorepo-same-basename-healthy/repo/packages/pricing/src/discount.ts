import { round } from "./utils.ts";

export function discounted(cents: number, percent: number): number {
  return round(cents * (1 - percent / 100));
}
