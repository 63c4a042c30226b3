import { describe, expect, it } from "vitest";
import type { Chain, Figures } from "../../src/model/link.ts";
import { chainLines } from "../../src/render/chain.ts";

const state = (figures: Partial<Figures>): string | undefined => {
  const chain = { link: { test: "a", subject: "b", level: "name", why: "" }, passed: 1, universe: null, witness: null, cause: null, proofs: [], lenient: [], accepted: null, level: null, why: "" };
  const all: Figures = { state: "live", functions: null, inside: null, outside: { hit: 2, total: 3 }, stopped: null, ...figures };
  return chainLines({ ...chain, figures: all } as unknown as Chain).find(([label]) => label === "state")?.[1];
};

describe("the state of a subject", () => {
  it("says of lines that ran no more than that, where no functions are known", () => {
    expect(state({})).toBe("live: lines of it ran; which of them are a function's is not known (2 of 3 lines ran)");
  });

  it("says of functions that they ran, where they are known", () => {
    expect(state({ functions: { hit: 1, total: 2 } })).toBe("live: functions of it ran (1 of 2 functions ran, 2 of 3 lines ran outside of them)");
  });
});
