/** Tells what a line of a TAP stream is, versions 12 to 14. Knows no line but the one it is given. */

/** The line of a test point: `not ok 2 - adds up # TODO rounding`. */
export interface ResultLine {
  readonly kind: "result";
  readonly ok: boolean;
  readonly number: string;
  readonly name: string;
  readonly directive: "skip" | "todo" | null;
  /** Why it is skipped, or to be done. */
  readonly reason: string;
  readonly seconds: number | null;
  /** True where its sub-tests follow in braces. */
  readonly opens: boolean;
}

/** `1..6`, or `1..0 # SKIP no backend`. */
export interface PlanLine {
  readonly kind: "plan";
  readonly count: number;
  readonly skip: string | null;
}

export type TapLine =
  | ResultLine
  | PlanLine
  | { readonly kind: "version" | "closes" }
  | { readonly kind: "comment" | "bailout"; readonly text: string };

const VERSION = /^TAP version \d+$/i;
const PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/;
const RESULT = /^(not )?ok(?: +(\d{1,9}))?(?=\s|$)/;
const BAIL_OUT = /^Bail out!\s*(.*)$/i;
const COMMENT = /^#(.*)$/;

const DIRECTIVE = /^\s*(skip|todo)\S*\s*(.*)$/is;
const TIME = /^\s*time=(\d+(?:\.\d+)?)\s*(m?s)\b/;
const OPENS = /\s\{$/;
const MILLISECONDS = 1000;

const unescaped = (text: string): string => text.replace(/\\([\\#])/g, "$1");

/** What stands behind the number: a name, and behind hashes directives and times. A hash may also belong to the name. */
const detailsOf = (rest: string): Omit<ResultLine, "kind" | "ok" | "number" | "opens"> => {
  const [first = "", ...others] = rest.split(/(?<=^|\s)#/);
  let name = first;
  let [directive, reason]: [ResultLine["directive"], string] = [null, ""];
  let seconds: number | null = null;
  for (const other of others) {
    const [, word, why = ""] = DIRECTIVE.exec(other) ?? [];
    const [, time, unit] = TIME.exec(other) ?? [];
    if (word !== undefined) [directive, reason] = [word.toLowerCase() as "skip" | "todo", why.trim()];
    else if (time !== undefined) seconds = Number(time) / (unit === "ms" ? MILLISECONDS : 1);
    else name += `#${other}`;
  }
  return { name: unescaped(name.trim().replace(/^-\s*/, "")), directive, reason, seconds };
};

const resultOf = (text: string, [matched, not, number = ""]: RegExpExecArray): ResultLine => {
  const rest = text.slice(matched.length);
  const opens = OPENS.test(rest);
  return { kind: "result", ok: not === undefined, number, opens, ...detailsOf(opens ? rest.replace(OPENS, "") : rest) };
};

/** What a line is, without its indentation; null for one that says nothing to a harness. */
export const tapLine = (text: string): TapLine | null => {
  const result = RESULT.exec(text);
  if (result) return resultOf(text, result);
  const plan = PLAN.exec(text);
  if (plan) return { kind: "plan", count: Number(plan[1]), skip: DIRECTIVE.exec(plan[2] ?? "")?.[2] ?? null };
  if (text === "}") return { kind: "closes" };
  const comment = COMMENT.exec(text);
  if (comment) return { kind: "comment", text: comment[1]! };
  const bailOut = BAIL_OUT.exec(text);
  if (bailOut) return { kind: "bailout", text: bailOut[1]! };
  return VERSION.test(text) ? { kind: "version" } : null;
};
