/** The languages of the Java platform, which share Maven's and Gradle's source sets. */
import { stem, type Language } from "./language.ts";

const isTest = (path: string): boolean =>
  /(^|\/)src\/([a-z]+Test|test|it|integrationTest|testFixtures)\//.test(path) || /(Test|Tests|TestCase|IT|Spec)$/.test(stem(path));

const language = (id: string, ...extensions: readonly string[]): Language =>
  ({ id, extensions, comments: ["//", "/*", "*"], isTest });

export const java = language("java", ".java");
export const kotlin = language("kotlin", ".kt");
export const groovy = language("groovy", ".groovy");
export const scala = language("scala", ".scala");
