/** What holds for every Cobertura document, and for everything that was one. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cobertura } from "../../src/formats/cobertura.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { Problem } from "../../src/model/problem.ts";
import { FIXTURES } from "../support/corpus.ts";
import { textSource } from "../support/source.ts";
import { plainCobertura, plainCoverage } from "../support/xml2js-cobertura.ts";

const SEED = 20261120;

const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, "cobertura", name, "report.xml"));
const GCOVR = fixture("gcovr-5.2-c");
const VITEST = fixture("vitest-4.1.12-v8");
const PYTHON = fixture("coverage.py-6.5.0-branch");

/** A report without what typed arrays are made of. */
const plain = ({ coverage, ...rest }: CoverageReport) => ({ ...rest, files: plainCoverage(coverage) });

const problemOf = (bytes: Uint8Array): Problem | null => {
  try {
    cobertura.read(textSource(bytes));
    return null;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};

interface Class {
  readonly path: string;
  readonly methods: readonly { readonly name: string; readonly calls: number | null; readonly lines: readonly string[] }[];
  readonly lines: readonly string[];
}

const line = fc.record({ number: fc.integer({ min: 1, max: 9 }), hits: fc.nat(3), taken: fc.nat(4), more: fc.nat(4), isBranch: fc.boolean() })
  .map(({ number, hits, taken, more, isBranch }) =>
    `<line number="${number}" hits="${hits}"${isBranch ? ` branch="true" condition-coverage="50% (${taken}/${taken + more})"` : ""}/>`);

const oneClass: fc.Arbitrary<Class> = fc.record({
  path: fc.constantFrom("a.c", "b.c", "dir/ä.c"),
  methods: fc.array(fc.record({
    name: fc.constantFrom("f", "g", "&lt;init&gt;"),
    calls: fc.option(fc.nat(2)),
    lines: fc.array(line, { maxLength: 4 }),
  }), { maxLength: 3 }),
  lines: fc.array(line, { maxLength: 8 }),
});

const written = ({ path, methods, lines }: Class): string => {
  const inner = methods.map(({ name, calls, lines: own }) =>
    `<method name="${name}"${calls === null ? "" : ` hits="${calls}"`}><lines>${own.join("")}</lines></method>`);
  return `<class name="c" filename="${path}"><methods>${inner.join("")}</methods><lines>${lines.join("")}</lines></class>`;
};

const document = (classes: readonly Class[]): string =>
  `<coverage line-rate="1"><packages><package><classes>${classes.map(written).join("")}</classes></package></packages></coverage>`;

const classes = fc.array(oneClass, { minLength: 1, maxLength: 6 });

describe("every document", () => {
  it("is read as a plain reader over its whole tree reads it", () => {
    fc.assert(fc.property(classes, (drawn) => {
      const text = document(drawn);
      expect(plainCoverage(cobertura.read(textSource(text)).coverage)).toEqual(plainCobertura(text));
    }), { seed: SEED, numRuns: 400 });
  });

  it("says the same in whatever order its classes stand", () => {
    const shuffled = classes.chain((drawn) =>
      fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length })));
    fc.assert(fc.property(shuffled, ([drawn, other]) => {
      const [one, two] = [drawn, other].map((order) => cobertura.read(textSource(document(order))).coverage);
      expect([...plainCoverage(two!)]).toEqual([...plainCoverage(one!)]);
    }), { seed: SEED, numRuns: 200 });
  });

  it.each([["gcovr", GCOVR], ["vitest", VITEST], ["coverage.py", PYTHON]])("of %s reads the same in chunks of any size", (_, bytes) => {
    const whole = plain(cobertura.read(textSource(bytes)));
    for (const size of [1, 2, 3, 7, 61, 1024]) expect(plain(cobertura.read(textSource(bytes, size)))).toEqual(whole);
  });
});

describe("what is left of a document", () => {
  it.each([["gcovr", GCOVR], ["vitest", VITEST]])("is refused wherever it is cut before its end: %s", (_, bytes) => {
    const end = bytes.lastIndexOf("</coverage>") + "</coverage>".length;
    for (let length = 0; length < end; length++) {
      expect(problemOf(bytes.subarray(0, length))?.slug, `the first ${length} bytes`).toMatch(/^report-(?:empty|truncated)$/);
    }
    expect(problemOf(bytes.subarray(0, end))).toBeNull();
  });

  it("is read or refused with a problem, whatever was changed in it", () => {
    const change = fc.record({
      at: fc.nat(), length: fc.nat(40),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc.constantFrom("<", ">", "&", '"', "</class>", "<class>", "<line", "<line/>", "<method>", "]]>", "<!--", "\0", "-1", "1e999", "NaN")
          .map((text) => Buffer.from(text)),
      ),
    });
    let refused = 0;
    let read = 0;
    fc.assert(fc.property(fc.constantFrom(GCOVR, VITEST, PYTHON), fc.array(change, { minLength: 1, maxLength: 3 }), (bytes, changes) => {
      const changed = changes.reduce((old, { at, length, put }) => {
        const from = at % old.length;
        return Buffer.concat([old.subarray(0, from), put, old.subarray(from + length)]);
      }, bytes);
      if (problemOf(changed) === null) read++;
      else refused++;
    }), { seed: SEED, numRuns: 1500 });
    expect(Math.min(read, refused)).toBeGreaterThan(50);
  });
});
