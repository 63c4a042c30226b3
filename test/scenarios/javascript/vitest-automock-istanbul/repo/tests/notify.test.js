import { describe, expect, it, vi } from "vitest";
import { enqueue, flush, pending } from "../src/notify.js";

vi.mock("../src/notify.js");

describe("notify", () => {
  it("enqueues a message", () => {
    vi.mocked(enqueue).mockReturnValue(1);
    expect(enqueue("ops", "disk full")).toBe(1);
  });

  it("flushes the queue", () => {
    flush("localhost", 25);
    expect(flush).toHaveBeenCalledWith("localhost", 25);
    expect(pending()).toBeUndefined();
  });
});
