/** What a test does with a subject none of whose functions ran: it may need none. Judges by names, and knows no coverage. */
import type { Import } from "../model/facts.ts";
import { folderOf } from "../model/path.ts";
import type { Asked } from "./asked.ts";
import { anyOf, codeOf, withoutImports } from "./code-text.ts";
import type { Ground } from "./ground.ts";
import { handedOn, passedOn, replacementsOf } from "./imports.ts";
import { localsOf } from "./locals.ts";
import { onlyLooks } from "./looking.ts";
import { placedBefore } from "./replaced.ts";
import { dataWords, defaultsOf, lastOf, makesObjects, runningNames, understood, type Understood } from "./running.ts";

/** All that is asked about a pair whose sources are understood. */
interface Known extends Asked {
  readonly facts: NonNullable<Asked["facts"]>;
  readonly reach: NonNullable<Asked["reach"]>;
  readonly subjects: readonly Understood[];
  /** What the test says besides its imports. */
  readonly code: string;
  /** Its imports of the subject, direct or through a file that passes it on. */
  readonly taking: readonly Import[];
  /** What the subject calls a name that the test takes of a file that passes it on. */
  readonly innerOf: (name: string) => readonly string[];
}

const takingIn = (ground: Ground, { test, facts, subject }: Asked): readonly Import[] => (facts?.imports ?? []).filter(({ how, specifier, names }) =>
  how !== "type" && ground.sources.resolve(specifier, test.path)
    .some((path) => subject.files.includes(path) || passedOn(ground, path, names).some((one) => subject.files.includes(one))));

/** Names by which a test takes something of what only passes it on, each with the subject's own for it. */
const innerNames = (ground: Ground, { test, subject }: Asked, taking: readonly Import[]): ReadonlyMap<string, readonly string[]> =>
  new Map(taking.flatMap(({ specifier, names }) => ground.sources.resolve(specifier, test.path).flatMap((path) => names.map((name) =>
    [name, handedOn(ground, path, [name]).filter((one) => subject.files.includes(one.path)).flatMap((one) => one.names)] as const))));

const knownOf = (ground: Ground, asked: Asked): Known | null => {
  const { facts, reach, subject, test } = asked;
  const subjects = subject.files.map((path) => {
    const own = ground.factsOf(path);
    return own && understood(path, own, ground.sources.text(path) ?? "");
  });
  if (facts === null || reach === null || subjects.includes(null)) return null;
  const code = withoutImports(codeOf(test.path, ground.sources.text(test.path) ?? ""));
  const taking = takingIn(ground, asked);
  const inner = innerNames(ground, asked, taking);
  return { ...asked, facts, reach, subjects: subjects as readonly Understood[], code, taking, innerOf: (name) => inner.get(name) ?? [] };
};

const DOTTED = /(?<![\p{L}\p{N}_$.])[\p{L}_$][\p{L}\p{N}_$.]{0,200}/u.source;

/** What is asked of everything, whatever it does: whether it is there, and what kind of thing it is. */
const PRESENCE = new RegExp([
  String.raw`\b(?:callable|hasattr|dir|vars|inspect\.\w+)\(\s*${DOTTED}[^()\n]{0,300}\)`, String.raw`\bassert(?:NotNull|IsNotNone|True|\.ok)?\(\s*${DOTTED}\s*,?\s*\)`,
  String.raw`\btypeof\s+${DOTTED}`, String.raw`${DOTTED}\s{1,9}is\s{1,9}not\s{1,9}None\b`, String.raw`^[ \t]*assert[ \t]+${DOTTED}[ \t]*$`,
  String.raw`\bexpect\(\s*${DOTTED}\s*\)\s*\.(?:not\s*\.\s*)?(?:toBeDefined|toBeUndefined|toBeTruthy|toBeNull|toBeTypeOf|to\s*\.\s*(?:exist|be\s*\.\s*(?:ok|an?)))\b`,
].join("|"), "gmu");

const LOCAL_DEFAULT = /^import\s+([\p{L}_$][\p{L}\p{N}_$]*)|^(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)\s*=/u;

/** A name that is taken, and all that the subject may call it. */
const meantBy = (name: string, inner: readonly string[], subjects: readonly Understood[]): readonly string[] =>
  [name, ...inner, ...name === "default" || inner.includes("default") ? defaultsOf(subjects) : []];

/** Names by which the test knows what it takes and what does nothing by itself: values, and types for which something is generated. */
const takenValues = ({ taking, subjects, innerOf }: Known, running: ReadonlySet<string>): readonly string[] => taking.flatMap(({ names, text }) => names.flatMap((name) => {
  const meant = meantBy(name, innerOf(name), subjects);
  if (name === "*" || meant.some((one) => running.has(one) || subjects.some(({ plain }) => plain.has(one)))) return [];
  const [, imported, required] = name === "default" ? LOCAL_DEFAULT.exec(text) ?? [] : [];
  return name === "default" ? [imported ?? required ?? []].flat() : [name];
}));

const isOfPackage = ({ test }: Known): boolean => test.path.endsWith(".go");

/** What the package's own tests see without an import, as long as they do not declare or fill it themselves. */
const packageValues = ({ subjects, code }: Known): readonly string[] => subjects.flatMap(({ facts }) => facts.values ?? [])
  .filter((name) => !new RegExp(`(?<![\\w.])${name}\\b(?:\\s*,\\s*\\w+)*\\s*(?::=|=[^=])|\\b(?:var|const)\\s+${name}\\b`).test(code));

/** Makers of stand-ins: what a variable of theirs has for members is made up. */
const STAND_IN = /\b\w*(?:[mM]ock|[fF]ake|[sS]tub|[dD]ouble|[sS]py|Namespace)|\b(?:vi|jest|sinon)\./;

/** Variables that are looked after; a test of more is not told by them. */
const MAX_ROOTS = 50;

/** Lines on which a variable is given what it holds. */
const fillingOf = ({ code }: Known, root: string): readonly string[] =>
  [...code.matchAll(new RegExp(`(?<![\\w$.])${root.replaceAll("$", "\\$")}\\s{0,9}(?::[^=\\n]{0,200})?(?::=|=(?!=))[^\\n]{0,500}`, "g"))].map(([line]) => line);

/** In one package all names are in sight: there, a member is one of the subject's where its variable was filled with a type of it. */
const isOfSubject = (known: Known, root: string): boolean => {
  if (anyOf([root]) === null) return false;
  const lines = fillingOf(known, root);
  if (!isOfPackage(known)) return !lines.some((line) => STAND_IN.test(line));
  const own = anyOf(known.subjects.flatMap(({ facts }) => [...facts.declares, ...facts.values ?? []]));
  return lines.some((line) => own?.test(line)) || known.facts.imports.some(({ specifier }) => specifier.split("/").at(-1) === root);
};

/** True where the test takes a member that the subject's code names outside of its functions. */
const takesData = (known: Known, running: ReadonlySet<string>): boolean => known.subjects.some((one) => {
  const words = dataWords(one);
  const isData = (member: string): boolean => words.has(member) && member !== "class" && !running.has(member) && !member.startsWith("__") && !one.plain.has(member);
  const roots = known.facts.used.map((name) => name.split(".")).filter(([, ...members]) => members.some(isData)).map(([root = ""]) => root);
  return [...new Set(roots)].slice(0, MAX_ROOTS).some((root) => isOfSubject(known, root));
});

const JAVA_ERROR = /\bclass\s+([\w$]+)[^{;]{0,300}\bextends\s+[\w.]*(?:Exception|Error|Throwable)\b/g;

/** True where a test of Java speaks of an error by its class, to catch it or to ask for its kind: for that, none is made. */
const takesErrors = ({ subjects, code }: Known): boolean => {
  const errors = subjects.filter(({ path }) => path.endsWith(".java")).flatMap((one) => [...one.code.matchAll(JAVA_ERROR)].map(([, name = ""]) => name));
  const seen = code.replaceAll(PRESENCE, " ");
  return errors.some((name) => new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}\\s*\\.\\s*class\\b`).test(seen));
};

/** An import that brings all names into sight: `from app.pay import *`, and not `import * as pay`. */
const BRINGS_ALL = /\bimport\s*\*(?!\s*as\b)|\.\s*\*\s*;?$/;

/** Names that the test calls and that may be the subject's: a bare name is not, unless it is in sight, nor is what comes from elsewhere. */
const calledNames = (known: Known): readonly string[] => {
  const { facts: { imports, used }, taking } = known;
  const foreign = new Set(imports.filter((one) => !taking.includes(one)).flatMap(({ specifier, names }) => names.map((name) => `${specifier}.${name}`)));
  const isInSight = isOfPackage(known) || taking.some(({ text }) => BRINGS_ALL.test(text));
  return used.filter((name) => (isInSight || name.includes(".") || name.startsWith("new ")) && !foreign.has(name)).map(lastOf);
};

/** True where what a test calls or takes makes a function of the subject run. */
const calls = (known: Known, running: ReadonlySet<string>): boolean => {
  const { taking, subjects, innerOf } = known;
  const taken = taking.flatMap(({ names }) => names.flatMap((name) => meantBy(name, innerOf(name), subjects)));
  return [...calledNames(known), ...taken.filter((name) => !subjects.some(({ javaTypes }) => javaTypes.has(name)))].some((name) => running.has(name));
};

/** Why no function of its subject need have run for a test: it uses something of it, and nothing that has a body. */
const usesNoBody = (known: Known): string | null => {
  const running = runningNames(known.subjects);
  if (replacementsOf(known.reach, known.subject).length > 0 || known.taking.some(({ swallowed }) => swallowed) || calls(known, running)) return null;
  if (known.taking.length === 0 && !isOfPackage(known)) return null;
  const values = [...takenValues(known, running), ...isOfPackage(known) ? packageValues(known) : []];
  const isUsed = takesData(known, running) || takesErrors(known) || (anyOf(values)?.test(known.code.replaceAll(PRESENCE, " ")) ?? false);
  return isUsed ? "what the test uses of it has no function body" : null;
};

const STAND_IN_NAME = /^_*(?:[Ff]ake|[Mm]ock|[Ss]tub|[Dd]ummy|[Ss]py|[Nn]oop)(?![a-z])|(?:Fake|Mock|Stub|Dummy|Spy)\d*$/;

/** True where the heirs that a test makes of a type are all stand-ins, as their names say. */
const areStandIns = ({ code }: Known, parent: string): boolean => {
  const heirs = [...code.matchAll(new RegExp(`\\bclass\\s+([\\w$]+)[^{:\\n]{0,500}[^{:\\n\\w$]${parent.replaceAll("$", "\\$")}(?![\\w$])`, "g"))];
  return heirs.length > 0 && heirs.every(([, name = ""]) => STAND_IN_NAME.test(name));
};

/** True where whoever makes an heir runs something of the parent, or where there is nothing that an heir could override. */
const needsParent = ({ facts, subjects }: Known, parent: string): boolean => {
  const isInterface = subjects.some(({ code }) => new RegExp(`\\binterface\\s+${parent}\\b|\\btype\\s+${parent}\\s+interface\\b`).test(code));
  if (subjects.some(({ path }) => path.endsWith(".java"))) return !isInterface;
  if (subjects.some(({ path }) => path.endsWith(".go"))) return isInterface;
  return runningNames(subjects).has(parent) && !makesObjects(facts);
};

/** Why it may be exercised all the same: the test makes a type out of the subject, and overrides what it calls. */
const extendsIt = (known: Known): string | null => {
  if (replacementsOf(known.reach, known.subject).length > 0) return null;
  const declared = new Set(known.subjects.flatMap(({ facts }) => facts.declares));
  const parent = known.facts.extends.map(lastOf).find((name) => declared.has(name) && !areStandIns(known, name) && !needsParent(known, name));
  return parent === undefined ? null : `the test extends ${parent} of it, and may call what it overrides`;
};

/** True where all of a subject is replaced: then nothing of it ran anywhere, seen or unseen. */
const isReplaced = ({ facts, reach, subject, subjects }: Known): boolean => {
  const whole = replacementsOf(reach, subject).filter(({ how, partial }) => how !== "member" && !partial);
  const made = new Set(facts.used.filter((name) => name.startsWith("new ")).map(lastOf));
  return whole.some(({ how }) => how === "module") || (whole.length > 0 && !subjects.some((one) => one.facts.declares.some((name) => made.has(name))));
};

/** Why nobody can tell what ran: neither test nor subject may run where a coverage tool sees it. */
const isUnseen = (known: Known): string | null => {
  if (isReplaced(known)) return null;
  const [own] = known.facts.unseen ?? [];
  if (own) return `line ${own.line} of the test runs the code where coverage tools may not see it: ${own.text}`;
  const [compiled] = known.subjects.flatMap(({ facts }) => facts.unseen ?? []);
  const isAll = known.subjects.every(({ facts: { bodies, unseen = [] } }) => {
    const outer = bodies.filter(({ from, to }) => unseen.some(({ line }) => line >= from && line <= to));
    return bodies.every(({ from, to }) => outer.some((one) => from >= one.from && to <= one.to));
  });
  return compiled !== undefined && isAll ? `its functions are compiled, so nobody sees them run: ${compiled.text}` : null;
};

/** Types of Go that a test declares may stand for those of its package, whatever they are called. */
const hasOwnTypes = ({ facts }: Known): boolean => facts.declares.some((name) => !facts.bodies.some((one) => one.name === name));

/** Why it may be that no function had to run: the test is about what the subject declares. */
const looksAtIt = (ground: Ground, known: Known): string | null => {
  const { test: { path }, facts, taking, subject, code, subjects } = known;
  if (facts.replaced.length > 0 || placedBefore(ground, path, subject).length > 0 || taking.some(({ swallowed }) => swallowed)) return null;
  if (isOfPackage(known) && hasOwnTypes(known)) return null;
  const looks = onlyLooks({
    path, code, locals: localsOf(path, ground.sources.text(path) ?? "", { taking, subjects, imports: facts.imports, folder: folderOf(subject.files[0] ?? "") }),
    cases: facts.tests.filter(({ todo }) => !todo).map(({ line }) => line), imported: new Set(taking.map(({ line }) => line)),
  });
  return looks ? "the test only looks at what it declares, which shows that it is there and not what it does" : null;
};

/** What keeps the test of a dead subject from being more than a note; null where nothing does. */
export const excuseOf = (ground: Ground, asked: Asked): string | null => {
  const known = knownOf(ground, asked);
  return known && (isUnseen(known) ?? extendsIt(known) ?? usesNoBody(known) ?? looksAtIt(ground, known));
};
