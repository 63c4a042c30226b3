import { describe, test } from "vitest";

describe("the ledger", () => {
  test.todo("posts an entry");
  test.todo("sums the entries of an account");
});
