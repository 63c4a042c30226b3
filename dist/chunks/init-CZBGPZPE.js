import{createRequire as __cr}from"node:module";import{fileURLToPath as __fp}from"node:url";const require=__cr(import.meta.url),__filename=__fp(import.meta.url);
import {
  require_dist
} from "./chunk-Z3ZBREMB.js";
import {
  gate,
  requestOf
} from "./chunk-LZN35OYB.js";
import {
  openWorld
} from "./chunk-BYASBAE6.js";
import "./chunk-YXZMX5LA.js";
import "./chunk-2BVJ56SS.js";
import "./chunk-QFESDK24.js";
import "./chunk-6TKDPP4B.js";
import "./chunk-D4D7XF4B.js";
import {
  many
} from "./chunk-FHQEUKOX.js";
import "./chunk-DAIBDC5D.js";
import "./chunk-BQMRQDWF.js";
import {
  problemText
} from "./chunk-PCANSFMS.js";
import "./chunk-VWIUUNYT.js";
import "./chunk-NA45QM74.js";
import {
  EXIT
} from "./chunk-YS5MOLAZ.js";
import "./chunk-C6N46OUX.js";
import "./chunk-MYYEV6LM.js";
import {
  percent,
  share
} from "./chunk-GWJOXIS2.js";
import "./chunk-3OQY2VWC.js";
import {
  byText
} from "./chunk-OI323MWW.js";
import "./chunk-HBS2OMIC.js";
import "./chunk-2J7VN2FO.js";
import "./chunk-SY2TH4N6.js";
import "./chunk-ASZHURAN.js";
import "./chunk-HGP6JGCW.js";
import {
  __toESM
} from "./chunk-P4D65IRM.js";

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
export {
  init
};
