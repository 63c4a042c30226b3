/** Elixir: ExUnit. */
import { inFolder, stem, type Language } from "./language.ts";

export const elixir: Language = {
  id: "elixir",
  extensions: [".ex", ".exs"],
  comments: ["#"],
  isTest: (path) => stem(path).endsWith("_test") || inFolder(path, ["test"]),
};
