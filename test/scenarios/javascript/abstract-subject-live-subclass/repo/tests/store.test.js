import { expect, it } from "vitest";
import { MemoryStore } from "../src/memory-store.js";
import { Store } from "../src/store.js";

it("remembers what was set", () => {
  const store = new MemoryStore();
  store.set("a", 1);
  expect(store).toBeInstanceOf(Store);
  expect(store.get("a")).toBe(1);
});

it("knows nothing else", () => {
  expect(new MemoryStore().get("b")).toBeNull();
});
