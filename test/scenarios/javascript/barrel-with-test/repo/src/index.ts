export { Cart } from "./cart.ts";
export { gross, net } from "./prices.ts";
