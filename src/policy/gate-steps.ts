/** Finds the steps of a workflow that run the gate, and what decides of each. Compares nothing. */
import { gateCommands, type GateCommand } from "./gate-commands.ts";
import { DECIDING, plainValue, type GateSetting, type GateSettings } from "./gate-settings.ts";
import { shortened } from "./words.ts";
import { branchAt, entriesOf, itemsOf, readTree, textOf, type Branch } from "./workflow-tree.ts";

/** A step that runs the gate; a script that runs it twice is two of them. */
export interface GateStep {
  readonly path: string;
  readonly job: string;
  /** Its name or id; "" where it has none. */
  readonly name: string;
  readonly line: number;
  readonly settings: GateSettings;
}

/** More steps than these are in no workflow that people write, and more gates in none that anybody reads. */
const MAX_STEPS = 2000;
const MAX_GATES = 200;

const ACTION = /(?:^|\/)proofgate(?:\/|$)/i;
/** Inputs that a local action of another kind does not have. */
const OURS = new Set(["test-outcome", "comment-key", "data-branch", "fail-on"]);

/** What an action is, whatever its version. */
const withoutVersion = (uses: string): string => uses.replace(/@.*$/s, "").toLowerCase();

const isGateAction = (step: Branch, uses: string): boolean => {
  if (ACTION.test(withoutVersion(uses))) return true;
  if (!uses.startsWith("./")) return false;
  return ["name", "id"].some((key) => /proofgate/i.test(textOf(branchAt(step, key)) ?? "")) || entriesOf(branchAt(step, "with")).some(([key]) => OURS.has(key.toLowerCase()));
};

type Entry = readonly [key: string, setting: GateSetting];

const written = (branch: Branch | undefined): string | undefined => (branch === undefined ? undefined : itemsOf(branch).map((item) => textOf(item) ?? "").join("\n"));

/** A setting that is there, shown as "name: value" unless something else says more. */
const entry = (key: string, name: string, branch: Branch | undefined): Entry[] => {
  const text = written(branch);
  if (branch === undefined || text === undefined) return [];
  const value = plainValue(text);
  return [[key, { value, line: branch.line, shown: name === "continue-on-error" ? name : `${name}: ${shortened(value)}` }]];
};

const inputsOf = (step: Branch): Entry[] => {
  const given = new Map(entriesOf(branchAt(step, "with")).map(([key, value]) => [key.toLowerCase(), value]));
  return DECIDING.flatMap((name) => entry(name, name, given.get(name)));
};

/** What the command line calls what the action has as an input. */
const AS_INPUT: Readonly<Record<string, string>> = { root: "working-directory" };

const optionEntries = ({ options, soft }: GateCommand, line: number): Entry[] => [
  ...[...options].flatMap(([name, value]): Entry[] => {
    const key = AS_INPUT[name] ?? name;
    if (name === "arguments") return [["arguments", { value, line, shown: shortened(value) }]];
    if (!(DECIDING as readonly string[]).includes(key)) return [];
    return [[key, { value: plainValue(value), line, shown: name === "partial" ? "--partial" : `--${name} ${shortened(value)}` }]];
  }),
  ...soft.map((text): Entry => [`soft.${text}`, { value: text, line, shown: shortened(text) }]),
];

/** The variables that a command's words name. */
const variableEntries = ({ text }: GateCommand, holders: readonly (Branch | undefined)[]): Entry[] => {
  const known = new Map(holders.flatMap((holder) => entriesOf(branchAt(holder, "env"))));
  return [...known].flatMap(([name, value]) => (new RegExp(`(?:\\$\\{?|\\benv\\.|%)${name.replace(/\W/g, "\\$&")}\\b`).test(text) ? entry(`env.${name}`, name, value) : []));
};

const CONTROLS = ["if", "continue-on-error"] as const;

const controlsOf = (step: Branch, job: Branch): Entry[] => [
  ...CONTROLS.flatMap((name) => entry(name, name, branchAt(step, name))),
  ...CONTROLS.flatMap((name) => entry(`job.${name}`, name, branchAt(job, name))),
  ...itemsOf(branchAt(job, "needs")).flatMap((item) => entry(`needs.${textOf(item) ?? ""}`, "needs", item)),
];

/** The events by which a pull request is judged. */
const EVENTS = new Set(["pull_request", "pull_request_target", "merge_group"]);

const eventsOf = (tree: Branch): Entry[] => {
  const on = branchAt(tree, "on");
  const named = itemsOf(on).flatMap((item): Entry[] => (EVENTS.has(textOf(item) ?? "") ? entry(`on.${textOf(item)!}`, "on", item) : []));
  return [...named, ...entriesOf(on).filter(([event]) => EVENTS.has(event)).flatMap(([event, filters]): Entry[] => [
    [`on.${event}`, { value: event, line: filters.line, shown: `on: ${event}` }],
    ...entriesOf(filters).flatMap(([filter, list]) => entry(`on.${event}.${filter}`, filter, list)),
  ])];
};

interface Place {
  readonly path: string;
  readonly tree: Branch;
  readonly job: Branch;
  readonly jobName: string;
}

const shellOf = ({ tree, job }: Place, step: Branch): Branch | undefined =>
  branchAt(step, "shell") ?? branchAt(job, "defaults", "run", "shell") ?? branchAt(tree, "defaults", "run", "shell");

const scriptGates = (place: Place, step: Branch, script: Branch): { readonly entries: Entry[]; readonly line: number }[] => {
  const shell = shellOf(place, step);
  // Named by itself, the runner's bash lets pipes fail: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
  return gateCommands(textOf(script) ?? "", { pipesFail: textOf(shell) === "bash" }).map((command) => {
    const line = script.line + command.line;
    return {
      line,
      entries: [
        ["run", { value: "run", line, shown: "run: in place of the action" }],
        ...entry("shell", "shell", shell), ...entry("folder", "working-directory", branchAt(step, "working-directory")),
        ...optionEntries(command, line), ...variableEntries(command, [place.tree, place.job, step]),
      ],
    };
  });
};

const gatesOfStep = (place: Place, step: Branch): GateStep[] => {
  const { path, tree, job, jobName } = place;
  const [uses, run] = [branchAt(step, "uses"), branchAt(step, "run")];
  const action = textOf(uses);
  const found = run !== undefined ? scriptGates(place, step, run)
    : action !== undefined && isGateAction(step, action) ? [{ line: uses!.line, entries: [["uses", { value: withoutVersion(action), line: uses!.line, shown: `uses: ${shortened(action)}` }] as Entry, ...inputsOf(step)] }]
    : [];
  const name = textOf(branchAt(step, "id")) ?? textOf(branchAt(step, "name")) ?? "";
  return found.map(({ entries, line }) => ({ path, job: jobName, name, line, settings: new Map([...entries, ...controlsOf(step, job), ...eventsOf(tree)]) }));
};

/** The steps of a workflow that run the gate; null where its text cannot be understood. */
export const gateSteps = (path: string, text: string): readonly GateStep[] | null => {
  const tree = readTree(text);
  if (tree === null) return null;
  const steps = entriesOf(branchAt(tree, "jobs")).flatMap(([jobName, job]) => itemsOf(branchAt(job, "steps")).map((step) => ({ place: { path, tree, job, jobName }, step })));
  return steps.slice(0, MAX_STEPS).flatMap(({ place, step }) => gatesOfStep(place, step)).slice(0, MAX_GATES);
};
