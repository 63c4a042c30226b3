import { describe, expect, it } from "vitest";
import { acceptance, labelledBy, OVERRIDE_LABEL, reasonOf, type LabelEvent } from "../../src/model/override.ts";

const COMMIT = "4f0c2d9a1b3e5f7a8c6d4e2f0a1b3c5d7e9f0a2b";

const event = (person: string | null, how: LabelEvent["event"] = "labeled", label: string = OVERRIDE_LABEL): LabelEvent => ({ event: how, label, person });

describe("the label", () => {
  it.each([
    ["nobody put it on", [], null],
    ["somebody did", [event("ada")], "ada"],
    ["somebody did, in capitals", [event("ada", "labeled", "Proofgate: Accept")], "ada"],
    ["it was taken off", [event("ada"), event("bob", "unlabeled")], null],
    ["it was put on again", [event("ada"), event("ada", "unlabeled"), event("bob")], "bob"],
    ["it is another one", [event("ada", "labeled", "proofgate: accepted")], null],
    ["no person did", [event(null)], null],
  ] as const)("is of who put it on last: %s", (_, events, by) => expect(labelledBy(events)).toBe(by));
});

describe("a reason", () => {
  const of = (...texts: readonly string[]): string | null => reasonOf(texts.map((text) => ({ person: "ada", text })), "ada", COMMIT);

  it.each([
    ["is what follows the commit", `proofgate: accept ${COMMIT.slice(0, 7)} the server is down`, "the server is down"],
    ["may follow a colon, and the commit be whole", `proofgate: accept \`${COMMIT}\`: the server is down`, "the server is down"],
    ["may stand among other lines", "Hello.\r\nproofgate: accept 4F0C2D9 fine\r\nBye.", "fine"],
    ["is needed", "proofgate: accept 4f0c2d9", null],
    ["is for the present commit only", "proofgate: accept 5f0c2d9 fine", null],
    ["needs seven digits", "proofgate: accept 4f0c2d fine", null],
    ["is none in a quotation", "> proofgate: accept 4f0c2d9 fine", null],
    ["is none in the middle of a line", "Write proofgate: accept 4f0c2d9 fine", null],
    ["is one line, without what would steer a terminal", "proofgate: accept 4f0c2d9 a\u001b[31m\u202eb", "a [31m b"],
  ])("%s", (_, text, reason) => expect(of(text)).toBe(reason));

  it("is the latest of that person, and bounded", () => {
    expect(of("proofgate: accept 4f0c2d9 one", "proofgate: accept 4f0c2d9 two", "proofgate: accept 1111111 three")).toBe("two");
    expect(reasonOf([{ person: "bob", text: "proofgate: accept 4f0c2d9 fine" }, { person: null, text: "proofgate: accept 4f0c2d9 fine" }], "ada", COMMIT)).toBeNull();
    expect(Array.from(of(`proofgate: accept 4f0c2d9 ${"x".repeat(5_000)}`)!)).toHaveLength(200);
  });

  it("is given as the comment of ours says", () => expect(of(acceptance(COMMIT))).toBe("REASON"));
});
