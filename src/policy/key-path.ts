/** Under which keys a place of a bracketed text stands: two numbers of the same name are told apart by it. Knows no tool. */
import { bare } from "./extract.ts";

/** Deeper places belong to their innermost keys. */
const MAX_KEYS = 10;
/** Longer keys are none. */
const MAX_KEY = 200;

const KEY = /(?:"([^"\n]*)"|'([^'\n]*)'|([\w.$-]+))\s*[:=]?\s*$/;

/** Gives the path of each offset of a text, as "coverageThreshold.global"; "" outside of all brackets. */
export const keyPaths = (text: string): ((offset: number) => string) => {
  const plain = bare(text);
  return (offset) => {
    const keys: string[] = [];
    let depth = 0;
    for (let at = offset - 1; at >= 0 && keys.length < MAX_KEYS; at--) {
      if ("]})".includes(plain[at]!)) depth++;
      else if ("[{(".includes(plain[at]!) && depth-- === 0) {
        depth = 0;
        const [, double, single, word] = KEY.exec(text.slice(Math.max(0, at - MAX_KEY), at)) ?? [];
        keys.unshift(double ?? single ?? word ?? "");
      }
    }
    return keys.join(".");
  };
};
