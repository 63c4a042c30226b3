/** Puts the lines of a TAP stream together: results, sub-tests by their indentation, and plans. Knows no bytes. */
import type { PlanLine, ResultLine } from "./tap-lines.ts";

/** Sub-tests inside one another. */
export const MAX_LEVEL = 64;

/** A stream, or the sub-tests of one result. */
export interface Block {
  readonly level: number;
  readonly parent: Block | null;
  /** The name of the result that it is about; known at its end, unless braces hold it. */
  name: string | null;
  plan: PlanLine | null;
  /** True where results stood before the plan: none may follow it. */
  planIsLast: boolean;
  results: number;
  /** The numbers of its results; one without a number has that of its place. */
  readonly numbers: Set<number>;
  /** The first number that stood there before. */
  repeated: number | null;
  /** Where its leaves begin among all. */
  readonly first: number;
  /** The result that braces follow. */
  readonly opener: ResultLine | null;
}

/** A result that counts: one without sub-tests. */
export interface Leaf {
  readonly result: ResultLine;
  readonly block: Block;
  /** The how manieth result of its block it is. */
  readonly index: number;
  /** What is wrong with it besides what it says. */
  readonly fault: string | null;
  /** What its diagnostics say; empty while they say nothing. */
  message: string;
  seconds: number | null;
}

/** The stream so far. */
export interface Stream {
  readonly leaves: Leaf[];
  /** The innermost open block. */
  block: Block;
  /** The leaf that diagnostics may follow. */
  last: Leaf | null;
  /** How the numbers of sub-tests break their plan; null while none does. */
  misnumbered: string | null;
}

const beginBlock = (parent: Block | null, first: number, opener: ResultLine | null = null): Block => ({
  level: parent === null ? 0 : parent.level + 1, parent, name: opener?.name ?? null,
  plan: null, planIsLast: false, results: 0, numbers: new Set(), repeated: null, first, opener,
});

/** An empty stream. */
export const beginStream = (): Stream => ({ leaves: [], block: beginBlock(null, 0), last: null, misnumbered: null });

/** True for a result that no directive excuses. A skip excuses none: what is skipped does not fail. */
export const isFailure = ({ ok, directive }: ResultLine): boolean => !ok && directive !== "todo";

const isBadLeaf = ({ result, fault }: Leaf): boolean => fault !== null || isFailure(result);

/** How a block breaks its plan; null where it does not. */
export const planFault = ({ plan, results }: Block): string | null =>
  plan === null || plan.count === results ? null : `planned ${plan.count}, ran ${results}`;

const noteNumber = (block: Block, { number: written }: ResultLine): void => {
  const number = written === "" ? block.results : Number(written);
  if (block.numbers.has(number)) block.repeated ??= number;
  else block.numbers.add(number);
};

/** How the numbers of a block break its plan: one stands there twice, or is none of those planned; null where none does. */
export const numberFault = ({ plan, numbers, repeated }: Block): string | null => {
  if (plan === null) return null;
  if (repeated !== null) return `Test ${repeated} is there twice.`;
  const stray = [...numbers].find((number) => number < 1 || number > plan.count);
  return stray === undefined ? null : `The plan says ${plan.count} tests, and a test ${stray} is there.`;
};

const addLeaf = (stream: Stream, result: ResultLine, fault: string | null): void => {
  stream.last = { result, block: stream.block, index: stream.block.results, fault, message: "", seconds: result.seconds };
  stream.leaves.push(stream.last);
};

/** Counts a result that has sub-tests: itself only where it failed in a way that they do not show, or there are none. */
const settle = (stream: Stream, result: ResultLine, inner: Block): void => {
  const leaves = stream.leaves.slice(inner.first);
  const fault = planFault(inner);
  inner.name = result.name;
  stream.last = null;
  if (leaves.length === 0 || fault !== null || (isFailure(result) && !leaves.some(isBadLeaf))) addLeaf(stream, result, fault);
};

/** Closes the innermost block. One without a plan is no sub-test, but printed text that looks like one. */
const closeBlock = (stream: Stream): Block => {
  const { block, leaves } = stream;
  if (block.plan === null) leaves.length = Math.min(leaves.length, block.first);
  else stream.misnumbered ??= numberFault(block);
  stream.block = block.parent!;
  if (block.opener !== null) settle(stream, block.opener, block);
  return block;
};

/** Closes the blocks above a level, and gives the last one of them: the sub-tests of a result that stands at that level. */
const closeTo = (stream: Stream, level: number): Block | null => {
  let closed: Block | null = null;
  while (stream.block.level > level) closed = closeBlock(stream);
  return closed;
};

/** Goes to the block at a level, and gives the sub-tests that end thereby, if any; false for a line that stands too deep. */
const goTo = (stream: Stream, level: number): Block | null | false => {
  if (level > MAX_LEVEL) return false;
  while (stream.block.level < level) stream.block = beginBlock(stream.block, stream.leaves.length);
  return closeTo(stream, level);
};

/** Takes a result at a level. */
export const takeResult = (stream: Stream, level: number, result: ResultLine): void => {
  const inner = goTo(stream, level);
  if (inner === false) return;
  stream.block.results++;
  noteNumber(stream.block, result);
  if (result.opens) {
    stream.last = null;
    stream.block = beginBlock(stream.block, stream.leaves.length, result);
  } else if (inner !== null && inner.plan !== null && inner.opener === null) settle(stream, result, inner);
  else addLeaf(stream, result, null);
};

/** Takes a plan at a level; the first one of a block holds. */
export const takePlan = (stream: Stream, level: number, plan: PlanLine): void => {
  if (goTo(stream, level) === false) return;
  const { block } = stream;
  if (block.plan === null) [block.plan, block.planIsLast] = [plan, block.results > 0];
};

/** Takes a closing brace at the level of the result that opened it. */
export const takeClose = (stream: Stream, level: number): void => void closeTo(stream, level);

/** Ends the stream, so that another one may follow in it. True where sub-tests lack the result that they belong to. */
export const endStream = (stream: Stream): boolean => {
  let isCut = false;
  for (; stream.block.parent !== null; closeBlock(stream)) isCut ||= stream.block.plan !== null || stream.block.opener !== null;
  return isCut;
};

/** Begins the next stream. */
export const nextStream = (stream: Stream): void => {
  stream.block = beginBlock(null, stream.leaves.length);
  stream.last = null;
};
