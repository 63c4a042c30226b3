import { describe, expect, it } from "vitest";
import { bugStory, problemText } from "../../src/commands/say.ts";
import { Problem, PROBLEMS } from "../../src/model/problem.ts";
import { VERSION } from "../../src/version.ts";

describe("a problem on standard error", () => {
  it("says where, what, and what to do", () => {
    expect(problemText(new Problem("report-empty", "It is empty.", { where: "a.xml", hint: "Fill it." }))).toBe("a.xml: It is empty.\n  Fill it.\n");
    expect(problemText(new Problem("usage", "No."))).toBe(`No.\n  ${PROBLEMS.usage.advice}\n`);
  });

  it("carries nothing that a terminal would obey, and no line of its own", () => {
    const text = problemText(new Problem("report-empty", "a\u001b[2J\nb", { where: "x\u202e\r.xml", hint: "c\u0007\nd" }));
    expect(text).toBe("x .xml: a b\n  c d\n");
  });
});

describe("a bug", () => {
  it("is told with its stack, versions, and where to report it", () => {
    const thrown = new TypeError("oops");
    const story = bugStory(thrown, "v20.1.0");
    expect(story).toContain(thrown.stack);
    expect(story).toContain(`This is a bug of Proofgate ${VERSION} (Node v20.1.0).`);
  });

  it("may be anything that was thrown", () => expect(bugStory("a text", "v20.1.0")).toMatch(/^a text\n\nThis is a bug/));
});
