/** What `proofgate links` says: which test file is taken to exercise which source, and how good the evidence is. */
import { LINK_LEVELS, NOTHING_FITS, subjectPath, type Abstention, type Link, type LinkLevel } from "../model/link.ts";
import type { RepoPath } from "../model/path.ts";
import { clean } from "./clean.ts";
import { wrap } from "./columns.ts";
import { writeJson } from "./report-json.ts";
import { INDENT, page, terminal, type Terminal } from "./terminal.ts";
import { listed, many } from "./words.ts";

/** The version of the JSON form. */
const LINKAGE_VERSION = 1;

/** Files that a sentence lists. */
const LISTED = 5;

/** What is shown. */
export interface ShownLinks {
  readonly links: readonly Link[];
  readonly abstained: readonly Abstention[];
  readonly testFiles: number;
  readonly byNameAlone: readonly RepoPath[];
  readonly remarks: readonly string[];
}

const MEANS: Readonly<Record<LinkLevel, string>> = {
  explicit: "the configuration, the test itself or its package says so",
  strong: "the name fits, and the test imports or replaces it",
  name: "the name fits, and fits nothing else",
  weak: "anything less, which never accuses",
};

const pair = (left: string, right: string, { width, colours }: Terminal): string[] => {
  const line = `${INDENT}${clean(left)}`;
  const said = wrap(clean(right), width - INDENT.length * 2).map((part) => INDENT + INDENT + colours.dim(part));
  return line.length + INDENT.length + right.length <= width ? [`${line}${INDENT}${colours.dim(clean(right))}`] : [line, ...said];
};

const levelLines = (links: readonly Link[], level: LinkLevel, screen: Terminal): string[] => {
  const mine = links.filter((one) => one.level === level);
  if (mine.length === 0) return [];
  return [
    `${screen.colours.bold(`${level} (${mine.length})`)}${INDENT}${screen.colours.dim(MEANS[level])}`,
    ...mine.flatMap(({ test, subject, why }) => pair(`${test} → ${subjectPath(subject)}`, why, screen)),
  ];
};

const abstainedLines = (abstained: readonly Abstention[], screen: Terminal): string[] => (abstained.length === 0 ? [] : [
  screen.colours.bold(`no subject (${abstained.length})`),
  ...abstained.flatMap(({ test, why }) => pair(test, why, screen)),
]);

const sumOf = ({ links, abstained, testFiles }: ShownLinks): string => {
  const counts = LINK_LEVELS.map((level) => ({ level, count: links.filter((one) => one.level === level).length })).filter(({ count }) => count > 0);
  const linked = counts.length === 0 ? "no link" : counts.map(({ level, count }) => `${count} ${level}`).join(", ");
  return `${many(testFiles, "test file")}: ${linked}; ${abstained.length} without a subject.`;
};

const ADVICE = "Where nothing fits a test's name, a remark `covers: PATH` in the test, or `links:` in proofgate.yml, says what it exercises.";

const asides = (shown: ShownLinks): string[] => {
  const { abstained, byNameAlone, remarks } = shown;
  const names = listed([...byNameAlone], LISTED);
  return [
    sumOf(shown),
    ...(byNameAlone.length === 0 ? [] : [`Of ${many(byNameAlone.length, "test file")} only the name is known, for no grammar understands them: ${names}.`]),
    ...remarks,
    ...(abstained.some(({ why }) => why.startsWith(NOTHING_FITS)) ? [ADVICE] : []),
  ];
};

/** Renders the links as text for a terminal, or as the contract's JSON. */
export const renderLinkage = (
  shown: ShownLinks, output: "text" | "json", context: { readonly colour: boolean; readonly width: number },
): string => {
  const { links, abstained, testFiles, byNameAlone, remarks } = shown;
  if (output === "json") {
    return writeJson({
      version: LINKAGE_VERSION,
      links: links.map(({ test, subject, level, why }) => ({ test, subject: subjectPath(subject), level, why })),
      abstained: abstained.map(({ test, why }) => ({ test, why })),
      testFiles, byNameAlone, remarks,
    });
  }
  const screen = terminal(context);
  return page([
    ...LINK_LEVELS.map((level) => levelLines(links, level, screen)),
    abstainedLines(abstained, screen),
    asides(shown).flatMap((text) => wrap(clean(text), screen.width)),
  ]);
};
