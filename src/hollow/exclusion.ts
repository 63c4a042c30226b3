/** Whether the configuration of a coverage tool takes a file out of measuring. Reads lines, knows no tool by name. */
import micromatch from "micromatch";
import { globFault } from "../model/glob.ts";
import type { Proof } from "../model/link.ts";
import { folderOf, type RepoPath } from "../model/path.ts";
import type { Ground } from "./ground.ts";

const CONFIGURATIONS =
  /(?:^|\/)(?:\.coveragerc|setup\.cfg|tox\.ini|pyproject\.toml|package\.json|\.c8rc(?:\.json)?|\.nycrc(?:\.\w+)?|pom\.xml|build\.gradle(?:\.kts)?|(?:vite|vitest|jest)\.config\.\w+|vitest\.workspace\.\w+|jest\.\w+\.(?:js|ts|json))$/;

/** Keys under which tools list what is left out. */
const LEAVES_OUT = /omit|exclu|ignore/i;
const KEY = /^\s*["']?([\w.-]+)["']?\s*(?:[:=]|\()/;
const SECTION = /^\s*\[[^\]"']+\]\s*$/;
const GLOB = /[\w@.*?{!/][\w@.*?{},!+/-]*/g;
const MAX_EXCERPT = 200;
const MAX_FILES = 40;
/** Globs with more stars cost more to compare than they tell. */
const MAX_STARS = 6;

const fits = (glob: string, path: string, folder: string): boolean => {
  if (!/[/*.]/.test(glob) || glob.length > MAX_EXCERPT || /^[.*/]+$/.test(glob) || glob.split(/\*+/).length > MAX_STARS + 1 || globFault(glob) !== null) return false;
  const below = folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  const plain = glob.replace(/^!?(?:\.\/|\/)?/, "").replace(/\/$/, "/**");
  return plain === below || plain === path || (/[*?{]/.test(plain) && micromatch.isMatch(below, plain, { dot: true }));
};

const inText = (text: string, path: RepoPath, config: RepoPath): Proof | null => {
  const folder = folderOf(config);
  let leavesOut = false;
  for (const [index, line] of text.split("\n").entries()) {
    const key = KEY.exec(line)?.[1];
    if (key !== undefined) leavesOut = LEAVES_OUT.test(key);
    else if (SECTION.test(line)) leavesOut = false;
    const mentions = leavesOut || /exclude/.test(line);
    // In lists of what is measured, an exclamation mark leaves out.
    const glob = (line.slice(0, MAX_EXCERPT).match(GLOB) ?? []).find((one) => (mentions || one.startsWith("!")) && fits(one, path, folder));
    if (glob !== undefined) return { path: config, line: index + 1, text: line.trim().slice(0, MAX_EXCERPT), shows: `leaves ${glob} out of measuring` };
  }
  return null;
};

/** The line of a configuration that leaves a file out; null where none is found. */
export const exclusionOf = ({ scene: { tree }, sources, once }: Ground, path: RepoPath): Proof | null => {
  const configs = once("configurations", () => [...tree].filter((one) => CONFIGURATIONS.test(one)).slice(0, MAX_FILES));
  for (const config of configs) {
    const text = sources.text(config);
    const proof = text === null ? null : inText(text, path, config);
    if (proof) return proof;
  }
  return null;
};
