/** The Markdown document of a verdict, from which comment and summary are made. Knows no budget. */
import { commentMarker } from "../model/marker.ts";
import { shortSha } from "../model/override.ts";
import type { Verdict } from "../model/verdict.ts";
import { folded, partsBlock } from "./blocks.ts";
import { notRunText, reason, tally } from "./digest.ts";
import { whole, type Block, type Parts } from "./fit.ts";
import { hollowLine } from "./hollow-line.ts";
import { code, link, prose } from "./markdown.ts";
import type { RenderContext } from "./renderer.ts";
import {
  acceptedBlock, changesBlock, failuresBlock, filesBlock, findingsBlock, kindsBlock, modulesBlock, notesBlock, notJudgedBlock,
  noTrendBlock, problemsBlock, remarksBlock, reportsBlock, reportWarningsBlock, targetsBlock, trendBlock, uncoveredBlock, unresolvedBlock, type Extent,
} from "./sections.ts";

/** Which document it is to be, and how much it may show. */
export interface Shape extends Extent {
  readonly marked: boolean;
  /** True for tables of every target and every file. */
  readonly full: boolean;
  /** Where what is left out is to be found, as the end of a sentence in Markdown. */
  readonly rest: string;
}

/** The longest reason in a heading, in code points. */
const LONGEST_REASON = 200;
const SHORT_SHA = 7;

const SYMBOLS = { passed: "✅", failed: "❌", incomplete: "⚠️" } as const;

const top = (verdict: Verdict, { marked, context }: Shape): string => {
  const { verdict: word, findings, problems } = verdict;
  const heading = `### ${SYMBOLS[word]} Proofgate: ${word} — ${prose(reason(verdict), LONGEST_REASON)}`;
  return [
    marked ? `${commentMarker(context.key)}\n${heading}` : heading,
    // One finding or problem needs no counting.
    findings.length + problems.length < 2 ? null : `${tally(verdict)}.`,
    overrideLine(verdict),
    notRunLine(verdict),
    hollowLine(verdict),
  ].filter((part) => part !== null).join("\n\n");
};

/** Who accepts a failed verdict, which stays failed. */
const overrideLine = ({ override }: Verdict): string | null => (override
  ? `**Accepted** by ${prose(override.by)} for the commit ${code(shortSha(override.commit))}: “${prose(override.reason)}”. The verdict stays failed; the job does not fail.` : null);

/** What the figures below do without stands above them, and in no fold. */
const notRunLine = (verdict: Verdict): string | null => {
  const text = notRunText(verdict);
  return text === null ? null : `**Not run here:** ${prose(text)}`;
};

const bottom = ({ version, repository, runUrl }: RenderContext): string => [
  `Proofgate ${version}`,
  repository === null ? null : `commit ${code(repository.sha.slice(0, SHORT_SHA))}`,
  runUrl === null ? null : link("run", runUrl),
].filter((part) => part !== null).join(" · ");

/** How a failed verdict is accepted, for those who may. */
const invitationBlock = ({ invitation = null }: RenderContext): Block => folded("Accepting this verdict", partsBlock(invitation === null ? [] : [prose(invitation)]));

/** Rows of each table inside the last fold: it is there to look something up, not to be read. */
const MOST_INSIDE = 100;

/** What one looks up, folded; with what a passed verdict does not need to show. */
const background = (verdict: Verdict, standing: readonly Block[], { context, most, rest }: Shape): Block => {
  const extent = { context, most: Math.min(most, MOST_INSIDE) };
  const summary = standing.some(({ count }) => count > 0) ? "Modules, tests by kind, and how this was judged" : "How this was judged";
  const parts = [...standing, ...[unresolvedBlock, remarksBlock, reportWarningsBlock, notJudgedBlock, reportsBlock].map((block) => block(verdict, extent))];
  return folded(summary, partsBlock(parts.filter(({ count }) => count > 0).map((block) => whole(block, rest))));
};

/** The document in the order of importance: the verdict, what speaks against it, what changed, the rest. A passed one is short. */
export const documentOf = (verdict: Verdict, shape: Shape): Parts => {
  const standing = [modulesBlock(verdict, shape), kindsBlock(verdict, shape)];
  const short = verdict.verdict === "passed" && !shape.full;
  return {
    top: top(verdict, shape),
    blocks: [
      problemsBlock(verdict, shape),
      changesBlock(verdict),
      findingsBlock(verdict, "error", shape),
      findingsBlock(verdict, "warning", shape),
      failuresBlock(verdict, shape),
      ...(short ? [] : standing),
      ...(shape.full ? [targetsBlock(verdict, shape)] : []),
      trendBlock(verdict, shape),
      ...(shape.full ? [noTrendBlock(verdict)] : []),
      uncoveredBlock(verdict, shape),
      notesBlock(verdict, shape),
      acceptedBlock(verdict, shape),
      background(verdict, short ? standing : [], shape),
      invitationBlock(shape.context),
      ...(shape.full ? [filesBlock(verdict, shape)] : []),
    ],
    bottom: bottom(shape.context),
  };
};
