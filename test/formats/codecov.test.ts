import { describe, expect, it } from "vitest";
import { codecov } from "../../src/formats/codecov.ts";
import { claims, filesOf, refusalOf } from "../support/json-report.ts";

const document = (lines: unknown) => ({ coverage: { "src/a.rs": lines } });
const fileOf = (lines: unknown) => filesOf(codecov, document(lines))[0]!;

describe("recognition", () => {
  it.each([
    ["lines by number", document({ 1: 0, 2: "1/2" }), true],
    ["lines in a list", document([null, 1, true]), true],
    ["a file without lines", { coverage: { "a.c": {} }, messages: {} }, true],
    ["settings of Vitest", { coverage: { provider: "v8", reporter: ["text", "json"] } }, false],
    ["settings of Jest", { coverage: { lines: 80 } }, false],
    ["settings that are true", { coverage: true }, false],
    ["the JSON of SimpleCov", { meta: { simplecov_version: "0.22.0" }, coverage: { "a.rb": { lines: [1] } } }, false],
    ["a resultset of a command called coverage", { coverage: { coverage: { "a.rb": [1] }, timestamp: 1 } }, false],
    ["no file", { coverage: {} }, false],
  ])("of %s", (_, value, expected) => expect(claims(codecov, value)).toBe(expected));
});

describe("lines", () => {
  it.each([
    ["have counts, and null where there is no code", { 1: 3, 2: 0, 3: null }, [[1, 3], [2, 0]]],
    ["are hit where they were in part", { 4: true, 5: "1/2", 6: "0/2", 7: false }, [[4, 1], [5, 1], [6, 0], [7, 0]]],
    ["stand by their place in a list, of which the first entry is no line", [null, 1, null, 0], [[1, 1], [3, 0]]],
    ["are in order, however they stand", { 10: 1, 9: 0 }, [[9, 0], [10, 1]]],
    ["for 0 are left out", { 0: 1, 1: 1 }, [[1, 1]]],
    ["below 0 are not hit", { 1: -1 }, [[1, 0]]],
  ])("%s", (_, lines, expected) => expect(fileOf(lines).lines).toEqual(expected));
});

describe("branches", () => {
  it("are the fractions", () => expect(fileOf({ 1: "1/2", 2: "4/4", 3: 1 }).branches).toEqual([[1, 2, 1, 0], [2, 4, 4, 0]]));

  it("are not told where some fraction is of one: then it is regions or addresses that are counted", () => {
    expect(filesOf(codecov, { coverage: { "a.rs": { 1: "1/2" }, "b.rs": { 1: "1/1" } } }).map(({ branches }) => branches)).toEqual([null, null]);
  });

  it("are not told without fractions", () => expect(fileOf({ 1: 1 }).branches).toBeNull());

  it("are none in a fraction of nothing", () => expect(fileOf({ 1: "0/0", 2: "1/2" })).toMatchObject({ lines: [[1, 0], [2, 1]], branches: [[2, 2, 1, 0]] }));
});

describe("a wrong shape", () => {
  it.each([
    ["a fraction above one", { 1: "3/2" }],
    ["words for a count", { 1: "often" }],
    ["words for a line", { 1: 1, last: 1 }],
    ["a line beyond ten million", { 1: 1, 1000000000: 1 }],
    ["a list for a count", { 1: [] }],
    ["neither a list nor an object for a file", 5],
  ])("is refused: %s", (_, lines) => expect(refusalOf(codecov, document(lines))?.slug).toBe("report-malformed"));
});
