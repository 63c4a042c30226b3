/** What a test does with a subject none of whose functions ran: it may need none. Judges by names, and knows no coverage. */
import type { Facts } from "../model/facts.ts";
import type { RepoPath } from "../model/path.ts";
import { importOf, replacementsOf } from "./imports.ts";
import type { Ground } from "./ground.ts";
import type { Asked } from "./asked.ts";

/** Functions that run when an object is made: whoever names the class calls them. */
const CONSTRUCTORS = new Set(["__init__", "__new__", "__post_init__", "constructor"]);

/** What tests of the subject's own may call: the rest was given no name. */
const ANONYMOUS = /^\(/;

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

const lastOf = (name: string): string => name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf(" ")) + 1);

const firstOf = (name: string): string => name.replace(/^new /, "").split(".", 1)[0]!;

const factsIn = (ground: Ground, files: readonly RepoPath[]): readonly Facts[] | null => {
  const all = files.map((path) => ground.factsOf(path));
  return all.includes(null) ? null : (all as readonly Facts[]);
};

/** Names whose use makes a function of the subject run. */
const runningNames = (subjects: readonly Facts[]): ReadonlySet<string> => new Set(subjects.flatMap(({ bodies, declares }) => [
  ...bodies.map(({ name }) => lastOf(name)).filter((name) => !ANONYMOUS.test(name)),
  ...(bodies.some(({ name }) => CONSTRUCTORS.has(lastOf(name))) ? declares : []),
]));

/** True where a line other than the import's own names something that it takes. */
const isMentioned = (text: string, names: readonly string[], line: number): boolean => {
  const sought = new Set(names.filter((name) => name !== "*" && name !== "default"));
  return text.split("\n").some((row, at) => at + 1 !== line && (row.match(WORD) ?? []).some((word) => sought.has(word)));
};

/** True where a test uses something of the subject: a name that it imports, a member of that, or a value of its own package. */
const usesAny = (ground: Ground, { test, facts, reach, subject }: Asked, subjects: readonly Facts[]): boolean => {
  const text = ground.sources.text(test.path) ?? "";
  const values = subjects.flatMap((one) => one.values ?? []);
  if (values.length > 0 && isMentioned(text, values, 0)) return true;
  const by = importOf(ground, reach!, subject)?.by;
  if (by === undefined || by.swallowed) return false;
  const words = new Set(by.text.match(WORD));
  return facts!.used.some((name) => words.has(firstOf(name))) || isMentioned(text, by.names, by.line);
};

/** Why no function of its subject need have run for a test: it uses something of it, and nothing that has a body. */
const usesNoBody = (ground: Ground, asked: Asked): string | null => {
  const { facts, reach, subject } = asked;
  const subjects = factsIn(ground, subject.files);
  if (facts === null || reach === null || subjects === null || replacementsOf(reach, subject).length > 0) return null;
  const running = runningNames(subjects);
  const taken = importOf(ground, reach, subject)?.by.names ?? [];
  if ([...facts.used.map(lastOf), ...taken].some((name) => running.has(name))) return null;
  return usesAny(ground, asked, subjects) ? "what the test uses of it has no function body" : null;
};

/** Why it may be exercised all the same: the test makes a type out of the subject, and overrides what it calls. */
const extendsIt = (ground: Ground, { facts, reach, subject }: Asked): string | null => {
  if (facts === null || reach === null || replacementsOf(reach, subject).length > 0) return null;
  const declared = new Set(subject.files.flatMap((path) => ground.factsOf(path)?.declares ?? []));
  const parent = facts.extends.find((name) => declared.has(lastOf(name)));
  return parent === undefined ? null : `the test extends ${parent} of it, and may call what it overrides`;
};

/** Why nobody can tell what ran: neither test nor subject may run where a coverage tool sees it. */
const isUnseen = (ground: Ground, { facts, subject }: Asked): string | null => {
  const [own] = facts?.unseen ?? [];
  if (own) return `line ${own.line} of the test runs the code where coverage tools may not see it: ${own.text}`;
  const subjects = factsIn(ground, subject.files) ?? [];
  const [compiled] = subjects.flatMap(({ unseen }) => unseen ?? []);
  const isAll = subjects.every(({ bodies, unseen = [] }) => bodies.every(({ from, to }) => unseen.some(({ line }) => line >= from && line <= to)));
  return compiled !== undefined && isAll ? `its functions are compiled, so nobody sees them run: ${compiled.text}` : null;
};

/** What keeps the test of a dead subject from being more than a note; null where nothing does. */
export const excuseOf = (ground: Ground, asked: Asked): string | null =>
  isUnseen(ground, asked) ?? extendsIt(ground, asked) ?? usesNoBody(ground, asked);
