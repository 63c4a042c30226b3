/** Finds in a result's diagnostics, a YAML block or comments, why it failed. Knows no result, and little YAML. */
import type { Leaf } from "./tap-blocks.ts";

/** A YAML block that is open. */
export interface YamlBlock {
  /** The spaces before its beginning, and before its end. */
  readonly indent: number;
  /** True where the message goes on in the line below. */
  isAwaited: boolean;
}

const BEGINS = /^( *)---\s*$/;
const ENDS = /^( *)\.\.\.\s*$/;
const MESSAGE = /^\s*(?:message|error):\s*(.*)$/;
const DURATION = /^\s*duration_ms:\s*(\d+(?:\.\d+)?)\s*$/;
/** What YAML writes for text of several lines. */
const BLOCK_TEXT = /^[|>][-+\d]*$/;
const QUOTED = /^(["'])(.*)\1$/s;
const MILLISECONDS = 1000;

/** The block that a line begins; null where it begins none. */
export const yamlBegins = (line: string): YamlBlock | null => {
  const begin = BEGINS.exec(line);
  return begin && { indent: begin[1]!.length, isAwaited: false };
};

/** True for the line that ends a block. */
export const yamlEnds = (line: string, { indent }: YamlBlock): boolean => ENDS.exec(line)?.[1]!.length === indent;

/** Takes a line of a block. */
export const noteYaml = (leaf: Leaf | null, block: YamlBlock, line: string): void => {
  if (leaf === null) return;
  const duration = DURATION.exec(line)?.[1];
  if (duration !== undefined) leaf.seconds = Number(duration) / MILLISECONDS;
  if (leaf.message !== "") return;
  const said = MESSAGE.exec(line)?.[1]?.trim();
  if (block.isAwaited) leaf.message = line.trim();
  else if (said !== undefined && BLOCK_TEXT.test(said)) block.isAwaited = true;
  else if (said !== undefined) leaf.message = QUOTED.exec(said)?.[2] ?? said;
};

/** What Test::More says first of every failure: its name and place. */
const INTRODUCTION = /^\s*(?:Failed (?:\(TODO\) )?test|at .* line \d+\.$|Looks like )/;

/** Takes a comment behind a result. Test::More sets its own off by two spaces; others are of what follows. */
export const noteComment = (leaf: Leaf | null, comment: string): void => {
  if (leaf !== null && leaf.message === "" && comment.startsWith("  ") && !INTRODUCTION.test(comment)) leaf.message = comment.trim();
};
