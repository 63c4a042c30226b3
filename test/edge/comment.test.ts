import { describe, expect, it } from "vitest";
import { COMMENT_MODES, shouldComment, type CommentMode } from "../../src/edge/comment.ts";
import { clip, oneLine, refusal } from "../../src/edge/refusal.ts";

const VERDICTS = ["passed", "failed", "incomplete"] as const;
const BOTH = [true, false];

describe("a comment is wanted", () => {
  const wanted = (mode: CommentMode): string[] => VERDICTS.flatMap((verdict) => BOTH.flatMap((changed) => BOTH.flatMap((exists) =>
    (shouldComment(mode, { verdict, changed, exists }) ? [`${verdict}${changed ? " changed" : ""}${exists ? " exists" : ""}`] : []))));

  it("always, or never", () => {
    expect(wanted("always")).toHaveLength(12);
    expect(wanted("never")).toEqual([]);
  });

  it("on failure, and to take back an earlier one", () => {
    expect(wanted("on-failure").filter((one) => one.startsWith("passed"))).toEqual(["passed changed exists", "passed exists"]);
    expect(wanted("on-failure")).toHaveLength(10);
  });

  it("on change, and to keep an earlier one true", () => {
    expect(wanted("on-change").filter((one) => one.startsWith("passed"))).toEqual(["passed changed exists", "passed changed", "passed exists"]);
    expect(wanted("on-change")).toHaveLength(11);
  });

  it("in every mode but never once it exists", () => {
    for (const mode of COMMENT_MODES) expect(shouldComment(mode, { verdict: "passed", changed: false, exists: true })).toBe(mode !== "never");
  });
});

describe("a refusal", () => {
  it("is one line that no log takes for a command", () => {
    const { message } = refusal("The comment", "a\r\n::error::b\u2028\u202ec\u001b[31m");
    expect(message).toBe("a ::error::b c [31m");
  });

  it("is bounded, between characters", () => {
    expect(Array.from(oneLine("𝒙".repeat(500)))).toHaveLength(400);
    expect(clip("𝒙𝒙𝒙", 2)).toBe("𝒙…");
    expect(clip("𝒙𝒙", 2)).toBe("𝒙𝒙");
  });
});
