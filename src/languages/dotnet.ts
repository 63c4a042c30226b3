/** The languages of .NET, where tests are projects of their own. */
import type { Language } from "./language.ts";
import { stem } from "./paths.ts";

const isTest = (path: string): boolean =>
  /(Test|Tests|Spec|Specs)$/.test(stem(path)) || /(^|\/)(tests?|[^/]*\.(Unit|Integration)?Tests?)\//i.test(path);

const language = (id: string, comment: string, ...extensions: readonly string[]): Language =>
  ({ id, extensions, comments: [comment], isTest });

export const csharp = language("csharp", "//", ".cs");
export const fsharp = language("fsharp", "//", ".fs");
export const visualBasic = language("visual-basic", "'", ".vb");
