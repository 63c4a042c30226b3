export { default } from "./Button";
