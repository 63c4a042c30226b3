/** JUnit counted a second time, the plain way: the whole tree by xml2js, and one rule for every testcase in it. */
import { parseString } from "xml2js";

export interface PlainCount {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
}

type Node = string | { readonly $?: Readonly<Record<string, string>>; readonly [child: string]: unknown };

const childrenOf = (node: Node): readonly (readonly [name: string, child: Node])[] =>
  typeof node === "string" ? [] :
    Object.entries(node).filter(([name]) => name !== "$" && name !== "_")
      .flatMap(([name, children]) => (children as Node[]).map((child) => [name, child] as const));

const within = (node: Node, name: string): Node[] =>
  childrenOf(node).flatMap(([element, child]) => [...(element === name ? [child] : []), ...within(child, name)]);

const SKIPS = /^(notrun|disabled|skipped|ignored|suppressed)$/i;

const outcomeOf = (node: Node): Exclude<keyof PlainCount, "total"> => {
  const attributes = typeof node === "string" ? {} : (node.$ ?? {});
  const has = new Set(childrenOf(node).map(([name]) => name));
  if (has.has("error")) return "errored";
  if (has.has("failure")) return "failed";
  if (has.has("skipped") || SKIPS.test(attributes["status"] ?? "") || SKIPS.test(attributes["result"] ?? "")) return "skipped";
  return has.has("flakyFailure") || has.has("flakyError") ? "flaky" : "passed";
};

/** Counts the cases of a document; throws what xml2js throws where it cannot read it. */
export const plainCount = (xml: string): PlainCount => {
  let root: Node = "";
  parseString(xml, { explicitRoot: false }, (error, result: Node) => {
    if (error) throw error;
    root = result;
  });
  const count = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 };
  for (const node of within(root, "testcase")) {
    const outcome = outcomeOf(node);
    count.total++;
    count[outcome]++;
    if (outcome === "flaky") count.passed++;
  }
  return count;
};
