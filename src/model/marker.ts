/** The invisible first line by which our comments are known again. */

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The marker of a key, which tells the comments of several gates on one pull request apart. No key can end it early. */
export const commentMarker = (key: string): string =>
  `<!-- proofgate:${encodeURIComponent(key.replace(LONE_SURROGATE, "\ufffd")).replaceAll("--", "%2D%2D")} -->`;
