import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { readFailOn, readInputs, type FailOn, type Inputs } from "../../src/edge/inputs.ts";
import { appendSummary, MAX_SUMMARY_BYTES, setOutputs } from "../../src/edge/runner-outputs.ts";
import { removeFolders, temporaryFolder } from "../support/git-repo.ts";

const workspace = temporaryFolder();
mkdirSync(join(workspace, "apps/shop"), { recursive: true });
writeFileSync(join(workspace, "file"), "");
symlinkSync("/", join(workspace, "out"));
symlinkSync("apps", join(workspace, "in"));

let printed = "";

beforeEach(() => {
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(removeFolders);

const read = async (inputs: Readonly<Record<string, string>>): Promise<Inputs & { readonly failOn: FailOn }> => {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  return { failOn: await readFailOn(), ...await readInputs(workspace) };
};

describe("inputs", () => {
  it("have defaults where nothing is written", async () => {
    expect(await read({})).toEqual({
      config: null, coverage: null, tests: null, baseline: null, base: null, root: workspace, testOutcome: null, partial: false, token: null,
      comment: "always", commentKey: "default", status: null, annotations: true, failOn: "error", mode: "check",
      recordAs: "commit", dataBranch: null,
    });
    expect(printed).toBe("");
  });

  it("are the same with the defaults of action.yml, but for the token", async () => {
    const { inputs } = parse(readFileSync(resolve(import.meta.dirname, "../../action.yml"), "utf8")) as { inputs: Record<string, { default: string }> };
    const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
    const nothing = await read({});
    expect(await read({ ...defaults, "github-token": "" })).toEqual(nothing);
  });

  it("say that a run is only a part, which becomes no baseline", async () => {
    expect((await read({ partial: "True" })).partial).toBe(true);
    await expect(read({ partial: "true", mode: "record" })).rejects.toMatchObject({ slug: "usage", where: "partial" });
    await expect(read({ partial: "half" })).rejects.toMatchObject({ slug: "usage", where: "partial" });
  });

  it("are read", async () => {
    expect(await read({
      "config": " ci/proofgate.yml ", "coverage": "# the unit tests\n a.info \n\n!b.info\n", "tests": "\n# none\n", "baseline": "b.json", "base": "origin/main",
      "working-directory": "apps/shop", "test-outcome": "failure", "comment": "on-change", "comment-key": "api", "status": "proofgate / api",
      "annotations": "False", "fail-on": "warning", "mode": "record", "data-branch": "ci/proofgate-data",
    })).toEqual({
      config: "ci/proofgate.yml", coverage: ["a.info", "!b.info"], tests: null, baseline: "b.json", base: "origin/main",
      root: join(workspace, "apps/shop"), testOutcome: "failure", partial: false, token: null, comment: "on-change", commentKey: "api",
      status: "proofgate / api", annotations: false, failOn: "warning", mode: "record",
      recordAs: "commit", dataBranch: "ci/proofgate-data",
    });
  });

  it.each([["success", "success"], ["failure", "failure"], ["cancelled", "cancelled"], ["skipped", "skipped"], ["", null]])("take the outcome %o for %o", async (written, outcome) => {
    expect((await read({ "test-outcome": written })).testOutcome).toBe(outcome);
  });

  it("hide the token from the log", async () => {
    expect((await read({ "github-token": "s3cret" })).token).toBe("s3cret");
    expect(printed.trim()).toBe("::add-mask::s3cret");
  });

  it.each([
    ["comment", "sometimes", "always, on-change, on-failure, never"],
    ["annotations", "yes", "true, false"],
    ["fail-on", "note", "error, warning, never"],
    ["mode", "Check", "check, record, publish"],
    ["record-as", "push", "commit, pull-request"],
    ["test-outcome", "ok", "success, failure, cancelled, skipped"],
  ])("name what %s may be, which is not %o", async (name, written, allowed) => {
    await expect(read({ [name]: written })).rejects.toMatchObject({
      slug: "usage", where: name, message: `The input ${name} is “${written}”.`, hint: `Write one of: ${allowed}.`,
    });
  });

  it.each(["apps/shop", "./apps", ".", "apps/../apps/shop", workspace, "in/shop"])("take the working directory %o", async (written) => {
    expect((await read({ "working-directory": written })).root).toBe(resolve(workspace, written));
  });

  it.each(["..", "apps/../..", "/", "out", "out/etc", "file", "nowhere", "a\0b"])("refuse the working directory %o", async (written) => {
    await expect(read({ "working-directory": written.replace("\0", "\u0001") })).rejects.toMatchObject({ slug: "usage", where: "working-directory" });
  });
});

describe("results", () => {
  const file = join(workspace, "out.txt");
  beforeEach(() => writeFileSync(file, ""));

  it("reach the outputs whatever characters they hold", async () => {
    vi.stubEnv("GITHUB_OUTPUT", file);
    expect(await setOutputs(process.env, { verdict: "failed", json: "a\nlines=100" })).toBeNull();
    const [, first, value] = /^verdict<<(\S+)\n(.*)\n\1\njson<<(\S+)\na\nlines=100\n\3\n$/.exec(readFileSync(file, "utf8")) ?? [];
    expect(first).toMatch(/^ghadelimiter_/);
    expect(value).toBe("failed");
    expect(printed).toBe("");
  });

  it("reach the summary up to 1 MiB, together with what is there", () => {
    const env = { GITHUB_STEP_SUMMARY: file };
    expect(appendSummary(env, "# ü\n")).toBeNull();
    expect(appendSummary(env, "x".repeat(MAX_SUMMARY_BYTES - 5))).toBeNull();
    expect(readFileSync(file, "utf8")).toHaveLength(MAX_SUMMARY_BYTES - 1);
    expect(appendSummary(env, "x")).toMatchObject({ kind: "refused", what: "The summary", permission: null });
    expect(readFileSync(file, "utf8")).toHaveLength(MAX_SUMMARY_BYTES - 1);
  });

  it("go nowhere, silently, where no runner asks for them", async () => {
    expect(await setOutputs({}, { verdict: "passed" })).toBeNull();
    expect(appendSummary({}, "x")).toBeNull();
    expect(printed).toBe("");
  });

  it("that cannot be handed over are a refusal, not an exception", async () => {
    const path = join(workspace, "nowhere/out.txt");
    vi.stubEnv("GITHUB_OUTPUT", path);
    expect(await setOutputs(process.env, { verdict: "passed" })).toMatchObject({ kind: "refused", message: expect.stringContaining("ENOENT") });
    expect(appendSummary({ GITHUB_STEP_SUMMARY: path }, "x")).toMatchObject({ kind: "refused", message: expect.stringContaining("ENOENT") });
  });
});
