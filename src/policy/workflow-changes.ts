/** What a change of workflows does to the step that runs the gate. Looks at lines and indentation; runs no expression. */
import type { Exclusion } from "../model/proposal.ts";
import type { FileVersions } from "./tool-changes.ts";
import { isWorkflow } from "./tool-files.ts";
import { shortened } from "./words.ts";

/** A step that uses the action or runs the command line. */
const GATE = /^\s*(?:-\s+)?(?:uses:\s*["']?\S*proofgate\S*|(?:run:\s*)?.*\bproofgate(?:\.js|\/dist\/cli\.js)?["']?\s+(?:check|baseline)\b)/i;

/** What keeps a step, or its job, from failing. */
const SOFT: readonly { readonly pattern: RegExp; readonly text: string }[] = [
  { pattern: /^\s*(?:-\s+)?continue-on-error:\s*(?:["']?true\b|\$\{\{)/, text: "continue-on-error" },
  { pattern: /^\s*(?:-\s+)?fail-on:\s*["']?never\b/, text: "fail-on: never" },
  { pattern: /^\s*(?:-\s+)?if:\s*(?:["']?false\b|\$\{\{\s*false\s*\}\})/, text: "if: false" },
  { pattern: /\bproofgate\b.*(?:\|\|\s*(?:true\b|:|echo\b|exit\s+0)|;\s*(?:true|exit\s+0)\s*$)/, text: "|| true" },
  { pattern: /^\s*(?:-\s+)?base:\s*["']?head\b/, text: "base: head" },
  { pattern: /^\s*(?:-\s+)?partial:\s*["']?true\b/i, text: "partial: true" },
  { pattern: /\bproofgate\b.*\s--partial\b/, text: "--partial" },
];

/** Another configuration or baseline than the base's step names: one that the base does not have judges by the head's own. */
const OTHER_POLICY = /^\s*(?:-\s+)?((?:config|baseline):\s*\S.*)$|\bproofgate\b.*?\s(--(?:config|baseline)[=\s]+\S+)/;

const indentOf = (line: string): number => line.length - line.trimStart().length;
const isBlank = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** The lines of the list's item, or of the map, that holds a line and stands no further in than `indent`. */
const around = (lines: readonly string[], at: number, begins: (line: string) => boolean): { readonly from: number; readonly to: number } => {
  let from = at;
  while (from > 0 && !begins(lines[from]!)) from--;
  const indent = indentOf(lines[from]!);
  let to = at + 1;
  while (to < lines.length && (isBlank(lines[to]!) || indentOf(lines[to]!) > indent)) to++;
  return { from, to };
};

interface Soft {
  readonly text: string;
  readonly line: number;
}

interface Gates {
  readonly steps: number;
  readonly soft: readonly Soft[];
  /** The configurations and baselines that are named. */
  readonly policies: readonly Soft[];
}

const softIn = (lines: readonly string[], numbers: readonly number[]): Soft[] => numbers.flatMap((at) =>
  SOFT.filter(({ pattern }) => pattern.test(lines[at]!)).map(({ text }) => ({ text, line: at + 1 })));

const policiesIn = (lines: readonly string[], numbers: readonly number[]): Soft[] => numbers.flatMap((at) => {
  const [, input, option] = OTHER_POLICY.exec(lines[at]!) ?? [];
  const text = input ?? option;
  return text === undefined ? [] : [{ text: shortened(text.trim()), line: at + 1 }];
});

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** The lines of the job itself, without those of its steps. */
const jobLines = (lines: readonly string[], step: number): number[] => {
  const stepIndent = indentOf(lines[step]!);
  const { from, to } = around(lines, step, (line) => !isBlank(line) && indentOf(line) < stepIndent - 2 && /^\s*[\w-]+:\s*$/.test(line));
  const own = lines.slice(from + 1, to).find((line) => !isBlank(line));
  return own === undefined ? [] : range(from + 1, to).filter((at) => indentOf(lines[at]!) === indentOf(own) && !/^\s*-/.test(lines[at]!));
};

/** The steps of a workflow that run the gate, and what keeps them from failing. */
const gatesIn = (text: string | null): Gates => {
  const lines = (text ?? "").split("\n");
  const found = range(0, lines.length).filter((at) => GATE.test(lines[at]!) && !isBlank(lines[at]!));
  const numbers = new Set(found.flatMap((at) => {
    const step = around(lines, at, (line) => /^\s*-\s/.test(line));
    return [...range(step.from, step.to), ...jobLines(lines, step.from)];
  }));
  const sorted = [...numbers].sort((a, b) => a - b);
  return { steps: found.length, soft: softIn(lines, sorted), policies: policiesIn(lines, sorted) };
};

const newlySoft = (path: string, base: Gates, head: Gates): Exclusion[] => {
  // A step that comes besides the others may be of another project.
  const policies = head.steps > base.steps ? [] : head.policies;
  const known = [...base.soft, ...base.policies].map(({ text }) => text);
  return [...head.soft, ...policies].filter(({ text }) => {
    const at = known.indexOf(text);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  }).map(({ text, line }) => ({ path, line, text, place: "gate" as const }));
};

/** What the changes of the workflows do to the gate: steps that are gone from all of them together, and steps that no longer fail. */
export const workflowChanges = (files: readonly FileVersions[]): readonly Exclusion[] => {
  const workflows = files.filter(({ path }) => isWorkflow(path)).map(({ path, base, head }) => ({ path, base: gatesIn(base), head: gatesIn(head) }));
  const lost = workflows.reduce((sum, { base, head }) => sum + base.steps - head.steps, 0);
  const poorer = workflows.filter(({ base, head }) => base.steps > head.steps);
  return [
    ...(lost <= 0 ? [] : poorer.map(({ path }): Exclusion => ({ path, line: null, text: "the step that runs Proofgate is gone", place: "gate" }))),
    ...workflows.flatMap(({ path, base, head }) => newlySoft(path, base, head)),
  ];
};
