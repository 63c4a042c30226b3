/** What happens when a place to speak refuses: a value, never an exception, since no verdict may hang on it. */

export interface Refusal {
  readonly kind: "refused";
  /** What could not be said: "The comment", "The status". */
  readonly what: string;
  /** The line to add under `permissions:`; null where that would not help. */
  readonly permission: string | null;
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** The whole story, as one line. */
  readonly message: string;
}

const MAX_MESSAGE = 400;

/** The first characters of a text, the last of them "…" where something is left out. */
export const clip = (text: string, max: number): string => {
  const points = Array.from(text);
  return points.length <= max ? text : `${points.slice(0, max - 1).join("")}…`;
};

/** One line of bounded length, without what a terminal or a log would take for a command. */
export const oneLine = (text: string): string => clip(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim(), MAX_MESSAGE);

/** A refusal; its message is made one line. */
export const refusal = (
  what: string, message: string, details: { readonly permission?: string | null; readonly status?: number | null } = {},
): Refusal => ({ kind: "refused", what, permission: details.permission ?? null, status: details.status ?? null, message: oneLine(message) });
