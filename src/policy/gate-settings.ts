/** What decides of a step that runs the gate, and which changes of it let more pass or let something else judge. Reads no YAML. */

/** A setting of a step, as it is written. */
export interface GateSetting {
  readonly value: string;
  /** How it is shown. */
  readonly shown: string;
  /** From 1 on. */
  readonly line: number;
}

export type GateSettings = ReadonlyMap<string, GateSetting>;

/** The inputs and options that say who judges, and by what. */
export const DECIDING = ["base", "baseline", "config", "coverage", "data-branch", "fail-on", "partial", "test-outcome", "tests", "working-directory"] as const;

const EXPRESSION = /^\$\{\{\s*([\s\S]*?)\s*\}\}$/;
/** An expression without names of anything: it has one value. */
const isConstant = (inner: string): boolean => !/[a-z_][\w-]*\s*[.([]/i.test(inner.replace(/'[^']*'/g, ""));

/** A value without the notation around it: `${{ 'never' }}` is `never`. Lists are one a line. */
export const plainValue = (written: string): string => {
  const text = written.split("\n").map((line) => line.trim()).filter((line) => line !== "").join(", ");
  const inner = EXPRESSION.exec(text)?.[1];
  if (inner === undefined) return text;
  const [, quoted] = /^'([^']*)'$/.exec(inner) ?? [];
  return quoted ?? (/^(?:true|false|-?\d+)$/.test(inner) ? inner : `\${{ ${inner} }}`);
};

type Value = string | undefined;
/** True where a change lets more pass, or may. Undefined: the setting is not there. */
type Loosens = (was: Value, is: Value) => boolean;

/** Higher ranks let more pass; of the same rank, another value is another judge only where `differs` says so. */
const ranked = (rank: (value: Value) => number, differs: (rank: number) => boolean = () => false): Loosens => (was, is) => {
  const [from, to] = [rank(was), rank(is)];
  return to > from || (to === from && was !== is && differs(to));
};

const ALWAYS = /^(?:always\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\)|failure\(\)\s*\|\|\s*success\(\))$/;
const USUAL = /^(?:true|success\(\))?$/;
const CONDITION = 2;

/** A condition runs the gate less often than none; one that only widens runs it more often. */
const loosensIf = ranked((value) => (USUAL.test(innerOf(value)) ? 1 : ALWAYS.test(innerOf(value)) ? 0 : CONDITION), (rank) => rank === CONDITION);
const innerOf = (value = ""): string => EXPRESSION.exec(value)?.[1] ?? value;

const isFalse = (value: Value): boolean => value === undefined || /^(?:false)?$/i.test(value);

const loosensSwitch = ranked((value) => {
  if (isFalse(value)) return 0;
  const inner = EXPRESSION.exec(value!)?.[1];
  return inner === undefined || isConstant(inner) ? CONDITION : 1;
});

const FAIL_ON = ["warning", "error", "never"];
const loosensFailOn = ranked((value = "error") => {
  const rank = FAIL_ON.indexOf(value || "error");
  return rank < 0 ? FAIL_ON.length : rank;
}, (rank) => rank === FAIL_ON.length);

/** An outcome that a step gives binds; a word, or none, does not. */
const loosensOutcome = ranked((value) => (value?.includes("${{") || value?.includes("$") ? 0 : 1), (rank) => rank === 0);

const here = (value: Value): string => (value ?? "").replace(/^\.?\/?$/, "").replace(/^\.\//, "").replace(/\/$/, "");
const listOf = (value: Value): readonly string[] | null => (value === undefined ? null : value.split(", "));

/** Fewer events fit where a filter comes, loses an entry, or gets one that takes out. */
const loosensFilter: Loosens = (was, is) => {
  const [from, to] = [listOf(was), listOf(is)];
  if (to === null) return false;
  return from === null || from.some((entry) => !entry.startsWith("!") && !to.includes(entry)) || to.some((entry) => entry.startsWith("!") && !from.includes(entry));
};

/** What is left out grows with each entry. */
const loosensIgnore: Loosens = (was, is) => {
  const from = listOf(was) ?? [];
  return (listOf(is) ?? []).some((entry) => !from.includes(entry));
};

/** What the types of an event are where none are written. */
const USUAL_TYPES = "opened, synchronize, reopened";

const RULES: readonly (readonly [key: RegExp, loosens: Loosens])[] = [
  [/^(?:job\.)?if$/, loosensIf],
  [/^(?:job\.)?continue-on-error$|^partial$/, loosensSwitch],
  [/^fail-on$/, loosensFailOn],
  [/^test-outcome$/, loosensOutcome],
  [/^working-directory$/, (was, is) => here(was) !== here(is)],
  [/^uses$/, (was, is) => was !== undefined && is !== undefined && was !== is],
  [/^(?:soft|needs)\.|^run$/, (was, is) => was === undefined && is !== undefined],
  [/^on\.\w+$/, (was, is) => was !== undefined && is === undefined],
  [/^on\.\w+\.types$/, (was = USUAL_TYPES, is = USUAL_TYPES) => loosensFilter(was, is)],
  [/^on\.\w+\.\w+-ignore$/, loosensIgnore],
  [/^on\.\w+\.\w+$/, loosensFilter],
];

const differs: Loosens = (was, is) => (was ?? "") !== (is ?? "");

/** The action takes from the event, and from its runner, what the command line must be told. */
const becameAction = (base: GateSettings, head: GateSettings): boolean => base.has("run") && head.has("uses");

/** What of a step lets more pass than before, or lets something else judge; `line` is where the step stands now. */
export const loosened = (base: GateSettings, head: GateSettings, line: number): readonly { readonly text: string; readonly line: number }[] =>
  [...new Set([...base.keys(), ...head.keys()])].flatMap((key) => {
    const [was, is] = [base.get(key), head.get(key)];
    const loosens = RULES.find(([pattern]) => pattern.test(key))?.[1] ?? differs;
    if (!loosens(was?.value, is?.value) || (is === undefined && becameAction(base, head))) return [];
    return [is ? { text: is.shown, line: is.line } : { text: `${was!.shown} is removed`, line }];
  });
