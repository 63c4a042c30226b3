/** Finds values of settings in the texts of tools' configurations, each with its line. Knows notations, not what settings mean. */

/** An entry of a list, or a number, as it is written. */
export interface Value {
  readonly text: string;
  /** From 1 on. */
  readonly line: number;
  /** Of its key, in bracketed texts. */
  readonly offset?: number;
}

/** The notations that are read: brackets and quotes as in JSON, JavaScript, TOML and Ruby; INI; YAML; XML elements; properties; options of commands. */
export type Notation = "brackets" | "ini" | "yaml" | "xml" | "properties" | "options";

/** More than these are not looked at. */
const MAX_VALUES = 500;

const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
};

const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|(?<![\w"'])#[^\n]*/g;

/** The text without what is in strings and comments, every other character where it was. */
export const bare = (text: string): string => text.replace(STRING_OR_COMMENT, (all) => all.replace(/[^\n]/g, " "));

/** Where the bracket that opens at an offset closes; the text's end where it does not. */
const closing = (plain: string, at: number): number => {
  let depth = 0;
  for (let index = at; index < plain.length; index++) {
    if ("[{(".includes(plain[index]!)) depth++;
    else if ("]})".includes(plain[index]!) && --depth === 0) return index;
  }
  return plain.length;
};

const STRING = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

const stringsIn = (text: string, from: number, to: number): Value[] =>
  [...text.slice(from, to).matchAll(STRING)].slice(0, MAX_VALUES)
    .map((found) => ({ text: found[1] ?? found[2] ?? found[3] ?? "", line: lineAt(text, from + found.index) }));

const WORD = /^[^\s,;}\])]+/;

/** What stands after a key and its `:`, `=` or opening bracket: strings of a list, one string, or a word. */
const bracketValues = (text: string, key: string): Value[] => {
  const plain = bare(text);
  const after = new RegExp(`(?<![\\w.$-])(["']?)${key}\\1\\s*(?:[:=]\\s*|\\(?\\s*(?=["'\\d/[]))`, "g");
  return [...text.matchAll(after)].slice(0, MAX_VALUES).flatMap((found): Value[] => {
    const at = found.index + found[0].length;
    // A key in a comment is none; one in quotes is blank there as well, but its value is not.
    if (found[1] === "" && plain.slice(found.index, found.index + 1).trim() === "") return [];
    const first = text[at] ?? "";
    if (first === "[" || first === "{") return stringsIn(text, at, closing(plain, at));
    if (/["'`]/.test(first)) return stringsIn(text, at, text.length).slice(0, 1);
    const word = WORD.exec(text.slice(at, at + 200))?.[0];
    return word === undefined ? [] : [{ text: word, line: lineAt(text, at), offset: found.index }];
  });
};

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The lines that belong to a key by standing further in, its own rest included. */
const indentedValues = (text: string, begins: RegExp, { mayAlign }: { readonly mayAlign: boolean }): Value[] => {
  const [lines, values] = [text.split("\n"), [] as Value[]];
  for (let at = 0; at < lines.length; at++) {
    const found = begins.exec(lines[at]!);
    if (!found) continue;
    const indent = indentOf(lines[at]!);
    if (found[1]!.trim() !== "") values.push({ text: found[1]!.trim(), line: at + 1 });
    for (let next = at + 1; next < lines.length && values.length < MAX_VALUES; next++) {
      const line = lines[next]!;
      if (line.trim() === "" || /^\s*[#;]/.test(line)) continue;
      const isItem = mayAlign && indentOf(line) === indent && /^\s*-\s/.test(line);
      if (indentOf(line) <= indent && !isItem) break;
      values.push({ text: line.trim(), line: next + 1 });
    }
  }
  return values;
};

const split = (value: Value, separator: RegExp): Value[] =>
  value.text.split(separator).map((text) => ({ ...value, text: text.trim() })).filter(({ text }) => text !== "");

const iniValues = (text: string, key: string): Value[] =>
  indentedValues(text, new RegExp(`^${key}\\s*[=:](.*)$`), { mayAlign: false })
    .flatMap((value) => (key === "omit" || key === "source" ? split(value, /,/) : [value]));

const yamlValues = (text: string, key: string): Value[] =>
  indentedValues(text, new RegExp(`^\\s*["']?${key}["']?:(.*)$`), { mayAlign: true })
    .map(({ text: value, line }) => ({ text: value.replace(/\s#.*$/, ""), line }))
    .flatMap((value) => split(value, /^\[|\]$|(?<=["'\w*]),/))
    .map(({ text: value, line }) => ({ text: value.replace(/^-\s+/, "").replace(/^(["'])(.*)\1$/, "$2"), line }));

const xmlValues = (text: string, element: string): Value[] => {
  const plain = text.replace(/<!--[\s\S]*?-->/g, (all) => all.replace(/[^\n]/g, " "));
  return [...plain.matchAll(new RegExp(`<(${element})(?:\\s[^>]{0,200})?>([^<]*)</\\1>`, "g"))].slice(0, MAX_VALUES)
    .map((found) => ({ text: found[2]!.trim(), line: lineAt(plain, found.index) })).filter(({ text: value }) => value !== "");
};

const propertyValues = (text: string, key: string): Value[] =>
  text.split("\n").flatMap((line, index) => {
    const found = new RegExp(`^\\s*${key}\\s*[=:](.*)$`).exec(line);
    return found ? split({ text: found[1]!, line: index + 1 }, /,/) : [];
  });

const optionValues = (text: string, name: string): Value[] =>
  [...text.matchAll(new RegExp(`(?<![\\w-])--${name}(?:=|\\s+|["'],\\s*["'])(\\d+(?:\\.\\d+)?)`, "g"))].slice(0, MAX_VALUES)
    .map((found) => ({ text: found[1]!, line: lineAt(text, found.index) }));

const READERS: Readonly<Record<Notation, (text: string, key: string) => Value[]>> =
  { brackets: bracketValues, ini: iniValues, yaml: yamlValues, xml: xmlValues, properties: propertyValues, options: optionValues };

/** The values of a setting; `key` is a pattern without groups. */
export const valuesOf = (notation: Notation, text: string, key: string): readonly Value[] => READERS[notation](text, key);

/** The text with all blanked but the parts that begin as a pattern says and, in brackets, end where they close. */
export const onlyBlocks = (text: string, begins: RegExp): string => {
  const plain = bare(text);
  const kept = new Uint8Array(text.length);
  for (const found of [...text.matchAll(new RegExp(begins.source, "gi"))].slice(0, MAX_VALUES)) {
    const open = plain.indexOf("{", found.index + found[0].length - 1);
    if (open < 0 || /[;\n]\s*\S/.test(plain.slice(found.index + found[0].length, open))) continue;
    kept.fill(1, open, closing(plain, open) + 1);
  }
  return blanked(text, (at) => kept[at] === 1);
};

/** The text with all blanked but the sections whose header fits; the header is compared without its blanks and quotes. What stands before the first one has the header "[]". */
export const onlySections = (text: string, header: RegExp): string => {
  let inside = header.test("[]");
  return text.split("\n").map((line) => {
    if (/^\s*\[/.test(line) && /\]\s*(?:[#;].*)?$/.test(line)) inside = header.test(line.replace(/[\s"']/g, ""));
    return inside ? line : "";
  }).join("\n");
};

/** The text with all blanked but the lines that fit. */
export const onlyLines = (text: string, wanted: RegExp): string => text.split("\n").map((line) => (wanted.test(line) ? line : "")).join("\n");

/** The text with all blanked but what lies between two marks, both kept. Looks at each character once. */
export const onlyBetween = (text: string, begins: RegExp, ends: RegExp): string => {
  const [begin, end] = [new RegExp(begins.source, "g"), new RegExp(ends.source, "g")];
  const kept = new Uint8Array(text.length);
  for (let from = begin.exec(text); from !== null; from = begin.exec(text)) {
    end.lastIndex = begin.lastIndex;
    const to = end.exec(text);
    if (to === null) break;
    kept.fill(1, from.index, end.lastIndex);
    begin.lastIndex = end.lastIndex;
  }
  return blanked(text, (at) => kept[at] === 1);
};

const blanked = (text: string, keeps: (at: number) => boolean): string => {
  let result = "";
  for (let at = 0; at < text.length; at++) result += text[at] === "\n" || keeps(at) ? text[at]! : " ";
  return result;
};
