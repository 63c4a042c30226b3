/** Test reports of real tools, in all formats but JUnit: against known figures, and recognised by one format each. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { countCases, type TestReport } from "../../src/model/tests.ts";
import { corpusFiles, corpusTable, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { fileSource } from "../support/source.ts";
import { headOf, TEST_FORMATS } from "../support/test-formats.ts";

const formatOf = (id: string) => TEST_FORMATS.find((format) => format.id === id)!;
const isOurs = (id: string | null | undefined): boolean => TEST_FORMATS.some((format) => format.id === id);
const claims = (file: string): string[] => TEST_FORMATS.filter((format) => format.recognises(headOf(readFileSync(file)))).map(({ id }) => id);

const fixtures = readdirSync(FIXTURES).flatMap((id) => readdirSync(join(FIXTURES, id)).map((name) => {
  const folder = join(FIXTURES, id, name);
  return { id, folder, name: `${id}/${name}`, report: readdirSync(folder).find((file) => /^report\.[a-z]+$/.test(file))! };
}));
const ours = fixtures.filter(({ id }) => isOurs(id));

const read = (id: string, file: string): TestReport => formatOf(id).read(fileSource(file));
const counted = (report: TestReport) => countCases(report.cases, report.flakyKnown);
const reportAt = (fixture: string): TestReport => {
  const { id, folder, report } = ours.find(({ name }) => name === fixture)!;
  return read(id, join(folder, report));
};

describe("fixtures", () => {
  it("are there for every format", () => {
    expect([...new Set(ours.map(({ id }) => id))].sort()).toEqual(TEST_FORMATS.map(({ id }) => id).sort());
  });

  it.each(ours.map((fixture) => [fixture.name, fixture] as const))("%s is counted, or refused, as is expected of it", (_, { id, folder, report }) => {
    const files = readdirSync(folder);
    if (files.includes("expected.problem.txt")) {
      const [slug, where] = readFileSync(join(folder, "expected.problem.txt"), "utf8").trim().split(" ");
      expect(() => read(id, join(folder, report))).toThrow(expect.objectContaining({ slug, where: join(folder, where!) }));
    } else {
      const { tests } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
      expect(counted(read(id, join(folder, report)))).toMatchObject(tests);
    }
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))("%s is recognised by its own format alone", (_, { id, folder, report }) => {
    expect(claims(join(folder, report))).toEqual(isOurs(id) ? [id] : []);
  });

  it("claim no more than they hold, but where their producers miscount", () => {
    const disagreeing = ours.filter(({ folder }) => !readdirSync(folder).includes("expected.problem.txt"))
      .filter(({ id, folder, report }) => read(id, join(folder, report)).warnings.some((warning) => warning.includes("the report claims")));
    expect(disagreeing.map(({ name }) => name)).toEqual(["cargo-json/libtest-1.95.0-aborted", "ctrf/playwright-ctrf-json-reporter-0.0.29"]);
  });
});

describe("one run in several formats", () => {
  const outcomesOf = (fixture: string): string[] => reportAt(fixture).cases.map(({ outcome, flaky }) => `${outcome}${flaky ? " flaky" : ""}`).sort();

  it("comes out the same from Jest 29 and 30", () => {
    expect(outcomesOf("jest-json/jest-29.7.0-mixed")).toEqual(outcomesOf("jest-json/jest-30.5.2-mixed"));
  });

  it("comes out the same from Vitest's TAP, flat or not", () => {
    expect(outcomesOf("tap/vitest-4.1.12-tap")).toEqual(outcomesOf("tap/vitest-4.1.12-tap-flat"));
  });

  it("comes out the same from Vitest's TAP and JSON, but for what TAP cannot tell", () => {
    const json = outcomesOf("jest-json/vitest-4.1.12-mixed").map((outcome) => outcome.replace(" flaky", "").replace("errored", "failed"));
    expect(json.sort()).toEqual(outcomesOf("tap/vitest-4.1.12-tap"));
  });

  it("comes out the same from Mocha's JSON, TAP and CTRF, but for what they cannot tell", () => {
    const plain = (fixture: string) => outcomesOf(fixture).map((outcome) => outcome.replace(" flaky", "").replace("errored", "failed")).sort();
    expect(plain("mocha-json/mocha-11.8.0-mixed")).toEqual(plain("tap/mocha-11.8.0"));
    expect(plain("ctrf/mocha-ctrf-json-reporter-0.0.11")).toEqual(plain("tap/mocha-11.8.0"));
  });

  it("is the same with what the compiler said in front", () => {
    const { warnings, ...report } = reportAt("go-test-json/go-1.19.8-with-build-output");
    expect(warnings).toEqual(["Lines that are no JSON were left out: 2, the first is line 1."]);
    expect({ ...report, warnings: [] }).toEqual(reportAt("go-test-json/go-1.19.8-mixed"));
  });
});

describe.skipIf(!hasCorpus)("the large corpus", () => {
  it.each(corpusTable("expected-tests.tsv").filter(({ format }) => isOurs(format)).map((row) => [row["path"]!, row] as const))(
    "%s has its known figures", (path, row) => {
      const figures = counted(read(row["format"]!, inCorpus(path)));
      const known = (["total", "passed", "failed", "errored", "skipped", "flaky"] as const).filter((key) => row[key] !== null);
      expect(Object.fromEntries(known.map((key) => [key, figures[key]]))).toEqual(Object.fromEntries(known.map((key) => [key, Number(row[key])])));
    });

  it.each([...corpusFiles("coverage"), ...corpusFiles("tests")])("%s is recognised by its own format alone", (path) => {
    const id = path.split("/")[1]!;
    expect(claims(inCorpus(path))).toEqual(isOurs(id) ? [id] : []);
  });

  const CUT: Readonly<Record<string, string>> = { "cut-nunit.xml": "nunit", "cut-xunit.xml": "xunit", "cut-results.trx": "trx" };

  it.each(corpusFiles("unreadable"))("%s is recognised by nothing, or by what it was cut from, which refuses it", (path) => {
    const id = CUT[path.split("/")[1]!];
    expect(claims(inCorpus(path))).toEqual(id === undefined ? [] : [id]);
    if (id !== undefined) expect(() => read(id, inCorpus(path))).toThrow(Problem);
  });
});
