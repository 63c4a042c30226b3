/** What a Java test puts in the place of something else: Mockito, PowerMock, EasyMock, jMock, JMockit, Spring's beans. */
import type { Replacement } from "../model/facts.ts";
import { annotationsOf, plainType, wholeName, type JavaFile } from "./java-tree.ts";
import { excerptAt, MAX_FACTS, type Spot } from "./nest.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

type Found = Omit<Replacement, "line" | "text">;

const DOUBLES = new Set(["Mock", "MockBean", "MockitoBean", "Mocked", "Injectable", "Capturing", "MockK", "TestBean"]);
const SPIES = new Set(["Spy", "SpyBean", "MockitoSpyBean", "Tested"]);

const MAKERS = /^(?:mock|createMock|createNiceMock|createStrictMock|niceMock|strictMock|createPartialMock|partialMockBuilder|createMockBuilder|mockConstruction|mockStatic|spy|mockStaticPartial)$/;
const WHOLE = /^(?:mockStatic|mockConstruction|mockStaticPartial)$/;
const PARTIAL = /^(?:spy|createPartialMock|partialMockBuilder|createMockBuilder|mockStaticPartial)$/;

const MAX_CALL = 1_000;

const double = (type: string, file: JavaFile): Found => ({ target: wholeName(type, file), member: null, how: "double", partial: false });

/** Fields and parameters that a framework fills with a stand-in. */
const byAnnotation = (spot: Spot, file: JavaFile): readonly Found[] => {
  const names = annotationsOf(spot.node, file.flat).map(({ name }) => name);
  const isDouble = names.some((name) => DOUBLES.has(name));
  if (!isDouble && !names.some((name) => SPIES.has(name))) return [];
  const type = spot.node.childForFieldName("type");
  return type === null ? [] : [{ ...double(file.flat.textOf(type), file), partial: !isDouble }];
};

const CLASS_LITERAL = /^([\w.$]+)\.class$/;
const CREATED = /^new\s+([\w.]+)/;

/** The type that the variable has which a call's result goes to: `Billing b = mock();`. */
const declaredType = (node: SyntaxNode, { flat }: JavaFile): string | null => {
  const declarator = node.parent;
  const type = declarator?.type === "variable_declarator" ? declarator.parent?.childForFieldName("type") : null;
  const text = type ? plainType(flat.textOf(type)) : "var";
  return text === "var" ? null : text;
};

const byCall = ({ node }: Spot, file: JavaFile): readonly Found[] => {
  const { flat } = file;
  const made = node.childForFieldName("name");
  const maker = made === null ? "" : flat.textOf(made);
  if (!MAKERS.test(maker)) return [];
  const list = node.childForFieldName("arguments");
  const given = list === null ? [] : childrenOf(list).slice(0, MAX_ARGUMENTS).map((one) => flat.textOf(one, MAX_CALL));
  const literal = given.map((text) => CLASS_LITERAL.exec(text)?.[1]).find((name) => name !== undefined);
  const created = maker === "spy" ? CREATED.exec(given[0] ?? "")?.[1] : undefined;
  const type = literal ?? created ?? (given.length === 0 ? declaredType(node, file) : null);
  if (!type) return [];
  const partial = PARTIAL.test(maker) || /CALLS_REAL_METHODS|\bspiedInstance\b/.test(given.join(" "));
  return [{ ...double(type, file), partial, how: WHOLE.test(maker) ? "automock" : "double" }];
};

const MAX_ARGUMENTS = 10;

const STUBBED = /^(?:[\w.]+(?:\(\))?\.)?(?:when|expect|given)\(\s*(\w+)\s*\.\s*(\w+)\s*\(/;
const ANSWERED = /\.\s*(?:when|given)\(\s*(\w+)\s*\)$/;
const HELD = /\b(\w+)\s*(?:=|;|$)/;

/** Variables that hold stand-ins, and of what. */
const heldBy = (file: JavaFile): ReadonlyMap<string, string> => {
  const held = new Map<string, string>();
  for (const spot of file.flat.spots) {
    if (spot.type !== "field_declaration" && spot.type !== "local_variable_declaration" && spot.type !== "formal_parameter") continue;
    const text = file.flat.textOf(spot.node, MAX_CALL);
    if (!/\bmock\(|\bcreate\w*Mock\(|@\w*(?:Mock|Spy)/.test(text)) continue;
    const type = spot.node.childForFieldName("type");
    const name = HELD.exec(text.replace(/^(?:@\w+(?:\([^)]*\))?\s*)*/, ""))?.[1];
    const made = /\(\s*([\w.]+)\.class/.exec(text)?.[1];
    if (type !== null && name !== undefined) held.set(name, /^(?:var|val)$/.test(file.flat.textOf(type)) ? (made ?? "var") : file.flat.textOf(type));
  }
  return held;
};

/** `when(billing.charge(…))`, `doReturn(…).when(billing).charge(…)`: the member of a stand-in that is told what to answer. */
const byStubbing = ({ node }: Spot, held: ReadonlyMap<string, string>, file: JavaFile): readonly Found[] => {
  const text = file.flat.textOf(node, MAX_CALL);
  if (!/\b(?:when|expect|given)\(/.test(text)) return [];
  const name = node.childForFieldName("name");
  // The calls that follow begin at the same place: `when(…).thenReturn(…)`.
  const stubs = name !== null && /^(?:when|expect|given)$/.test(file.flat.textOf(name));
  const [, variable = "", member = ""] = (stubs ? STUBBED.exec(text) : answered(node, file)) ?? [];
  const type = held.get(variable);
  return type === undefined ? [] : [{ target: wholeName(type, file), member, how: "member", partial: false }];
};

const answered = (node: SyntaxNode, { flat }: JavaFile): readonly string[] => {
  const [object, name] = [node.childForFieldName("object"), node.childForFieldName("name")];
  const variable = object && ANSWERED.exec(flat.textOf(object, MAX_CALL))?.[1];
  return variable && name ? ["", variable, flat.textOf(name)] : [];
};

const foundAt = (spot: Spot, held: ReadonlyMap<string, string>, file: JavaFile): readonly Found[] => {
  if (spot.type === "field_declaration" || spot.type === "formal_parameter") return byAnnotation(spot, file);
  return spot.type === "method_invocation" ? [...byCall(spot, file), ...byStubbing(spot, held, file)] : [];
};

/** Finds what a file replaces, in the order of the file. */
export const javaReplaced = (file: JavaFile): readonly Replacement[] => {
  const held = heldBy(file);
  const found = file.flat.spots.flatMap((spot) => foundAt(spot, held, file).map((one): Replacement => ({ ...excerptAt(file.flat, spot), ...one })));
  return found.slice(0, MAX_FACTS);
};
