import { expect, it } from "vitest";
import { serve } from "../src/http-server.js";

it("answers with the index", () => {
  expect(serve("/")).toBe("index");
});
