import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Format, Source } from "../../src/formats/format.ts";
import { lcov } from "../../src/formats/lcov.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { readAll, readReport } from "../../src/formats/read.ts";
import { Problem } from "../../src/model/problem.ts";
import { textSource } from "../support/source.ts";

const source = (path: string, content: string | Uint8Array, chunkSize?: number): Source => textSource(content, chunkSize, path);
const RECORD = "SF:a.ts\nDA:1,1\nend_of_record\n";

const refusal = (given: Source, formats: readonly Format[] = FORMATS): Problem => {
  try {
    readReport(given, formats);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown;
    throw thrown;
  }
  throw new Error("was read");
};

describe("a report", () => {
  it("is read by the one format that recognises it, and keeps its path", () => {
    expect(readReport(source("odd-name.xml", RECORD), FORMATS)).toMatchObject({ path: "odd-name.xml", format: "lcov", kind: "coverage" });
  });

  it("is recognised in chunks of any size", () => {
    for (const size of [1, 7, 1000]) expect(readReport(source("a", `TN:\n${RECORD}`, size), FORMATS).format).toBe("lcov");
  });

  it("is read where it was packed with gzip, in chunks of any size", () => {
    for (const size of [5, 1000]) expect(readReport(source("a.gz", gzipSync(RECORD), size), FORMATS)).toMatchObject({ path: "a.gz", format: "lcov" });
  });

  it.each([["no byte", ""], ["white space", " \r\n\t"], ["a byte order mark", "\ufeff\n"]])("is empty with %s", (_, content) => {
    expect(refusal(source("a.xml", content))).toMatchObject({ slug: "report-empty", where: "a.xml", message: "a.xml is empty." });
  });

  it("that no format recognises is refused with the list of what was looked for", () => {
    const problem = refusal(source("console.log", "3 passed\n"));
    expect(problem).toMatchObject({ slug: "report-unrecognised", where: "console.log" });
    expect(problem.message).toContain(`docs/formats.md says what was looked for: ${[...new Set(FORMATS.map(({ id }) => id))].join(", ")}.`);
  });

  it.each([
    ["an error page", "<!DOCTYPE html>\n<html><body>404</body></html>", "it is an HTML page", "step that downloads"],
    ["an HTML report", "\n<HTML lang=en>", "it is an HTML page", "XML or LCOV"],
    ["a Git LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "Git LFS pointer", "lfs: true"],
    ["coverage.py's database", "SQLite format 3\0\x10\0", "SQLite database", "coverage xml"],
    ["JaCoCo's execution data", Buffer.from([1, 0xc0, 0xc0, 0x10, 7]), "execution data", "jacocoTestReport"],
    ["an archive", Buffer.from("PK\x03\x04abc"), "ZIP archive", "Unpack"],
    ["a Maven project", '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion></project>', "Maven project", "narrower"],
    ["lint findings", '<checkstyle version="4.3"><file name="a"/></checkstyle>', "lint findings", "narrower"],
    ["SARIF", '{"version":"2.1.0","runs":[]}', "SARIF", "narrower"],
    ["Failsafe's summary", '<failsafe-summary result="0"><completed>3</completed></failsafe-summary>', "Failsafe", "TEST-*.xml"],
    ["other JSON", '{"name": "shop"}', "JSON", "Name a report"],
    ["JSON's null", "null\n", "JSON", "Name a report"],
    ["other XML", "<svg/>", "XML whose root is <svg>", "glob"],
    ["other bytes", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "it is binary", "as text"],
  ])("that is %s is named as such", (_, content, what, hint) => {
    const problem = refusal(source("report", content));
    expect(problem.slug).toBe("report-unrecognised");
    expect(problem.message).toContain(what);
    expect(problem.hint).toContain(hint);
  });

  it("that two formats recognise is refused, not guessed", () => {
    const problem = refusal(source("a", RECORD), [lcov, { ...lcov, id: "other" }]);
    expect(problem).toMatchObject({ slug: "report-ambiguous", where: "a" });
    expect(problem.message).toContain("lcov, other");
  });
});

describe("all reports", () => {
  const sources = [source("c", RECORD), source("b", "?"), source("a", RECORD), source("d", "SF:a\n"), source("B", "")];

  it("are read or refused, in the order of their paths, whatever the order they are given in", () => {
    fc.assert(fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
      const { reports, problems } = readAll(shuffled, FORMATS);
      expect(reports.map(({ path }) => path)).toEqual(["a", "c"]);
      expect(problems.map(({ where, slug }) => [where, slug])).toEqual([
        ["B", "report-empty"], ["b", "report-unrecognised"], ["d:1", "report-truncated"],
      ]);
    }), { seed: 20261120, numRuns: 30 });
  });

  it("are read once each", () => {
    expect(readAll([source("a", RECORD), source("a", RECORD)], FORMATS).reports).toHaveLength(1);
  });

  it("that cannot be opened are problems that name the report", () => {
    const unreadable: Source = { path: "a", size: 1, chunks: () => { throw new Problem("report-unreadable", "It cannot be read."); } };
    expect(readAll([unreadable], FORMATS).problems).toMatchObject([{ slug: "report-unreadable", where: "a" }]);
  });

  it("let a bug of a reader through: it is no problem of the report", () => {
    const broken: Format = { ...lcov, read: () => { throw new TypeError("bug"); } };
    expect(() => readAll([source("a", RECORD)], [broken])).toThrow(TypeError);
  });
});
