import { describe, expect, it } from "vitest";
import missing, { show } from "../src/handler.js";

describe("show", () => {
  it("is there", () => {
    expect(show).toBeDefined();
    expect(typeof missing).toBe("function");
  });
});
