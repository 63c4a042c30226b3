/** A document in parts is the document that JSON.parse makes of it, or is left to JSON.parse. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/formats/format.ts";
import { makeHead } from "../../src/formats/head.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { jsonParts } from "../../src/formats/json-parts.ts";
import { claimsOn, readReport } from "../../src/formats/read.ts";
import { LEAST_BYTES, readInParts } from "../../src/formats/read-parts.ts";
import type { Coverage } from "../../src/model/coverage.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource } from "../support/source.ts";

const SEED = 20261120;

/** What is read of a text in parts, with its keys in their order; null where it is left to JSON.parse. Throws SyntaxError. */
const joined = (text: string): string | null => {
  const parts = jsonParts(text);
  if (parts === null) return null;
  const entries = [...parts.entries()];
  const members = `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
  if (parts.under === null) return members;
  const root = parts.skeleton as Record<string, unknown>;
  expect(Object.keys(root)).toEqual([...parts.keys]);
  return `{${[...parts.keys].map((key) => `${JSON.stringify(key)}:${key === parts.under ? members : JSON.stringify(root[key])}`).join(",")}}`;
};

const orRefusal = (read: () => string | null): string | null => {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return "no JSON";
    throw thrown;
  }
};

const whole = (text: string): string => orRefusal(() => JSON.stringify(JSON.parse(text)))!;

const keys = fc.oneof(
  fc.constantFrom("src/a.py", "C:\\b.ts", "c.py", "files", "meta", "__proto__", "constructor", "7", "ü/ö.py", 'q"{/', "line\n.py"), fc.string(),
);
const objects = fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 12, noNullPrototype: true });
/** More entries than the skeleton shows. */
const many = fc.array(objects, { minLength: 12, maxLength: 30 }).map((values) => Object.fromEntries(values.map((value, index) => [`src/${index}.ts`, value])));
const documents = fc.oneof(
  many, many.map((files) => ({ meta: {}, files })),
  objects, fc.dictionary(keys, objects, { maxKeys: 14, noNullPrototype: true }),
  fc.record({ meta: objects, files: fc.dictionary(keys, objects, { maxKeys: 14, noNullPrototype: true }), totals: fc.jsonValue() }),
);
/** Texts of documents, whatever their spaces. */
const texts = fc.tuple(documents, fc.constantFrom(undefined, 1, "\t"), fc.constantFrom("", " \n"))
  .map(([document, space, around]) => around + JSON.stringify(document, null, space) + around);

/** The same, with each member of the root on a line. */
const lined = fc.tuple(many, fc.constantFrom("\n,", ",\n")).map(([files, between]) =>
  `{${Object.entries(files).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(between)}\n}\n`);

/** Leaves out, doubles or replaces a piece. */
const damage = (text: string, [from, length, put]: readonly [number, number, string]): string => {
  const at = from % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + length);
};
const damages = fc.tuple(fc.nat(5000), fc.nat(6), fc.constantFrom("", "{", "}", "[", "]", '"', "\\", ",", ":", "1", "e", " ", "\n", "\u0000", "{}", '"a/b":{},', "NaN"));

describe("a document in parts", () => {
  it("is what JSON.parse makes of it", () => {
    let taken = 0;
    fc.assert(fc.property(fc.oneof(texts, lined), (text) => {
      const parts = joined(text);
      if (parts !== null) taken++;
      expect(parts ?? whole(text)).toBe(whole(text));
    }), { seed: SEED, numRuns: 3000 });
    expect(taken).toBeGreaterThan(500);
  });

  it("is never read where JSON.parse refuses it, nor to anything else, whatever was done to it", () => {
    let refused = 0;
    fc.assert(fc.property(fc.oneof(texts, lined), damages, (text, how) => {
      const damaged = damage(text, how);
      const parts = orRefusal(() => joined(damaged));
      if (parts === "no JSON") refused++;
      // A line that ends like an entry may have it refused that is none: it is read whole then.
      if (parts !== null && parts !== "no JSON") expect(parts).toBe(whole(damaged));
    }), { seed: SEED, numRuns: 6000 });
    expect(refused).toBeGreaterThan(50);
  });

  it.each([
    ["commas behind them", `{"a/b":{"c":[{}]},\n"d/e":{"f":{}},\n"g/h":{}}\n`], ["commas before them", `{"a/b": {"c":[{}]}\n,"d/e": {"f":{}}\n,"g/h": {}\n}\n`],
    ["objects on one line", `{"a/b":{"c":1},"d/e":{}}\n`], ["two on a line", `{"a/b":{"c":1},"d/e":{},\n"g/h":{}}`],
  ])("may have lines, with %s", (_, text) => expect(orRefusal(() => joined(text))).toBe(text.startsWith(`{"a/b":{"c":1},"d/e":{},`) ? "no JSON" : whole(text)));

  it("is read whole where a line ends within an entry like behind one", () => {
    const text = `{"a/b":{"statementMap":{},"s":{},"fnMap":{},"f":{},"branchMap":{},"b":{}\n,"x":{}}\n,"c/d":{}}`;
    expect(readInParts(textSource(text), makeHead(new TextEncoder().encode(text)), FORMATS)).toBeNull();
  });

  it("is refused wherever it is cut", () => {
    const text = JSON.stringify({ meta: { a: "\\" }, files: { "a/b.py": { lines: [1, { b: '"}' }] }, "c.py": {} }, totals: null });
    for (let end = 0; end < text.length; end++) expect(jsonParts(text.slice(0, end))).toBeNull();
  });

  it.each([
    ["is a list", `[{"a/b":{}}]`], ["is no object", `"a/b"`], ["is empty", "{}"], ["has a list", `{"a/b":{},"c":[]}`],
    ["has a key twice", `{"a/b":{},"a/b":{}}`], ["has the same key in two spellings", String.raw`{"a/b":{},"\u0061/b":{}}`],
    ["has a key that goes before others", `{"a/b":{},"7":{}}`], ["goes on", `{"a/b":{}} {}`], ["ends in a comma", `{"a/b":{},}`],
    ["has something before its end", `{"a/b":{} x}`], ["has files twice", `{"files":{"a/b":{}},"files":{"c/d":{}}}`],
  ])("is left to JSON.parse where it %s", (_, text) => expect(jsonParts(text)).toBeNull());

  it("has the keys that mean something to objects", () => {
    expect(joined(`{"__proto__":{"a":1},"constructor":{},"toString":{}}`)).toBe(`{"__proto__":{"a":1},"constructor":{},"toString":{}}`);
  });

  it("shows some of its entries, and all that is no entry", () => {
    const entries = Array.from({ length: 20 }, (_, index) => [`src/${index}.ts`, {}] as const);
    const { skeleton, keys: all, under } = jsonParts(JSON.stringify({ ...Object.fromEntries(entries), total: {}, "a/b": 1 }))!;
    expect(Object.keys(skeleton as object)).toEqual([...entries.slice(0, 8).map(([key]) => key), "total", "a/b"]);
    expect([all.size, under]).toEqual([22, null]);
  });

  it("is left to JSON.parse where more than a million letters are no entry", () => {
    const of = (length: number): string => JSON.stringify({ meta: { a: "x".repeat(length) }, "a/b": {} });
    expect(jsonParts(of(1_000_000))).not.toBeNull();
    expect(jsonParts(of(1_100_000))).toBeNull();
    const many = Object.fromEntries(Array.from({ length: 1100 }, (_, index) => [`k${index}`, { a: "x".repeat(1000) }]));
    expect(jsonParts(JSON.stringify({ ...many, "a/b": {} }))).toBeNull();
  });

  it.each([
    ["small values", `"k/N":1,`], ["small objects", `"k/N":{},`], ["texts of quotes", String.raw`"k/N":"\"\"\"\\\\",`],
  ])("takes time by its length, with many %s", (_, unit) => {
    const members = Array.from({ length: 50_000 }, (_value, index) => unit.replace("N", String(index))).join("");
    const begin = performance.now();
    jsonParts(`{"a/b":{},${members}"z":1}`);
    jsonParts(`{"a/b":${`{"a":`.repeat(100_000)}`);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

/** A report as it is read whole, or the slug and words of its problem. */
const readWhole = (source: Source): unknown => {
  const { head, claims: [format, ...others] } = claimsOn(source, FORMATS);
  return format && others.length === 0 ? format.read(source, head) : "not read";
};

const wholeOrProblem = (source: Source): unknown => {
  try {
    return readWhole(source);
  } catch (thrown) {
    return thrown;
  }
};

/** A report with its tables as rows; anything else as it is. */
const plain = (report: unknown): unknown =>
  typeof report === "object" && report !== null && "coverage" in report ? { ...report, coverage: plainCoverage(report.coverage as Coverage) } : report;

/** Reads in parts where that can be, and holds it against what is read whole. True where it was read in parts. */
const isSame = (bytes: Uint8Array): boolean => {
  const source = textSource(bytes);
  const parts = readInParts(source, makeHead(bytes), FORMATS);
  if (parts !== null) expect(plain(parts)).toEqual(plain(wholeOrProblem(source)));
  return parts !== null;
};

const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)report\.json$/.test(file));
const isRead = (file: string): boolean => !existsSync(join(FIXTURES, file, "..", "expected.problem.txt"));

describe("a report in parts", () => {
  it.each(fixtures)("%s says what it says as a whole", (file) => void isSame(readFileSync(join(FIXTURES, file))));

  it.each(["coverage-py", "istanbul"])("is what most fixtures of %s are read as", (id) => {
    const ours = fixtures.filter((file) => file.startsWith(`${id}/`) && isRead(file));
    expect(ours.filter((file) => isSame(readFileSync(join(FIXTURES, file)))).length).toBeGreaterThan(ours.length / 2);
  });

  it.skipIf(!hasCorpus)("says what every file of the large corpus says as a whole", () => {
    const read = corpusFiles(".").filter((file) => file.endsWith(".json") && isSame(readFileSync(inCorpus(file))));
    expect(read.map((file) => file.split("/")[1])).toEqual(["coverage-py", "istanbul"]);
  });

  it.each(["coverage-py", "istanbul"])("of %s says nothing else when it is damaged", (id) => {
    const contents = fixtures.filter((file) => file.startsWith(`${id}/`)).map((file) => readFileSync(join(FIXTURES, file), "utf8")).filter(({ length }) => length < 20_000);
    fc.assert(fc.property(fc.constantFrom(...contents), fc.nat(20_000), damages, (content, from, [, length, put]) => {
      isSame(new TextEncoder().encode(damage(content, [from, length, put])));
    }), { seed: SEED, numRuns: 1500 });
  });
});

describe("a report of more than a million bytes", () => {
  const entry = { executed_lines: Array.from({ length: 200 }, (_, index) => index + 1), missing_lines: [300], excluded_lines: [] };
  const files = Object.fromEntries(Array.from({ length: 1600 }, (_, index) => [`src/ü${index}.py`, entry]));
  const text = JSON.stringify({ meta: { version: "7.6.1", show_contexts: false }, files, totals: { covered_lines: 320_000, num_statements: 321_600 } }, null, 0).replaceAll('"src/', '\n"src/');
  const encoded = (content: string): Source => textSource(content);
  const slugOf = (content: string | Uint8Array): unknown => {
    try {
      return readReport(textSource(content), FORMATS).format;
    } catch (thrown) {
      const { slug, where } = thrown as { slug: string; where: string };
      return [slug, where];
    }
  };

  it("is read to what it says as a whole", () => {
    expect(encoded(text).size).toBeGreaterThan(LEAST_BYTES);
    expect(plain(readReport(encoded(text), FORMATS))).toEqual(plain({ ...(readWhole(encoded(text)) as object), path: "report" }));
    expect(readInParts(encoded(text), makeHead(new TextEncoder().encode(text)), FORMATS)).not.toBeNull();
  });

  it.each([
    ["with a mark", (content: string) => `\ufeff${content}`, "coverage-py"],
    ["in UTF-16", (content: string) => Buffer.from(`\ufeff${content}`, "utf16le"), "coverage-py"],
    ["cut", (content: string) => content.slice(0, -1000), ["report-truncated", "report:1600"]],
    ["with a broken entry", (content: string) => content.replace('1500.py":{', '1500.py":{,'), ["report-malformed", "report:1502"]],
    ["with a broken entry behind one of another shape", (content: string) => content.replace('3.py":{"e', '3.py":{"f').replace('1500.py":{', '1500.py":{,'), ["report-malformed", "report:1502"]],
    ["with an entry of another shape", (content: string) => content.replace('1500.py":{"e', '1500.py":{"f'), ["report-malformed", "report"]],
    ["of no known format", (content: string) => content.replace("show_contexts", "shows"), ["report-unrecognised", "report"]],
  ])("is the same %s", (_, change, expected) => expect(slugOf(change(text))).toEqual(expected));
});
