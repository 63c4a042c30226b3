export { charge, fee } from "./charge.ts";
export { refund } from "./refund.ts";
