import { expect, it, vi } from "vitest";
import { load, save } from "./refunds.js";

vi.mock("./refunds.js", async (importOriginal) => ({ ...(await importOriginal()), save: vi.fn(() => "1") }));

it("loads and saves", () => {
  expect(load("1")).toBe(1);
  expect(save(1)).toBe("1");
});
