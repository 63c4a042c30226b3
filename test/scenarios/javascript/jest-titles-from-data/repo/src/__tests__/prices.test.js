import { gross } from "../prices";
import cases from "./prices.cases.json";

it.each(cases)("$title", ({ given, expected }) => {
  expect(gross(...given) ?? null).toEqual(expected);
});
