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

/** True where there are lines of a kind, and all of them say something. Lines are cut: what is longer holds data. */
const allLines = (kind: RegExp, says: RegExp) => (text: string): boolean => {
  const lines = (text.match(kind) ?? []).map((line) => line.slice(0, MAX_LINE));
  return lines.length > 0 && lines.every((line) => says.test(line));
};

const MAX_LINE = 1000;

export const java: Language = {
  ...language("java", ".java"),
  grammarOf: () => "java",
  syntax: async () => (await import("./java-syntax.ts")).javaSyntax,
};
export const kotlin: Language = { ...language("kotlin", ".kt"), isInlined: allLines(/^.*\bfun\b.*/gm, /\binline\b/) };
export const groovy = language("groovy", ".groovy");
export const scala: Language = { ...language("scala", ".scala"), isInlined: allLines(/^.*\bdef\b.*/gm, /\binline\b|\bmacro\b/) };
