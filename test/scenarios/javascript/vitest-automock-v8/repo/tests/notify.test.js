import { describe, expect, it, vi } from "vitest";
import { deliver, envelope, isUrgent } from "../src/notify.js";

vi.mock("../src/notify.js");

describe("notify", () => {
  it("wraps a message", () => {
    vi.mocked(envelope).mockReturnValue("wrapped");
    expect(envelope("ops", "disk full")).toBe("wrapped");
  });

  it("delivers a message", () => {
    deliver("localhost", 25, "wrapped");
    expect(deliver).toHaveBeenCalledWith("localhost", 25, "wrapped");
    expect(isUrgent("disk full")).toBeUndefined();
  });
});
