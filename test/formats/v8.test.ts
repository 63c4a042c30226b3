import { describe, expect, it } from "vitest";
import { v8 } from "../../src/formats/v8.ts";
import { claims, refusalOf } from "../support/json-report.ts";

const SCRIPT = { scriptId: "1", url: "file:///app/a.js", functions: [{ functionName: "", ranges: [{ startOffset: 0, endOffset: 9, count: 1 }], isBlockCoverage: true }] };

describe("V8's raw coverage", () => {
  it.each([
    ["as Node writes it", { result: [SCRIPT], timestamp: 1, "source-map-cache": {} }, true],
    ["as a browser gives it", [SCRIPT], true],
    ["of nothing", { result: [] }, false],
    ["in another list", [{ url: "x" }], false],
    ["in the results of another tool", { result: "passed" }, false],
  ])("is recognised or not: %s", (_, document, expected) => expect(claims(v8, document)).toBe(expected));

  it("is refused with the command that makes a report of it", () => {
    expect(refusalOf(v8, { result: [SCRIPT] })).toMatchObject({
      slug: "report-unrecognised", where: "report", message: expect.stringContaining("no lines"), hint: expect.stringContaining("c8 report"),
    });
  });
});
