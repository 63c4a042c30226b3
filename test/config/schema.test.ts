import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { RULES } from "../../src/rules/index.ts";
import { MISTAKES, textOf } from "./mistakes.ts";

const ROOT = join(import.meta.dirname, "../..");
const text = readFileSync(join(ROOT, "schema/proofgate.schema.json"), "utf8");
const schema = JSON.parse(text) as Record<string, unknown>;
// A date's pattern says all that the format does.
const accepts = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, formats: { date: true } }).compile(schema);

/** Every description below a schema, by the place of its key. */
const undescribed = (node: Record<string, unknown>, at: string): string[] => {
  const below = Object.entries(node).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? undescribed(value as Record<string, unknown>, `${at}/${key}`) : []);
  const properties = (at.endsWith("/properties") ? Object.entries(node) : []) as [string, Record<string, unknown>][];
  return [...properties.filter(([, value]) => !value["description"]).map(([key]) => `${at}/${key}`), ...below];
};

describe("the JSON Schema", () => {
  it("accepts the example of the documentation", () => {
    accepts(parse(readFileSync(join(ROOT, "src/config/example.yml"), "utf8")));
    expect(accepts.errors).toBeNull();
  });

  it("accepts the least that there can be", () => {
    expect(accepts({ version: 1 })).toBe(true);
  });

  it.each(MISTAKES.filter(({ beyondSchema }) => !beyondSchema))("refuses $name", (mistake) => {
    expect(accepts(parse(textOf(mistake)))).toBe(false);
  });

  it("describes every key", () => {
    expect(undescribed(schema, "")).toEqual([]);
  });

  it("knows every rule, with its own level as the default", () => {
    const { rules } = schema["properties"] as { rules: { properties: Record<string, { default: string }> } };
    expect(Object.entries(rules.properties).map(([id, { default: level }]) => [id, level])).toEqual(RULES.map(({ id, level }) => [id, level]));
  });

  it("says which draft it is of, and where it lies no more", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(text.match(/https?:\/\/[^"]+/g)).toEqual([schema["$schema"]]);
  });
});
