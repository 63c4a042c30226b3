/** Loads the readers that some files need: a run with an LCOV report has no use for those of XML. Knows no format. */
import type { Format, Source } from "./format.ts";
import { textOf } from "./read.ts";
import { TEXT_FORMATS } from "./text-formats.ts";

/** Formats that content may be of, by the character that it begins with. */
type Family = "xml" | "json" | "text";

const LOADERS: Readonly<Record<Family, () => Promise<readonly Format[]>>> = {
  text: () => Promise.resolve(TEXT_FORMATS),
  xml: async () => (await import("./xml-formats.ts")).XML_FORMATS,
  // One document a line begins like one document.
  json: async () => [...TEXT_FORMATS, ...(await import("./json-formats.ts")).JSON_FORMATS],
};

const familyOf = (source: Source): Family | null => {
  try {
    const [first = ""] = textOf(source).trimStart();
    return first === "<" ? "xml" : first === "{" || first === "[" ? "json" : "text";
  } catch {
    // What cannot be opened is said when it is read.
    return null;
  }
};

/** The formats that any of these sources may be of, each once; those that no source begins like are not loaded. */
export const formatsFor = async (sources: Iterable<Source>): Promise<readonly Format[]> => {
  const families = new Set<Family>();
  for (const source of sources) families.add(familyOf(source) ?? "text");
  const lists = await Promise.all([...families].sort().map((family) => LOADERS[family]()));
  return [...new Set(lists.flat())];
};
