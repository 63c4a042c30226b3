import { expect, it } from "vitest";
import { main } from "../src/cli.js";
import { namesIn } from "./helpers/greet.js";

it("can greet everybody from the start", () => {
  expect([main]).toHaveLength(1);
  expect(namesIn("hello Ada and Alan")).toEqual(["Ada", "Alan"]);
});
