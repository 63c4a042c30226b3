/** Annotations at lines of the files, as data and as the workflow commands that the runner reads. */
import type { Finding, Level } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Uncovered, Verdict } from "../model/verdict.ts";
import { clean } from "./clean.ts";
import { findingsAt } from "./digest.ts";
import type { RenderContext } from "./renderer.ts";
import { many, rangesOf } from "./words.ts";

/** The levels that the runner knows. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** One annotation. `path` is from the root of the repository; null where there is no file to show it at. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly path: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
  readonly title: string;
  readonly message: string;
}

/** The runner shows ten of each level in a step, and drops the others without a word. */
export const MOST_PER_LEVEL = 10;

const LEVEL_NAMES: Readonly<Record<Level, AnnotationLevel>> = { error: "error", warning: "warning", note: "notice" };

type Spot = Pick<Annotation, "path" | "startLine" | "endLine">;
const NOWHERE: Spot = { path: null, startLine: null, endLine: null };

/** What cannot be seen whole should not be carried into a log. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]|##\[/u;

/** The lines `from` to `to` of a file, named from the repository's root. */
const spot = (path: string, [from, to]: readonly [number | null, number | null], { prefix }: RenderContext): Spot =>
  UNSEEN.test(path) ? NOWHERE : { path: `${prefix}${path}`, startLine: from, endLine: to };

const worded = (message: string, hint: string | null): string => clean(message) + (hint === null ? "" : `\n${clean(hint)}`);

const ofFinding = ({ level, at, message, hint, rule }: Finding, context: RenderContext): Annotation => ({
  level: LEVEL_NAMES[level],
  ...(at === null ? NOWHERE : spot(at.path, [at.line, at.line], context)),
  title: `Proofgate: ${rule}`,
  message: worded(message, hint),
});

/** `file:line`, or `file:line:column`. */
const PLACE = /^(.+?):(\d+)(?::\d+)?$/s;

const ofProblem = ({ where, message, hint, slug }: Problem, context: RenderContext): Annotation => {
  const [, path, line] = PLACE.exec(where ?? "") ?? [];
  return {
    level: "error",
    ...(path === undefined ? NOWHERE : spot(path, [Number(line), Number(line)], context)),
    title: `Proofgate: ${slug}`,
    message: worded(path !== undefined || where === null ? message : `${where}: ${message}`, hint),
  };
};

const ofUncovered = ({ path, lines }: Uncovered, context: RenderContext): Annotation[] =>
  rangesOf(lines).map(({ from, to }) => ({
    level: "notice",
    ...spot(path, [from, to], context),
    title: "Proofgate: changed lines without a test",
    message: from === to ? "No test runs this changed line." : `No test runs these ${to - from + 1} changed lines.`,
  }));

/** Keeps what the runner would show; where more is left out, the last place says how many. */
const within = (annotations: readonly Annotation[]): Annotation[] => {
  if (annotations.length <= MOST_PER_LEVEL) return [...annotations];
  const { level } = annotations[0]!;
  const left = annotations.length - MOST_PER_LEVEL + 1;
  return [...annotations.slice(0, MOST_PER_LEVEL - 1), {
    level, ...NOWHERE,
    title: `Proofgate: ${many(left, `more ${level}`)}`, message: "The run summary lists them all.",
  }];
};

/** The annotations of a verdict in their rank: at most ten of each level, those that have a place first. */
export const annotationsOf = (verdict: Verdict, context: RenderContext): Annotation[] => {
  const at = (level: Level): Annotation[] => {
    const made = findingsAt(verdict, level).map((finding) => ofFinding(finding, context));
    return [...made.filter(({ path }) => path !== null), ...made.filter(({ path }) => path === null)];
  };
  return [
    ...within([...verdict.problems.map((problem) => ofProblem(problem, context)), ...at("error")]),
    ...within(at("warning")),
    ...within([...verdict.uncovered.flatMap((uncovered) => ofUncovered(uncovered, context)), ...at("note")]),
  ];
};

const ESCAPES: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C" };
const escaped = (text: string, signs: RegExp): string => text.replace(signs, (sign) => ESCAPES[sign]!);

/** What follows `::` of a command: line ends would begin another one. */
const data = (text: string): string => escaped(text, /[%\r\n]/g);
/** A property of a command: colon and comma end it too. */
const property = (text: string): string => escaped(text, /[%\r\n:,]/g);

const command = ({ level, path, startLine, endLine, title, message }: Annotation): string => {
  const properties = [["file", path], ["line", startLine], ["endLine", endLine], ["title", title]] as const;
  const given = properties.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${property(`${value!}`)}`);
  return `::${level} ${given.join(",")}::${data(message)}`;
};

/** Annotations as lines for the runner's log, each one command, whatever text they carry. */
export const workflowCommands = (annotations: readonly Annotation[]): string =>
  annotations.map((annotation) => `${command(annotation)}\n`).join("");
