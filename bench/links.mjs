// How well tests are linked to their subjects, against truth that was derived by running each test alone. By hand:
//   node bench/links.mjs bench/links/NAME.tsv TREE [CLI]
// How the truth came about, and what was read by hand, is in bench/links/ORIGIN.md and adjudicated.tsv.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ACCUSING, adjudicate, missed, readTruth, score, table } from "./score-links.mjs";

const [file, tree, cli = "dist/cli.js"] = process.argv.slice(2);

const LEVELS = [["explicit", "strong"], ACCUSING, ["weak"]];

/** The links of a tree; the package in its root folder has a path without a letter, and is "." in the truth. */
const linksOf = (root) => JSON.parse(execFileSync(process.execPath, [cli, "links", "--root", root, "--output", "json"], { encoding: "utf8", maxBuffer: 1 << 28 })).links
  .map((link) => ({ ...link, subject: link.subject || "." }));

function measure() {
  const name = basename(file, ".tsv");
  const truth = readTruth(readFileSync(file, "utf8"));
  const settled = adjudicate(truth, readFileSync(join(dirname(file), "adjudicated.tsv"), "utf8"), name);
  const links = linksOf(tree);
  const say = (title, against) => {
    const scores = LEVELS.map((levels) => score(against, links, levels));
    console.log(`${name}, ${title}: ${against.size} tests, ${scores[0].known} with a single subject.\n\n${table(scores)}\n`);
    return scores;
  };
  const [, accusing] = say("as it ran", truth);
  if ([...truth].some(([test, subject]) => settled.get(test) !== subject)) say("disagreements read", settled);
  for (const { test, subject, level, why } of accusing.wrong) console.log(`${settled.get(test) === subject ? "disagrees, read to be right" : "disagrees"}: ${test} → ${subject} (${level}: ${why}), ran ${truth.get(test)}`);
  for (const { test, subject } of missed(truth, links, ACCUSING)) console.log(`missed: ${test} → ${subject}`);
}

if (tree === undefined) console.error("node bench/links.mjs TRUTH.tsv TREE [CLI]");
else measure();
