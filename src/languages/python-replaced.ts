/** What a Python test puts in the place of something else: unittest.mock, pytest's monkeypatch and mocker, sys.modules. */
import type { Replacement } from "../model/facts.ts";
import { excerptAt, MAX_FACTS, type Spot } from "./nest.ts";
import { expand } from "./python-imports.ts";
import { argumentsOf, dottedOf, lastOf, stringOf, type Argument, type Call, type PythonFile } from "./python-tree.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

interface Given {
  readonly file: PythonFile;
  readonly call: Call;
  readonly aliases: ReadonlyMap<string, string>;
  readonly placed: readonly Argument[];
  readonly keyed: ReadonlyMap<string, SyntaxNode>;
}

type Found = Omit<Replacement, "line" | "text">;

/** What an argument names: a string's text, or what a name stands for. */
const namedBy = (argument: Argument | undefined, { file, aliases }: Given): string | null => {
  if (!argument) return null;
  const dotted = dottedOf(argument.node, file);
  const constant = argument.node.type === "identifier" ? file.constants.get(dotted ?? "") : undefined;
  if (constant !== undefined) return constant;
  return dotted === null ? stringOf(argument.node, file) : expand(dotted, aliases);
};

const isPartial = ({ keyed }: Given): boolean => keyed.has("wraps");

/** `patch("a.b.C")`. */
const patched = (given: Given): readonly Found[] => {
  const target = given.placed[0] ? stringOf(given.placed[0].node, given.file) : null;
  return target === null || target === "" ? [] : [{ target, member: null, how: "member", partial: isPartial(given) }];
};

/** `patch.object(module, "name")`, `monkeypatch.setattr(module, "name", …)`. */
const memberPatched = (given: Given): readonly Found[] => {
  const target = namedBy(given.placed[0], given);
  const member = given.placed[1] ? stringOf(given.placed[1].node, given.file) : null;
  return target === null || member === null ? [] : [{ target, member, how: "member", partial: isPartial(given) }];
};

/** `monkeypatch.setattr("a.b.c", …)` or the form with an object. */
const setAttribute = (given: Given): readonly Found[] => {
  const [first, second] = given.placed;
  const whole = first && dottedOf(first.node, given.file) === null ? stringOf(first.node, given.file) : null;
  // With a third argument, or for `delattr` with a second, the member is written apart.
  if (whole !== null && (given.placed.length < 3 && lastOf(given.call.name) === "setattr" || !second)) return [{ target: whole, member: null, how: "member", partial: false }];
  return memberPatched(given);
};

/** `patch.multiple("a.b", x=…)`. */
const severalPatched = (given: Given): readonly Found[] => {
  const target = namedBy(given.placed[0], given);
  return target === null ? [] : [...given.keyed.keys()].map((member) => ({ target, member, how: "member" as const, partial: false }));
};

const isModuleTable = (argument: Argument | undefined, given: Given): boolean => namedBy(argument, given) === "sys.modules";

const wholeModule = (target: string): Found => ({ target, member: null, how: "module", partial: false });

/** Keys of a written dictionary that are strings. */
const keysOf = (node: SyntaxNode | undefined, file: PythonFile): readonly string[] =>
  node?.type === "dictionary" ? childrenOf(node).flatMap((pair) => { const key = pair.childForFieldName("key"); return (key && stringOf(key, file)) ?? []; }) : [];

/** `patch.dict("sys.modules", {"a.b": …})`. */
const tablePatched = (given: Given): readonly Found[] =>
  isModuleTable(given.placed[0], given) ? keysOf((given.placed[1]?.node) ?? given.keyed.get("values"), given.file).map(wholeModule) : [];

/** `monkeypatch.setitem(sys.modules, "a.b", …)`. */
const itemSet = (given: Given): readonly Found[] => {
  const name = isModuleTable(given.placed[0], given) && given.placed[1] ? stringOf(given.placed[1].node, given.file) : null;
  return name === null ? [] : [wholeModule(name)];
};

/** `sys.modules.setdefault("a.b", …)`, `sys.modules.update({…})`. */
const tableChanged = (given: Given): readonly Found[] => {
  if (!/(^|\.)sys\.modules\.\w+$/.test(expand(given.call.name, given.aliases))) return [];
  if (lastOf(given.call.name) === "update") return keysOf(given.placed[0]?.node, given.file).map(wholeModule);
  const name = given.placed[0] ? stringOf(given.placed[0].node, given.file) : null;
  return name === null ? [] : [wholeModule(name)];
};

const spied = (given: Given): readonly Found[] => memberPatched(given).map((found) => ({ ...found, partial: true }));

/** `create_autospec(X)`, `Mock(spec=X)`, `Mock(wraps=x)`. */
const doubled = (given: Given): readonly Found[] => {
  const node = lastOf(given.call.name) === "create_autospec" ? given.placed[0]?.node : (given.keyed.get("spec") ?? given.keyed.get("spec_set") ?? given.keyed.get("wraps"));
  const target = node && namedBy({ key: null, node }, given);
  return target ? [{ target, member: null, how: "double", partial: isPartial(given) }] : [];
};

const MOCKS = ["Mock", "MagicMock", "AsyncMock", "NonCallableMock", "NonCallableMagicMock", "create_autospec"];

type Finder = (given: Given) => readonly Found[];

const BY_LAST: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ["patch", patched], ["multiple", severalPatched], ["dict", tablePatched], ["setattr", setAttribute], ["delattr", setAttribute],
  ["setitem", itemSet], ["spy", spied], ["object", memberPatched], ["setdefault", tableChanged], ["update", tableChanged],
  ...MOCKS.map((name) => [name, doubled] as const),
]);

/** Words that mean something else without what stands before them: `dict(…)`, `values.update(…)`. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  multiple: /(^|\.)patch\.multiple$/, dict: /(^|\.)patch\.dict$/, object: /(^|\.)patch\.object$/, setattr: /\.setattr$/, delattr: /\.delattr$/,
  setitem: /\.setitem$/, spy: /\.spy$/, setdefault: /modules\.setdefault$/, update: /modules\.update$/,
};

const byCall = (call: Call, file: PythonFile, aliases: ReadonlyMap<string, string>): readonly Replacement[] => {
  const last = lastOf(call.name);
  const find = BY_LAST.get(last);
  if (!find || (Object.hasOwn(NEEDS, last) && !NEEDS[last]!.test(call.name))) return [];
  const all = argumentsOf(call);
  const keyed = new Map(all.flatMap(({ key, node }) => (key === null ? [] : [[key, node] as const])));
  const excerpt = excerptAt(file.flat, call.spot);
  return find({ file, call, aliases, placed: all.filter(({ key }) => key === null), keyed }).map((found) => ({ ...excerpt, ...found }));
};

const TABLE = /^(?:\w+\.)?(?:sys\.)?modules\[\s*([^\]]+?)\s*\]\s*=/;
const MEMBER = /^([\w.]+)\.(\w+)\s*=\s*(?:(?:\w+\.)*(?:Magic|Async|NonCallable)?(?:Mock|create_autospec)\(|lambda\b)/;

/** `sys.modules["a.b"] = …`, and `module.name = Mock()` or a function made on the spot. */
const byAssignment = (spot: Spot, file: PythonFile, aliases: ReadonlyMap<string, string>): readonly Replacement[] => {
  const text = file.flat.textOf(spot.node, MAX_ASSIGNMENT);
  const excerpt = excerptAt(file.flat, spot);
  if (TABLE.test(text)) {
    const key = spot.node.childForFieldName("left")?.childForFieldName("subscript");
    const name = key && stringOf(key, file);
    return name ? [{ ...excerpt, ...wholeModule(name) }] : [];
  }
  const [, object, member] = MEMBER.exec(text) ?? [];
  if (object === undefined || member === undefined || !aliases.has(object.split(".", 1)[0]!)) return [];
  return [{ ...excerpt, target: expand(object, aliases), member, how: "member", partial: /\bwraps\s*=/.test(text) }];
};

const MAX_ASSIGNMENT = 400;

/** Finds what a file replaces, in the order of the file. */
export const replacedBy = (file: PythonFile, aliases: ReadonlyMap<string, string>): readonly Replacement[] => {
  const calls = file.calls.flatMap((call) => byCall(call, file, aliases));
  const assigned = file.flat.spots.filter(({ type }) => type === "assignment").flatMap((spot) => byAssignment(spot, file, aliases));
  return [...calls, ...assigned].sort((a, b) => a.line - b.line).slice(0, MAX_FACTS);
};
