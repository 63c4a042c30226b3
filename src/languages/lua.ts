/** Lua: busted. */
import { inFolder, stem, TEST_FOLDERS, type Language } from "./language.ts";

export const lua: Language = {
  id: "lua",
  extensions: [".lua"],
  comments: ["--"],
  isTest: (path) => stem(path).endsWith("_spec") || inFolder(path, TEST_FOLDERS),
};
