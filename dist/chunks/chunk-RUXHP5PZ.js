const { slipsBetween } = require("./chunk-5GKUOTTJ.js");
const { best } = require("./chunk-M53ZNLWK.js");
const { tokensOf } = require("./chunk-RS7G37OH.js");
const { NOTHING_FITS } = require("./chunk-SM6IKJRF.js");
const { folderOf } = require("./chunk-ZYQZFK5L.js");

// src/hollow/alike.ts
var LETTERS_PER_SLIP = 3;
var MAX_SLIPS = 2;
var INDEX = /* @__PURE__ */ new Set(["index", "__init__", "mod"]);
var partsOf = (path) => path.split(/[/\\.:]+/).filter((part) => part !== "");
var namesOf = (path) => {
  const segments = path.split("/");
  const stem = segments.at(-1).replace(/\.\w+$/, "");
  return INDEX.has(stem) && segments.length > 1 ? { name: segments.at(-2), folders: segments.slice(0, -2) } : { name: stem, folders: segments.slice(0, -1) };
};
var nameOf = (path) => namesOf(path).name;
var comesClose = (last, name) => {
  const slips = Math.min(MAX_SLIPS, Math.floor(name.length / LETTERS_PER_SLIP));
  return Math.abs(last.length - name.length) <= slips && slipsBetween(last.toLowerCase(), name.toLowerCase()) <= slips;
};
var meansSubject = ({ specifier, names }, path) => {
  const parts = partsOf(specifier.replace(/\.[cm]?[jt]sx?$/, ""));
  const { name, folders } = namesOf(path);
  const isNear = (one) => specifier.startsWith(".") || one.length > 1 && folders.includes(one[0]);
  const module = names.includes(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
  return [parts, module].some((one) => isNear(one) && comesClose(one.at(-1) ?? "", name));
};

// src/hollow/imports.ts
var MAX_IMPORTS = 500;
var atRunTime = (facts) => facts.imports.slice(0, MAX_IMPORTS).filter(({ how }) => how !== "type");
var reachOf = (ground, test, facts) => {
  const imported = /* @__PURE__ */ new Map();
  const replaced = /* @__PURE__ */ new Map();
  const astray = [];
  for (const one of atRunTime(facts)) {
    const targets = ground.sources.resolve(one.specifier, test);
    if (targets.length === 0 && one.swallowed) astray.push(one);
    for (const target of targets) {
      if (!imported.has(target) && target !== test && ground.fileOf(target)?.test === false) imported.set(target, one);
    }
  }
  for (const one of facts.replaced) {
    for (const target of ground.sources.resolve(one.target, test)) replaced.set(target, [...replaced.get(target) ?? [], one]);
  }
  return { imported, replaced, astray, behind: (subject) => replacedBehind(ground, { imported, replaced }, subject) };
};
var MAX_HOPS = 4;
var MAX_FILES = 200;
var isAll = (names) => names.length === 0 || names.includes("*");
var OF_MODULE = /^export\b/;
var behindOf = ({ names, handed, text }, taken) => {
  if (isAll(taken) || taken.includes("default") && !OF_MODULE.test(text)) return names;
  if (handed === void 0) return names.includes("*") ? taken : keptIf(names.filter((name) => taken.includes(name)));
  return keptIf(names.filter((_, at) => taken.includes(handed[at] ?? "")));
};
var keptIf = (names) => names.length === 0 ? null : names;
var handedBy = (ground, { path, names }) => (ground.factsOf(path)?.imports ?? []).filter(({ how }) => how === "reexport").flatMap((one) => {
  const behind = behindOf(one, names);
  return behind === null ? [] : ground.sources.resolve(one.specifier, path).map((target) => ({ path: target, names: behind }));
});
var keyOf = ({ path, names }) => `${path}\0${names.join(",")}`;
var follow = (ground, from) => {
  const found = /* @__PURE__ */ new Map();
  let open = [from];
  for (let hop = 0; hop < MAX_HOPS && found.size < MAX_FILES; hop++) {
    open = open.flatMap((one) => handedBy(ground, one)).filter((one) => one.path !== from.path && !found.has(keyOf(one)));
    for (const one of open) found.set(keyOf(one), one);
  }
  return [...found.values()];
};
var handedOn = (ground, path, taken) => ground.once(`handed on ${keyOf({ path, names: taken })}`, () => follow(ground, { path, names: taken }));
var passedOn = (ground, path, taken) => handedOn(ground, path, taken).map((one) => one.path);
var importOf = (ground, { imported }, subject) => {
  for (const file of subject.files) {
    const by = imported.get(file);
    if (by) return { by, via: null };
  }
  for (const [via, by] of imported) {
    if (passedOn(ground, via, by.names).some((path) => subject.files.includes(path))) return { by, via };
  }
  return null;
};
var replacedNames = ({ target, member }) => [...target.includes("/") ? [] : target.split(".").slice(1), ...member?.split(".") ?? []].filter((name) => name !== "");
var replacedBehind = (ground, { imported, replaced }, { files }) => {
  if (files.some((file) => imported.has(file) || replaced.has(file))) return [];
  return [...replaced].flatMap(([path, all]) => all.filter((one) => {
    const whole = one.how === "module" || one.how === "automock";
    const taken = whole ? imported.get(path)?.names ?? null : keptIf(replacedNames(one));
    return taken !== null && passedOn(ground, path, taken).some((file) => files.includes(file));
  }));
};
var replacementsOf = ({ replaced, behind }, subject) => [...subject.files.flatMap((file) => replaced.get(file) ?? []), ...behind(subject)];

// src/hollow/link.ts
var MANY_MODULES = 8;
var MANY_BESIDE = 4;
var LISTED = 3;
var abstaining = (why) => ({ links: [], abstains: why });
var linked = (links) => ({ links, abstains: null });
var covering = (marks) => marks.filter(({ kind }) => kind === "covers");
var namedBy = ({ sources, scene }, test, { target }) => scene.tree.has(target) ? [target] : sources.resolve(target, test);
var marked = (ground, test, marks) => covering(marks).flatMap((mark) => namedBy(ground, test, mark).map((subject) => ({ test, subject, level: "explicit", why: `line ${mark.line} says so` })));
var PATH_LIKE = /[./\\:]/;
var strayMarks = (ground, tests) => tests.flatMap((test) => covering(ground.factsOf(test)?.marks ?? []).filter((mark) => PATH_LIKE.test(mark.target) && namedBy(ground, test, mark).length + ground.sources.filesOf(mark.target).length === 0).map(({ line, target }) => `${test}:${line} says that it covers ${target}, which is nothing of the tree, so it links nothing.`));
var howReached = (ground, reach, subject) => {
  const found = importOf(ground, reach, subject);
  if (found !== null) return found.via === null ? "import" : `import by way of ${found.via}`;
  return replacementsOf(reach, subject).length > 0 ? "replacement" : null;
};
var isFolder = ({ scene: { tree } }, { subject }) => !tree.has(subject);
var isOneOfMany = ({ partly, subject }, reach) => partly === true && [...reach?.imported.keys() ?? []].filter((path) => path !== subject && folderOf(path) === folderOf(subject)).length > MANY_BESIDE;
var wordsBeside = (path, other) => {
  const [folders, others] = [path.replace(/\.\w+$/, "").split("/"), other.split("/")];
  const parting = folders.findIndex((folder, at) => folder !== others[at]);
  return new Set(tokensOf(folders.slice(Math.max(parting, 0)).join("/")));
};
var livingNamesake = (ground, { imported, replaced, astray }, subject) => {
  if (astray.some((one) => meansSubject(one, subject))) return null;
  const sought = tokensOf(nameOf(subject));
  const fits = (path) => {
    const words = wordsBeside(path, subject);
    return sought.every((word) => words.has(word));
  };
  return [...imported.keys()].find((path) => !replaced.has(path) && fits(path) && ground.figuresOf(ground.subjectOf(path)).state === "live") ?? null;
};
var byName = (ground, test, candidates, reach) => {
  const linkTo = (level, reason) => (one) => ({ test, subject: ground.subjectOf(one.subject).path, level, why: `${one.why}${reason}` });
  const folders = candidates.filter((one) => isFolder(ground, one));
  if (folders.length > 0) return linked(folders.slice(0, 1).map(linkTo("explicit", "")));
  const reached = reach === null ? [] : candidates.flatMap((one) => {
    const how = howReached(ground, reach, ground.subjectOf(one.subject));
    return how === null ? [] : [{ ...one, how }];
  });
  if (reached.length > 0) {
    const levelOf = (one) => isOneOfMany(one, reach) ? "weak" : "strong";
    return linked(best(reached).map((one) => linkTo(levelOf(one), `, ${reached.find(({ subject }) => subject === one.subject).how}${isOneOfMany(one, reach) ? " among many like it" : ""}`)(one)));
  }
  const named = best(reach === null ? candidates : candidates.filter(({ onlyIfReached }) => !onlyIfReached));
  if (named.length === 0) return byReach(test, reach);
  if (named.length === 1) {
    const other = reach && livingNamesake(ground, reach, named[0].subject);
    return linked(named.map(other === null ? linkTo("name", "") : linkTo("weak", `, but the test runs ${other}`)));
  }
  const shown = named.slice(0, LISTED).map(({ subject }) => subject).join(", ");
  return abstaining(`${named.length} files fit its name equally well: ${shown}${named.length > LISTED ? " \u2026" : ""}`);
};
var byReach = (test, reach) => {
  if (reach === null) return abstaining(`${NOTHING_FITS}, and what it imports is not known`);
  const weak = (subject, why) => linked([{ test, subject, level: "weak", why }]);
  const [modules, replaced] = [[...reach.imported.keys()], [...reach.replaced.keys()]];
  const both = modules.filter((path) => reach.replaced.has(path));
  if (modules.length === 1) return weak(modules[0], "its only import");
  if (replaced.length === 1) return weak(replaced[0], "the only file that it replaces");
  if (both.length === 1) return weak(both[0], "imported and replaced");
  if (modules.length > MANY_MODULES) return abstaining(`it imports ${modules.length} files and is named after none of them`);
  return abstaining(NOTHING_FITS);
};
var widely = (facts) => {
  const mark = facts?.wide?.[0];
  return mark === void 0 ? null : `line ${mark.line} says that it has no single subject: ${mark.text}`;
};
var linksOf = (ground, test, configured, facts) => {
  const settled = configured(test);
  if (settled.length > 0) return linked(settled);
  if (facts?.marks.some(({ kind }) => kind === "nothing")) return abstaining("it says that it covers nothing");
  const said = marked(ground, test, facts?.marks ?? []);
  if (said.length > 0) return linked(said);
  const why = ground.sources.abstains(test) ?? widely(facts);
  if (why !== null) return abstaining(why);
  const reach = facts && reachOf(ground, test, facts);
  const candidates = ground.candidatesOf(test).filter(({ subject }) => ground.subjectOf(subject).files.length > 0);
  return candidates.length > 0 ? byName(ground, test, candidates, reach) : byReach(test, reach);
};

module.exports = { reachOf, handedOn, passedOn, importOf, replacementsOf, nameOf, meansSubject, strayMarks, linksOf };
