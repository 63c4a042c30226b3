import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/corpus/**", "test/e2e/fixtures/**", "test/scenarios/*/*/repo/**"],
    testTimeout: 60_000,
    reporters: process.env["CI"] === "true" ? ["default", "junit"] : ["default"],
    outputFile: { junit: "reports/junit.xml" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // A failing run is judged as well: its coverage is evidence.
      reportOnFailure: true,
      reporter: ["text-summary", "lcovonly"],
      reportsDirectory: "coverage",
    },
  },
});
