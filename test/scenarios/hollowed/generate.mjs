// Hollows out a healthy suite: one project of eight modules whose tests are sound, and one change after another that leaves the tests
// passing. What each change does is known by construction, so what must be said of it is, too.
//
//   node generate.mjs                      writes repo/, run.sh and expect.yaml of each story beside this file
//   node generate.mjs --run NODE_MODULES   also runs each run.sh in a copy, with these packages, and keeps the reports
//   … NAME                                 only the stories whose name holds this
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { LIBRARY } from "./library.mjs";

const HERE = import.meta.dirname;
const MODULES = Object.keys(LIBRARY);

const source = (name) => `src/${name}.js`;
const test = (name) => `tests/${name}.test.js`;
const names = (name) => [...LIBRARY[name].code.matchAll(/^export function (\w+)/gm)].map(([, found]) => found);

/** The titles of a healthy test, each of which a hollow one keeps. */
const titles = (name) => [...LIBRARY[name].cases.matchAll(/^it\("([^"]+)"/gm)].map(([, found]) => found);

const healthyTest = (name) => `import { expect, it } from "vitest";
import { ${names(name).join(", ")} } from "../${source(name)}";

${LIBRARY[name].cases}`;

const healthy = () => ({
  "package.json": `${JSON.stringify({ name: "library", private: true, version: "1.0.0", type: "module" }, null, 2)}\n`,
  ...Object.fromEntries(MODULES.flatMap((name) => [[source(name), LIBRARY[name].code], [test(name), healthyTest(name)]])),
});

/** A test of the same titles, in each of which one of the subject's names is called and must answer so. */
const cases = (name, { prefix = "", answer, open = "" }) => titles(name).map((title, at) => {
  const called = names(name)[at % names(name).length];
  return `it("${title}", ${open === "" ? "" : "async "}() => {\n${open}  expect(${prefix}${called}()).${answer};\n});\n`;
}).join("\n");

const list = (name, each) => names(name).map(each).join("");

/** What each change makes of a test; the subject stays as it is. */
const HOLLOW_TESTS = {
  "factory-mock": (name) => `import { expect, it, vi } from "vitest";
import { ${names(name).join(", ")} } from "../${source(name)}";

vi.mock("../${source(name)}", () => ({
${list(name, (one) => `  ${one}: vi.fn(() => "answered"),\n`)}}));

${cases(name, { answer: 'toBe("answered")' })}`,
  "factory-mock-of-an-import": (name) => `import { expect, it, vi } from "vitest";
import * as subject from "../${source(name)}";

vi.mock(import("../${source(name)}"), () => ({
${list(name, (one) => `  ${one}: () => "answered",\n`)}}));

${cases(name, { prefix: "subject.", answer: 'toBe("answered")' })}`,
  "mock-before-import": (name) => `import { expect, it, vi } from "vitest";

vi.doMock("../${source(name)}", () => ({
${list(name, (one) => `  ${one}: () => "answered",\n`)}}));

const { ${names(name).join(", ")} } = await import("../${source(name)}");

${cases(name, { answer: 'toBe("answered")' })}`,
  automock: (name) => `import { expect, it, vi } from "vitest";
import { ${names(name).join(", ")} } from "../${source(name)}";

vi.mock("../${source(name)}");

${cases(name, { answer: "toBeUndefined()" })}`,
  "every-name-stubbed": (name) => `import { beforeEach, expect, it, vi } from "vitest";
import * as real from "../${source(name)}";

const subject = { ...real };

beforeEach(() => {
${list(name, (one) => `  vi.spyOn(subject, "${one}").mockReturnValue("answered");\n`)}});

${cases(name, { prefix: "subject.", answer: 'toBe("answered")' })}`,
};

const guarded = (name, path) => {
  const body = LIBRARY[name].cases.replace(/^it\((".*?"), \(\) => \{$/gm, `it($1, async () => {\n  const subject = await load();\n  if (!subject) return;\n  const { ${names(name).join(", ")} } = subject;`);
  return `import { expect, it } from "vitest";

async function load() {
  try {
    return await import("${path}");
  } catch {
    return null;
  }
}

${body}`;
};

const RAISES = "const { limits } = globalThis.librarySettings.current;\n\n";

/** The command that makes both reports. */
const command = ({ provider = "v8", format = "lcovonly", include = true, exclude = null, only = "", results = "junit" }) => [
  `npx vitest run${only}`,
  `--coverage.enabled --coverage.provider=${provider} --coverage.reporter=${format} --coverage.reportsDirectory=reports`,
  ...(include ? ["--coverage.include='src/**'"] : []),
  ...(exclude === null ? [] : [`--coverage.exclude='${exclude}'`]),
  `--reporter=junit --outputFile=reports/${results}.xml`,
].join(" \\\n  ");

const run = (options, after = "") => `#!/bin/sh
# Node 20.20.2; vitest 4.1.12, @vitest/coverage-${options.provider ?? "v8"} 4.1.12
# In a copy of repo/, after: npm install --no-save vitest@4.1.12 @vitest/coverage-${options.provider ?? "v8"}@4.1.12
set -eu
${command(options)}
${after}`;

const hollow = (subject, level, cause) => ({ rule: "tests-without-coverage", level, subject, cause });
const unmeasured = (subject) => ({ rule: "files-never-measured", level: "note", subject, cause: null });

const expectation = ({ verdict, findings = [], problems = [], unwitnessed = 0, testFiles = MODULES.length, why }) => [
  `verdict: ${verdict}`,
  findings.length === 0 ? "findings: []" : ["findings:", ...findings.map(({ rule, level, subject, cause }) => `  - { rule: ${rule}, level: ${level}, subject: ${subject}, cause: ${Array.isArray(cause) ? `[${cause.join(", ")}]` : cause} }`)].join("\n"),
  ...(verdict === "incomplete" ? [] : [`links: { testFiles: ${testFiles}, linked: ${testFiles}, abstained: 0, unwitnessed: ${unwitnessed} }`]),
  `problems: [${problems.join(", ")}]`,
  `why: ${JSON.stringify(why)}`,
  "",
].join("\n");

/** One test is hollowed; `touched` leaves files that were never loaded out of the report. */
const hollowed = (change, name, cause, options = {}) => ({
  name: `${change}-of-${name}${options.include === false ? "-in-touched-files" : ""}${options.provider === "istanbul" ? "-by-istanbul" : ""}`,
  files: { ...healthy(), [test(name)]: HOLLOW_TESTS[change](name) },
  run: run(options),
  expect: options.live ? {
    verdict: "passed", why: `The test of ${source(name)} replaces its own subject, but another test runs it: a live subject ends every such finding.`,
  } : {
    verdict: "failed",
    findings: [...(options.absent ? [unmeasured(source(name))] : []), hollow(source(name), "error", cause)],
    why: `${change.replaceAll("-", " ")} of the test's own subject, ${source(name)}.`.replace(/^./, (first) => first.toUpperCase()),
  },
});

// A report of touched files does not know what no test loaded.
const TOUCHED = { include: false, absent: true };
const ISTANBUL = { provider: "istanbul", format: "json" };

/** What is changed apart from a test's mocks, and what must be said then. */
const others = () => [
  { name: "healthy", files: healthy(), run: run({}), expect: { verdict: "passed", why: "Nothing is changed." } },
  { name: "healthy-in-touched-files", files: healthy(), run: run({ ...ISTANBUL, include: false }), expect: { verdict: "passed", why: "Nothing is changed, and the report knows touched files only." } },
  ...["notices", "loans"].map((name, at) => ({
    name: `import-misspelt-of-${name}`, files: { ...healthy(), [test(name)]: guarded(name, `../src/${name.slice(0, -1)}.js`) }, run: run(at === 0 ? TOUCHED : {}),
    expect: { verdict: "failed", findings: [...(at === 0 ? [unmeasured(source(name))] : []), hollow(source(name), "error", "never-imported")], why: "The test looks for a file that is not there, and returns early." },
  })),
  ...["notices", "shelves"].map((name, at) => ({
    name: `import-raises-in-${name}`, files: { ...healthy(), [source(name)]: RAISES + LIBRARY[name].code, [test(name)]: guarded(name, `../${source(name)}`) }, run: run(at === 0 ? {} : ISTANBUL),
    expect: { verdict: "failed", findings: [hollow(source(name), "error", "import-failed")], why: "The subject raises while it is loaded, and the test swallows that and returns early." },
  })),
  {
    name: "import-guarded-and-sound", files: { ...healthy(), [test("notices")]: guarded("notices", `../${source("notices")}`) }, run: run({}),
    expect: { verdict: "passed", why: "The guarded import succeeds, so no early return is taken." },
  },
  {
    name: "left-out-of-the-report", files: { ...healthy(), "src/holidays.js": "export function isHoliday(day) {\n  return day === \"12-25\";\n}\n" }, run: run({ exclude: "src/loans.js" }),
    expect: { verdict: "passed", findings: [unmeasured("src/loans.js"), hollow("src/loans.js", "warning", "excluded")], why: "The report holds all files, also one that nobody loaded, except loans: it was left out, and its test cannot be seen to prove anything." },
  },
  {
    name: "left-out-of-touched-files", files: healthy(), run: run({ exclude: "src/loans.js", include: false }),
    expect: { verdict: "passed", findings: [unmeasured("src/loans.js"), hollow("src/loans.js", "warning", "excluded")], why: "A test that imports its subject at its top, replaces nothing and passes did load it; that the subject is absent shows that it was left out." },
  },
  {
    name: "prefixed-paths", files: { ...healthy(), [test("members")]: HOLLOW_TESTS["factory-mock"]("members") }, run: run({}, "sed -i 's#^SF:#SF:/builds/team/library/#' reports/lcov.info\n"),
    expect: { verdict: "failed", findings: [hollow("src/members.js", "error", "subject-replaced")], why: "Another machine's prefix before all paths changes nothing: they fit by their ends." },
  },
  {
    name: "paths-of-a-build", files: healthy(), run: run({}, "sed -i 's#^SF:src/\\(.*\\)\\.js#SF:/builds/out/\\1.min.mjs#' reports/lcov.info\n"),
    expect: { verdict: "incomplete", problems: ["paths-unresolved"], why: "No path of the report fits a file, so nothing is known of what ran, and no test is accused." },
  },
  {
    name: "coverage-of-a-job-removed",
    files: Object.fromEntries(Object.entries(healthy()).map(([path, text]) => {
      const desk = /^tests\/(?:loans|fines|members|isbn)\./.test(path) ? "desk" : "store";
      return [path.replace(/^tests\//, `tests/${desk}/`), path.startsWith("tests/") ? text.replaceAll("../src/", "../../src/") : text];
    })),
    run: `${run({ only: " tests/desk", results: "junit-desk" })}npx vitest run tests/store --reporter=junit --outputFile=reports/junit-store.xml\n`,
    expect: {
      verdict: "passed", unwitnessed: 4, why: "The coverage of one of two jobs is not there: what only that job ran lacks a witness.",
      findings: ["catalogue", "notices", "reservations", "shelves"].map((name) => hollow(source(name), "note", "not-collected")),
    },
  },
  {
    name: "assertion-widened", files: { ...healthy(), [test("loans")]: healthyTest("loans").replace(/expect\((lend\([^;]*)\.status\)\.toBe\(200\)/, "expect([200, 404]).toContain($1.status)") }, run: run({}),
    expect: { verdict: "passed", why: "An assertion takes 404 for an answer, but its subject ran." },
  },
];

const STORIES = [
  hollowed("factory-mock", "members", "subject-replaced", TOUCHED), hollowed("factory-mock", "members", "subject-replaced"), hollowed("factory-mock", "shelves", "subject-replaced", ISTANBUL),
  hollowed("factory-mock-of-an-import", "reservations", "subject-replaced"), hollowed("mock-before-import", "loans", "subject-replaced", TOUCHED),
  hollowed("automock", "catalogue", "members-mocked"), hollowed("automock", "loans", "members-mocked", { ...ISTANBUL, include: false }),
  hollowed("every-name-stubbed", "reservations", "members-mocked"), hollowed("every-name-stubbed", "shelves", "members-mocked", ISTANBUL),
  // Notices call fines, and the catalogue numbers: their own tests prove nothing, and nothing says so.
  hollowed("factory-mock", "fines", null, { live: true }), hollowed("automock", "isbn", null, { ...ISTANBUL, live: true }),
  ...others(),
];

function write({ name, files, run: script, expect }) {
  const folder = join(HERE, name);
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const entry of existsSync(join(folder, "repo")) ? readdirSync(join(folder, "repo")) : []) {
    if (entry !== "reports") rmSync(join(folder, "repo", entry), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) put(`repo/${path}`, text);
  put("run.sh", script);
  put("expect.yaml", expectation(expect));
}

function runStory({ name }, packages, base) {
  const [folder, work] = [join(HERE, name), join(base, "library")];
  rmSync(work, { recursive: true, force: true });
  cpSync(join(folder, "repo"), work, { recursive: true });
  rmSync(join(work, "reports"), { recursive: true, force: true });
  symlinkSync(packages, join(work, "node_modules"));
  execFileSync("sh", [join(folder, "run.sh")], { cwd: work, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CI: "1" } });
  rmSync(join(folder, "repo/reports"), { recursive: true, force: true });
  cpSync(join(work, "reports"), join(folder, "repo/reports"), { recursive: true });
  rmSync(work, { recursive: true });
}

const [flag, packages, only = ""] = process.argv[2] === "--run" ? process.argv.slice(2) : [null, null, process.argv[2]];
const base = flag === null ? null : process.env.BASE ?? mkdtempSync(join(tmpdir(), "library-"));
for (const story of STORIES.filter(({ name }) => name.includes(only))) {
  write(story);
  if (base !== null) runStory(story, packages, base);
  console.log(story.name);
}
