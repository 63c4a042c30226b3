import { expect, it } from "vitest";
import { greet } from "./helpers/index.js";

it("greets everybody", () => {
  expect(greet("Ada", "Alan")).toBe("hello Ada and Alan");
});
