export * from "./greet.js";
