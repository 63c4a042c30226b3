/** Which test ran which lines, as each format that tells it tells it. Real reports stand in the corpus; what no tool at hand writes is drawn. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { readReport } from "../../src/formats/read.ts";
import { linesIn } from "../../src/model/contexts.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { textSource } from "../support/source.ts";

const read = (text: string): CoverageReport => readReport(textSource(text), FORMATS) as CoverageReport;
const fixture = (path: string): string => readFileSync(join(import.meta.dirname, "../corpus", path), "utf8");

/** Lines by context, by file: the first words of the name are enough. */
const told = ({ contexts }: CoverageReport): Record<string, Record<string, readonly number[]>> =>
  Object.fromEntries([...contexts?.files ?? []].map(([path, sets]) =>
    [path, Object.fromEntries([...sets].map(([place, bits]) => [contexts!.names[place]!, linesIn(bits)]))]));

describe("contexts", () => {
  it("of coverage.py are its contexts, and what ran outside of tests has no name", () => {
    const report = told(read(fixture("coverage-py/coverage.py-6.5.0-contexts/report.json")));
    expect(report).toMatchSnapshot();
  });

  it("of LCOV are the test names of its records", () =>
    expect(told(read(fixture("lcov/lcov-1.16-two-tests/report.info")))).toMatchSnapshot());

  it("of PHPUnit are the tests that cover a line", () =>
    expect(told(read(fixture("phpunit-xml/phpunit-9.6.7-pcov-prices/report.xml")))).toMatchSnapshot());

  it("of OpenCover are its tracked methods, which it names after the points that they ran", () =>
    expect(told(read(fixture("opencover/by-hand-two-modules/report.xml")))).toMatchSnapshot());

  it("of SimpleCov's resultset are its commands, where there are several", () => {
    const command = (lines: readonly (number | null)[]): object => ({ coverage: { "a.rb": { lines } }, timestamp: 1 });
    const both = JSON.stringify({ RSpec: command([1, 0, null, 2]), Minitest: command([0, 3, null, 0]) });
    expect(told(read(both))).toEqual({ "a.rb": { RSpec: [1, 4], Minitest: [2] } });
    expect(read(JSON.stringify({ RSpec: command([1]) })).contexts).toBeNull();
  });

  // schemas/coverage-v1.1.schema.json of SimpleCov: bit n of the hexadecimal number stands for line n + 1.
  it("of SimpleCov's JSON are bitmaps over its list of tests", () => {
    const report = {
      meta: { simplecov_version: "1.1.0" }, contexts: ["spec/user_spec.rb:4", "spec/cart_spec.rb:9"],
      coverage: { "lib/user.rb": { lines: [1, 1, 0, 1], contexts: { 0: "b", 1: "100000001" } } },
    };
    expect(told(read(JSON.stringify(report)))).toEqual({ "lib/user.rb": { "spec/user_spec.rb:4": [1, 2, 4], "spec/cart_spec.rb:9": [1, 33] } });
  });

  it.each(["xyz", "", 7, null])("of SimpleCov that are no bitmaps (%j) are refused", (bitmap) => {
    const report = { meta: { simplecov_version: "1.1.0" }, contexts: ["a"], coverage: { "a.rb": { lines: [1], contexts: { 0: bitmap } } } };
    expect(() => read(JSON.stringify(report))).toThrow("contexts");
  });

  it("of SimpleCov that name no test of the list are refused", () => {
    const report = { meta: { simplecov_version: "1.1.0" }, contexts: [], coverage: { "a.rb": { lines: [1], contexts: { 3: "1" } } } };
    expect(() => read(JSON.stringify(report))).toThrow("contexts");
  });

  // https://gcovr.com/en/stable/output/json.html: a list of the files that a line's count comes from.
  it("of gcovr are the data files of a line that was hit", () => {
    const line = (number: number, count: number, sources: readonly unknown[]): object =>
      ({ line_number: number, count, branches: [], "gcovr/data_sources": sources });
    const report = { "gcovr/format_version": "0.13", files: [{ file: "a.c", lines: [line(3, 1, ["x.gcda"]), line(4, 0, ["x.gcda"]), line(5, 2, [["y.gcda", "z"]])], functions: [] }] };
    expect(told(read(JSON.stringify(report)))).toEqual({ "a.c": { "x.gcda": [3], "y.gcda": [5] } });
  });

  it("are not there where the report does not tell", () => expect(read("TN:\nSF:a.js\nDA:1,1\nend_of_record\n").contexts).toBeNull());
});
