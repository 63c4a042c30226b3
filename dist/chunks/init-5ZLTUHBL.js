const { require_dist } = require("./chunk-YGCRCGPR.js");
const { gate, requestOf } = require("./chunk-V2RFUOQB.js");
require("./chunk-FM45LKAM.js");
const { openWorld } = require("./chunk-WCINSE53.js");
const { many } = require("./chunk-YDCWWLXA.js");
require("./chunk-MI4ZEPKV.js");
require("./chunk-GEG5Q35Y.js");
require("./chunk-N4XT4NDJ.js");
require("./chunk-XQDVERNT.js");
require("./chunk-HE3VLIDE.js");
require("./chunk-6PBQFA6G.js");
require("./chunk-76QVSGQS.js");
require("./chunk-L3B7VRHV.js");
require("./chunk-NQEPTKU3.js");
require("./chunk-YC6WDWNF.js");
const { problemText } = require("./chunk-QR7IVFWL.js");
require("./chunk-ZMJBKLX5.js");
require("./chunk-3WA5LAVB.js");
const { EXIT } = require("./chunk-2WDISCH5.js");
require("./chunk-ONPDJQBK.js");
require("./chunk-WLWIZJSQ.js");
require("./chunk-BI3OTRZI.js");
require("./chunk-ZVTXMI6B.js");
require("./chunk-JPHERVKQ.js");
const { percent, share } = require("./chunk-UIFP542I.js");
require("./chunk-SJJ6MRUO.js");
require("./chunk-VU67XOEU.js");
const { byText } = require("./chunk-WJGK2NSE.js");
require("./chunk-UGDFFDZQ.js");
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
