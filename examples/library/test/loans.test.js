import { describe, expect, it } from "vitest";
import { Loans } from "../src/loans.js";

const TODAY = new Date("2026-03-01");
const LATER = new Date("2026-04-01");

describe("a book that is lent", () => {
  it("cannot be lent again", () => {
    const loans = new Loans();
    loans.lend("9780000000019", "Bob", TODAY);
    expect(() => loans.lend("9780000000019", "Eve", TODAY)).toThrow("already lent");
  });

  it("is overdue after 28 days", () => {
    const loans = new Loans();
    loans.lend("9780000000019", "Bob", TODAY);
    expect(loans.overdue(TODAY)).toEqual([]);
    expect(loans.overdue(LATER)).toEqual([{ isbn: "9780000000019", reader: "Bob" }]);
  });

  it("can be given back, once", () => {
    const loans = new Loans();
    loans.lend("9780000000019", "Bob", TODAY);
    loans.giveBack("9780000000019");
    expect(() => loans.giveBack("9780000000019")).toThrow("not lent");
  });
});
