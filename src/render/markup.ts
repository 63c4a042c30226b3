/** HTML that is safe by construction: a template whose values are escaped, unless they are markup themselves. */
import { clean } from "./clean.ts";
import { spansOf } from "./spans.ts";

/** A piece of HTML. Only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Spans are clean already, and the spaces between them count. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const written = (value: Value): string => {
  if (typeof value === "number") return `${value}`;
  if (typeof value === "string") return escaped(clean(value));
  return "markup" in value ? value.markup : value.map(written).join("");
};

/** Makes markup: strings are cleaned and escaped, lists joined, markup taken as it is. Attributes must stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  ({ markup: parts.reduce((text, part, index) => `${text}${written(values[index - 1]!)}${part}`) });

/** A sentence that may hold foreign names; names are set as code. */
export const sentence = (text: string): Markup =>
  html`${spansOf(text).map(({ text: part, name }) => (name ? html`<code>${part}</code>` : { markup: escaped(part) }))}`;
