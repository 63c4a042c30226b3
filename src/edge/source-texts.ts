/** Hands over the texts of sources that a report names by URL. Knows no report; opens nothing that lies outside of the root. */
import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isInside, reasonOf } from "./system.ts";
import { readSource } from "./text.ts";

/** Characters that are kept, for reports of many processes name the same sources. */
const MAX_KEPT = 32 * 1024 * 1024;

/** Where a file really lies; null where there is none, or the URL names none on this machine. */
const realPathOf = (url: string): string | null => {
  try {
    return realpathSync(fileURLToPath(url));
  } catch (thrown) {
    reasonOf(thrown);
    return null;
  }
};

/** Gives a function that reads a text file of a root by its `file:` URL; null for what is none, leads out of it, or is too large. */
export const sourceTexts = (realRoot: string): ((url: string) => string | null) => {
  const kept = new Map<string, string | null>();
  let length = 0;
  return (url) => {
    const known = kept.get(url);
    if (known !== undefined) return known;
    const path = realPathOf(url);
    const text = path !== null && isInside(realRoot, path) ? readSource(realRoot, relative(realRoot, path)) : null;
    length += url.length + (text?.length ?? 0);
    if (length > MAX_KEPT) {
      kept.clear();
      length = url.length + (text?.length ?? 0);
    }
    kept.set(url, text);
    return text;
  };
};
