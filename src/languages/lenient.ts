/** Whether an assertion accepts failure as success, as its text tells. Knows HTTP's numbers, and no language. */

/** A test for a status, and the numbers that it accepts. */
const ABOUT_STATUS = /status|\bcode\b|_code\b|Code\b/;
const ALTERNATIVES = /\bin\s*[([{]|\bin_\(|\bisIn\(|[oO]neOf\(|\banyOf\(|\bany_of\(|\bor\b|\|\||\bcontains\(|\bof\(|assertIn\(|isBetween\(|between\(|\brange\(/;
const NOT_IN = /\bnot\s+in\b|isNotIn\(|assertNotIn\(|noneOf\(|\bnot_in\(/;
const NUMBER = /(?<![\w.])([1-5]\d\d)(?![\w.]\d|\w)/g;
/** `< 500` takes "not found" for success. */
const BELOW_SERVER_ERROR = /(?:status|code)\w*(?:\(\))?\s*(?:<\s*500|<=\s*499|!=\s*50\d|is not 50\d)(?!\d)|assertLess\([^,]*(?:status|code)[^,]*,\s*500\)|isLessThan\(500\)|lessThan\(500\)|assertNotEqual\([^,]*(?:status|code)[^,]*,\s*50\d\)/i;
const FROM_CLIENT_ERROR = /\b4\d\d\s*<=?|>=?\s*(?:4\d\d|399)\b|==\s*4\d\d/;

const FIRST_FAILURE = 400;

/** True where a set of statuses, or a bound, holds success and failure alike. */
export const acceptsFailure = (assertion: string): boolean => {
  if (!ABOUT_STATUS.test(assertion)) return false;
  if (BELOW_SERVER_ERROR.test(assertion)) return !FROM_CLIENT_ERROR.test(assertion);
  if (!ALTERNATIVES.test(assertion) || NOT_IN.test(assertion)) return false;
  const numbers = [...assertion.matchAll(NUMBER)].map(([, number]) => Number(number));
  return numbers.some((number) => number < FIRST_FAILURE) && numbers.some((number) => number >= FIRST_FAILURE);
};
