import { gross } from "./prices.js";

export function main([cents, quantity]) {
  if (cents === undefined) return "usage: price CENTS [QUANTITY]";
  return String(gross(Number(cents), Number(quantity ?? 1), 0.2));
}

console.log(main(process.argv.slice(2)));
