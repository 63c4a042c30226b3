import { expect, it, vi } from "vitest";
import { encodeOrder } from "./messages_pb.js";

vi.mock("./messages_pb.js", () => ({ encodeOrder: vi.fn(() => "[1,2]") }));

it("encodes an order", () => {
  expect(encodeOrder({ id: 1, cents: 2 })).toBe("[1,2]");
});
