const { folderOf } = require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/hollow/titles.ts
var MAX_NAME = 1e3;
var MIN_LITERAL = 4;
var MAX_PARTS = 20;
var MAX_TRIED = 5e3;
var MAX_TRIED_IN_ALL = 2e7;
var MAX_SUITES = 20;
var SEPARATOR = /\s*[›»>]\s+|\s+::\s+|\s+/g;
var plain = (text) => text.slice(0, MAX_NAME).replaceAll(SEPARATOR, " ").trim();
var GAP = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|%[sdifjopbcOx#$]|%\.?\d*f|\$#|\$[A-Za-z_][\w.]*/g;
var partsOf = (title) => title.split(GAP).slice(0, MAX_PARTS);
var firstWord = (text) => /^\S*/.exec(text)[0];
var ANY = "";
var put = (map, key, one) => {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
};
var indexOf = (titles) => {
  const [whole, gapped] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const [file, tests] of titles) {
    for (const { title, within, todo, line } of tests) {
      const full = plain([...within, title].join(" "));
      const parts = partsOf(full);
      const told = { file, todo, line, parts };
      put(whole, full, told);
      if (parts.length < 2 || parts.join("").replaceAll(/[^\p{L}\p{N}]/gu, "").length < MIN_LITERAL) continue;
      const [first] = parts;
      put(gapped, first.includes(" ") ? firstWord(first) : ANY, told);
    }
  }
  return { whole, gapped };
};
var fits = (name, parts) => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
};
var namesOf = ({ suite, classname, name }) => {
  const suites = suite.split(" \u203A ").filter((one) => one !== "").slice(-MAX_SUITES);
  const chains = suites.map((_, at) => [...suites.slice(at), name].join(" "));
  return [...new Set([...chains, `${classname ?? ""} ${name}`, name].map(plain))].filter((one) => one !== "");
};
var placed = (found) => {
  const [first] = found;
  if (first === void 0 || found.some(({ file }) => file !== first.file)) return null;
  return { file: first.file, line: first.line, todo: found.every(({ todo }) => todo) };
};
var endOf = (suites, { file }) => {
  const folder = folderOf(file);
  return folder !== "" && suites.some((one) => `/${one}`.endsWith(`/${folder}`)) ? folder.length : 0;
};
var inPackage = (found, suite) => {
  if (found.length < 2 || !found.every(({ file }) => file.endsWith(".go"))) return found;
  const suites = suite.split(" \u203A ");
  const most = Math.max(...found.map((one) => endOf(suites, one)));
  return most === 0 ? found : found.filter((one) => endOf(suites, one) === most);
};
var placeByTitles = (cases, titles) => {
  const { whole, gapped } = indexOf(titles);
  let tried = 0;
  const withGaps = (name) => {
    const asked = [...(gapped.get(firstWord(name)) ?? []).slice(0, MAX_TRIED), ...(gapped.get(ANY) ?? []).slice(0, MAX_TRIED)];
    tried += asked.length;
    return tried > MAX_TRIED_IN_ALL ? [] : asked.filter(({ parts }) => fits(name, parts));
  };
  return cases.map((one) => {
    const names = namesOf(one);
    const exact = names.map((name) => whole.get(name) ?? []).find((found) => found.length > 0);
    return placed(inPackage(exact ?? names.map(withGaps).find((found) => found.length > 0) ?? [], one.suite));
  });
};
module.exports = { placeByTitles };
