import { describe, expect, it } from "vitest";
import { firstObjectIs, MAX_EVENT_BYTES, numberOf, readJsonLines, wordOf } from "../../src/formats/json-lines.ts";
import { textSource } from "../support/source.ts";
import { headOf } from "../support/test-formats.ts";

const read = (content: string | Uint8Array, other?: (text: string) => boolean) => {
  const values: unknown[] = [];
  const warnings = readJsonLines(textSource(content), { take: (value) => void values.push(value), ...(other && { other }) });
  return { values, warnings };
};

describe("lines of JSON", () => {
  it("are objects, whatever stands between them", () => {
    expect(read(`{"a":1}\n\n  {"b":2} \r\n# text\n[{"c":3}]\nnot {"d":4}\n{"e"\n{"f":5}`)).toEqual({
      values: [{ a: 1 }, { b: 2 }, { f: 5 }], warnings: ["Lines that are no JSON were left out: 3, the first is line 4."],
    });
  });

  it("give no warning for lines that a format knows", () => {
    expect(read("FAIL\n{}\nelse\n", (text) => text === "FAIL")).toEqual({ values: [{}], warnings: ["Lines that are no JSON were left out: 1, the first is line 3."] });
  });

  it("are refused where the last one breaks off", () => {
    expect(() => read(`{"a":1}\n{"b":`)).toThrow(expect.objectContaining({
      slug: "report-truncated", where: "report:2", message: "report ends in the middle of line 2.",
    }));
  });

  it("may hold megabytes that a test printed, and results behind them", () => {
    const printed = "x".repeat(3_000_000);
    expect(read(`{"Output":"${printed}"}\n{"Action":"fail"}\n`).values).toEqual([{ Output: printed }, { Action: "fail" }]);
  });

  it("are never left out for their length: one that is too long refuses the report", () => {
    expect(() => read(`{"a":1}\n${"x".repeat(MAX_EVENT_BYTES + 1)}\n`)).toThrow(expect.objectContaining({
      slug: "report-malformed", where: "report:2", message: `Line 2 of report is longer than ${MAX_EVENT_BYTES} bytes.`,
    }));
  });

  it("may end in other text without a line end", () => expect(read(`{"a":1}\nFAIL`).values).toEqual([{ a: 1 }]));

  it("may hold bytes that are no UTF-8", () => {
    expect(read(Buffer.concat([Buffer.from(`{"a":"`), Buffer.from([0xff]), Buffer.from(`"}\n`)])).values).toEqual([{ a: "\ufffd" }]);
  });
});

describe("the first object of a head", () => {
  const first = (text: string): unknown => {
    let found: unknown = null;
    firstObjectIs(headOf(text), (value) => {
      found = value;
      return true;
    });
    return found;
  };

  it.each([
    [`{"a":1}\n{"b":2}\n`, { a: 1 }], [`text\n{x}\n {"a":1}\n{`, { a: 1 }], [`[{"a":1}]\n{"b":2}\n`, { b: 2 }],
    ["", null], ["text\n", null], [`{"a":1`, null], [`{\n"a":{\n"b":1}}\n`, null],
  ])("of %j is %j", (text, object) => expect(first(text)).toEqual(object));

  it("is looked for quickly, whatever the head", () => {
    const begun = performance.now();
    for (const unit of ["\n", " ", "{\n", "\t{", "\r\n"]) first(unit.repeat(65_536 / unit.length));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe("a key of an event", () => {
  it.each([[{ a: "x" }, "x", null], [{ a: 3 }, "", 3], [{}, "", null], [null, "", null], [{ a: null }, "", null]])("of %j is the word %j or the number %j", (event, word, number) => {
    expect([wordOf(event, "a"), numberOf(event, "a")]).toEqual([word, number]);
  });

  it("is its own", () => expect(wordOf({}, "constructor")).toBe(""));
});
