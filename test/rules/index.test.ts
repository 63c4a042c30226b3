import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/index.ts";

describe("the list of rules", () => {
  it("has each id once", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("documents %s in whole sentences", (id, { summary, docs }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const text of [summary, docs.fires, docs.why, docs.example, docs.fix]) expect(text).toMatch(/^[A-Za-z0-9].*\.$/s);
    expect(JSON.stringify(docs)).not.toMatch(/!|threshold|violation|issue|goal/i);
  });
});
