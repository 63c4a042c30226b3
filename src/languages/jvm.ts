/** The languages of the Java platform, which share Maven's and Gradle's source sets. */
import { abstainsInJvm, isJvmSupport, isJvmTest, jvmCandidates } from "./java-names.ts";
import type { Language } from "./language.ts";

const language = (id: string, ...extensions: readonly string[]): Language => ({
  id,
  extensions,
  comments: ["//", "/*", "*"],
  isTest: isJvmTest,
  isSupport: isJvmSupport,
  abstains: abstainsInJvm,
  candidates: jvmCandidates,
});

export const java: Language = {
  ...language("java", ".java"),
  grammarOf: () => "java",
  syntax: async () => (await import("./java-syntax.ts")).javaSyntax,
};
export const kotlin = language("kotlin", ".kt");
export const groovy = language("groovy", ".groovy");
export const scala = language("scala", ".scala");
