/** What `proofgate explain FILE` says of tests and their subjects: every step from the link to the level. */
import { subjectName, type Chain, type Figures, type Proof, type State, type Universe } from "../model/link.ts";
import type { Ratio } from "../model/ratio.ts";
import { many } from "./words.ts";

const STATES: Readonly<Record<State, string>> = {
  "absent": "no report knows it",
  "empty": "nothing in it could run",
  "data only": "no function of it could run; its lines ran when it was loaded",
  "zero": "nothing of it ran",
  "partly loaded": "loading it stopped half-way",
  "loaded only": "it was loaded, and no function of it ran",
  "live": "functions of it ran",
};

const UNIVERSES: Readonly<Record<Universe, string>> = {
  "all files": "the reports hold all files of its language, loaded or not: it was left out",
  "loaded files": "the reports hold only what was loaded: it was not",
  "nothing": "the reports hold nothing of its language",
};

/** What would change the judgement, by what it rests on. */
const changing = ({ level, witness, link, cause }: Chain): string | null => {
  if (level === null) return null;
  if (witness === null) return "A report that measures the process in which the test runs would settle it, one way or the other.";
  if (link.level === "name") return "An import of the subject, a remark such as \"covers: PATH\" in the test, or a link in the configuration makes the tie certain; one to another file dissolves it.";
  if (cause === "excluded") return "Measuring the subject would settle it.";
  return "One function of the subject that runs in any test ends it; so does a remark \"proofgate-ok: REASON\" in the test or the subject, aloud.";
};

/** Where nobody knows its functions, a line that ran counts as life, and that is all that is known. */
const stateText = ({ state, functions }: Figures): string =>
  (state === "live" && functions === null ? "lines of it ran; which of them are a function's is not known" : STATES[state]);

const ratio = (name: string, value: Ratio | null): string[] =>
  (value === null || value.total === 0 ? [] : [`${value.hit} of ${many(value.total, name)} ran`]);

const figuresText = (figures: Figures): string => {
  const { state, functions, inside, outside, stopped } = figures;
  const parts = [
    ...ratio("function", functions), ...ratio("line", inside).map((text) => `${text} inside of functions`),
    ...ratio("line", outside).map((text) => `${text}${functions === null ? "" : " outside of them"}`),
    ...(stopped === null ? [] : [`line ${stopped} is the last one that ran`]),
  ];
  return `${state}: ${stateText(figures)}${parts.length === 0 || state === "absent" ? "" : ` (${parts.join(", ")})`}`;
};

const proofText = ({ path, line, text, shows }: Proof): string =>
  `${path}${line === null ? "" : `:${line}`} ${shows}${text === "" ? "" : `: ${text}`}`;

/** One pair, as lines: a label and what it says. */
export const chainLines = (chain: Chain): readonly (readonly [label: string, text: string])[] => {
  const { link, passed, figures, universe, witness, cause, proofs, lenient, accepted, level, why } = chain;
  const change = changing(chain);
  return [
    ["test", `${link.test}, ${many(passed, "passing case")}`],
    ["subject", subjectName(link.subject)],
    ["link", `${link.level}: ${link.why}`],
    ["state", figuresText(figures)],
    ...(universe === null ? [] : [["absence", UNIVERSES[universe]] as const]),
    ...(level === null && witness === null ? [] : [["witness", witness === null ? "none" : `${witness.why}${witness.path === null ? "" : ` (${witness.path})`}`] as const]),
    ...(cause === null ? [] : [["cause", cause] as const]),
    ...proofs.map((proof) => ["proof", proofText(proof)] as const),
    ...(level === null ? [] : lenient.map((proof) => ["lenient", proofText(proof)] as const)),
    ...(accepted === null ? [] : [["accepted", `${accepted.path}:${accepted.line}: ${accepted.text}`] as const]),
    ["verdict", level === null ? `nothing is said: ${why}` : `${accepted === null ? level : "note"}: ${why}`],
    ...(change === null ? [] : [["change", change] as const]),
  ];
};
