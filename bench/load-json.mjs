// What any gate that reads JSON does at least: read the file, and parse it.
import { readFileSync } from "node:fs";

console.log(Object.keys(JSON.parse(readFileSync(process.argv[2], "utf8"))).length);
