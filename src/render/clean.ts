/**
 * Makes foreign text fit to be shown: one line, well-formed, of bounded length, with nothing in it that cannot be seen
 * or that a log takes for a command. Knows no markup; each markup's own escape comes after it.
 */

/** The longest foreign text that is shown, in code points. */
export const LONGEST = 400;

const ANSI = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;
const LINE_BREAKS = /[\t-\r\u0085\u2028\u2029]/g;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const SPACES = /\s+/g;

/** The runner takes `##[name]` for a command wherever in a line it stands; a marker begins with `<!--`. */
const COMMAND = /##\[/g;
const COMMENT = /<!--/g;

/** How many times longer than what is shown a text may be before what cannot be seen is taken out. */
const SLACK = 8;

/** Text without halves of characters, which neither UTF-8 nor an address can carry. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, "\ufffd");

/** Cuts text to so many code points, the last of them an ellipsis. */
export const clip = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const points = [...text.slice(0, 2 * most + 2)];
  return points.length <= most ? text : `${points.slice(0, most - 1).join("")}…`;
};

/** Gives text as one visible line of at most `most` code points: no control, bidirectional or zero-width character. */
export const clean = (text: string, most: number = LONGEST): string => {
  const visible = wellFormed(text.slice(0, most * SLACK))
    .replace(ANSI, "")
    .replace(LINE_BREAKS, " ")
    .replace(INVISIBLE, "")
    .replace(COMMAND, "## [")
    .replace(COMMENT, "<! --")
    .replace(SPACES, " ")
    .trim();
  return clip(visible, most);
};
