/** All that a Go file says about itself, from its tree. */
import type { Body, Excerpt, Facts, Import, Replacement } from "../model/facts.ts";
import { embeddedIn, goTests } from "./go-tests.ts";
import { argumentsOf, FUNCTIONS, goPage, statementsOf, stringOf, type GoPage } from "./go-tree.ts";
import { bounded, excerptAt, MAX_FACTS, type Spot } from "./nest.ts";
import { baseOf } from "./paths.ts";
import { childrenOf, lastLineOf, lineOf, type SyntaxNode } from "./syntax.ts";
import { remarksOf, type Comment } from "./tool-comments.ts";

const importsIn = ({ flat }: GoPage): readonly Import[] => flat.spots.flatMap((spot): readonly Import[] => {
  if (spot.type === "package_clause") {
    // The files of a package see one another; a package of tests sees only what it imports.
    const external = /_test$/.test(flat.textOf(spot.node).trim());
    return external ? [] : [{ ...excerptAt(flat, spot), specifier: ".", names: ["*"], how: "implicit", swallowed: false }];
  }
  const specifier = spot.type === "import_spec" ? stringOf(spot.node.childForFieldName("path") ?? undefined, flat) : null;
  if (specifier === null || specifier === "C") return [];
  const blank = spot.node.childForFieldName("name")?.type === "blank_identifier";
  return [{ ...excerptAt(flat, spot), specifier, names: blank ? [] : ["*"], how: "static", swallowed: false }];
}).slice(0, MAX_FACTS);

const DOUBLE = /^(?:_|new|New)?(?:mock|fake|stub|spy|dummy|noop|Mock|Fake|Stub|Spy|Dummy|Noop)_?(?=[A-Z]|$)|(?:Mock|Fake|Stub|Spy|Dummy)$/;
const PATCHED = /^(?:monkey\.Patch|gomonkey\.ApplyFunc|gomonkey\.ApplyGlobalVar|mpatch\.PatchMethod|mockey\.Mock)/;

const MAX_NAME = 120;

/** `var s Store = fake{}`, `var _ Store = (*fake)(nil)`: what a type stands for whose name does not say it. */
const STANDS_FOR = /^\w+\s+([\w.]+)\s*=\s*(?:&?(\w+)\{|\(\*(\w+)\)\()/;

type StoodFor = ReadonlyMap<string, string>;

const stoodFor = ({ flat }: GoPage): StoodFor => new Map(flat.spots.flatMap(({ type, node }) => {
  const [, target, made, named] = (type === "var_spec" ? STANDS_FOR.exec(flat.textOf(node, MAX_NAME)) : null) ?? [];
  return target === undefined ? [] : [[made ?? named ?? "", target] as const];
}));

const plainName = (name: string, known: StoodFor): string => name.replace(DOUBLE, "") || (known.get(name) ?? name);

const double = (target: string): Omit<Replacement, keyof Excerpt> => ({ target, member: null, how: "double", partial: false });

const doubleOf = (spot: Spot, page: GoPage, known: StoodFor): Omit<Replacement, keyof Excerpt> | null => {
  const { flat } = page;
  if (spot.type === "type_spec") {
    const name = spot.node.childForFieldName("name");
    const embedded = embeddedIn(spot, page);
    const testify = embedded.includes("mock.Mock");
    if (name === null || (!testify && !DOUBLE.test(flat.textOf(name)))) return null;
    return double(embedded.find((type) => type !== "mock.Mock") ?? plainName(flat.textOf(name), known));
  }
  const literal = spot.type === "composite_literal" ? spot.node.childForFieldName("type") : null;
  if (literal !== null) {
    const name = flat.textOf(literal, MAX_NAME).replace(/^.*\./s, "");
    return /^\w+$/.test(name) && DOUBLE.test(name) ? double(plainName(name, known)) : null;
  }
  const path = page.callOf(spot)?.path ?? "";
  const made = /(?:^|\.)New((?:Strict|Nice)?(?:Mock|Fake|Stub)\w+)$/.exec(path)?.[1];
  if (made !== undefined) return double(plainName(made.replace(/^(?:Strict|Nice)/, ""), known));
  const [patched] = PATCHED.test(path) ? argumentsOf(spot.node) : [];
  return patched === undefined ? null : { ...double(flat.textOf(patched, 200)), how: "member" };
};

const replacedIn = (page: GoPage): readonly Replacement[] => {
  const known = stoodFor(page);
  return page.flat.spots.flatMap((spot) => {
    const found = doubleOf(spot, page, known);
    return found === null ? [] : [{ ...excerptAt(page.flat, spot), ...found }];
  }).slice(0, MAX_FACTS);
};

const bodiesIn = ({ flat }: GoPage): readonly Body[] => flat.spots.flatMap(({ type, node }) => {
  if (!FUNCTIONS.includes(type) || node.childForFieldName("body") === null) return [];
  const name = node.childForFieldName("name");
  const [first] = statementsOf(node);
  return [{ name: name === null ? "(anonymous)" : flat.textOf(name), from: lineOf(node), to: lastLineOf(node), first: lineOf(first ?? node) }];
}).slice(0, MAX_FACTS);

/** Names that one file uses; more tell nothing. */
const MAX_USED = 2000;

const usedIn = (page: GoPage): readonly string[] => bounded(page.flat.spots.flatMap((spot) => {
  if (spot.type === "call_expression") return page.callOf(spot)?.path ?? [];
  if (spot.type !== "selector_expression" && spot.type !== "composite_literal") return [];
  const named = spot.type === "composite_literal" ? spot.node.childForFieldName("type") : spot.node;
  return named === null ? [] : page.flat.textOf(named, MAX_NAME);
}).filter((name) => /^[\w.]+$/.test(name))).slice(0, MAX_USED);

/** What `go test` calls by itself. */
const OF_THE_RUNNER = /^(?:Test|Benchmark|Example|Fuzz)(?:[^a-z]|$)/;

const declaresIn = ({ flat }: GoPage, path: string): readonly string[] => bounded(flat.spots.flatMap(({ type, node, above }) => {
  const named = above === null && ["function_declaration", "type_spec"].includes(type) ? node.childForFieldName("name") : null;
  const name = named === null ? "" : flat.textOf(named);
  const isOfRunner = type === "function_declaration" && path.endsWith("_test.go") && OF_THE_RUNNER.test(name);
  return name === "" || isOfRunner ? [] : [name];
}));

/** Constants and variables of the package. */
const valuesIn = ({ flat }: GoPage): readonly string[] => bounded(flat.spots.flatMap(({ type, node, above }) => {
  const names = above === null && ["const_spec", "var_spec"].includes(type) ? childrenOf(node).filter((child) => child.type === "identifier") : [];
  return names.map((name) => flat.textOf(name)).filter((name) => name !== "_");
}));

const DRIVERS = /"github\.com\/(?:testcontainers\/|ory\/dockertest|playwright-community\/|chromedp\/|go-rod\/|tebeka\/selenium)/;
const SPAWNS = /^(?:exec\.Command(?:Context)?|os\.StartProcess|syscall\.(?:Exec|ForkExec)|testscript\.Run|script\.Exec)$/;
const SPEAKS = /^http\.(?:Get|Post|PostForm|Head|NewRequest\w*)$/;

const spawnsIn = (page: GoPage): readonly Excerpt[] => page.flat.spots.filter((spot) => {
  if (spot.type === "import_spec") return DRIVERS.test(page.flat.textOf(spot.node));
  const path = page.callOf(spot)?.path ?? "";
  return SPAWNS.test(path) || (SPEAKS.test(path) && /"https?:\/\//.test(page.flat.textOf(spot.node, 200)));
}).map((spot) => excerptAt(page.flat, spot)).slice(0, MAX_FACTS);

const READS = /^(?:os\.(?:ReadFile|Open)|ioutil\.ReadFile|parser\.Parse(?:File|Dir)|packages\.Load)$/;

const readsIn = ({ flat, calls }: GoPage): readonly Excerpt[] => calls
  .filter(({ path, spot }) => READS.test(path) && (/^(?:parser|packages)\./.test(path) || /\.go\b/.test(flat.textOf(spot.node, 200))))
  .map(({ spot }) => excerptAt(flat, spot)).slice(0, MAX_FACTS);

const SYSTEMS = "aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos";
const MACHINES = "386|amd64|arm|arm64|loong64|mips|mipsle|mips64|mips64le|ppc64|ppc64le|riscv64|s390x|sparc64|wasm";
/** Beyond the name itself a suffix keeps a file out of other systems' builds. */
const SUFFIX = new RegExp(`.(?:_(?:${SYSTEMS}))?_(?:${SYSTEMS}|${MACHINES})(?:_test)?\\.go$`);
const CONSTRAINT = /^\/\/(?:go:build\s|\s*\+build\s)/;

const constraintsIn = (comments: readonly Comment[], path: string): readonly Excerpt[] => [
  ...(SUFFIX.test(baseOf(path)) ? [{ line: 1, text: `the name ${baseOf(path)} builds on one system only` }] : []),
  ...comments.filter(({ text }) => CONSTRAINT.test(text)).map(({ line, text }) => ({ line, text: text.trim() })),
];

const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\s*$|@generated\b/;

/** What a file says. */
export const goFacts = (root: SyntaxNode, path: string): Facts => {
  const page = goPage(root);
  const { flat } = page;
  const comments = flat.spots.filter(({ type }) => type === "comment").map(({ node }) => ({ line: lineOf(node), text: flat.textOf(node) }));
  const { marks, excluded } = remarksOf(comments);
  const bodies = bodiesIn(page);
  return {
    imports: importsIn(page),
    replaced: replacedIn(page),
    bodies,
    ...goTests(page),
    used: usedIn(page),
    declares: declaresIn(page, path),
    values: valuesIn(page),
    extends: bounded(flat.spots.flatMap((spot) => (spot.type === "type_spec" ? embeddedIn(spot, page) : []))),
    spawns: spawnsIn(page),
    reads: readsIn(page),
    marks,
    excluded: [...constraintsIn(comments, path), ...excluded],
    inert: bodies.length === 0,
    generated: comments.some(({ text }) => GENERATED.test(text)),
    damaged: root.hasError,
  };
};
