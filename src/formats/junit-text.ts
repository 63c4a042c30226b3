/** Cuts what JUnit reports say down to what is kept: names, and the first line of a message. Knows no element. */
import { detached } from "./detached.ts";

/** Characters of a name, a path, a message's first line that are kept. */
export const MAX_NAME = 1_000;
export const MAX_LINE = 300;

const cut = (text: string, length: number): string => {
  const code = text.charCodeAt(length - 1);
  const splitsPair = code >= 0xd800 && code <= 0xdbff;
  return detached(text.slice(0, splitsPair ? length - 1 : length));
};

const SPACE = 0x20;
const DELETE = 0x7f;

/** True where the first character already is one that can be seen, as it nearly always is. */
const beginsVisibly = (value: string): boolean => value.charCodeAt(0) > SPACE && value.charCodeAt(0) < DELETE;

/** A name, bounded; null where there is none, or a blank one. */
export const named = (value: string | undefined): string | null => {
  if (value === undefined || (!beginsVisibly(value) && value.trim() === "")) return null;
  return value.length > MAX_NAME ? cut(value, MAX_NAME) : value;
};

/** The first line that is not blank, without the space around it, bounded; empty where all are blank. */
export const firstLine = (text: string): string => {
  const start = text.trimStart();
  const end = start.search(/[\r\n]/);
  return cut((end < 0 ? start : start.slice(0, end)).trimEnd(), MAX_LINE);
};
