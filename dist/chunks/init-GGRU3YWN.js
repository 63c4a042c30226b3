const { require_dist } = require("./chunk-YGCRCGPR.js");
const { gate, requestOf } = require("./chunk-HBBNDOZ5.js");
require("./chunk-F5XZUG6Y.js");
const { openWorld } = require("./chunk-6BHCD4W6.js");
const { many } = require("./chunk-OJS4CXTP.js");
require("./chunk-FM6MLSOJ.js");
require("./chunk-4XITBPRP.js");
require("./chunk-RZUJ5ARC.js");
require("./chunk-RS7G37OH.js");
require("./chunk-BJP664SS.js");
require("./chunk-7JVUPMYI.js");
require("./chunk-P3FBY26G.js");
require("./chunk-76QVSGQS.js");
require("./chunk-IGTLCEMH.js");
require("./chunk-X3UP3T4A.js");
require("./chunk-YC6WDWNF.js");
const { problemText } = require("./chunk-T3WGHSKS.js");
require("./chunk-H73ESUN6.js");
require("./chunk-3WA5LAVB.js");
const { EXIT } = require("./chunk-2WDISCH5.js");
require("./chunk-VWHRW2RE.js");
require("./chunk-6UZAAKLU.js");
require("./chunk-MF3XNBRZ.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-57SOUBA6.js");
require("./chunk-JUJMAMEQ.js");
require("./chunk-65T5IHYW.js");
require("./chunk-CQM4T3ED.js");
const { percent, share } = require("./chunk-UIFP542I.js");
const { byText } = require("./chunk-WJGK2NSE.js");
require("./chunk-LBW6MR5X.js");
require("./chunk-TZH5WITI.js");
require("./chunk-I4MSP46S.js");
const { __toESM } = require("./chunk-SEWDMQ6Q.js");

// src/commands/init.ts
var import_yaml = __toESM(require_dist(), 1);
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
    const part = test ? null : partOf(path);
    if (part !== null) count.set(part, (count.get(part) ?? 0) + 1);
  }
  return count;
};
var nameModules = (folders) => {
  const last = (folder) => folder.slice(folder.lastIndexOf("/") + 1);
  const shared = (name) => folders.filter((folder) => last(folder) === name).length > 1;
  return new Map(folders.map((folder) => [shared(last(folder)) ? folder.replaceAll("/", "-") : last(folder), folder]));
};
var proposal = (verdict) => {
  const reports = (kind) => verdict.reports.filter((report) => report.kind === kind).map(({ path }) => path);
  const lines = verdict.totals.coverage?.lines;
  const now = lines ? share(lines) : null;
  const folders = [...parts(verdict)].filter(([, count]) => count >= FEWEST_FILES).map(([folder]) => folder).sort(byText);
  const modules = [...nameModules(folders)].map(([name, folder]) => [name, { paths: [`${folder}/**`] }]);
  return {
    version: 1,
    ...reports("coverage").length > 0 ? { coverage: reports("coverage") } : {},
    ...reports("tests").length > 0 ? { tests: reports("tests") } : {},
    ...now === null ? {} : { targets: { lines: Math.floor(percent(now)) } },
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
${(0, import_yaml.stringify)(proposal(verdict), { lineWidth: 0 })}`);
  return EXIT.passed;
}
module.exports = { init };
