import { expect, it } from "vitest";
import config from "../src/config.js";

it("listens on a port that needs no rights", () => {
  expect(config.port).toBeGreaterThan(1023);
});
