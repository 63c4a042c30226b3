// src/languages/syntax.ts
var MAX_EXCERPT = 200;
var childrenOf = (node) => node.namedChildren.filter((child) => child !== null);
var nodesOf = (root, ...types) => root.descendantsOfType([...types]).filter((node) => node !== null);
var lineOf = ({ startPosition }) => startPosition.row + 1;
var lastLineOf = ({ endPosition }) => endPosition.row + 1;

// src/languages/mark-comments.ts
var MAX_COMMENT = 2e3;
var LEADER = /^[\s/*#;!-]+/;
var COVERS = /^@?covers(?:\s*:\s*|\s+)(\S.*)$/i;
var ACCEPTED = /^proofgate-ok(?:\s*:\s*(.*)|\s*)$/i;
var NOTHING = /^@?covers\s*:\s*(?:nothing|none)\b|^@?covers\s+nothing\.?$/i;
var TARGET = /^[\w$@./\\:-]+$/;
var targetsOf = (list) => list.split(/[,\s]+/).map((target) => target.replaceAll(/^[`'"]+|[`'".;]+$/g, "")).filter((target) => target !== "");
var marksOfLine = (line, raw) => {
  const text = raw.replace(LEADER, "").replace(/\s*\*\/\s*$/, "").trim();
  const excerpt = { line, text: raw.trim().slice(0, MAX_EXCERPT) };
  const accepted = ACCEPTED.exec(text);
  if (accepted) return [{ ...excerpt, kind: "accepted", target: (accepted[1] ?? "").trim().slice(0, MAX_EXCERPT) }];
  const covers = COVERS.exec(text)?.[1];
  if (covers === void 0) return [];
  if (NOTHING.test(text)) return [{ ...excerpt, kind: "nothing", target: covers.slice(0, MAX_EXCERPT) }];
  const targets = targetsOf(covers);
  const named = targets.every((target) => TARGET.test(target)) && (targets.length === 1 || covers.includes(",") || targets.every((target) => /[./\\:]/.test(target)));
  const plain = /^@?covers\s*:|^@covers/i.test(text) || targets.every((target) => /[./\\]/.test(target));
  return named && plain ? targets.map((target) => ({ ...excerpt, kind: "covers", target })) : [];
};
var marksOf = (line, comment) => /covers|proofgate-ok/i.test(comment) ? comment.slice(0, MAX_COMMENT).split("\n").flatMap((text, index) => marksOfLine(line + index, text)) : [];

module.exports = { MAX_EXCERPT, childrenOf, nodesOf, lineOf, lastLineOf, marksOf };
