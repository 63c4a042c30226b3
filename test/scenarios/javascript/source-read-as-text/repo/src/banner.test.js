import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = readFileSync(new URL("./banner.js", import.meta.url), "utf8");

it("uses no console", () => {
  expect(source).not.toContain("console.");
});
