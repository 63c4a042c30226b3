/** Strings that keep nothing alive but themselves. */

/** From this length on, V8 makes a slice a view that keeps the string that it was taken from. */
export const SHORTEST_VIEW = 13;

/** The same text without what it was taken from: a piece of a chunk keeps the whole chunk alive. */
export const detached = (text: string): string => (text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1));
