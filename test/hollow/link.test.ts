import { describe, expect, it } from "vitest";
import { drawScene } from "../support/draw.ts";
import { body, DEAD, imports, look, scene, type Said } from "./make.ts";

const T = "tests/test_billing.py";
const LIVE = { lines: { 1: 1, 2: 1 } };

const linkWith = async (path: string, made: Said[string], lines: typeof LIVE = LIVE): Promise<string | undefined> => {
  const drawn = scene(DEAD, { files: { [path]: lines } });
  const { chains } = await look(drawn, { [path]: { bodies: [body(1, 2)] }, [T]: made });
  return chains.find(({ link }) => link.test === T && link.subject === "app/billing.py")?.link.level;
};

const importing = (specifier: string, ...more: ReturnType<typeof imports>[]): Said[string] => ({ imports: [imports(specifier), ...more] });

describe("a name that fits by chance", () => {
  it.each<[string, string | undefined, string, Said[string]]>([
    ["is no link where the test runs another file with the same word", "weak", "lib/billing_http.py", importing("lib.billing_http")],
    ["is none where the word is a folder's", "weak", "lib/billing/http.py", importing("lib.billing.http")],
    ["is one where the other file has other words", "name", "lib/http.py", importing("lib.http")],
    ["is one where the folder is that of both", "name", "app/rates.py", importing("app.rates")],
    ["is one where the other file is replaced", "name", "lib/billing_http.py", { imports: [imports("lib.billing_http")], replaced: [{ target: "lib.billing_http", line: 2, text: "x", member: null, how: "module", partial: false }] }],
    ["is one where the test misspells it and goes on", "name", "lib/billing_http.py", importing("lib.billing_http", imports("app.biling", { line: 2, swallowed: true }))],
    ["is more than that where the test imports it as well", "strong", "lib/billing_http.py", importing("lib.billing_http", imports("app.billing", { line: 2 }))],
  ])("%s", async (_, level, path, made) => expect(await linkWith(path, made)).toBe(level));

  it("is a link where the other file did not run either", async () => {
    expect(await linkWith("lib/billing_http.py", importing("lib.billing_http"), { lines: { 1: 1, 2: 0 } })).toBe("name");
  });

  it("is judged by the folder of a file whose own name is only a convention", async () => {
    const drawn = drawScene({
      files: { "app/billing/__init__.py": { lines: { 1: 1, 2: 0, 3: 0 } }, "lib/init.py": LIVE, "app/rates.py": LIVE }, tests: { [T]: "1 passed", "tests/test_rates.py": "1 passed" },
    });
    const { chains } = await look(drawn, { "lib/init.py": { bodies: [body(1, 2)] }, "app/billing/__init__.py": { bodies: [body(2, 3)] }, [T]: importing("lib.init") });
    expect(chains.map(({ link: { subject, level } }) => [subject, level])).toEqual([["app/billing/__init__.py", "name"]]);
  });
});
