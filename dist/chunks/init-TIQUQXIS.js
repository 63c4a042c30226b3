import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);
import {
  require_dist
} from "./chunk-GZMAF7SS.js";
import {
  problemText
} from "./chunk-VNN5SWN5.js";
import {
  requestOf
} from "./chunk-OKJQ3YSM.js";
import {
  gate,
  openWorld
} from "./chunk-JWUSBAC3.js";
import "./chunk-RN6ATZDU.js";
import "./chunk-MQXFH6PX.js";
import "./chunk-CT3YZINN.js";
import {
  byText,
  many
} from "./chunk-GSB2Q6O6.js";
import {
  EXIT
} from "./chunk-42T5ILYM.js";
import {
  percent,
  share
} from "./chunk-LQWMK3EE.js";
import "./chunk-Y3MI5XQX.js";
import {
  __toESM
} from "./chunk-HJB6ESR4.js";

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
