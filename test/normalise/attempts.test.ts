import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/model/settings.ts";
import { ran, sceneOf } from "./material.ts";

type Drawing = Readonly<Record<string, Readonly<Record<string, "passed" | "failed" | "errored" | "skipped">>>>;

/** The cases of reports: "name outcome", with what is flaky. */
const told = (reports: Drawing, retries: Settings["retries"] = "worst"): string[] =>
  sceneOf({ settings: { retries }, reports: Object.entries(reports).map(([path, cases]) =>
    ran(Object.entries(cases).map(([name, outcome]) => ({ suite: "app/t_test", name, outcome, text: outcome === "passed" ? null : `${name} in ${path}` })), { path })) })
    .scene.cases.map(({ name, outcome, flaky, text }) => `${name} ${outcome}${flaky ? " flaky" : ""}${text === null ? "" : `: ${text}`}`);

const AT = "bazel-testlogs/app/t_test";

describe("attempts that Bazel keeps beside the last one", () => {
  const reports: Drawing = { [`${AT}/test_attempts/attempt_1.xml`]: { adds: "errored", takes: "passed" }, [`${AT}/test.xml`]: { adds: "passed", takes: "passed" } };

  it("are one case each, flaky where one failed and the last passed", () => {
    expect(told(reports)).toEqual([`adds errored flaky: adds in ${AT}/test_attempts/attempt_1.xml`, "takes passed"]);
    expect(told(reports, "last")).toEqual(["adds passed flaky", "takes passed"]);
  });

  it("are not flaky where the last failed too", () => {
    const failing: Drawing = { [`${AT}/test_attempts/attempt_1.xml`]: { adds: "errored" }, [`${AT}/test_attempts/attempt_2.xml`]: { adds: "passed" }, [`${AT}/test.xml`]: { adds: "failed" } };
    for (const retries of ["worst", "last"] as const) expect(told(failing, retries)).toEqual([`adds failed: adds in ${AT}/test.xml`]);
  });

  it("belong to the shard, or the run, that they stand below", () => {
    const shards: Drawing = {
      [`${AT}/shard_1_of_2/test_attempts/attempt_1.xml`]: { adds: "failed" }, [`${AT}/shard_1_of_2/test.xml`]: { adds: "passed" },
      [`${AT}/shard_2_of_2/test.xml`]: { adds: "passed" },
    };
    expect(told(shards, "last")).toEqual(["adds passed flaky", "adds passed"]);
  });

  it("come in the order of their numbers, of which the last is the last where no test.xml was read", () => {
    const alone: Drawing = { [`${AT}/test_attempts/attempt_10.xml`]: { adds: "passed" }, [`${AT}/test_attempts/attempt_2.xml`]: { adds: "failed" } };
    expect(told(alone, "last")).toEqual(["adds passed flaky"]);
    expect(told(alone)).toEqual([`adds failed flaky: adds in ${AT}/test_attempts/attempt_2.xml`]);
  });

  it("that crashed before they told their cases make all of these flaky", () => {
    const crashed: Drawing = { [`${AT}/test_attempts/attempt_1.xml`]: { "app/t_test": "errored" }, [`${AT}/test.xml`]: { adds: "passed", takes: "skipped" } };
    expect(told(crashed, "last")).toEqual(["adds passed flaky", `takes skipped: takes in ${AT}/test.xml`]);
    expect(told(crashed)).toEqual([
      "adds passed flaky", `takes skipped: takes in ${AT}/test.xml`, `app/t_test errored: app/t_test in ${AT}/test_attempts/attempt_1.xml`,
    ]);
  });

  it("pair cases of one name in the order of their reports", () => {
    const twice = [{ name: "same", outcome: "passed" }, { name: "same", outcome: "failed" }] as const;
    const { scene } = sceneOf({ reports: [ran(twice, { path: "x/test_attempts/attempt_1.xml" }), ran([{ name: "same" }, { name: "same" }], { path: "x/test.xml" })] });
    expect(scene.cases.map(({ outcome, flaky }) => [outcome, flaky])).toEqual([["passed", false], ["failed", true]]);
  });

  it.each(["x/attempts/attempt_1.xml", "x/test_attempts/attempt_one.xml", "x/my_test_attempts/attempt_1.xml", "x/y/test_attempts/attempt_1.xml"])(
    "are not taken for what merely looks like one: %s", (path) => expect(told({ [path]: { adds: "failed" }, "x/test.xml": { adds: "passed" } })).toHaveLength(2));
});
