const { stringify } = require("./chunk-742MTJAU.js");
const { gate, requestOf } = require("./chunk-UDXZRQ6A.js");
require("./chunk-5XOEGXBI.js");
const { openWorld } = require("./chunk-TNK7ZGQQ.js");
const { many } = require("./chunk-6P3J4K4B.js");
require("./chunk-NIJ5E7WF.js");
require("./chunk-V6VMJA5C.js");
require("./chunk-M53ZNLWK.js");
require("./chunk-RS7G37OH.js");
require("./chunk-XRSQRIAY.js");
require("./chunk-SULI34IQ.js");
const { isBeside } = require("./chunk-4OZ4AEN4.js");
require("./chunk-PVC7LNCM.js");
require("./chunk-2O462FSJ.js");
require("./chunk-SM6IKJRF.js");
require("./chunk-U2JTI5JC.js");
require("./chunk-YC6WDWNF.js");
const { problemText } = require("./chunk-T3WGHSKS.js");
require("./chunk-6XEUWHX5.js");
require("./chunk-3WA5LAVB.js");
const { EXIT } = require("./chunk-2WDISCH5.js");
require("./chunk-X75EHX66.js");
require("./chunk-F35NO2H5.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-BSRBJETY.js");
require("./chunk-7ZCV6CKY.js");
require("./chunk-FKRIRWMB.js");
require("./chunk-3FB2SSQW.js");
const { percent, share } = require("./chunk-UIFP542I.js");
require("./chunk-L7CDWHMO.js");
const { byText } = require("./chunk-WJGK2NSE.js");
require("./chunk-6OXN5Y6M.js");
require("./chunk-PVVPSVBR.js");
require("./chunk-CSQSHLEW.js");
require("./chunk-ZYQZFK5L.js");
require("./chunk-SEWDMQ6Q.js");

// src/commands/init.ts
var LAYOUT = ["src", "lib", "app", "apps", "packages", "crates", "services", "cmd", "internal", "pkg"];
var FEWEST_FILES = 2;
var partOf = (path) => {
  const folders = path.split("/").slice(0, -1);
  const at = folders.findIndex((folder) => !LAYOUT.includes(folder));
  return at < 0 ? null : folders.slice(0, at + 1).join("/");
};
var parts = ({ files }) => {
  const count = /* @__PURE__ */ new Map();
  for (const { path, test } of files) {
    const part = test || isBeside(path) ? null : partOf(path);
    if (part !== null) count.set(part, (count.get(part) ?? 0) + 1);
  }
  return count;
};
var nameModules = (folders) => {
  const last = (folder) => folder.slice(folder.lastIndexOf("/") + 1);
  const shared = (name) => folders.filter((folder) => last(folder) === name).length > 1;
  return new Map(folders.map((folder) => [shared(last(folder)) ? folder.replaceAll("/", "-") : last(folder), folder]));
};
var BY_CLASS = [
  [/(?:^|\/)(surefire|failsafe)-reports\/TEST-[^/]*\.xml$/, "**/$1-reports/TEST-*.xml"],
  [/(?:^|\/)test-results\/(?:.*\/)?TEST-[^/]*\.xml$/, "**/test-results/**/TEST-*.xml"]
];
var globFor = (path) => {
  const [pattern, glob] = BY_CLASS.find(([one]) => one.test(path)) ?? [];
  return pattern === void 0 ? path : pattern.exec(path)[0].replace(pattern, glob);
};
var HEADROOM = 1;
var proposal = (verdict) => {
  const reports = (kind) => [...new Set(verdict.reports.filter((report) => report.kind === kind).map(({ path }) => globFor(path)))].sort(byText);
  const lines = verdict.totals.coverage?.lines;
  const now = lines ? share(lines) : null;
  const folders = [...parts(verdict)].filter(([, count]) => count >= FEWEST_FILES).map(([folder]) => folder).sort(byText);
  const modules = [...nameModules(folders)].map(([name, folder]) => [name, { paths: [`${folder}/**`] }]);
  return {
    version: 1,
    ...reports("coverage").length > 0 ? { coverage: reports("coverage") } : {},
    ...reports("tests").length > 0 ? { tests: reports("tests") } : {},
    ...now === null ? {} : { targets: { lines: Math.max(Math.floor(percent(now)) - HEADROOM, 0) } },
    ...modules.length > 1 ? { modules: Object.fromEntries(modules) } : {}
  };
};
async function init(values, io) {
  const verdict = await gate(openWorld(values.root ?? "."), requestOf(values));
  if (verdict.reports.length === 0) {
    for (const problem of verdict.problems) io.err(`proofgate: ${problemText(problem)}`);
    return EXIT.incomplete;
  }
  const sources = `${many(verdict.reports.length, "report")} and ${many(verdict.files.length, "file")}`;
  io.out(`# proofgate.yml, proposed from ${sources}: read it, then raise the targets.
${stringify(proposal(verdict), { lineWidth: 0 })}`);
  return EXIT.passed;
}
module.exports = { init };
