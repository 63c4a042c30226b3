import { expect, it, vi } from "vitest";
import * as lib from ".";

it("gives the text of a page", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("ok")));
  expect(await lib.fetcher("https://shop.example/")).toBe("ok");
});
