/** By which names a test knows what it takes of its subject. Reads imports as they are written, and knows no tree. */
import type { Import } from "../model/facts.ts";
import type { Understood } from "./running.ts";

/** What a test imports, and what of that is its subject. */
export interface Taken {
  readonly imports: readonly Import[];
  readonly taking: readonly Import[];
  readonly subjects: readonly Understood[];
  /** The folder that the subject lies in, or is. */
  readonly folder: string;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** `app.pay` of `import app.pay`, `pay` of `import app.pay as pay` and of `from app import pay`. */
const ofPython = ({ specifier, names, text }: Import): readonly string[] => {
  if (names.length > 0) return names;
  const isFrom = text.startsWith("from ");
  const own = isFrom ? specifier.slice(specifier.lastIndexOf(".") + 1) : specifier;
  return [new RegExp(String.raw`(?:^import|\bimport\b[^]*[\s,]|,)\s*${escaped(own)}\s+as\s+([\w\u0080-\uffff]+)`).exec(text)?.[1] ?? own];
};

const CLAUSE = /\b(?:import|const|let|var)\s+(?:type\s+)?([^"'`]{1,1000}?)\s*(?:\bfrom\b|=)/;

/** Every name that stands before the module: `api` of `* as api`, `charge` and `pay` of `{ charge as pay }`. */
const ofScript = ({ names, text }: Import): readonly string[] =>
  [...names, ...(CLAUSE.exec(text)?.[1] ?? "").match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []].filter((name) => name !== "as" && name !== "default");

const ofGo = ({ specifier, text }: Import): readonly string[] => [/^(\w+)\s+"/.exec(text)?.[1] ?? specifier.slice(specifier.lastIndexOf("/") + 1)];

const GIVEN = /(?:^|[\s;{])([\p{L}_$][\p{L}\p{N}_$]*)\s*=\s*(?:await\s+)?[\w$.]+\(/u;

/** The name that a module is given where it is loaded by a call. */
const givenOn = ({ line, how }: Import, rows: readonly string[]): readonly string[] => (how === "dynamic" ? GIVEN.exec(rows[line - 1] ?? "")?.slice(1, 2) ?? [] : []);

/** Tests of a Go package that stand outside of it know it by its folder's name, or by one of their own. */
const ofPackage = ({ imports, folder }: Taken): readonly string[] =>
  imports.filter(({ specifier }) => specifier.endsWith(`/${folder.slice(folder.lastIndexOf("/") + 1)}`)).flatMap(ofGo);

/** What is in sight without being named by an import: a Go package's own, Java's types, and what `import *` brings. */
const inSight = (path: string, { imports, taking, subjects }: Taken): readonly string[] => {
  if (path.endsWith(".java")) return subjects.flatMap(({ javaTypes }) => [...javaTypes]);
  const isBrought = path.endsWith(".go") ? imports.some(({ how }) => how === "implicit") : path.endsWith(".py") && taking.some(({ names }) => names.includes("*"));
  return isBrought ? subjects.flatMap(({ facts }) => [...facts.declares, ...facts.values ?? []]) : [];
};

/** The names by which the test at a path knows its subject, or something of it. */
export const localsOf = (path: string, text: string, taken: Taken): readonly string[] => {
  const rows = text.split("\n");
  const named = path.endsWith(".go") ? ofPackage(taken) : taken.taking.filter(({ how }) => how !== "implicit").flatMap((one) => [
    ...path.endsWith(".py") ? ofPython(one) : path.endsWith(".java") ? one.names : ofScript(one), ...givenOn(one, rows),
  ]);
  return [...new Set([...named, ...inSight(path, taken)])].filter((name) => /^[\p{L}\p{N}_$.]+$/u.test(name));
};
