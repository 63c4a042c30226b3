/** Which readers are loaded for which files: never too few. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../../src/formats/index.ts";
import { formatsFor } from "../../src/formats/load.ts";
import { claimsOn } from "../../src/formats/read.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { textSource } from "../support/source.ts";

const reports = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)report\.[^/]*$/.test(file));

const claims = (bytes: Uint8Array, formats: typeof FORMATS): string[] => {
  try {
    return claimsOn(textSource(bytes), formats).claims.map(({ id }) => id);
  } catch {
    return ["a problem"];
  }
};

describe("formats that are loaded", () => {
  it.each(reports)("for %s are enough", async (file) => {
    const bytes = readFileSync(join(FIXTURES, file));
    expect(claims(bytes, await formatsFor([textSource(bytes)]))).toEqual(claims(bytes, FORMATS));
  });

  it.skipIf(!hasCorpus)("for every file of the large corpus are enough", async () => {
    for (const file of corpusFiles(".")) {
      const bytes = readFileSync(inCorpus(file));
      expect({ file, claims: claims(bytes, await formatsFor([textSource(bytes)])) }).toEqual({ file, claims: claims(bytes, FORMATS) });
    }
  });

  it("are those that a file begins like", async () => {
    const ids = async (text: string): Promise<string[]> => (await formatsFor([textSource(text)])).map(({ id }) => id);
    expect(await ids("TN:\n")).not.toContain("junit");
    expect(await ids("\ufeff <testsuites/>")).toContain("junit");
    expect(await ids("<a/>")).not.toContain("lcov");
    expect(await ids('{"Action":"run"}\n{"Action":"pass"}')).toEqual(expect.arrayContaining(["go-test-json", "istanbul"]));
  });

  it("are all, each once, for files of all kinds", async () => {
    const formats = await formatsFor(["<a/>", "{}", "TN:"].map((text) => textSource(text)));
    expect(new Set(formats)).toEqual(new Set(FORMATS));
    expect(formats).toHaveLength(FORMATS.length);
  });

  it("are some even for a source that cannot be opened, of which reading says why", async () => {
    const broken = { path: "a", size: 1, chunks: (): Iterable<Uint8Array> => { throw new Error("gone"); } };
    expect((await formatsFor([broken])).length).toBeGreaterThan(0);
  });
});
