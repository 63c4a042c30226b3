/** By which names the functions of a subject are called. Reads what sources say, and knows no test. */
import type { Facts } from "../model/facts.ts";
import type { RepoPath } from "../model/path.ts";
import { anyOf, classAbove, codeOf } from "./code-text.ts";

/** One file of a subject, understood. */
export interface Understood {
  readonly path: RepoPath;
  readonly facts: Facts;
  readonly code: string;
  /** Types of Java: to name one runs nothing, and no object is made without a constructor, which is counted even where nobody wrote it. */
  readonly javaTypes: ReadonlySet<string>;
  /** Classes of which nothing happens when an object is made: they inherit nothing, and nothing was generated for them. */
  readonly plain: ReadonlySet<string>;
}

const JAVA_TYPE = /\b(?:class|interface|enum|record)\s+([\w$]+)/g;
const PLAIN_CLASS = /(^[ \t]*@[^\n]*\n)?^[^\n]*\bclass\s+([\p{L}_$][\p{L}\p{N}_$]*)(?:\s{0,9}<[^>{]{0,500}>)?(?:\s{0,9}\(\s{0,9}(?:object\s{0,9})?\)|\s{1,9}implements\s[^{]{0,500})?\s{0,9}[:{]/gmu;

/** Looks through a file's code once. */
export const understood = (path: RepoPath, facts: Facts, text: string): Understood => {
  const code = codeOf(path, text);
  const javaTypes = new Set(path.endsWith(".java") ? [...code.matchAll(JAVA_TYPE)].map(([, name = ""]) => name) : []);
  const plain = [...code.matchAll(PLAIN_CLASS)].filter(([, decorated]) => decorated === undefined).map(([, , name = ""]) => name);
  return { path, facts, code, javaTypes, plain: new Set([...javaTypes, ...plain]) };
};

/** Functions that run when an object is made: whoever names the class calls them. */
const CONSTRUCTORS = new Set(["__init__", "__new__", "__post_init__", "constructor"]);

const isConstructor = (name: string): boolean => CONSTRUCTORS.has(name);

/** True where a file has a way of its own of making objects. */
export const makesObjects = ({ bodies }: Facts): boolean => bodies.some(({ name }) => isConstructor(name));

/** What begins with a bracket was given no name. */
const ANONYMOUS = /^\(/;

/** The last part of a name: what is called in the end. */
export const lastOf = (name: string): string => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(" ")) + 1);

const HEADING = /\bclass\s+([\p{L}_$][\p{L}\p{N}_$]*)([^{:\n]{0,500})/gu;

/** Classes whose objects a function of the file makes: those with a constructor, and their heirs. */
const madeClasses = ({ facts, code }: Understood): readonly string[] => {
  const rows = code.split("\n");
  const owners = facts.bodies.filter(({ name }) => isConstructor(name)).map(({ from }) => classAbove(rows, from));
  if (owners.includes(null)) return facts.declares;
  const made = new Set(owners as readonly string[]);
  for (const [, name = "", parents = ""] of made.size === 0 ? [] : code.matchAll(HEADING)) {
    if (anyOf(made)?.test(parents)) made.add(name);
  }
  return [...made];
};

/** Much of a line that is looked at. */
const MAX_ROW = 1_000;

const NAMING = /\b(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)[^=]{0,300}=|\bexport\s+default\b|\bmodule\.exports\s*=/u;

/** What a function without a name is handed to, or given as: `show` of `const show = guarded(async () => {…})`. */
const wrappedIn = ({ facts, code }: Understood): readonly string[] => {
  const rows = code.split("\n");
  return facts.bodies.filter(({ name }) => ANONYMOUS.test(name)).flatMap(({ from }) => {
    const found = NAMING.exec(rows[from - 1]?.slice(0, MAX_ROW) ?? "") ?? NAMING.exec(rows[from - 2]?.slice(0, MAX_ROW) ?? "");
    return found === null ? [] : [found[1] ?? "default"];
  });
};

/** Names whose use makes a function of the subject run. */
export const runningNames = (subjects: readonly Understood[]): ReadonlySet<string> => new Set(subjects.flatMap((one) => [
  ...one.facts.bodies.map(({ name }) => lastOf(name)).filter((name) => !ANONYMOUS.test(name)), ...madeClasses(one), ...wrappedIn(one),
]));

const DEFAULT = /\b(?:export\s+default|module\.exports\s*=)\s*(?:async\s+|abstract\s+)?(?:(?:class|function)\b\s*\*?\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/u;

/** What a file exports by default, by its own name. */
export const defaultsOf = (subjects: readonly Understood[]): readonly string[] => subjects.flatMap(({ code }) => DEFAULT.exec(code)?.[1] ?? []);

/** Words that a subject's code holds outside of its functions and imports: its constants, fields and members, and what they are made of. */
export const dataWords = ({ facts: { bodies, imports }, code }: Understood): ReadonlySet<string> => {
  const within = new Set(imports.map(({ line }) => line));
  for (const { from, to } of bodies) for (let line = from; line <= to; line++) within.add(line);
  return new Set(code.split("\n").filter((_, at) => !within.has(at + 1)).flatMap((row) => row.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));
};
