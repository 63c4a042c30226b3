/** What comments say to us, to coverage tools and to readers of generated code, in languages that comment with two slashes. */
import type { Excerpt, Mark } from "../model/facts.ts";
import { marksOf } from "./mark-comments.ts";
import { MAX_EXCERPT } from "./syntax.ts";

/** A comment as it stands: with its slashes. */
export interface Comment {
  readonly line: number;
  readonly text: string;
}

export interface Remarks {
  readonly marks: readonly Mark[];
  readonly excluded: readonly Excerpt[];
  readonly generated: boolean;
}

/** What a tool says about its own file stands at the beginning. */
const HEADER_LINES = 40;

/** Comments are read this far; a longer one is code that somebody switched off. */
const MAX_COMMENT = 5000;
const MAX_REMARKS = 1000;

/** A file that speaks of generated things is not one of them. */
const GENERATED =
  /@generated\b|\bDO NOT (?:EDIT|MODIFY)\b|\b(?:file|code|module) (?:is |was |has been )?(?:automatically |auto-?)?generated\b|^\W*(?:auto-?|automatically )generated\b/im;
const EXCLUDED = /\b(?:istanbul|v8|c8) ignore\b|\bnode:coverage (?:disable|ignore)\b/;

const excludedBy = ({ line, text }: Comment): readonly Excerpt[] => (EXCLUDED.test(text)
  ? text.split("\n").flatMap((part, at) => (EXCLUDED.test(part) ? [{ line: line + at, text: part.trim().slice(0, MAX_EXCERPT) }] : []))
  : []);

/** Reads all comments of a file. */
export const remarksOf = (comments: readonly Comment[]): Remarks => {
  const read = comments.map(({ line, text }) => ({ line, text: text.slice(0, MAX_COMMENT) }));
  return {
    marks: read.flatMap(({ line, text }) => marksOf(line, text)).slice(0, MAX_REMARKS),
    excluded: read.flatMap(excludedBy).slice(0, MAX_REMARKS),
    generated: read.some(({ line, text }) => line <= HEADER_LINES && GENERATED.test(text)),
  };
};
