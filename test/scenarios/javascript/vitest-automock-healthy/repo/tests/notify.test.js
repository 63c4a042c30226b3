import { describe, expect, it, vi } from "vitest";
import { connect } from "node:net";
import { enqueue, flush, pending } from "../src/notify.js";

vi.mock("node:net", () => ({ connect: vi.fn(() => ({ write: vi.fn(), end: vi.fn() })) }));

describe("notify", () => {
  it("enqueues a message", () => {
    expect(enqueue("ops", "disk full")).toBe(1);
  });

  it("flushes the queue", () => {
    flush("localhost", 25);
    expect(connect).toHaveBeenCalledWith(25, "localhost");
    expect(pending()).toBe(0);
  });
});
