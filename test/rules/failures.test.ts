import { describe, expect, it } from "vitest";
import { verdictOf } from "./ask.ts";

const failing = (name: string, text: string | null, suite = "") => ({ name, text, suite, outcome: "failed" as const });

describe("failures", () => {
  it("are grouped by the first line of their message, the most frequent first, the smallest name standing for all", () => {
    const { failures } = verdictOf({
      tests: {
        "tests/b.test.ts": [failing("z", "refused"), failing("y", "refused\nat line 4"), failing("x", "no such key")],
        "tests/a.test.ts": [failing("y", "refused"), failing("q", null), { name: "ok" }, { name: "off", outcome: "skipped", text: "refused" }],
      },
    });
    expect(failures).toEqual([
      { suite: "", name: "y", file: "tests/a.test.ts", message: "refused", count: 3 },
      { suite: "", name: "q", file: "tests/a.test.ts", message: null, count: 1 },
      { suite: "", name: "x", file: "tests/b.test.ts", message: "no such key", count: 1 },
    ]);
  });

  it("are none where all pass", () => {
    expect(verdictOf({ tests: { "tests/a.test.ts": "3 passed, 1 skipped" } }).failures).toEqual([]);
  });
});
