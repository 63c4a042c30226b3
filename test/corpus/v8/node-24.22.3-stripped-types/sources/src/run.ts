import { createRequire } from "node:module";
import { tax, type Price } from "./price.ts";

const price: Price = { cents: 100 };
tax(price);
createRequire(import.meta.url)("./label.cts").label("one");
