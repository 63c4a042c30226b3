/** What makes a test case the same one in another run. Knows no report format. */
import { createHash } from "node:crypto";

/** What is left of a name when everything that changes from run to run is gone. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/\b0x[0-9a-f]+\b/gi, "0x…"],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<uuid>"],
  [/\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z\b|[+-]\d{2}:?\d{2}\b)?/g, "<time>"],
  [/\b(?:19|20)\d{6}T?\d{6}Z?\b/g, "<time>"],
];

/** Longer texts keep their beginning, and a digest of the whole. */
const MAX_LENGTH = 300;
const DIGEST_LENGTH = 16;

const bounded = (text: string): string => {
  if (text.length <= MAX_LENGTH) return text;
  const digest = createHash("sha256").update(text).digest("hex").slice(0, DIGEST_LENGTH);
  return `${text.slice(0, MAX_LENGTH - DIGEST_LENGTH - 1).replace(/[\ud800-\udbff]$/, "")}#${digest}`;
};

/** A name without addresses, UUIDs, timestamps and the root, with single spaces. */
export type Steady = (text: string) => string;

/** Prepares the steadying of names for a root as the machine knows it; "" where that is unknown. */
export const steadyFor = (root: string): Steady => {
  const roots = root.length > 1 ? [root, root.replaceAll("/", "\\"), root.replaceAll("\\", "/")] : [];
  return (text) => {
    const local = roots.reduce((rest, prefix) => rest.replaceAll(`${prefix}/`, "").replaceAll(`${prefix}\\`, ""), text);
    // Nothing that changes is without a digit, and most names are.
    const steady = /\d/.test(local) ? CHANGING.reduce((rest, [pattern, by]) => rest.replace(pattern, by), local) : local;
    return steady.replace(/\s+/g, " ").trim();
  };
};

/** What identifies a case: where it is, and its names. */
export const identityOf = (parts: readonly (string | null)[], steady: Steady): string =>
  bounded(parts.map((part) => (part === null ? "" : steady(part))).filter((part) => part !== "").join(" › "));
