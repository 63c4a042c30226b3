/** RENDERERS: every way to say a verdict. To add one, write a file and add a line. */
import { renderComment, renderMarkdown } from "./comment.ts";
import { renderHtml } from "./html.ts";
import { renderJson } from "./json.ts";
import { renderMatrix } from "./matrix.ts";
import type { Renderer } from "./renderer.ts";
import { renderSummary } from "./summary.ts";
import { renderText } from "./text.ts";

/** The kinds that `--write` and `--output` name, with what writes them. */
export const RENDERERS: readonly Renderer[] = [
  { kind: "comment", render: (verdict, context) => renderComment(verdict, context) },
  { kind: "summary", render: (verdict, context) => renderSummary(verdict, context) },
  { kind: "json", render: renderJson },
  { kind: "html", render: renderHtml },
  { kind: "matrix", render: renderMatrix },
  { kind: "text", render: renderText },
  { kind: "markdown", render: renderMarkdown },
];
