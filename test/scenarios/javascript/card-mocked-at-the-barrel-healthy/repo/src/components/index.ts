export { default as Button } from "./Button";
export { default as Card } from "./Card";
