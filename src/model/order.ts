/** The one order of strings: by code unit, whatever the machine's language. */

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by several keys, the first difference deciding. */
export const byKeys = <Item>(...keys: readonly ((item: Item) => string | number)[]) => (a: Item, b: Item): number => {
  for (const key of keys) {
    const [x, y] = [key(a), key(b)];
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
};
