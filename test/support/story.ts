/** Stories: a project in a temporary folder, and the shipped programs run on it as a user or the runner would. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const REPOSITORY = resolve(import.meta.dirname, "../..");
const CLI = join(REPOSITORY, "dist/cli.js");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Project {
  readonly root: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly remove: () => void;
}

/** Makes a project of these files in a new folder. */
export const project = (files: Readonly<Record<string, string | Uint8Array>>): Project => {
  const root = mkdtempSync(join(tmpdir(), "proofgate-story-"));
  const write: Project["write"] = (entries) => {
    for (const [path, text] of Object.entries(entries)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(files);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
};

/** What a story may see of this machine: nothing that belongs to the run of the tests. */
const cleanEnvironment = (env: Readonly<Record<string, string>>): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "", HOME: tmpdir(), TZ: "UTC", LANG: "C.UTF-8", SOURCE_DATE_EPOCH: "1795132800",
  GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null", ...env,
});

/** Runs a program of Node to its end; bounded, so that a hanging one fails its test. */
export const runNode = (args: readonly string[], options: { cwd: string; env?: Readonly<Record<string, string>> }): Promise<Outcome> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [...args], { cwd: options.cwd, env: cleanEnvironment(options.env ?? {}), timeout: 50_000 });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", failed);
    child.on("close", (code) => done({ code, out, err }));
  });

/** Runs the command line that is shipped. */
export const proofgate = (cwd: string, ...args: readonly string[]): Promise<Outcome> => runNode([CLI, ...args], { cwd });

/** A line coverage report with so many of its lines hit, per file. */
export const lcovOf = (files: Readonly<Record<string, readonly [hit: number, total: number]>>): string =>
  Object.entries(files).map(([path, [hit, total]]) =>
    `TN:\nSF:${path}\n${Array.from({ length: total }, (_, at) => `DA:${at + 1},${at < hit ? 1 : 0}\n`).join("")}end_of_record\n`).join("");

/** A test report: each case as "name", "name:failed" or "name:skipped", by test file. */
export const junitOf = (files: Readonly<Record<string, readonly string[]>>): string => {
  const child: Record<string, string> = { failed: '<failure message="expected 1, got 2"/>', skipped: "<skipped/>" };
  const suites = Object.entries(files).map(([file, cases]) => {
    const lines = cases.map((entry) => {
      const [name, outcome] = entry.split(":");
      return `<testcase classname="${file}" name="${name!}" file="${file}" time="0.01">${child[outcome ?? ""] ?? ""}</testcase>`;
    });
    return `<testsuite name="${file}">${lines.join("")}</testsuite>`;
  });
  return `<?xml version="1.0"?>\n<testsuites>${suites.join("")}</testsuites>\n`;
};
