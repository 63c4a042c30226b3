import { bench } from "vitest";
import { gross } from "./prices.js";

bench("a price", () => {
  gross(250, 4, 0.2);
});
