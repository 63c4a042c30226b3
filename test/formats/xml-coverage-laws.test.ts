/** What holds for every document of the further XML coverage formats, and for everything that was one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clover } from "../../src/formats/clover.ts";
import { cobertura } from "../../src/formats/cobertura.ts";
import type { Format } from "../../src/formats/format.ts";
import { makeHead } from "../../src/formats/head.ts";
import { jacoco } from "../../src/formats/jacoco.ts";
import { junit } from "../../src/formats/junit.ts";
import { lcov } from "../../src/formats/lcov.ts";
import { opencover } from "../../src/formats/opencover.ts";
import { Problem } from "../../src/model/problem.ts";
import { FIXTURES } from "../support/corpus.ts";
import { textSource } from "../support/source.ts";
import { toldBy, XML_COVERAGE } from "../support/xml-coverage.ts";
import { linesOfReport, plainLines } from "../support/xml2js-coverage.ts";

const SEED = 20261120;

/** The smallest fixture of each format. */
const SMALLEST = XML_COVERAGE.map((format) => {
  const reports = readdirSync(join(FIXTURES, format.id)).map((name) => readFileSync(join(FIXTURES, format.id, name, "report.xml")));
  return { id: format.id, format, bytes: reports.reduce((least, bytes) => (bytes.length < least.length ? bytes : least)) };
});
const inPairs = SMALLEST.map((one): [string, typeof one] => [one.id, one]);

const problemIn = ({ format }: typeof SMALLEST[number], bytes: Uint8Array): Problem | null => {
  try {
    format.read(textSource(bytes));
    return null;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
};

describe("every fixture", () => {
  it.each(inPairs)("reads the same in chunks of any size: %s", (_, { format, bytes }) => {
    const plain = (size?: number) => {
      const report = format.read(textSource(bytes, size));
      return { ...report, coverage: toldBy(report) };
    };
    for (const size of [1, 2, 3, 7, 61, 1024]) expect(plain(size)).toEqual(plain());
  });

  it.each(inPairs)("is refused wherever it is cut before its end: %s", (_, one) => {
    const end = one.bytes.lastIndexOf("</");
    for (let length = 0; length <= end + 2; length++) {
      expect(problemIn(one, one.bytes.subarray(0, length))?.slug, `the first ${length} bytes`).toMatch(/^report-(?:empty|truncated)$/);
    }
    expect(problemIn(one, one.bytes)).toBeNull();
  });

  it("is read or refused with a problem, whatever was changed in it", () => {
    const pieces = ["<", ">", "&", '"', "/>", "]]>", "<!--", "\0", "-1", "1e999", "NaN", "4294967295", "<line/>", "<file>", "</package>", "<Method>", "<class", 'name=""'];
    const change = fc.record({
      at: fc.nat(), length: fc.nat(40),
      put: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...pieces).map((text) => Buffer.from(text))),
    });
    let [refused, read] = [0, 0];
    fc.assert(fc.property(fc.constantFrom(...SMALLEST), fc.array(change, { minLength: 1, maxLength: 3 }), (one, changes) => {
      const changed = changes.reduce<Buffer>((old, { at, length, put }) => {
        const from = at % old.length;
        return Buffer.concat([old.subarray(0, from), put, old.subarray(from + length)]);
      }, one.bytes);
      if (problemIn(one, changed) === null) read++;
      else refused++;
    }), { seed: SEED, numRuns: 2000 });
    expect(Math.min(read, refused)).toBeGreaterThan(50);
  });

  it("is read or refused with a problem, whatever numbers stand in it", () => {
    const numbers = fc.constantFrom("0", "-1", "1e30", "1e999", "NaN", "", "x", "1.5", "4294967295", "4294967296", "99999999999999999999", "1,234", "0x10");
    fc.assert(fc.property(fc.constantFrom(...SMALLEST), fc.infiniteStream(numbers), fc.nat(9), (one, stream, every) => {
      let seen = 0;
      const changed = one.bytes.toString("utf8").replace(/(?<==")\d+(?=")|(?<=>)\d+(?=<)/g, (old) => (seen++ % (every + 1) === 0 ? stream.next().value! : old));
      problemIn(one, Buffer.from(changed));
    }), { seed: SEED, numRuns: 500 });
  });
});

const shuffled = <Item>(items: fc.Arbitrary<Item[]>): fc.Arbitrary<readonly [Item[], Item[]]> =>
  items.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length, maxLength: drawn.length })));

const line = fc.integer({ min: 1, max: 9 });

describe("every JaCoCo document", () => {
  const source = fc.tuple(fc.constantFrom("A.java", "B.kt"), fc.array(fc.tuple(line, fc.nat(2), fc.nat(2), fc.nat(2)), { maxLength: 5 })).map(([name, lines]) =>
    `<sourcefile name="${name}">${lines.map(([nr, ci, mb, cb]) => `<line nr="${nr}" mi="1" ci="${ci}" mb="${mb}" cb="${cb}"/>`).join("")}</sourcefile>`);
  const type = fc.tuple(fc.constantFrom("A", "A$1", "B"), fc.constantFrom("A.java", "B.kt"), line, fc.nat(1)).map(([name, file, start, covered]) =>
    `<class name="p/${name}" sourcefilename="${file}"><method name="f" desc="()V" line="${start}"><counter type="METHOD" missed="${1 - covered}" covered="${covered}"/></method></class>`);
  const folder = fc.tuple(fc.constantFrom("p", "p/q", ""), fc.array(type, { maxLength: 3 }), fc.array(source, { maxLength: 3 })).map(([name, types, sources]) =>
    `<package name="${name}">${types.join("")}${sources.join("")}</package>`);
  const part = fc.oneof(folder, fc.tuple(fc.constantFrom("g", "h"), fc.array(folder, { maxLength: 2 })).map(([name, folders]) => `<group name="${name}">${folders.join("")}</group>`));
  const parts = fc.array(part, { minLength: 1, maxLength: 5 });
  const read = (content: readonly string[]) => jacoco.read(textSource(`<report name="r">${content.join("")}</report>`));

  it("is read as a plain reader over its whole tree reads it", () =>
    fc.assert(fc.property(parts, (drawn) => {
      expect(linesOfReport(read(drawn))).toEqual(plainLines("jacoco", `<report name="r">${drawn.join("")}</report>`));
    }), { seed: SEED, numRuns: 400 }));

  it("says the same in whatever order its parts stand", () =>
    fc.assert(fc.property(shuffled(parts), ([one, other]) => {
      expect(toldBy(read(other))).toEqual(toldBy(read(one)));
    }), { seed: SEED, numRuns: 200 }));
});

describe("every OpenCover document", () => {
  const point = fc.tuple(line, fc.nat(2), fc.nat(2), fc.constantFrom("1", "2")).map(([sl, more, vc, file]) => `<SequencePoint vc="${vc}" sl="${sl}" el="${sl + more}" fileid="${file}"/>`);
  const branch = fc.tuple(line, fc.nat(1)).map(([sl, vc]) => `<BranchPoint vc="${vc}" sl="${sl}"/>`);
  const method = fc.tuple(fc.constantFrom("f", "g"), fc.array(point, { maxLength: 4 }), fc.array(branch, { maxLength: 4 })).map(([name, points, branches]) =>
    `<Class><Methods><Method><Name>${name}</Name><FileRef uid="1"/><SequencePoints>${points.join("")}</SequencePoints><BranchPoints>${branches.join("")}</BranchPoints></Method></Methods></Class>`);
  const module = fc.tuple(fc.constantFrom("a.cs", "b.cs"), fc.array(method, { maxLength: 3 })).map(([path, methods]) =>
    `<Module><Files><File uid="1" fullPath="${path}"/><File uid="2" fullPath="c.cs"/></Files><Classes>${methods.join("")}</Classes></Module>`);
  const modules = fc.array(module, { minLength: 1, maxLength: 4 });
  const text = (content: readonly string[]): string => `<CoverageSession><Modules>${content.join("")}</Modules></CoverageSession>`;

  it("is read as a plain reader over its whole tree reads it", () =>
    fc.assert(fc.property(modules, (drawn) => {
      const plain = plainLines("opencover", text(drawn));
      const ours = [...linesOfReport(opencover.read(textSource(text(drawn))))].filter(([, lines]) => lines!.size > 0);
      expect(new Map(ours)).toEqual(plain);
    }), { seed: SEED, numRuns: 300 }));

  it("says the same in whatever order its modules stand", () =>
    fc.assert(fc.property(shuffled(modules), ([one, other]) => {
      expect(toldBy(opencover.read(textSource(text(other))))).toEqual(toldBy(opencover.read(textSource(text(one)))));
    }), { seed: SEED, numRuns: 200 }));
});

describe("every Clover document", () => {
  const stmt = fc.tuple(line, fc.nat(2)).map(([num, count]) => `<line num="${num}" type="stmt" count="${count}"/>`);
  const cond = fc.tuple(line, fc.nat(2), fc.nat(2), fc.nat(2)).map(([num, count, t, f]) => `<line num="${num}" type="cond" count="${count}" truecount="${t}" falsecount="${f}"/>`);
  const method = fc.tuple(line, fc.nat(2)).map(([num, count]) => `<line num="${num}" type="method" name="f" count="${count}"/>`);
  const file = fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean(), fc.array(fc.oneof(stmt, cond, method), { maxLength: 6 })).map(([name, inFolder, lines]) => {
    const one = `<file name="${name}">${lines.join("")}</file>`;
    return inFolder ? `<package name="p">${one}</package>` : one;
  });
  const files = fc.array(file, { minLength: 1, maxLength: 5 });
  const text = (content: readonly string[]): string => `<coverage generated="1"><project timestamp="1">${content.join("")}</project></coverage>`;

  it("is read as a plain reader over its whole tree reads it", () =>
    fc.assert(fc.property(files, (drawn) => {
      expect(linesOfReport(clover.read(textSource(text(drawn))))).toEqual(plainLines("clover", text(drawn)));
    }), { seed: SEED, numRuns: 300 }));

  it("says the same in whatever order its files stand", () =>
    fc.assert(fc.property(shuffled(files), ([one, other]) => {
      expect(toldBy(clover.read(textSource(text(other))))).toEqual(toldBy(clover.read(textSource(text(one)))));
    }), { seed: SEED, numRuns: 200 }));
});

describe("every beginning of XML", () => {
  const FORMATS: readonly Format[] = [...XML_COVERAGE, cobertura, junit, lcov];
  const ROOTS = ["coverage", "report", "results", "Root", "scoverage", "CoverageSession", "CoverageDSPriv", "phpunit", "testsuites", "testsuite"];
  const ATTRIBUTES = ["generated=\"1\"", "clover=\"3\"", "version=\"1\"", "version=\"1.9\"", "line-rate=\"1\"", "ReportType=\"Xml\"", "DotCoverVersion=\"1\"",
    "xmlns=\"https://schema.phpunit.de/coverage/1.0\"", "ctcreportVersion=\"1\"", "name=\"x\""];
  const CHILDREN = ["project", "testproject", "file", "packages", "sources", "package", "group", "sessioninfo", "counter", "modules", "assembly", "stats", "data", "testcase", "Modules"];
  const head = fc.tuple(fc.constantFrom(...ROOTS), fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 3, selector: (one) => one.split("=")[0] }), fc.subarray(CHILDREN, { maxLength: 3 }), fc.boolean())
    .map(([root, attributes, children, isJacoco]) =>
      `${isJacoco ? '<!DOCTYPE report PUBLIC "-//JACOCO//DTD" "x">' : ""}<${[root, ...attributes].join(" ")}>${children.map((child) => `<${child}/>`).join("")}`);

  it("is claimed by one format at most", () => {
    let claimed = 0;
    fc.assert(fc.property(head, (text) => {
      const claims = FORMATS.filter((format) => format.recognises(makeHead(Buffer.from(text)))).map(({ id }) => id);
      if (claims.length === 1) claimed++;
      expect(claims.length, `${text} by ${claims.join()}`).toBeLessThan(2);
    }), { seed: SEED, numRuns: 3000 });
    expect(claimed).toBeGreaterThan(500);
  });
});
