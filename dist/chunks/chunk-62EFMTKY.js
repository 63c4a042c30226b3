const { MAX_EXCERPT, childrenOf, lineOf, nodesOf } = require("./chunk-RT7TJWZO.js");

// src/languages/nest.ts
var MAX_FACTS = 5e3;
var MAX_CLIMB = 64;
var MAX_TEXT = 2e3;
var flatten = (root, types, scopes) => {
  const base = root.startIndex;
  const whole = root.text;
  const open = [];
  const spots = nodesOf(root, ...types).map((node) => {
    const from = node.startIndex;
    while (open.length > 0 && open.at(-1).to <= from) open.pop();
    const spot = { node, type: node.type, from, above: open.at(-1)?.spot ?? null };
    if (scopes.has(spot.type)) open.push({ spot, to: node.endIndex });
    return spot;
  });
  const textAt = (from, length) => whole.slice(Math.max(from - base, 0), Math.max(from - base, 0) + length);
  return {
    spots,
    textAt,
    textOf: (node, most = MAX_TEXT) => textAt(node.startIndex, Math.min(node.endIndex - node.startIndex, most)),
    matchAt: (expression, from) => {
      expression.lastIndex = from - base;
      return expression.exec(whole);
    }
  };
};
var scopesOf = function* ({ above }) {
  let climbed = 0;
  for (let at = above; at !== null && climbed < MAX_CLIMB; at = at.above, climbed++) yield at;
};
var MAX_CLAUSES = 20;
var clauses = /* @__PURE__ */ new WeakMap();
var clausesOf = (scope, types) => {
  const found = clauses.get(scope) ?? childrenOf(scope.node).filter(({ type }) => types.includes(type)).slice(0, MAX_CLAUSES);
  clauses.set(scope, found);
  return found;
};
var oneLine = (text) => text.slice(0, MAX_EXCERPT * 2).replaceAll(/\s+/g, " ").trim().slice(0, MAX_EXCERPT);
var excerptAt = (flat, { node }) => ({ line: lineOf(node), text: oneLine(flat.textOf(node, MAX_EXCERPT * 2)) });
var wholeLineAt = (flat, { node, from }) => {
  const { column } = node.startPosition;
  return { line: lineOf(node), text: oneLine(column > MAX_EXCERPT ? flat.textOf(node) : flat.textAt(from - column, column + MAX_EXCERPT * 2).split("\n", 1)[0]) };
};
var bounded = (items) => {
  const kept = /* @__PURE__ */ new Set();
  for (const item of items) {
    if (kept.size === MAX_FACTS) break;
    kept.add(item);
  }
  return [...kept];
};

module.exports = { MAX_FACTS, flatten, scopesOf, clausesOf, oneLine, excerptAt, wholeLineAt, bounded };
