const { linksOf, strayMarks } = require("./chunk-RUXHP5PZ.js");
require("./chunk-5GKUOTTJ.js");
const { LANGUAGES, configuredLinks, openWorld, sourcesOf, strayLinks, terrainOf } = require("./chunk-TNK7ZGQQ.js");
const { INDENT, listed, many, page, terminal, wrap, writeJson } = require("./chunk-6P3J4K4B.js");
require("./chunk-NIJ5E7WF.js");
require("./chunk-V6VMJA5C.js");
const { groundOf } = require("./chunk-M53ZNLWK.js");
require("./chunk-RS7G37OH.js");
const { normalise, readPolicy } = require("./chunk-4OZ4AEN4.js");
const { survey } = require("./chunk-PVC7LNCM.js");
require("./chunk-2O462FSJ.js");
const { LINK_LEVELS, NOTHING_FITS, subjectPath } = require("./chunk-SM6IKJRF.js");
require("./chunk-U2JTI5JC.js");
const { problemText } = require("./chunk-T3WGHSKS.js");
require("./chunk-3WA5LAVB.js");
const { EXIT, clean } = require("./chunk-2WDISCH5.js");
require("./chunk-X75EHX66.js");
require("./chunk-F35NO2H5.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-UIFP542I.js");
require("./chunk-L7CDWHMO.js");
const { byKeys } = require("./chunk-WJGK2NSE.js");
require("./chunk-6OXN5Y6M.js");
require("./chunk-CSQSHLEW.js");
require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/hollow/links.ts
async function linkageOf(scene, sources) {
  const ground = groundOf(scene, sources);
  const isThere = (path) => scene.tree.has(path) || sources.filesOf(path).length > 0;
  const configured = configuredLinks(scene.settings, isThere);
  const tests = scene.files.filter(({ path, test, language }) => test && language !== null && !sources.isSupport(path)).map(({ path }) => path);
  await sources.ready(tests);
  const all = tests.map((test) => ({ test, facts: ground.factsOf(test), linked: linksOf(ground, test, configured, ground.factsOf(test)) })).filter(({ facts, linked }) => facts === null || facts.tests.length > 0 || linked.links.some(({ level }) => level !== "weak"));
  const known = new Set(all.map(({ test }) => test));
  return {
    links: all.flatMap(({ linked }) => linked.links).sort(byKeys(({ test }) => test, ({ subject }) => subject, ({ level }) => level)),
    abstained: all.flatMap(({ test, linked: { links: links2, abstains } }) => links2.length > 0 ? [] : [{ test, why: abstains ?? "" }]),
    testFiles: all.length,
    byNameAlone: [...ground.leftOut.keys()].filter((path) => known.has(path)).sort(),
    remarks: [...strayLinks(scene.settings, tests, isThere), ...strayMarks(ground, tests)]
  };
}

// src/render/linkage.ts
var LINKAGE_VERSION = 1;
var LISTED = 5;
var MEANS = {
  explicit: "the configuration, the test itself or its package says so",
  strong: "the name fits, and the test imports or replaces it",
  name: "the name fits, and fits nothing else",
  weak: "anything less, which never accuses"
};
var pair = (left, right, { width, colours }) => {
  const line = `${INDENT}${clean(left)}`;
  const said = wrap(clean(right), width - INDENT.length * 2).map((part) => INDENT + INDENT + colours.dim(part));
  return line.length + INDENT.length + right.length <= width ? [`${line}${INDENT}${colours.dim(clean(right))}`] : [line, ...said];
};
var levelLines = (links2, level, screen) => {
  const mine = links2.filter((one) => one.level === level);
  if (mine.length === 0) return [];
  return [
    `${screen.colours.bold(`${level} (${mine.length})`)}${INDENT}${screen.colours.dim(MEANS[level])}`,
    ...mine.flatMap(({ test, subject, why }) => pair(`${test} \u2192 ${subjectPath(subject)}`, why, screen))
  ];
};
var abstainedLines = (abstained, screen) => abstained.length === 0 ? [] : [
  screen.colours.bold(`no subject (${abstained.length})`),
  ...abstained.flatMap(({ test, why }) => pair(test, why, screen))
];
var sumOf = ({ links: links2, abstained, testFiles }) => {
  const counts = LINK_LEVELS.map((level) => ({ level, count: links2.filter((one) => one.level === level).length })).filter(({ count }) => count > 0);
  const linked = counts.length === 0 ? "no link" : counts.map(({ level, count }) => `${count} ${level}`).join(", ");
  return `${many(testFiles, "test file")}: ${linked}; ${abstained.length} without a subject.`;
};
var ADVICE = "Where nothing fits a test's name, a remark `covers: PATH` in the test, or `links:` in proofgate.yml, says what it exercises.";
var asides = (shown) => {
  const { abstained, byNameAlone, remarks } = shown;
  const names = listed([...byNameAlone], LISTED);
  return [
    sumOf(shown),
    ...byNameAlone.length === 0 ? [] : [`Of ${many(byNameAlone.length, "test file")} only the name is known, for no grammar understands them: ${names}.`],
    ...remarks,
    ...abstained.some(({ why }) => why.startsWith(NOTHING_FITS)) ? [ADVICE] : []
  ];
};
var renderLinkage = (shown, output, context) => {
  const { links: links2, abstained, testFiles, byNameAlone, remarks } = shown;
  if (output === "json") {
    return writeJson({
      version: LINKAGE_VERSION,
      links: links2.map(({ test, subject, level, why }) => ({ test, subject: subjectPath(subject), level, why })),
      abstained: abstained.map(({ test, why }) => ({ test, why })),
      testFiles,
      byNameAlone,
      remarks
    });
  }
  const screen = terminal(context);
  return page([
    ...LINK_LEVELS.map((level) => levelLines(links2, level, screen)),
    abstainedLines(abstained, screen),
    asides(shown).flatMap((text) => wrap(clean(text), screen.width))
  ]);
};

// src/commands/links.ts
async function links(values, io) {
  const world = openWorld(values.root ?? ".");
  const { settings, problems } = await readPolicy(world, { config: values.config ?? null, baseline: null, base: null });
  const tree = world.tree();
  const { scene } = normalise({
    reports: [],
    tree,
    settings,
    sources: survey(tree, LANGUAGES, world.readSource),
    today: world.today,
    root: world.root,
    baseline: null,
    changes: null,
    changedSource: /* @__PURE__ */ new Map(),
    policyFromBase: false
  });
  const linkage = await linkageOf(scene, sourcesOf(terrainOf(scene), LANGUAGES, world));
  io.out(renderLinkage(linkage, values.output === "json" ? "json" : "text", { colour: io.colour, width: io.width }));
  const wrong = problems.filter(({ slug }) => slug.startsWith("config"));
  for (const problem of wrong) io.err(`proofgate: ${problemText(problem)}`);
  return wrong.length === 0 ? EXIT.passed : EXIT.incomplete;
}
module.exports = { links };
