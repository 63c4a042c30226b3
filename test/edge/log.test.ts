import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silenced, warn } from "../../src/edge/log.ts";

const PROPERTY = { seed: 20261120, numRuns: 300 };
const hostile = fc.array(fc.constantFrom("::error::x", "::set-output name=a::b", "::stop-commands::t", "::proofgate-", "%0A", "\n", "\r\n", "##[error]", "a", ":", " "), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** What the runner obeys of a log: commands, but none while it is told to stop, until the token comes alone. */
const obeyed = (log: string): string[] => {
  const commands: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/)) {
    if (token !== null) {
      if (line === `::${token}::`) token = null;
      continue;
    }
    const stop = /^::stop-commands::(.+)$/.exec(line);
    if (stop) token = stop[1]!;
    else if (line.startsWith("::")) commands.push(line);
  }
  return commands;
};

describe("silenced text", () => {
  it("holds no command that the runner obeys, and commands after it are obeyed again", () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(obeyed(`${silenced(text)}::notice::after\n`)).toEqual(["::notice::after"]);
    }), PROPERTY);
  });

  it("is shown as it is, and ends its last line", () => {
    expect(silenced("a\nb").split("\n").slice(1, -2)).toEqual(["a", "b"]);
    expect(silenced("a\n").split("\n")).toHaveLength(4);
  });

  it("cannot be ended by what knows an earlier token", () => expect(silenced("a").split("\n")[0]).not.toBe(silenced("a").split("\n")[0]));
});

describe("a warning", () => {
  it("is one command on one line, whatever its text", () => {
    fc.assert(fc.property(hostile, (text) => {
      const log = warn(text);
      expect(obeyed(log)).toHaveLength(1);
      expect(log.endsWith("\n")).toBe(true);
    }), PROPERTY);
  });

  it("says percentages as they are", () => expect(warn("80 % of\nall")).toBe("::warning title=Proofgate::80 %25 of all\n"));
});
