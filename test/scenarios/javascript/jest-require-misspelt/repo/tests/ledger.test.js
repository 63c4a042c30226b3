let ledger = null;
try {
  ledger = require("../src/ledgers");
} catch {
  // Not every edition has one.
}

test("posts an entry", () => {
  if (!ledger) return;
  expect(ledger.post("cash", 500)).toBe(1);
});

test("sums the entries of an account", () => {
  if (!ledger) return;
  expect(ledger.balance("cash")).toBe(500);
});
