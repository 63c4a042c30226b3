/** What is not judged since its evidence was not to be had in this run. Knows no rule. */
import type { Scene } from "../model/scene.ts";
import { listed } from "./words.ts";

/** Why nothing that only this kind of evidence tells is judged; null where all of it was to be had. */
export const excuse = ({ notRun }: Scene, kind: "coverage" | "tests"): string | null => {
  const names = notRun.filter((one) => one[kind]).map(({ name }) => name);
  return names.length === 0 ? null : `${listed(names)} was not run here: what only it feeds is not judged`;
};
