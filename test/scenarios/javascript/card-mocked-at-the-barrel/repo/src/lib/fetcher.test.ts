import { expect, it, vi } from "vitest";
import * as lib from ".";

vi.mock(".", () => ({ fetcher: vi.fn(() => Promise.resolve("ok")) }));

it("gives the text of a page", async () => {
  expect(await lib.fetcher("https://shop.example/")).toBe("ok");
});
