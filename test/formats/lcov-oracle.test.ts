import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lcov } from "../../src/formats/lcov.ts";
import { figures } from "../../src/model/figures.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { lcovParseTotals } from "../support/lcov-parse-oracle.ts";
import { fileSource } from "../support/source.ts";

const FOLDER = join(FIXTURES, "lcov");
const paths = [
  ...readdirSync(FOLDER).filter((name) => !name.startsWith("cut-")).map((name) => join(FOLDER, name, "report.info")),
  ...(hasCorpus ? corpusFiles("coverage/lcov").map(inCorpus) : []),
];
const NOTHING = { hit: 0, total: 0 };

/** Where lcov-parse is wrong, which the producer's own totals show. */
const DIVERGENCES = [
  { metric: "functions", written: /^FN:\d+,\d+,/m, why: "takes the end line of a function for its name, so that no count finds it" },
  { metric: "functions", written: /^FNL:/m, why: "does not know the functions of lcov 2.2" },
  { metric: "branches", written: /^BRDA:\d+,\d+,[^\d-]/m, why: "makes one of all branches that have a text for a name" },
] as const;

/** The producer's totals of a metric, summed over all records. */
const declared = (text: string, [found, hit]: readonly [string, string]) => {
  const sum = (name: string): number => [...text.matchAll(new RegExp(`^${name}:(\\d+)`, "gm"))].reduce((all, match) => all + Number(match[1]), 0);
  return { hit: sum(hit), total: sum(found) };
};
const RECORDS = { functions: ["FNF", "FNH"], branches: ["BRF", "BRH"] } as const;

describe("lcov-parse", () => {
  it.each(paths)("agrees about %s, but for what it is known to get wrong", (path) => {
    const text = readFileSync(path, "utf8");
    const { lines, branches, functions } = figures(lcov.read(fileSource(path)));
    const ours = { lines: lines ?? NOTHING, branches: branches ?? NOTHING, functions: functions ?? NOTHING };
    const theirs = lcovParseTotals(path);
    const wrong = new Set(DIVERGENCES.filter(({ written }) => written.test(text)).map(({ metric }) => metric));
    expect(ours).toEqual({ ...theirs, ...Object.fromEntries([...wrong].map((metric) => [metric, declared(text, RECORDS[metric])])) });
  });

  it.each(DIVERGENCES)("$why", ({ metric, written }) => {
    const affected = paths.filter((path) => written.test(readFileSync(path, "utf8")));
    for (const path of affected) expect(lcovParseTotals(path)[metric]).not.toEqual(figures(lcov.read(fileSource(path)))[metric]);
  });
});
