/** Elixir: ExUnit. */
import type { Language } from "./language.ts";
import { inFolder, stem } from "./paths.ts";

export const elixir: Language = {
  id: "elixir",
  extensions: [".ex", ".exs"],
  comments: ["#"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["test"]),
};
