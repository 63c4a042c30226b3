import { Cart } from "../cart";
import cases from "./cart.cases.json";

it.each(cases)("$title", ({ given, expected }) => {
  expect(new Cart().add(...given).count() ?? null).toEqual(expected);
});
