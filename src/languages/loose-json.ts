/** Reads JSON as tools for JavaScript write it: with comments and trailing commas. Never throws. */

/** A JSON object; its keys are foreign, so it is asked for own ones only. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Longer files are no configuration that people wrote. */
const MAX_TEXT = 500_000;

/** A string, which is kept, or a comment; what is never closed goes to the end of the text. */
const COMMENT = /"(?:[^"\\]|\\.)*(?:"|\\?$)|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/gs;
const TRAILING = /"(?:[^"\\]|\\.)*(?:"|\\?$)|,(?=\s*[}\]])/gs;

const keepStrings = (text: string): string => (text.startsWith('"') ? text : " ");

/** True for an object that is no list. */
export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** A member of an object, by a name that the object itself has. */
export const member = (object: unknown, name: string): unknown => (isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined);

/** A member that is a string; null otherwise. */
export const text = (object: unknown, name: string): string | null => {
  const value = member(object, name);
  return typeof value === "string" ? value : null;
};

/** The object that a text holds; an empty one for anything else. */
export const looseJson = (source: string | null): JsonObject => {
  if (source === null || source.length > MAX_TEXT) return {};
  try {
    const plain = source.replace(/^\uFEFF/, "").replaceAll(COMMENT, keepStrings).replaceAll(TRAILING, keepStrings);
    const value: unknown = JSON.parse(plain);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};
