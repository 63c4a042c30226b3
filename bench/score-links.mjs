// How well links agree with a truth about tests and their subjects. Reads no file.

/** Levels that may accuse, from the best evidence on. */
export const ACCUSING = ["explicit", "strong", "name"];

const NO_SINGLE_SUBJECT = "-";

const rowsOf = (text) => text.split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));

/** Test → subject, of lines "test ⇥ subject ⇥ …"; tests without a single subject have "-". */
export const readTruth = (text) => new Map(rowsOf(text).map(([test, subject]) => [test, subject]));

/** The truth of one tree after reading: lines "tree ⇥ test ⇥ linked file ⇥ right or wrong ⇥ reason". Only "right" changes anything. */
export function adjudicate(truth, text, tree) {
  const settled = new Map(truth);
  for (const [of, test, subject, verdict] of rowsOf(text)) if (of === tree && verdict === "right" && (truth.get(test) ?? NO_SINGLE_SUBJECT) !== NO_SINGLE_SUBJECT) settled.set(test, subject);
  return settled;
}

/**
 * Links of some levels against the truth. Tests whose run had no single subject count neither as right nor as wrong: whatever they
 * are linked to can be neither shown nor refuted. `undecided` is how many links that leaves out.
 */
export function score(truth, links, levels) {
  const made = links.filter(({ test, level }) => levels.includes(level) && truth.has(test));
  const judged = made.filter(({ test }) => truth.get(test) !== NO_SINGLE_SUBJECT);
  const wrong = judged.filter(({ test, subject }) => truth.get(test) !== subject);
  const known = [...truth.values()].filter((subject) => subject !== NO_SINGLE_SUBJECT).length;
  const right = judged.length - wrong.length;
  return {
    levels, known, right, wrong, links: judged.length, undecided: made.length - judged.length,
    precision: judged.length === 0 ? null : (100 * right) / judged.length,
    recall: known === 0 ? null : (100 * right) / known,
    f1: judged.length + known === 0 ? null : (200 * right) / (judged.length + known),
  };
}

/** Tests with a single subject that no link of these levels speaks of. */
export const missed = (truth, links, levels) =>
  [...truth].filter(([test, subject]) => subject !== NO_SINGLE_SUBJECT && !links.some((one) => one.test === test && levels.includes(one.level))).map(([test, subject]) => ({ test, subject }));

const figure = (value) => (value === null ? "–" : value.toFixed(1));

/** A table of scores in Markdown. */
export const table = (scores) => [
  "| level | links | right | precision | recall | F1 | undecided |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  ...scores.map(({ levels, links, right, precision, recall, f1, undecided }) => `| ${levels.join(" + ")} | ${links} | ${right} | ${figure(precision)} | ${figure(recall)} | ${figure(f1)} | ${undecided} |`),
].join("\n");
