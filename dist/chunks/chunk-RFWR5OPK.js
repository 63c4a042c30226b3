// src/languages/lenient.ts
var ABOUT_STATUS = /status|\bcode\b|_code\b|Code\b/;
var ALTERNATIVES = /\bin\s*[([{]|\bin_\(|\bisIn\(|[oO]neOf\(|\banyOf\(|\bany_of\(|\bor\b|\|\||\bcontains\(|\bof\(|assertIn\(|isBetween\(|between\(|\brange\(/;
var NOT_IN = /\bnot\s+in\b|isNotIn\(|assertNotIn\(|noneOf\(|\bnot_in\(/;
var NUMBER = /(?<![\w.])([1-5]\d\d)(?![\w.]\d|\w)/g;
var BELOW_SERVER_ERROR = /(?:status|code)\w*(?:\(\))?\s*(?:<\s*500|<=\s*499|!=\s*50\d|is not 50\d)(?!\d)|assertLess\([^,]*(?:status|code)[^,]*,\s*500\)|isLessThan\(500\)|lessThan\(500\)|assertNotEqual\([^,]*(?:status|code)[^,]*,\s*50\d\)/i;
var FROM_CLIENT_ERROR = /\b4\d\d\s*<=?|>=?\s*(?:4\d\d|399)\b|==\s*4\d\d/;
var FIRST_FAILURE = 400;
var acceptsFailure = (assertion) => {
  if (!ABOUT_STATUS.test(assertion)) return false;
  if (BELOW_SERVER_ERROR.test(assertion)) return !FROM_CLIENT_ERROR.test(assertion);
  if (!ALTERNATIVES.test(assertion) || NOT_IN.test(assertion)) return false;
  const numbers = [...assertion.matchAll(NUMBER)].map(([, number]) => Number(number));
  return numbers.some((number) => number < FIRST_FAILURE) && numbers.some((number) => number >= FIRST_FAILURE);
};

module.exports = { acceptsFailure };
