/** Lua: busted. */
import type { Language } from "./language.ts";
import { inFolder, stem, TEST_FOLDERS } from "./paths.ts";

export const lua: Language = {
  id: "lua",
  extensions: [".lua"],
  comments: ["--"],
  isTest: (path) => stem(path).endsWith("_spec") || inFolder(path, TEST_FOLDERS),
};
