import { describe, expect, it } from "vitest";
import { commandHelp, COMMANDS, help, readInvocation, wrongUsage, type CommandName } from "../../src/commands/options.ts";
import { Problem } from "../../src/model/problem.ts";

const refusal = (...words: readonly string[]): string => {
  try {
    readInvocation(words);
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.slug !== "usage") throw thrown;
    return `${thrown.message} ${thrown.hint}`;
  }
  throw new Error("It was understood.");
};

describe("a command line", () => {
  it("is a command, its options and its operands", () => {
    expect(readInvocation(["check", "--coverage", "a.info", "--coverage=b.info", "-o", "json", "--files"])).toEqual({
      command: "check", operands: [], values: { coverage: ["a.info", "b.info"], output: "json", files: true },
    });
    expect(readInvocation(["inspect", "a.xml", "--root", "app", "b.xml"])).toEqual({ command: "inspect", operands: ["a.xml", "b.xml"], values: { root: "app" } });
    expect(readInvocation(["inspect", "--", "--odd.xml"]).operands).toEqual(["--odd.xml"]);
  });

  it.each<[string[], string]>([
    [[], "No command is given. See proofgate --help."],
    [["chek"], 'There is no command "chek". See proofgate --help.'],
    [["toString"], 'There is no command "toString". See proofgate --help.'],
    [["__proto__"], 'There is no command "__proto__". See proofgate --help.'],
    [["check", "--colour"], "Unknown option '--colour'. See proofgate check --help."],
    [["check", "extra"], "Unexpected argument 'extra'. This command does not take positional arguments. See proofgate check --help."],
    [["check", "--files=yes"], "Option '--files' does not take an argument. See proofgate check --help."],
    [["baseline", "--update", "--partial"], "Unknown option '--partial'. See proofgate baseline --help."],
    [["check", "--update"], "Unknown option '--update'. See proofgate check --help."],
    [["check", "--output", "xml"], "--output is text or json or markdown, not xml. See proofgate check --help."],
    [["inspect", "a.xml", "--output", "markdown"], "--output is text or json, not markdown. See proofgate inspect --help."],
    [["check", "--test-outcome", "cancelled"], "--test-outcome is success or failure, not cancelled. See proofgate check --help."],
  ])("%j is refused", (words, said) => expect(refusal(...words)).toBe(said));

  it.each(["root", "config", "coverage", "tests", "baseline", "base", "write"])("an empty --%s is a variable that nobody set, and refused", (name) => {
    expect(refusal("check", `--${name}=`)).toBe(`--${name} is empty. See proofgate check --help.`);
  });

  it("an empty value among others is refused too", () => {
    expect(refusal("check", "--tests", "a.xml", "--tests", "")).toBe("--tests is empty. See proofgate check --help.");
  });

  it("an option without its value is refused on one line", () => {
    expect(refusal("check", "--base", "--output=json")).toMatch(/^Option '--base' argument is ambiguous\. [^\n]*\. See proofgate check --help\.$/);
    expect(refusal("check", "--base")).toMatch(/^Option '--base <value>' argument missing\. /);
  });
});

describe("the help", () => {
  it("names every command", () => {
    for (const command of Object.keys(COMMANDS)) expect(help()).toContain(`\n  ${command} `);
  });

  it.each(Object.keys(COMMANDS) as CommandName[])("of %s names its options, with what they take", (command) => {
    const text = commandHelp(command);
    expect(text).toMatch(new RegExp(`^proofgate ${command}.* \\[options\\]\n`));
    for (const option of COMMANDS[command].options) expect(text).toContain(`--${option}`);
  });

  it("of a command names the values that it takes", () => {
    expect(commandHelp("check")).toContain("-o, --output text|json|markdown ");
    expect(commandHelp("inspect")).toContain("-o, --output text|json ");
  });
});

it("a problem of usage says where to read on", () => {
  expect(wrongUsage("No.", "baseline")).toMatchObject({ slug: "usage", message: "No.", where: null, hint: "See proofgate baseline --help." });
});
