/** Comments that are meant for us: what a test covers, and why a finding is accepted. Knows no language. */
import type { Mark } from "../model/facts.ts";
import { MAX_EXCERPT } from "./syntax.ts";

/** Comments beyond this length are prose, or code that somebody switched off. */
const MAX_COMMENT = 2_000;

const LEADER = /^[\s/*#;!-]+/;
const COVERS = /^@?covers(?:\s*:\s*|\s+)(\S.*)$/i;
const ACCEPTED = /^proofgate-ok(?:\s*:\s*(.*)|\s*)$/i;
const NOTHING = /^@?covers\s*:\s*(?:nothing|none)\b|^@?covers\s+nothing\.?$/i;
/** A path, a dotted or qualified name: no prose. */
const TARGET = /^[\w$@./\\:-]+$/;

const targetsOf = (list: string): readonly string[] =>
  list.split(/[,\s]+/).map((target) => target.replaceAll(/^[`'"]+|[`'".;]+$/g, "")).filter((target) => target !== "");

const marksOfLine = (line: number, raw: string): readonly Mark[] => {
  const text = raw.replace(LEADER, "").replace(/\s*\*\/\s*$/, "").trim();
  const excerpt = { line, text: raw.trim().slice(0, MAX_EXCERPT) };
  const accepted = ACCEPTED.exec(text);
  if (accepted) return [{ ...excerpt, kind: "accepted", target: (accepted[1] ?? "").trim().slice(0, MAX_EXCERPT) }];
  const covers = COVERS.exec(text)?.[1];
  if (covers === undefined) return [];
  if (NOTHING.test(text)) return [{ ...excerpt, kind: "nothing", target: covers.slice(0, MAX_EXCERPT) }];
  const targets = targetsOf(covers);
  // "covers the case where …" is prose: what covers something names it as a path or a name, and nothing else.
  const named = targets.every((target) => TARGET.test(target)) && (targets.length === 1 || covers.includes(",") || targets.every((target) => /[./\\:]/.test(target)));
  const plain = /^@?covers\s*:|^@covers/i.test(text) || targets.every((target) => /[./\\]/.test(target));
  return named && plain ? targets.map((target) => ({ ...excerpt, kind: "covers" as const, target })) : [];
};

/** The marks in a comment that begins on a line. */
export const marksOf = (line: number, comment: string): readonly Mark[] =>
  /covers|proofgate-ok/i.test(comment)
    ? comment.slice(0, MAX_COMMENT).split("\n").flatMap((text, index) => marksOfLine(line + index, text))
    : [];
