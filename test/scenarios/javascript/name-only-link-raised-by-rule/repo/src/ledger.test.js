import { expect, it } from "vitest";

function post(entries, account, cents) {
  return [...entries, { account, cents }];
}

it("posts an entry", () => {
  expect(post([], "cash", 500)).toHaveLength(1);
});
