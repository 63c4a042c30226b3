import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoverageReport } from "../../src/model/coverage.ts";
import { lcov } from "../../src/formats/lcov.ts";
import { Problem } from "../../src/model/problem.ts";
import { corpusFiles, FIXTURES, hasCorpus, inCorpus } from "../support/corpus.ts";
import { plainCoverage } from "../support/plain-coverage.ts";
import { textSource } from "../support/source.ts";

const SEED = 20261120;
const FOLDER = join(FIXTURES, "lcov");
const tracefiles: readonly Buffer[] = [
  ...readdirSync(FOLDER).map((name) => join(FOLDER, name, "report.info")).filter((path) => !path.includes("cut-")),
  ...(hasCorpus ? corpusFiles("coverage/lcov").map(inCorpus) : []),
].map((path) => readFileSync(path));

const said = ({ coverage, declared, warnings }: CoverageReport) => ({ files: plainCoverage(coverage), declared, warnings });

/** What a report says, or the problem that refuses it. */
const outcome = (bytes: Uint8Array, chunkSize?: number) => {
  try {
    return said(lcov.read(textSource(bytes, chunkSize)));
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return { slug: thrown.slug, where: thrown.where, message: thrown.message };
  }
};

const aTracefile = fc.constantFrom(...tracefiles);

/** Lines of a record, usual and odd ones, so that the quick and the careful reader take turns. */
const aLine = fc.oneof(
  fc.tuple(fc.nat(30), fc.nat(3)).map(([line, count]) => `DA:${line},${count}`),
  fc.tuple(fc.nat(9), fc.nat(2), fc.nat(2), fc.constantFrom("-", "0", "1", "12345678901")).map((fields) => `BRDA:${fields.join(",")}`),
  fc.tuple(fc.nat(9), fc.constantFrom("a", "b", "c,d", "")).map((fields) => `FN:${fields.join(",")}`),
  fc.tuple(fc.nat(9), fc.constantFrom("a", "b", "c,d")).map((fields) => `FNDA:${fields.join(",")}`),
  fc.constantFrom("DA:1,1,abc", "DA:12345678901,1", "DA:3,1e3", "DA:3, 4", "BRDA:2,e0,1,1", "BRDA:2,0,exit,1", "LF:3", "LH:2", "#", "", "XY:1"),
);
const aTrace = fc.array(fc.tuple(fc.constantFrom("a.ts", "b.ts"), fc.array(aLine, { maxLength: 12 })), { minLength: 1, maxLength: 4 })
  .map((records) => records.map(([path, lines]) => ["TN:", `SF:${path}`, ...lines, "end_of_record", ""].join("\n")).join(""));

describe("reading a tracefile", () => {
  it("gives the same in chunks of any size", () => {
    fc.assert(fc.property(fc.oneof(aTracefile, aTrace.map((text) => Buffer.from(text))), fc.integer({ min: 1, max: 200 }), (bytes, size) => {
      expect(outcome(bytes, size)).toEqual(outcome(bytes));
    }), { seed: SEED, numRuns: 200 });
  });

  it("gives the same whatever ends the lines: the quick reader agrees with the careful one, which alone knows returns", () => {
    fc.assert(fc.property(fc.oneof(aTracefile.map(String), aTrace), (text) => {
      const unix = text.replaceAll("\r\n", "\n");
      expect(outcome(Buffer.from(unix.replaceAll("\n", "\r\n")))).toEqual(outcome(Buffer.from(unix)));
    }), { seed: SEED, numRuns: 400 });
  });

  it("gives the same when it is given twice over, but for the totals it declares", () => {
    fc.assert(fc.property(aTrace, (text) => {
      const [once, twice] = [outcome(Buffer.from(text)), outcome(Buffer.from(text + text))];
      if ("files" in once && "files" in twice) expect(twice.files).toEqual(once.files);
      else expect(twice).toEqual(once);
    }), { seed: SEED, numRuns: 200 });
  });

  it("throws nothing but a Problem, whatever bytes are changed, lost or added", () => {
    const change = fc.record({ at: fc.nat(), lost: fc.nat(9), added: fc.oneof(fc.uint8Array({ maxLength: 9 }), fc.constantFrom(
      ...["\n", "\r", ",", ":", "-", "SF:", "end_of_record\n", "999999999999", "DA:", "\0", "FNA:0,1,x\n"].map((text) => Buffer.from(text)))) });
    fc.assert(fc.property(aTracefile, fc.array(change, { minLength: 1, maxLength: 4 }), (bytes, changes) => {
      const changed = changes.reduce<Uint8Array>((old, { at, lost, added }) => {
        const from = at % (old.length + 1);
        return Buffer.concat([old.subarray(0, from), added, old.subarray(from + lost)]);
      }, bytes);
      outcome(changed);
    }), { seed: SEED, numRuns: 1500 });
  });

  // Where no record is open a cut cannot be told from an end, so nothing is asked of those.
  it("refuses a tracefile that is cut inside a record, wherever", () => {
    for (const text of tracefiles.map((bytes) => bytes.toString("latin1")).filter(({ length }) => length < 1500)) {
      for (let at = 0; at < text.length; at++) {
        const cut = text.slice(0, at);
        const begun = cut.match(/^SF:/gm)?.length ?? 0;
        const ended = cut.match(/^end_of_record/gm)?.length ?? 0;
        if (begun > ended) expect(outcome(Buffer.from(cut, "latin1"))).toMatchObject({ slug: "report-truncated" });
      }
    }
  });
});
