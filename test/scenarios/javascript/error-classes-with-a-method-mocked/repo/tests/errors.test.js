import { expect, it, vi } from "vitest";
import { NotFound } from "../src/errors.js";

it("tells its status in JSON", () => {
  vi.spyOn(NotFound.prototype, "toJSON").mockReturnValue({ status: 404 });
  expect(JSON.stringify(new NotFound("tea"))).toBe('{"status":404}');
});
