import { describe, expect, it } from "vitest";
import { Problem } from "../../src/model/problem.ts";
import { annotationsOf, workflowCommands } from "../../src/render/annotations.ts";
import { CONTEXT, finding, path, verdictOf } from "../support/verdicts.ts";

const at = (line: number | null, name = "src/a.ts") => ({ path: name, line });
const error = (message: string, place: ReturnType<typeof at> | null = null) => finding({ rule: "coverage-dropped", level: "error", message, at: place });

describe("annotations", () => {
  it("stand at the finding's line, from the repository's root, with what to do", () => {
    const verdict = verdictOf({ findings: [{ ...error("Coverage fell.", at(4)), hint: "Test it." }] });
    expect(annotationsOf(verdict, { ...CONTEXT, prefix: "services/api/" })).toEqual([
      { level: "error", path: "services/api/src/a.ts", startLine: 4, endLine: 4, title: "Proofgate: coverage-dropped", message: "Coverage fell.\nTest it." },
    ]);
  });

  it("begin with problems, then findings that have a place, then the others; notes are notices", () => {
    const verdict = verdictOf({
      problems: [new Problem("config-invalid", "Unknown key.", { where: "proofgate.yml:3", hint: "Mend it." }), new Problem("report-missing", "None.", { where: "a.xml", hint: "Write it." }), new Problem("usage", "Wrong.", { hint: "Ask." })],
      findings: [error("no place"), error("place", at(null)), finding({ rule: "skips-rose", level: "warning", message: "w" }), finding({ rule: "baseline-slack", level: "note", message: "n" })],
    });
    expect(annotationsOf(verdict, CONTEXT).map(({ level, path: file, startLine, message }) => [level, file, startLine, message])).toEqual([
      ["error", "proofgate.yml", 3, "Unknown key.\nMend it."], ["error", null, null, "a.xml: None.\nWrite it."], ["error", null, null, "Wrong.\nAsk."],
      ["error", "src/a.ts", null, "place"], ["error", null, null, "no place"], ["warning", null, null, "w"], ["notice", null, null, "n"],
    ]);
  });

  it.each([["a.xml:3", "a.xml", 3], ["a.xml:3:17", "a.xml", 3], ["C:/w/a.xml:3", "C:/w/a.xml", 3], ["a.xml", null, null], ["a.xml:3 at main", null, null]])(
    "stand where a problem is: %s", (where, file, line) => {
      const [made] = annotationsOf(verdictOf({ problems: [new Problem("report-malformed", "It is none.", { where })] }), CONTEXT);
      expect([made!.path, made!.startLine, made!.endLine]).toEqual([file, line, line]);
    });

  it("mark each range of changed lines that no test runs", () => {
    const verdict = verdictOf({ uncovered: [{ path: path("src/a.ts"), lines: [3, 4, 9] }] });
    expect(annotationsOf(verdict, CONTEXT).map(({ level, startLine, endLine, message }) => [level, startLine, endLine, message])).toEqual([
      ["notice", 3, 4, "No test runs these 2 changed lines."], ["notice", 9, 9, "No test runs this changed line."],
    ]);
  });

  it.each([[10, 10, "10"], [11, 10, "Proofgate: 2 more errors"], [40, 10, "Proofgate: 31 more errors"]])("of %d errors show %d, and say how many more there are", (made, shown, last) => {
    const annotations = annotationsOf(verdictOf({ findings: Array.from({ length: made }, (_, index) => ({ ...error("x"), rule: `${index + 1}` })) }), CONTEXT);
    expect(annotations).toHaveLength(shown);
    expect(annotations.at(-1)?.title.endsWith(last)).toBe(true);
  });

  it("name no file whose name cannot be seen whole", () => {
    const paths = ["a\u202eb.ts", "a\nb.ts", "##[error].ts", "a b.ts"].map((name) => ({ ...error("x", at(1, name)) }));
    expect(annotationsOf(verdictOf({ findings: paths }), CONTEXT).map(({ path: file }) => file)).toEqual(["a b.ts", null, null, null]);
  });

  it("leave out what is accepted", () => expect(annotationsOf(verdictOf({ findings: [{ ...error("x"), accepted: "yes" }] }), CONTEXT)).toEqual([]));
});

describe("workflow commands", () => {
  it("escape what would end a property or the command", () => {
    expect(workflowCommands([{ level: "warning", path: "a,b:c%.ts", startLine: 1, endLine: 2, title: "x\n::error::y", message: "50 %, a:b\r\n::set-output name=x::y" }]))
      .toBe("::warning file=a%2Cb%3Ac%25.ts,line=1,endLine=2,title=x%0A%3A%3Aerror%3A%3Ay::50 %25, a:b%0D%0A::set-output name=x::y\n");
  });
  it("of nothing are nothing", () => expect(workflowCommands([])).toBe(""));
});
