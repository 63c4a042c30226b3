/** Questions that are answered once. Knows none of them. */

/** A function that asks once for each key, and gives the same answer ever after. */
export const remembered = <Key, Value>(ask: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const answer = known.get(key) ?? { value: ask(key) };
    known.set(key, answer);
    return answer.value;
  };
};
