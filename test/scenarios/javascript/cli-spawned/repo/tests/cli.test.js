import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

const run = (...args) => execFileSync(process.execPath, ["src/cli.js", ...args], { encoding: "utf8" }).trim();

it("prints the price", () => {
  expect(run("250", "4")).toBe("1200");
});

it("says how it is used", () => {
  expect(run()).toContain("usage");
});
