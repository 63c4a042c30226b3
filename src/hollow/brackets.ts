/** What stands around a place in code: the bracket that is open there, and what it belongs to. Knows no language. */

/** A place in code that holds no strings. */
export interface Place {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** An open bracket; of a round one, the dotted name before it, empty where it only groups. */
export interface Around {
  readonly open: string;
  readonly at: number;
  readonly callee: string;
  /** True where the name is that of a function which is declared here. */
  readonly isDeclared: boolean;
}

/** Brackets are looked for this far back. */
const MAX_BACK = 2_000;

const CALLEE = /([\p{L}\p{N}_$.?]*)\s{0,9}$/u;
const DECLARES = /\b(?:def|func|function)\s{1,9}(?:\([^()]{0,200}\)\s{0,9})?[\p{L}\p{N}_$]*\s{0,9}$/u;
const BESIDE = 300;

/** The nearest bracket that is open at a place; null where there is none, or none near. */
export const enclosing = (code: string, from: number): Around | null => {
  let closed = 0;
  for (let at = from - 1; at >= 0 && at >= from - MAX_BACK; at--) {
    const letter = code[at]!;
    if (")]}".includes(letter)) closed++;
    if (!"([{".includes(letter) || closed-- > 0) continue;
    const before = code.slice(Math.max(0, at - BESIDE), at);
    return { open: letter, at, callee: CALLEE.exec(before)?.[1] ?? "", isDeclared: DECLARES.test(before) };
  }
  return null;
};

/** True where a place is all that its round brackets hold. */
export const isWhole = ({ code, from, to }: Place): boolean =>
  /\(\s*$/.test(code.slice(Math.max(0, from - BESIDE), from)) && /^\s*,?\s*\)/.test(code.slice(to, to + BESIDE));
