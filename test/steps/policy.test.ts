import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { percent } from "../../src/model/ratio.ts";
import { namedMissing, readPolicy, type Policy, type PolicyReader, type PolicyRequest } from "../../src/steps/policy.ts";
import { entriesOf } from "../support/snapshots.ts";

type Files = Readonly<Record<string, string | Problem>>;

const baselineOf = (hit: number): string =>
  JSON.stringify({ version: 1, files: { "src/a.py": { lines: { hit, total: 9 } } }, inputs: [], kinds: {}, knownFailing: [], modules: {}, tests: {} });

const at = (files: Files, path: string): string | null => {
  const file = Object.hasOwn(files, path) ? files[path]! : null;
  if (file instanceof Problem) throw file;
  return file;
};

/** A project with files now and at the revision `main`; null: there is no such revision. */
const readerOf = (head: Files, base: Files | null): PolicyReader & { readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    readText: (path) => at(head, path),
    textAt: async (ref, path) => {
      asked.push(`${ref}:${path}`);
      if (base === null) throw new Problem("base-unreadable", `There is no ${ref}.`, { where: ref });
      return Promise.resolve(at(base, path));
    },
  };
};

const NOTHING_ASKED: PolicyRequest = { config: null, baseline: null, base: null };
const read = (head: Files, base: Files | null = {}, request: Partial<PolicyRequest> = {}): Promise<Policy> =>
  readPolicy(readerOf(head, base), { ...NOTHING_ASKED, ...request });

const lines = ({ settings }: Policy): number | null => (settings.targets.lines === undefined ? null : percent(settings.targets.lines));
const told = ({ problems }: Policy): string[] => problems.map(({ slug, where }) => `${slug} ${where ?? "-"}`);

const config = (target: number, rest = ""): string => `version: 1\ntargets: { lines: ${target} }\n${rest}`;

describe("without a base", () => {
  it("the default judges where there is no configuration", async () => {
    const policy = await read({});
    expect(policy).toMatchObject({ baseline: null, places: null, fromBase: false, baseFailed: false, problems: [], remarks: [] });
    expect(lines(policy)).toBeNull();
  });

  it.each(["proofgate.yaml", ".github/proofgate.yaml", ".proofgate.yml"])("a configuration called %s is a problem, for nothing would read it", async (name) => {
    expect(told(await read({ [name]: config(100) }))).toEqual([`config-missing ${name}`]);
    expect(told(await read({ [name]: config(100), "proofgate.yml": config(50) }))).toEqual([]);
    expect(told(await read({ [name]: config(100) }, {}, { config: name }))).toEqual([]);
  });

  it("proofgate.yml comes before .github/proofgate.yml", async () => {
    expect(lines(await read({ ".github/proofgate.yml": config(60) }))).toBe(60);
    const both = await read({ "proofgate.yml": config(50), ".github/proofgate.yml": config(60) });
    expect(lines(both)).toBe(50);
    expect(both.places?.path).toBe("proofgate.yml");
  });

  it("a named file is read in place of the usual one, and must be there", async () => {
    const files = { "proofgate.yml": config(50), "ci/gate.yml": config(70), ".proofgate/baseline.json": baselineOf(3), "b.json": baselineOf(5) };
    const policy = await read(files, {}, { config: "ci/gate.yml", baseline: "b.json" });
    expect(lines(policy)).toBe(70);
    expect(policy.baseline).toMatchObject({ source: "file", ref: null, snapshot: { files: entriesOf({ "src/a.py": { lines: { hit: 5, total: 9 } } }) } });
    expect(told(await read(files, {}, { config: "gone.yml", baseline: "gone.json" }))).toEqual(["config-missing gone.yml", "baseline-missing gone.json"]);
  });

  it("a named file that cannot be read is one problem, not also a missing one", async () => {
    const folder = new Problem("config-malformed", "It is no file.", { where: "ci" });
    expect(told(await read({ ci: folder }, {}, { config: "ci" }))).toEqual(["config-malformed ci"]);
  });

  it("every mistake is gathered, and what is valid is used", async () => {
    const policy = await read({ "proofgate.yml": config(50, "nonsense: 1\n"), ".proofgate/baseline.json": "{" });
    expect(told(policy)).toEqual(["config-invalid proofgate.yml:3", "baseline-malformed .proofgate/baseline.json:1"]);
    expect(lines(policy)).toBe(50);
    expect(policy.baseline).toBeNull();
  });
});

describe("with a base", () => {
  const WITH = { base: "main" };

  it("its configuration and baseline judge, and the head's say where reports lie", async () => {
    const policy = await read(
      { "proofgate.yml": config(10, "coverage: [head.info]\npaths: { strip: [/app/] }\n"), ".proofgate/baseline.json": baselineOf(1) },
      { "proofgate.yml": config(90, "coverage: [base.info]\ntests: [t.xml]\n"), ".proofgate/baseline.json": baselineOf(8) },
      WITH,
    );
    expect(lines(policy)).toBe(90);
    expect(policy.settings).toMatchObject({ coverage: ["head.info"], tests: null, paths: { strip: ["/app/"] } });
    expect(policy.baseline).toMatchObject({ source: "base", ref: "main", snapshot: { files: entriesOf({ "src/a.py": { lines: { hit: 8, total: 9 } } }) } });
    expect(policy).toMatchObject({ fromBase: true, problems: [] });
    expect(policy.remarks).toEqual([
      "proofgate.yml differs from main: the base's is what judges.",
      "Where reports lie comes from the head, and changed: coverage, tests, paths.",
    ]);
  });

  it("lines of the configuration are those of the file that says it", async () => {
    const policy = await read({ "proofgate.yml": `version: 1\n\n\ncoverage: [head.info]\n` }, { "proofgate.yml": config(90, "coverage: [base.info]\n") }, WITH);
    expect(policy.places?.lines.get("coverage.0")).toBe(4);
    expect(policy.settings.source?.lines.get("targets.lines")).toBe(2);
  });

  it("nothing is remarked on where both are the same", async () => {
    const files = { "proofgate.yml": config(50), ".proofgate/baseline.json": baselineOf(3) };
    expect(await read(files, files, WITH)).toMatchObject({ fromBase: true, problems: [], remarks: [], baseline: { source: "base" } });
  });

  it("what the head has deleted still judges", async () => {
    const policy = await read({}, { "proofgate.yml": config(90, "coverage: [base.info]\n"), ".proofgate/baseline.json": baselineOf(8) }, WITH);
    expect(lines(policy)).toBe(90);
    expect(policy).toMatchObject({ baseline: { source: "base" }, settings: { coverage: ["base.info"] }, places: { path: "proofgate.yml" } });
  });

  it("that has neither lets the head's judge, and says so", async () => {
    const policy = await read({ "proofgate.yml": config(10), ".proofgate/baseline.json": baselineOf(1) }, {}, WITH);
    expect(lines(policy)).toBe(10);
    expect(policy).toMatchObject({ fromBase: false, baseline: { source: "head", ref: null } });
    expect(policy.remarks).toEqual([
      "main has no configuration: the one of the head is used.", "main has no baseline: the one of the head is used.",
    ]);
    expect((await read({}, {}, WITH)).remarks).toEqual([]);
  });

  it("that cannot be read is one problem, and asked once", async () => {
    const reader = readerOf({ "proofgate.yml": config(10), ".proofgate/baseline.json": baselineOf(1) }, null);
    const policy = await readPolicy(reader, { ...NOTHING_ASKED, base: "main" });
    expect(told(policy)).toEqual(["base-unreadable main"]);
    expect(policy).toMatchObject({ baseFailed: true, fromBase: false, baseline: { source: "head" } });
    expect(reader.asked).toEqual(["main:proofgate.yml"]);
  });

  it("mistakes of the base say where they stand, and those of the head count too", async () => {
    const policy = await read(
      { "proofgate.yml": config(10, "heads: 1\n"), ".proofgate/baseline.json": "[]" },
      { "proofgate.yml": config(10, "bases: 1\n"), ".proofgate/baseline.json": "{" },
      WITH,
    );
    expect(told(policy)).toEqual([
      "config-invalid proofgate.yml:3", "config-invalid proofgate.yml:3 at main", "baseline-malformed .proofgate/baseline.json", "baseline-malformed .proofgate/baseline.json:1 at main",
    ]);
  });

  it("a baseline that cannot be read must not get there, although the base's judges", async () => {
    const policy = await read({ ".proofgate/baseline.json": "{" }, { ".proofgate/baseline.json": baselineOf(8) }, WITH);
    expect(told(policy)).toEqual(["baseline-malformed .proofgate/baseline.json:1"]);
    expect(policy.baseline).toMatchObject({ source: "base" });
  });
});

it("a bug of a reader is no problem", async () => {
  const reader: PolicyReader = { readText: () => { throw new TypeError("oops"); }, textAt: () => Promise.resolve(null) };
  await expect(readPolicy(reader, NOTHING_ASKED)).rejects.toThrow(TypeError);
});

it("a missing file is named with what to do", () => {
  expect(namedMissing("baseline-missing", "baseline", "b.json")).toMatchObject({
    slug: "baseline-missing", message: "The baseline b.json is not there.", where: "b.json", hint: "Name a file that exists, or leave the option away.",
  });
});
