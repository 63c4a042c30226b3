// What a gate that rests on xml2js does at least: load the file.
import { readFileSync } from "node:fs";
import { parseString } from "xml2js";

parseString(readFileSync(process.argv[2], "utf8"), (error, document) => {
  if (error) throw error;
  console.log(Object.keys(document).join());
});
