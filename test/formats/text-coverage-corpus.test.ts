import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CoverageFormat } from "../../src/formats/format.ts";
import { gcovText } from "../../src/formats/gcov.ts";
import { go } from "../../src/formats/go.ts";
import { HEAD_BYTES, makeHead } from "../../src/formats/head.ts";
import { luacov } from "../../src/formats/luacov.ts";
import { readReport } from "../../src/formats/read.ts";
import { figures } from "../../src/model/figures.ts";
import { Problem } from "../../src/model/problem.ts";
import { corpusFiles, corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { fileSource } from "../support/source.ts";

const OURS: readonly CoverageFormat[] = [go, gcovText, luacov];
const IDS = OURS.map(({ id }) => id);

const read = (path: string) => {
  const report = readReport(fileSource(path), OURS);
  if (report.kind !== "coverage") throw new Error("no coverage report");
  return report;
};
const claims = (path: string): string[] => {
  const head = makeHead(readFileSync(path).subarray(0, HEAD_BYTES));
  return OURS.filter((format) => format.recognises(head)).map(({ id }) => id);
};

const rows = corpusTable("expected-coverage.tsv").filter(({ format }) => IDS.includes(format!));

describe.skipIf(!hasCorpus)("the large corpus", () => {
  it.each(rows.map((row) => [row["path"]!, row] as const))("is read to its known figures: %s", (path, row) => {
    const report = read(inCorpus(path));
    const { lines, branches } = figures(report);
    const ours = {
      format: report.format,
      lines_hit: lines?.hit, lines_total: lines?.total, branches_hit: branches?.hit, branches_total: branches?.total,
      declared_lines_hit: report.declared?.lines?.hit, declared_lines_total: report.declared?.lines?.total,
    };
    const given = Object.entries(ours).filter(([column]) => row[column] !== null);
    expect(given.map(([column, value]) => [column, String(value)])).toEqual(given.map(([column]) => [column, row[column]]));
    expect(report.warnings).toEqual([]);
  });

  it.each([...corpusFiles("coverage"), ...corpusFiles("tests"), ...corpusFiles("unreadable")])("is claimed only where it is ours: %s", (path) => {
    const folder = path.split("/")[1]!;
    const expected = path.startsWith("coverage/") && IDS.includes(folder) ? [folder] : path === "unreadable/cut-go.out" ? ["go"] : [];
    // The JSON that gcov writes is another format of the same id.
    expect(claims(inCorpus(path))).toEqual(path.endsWith(".json") ? [] : expected);
  });

  it("has a profile that is cut, and refused for it", () => {
    expect(() => read(inCorpus("unreadable/cut-go.out"))).toThrow(expect.objectContaining({ slug: "report-truncated", where: expect.stringMatching(/cut-go\.out:46$/) }));
  });
});

const fixtures = IDS.flatMap((id) => readdirSync(join(FIXTURES, id)).map((name) => `${id}/${name}`))
  .filter((fixture) => readdirSync(join(FIXTURES, fixture)).some((name) => /^report\.(out|gcov)$/.test(name)));

describe("the fixtures", () => {
  it.each(fixtures)("are read as expected: %s", (fixture) => {
    const folder = join(FIXTURES, fixture);
    const files = readdirSync(folder);
    const path = join(folder, files.find((name) => name.startsWith("report."))!);
    expect(files).toContain("ORIGIN.md");
    if (files.includes("expected.problem.txt")) {
      const [slug, where] = readFileSync(join(folder, "expected.problem.txt"), "utf8").trim().split(" ");
      expect(() => read(path)).toThrow(Problem);
      expect(() => read(path)).toThrow(expect.objectContaining({ slug, where: join(folder, where!) }));
    } else {
      const report = read(path);
      expect({ ...figures(report), declared: report.declared }).toMatchObject(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")));
      expect(report.warnings).toEqual([]);
    }
  });
});
