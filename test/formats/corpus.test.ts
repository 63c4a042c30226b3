import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/formats/format.ts";
import { FORMATS } from "../../src/formats/index.ts";
import { claimsOn, readReport } from "../../src/formats/read.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { isTests } from "../../src/model/report.ts";
import { corpusFiles, corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { fileSource, textSource } from "../support/source.ts";

const read = (file: string) => readReport(fileSource(file), FORMATS);
const claims = (source: Source): string[] => claimsOn(source, FORMATS).claims.map(({ id }) => id);
const isRead = ({ format }: Readonly<Record<string, string | null>>): boolean => FORMATS.some(({ id }) => id === format);
const inPairs = (row: Readonly<Record<string, string | null>>): [string, Readonly<Record<string, string | null>>] => [row["path"]!, row];

const refusalOf = (file: string): unknown => {
  try {
    return read(file);
  } catch (thrown) {
    return thrown;
  }
};

/** The figures of a report under the columns of the corpus's tables. */
const columnsOf = (file: string): Readonly<Record<string, unknown>> => {
  const report = read(file);
  if (isTests(report)) return { ...figures(report), format: report.format };
  const { lines, branches } = figures(report);
  return {
    format: report.format,
    lines_hit: lines?.hit, lines_total: lines?.total,
    branches_hit: branches?.hit, branches_total: branches?.total,
    declared_lines_hit: report.declared?.lines?.hit, declared_lines_total: report.declared?.lines?.total,
  };
};

/** The cells of a row that are given, and ours for the same columns, both as text. */
const compared = (row: Readonly<Record<string, string | null>>): readonly [ours: object, expected: object] => {
  const ours = columnsOf(inCorpus(row["path"]!));
  const given = Object.entries(row).filter(([column, cell]) => cell !== null && column !== "path" && column !== "note");
  return [Object.fromEntries(given.map(([column]) => [column, String(ours[column])])), Object.fromEntries(given)];
};

describe.skipIf(!hasCorpus)("the large corpus", () => {
  it.each(corpusTable("expected-coverage.tsv").filter(isRead).map(inPairs))("is read to its known figures: %s", (_, row) => {
    const [ours, expected] = compared(row);
    expect(ours).toEqual(expected);
  });

  it.each(corpusTable("expected-tests.tsv").filter(isRead).map(inPairs))("is counted to its known figures: %s", (_, row) => {
    const [ours, expected] = compared(row);
    expect(ours).toEqual(expected);
  });

  it.each(corpusFiles("unreadable"))("refuses %s with a problem that names the file", (path) => {
    const refusal = refusalOf(inCorpus(path));
    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ slug: expect.stringMatching(/^report-/), where: expect.stringContaining(path) });
  });

  it.each([...corpusFiles("coverage"), ...corpusFiles("tests")])("has one format at most that recognises %s", (path) => {
    const format = path.split("/")[1]!;
    const expected = FORMATS.some(({ id }) => id === format) ? [format] : [];
    expect(claims(fileSource(inCorpus(path)))).toEqual(expected);
  });
});

const fixtures = readdirSync(FIXTURES, { withFileTypes: true }).filter((format) => format.isDirectory())
  .flatMap(({ name }) => readdirSync(join(FIXTURES, name)).map((fixture) => `${name}/${fixture}`));

describe("the fixtures", () => {
  it.each(fixtures)("hold a report, its origin and what is expected of it: %s", (fixture) => {
    const folder = join(FIXTURES, fixture);
    const files = readdirSync(folder);
    const report = files.find((name) => /^report\.[a-z]+$/.test(name));
    expect(report).toBeDefined();
    expect(files).toContain("ORIGIN.md");
    if (files.includes("expected.problem.txt")) {
      const [slug, where] = readFileSync(join(folder, "expected.problem.txt"), "utf8").trim().split(" ");
      expect(refusalOf(join(folder, report!))).toMatchObject({ slug, where: join(folder, where!) });
    } else {
      const { tests, ...coverage } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
      const found = read(join(folder, report!));
      expect(found.format).toBe(fixture.split("/")[0]);
      if (isTests(found)) expect(figures(found)).toMatchObject(tests);
      else expect({ ...figures(found), declared: found.declared }).toMatchObject(coverage);
    }
  });
});

/** True where no format claims the bytes; what only looks like JSON is damaged, and nobody's. */
const unclaimed = (bytes: Uint8Array): boolean => {
  try {
    return claims(textSource(bytes)).length === 0;
  } catch (thrown) {
    return thrown instanceof Problem;
  }
};

describe("recognition", () => {
  it("claims no random bytes", () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 4096 }), fc.string({ maxLength: 4096 }).map((text) => Buffer.from(text)));
    fc.assert(fc.property(bytes, (random) => {
      expect(unclaimed(random)).toBe(true);
    }), { seed: 20261120, numRuns: 500 });
  });
});
