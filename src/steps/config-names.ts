/** What a configuration is called, and what it is taken for. Reads through what it is given. */
import { Problem } from "../model/problem.ts";

/** Where a configuration is looked for; the first that is there is read. */
export const CONFIG_PATHS = ["proofgate.yml", ".github/proofgate.yml"] as const;

/** What people call a configuration that then is not read. */
const NEAR_NAMES = ["proofgate.yaml", ".proofgate.yml", ".proofgate.yaml", ".github/proofgate.yaml", ".github/.proofgate.yml", ".github/.proofgate.yaml"] as const;

/** The problem of a file that somebody took for the configuration: without one, what it asks for would be green in silence. */
export const misnamed = (textOf: (path: string) => string | null): readonly Problem[] => {
  const path = NEAR_NAMES.find((name) => textOf(name) !== null);
  return path === undefined ? [] : [new Problem("config-missing", `${path} is not read: a configuration is called ${CONFIG_PATHS.join(" or ")}.`, {
    where: path, hint: "Rename it, or name it with --config (`config:` in the action).",
  })];
};
