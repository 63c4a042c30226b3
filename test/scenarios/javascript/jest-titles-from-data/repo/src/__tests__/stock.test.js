import { receive } from "../stock";
import cases from "./stock.cases.json";

jest.mock("../stock");

it.each(cases)("$title", ({ given, expected }) => {
  expect(receive(...given) ?? null).toEqual(expected);
});
