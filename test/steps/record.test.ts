import { describe, expect, it } from "vitest";
import { readBaseline } from "../../src/config/baseline.ts";
import { readHistory } from "../../src/config/history.ts";
import type { HistoryEntry } from "../../src/model/history.ts";
import type { Snapshot } from "../../src/model/snapshot.ts";
import { renderBaseline } from "../../src/render/baseline.ts";
import { renderHistory } from "../../src/render/history.ts";
import { recordingOf, type Kept, type Recording, type ToRecord } from "../../src/steps/record.ts";
import { drawRatio } from "../support/draw-coverage.ts";
import { entry } from "../support/histories.ts";
import { entriesOf } from "../support/snapshots.ts";
import { SNAPSHOT, verdictOf } from "../support/verdicts.ts";

const PATHS = { baseline: ".proofgate/baseline.json", history: ".proofgate/history.ndjson" };
const NOTHING: Kept = { baseline: null, history: null };

const [MONDAY, TUESDAY, WEDNESDAY] = [entry("2026-11-16", "60/100"), entry("2026-11-17", "70/100"), entry("2026-11-18", "80/100")];

const snapshot = (lines: string): Snapshot => ({ ...SNAPSHOT, files: entriesOf({ "src/a.js": { lines: drawRatio(lines) } }) });

const kept = (lines: string | null, ...entries: readonly HistoryEntry[]): Kept =>
  ({ baseline: lines === null ? null : renderBaseline(snapshot(lines)), history: renderHistory(entries) });

const run = (made: HistoryEntry, over: Partial<ToRecord> = {}): ToRecord => ({
  entry: made, now: { ...SNAPSHOT, files: entriesOf({ "src/a.js": { lines: made.lines! } }) }, whereabouts: verdictOf().whereabouts, proposes: false, refusals: () => [], renames: () => new Map(),
  isLater: (other) => Promise.resolve(other.time > made.time), ...over,
});

const record = (tip: Kept, made: ToRecord, pending: Kept | null = null): Promise<Recording> => recordingOf({ tip, pending }, made, PATHS);

const linesOf = ({ files }: Recording): string => {
  const { hit, total } = readBaseline(files!.baseline!, PATHS.baseline).files.get("src/a.js")!.lines!;
  return `${hit}/${total}`;
};
const commitsOf = ({ files }: Recording): string[] => readHistory(files!.history!, PATHS.history).map(({ commit }) => commit);

describe("a recording", () => {
  it("begins both files where there are none", async () => {
    const made = await record(NOTHING, run(MONDAY));
    expect([linesOf(made), commitsOf(made)]).toEqual(["60/100", [MONDAY.commit]]);
    expect(made.said).toEqual(["The baseline was written."]);
  });

  it("raises the baseline and adds a line", async () => {
    const made = await record(kept("60/100", MONDAY), run(TUESDAY));
    expect([linesOf(made), commitsOf(made)]).toEqual(["70/100", [MONDAY.commit, TUESDAY.commit]]);
  });

  it("never lowers the baseline, and says of a worse commit what is so", async () => {
    const made = await record(kept("75/100", MONDAY), run(TUESDAY));
    expect([linesOf(made), commitsOf(made)]).toEqual(["75/100", [MONDAY.commit, TUESDAY.commit]]);
    expect(made.said).toEqual(["The baseline stays as it is: nothing rose."]);
  });

  it("done again changes nothing", async () => {
    const { files } = await record(kept("60/100", MONDAY), run(TUESDAY));
    expect((await record(files!, run(TUESDAY))).files).toBeNull();
  });

  it("of a commit that ran again replaces its line", async () => {
    const again = { ...TUESDAY, lines: { hit: 71, total: 100 } };
    const made = await record(kept("70/100", MONDAY, TUESDAY), run(again));
    expect(readHistory(made.files!.history!, PATHS.history)).toEqual([MONDAY, again]);
    expect(linesOf(made)).toBe("71/100");
  });

  it("of an older commit adds its line in its place, and leaves a newer one's baseline alone", async () => {
    const made = await record(kept("40/100", MONDAY, WEDNESDAY), run(TUESDAY));
    expect([linesOf(made), commitsOf(made)]).toEqual(["40/100", [MONDAY, TUESDAY, WEDNESDAY].map(({ commit }) => commit)]);
    expect(made.said).toEqual([`The baseline stays as it is: ${WEDNESDAY.commit} is a later commit, and was recorded already.`]);
  });

  it("with what forbids to raise the baseline keeps its line all the same", async () => {
    const made = await record(kept("60/100", MONDAY), run(TUESDAY, { refusals: () => ["adds fails, and the baseline does not know it."] }));
    expect([linesOf(made), commitsOf(made)]).toEqual(["60/100", [MONDAY.commit, TUESDAY.commit]]);
    expect(made.said).toEqual(["The baseline stays as it is:", "adds fails, and the baseline does not know it."]);
  });

  it("asks of the baseline that is there, not of the one that was judged by", async () => {
    const seen: (Snapshot | null)[] = [];
    await record(kept("65/100"), run(TUESDAY, { refusals: ({ before }) => (seen.push(before), []) }));
    expect(seen.map((one) => one?.files.get("src/a.js")?.lines)).toEqual([{ hit: 65, total: 100 }]);
  });

  it.each<[string, Kept, string]>([
    ["a history", { baseline: null, history: "nonsense\n" }, "history-malformed"],
    ["a newer history", { baseline: null, history: renderHistory([MONDAY]).replace('"version":1', '"version":2') }, "history-version"],
    ["a baseline", { baseline: "{", history: null }, "baseline-malformed"],
    ["a newer baseline", { baseline: renderBaseline(SNAPSHOT).replace('"version": 1', '"version": 2'), history: null }, "baseline-version"],
  ])("writes nothing over %s that it cannot read", async (_, tip, slug) => {
    await expect(record(tip, run(TUESDAY))).rejects.toMatchObject({ slug });
  });
});

describe("a recording after a rename", () => {
  it("lets the entry go with the file, so that renaming lowers nothing", async () => {
    const asked: (string | null)[] = [];
    const now = { ...SNAPSHOT, files: entriesOf({ "src/b.js": { lines: drawRatio("70/100") } }) };
    const renames = (recorded: string | null) => (asked.push(recorded), new Map([["src/a.js", "src/b.js"]]));
    const { files } = await record(kept("80/100", MONDAY), run(TUESDAY, { now, renames }));
    expect(readBaseline(files!.baseline!, PATHS.baseline).files).toEqual(entriesOf({ "src/b.js": { lines: { hit: 80, total: 100 } } }));
    expect(asked).toEqual([MONDAY.commit]);
  });
});

describe("a recording in a pull request", () => {
  const proposes = { proposes: true };

  it("keeps what the pull request holds and is not merged yet", async () => {
    const made = await record(kept("50/100", MONDAY), run(WEDNESDAY, proposes), kept("85/100", MONDAY, TUESDAY));
    expect([linesOf(made), commitsOf(made)]).toEqual(["85/100", [MONDAY, TUESDAY, WEDNESDAY].map(({ commit }) => commit)]);
  });

  it("takes back nothing that was decided since the last one was merged", async () => {
    const made = await record(kept("50/100", MONDAY, TUESDAY), run({ ...WEDNESDAY, lines: { hit: 55, total: 100 } }, proposes), kept("85/100", MONDAY, TUESDAY));
    expect(linesOf(made)).toBe("55/100");
  });

  it("of an older commit leaves the pull request's baseline alone", async () => {
    const made = await record(kept("50/100", MONDAY), run(TUESDAY, proposes), kept("85/100", MONDAY, WEDNESDAY));
    expect([linesOf(made), commitsOf(made)]).toEqual(["85/100", [MONDAY, TUESDAY, WEDNESDAY].map(({ commit }) => commit)]);
  });

  it("asks for nothing where only the commit is new, or its merging would ask for the next one for ever", async () => {
    const same = { ...TUESDAY, lines: { hit: 60, total: 100 } };
    expect((await record(kept("60/100", MONDAY), run(same, proposes))).files).toBeNull();
    expect((await record(kept("60/100", MONDAY), run(same))).files).not.toBeNull();
  });
});
