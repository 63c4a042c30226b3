// What a gate that rests on lcov-parse does at least: load the file and add it up.
import parse from "lcov-parse";

parse(process.argv[2], (error, files) => {
  if (error) throw new Error(String(error));
  let [hit, total] = [0, 0];
  for (const { lines } of files) for (const detail of lines.details) {
    total++;
    if (detail.hit > 0) hit++;
  }
  console.log(JSON.stringify({ hit, total }));
});
