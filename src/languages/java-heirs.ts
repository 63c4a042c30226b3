/** What the types of a Java file are made of, those without a name included: anonymous classes, and lambdas in the place of an interface. */
import { FUNCTIONS, plainType, TYPE_DECLARATIONS, type JavaFile } from "./java-tree.ts";
import { MAX_FACTS, scopesOf, type Flat, type Spot } from "./nest.ts";
import { childrenOf, type SyntaxNode } from "./syntax.ts";

const HEADS = new Set(["superclass", "super_interfaces", "extends_interfaces"]);

const parentsOf = ({ node }: Spot, flat: Flat): readonly string[] =>
  childrenOf(node).filter(({ type }) => HEADS.has(type)).flatMap((head) =>
    childrenOf(head).flatMap((one) => (one.type === "type_list" ? childrenOf(one) : [one])).map((one) => plainType(flat.textOf(one))));

const isFunction = (node: SyntaxNode | null | undefined): boolean => node?.type === "lambda_expression" || node?.type === "method_reference";

const typeOf = (node: SyntaxNode | undefined): readonly SyntaxNode[] => {
  const type = node?.childForFieldName("type");
  return type == null ? [] : [type];
};

/** The type that something without a name is made of, where it stands beside it: a class's, a variable's, a cast's, a method's. */
const namelessOf = (spot: Spot): readonly SyntaxNode[] => {
  const { node, type } = spot;
  const parts = childrenOf(node);
  if (type === "object_creation_expression") return parts.some((part) => part.type === "class_body") ? typeOf(node) : [];
  if (type === "cast_expression") return isFunction(node.childForFieldName("value")) ? typeOf(node) : [];
  if (type === "return_statement") return isFunction(parts[0]) ? typeOf([...scopesOf(spot)].find((scope) => FUNCTIONS.includes(scope.type))?.node) : [];
  return parts.some((part) => part.type === "variable_declarator" && isFunction(part.childForFieldName("value"))) ? typeOf(node) : [];
};

const NAMELESS = new Set(["object_creation_expression", "cast_expression", "return_statement", "local_variable_declaration", "field_declaration"]);

/** Finds what a file's types extend or implement, in the order of the file. */
export const javaHeirs = ({ flat }: JavaFile): readonly string[] => [...new Set(flat.spots.flatMap((spot) => {
  if (TYPE_DECLARATIONS.includes(spot.type)) return parentsOf(spot, flat);
  return NAMELESS.has(spot.type) ? namelessOf(spot).map((type) => plainType(flat.textOf(type))) : [];
}))].slice(0, MAX_FACTS);
