/** Tells which tool wrote a JUnit report, where the names that it gives its suites leave no doubt. */
import type { Attributes } from "./junit-case.ts";

/** Names that these tools write unless they are told otherwise. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ["pytest", "pytest"], ["pytest tests", "pytest"], ["vitest tests", "vitest"], ["jest tests", "jest"],
  ["Mocha Tests", "mocha"], ["nextest-run", "nextest"], ["bun test", "bun"], ["rspec", "rspec"], ["AllTests", "googletest"],
]);
const SUREFIRE_SCHEMA = /surefire-test-report[^/]*\.xsd$/;

/** The producer that the root, or a suite directly below it, betrays; null where none does. */
export const junitProducer = (attributes: Attributes): string | null =>
  BY_NAME.get(attributes["name"] ?? "") ??
  (SUREFIRE_SCHEMA.test(attributes["xsi:noNamespaceSchemaLocation"] ?? "") ? "surefire" :
    attributes["package"] === "org.eslint" ? "eslint" : null);
