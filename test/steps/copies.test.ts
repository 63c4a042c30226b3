import { expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { copiesAmong } from "../../src/steps/copies.ts";
import { textSource } from "../support/source.ts";

const source = (path: string, text: string) => textSource(text, undefined, path);
const LONG = "x".repeat(70_000);

it("finds the same bytes under other names, the first by its name standing for all", () => {
  const copies = copiesAmong([source("c", "same"), source("a", "same"), source("b", "SAME"), source("d", "same"), source("e", ""), source("f", "")]);
  expect([...copies]).toEqual([["c", "a"], ["d", "a"]]);
});

it("reads to the end what begins alike", () => {
  expect([...copiesAmong([source("a", `${LONG}1`), source("b", `${LONG}2`), source("c", `${LONG}1`)])]).toEqual([["c", "a"]]);
});

it("leaves what cannot be read to whoever reads it", () => {
  const broken = { path: "a", size: 4, chunks: () => { throw new Problem("report-unreadable", "It is gone."); } };
  expect(copiesAmong([broken, source("b", "same")]).size).toBe(0);
  const bug = { ...broken, chunks: () => { throw new TypeError("oops"); } };
  expect(() => copiesAmong([bug, source("b", "same")])).toThrow(TypeError);
});
