/** The languages. To add one: a file, and a line here. */
import { c } from "./c.ts";
import { dart } from "./dart.ts";
import { csharp, fsharp, visualBasic } from "./dotnet.ts";
import { elixir } from "./elixir.ts";
import { go } from "./go.ts";
import { javascript } from "./javascript.ts";
import { groovy, java, kotlin, scala } from "./jvm.ts";
import type { Language } from "./language.ts";
import { lua } from "./lua.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby.ts";
import { rust } from "./rust.ts";
import { swift } from "./swift.ts";

export const LANGUAGES: readonly Language[] = [
  python, javascript, go, java, kotlin, groovy, scala, php, ruby, rust, csharp, fsharp, visualBasic, c, swift, elixir,
  dart, lua,
];
