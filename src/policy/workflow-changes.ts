/** What a change of workflows does to the steps that run the gate: gone, less strict, or judging by something else. Runs no expression. */
import type { Exclusion } from "../model/proposal.ts";
import { loosened } from "./gate-settings.ts";
import { gateSteps, type GateStep } from "./gate-steps.ts";
import type { FileVersions } from "./tool-changes.ts";
import { isWorkflow } from "./tool-files.ts";

/** What a text says that may run the gate, where it cannot be understood. */
const MAY_RUN_GATE = /proofgate|dist[\\/]cli\.js/i;

const gateExclusion = (path: string, line: number | null, text: string): Exclusion => ({ path, line, text, place: "gate" });

const changesOf = (base: GateStep, head: GateStep): readonly Exclusion[] =>
  loosened(base.settings, head.settings, head.line).map(({ text, line }) => gateExclusion(head.path, line, text));

type Same = (base: GateStep, head: GateStep) => boolean;

const samePath: Same = (base, head) => base.path === head.path;
const sameJob: Same = (base, head) => samePath(base, head) && base.job === head.job;
const sameName: Same = (base, head) => sameJob(base, head) && base.name === head.name;
const asStrict: Same = (base, head) => changesOf(base, head).length === 0;

/** Which step is the heir of another, the surest first: a step that moved and is as strict as before is no change. */
const HEIRS: readonly Same[] = [
  (base, head) => sameName(base, head) && asStrict(base, head), (base, head) => sameJob(base, head) && asStrict(base, head), asStrict,
  sameName, sameJob, samePath, () => true,
];

/** The steps of the base with their heirs; null for one that has none. */
const pairsOf = (bases: readonly GateStep[], heads: readonly GateStep[]): ReadonlyMap<GateStep, GateStep | null> => {
  const pairs = new Map<GateStep, GateStep | null>();
  const free = new Set(heads);
  for (const isHeir of HEIRS) {
    for (const base of bases.filter((one) => !pairs.has(one))) {
      const heir = [...free].find((head) => isHeir(base, head));
      if (heir === undefined) continue;
      pairs.set(base, heir);
      free.delete(heir);
    }
  }
  return new Map(bases.map((base) => [base, pairs.get(base) ?? null]));
};

/** Both versions of a workflow, understood. */
interface Reading {
  readonly path: string;
  readonly base: readonly GateStep[] | null;
  readonly head: readonly GateStep[] | null;
}

const readingOf = ({ path, base, head }: FileVersions): Reading =>
  ({ path, base: base === null ? [] : gateSteps(path, base), head: head === null ? [] : gateSteps(path, head) });

/** What the changes of the workflows do to the gate. Steps that come besides those of the base are no concern of it. */
export const workflowChanges = (files: readonly FileVersions[]): readonly Exclusion[] => {
  const workflows = files.filter(({ path }) => isWorkflow(path)).filter(({ base, head }) => MAY_RUN_GATE.test(`${base ?? ""}\n${head ?? ""}`));
  const readings = workflows.map(readingOf);
  const unclear = readings.filter(({ base, head }) => base === null || head === null);
  const clear = readings.filter((reading) => !unclear.includes(reading));
  const pairs = pairsOf(clear.flatMap(({ base }) => base!), clear.flatMap(({ head }) => head!));
  const gone = new Set([...pairs].flatMap(([base, heir]) => (heir === null ? [base.path] : [])));
  return [
    ...unclear.map(({ path }) => gateExclusion(path, null, "it changed, and cannot be understood as YAML")),
    ...[...gone].map((path) => gateExclusion(path, null, "the step that runs Proofgate is gone")),
    ...[...pairs].flatMap(([base, heir]) => (heir === null ? [] : changesOf(base, heir))),
  ];
};
