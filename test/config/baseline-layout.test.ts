import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBaseline } from "../../src/config/baseline.ts";
import { readLayout } from "../../src/config/baseline-layout.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { drawSnapshot, snapshots } from "../support/snapshots.ts";

const LAW = { seed: 20261202, numRuns: 2000 };

/** The same text read as JSON: a space before it is another layout. */
const asJson = (text: string) => readBaseline(` ${text}`, "b.json");

/** What is done to a text. */
const changes = fc.oneof(
  fc.record({ at: fc.nat(), cut: fc.nat(3), put: fc.constantFrom("", "\"", "\\", ",", "{", "}", "0", "-", "9", "\n", " ", "\t", "1e3", "null", "é", "\u2028", "\r") })
    .map(({ at, cut, put }) => (text: string) => text.slice(0, at % text.length) + put + text.slice(at % text.length + cut)),
  fc.record({ from: fc.nat(), to: fc.nat() }).map(({ from, to }) => (text: string) => {
    const lines = text.split("\n");
    lines.splice(to % lines.length, 0, lines[from % lines.length]!);
    return lines.join("\n");
  }),
  fc.nat().map((length) => (text: string) => text.slice(0, length % text.length)),
);

describe("a baseline in its own layout", () => {
  it("is read as JSON would be", () => {
    fc.assert(fc.property(snapshots, (snapshot) => {
      const text = renderBaseline(snapshot);
      expect(readLayout(text)).toEqual(asJson(text));
      expect(readLayout(text)).toEqual(snapshot);
    }), LAW);
  });

  it("is read as JSON would be after any change, or not at all", () => {
    fc.assert(fc.property(snapshots, fc.array(changes, { minLength: 1, maxLength: 3 }), (snapshot, some) => {
      const text = some.reduce((before, change) => change(before), renderBaseline(snapshot));
      const read = readLayout(text);
      if (read !== null) expect(read).toEqual(asJson(text));
    }), { ...LAW, numRuns: 6000 });
  });

  const FILE = "{\n  \"files\": {\n    ENTRY\n  },\n  \"inputs\": [],\n  \"knownFailing\": [],\n  \"tests\": {},\n  \"version\": 1\n}\n";

  it.each([
    ["an entry twice", "\"a\": {},\n    \"a\": {}"],
    ["a name that no entry may have", "\"__proto__\": {}"],
    ["a count with a zero before it", "\"a\": { \"lines\": { \"hit\": 01, \"total\": 2 } }"],
    ["a count that is not exact", "\"a\": { \"lines\": { \"hit\": 1, \"total\": 9007199254740993 } }"],
    ["more hit than there is", "\"a\": { \"lines\": { \"hit\": 3, \"total\": 2 } }"],
    ["a line feed in a name", "\"a\nb\": {}"],
    ["two entries on a line", "\"a\": {}, \"b\": {}"],
    ["a comma too many", "\"a\": {},"],
    ["a key that is unknown", "\"a\": { \"lines\": { \"hit\": 1, \"total\": 2 }, \"percent\": 50 }"],
  ])("is left to JSON with %s", (_, entry) => expect(readLayout(FILE.replace("ENTRY", entry))).toBeNull());

  it.each([
    ["{ \"lines\": { \"hit\": 1, \"total\": 2 }, \"lowered\": { \"lines\": { \"reason\": \"moved, with a \\\"}\", \"until\": null } } }"],
    ["{ \"lines\": { \"hit\": 1, \"total\": 2 }, \"functions\": { \"hit\": 70000, \"total\": 80000 } }"], ["{}"],
  ])("is read with the entry %s", (entry) => {
    const text = FILE.replace("ENTRY", `"a \\u00e9\\"": ${entry}`);
    expect(readLayout(text)).toEqual(drawSnapshot({ files: { "a é\"": JSON.parse(entry) as object } }));
  });
});
