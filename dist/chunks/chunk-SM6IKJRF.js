const { require_micromatch } = require("./chunk-BI3OTRZI.js");
const { meantGlob } = require("./chunk-BSRBJETY.js");
const { __toESM } = require("./chunk-SEWDMQ6Q.js");

// src/model/globs.ts
var import_micromatch = __toESM(require_micromatch(), 1);
var PLAIN = /^[\w-][\w./-]*$/;
var isPlain = (meant) => PLAIN.test(meant);
var anyOf = (globs) => {
  const meant = globs.map(meantGlob);
  const literal = /* @__PURE__ */ new Set([...globs, ...meant.filter(isPlain)]);
  const patterns = meant.filter((glob) => !isPlain(glob));
  let compiled = null;
  const compile = () => new RegExp(patterns.map((glob) => import_micromatch.default.makeRe(glob, { dot: true }).source).join("|"));
  return (path) => literal.has(path) || patterns.length > 0 && (compiled ??= compile()).test(path);
};

// src/model/remembered.ts
var remembered = (ask) => {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key);
  };
};

// src/model/link.ts
var LINK_LEVELS = ["explicit", "strong", "name", "weak"];
var subjectName = (subject) => subject === "" ? "the root folder" : subject;
var subjectPath = (subject) => subject === "" ? "." : subject;
var NOTHING_FITS = "nothing of the tree fits its name";

// src/model/liveness.ts
var livenessOf = (cover) => {
  const functions = cover?.functions ?? null;
  const ratio = functions !== null && functions.total > 0 ? functions : cover?.lines ?? null;
  if (ratio === null || ratio.total === 0) return "nothing";
  return ratio.hit > 0 ? "live" : "dead";
};
var MANY_TESTS = 20;
var FEW_FILES = 5;
var DEAD_PERCENT = 60;
var NEARLY_NOTHING_PERCENT = 5;
var runnableOf = ({ functions, lines }) => (functions !== null && functions.total > 0 ? functions : lines) ?? { hit: 0, total: 0 };
var isProduct = ({ settings: { modules } }, { test, module }) => !test && !modules.some(({ name, deprecated }) => deprecated && name === module);
var sumOf = (covers) => {
  const sum = { files: 0, dead: 0, hit: 0, total: 0 };
  for (const cover of covers) {
    const { hit, total } = runnableOf(cover);
    sum.files++;
    sum.hit += hit;
    sum.total += total;
    if (hit === 0) sum.dead++;
  }
  return sum;
};
var isNearlyNothing = ({ files, dead, hit, total }, passed) => {
  const many = files < FEW_FILES ? dead === files : dead * 100 > DEAD_PERCENT * files;
  return passed >= MANY_TESTS && files > 0 && many && hit * 100 < NEARLY_NOTHING_PERCENT * total;
};
var nearlyNothingRan = (covers, passed) => isNearlyNothing(sumOf(covers), passed);
var notCollected = (scene) => {
  const passed = scene.totals.tests?.passed ?? 0;
  const product = scene.files.filter((file) => livenessOf(file.cover) !== "nothing" && isProduct(scene, file));
  const sum = sumOf(product.map(({ cover }) => cover));
  return isNearlyNothing(sum, passed) ? { passed, ...sum } : null;
};

module.exports = { anyOf, remembered, livenessOf, nearlyNothingRan, notCollected, LINK_LEVELS, subjectName, subjectPath, NOTHING_FITS };
