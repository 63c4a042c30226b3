import { expect, it } from "vitest";
import { banner, versionOf } from "../build/banner.js";

it("names the version", () => {
  expect(banner("1.2.0")).toBe("shop 1.2.0");
});

it("reads the version", () => {
  expect(versionOf("shop 1.2.0")).toBe("1.2.0");
});
