import { Till } from "./price.js";

void new Till().add({ cents: 100 }).total();
