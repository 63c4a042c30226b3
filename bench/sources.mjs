// What made-up source files hold, for the generators of large reports: lines, branches, functions, and their sums.

const WORDS = "auth user order cart invoice payment session token cache index parser render widget table query model".split(" ");

/** Small pseudo-random numbers (a linear congruential generator), enough to make reports uneven. */
export function randomness(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

export const pick = (random) => WORDS[random(WORDS.length)];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** A name of two words with a number, which no other of the report has. */
export const uniqueName = (random, number) => `${pick(random)}${capital(pick(random))}${number}`;

/** A count above 0: mostly small, sometimes of seven digits. */
const countOf = (random) => 1 + random([9, 9, 9, 999, 999, 99_999, 9_999_999][random(7)]);

/** How often each way out of a line was taken; -1 where the line never ran. */
const waysOf = (random, hits) => {
  const ways = random(7) === 0 ? 3 + random(3) : 2;
  return Array.from({ length: ways }, (_, way) => (hits === 0 ? -1 : way === 0 ? hits : random(5) < 3 ? 1 + random(50) : 0));
};

/** One source file: lines [number, hits, ways out or null], and functions, of which `from` to `to` are the places of their lines. */
export function drawSource(random) {
  const [lines, functions] = [[], []];
  let line = 1 + random(20);
  for (let left = 1 + random(20); left > 0; left--) {
    const isCalled = random(4) > 0;
    const from = lines.length;
    for (let at = 6 + random(14); at > 0; at--) {
      const hits = isCalled && (lines.length === from || random(10) > 0) ? countOf(random) : 0;
      lines.push([line, hits, random(6) === 0 ? waysOf(random, hits) : null]);
      line += random(5) === 0 ? 2 + random(5) : 1;
    }
    functions.push({ name: uniqueName(random, functions.length), line: lines[from][0], hits: lines[from][1], from, to: lines.length });
    line += 1 + random(3);
  }
  return { lines, functions };
}

const isTaken = (times) => times > 0;

/** What some lines come to. */
export function sumOf(lines) {
  const sum = { lines: lines.length, linesHit: 0, branches: 0, branchesHit: 0 };
  for (const [, hits, ways] of lines) {
    if (hits > 0) sum.linesHit++;
    if (ways === null) continue;
    sum.branches += ways.length;
    sum.branchesHit += ways.filter(isTaken).length;
  }
  return sum;
}

/** Adds the numbers of one object to those of another. */
export const addTo = (sum, numbers) => {
  for (const key of Object.keys(numbers)) sum[key] = (sum[key] ?? 0) + numbers[key];
};
