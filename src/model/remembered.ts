/** Questions that are answered once. Knows none of them. */

/** A function that asks once for each key, and gives the same answer ever after. */
export const remembered = <Key, Value>(ask: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key) as Value;
  };
};
