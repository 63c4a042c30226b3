/** Whether a test only looks at what its subject declares: signatures, names, members. Reads code without strings, and knows no coverage. */
import { enclosing, isWhole, type Around, type Place } from "./brackets.ts";

/** A test's code, line by line, and what it knows its subject by. */
export interface Looking {
  readonly path: string;
  readonly code: string;
  readonly locals: readonly string[];
  /** Lines on which its cases begin. */
  readonly cases: readonly number[];
  /** Lines on which something of the subject is imported. */
  readonly imported: ReadonlySet<number>;
}

/** What happens where the subject is named: its shape is examined, it is asked for at all, it is only spoken of, or something is done with it. */
type Use = "looks" | "asks" | "mentions" | "does";

interface Named extends Place {
  readonly members: readonly string[];
  readonly line: number;
  /** Java's `type` of `Class<?> type = Pay.class`, and the like. */
  readonly isAlias: boolean;
}

/** Calls that examine what they are given, and run nothing of it. */
const EXAMINES = new RegExp([
  String.raw`^(?:inspect\.\w+|hasattr|callable|dir|vars|help|id|signature|issubclass|(?:typing\.)?get_type_hints|(?:dataclasses\.)?(?:fields|is_dataclass)|(?:get|is)(?:members|source|doc|function|class|method|coroutinefunction|abstract|builtin)|asyncio\.iscoroutinefunction)$`,
  String.raw`^(?:Object|Reflect)\.(?:keys|values|entries|getOwnPropertyNames|getOwnPropertyDescriptors?|getOwnPropertySymbols|hasOwn|has|ownKeys|getPrototypeOf|isFrozen|isSealed)$|(?:^|\.)hasOwnProperty\.call$`,
  String.raw`^reflect\.(?:TypeOf|ValueOf)$`,
].join("|"));

/** Of these, what tells no more than that something is there, and of what kind: any stub passes that. */
const ASKS = /^(?:hasattr|callable|help|id|issubclass|(?:dataclasses\.)?is_dataclass|(?:inspect\.)?is\w+|asyncio\.iscoroutinefunction|Object\.(?:hasOwn|is\w+)|Reflect\.has)$|(?:^|\.)hasOwnProperty\.call$/;

/** Matchers of the same kind. */
const ASKING = /\.\s*(?:toBe(?:Defined|Truthy|TypeOf|InstanceOf|Null|Undefined)|toHaveProperty|property|an?|exist|ok|undefined|null|instanceof|function)\b/i;

/** The same words wherever they stand: a case that holds one looks at something. */
const EXAMINING = /(?<![\w$.])(?:inspect\.\w+|hasattr|callable|signature|issubclass|get_type_hints|(?:Object|Reflect)\.\w+|reflect\.\w+)\(|(?<![\w$])typeof\s|\.getDeclared\w+\(|\.__(?:doc|name|all|annotations)__/;

/** Those of them that examine a shape, which may be that of an argument or a variable. */
const SHAPES = /(?<![\w$.])(?:inspect\.(?!is)\w+|signature|get_type_hints|(?:Object|Reflect)\.(?:keys|getOwn\w+|ownKeys))\(/;

const ASSERTS = /(?:^|\.)(?:assert\w*|ok|exists?|isFunction|isDefined|property|should)$|^assert\./;
const RUNS = /throw|raises|rejects|resolves|called|returned/i;
const LISTS = /(?:^|\.)(?:parametrize|param|each)$/;
const GROUPS = /^\((?:getattr|if|while|for|and|or|not|in|is|assert|return|elif|await|of|case|typeof|switch|yield|lambda)?$/;
/** Attributes that tell about a thing, whatever it does. */
const TELLING = { py: /^__(?!init__|call__|new__|enter__)\w+__$/, js: /^(?:length|name|prototype|should)$/ } as const;

const isPython = (path: string): boolean => path.endsWith(".py");
const isJava = (path: string): boolean => path.endsWith(".java");
const isGo = (path: string): boolean => path.endsWith(".go");

/** What is called with a member of the subject: only that which tells about it runs nothing. */
const called = (path: string, members: readonly string[]): Use => {
  if (isJava(path)) return members.at(-2) === "class" && /^(?:get|is)[A-Z]/.test(members.at(-1)!) ? "looks" : "does";
  if (isGo(path) || isPython(path)) return "does";
  return members.includes("should") || members.at(-1) === "hasOwnProperty" ? "asks" : "does";
};

/** What is expected of it, as far as nothing runs for that. */
const expected = (path: string, named: Named): Use => {
  if (!isWhole(named)) return "mentions";
  const matcher = /^\s*\)\s*((?:\s*\.\s*[\w$]+)*)/.exec(named.code.slice(named.to, named.to + MATCHER))?.[1] ?? "";
  if (isJava(path)) return /^\.(?:is(?!Not?Null|EqualTo|SameAs)|has)\w+/.test(matcher) ? "looks" : "mentions";
  return RUNS.test(matcher) ? "does" : ASKING.test(matcher) ? "asks" : "looks";
};

const MATCHER = 200;
const CALLED = 400;

/** Brackets that are looked through. */
const MAX_GROUPS = 12;

/** The call around a place. Brackets that only group are looked through, and so is what takes a member of it. */
const callAround = ({ code, from }: Place): Around | null => {
  let around = enclosing(code, from);
  for (let groups = 0; groups < MAX_GROUPS && around !== null && GROUPS.test(around.open + around.callee); groups++) around = enclosing(code, around.at);
  return around;
};

/** `getattr(api, "charge")(1)`. */
const isCalledByName = ({ code, from, to }: Place): boolean =>
  /^[^()\n]{0,300}\)\s*\(/.test(code.slice(to, to + CALLED)) && enclosing(code, from)?.callee === "getattr";

/** What the call around it does with it. */
const given = (path: string, named: Named): Use => {
  if (isCalledByName(named)) return "does";
  const around = callAround(named);
  if (around === null || around.open !== "(" || around.isDeclared || LISTS.test(around.callee)) return "mentions";
  const { callee } = around;
  if (EXAMINES.test(callee)) return ASKS.test(callee) ? "asks" : "looks";
  const isFirst = named.code.slice(around.at + 1, named.from).trim() === "";
  if (callee === "expect" || (isJava(path) && callee === "assertThat")) return expected(path, named);
  if (callee === "isinstance") return isFirst && named.members.length > 0 ? "asks" : "does";
  if (/raises$/i.test(callee)) return isFirst ? "mentions" : "does";
  if (!ASSERTS.test(callee) || RUNS.test(callee)) return "does";
  return !isJava(path) && (named.members.length > 0 || !isPython(path)) ? "asks" : "mentions";
};

/** `var _ Payer = (*Till)(nil)`: only the compiler asks. */
const DISCARDED = /^\s*(?:var\s+)?_\b[^=]*=/;

const rowAt = (code: string, from: number): string => code.slice(code.lastIndexOf("\n", from - 1) + 1).split("\n", 1)[0]!;

const useOf = ({ path, imported }: Looking, named: Named): Use => {
  const { code, from, to, members, line, isAlias } = named;
  const [before, after] = [code.slice(Math.max(0, from - BESIDE), from), code.slice(to, to + BESIDE)];
  if (isGo(path) && !/^\s*\(/.test(after) && DISCARDED.test(rowAt(code, from))) return "looks";
  if (/^\s*=(?![=>])/.test(after) && !/:[ \t]*$/.test(before)) return isAlias || imported.has(line) ? "mentions" : "does";
  if (/\bnew\s+$|@$|(?:^|[^\w$])<$/.test(before)) return "does";
  if (/^\s*\(/.test(after)) return called(path, members);
  if (isGo(path) && /^\{/.test(after)) return "does";
  if (members.some((one) => (isPython(path) ? TELLING.py : TELLING.js).test(one)) && !isJava(path) && !isGo(path)) return "looks";
  if (/\btypeof\s+\(?$/.test(before) || (!isPython(path) && /\bin\s+$/.test(before))) return "asks";
  return given(path, named);
};

const BESIDE = 60;

/** Places that are looked at; nobody writes more by hand. */
const MAX_PLACES = 2_000;

const placesOf = ({ path, code, locals }: Looking, aliases: ReadonlySet<string>): readonly Named[] => {
  const sought = [...locals, ...aliases].map((name) => name.replaceAll(/[.$]/g, String.raw`\$&`));
  const lineAt = lineFinder(code);
  const all = new RegExp(`(?<![\\p{L}\\p{N}_$.])(${sought.join("|")})(?![\\p{L}\\p{N}_$])((?:\\s{0,99}\\??\\.\\s{0,9}[\\p{L}_$][\\p{L}\\p{N}_$]*){0,12})`, "gu");
  return [...code.matchAll(all)].slice(0, MAX_PLACES).map(({ index, 0: whole, 1: root = "", 2: chain = "" }) => {
    const isAlias = aliases.has(root);
    const members = chain.split(".").slice(1).map((one) => one.trim());
    return { code, from: index, to: index + whole.length, members: isAlias && isJava(path) ? ["class", ...members] : members, line: lineAt(index), isAlias };
  });
};

/** The line of a place; places must be asked for in their order. */
const lineFinder = (code: string): ((index: number) => number) => {
  let [line, at] = [1, 0];
  return (index) => {
    for (let next = code.indexOf("\n", at); next >= 0 && next < index; next = code.indexOf("\n", at)) [line, at] = [line + 1, next + 1];
    return line;
  };
};

const GIVES = /(?:^|[\s;{])([\p{L}_$][\p{L}\p{N}_$]*)\s*(?::[^=\n]{0,100})?=\s*$/u;

/** Other names that the test gives to the subject, or to something of it. */
const aliasesIn = (places: readonly Named[]): ReadonlySet<string> => new Set(places.flatMap(({ code, from, to }) =>
  (/^\s*(?:[;\n]|$)/.test(code.slice(to, to + BESIDE)) ? GIVES.exec(code.slice(Math.max(0, from - BESIDE * 2), from))?.[1] ?? [] : [])));

/** Makers of stand-ins, and what is called by means of a language's own knowledge of itself. */
const MAKES = /[mM]ock|[fF]ake|[sS]tub|[sS]py|Double\b|Namespace|\b(?:monkey)?patch\b|\b(?:vi|jest|sinon)\.|\.(?:invoke|newInstance|Call)\(/;

const ASSIGNED = /^\s*(?:(?:const|let|var|final)\s+)?(?:[\w<>?[\]]+\s+)?([\p{L}_$][\p{L}\p{N}_$]*)[^=(]{0,100}=(?!=)/u;
const DEFINED = /^\s*(?:async\s+)?(?:def|function|func)\s+([\p{L}_$][\p{L}\p{N}_$]*)/u;

/** Names of what was found out by looking: variables, and functions other than cases. */
const foundOut = ({ code, cases }: Looking, lines: ReadonlySet<number>): readonly string[] => {
  const rows = code.split("\n");
  return [...lines].flatMap((line) => {
    const defined = rows.slice(0, line).findLastIndex((row) => DEFINED.test(row));
    const helper = defined < 0 || cases.includes(defined + 1) ? [] : DEFINED.exec(rows[defined]!)![1]!;
    return [ASSIGNED.exec(rows[line - 1] ?? "")?.[1] ?? [], helper].flat();
  });
};

/** Cases that look at something of the subject. */
const lookingCases = (looking: Looking, lines: ReadonlySet<number>): number => {
  const names = foundOut(looking, lines).map((name) => name.replaceAll("$", String.raw`\$`));
  const found = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}_$.])(?:${names.join("|")})(?![\\p{L}\\p{N}_$])`, "u");
  const rows = looking.code.split("\n");
  return looking.cases.filter((line, at) => {
    const end = looking.cases[at + 1] ?? rows.length + 1;
    const text = rows.slice(line - 1, end - 1).join("\n");
    return [...lines].some((one) => one >= line && one < end) || EXAMINING.test(text) || (found?.test(text) ?? false);
  }).length;
};

/** True for a test that takes its subject to look at its shape, in half of its cases at least, and that does nothing with it anywhere. */
export const onlyLooks = (looking: Looking): boolean => {
  if (looking.locals.length === 0 || MAKES.test(looking.code)) return false;
  const first = placesOf(looking, new Set());
  const aliases = new Set([...aliasesIn(first)].filter((name) => !looking.locals.includes(name)));
  const uses = (aliases.size === 0 ? first : placesOf(looking, aliases)).map((named) => ({ named, use: useOf(looking, named) }));
  if (uses.length === 0 || uses.some(({ use }) => use === "does")) return false;
  if (!uses.some(({ use }) => use === "looks") && !SHAPES.test(looking.code)) return false;
  const lines = new Set(uses.filter(({ use }) => use === "looks" || use === "asks").map(({ named: { line } }) => line));
  const cases = [...new Set(looking.cases)].sort((one, other) => one - other);
  const looks = lookingCases({ ...looking, cases }, lines);
  return looks > 0 && looks * 2 >= cases.length;
};
