import { expect, it } from "vitest";
import { answer } from "./desk.js";

it("answers for a known article", () => {
  const response = answer("tea");
  expect(response.status).toBe(200);
});
