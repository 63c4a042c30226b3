/** Which test ran which lines, as each format that tells it tells it. Real reports stand in the corpus; what no tool at hand writes is drawn. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { readReport } from "../../src/formats/read.ts";
import { contextsOf, linesIn, newContexts, uniteContexts } from "../../src/model/contexts.ts";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { hasCorpus, inCorpus } from "../support/corpus.ts";
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

  const run = (...uids: readonly number[]): string => `<TrackedMethodRefs>${uids.map((uid) => `<TrackedMethodRef uid="${uid}" vc="1"/>`).join("")}</TrackedMethodRefs>`;
  const point = (line: number, inside: string): string => `<SequencePoint vc="1" sl="${line}" el="${line}">${inside}</SequencePoint>`;
  const sessionOf = (...methods: readonly string[]): string => `<CoverageSession><Modules><Module><Files><File uid="1" fullPath="a.cs"/></Files><Classes><Class><Methods>${methods
    .map((inside) => `<Method><Name>f()</Name><FileRef uid="1"/>${inside}</Method>`).join("")}</Methods></Class></Classes></Module></Modules></CoverageSession>`;

  it.each([
    ["the point that a method has as a whole", `<SequencePoints>${point(7, run(1))}</SequencePoints><MethodPoint vc="1" offset="0">${run(2)}</MethodPoint>`],
    ["the line that no source has", `<SequencePoints>${point(7, run(1))}${point(16707566, run(2))}</SequencePoints>`],
    ["a point without a line", `<SequencePoints>${point(7, run(1))}<SequencePoint vc="1" sl="x">${run(2)}</SequencePoint></SequencePoints>`],
    ["a branch", `<SequencePoints>${point(7, run(1))}</SequencePoints><BranchPoints><BranchPoint vc="1" sl="7">${run(2)}</BranchPoint></BranchPoints>`],
  ])("of OpenCover give no test the lines of the point before: %s", (_, inside) => expect(told(read(sessionOf(inside)))).toEqual({ "a.cs": { 1: [7] } }));

  it("of OpenCover give no test the lines of the method before", () =>
    expect(told(read(sessionOf(`<SequencePoints>${point(7, run(1))}</SequencePoints>`, `<MethodPoint vc="1">${run(2)}</MethodPoint><SequencePoints>${point(9, run(3))}</SequencePoints>`))))
      .toEqual({ "a.cs": { 1: [7], 3: [9] } }));

  it.skipIf(!hasCorpus)("of OpenCover are those that stand inside of points, in a real report too", () => {
    const text = readFileSync(inCorpus("coverage/opencover/reportgenerator-csharp-opencoverwithtrackedmethods.xml"), "utf8");
    const files = new Map([...text.matchAll(/<File uid="(\d+)" fullPath="([^"]+)"/g)].map(([, uid, path]) => [uid!, path!]));
    const tests = new Map([...text.matchAll(/<TrackedMethod uid="(\d+)" [^>]*?name="([^"]+)"/g)].map(([, uid, name]) => [uid!, name!]));
    const expected = new Map<string, Set<number>>();
    for (const [, attributes, inside] of text.matchAll(/<SequencePoint ([^>]*[^/])>(.*?)<\/SequencePoint>/gs)) {
      const numberOf = (name: string): number => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes!)![1]);
      for (const [, uid] of inside!.matchAll(/<TrackedMethodRef uid="(\d+)"/g)) {
        const key = `${files.get(String(numberOf("fileid")))!} ${tests.get(uid!) ?? uid!}`;
        const lines = expected.get(key) ?? new Set<number>();
        for (let line = numberOf("sl"); line <= numberOf("el"); line++) lines.add(line);
        expected.set(key, lines);
      }
    }
    const ours = Object.entries(told(read(text))).flatMap(([path, sets]) => Object.entries(sets).map(([name, lines]) => [`${path} ${name}`, lines] as const));
    expect(expected.size).toBeGreaterThan(5);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries([...expected].map(([key, lines]) => [key, [...lines].sort((a, b) => a - b)])));
  });

  const command = (lines: readonly (number | null)[]): object => ({ coverage: { "a.rb": { lines } }, timestamp: 1 });

  it("of SimpleCov's resultset are its commands", () => {
    const both = JSON.stringify({ RSpec: command([1, 0, null, 2]), Minitest: command([0, 3, null, 0]) });
    expect(told(read(both))).toEqual({ "a.rb": { RSpec: [1, 4], Minitest: [2] } });
  });

  it("of SimpleCov's resultset are kept of one command too: shards in two files tell what one file would", () => {
    const [first, second] = [command([1, 0, null, 2]), command([0, 3, null, 0])];
    const shards = [{ "RSpec (1/2)": first }, { "RSpec (2/2)": second }].map((shard) => read(JSON.stringify(shard)));
    const together = newContexts();
    for (const { contexts } of shards) uniteContexts(together, contexts!, (path) => path);
    expect(told({ ...shards[0]!, contexts: contextsOf(together) })).toEqual(told(read(JSON.stringify({ "RSpec (1/2)": first, "RSpec (2/2)": second }))));
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
