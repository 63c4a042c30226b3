import { defineConfig } from "vitest/config";

// Each job of the matrix runs `vitest run --coverage --shard=N/3` with SHARD=N, and uploads its folder of reports.
const folder = `reports/shard-${process.env.SHARD}`;

export default defineConfig({
  test: {
    reporters: ["default", "junit"],
    outputFile: { junit: `${folder}/junit.xml` },
    coverage: { provider: "v8", include: ["src/**"], reporter: ["lcovonly"], reportsDirectory: folder },
  },
});
