/** In which order numbers stand, without moving them. Knows nothing of what they are the keys of. */

/** True where the keys `from` up to `to` ascend, each once. */
const ascends = (keys: Uint32Array, from: number, to: number): boolean => {
  for (let row = from + 1; row < to; row++) if (keys[row]! <= keys[row - 1]!) return false;
  return true;
};

/** Where the run that begins at `at` ends: from there on, the first key is smaller than the one before it. */
const runEnd = (keys: Uint32Array, order: Uint32Array, at: number): number => {
  let end = at + 1;
  while (end < order.length && keys[order[end]!]! >= keys[order[end - 1]!]!) end++;
  return Math.min(end, order.length);
};

interface Runs {
  readonly left: number;
  readonly middle: number;
  readonly right: number;
}

/** Merges two neighbouring runs of `order`; equal keys stay in the order they came in. Hot where reports are merged. */
const mergeRuns = (keys: Uint32Array, order: Uint32Array, into: Uint32Array, { left, middle, right }: Runs): void => {
  let a = left;
  let b = middle;
  for (let at = left; at < right; at++) {
    const takesLeft = b === right || (a < middle && keys[order[a]!]! <= keys[order[b]!]!);
    into[at] = takesLeft ? order[a++]! : order[b++]!;
  }
};

// A natural merge sort: what comes here is mostly several sorted reports one after the other, which takes it few passes.
const sorted = (keys: Uint32Array): Uint32Array => {
  let order = new Uint32Array(keys.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  let into = new Uint32Array(keys.length);
  while (runEnd(keys, order, 0) < order.length) {
    for (let left = 0; left < order.length;) {
      const middle = runEnd(keys, order, left);
      const right = middle < order.length ? runEnd(keys, order, middle) : middle;
      mergeRuns(keys, order, into, { left, middle, right });
      left = right;
    }
    [order, into] = [into, order];
  }
  return order;
};

/**
 * The order of the keys `from` up to `to`, as offsets from `from`; equal keys stay in the order they came in.
 * Null where there is nothing to do: the keys ascend, each once.
 */
export const disorder = (keys: Uint32Array, from: number, to: number): Uint32Array | null =>
  ascends(keys, from, to) ? null : sorted(keys.subarray(from, to));
