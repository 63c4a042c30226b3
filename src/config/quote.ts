/** Shows what somebody wrote inside a sentence. Knows no medium: renderers escape for theirs. */

const MAX_SHOWN = 60;

/** A text on one line, cut where it is long, with apostrophes for backquotes. */
export const shorten = (text: string): string => {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  return shown.replaceAll("`", "'").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ");
};

/** The same as code. */
export const quote = (text: string): string => `\`${shorten(text)}\``;
