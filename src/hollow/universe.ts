/** What it means that no report knows a file: whether reports hold all files of a language, or those that were loaded. */
import type { Universe } from "../model/link.ts";
import type { FileScene } from "../model/scene.ts";
import type { Ground } from "./ground.ts";
import { linesIn, type Ran } from "./state.ts";

/** Files that are looked at for a line that loading would have run. */
const MAX_LOOKED_AT = 16;

/** Languages of formats whose tools list every class or package that was built, loaded or not. */
const WHOLE: Readonly<Record<string, readonly string[]>> = { jacoco: ["java", "kotlin", "groovy", "scala"], go: ["go"] };

/** A line that loading runs, if it ever comes to that: some tools count lines of functions only, and then nothing is shown. */
const showsNeverLoaded = (ground: Ground, { path }: FileScene, lines: readonly Ran[]): boolean => {
  const facts = ground.factsOf(path);
  if (facts === null) return false;
  return lines.some(({ line }) => !facts.bodies.some(({ from, to }) => line >= from && line <= to));
};

const searched = (ground: Ground, language: string | null): Universe => {
  const { scene } = ground;
  const measured = scene.files.filter((file) => file.language === language && !file.test && file.rows !== null);
  if (measured.length === 0) return "nothing";
  if (scene.reports.some(({ format }) => WHOLE[format]?.includes(language ?? ""))) return "all files";
  let looked = 0;
  for (const file of measured) {
    const lines = linesIn({ coverage: scene.coverage, file: file.rows! });
    if (lines.length === 0 || lines.some(({ hit }) => hit)) continue;
    if (++looked > MAX_LOOKED_AT) break;
    if (showsNeverLoaded(ground, file, lines)) return "all files";
  }
  return "loaded files";
};

/** What the reports hold of a language; a file that is there although nothing loaded it shows that all are. */
export const universeOf = (ground: Ground, language: string | null): Universe =>
  ground.once(`universe ${language ?? ""}`, () => searched(ground, language));
