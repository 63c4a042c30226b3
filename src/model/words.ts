/** The words that a name is made of. Knows no language. */

const HUMP = /([a-z0-9])([A-Z])|([A-Z]+)([A-Z][a-z])/g;

/** The words of a name, lower case: snake, camel and kebab case come to the same. `HTTPServer2_test` is http, server2, test. */
export const tokensOf = (name: string): readonly string[] =>
  name.replaceAll(HUMP, "$1$3_$2$4").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");
