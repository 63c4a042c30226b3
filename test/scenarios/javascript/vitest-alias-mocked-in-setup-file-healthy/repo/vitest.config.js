import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: { "@shop": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  test: {
    setupFiles: ["./tests/setup.js"],
  },
});
