const { baseOf } = require("./chunk-CSQSHLEW.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");

// src/languages/go-modules.ts
const { posix } = require("node:path");
var MAX_MODULES = 2e3;
var MAX_TEXT = 5e5;
var placeIn = (folder, path) => {
  const joined = posix.normalize(posix.join(folder === "" ? "." : folder, path));
  if (joined === ".." || joined.startsWith("../") || joined.startsWith("/")) return null;
  return joined === "." ? "" : joined.replace(/\/$/, "");
};
var MODULE = /^[ \t]*module[ \t]+(?:"([^"\n]+)"|([^\s"]+))/m;
var REPLACE = /^[ \t]*(?:replace[ \t]+)?([^\s()]+)(?:[ \t]+v\S+)?[ \t]*=>[ \t]*(\.{1,2}(?:\/\S*)?)[ \t]*(?:\/\/.*)?$/gm;
var moduleFile = (file, content) => {
  const text = (content ?? "").slice(0, MAX_TEXT).replaceAll("\r", "");
  const folder = folderOf(file);
  const [, quoted, plain] = MODULE.exec(text) ?? [];
  const replaced = [...text.matchAll(REPLACE)].flatMap(([, prefix, target]) => {
    const at = placeIn(folder, target);
    return at === null ? [] : [{ prefix, folder: at }];
  });
  return { folder, path: quoted ?? plain ?? null, replaced };
};
var NAMES = /* @__PURE__ */ new Set(["go.mod", "go.work"]);
var goModules = (tree, read) => {
  const files = tree.filter((path) => NAMES.has(baseOf(path))).slice(0, MAX_MODULES).map((path) => moduleFile(path, read(path)));
  const own = files.flatMap(({ path, folder }) => path === null ? [] : [{ prefix: path, folder }]);
  const known = new Set(own.map(({ folder }) => folder));
  return [...own, ...files.flatMap(({ replaced }) => replaced.filter(({ folder }) => known.has(folder)))];
};

module.exports = { MAX_MODULES, placeIn, moduleFile, goModules };
