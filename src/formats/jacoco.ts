/** Reads JaCoCo XML, and what Kover, Pester and gcovr write in its shape. Knows no disk, and no source folder. */
import type { CoverageReport, Declared } from "../model/coverage.ts";
import type { CoverageFormat, Head, Source } from "./format.ts";
import { jacocoHandler, newReading, type Reading } from "./jacoco-handler.ts";
import { groupsOf, pathOfKey } from "./jacoco-keys.ts";
import { losses } from "./losses.ts";
import { oddityWarnings } from "./oddities.ts";
import { coverageOf, namePages } from "./pages.ts";
import { readXml } from "./xml.ts";

const PARTS = ["sessioninfo", "group", "package", "counter"];
const DOCTYPE = /<!DOCTYPE\s+report\s[^>]*JACOCO/;

/** Delphi's and EMMA's reports have the same root, with `stats` and `data`. */
const recognises = ({ xml, text }: Head): boolean =>
  xml !== null && xml.root === "report" && !xml.children.has("stats") && !xml.children.has("data") &&
  (PARTS.some((part) => xml.children.has(part)) || DOCTYPE.test(text));

const PRODUCERS: readonly (readonly [RegExp, string])[] = [
  [/^Intellij Coverage Report$/i, "IntelliJ coverage"],
  [/^GCOVR report$/, "gcovr"],
  [/^Pester \(/, "Pester"],
];

/** The tool where the report's name tells it; JaCoCo itself puts the project's there. */
const producerOf = ({ root }: Reading): string | null =>
  PRODUCERS.find(([name]) => name.test(root?.["name"] ?? ""))?.[1] ?? null;

const declaredBy = ({ counters }: Reading): Declared | null => {
  const [lines, branches] = [counters.get("LINE") ?? null, counters.get("BRANCH") ?? null];
  return lines || branches ? { lines, branches } : null;
};

/** The pages as a coverage, without the lines of files that do not say whether they were hit; and the groups of its files. */
const coverageIn = ({ pages, keys, untold, tellsBranches }: Reading): Required<Pick<CoverageReport, "coverage" | "groups">> => {
  const named = new Set<string>();
  namePages(pages, 0, (key) => {
    named.add(key);
    return pathOfKey(keys, key);
  });
  const dark = new Set([...untold].map((key) => pathOfKey(keys, key)));
  const coverage = coverageOf(pages, { lines: true, branches: tellsBranches, functions: pages.functions.length > 0 });
  const files = coverage.files.map((file) => (dark.has(file.path) ? { ...file, lines: null } : file));
  return { coverage: { ...coverage, files }, groups: groupsOf(keys, named) };
};

const read = (source: Source): CoverageReport => {
  const reading = newReading(source.path);
  const oddCharacters = readXml(source, jacocoHandler(reading));
  const { keys, oddities, untold, lineElements, pages } = reading;
  const declared = declaredBy(reading);
  const { coverage, groups } = coverageIn(reading);
  const detail = { files: coverage.files.length, lines: lineElements, branches: pages.branches.length };
  return {
    kind: "coverage",
    format: jacoco.id,
    producer: producerOf(reading),
    coverage,
    bases: [...keys.holders],
    groups,
    declared,
    warnings: [
      ...oddCharacters, ...oddityWarnings(oddities), ...losses(detail, declared),
      ...(untold.size === 0 ? [] : [`Files whose lines do not say whether they ran: ${untold.size}. Their lines are not counted.`]),
    ],
  };
};

/** JaCoCo XML: a line is hit when one of its instructions ran. Paths are package and file name, without a source folder. */
export const jacoco: CoverageFormat = {
  id: "jacoco",
  kind: "coverage",
  looksFor: "an XML root <report> with <package>, <group>, <sessioninfo> or <counter>",
  recognises,
  read,
};
