/** Answers of GitHub made from its own description: every required field, with a value that the description allows. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Schema = Readonly<Record<string, any>>;

const { components } = JSON.parse(readFileSync(join(import.meta.dirname, "../contract/openapi.json"), "utf8")) as { components: { schemas: Record<string, Schema> } };

const TEXTS: Readonly<Record<string, string>> = { "uri": "https://api.github.com/x", "date-time": "2026-11-20T10:00:00Z" };

const sample = (schema: Schema): unknown => {
  if (schema["$ref"] !== undefined) return sample(components.schemas[schema["$ref"].split("/").at(-1)]!);
  if (schema["nullable"] === true) return null;
  if (schema["enum"]) return schema["enum"][0];
  if (schema["allOf"]) return Object.assign({}, ...schema["allOf"].map(sample));
  const [choice] = schema["oneOf"] ?? schema["anyOf"] ?? [];
  if (choice && !schema["properties"]) return sample(choice);
  switch (schema["type"]) {
    case "string": return TEXTS[schema["format"]] ?? "x".repeat(schema["minLength"] ?? 1);
    case "integer": case "number": return schema["minimum"] ?? 1;
    case "boolean": return false;
    case "array": return Array.from({ length: schema["minItems"] ?? 0 }, () => sample(schema["items"]));
    default: return Object.fromEntries((schema["required"] ?? []).map((key: string) => [key, sample(schema["properties"][key])]));
  }
};

/** A value of a named schema of the description. */
export const sampleOf = (name: string): Record<string, any> => sample(components.schemas[name]!) as Record<string, any>;
